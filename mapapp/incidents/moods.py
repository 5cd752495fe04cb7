"""Whether it happened: a cue in its sentence to what its clause says of that.

Threats, fears, plans, questions and what was averted did not happen; a near miss is a
stand-off; the conditional of hearsay alleges. In: a sentence. Out: its cues, each judged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from mapapp.incidents.phrases import Found
from mapapp.incidents.reading import Reading
from mapapp.incidents.tables import Entry, Topic
from mapapp.records import Kind, Span

REACH = {"hypothetical": 6, "near_miss": 6, "negated": 4, "avoided": 7}
"""Words between a marker and the cue it governs."""
ASIDE_REACH = 5

_BREAK = re.compile(r"[,;:()—–]|\s-\s|[«“]")


class Mood(StrEnum):
    """What a clause says of an event."""

    HAPPENED = "happened"
    NEGATED = "negated"
    HYPOTHETICAL = "hypothetical"
    NEAR_MISS = "near_miss"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A mood and the words that show it."""

    mood: Mood
    marker: Span | None = None


class Moods:
    """The markers of one sentence, asked about each of its cues."""

    def __init__(self, reading: Reading, sentence: int) -> None:
        self._reading = reading
        self._span = reading.sentences[sentence].span
        dates = [one.span for one in reading.dates_in(self._span)]
        self._markers = [
            found
            for found in reading.of(sentence, Topic.MOOD)
            if not any(reading.span_of(found).overlaps(date) for date in dates)
        ]
        self._breaks = {found.first for found in reading.of(sentence, Topic.CLAUSE, "break")}
        self._asides = reading.of(sentence, Topic.CLAUSE, "aside")

    def judge(self, cue: Found[Entry]) -> Judgement:
        """Whether the event of a cue happened."""
        if self._is_asked(cue):
            return Judgement(Mood.HYPOTHETICAL)
        threat = cue.entry.meaning == Kind.STANDOFF_OR_THREAT
        for marker in self._markers:
            meaning = marker.entry.meaning
            if meaning == "negated" and self._negates(marker, cue):
                return Judgement(Mood.NEGATED, self._reading.span_of(marker))
            if meaning == "avoided" and self._follows(marker, cue):
                return Judgement(Mood.NEAR_MISS, self._reading.span_of(marker))
        for meaning, mood in (("near_miss", Mood.NEAR_MISS), ("hypothetical", Mood.HYPOTHETICAL)):
            for marker in self._markers:
                if marker.entry.meaning == meaning and self._precedes(marker, cue, REACH[meaning]):
                    if threat and meaning == "near_miss":
                        continue
                    return Judgement(mood, self._reading.span_of(marker))
        if self._is_conditional(cue):
            return Judgement(Mood.HYPOTHETICAL)
        return Judgement(Mood.HAPPENED)

    def is_aside(self, cue: Found[Entry]) -> bool:
        """Whether a cue only says what the event came after, or was about."""
        return any(self._precedes(aside, cue, ASIDE_REACH) for aside in self._asides)

    def alleged(self) -> Span | None:
        """The words that mark the sentence as hearsay."""
        firm = [one for one in self._markers if one.entry.meaning in {"hypothetical", "avoided"}]
        for marker in self._markers:
            if marker.entry.meaning != "alleged":
                continue
            if any(one.first <= marker.first <= one.last for one in firm):
                continue
            return self._reading.span_of(marker)
        return None

    def _precedes(self, marker: Found[Entry], cue: Found[Entry], reach: int) -> bool:
        if not 0 < cue.first - marker.last <= reach:
            return False
        inside = range(marker.last + 1, cue.first)
        return not self._is_broken(marker.last, cue.first) and self._breaks.isdisjoint(inside)

    def _follows(self, marker: Found[Entry], cue: Found[Entry]) -> bool:
        if not 0 < marker.first - cue.last <= REACH["avoided"]:
            return False
        return not self._is_broken(cue.last, marker.first)

    def _negates(self, marker: Found[Entry], cue: Found[Entry]) -> bool:
        if marker.first < cue.first <= marker.last + 1:
            return True
        return self._precedes(marker, cue, REACH["negated"])

    def _is_broken(self, first: int, last: int) -> bool:
        return bool(_BREAK.search(self._reading.between(first, last)))

    def _is_asked(self, cue: Found[Entry]) -> bool:
        """Whether the clause of a cue ends with a question mark."""
        text = self._reading.article.text
        end = self._reading.words.ends[cue.last]
        mark = re.search(r"[.?!…»”;؟]", text[end : self._span.end])
        return bool(mark and mark.group() in "?؟")

    def _is_conditional(self, cue: Found[Entry]) -> bool:
        return any(
            marker.entry.meaning == "condition" and self._precedes(marker, cue, 12)
            for marker in self._markers
        )
