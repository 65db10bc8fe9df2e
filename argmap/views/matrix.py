"""Propositions by authors as one table, contested rows first as they are given."""

from pathlib import Path

import graphviz

from argmap.layout.captions import Caption
from argmap.layout.picture import Picture
from argmap.layout.themes import LIGHT
from argmap.views.cards import colour_of, sign
from argmap.views.drawing.header import header
from argmap.views.drawing.labels import (
    KICKER_SIZE,
    TEXT_SIZE,
    body_lines,
    cell,
    font,
    gap,
    height_of,
    html,
    lines,
    row,
    table,
)
from argmap.views.drawing.lettering import wrap, wrap_evenly
from argmap.views.drawing.settings import NODE, graph_settings
from argmap.views.legend import legend_of_matrix
from argmap.views.marks import Cell, Column, Matrix, MatrixRow, Tag
from argmap.views.outline import outline_of_matrix
from argmap.views.wording import titled

_NODE = "matrix"
_PROPOSITION_WIDTH = 250
_COLUMN_WIDTH = 112
_SIGN = 18
_PADDING = 6
_RULE = 1


def draw(matrix: Matrix, *, engine: str | Path | None = None) -> Picture:
    """Return the matrix as a picture.

    Args:
        matrix: What to draw.
        engine: The program that lays it out; None to look for one.
    """
    outline = outline_of_matrix(matrix)
    authors = ", ".join(column.author for column in matrix.columns)
    return Picture(
        to_dot(matrix),
        title=titled(f"Positions of {authors}", matrix.title, matrix.sheet),
        outline=outline,
        description=f"{len(matrix.rows)} propositions by {len(matrix.columns)} authors.",
        captions=(Caption(_NODE, "Table of positions", outline),),
        engine=engine,
    )


def to_dot(matrix: Matrix) -> str:
    """Return the matrix as DOT source: one table, a cell for each author and proposition.

    Equal matrices give equal text. All texts are wrapped anew and otherwise drawn literally.

    Args:
        matrix: What to draw.
    """
    label = header(matrix.title, matrix.sheet, legend_of_matrix(matrix))
    graph = graphviz.Digraph(
        graph_attr=graph_settings(label=label, rankdir="LR", nodesep=0.1, ranksep=0.1),
        node_attr=NODE | {"shape": "plain"},
    )
    rows = [_heading(matrix.columns)]
    for entry in matrix.rows:
        colour = LIGHT.ink if entry.tag is Tag.DISPUTED else LIGHT.frame
        rows += [_rule(matrix, colour), _entry(entry)]
    rows.append(_rule(matrix, LIGHT.frame))
    graph.node(_NODE, html(table(rows)), id=_NODE)
    return str(graph.source)


def _heading(columns: tuple[Column, ...]) -> str:
    told = [_author_lines(column) for column in columns]
    height = max(map(height_of, told), default=0)
    heads = [cell(width=_PROPOSITION_WIDTH + 2 * _PADDING)]
    for rows in told:
        above = height - height_of(rows)
        bottom = [gap(above), *rows] if above else rows
        heads += [cell(width=_SIGN), cell(table(bottom), cellpadding=_PADDING)]
    return row(*heads)


def _author_lines(column: Column) -> list[str]:
    names = wrap(column.author, _COLUMN_WIDTH, TEXT_SIZE, bold=True)
    dates = wrap(column.date, _COLUMN_WIDTH, KICKER_SIZE) if column.date else []
    return [
        *lines(names, TEXT_SIZE, LIGHT.ink, bold=True, wide=_COLUMN_WIDTH),
        *lines(dates, KICKER_SIZE, LIGHT.muted, wide=_COLUMN_WIDTH),
    ]


def _rule(matrix: Matrix, colour: str) -> str:
    return row(cell(bgcolor=colour, height=_RULE, colspan=1 + 2 * len(matrix.columns)))


def _entry(entry: MatrixRow) -> str:
    kicker = wrap(entry.kicker, _PROPOSITION_WIDTH, KICKER_SIZE, bold=True)
    text = wrap_evenly(entry.text, _PROPOSITION_WIDTH, TEXT_SIZE)
    proposition = [
        *lines(kicker, KICKER_SIZE, LIGHT.muted, bold=True, wide=_PROPOSITION_WIDTH),
        *body_lines(text),
    ]
    told = [_cell_lines(found) for found in entry.cells]
    height = max(height_of(part) for part in (proposition, *told))
    parts = [cell(table(_filled(proposition, height)), cellpadding=_PADDING)]
    for found, rows in zip(entry.cells, told, strict=True):
        parts.append(_sign(found))
        parts.append(cell(table(_filled(rows, height)), cellpadding=_PADDING))
    return row(*parts)


def _filled(rows: list[str], height: int) -> list[str]:
    """Return *rows* in the middle of *height* points: the engine would pull them apart."""
    above = (height - height_of(rows)) // 2
    below = height - height_of(rows) - above
    return [*([gap(above)] if above else []), *rows, *([gap(below)] if below else [])]


def _sign(found: Cell | None) -> str:
    if found is None:
        return cell(width=_SIGN)
    if not found.stance.takes_a_stand:
        return cell(font(found.glyph, 11, LIGHT.muted), width=_SIGN)
    return cell(sign(found.glyph), width=_SIGN, bgcolor=colour_of(found.stance))


def _cell_lines(found: Cell | None) -> list[str]:
    if found is None:
        return lines(["not looked at"], KICKER_SIZE, LIGHT.muted, wide=_COLUMN_WIDTH)
    takes = found.stance.takes_a_stand
    size, colour = (TEXT_SIZE, LIGHT.ink) if takes else (KICKER_SIZE + 1, LIGHT.muted)
    words = wrap(found.said, _COLUMN_WIDTH, size)
    places = wrap(found.locator, _COLUMN_WIDTH, KICKER_SIZE) if found.locator else []
    return [
        *lines(words, size, colour, italic=found.implicit, wide=_COLUMN_WIDTH),
        *lines(places, KICKER_SIZE, LIGHT.muted, wide=_COLUMN_WIDTH),
    ]
