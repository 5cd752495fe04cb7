"""The words of a sentence to a line of date tokens, one letter each, for ``grammar.py`` to parse.

A token is a word or a whole phrase of ``data/dates.csv``; what means nothing for dates is ``x``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.text.phrases import Found, Phrases
    from mapapp.incidents.text.tables import Entry
    from mapapp.incidents.text.words import Words
    from mapapp.records import Span

LETTERS = {
    "month": "m",
    "weekday": "w",
    "season": "e",
    "season_now": "E",
    "part": "p",
    "decade": "D",
    "at": "i",
    "of": "o",
    "from": "b",
    "from_or_of": "q",
    "to": "t",
    "to_or_at": "v",
    "to_or_until": "z",
    "since": "s",
    "until": "u",
    "last": "l",
    "next": "n",
    "time": "k",
    "year_word": "g",
    "night_to": "N",
    "years": "Y",
    "century": "C",
    "century_of": "V",
    "then_last": "P",
    "then_next": "F",
    "then_this": "B",
    "this_then": "U",
    "about": "x",
    "this_month": "J",
    "anniversary": "A",
    "feast": "H",
    "overnight": "O",
    "day_word": "h",
}
"""Meaning to token; what is not here is a phrase that is a date by itself, ``r``."""
DAY, YEAR, YEARS, OTHER, COMMA, RELATIVE, RELATIVE_YEAR = "d", "y", "Y", "x", "c", "r", "R"
BREAK = "."
"""A semicolon or colon, at which no date goes on."""
TOLD_YEAR = "T"
CAPITALISED = {"en": "mw", "de": "mw"}
"""Tokens that a language writes with a capital letter."""

_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|ère|º|ª|e|го|е)?")
_YEAR = re.compile(r"((?:1[89]|20)\d\d)م?")
_BARE_DAY = re.compile(
    r"\b(?:[Ll]es?|[Dd]u|[Ee]l) (?:1er|[12]?\d|3[01])\b|\d(?:st|nd|rd|th)\b|\d-(?:го|е)\b"
)
"""A day of the month that was told last: ``le 8``, ``du 8 au 9``, ``the 8th``, ``8-го``."""
_YEARS = re.compile(r"((?:1[89]|20)\d0)(?:s|er)")
_DIGIT = re.compile(r"\d")
_YEAR_ANYWHERE = re.compile(r"\d{4}|\d[./]\d\d[./]\d\d")
_AFTER_NUMBER = re.compile(r"[-–—.)]\s+|\s+[-–—]\s+")
"""What stands between the number of an item and its first word."""
_PASSED_OVER = frozenset(("number",))
_CORE = frozenset(
    (
        *("month", "this_month", "weekday", "season", "season_now", "years"),
        *("century", "century_of", "feast", "overnight", "day_word"),
    )
)
"""Without one of these, a year or a whole phrase no run of tokens is a date."""


class Token(NamedTuple):
    """One word, phrase or comma, and what it means for a date."""

    letter: str
    first: int
    """Index of its first word."""
    last: int
    meaning: str = ""
    number: int = 0

    @property
    def is_mark(self) -> bool:
        """Whether it is punctuation, which stands between two words."""
        return self.last < self.first


def may_hold_date(text: str, span: Span, found: Sequence[Found[Entry]]) -> bool:
    """Whether a sentence names a month, a day of the week, a season, a year or a shift.

    ``found`` are its date phrases.
    """
    if any(_is_core(one.entry.meaning) for one in found):
        return True
    digit = _DIGIT.search(text, span.start, span.end)
    return digit is not None and (
        _YEAR_ANYWHERE.search(text, digit.start(), span.end) is not None
        or _BARE_DAY.search(text, span.start, span.end) is not None
    )


@cache
def _is_core(meaning: str) -> bool:
    meaning = meaning.partition(":")[0]
    return meaning in _CORE or meaning not in {*LETTERS, *_PASSED_OVER, "ordinal"}


def tokens_of(
    text: str, words: Words, among: range, found: list[Found[Entry]], phrases: Phrases[Entry]
) -> list[Token]:
    """Read the words of one sentence; ``found`` are its date phrases."""
    longest: dict[int, Found[Entry]] = {}
    for phrase in found:
        usable = phrase.entry.meaning.partition(":")[0] not in _PASSED_OVER
        inside = text[words.ends[phrase.first] : words.starts[phrase.last]]
        if phrase.last > phrase.first and "," in inside:
            continue  # of "au début du mois, d'après", no "au début du mois d'"
        if usable and (phrase.first not in longest or phrase.last > longest[phrase.first].last):
            longest[phrase.first] = phrase
    tokens = _list_number(text, words, among, longest)
    index = among.start + len(tokens)
    while index < among.stop:
        is_plain = index not in longest and not words.keys[index][0].isdecimal()
        if is_plain and tokens and tokens[-1].letter == OTHER:
            index += 1  # one token stands for a run of words that no date is made of
            continue
        if index > among.start:
            gap = text[words.ends[index - 1] : words.starts[index]]
            if gap != " ":
                tokens += _punctuation(gap, index, tokens)
        if is_plain:
            tokens.append(Token(OTHER, index, index))
            index += 1
            continue
        token = _token(text, words, index, longest.get(index), phrases)
        if (
            tokens
            and token.letter == tokens[-1].letter == "m"
            and token.number == tokens[-1].number
        ):
            token = tokens.pop()._replace(last=token.last)  # نيسان/أبريل: one month, named twice
        tokens.append(token)
        index = token.last + 1
    return tokens


def _list_number(
    text: str, words: Words, among: range, longest: dict[int, Found[Entry]]
) -> list[Token]:
    """The number that a sentence has in a list, which is part of no date: ``2- On 5 April``."""
    first, second = among.start, among.start + 1
    if second >= among.stop or not words.keys[first].isdecimal():
        return []
    gap, after = text[words.ends[first] : words.starts[second]], longest.get(second)
    is_month = after is not None and after.entry.meaning.startswith("month")
    is_named = text[words.starts[second]].isupper()
    is_number = _AFTER_NUMBER.fullmatch(gap) is not None and is_named and not is_month
    return [Token(OTHER, first, first)] if is_number else []


def _token(
    text: str, words: Words, index: int, phrase: Found[Entry] | None, phrases: Phrases[Entry]
) -> Token:
    if phrase is None or phrase.entry.meaning.startswith("ordinal"):
        return _number(words, index, phrase)
    meaning, _, value = phrase.entry.meaning.partition(":")
    letter = LETTERS.get(meaning, RELATIVE)
    if letter in CAPITALISED.get(phrases.lang, "") and text[words.starts[index]].islower():
        return Token(OTHER, index, index)
    if letter == RELATIVE:
        if meaning.startswith(("year-", "year+")):
            letter = RELATIVE_YEAR
        elif meaning.startswith("then_year"):
            letter = TOLD_YEAR
        return Token(letter, phrase.first, phrase.last, phrase.entry.meaning, phrase.number or 0)
    number = int(value) if value.isdecimal() else 0
    return Token(letter, phrase.first, phrase.last, value, number)


def _number(words: Words, index: int, phrase: Found[Entry] | None) -> Token:
    key = words.keys[index]
    if phrase:
        ordinal = int(phrase.entry.meaning.partition(":")[2])
        return Token(DAY, phrase.first, phrase.last, number=ordinal)
    day = _DAY.fullmatch(key)
    if day and 1 <= int(day[1]) <= 31:
        return Token(DAY, index, index, number=int(day[1]))
    year = _YEAR.fullmatch(key)
    if year:
        return Token(YEAR, index, index, number=int(year[1]))
    decade = _YEARS.fullmatch(key)
    if decade:
        return Token(YEARS, index, index, number=int(decade[1]))
    return Token(OTHER, index, index)


def _punctuation(gap: str, index: int, before: list[Token]) -> list[Token]:
    gap = gap.strip()
    if not gap or gap in "'’":
        return []
    if gap in {"-", "–", "—", "‑"} and before[-1].letter in "dymw":
        return [Token("t", index, index - 1)]
    if gap == "." and before[-1].letter in {DAY, "m"}:  # "am 7. April", "on Dec. 3"
        return []
    if gap == "," or (gap == "." and before[-1].letter == "g"):
        return [Token(COMMA, index, index - 1)]
    if gap in {"-", "–", "‑", "/", "(", ")"}:
        return []
    return [Token(BREAK if gap in {";", ":"} else OTHER, index, index - 1)]


def line_of(tokens: list[Token]) -> str:
    """The letters of the tokens, one each."""
    return "".join(token.letter for token in tokens)
