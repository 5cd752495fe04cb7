"""What one sentence states of people harmed: what was done to how many of whom, in its words.

A number counts people where a word for people follows it, or where nothing else can be meant;
it goes with the nearest word of harm that it can belong to. Nothing is ever added up.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from mapapp.incidents.reading import SAYING
from mapapp.incidents.sentence.counts import MARKS, Counts, at_least
from mapapp.incidents.sentence.moods import Mood, Moods
from mapapp.incidents.sentence.people import AFTER, Counted, People
from mapapp.incidents.text.languages import FOLLOWING_ADJECTIVE, INFLECTING, VERB_FIRST
from mapapp.incidents.text.tables import Topic
from mapapp.mentions.arabic import ARABIC_AND
from mapapp.records import Casualties, Harm
from mapapp.replaced import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.counts import Count
    from mapapp.incidents.text.phrases import Found
    from mapapp.incidents.text.tables import Entry

OF_ONE, LONE = ":one", ":lone"
"""A harm that by its form is done to one: to one that a noun or a name beside it says,
``убил``, or to whomever: ``погиб``, ``was shot dead``."""
NAMED = ":named"
"""A harm that is done to towns as well: only if its sentence says of whom."""
HARMS = tuple(harm.value + form for harm in Harm for form in ("", AFTER, NAMED))
TOLLS = tuple(harm.value + ":toll" for harm in Harm)
"""A noun for how many: ``the death toll``, ``число погибших``."""
TOLL_WITHIN = 2
"""Words from a number to the toll that has come to it."""
OBLIQUE = ("их", "ых", "ух", "ех")
"""Endings of Russian numbers of those who are the object: ``двоих``, ``четырех``."""
SHARE_WITHIN = 5
SPEAKS_WITHIN = 5
"""Words from somebody to the verb of saying: ``two officials in the city said``."""
SUBJECT_WITHIN = 2
"""Words of its subject that may stand between an Arabic verb and a number; and of a noun
that nobody has listed, behind a number: ``five young recruits died``."""
REACH = 10
"""Most words between a count and its harm, each mark between them counted as three."""
MARK = 3
TO_PEOPLE = frozenset((Harm.KILLED.value, Harm.WOUNDED.value, Harm.DETAINED.value))
"""Harms that are done to people and to nothing else, whatever they are called."""

_INSERTED = re.compile(r",[^,;:.()]{1,80},")
"""What stands between two commas right behind those who were harmed."""
_STOP = re.compile(r"[^\w\s]|\n")


def casualties_of(reading: Reading, sentence: int) -> tuple[Casualties, ...]:
    """What a sentence states that happened to people, in order; not what did not happen."""
    return reading.once("casualties", sentence, lambda: _casualties_of(reading, sentence))


def _casualties_of(reading: Reading, sentence: int) -> tuple[Casualties, ...]:
    if not reading.of(sentence, Topic.CASUALTY, *HARMS, *TOLLS):
        return ()
    return distinct(_Statement(reading, sentence).stated())


def distinct(stated: Sequence[Casualties]) -> tuple[Casualties, ...]:
    """Each figure once, in the words that give it first.

    One whom a verb names without saying more is no other than the one of whom more is said.
    """
    first: dict[tuple[Harm, int | None, int | None, str], Casualties] = {}
    for one in stated:
        first.setdefault((one.harm, one.least, one.most, one.whose), one)
    known = {one.harm for one in first.values() if one.whose and one.least == one.most == 1}
    return tuple(
        one
        for one in first.values()
        if one.whose or one.harm not in known or not one.least == one.most == 1
    )


class _Statement:
    """One sentence with a word of harm in it."""

    def __init__(self, reading: Reading, sentence: int) -> None:
        self._reading = reading
        within = reading.words_in(sentence)
        self._start, self._stop = within.start, within.stop
        self._moods = Moods(reading, sentence)
        self._harms = _longest(reading.of(sentence, Topic.CASUALTY, *HARMS))
        self._harmed = {at for one in self._harms for at in (one.first, one.last)}
        self._words = Counts(reading, sentence)
        self._people = People(reading, sentence, self._words, self._harmed)
        said_of_one = [
            one
            for one in reading.of(sentence, Topic.CASUALTY)
            if one.entry.meaning.endswith((OF_ONE, LONE))
        ]
        self._of_one = {one.last for one in said_of_one}
        self._lone = {one.last for one in said_of_one if one.entry.meaning.endswith(LONE)}
        self._counts = list(self._words.read(self._harmed))
        self._counted = {one.first for one in self._counts}
        self._saying = {
            one.first for one in reading.of(sentence, Topic.SPEECH) if one.entry.meaning in SAYING
        }
        self._bare = reading.covered(sentence, Topic.CASUALTY, "bare")
        self._tolls = reading.of(sentence, Topic.CASUALTY, *TOLLS)
        self._breaks = reading.firsts(sentence, Topic.CLAUSE, "break")
        self._shares = reading.of(sentence, Topic.CASUALTY, "share")
        events = reading.of(sentence, Topic.CUE)
        self._events = [one for one in events if not one.entry.meaning.startswith("word:")]

    def stated(self) -> list[Casualties]:
        """Every count of people that has a harm which happened, in order."""
        harms = self._harms_by_count()
        found = [
            self._casualties(people, one)
            for people, harm in harms.items()
            if not self._is_vague_part(people) and self._happened(harm)
            for one in self._shared(people, harm)
        ]
        counted = set(harms.values())
        for harm in self._harms:
            if harm in counted or harm.last not in self._of_one or not self._happened(harm):
                continue
            if one := self._people.one_of(harm, is_lone=harm.last in self._lone):
                found.append(self._casualties(one, harm))
        return sorted(found, key=lambda one: (one.quote.start, one.quote.end))

    def _harms_by_count(self) -> dict[Counted, Found[Entry]]:
        """The harm of every count that has one: its own, or that of a count beside it."""
        counted = [self._hedged(self._people.of(one, self._counted)) for one in self._counts]
        harms = {people: harm for people in counted if (harm := self._harm_of(people))}
        for people, following in reversed([*itertools.pairwise(counted)]):
            if people not in harms and following in harms and self._are_joined(people, following):
                harms[people] = harms[following]
        known: Counted | None = None
        for people in counted:
            if people not in harms and known and self._goes_on(known, people):
                harms[people] = harms[known]
            known = people if people in harms else known
        return harms

    def _happened(self, harm: Found[Entry]) -> bool:
        return self._moods.judge(harm).mood is Mood.HAPPENED

    def _is_vague_part(self, people: Counted) -> bool:
        """``14 people, one of them a volunteer``: a part of them of whom it says no more."""
        if people.whose:
            return False
        first = people.count.first - 1
        is_inserted = first >= self._start and not self._words.goes_on(first, people.count.first)
        return bool(
            self._words.ending(first, "among")
            or (is_inserted and self._words.starting(people.count.last + 1, "of_them"))
        )

    def _shared(self, people: Counted, harm: Found[Entry]) -> list[Found[Entry]]:
        """The harms of a count: both of ``killed and wounded dozens``; of a number the nearer."""
        key = self._reading.words.keys[harm.first]
        if harm.last >= people.count.first or not key.startswith(ARABIC_AND):
            return [harm]
        other = next((one for one in self._harms if one.last == harm.first - 1), None)
        if other is None or other.entry.meaning == harm.entry.meaning:
            return [harm]
        return [harm] if people.count.least is not None else [other, harm]

    def _are_joined(self, people: Counted, following: Counted) -> bool:
        """``Eight children and two women``: what happened to these happened to those."""
        joint = self._words.starting(people.last + 1, "joint")
        first = joint.last + 1 if joint else people.last + 1
        is_joined = joint is not None or self._is_joined(first)
        return people.is_named and is_joined and first == following.count.first

    def _goes_on(self, before: Counted, people: Counted) -> bool:
        """``12 were killed in Homs and 7 in Idlib``, ``among them 6 women``: said once for both."""
        if self._says_so(people) or self._is_of_things(people) or self._is_share(people.count):
            return False
        first, last = people.count.first - 1, people.last + 1
        if self._words.ending(first, "among") or self._follows_part(before, people):
            return True
        while first in self._words.dated:
            first -= 1  # "and on Monday 7 in Idlib"
        is_joined = (
            not self._words.goes_on(first, first + 1)
            or self._words.ending(first, "joint") is not None
            or self._is_joined(people.count.first)
        )
        is_placed = self._words.starting(last, "at") is not None
        return is_joined and is_placed and last < self._stop

    def _follows_part(self, before: Counted, people: Counted) -> bool:
        """``Among them six women and three children``: of what is told of the six."""
        is_part = self._words.ending(before.count.first - 1, "among") is not None
        return is_part and self._are_joined(before, people)

    def _hedged(self, people: Counted) -> Counted:
        """``12 civilians at least``, ``12 dead at least``: what is said of a number behind it."""
        behind = people.last + 1
        if behind in self._harmed:
            behind += 1
        elif not people.is_named:
            return people
        more = self._words.starting(behind, "more")
        return replace(people, count=at_least(people.count)) if more else people

    def _harm_of(self, people: Counted) -> Found[Entry] | None:
        """The nearest harm that a count can belong to; ``None`` where it counts something else."""
        if self._words.ending(people.count.first - 1, "by") or self._is_share(people.count):
            return None
        if self._says_so(people) or self._is_of_things(people) or self._does_it(people.count):
            return None
        reached = [(away, harm) for harm in self._harms if (away := self._cost(people, harm)) >= 0]
        if self._words.ending(people.count.first - 1, "among"):
            before = [one for one in reached if one[1].last < people.count.first]
            reached = before or reached  # "ten died, among them three women, and five were hurt"
        if reached:
            return min(reached, key=lambda one: one[0])[1]
        return self._toll_of(people.count)

    def _toll_of(self, count: Count) -> Found[Entry] | None:
        """``The number of dead in the hotel has risen to 12``: the noun stands far before."""
        is_reached = self._words.ending(count.first - 1, "reached") or self._words.starting(
            count.first, "from"
        )
        for one in reversed(self._tolls):
            is_beside = one.last == count.first - 1
            is_before = one.last < count.first and is_reached
            # "Portant à six le nombre de morts", "До семи выросло число погибших"
            is_behind = 0 < one.first - count.last <= TOLL_WITHIN and (
                is_reached or self._words.starting(count.last + 1, "reached")
            )
            if is_beside or is_before or is_behind:
                return one
        return None

    def _is_of_things(self, people: Counted) -> bool:
        """``16 enemy vehicles``, an adjective between or not; ``50-летний``, which is an age."""
        behind = people.count.last + 1
        if people.is_named:  # "three attacks by gunmen"
            others = ("age", "thing") if people.last > people.count.last else ("age",)
            return self._words.starting(behind, *others) is not None
        has_before = self._reading.article.lang not in FOLLOWING_ADJECTIVE
        reach = behind + 1 + (has_before and self._words.goes_on(people.count.last, behind))
        return any(self._words.starting(at, "thing", "age") for at in range(behind, reach))

    def _says_so(self, people: Counted) -> bool:
        """``Killing five, a police officer said``: who speaks is not harmed."""
        return any(
            at in self._saying and self._words.goes_on(people.last, at)
            for at in range(people.last + 1, people.last + 1 + SPEAKS_WITHIN)
        )

    def _does_it(self, count: Count) -> bool:
        """``قتل مسلحان ثلاثة مدنيين``: two who stand between an Arabic verb and a number."""
        following = count.last + 1
        is_pair = self._words.pair(count.first) is not None
        return is_pair and following in self._counted and not self._is_joined(following)

    def _is_joined(self, index: int) -> bool:
        """Whether a word has the Arabic ``and`` written onto it."""
        return index < self._stop and self._reading.words.keys[index].startswith(ARABIC_AND)

    def _is_share(self, count: Count) -> bool:
        """``Most of the town's 11,000 inhabitants``: how many that is nobody says."""
        return any(
            one.last < count.first <= one.last + SHARE_WITHIN
            and not MARKS.search(self._reading.between(one.last, count.first))
            for one in self._shares
        )

    def _cost(self, people: Counted, harm: Found[Entry]) -> int:
        """How far a count stands from a harm, words and marks; -1 for what does not go together."""
        if harm.first > people.last:
            is_met, last, first = self._is_before(people, harm), people.last, harm.first
        elif harm.last < people.count.first:
            is_met, last, first = self._is_after(people, harm), harm.last, people.count.first
        else:
            return 0  # "12 civilian dead people": inside the words for people
        if self._is_taken(people, harm):
            return -1
        if not is_met or (harm.entry.meaning.endswith(NAMED) and not people.is_named):
            return -1
        between = self._reading.between(last, first)
        inserted = _INSERTED.match(between)
        if inserted:  # "69 people, the mayor among them, were killed"
            between = between[inserted.end() :]
            last += len(inserted.group().split())
        cost = max(0, first - last - 1) + MARK * len(MARKS.findall(between))
        if harm.last < people.count.first and self._words.starting(harm.last + 1, "joint"):
            cost += MARK  # "four were killed and ten others seriously injured"
        return cost if cost <= REACH else -1

    def _is_taken(self, people: Counted, harm: Found[Entry]) -> bool:
        """``Killed 12 people in an attack of dozens of gunmen``: a nearer count has the harm.

        A further one shares it where a mark or ``and`` goes before it, or follows.
        """
        first, last = people.count.first, people.last
        if any(harm.last < one.first < first and not self._does_it(one) for one in self._counts):
            link = self._words.ending(first - 1, "joint", "among", "by")
            return self._words.goes_on(first - 1, first) and not (link or self._is_joined(first))
        if any(last < one.first < harm.first for one in self._counts):
            link = self._words.starting(last + 1, "joint")
            is_free = not self._words.goes_on(last, last + 1) or self._is_joined(last + 1)
            is_noun = any(one.last + 1 == harm.first for one in self._counts)  # "and 243 wounded"
            return is_noun or not (link or is_free)
        return False

    def _is_before(self, people: Counted, harm: Found[Entry]) -> bool:
        """``12 people were killed``, ``12 dead``; not ``12 gunmen killed three``."""
        between = range(people.last + 1, harm.first)
        if harm.entry.meaning.endswith(AFTER):
            # "Четверых подозреваемых задержали"
            is_object = self._reading.words.keys[people.count.last].endswith(OBLIQUE)
            is_free = self._reading.article.lang in INFLECTING
            return is_free and is_object and people.is_named and len(between) <= SUBJECT_WITHIN
        is_subject = people.is_named or self._is_subject(between, harm)
        if not is_subject and not self._bare.issuperset(between):
            return False
        is_passive = bool(between) and between[-1] in self._bare
        if self._has_object(harm) and not (people.is_named and is_passive):
            return False
        goes_on = self._breaks.isdisjoint(between) and not MARKS.search(
            self._reading.between(people.last, harm.first)
        )
        if is_passive and goes_on:  # "Dozens of villagers trying to flee were killed"
            return True
        # "300 people protested after police killed a man"
        return not any(one.first in between and one.last in between for one in self._events)

    def _is_subject(self, between: range, harm: Found[Entry]) -> bool:
        """``Nineteen young recruits were killed``: a noun, whatever it is, and then only helpers.

        Without one, the harm has to end what is said: ``five recruits died.``
        """
        helpers = [at for at in between if at in self._bare]
        nouns = range(between.start, between.stop - len(helpers))
        if harm.entry.meaning not in TO_PEOPLE or helpers != [*between[len(nouns) :]]:
            return False
        if not 0 < len(nouns) <= SUBJECT_WITHIN or MARKS.search(
            self._reading.between(nouns.start - 1, nouns.stop)
        ):
            return False
        if len(nouns) > 1 and any(self._words.starting(at, "of") for at in nouns):
            return False  # "many of the dead"; but "une trentaine de blessés"
        return bool(helpers) or self._ends(harm.last + 1)

    def _ends(self, following: int) -> bool:
        """Whether no object of a verb can begin at a word: its sentence or clause ends there."""
        return (
            following >= self._stop
            or bool(_STOP.search(self._reading.between(following - 1, following)))
            or following in self._bare
        )

    def _is_after(self, people: Counted, harm: Found[Entry]) -> bool:
        """``Killing at least 12 people``; a bare number only right after its harm."""
        if any(
            at in self._breaks and not self._words.starting(at, "among")
            for at in range(harm.last + 1, people.count.first)
        ):
            return False  # "died as a guard opened fire"
        if people.is_named:
            return True
        following = people.last + 1
        return self._is_right_behind(people.count, harm) and (
            harm.entry.meaning.endswith(AFTER)  # whoever they are: "killing 130 worshippers"
            or (harm.entry.meaning in TO_PEOPLE and self._is_of_several(people.count))
            or following >= self._stop
            or bool(_STOP.search(self._reading.between(people.last, following)))
            or following in self._bare
            or self._begins_anew(following)
        )

    def _is_of_several(self, count: Count) -> bool:
        """``Died six Tutsis``, whoever they are; not ``killed a great many``."""
        return count.least != 1 and count.last + 1 not in self._harmed

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
            and self._words.goes_on(harm.last, count.first)
        )

    def _begins_anew(self, index: int) -> bool:
        """Whether another harm follows, with its Arabic ``and`` written onto it."""
        return index in self._harmed and self._is_joined(index)

    def _has_object(self, harm: Found[Entry]) -> bool:
        """Whether a count stands right behind a harm."""
        following = harm.last + 1
        if not self._words.goes_on(harm.last, following):
            return False
        return not self._is_joined(following) and any(
            one.first == following for one in self._counts
        )

    def _casualties(self, people: Counted, harm: Found[Entry]) -> Casualties:
        first, last = min(people.count.first, harm.first), max(people.last, harm.last)
        while harm.entry.meaning.endswith(AFTER) and not people.is_named:
            if not self._words.goes_on(last, last + 1) or last + 1 in self._bare:
                break
            last += 1
            if not (last in self._harmed or self._words.starting(last, "of")):
                break
        span = self._reading.words.span(first, last)
        return Casualties(
            harm=Harm(harm.entry.meaning.partition(":")[0]),
            least=people.count.least,
            most=people.count.most,
            is_about=people.count.is_about,
            whose=people.whose,
            quote=self._reading.article.quote(span.start, span.end),
        )


def _longest(harms: Sequence[Found[Entry]]) -> list[Found[Entry]]:
    """Harms without those inside a longer one: ``ont tué`` in place of ``tué``."""
    kept: list[Found[Entry]] = []
    for one in sorted(harms, key=lambda one: (one.first - one.last, one.entry.meaning)):
        if all(one.last < other.first or other.last < one.first for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.first)
