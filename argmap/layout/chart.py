"""A picture as Mermaid text, which pages such as GitHub's draw themselves."""

from attrs import frozen

MOST_ARROWS = 500
"""Most arrows that Mermaid draws; a page can allow more, a text cannot.

https://mermaid.js.org/config/schema-docs/config.html (``maxEdges``, ``maxTextSize``)
"""

MOST_LETTERS = 50_000
"""Longest text that Mermaid draws, in characters."""


@frozen
class Chart:
    """A Mermaid text and what must be known of it to say whether it will be drawn.

    Attributes:
        source: The text.
        arrows: How many arrows it has.

    >>> Chart("flowchart RL", arrows=501).remark
    '501 arrows, of which Mermaid draws at most 500, as on GitHub'
    """

    source: str
    arrows: int

    @property
    def remark(self) -> str:
        """Why Mermaid, as it is set up on GitHub, will not draw it; empty when it will."""
        found = []
        if self.arrows > MOST_ARROWS:
            found.append(f"{self.arrows} arrows, of which Mermaid draws at most {MOST_ARROWS}")
        if len(self.source) > MOST_LETTERS:
            found.append(
                f"{len(self.source)} characters, of which Mermaid reads at most {MOST_LETTERS}"
            )
        return f"{'; '.join(found)}, as on GitHub" if found else ""
