"""Events that no table has words for: a day of its own on which a sentence tells of something.

The day stands for the words; what happened is of the kind ``other``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.dates.dated import Use
from mapapp.incidents.sentence.kinds import WORDLESS, Cue
from mapapp.incidents.sentence.own_dates import past
from mapapp.incidents.sentence.parts import participial_in
from mapapp.incidents.text.tables import NOTHING, Topic
from mapapp.records import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.sites import Sites
    from mapapp.records import Span

NARROWED_WITHIN = 6
"""Code points between a date and one of its days: ``, on``."""
TOLD_ALL_THE_SAME = frozenset(("alleged", "plain", "possible", "suspected", "near_miss", "total"))
"""Moods of a sentence in which something happened, or is said to have."""


def is_wordless(reading: Reading, sentence: int) -> bool:
    """Whether no table has a word of a sentence for what happened, or for that it did not.

    Words that lean on others which are not there say nothing: ``took``, without a name. Nor does
    what comes after every day: ``used tear gas on Monday to stop people``.
    """
    if reading.of(sentence, Topic.CUE, NOTHING):
        return False
    span = reading.sentences[sentence].span
    dates = [one.span for one in reading.dates_in(span)]
    last = max((one.start for one in dates), default=span.end)
    marks = [
        reading.span_of(one)
        for one in reading.of(sentence, Topic.MOOD)
        if one.entry.meaning not in TOLD_ALL_THE_SAME
    ]
    # The ``May`` of "May 2015" is no modal.
    return all(one.start > last or any(_is_part(one, date) for date in dates) for one in marks)


def _is_part(span: Span, whole: Span) -> bool:
    return span != whole and whole.covers(span)


def days_of(reading: Reading, sentence: int, sites: Sites) -> list[Cue]:
    """The days on which something happened, as cues of it; ``sites`` know who speaks where.

    None is that of a claim, nor all that the sentence says, nor ``at the time``, nor that of a
    Russian participle beside another: ``мэров, выбранных 23 апреля, ввели в пятницу``.
    """
    words, whole = reading.words, reading.words_in(sentence)
    found = []
    dates = list(past(reading, sentence))
    apart = list(participial_in(reading, sentence)) if len(dates) > 1 else []
    for one in dates:
        inside = words.within(one.span)
        is_time = one.is_back_reference and one.date.earliest != one.date.latest
        is_time |= any(_is_narrowed(one, other) for other in dates)
        is_told = one.use is Use.ON and not is_time and not sites.is_in_clause(one.span)
        is_told &= not any(clause.covers(one.span) for clause in apart)
        if is_told and len(inside) < len(whole):
            found.append(Cue(Kind.OTHER, WORDLESS, one.span, inside.start, inside.stop - 1))
    return found


def days_beside_cues(
    reading: Reading, sentence: int, sites: Sites, own: Sequence[Dated]
) -> list[Cue]:
    """Of a sentence that has cues, the days on one of which something else may have happened.

    ``Mourners filled the square on Sunday, two days after the blast``: a part of the sentence
    that only a day is left for tells of something in words that no table has. ``own`` are the
    dates of what is told, and not of who tells it.
    """
    if len(own) < 2:
        return []
    named = [one.span for one in own if one.is_of_what_follows or one.is_of_a_noun]
    return [one for one in days_of(reading, sentence, sites) if one.span not in named]


def _is_narrowed(one: Dated, other: Dated) -> bool:
    """``Thirty years ago, on 13 January 1989``: the second says on which day of the first."""
    gap = other.span.start - one.span.end
    is_part = one.date.earliest <= other.date.earliest and other.date.latest <= one.date.latest
    return 0 < gap <= NARROWED_WITHIN and is_part and one.days != other.days
