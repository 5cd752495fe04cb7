"""What files say in English, actors and reasons, in another language of the map; pure.

A file's own words do not depend on who reads it; a page says them as its reader does, as far as
the language's catalogue has them.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from babel import Locale
from babel.numbers import format_decimal

from mapapp.layers.catalogue import CATALOGUES

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMBER = re.compile(r"\d{1,3}(,\d{3})*(\.\d+)?")
_SAID_IN_TURN = frozenset({"name", "rest", "wind", "part"})
"""Gaps that hold a phrase; others hold names, and words of people."""


def from_english(lang: str, english: str) -> str:
    """The same in other words, names and numbers among them; as it is where there are none.

    Args:
        lang: of :data:`~mapapp.layers.catalogue.CATALOGUES`, ISO 639-1.
        english: as a file has it.
    """
    table = CATALOGUES[lang].from_english
    if english in table:
        return table[english]
    for pattern, own in _phrases(lang):
        if found := pattern.fullmatch(english):
            said = {gap: _in_gap(lang, gap, value) for gap, value in found.groupdict().items()}
            return own.format_map(said)
    return english


@lru_cache
def _phrases(lang: str) -> list[tuple[re.Pattern[str], str]]:
    """Those that have gaps; whatever stands in a gap is as short as it can be."""
    return [
        (re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+?)", re.escape(english)), re.DOTALL), own)
        for english, own in CATALOGUES[lang].from_english.items()
        if "{" in english
    ]


def _in_gap(lang: str, gap: str, value: str) -> str:
    if gap == "country":
        return _countries(lang).get(value, value)
    if _NUMBER.fullmatch(value):
        said: str = format_decimal(Decimal(value.replace(",", "")), locale=lang)
        return said
    return from_english(lang, value) if gap in _SAID_IN_TURN else value


@lru_cache
def _countries(lang: str) -> Mapping[str, str]:
    """By their English names, as CLDR has both."""
    own = Locale(lang).territories
    return {name: own.get(code, name) for code, name in Locale("en").territories.items()}
