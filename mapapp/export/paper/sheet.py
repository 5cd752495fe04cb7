"""What a sheet of paper says: title, map, legend and list of incidents; all pages, or the first."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mapapp.export.paper.drawing import (
    INK,
    PAPER,
    QUIET,
    RULE,
    Contour,
    Document,
    Face,
    Outline,
    Page,
    TextLine,
    points,
    rectangle,
)
from mapapp.export.paper.ground import draw_ground, ground_labels
from mapapp.export.paper.legend import legend_rows
from mapapp.export.paper.letters import plain, width
from mapapp.export.paper.marks import arrange, sign_box
from mapapp.export.paper.names import write_names
from mapapp.export.paper.register import SHORT, full_rows, short_rows
from mapapp.export.paper.room import Room
from mapapp.export.paper.rows import Row, Style, flow, height, moved, runs_to_the_left, text_rows
from mapapp.export.paper.signs import draw_incidents
from mapapp.export.paper.window import window_around
from mapapp.export.paper.words import ATTRIBUTION, Speech

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from mapapp.export.paper.drawing import Box, Item
    from mapapp.export.paper.ground import Part
    from mapapp.export.paper.marks import Arrangement
    from mapapp.export.paper.window import Window
    from mapapp.layers.features import MapData

PAPERS: Final = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""Width and height of the papers one prints on, upright, in millimetres."""
MARGIN: Final = 12.0
GUTTER: Final = 7.0
FOOT: Final = 8.0
"""Height kept for the foot of a page."""
STRIP: Final = 9.0
"""Height of the strip under the map: scale, north, sources."""
SMALLEST_MAP: Final = 128.0
LARGEST_MAP: Final = 1.12
"""Height of the map, in widths of it."""
SCALE_BAR: Final = 45.0
"""The longest a scale bar gets."""

TITLE: Final = Style(points(18), Face.BOLD)
SUMMARY: Final = Style(points(9.5), colour=QUIET)
NOTE: Final = Style(points(7), colour=QUIET)
HEADING: Final = Style(points(10), Face.BOLD)
MORE: Final = Style(points(7.5), Face.ITALIC, QUIET)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is drawn, and what was decided on the way to it."""

    document: Document
    window: Window
    arrangement: Arrangement


def draw_sheet(
    data: MapData,
    *,
    title: str,
    lang: str,
    paper: str,
    basemap: Callable[[Window], tuple[Part, Mapping[str, Part]]],
    is_whole: bool,
) -> Sheet:
    """Decide every page.

    Args:
        data: the incidents.
        title: of the map.
        lang: of the sheet's own words, one of `CATALOGUES`.
        paper: one of `PAPERS`.
        basemap: gives the coarse world and the fine cells for a window.
        is_whole: all pages; else the first, which says what it leaves out.
    """
    say = Speech(lang)
    wide, high = PAPERS[paper]
    top = _head(data, plain(title), say, wide)
    y = MARGIN + height(top)
    column = (wide - 2 * MARGIN - GUTTER) / 2
    bottom = high - MARGIN - FOOT

    # How high the map is follows from what legend and list leave it; the legend, from the map.
    frame: Box = MARGIN, y + 2.0, wide - MARGIN, y + 2.0 + SMALLEST_MAP
    left = bottom - frame[3] - STRIP - _list_height(data, column, say)
    arrangement = arrange(data, window_around(data.boxes, frame), lang)
    _, legend_high = _draw_legend(data, arrangement, 0.0, wide, say)
    frame_high = min(SMALLEST_MAP + max(0.0, left - legend_high), LARGEST_MAP * (wide - 2 * MARGIN))
    frame = MARGIN, y + 2.0, wide - MARGIN, y + 2.0 + frame_high
    window = window_around(data.boxes, frame)
    arrangement = arrange(data, window, lang)

    items: list[Item] = list(_placed_rows(top, MARGIN, MARGIN))
    items += _draw_map(data, window, arrangement, basemap(window), say)
    y = frame[3] + STRIP
    legend, y = _draw_legend(data, arrangement, y, wide, say)
    items += legend
    items += _short_list(
        data, arrangement, (MARGIN, y, wide - MARGIN, bottom), say, is_whole=is_whole
    )
    pages = [items]
    if is_whole and data.incidents:
        pages += _full_list(data, arrangement, (wide, high), say)
    if len(pages) > 1:
        for number, page in enumerate(pages, 1):
            page.extend(_foot(number, len(pages), plain(title), (wide, high), say))
    made = tuple(Page(wide, high, tuple(page)) for page in pages)
    return Sheet(Document(plain(title), lang, made), window, arrangement)


def _head(data: MapData, title: str, say: Speech, wide: float) -> list[Row]:
    """Title, counts and the days between which it all happened."""
    right = wide - 2 * MARGIN
    rows = text_rows(title, TITLE, 0, right, rtl=runs_to_the_left(title, ""), most=2)
    return [*rows, *text_rows(_summary(data, say), SUMMARY, 0, right)]


def _summary(data: MapData, say: Speech) -> str:
    words = say.words
    count = len(data.incidents)
    if not count:
        return words.no_incidents
    drawn = sum(one.shape is not None or one.lat is not None for one in data.incidents)
    parts = {
        "{incidents}": say.plural(words.incidents, count),
        "{articles}": say.plural(words.articles, len(data.articles)),
        "{mapped}": say.plural(words.mapped, drawn),
        "{listed}": say.plural(words.listed, count - drawn),
    }
    summary = words.summary
    for slot, said in parts.items():
        summary = summary.replace(slot, said)
    dated = [one for one in data.incidents if one.date]
    if dated:
        first = min(dated, key=lambda one: one.earliest).earliest[:7]
        last = max(dated, key=lambda one: one.latest).latest[:7]
        summary += " · " + say.date(first if first == last else f"{first}/{last}")
    return summary


def _placed_rows(rows: Sequence[Row], x: float, y: float) -> Iterator[Item]:
    for row in rows:
        yield from (moved(item, x, y) for item in row.items)
        y += row.height


def _draw_map(
    data: MapData,
    window: Window,
    arrangement: Arrangement,
    basemap: tuple[Part, Mapping[str, Part]],
    say: Speech,
) -> Iterator[Item]:
    frame = window.frame
    yield from draw_ground(window, *basemap)
    room = Room(frame)
    room.take(*(sign_box(mark) for mark in arrangement.marks if not mark.is_zone))
    room.take(*(tag.box for tag in arrangement.tags))
    written = [(tag.name, (tag.mark.x, tag.mark.y)) for tag in arrangement.tags if tag.name]
    labels = ground_labels(window, *basemap, say.words.lang)
    # Names lie under the signs, whose halo is wider than their box.
    yield from write_names(labels, room, written)
    yield from draw_incidents(data, window, arrangement)
    yield Outline(contours=(rectangle(frame),), stroke=INK, width=0.3)
    yield from _scale_bar(window, say)
    yield from _north(frame, say)
    x = frame[2] - width(ATTRIBUTION, NOTE.face, NOTE.size)
    yield TextLine(x=x, y=frame[3] + 3.6, text=ATTRIBUTION, size=NOTE.size, colour=QUIET)


def _scale_bar(window: Window, say: Speech) -> Iterator[Item]:
    """A bar in kilometres, right at the map's middle latitude, half of it filled."""
    kilometres = scale_length(window)
    long = kilometres * 1000 * window.mm_per_metre(window.middle_latitude)
    left, y = window.frame[0], window.frame[3] + 2.2
    box: Box = left, y, left + long, y + 1.4
    half: Box = left, y, left + long / 2, y + 1.4
    yield Outline(contours=(rectangle(box),), fill=PAPER, stroke=INK, width=0.2)
    yield Outline(contours=(rectangle(half),), fill=INK)
    texts = ((0.0, "0"), (0.5, say.number(kilometres / 2)), (1.0, say.distance(kilometres * 1000)))
    for share, text in texts:
        shift = 0.0 if share == 0 else width(text, NOTE.face, NOTE.size) / 2
        yield TextLine(x=left + long * share - shift, y=y + 4.4, text=text, size=NOTE.size)


def scale_length(window: Window) -> float:
    """The longest round number of kilometres for which the bar has room."""
    most = SCALE_BAR / window.mm_per_metre(window.middle_latitude) / 1000
    power = 10.0 ** math.floor(math.log10(most))
    return max(step * power for step in (1, 2, 5) if step * power <= most)


def _north(frame: Box, say: Speech) -> Iterator[Item]:
    """An arrow; the projection has north up everywhere."""
    x, y = frame[0] + SCALE_BAR + 22, frame[3] + 1.4
    arrow = Contour(((x, y), (x + 1.5, y + 5), (x, y + 3.9), (x - 1.5, y + 5)), is_closed=True)
    yield Outline(contours=(arrow,), fill=INK)
    yield TextLine(x=x + 2.2, y=y + 4.2, text=say.paper.north, face=Face.BOLD, size=points(8))


def _draw_legend(
    data: MapData, arrangement: Arrangement, y: float, wide: float, say: Speech
) -> tuple[list[Item], float]:
    """The legend in three columns, and where it ends."""
    column = (wide - 2 * MARGIN - 2 * GUTTER) / 3
    blocks = legend_rows(data, arrangement, column, say)
    if not blocks:
        return [], y
    rows = text_rows(say.words.legend, HEADING, 0, column)
    items = list(_placed_rows(rows, MARGIN, y))
    y += height(rows) + 0.6
    a_column = math.ceil(len(blocks) / 3)
    ends = [y]
    for number in range(3):
        blocks_here = blocks[number * a_column : (number + 1) * a_column]
        here = list(itertools.chain.from_iterable(blocks_here))
        items += _placed_rows(here, MARGIN + number * (column + GUTTER), y)
        ends.append(y + height(here))
    return items, max(ends) + 1.5


def _list_height(data: MapData, column: float, say: Speech) -> float:
    """How high the short list would be if it had all the room."""
    rows = (short_rows(data, one, 1, column, say) for one in data.incidents[:60])
    # Two columns are seldom of the same height.
    return sum(map(height, rows)) / 2 + HEADING.size * 2 + SHORT.size * 2.5


def _short_list(
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
    yield from _placed_rows(heading, left, top - height(heading) - 0.6)
    first = _first_column(blocks[:shown])
    for blocks_here, x in ((blocks[:first], left), (blocks[first:shown], left + column + GUTTER)):
        yield from _placed_rows(list(itertools.chain.from_iterable(blocks_here)), x, top)
    if shown < total:
        phrase = say.paper.on_next_pages if is_whole else say.paper.in_pdf
        more = text_rows(say.plural(phrase, total - shown), MORE, 0, right - left)
        yield from _placed_rows(more, left, bottom - more_high)


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


def _full_list(
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


def _foot(
    number: int, count: int, title: str, size: tuple[float, float], say: Speech
) -> Iterator[Item]:
    wide, high = size
    y = high - MARGIN
    yield Outline(contours=(Contour(((MARGIN, y - 4), (wide - MARGIN, y - 4))),), stroke=RULE)
    page = say.paper.page.replace("{number}", str(number)).replace("{count}", str(count))
    page_wide = width(page, NOTE.face, NOTE.size)
    yield TextLine(x=wide - MARGIN - page_wide, y=y, text=page, size=NOTE.size, colour=QUIET)
    (row, *_) = text_rows(title, NOTE, 0, wide - 2 * MARGIN - page_wide - 8, most=1) or [Row(0)]
    yield from _placed_rows([row], MARGIN, y - 2.6)
