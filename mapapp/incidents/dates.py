"""Dates that an article gives, each with its words, read against the article's own date.

In: an article's words, by sentence. Out: :class:`Dated` phrases in order of the text, no more
exact than they were said. Which event a date belongs to is decided in ``events.py``.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from mapapp import edtf
from mapapp.errors import InputError
from mapapp.incidents.anchors import PARTS, Anchor, part_of_month, part_of_year
from mapapp.incidents.dategrammar import read_runs
from mapapp.incidents.datewords import Token, line_of, may_hold_date, tokens_of
from mapapp.incidents.tables import Entry, phrases_of
from mapapp.records import Date, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.phrases import Found
    from mapapp.incidents.sentences import Sentence
    from mapapp.incidents.words import Words


class Use(StrEnum):
    """What a date says of what happened."""

    ON = "on"
    SINCE = "since"
    UNTIL = "until"


@dataclass(frozen=True, slots=True)
class Dated:
    """A date phrase."""

    date: Date
    span: Span
    use: Use = Use.ON
    is_back_reference: bool = False
    """Counted from a date that was given before: ``the following day``, ``at the time``."""
    is_of_what_follows: bool = False
    """Dates the words after it from a date before: ``on Sunday, a day after troops entered``."""
    names_its_month: bool = False
    """Gives month and year, so that later dates of the paragraph may leave the year out."""
    is_of_a_noun: bool = False
    """Tells one thing from others of its name, and no more: ``the 2016 peace deal``."""
    is_of_any_year: bool = False
    """A day and month whose year nothing says: of what has happened, the last; else the nearest."""


_USES = {"s": Use.SINCE, "u": Use.UNTIL, "z": Use.UNTIL}
_SHIFT = re.compile(r"(?P<unit>[a-z]+)(?P<count>[+-](?:\d+|#))")
_NUMERIC = re.compile(
    r"(?<![\d./-])(?:(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)"
    r"|(?P<d2>\d{1,2})(?P<mark>[./])(?P<m2>\d{1,2})(?P=mark)(?P<y2>(?:19|20)\d\d))(?![\d/-])"
)
_TIME = re.compile(r"[^\w\n]{0,3}(?P<time>\d{1,2}(?:[:.]\d\d|\s?h\s?(?:\d\d)?))\b")
NEWS_DAYS = 183
"""How far back a month without a year is news in an article of news, whatever years before it told
of: a background of long ago ends with its sentence."""
LEAST_HISTORY = 3
"""Dates of years past, and none counted from its own, that make an article one of history."""
MONTHS = 12
LONGEST_PAUSE = 6
"""Months after which a new paragraph goes on with the article's own year, not the story's next."""
LEAST_TIMES = 3
"""Paragraphs that have to open with a time of day to make an article a live report."""
FAR_DAYS = 60
"""A day or month without a year that would lie further back than this is of the year that the
story told of last, if it told of one."""
SAID_WITHIN = 4
"""Words after a verb of saying among which the date of saying begins."""
WHAT_FOLLOWS = "then_after"
"""Meaning of ``came two days after``: the date of what follows, counted from the one told."""
_TO = frozenset("tvz")
"""Tokens between the ends of an interval."""
_YEAR_GIVEN = frozenset("yRTP")
"""Groups of a rule that say the year."""
_YEAR_SAID = _YEAR_GIVEN | {"l", "y1"}
"""The same, with ``last`` and ``next``."""
LONGEST_AGO = 200
"""Most days, weeks, months or years that are counted back."""


def read_dates(
    text: str,
    lang: str,
    words: Words,
    found: Sequence[tuple[Sentence, list[Found[Entry]], list[int]]],
    published: Date | None,
) -> tuple[tuple[Dated, ...], tuple[Span, ...]]:
    """Every date phrase of a text, and those that cannot be read as the article has no date.

    ``found`` are its sentences with their date phrases and the last words of verbs of saying.
    """
    reader = _Reader(lang, words, published)
    dates: list[Dated] = []
    for sentence, phrases, said in found:
        if not may_hold_date(text, sentence.span, phrases):
            continue
        tokens = tokens_of(text, words, words.within(sentence.span), phrases, phrases_of(lang))
        read = reader.read_sentence(tokens, sentence.paragraph, said)
        numeric = _numeric(text, sentence.span, lang)
        read = [one for one in read if not any(one.span.overlaps(other.span) for other in numeric)]
        dates += sorted([*read, *numeric], key=lambda one: one.span)
    return tuple(dates), tuple(reader.unread)


def read_times(
    text: str, sentences: Sequence[Sentence], published: Date | None
) -> dict[int, Dated]:
    """By paragraph, the time that opens it in an article told as it happens, on its own day."""
    if published is None or published.earliest != published.latest:
        return {}
    times: dict[int, Span] = {}
    for paragraph, first in {one.paragraph: one for one in reversed(sentences)}.items():
        opening = _TIME.match(text, first.span.start, first.span.end)
        if opening:
            times[paragraph] = Span(*opening.span("time"))
    if len(times) < LEAST_TIMES:
        return {}
    return {
        paragraph: Dated(replace(published, phrase=span), span) for paragraph, span in times.items()
    }


class _Reader:
    """Reads one article's dates in order, and remembers the date that a story goes on from."""

    def __init__(self, lang: str, words: Words, published: Date | None) -> None:
        self._lang = lang
        self._words = words
        self._anchor = Anchor(published.earliest, published.latest) if published else None
        self.unread: list[Span] = []
        self._told: Dated | None = None
        self._told_paragraph = -1
        self._year_told: Date | None = None
        """The last day or month of which the year is known by the story."""
        self._first_months: dict[int, int] = {}
        """By year, the month of the first date that the story told in it."""
        self._years_told = 0
        self._is_of_now = False
        """Whether some date so far was counted from the article's own."""
        self._paragraph = 0
        self._here: list[Dated] = []
        self._tokens: list[Token] = []
        self._line = ""

    def read_sentence(self, tokens: list[Token], paragraph: int, said: list[int]) -> list[Dated]:
        self._tokens, self._line, self._paragraph = tokens, line_of(tokens), paragraph
        dates = [dated for _, dated in read_runs(self._line, self._read)]
        if self._here:
            told = [one for one in self._here if not self._is_of_saying(one, said)]
            if told or self._told is None:
                self._told = max(told or self._here, key=lambda one: one.span)
                self._told_paragraph = paragraph
            self._here = []
        return dates

    def _read(self, rule: str, run: re.Match[str]) -> Dated | None:
        named = run.groupdict()
        tokens = {name: self._tokens[run.start(name)] for name in named if named[name]}
        try:
            date = self._date(rule, tokens)
        except (ValueError, OverflowError, InputError):  # 30 February, an interval backwards
            return None
        inside = self._tokens[run.start() : run.end()]
        span = self._words.span(inside[0].first, max(token.last for token in inside))
        if _YEAR_GIVEN.isdisjoint(tokens) and self._is_a_name(span):
            return None
        if date is None:
            if self._anchor is None:
                self.unread.append(span)
            return None
        follows = "r" in tokens and (
            tokens["r"].meaning.startswith(WHAT_FOLLOWS) or self._is_of_what_follows(tokens["r"])
        )
        use = self._use(run)
        if use is Use.SINCE and self._is_told_of(max(token.last for token in inside)):
            use, follows = Use.ON, True
        is_of_story = "m" in tokens and "y" not in tokens and self._is_of_told_year(date)
        dated = Dated(
            replace(date, phrase=span),
            span,
            use=use,
            is_back_reference="r" in tokens and tokens["r"].meaning.startswith("then"),
            is_of_what_follows=follows,
            is_of_a_noun=rule == "years" and self._is_of_a_noun(span, tokens),
            names_its_month="m" in tokens and (not _YEAR_GIVEN.isdisjoint(tokens) or is_of_story),
            is_of_any_year="m" in tokens and _YEAR_SAID.isdisjoint(tokens),
        )
        if dated.names_its_month or rule == "years":
            self._year_told = date
        if dated.names_its_month:
            self._years_told += 1
            self._first_months.setdefault(date.earliest.year, date.earliest.month)
        # Rules for whole dates come first, so they are known when "the next day" is read.
        if dated.use is Use.ON and not dated.is_back_reference and not dated.is_of_a_noun:
            self._here.append(dated)
        return dated

    def _is_a_name(self, span: Span) -> bool:
        """``The March 23 movement``, ``la place du 1er-Mai``: named after a day, and not on it."""
        keys, inside = self._words.keys, self._words.within(span)
        before = keys[inside.start - 2 : inside.start] if inside.start > 1 else ()
        is_led = len(before) == 2 and before[0] in _NAMED_AFTER and before[1] in _OF_A_NAME
        return is_led or keys[inside.stop : inside.stop + 1] in {(one,) for one in _NAMED_AFTER}

    def _is_told_of(self, last: int) -> bool:
        """``The worst since 1982, when``: the clause after the date tells what happened then."""
        return self._words.keys[last + 1 : last + 2] in _WHEN

    def _is_of_a_noun(self, span: Span, tokens: dict[str, Token]) -> bool:
        """Whether a bare year stands between an article and a noun."""
        words, year = self._words, tokens["y"]
        following = year.last + 1
        if self._lang != "en" or span.start != words.starts[year.first] or year.first == 0:
            return False
        is_led = words.keys[year.first - 1] in _ARTICLES or words.keys[year.first - 1] == "s"
        return is_led and following < len(words.keys) and words.keys[following].isalpha()

    def _is_of_saying(self, dated: Dated, said: list[int]) -> bool:
        """``The army said on Thursday``: the story does not go on from that day."""
        first = self._words.within(dated.span).start
        return any(0 < first - last <= SAID_WITHIN for last in said)

    def _story(self, before: int) -> Dated | None:
        """The date that was told last before a word."""
        offset = self._words.starts[before]
        here = [dated for dated in self._here if dated.span.start < offset]
        return max(here, key=lambda one: one.span) if here else self._told

    def _use(self, run: re.Match[str]) -> Use:
        begin = run.start()
        if begin and self._words.keys[self._tokens[begin - 1].last] in _BEFORE_DATES:
            begin -= 1  # "depuis la mi-juin"
        before = self._line[:begin].rstrip("oiqv")
        is_open = _TO.isdisjoint(run.group())
        if self._lang == "ru" and before[-1:] == "b" and is_open:  # "с января" without a "по"
            return Use.SINCE
        return _USES.get(before[-1:], Use.ON)

    def _date(self, rule: str, tokens: dict[str, Token]) -> Date | None:
        if rule in {"days", "month_first"}:
            return self._days(rule, tokens)
        if rule == "decade":
            return edtf.parse(f"{tokens['y'].number // 10}X")
        if rule == "century":
            return edtf.parse(f"{tokens['d'].number - 1:02d}XX")
        if rule == "years":
            return _years(tokens)
        by_calendar = {"months": self._months, "month": self._month, "season": self._season}
        read = by_calendar.get(rule)
        return read(tokens) if read else self._counted(rule, tokens)

    def _season(self, tokens: dict[str, Token]) -> Date | None:
        season = tokens["e"].number
        year = self._year(_SEASON_MONTH[season], None, tokens)
        return edtf.parse(f"{year:04d}-{season}") if year else None

    def _days(self, rule: str, tokens: dict[str, Token]) -> Date | None:
        if rule == "month_first" and self._lang != "en":
            return None
        month, day = tokens["m"].number, tokens["d"].number
        if rule == "month_first" and self._follows_in(tokens):  # "in May 12 people"
            return None
        last_month = tokens["m2"].number if "m2" in tokens else month
        last_day = tokens["d2"].number if "d2" in tokens else day
        year = self._year(last_month, last_day, tokens)
        if not year:
            return None
        last = dt.date(year, last_month, last_day)
        if "N" in tokens:
            return edtf.from_days(last - dt.timedelta(days=1), last)
        if "y1" in tokens:
            year = tokens["y1"].number
        elif month > last_month:
            year -= 1
        return edtf.from_days(dt.date(year, month, day), last)

    def _follows_in(self, tokens: dict[str, Token]) -> bool:
        first = tokens["m"].first
        return first > 0 and self._words.keys[first - 1] == "in" and "y" not in tokens

    def _months(self, tokens: dict[str, Token]) -> Date | None:
        year = self._year(tokens["m2"].number, None, tokens)
        if not year:
            return None
        first = tokens["y1"].number if "y1" in tokens else year
        if first == year and tokens["m"].number > tokens["m2"].number:
            first -= 1
        return edtf.interval(
            edtf.month(first, tokens["m"].number), edtf.month(year, tokens["m2"].number)
        )

    def _month(self, tokens: dict[str, Token]) -> Date | None:
        month, first = tokens["m"].number, tokens["m"].first
        if self._lang == "fr" and len(tokens) == 1 and self._words.keys[first] in _NUMERALS:
            return None  # "sept morts"
        year = self._year(month, None, tokens)
        if not year:
            return None
        if "p" in tokens:
            return part_of_month(year, month, tokens["p"].meaning)
        return edtf.month(year, month)

    def _year(self, month: int, day: int | None, tokens: dict[str, Token]) -> int | None:
        """The year said, or the one that the story or the article's date gives."""
        said = tokens["y"].number if "y" in tokens else self._year_said(month, day, tokens)
        if said is not None or not tokens.keys().isdisjoint("RTPl"):
            return said
        by_story = self._year_by_story(month, tokens)
        if self._anchor is None:
            return by_story
        year = self._year_of_article(month, day, tokens)
        days = (self._anchor.latest - dt.date(year, month, day or 1)).days
        if by_story and self._is_of_story(by_story, year, days, tokens):
            return by_story
        self._is_of_now = True
        return year

    def _year_said(self, month: int, day: int | None, tokens: dict[str, Token]) -> int | None:
        """``Of that year``, ``last year``, ``last March``; else a year that opens the sentence."""
        if "T" in tokens or "P" in tokens:
            return self._year_of_story(month, tokens)
        if "R" not in tokens and "l" not in tokens:
            return self._leading_year()
        if self._anchor is None:
            return None
        if "l" in tokens:
            return self._year_of_article(month, day, tokens)
        return self._anchor.latest.year + int(tokens["R"].meaning.removeprefix("year"))

    def _year_of_article(self, month: int, day: int | None, tokens: dict[str, Token]) -> int:
        """The year in which the article's own date puts a day or a month."""
        anchor = self._anchor
        if anchor is None:
            raise ValueError("an article without a date gives no year")
        modifier = tokens["l"].letter if "l" in tokens else ""
        if day is not None and not modifier:
            return anchor.year_of_day(month, day)
        return anchor.year_of_month(
            month, is_last=modifier == "l" and day is None, is_next=modifier == "n"
        )

    def _is_of_story(self, by_story: int, year: int, days: int, tokens: dict[str, Token]) -> bool:
        """Whether the story's year outweighs the article's, by which it was so many days ago."""
        is_in_sentence = self._story(_first(tokens)) is not self._told
        is_news = self._is_of_now and 0 <= days <= NEWS_DAYS and by_story < year
        if is_news and not is_in_sentence:
            return False
        is_history = not self._is_of_now and self._years_told >= LEAST_HISTORY
        return not 0 <= days <= FAR_DAYS or is_history or self._goes_on_here(tokens)

    def _leading_year(self) -> int | None:
        """``In 2003 they took the town on 14 April``: a year that opens the sentence."""
        return self._tokens[1].number if self._line[:2] in {"iy", "oy", "xy"} else None

    def _year_of_story(self, month: int, tokens: dict[str, Token]) -> int | None:
        """``Of that year``; ``the previous December``: by the date told before."""
        story = self._story(_first(tokens))
        if story is None:
            return None
        if "T" in tokens:
            return story.date.earliest.year
        is_next = tokens["P"].letter == "F"
        anchor = Anchor(story.date.earliest, story.date.latest)
        return anchor.year_of_month(month, is_last=not is_next, is_next=is_next)

    def _is_of_told_year(self, date: Date) -> bool:
        """Whether a date without a year was read into the year that the story goes on from."""
        is_past = self._anchor is None or date.latest.year < self._anchor.latest.year
        told = self._year_told
        return is_past and told is not None and date.latest.year - told.earliest.year in {0, 1}

    def _goes_on_here(self, tokens: dict[str, Token]) -> bool:
        """Whether the date told last stands in the same paragraph."""
        is_in_sentence = self._story(_first(tokens)) is not self._told
        return is_in_sentence or self._told_paragraph == self._paragraph

    def _year_by_story(self, month: int, tokens: dict[str, Token]) -> int | None:
        """The year of a date that goes on from the one before: after October 2019, May 2020."""
        story, told = self._story(_first(tokens)), self._year_told
        if story is None or told is None or story.date.earliest.year != told.earliest.year:
            return None
        is_exact = story.names_its_month or told.earliest.year == told.latest.year
        if not is_exact or not (story.names_its_month or self._goes_on_here(tokens)):
            return None
        told_year, told_month = story.date.earliest.year, story.date.earliest.month
        goes_on = self._goes_on_here(tokens)
        from_month = self._first_months.get(told_year, told_month) if goes_on else told_month
        year = told_year + (month < from_month)
        if self._anchor is None:
            return year
        if told_year >= self._anchor.latest.year:
            return None
        is_far_on = (month - told_month) % MONTHS > LONGEST_PAUSE
        if year > told_year and is_far_on and not goes_on:
            is_before = month < self._first_months.get(told_year, month)
            return None if self._is_of_now or is_before else told_year
        last = (self._anchor.latest.year, self._anchor.latest.month)
        return year if (year, month) <= last else told_year

    def _counted(self, rule: str, tokens: dict[str, Token]) -> Date | None:
        if "r" in tokens:
            part, _, whole = tokens["r"].meaning.partition(":")
            if part in PARTS:
                return _part(self._relative(tokens["r"]._replace(meaning=whole)), part)
            return _narrowed(self._relative(tokens["r"]), tokens)
        if self._anchor is None:
            return None
        self._is_of_now = True
        if rule == "weekday":
            modifier = tokens["l"].letter if "l" in tokens else ""
            return self._anchor.weekday(
                tokens["w"].number, is_last=modifier == "l", is_next=modifier == "n"
            )
        last = self._anchor.weekday(tokens.get("w2", tokens["w"]).number)
        if last.earliest != last.latest:
            return last
        days = 1 if "N" in tokens else (tokens["w2"].number - tokens["w"].number) % 7
        return edtf.from_days(last.earliest - dt.timedelta(days=days), last.latest)

    def _relative(self, token: Token) -> Date | None:
        start, _, shift = token.meaning.partition(":")
        anchor = self._anchor
        if start.startswith("then"):
            story = self._story(token.first)
            anchor = Anchor(story.date.earliest, story.date.latest) if story else None
            if story and (not shift or shift == "day+0"):
                return story.date
        elif start == "eve" and (story := self._story(token.first)) is not self._told and story:
            anchor = Anchor(story.date.earliest, story.date.latest)
        else:
            self._is_of_now = True
            shift = shift or start
        if anchor is None:
            return None
        if start == "so_far":
            return anchor.so_far(shift)
        if start == "recent":
            return anchor.recent(shift)
        found = _SHIFT.fullmatch(shift)
        if not found:
            raise ValueError(f"{token.meaning!r} in the table of dates is no shift")
        count = int(found["count"].replace("#", str(token.number)))
        if abs(count) > LONGEST_AGO:
            return None
        if start != WHAT_FOLLOWS and self._is_of_what_follows(token):
            count = -count
        return anchor.shifted(found["unit"], count)

    def _is_of_what_follows(self, token: Token) -> bool:
        """Whether ``a day after`` leans on a date of its sentence and dates what comes next."""
        if self._words.keys[token.last] not in _CONJUNCTIONS or not self._here:
            return False
        offset = self._words.starts[token.first]
        following = self._tokens.index(token) + 1
        is_led_on = following < len(self._tokens) and not self._tokens[following].is_mark
        return is_led_on and any(one.span.start < offset for one in self._here)


_ARTICLES = frozenset(("the", "a", "its", "their"))
_NAMED_AFTER = frozenset(
    (
        *("movement", "brigade", "battalion", "square", "street", "avenue", "bridge", "stadium"),
        *("hospital", "camp", "university", "airport", "front", "revolution", "mouvement"),
        *("bataillon", "place", "rue", "pont", "stade", "hôpital", "université", "aéroport"),
        *("boulevard", "révolution", "champ"),
    )
)
"""What is named after a day."""
_OF_A_NAME = frozenset(("du", "de", "of", "le"))
_BEFORE_DATES = frozenset(("the", "la", "le", "l"))
_NUMERALS = frozenset(("sept",))
_WHEN = frozenset((("when",), ("quand",), ("lorsque",), ("lorsqu",), ("date",), ("année",)))
_CONJUNCTIONS = frozenset(("after", "before", "après", "avant"))


def _first(tokens: dict[str, Token]) -> int:
    return min(token.first for token in tokens.values())


_SEASON_MONTH = {21: 3, 22: 6, 23: 9, 24: 1}


def _years(tokens: dict[str, Token]) -> Date:
    year = tokens["y"].number
    if "y2" in tokens:
        return edtf.interval(edtf.year(year), edtf.year(tokens["y2"].number))
    return part_of_year(year, tokens["p"].meaning) if "p" in tokens else edtf.year(year)


def _part(date: Date | None, part: str) -> Date | None:
    """The first, middle or last part of a year or month; all of what is shorter."""
    if date is None:
        return None
    first = date.earliest
    if date.edtf == f"{first.year:04d}":
        return part_of_year(first.year, part)
    return part_of_month(first.year, first.month, part) if _is_month(date) else date


def _narrowed(date: Date | None, tokens: dict[str, Token]) -> Date | None:
    """``Late last year``, ``the 10th of this month``; ``None`` for a day of what is no month."""
    if date and "d" in tokens:
        day = date.earliest.replace(day=tokens["d"].number)
        return edtf.day(day) if _is_month(date) else None
    return _part(date, tokens["p"].meaning) if date and "p" in tokens else date


def _is_month(date: Date) -> bool:
    return date.edtf == f"{date.earliest.year:04d}-{date.earliest.month:02d}"


def _numeric(text: str, span: Span, lang: str) -> list[Dated]:
    """Dates in figures; in English, ``03/04/2018`` is two dates and so none."""
    found = []
    for figures in _NUMERIC.finditer(text, span.start, span.end):
        year = int(figures["y"] or figures["y2"])
        month, day = int(figures["m"] or figures["m2"]), int(figures["d"] or figures["d2"])
        if lang == "en" and figures["mark"] == "/":
            if day <= 12 and month <= 12 and day != month:
                continue
            if month > 12:
                month, day = day, month
        try:
            date = edtf.day(dt.date(year, month, day))
        except ValueError:
            continue
        where = Span(*figures.span())
        found.append(Dated(replace(date, phrase=where), where, names_its_month=True))
    return found
