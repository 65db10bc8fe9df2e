"""A claim should be in the mapper's own words, not in those of the text.

Eight words in a row that stand in the text were copied, not understood: saying it anew shows
what is claimed, and how firmly. Copied sentences are also the author's property. Names and
figures do not count, they cannot be said otherwise; a few words of the text that matter have
their place in `quote:`. Looked up is what is at hand: see `argmap check --sources`.

    # reported, of a text that says “It is the roofs that drown us whenever it pours”
    premises:
      floods: {text: It is the roofs that drown us whenever it pours., cite: ¶3}

    # accepted
    premises:
      floods: {text: Roof runoff causes most street floods., cite: ¶3}
"""

import re
from collections.abc import Collection, Iterator
from functools import cached_property

from attrs import frozen

from argmap.checks.finding import Finding
from argmap.checks.texts import Texts
from argmap.formats import PlainText, is_sign, is_word
from argmap.model import ArgumentMap

NAME = "copied-wording"

_RUN = 8
_RUN_OF_SIGNS = 16
"""Scripts that do without spaces write a word in about two signs."""

_LONGEST_SHOWN = 100
_ENDINGS = frozenset({"s", "t", "d", "m", "ll", "re", "ve"})
"""What an apostrophe parts from a word is no word of its own."""

_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_ENDS = frozenset(".!?:…“„\"'‘([*_#-–—\n")


def check(argument_map: ArgumentMap, texts: Texts) -> Iterator[Finding]:
    """Report each claim that shares eight words in a row with a text, names and figures aside."""
    every = tuple(texts.all())
    names = frozenset[str]().union(*map(_names, every))
    wordings = [
        (claim.id, _Wording(PlainText("", claim.text), names)) for claim in argument_map.claims
    ]
    shared = _shared([_Wording(text, names) for text in every], [one for _, one in wordings])
    for name, wording in wordings:
        count, run = wording.longest_run(shared)
        if run:
            shown = run if len(run) <= _LONGEST_SHOWN else f"{run[: _LONGEST_SHOWN - 1]}…"
            yield Finding(
                ("claims", name, "text"),
                f"the claim {name!r} shares {count} words in a row with the text: “{shown}”",
                "say it in your own words; a few words of the text may stand in `quote:`",
            )


Run = tuple[str, ...]


@frozen
class _Wording:
    """The words of a text that can be said otherwise: no names, no figures."""

    text: PlainText
    names: Collection[str]

    @cached_property
    def places(self) -> list[int]:
        """The numbers of these words among the tokens of the text."""
        tokens = self.text.tokens
        return [
            number
            for number, token in enumerate(tokens)
            if token not in self.names
            and is_word(token)
            and not any(map(str.isdigit, token))
            and not (token in _ENDINGS and number and tokens[number - 1] == "'")
        ]

    @cached_property
    def length(self) -> int:
        """How many words in a row are too many."""
        signs = sum(is_sign(self.text.tokens[place]) for place in self.places)
        return _RUN_OF_SIGNS if 2 * signs > len(self.places) else _RUN

    def runs(self, length: int) -> Iterator[Run]:
        """Yield all runs of so many words."""
        words = [self.text.tokens[place] for place in self.places]
        return zip(*(words[at:] for at in range(length)), strict=False)

    def longest_run(self, shared: Collection[Run]) -> tuple[int, str]:
        """Return how many words the longest shared run has, and how it is written."""
        longest = count = end = 0
        for number, run in enumerate(self.runs(self.length)):
            count = count + 1 if run in shared else 0
            if count > longest:
                longest, end = count, number + self.length
        if not longest:
            return 0, ""
        words = longest + self.length - 1
        return words, self.text.passage(self.places[end - words], self.places[end - 1] + 1)


def _shared(texts: Collection[_Wording], claims: Collection[_Wording]) -> set[Run]:
    """Return the runs of the claims that stand in a text; memory is needed for the claims alone."""
    shared: set[Run] = set()
    for length in {claim.length for claim in claims}:
        ours = {run for claim in claims if claim.length == length for run in claim.runs(length)}
        for text in texts if ours else ():
            shared.update(ours.intersection(text.runs(length)))
    return shared


def _names(text: PlainText) -> set[str]:
    """Return the words that are always written with a capital, also inside sentences."""
    names: set[str] = set()
    lower: set[str] = set()
    for block in text.blocks:
        end = 0
        for found in _WORD.finditer(block.text) if block.paragraph is not None else ():
            word = found.group()
            if not word[0].isupper():
                lower.add(word.casefold())
            elif end and block.text[end : found.start()].rstrip()[-1:] not in _SENTENCE_ENDS:
                names.add(word.casefold())
            end = found.end()
    return names - lower
