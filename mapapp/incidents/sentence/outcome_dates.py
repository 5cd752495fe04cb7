"""Which dates of a sentence are of what came of its event, or long after: of a toll, a funeral.

A cue and a date of one sentence go in. Such a date is none that the event of the cue may have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.text.tables import Topic, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.kinds import Cue

TOLL_WITHIN = 6
"""Words from a toll that rose to the day on which it did."""
AFTERMATH_WITHIN = 4
"""Words from what was done afterwards to its day."""


def is_of_outcome(
    reading: Reading, sentence: int, cue: Cue, date: Dated, told: frozenset[int]
) -> bool:
    """Whether a date is that of a toll, or of what was done afterwards.

    ``told`` are the first words of the sentence's cues.
    """
    return _is_of_aftermath(reading, sentence, cue, date, told) or _is_of_toll(
        reading, sentence, cue, date, told
    )


def is_left_behind(reading: Reading, cue: Cue, date: Dated, dates: Sequence[Dated]) -> bool:
    """``Came home in July, three years after gunmen shot him``: when he came, not the shots."""
    return any(
        one.is_of_what_follows
        and date.span.end <= one.span.start
        and one.span.end <= cue.span.start
        and "," not in reading.text[one.span.end : cue.span.start]
        for one in dates
    )


def _is_of_toll(
    reading: Reading, sentence: int, cue: Cue, date: Dated, told: frozenset[int]
) -> bool:
    """``The toll of a blast in Homs rose on Monday to 40``: when so many were known.

    Arabic has the verb first: ``ارتفعت حصيلة الانفجار يوم الاثنين إلى``.
    """
    inside = reading.words.within(date.span)
    tolls = reading.of(sentence, Topic.CASUALTY, "killed:toll")
    first = min((one.first for one in tolls), default=cue.first)
    if first >= cue.first:
        return False
    for grew in reading.of(sentence, Topic.CLAUSE, "grew"):
        if grew.last < first:
            to = words_for("goal", reading.article.lang)
            if not to.isdisjoint(reading.words.keys[inside.stop : inside.stop + 1]):
                return True
        elif cue.last < grew.first <= inside.start:
            between = range(grew.last + 1, inside.start)
            return len(between) <= TOLL_WITHIN and told.isdisjoint(between)
    return False


def _is_of_aftermath(
    reading: Reading, sentence: int, cue: Cue, date: Dated, told: frozenset[int]
) -> bool:
    """``Mourned on Friday seven who were killed``: the day of what was done afterwards."""
    inside = reading.words.within(date.span)
    splits = reading.firsts(sentence, Topic.CLAUSE, "split")
    for one in reading.of(sentence, Topic.CLAUSE, "aftermath"):
        start, stop = min(one.last + 1, inside.stop), max(one.first, inside.start)
        last = max(one.last, inside.stop - 1)
        is_beside = stop - start <= AFTERMATH_WITHIN and told.isdisjoint(range(start, stop))
        is_on = splits.isdisjoint(range(start, cue.first)) and ";" not in reading.between(
            start - 1, max(cue.first, start)
        )
        if is_beside and is_on and last < cue.first:
            return True
    return False
