"""Russian names that a geographic noun makes: ``Карское море``, ``село Ивановка``.

A text to the spans of such names. Where the noun comes last it is part of the name; where it
comes first it is not, and what it says is that a name follows, whether anybody knows it or not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.mentions.given_russian import is_given_name
from mapapp.mentions.nouns_russian import HEAD_FORMS, SORT_OF_TAIL
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_ADJECTIVE_END = "(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ей|ых|их|ыми|ими)"
_OF_A_NAME = re.compile(r"[сц]к[а-яё]{2,3}\Z")
"""How an adjective ends that is made of a name, as ``Новая`` and ``Этой`` are not."""
_ADJECTIVE = rf"[А-ЯЁ][а-яё]+(?:[-‑][А-ЯЁ]?[а-яё]+)*{_ADJECTIVE_END}"
_TAILS = tuple(
    re.compile(
        rf"{_ADJECTIVE}(?:[ \u00a0][А-ЯЁа-яё][а-яё-]+{_ADJECTIVE_END}){{{further}}}"
        r"[ \u00a0](?P<noun>\w[\w-]+)"
    )
    for further in range(3)
)
"""By how many adjectives stand between: ``округом`` ends as one, so the fewest are tried first."""
_HEAD = re.compile(rf"(?:{_ADJECTIVE}[ \u00a0])?[А-ЯЁ][а-яё]+(?:[-‑][А-ЯЁа-яё]+)*(?![\w-])")
_LANDS = """
    Абхазии Адыгеи Азербайджана Армении Башкирии Башкортостана Белоруссии Бурятии Грузии Дагестана
    Ингушетии Кабардино Казахстана Калмыкии Карачаево Карелии Киргизии Коми Крыма Кыргызстана
    Приднестровья России Северной Таджикистана Татарстана Тувы Удмуртии Узбекистана Украины Чечни
    Чувашии Якутии
"""
"""What holds districts, not being a town; with the oblasts, whose names are adjectives, or end as
``Харьковщина`` does."""
_PART_OF = re.compile(
    rf"[ \u00a0](?:город[ау] )?(?!(?:{'|'.join(_LANDS.split())})(?!\w))"
    r"(?![А-ЯЁ][а-яё-]+(?:[сц]к(?:ой|ого)|[чщ]ины)\b)[А-ЯЁ]"
)
_OFFICER = re.compile(
    r"[ \u00a0][А-ЯЁ][а-яё]+(?<![ыои]х)(?<![ое]го)(?:[ \u00a0][А-ЯЁ][а-яё]+)?"
    r"[ \u00a0][А-ЯЁ][а-яё-]+(?!\w)"
)
"""Who holds an office in the district before, and no town: ``главы Левашинского района Магомеда
Омарова``; a town of two words has an adjective first, ``Нижнего Новгорода``."""
_CAPITAL = re.compile("[А-ЯЁ][а-яё]")
_BEFORE = 24
"""Code points that no noun is longer than."""
_OPENING = ' \u00a0«"„“'
_ENDING = ".!?…:;\n"


def russian_names(text: str) -> Iterator[tuple[Span, str]]:
    """Find the names of a text that a noun makes; they may overlap.

    Each with the sort of thing that its noun says it is, or ``named`` where that stands before it.
    """
    reach = 0
    for capital in _CAPITAL.finditer(text):
        start = capital.start()
        if text[start - 1 : start].isalnum() or text[start - 1 : start] in ("-", "‑"):
            continue
        before = text[max(0, start - _BEFORE) : start]
        words = before.rstrip(_OPENING).split()
        follows = words and words[-1].lower() in HEAD_FORMS and before[-1] in _OPENING
        is_officer = 0 < reach == start - 1 and _OFFICER.match(text, reach)
        name = _HEAD.match(text, start) if follows and not is_officer else None
        if name and not is_given_name(name[0].split()[0].lower()):
            first, *others = name[0].split()
            # "Станица Новоминская Каневского района": the district has a name of its own.
            is_two = any(map(_is_made_of_a_name, others))
            yield Span(start, start + len(first) if is_two else name.end()), "named"
        if start < reach or not (name := _with_tail(text, start)):
            continue
        if sort := SORT_OF_TAIL.get(name["noun"].lower()):
            is_plain = not words or words[-1][-1] in _ENDING or "\n" in before
            # "Ленинский район Донецка" is a part of Donetsk, which is the name to go by.
            is_part = sort == "district" and _is_part(text, name.end())
            if not is_part and (not is_plain or _OF_A_NAME.search(name[0].split()[0])):
                reach = name.end()
                yield Span(start, reach), sort


def _is_part(text: str, end: int) -> bool:
    """Whether a town follows a district that ends there, and no person."""
    return bool(_PART_OF.match(text, end)) and not _OFFICER.match(text, end)


def _with_tail(text: str, start: int) -> re.Match[str] | None:
    """Match the adjectives that begin at a capital, up to the noun that they make a name with."""
    for tail in _TAILS:
        match = tail.match(text, start)
        if match is None:
            return None
        if match["noun"].lower() in SORT_OF_TAIL:
            inner = match[0].split()[1:-1]  # of "Кара Баткенского района", not the first word
            return None if any(map(_is_made_of_a_name, inner)) else match
    return None


def _is_made_of_a_name(word: str) -> bool:
    return word[0].isupper() and _OF_A_NAME.search(word) is not None
