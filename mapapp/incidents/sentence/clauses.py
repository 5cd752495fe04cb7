"""Where a second event begins, told in a clause that nothing but a comma opens.

Its own place or day says that it is another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.dates.dated import Use
from mapapp.incidents.sentence.kinds import SAYS_IT, WORDLESS
from mapapp.incidents.text.tables import Topic
from mapapp.mentions.arabic import ARABIC_AND
from mapapp.records import Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.kinds import Cue
    from mapapp.records import Resolution

OUTCOMES = frozenset((Kind.OTHER, Kind.DISPLACEMENT))
"""Kinds that what is told before them may have led to: ``shells fell, driving out thousands``."""
OPENING_WORDS = 3
"""Words before a date that opens its sentence: ``in the night of``."""
LEAST_TOLD = 5
"""Words, besides those of days and places, from which on a part tells of something else."""


def opens(reading: Reading, sentence: int, dated: Dated) -> bool:
    """Whether a sentence begins with a date."""
    words = reading.words_in(sentence)
    return reading.words.within(dated.span).start - words.start <= OPENING_WORDS


def past_when(reading: Reading, sentence: int, dates: Sequence[Dated]) -> Iterator[int]:
    """The word with which ``Since Monday, when troops came, …`` goes on."""
    end = reading.sentences[sentence].span.end
    for date in dates:
        if date.is_since_when and opens(reading, sentence, date):
            when = reading.text.find(",", date.span.end, end)
            comma = reading.text.find(",", when + 1, end) if when > 0 else -1
            if comma > 0:
                yield reading.words.within(Span(comma, end)).start


def listed_in(
    reading: Reading, one: Cue, other: Cue, within: Span, scenes: list[Resolution]
) -> list[int]:
    """Where one more of a list begins that has a place of its own; empty for nowhere.

    What has a subject of its own is no outcome of what is told before it.
    """
    if not _may_be_listed(reading, reading.sentence_at(within.start), one, other):
        return []
    cut = _listed_from(reading, one, other)
    is_firm = other.strength >= SAYS_IT and other.kind not in OUTCOMES
    if cut is None or not (is_firm or cut < other.span.start):
        return []
    if not within.start < cut < within.end:
        return []
    left, right = Span(within.start, cut), Span(cut, within.end)
    return [cut] if has_own(left, right, scenes, (), ()) else []


def dated_in(
    reading: Reading,
    one: Cue,
    other: Cue,
    within: Span,
    scenes: Sequence[Resolution],
    dates: Sequence[Dated],
    *,
    opens: bool,
) -> list[int]:
    """Where what has its own day begins: ``X fell in May, the last of its men left on Friday``.

    Not what only says of whom it is told: ``a driver, wounded on Monday``; nor what a day that
    ``opens`` it, with hardly a word besides, is of: ``on 1 March, …``. Empty for nowhere.
    """
    if other.is_aside:
        return []
    starts = [reading.words.starts[at] for at in _after_commas(reading, one, other)]
    cuts = []
    for start in starts:
        if not within.start < start < within.end:
            continue
        left, right = Span(within.start, start), Span(start, within.end)
        told = [left, right] if opens and one.strength == WORDLESS else [right]
        if has_own(left, right, [], dates, ()) and not any(
            says_no_more(reading, half, scenes, dates) for half in told
        ):
            cuts.append(start)
    return cuts[-1:]


def begins_with_day(
    reading: Reading, one: Cue, cues: Sequence[Cue], after: int, dates: Sequence[Dated]
) -> int | None:
    """Where a clause begins with its own day: ``on Monday they took X, on Tuesday they fled``.

    ``cues`` are those behind ``one``, the days among them, and ``after`` is from where it is told.
    Not what only says again on which day it was: ``on Friday, the 5th``. ``None`` for nowhere.
    """
    told = next((cue for cue in cues if cue.strength != WORDLESS), None)
    if told is None or told.is_aside or one.strength == WORDLESS:
        return None
    starts = _after_commas(reading, one, told)
    if len(starts) != 1:
        return None
    start, offset = starts[0], reading.words.starts[starts[0]]
    before = [date for date in dates if after <= date.span.start < offset]
    is_beside = any(start - 1 in reading.words.within(date.span) for date in before)
    then = {date.date.edtf for date in before}
    begun = any(
        reading.words.within(date.span).start in {start, start + 1}
        and date.use is Use.ON
        and date.span.end <= told.span.start
        and date.date.edtf not in then
        and (not is_beside or _leads_on(reading, date))
        for date in dates
    )
    return offset if then and begun else None


def _leads_on(reading: Reading, date: Dated) -> bool:
    """Whether words go on behind a day counted from another: ``on the 4th, a day later they fled``.

    Any other day beside one may say again which it was, as ``the day after the raid`` does, or be
    one more of a list.
    """
    if not date.is_back_reference or date.is_of_what_follows:
        return False
    following = reading.words.within(date.span).stop
    return following < len(reading.words.keys) and reading.between(following - 1, following) == " "


def _after_commas(reading: Reading, one: Cue, other: Cue) -> list[int]:
    """Words after the commas from a cue to the next."""
    between = range(one.last + 1, other.first + 1)
    return [at for at in between if reading.between(at - 1, at).strip() == ","]


def has_own(
    left: Span,
    right: Span,
    scenes: list[Resolution],
    dates: Sequence[Dated],
    names: Sequence[Span],
) -> bool:
    """Whether two parts of a sentence happen at two places, or on two dates.

    One of several is a place of its own: ``marched in X and Y, and in X two were hurt``.
    """
    there = {one.place.id for one in scenes if one.place and left.covers(one.mention.span)}
    here = {one.place.id for one in scenes if one.place and right.covers(one.mention.span)}
    then = {one.date.edtf for one in dates if left.covers(one.span)}
    now = {one.date.edtf for one in dates if right.covers(one.span)}
    is_named = any(map(left.covers, names)), any(map(right.covers, names))
    is_elsewhere = (there and is_named[1]) or (here and is_named[0])
    return bool((there and here and here != there) or is_elsewhere or (then and now - then))


def says_no_more(
    reading: Reading, part: Span, scenes: Sequence[Resolution], dates: Sequence[Dated]
) -> bool:
    """``Killed two on Sunday, and three more on Monday``: a day with hardly a word besides."""
    spans = [*(one.span for one in dates), *(one.mention.span for one in scenes)]
    known = {at for span in spans for at in reading.words.within(span)}
    return sum(at not in known for at in reading.words.within(part)) < LEAST_TOLD


def _may_be_listed(reading: Reading, sentence: int, one: Cue, other: Cue) -> bool:
    """Whether what comes later may be one more of a list: ``killed two in X, seized six in Y``.

    Not of whom a relative clause tells.
    """
    breaks = reading.firsts(sentence, Topic.CLAUSE, "break", "relative")
    is_plain = breaks.isdisjoint(range(one.last + 1, other.first + 1))
    is_worded = other.strength != WORDLESS
    return is_worded and is_plain and not (one.is_aside or other.is_aside)


def _listed_from(reading: Reading, one: Cue, other: Cue) -> int | None:
    """Offset of the last word after a comma, or of an Arabic verb with its ``and`` written on."""
    keys = reading.words.keys
    starts = _after_commas(reading, one, other)
    if reading.article.lang == "ar" and keys[other.first].startswith(ARABIC_AND):
        starts.append(other.first)
    return reading.words.starts[starts[-1]] if starts else None
