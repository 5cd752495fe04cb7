"""Sentences to the casualties that they state: what was done to how many of whom, in their words.

A number counts people where a word for people follows it, or where nothing else can be meant;
it goes with the nearest word of harm that it can belong to. Nothing is ever added up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mapapp.incidents.dates.dated import Use
from mapapp.incidents.reading import SAYING
from mapapp.incidents.sentence.counts import Count, Counts, at_least
from mapapp.incidents.sentence.moods import Mood, Moods
from mapapp.incidents.text.languages import FOLLOWING_ADJECTIVE, VERB_FIRST
from mapapp.incidents.text.tables import Topic
from mapapp.mentions.arabic import ARABIC_AND
from mapapp.records import Casualties, Harm, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.incidents.text.phrases import Found
    from mapapp.incidents.text.tables import Entry

WHOSE, ONE = "whose:", "one:"
"""Words for people; in languages that have it, for one of them only."""
AFTER = ":after"
"""A harm that only goes with a count after it: ``killing``."""
ALONE = ":one"
"""A harm that by its form is done to one, or that one noun behind it says: ``погиб``, ``убил``."""
HARMS = tuple(meaning for harm in Harm for meaning in (harm.value, harm.value + AFTER))
NOUN_WITHIN = {"fr": 1}
MOST_WITHIN = 4
"""Words from a number to the word for those it counts, ``12 young Syrian soldiers``; French
has adjectives behind: ``un véhicule militaire``."""
OF_WITHIN = 2
"""Words from there to the actor they are of: ``12 members of the Taliban``."""
ALONE_WITHIN = 4
"""Words from such a harm to the noun for whom it was done to: ``погиб один наш боец``."""
SHARE_WITHIN = 5
SPEAKS_WITHIN = 5
"""Words from somebody to the verb of saying: ``two officials in the city said``."""
SUBJECT_WITHIN = 2
"""Words of its subject that may stand between an Arabic verb and a number."""
REACH = 10
"""Most words between a count and its harm, each mark between them counted as three."""
MARK = 3
EVENT_DAYS = 14
"""Days over which what one event did may still be counted: ``since last week``."""

_MARKS = re.compile(r"[,;:()«»“”\"،؛]|\s[-–—]\s")
_INSERTED = re.compile(r",[^,;:.()]{1,80},")
"""What stands between two commas right behind those who were harmed."""
TO_PEOPLE = frozenset((Harm.KILLED.value, Harm.WOUNDED.value, Harm.DETAINED.value))
_STOP = re.compile(r"[^\w\s]|\n")


@dataclass(frozen=True, slots=True)
class _People:
    """A count with those it counts."""

    count: Count
    last: int
    whose: str = ""
    is_named: bool = False
    """Whether a word for people stands beside it."""


def casualties_by_draft(reading: Reading, drafts: Sequence[Draft]) -> list[tuple[Casualties, ...]]:
    """Casualties to the event that they are told of: in its sentences, or in the next ones.

    A sentence of none of the events goes with the one right before it, in one paragraph, if it
    has no date of its own.
    """
    found: list[list[Casualties]] = [[] for _ in drafts]
    tellers: dict[int, list[int]] = {}
    for at, draft in enumerate(drafts):
        for sentence in draft.told:
            tellers.setdefault(sentence, []).append(at)
    last: list[int] = []
    paragraph = -1
    for number, here in enumerate(reading.sentences):
        told = tellers.get(number, [])
        if here.paragraph != paragraph or (not told and reading.dates_in(here.span)):
            last = []
        paragraph, last = here.paragraph, told or last
        for one in casualties_of(reading, number) if last and not _sums_up(reading, number) else ():
            if not told and one.harm is Harm.DISPLACED and not _flee(drafts, last):
                continue  # those who fled did not flee from what the sentence before tells of
            span = Span(one.quote.start, one.quote.end)
            nearest = min(
                last,
                key=lambda at: (
                    (drafts[at].cue.kind is Kind.DISPLACEMENT) != (one.harm is Harm.DISPLACED),
                    _away(reading, drafts[at], number, span),
                    at,
                ),
            )
            found[nearest].append(one)
    return [_distinct(stated) for stated in found]


def _sums_up(reading: Reading, sentence: int) -> bool:
    """``Since 2006, 450,000 have died``: whether a sentence counts over longer than one event."""
    span, published = reading.sentences[sentence].span, reading.article.published
    leading = reading.firsts(sentence, Topic.CLAUSE, "since_then")
    return reading.words.within(span).start in leading and not any(
        published and (published.earliest - one.date.latest).days <= EVENT_DAYS
        for one in reading.dates_in(span)
        if one.use is Use.SINCE
    )


def _flee(drafts: Sequence[Draft], among: Sequence[int]) -> bool:
    return any(drafts[at].cue.kind is Kind.DISPLACEMENT for at in among)


def casualties_of(reading: Reading, sentence: int) -> tuple[Casualties, ...]:
    """What a sentence states that happened to people, in order; not what did not happen."""
    if not reading.of(sentence, Topic.CASUALTY, *HARMS):
        return ()
    return _distinct(_Statement(reading, sentence).stated())


def _distinct(stated: Sequence[Casualties]) -> tuple[Casualties, ...]:
    """Each figure once, in the words that give it first."""
    first: dict[tuple[Harm, int | None, int | None, str], Casualties] = {}
    for one in stated:
        first.setdefault((one.harm, one.least, one.most, one.whose), one)
    return tuple(first.values())


def _away(reading: Reading, draft: Draft, sentence: int, span: Span) -> tuple[bool, int, int]:
    """How far words stand from those of an event: from its part, its cue, then its place."""
    if draft.sentence != sentence or draft.scene is None:
        return True, len(reading.article.text), 0
    is_apart = draft.part is not None and not draft.part.covers(span)
    return is_apart, _gap(draft.cue.span, span), _gap(draft.scene.mention.span, span)


def _gap(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end, 0)


class _Statement:
    """One sentence with a word of harm in it."""

    def __init__(self, reading: Reading, sentence: int) -> None:
        self._reading = reading
        self._stop = reading.words.within(reading.sentences[sentence].span).stop
        self._moods = Moods(reading, sentence)
        self._harms = _longest(reading.of(sentence, Topic.CASUALTY, *HARMS))
        self._harmed = {at for one in self._harms for at in range(one.first, one.last + 1)}
        self._alone = {
            one.first
            for one in reading.of(sentence, Topic.CASUALTY)
            if one.entry.meaning.endswith(ALONE)
        }
        self._words = Counts(reading, sentence)
        self._counts = list(self._words.read(self._harmed))
        self._counted = {one.first for one in self._counts}
        self._saying = {
            one.first for one in reading.of(sentence, Topic.SPEECH) if one.entry.meaning in SAYING
        }
        self._shares = reading.of(sentence, Topic.CASUALTY, "share")
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
        events = reading.of(sentence, Topic.CUE)
        self._events = [one for one in events if not one.entry.meaning.startswith("word:")]

    def stated(self) -> list[Casualties]:
        """Every count of people that has a harm which happened."""
        found: list[Casualties] = []
        open_harms = dict.fromkeys(self._harms)
        following: tuple[_People, Found[Entry]] | None = None
        for people in reversed([self._hedged(self._people(count)) for count in self._counts]):
            harm = self._harm_of(people)
            if harm is None and following and self._are_joined(people, following[0]):
                harm = following[1]
            following = None
            if harm:
                following = (people, harm)
                open_harms.pop(harm, None)
            if harm and self._moods.judge(harm).mood is Mood.HAPPENED:
                found[:0] = [self._casualties(people, one) for one in self._shared(people, harm)]
        for harm in open_harms:
            one = self._one_by(harm)
            if one and self._moods.judge(harm).mood is Mood.HAPPENED:
                found.append(self._casualties(one, harm))
        return found

    def _one_by(self, harm: Found[Entry]) -> _People | None:
        """``Погиб водитель``, ``убили учителя``: one, as the forms say and no number does."""
        if harm.first not in self._alone:
            return None
        ahead = range(harm.last + 1, harm.last + 1 + ALONE_WITHIN)
        for index in ahead:
            if not self._goes_on(index - 1, index) or index in self._words.dated:
                break
            if one := self._one(index, ahead):
                return one
        if harm.entry.meaning.endswith(AFTER):
            return None
        back = range(harm.first - 1, max(harm.first - 1 - ALONE_WITHIN, -1), -1)
        for index in back:
            if not self._goes_on(index, index + 1) or index in self._harmed:
                break
            if one := self._one(index, range(index, harm.first)):
                return one
        return None

    def _one(self, index: int, among: range) -> _People | None:
        """One of the people a noun in the singular names, or one called by two names."""
        noun = self._singles.get(index)
        if noun:
            whose = noun.entry.meaning.partition(":")[2]
            return _People(Count(index, noun.last, 1, 1), noun.last, whose, is_named=True)
        is_called = all(self._is_nationality(at) for at in (index, index + 1) if at in among)
        if is_called and index + 1 in among and self._goes_on(index, index + 1):
            return _People(Count(index, index + 1, 1, 1), index + 1, is_named=True)
        return None

    def _shared(self, people: _People, harm: Found[Entry]) -> list[Found[Entry]]:
        """The harms of a count: both of ``killed and wounded dozens``; of a number the nearer."""
        key = self._reading.words.keys[harm.first]
        if harm.last >= people.count.first or not key.startswith(ARABIC_AND):
            return [harm]
        other = next((one for one in self._harms if one.last == harm.first - 1), None)
        if other is None or other.entry.meaning == harm.entry.meaning:
            return [harm]
        return [harm] if people.count.least is not None else [other, harm]

    def _are_joined(self, people: _People, following: _People) -> bool:
        """``Eight children and two women``: what happened to these happened to those."""
        joint = self._words.starting(people.last + 1, "joint")
        return people.is_named and joint is not None and joint.last + 1 == following.count.first

    def _hedged(self, people: _People) -> _People:
        """``12 civilians at least``: what is said of a number behind those it counts."""
        more = self._words.starting(people.last + 1, "more") if people.is_named else None
        return replace(people, count=at_least(people.count)) if more else people

    def _people(self, count: Count) -> _People:
        """Whom a number counts; some count nothing but people: ``двое``."""
        if alone := self._words.pair(count.first) or self._words.single(count.first):
            return _People(count, count.last, alone.entry.meaning.partition(":")[2], is_named=True)
        people = self._behind(count)
        is_of_people = self._words.starting(count.last, "persons") is not None
        return replace(people, is_named=True) if is_of_people else people

    def _behind(self, count: Count) -> _People:
        """Look behind a number for a word of people, and for an actor that they are of."""
        people = _People(count, count.last)
        is_one = count.is_exact and count.least == 1
        within = NOUN_WITHIN.get(self._reading.article.lang, OF_WITHIN if is_one else MOST_WITHIN)
        index = count.last + 1
        while index <= people.last + within and self._goes_on(people.last, index):
            if actor := self._actors.get(index):
                return _People(count, actor.last, actor.entry.meaning, is_named=True)
            noun = self._nouns.get(index)
            if noun and noun.entry.meaning.startswith(ONE) and not is_one:
                noun = None
            if noun and not people.whose:
                whose = noun.entry.meaning.partition(":")[2]
                people = _People(count, noun.last, whose, is_named=True)
                within, index = OF_WITHIN, noun.last + 1
                continue
            if index == count.last + 1 and self._is_nationality(index):
                people = _People(count, index, is_named=True)
                within, index = OF_WITHIN, index + 1
                continue
            is_link = self._words.starting(index, "of") is not None
            if index in self._harmed or index in self._counted or (people.is_named and not is_link):
                break
            within, index = within + is_link * (not people.is_named), index + 1
        return people

    def _is_nationality(self, index: int) -> bool:
        """``Five Israelis``: a word with a capital right behind a number."""
        start = self._reading.words.starts[index]
        word = self._reading.article.text[start : start + 2]
        return word[0].isupper() and not word.isupper() and index not in self._words.dated

    def _harm_of(self, people: _People) -> Found[Entry] | None:
        """The nearest harm that a count can belong to; ``None`` where it counts something else."""
        if self._words.ending(people.count.first - 1, "by") or self._is_share(people.count):
            return None
        if self._says_so(people) or self._is_of_things(people):
            return None
        reached = [(away, harm) for harm in self._harms if (away := self._cost(people, harm)) >= 0]
        if self._words.ending(people.count.first - 1, "among"):
            before = [one for one in reached if one[1].last < people.count.first]
            reached = before or reached  # "ten died, among them three women, and five were hurt"
        return min(reached, key=lambda one: one[0])[1] if reached else None

    def _is_of_things(self, people: _People) -> bool:
        """``16 enemy vehicles``, an adjective between or not; ``50-летний``, which is an age."""
        behind = people.count.last + 1
        if people.is_named:  # "three attacks by gunmen"
            others = ("age", "thing") if people.last > people.count.last else ("age",)
            return self._words.starting(behind, *others) is not None
        has_before = self._reading.article.lang not in FOLLOWING_ADJECTIVE
        reach = behind + 1 + (has_before and self._goes_on(people.count.last, behind))
        return any(self._words.starting(at, "thing", "age") for at in range(behind, reach))

    def _says_so(self, people: _People) -> bool:
        """``Killing five, a police officer said``: who speaks is not harmed."""
        return any(
            at in self._saying and self._goes_on(people.last, at)
            for at in range(people.last + 1, people.last + 1 + SPEAKS_WITHIN)
        )

    def _is_share(self, count: Count) -> bool:
        """``Most of the town's 11,000 inhabitants``: how many that is nobody says."""
        return any(
            one.last < count.first <= one.last + SHARE_WITHIN
            and not _MARKS.search(self._reading.between(one.last, count.first))
            for one in self._shares
        )

    def _cost(self, people: _People, harm: Found[Entry]) -> int:
        """How far a count stands from a harm, words and marks; -1 for what does not go together."""
        if harm.first > people.last:
            is_met, last, first = self._is_before(people, harm), people.last, harm.first
        elif harm.last < people.count.first:
            is_met, last, first = self._is_after(people, harm), harm.last, people.count.first
        else:
            return 0  # "12 civilian dead people": inside the words for people
        if not is_met:
            return -1
        between = self._reading.between(last, first)
        inserted = _INSERTED.match(between)
        if inserted:  # "69 people, the mayor among them, were killed"
            between = between[inserted.end() :]
            last += len(inserted.group().split())
        cost = max(0, first - last - 1) + MARK * len(_MARKS.findall(between))
        if harm.last < people.count.first and self._words.starting(harm.last + 1, "joint"):
            cost += MARK  # "four were killed and ten others seriously injured"
        return cost if cost <= REACH else -1

    def _is_before(self, people: _People, harm: Found[Entry]) -> bool:
        """``12 people were killed``, ``12 dead``; not ``12 gunmen killed three``."""
        between = range(people.last + 1, harm.first)
        if harm.entry.meaning.endswith(AFTER):
            return False
        is_subject = people.is_named or self._is_subject(between, harm)
        if not is_subject and not all(self._words.starting(at, "bare") for at in between):
            return False
        is_passive = bool(between) and self._words.starting(between[-1], "bare") is not None
        if self._has_object(harm) and not (people.is_named and is_passive):
            return False
        # "300 people protested after police killed a man"
        return not any(one.first in between and one.last in between for one in self._events)

    def _is_subject(self, between: range, harm: Found[Entry]) -> bool:
        """``Nineteen separatists were killed``: one noun, whatever it is, and then only helpers."""
        after = between[1:]
        return bool(after) and (
            harm.entry.meaning in TO_PEOPLE
            and all(self._words.starting(at, "bare") is not None for at in after)
        )

    def _is_after(self, people: _People, harm: Found[Entry]) -> bool:
        """``Killing at least 12 people``; a bare number only right after its harm."""
        if people.is_named:
            return True
        following = people.last + 1
        return self._is_right_behind(people.count, harm) and (
            harm.entry.meaning.endswith(AFTER)  # whoever they are: "killing 130 worshippers"
            or following >= self._stop
            or bool(_STOP.search(self._reading.between(people.last, following)))
            or self._words.starting(following, "bare") is not None
            or self._begins_anew(following)
        )

    def _is_right_behind(self, count: Count, harm: Found[Entry]) -> bool:
        """With no more than a day between, or its Arabic subject: ``arrested the police 4``."""
        between = range(harm.last + 1, count.first)
        if self._words.dated.issuperset(between):
            return True
        if not self._counted.isdisjoint(between):
            return False
        is_verb_first = self._reading.article.lang in VERB_FIRST
        return (
            is_verb_first
            and len(between) <= SUBJECT_WITHIN
            and self._goes_on(harm.last, count.first)
        )

    def _begins_anew(self, index: int) -> bool:
        """Whether another harm follows, with its Arabic ``and`` written onto it."""
        return index in self._harmed and self._reading.words.keys[index].startswith(ARABIC_AND)

    def _has_object(self, harm: Found[Entry]) -> bool:
        """Whether a count stands right behind a harm."""
        following = harm.last + 1
        return self._goes_on(harm.last, following) and any(
            one.first == following for one in self._counts
        )

    def _goes_on(self, last: int, index: int) -> bool:
        """Whether a word stands in the sentence, with no mark since another."""
        return index < self._stop and not _MARKS.search(self._reading.between(last, index))

    def _casualties(self, people: _People, harm: Found[Entry]) -> Casualties:
        first, last = min(people.count.first, harm.first), max(people.last, harm.last)
        while harm.entry.meaning.endswith(AFTER) and not people.is_named:
            if not self._goes_on(last, last + 1) or self._words.starting(last + 1, "bare"):
                break
            last += 1
            if not (last in self._harmed or self._words.starting(last, "of")):
                break
        span = self._reading.words.span(first, last)
        return Casualties(
            harm=Harm(harm.entry.meaning.removesuffix(AFTER)),
            least=people.count.least,
            most=people.count.most,
            is_about=people.count.is_about,
            whose=people.whose,
            quote=self._reading.article.quote(span.start, span.end),
        )


def _by_length(noun: Found[Entry]) -> tuple[int, bool]:
    """Of two nouns the longer last, and what may be several after what is only one."""
    return noun.last, noun.entry.meaning.startswith(WHOSE)


def _longest(harms: Sequence[Found[Entry]]) -> list[Found[Entry]]:
    """Harms without those inside a longer one: ``ont tué`` in place of ``tué``."""
    kept: list[Found[Entry]] = []
    for one in sorted(harms, key=lambda one: (one.first - one.last, one.entry.meaning)):
        if all(one.last < other.first or other.last < one.first for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.first)
