"""Reading on where a parser stops: the text is mended in a draft, and the draft is read."""

import re
from collections import Counter
from collections.abc import Iterable

from argmap.diagnostics import Fix, Related, Span
from argmap.syntax.building import Built, build
from argmap.syntax.characters import report_indents, report_tabs_in_texts, with_spaces
from argmap.syntax.nodes import Node, every_node
from argmap.syntax.problems import Problems
from argmap.syntax.properties import Property, without_properties
from argmap.syntax.recovery.culprit import Culprit
from argmap.syntax.recovery.draft import Draft
from argmap.syntax.recovery.losses import cut_texts, lost_tags, lost_words
from argmap.syntax.recovery.search import find_culprit, given_up
from argmap.syntax.recovery.swallowed import FieldNames, with_fields_apart
from argmap.syntax.repeated_keys import keep_first_of_each_key
from argmap.syntax.source_text import with_line_feeds
from argmap.syntax.stop import Stop

_MOST_ERRORS = 200
_FEWEST_ERRORS = 5
_EFFORT = 8_000_000
"""How many characters are read again, at most, to tell of more than the first few errors."""

_TRIES_A_LINE = 4
_WORD = re.compile(r"[a-z][a-z0-9-]*")


def read_mending(problems: Problems, names: Iterable[str], lists: Iterable[str]) -> Node | None:
    """Return the tree of a text, mended where it is no YAML; every fault is reported.

    Args:
        problems: The text, and what is wrong with it.
        names: The names of fields, which quotes should not make a part of a text.
        lists: Those of them that are hardly ever words of a text.
    """
    return _Reader(problems, FieldNames(frozenset(names), frozenset(lists))).read()


class _Reader:
    """Reads one text, mending a draft of it until the parser comes to its end."""

    def __init__(self, problems: Problems, fields: FieldNames) -> None:
        self._problems = problems
        self._fields = fields
        self._text = problems.source.text
        self._draft = Draft(self._text, report_indents(problems))
        self._left = min(_MOST_ERRORS, max(_FEWEST_ERRORS, _EFFORT // (len(self._text) + 1)))
        self._tries: Counter[int] = Counter()
        self._gave_up = self._silent = False

    def read(self) -> Node | None:
        built = self._build()
        while built is not None:
            lost = self._losses(built)
            if not lost:
                return self._finish(built)
            for culprit in lost:
                self._report(culprit)
            self._draft = self._draft.amended(edit for one in lost for edit in one.edits)
            built = self._build()
        return None

    def _build(self) -> Built | None:
        """Return the tree of the draft, mended until it has one, or None on giving up."""
        while True:
            built = build(with_spaces(self._draft.text))
            if built.stop is None:
                return built
            culprit = self._culprit(built.stop)
            self._left -= 1
            if self._left <= 0 or not culprit.edits:
                self._report(culprit, "reading stopped here: mend this and check again")
                return None
            if not self._silent:
                self._report(culprit)
            self._draft = self._draft.amended(culprit.edits)

    def _culprit(self, stop: Stop) -> Culprit:
        """Return what made the parser stop; a line that does so again and again is given up."""
        text = with_line_feeds(with_spaces(self._draft.text))
        culprit = with_fields_apart(text, find_culprit(text, stop), self._fields)
        line = self._problems.source.span(self._draft.origin(culprit.start), 0).line
        self._tries[line] += 1
        if self._tries[line] > _TRIES_A_LINE:
            culprit = given_up(text, stop)
        known = self._tries[line] > 1 or self._gave_up
        self._gave_up = not culprit.about
        self._silent = known and self._gave_up
        if not culprit.about:
            for edit in culprit.edits:
                self._problems.lost_words.update(_WORD.findall(text, edit.start, edit.end))
        return culprit

    def _losses(self, built: Built) -> list[Culprit]:
        """Return the texts of which YAML would drop a part; each is mended only once."""
        text = with_line_feeds(self._draft.text)
        lost = [*lost_words(text, built.properties), *lost_tags(text, built.root)]
        lost += cut_texts(text, built.root)
        self._left -= bool(lost)
        return lost if self._left > 0 else []

    def _finish(self, built: Built) -> Node | None:
        for fault in built.faults:
            place = self._span(fault.start, fault.end)
            self._problems.add(fault.rule, place, fault.message, help=fault.help)
        for one, fix in without_properties(self._draft.text, built.properties):
            self._report_property(one, fix)
        if self._draft.edits:
            for node in every_node(built.root):
                node.start = self._draft.origin(node.start)
                node.end = self._draft.origin_of_end(node.end)
        keep_first_of_each_key(self._problems, built.root, built.with_repeated_keys)
        report_tabs_in_texts(self._problems, built.root)
        return built.root

    def _report(self, culprit: Culprit, note: str = "") -> None:
        place = self._span(culprit.start, culprit.end)
        edits = self._draft.fix_edits(culprit.edits)
        self._problems.add(
            culprit.rule,
            place,
            culprit.message,
            help=culprit.help,
            related=[Related(note, place)] if note else (),
            fix=Fix(culprit.about, edits, culprit.safe) if culprit.about else None,
        )

    def _report_property(self, one: Property, fix: Fix | None) -> None:
        self._problems.add(
            "yaml-feature",
            self._span(one.start, max(one.start + 1, one.end)),
            f"the {one.kind} `{one.written[:60]}` is YAML that a map does without",
            help="write the value out" if one.kind == "alias" else "delete it; a map needs none",
            fix=fix and Fix(fix.about, self._draft.fix_edits(fix.edits), fix.safe),
        )

    def _span(self, start: int, end: int) -> Span:
        return self._problems.source.span(self._draft.origin(start), self._draft.origin_of_end(end))
