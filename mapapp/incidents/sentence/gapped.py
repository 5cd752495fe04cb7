"""Russian clauses that leave their verb to the one before: ``в X горел рынок, а в Y — вокзал``.

Words that count are read in ``shared.py``, in every language.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from mapapp.incidents.reading import SAYING
from mapapp.incidents.sentence.lists import link
from mapapp.incidents.sentence.places import contains
from mapapp.incidents.sentence.segments import PASSED
from mapapp.incidents.text.languages import INFLECTING
from mapapp.incidents.text.tables import Topic, phrases_of
from mapapp.records import MentionKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.kinds import Cue
    from mapapp.records import Resolution

LONGEST_CLAUSE = 9
"""Words of a clause that has no verb, besides those of its day: ``а в Y — здание вокзала``."""
LONGEST_OBJECT = 3
"""Words of what ``and`` joins: ``напали на церковь в X и пост полиции в Y``."""
_LEADING = ("in", "at", "from", "towards")
_DASH = re.compile(r"\s[–—-]\s")
_ENDS = re.compile(r"[,;:()]|\.\s")
_VERB = re.compile(r"(?:[аеёиоуыя]л(?:а|о|и|ся|ась|ось|ись)?|[аеёиуюя]т(?:ся)?|[аеёя]н(?:а|о|ы)?)$")
"""How a Russian verb ends; many a noun does, too, and is taken for one."""


def gapped_from(
    reading: Reading,
    part: Span,
    cues: Sequence[Cue],
    scenes: Sequence[Resolution],
    dates: Sequence[Dated],
) -> list[int]:
    """Offsets in a part of a sentence at which clauses begin that leave their verb out."""
    if reading.article.lang not in INFLECTING:
        return []
    here = [
        one
        for one in scenes
        if part.covers(one.mention.span) and one.mention.kind is not MentionKind.DEMONYM
    ]
    found = []
    for one, other in itertools.pairwise(here):
        if contains(one, other) or contains(other, one) or link(reading, one, other, here):
            continue
        start = _begins(reading, one, other, cues, dates)
        if start is not None:
            found.append(start)
    return found


def _begins(
    reading: Reading,
    one: Resolution,
    other: Resolution,
    cues: Sequence[Cue],
    dates: Sequence[Dated],
) -> int | None:
    """Where the clause of the second of two places begins; ``None`` if it leaves nothing out."""
    clause = _clause_of(reading, one, other)
    if clause is None or _lead(reading, one) != _lead(reading, other):
        return None
    is_told = any(cue.span.start < clause.start for cue in cues)
    has_own = any(clause.covers(cue.span) and not cue.only_harms for cue in cues)
    if has_own or not is_told or not _lacks_verb(reading, clause, other, dates):
        return None
    return reading.words.starts[reading.words.within(clause).start]


def _lacks_verb(reading: Reading, clause: Span, place: Resolution, dates: Sequence[Dated]) -> bool:
    """Whether a dash beside its place stands for the verb of a clause, or it has none after that.

    It has to tell of something: ``в Y`` alone goes on a list, ``— сказал он в Y`` tells who says.
    """
    words, sentence = reading.words, reading.sentence_at(clause.start)
    inside, name = words.within(clause), words.touching(place.mention.span)
    lead = _before_nouns(reading, name.start) if _lead(reading, place) else name.start
    known = {at for date in dates for at in words.within(date.span)}
    known |= reading.covered(sentence, Topic.ROLE, "and", "in")
    known |= reading.covered(sentence, Topic.CLAUSE, "split")
    told = [at for at in inside if at not in known and not lead <= at < name.stop]
    is_said = not reading.firsts(sentence, Topic.SPEECH, *SAYING).isdisjoint(told)
    if is_said or not 1 <= len(told) <= LONGEST_CLAUSE:
        return False
    if inside.start in reading.firsts(sentence, Topic.ROLE, "and"):  # "A in X and B in Y"
        is_short = told[-1] < lead <= told[0] + LONGEST_OBJECT
        return is_short and not any(_may_be_verb(reading, at) for at in told)
    beside = [at for at in (lead, name.stop) if at in inside]
    if any(_DASH.fullmatch(reading.text, words.ends[at - 1], words.starts[at]) for at in beside):
        return True
    return told[0] > name.start and not any(_may_be_verb(reading, at) for at in told)


def _clause_of(reading: Reading, one: Resolution, other: Resolution) -> Span | None:
    """From the last comma between two places, or their ``and``, to the next; ``None`` without."""
    text, start = reading.text, one.mention.span.end
    comma = max(text.rfind(mark, start, other.mention.span.start) for mark in (*",;", " и "))
    end = reading.sentences[reading.sentence_at(start)].span.end
    stop = _ENDS.search(text, other.mention.span.end, end)
    return Span(comma + 1, stop.start() if stop else end) if comma >= 0 else None


def _lead(reading: Reading, one: Resolution) -> str:
    """The preposition of a place; empty for none."""
    at = _before_nouns(reading, reading.words.touching(one.mention.span).start)
    leading = reading.lasts(reading.sentence_at(one.mention.span.start), Topic.ROLE, *_LEADING)
    return reading.words.keys[at] if at in leading else ""


def _before_nouns(reading: Reading, at: int) -> int:
    """The word before a name and the nouns of place that lead to it: ``в посёлке X``."""
    sentence = reading.sentence_at(reading.words.starts[at])
    passed = reading.covered(sentence, Topic.ROLE, *PASSED)
    passed -= reading.lasts(sentence, Topic.ROLE, *_LEADING)
    at -= 1
    while at in passed:
        at -= 1
    return at


def _may_be_verb(reading: Reading, at: int) -> bool:
    key = reading.words.keys[at]
    is_count = phrases_of(reading.article.lang).number(key) is not None
    return not is_count and _VERB.search(key) is not None
