"""The words around a mention: the preposition that governs it, the noun it belongs to, its verb.

Syntax only, by the phrases of ``data/roles.csv``; the role that follows is for ``roles.py``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mapapp.incidents.reading import SAYING
from mapapp.incidents.text.tables import NOTHING, Entry, Topic, words_for
from mapapp.incidents.text.words import ARABIC_AND
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.text.phrases import Found

LOOK_LEFT = 8
"""Words that are read before a mention for the preposition that governs it."""
UNKNOWN_LEFT = 1
"""Words that may stand between a preposition and a place without being known: ``besieged``."""
LOOK_RIGHT = 3
NAMES_TO_A_VERB = 4
"""Names that may share one: ``Paris, London and Berlin said``."""
LONGEST_CLAUSE = 12
"""Words of a relative clause that may stand between a subject and its verb."""
TAKEN_WITHIN = 9
"""Words from an Arabic verb of taking, over who took whom, to where from."""
CLASH_WITHIN = 2
"""Words from a clash to the ``between`` that names its sides."""
LONGEST_PRONOUN = 4
"""Letters of an Arabic preposition with its pronoun: ``به``, ``عليه``."""
_PLACED = ("at", "from", "place_noun")
_GOVERNING = ("compare", "from", "at", "reach", "by", "force", "band")
_BREAKS = frozenset(",;:.!?()–—")
_NONE: Mapping[str, int] = {}
PLACING = ("undergo", "place_noun", "territory")
"""What after a name shows that it is a place: ``Kabul was hit``, ``Kabul airport``."""
INFLECTING = frozenset(("ru",))
"""Languages whose cases leave the object of a verb free to stand further on."""
ADDRESSED_WITHIN = 3
"""Words there before a name among which the verb that addresses it stands."""
SAID_WITHIN = 3
"""Words after a capital there among which a verb without a subject stands."""
THEY = ("ли", "лись", "ют", "ят", "ут", "ат", "ются", "ятся")
"""Endings of verbs that in Russian need no subject: ``they say``."""
FINITE = re.compile(
    r".{2,}(?:л[аио]|л[аио]сь|лся|[аеиыуяё]л|[еи]т|[ую]т|[ая]т|[еиу]тся|ются|нес|верг|рег|[шв]ел)"
)
"""Verbs of a Russian sentence by their endings, where a name stands before them."""
ABOUT_IT = re.compile("(في|ب|ل|علي|على|من|إلي|الي|مع|عن)(ه|ها|هم)")
"""An Arabic preposition with its pronoun, which may stand between a verb and its subject."""
PRESENT = re.compile("ت.{3,}")
"""Verbs of the third person feminine in the present, behind a word that only stands before one."""
FEMININE = re.compile(r".{2,}(?<!ا)ت")
"""Verbs of the third person feminine in the past, by their ending; capitals are feminine."""
PARTICIPLES = ("ed", "é", "ée", "és", "ées")
HYPHENS = frozenset("-‐‑")
VERB_FIRST = frozenset(("ar",))
"""Languages whose subject comes after its verb."""
FOLLOWING_ADJECTIVE = frozenset(("fr", "es", "ar"))
"""Languages that put an adjective of nationality after its noun."""


@dataclass(frozen=True, slots=True)
class Governor:
    """The phrase before a mention that says what it does there."""

    meaning: str
    span: Span
    first: int
    is_of_a_place: bool = False
    """Whether a noun of place stands between: ``at the stadium of``."""


class Neighbours:
    """The phrases of one article that say what a place does, by where they begin and end."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        self._words = reading.words
        self._lang = reading.article.lang
        self._dated = {index for one in reading.dates for index in reading.words.within(one.span)}
        self._saying: dict[int, int] = {}
        self._said: dict[int, int] = {}
        self._ending: dict[int, dict[str, int]] = {}
        self._starting: dict[tuple[str, int], int] = {}
        self._cue_starts: set[int] = set()
        self._cue_ends: set[int] = set()
        self._actors: dict[int, int] = {}
        for sentence in reading.phrases:
            spoken = sentence.get(Topic.SPEECH, ())
            unsaid = {one.first for one in spoken if one.entry.meaning == NOTHING}
            for found in spoken:
                if found.entry.meaning in SAYING and found.first not in unsaid:
                    self._saying[found.first] = found.last
                    self._said[found.last] = found.first
            self._add_cues(sentence.get(Topic.CUE, ()))
            for found in sentence.get(Topic.ACTOR, ()):
                self._actors[found.last] = found.first
            roles = sentence.get(Topic.ROLE, ())
            armed = {found.first for found in roles if found.entry.meaning == "with"}
            for found in roles:
                meaning, first, last = found.entry.meaning, found.first, found.last
                if meaning == "compare" and self._text[self._words.ends[last] :][:1] == "-":
                    continue  # Как-Сай is a name
                if first in armed:  # of "from mortars" nobody comes
                    continue
                # They come in order of the first.
                self._ending.setdefault(last, {}).setdefault(meaning, first)
                if last >= self._starting.get((meaning, first), last):
                    self._starting[meaning, first] = last

    def _add_cues(self, found: Sequence[Found[Entry]]) -> None:
        misleading = [one for one in found if one.entry.meaning == NOTHING]
        for cue in found:
            if cue.entry.strength and not any(
                one.first <= cue.first <= one.last for one in misleading
            ):
                self._cue_starts.add(cue.first)
                self._cue_ends.add(cue.last)

    def is_any(self, index: int, *meanings: str) -> bool:
        """Whether a phrase that means one of these ends with a word."""
        return not self._ending.get(index, _NONE).keys().isdisjoint(meanings)

    def _first(self, meaning: str, last: int) -> int | None:
        """The first word of the longest phrase of a meaning that ends with a word."""
        return self._ending.get(last, _NONE).get(meaning)

    def prefix(self, inside: range) -> Span | None:
        """The ``anti`` of ``anti-Balaka``, the ``ex`` of ``ex-Seleka``."""
        before = inside.start - 1
        if not self._is_word(before, "prefix"):
            return None
        gap = self._text[self._words.ends[before] : self._words.starts[inside.start]]
        return self._words.span(before, before) if gap in HYPHENS else None

    def suffix(self, inside: range) -> Span | None:
        """The ``based`` of ``the Somalia-based group``, the ``bound`` of ``a Cairo-bound bus``."""
        after = inside.stop
        if not self._is_word(after, "suffix"):
            return None
        gap = self._text[self._words.ends[after - 1] : self._words.starts[after]]
        return self._words.span(after, after) if gap in HYPHENS else None

    def is_seat(self, inside: range) -> bool:
        """Whether a name is that of a government's seat, though it is no capital: ``Tel Aviv``."""
        return ("seat", inside.start) in self._starting

    def noun_of_adjective(self, inside: range, meaning: str) -> Span | None:
        """The noun that an adjective goes with: before it or after it, as its language has it."""
        if self._lang in FOLLOWING_ADJECTIVE:
            for last in range(inside.start - 1, max(-1, inside.start - 3), -1):
                first = self._first(meaning, last)
                if first is not None:
                    return self._words.span(first, last)
            return None
        for first in range(inside.stop, min(len(self._words.keys), inside.stop + LOOK_RIGHT)):
            end = self._starting.get((meaning, first))
            if end is not None and not self._is_broken(inside.stop - 1, first):
                return self._words.span(first, end)
        return None

    def governor(self, start: int) -> Governor | None:
        """Walk left from a mention, over ``the town of``, to what governs it."""
        known_place = False
        unknown = 0
        for index in range(start - 1, max(0, start - LOOK_LEFT) - 1, -1):
            if self._is_broken(index, index + 1) or index in self._dated:
                return None  # of "on Monday Moscow said", "on" is the day's
            ending = self._ending.get(index, _NONE)
            force = ending.get("force")
            if force is not None and ending.get("place_noun", index) < force:
                known_place = True  # "the police academy of" is a place
            governing = [
                (ending[meaning], meaning)
                for meaning in _GOVERNING
                if meaning in ending and not (known_place and meaning == "force")
            ]
            if governing:  # of "close to", "to" is a part: the longest phrase governs
                first, meaning = min(governing, key=lambda one: one[0])
                is_loose = unknown and meaning == "from" and self._lang in VERB_FIRST
                return (
                    None
                    if is_loose
                    else Governor(meaning, self._words.span(first, index), first, known_place)
                )
            if "place_noun" in ending:
                known_place = True
            elif "through" not in ending:
                unknown += 1
                if unknown > UNKNOWN_LEFT:
                    return None
        return None

    def speaks(self, governor: Governor, inside: range) -> Span | None:
        """The ``officials`` of ``officials in X said``, who only have their office there."""
        first = self._before(governor, "speaker", 1)
        is_harmed = ("undergo", inside.stop) in self._starting
        is_met = self._lang not in INFLECTING and any(  # "attacks on security officials in X"
            self.is_any(last, "at") and not self._is_broken(last, governor.first)
            for last in (governor.first - 2, governor.first - 3)
        )
        before = self._words.keys[governor.first - 2 : governor.first - 1]
        is_local = not words_for("local_office", self._lang).isdisjoint(before)
        is_there = is_harmed or is_met or is_local  # "hospital officials in X"
        return None if governor.meaning != "at" or is_there else first

    def compared(self, governor: Governor) -> Span | None:
        """``Like in``, ``unlike``: the words that make a place another story's."""
        if governor.meaning == "compare":
            return governor.span
        return self._before(governor, "compare", 2)

    def given(self, governor: Governor) -> Span | None:
        """``Sold arms to``: a preposition that addresses somebody."""
        return self._before(governor, "give", 4)

    def is_agent(self, governor: Governor) -> bool:
        """``Rejected by X``: whatever place that is, those who rule it are meant."""
        keys, first = self._words.keys, governor.first
        is_passive = first > 0 and keys[first - 1].endswith(PARTICIPLES)
        is_plain = governor.span.end == self._words.ends[first]
        is_by = is_passive and self._is_word(first, "agent")
        return is_by and is_plain and not governor.is_of_a_place

    def is_towards(self, governor: Governor) -> bool:
        """``Fired from X towards``: what comes after is no part of where it came from."""
        return ("towards", governor.first) in self._starting

    def is_home(self, governor: Governor, inside: range) -> bool:
        """Whether ``from X`` is where those who move belong, and not a place left."""
        if self._lang in VERB_FIRST:
            if governor.span.end > self._words.ends[governor.first]:  # "who hails from"
                return True
            if self._is_taken_from(governor):
                return False
        around = [*range(max(0, governor.first - 4), governor.first)]
        if self._lang in INFLECTING:  # "из X вывезли": the verb is free to come later
            around += range(inside.stop, inside.stop + 4)
        return not any(self.is_any(index, "leave") for index in around)

    def _is_taken_from(self, governor: Governor) -> bool:
        """``Arrested the forces ten people from X``: the verb is further off than its subject."""
        for last in range(governor.first - 1, max(-1, governor.first - 1 - TAKEN_WITHIN), -1):
            if self._is_broken(last, last + 1) or self.is_any(last, "at"):
                return False
            if self.is_any(last, "take"):
                return True
        return False

    def side(self, governor: Governor) -> Span | None:
        """``Clashes between X and Y``: the words that make a name one of two sides."""
        last = governor.first - 1
        for index in range(last, max(-1, last - CLASH_WITHIN), -1):
            if governor.is_of_a_place or self._is_broken(index, index + 1):
                return None
            if (first := self._first("clash", index)) is not None:
                is_between = ("between", governor.first) in self._starting
                return self._words.span(first, governor.first) if is_between else None
        return None

    def seated(self, governor: Governor, inside: range) -> Span | None:
        """``The junta in X confirmed``, ``blamed for it X``: a capital as those who rule."""
        is_beside = governor.span.end >= self._words.ends[inside.start - 1]
        if self._lang in INFLECTING and is_beside and (spoken := self._spoken_of(inside)):
            return spoken
        is_led = governor.first > 0 and not self._is_broken(governor.first - 1, governor.first)
        first = self._first("force", governor.first - 1) if is_led else None
        acts = self._saying.get(inside.stop) is not None or self._agency(inside.stop)
        if first is not None and self._lang in VERB_FIRST and (first - 1) in self._said:
            return self._words.span(first - 1, governor.first - 1)
        armed = words_for("armed", self._lang)  # "police in X fired": they were there
        is_there = inside.stop not in self._saying and governor.first - 1 >= 0
        if is_there and self._words.keys[governor.first - 1] in armed:
            return None if is_beside else self.addressed(inside)
        if first is not None and acts and self._is_led_on(inside.stop):
            return self._words.span(first, governor.first - 1)
        return None if is_beside else self.addressed(inside)

    def _spoken_of(self, inside: range) -> Span | None:
        """``В X заявили``, ``заявили в X``: they, whoever they are, said in a capital."""
        past = self._past_names(inside.stop)
        after = range(past, min(past + SAID_WITHIN, len(self._words.keys)))
        before = range(inside.start - 1, max(0, inside.start - 1 - SAID_WITHIN), -1)
        for around, step in ((after, -1), (before, 1)):
            for index in around:
                if self._is_broken(*sorted((index, index + step))):
                    break
                if index in self._saying and self._words.keys[index].endswith(THEY):
                    return self._words.span(index, self._saying[index])
        return None

    def banded(self, inside: range) -> Span | None:
        """``The Misrata brigades``: fighters who are called by their town."""
        last = self._starting.get(("banded", inside.stop))
        if last is None or self._is_broken(inside.stop - 1, inside.stop):
            return None
        return self._words.span(inside.start, last)

    def owned(self, inside: range) -> Span | None:
        """``Russia's army``, and in English ``the Turkey army``."""
        first = inside.stop
        if first < len(self._words.keys) and self._words.keys[first] == "s":
            first += 1
        for index in range(first, min(first + 2, len(self._words.keys))):
            last = self._starting.get(("force", index))
            if last is not None and not self._is_broken(inside.stop - 1, index):
                return self._words.span(inside.start, last)
        return None

    def saying(self, inside: range) -> Span | None:
        """The verb of saying right after a name, an auxiliary before it or not, or before it."""
        before = self._said.get(inside.start - 1)
        if before is not None and not self._is_broken(inside.start - 1, inside.start):
            return self._words.span(before, inside.start - 1)
        following = inside.stop
        # Of "residents of Khartoum said", Khartoum is not the subject.
        if not self._is_led_on(following) or self.is_any(inside.start - 1, "genitive"):
            return None
        if following in self._saying:
            return self._words.span(following, self._saying[following])
        last = self._saying.get(following + 1)
        is_passed = ("agency", following) in self._starting or self._is_word(following, "object")
        if last is None or not is_passed:
            return None
        return self._words.span(following, last)

    def beside_actor(self, inside: range) -> Span | None:
        """``The UN and Washington``: an actor before it, and nothing but ``and`` between."""
        last = inside.start - 1
        if self._lang in VERB_FIRST:
            is_joined = self._words.keys[inside.start].startswith(ARABIC_AND)
        else:
            is_joined = self.is_any(last, "and")
            last -= 1
        first = self._actors.get(last)
        if first is None or not is_joined or self._is_broken(last, inside.start):
            return None
        return self._words.span(first, last)

    def acting(self, inside: range) -> Span | None:
        """The verb of which a name, alone or in a list, is the subject."""
        if self._lang in VERB_FIRST:
            verb = self._verb_before(inside.start)
            if verb or not self._is_led_on(inside.stop):
                return verb
            return self._agency(inside.stop)  # "that Ankara sent": after أن the subject is first
        is_joined = ("and", inside.stop) in self._starting
        if is_joined and self._is_word(inside.stop + 1, "possessive"):  # "Kigali and its allies"
            return self._words.span(inside.stop, inside.stop + 1)
        if self.is_any(inside.start - 1, "genitive"):
            return None
        past = self._past_names(inside.stop)
        start = self._past_clause(past)
        if start == past and not self._is_led_on(start):
            return self._after_apposition(past)
        if self._lang in INFLECTING:
            start = self._past_date(start)
        return self._agency(start) or self._finite(start)

    def _past_date(self, start: int) -> int:
        """The word after ``во вторник``, that stands between a subject and its verb."""
        if start + 1 in self._dated and ("at", start) in self._starting:
            start += 1
        while start in self._dated:
            start += 1
        return start

    def _finite(self, start: int) -> Span | None:
        """Any verb that follows its subject, by its ending, but one that it undergoes."""
        if self._lang not in INFLECTING or not self._is_led_on(start):
            return None
        if ("undergo", start) in self._starting or not FINITE.fullmatch(self._words.keys[start]):
            return None
        return self._words.span(start, start)

    def _verb_before(self, start: int) -> Span | None:
        """A verb of acting before its subject, a pronoun between them or not: ``نددت به X``."""
        for last in range(start - 1, max(-1, start - 3), -1):
            first = self._first("agency", last)
            if first is not None and not self._is_broken(last, start):
                return self._words.span(first, last)
            is_near = last == start - 1 or ABOUT_IT.fullmatch(self._words.keys[start - 1])
            if is_near and self._is_verb(last) and not self._is_broken(last, start):
                return self._words.span(last, last)
            if ABOUT_IT.fullmatch(self._words.keys[last]):
                continue
            if len(self._words.keys[last]) > LONGEST_PRONOUN or self.is_any(last, *_PLACED):
                return None
        return None

    def _is_verb(self, index: int) -> bool:
        """Whether an Arabic word is a verb whose subject is a capital: ``أغلقت``, ``لم تغلق``."""
        key = self._words.keys[index]
        is_other = self.is_any(index, "undergo", "no_verb", *_PLACED)
        is_present = self._is_word(index - 1, "before_verb") and PRESENT.fullmatch(key) is not None
        return (is_present or FEMININE.fullmatch(key) is not None) and not is_other

    def _agency(self, start: int) -> Span | None:
        """A verb of acting that is the first or second word from one on."""
        for index in range(start, min(len(self._words.keys), start + 2)):
            if index > start and self._is_broken(index - 1, index):
                return None
            if ("at", index) in self._starting or ("undergo", index) in self._starting:
                return None
            last = self._starting.get(("agency", index))
            if last is not None:
                after = range(index, last + 3)
                is_undergone = any(("undergo", one) in self._starting for one in after)
                return None if is_undergone else self._words.span(index, last)
        return None

    def _after_apposition(self, start: int) -> Span | None:
        """``Baku, accused by Paris, denies``: the verb after what only describes a subject."""
        if start >= len(self._words.keys):
            return None
        after = self._past_comma(start)
        if (
            after == start
            or ("undergo", start) in self._starting
            or "," not in self._text[self._words.ends[start - 1] : self._words.starts[start]]
        ):
            return None
        last = self._saying.get(after)
        return self._agency(after) if last is None else self._words.span(after, last)

    def takes_place(self, inside: range) -> bool:
        """Whether a bare capital is meant as a place: ``the Kabul attack``, ``entered Kabul``."""
        after = inside.stop + (self._words.keys[inside.stop : inside.stop + 1] == ("s",))
        for index in range(after, min(after + 2, len(self._words.keys))):
            if self._is_broken(index - 1, index):
                if index == after and ("undergo", index) in self._starting:
                    return True  # "Paris, hit by a wave of attacks"
                break
            starting = ((one, index) in self._starting for one in PLACING)
            if index in self._cue_starts or any(starting):
                return True
        before = inside.start - 1
        # "The prisons of": "the army of" has a role already.
        if self.is_any(before, "genitive") or self._is_listed(before):
            return True
        if self.is_any(before, "through"):
            before -= 1
        return before in self._cue_ends or self.is_any(before, "place_noun")

    def _is_listed(self, before: int) -> bool:
        """``In Buynaksk, Moscow and``: whether the word before is a name with a comma after it."""
        if before < 0 or before in self._dated or not self._is_capital(before):
            return False
        return self._text[self._words.ends[before] : self._words.starts[before + 1]] == ", "

    def addressed(self, inside: range) -> Span | None:
        """``Urged Colombo to``: the verb of which a name is the object."""
        reach = ADDRESSED_WITHIN if self._lang in INFLECTING else 1
        for last in range(inside.start - 1, max(-1, inside.start - 1 - reach), -1):
            if self._is_broken(last, last + 1):
                return None
            first = self._first("address", last)
            if first is not None:
                return self._words.span(first, last)
        return None

    def told(self, inside: range) -> Span | None:
        """``They told The Irrawaddy``: a paper called by a place, with its own article."""
        article = inside.start - 1
        is_named = self._is_word(article, "article") and self._is_capital(article)
        if (
            not is_named
            or self._is_broken(article, inside.start)
            or (article - 1) not in self._said
        ):
            return None
        return self._words.span(self._said[article - 1], article)

    def is_joining(self, between: Span) -> bool:
        """Whether only ``and``, ``or`` and words of place stand in a run of text."""
        return all(
            self.is_any(index, "and", "through", "place_noun")
            for index in self._words.within(between)
        )

    def _before(self, governor: Governor, meaning: str, reach: int) -> Span | None:
        for last in range(governor.first - 1, max(-1, governor.first - reach - 1), -1):
            first = self._first(meaning, last)
            if first is not None and not self._is_broken(last, governor.first):
                return Span(self._words.starts[first], governor.span.end)
        return None

    def _is_word(self, index: int, meaning: str) -> bool:
        """Whether the word at an index, if there is one, has a meaning beside others."""
        keys = self._words.keys
        return 0 <= index < len(keys) and keys[index] in words_for(meaning, self._lang)

    def _past_clause(self, stop: int) -> int:
        """The word after ``, who support them,``: a clause between a subject and its verb."""
        return self._past_comma(stop) if self._is_word(stop, "relative") else stop

    def _past_comma(self, start: int) -> int:
        """The word after the next comma; the word itself if none is near."""
        for index in range(start + 1, min(start + LONGEST_CLAUSE, len(self._words.keys))):
            if "," in self._text[self._words.ends[index - 1] : self._words.starts[index]]:
                return index
        return start

    def _past_names(self, stop: int) -> int:
        """The word after the last of the names that a list goes on with."""
        for _ in range(NAMES_TO_A_VERB):
            index = stop
            while ("and", index) in self._starting or ("through", index) in self._starting:
                index += 1
            if index >= len(self._words.keys) or not self._is_capital(index):
                break
            gap = self._text[self._words.ends[stop - 1] : self._words.starts[index]]
            if ("," not in gap and index == stop) or set(gap) & set(";:.()\n"):
                break
            stop = index + 1
            while self._is_led_on(stop) and self._is_capital(stop):
                stop += 1
        return stop

    def _is_capital(self, index: int) -> bool:
        return self._text[self._words.starts[index]].isupper()

    def _is_led_on(self, index: int) -> bool:
        """Whether a word follows the one before it with no mark between."""
        return index < len(self._words.keys) and not self._is_broken(index - 1, index)

    def _is_broken(self, first: int, last: int) -> bool:
        """Whether punctuation other than a hyphen or an apostrophe parts two words."""
        between = self._text[self._words.ends[first] : self._words.starts[last]]
        return not _BREAKS.isdisjoint(between)
