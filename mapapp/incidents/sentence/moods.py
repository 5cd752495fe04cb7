"""Whether it happened: a cue in its sentence to what its clause says of that.

Threats, fears, plans, questions and what was averted did not happen; a near miss is a
stand-off; the conditional of hearsay alleges. In: a sentence. Out: its cues, each judged.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from mapapp.incidents.dates.dated import Use
from mapapp.incidents.text.languages import FOLLOWING_ADJECTIVE, INFLECTING
from mapapp.incidents.text.russian import is_telling
from mapapp.incidents.text.tables import Entry, Topic, phrases_of
from mapapp.records import Kind, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.text.phrases import Found

REACH = {
    "hypothetical": 6,
    "near_miss": 6,
    "possible": 6,
    "negated": 6,
    "avoided": 12,
    "unrealised": 12,
    "condition": 12,
    "unproven": 12,
    "target": 6,
    "aside": 5,
    "cause": 5,
}
"""Words between a marker and the cue it governs."""
COVERING = frozenset(("plain", "possible"))
"""Meanings of what only looks like another marker: ``no fewer than 20``, ``may have died``."""
SUSPECTED_WITHIN = 2
"""Words between ``suspected`` and the cue that it doubts: ``a suspected gas attack``."""
RETOLD_WITHIN = 3
"""Words between a cue and the verb that only says what it came after: ``the raid came days after``.
"""

AFTER_THAT = "того"
"""Makes a conjunction of a Russian preposition: ``после того как``."""

_Phrase: TypeAlias = "Found[Entry]"

_BREAK = re.compile(r"[,;:()—–]|\s-\s|[«“]")
_CLAUSE_END = re.compile("[.?!…»”;]")


class Mood(StrEnum):
    """What a clause says of an event."""

    HAPPENED = "happened"
    NEGATED = "negated"
    HYPOTHETICAL = "hypothetical"
    NEAR_MISS = "near_miss"


class Judgement(NamedTuple):
    """A mood and the words that show it."""

    mood: Mood
    marker: Span | None = None


class Moods:
    """The markers of one sentence, asked about each of its cues."""

    def __init__(self, reading: Reading, sentence: int) -> None:
        self._reading = reading
        self._sentence = sentence
        self._span = reading.sentences[sentence].span

    @cached_property
    def _dates(self) -> list[Span]:
        return [one.span for one in self._reading.dates_in(self._span)]

    @cached_property
    def _breaks(self) -> frozenset[int]:
        return self._reading.firsts(self._sentence, Topic.CLAUSE, "break")

    @cached_property
    def _markers(self) -> list[_Phrase]:
        reading = self._reading
        markers = reading.of(self._sentence, Topic.MOOD)
        covering = [one for one in markers if one.entry.meaning in COVERING]
        return [
            found
            for found in markers
            if not any(reading.span_of(found).overlaps(date) for date in self._dates)
            and not any(
                one is not found and one.first <= found.first and found.last <= one.last
                for one in covering
            )
            and not self._begins_a_name(found)
        ]

    def _begins_a_name(self, marker: _Phrase) -> bool:
        """``N'Djamena``: what looks like the French negation is part of a name."""
        words, text = self._reading.words, self._reading.text
        start, end = words.starts[marker.first], words.ends[marker.first]
        return end - start == 1 and text[start].isupper() and text[end + 1 : end + 2].isupper()

    @cached_property
    def _asides(self) -> list[_Phrase]:
        reading, sentence = self._reading, self._sentence
        hours = [reading.span_of(one) for one in reading.of(sentence, Topic.CLAUSE, "hour")]
        return [
            found
            for found in reading.of(sentence, Topic.CLAUSE, "aside")
            if not any(reading.span_of(found).overlaps(one) for one in (*self._dates, *hours))
        ]

    def judge(self, cue: _Phrase) -> Judgement:
        """Whether the event of a cue happened."""
        if self._is_asked(cue):
            return Judgement(Mood.HYPOTHETICAL)
        is_threat = cue.entry.meaning == Kind.STANDOFF_OR_THREAT
        for meaning, mood, governs in self._rules:
            if is_threat and meaning == "near_miss":  # "came close to a stand-off" is one
                continue
            for marker in self._markers:
                if meaning == "near_miss" and self._is_of_a_number(marker):
                    continue
                if marker.entry.meaning == meaning and governs(marker, cue):
                    return Judgement(mood, self._reading.span_of(marker))
        return Judgement(Mood.HAPPENED)

    def _is_of_a_number(self, marker: _Phrase) -> bool:
        """``Nearly 800 people fled``: what it came near to is a figure."""
        words, index = self._reading.words, marker.last + 1
        if index >= len(words.keys):
            return False
        key = words.keys[index]
        return key.isdecimal() or phrases_of(self._reading.article.lang).number(key) is not None

    @property
    def _rules(self) -> tuple[tuple[str, Mood, Callable[[_Phrase, _Phrase], bool]], ...]:
        """Which marker makes which mood, and where it has to stand; the first that holds."""
        return (
            ("negated", Mood.NEGATED, self._negates),
            ("unproven", Mood.NEGATED, self._precedes),
            ("unrealised", Mood.HYPOTHETICAL, self._follows),
            ("avoided", Mood.NEAR_MISS, self._follows),
            ("near_miss", Mood.NEAR_MISS, self._precedes),
            ("hypothetical", Mood.HYPOTHETICAL, self._governs),
            ("condition", Mood.HYPOTHETICAL, self._precedes),
            ("whole_condition", Mood.HYPOTHETICAL, self._opens),
            ("rumoured", Mood.NEGATED, lambda _marker, _cue: True),
            ("total", Mood.HYPOTHETICAL, lambda _marker, _cue: self._is_total),
        )

    @cached_property
    def _is_total(self) -> bool:
        """``The toll of the war has risen to 900 since May``: a sum, unless it is the news."""
        dates = self._reading.dates_in(self._span)
        return self._sentence > 0 and any(one.use is Use.SINCE for one in dates)

    def is_aside(self, cue: _Phrase) -> bool:
        """Whether a cue only says what the event came after, or was about."""
        is_after = any(self._precedes(one, cue) for one in self._asides if self._leads(one, cue))
        return is_after or self.is_retold(cue) or self._is_condemned(cue)

    def _leads(self, aside: _Phrase, cue: _Phrase) -> bool:
        """Whether a marker may lead to a cue: in Russian not over a verb, nor to one.

        ``После атаки загорелся склад``, ``начался пожар``; but ``после того как``.
        """
        keys, after = self._reading.words.keys, aside.last + 1
        if self._reading.article.lang not in INFLECTING or AFTER_THAT in keys[after : after + 1]:
            return True
        return not any(map(is_telling, keys[after : cue.last + 1]))

    def _is_condemned(self, cue: _Phrase) -> bool:
        """``Condemned the network, in a statement today, the massacre``: its verb comes first."""
        condemned = self._reading.of(self._sentence, Topic.CLAUSE, "condemned")
        return any(self._opens(one, cue) for one in condemned)

    def is_retold(self, cue: _Phrase) -> bool:
        """Whether a cue is told only for what it came after."""
        return any(
            0 < retold.first - cue.last <= RETOLD_WITHIN
            and not self._is_broken(cue.last, retold.first)
            for retold in self._reading.of(self._sentence, Topic.CLAUSE, "retold")
        )

    def is_cause(self, cue: _Phrase) -> bool:
        """Whether a cue comes after ``after``, and not after ``since`` or ``despite``."""
        causes = self._reading.of(self._sentence, Topic.CLAUSE, "cause")
        return any(self._precedes(one, cue) for one in causes)

    def is_target(self, actor: _Phrase) -> bool:
        """Whether an actor is only fought or feared: ``the fight against Islamic State``."""
        return any(
            marker.entry.meaning == "target" and self._precedes(marker, actor)
            for marker in self._markers
        )

    def alleged(self, first: int, last: int) -> Span | None:
        """The words that mark as hearsay the cue that words ``first`` to ``last`` are."""
        firm = [one for one in self._markers if one.entry.meaning in {"hypothetical", "avoided"}]
        for marker in self._markers:
            if marker.entry.meaning == "suspected":  # "killed a suspected rebel" is no hearsay
                away = max(first - marker.last, marker.first - last)
                if not 0 < away <= SUSPECTED_WITHIN or self._is_astray(marker, last):
                    continue
            elif marker.entry.meaning == "possible":  # "the blast may have been an accident"
                if not 0 < first - marker.last <= REACH["possible"]:
                    continue
            elif marker.entry.meaning != "alleged":
                continue
            if any(one.first <= marker.first <= one.last for one in firm):
                continue
            if not self._breaks.isdisjoint(range(last, marker.first)):
                continue  # "arrested men who allegedly planned": the arrest is no hearsay
            return self._reading.span_of(marker)
        return None

    def _is_astray(self, marker: _Phrase, last: int) -> bool:
        """Whether an adjective is on the side of a noun where its language has none."""
        follows = marker.first > last
        return follows != (self._reading.article.lang in FOLLOWING_ADJECTIVE)

    def _precedes(self, marker: _Phrase, cue: _Phrase) -> bool:
        if not 0 < cue.first - marker.last <= REACH[marker.entry.meaning]:
            return False
        inside = range(marker.last + 1, cue.first)
        return not self._is_broken(marker.last, cue.first) and self._breaks.isdisjoint(inside)

    def _opens(self, marker: _Phrase, cue: _Phrase) -> bool:
        """``If they attack, the truce is over``: nothing in such a sentence has happened."""
        return marker.first == self._reading.words_in(self._sentence).start < cue.first

    def _follows(self, marker: _Phrase, cue: _Phrase) -> bool:
        if not 0 < marker.first - cue.last <= REACH[marker.entry.meaning]:
            return False
        between = self._reading.between(cue.last, marker.first)
        inside = range(cue.last + 1, marker.first)
        is_inserted = between.count(",") == 2 and not _BREAK.search(between.replace(",", ""))
        return is_inserted or not (_BREAK.search(between) or self._breaks & set(inside))

    def _negates(self, marker: _Phrase, cue: _Phrase) -> bool:
        if marker.first < cue.first <= marker.last + 1:
            return True
        return self._governs(marker, cue)

    def _governs(self, marker: _Phrase, cue: _Phrase) -> bool:
        """Whether a marker stands before a cue, or inside it: ``a curfew could be imposed``.

        One that ends with the verb of the cue does, too: Arabic ``قد ينسحب``, may withdraw.
        """
        is_inside = cue.first < marker.first <= marker.last < cue.last
        is_shared = marker.first < cue.first <= marker.last
        return is_inside or is_shared or self._precedes(marker, cue)

    def _is_broken(self, first: int, last: int) -> bool:
        return bool(_BREAK.search(self._reading.between(first, last)))

    def _is_asked(self, cue: _Phrase) -> bool:
        """Whether the clause of a cue ends with a question mark."""
        text = self._reading.text
        end = self._reading.words.ends[cue.last]
        mark = _CLAUSE_END.search(text, end, self._span.end)
        return mark is not None and mark[0] == "?"
