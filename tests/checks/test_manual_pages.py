"""What a rule's manual page shows as reported is reported, and what it shows as accepted is not.

An example stands under ``# reported`` and under ``# accepted``: in two columns, or one under the
other. It is a whole file when it begins with the version of a format, and else a piece of one;
then it may name what `SOUND` and `DEBATE` define. ``…`` stands for any text, ``# or`` begins
another way to write the same, ``⇥`` is a tab, ``<U+200B>`` is the character with that number, and
``�`` a byte that is not UTF-8.
"""

import re
from itertools import takewhile
from textwrap import dedent

import pytest

from argmap.checks import RULES, manual_page
from argmap.checks.rules import ReadingRule
from argmap.diagnostics import Severity
from argmap.formats import DEBATE_KEY, names_a_format, read_debate, read_map
from argmap.workflow.checking import check

SOUND = {
    "thesis": {"require": "{text: Cities should require barrels., kind: policy, cite: ¶1}"},
    "sources": {"audit22": "{title: Harbour City drainage audit, published: 2022}"},
    "premises": {
        "floods": "{text: Roof runoff causes most street floods., supports: require, cite: ¶3}",
        "catch": "{text: Barrels hold back enough runoff., supports: require, cite: ¶4}",
        "duty": "{text: A city ought to prevent floods., kind: value, implicit: true}",
        "dredge": "{text: The river should be dredged., supports: require, cite: ¶5}",
        "b": "{text: This stands for any other claim., supports: require, cite: ¶5}",
    },
    "evidence": {"traced": "{text: An audit traced the floods., supports: floods, cite: ¶3}"},
    "rebuttals": {
        "mosquitoes": "{text: Barrels breed gnats., by: critics, rebuts: require, cite: ¶6}",
        "lids": "{text: A fitted lid stops the gnats., rebuts: mosquitoes, cite: ¶7}",
    },
    "inferences": {"main": "floods + catch + duty -> require"},
}
"""The claims, sources and inferences that a piece of a map may name."""

DEBATE = {
    "argmap-debate": "argmap-debate: 1\n",
    "question": "question: Should new buildings have to collect roof water?\n",
    "maps": "maps: [okafor-2024.yaml, brandt-2023.yaml, ito-2025.yaml]\n",
}
"""What a piece of a debate may leave out."""

TEXT = """\
Barrels. A letter to the Council.

The river is not to blame.

It is the roofs that drown us whenever it pours.

A barrel at each down-pipe would hold the rain.

What the audit found

Roofs.

A lid keeps the gnats out.

The council votes in May.

Come and see.
"""
"""The text of which the pages about citations say that a claim cites it."""

NOT_SHOWN = {"too-large": "an example would have to be larger than 16 MiB"}
"""Rules whose examples are no files, with the reason."""

_NAME = re.compile(r"[a-z][a-z0-9-]*")
_SECTION = re.compile(r"^([a-z-]+):", re.MULTILINE)
_NUMBER = re.compile(r"<U\+([0-9A-F]{4,6})>")
_LOST = {"unknown-claim", "unknown-source", "unknown-inference"}


def examples(rule):
    """Return the reported texts and the accepted texts on the manual page of a rule."""
    lines = manual_page(rule).splitlines()
    [head] = (number for number, line in enumerate(lines) if "# reported" in line)
    block = lines[head:]
    end = next((at for at, line in enumerate(block) if line and not line.startswith("    ")), None)
    block = block[:end]
    column = block[0].find("# accepted")
    if column < 0:
        reported, accepted = "\n".join(block).split("# accepted")
    else:
        reported = "\n".join(line[:column].rstrip() for line in block)
        accepted = "\n".join(line[column:] for line in block)
    return [list(_ways(side)) for side in (reported, accepted)]


def _ways(side):
    """Yield the ways to write one side of an example; a later one may leave out how it begins."""
    heading = re.compile(r"^ *# (?:reported|accepted)\b.*", re.MULTILINE)
    first, *others = re.split(r"^ *# or\b.*\n", _typed(heading.sub("", side)), flags=re.MULTILINE)
    yield first
    for other in others:
        yield _beginning(first, " " * (len(other) - len(other.lstrip(" ")))) + other


def _beginning(text, indent):
    """Return the lines of a text above its first line with an indent."""
    outer = takewhile(lambda line: not line.startswith(indent), text.splitlines(keepends=True))
    return "".join(outer)


def _typed(side):
    """Return a side of an example as its author would have typed it."""
    text = dedent(side).strip("\n").rstrip() + "\n"
    return _NUMBER.sub(lambda match: chr(int(match[1], 16)), text).replace("⇥", "\t")


def found_in(text, texts):
    """Return the reading of an example, made whole, and what is wrong with it."""
    if names_a_format(text.encode()) == DEBATE_KEY or _is_of_a_debate(text):
        reading = _debate(text)
    elif names_a_format(text.encode()):
        reading = _map(text)
    else:
        reading = _whole_map(text)
    found = check(reading, sources=texts)
    return reading, [one for one in found if one.file == reading.source.file]


def _is_of_a_debate(text):
    sections = set(_SECTION.findall(text))
    return bool(sections & {"positions", "propositions", "maps", "uses"}) or " uses:" in text


def _debate(text):
    sections = set(_SECTION.findall(text))
    if "positions" in sections:
        text = "propositions:\n  benefit:\n    text: Barrels are of use.\n" + _deeper(text, 4)
    if "uses" in sections:
        text = "evidence:\n  audit:\n    text: An audit.\n" + _deeper(text, 4)
    head = "".join(line for name, line in DEBATE.items() if name not in sections)
    return read_debate(head + text, "barrels/debate.yaml", _named_map, folder="barrels")


def _deeper(text, spaces):
    return re.sub("^(?=.)", " " * spaces, text, flags=re.MULTILINE)


def _named_map(name):
    everything = {(section, name) for section in SOUND for name in SOUND[section]}
    return _map(_with("published: 2024-03-09\n", everything), name)


def _map(text, file="okafor-2024.yaml"):
    return read_map(text.encode("utf-8", "surrogatepass").replace("�".encode(), b"\xff"), file)


def _whole_map(text):
    """Return the reading of a piece of a map with all that it names."""
    needed = set() if "thesis" in _SECTION.findall(text) else {("thesis", "require")}
    while True:
        whole = _with(text, needed)
        reading = _map(whole)
        places = (one.span for one in reading.diagnostics if one.rule in _LOST)
        lost = {word for place in places for word in _NAME.findall(whole[place.start : place.end])}
        more = {(section, name) for section in SOUND for name in SOUND[section] if name in lost}
        if more <= needed:
            return reading
        needed |= more


def _with(text, needed):
    """Return a piece of a map as a map in which the names in *needed* are defined."""
    for section, claims in SOUND.items():
        added = "".join(
            f"  {name}: {claims[name]}\n" for name in claims if (section, name) in needed
        )
        if added and f"\n{section}:\n" in f"\n{text}":
            text = f"\n{text}".replace(f"\n{section}:\n", f"\n{section}:\n{added}", 1)[1:]
        elif added:
            text += f"{section}:\n{added}"
    return f"argmap: 1\n{text}"


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    """Return a folder with the text of the map that a piece stands for."""
    folder = tmp_path_factory.mktemp("texts")
    (folder / "okafor-2024.txt").write_text(TEXT, encoding="utf-8")
    return folder


SHOWN = [rule for rule in RULES if rule not in NOT_SHOWN]


@pytest.mark.parametrize("rule", SHOWN)
def test_what_a_page_shows_as_reported_is_reported_by_its_rule(rule, texts):
    reported, _ = examples(rule)
    assert reported
    for text in reported:
        reading, found = found_in(text, texts)
        assert rule in {one.rule for one in found}
        errors = {one.rule for one in reading.diagnostics if one.severity is Severity.ERROR}
        assert errors <= ({rule} if isinstance(RULES[rule], ReadingRule) else set())


@pytest.mark.parametrize("rule", SHOWN)
def test_what_a_page_shows_as_accepted_is_a_sound_file_that_its_rule_accepts(rule, texts):
    _, accepted = examples(rule)
    assert accepted
    for text in accepted:
        reading, found = found_in(text, texts)
        assert [str(one) for one in reading.diagnostics] == []
        assert [str(one) for one in found if one.rule == rule] == []


@pytest.mark.parametrize("rule", RULES)
def test_a_page_fits_a_terminal_and_begins_with_the_rule_in_one_sentence(rule):
    page = manual_page(rule).splitlines()
    assert re.fullmatch(r".{10,89}\.", page[0])
    assert page[1] == ""
    assert max(map(len, page)) <= 95
