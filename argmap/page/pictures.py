"""The pictures of a page: every author's map with its branches, the merged view, the timeline."""

from attrs import field, frozen

from argmap.layout.picture import Picture
from argmap.layout.styles import Styles
from argmap.model import ArgumentMap
from argmap.page.numbers import Numbers
from argmap.page.parts import (
    Parts,
    links_told,
    parts_of_map,
    parts_of_merged,
    parts_of_timeline,
)
from argmap.page.told import Record, told
from argmap.views.debate import merged, timeline
from argmap.views.debate.marks import MOST_PARTIES
from argmap.workflow.drawing_maps import Look, branches_of
from argmap.workflow.marking_merged import merged_of
from argmap.workflow.marking_timeline import timeline_of
from argmap.workflow.summarising import Scope

_UNHEADED = Look(headed=False)


@frozen
class Pictures:
    """The pictures of a page while they are drawn; each is numbered by its place.

    All that draw raise a `LayoutError` where the engine is missing, fails or is too slow.

    Attributes:
        numbers: The numbers of all things on the page.
        styles: The looks of all pictures.
        drawn: Each picture as SVG.
    """

    numbers: Numbers
    styles: Styles = field(factory=Styles, init=False)
    drawn: list[str] = field(factory=list, init=False)

    @property
    def markup(self) -> str:
        """The pictures as templates, which a browser shows when they are asked for."""
        templates = (
            f"<template id=p{number}>{svg}</template>" for number, svg in enumerate(self.drawn)
        )
        return self.styles.heads + "".join(templates)

    def of_map(self, argument_map: ArgumentMap) -> list[Record]:
        """Draw a map, and every branch that is folded; return what goes down from where."""
        number = self.numbers.map(argument_map.id)
        return [
            told(
                top=self.numbers.claim(argument_map.id, branch.top),
                picture=self._add(
                    branch.picture,
                    parts_of_map(branch.summary, self.numbers),
                    f" data-m={number}",
                ),
            )
            for branch in branches_of(argument_map, Scope(), _UNHEADED)
        ]

    def of_debate(self) -> Record:
        """Draw the merged view and the timeline, as far as a debate has them.

        Returns:
            The numbers of both, with the steps that the merged view shows and what each leaves out.
        """
        authors = len(self.numbers.maps)
        if not self.numbers.propositions or authors < 2:
            return {}
        return (self._merged() if authors <= MOST_PARTIES else {}) | self._timeline()

    def _merged(self) -> Record:
        marks = merged_of(self.numbers.comparison)
        picture = merged.draw(marks, headed=False)
        number = self._add(picture, parts_of_merged(marks, self.numbers))
        links = links_told(marks, self.numbers)
        return told(merged=number, links=links, unmerged=merged.not_drawn(marks))

    def _timeline(self) -> Record:
        marks = timeline_of(self.numbers.comparison)
        picture = timeline.draw(marks, headed=False)
        number = self._add(picture, parts_of_timeline(marks, self.numbers))
        left = len(self.numbers.propositions) - len(marks.shared)
        return told(timeline=number, untimed=left)

    def _add(self, picture: Picture, parts: Parts, name: str = "") -> int:
        svg = picture.compacted(parts, self.styles)
        self.drawn.append(svg.replace("<svg", f"<svg{name}", 1))
        return len(self.drawn) - 1
