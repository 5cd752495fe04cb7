"""What a sheet of paper says: title, map, legend and list of incidents; all pages, or the first."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mapapp.export.paper.arrangement import arrange
from mapapp.export.paper.chart import NOTE, draw_map
from mapapp.export.paper.drawing import (
    QUIET,
    RULE,
    Contour,
    Document,
    Face,
    Outline,
    Page,
    TextLine,
    points,
)
from mapapp.export.paper.legend import legend_rows
from mapapp.export.paper.letters import can_be_set, plain, width
from mapapp.export.paper.lists import HEADING, full_list, list_height, short_list
from mapapp.export.paper.rows import (
    FOOT,
    GUTTER,
    MARGIN,
    Row,
    Style,
    height,
    placed,
    runs_to_the_left,
    text_rows,
)
from mapapp.export.paper.window import window_around
from mapapp.export.paper.words import Speech

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from mapapp.export.paper.arrangement import Arrangement
    from mapapp.export.paper.drawing import Box, Item
    from mapapp.export.paper.ground import Part
    from mapapp.export.paper.window import Window
    from mapapp.layers.features import MapData

PAPERS: Final = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""Width and height of the papers one prints on, upright, in millimetres."""
STRIP: Final = 9.0
"""Height of the strip under the map: scale, north, sources."""
SMALLEST_MAP: Final = 128.0
LARGEST_MAP: Final = 1.12
"""Height of the map, in widths of it."""

TITLE: Final = Style(points(18), Face.BOLD)
SUMMARY: Final = Style(points(9.5), colour=QUIET)


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
    blur_m: float | None = None,
) -> Sheet:
    """Decide every page.

    Args:
        data: the incidents.
        title: of the map.
        lang: of the sheet's own words, one of `CATALOGUES`.
        paper: one of `PAPERS`.
        basemap: gives the coarse world and the fine cells for a window.
        is_whole: all pages; else the first, which says what it leaves out.
        blur_m: to how many metres places were blurred, if they were; the sheet says so.
    """
    say = Speech(lang)
    wide, high = PAPERS[paper]
    top = _head(data, plain(title), say, wide)
    if blur_m is not None:
        note = say.words.public_note.replace("{distance}", say.distance(blur_m))
        top += text_rows(note, SUMMARY, 0, wide - 2 * MARGIN)
    letters = set[str]().union(*_outside_texts(data, title, lang, is_whole=is_whole))
    if not can_be_set(plain("".join(sorted(letters)))):
        top += text_rows(say.paper.boxes, SUMMARY, 0, wide - 2 * MARGIN)
    y = MARGIN + height(top)
    bottom = high - MARGIN - FOOT

    window, arrangement = _layout(data, (MARGIN, y + 2.0, wide - MARGIN, bottom), say)
    frame = window.frame

    items: list[Item] = list(placed(top, MARGIN, MARGIN))
    items += draw_map(data, window, arrangement, basemap(window), say)
    y = frame[3] + STRIP
    legend, y = _draw_legend(data, arrangement, y, wide, say)
    items += legend
    items += short_list(
        data, arrangement, (MARGIN, y, wide - MARGIN, bottom), say, is_whole=is_whole
    )
    pages = [items]
    if is_whole and data.incidents:
        pages += full_list(data, arrangement, (wide, high), say)
    if len(pages) > 1:
        for number, page in enumerate(pages, 1):
            page.extend(_foot(number, len(pages), plain(title), (wide, high), say))
    made = tuple(Page(wide, high, tuple(page)) for page in pages)
    return Sheet(Document(plain(title), lang, made), window, arrangement)


def _outside_texts(data: MapData, title: str, lang: str, *, is_whole: bool) -> Iterator[str]:
    """Every text from outside that is set."""
    yield title
    for place in data.places:
        yield from (dict(place.names).get(lang, place.name), place.admin1)
    if is_whole:
        yield from (incident.quote for incident in data.incidents)
        yield from (text for article in data.articles for text in (article.title, article.source))


def _layout(data: MapData, box: Box, say: Speech) -> tuple[Window, Arrangement]:
    """The map, as high as legend and list leave it; the legend follows from what is on the map."""
    left, top, right, bottom = box
    lang = say.words.lang
    frame = left, top, right, top + SMALLEST_MAP
    arrangement = arrange(data, window_around(data.boxes, frame), lang)
    _, legend = _draw_legend(data, arrangement, 0.0, right + MARGIN, say)
    lists = list_height(data, (right - left - GUTTER) / 2, say)
    free = max(0.0, bottom - frame[3] - STRIP - legend - lists)
    high = min(SMALLEST_MAP + free, LARGEST_MAP * (right - left))
    window = window_around(data.boxes, (left, top, right, top + high))
    return window, arrange(data, window, lang)


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
    firsts = [one.earliest for one in data.incidents if one.earliest]
    lasts = [one.latest for one in data.incidents if one.latest]
    if firsts and lasts:
        first, last = min(firsts).isoformat()[:7], max(lasts).isoformat()[:7]
        summary += " · " + say.date(first if first == last else f"{first}/{last}")
    return summary


def _draw_legend(
    data: MapData, arrangement: Arrangement, y: float, wide: float, say: Speech
) -> tuple[list[Item], float]:
    """The legend in three columns, and where it ends."""
    column = (wide - 2 * MARGIN - 2 * GUTTER) / 3
    blocks = legend_rows(data, arrangement, column, say)
    if not blocks:
        return [], y
    rows = text_rows(say.words.legend, HEADING, 0, column)
    items = list(placed(rows, MARGIN, y))
    y += height(rows) + 0.6
    a_column = math.ceil(len(blocks) / 3)
    ends = [y]
    for number in range(3):
        blocks_here = blocks[number * a_column : (number + 1) * a_column]
        here = list(itertools.chain.from_iterable(blocks_here))
        items += placed(here, MARGIN + number * (column + GUTTER), y)
        ends.append(y + height(here))
    return items, max(ends) + 1.5


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
    yield from placed([row], MARGIN, y - 2.6)
