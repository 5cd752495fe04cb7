"""Who acts: the verb or noun that makes a mention of a place stand for those who rule it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.incidents.text.languages import INFLECTING, THEY, VERB_FIRST
from mapapp.incidents.text.tables import words_for

if TYPE_CHECKING:
    from mapapp.incidents.sentence.governors import Governor
    from mapapp.incidents.sentence.neighbours import Neighbours
    from mapapp.records import Span

NAMES_TO_A_VERB = 4
"""Names that may share one: ``Paris, London and Berlin said``."""
LONGEST_CLAUSE = 12
"""Words of a relative clause that may stand between a subject and its verb."""
LONGEST_PRONOUN = 4
"""Letters of an Arabic preposition with its pronoun: ``به``, ``عليه``."""
_PLACED = ("at", "from", "place_noun")
PLACING = ("undergo", "place_noun", "territory")
"""What after a name shows that it is a place: ``Kabul was hit``, ``Kabul airport``."""
ADDRESSED_WITHIN = 3
"""Words there before a name among which the verb that addresses it stands."""
SAID_WITHIN = 3
"""Words after a capital there among which a verb without a subject stands."""
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

_THEY_SAY = re.compile(
    r"(?: (?:это|эти сведения|тоже|также|же|пока|уже|сразу|не))*"
    r" [а-яё]+(?:ли|ют|ят|ут|ат)(?:, (?:что|будто|как)\b|:|\.|;)"
)
"""What follows a Russian capital that says so, and nothing else of its clause."""


class Subjects:
    """Verbs and nouns that mentions act or are addressed by."""

    def __init__(self, near: Neighbours) -> None:
        self._near = near
        self._text = near.text
        self._words = near.words
        self._starting = near.starting

    def seated(self, governor: Governor, inside: range) -> Span | None:
        """``The junta in X confirmed``, ``blamed for it X``: a capital as those who rule."""
        is_beside = governor.span.end >= self._words.ends[inside.start - 1]
        if self._near.lang in INFLECTING and is_beside and (spoken := self._spoken_of(inside)):
            return spoken
        is_led = governor.first > 0 and not self._near.is_broken(governor.first - 1, governor.first)
        first = self._near.first_of("force", governor.first - 1) if is_led else None
        acts = self._near.saying.get(inside.stop) is not None or self._agency(inside.stop)
        if first is not None and self._near.lang in VERB_FIRST and (first - 1) in self._near.said:
            return self._words.span(first - 1, governor.first - 1)
        armed = words_for("armed", self._near.lang)  # "police in X fired": they were there
        is_there = inside.stop not in self._near.saying and governor.first - 1 >= 0
        if is_there and self._words.keys[governor.first - 1] in armed:
            return None if is_beside else self.addressed(inside)
        if first is not None and acts and self._near.is_led_on(inside.stop):
            return self._words.span(first, governor.first - 1)
        return None if is_beside else self.addressed(inside)

    def _spoken_of(self, inside: range) -> Span | None:
        """``В X заявили``, ``заявили в X``: they, whoever they are, said in a capital."""
        past = self._past_names(inside.stop)
        after = range(past, min(past + SAID_WITHIN, len(self._words.keys)))
        before = range(inside.start - 1, max(0, inside.start - 1 - SAID_WITHIN), -1)
        for around, step in ((after, -1), (before, 1)):
            for index in around:
                if self._near.is_broken(*sorted((index, index + step))):
                    break
                if index in self._near.saying and self._words.keys[index].endswith(THEY):
                    return self._words.span(index, self._near.saying[index])
        return None

    def is_all_said_of(self, inside: range) -> bool:
        """``В X говорят, что``, ``чего в X не признают.``: a clause of nobody but them."""
        is_spoken = self._near.lang in INFLECTING
        return (
            is_spoken and _THEY_SAY.match(self._text, self._words.ends[inside.stop - 1]) is not None
        )

    def banded(self, inside: range) -> Span | None:
        """``The Misrata brigades``: fighters who are called by their town."""
        last = self._starting.get(("banded", inside.stop))
        if last is None or self._near.is_broken(inside.stop - 1, inside.stop):
            return None
        return self._words.span(inside.start, last)

    def owned(self, inside: range) -> Span | None:
        """``Russia's army``, ``the Turkey army``; other languages have the force first."""
        if self._near.lang != "en":  # «في الخرطوم أطلقت الشرطة», «В Бейруте полиция»
            return None
        first = inside.stop
        if first < len(self._words.keys) and self._words.keys[first] == "s":
            first += 1
        elif self._near.is_any(inside.start - 1, "in"):  # "in Beirut police fired tear gas"
            return None
        for index in range(first, min(first + 2, len(self._words.keys))):
            last = self._starting.get(("force", index))
            if last is not None and not self._near.is_broken(inside.stop - 1, index):
                return self._words.span(inside.start, last)
        return None

    def saying(self, inside: range) -> Span | None:
        """The verb of saying right after a name, an auxiliary before it or not, or before it."""
        before = self._near.said.get(inside.start - 1)
        if before is not None and not self._near.is_broken(inside.start - 1, inside.start):
            return self._words.span(before, inside.start - 1)
        following = inside.stop
        # Of "residents of Khartoum said", Khartoum is not the subject.
        if not self._near.is_led_on(following) or self._near.is_any(inside.start - 1, "genitive"):
            return None
        if following in self._near.saying:
            return self._words.span(following, self._near.saying[following])
        last = self._near.saying.get(following + 1)
        is_passed = ("agency", following) in self._starting or self._near.is_word(
            following, "object"
        )
        if last is None or not is_passed:
            return None
        return self._words.span(following, last)

    def acting(self, inside: range) -> Span | None:
        """The verb of which a name, alone or in a list, is the subject."""
        if self._near.lang in VERB_FIRST:
            verb = self._verb_before(inside.start)
            if verb or not self._near.is_led_on(inside.stop):
                return verb
            return self._agency(inside.stop)  # "that Ankara sent": after أن the subject is first
        is_joined = ("and", inside.stop) in self._starting
        if is_joined and self._near.is_word(
            inside.stop + 1, "possessive"
        ):  # "Kigali and its allies"
            return self._words.span(inside.stop, inside.stop + 1)
        if self._near.is_any(inside.start - 1, "genitive"):
            return None
        past = self._past_names(inside.stop)
        start = self._past_clause(past)
        if start == past and not self._near.is_led_on(start):
            return None
        if self._near.lang in INFLECTING:
            start = self._past_date(start)
        return self._agency(start) or self._finite(start)

    def _past_date(self, start: int) -> int:
        """The word after ``во вторник``, that stands between a subject and its verb."""
        if start + 1 in self._near.dated and ("at", start) in self._starting:
            start += 1
        while start in self._near.dated:
            start += 1
        return start

    def _finite(self, start: int) -> Span | None:
        """Any verb that follows its subject, by its ending, but one that it undergoes."""
        if self._near.lang not in INFLECTING or not self._near.is_led_on(start):
            return None
        if ("undergo", start) in self._starting or not FINITE.fullmatch(self._words.keys[start]):
            return None
        return self._words.span(start, start)

    def _verb_before(self, start: int) -> Span | None:
        """A verb of acting before its subject, a pronoun between them or not: ``نددت به X``."""
        for last in range(start - 1, max(-1, start - 3), -1):
            first = self._near.first_of("agency", last)
            if first is not None and not self._near.is_broken(last, start):
                return self._words.span(first, last)
            is_near = last == start - 1 or ABOUT_IT.fullmatch(self._words.keys[start - 1])
            if is_near and self._is_verb(last) and not self._near.is_broken(last, start):
                return self._words.span(last, last)
            if ABOUT_IT.fullmatch(self._words.keys[last]):
                continue
            if len(self._words.keys[last]) > LONGEST_PRONOUN or self._near.is_any(last, *_PLACED):
                return None
        return None

    def _is_verb(self, index: int) -> bool:
        """Whether an Arabic word is a verb whose subject is a capital: ``أغلقت``, ``لم تغلق``."""
        key = self._words.keys[index]
        is_other = self._near.is_any(index, "undergo", "no_verb", *_PLACED)
        is_present = (
            self._near.is_word(index - 1, "before_verb") and PRESENT.fullmatch(key) is not None
        )
        return (is_present or FEMININE.fullmatch(key) is not None) and not is_other

    def _agency(self, start: int) -> Span | None:
        """A verb of acting that is the first or second word from one on."""
        for index in range(start, min(len(self._words.keys), start + 2)):
            if index > start and self._near.is_broken(index - 1, index):
                return None
            if ("at", index) in self._starting or ("undergo", index) in self._starting:
                return None
            last = self._starting.get(("agency", index))
            if last is not None:
                after = range(index, last + 3)
                is_undergone = any(("undergo", one) in self._starting for one in after)
                return None if is_undergone else self._words.span(index, last)
        return None

    def takes_place(self, inside: range) -> bool:
        """Whether a bare capital is meant as a place: ``the Kabul attack``, ``entered Kabul``."""
        after = inside.stop + (self._words.keys[inside.stop : inside.stop + 1] == ("s",))
        for index in range(after, min(after + 2, len(self._words.keys))):
            if self._near.is_broken(index - 1, index):
                if index == after and ("undergo", index) in self._starting:
                    return True  # "Paris, hit by a wave of attacks"
                break
            starting = ((one, index) in self._starting for one in PLACING)
            if index in self._near.cue_starts or any(starting):
                return True
        before = inside.start - 1
        # "The prisons of": "the army of" has a role already.
        if self._near.is_any(before, "genitive") or self._is_listed(before):
            return True
        if self._near.is_any(before, "through"):
            before -= 1
        return before in self._near.cue_ends or self._near.is_any(before, "place_noun")

    def _is_listed(self, before: int) -> bool:
        """``In Buynaksk, Moscow and``: whether the word before is a name with a comma after it."""
        if before < 0 or before in self._near.dated or not self._near.is_capital(before):
            return False
        return self._text[self._words.ends[before] : self._words.starts[before + 1]] == ", "

    def addressed(self, inside: range) -> Span | None:
        """``Urged Colombo to``: the verb of which a name is the object."""
        reach = ADDRESSED_WITHIN if self._near.lang in INFLECTING else 1
        for last in range(inside.start - 1, max(-1, inside.start - 1 - reach), -1):
            if self._near.is_broken(last, last + 1):
                return None
            first = self._near.first_of("address", last)
            if first is not None:
                return self._words.span(first, last)
        return None

    def told(self, inside: range) -> Span | None:
        """``They told The Irrawaddy``: a paper called by a place, with its own article."""
        article = inside.start - 1
        is_named = self._near.is_word(article, "article") and self._near.is_capital(article)
        if (
            not is_named
            or self._near.is_broken(article, inside.start)
            or (article - 1) not in self._near.said
        ):
            return None
        return self._words.span(self._near.said[article - 1], article)

    def _past_clause(self, stop: int) -> int:
        """The word after ``, who support them,``: a clause between a subject and its verb."""
        return self._past_comma(stop) if self._near.is_word(stop, "relative") else stop

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
            while ("and", index) in self._starting or (
                "through",
                index,
            ) in self._starting:
                index += 1
            if index >= len(self._words.keys) or not self._near.is_capital(index):
                break
            gap = self._text[self._words.ends[stop - 1] : self._words.starts[index]]
            if ("," not in gap and index == stop) or set(gap) & set(";:.()\n"):
                break
            stop = index + 1
            while self._near.is_led_on(stop) and self._near.is_capital(stop):
                stop += 1
        return stop
