"""A Ukrainian name to how Russian papers write it, so that ``Табаевка`` is looked up for Табаївка.

Villages go over by their roots and endings (Нове is Новое, Піски Пески), towns of note by names
of their own, which their rows have. What the letters leave open (Ukrainian і stands for Russian
и, о and е, и for и and ы) is settled by the roots that most villages are made of
(``data/ukrainian.csv``), and else given both ways, the usual one first.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from itertools import islice

MOST_FORMS = 3
"""Of a name; what is left out mixes its rarer choices."""
_UKRAINIAN_NAME = re.compile(r"[а-яґєії'’ʼ-]+(?: [а-яґєії'’ʼ-]+)*")

Way = tuple[re.Pattern[str], tuple[str, ...]]


def in_russian_of_ukrainian(name: str) -> Iterator[str]:
    """The forms, in small letters, that Russian papers may write a Ukrainian name in.

    Args:
        name: in Ukrainian letters; of another, nothing is given.
    """
    small = name.lower()
    if not _UKRAINIAN_NAME.fullmatch(small):
        return
    forms = [small]
    for pattern, ways in _ways():
        forms = list(
            islice(
                dict.fromkeys(pattern.sub(way, form) for way in ways for form in forms), MOST_FORMS
            )
        )
    yield from forms


@cache
def _ways() -> tuple[Way, ...]:
    """What stands for what, in the order of the table: roots, endings, then letters."""
    with (resources.files(__package__) / "data" / "ukrainian.csv").open(encoding="utf-8") as file:
        return tuple(
            (
                re.compile(row["ukrainian"].replace("^", r"(?<![\w'])").replace("$", r"(?![\w'])")),
                tuple(row["russian"].split("|")),
            )
            for row in csv.DictReader(file)
        )
