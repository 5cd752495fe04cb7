"""Which runs of date tokens are dates: one rule a line, the first that fits wins.

A rule is a regular expression over token letters (``tokens.LETTERS``); its groups name
the tokens that count: ``d`` day, ``m`` month, ``y`` year, ``w`` weekday, ``e`` season,
``p`` early/mid/late, ``l`` last/next, ``R`` last/this/next year, ``T`` "of that year",
``C`` and ``V`` a century after or before its number, ``P`` the month or weekday before or after
the one told, or that one, ``N`` "in the night to", ``A`` "on this day", ``H`` a feast,
``v`` "from one to" another day.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_YEAR = r"(?:[coiqg]*(?P<y>y)g?|[coiq]*(?P<R>R)|[coiq]*(?P<T>T)|(?P<l>[ln])|(?P<P>[PF]))?"
_YEAR_GIVEN = r"[coiqg]*(?P<y>y)g?"
_DAYNAME = r"(?:wk?[coi]*)?"
_IN_YEAR = r"(?P<R>R)[ciqo]*"
_WEEKDAY = r"(?:c?[io]*|cx)(?P<w>w)k?"
_AFTER = r"(?<=[isubqvzog])"

_RULES = (
    ("days", rf"(?P<N>N){_DAYNAME}(?P<d>d)[oiq]?(?P<m>m){_YEAR}"),
    ("days", (rf"{_DAYNAME}(?P<d>d)[oiq]*(?P<m>m)(?:[coiqg]*(?P<y1>y)g?)?c?[tvz]{_DAYNAME}"
             rf"[oiq]*(?P<d2>d)[oiq]*(?P<m2>m){_YEAR}")),
    ("days", (rf"{_DAYNAME}(?P<d>d)(?:[ct]{_DAYNAME}d)*[tvz]{_DAYNAME}[oi]*(?P<d2>d)"
             rf"[oiq]?(?P<m>m){_YEAR}")),
    ("month_first", (rf"{_DAYNAME}(?P<m>m)o?(?P<d>d)(?:c?(?P<y1>y))?"
                    rf"[tvz](?P<m2>m)o?(?P<d2>d){_YEAR}")),
    ("month_first", rf"{_DAYNAME}(?P<m>m)o?(?P<d>d)(?:[ct]d)*[tvz](?P<d2>d)(?!m){_YEAR}"),
    ("days", rf"{_IN_YEAR}{_DAYNAME}(?P<d>d)[oiq]*(?P<m>m)(?!d|[coiqg]*y)"),
    ("month_first", rf"{_IN_YEAR}{_DAYNAME}(?P<m>m)o?(?P<d>d)(?!m|c?y)"),
    ("days", rf"(?P<d>d)[oiqt]*(?P<m>m)(?!d){_YEAR}{_WEEKDAY}"),
    ("month_first", rf"(?P<m>m)o?(?P<d>d)(?!m){_YEAR}{_WEEKDAY}"),
    ("days", rf"{_DAYNAME}(?P<d>d)[oiqt]*(?P<m>m)(?!d){_YEAR}"),
    ("month_first", rf"{_DAYNAME}(?P<m>m)o?(?P<d>d)(?!m){_YEAR}"),
    ("days", rf"{_DAYNAME}(?P<d>d)[oiq]*(?P<m>m){_YEAR}"),
    ("months", rf"(?P<m>m)[coiq]*(?P<y1>y)g?[tvz][oiq]*(?P<m2>m){_YEAR_GIVEN}"),
    ("months", rf"(?P<m>m)[tvz]?[oiq]*(?P<m2>m){_YEAR_GIVEN}"),
    ("months", r"(?P<m>m)[tvz]?[oiq]*(?P<m2>m)[coiq]*(?:(?P<R>R)|(?P<T>T))"),
    ("months", r"(?<=[bqisuo])(?P<m>m)[tvz]?[oiq]*(?P<m2>m)"),
    ("month", rf"{_IN_YEAR}(?:(?P<p>p)[oiqg]*)?(?P<m>m)(?![coiqg]*y)"),
    ("month", rf"(?:(?P<p>p)[oiqg]*)?(?P<m>m)(?:{_YEAR_GIVEN}|[coiq]*(?:(?P<R>R)|(?P<T>T)))"),
    ("month", r"(?P<p>p)[oiqg]*(?P<m>m)(?P<l>[ln])?"),
    ("month", r"(?P<l>[ln])(?P<m>m)"),
    ("month", r"(?P<m>m)(?P<l>[ln])"),
    ("month", rf"{_AFTER}(?P<m>m)"),
    ("season", rf"(?:(?P<p>p)[oiqg]*)?(?P<e>e)(?:{_YEAR_GIVEN}|[coiq]*(?:(?P<R>R)|(?P<T>T)))"),
    ("season", r"(?P<e>E)"),
    ("season", rf"{_IN_YEAR}(?P<e>e)"),
    ("season", r"(?P<l>[ln])(?P<e>e)"),
    ("season", r"(?P<e>e)(?P<l>[ln])"),
    ("season", r"(?<=[iqvs])o?(?P<e>e)(?![oid])"),
    ("season", r"(?<=t)o(?P<e>e)(?![oid])"),
    ("season_alone", r"(?P<e>e)(?![ly])"),
    ("feast", rf"(?P<H>H){_YEAR}"),
    ("anniversary", r"A[coiqg]*(?P<y>y)g?"),
    ("decade", r"D(?P<y>y)"),
    ("decade", r"(?P<y>y)t?D"),
    ("decade", r"(?P<y>Y)"),
    ("century", r"(?P<d>d)C"),
    ("century", r"V(?P<d>d)"),
    ("years", r"(?<=[biqo])(?P<y>y)g?[tvz][oiq]*(?P<y2>y)g?"),
    ("years", r"(?P<p>p)[oiqg]*(?P<y>y)g?"),
    ("years", rf"{_AFTER}(?P<y>y)g?"),
    ("years", r"(?P<y>y)g"),
    ("month", r"(?P<P>[PF])(?P<m>m)"),
    ("month", r"(?P<m>m)(?P<P>[PF])"),
    ("day_of_month", rf"{_DAYNAME}(?P<d>d)(?:t?[oD])?t?(?P<d2>d)(?:t?[oD])?h?[oiq]*(?P<r>[rJ])"),
    ("day_of_month", rf"{_DAYNAME}(?P<d>d)(?:t?[oD])?h?[oiq]*(?P<r>[rJ])"),
    ("day_of_month", r"(?P<r>[rJ])c?[io]+(?P<d>d)[hJ]?(?=$|[citv.])"),
    ("day_of_month", r"(?P<r>[rJ])c?(?P<d>d)t?[oD]h?"),
    ("weekday_and_day", r"(?P<w>w)(?P<d>d)(?=$|[c.])"),
    ("weekdays", r"(?P<N>N)(?P<w>w)k?"),
    ("weekdays", r"O?[bi]*(?P<w>w)k?(?:[ct]*[ip]*wk?)*[tv]?[ip]*k?(?P<w2>w)k?"),
    ("weekday_of", r"(?P<w>w)k?[cioq]*(?P<r>r)"),
    ("weekday_of", r"(?P<r>r)[cik]*(?P<w>w)k?"),
    ("weekday_told", r"(?P<P>[PFB])(?P<w>w)k?"),
    ("weekday_told", r"(?P<w>w)k?t?(?P<P>[PFU])"),
    ("weekday_told", r"o(?P<w>w)k?(?P<P>u)(?=$|[c.])"),
    ("days_told", r"(?<=[iusbx])o?(?P<d>d)t[oi]*(?P<d2>d)(?=$|[cikoqtv.])(?!tm)"),
    ("days_told", r"(?<=[kq])(?P<d>d)(?P<v>v)(?P<d2>d)(?=$|[cikqtv.])(?!tm)"),
    ("days_told", r"(?P<d>d)t?[oD]t(?P<d2>d)t?[oD]"),
    ("day_told", r"(?P<N>N)(?P<d>d)(?:t?[oD])?h?"),
    ("day_told", r"(?P<d>d)(?:t?[oD])?h"),
    ("day_told", r"(?P<d>d)t?[oD](?=$|[citv.])"),
    ("day_told", r"^(?P<d>d)t?[oD](?=x)"),
    ("day_told", r"(?<=[iusb]o)(?P<d>d)(?=$|[cikoqtv.])(?!tm)"),
    ("day_told", r"(?<=[iusb])(?P<d>d)k?(?=$|[cikqtv.])(?!tm)"),
    ("day_told", r"(?<=k)q?(?P<d>d)(?=$|[cikqtv.])(?!tm)"),
    ("day_led_on", r"(?<=[iusb])(?P<d>d)(?=x)"),
    ("day_led_on", r"(?<=[iusb]o)(?P<d>d)(?=x)"),
    ("day_led_on", r"(?P<d>d)t?[oD](?=x)"),
    ("weekday", r"O?(?P<l>[ln])(?P<w>w)k?"),
    ("weekday", r"(?:Oi?)?(?P<w>w)k?(?P<l>[ln])?"),
    ("part", r"(?P<p>p)[oiqg]*(?P<r>[rR])"),
    ("relative", r"(?P<r>[rRTO])"),
)  # fmt: skip
_LOOK_AHEAD = re.compile(r"\(\?[=!][^()]*\)")
_INNERMOST = re.compile(r"\((?:\?:|\?P<\w+>|\?<=)([^()]*)\)([?*]?)")
_OPTIONAL = re.compile(r"(?:\[\w+\]|\w)[?*]")


def _needed(pattern: str) -> tuple[frozenset[str], ...]:
    """Tokens of each of which a line has one where a run follows a rule, or the rule is not tried.

    They are what stands in a pattern outside of choices and of what may be left out.
    """
    pattern, is_nested = _LOOK_AHEAD.sub("", pattern), 1
    while is_nested:
        pattern, is_nested = _INNERMOST.subn(
            lambda group: "" if group[2] or "|" in group[1] else group[1], pattern
        )
    return tuple(map(frozenset, re.findall(r"\w+(?=\])|\w", _OPTIONAL.sub("", pattern))))


_GRAMMAR = tuple((name, _needed(pattern), re.compile(pattern)) for name, pattern in _RULES)
_TELLING = frozenset().union(*(tokens for _, needed, _ in _GRAMMAR for tokens in needed))
"""Tokens that some rule needs."""
_CORE = frozenset("mwyYeErRTCVJdHO")


@lru_cache(maxsize=1 << 10)
def _rules_for(letters: frozenset[str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The rules that some run of these letters may follow."""
    return tuple(
        (name, pattern)
        for name, needed, pattern in _GRAMMAR
        if not any(map(letters.isdisjoint, needed))
    )


def read_runs(line: str, read: Callable[[str, re.Match[str]], T | None]) -> list[tuple[Span, T]]:
    """What ``read`` makes of each run that may be a date, by position in the line.

    A run for which it returns ``None`` is left to the rules that follow.
    """
    there = frozenset(line)
    if there.isdisjoint(_CORE):
        return []
    taken = [False] * len(line)
    found: list[tuple[Span, T]] = []
    for name, pattern in _rules_for(there & _TELLING):
        for run in pattern.finditer(line):
            if any(taken[run.start() : run.end()]):
                continue
            value = read(name, run)
            if value is not None:
                taken[run.start() : run.end()] = [True] * len(run.group())
                found.append((Span(*run.span()), value))
    return sorted(found, key=lambda pair: pair[0])
