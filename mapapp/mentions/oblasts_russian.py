"""Russian provinces that share their noun: ``в Курской, Брянской и Орловской областях``.

Or that leave it out where one before had it: ``семь над Курской областью, две – над Орловской``.
A text to hits, each adjective under the name of the province that it is of.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.gazetteer.lookup import Hit
from mapapp.mentions.anchored import has_script
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.gazetteer.lookup import Gazetteer

_STEM = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?[сц]к"
"""Of an adjective: ``Курск``, ``Липецк``, ``Ивано-Франковск``."""
_JOINED = r"(?:,|\sи|,\sа\sтакже)\s"
_LIST = re.compile(
    rf"{_STEM}(?:ой|ая|ую|ие|их|им|ими)(?:{_JOINED}{_STEM}(?:ой|ая|ую|их|им))+"
    r"\sобласт(?:ях|ями|ям|ей|и)(?!\w)"
)
_ALONE = re.compile(
    rf"(?:над|[Вв]о?|из)\s{_STEM}ой(?:{_JOINED}{_STEM}ой)*(?=\s*(?:[.,;:)–—]|-\s|\n|$|и\s))"
)
"""Adjectives of provinces after which no noun comes."""
_OFFICE = re.compile(
    rf"(?P<name>(?P<stem>{_STEM})ой)\s(?:ОВА|ОГА|обладминистраци|облгосадминистраци)\w*"
)
"""``Херсонской ОВА``: the authority of a province, which alone is called so."""
_ADJECTIVE = re.compile(rf"(?P<stem>{_STEM})(?:ой|ая|ую|ие|их|ими|им)(?P<noun>\sобласт\w+)?")


def oblast_hits(text: str, gazetteer: Gazetteer) -> Iterator[Hit]:
    """Find the provinces of such lists, in order; the last of a list has its noun in its span."""
    if not has_script(text, "cyrillic"):
        return
    for office in _OFFICE.finditer(text):
        if namings := gazetteer.named(f"{office['stem']}ая область"):
            yield Hit(*office.span("name"), namings)
    if "област" not in text:
        return
    lists = list(_LIST.finditer(text))
    taken = [Span(*match.span()) for match in lists]
    alone = (match for match in _ALONE.finditer(text, text.index("област")))
    lists += [
        match for match in alone if not any(Span(*match.span()).overlaps(one) for one in taken)
    ]
    for match in sorted(lists, key=re.Match.start):
        for name in _ADJECTIVE.finditer(text, *match.span()):
            if namings := gazetteer.named(f"{name['stem']}ая область"):
                yield Hit(*name.span(), namings)
