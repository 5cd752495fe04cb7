"""Which dates of a sentence only say of which thing it tells: ``a truce signed in May``.

A cue and a date of one sentence go in. The date is that of another noun than the cue's, and none
that its event may have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.sentence.kinds import is_attributive
from mapapp.incidents.text.languages import INFLECTING
from mapapp.incidents.text.tables import Topic, words_for

if TYPE_CHECKING:
    from collections.abc import Collection

    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.kinds import Cue
    from mapapp.records import Span

BESIDE = 1
"""Words between the participle of a noun and its date."""
OWN_NOUN_WITHIN = 2
"""Words from a cue to the participle that goes with it: ``a truce was signed on Monday``."""
VERB_WITHIN = 4
"""Words before a participle among which what makes it a verb, or that of a clause, stands."""
START_WITHIN = 5
"""Words from ``the start of`` to the day on which it was."""
NOUN_WITHIN = 12
"""Code points from such a year to its noun: ``the 2016 bomb attack``."""


class NounDates:
    """The nouns of one sentence that have dates, to be asked of each date whether it is theirs."""

    def __init__(self, reading: Reading, sentence: int, said: Collection[Span]) -> None:
        """``said`` are the verbs of saying: what "announced on Monday" goes with is no noun."""
        self._reading = reading
        self._sentence = sentence
        self._said = said

    def has(self, cue: Cue, date: Dated) -> bool:
        """Whether a date is that of another noun than the cue's."""
        return (
            self._is_of_another(cue, date)
            or self._is_of_start(cue, date)
            or self._is_of_a_war(cue, date)
            or self._is_of_named(date)
            or (date.is_of_a_noun and not _is_of_its_noun(cue, date))
        )

    def _is_of_another(self, cue: Cue, date: Dated) -> bool:
        """``Violating a truce signed in May``: the day of what the participle goes with."""
        start = self._reading.words.within(date.span).start
        # Not "восемь военных. Двумя днями раньше…"
        is_beside = start > 0 and not self._reading.between(start - 1, start).strip()
        is_cue = cue.first <= start - 1 <= cue.last
        if is_beside and not is_cue and is_attributive(self._reading, start - 1):
            # "задержанный накануне скончался"
            return not (cue.span.overlaps(date.span) or self._is_in_its_turn(cue, date))
        return any(
            found.last + 1 + BESIDE >= start > found.last > cue.last + OWN_NOUN_WITHIN
            and self._reading.span_of(found) not in self._said
            and not self._is_of_verb(found.first)
            for found in self._reading.of(self._sentence, Topic.CLAUSE, "of_noun")
        )

    def _is_in_its_turn(self, cue: Cue, date: Dated) -> bool:
        """``Два дома, рухнувшие 1 марта после удара``: what a participle after its noun tells."""
        reading = self._reading
        participle = reading.words.within(date.span).start - 1
        between = reading.text[date.span.end : max(date.span.end, cue.span.start)]
        is_after = cue.span.start >= date.span.end
        return (
            is_after and "," not in between and "," in reading.between(participle - 1, participle)
        )

    def _is_of_verb(self, participle: int) -> bool:
        """``The assault was launched on Monday``: what is told, and not of which assault.

        In ``a truce that was signed in May`` it is the latter all the same.
        """
        keys, lang = self._reading.words.keys, self._reading.article.lang
        before = keys[max(0, participle - VERB_WITHIN) : participle]
        relatives = words_for("subject_relative", lang)
        is_led = before[-1:] != () and before[-1] in words_for("passive", lang)
        return is_led and relatives.isdisjoint(before)

    def _is_of_start(self, cue: Cue, date: Dated) -> bool:
        """``Before the start of the invasion in 2022``: when that began, and not the event."""
        start = self._reading.words.within(date.span).start
        return any(
            found.last < start <= found.last + START_WITHIN
            and not cue.first <= found.first <= cue.last
            and not found.last < cue.first < start
            and "," not in self._reading.between(found.last, start)
            for found in self._reading.of(self._sentence, Topic.CLAUSE, "of_start")
        )

    def _is_of_named(self, date: Dated) -> bool:
        """``In X, cradle of the revolt of May 2010, youths threw stones``: when it revolted."""
        reading = self._reading
        keys, lang = reading.words.keys, reading.article.lang
        of = reading.words.within(date.span).start - 1
        noun = of - 1
        if lang != "en" or noun < 0 or keys[of] not in words_for("of_a_day", lang):
            return False
        if not keys[noun].isalpha() or keys[noun] in words_for("part_of_time", lang):
            return False
        return "," not in reading.between(noun, of) and noun not in reading.covered(
            self._sentence, Topic.CUE
        )

    def _is_of_a_war(self, cue: Cue, date: Dated) -> bool:
        """``После революции 2011 года``: the year of what Russian names before it."""
        before = self._reading.words.within(date.span).start - 1
        return (
            self._reading.article.lang in INFLECTING
            and before in self._reading.lasts(self._sentence, Topic.ROLE, "war")
            and not cue.first <= before <= cue.last
        )


def _is_of_its_noun(cue: Cue, dated: Dated) -> bool:
    """Whether a year that tells a noun from others belongs to the words of a cue."""
    return cue.span.covers(dated.span) or 0 <= cue.span.start - dated.span.end <= NOUN_WITHIN
