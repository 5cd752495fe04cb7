"""Whom a sentence counts or names as one: those behind a number, and somebody without one.

Nouns for people come from ``data/casualties.csv``: ``whose:`` for several, ``one:`` for one.
What they say of whose the people are goes with them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mapapp.incidents.sentence.counts import Count
from mapapp.incidents.text.languages import INFLECTING, VERB_FIRST
from mapapp.incidents.text.tables import Topic
from mapapp.mentions.arabic import ARABIC_AND

if TYPE_CHECKING:
    from collections.abc import Collection

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.counts import Counts
    from mapapp.incidents.text.phrases import Found
    from mapapp.incidents.text.tables import Entry

WHOSE, ONE = "whose:", "one:"
"""Words for people, and for one of them only."""
NOUN_WITHIN = {"fr": 1}
MOST_WITHIN = 4
"""Words from a number to the word for those it counts, ``12 young Syrian soldiers``; French
has adjectives behind: ``un véhicule militaire``."""
OF_WITHIN = 2
"""Words from there to the actor they are of: ``12 members of the Taliban``."""
ONE_WITHIN = 4
"""Words from a harm to the noun for whom it was done to: ``погиб один наш боец``."""
OBJECT_WITHIN = 5
"""Words from an Arabic harm, over whose it is, to whom it was done."""
GROUP_WITHIN = 6
"""Words from what a verb in the singular is said of to that verb: ``the family was killed``."""
ACCUSATIVE = "ا"
AFTER = ":after"
"""A harm that only goes with those who come after it: ``killing``."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A count with those it counts."""

    count: Count
    last: int
    whose: str = ""
    is_named: bool = False
    """Whether a word for people stands beside it."""


class People:
    """The words for people of one sentence."""

    def __init__(
        self, reading: Reading, sentence: int, words: Counts, harmed: Collection[int]
    ) -> None:
        self._reading = reading
        self._lang = reading.article.lang
        self._words = words
        self._harmed = harmed
        self._nouns: dict[int, Found[Entry]] = {}
        self._singles: dict[int, Found[Entry]] = {}
        for one in sorted(reading.of(sentence, Topic.CASUALTY), key=_by_length):
            if one.entry.meaning.startswith((WHOSE, ONE)):
                self._nouns[one.first] = one
            if one.entry.meaning.startswith(ONE):
                self._singles[one.first] = one
        actors = reading.of(sentence, Topic.ACTOR)
        self._actors = {
            one.first: one for one in actors if not one.entry.meaning.startswith("kind:")
        }

    def of(self, count: Count, counted: Collection[int]) -> Counted:
        """Whom a number counts; some count nothing but people: ``двое``.

        ``counted`` are the first words of the other counts.
        """
        if pair := self._words.pair(count.first):
            return Counted(count, count.last, _whose(pair), is_named=True)
        people = self._behind(count, counted)
        if people.is_named or not self._words.starting(count.last, "persons"):
            return people
        return Counted(count, people.last, people.whose, is_named=True)

    def _behind(self, count: Count, counted: Collection[int]) -> Counted:
        """Look behind a number for a word of people, and for an actor that they are of."""
        people = Counted(count, count.last)
        is_one = count.is_exact and count.least == 1
        within = NOUN_WITHIN.get(self._lang, OF_WITHIN if is_one else MOST_WITHIN)
        index = count.last + 1
        while index <= people.last + within and self._words.goes_on(people.last, index):
            if people.is_named and self._is_joined(index):
                break
            if actor := self._actors.get(index):
                return Counted(count, actor.last, actor.entry.meaning, is_named=True)
            noun = self._nouns.get(index)
            if noun and noun.entry.meaning.startswith(ONE) and not is_one:
                # Russian counts to four in the singular: "203 террориста"
                noun = noun if self._lang in INFLECTING and not people.is_named else None
            if noun and not people.whose:
                people = Counted(count, noun.last, _whose(noun), is_named=True)
                within, index = OF_WITHIN, noun.last + 1
                continue
            if index == count.last + 1 and self._is_nationality(index):
                people = Counted(count, index, is_named=True)
                within, index = OF_WITHIN, index + 1
                continue
            is_link = self._words.starting(index, "of") is not None
            if index in self._harmed and self._words.starting(index + 1, "of"):
                within, index = within + 1, index + 1  # "11 قتيلا من المدنيين"
                continue
            is_over = index in counted or self._words.starting(index, "joint", "at", "by")
            if index in self._harmed or is_over or (people.is_named and not is_link):
                break
            within, index = within + is_link * (not people.is_named), index + 1
        return people

    def _is_joined(self, index: int) -> bool:
        """``مئات الرجال والفتيان``: the Arabic ``and`` is written onto a word."""
        return self._lang in VERB_FIRST and self._reading.words.keys[index].startswith(ARABIC_AND)

    def _is_nationality(self, index: int) -> bool:
        """``Five Israelis``: a word with a capital right behind a number."""
        start = self._reading.words.starts[index]
        word = self._reading.article.text[start : start + 2]
        return word[0].isupper() and not word.isupper() and index not in self._words.dated

    def one_of(self, harm: Found[Entry], *, is_lone: bool) -> Counted | None:
        """Whom a harm was done to, where its form says that it was one and no number does.

        ``Погиб водитель``, ``مقتل جندي``, ``the arrest of Ivan Ivanov``; a lone form needs
        nobody beside it: ``he was shot dead``.
        """
        if is_lone and self._is_of_many(harm):
            return None
        one = self._ahead(harm) or (
            None if harm.entry.meaning.endswith(AFTER) else self._back(harm)
        )
        if one or not is_lone:
            return one
        return Counted(Count(harm.first, harm.last, 1, 1), harm.last, is_named=True)

    def _ahead(self, harm: Found[Entry]) -> Counted | None:
        """``Убили учителя``; an Arabic object stands behind its subject and is an accusative."""
        is_verb_first = self._lang in VERB_FIRST
        within = OBJECT_WITHIN if is_verb_first else ONE_WITHIN
        ahead = range(harm.last + 1, harm.last + 1 + within)
        # "Killed Al Qaeda fighters": in languages without cases only "the arrest of" names one
        is_of = self._words.starting(harm.last, "of") is not None
        may_be_called = self._lang in INFLECTING or is_of
        is_near = True
        for index in ahead:
            if not self._words.goes_on(index - 1, index) or index in self._words.dated:
                break
            if is_verb_first and self._words.is_number(index):
                break  # "مقتل وإصابة 20 شخصا"
            may_be_here = is_near or not is_verb_first or self._is_accusative(index)
            one = self._one(index, ahead, may_be_called=may_be_called) if may_be_here else None
            if one:
                return one
            is_bare = self._words.starting(index, "bare") is not None
            if is_bare and not (is_verb_first or self._lang in INFLECTING):
                break  # "killed nobody near 12 rebel positions"
            is_near, may_be_called = is_near and is_bare, may_be_called and not is_bare
        return None

    def _is_accusative(self, index: int) -> bool:
        return self._reading.words.keys[index].endswith(ACCUSATIVE)

    def _back(self, harm: Found[Entry]) -> Counted | None:
        """``Водитель погиб``, ``the driver was killed``."""
        if self._lang in VERB_FIRST:
            return None
        for index in range(harm.first - 1, max(harm.first - 1 - ONE_WITHIN, -1), -1):
            if not self._words.goes_on(index, index + 1) or index in self._harmed:
                break
            if one := self._one(index, range(index, harm.first), may_be_called=True):
                return one
        return None

    def _one(self, index: int, among: range, *, may_be_called: bool) -> Counted | None:
        """One of the people a noun in the singular names, or one called by two names."""
        if noun := self._singles.get(index):
            return Counted(Count(index, noun.last, 1, 1), noun.last, _whose(noun), is_named=True)
        if not may_be_called or index + 1 not in among:
            return None
        if not self._words.goes_on(index, index + 1):
            return None
        if self._is_nationality(index) and self._is_nationality(index + 1):
            return Counted(Count(index, index + 1, 1, 1), index + 1, is_named=True)
        return None

    def _is_of_many(self, harm: Found[Entry]) -> bool:
        """``The whole family was killed``."""
        for index in range(harm.first - 1, max(harm.first - 1 - GROUP_WITHIN, -1), -1):
            if not self._words.goes_on(index, index + 1):
                return False
            if self._words.starting(index, "group"):
                return True
        following = harm.last + 1  # "погибла семья"
        is_named = self._words.starting(following, "group") is not None
        return is_named and self._words.goes_on(harm.last, following)


def _whose(noun: Found[Entry]) -> str:
    return noun.entry.meaning.partition(":")[2]


def _by_length(noun: Found[Entry]) -> tuple[int, bool]:
    """Of two nouns the longer last, and what may be several after what is only one."""
    return noun.last, noun.entry.meaning.startswith(WHOSE)
