"""The numbered list of incidents: in a line each beside the map, in full on the pages after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from mapapp.export.paper.drawing import INK, QUIET, Face, TextLine, points
from mapapp.export.paper.letters import plain, width
from mapapp.export.paper.rows import (
    Row,
    Style,
    bar,
    beside,
    runs_to_the_left,
    text_rows,
    together,
)
from mapapp.export.paper.signs import colour_of, draw_sign
from mapapp.export.paper.spots import place_name
from mapapp.records import Assertion, Kind, Precision, Status

if TYPE_CHECKING:
    from mapapp.export.paper.drawing import Item
    from mapapp.export.paper.words import Speech
    from mapapp.layers.features import ArticleData, IncidentData, MapData

HEAD: Final = Style(points(9), Face.BOLD)
FACT: Final = Style(points(8), colour=QUIET)
QUOTE: Final = Style(points(9))
SOURCE: Final = Style(points(7.5), Face.ITALIC, QUIET)
SHORT: Final = Style(points(7.5))

_NUMBERS_WIDE: Final = 7.0
_SIGN_WIDE: Final = 5.0
_KEPT_LINES: Final = 3
"""Of a quotation, that stay together at its start and its end."""
_LONGEST_URL: Final = 2000


def short_rows(
    data: MapData, one: IncidentData, number: int, wide: float, say: Speech
) -> list[Row]:
    """An incident in a line or two: date, kind and place."""
    place = place_name(data, one, say.words.lang) or say.words.no_place
    text = " · ".join([say.date(one.date), say.words.kinds[Kind(one.kind)], place])
    rows = text_rows(text, SHORT, _NUMBERS_WIDE + _SIGN_WIDE, wide, most=2)
    return together(beside(_number_and_sign(one, number, SHORT.size), rows))


def full_rows(data: MapData, one: IncidentData, number: int, wide: float, say: Speech) -> list[Row]:
    """All that paper says of an incident, its quote word for word."""
    words = say.words
    left = _NUMBERS_WIDE + _SIGN_WIDE
    article = data.articles[one.article]
    head = f"{say.date(one.date)} · {words.kinds[Kind(one.kind)]}"
    rows = beside(_number_and_sign(one, number, HEAD.size), text_rows(head, HEAD, left, wide))
    rows += text_rows(_where(data, one, say), FACT, left, wide)
    rows += text_rows(_how(one, say), FACT, left, wide)
    rows += [Row(0.8)]
    quote = _quote(one, left, wide)
    source = _source(article, left, wide, say)
    # A long quote may run on into the next column, but its ends stay with what is beside them.
    ends = _KEPT_LINES if len(quote) > 3 * _KEPT_LINES else len(quote)
    start, middle, end = quote[:ends], quote[ends:-ends], quote[ends:][-ends:]
    last = [*end, Row(0.6), *source, Row(3.0)]
    if not end:
        return together([*rows, *start, *last])
    return [*together([*rows, *start]), *middle, *together(last)]


def _number_and_sign(one: IncidentData, number: int, size: float) -> list[Item]:
    text = str(number)
    x = _NUMBERS_WIDE - 1.4 - width(text, Face.BOLD, size)
    scale = size * 1.25 / 26
    sign = draw_sign(
        _NUMBERS_WIDE + _SIGN_WIDE / 2 - 0.7,
        size * 0.68,
        Kind(one.kind),
        Assertion(one.assertion),
        scale,
    )
    return [TextLine(x=x, y=size * 1.01, text=text, face=Face.BOLD, size=size, colour=INK), *sign]


def _where(data: MapData, one: IncidentData, say: Speech) -> str:
    """The place, and what it lies in."""
    name = place_name(data, one, say.words.lang)
    if one.place is None or not name:
        return say.words.no_place
    place = data.places[one.place]
    around = [plain(place.admin1), say.country(plain(place.country))]
    return ", ".join([name, *(part for part in around if part and part != name)])


def _how(one: IncidentData, say: Speech) -> str:
    """How exactly the place is known, who says so, and what became of it."""
    words = say.words
    said = [say.precision(one), words.said[Assertion(one.assertion)]]
    if one.precision == Precision.COUNTRY or (one.lat is None and one.shape is None):
        said.insert(1, words.only_in_list)
    if one.status != Status.PROPOSED:
        said.append(words.statuses[Status(one.status)])
    line = " · ".join(said)
    return line[:1].upper() + line[1:]


def _quote(one: IncidentData, left: float, wide: float) -> list[Row]:
    quote = plain(one.quote)
    rtl = runs_to_the_left(quote, one.lang)
    edge = 2.2
    start, end = (left, wide - edge) if rtl else (left + edge, wide)
    rows = text_rows(quote, QUOTE, start, end, rtl=rtl)
    return bar(wide - 0.4 if rtl else left + 0.4, rows, colour_of([one]))


def _source(article: ArticleData, left: float, wide: float, say: Speech) -> list[Row]:
    """The article, its source and when it was published; a link where its address is one."""
    title = plain(article.title)
    url = checked_url(article.url)
    rtl = runs_to_the_left(title, article.lang)
    rows = text_rows(title, SOURCE, left, wide, rtl=rtl, most=3, url=url) if title else []
    published = f"{say.words.article_date}: {say.date(article.published)}"
    if say.words.lang == "fr":
        published = published.replace(": ", "\u00a0: ")
    said = " · ".join([part for part in (plain(article.source), published) if part])
    rows += text_rows(said, Style(SOURCE.size, colour=QUIET), left, wide, most=2)
    if url:
        rows += text_rows(url, Style(points(6.5), colour=QUIET), left, wide, most=2, url=url)
    return rows


def checked_url(url: str) -> str:
    """An article's address if it is one of the web, in ASCII; else nothing."""
    if len(url) > _LONGEST_URL or not url.isascii() or not url.isprintable() or " " in url:
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    is_web = parts.scheme in {"http", "https"} and parts.hostname and "@" not in parts.netloc
    return url if is_web else ""
