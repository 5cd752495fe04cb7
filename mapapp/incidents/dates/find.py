"""Dates that an article gives, each with its words, read against the article's own date.

In: an article's words, by sentence. Out: :class:`Dated` phrases in order of the text, no more
exact than they were said. Which event a date belongs to is decided in ``sentence/own_dates.py``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp import edtf
from mapapp.errors import InputError
from mapapp.incidents.dates.anchors import PARTS
from mapapp.incidents.dates.dated import Dated, Use
from mapapp.incidents.dates.figures import read_figures
from mapapp.incidents.dates.grammar import read_runs
from mapapp.incidents.dates.meanings import (
    EVE,
    OF_ALL,
    OF_MONTH_TOLD,
    OF_TOLD,
    STORY_OR,
    WHAT_FOLLOWS,
    WITHIN,
    DateMeanings,
)
from mapapp.incidents.dates.origins import OF
from mapapp.incidents.dates.story import DateStory
from mapapp.incidents.dates.tokens import Token, line_of, tokens_of
from mapapp.incidents.text.languages import FOLLOWING_ADJECTIVE
from mapapp.incidents.text.tables import Entry, phrases_of, words_for
from mapapp.records import Span
from mapapp.replaced import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.incidents.text.phrases import Found
    from mapapp.incidents.text.sentences import Sentence
    from mapapp.incidents.text.words import Words
    from mapapp.records import Date

LONGEST_PART = 20
"""Days up to which a part is one of a month, and not of a year."""
MOST_READINGS = 2
"""What a date may mean besides what is likeliest."""
_USES = {"s": Use.SINCE, "u": Use.UNTIL, "z": Use.UNTIL}
_PAST_TIMES = frozenset(("s", "z"))
"""Tokens that lead to a day past a part of it."""
_WRITTEN_ON = ("و", "ف", "ب", "ل", "وب", "ول")
_TO = frozenset("tvz")
"""Tokens between the ends of an interval."""
_FROM = frozenset("bqo")
"""Tokens before its first."""
_APPOSED = re.compile("c[bioq]*")
"""Tokens between a counted date and the day that it is."""
INSERTED = 8
"""Words at most between commas from a day to what happened on it."""
BESIDE = 2
"""Code points to a quotation mark, with the space that French sets before it."""
_QUOTES = frozenset('«»“”„"')
"""Marks around a name."""
_WITH = ("ным", "ными")
"""How Russian adjectives of days end where ``с`` is no ``since``: ``с пятничным нападением``."""
_ENDS = frozenset(("", "c", "."))
"""Tokens, or none, behind a day that no noun follows: ``a Sunday raid`` is of a Sunday."""
OF_PERIODS = frozenset(("month", "years"))
"""Rules for what numbers are compared by."""
OF_NOW = frozenset(("relative", "part"))
"""Rules for what is counted from the article's own day, or the one told last: no name is so."""
OF_WEEK = frozenset(("weekday", "weekdays"))
"""Rules for days of the week, after which markets are named, but no schools."""
_YEAR_GIVEN = frozenset("yRTP")
"""Groups of a rule that say the year."""
_YEAR_SAID = _YEAR_GIVEN | {"l", "y1"}
"""The same, with ``last`` and ``next``."""


def read_dates(
    text: str,
    lang: str,
    words: Words,
    found: Sequence[tuple[Sentence, list[Found[Entry]], list[int]]],
    published: Date | None,
) -> tuple[tuple[Dated, ...], tuple[Span, ...]]:
    """Every date phrase of a text, and those that cannot be read as the article has no date.

    ``found`` are its sentences that may hold one, with their date phrases and the last words of
    verbs of saying.
    """
    reader = _Reader(text, lang, words, published)
    dates: list[Dated] = []
    for sentence, phrases, said in found:
        inside = words.within(sentence.span)
        tokens = tokens_of(text, words, inside, phrases, phrases_of(lang))
        read = reader.read_sentence(tokens, inside, sentence.paragraph, said)
        numeric = read_figures(text, sentence.span, lang)
        read = [one for one in read if not any(one.span.overlaps(other.span) for other in numeric)]
        dates += sorted([*read, *numeric], key=lambda one: one.span)
    return tuple(dates), tuple(reader.unread)


def _bare(key: str) -> set[str]:
    """An Arabic word without the ``and`` and ``in`` that are written onto it, but not ``the``."""
    return {key, *(key[len(one) :] for one in _WRITTEN_ON if key.startswith(one))}


def _says_which(counted: Dated, dated: Dated) -> bool:
    """Whether a date of the calendar says after a comma which the counted one before it was.

    ``A week earlier, on 5 March``, or when in it: ``two years later, in May``. So may some say of
    so many days: ``en trois jours, entre le 28 et le 30 mars``.
    """
    is_day = dated.date.earliest == dated.date.latest
    is_inside = counted.days[0] <= dated.days[0] and dated.days[1] <= counted.days[1]
    is_counted = counted.is_back_reference and (is_day or is_inside)
    is_of_some_days = not is_day and _is_some_days(counted)
    is_named = dated.is_of_calendar and not dated.is_back_reference
    return is_named and (is_counted or is_of_some_days)


def _is_some_days(counted: Dated) -> bool:
    """Whether a date is so many days, counted from another."""
    return not counted.is_of_calendar and counted.date.earliest != counted.date.latest


def _part_of(tokens: dict[str, Token], date: Date) -> str:
    """The part of a month that a date is said to be, if it is of one."""
    said = tokens["r"].meaning.partition(":")[0] if "r" in tokens else ""
    part = tokens["p"].meaning if "p" in tokens else said
    is_of_month = part in PARTS and 0 < (date.latest - date.earliest).days < LONGEST_PART
    return part if is_of_month else ""


class _Reader:
    """Reads one article's dates in order, and remembers the date that a story goes on from."""

    def __init__(self, text: str, lang: str, words: Words, published: Date | None) -> None:
        self._text = text
        self._lang = lang
        self._words = words
        self._story = DateStory(words, published, lang)
        self._meanings = DateMeanings(lang, words, self._story)
        self.unread: list[Span] = []
        self._names: list[Span] = []
        """What a sentence names after a day."""
        self._tokens: list[Token] = []
        self._line = ""

    def read_sentence(
        self, tokens: list[Token], inside: range, paragraph: int, said: list[int]
    ) -> list[Dated]:
        self._tokens, self._line, self._names = tokens, line_of(tokens), []
        self._story.begin_sentence(tokens, inside, paragraph, said)
        dates = self._joined(read_runs(self._line, self._read))
        self._story.end_sentence()
        return dates

    def _joined(self, runs: list[tuple[Span, Dated]]) -> list[Dated]:
        """The dates of runs, those from one to another as one: ``from late May to early June``.

        Of ``a week earlier, on 5 March``, the latter.
        """
        dates: list[Dated] = []
        before = 0
        for where, dated in runs:
            joint = self._line[before : where.start].rstrip("oik")
            if dates and joint in _TO and self._is_interval(dates[-1], dated):
                first = dates.pop()
                span = Span(first.span.start, dated.span.end)
                date = edtf.from_days(first.date.earliest, dated.date.latest)
                date = replace(date, phrase=span)
                whole = replace(dated, date=date, span=span, use=Use.ON, others=())
                dates.append(whole)
            else:
                if dates and _APPOSED.fullmatch(joint) and _says_which(dates[-1], dated):
                    dates.pop()
                dates.append(dated)
            before = where.end
        return dates

    def _is_interval(self, first: Dated, last: Dated) -> bool:
        """Whether a word such as ``from`` leads to the first of two dates, which is the earlier."""
        start = self._words.within(first.span).start
        is_led = any(one.letter in _FROM and one.last < start for one in self._before(start))
        return is_led and first.date.latest < last.date.latest

    def _before(self, word: int) -> list[Token]:
        """The last tokens before a word, without articles and words such as ``on``."""
        before = [one for one in self._tokens if one.last < word]
        while before and before[-1].letter in "ik":
            before.pop()
        return before[-1:]

    def _read(self, rule: str, run: re.Match[str]) -> Dated | None:
        named = run.groupdict()
        tokens = {name: self._tokens[run.start(name)] for name in named if named[name]}
        self._story.counted_from = None
        try:
            date = self._meanings.date_of(rule, tokens)
        except (ValueError, OverflowError, InputError):  # 30 February, an interval backwards
            return None
        first = self._tokens[run.start()].first
        last = max(token.last for token in self._tokens[run.start() : run.end()])
        span = self._words.span(first, last)
        if any(one.covers(span) for one in self._names):  # the month of "6 October City"
            return None
        is_yearless = _YEAR_GIVEN.isdisjoint(tokens)
        if is_yearless and (self._is_a_name(span, rule) or self._is_quoted(span)):
            self._names.append(self._words.span(first, tokens["m"].last) if "m" in tokens else span)
            return None
        if rule == "weekday" and self._is_some_day(span, self._line[run.end() : run.end() + 1]):
            return None
        if date is None:
            if self._story.anchor is None:
                self.unread.append(span)
            return None
        follows = "r" in tokens and (
            tokens["r"].meaning.startswith(WHAT_FOLLOWS)
            or self._meanings.origins.is_of_what_follows(tokens["r"])
        )
        is_of_all = "r" in tokens and tokens["r"].meaning.startswith(OF_ALL)
        use = Use.SINCE if is_of_all else self._use(run)
        is_since_when = use is Use.SINCE and self._is_told_of(last)
        if is_since_when:
            use, follows = Use.ON, True
        is_of_month = "r" in tokens and OF_MONTH_TOLD in tokens["r"].meaning
        is_in_year = is_of_month or not tokens.keys().isdisjoint("me")
        leaves_year = is_of_month or ("m" in tokens and "y" not in tokens)
        is_of_story = leaves_year and self._story.is_of_told_year(date)
        dated = Dated(
            replace(date, phrase=span),
            span,
            use=use,
            is_back_reference=rule == "weekday_told"
            or ("r" in tokens and tokens["r"].meaning.startswith("then")),
            is_of_what_follows=follows,
            is_since_when=is_since_when,
            is_of_a_noun=(rule == "years" and self._is_of_a_noun(span, tokens))
            or (rule in OF_PERIODS and self._is_compared(first)),
            names_its_month=is_in_year and (not _YEAR_GIVEN.isdisjoint(tokens) or is_of_story),
            is_of_any_year=not tokens.keys().isdisjoint("mH") and _YEAR_SAID.isdisjoint(tokens),
            part=_part_of(tokens, date),
            counted_from=self._story.counted_from,
        )
        if others := tuple(self._others(rule, tokens, dated)):
            dated = replace(dated, others=others)
        if not ("r" in tokens and tokens["r"].meaning.startswith(WITHIN)):
            self._story.add(dated, is_year=rule == "years", is_day_named="d" in tokens)
        return dated

    def _others(self, rule: str, tokens: dict[str, Token], dated: Dated) -> Iterator[Dated]:
        """A date that leaves its year, or its day, to the story as it may be meant besides.

        ``Late March`` may be no more than March.
        """
        if dated.part:
            first = dated.date.earliest
            month = replace(edtf.month(first.year, first.month), phrase=dated.span)
            yield replace(dated, date=month, reading=1)
            return
        is_counted = "r" in tokens and tokens["r"].meaning.startswith(("then", STORY_OR, EVE))
        is_in_year = not tokens.keys().isdisjoint("mHe")
        is_of_any_year = is_in_year and tokens.keys().isdisjoint("yR")
        if not (is_counted or is_of_any_year or rule in OF_TOLD):
            return
        found = [dated.date.edtf]
        is_of_now = self._story.is_of_now
        for reading in range(1, MOST_READINGS + 1):
            self._story.reading = reading
            try:
                date = self._meanings.date_of(rule, tokens)
            except (ValueError, OverflowError, InputError):
                continue
            if date and date.edtf not in found:
                found.append(date.edtf)
                date = replace(date, phrase=dated.span)
                origin = self._story.counted_from
                yield replace(dated, date=date, counted_from=origin, reading=reading)
        self._story.reading, self._story.is_of_now = 0, is_of_now

    def _is_a_name(self, span: Span, rule: str) -> bool:
        """``The March 23 movement``, ``la place du 1er-Mai``: named after a day, and not on it.

        But ``on Friday hospital staff said``, ``mercredi place de la Nation``.
        """
        keys, inside = self._words.keys, self._words.within(span)
        named = words_for("named_after_a_day", self._lang)
        if self._lang == "ar":
            if rule in OF_NOW:  # "in a factory this morning"
                return False
            if rule in OF_WEEK:  # "Saturday market", but "in a school on Saturday"
                named = words_for("named_after_a_weekday", self._lang)
                following = keys[inside.stop : inside.stop + 1]  # "Bloody Friday"
                if not words_for("names_a_weekday", self._lang).isdisjoint(following):
                    return True
            return inside.start > 0 and not named.isdisjoint(_bare(keys[inside.start - 1]))
        if self._lang == "ru":  # "Движение 23 марта", but "движение 23 марта остановили"
            before = keys[inside.start - 1 : inside.start] if inside.start else ()
            is_name = self._text[self._words.starts[inside.start - 1]].isupper()
            return is_name and not named.isdisjoint(before)
        before = keys[inside.start - 2 : inside.start] if inside.start > 1 else ()
        of = words_for("of_a_day", self._lang)
        is_led = len(before) == 2 and before[0] in named and before[1] in of
        after = inside.stop
        if rule == "weekday" or self._lang == "fr":
            return is_led
        is_beside = (
            after < len(keys) and self._words.starts[after] - self._words.ends[after - 1] == 1
        )
        return is_led or (is_beside and keys[after] in named)

    def _is_quoted(self, span: Span) -> bool:
        """``The newspaper "26 September"``: what stands alone in quotation marks is a name."""
        before = self._text[max(0, span.start - BESIDE) : span.start].strip()
        after = self._text[span.end : span.end + BESIDE].strip()
        return before[-1:] in _QUOTES and after[:1] in _QUOTES

    def _is_some_day(self, span: Span, following: str) -> bool:
        """``On 18 May, a Sunday, …``, ``un dimanche de foire``: which day it was, or just any."""
        first = self._words.within(span).start
        indefinite = words_for("indefinite", self._lang)
        ends = _ENDS | {OF} if self._lang in FOLLOWING_ADJECTIVE else _ENDS
        return first > 0 and self._words.keys[first - 1] in indefinite and following in ends

    def _is_told_of(self, last: int) -> bool:
        """``The worst since 1982, when``: the clause after the date tells what happened then.

        Something may be set between: ``since Tuesday, the first of Ramadan, when``.
        """
        when, keys = words_for("when", self._lang), self._words.keys
        if last + 1 < len(keys) and keys[last + 1] in when:
            return True
        after = range(last + 2, min(last + 2 + INSERTED, len(keys)))
        first = next((at for at in after if keys[at] in when), None)
        return first is not None and all(
            self._text[self._words.ends[at] :].lstrip().startswith(",") for at in (last, first - 1)
        )

    def _is_of_a_noun(self, span: Span, tokens: dict[str, Token]) -> bool:
        """Whether a bare year stands between an article and a noun."""
        words, year = self._words, tokens["y"]
        following = year.last + 1
        if span.start != words.starts[year.first] or year.first == 0:
            return False
        is_led = words.keys[year.first - 1] in words_for("determiner", self._lang)
        return is_led and following < len(words.keys) and words.keys[following].isalpha()

    def _is_compared(self, first: int) -> bool:
        """``41 attacks in May, against 37 in April``: what a number is compared with."""
        keys = self._words.keys
        at = first - (first > 0 and keys[first - 1] in words_for("in_a_month", self._lang))
        if at < 2 or not keys[at - 1].isdecimal():
            return False
        return not words_for("compared", self._lang).isdisjoint(keys[max(0, at - 3) : at - 1])

    def _use(self, run: re.Match[str]) -> Use:
        begin = run.start()
        articles = words_for("article", self._lang)
        if begin and self._words.keys[self._tokens[begin - 1].last] in articles:
            begin -= 1  # "depuis la mi-juin"
        before = self._line[:begin].rstrip("oiqv")
        is_open = _TO.isdisjoint(run.group())
        if self._lang == "ru" and before[-1:] == "b" and is_open:  # "с января" without a "по"
            is_with = self._words.keys[self._tokens[begin].first].endswith(_WITH)
            return Use.ON if is_with else Use.SINCE
        # "since before dawn on Friday", "до утра понедельника"; "before dawn on Friday" is on it
        led = before.rstrip("oiqvk")[-1:]
        return _USES.get(led if led in _PAST_TIMES else before[-1:], Use.ON)
