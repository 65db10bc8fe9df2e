"""YAML as argmap and as editors see it, to hold the schemas against reading."""

import re

import pytest

from argmap.syntax import Mapping, Scalar, Sequence, decode, parse

# https://yaml.org/spec/1.2.2/#103-core-schema, apart from numbers that no map holds
_CORE = (
    (re.compile(r"null|Null|NULL|~"), lambda _: None),
    (re.compile(r"true|True|TRUE"), lambda _: True),
    (re.compile(r"false|False|FALSE"), lambda _: False),
    (re.compile(r"[-+]?[0-9]+"), int),
    (re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"), float),
)


def _typed(text):
    return next((make(text) for form, make in _CORE if form.fullmatch(text)), text)


def _value(node, resolve):
    match node:
        case Scalar():
            if node.plain and not node.text:
                return None  # nothing at all, to every reader of YAML
            return resolve(node.text) if node.plain else node.text
        case Sequence():
            return [_value(item, resolve) for item in node.items]
        case Mapping():
            return {key.text: _value(value, resolve) for key, value in node.entries}


def _load(text, resolve):
    problems, _ = decode("m.yaml", text)
    root = parse(problems)
    assert not problems.errors, text
    return _value(root, resolve)


@pytest.fixture(scope="session")
def as_texts():
    """Return what stands in a YAML text, every scalar a text, as argmap has it."""
    return lambda text: _load(text, str)


@pytest.fixture(scope="session")
def as_editors():
    """Return what stands in a YAML text as an editor sees it: with numbers, true and null."""
    return lambda text: _load(text, _typed)
