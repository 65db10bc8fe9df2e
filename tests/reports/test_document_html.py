"""The page of HTML: well-formed, escaped, fit for keyboards and screen readers, and inert."""

import base64
import hashlib
import re
from html.parser import HTMLParser
from importlib.resources import files
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve
from hypothesis import example, given, settings

from argmap.comparison import compare
from argmap.model import ArgumentMap, Claim, Debate, Proposition, Role
from argmap.reports.comparison_html import comparison_html
from argmap.testing import debates

SPACE = "{http://www.w3.org/1999/xhtml}"
HOSTILE = [
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "\" onmouseover='alert(1)",
    "<!-- a",
    "&lt;b&gt; &amp; &#60;",
    "javascript:alert(1)",
    "<img src=x onerror=alert(1)>",
    "a\u202eb\u2066c",
    "a\x00b\x1bc\x85d\u2028e\ufffe",
    "שלום (¶3)",
]


def hostile(text):
    """Return a debate that says *text* wherever a debate can say anything."""
    maps = tuple(
        ArgumentMap(name, claims=[Claim("t", text, Role.THESIS)], authors=text)
        for name in ("ada", "bo")
    )
    return Debate("d", text, maps=maps, propositions=(Proposition("p", text),))


def page_of(debate, pictures=None):
    return ET.fromstring(comparison_html(compare(debate), pictures))  # noqa: S314


ELEMENTS = {
    *("html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "h3", "nav", "main"),
    *("section", "div", "p", "ul", "li", "a", "strong", "em", "bdi", "figure", "figcaption", "img"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {
    *("lang", "charset", "http-equiv", "content", "name", "id", "aria-labelledby", "href", "class"),
    *("dir", "role", "tabindex", "scope", "src", "alt"),
}


@settings(max_examples=40)
@given(debates())
@example(hostile(HOSTILE[0]))
def test_any_debate_gives_a_well_formed_page_of_known_parts(debate):
    for element in page_of(debate).iter():
        assert element.tag.removeprefix(SPACE) in ELEMENTS
        assert element.attrib.keys() <= ATTRIBUTES


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_stays_a_text(text):
    page = page_of(hostile(text), {text: "data:image/svg+xml;base64,"})
    shown = "".join(page.find(f".//{SPACE}h1").itertext())
    kept = [c for c in shown if c != "\N{REPLACEMENT CHARACTER}"]
    assert [c for c in text if c in kept] == [c for c in kept if c in text]
    assert {one.tag.removeprefix(SPACE) for one in page.iter()} <= ELEMENTS
    assert not [name for one in page.iter() for name in one.attrib if name.startswith("on")]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_reader_of_html_sees_the_same_parts_as_one_of_xml(text):
    class Parts(HTMLParser):
        found = ()

        def handle_starttag(self, tag, attrs):
            self.found += ((tag, tuple(name for name, _ in attrs if name != "xmlns")),)

        handle_startendtag = handle_starttag

    source = comparison_html(compare(hostile(text)))
    parts = Parts()
    parts.feed(source)
    xml = ET.fromstring(source).iter()  # noqa: S314
    assert parts.found == tuple((one.tag.removeprefix(SPACE), tuple(one.attrib)) for one in xml)


def test_what_a_reader_cannot_see_is_made_visible():
    title = page_of(hostile("a\u202eb\x00c")).find(f".//{SPACE}h1")
    assert "".join(title.itertext()) == "a�b�c"


def test_leftward_writing_is_kept_apart():
    title = page_of(hostile("שלום")).find(f".//{SPACE}strong")
    assert title.get("dir") is None
    assert page_of(hostile("שלום")).find(f".//{SPACE}li/{SPACE}bdi") is not None


@settings(max_examples=25)
@given(debates(max_maps=4))
def test_every_link_leads_to_one_part_of_the_page(debate):
    page = page_of(debate)
    names = [one.get("id") for one in page.iter() if one.get("id")]
    assert len(names) == len(set(names))
    for link in page.iter(f"{SPACE}a"):
        assert link.get("href").removeprefix("#") in names
    for one in page.iter():
        assert one.get("aria-labelledby", names[0]) in names


def test_headings_go_down_one_level_at_a_time(market_street):
    page = ET.fromstring(comparison_html(market_street))  # noqa: S314
    levels = [int(one.tag[-1]) for one in page.iter() if re.fullmatch(r".*\}h\d", one.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))


def test_every_table_has_a_caption_and_heads_for_rows_and_columns(market_street):
    page = ET.fromstring(comparison_html(market_street))  # noqa: S314
    tables = list(page.iter(f"{SPACE}table"))
    assert len(tables) == 2
    for table in tables:
        assert table[0].tag == f"{SPACE}caption"
        heads = table.findall(f"{SPACE}thead/{SPACE}tr/{SPACE}th")
        assert {head.get("scope") for head in heads} == {"col"}
        for row in table.findall(f"{SPACE}tbody/{SPACE}tr"):
            assert row[0].get("scope") == "row"
            assert len(row) == len(heads)


def test_the_contents_name_every_section(market_street):
    page = ET.fromstring(comparison_html(market_street))  # noqa: S314
    links = [one.get("href") for one in page.find(f".//{SPACE}nav").iter(f"{SPACE}a")]
    sections = [f"#{one.get('id')}" for one in page.find(f".//{SPACE}main") if one.get("id")]
    assert links == sections
    assert len(links) == 13


def test_the_policy_allows_the_styles_of_the_page_and_nothing_else(market_street):
    source = comparison_html(market_street)
    styles = re.search(r"<style>(.*?)</style>", source, re.DOTALL).group(1)
    digest = base64.b64encode(hashlib.sha256(styles.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:;" in source
    assert styles == files("argmap.reports").joinpath("report.css").read_text(encoding="utf-8")
    assert not re.search(r"[<&]", styles), "styles must read alike as HTML and as XML"
    assert "style=" not in source
    assert "<script" not in source


def test_pictures_stand_in_the_page(market_street):
    source = comparison_html(market_street, {"Positions": "data:image/svg+xml;base64,PHN2Zy8+"})
    page = ET.fromstring(source)  # noqa: S314
    picture = page.find(f".//{SPACE}figure/{SPACE}img")
    assert picture.attrib == {"src": "data:image/svg+xml;base64,PHN2Zy8+", "alt": "Positions"}


def test_a_debate_without_maps_or_propositions_is_a_page_too(market_street):
    empty = evolve(market_street.debate, maps=(), propositions=(), evidence=())
    assert "a comparison needs two maps" in "".join(page_of(empty).itertext())
