import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import argmap
from argmap.page.building import page_of

MAPS = Path(__file__).parents[2] / "maps"


class Elements(HTMLParser):
    """Every element of a page with its attributes, and the text in each."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.texts, self.comments = [], {}, []
        self._open = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self._open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass

    def handle_comment(self, data):
        self.comments.append(data)

    def handle_data(self, data):
        if self._open:
            self.texts.setdefault(self._open[-1], []).append(data)


def unpacked(shape, value):
    """The script's `unpack`, word for word."""
    if isinstance(shape, list):
        return [unpacked(shape[0], item) for item in value or []]
    if shape == 0 or value is None:
        return value
    if isinstance(shape, str):
        return shape.split("|")[value]
    values = [*value, *[None] * (len(shape) - len(value))]
    return {
        name: unpacked(each, found)
        for (name, each), found in zip(shape.items(), values, strict=True)
    }


@pytest.fixture(scope="session")
def unpack():
    return unpacked


@pytest.fixture(scope="session")
def elements_of():
    return Elements


@pytest.fixture(scope="session")
def data_in():
    def read(page):
        text = re.search(
            r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL
        )[1]
        packed = json.loads(text)
        return unpacked(packed["shape"], packed["rows"])

    return read


@pytest.fixture(scope="session")
def five(engine):  # noqa: ARG001  (it is drawn)
    """The comparison of the five authors, and their page."""
    comparison = argmap.compare(argmap.load_debate(MAPS / "iran-in-syria"))
    return comparison, page_of(comparison)


@pytest.fixture(scope="session")
def letters(engine):  # noqa: ARG001  (it is drawn)
    """The comparison of the two letters, and their page."""
    comparison = argmap.compare(argmap.load_debate(MAPS / "mill-bridge"))
    return comparison, page_of(comparison)
