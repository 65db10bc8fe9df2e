"""What gets through from an engine's SVG to a page."""

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.errors import LayoutError
from argmap.layout.captions import Caption
from argmap.layout.cleaning import clean

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'viewBox="0 0 20 10" width="20pt" height="10pt"><g id="graph0" transform="translate(1 2)">'
)
TAIL = "</g></svg>"


def parse(svg):
    return ET.fromstring(svg)  # noqa: S314 - what this test has cleaned


def cleaned(inside, *captions, title="T", description="D"):
    svg = f"{HEAD}{inside}{TAIL}".encode()
    text = clean(svg, prefix="p", title=title, description=description, captions=captions)
    return text, parse(text)


def tags(root):
    return {part.tag.split("}")[1] for part in root.iter()}


def test_the_bare_ampersand_of_an_old_engine_is_read_as_one():
    _, root = cleaned('<a xlink:href="https://x/?a=1&b=2&amp;c=3"><text>t</text></a>')
    assert [part.get("href") for part in root.findall(".//{*}a")] == ["https://x/?a=1&b=2&c=3"]


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<g onclick="alert(1)" style="x:url(y)"><path d="M0,0" onload="alert(1)"/></g>',
        '<a xlink:href="javascript:alert(1)"><text x="1">t</text></a>',
        '<a xlink:href=" java&#10;script:alert(1)"><text>t</text></a>',
        '<a xlink:href="data:text/html,alert(1)"><text>t</text></a>',
        '<foreignObject><body onload="alert(1)"/></foreignObject>',
        '<image xlink:href="alert.png"/>',
        '<use xlink:href="alert.svg"/>',
        "<!-- alert -->",
        "<?php alert ?>",
        '<path d="M0,0" fill="url(https://alert)"/>',
        "<style>@import 'alert'</style>",
        '<animate attributeName="href" to="javascript:alert(1)"/>',
        '<svg><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></svg>',
    ],
)
def test_nothing_that_could_act_gets_through(inside):
    text, root = cleaned(inside)
    for word in ("alert", "javascript", "onload", "onclick", "import", "<?", "<!"):
        assert word not in text
    assert tags(root) <= {"svg", "g", "title", "desc", "style", "polygon", "path", "text"}


@pytest.mark.parametrize("url", ["https://example.org/?a=1&b", "mailto:a@example.org", "#claim"])
def test_safe_links_stay(url):
    _, root = cleaned(f'<a xlink:href="{url.replace("&", "&amp;")}"><text>t</text></a>')
    assert [part.get("href") for part in root.findall(".//{*}a")] == [url]


def test_the_content_of_an_unsafe_link_stays():
    _, root = cleaned('<a xlink:href="javascript:x"><text>words</text></a>')
    assert [part.text for part in root.findall(".//{*}text")] == ["words"]


def test_document_type_comments_and_instructions_are_dropped():
    svg = f'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "a" "b"><!-- c -->{HEAD}{TAIL}'
    text = clean(svg.encode(), prefix="p", title="T", description="D")
    assert text.startswith("<svg ")
    assert "DOCTYPE" not in text


@pytest.mark.parametrize(
    ("svg", "message"),
    [
        (b"", "no SVG"),
        (b"\xff\xfe", "not UTF-8"),
        (b"<svg", "no SVG"),
        (b"<html/>", "<html> instead of an SVG"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "entities of its own"),
    ],
)
def test_what_is_no_svg_is_refused(svg, message):
    with pytest.raises(LayoutError, match=message):
        clean(svg, prefix="p", title="T", description="D")


@given(st.text(), st.text())
def test_any_title_and_description_are_text(title, description):
    svg = f'{HEAD}<g id="a"><text>t</text></g>{TAIL}'.encode()
    caption = Caption("a", title, description, claim="a")
    text = clean(svg, prefix="p", title=title, description=description, captions=(caption,))
    assert tags(parse(text)) <= {*("svg", "g", "title", "desc", "style", "polygon", "text")}


def test_parts_are_named_in_the_order_of_the_captions_and_the_rest_is_hidden():
    _, root = cleaned(
        '<g id="b"><text>b</text></g><g id="x"><text>x</text></g><g id="a"><text>a</text></g>',
        Caption("a", "Claim: A", "supports B", claim="a"),
        Caption("b", "Claim: B"),
    )
    images = [part for part in root.iter() if part.get("role") == "img"]
    assert [part.get("id") for part in images] == ["p-a", "p-b"]
    assert images[0].get("data-claim") == "a"
    assert images[0].get("aria-labelledby") == images[0].find("{*}title").get("id")
    assert images[0].get("aria-describedby") == images[0].find("{*}desc").get("id")
    hidden = [part for part in root.iter() if part.get("aria-hidden") == "true"]
    assert [part.text for group in hidden for part in group.iter("{*}text")] == []
    assert "x" in [part.text for group in hidden for part in group.findall(".//{*}text")]


def test_the_root_is_a_named_group():
    _, root = cleaned("", title="A map", description="Two claims.")
    assert root.get("role") == "group"
    named = {part.get("id"): part.text for part in root if part.get("id")}
    told = [named[name] for name in root.get("aria-labelledby").split()]
    assert told == ["A map", "Two claims."]


def test_every_id_and_class_begins_with_the_prefix():
    _, root = cleaned('<g id="a" class="node"><path fill="#0072b2"/></g>', Caption("a", "A"))
    for part in root.iter():
        assert (part.get("id") or "p").startswith("p")
        assert all(name.startswith("p-") for name in (part.get("class") or "").split())


def test_light_colours_are_attributes_and_dark_ones_rules():
    text, root = cleaned('<path d="M0,0" fill="#0072b2" stroke="#1b1f24"/>')
    (path,) = root.findall(".//{*}path")
    assert path.get("class") == "p-f-support p-s-ink"
    assert "@media (prefers-color-scheme:dark){" in text
    assert ".p-f-support{fill:#56B4E9}" in text
    assert ".p-s-ink{stroke:#E6EAF0}" in text


def test_text_gets_the_whole_stack_of_families():
    _, root = cleaned('<text x="1" font-family="Evil&quot;onload=x">t</text>')
    (text,) = root.findall(".//{*}text")
    assert text.get("font-family").startswith('Arial, "Liberation Sans"')
