"""Whether a day is still ahead: ``the court will rule on Monday``, ``on 5 May``.

Such a day is read as the one just past, for that is what news tells of; its clause may say
otherwise.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from mapapp.incidents.dates.anchors import DAYS_OF_WEEK
from mapapp.incidents.dates.dated import Use
from mapapp.incidents.text.languages import INFLECTING
from mapapp.incidents.text.tables import words_for

if TYPE_CHECKING:
    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading

WITHIN = 10
"""Words of its clause between a verb and the day."""
PLANNED_WITHIN = 3
"""Words from what is planned to the day that it is planned for."""
HALF_A_YEAR = 182
"""Days back from which on the next day of that name is nearer."""
_CLAUSE_END = re.compile(r"[,;:.?!()«»“”\"]|\s[-–—]\s")


def is_to_come(reading: Reading, sentence: int, dated: Dated) -> bool:
    """Whether the clause of a day of the last week, or of any year, tells of what is to happen.

    So does ``closed until August 2``, of whose meanings that ahead is nearer.
    """
    published, date = reading.article.published, dated.date
    if published is None or dated.is_back_reference:
        return False
    days = (published.latest - date.latest).days
    if dated.use is Use.UNTIL and dated.is_of_any_year:
        return days > HALF_A_YEAR
    is_of_week = date.earliest == date.latest and 0 < days < DAYS_OF_WEEK
    if not dated.is_of_any_year and (dated.names_its_month or not is_of_week):
        return False
    lang, keys = reading.article.lang, reading.words.keys
    inside = reading.words.within(dated.span)
    before = [keys[at] for at in _clause(reading, sentence, inside.start, -1)]
    if before and before[0] in words_for("meant_for", lang):
        return words_for("meant_for_no_day", lang).isdisjoint(before[1:2])
    near = before[:WITHIN]
    if before[:1] == ["for"] and not words_for("set_for", lang).isdisjoint(near):
        return True  # "declared a day of mourning for Sunday"
    if lang in INFLECTING:  # "в понедельник предложит"
        near += [keys[at] for at in _clause(reading, sentence, inside.stop - 1, 1)][:WITHIN]
    ahead = words_for("to_come", lang)
    if dated.use is Use.UNTIL:  # "mourning was declared until Sunday"
        ahead |= words_for("holds_until", lang)
    is_to = words_for("to_come_to", lang)  # "is to visit the troops on Sunday"
    return not ahead.isdisjoint(near) or any(
        one in is_to and to == "to" for to, one in pairwise(near)
    )


def is_planned(reading: Reading, dated: Dated) -> bool:
    """``Talks planned for October 7``: a day that is still to come."""
    start = reading.words.within(dated.span).start
    planned = words_for("planned", reading.article.lang)
    return not planned.isdisjoint(reading.words.keys[max(0, start - PLANNED_WITHIN) : start])


def _clause(reading: Reading, sentence: int, word: int, step: int) -> list[int]:
    """The words of its clause before a word, the last first, or after it."""
    among = reading.words_in(sentence)
    found: list[int] = []
    at = word + step
    while at in among and not _CLAUSE_END.search(reading.between(*sorted((at - step, at)))):
        found.append(at)
        at += step
    return found
