"""Lines of text set under each other in columns, what belongs together kept together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from babel import Locale, UnknownLocaleError

from mapapp.export.paper.bidi import is_rtl
from mapapp.export.paper.drawing import INK, Contour, Face, Outline, TextLine
from mapapp.export.paper.letters import width, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mapapp.export.paper.drawing import Box, Item

MARGIN: Final = 12.0
"""Around a page, in millimetres."""
FOOT: Final = 8.0
"""Height kept for the foot of a page."""
GUTTER: Final = 7.0
"""Between two columns."""
LEADING: Final = 1.32
"""Of the size of type, from one baseline to the next."""


@dataclass(frozen=True, slots=True)
class Row:
    """Something as wide as a column, around its own upper left corner."""

    height: float
    items: tuple[Item, ...] = ()
    keeps: bool = False
    """Whether it stays with the row after it."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set."""

    size: float
    face: Face = Face.REGULAR
    colour: str = INK


def runs_to_the_left(text: str, lang: str) -> bool:
    """Whether a text is read from right to left: by its language, or else by its letters."""
    try:
        return bool(Locale.parse(lang, sep="-").text_direction == "rtl")
    except (UnknownLocaleError, ValueError):
        return is_rtl(text)


def text_rows(
    text: str,
    style: Style,
    left: float,
    right: float,
    *,
    rtl: bool = False,
    most: int | None = None,
    url: str = "",
) -> list[Row]:
    """A paragraph between two edges, ranged right where it runs to the left; keeps to itself."""
    lines = wrap(text, style.face, style.size, right - left)
    if most is not None and len(lines) > most:
        last = lines[most - 1]
        while last and width(last + " …", style.face, style.size) > right - left:
            last = last[:-1].rstrip()
        lines = [*lines[: most - 1], f"{last} …"]
    rows = []
    for line in lines:
        x = right - width(line, style.face, style.size) if rtl else left
        set_line = TextLine(
            x=x,
            y=style.size * (0.5 + LEADING / 2 - 0.15),
            text=line,
            face=style.face,
            size=style.size,
            colour=style.colour,
            is_rtl=rtl,
            url=url,
        )
        rows.append(Row(style.size * LEADING, (set_line,)))
    return rows


def beside(first: Iterable[Item], rows: Sequence[Row]) -> list[Row]:
    """Put something beside the first of some rows."""
    head, *rest = rows
    return [replace(head, items=(*first, *head.items)), *rest]


def together(rows: Sequence[Row]) -> list[Row]:
    """Rows of which none is parted from another."""
    return [*(replace(row, keeps=True) for row in rows[:-1]), *rows[-1:]]


def height(rows: Iterable[Row]) -> float:
    """How high some rows are together."""
    return sum(row.height for row in rows)


def moved(item: Item, dx: float, dy: float) -> Item:
    """The same elsewhere."""
    if isinstance(item, TextLine):
        return replace(item, x=item.x + dx, y=item.y + dy)
    return replace(
        item,
        contours=tuple(
            Contour(tuple((x + dx, y + dy) for x, y in one.corners), one.is_closed)
            for one in item.contours
        ),
    )


def placed(rows: Iterable[Row], x: float, y: float) -> Iterator[Item]:
    """Rows under each other from a point on."""
    for row in rows:
        yield from (moved(item, x, y) for item in row.items)
        y += row.height


def flow(rows: Sequence[Row], columns: Iterator[tuple[int, Box]]) -> Iterator[tuple[int, Item]]:
    """Set rows into columns, each as full as what belongs together allows.

    Args:
        rows: from the first to the last.
        columns: each with the number of its page; as many as are needed.

    Yields:
        Each item with the number of its page.
    """
    page, column = next(columns)
    y = column[1]
    for block in _blocks(rows):
        needed = height(block)
        if y > column[1] and y + needed > column[3] and needed <= column[3] - column[1]:
            page, column = next(columns)
            y = column[1]
        for row in block:
            if y > column[1] and y + row.height > column[3]:
                page, column = next(columns)
                y = column[1]
            yield from ((page, moved(item, column[0], y)) for item in row.items)
            y += row.height


def _blocks(rows: Iterable[Row]) -> Iterator[list[Row]]:
    block: list[Row] = []
    for row in rows:
        block.append(row)
        if not row.keeps:
            yield block
            block = []
    if block:
        yield block


def bar(x: float, rows: Sequence[Row], colour: str) -> list[Row]:
    """Rows with a line beside them, as quotations have."""
    return [
        replace(
            row,
            items=(
                Outline(contours=(Contour(((x, 0.0), (x, row.height))),), stroke=colour, width=0.5),
                *row.items,
            ),
        )
        for row in rows
    ]
