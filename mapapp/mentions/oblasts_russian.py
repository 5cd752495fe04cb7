"""Russian provinces that share their noun: ``в Курской, Брянской и Орловской областях``.

A text to hits, each adjective under the name of the province that it is of.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.gazetteer.lookup import Hit
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.gazetteer.lookup import Gazetteer

_LIST = re.compile(
    r"[А-ЯЁ][а-яё]+ск(?:ой|ая|ую|ие|их|им|ими)(?:(?:,|\sи|,\sа\sтакже)\s[А-ЯЁ][а-яё]+ск(?:ой|ая|ую|их|им))+"
    r"\sобласт(?:ях|ями|ям|ей|и)(?!\w)"
)
_ADJECTIVE = re.compile(r"(?P<stem>[А-ЯЁ][а-яё]+ск)(?:ой|ая|ую|ие|их|ими|им)(?P<noun>\sобласт\w+)?")


def oblast_hits(text: str, gazetteer: Gazetteer) -> Iterator[Hit]:
    """Find the provinces of such lists, in order; the last of a list has its noun in its span."""
    if "област" not in text:
        return
    for match in _LIST.finditer(text):
        for name in _ADJECTIVE.finditer(text, *match.span()):
            if namings := gazetteer.named(f"{name['stem']}ая область"):
                yield Hit(Span(*name.span()), namings)
