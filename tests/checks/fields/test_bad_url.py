"""An address leads to the web or to mail, and runs nothing."""

import pytest

HELP = "write it in full, beginning with https:// or http://, without spaces"


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("example.org/barrels", id="no beginning"),
        pytest.param("www.example.org", id="www alone"),
        pytest.param("//example.org", id="no scheme"),
        pytest.param("https://", id="nothing but a beginning"),
        pytest.param("https://example.org/a b", id="space"),
        pytest.param("HTTPS://example.org", id="capitals"),
        pytest.param("javascript:alert(1)", id="what a browser would run"),
        pytest.param("data:text/html,x", id="data"),
        pytest.param("file:///etc/passwd", id="a file"),
        pytest.param("ftp://example.org", id="ftp"),
        pytest.param("ada@example.org", id="mail without mailto"),
        pytest.param("<https://example.org>", id="angle brackets"),
        pytest.param("10.1000/182", id="a bare DOI"),
        pytest.param("see the archive", id="words"),
    ],
)
def test_what_is_no_address_is_told_at_its_place(faults, url):
    assert faults(f"url: {url}") == [("bad-url", "6:6", f"`{url}` is not an address", HELP)]


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org",
        "http://localhost:8000/x",
        "https://example.org/a(b)?c=d&e#f",
        "https://example.org/ärger",
        "mailto:ada@example.org",
    ],
)
def test_whole_addresses_are_accepted(faults, url):
    assert faults(f"url: {url}") == []


def test_the_address_of_a_source_is_one_too(faults):
    [fault] = faults("sources:\n  audit: {title: An audit, url: example.org}")
    assert fault == ("bad-url", "7:33", "`example.org` is not an address", HELP)


def test_a_long_address_is_cut_in_the_message(faults):
    [(_, _, message, _)] = faults("url: " + "x" * 10_000)
    assert message == f"`{'x' * 49}…` is not an address"
