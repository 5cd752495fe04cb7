"""The list of incidents on a sheet: short and beside the map, in full on pages of its own."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from mapapp.export.paper.drawing import QUIET, Face, points
from mapapp.export.paper.register import SHORT, full_rows, short_rows
from mapapp.export.paper.rows import (
    FOOT,
    GUTTER,
    MARGIN,
    Row,
    Style,
    flow,
    height,
    placed,
    text_rows,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.export.paper.arrangement import Arrangement
    from mapapp.export.paper.drawing import Box, Item
    from mapapp.export.paper.words import Speech
    from mapapp.layers.features import MapData

HEADING: Final = Style(points(10), Face.BOLD)
MORE: Final = Style(points(7.5), Face.ITALIC, QUIET)


def list_height(data: MapData, column: float, say: Speech) -> float:
    """How high the short list would be if it had all the room."""
    rows = (short_rows(data, one, 1, column, say) for one in data.incidents[:60])
    # Two columns are seldom of the same height.
    return sum(map(height, rows)) / 2 + HEADING.size * 2 + SHORT.size * 2.5


def short_list(
    data: MapData, arrangement: Arrangement, box: Box, say: Speech, *, is_whole: bool
) -> Iterator[Item]:
    """As many incidents as there is room for in two columns, and how many more there are."""
    left, top, right, bottom = box
    heading = text_rows(say.words.list, HEADING, 0, right - left)
    more_high = MORE.size * 1.6
    top += height(heading) + 0.6
    column = (right - left - GUTTER) / 2
    blocks = [
        short_rows(data, data.incidents[index], number, column, say)
        for number, index in enumerate(arrangement.order[:200], 1)
    ]
    total = len(arrangement.order)
    shown = _fitting(blocks, bottom - top)
    if shown < total:
        shown = _fitting(blocks, bottom - top - more_high)
    if not total or (not shown and bottom - top < more_high):
        return
    yield from placed(heading, left, top - height(heading) - 0.6)
    first = _first_column(blocks[:shown])
    for blocks_here, x in ((blocks[:first], left), (blocks[first:shown], left + column + GUTTER)):
        yield from placed(list(itertools.chain.from_iterable(blocks_here)), x, top)
    if shown < total:
        phrase = say.words.on_next_pages if is_whole else say.paper.in_pdf
        more = text_rows(say.plural(phrase, total - shown), MORE, 0, right - left)
        yield from placed(more, left, bottom - more_high)


def _first_column(blocks: Sequence[Sequence[Row]]) -> int:
    """How many blocks the first of two columns takes, so that they are about as high."""
    heights = [height(block) for block in blocks]
    half = sum(heights) / 2
    reached = itertools.accumulate(heights)
    return min(
        len(blocks), sum(sum_ - h / 2 < half for sum_, h in zip(reached, heights, strict=True))
    )


def _fitting(blocks: Sequence[Sequence[Row]], room: float) -> int:
    """How many blocks find room in two columns of a height."""
    for count in range(len(blocks), 0, -1):
        first = _first_column(blocks[:count])
        columns = blocks[:first], blocks[first:count]
        if all(sum(map(height, column)) <= room for column in columns):
            return count
    return 0


def full_list(
    data: MapData, arrangement: Arrangement, size: tuple[float, float], say: Speech
) -> list[list[Item]]:
    """Every incident with its quote, over as many pages of two columns as it takes."""
    wide, high = size
    column = (wide - 2 * MARGIN - GUTTER) / 2
    rows: list[Row] = []
    for number, index in enumerate(arrangement.order, 1):
        rows += full_rows(data, data.incidents[index], number, column, say)
    bottom = high - MARGIN - FOOT
    # What fits on one page is set in two columns of about the same height.
    for end in [*_ends(MARGIN + height(rows) / 2, bottom), bottom]:
        pages = _columns(rows, (MARGIN, MARGIN + column + GUTTER), column, end)
        if len(pages) == 1:
            break
    return pages


def _ends(first: float, last: float) -> Iterator[float]:
    """Where columns may end, in steps of 4 mm; none past the page."""
    while first < last:
        yield first
        first += 4.0


def _columns(
    rows: Sequence[Row], lefts: Sequence[float], wide: float, bottom: float
) -> list[list[Item]]:
    """Rows in columns, and what of them is on each page."""
    columns = (
        (page, (left, MARGIN, left + wide, bottom)) for page in itertools.count() for left in lefts
    )
    pages: list[list[Item]] = []
    for page, item in flow(rows, columns):
        while len(pages) <= page:
            pages.append([])
        pages[page].append(item)
    return pages
