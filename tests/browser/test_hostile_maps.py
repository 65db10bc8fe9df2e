"""In a browser, nothing that stands in a map acts: no script runs, and nothing is loaded."""

import json
import os
from pathlib import Path

import attrs
import pytest

import argmap
from argmap.layout.characters import drawable
from argmap.views.mermaid.flowchart import Flowchart
from argmap.workflow.publishing import publish

SCRIPTS = [
    "<script>window.acted = 1; alert(1)</script>",
    '"><img src=x onerror="window.acted = 1; alert(1)">',
    "<svg onload=alert(1)><style>@import 'http://127.0.0.1:9/a.css'</style></svg>",
    "]]><script>alert(1)</script><![CDATA[",
    "</title></desc></style></text></svg><script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &quot;",
    '<a href="javascript:alert(1)">link</a> [link](javascript:alert(1))',
    "` ``` `</code></pre><iframe src=javascript:alert(1)></iframe>",
    r"\N \G \E \T \H \L \n \l \r",
    "هل <b>ينبغي</b> \u05d0 屋根 👩‍👩‍👧‍👦",
]
ADDRESSES = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//https://example.org",
    "data:text/html,<script>alert(1)</script>",
    "https://example.org/\"onclick='alert(1)'<script>",
    "vbscript:x",
]


def _map(name, text):
    quoted = json.dumps(text, ensure_ascii=False)
    return f"""\
argmap: 1
id: {name}
author: {quoted}
title: {quoted}
published: 2024
publisher: {quoted}
question: {quoted}
url: https://example.org
sources:
  end: {{title: {quoted}}}
thesis:
  graph: {{text: {quoted}, cite: ¶1, note: {quoted}}}
premises:
  script: {{text: {quoted}, supports: graph, cite: {{source: end, paragraph: 1}}}}
  onload: {{text: {quoted}, by: {quoted}, stance: concedes, rebuts: graph}}
rebuttals:
  alert: {{text: {quoted}, by: {quoted}, rebuts: graph}}
"""


def _debate(text):
    quoted = json.dumps(text, ensure_ascii=False)
    stands = "{one: script, other: not script}"
    return f"""\
argmap-debate: 1
id: hostile
question: {quoted}
maps: [one.yaml, other.yaml]
propositions:
  constructor: {{text: {quoted}, kind: fact, positions: {stands}}}
  style: {{text: {quoted}, thesis: true, kind: policy, positions: {{one: graph, other: not graph}}}}
"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """Return comparisons of debates in which every text is hostile."""

    def read(number):
        folder = tmp_path_factory.mktemp("hostile")
        text, address = SCRIPTS[number], ADDRESSES[number % len(ADDRESSES)]
        for name in ("one", "other"):
            path = folder / f"{name}.yaml"
            path.write_text(_map(name, text), encoding="utf-8")
        (folder / "debate.yaml").write_text(_debate(text), encoding="utf-8")
        debate = argmap.load_debate(folder)
        # Reading refuses such addresses; a map that is made in code can have them.
        maps = [attrs.evolve(one, url=address) for one in debate.maps]
        return argmap.compare(attrs.evolve(debate, maps=maps))

    return [read(number) for number in range(len(SCRIPTS))]


def stir(tab):
    """Do what a reader may do: point at everything and click on it; return what came of it."""
    tab.page.evaluate(
        """() => {
            for (const part of document.querySelectorAll("svg *"))
                for (const kind of ["mouseover", "focus", "load", "error"])
                    part.dispatchEvent(new Event(kind));
            for (const link of document.querySelectorAll("a")) {
                const address = String(link.href.baseVal ?? link.href);
                if (!address.startsWith("https:")) link.dispatchEvent(new MouseEvent("click"));
            }
        }"""
    )
    tab.page.wait_for_timeout(30)
    acted = tab.page.evaluate("window.acted ?? null")
    happened, tab.happened = tab.happened, []
    return happened + ([f"acted {acted}"] if acted is not None else [])


def foreign(tab):
    """Return the names of elements and attributes that could act."""
    return tab.page.evaluate(
        """() => [...document.querySelectorAll("svg, svg *")].flatMap((part) => [
            ...(/^(script|foreignObject|image|iframe|img|use|animate|set)$/i.test(part.tagName)
                ? [part.tagName] : []),
            ...[...part.attributes].filter(({name, value}) =>
                /^on/i.test(name) || (/href$/i.test(name) && !/^(https?:|mailto:|#)/.test(value))
            ).map(({name}) => name),
        ])"""
    )


@pytest.mark.parametrize("view", ["map", "contrast", "merged", "matrix", "timeline", "evidence"])
def test_no_script_runs_from_a_picture_within_a_page(in_browser, hostile, view):
    for text, comparison in zip(SCRIPTS, hostile, strict=True):
        maps = ("one",) if view == "map" else ()
        svg = argmap.draw(comparison, view=view, maps=maps).svg

        def look(tab, svg=svg):
            tab.show(svg)
            return stir(tab), foreign(tab), tab.page.evaluate("document.body.children.length")

        assert in_browser(look) == ([], [], 1), text


def test_no_script_runs_from_a_picture_opened_by_itself(in_browser, hostile, tmp_path):
    for comparison in hostile:
        for view in ("merged", "contrast"):
            path = argmap.draw(comparison, view=view).save(tmp_path / "picture.svg")

            def look(tab, path=path):
                tab.page.goto(path.as_uri())
                return (
                    stir(tab),
                    foreign(tab),
                    tab.page.evaluate("document.documentElement.tagName"),
                )

            assert in_browser(look) == ([], [], "svg")


def test_no_script_runs_from_a_report(in_browser, hostile, tmp_path):
    for comparison in hostile:
        publish(comparison, tmp_path)

        def look(tab):
            tab.page.goto((tmp_path / "report.html").as_uri())
            return stir(tab)

        assert in_browser(look) == []


@pytest.fixture(scope="module")
def mermaid():
    """Return Mermaid as a page loads it, from npm."""
    folder = os.environ.get("ARGMAP_MERMAID")
    if not folder:
        pytest.skip("ARGMAP_MERMAID names no folder where `npm install mermaid jsdom` was run")
    return Path(folder) / "node_modules" / "mermaid" / "dist" / "mermaid.min.js"


@pytest.mark.parametrize("level", ["strict", "loose"])
def test_mermaid_draws_hostile_texts_as_they_are(in_browser, mermaid, level):
    texts = [
        *SCRIPTS,
        *("1. first", "- point", "# heading", "*a* _b_ `c` ~~d~~", "a | b", "$$x^2$$", "fa:fa-car"),
        *("#quot; #35; ;", "style x:#a;b; classDef y:#c;", "ﬂ°°34¶ß", '"] --> evil["', "end"),
        *('%%{init: {"securityLevel": "loose"}}%%', "https://example.org/?a=1&b=2", "    indented"),
        *(" ".join(f"word{number}" for number in range(400)), "W" * 200),
    ]
    chart = Flowchart("RL", SCRIPTS[1], SCRIPTS[4])
    for number, text in enumerate(texts):
        chart.box(f"box_{number}", "box", [text])

    def draw(tab):
        tab.show("<div id=place></div>")
        tab.page.add_script_tag(path=mermaid)
        shown = tab.page.evaluate(
            """async ([source, securityLevel]) => {
                mermaid.initialize({ startOnLoad: false, securityLevel, maxTextSize: 200000 });
                const { svg } = await mermaid.render("drawn", source);
                document.getElementById("place").innerHTML = svg;
                const told = [".node", "svg > title", "svg > desc"];
                const words = (part) => part.textContent;
                return told.map((which) =>
                    [...document.querySelectorAll(`#place ${which}`)].map(words)
                );
            }""",
            [chart.finished().source, level],
        )
        return shown, stir(tab)

    (shown, titles, descriptions), happened = in_browser(draw)
    assert happened == []
    assert (titles, descriptions) == ([SCRIPTS[1]], [SCRIPTS[4]])
    shown = [text.replace("\u2060", "") for text in shown]
    assert sorted(shown) == sorted(" ".join(drawable(text).split()) for text in texts)
