"""What the endings of Russian words say: which tell what was, which only say of whom it is told."""

from __future__ import annotations

import re

_ATTRIBUTIVE = re.compile(
    r"(?:.{3,}нн|ранен)(?:ый|ая|ое|ые|ого|ому|ым|ом|ой|ую|ых|ыми)|.{3,}вш(?:ий|ая|ее|ие|его|ему|им|ем|ей|ую|их|ими)(?:ся)?"
)
_PARTICIPLE = re.compile(
    f"{_ATTRIBUTIVE.pattern}|.{{2,}}[ауюя]щ[а-я]{{2,3}}(?:ся)?|.{{2,}}[ня]т(?:ый|ая|ое|ые|ого|ому|ым|ом|ой|ую|ых|ыми)"
)
_TELLING = re.compile(
    r"(?!бпла).+(?:(?<!стре)(?<!гибе)л[аои]?(?:с[яь])?|[аея]н[аоы]?|(?:би|ня|зя|кры)т[аоы]?)"
    r"|погиб|умер|исчез|унес|увез|вывез"
)


def is_attributive(word: str) -> bool:
    """Whether a word is a long participle: ``задержанный``, ``подорвавшийся``, ``раненый``.

    It says whom or what a sentence is about, and not what that tells of.
    """
    return _ATTRIBUTIVE.fullmatch(word) is not None


def is_participle(word: str) -> bool:
    """The same, or one of what is being done: ``живущий``, ``прилетевший``, ``вызванный``."""
    return _PARTICIPLE.fullmatch(word) is not None


def is_telling(word: str) -> bool:
    """Whether a verb is in the past, or a participle short: ``загорелся``, ``ранены``.

    No preposition governs it: ``после атаки загорелся склад``.
    """
    return _TELLING.fullmatch(word) is not None
