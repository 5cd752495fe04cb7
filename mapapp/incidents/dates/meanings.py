"""A run of date tokens to the day, month or years that it means."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import TYPE_CHECKING

from mapapp import edtf
from mapapp.incidents.dates.anchors import (
    DAYS_OF_WEEK,
    PARTS,
    VAGUE_DAYS,
    Anchor,
    feast_of,
    part_of_month,
    part_of_year,
)
from mapapp.incidents.dates.origins import Origins
from mapapp.incidents.dates.tokens import LETTERS
from mapapp.incidents.dates.years import StoryYears
from mapapp.incidents.text.languages import INFLECTING, PAST
from mapapp.incidents.text.tables import words_for

if TYPE_CHECKING:
    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.dates.story import DateStory
    from mapapp.incidents.dates.tokens import Token
    from mapapp.incidents.text.words import Words
    from mapapp.records import Date

_SHIFT = re.compile(r"(?P<unit>[a-z]+)(?P<count>[+-](?:\d+|#))")
WHAT_FOLLOWS = "then_after"
"""Meaning of ``came two days after``: the date of what follows, counted from the one told."""
STORY_OR = "story_or"
"""Meaning of ``during the night``, ``the 19th of the month``: of the day or in the month told last,
else counted from the article's own."""
OF_MONTH_TOLD = f"{STORY_OR}:month"
"""What the meaning of ``the middle of the month`` holds."""
NIGHT = "night-1"
"""End of the meaning of ``overnight``: into the article's own day, or that on which it was said."""
EVE = "eve"
"""Start of the meaning of ``накануне``: the day before the article, or before the day told."""
NIGHT_TO = "night-"
"""Start of the name of a feast that is a night, the one into its day: ``в новогоднюю ночь``."""
WITHIN = "within"
"""End of the meaning of ``the past three days`` and, from what was told, of ``the next two``."""
LONGEST_AGO = 200
"""Most days, weeks, months or years that are counted back."""
SAME_DAY = frozenset(("", "day+0", "evening+0"))
"""Shifts of ``that day``, ``the same evening``: on the day told last, counted or not."""
SAME_MONTH = "month+0"
"""Shift of ``of the same month``."""
LONGEST_MONTH = 31
"""Days of a date up to which so few days more may be counted from it as a whole."""
_SEASON_MONTH = {21: 3, 22: 6, 23: 9, 24: 1}

THAT = frozenset((LETTERS["then_this"], LETTERS["this_then"]))
"""Tokens of a weekday that was told before: ``that Saturday``."""
BEFORE = frozenset((LETTERS["then_last"], LETTERS["until"]))
"""Tokens of one before that: ``the previous Saturday``, ``the Saturday before``."""
INSTRUMENTAL = ("ом", "ой", "ью")
"""How a Russian season ends in the case that says when."""
OF_TOLD = frozenset(("weekday_told", "weekday_and_day", "day_told", "days_told", "day_led_on"))
"""Rules for days that are counted from the one told last."""
BARE = frozenset(("fr", "es"))
"""Languages that write a day of the month told last as a number alone: ``le 8``."""
OF_ALL = "so_far_each"
SO_FAR = frozenset(("so_far", OF_ALL))
"""Starts of what is from the beginning of the year on: some time in it, or all along."""


class DateMeanings:
    """What runs of tokens mean in one article, whose dates so far are its story."""

    def __init__(self, lang: str, words: Words, story: DateStory) -> None:
        self._lang = lang
        self._words = words
        self._story = story
        self._years = StoryYears(lang, words, story)
        self.origins = Origins(lang, words, story)

    def date_of(self, rule: str, tokens: dict[str, Token]) -> Date | None:
        """The date of a run that follows a rule, by the rule's groups; ``None`` for none.

        Raises:
            ValueError, OverflowError, InputError: no such day, or an interval backwards.
        """
        if rule in {"days", "month_first"}:
            return self._days(rule, tokens)
        if rule == "decade":
            return edtf.parse(f"{tokens['y'].number // 10}X")
        if rule == "century":
            return edtf.parse(f"{tokens['d'].number - 1:02d}XX")
        if rule == "years":
            return _years(tokens)
        if rule in OF_TOLD:
            is_number = rule == "day_led_on" and not self._is_led_on(tokens["d"])
            return None if is_number else self._of_told(tokens)
        by_calendar = {
            "months": self._months,
            "month": self._month,
            "season": self._season,
            "season_alone": self._season_alone,
            "anniversary": self._anniversary,
            "feast": self._feast,
            "weekday_of": self._weekday_of,
        }
        read = by_calendar.get(rule)
        return read(tokens) if read else self._counted(rule, tokens)

    def _of_told(self, tokens: dict[str, Token]) -> Date | None:
        """``The following Sunday``, ``le 8``: counted from the day, or in the month, told last."""
        said = tokens.get("w") or tokens["d"]
        if "w" in tokens and "d" in tokens:
            return self._weekday_and_day(said, tokens["d"].number)
        story = self._story.last_before(said.first)
        if story and "w" not in tokens and not story.is_in_a_month:
            story = self._story.month_before(said.first)  # "under the treaty of 1951, on the 8th"
        anchor = Anchor(story.date.earliest, story.date.latest) if story else self._story.anchor
        if anchor is None or (story is None and "w" in tokens):
            return None
        if "w" in tokens:
            way = tokens["P"].letter
            told = self._story.told_on(said.number) if way in THAT else None
            if told and not self._story.reading:
                return told
            return anchor.weekday(said.number, is_last=way in BEFORE, is_next=way == "F")
        first = self._day_of_told(said, anchor, is_night="N" in tokens)
        last = self._day_of_told(tokens["d2"], anchor) if "d2" in tokens else first
        if "d2" in tokens and "v" not in tokens and not self._is_led(said):
            return None  # "4 et 5 soldats"
        return edtf.from_days(first.earliest, last.latest) if first and last else None

    def _weekday_and_day(self, weekday: Token, number: int) -> Date | None:
        """``Saturday 14``: in the month told last, or the article's, where it is that weekday."""
        story = self._story.last_before(weekday.first)
        anchors = [Anchor(story.date.earliest, story.date.latest)] if story else []
        anchors += [self._story.anchor] if self._story.anchor else []
        for anchor in anchors:
            for month in (anchor.latest, anchor.latest.replace(day=1) - dt.timedelta(days=1)):
                if number <= calendar.monthrange(month.year, month.month)[1]:
                    day = month.replace(day=number)
                    if day.isoweekday() == weekday.number:
                        return edtf.day(day)
        return None

    def _day_of_told(self, said: Token, told: Anchor, *, is_night: bool = False) -> Date | None:
        """``On the 8th``: of the month told last, or of the one before where that is to come."""
        if not self._is_bare_day(said) or told.earliest.month != told.latest.month:
            return None
        day = told.earliest.replace(day=said.number)
        if self._story.anchor is not None and day > self._story.anchor.latest:
            day = (day.replace(day=1) - dt.timedelta(days=1)).replace(day=said.number)
        return edtf.from_days(day - dt.timedelta(days=is_night), day)

    def _is_led(self, said: Token) -> bool:
        """Whether a number that may be no day stands behind an article: ``les 4 et 5``."""
        articles = words_for("article", self._lang)
        return self._lang not in BARE or self._words.keys[said.first - 1] in articles

    def _is_bare_day(self, said: Token) -> bool:
        """Whether a number is written as a day of a month that was told before."""
        keys = self._words.keys
        if self._lang in BARE:
            return keys[said.first][0].isdecimal()
        if self._lang == "en":
            return not keys[said.last].isdecimal()
        following = keys[said.last + 1 : said.last + 2]  # "26-го"
        return not words_for("day_ending", self._lang).isdisjoint(following)

    def _is_led_on(self, said: Token) -> bool:
        """``Tué le 12 par des soldats``, ``27-го взяли``: what follows is no noun of the number.

        Nor is it after a part of the day, ``утром 27-го солдаты``, nor is what does not end as
        such a noun and has its verb after it: ``16-го бои вспыхнули``, not ``16-го полка взяли``.
        """
        keys, at = self._words.keys, said.last + 1
        if self._lang in INFLECTING:
            parts = words_for("part_of_day", self._lang)
            noun, *verbs = *keys[at + 1 : at + 3], ""
            is_past = noun.endswith(PAST)
            is_past |= not noun.endswith(("а", "я")) and any(one.endswith(PAST) for one in verbs)
            return is_past or keys[max(0, said.first - 1)] in parts
        return keys[at : at + 1] != () and keys[at] in words_for("after_day", self._lang)

    def _weekday_of(self, tokens: dict[str, Token]) -> Date | None:
        """``Friday of last week``; ``yesterday, Friday``, where that is the day."""
        meaning = tokens["r"].meaning
        if meaning.startswith("then") and not meaning.startswith("then:week"):
            return None  # "on Friday, a day after"
        date = self._of_phrase(tokens["r"], tokens)
        if date is None or (date.latest - date.earliest).days not in {0, DAYS_OF_WEEK - 1}:
            return None
        last = Anchor(date.latest, date.latest).weekday(tokens["w"].number)
        return last if last.earliest >= date.earliest else None

    def _feast(self, tokens: dict[str, Token]) -> Date | None:
        """``On Christmas Day``, ``on Good Friday 2019``."""
        name, is_night = tokens["H"].meaning, tokens["H"].meaning.startswith(NIGHT_TO)
        name = name.removeprefix(NIGHT_TO)
        anchor = self._story.anchor
        about = feast_of(anchor.latest.year if anchor else 1, name)
        year = self._years.year_of(about.month, about.day, tokens)
        if not year:
            return None
        day = feast_of(year, name)
        return edtf.from_days(day - dt.timedelta(days=is_night), day)

    def _season(self, tokens: dict[str, Token]) -> Date | None:
        season = tokens["e"].number
        year = self._years.year_of(_SEASON_MONTH[season], None, tokens)
        return edtf.parse(f"{year:04d}-{season}") if year else None

    def _season_alone(self, tokens: dict[str, Token]) -> Date | None:
        """``Летом``, which needs no preposition: Russian says by its case that it is in summer."""
        is_in_it = self._words.keys[tokens["e"].first].endswith(INSTRUMENTAL)
        return self._season(tokens) if is_in_it and self._lang in INFLECTING else None

    def _days(self, rule: str, tokens: dict[str, Token]) -> Date | None:
        if rule == "month_first" and self._lang != "en":
            return None
        month, day = tokens["m"].number, tokens["d"].number
        if self._is_counted_in(rule, tokens):
            return None
        last_month = tokens["m2"].number if "m2" in tokens else month
        last_day = tokens["d2"].number if "d2" in tokens else day
        year = self._years.year_of(last_month, last_day, tokens)
        if not year:
            return None
        last = dt.date(year, last_month, last_day)
        if "w" in tokens and last.isoweekday() != tokens["w"].number:
            return None  # "on 5 June; on Tuesday"
        if "N" in tokens:
            return edtf.from_days(last - dt.timedelta(days=1), last)
        if "y1" in tokens:
            year = tokens["y1"].number
        elif month > last_month:
            year -= 1
        return edtf.from_days(dt.date(year, month, day), last)

    def _is_counted_in(self, rule: str, tokens: dict[str, Token]) -> bool:
        """``In May 12 people``, ``killed 12 in May``: a number of people, and no day."""
        first = tokens["m"].first
        is_led = first > 0 and self._words.keys[first - 1] in words_for("in_a_month", self._lang)
        return is_led and (rule == "days" or "y" not in tokens)

    def _anniversary(self, tokens: dict[str, Token]) -> Date | None:
        """``On this day in 1996``: the article's own day of that year."""
        anchor = self._story.anchor
        if anchor is None or anchor.earliest != anchor.latest:
            return None
        return edtf.day(anchor.latest.replace(year=tokens["y"].number))

    def _months(self, tokens: dict[str, Token]) -> Date | None:
        year = self._years.year_of(tokens["m2"].number, None, tokens)
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
        numbers = words_for("number_or_month", self._lang)
        if len(tokens) == 1 and self._words.keys[first] in numbers:
            return None  # "sept morts"
        year = self._years.year_of(month, None, tokens)
        if not year:
            return None
        if "p" in tokens:
            return part_of_month(year, month, tokens["p"].meaning)
        return edtf.month(year, month)

    def _counted(self, rule: str, tokens: dict[str, Token]) -> Date | None:
        if "r" in tokens:
            return self._of_phrase(tokens["r"], tokens)
        if self._story.anchor is None:
            return None
        self._story.is_of_now = True
        if rule == "weekday":
            modifier = tokens["l"].letter if "l" in tokens else ""
            return self._story.anchor.weekday(
                tokens["w"].number, is_last=modifier == "l", is_next=modifier == "n"
            )
        last = self._story.anchor.weekday(tokens.get("w2", tokens["w"]).number)
        if last.earliest != last.latest:
            return last
        days = 1 if "N" in tokens else (tokens["w2"].number - tokens["w"].number) % 7
        return edtf.from_days(last.earliest - dt.timedelta(days=days), last.latest)

    def _of_phrase(self, token: Token, tokens: dict[str, Token]) -> Date | None:
        part, _, whole = token.meaning.partition(":")
        if token.meaning.endswith(NIGHT) and (said := self._story.said_after(token.first)):
            return Anchor(*said.days).shifted("night", -1)
        if part == STORY_OR and (story := self._story.last_before(token.first)):
            if "d" not in tokens:
                return self._story.same_day(story)
            if story.is_in_a_month or self._story.month_before(token.first):
                return _narrowed(self._relative(token._replace(meaning=f"then:{whole}")), tokens)
        if part in PARTS:
            if whole.startswith(STORY_OR):
                whole = self._of_month_told(token, whole.removeprefix(f"{STORY_OR}:"))
            return _part(self._relative(token._replace(meaning=whole)), part)
        return _narrowed(self._relative(token), tokens)

    def _of_month_told(self, token: Token, shift: str) -> str:
        """``In the middle of the month``: of the one that its paragraph told last, if of any."""
        story = self._story.last_before(token.first)
        is_of_story = story is not None and story.is_in_a_month
        return f"then:{shift}" if is_of_story and self._story.goes_on_at(token.first) else shift

    def _relative(self, token: Token) -> Date | None:
        start, _, shift = token.meaning.partition(":")
        if start.startswith("then"):
            return self._of_story(token, start, shift)
        anchor = self._story.anchor
        if start == EVE and (story := self.origins.eve_of(token)):
            anchor = Anchor(story.date.earliest, story.date.latest)
        else:
            shift = shift or start
        if anchor is None:
            return None
        if start in SO_FAR:
            date: Date | None = anchor.so_far(shift)
        elif start == "recent":
            date = anchor.weekend()
        else:
            date = self._shifted(anchor, token, start, shift)
        self._story.count_from_article(date)
        return date

    def _of_story(self, token: Token, start: str, shift: str) -> Date | None:
        """``Two days later``, ``that year``: counted from what was told."""
        if news := self.origins.news_after(token):
            return self._shifted(news, token, start, shift)
        named = self.origins.counted_from(token) if not start.startswith(WHAT_FOLLOWS) else None
        if shift == SAME_MONTH:
            named = self._story.month_before(token.first)
        elif named is None and (shift in SAME_DAY or shift == "day+1"):
            named = self._story.counted_before(token.first)
        since = self._story.since_before(token.first) if named is None else None
        if since and self.origins.is_of_what_follows(token):
            named = since
        story = self._story.last_before(token.first, named)
        if story is None:
            return None
        self._story.counted_from, date = story.span, story.date
        if start.startswith("then_year"):
            shift = start.removeprefix("then_") if start[-2:-1] in {"+", "-"} else "year+0"
        if shift.endswith(("day+0", "evening+0", "morning+0")) or _counts_days(shift, token, story):
            date = self._story.same_day(story)
        if not shift or shift == "day+0":
            return date
        return self._shifted(Anchor(date.earliest, date.latest), token, start, shift)

    def _shifted(self, anchor: Anchor, token: Token, start: str, shift: str) -> Date | None:
        """So many units from an anchor, by a shift such as ``week-#``; ``None`` for too many."""
        found = _SHIFT.fullmatch(shift)
        if not found:
            raise ValueError(f"{token.meaning!r} in the table of dates is no shift")
        count = int(found["count"].replace("#", str(token.number)))
        if abs(count) > LONGEST_AGO:
            return None
        is_before = not start.startswith(WHAT_FOLLOWS) and self.origins.is_of_what_follows(token)
        if start.endswith(WITHIN):
            return anchor.within(found["unit"], -abs(count) if is_before else count)
        if is_before:
            count = -count
        if found["count"][1:] == "#" and found["unit"] == "week" and abs(count) == 1:
            return anchor.shifted("day", DAYS_OF_WEEK * count)  # "a week ago", to the day
        return anchor.shifted(found["unit"], count)


def _counts_days(shift: str, token: Token, story: Dated) -> bool:
    """Whether a day is counted to from another: ``six days earlier``, but no month has a sixth.

    Nor has a year a third: ``rejects the deal of 2016. Three days earlier``.
    """
    if shift[:3] != "day":
        return False
    is_long = (story.date.latest - story.date.earliest).days > LONGEST_MONTH
    return is_long or abs(int(shift[3:].replace("#", str(token.number)))) > VAGUE_DAYS


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
        first = date.earliest.replace(day=tokens["d"].number)
        last = date.earliest.replace(day=tokens.get("d2", tokens["d"]).number)
        return edtf.from_days(first, last) if _is_month(date) else None
    return _part(date, tokens["p"].meaning) if date and "p" in tokens else date


def _is_month(date: Date) -> bool:
    return date.edtf == f"{date.earliest.year:04d}-{date.earliest.month:02d}"
