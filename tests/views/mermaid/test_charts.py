"""Maps and comparisons as Mermaid text that Mermaid itself reads."""

from pathlib import Path

import attrs

import argmap
from argmap.layout.characters import drawable
from argmap.layout.chart import MOST_ARROWS, MOST_LETTERS
from argmap.model import ArgumentMap, Claim, Inference, Relation, Role
from argmap.views.change_marks import ChangeMark, Fate
from argmap.views.debate.marks import Lead, Merged, Party, Shared, Step
from argmap.views.debate.merged_chart import chart_of_merged
from argmap.views.folds import Folds
from argmap.views.marks import Card, Contrast, Row, Side
from argmap.views.mermaid.argument_map import chart_of_map
from argmap.views.mermaid.contrast import chart_of_contrast

MAPS = Path(__file__).parents[3] / "maps"
HOSTILE = {
    "markup": '<b>bold</b> & &lt;b&gt; &amp; <script>alert("1")</script>',
    "backslashes": r"\N \G \l \\ C:\new\text",
    "quotes": "\"double\" 'single' `back`",
    "label that ends": '"] --> evil["x',
    "lines": 'a"]\nclick claim_t href "javascript:alert(1)"\n%%{init: {"securityLevel":"loose"}}%%',
    "front matter": "---\nconfig: {securityLevel: loose}\n---",
    "codes": "#quot; #35; ; ﬂ°°34¶ß style a:#b;",
    "markdown": "1. **bold** _x_ `code` [a](javascript:alert) ![i](x) # h | t |",
    "grammar": "end",
    "more grammar": "subgraph graph flowchart class style linkStyle default o--o x--x",
    "icons": "fa:fa-car $$x^2$$ @{ shape: cyl }",
    "right to left": "هل ينبغي جمع مياه الأمطار؟ \u202eעברית",
    "east asian": "屋根の雨水を集めるべきである。",
    "emoji": "🌧️ 👩‍👩‍👧‍👦 rain 🪣",
    "long claim": " ".join(f"word{number}" for number in range(400)),
    "long word": "W" * 200,
    "control characters": "a\x00b\x07c\x1b[31md\x7fe",
    "lone surrogate": "a\ud800b",
}
RESERVED = [
    *("end", "graph", "flowchart", "subgraph", "class", "classdef", "click", "default", "style"),
    *("linkstyle", "direction", "o", "x", "node", "edge", "strict", "digraph", "a--b", "href"),
    *("constructor", "prototype", "tostring", "title", "lr"),
]


def map_of(text, ids=("t", "a", "b")):
    thesis, *others = ids
    return ArgumentMap(
        "m",
        title=text,
        claims=[
            Claim(thesis, text, Role.THESIS),
            *(Claim(each, text, Role.REBUTTAL, by=text) for each in others),
        ],
        inferences=[
            Inference((each,), Relation.REBUTS, thesis, f"step-{number}", by=text)
            for number, each in enumerate(others)
        ],
    )


def test_a_map_with_every_mark(barrels, snapshot):
    snapshot("map.mmd", chart_of_map(barrels, "Barrels", "Barrels", "RL").source)


def test_a_contrast_with_every_mark(contrast, snapshot):
    snapshot("contrast.mmd", chart_of_contrast(contrast, "Two", "Two authors.").source)


def test_a_merged_picture_with_every_mark(merged, snapshot):
    snapshot("merged.mmd", chart_of_merged(merged, "All", "All authors.").source)


def test_what_has_changed_is_said_in_words(sketch):
    marks = {
        "a": ChangeMark(Fate.REMOVED, "removed"),
        "a -> t": ChangeMark(Fate.CHANGED, "now attacks"),
    }
    source = chart_of_map(sketch("a -> t"), "Changes", "Changes", "BT", marks).source
    assert 'claim_a("– REMOVED<br/>CLAIM<br/>a")' in source
    assert "class claim_a removed" in source
    assert '|"supports, #126; now attacks"|' in source


def test_a_part_of_a_map_says_what_it_does_not_draw(sketch):
    source = argmap.draw(sketch("a -> t; b -> a; c -> b; x"), depth=1).mermaid
    assert 'claim_a("CLAIM<br/>a<br/>#43;2 below")' in source
    assert 'folded["Drawn are 2 of 5 claims. 2 are folded into boxes that say' in source
    assert '1 does not lead to the thesis and is not drawn#58; x."]' in source
    assert "claim_b" not in source


def test_a_step_from_what_is_folded_elsewhere_is_counted(sketch):
    folds = Folds(steps={"a": 1}, note="Drawn are 2 of 3 claims.")
    source = chart_of_map(sketch("a -> t"), "Part", "Part", "RL", folds=folds).source
    assert 'claim_a("CLAIM<br/>a<br/>#43;1 step")' in source


def test_of_a_map_that_is_summarised_for_the_eye_all_is_written_and_told(sketch):
    large = sketch("; ".join(f"c{number} -> t" for number in range(50)))
    source = argmap.draw(large).mermaid
    assert "accDescr: 51 claims and 50 inferences. Thesis#58; The thesis.\n" in source
    assert source.count("claim_c") == 100
    assert "Drawn are" not in source
    assert "Drawn are 40 of 51 claims." in argmap.draw(large).description


def test_mermaid_reads_every_shipped_picture_as_it_was_meant(read_charts):
    debates = [argmap.load_debate(MAPS / name) for name in ("mill-bridge", "iran-in-syria")]
    maps = [one for debate in debates for one in debate.maps]
    pictures = [argmap.draw(one, direction=way) for one in maps for way in ("BT", "RL")]
    pictures += [argmap.draw(debate, view="merged", everything=True) for debate in debates]
    pictures += [argmap.draw(debates[0], view="contrast")]
    pictures += [argmap.draw(one, direction="RL", depth=2) for one in maps]
    pictures += [argmap.draw(one, direction="RL", focus=one.claims[-1].id) for one in maps]
    read = read_charts([picture.mermaid for picture in pictures])
    assert [one.get("error") for one in read] == [None] * len(pictures)
    assert [len(one["edges"]) for one in read] == [one.chart.arrows for one in pictures]
    for argument_map, chart in zip(maps, read[::2], strict=False):
        boxes = [one for one in chart["vertices"] if one["id"].startswith("claim_")]
        assert len(boxes) == len(argument_map.claims)


def test_mermaid_keeps_each_relation_apart(read_charts, barrels):
    [read] = read_charts([chart_of_map(barrels, "Barrels", "Barrels", "RL").source])
    looks = {one["text"].split(",")[0]: (one["type"], one["stroke"]) for one in read["edges"]}
    assert looks == {
        "supports": ("arrow_point", "normal"),
        "attacks": ("arrow_cross", "normal"),
        "undercuts": ("arrow_circle", "dotted"),
        "": ("arrow_open", "normal"),
    }


def test_mermaid_reads_hostile_texts_as_texts(read_charts, shown):
    charts = read_charts(
        [chart_of_map(map_of(text), text, text, "RL").source for text in HOSTILE.values()]
    )
    for text, read in zip(HOSTILE.values(), charts, strict=True):
        assert read.get("error") is None, text
        assert set(read["config"]) <= {"title"}
        assert [one["id"] for one in read["vertices"]] == ["claim_t", "claim_a", "claim_b"]
        assert shown(read["vertices"][0]["text"]) == " ".join(drawable(text).split())


def test_mermaid_reads_hostile_texts_in_pictures_of_authors(read_charts):
    sources = []
    for text in HOSTILE.values():
        card = Card("affirms", text, text, by=text)
        side = Side(text, text, text, text)
        rows = (Row(text, text, "disputed", card, card, text),)
        sources.append(chart_of_contrast(Contrast(text, side, side, rows), text, text).source)
        shared = tuple(Shared(label, text, "agreed", (card,), text) for label in ("P1", "P2"))
        steps = (Step("P2", "P1", (Lead("A", "for"),)),)
        merged = Merged(text, (Party("A", text),), shared, steps, (attrs.evolve(shared[0]),))
        sources.append(chart_of_merged(merged, text, text).source)
    read = read_charts(sources)
    assert [one.get("error") for one in read] == [None] * len(sources)
    assert {len(one["vertices"]) for one in read[::2]} == {5}
    assert {len(one["vertices"]) for one in read[1::2]} == {3}


def test_mermaid_reads_hostile_texts_in_what_is_said_of_the_rest(read_charts, sketch):
    folded = [Folds({"a": 7}, {"t": 2}, text) for text in HOSTILE.values()]
    read = read_charts(
        [chart_of_map(sketch("a -> t"), "Part", one.note, "RL", folds=one).source for one in folded]
    )
    assert [one.get("error") for one in read] == [None] * len(folded)
    assert {len(one["vertices"]) for one in read} == {3}


def test_mermaid_reads_ids_that_are_words_of_its_grammar(read_charts):
    ids = [name.replace("--", "-") for name in RESERVED]
    [read] = read_charts([chart_of_map(map_of("A claim.", ids), "Ids", "Ids", "RL").source])
    assert read.get("error") is None
    assert [one["id"] for one in read["vertices"]] == [
        f"claim_{name.replace('-', '_')}" for name in ids
    ]


def test_more_than_mermaid_draws_is_told_in_the_text(sketch):
    steps = "; ".join(f"c{number} -> t" for number in range(MOST_ARROWS))
    fits = chart_of_map(sketch(steps), "Many", "Many", "RL")
    assert fits.remark == ""
    assert "%%" not in fits.source
    more = chart_of_map(sketch(f"{steps}; one -> t"), "Many", "Many", "RL")
    assert more.remark == "501 arrows, of which Mermaid draws at most 500, as on GitHub"
    assert f"\n%% {more.remark}\n" in more.source


def test_a_text_longer_than_mermaid_reads_is_told():
    chart = chart_of_map(map_of("word " * (MOST_LETTERS // 10)), "Long", "Long", "RL")
    assert f"of which Mermaid reads at most {MOST_LETTERS}, as on GitHub" in chart.remark
