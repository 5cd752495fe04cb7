"""What goes on from a day until the article: such dates, each with what speaks for it.

``Police have arrested nine people after the bridge gave way on Sunday``: some day since. In: the
dates that an event may have. Out: for some of them, the days from then on until the article's own.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from mapapp.incidents.dates.dated import Use
from mapapp.incidents.sentence.drafts import DateCandidate, DateFrom
from mapapp.incidents.text.tables import Topic
from mapapp.records import Kind
from mapapp.replaced import replace

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft

LONGEST = 31
"""Days until an article for which what it tells may have gone on."""
DAYS_SCALE = 4.0
"""Doublings of those days that count as one."""
LONGEST_START = 1
"""Days from the first to the last of a date that something begins with: a night at most."""
_THOUSANDS = re.compile(r"\b\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+\b|\b\d{5,}\b|\b(?!19|20)\d{4}\b")
"""A number of four digits or more that is no year."""
SHARED_SIGNS = (
    "0_paragraphs_away",
    "1_sentences_away",
    "after",
    "aside_after",
    "since_after",
    "other_part",
    "clauses_between",
    "near_saying",
    "of_lead",
    "of_last_draft",
    "is_last",
)
"""Signs of the first day's date that tell whether something goes on from there."""
APART = ("heads", "beside_saying")
"""Signs of a date from which nothing goes on: it heads a paragraph, or is when it was said."""


def lasting(
    reading: Reading, draft: Draft, candidates: Iterable[DateCandidate]
) -> Iterator[DateCandidate]:
    """The days from each of some dates until the article, each first day once."""
    published = reading.article.published
    if published is None:
        return
    last = published.latest
    found: set[dt.date] = set()
    for one in candidates:
        is_apart = any(one.signs.get(sign) for sign in APART) or one.is_said_then
        if one.dated is None or one.dated.use is not Use.ON or one.dated.reading or is_apart:
            continue
        first = one.dated.date.earliest
        is_short = (one.dated.date.latest - first).days <= LONGEST_START
        days = (last - first).days
        if first in found or not is_short or not 0 < days <= LONGEST:
            continue
        found.add(first)
        dated = one.dated.until(last)
        if dated.is_of_what_follows:
            dated = replace(dated, is_of_what_follows=False)
        whole = reading.once(
            "lasting", draft.sentence, lambda: _of_sentence(reading, draft.sentence)
        )
        signs = {
            "days": math.log2(days) / DAYS_SCALE,
            **whole,
            "own": float(one.sentence == draft.sentence),
            "is_displacement": float(draft.cue.kind is Kind.DISPLACEMENT),
            "is_arrest": float(draft.cue.kind is Kind.RAID_OR_ARREST),
            **{name: one.signs[name] for name in SHARED_SIGNS if name in one.signs},
        }
        yield DateCandidate(dated, one.sentence, DateFrom.LASTING, signs)


def _of_sentence(reading: Reading, sentence: int) -> dict[str, float]:
    """What a sentence says of how long, and of how many."""
    span = reading.sentences[sentence].span
    harm = {one.entry.meaning.partition(":")[0] for one in reading.of(sentence, Topic.CASUALTY)}
    marks = {
        "many": "times" in harm or _THOUSANDS.search(reading.text, span.start, span.end),
        "detained": "detained" in harm,
        "displaced": "displaced" in harm,
        "killed": "killed" in harm,
    }
    return {name: 1.0 for name, is_there in marks.items() if is_there}
