"""Numbers of a sentence as they are said: in digits or words, at least, about, from one to another.

``12 000``, ``1.5 million``, ``vingt-cinq``, ``خمسة وعشرون``, ``at least a dozen``, ``10-15``;
``dozens`` is a count without a number. Words come from ``data/casualties.csv``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from mapapp.incidents.text.tables import Topic, phrases_of
from mapapp.mentions.arabic import ARABIC_AND

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.text.phrases import Found
    from mapapp.incidents.text.tables import Entry

NUMBER, ABOUT, TIMES = "number:", "about:", "times:"
MOST = 10**9
"""Nobody counts more people than this; longer figures are telephone numbers."""
OLDEST = 110
"""Years beyond which no figure is somebody's age."""

MARKS = re.compile(r"[,;:()«»“”\"،؛]|\s[-–—]\s")
_GROUP = re.compile(r"[ \u00a0\u202f.,'’٬]")
_POINT = re.compile(r"[.,٫]")
_RANGE = re.compile(r"\s?[-–—]\s?")
_JOINED = re.compile(r"[\s\u00a0-]*")
_AROUND_AGE = {(",", ","), (",", "،"), ("،", "،"), ("(", ")")}
_FIGURE_ONLY = re.compile(r"[%‰°$€£]|\s?(?:%|mm|km)\b")


PAIR = "pair:"
"""Meaning of words that count two by themselves, with whose after it."""
VAGUE = "vague"
_COUNTING = (NUMBER, ABOUT, PAIR, VAGUE)
"""How the meanings of phrases begin that can begin a count."""


class Count(NamedTuple):
    """How many, from word ``first`` to word ``last``, both included."""

    first: int
    last: int
    least: int | None
    most: int | None
    is_about: bool = False

    @property
    def is_exact(self) -> bool:
        """Whether it is one number and no more is said of it."""
        return self.least == self.most is not None and not self.is_about


class Counts:
    """The words of one sentence that count."""

    def __init__(self, reading: Reading, sentence: int) -> None:
        self._reading = reading
        self._lang = reading.article.lang
        self._keys = reading.words.keys
        self._phrases = phrases_of(self._lang)
        self._among = reading.words_in(sentence)
        self.dated = reading.dated(sentence)
        self._starting: dict[int, list[Found[Entry]]] = {}
        self._counting: set[int] = set()
        """Words that begin a phrase which counts."""
        self._pairs: dict[int, Found[Entry]] = {}
        self._ending: dict[int, list[Found[Entry]]] = {}
        for found in reading.of(sentence, Topic.CASUALTY):
            self._starting.setdefault(found.first, []).append(found)
            self._ending.setdefault(found.last, []).append(found)
            if found.entry.meaning.startswith(_COUNTING):
                self._counting.add(found.first)
            if found.entry.meaning.startswith(PAIR):
                self._pairs[found.first] = found

    def read(self, taken: Collection[int] = ()) -> Iterator[Count]:
        """Every count in order, none inside another, a date, or words taken for something else."""
        past = self._among.start
        for index in self._among:
            if index < past or not self._may_count(index) or index in self.dated:
                continue
            if index in taken and index not in self._pairs:  # ``قتيلان``, two dead, is both
                continue
            if not self._is_age(index) and (count := self._count(index)):
                yield count
                past = count.last + 1

    def _is_age(self, index: int) -> bool:
        """``Samir Odeh, 34, was killed``: between two commas, or in brackets, is how old."""
        key = self._keys[index]
        if not key.isdecimal() or int(key) > OLDEST or index == self._among.start:
            return False
        marks = self._gap(index - 1).strip(), self._after(index)[:1]
        return marks in _AROUND_AGE and index + 1 < self._among.stop

    def _may_count(self, index: int) -> bool:
        """Whether a word is a number or begins one; a quick look before a long one."""
        key = self._keys[index]
        return (
            index in self._counting
            or self._phrases.number_in(key) is not None
            or key.isdecimal()  # of more digits than a number word
        )

    def starting(self, index: int, *meanings: str) -> Found[Entry] | None:
        """The longest phrase of these meanings that begins at a word."""
        if index not in self._starting:
            return None
        found = [one for one in self._starting[index] if one.entry.meaning in meanings]
        return max(found, key=lambda one: one.last, default=None)

    def ending(self, index: int, *meanings: str) -> Found[Entry] | None:
        """The longest phrase of these meanings that ends at a word."""
        if index not in self._ending:
            return None
        found = [one for one in self._ending[index] if one.entry.meaning in meanings]
        return min(found, key=lambda one: one.first, default=None)

    def goes_on(self, last: int, index: int) -> bool:
        """Whether a word stands in the sentence, with no mark since another."""
        return index < self._among.stop and not MARKS.search(self._reading.between(last, index))

    def is_number(self, index: int) -> bool:
        """Whether a word is a number by itself."""
        return self._phrases.number_in(self._keys[index]) is not None

    def pair(self, index: int) -> Found[Entry] | None:
        """An Arabic dual: ``جنديان``, two soldiers, in one word."""
        return self._pairs.get(index)

    def _count(self, index: int) -> Count | None:
        if self._pairs and (pair := self.pair(index)):
            return Count(index, pair.last, 2, 2)
        count = self._number(index)
        vague = self.starting(index, VAGUE)
        if vague and (count is None or count.last < vague.last):
            return Count(index, vague.last, None, None, is_about=True)
        return self._hedged(self._ranged(count)) if count else None

    def _ranged(self, count: Count) -> Count:
        """``10-15``, ``10 to 15``, ``between 10 and 15``: both ends at once."""
        between = self.ending(count.first - 1, "between")
        link = self.starting(count.last + 1, "to", *(("joint",) if between else ()))
        other = None
        if link:
            other = self._number(link.last + 1)
        elif count.last + 1 < self._among.stop and _RANGE.fullmatch(self._gap(count.last)):
            other = self._number(count.last + 1)
        if other is None or not (count.least or 0) < (other.least or 0):
            return count
        if changed := self.ending(count.first - 1, "from"):
            return other._replace(first=changed.first)  # "has risen from 10 to 12"
        first = between.first if between and link else count.first
        return count._replace(first=first, last=other.last, most=other.most)

    def _hedged(self, count: Count) -> Count:
        """``At least about 12``: what stands before a number, and ``or more`` after it."""
        while hedge := self.ending(count.first - 1, "least", "most", "about"):
            if self._lang == "ar" and self._keys[count.first].startswith(ARABIC_AND):
                break  # "30 dead at least and more than 50 wounded"
            if hedge.entry.meaning == "most" and self._is_reached(count):
                break  # Russian "has risen to" ends as "up to" is said
            count = _bounded(count, hedge.entry.meaning)._replace(first=hedge.first)
        more = self.starting(count.last + 1, "more")
        return _bounded(count, "least")._replace(last=more.last) if more else count

    def _is_reached(self, count: Count) -> bool:
        """``Has risen to 12``, ``до семи выросло``: a toll that has come to a number."""
        is_behind = self.starting(count.last + 1, "reached") is not None
        return is_behind or self.ending(count.first - 1, "reached") is not None

    def _number(self, index: int) -> Count | None:
        """A number that begins at a word, all of its words taken together."""
        read = self._simple(index)
        if read is None:
            return None
        value, last, is_about = read
        total, current = 0.0, value
        while last + 1 < self._among.stop:
            factor = self._factor(last + 1)
            if factor and not _GROUP.sub("", self._gap(last)).strip():
                if factor.entry.meaning.startswith(ABOUT):
                    is_about = True
                current *= _value(factor)
                last = factor.last
                if current >= 1000:
                    total, current = total + current, 0.0
                continue
            added = self._added(total, current, last)
            if added is None:
                break
            current, last = current + added[0], added[1]
        whole = round(total + current)
        if whole > MOST or _FIGURE_ONLY.match(self._after(last)):
            return None
        return Count(index, last, whole, whole, is_about)

    def _factor(self, index: int) -> Found[Entry] | None:
        found = [
            one
            for one in self._starting.get(index, ())
            if one.entry.meaning.startswith((TIMES, ABOUT))
        ]
        return max(found, key=lambda one: one.last, default=None)

    def _added(self, total: float, current: float, last: int) -> tuple[float, int] | None:
        """``Vingt-cinq``, ``two hundred and six``: a smaller number said after a rounder one."""
        joint = self.starting(last + 1, "joint")
        index = joint.last + 1 if joint else last + 1
        if index >= self._among.stop or self._keys[index].isdecimal():
            return None
        if not _JOINED.fullmatch(self._gap(last)) or not self._is_spelled(last):
            return None
        read = self._simple(index)
        if read is None or read[2]:
            return None
        value, end, _ = read
        # Arabic says the units first, and writes "and" onto the tens: خمسة وعشرون.
        units_first = self._lang == "ar" and current < 10 and 20 <= value < 100
        follows = _leaves_room(current, value) or (total > 0 and not current)
        is_joined = joint is None or self._lang == "ar" or current >= 100 or value in {1, 11}
        return (value, end) if units_first or (follows and is_joined) else None

    def _is_spelled(self, index: int) -> bool:
        return not self._keys[index].isdecimal() or bool(self._factor(index))

    def _simple(self, index: int) -> tuple[float, int, bool] | None:
        """One figure or number word: value, last word, whether it is only near it."""
        if index in self.dated or index >= self._among.stop:
            return None
        if self._keys[index].isdecimal():
            return self._figure(index)
        found = [
            one
            for one in self._starting.get(index, ())
            if one.entry.meaning.startswith((NUMBER, ABOUT))
        ]
        if found:
            best = max(found, key=lambda one: one.last)
            return _value(best), best.last, best.entry.meaning.startswith(ABOUT)
        number = self._phrases.number_in(self._keys[index])
        return None if number is None else (float(number), index, False)

    def _figure(self, index: int) -> tuple[float, int, bool] | None:
        """Digits with their groups of three, or a decimal before ``million``."""
        start = self._reading.words.starts[index]
        text = self._reading.article.text
        before = text[max(0, start - 2) : start]
        if before[-1:] in set("$€£№#/:") or (before[-1:] in set("-–.") and before[:1].isalpha()):
            return None  # F-16, $20, 10:30
        digits, last = self._keys[index], index
        while len(self._keys[index]) <= 3 and self._is_figure(last + 1, _GROUP, 3):
            last += 1
            digits += self._keys[last]
        if len(digits) > 10 or (len(digits) > 1 and digits[0] == "0"):
            return None
        if last == index and self._is_figure(last + 1, _POINT) and self._factor(last + 2):
            return float(f"{digits}.{self._keys[last + 1]}"), last + 1, False
        return float(digits), last, False

    def _is_figure(self, index: int, parted: re.Pattern[str], length: int = 0) -> bool:
        """Whether a word is digits, so many of them, parted so from those before it."""
        return (
            index < self._among.stop
            and index not in self.dated
            and self._keys[index].isdecimal()
            and len(self._keys[index]) == (length or len(self._keys[index]))
            and bool(parted.fullmatch(self._gap(index - 1)))
        )

    def _gap(self, index: int) -> str:
        return self._reading.between(index, index + 1)

    def _after(self, index: int) -> str:
        end = self._reading.words.ends[index]
        return self._reading.article.text[end : end + 3]


def at_least(count: Count) -> Count:
    """The same number, and maybe more."""
    return _bounded(count, "least")


def _bounded(count: Count, hedge: str) -> Count:
    """What a hedge makes of a count; ``more than a dozen`` is a bound and no guess any more."""
    if hedge == "about":
        return count._replace(is_about=True)
    if count.least != count.most:
        return count
    if hedge == "least":
        return count._replace(most=None, is_about=False)
    return count._replace(least=None, is_about=False)


def _leaves_room(current: float, added: float) -> bool:
    """Whether the last digits of a number are free for what is said after it."""
    tens = current >= 20 and current % 10 == 0 and added < 10
    scores = current in {60, 80} and 10 <= added < 20  # soixante-dix, quatre-vingt-onze
    return tens or scores or (current >= 100 and current % 100 == 0 and added < 100)


def _value(found: Found[Entry]) -> float:
    return float(found.entry.meaning.partition(":")[2])
