"""Nothing that stands in a map acts on a page, and the page could not act on its behalf."""

import json

import attrs
import pytest

import argmap

SCRIPTS = [
    "<script>window.acted = 1; alert(1)</script>",
    '"><img src=x onerror="window.acted = 1; alert(1)">',
    "</template></script><script>window.acted = 1</script><!--",
    "</style></title></svg><iframe src=javascript:alert(1)></iframe>",
    "${window.acted = 1} `${alert(1)}` \\u003cscript>",
    "{{script}} {{data}} {{policy}}",
    "هل \u202e<b>ينبغي</b> \u05d0 屋根 👩‍👩‍👧‍👦",
]
FOREIGN = """() => [...document.querySelectorAll("*")].flatMap((part) => [
  ...(/^(iframe|img|image|object|embed|foreignObject|use|form|base|link)$/i.test(part.tagName)
    ? [part.tagName] : []),
  ...[...part.attributes].filter(({name, value}) => /^on/i.test(name) ||
    (/href$/i.test(name) && !/^(https?:|#)/.test(value))).map(({name, value}) => name + value),
])"""
ALLOWED = """() => {
  const script = document.createElement("script");
  script.textContent = "window.acted = 'script'";
  document.body.append(script);
  const image = new Image();
  image.src = "http://127.0.0.1:9/a.png";
  document.body.append(image);
  document.body.setAttribute("onclick", "window.acted = 'handler'");
  document.body.click();
  return window.acted ?? null;
}"""


def hostile(tmp_path, text):
    quoted = json.dumps(text, ensure_ascii=False)
    for name in ("one", "other"):
        (tmp_path / f"{name}.yaml").write_text(
            f"""\
argmap: 1
id: {name}
author: {quoted}
title: {quoted}
published: 2024
publisher: {quoted}
url: https://example.org
note: {quoted}
sources: {{end: {{title: {quoted}}}}}
thesis: {{graph: {{text: {quoted}, cite: {{paragraph: 1, quote: {quoted}}}, note: {quoted}}}}}
premises:
  constructor: {{text: {quoted}, supports: graph, cite: {{source: end, paragraph: 1}}}}
  onload: {{text: {quoted}, by: {quoted}, stance: concedes, rebuts: graph}}
rebuttals:
  alert: {{text: {quoted}, by: {quoted}, rebuts: graph}}
""",
            encoding="utf-8",
        )
    stands = "{one: constructor, other: not constructor}"
    (tmp_path / "debate.yaml").write_text(
        f"""\
argmap-debate: 1
id: hostile
question: {quoted}
note: {quoted}
maps: [one.yaml, other.yaml]
propositions:
  to-string: {{text: {quoted}, kind: fact, positions: {stands}, note: {quoted}}}
  style: {{text: {quoted}, thesis: true, kind: policy, positions: {{one: graph, other: not graph}}}}
""",
        encoding="utf-8",
    )
    debate = argmap.load_debate(tmp_path)
    maps = [attrs.evolve(one, url="javascript:alert(1)//https://x") for one in debate.maps]
    return argmap.compare(attrs.evolve(debate, maps=maps))


@pytest.mark.parametrize("number", range(len(SCRIPTS)))
def test_no_text_of_a_map_acts(visit, tmp_path, number):
    def look(page):
        found = []
        for tab in page.locator("[role=tab]").all():
            tab.click()
            for link in page.locator("main a.thing:visible, main g[data-c]").all()[:4]:
                link.focus()
                page.keyboard.press("Enter")
            page.locator("#q").fill("a")
            found += page.evaluate(FOREIGN)
        return found, page.evaluate("window.acted ?? null"), page.locator("#panel").inner_text()

    subject = hostile(tmp_path, SCRIPTS[number])
    found, acted, text = visit(look, name=f"hostile-{number}", subject=subject)
    assert (found, acted) == ([], None)
    assert "Who says it, and how" in text or "Where each stands" in text


def test_an_address_runs_nothing(visit):
    place = "view=%3Cimg src=x onerror=alert(1)%3E&claim=<script>alert(1)</script>&q=%22%3E<b>"
    told = visit(lambda page: (page.locator("#told").inner_text(), page.evaluate(FOREIGN)), place)
    assert "<script>alert(1)</script>" in told[0] or "<img" in told[0]
    assert told[1] == []


def test_the_policy_lets_only_the_pages_own_script_run(in_browser, page_file):
    file = page_file("iran-in-syria")

    def look(tab):
        tab.page.goto("about:blank")
        tab.page.goto(file.as_uri())
        tab.happened.clear()
        acted = tab.page.evaluate(ALLOWED)
        tab.page.wait_for_timeout(50)
        happened = [one for one in tab.happened if "Content Security Policy" not in one]
        refused = len(tab.happened) - len(happened)
        tab.page.goto("about:blank")
        return acted, [one for one in happened if not one.startswith("loads")], refused

    acted, happened, refused = in_browser(look)
    assert acted is None
    assert happened == []
    assert refused >= 3
