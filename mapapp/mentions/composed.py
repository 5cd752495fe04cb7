"""Names made of a name and a geographic noun: ``Laurel County``, ``golfe du Lion``.

A text to the spans of such names. Most are in no gazetteer of towns, and none of them means
the town whose name it holds, so that the span has to be known before towns are looked at.
"""

from __future__ import annotations

import re
from itertools import starmap
from typing import TYPE_CHECKING, NamedTuple

from mapapp.mentions.anchored import Anchored, has_script, whole_words
from mapapp.mentions.composed_arabic import arabic_names
from mapapp.mentions.composed_russian import russian_names
from mapapp.mentions.cues import ARTICLE, LOCATIVE, MONTHS_AND_DAYS, OF, REPORTING, TITLE
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

TAILS = {
    "district": "County Counties Parish Township Oblast Governorate",
    "water": "River Lake Bay Creek Canal Falls Harbor Harbour Sound Strait Reservoir Lagoon",
    "land": "Valley Peninsula Island Islands Mountain Mountains Hills Desert Canyon Gorge Forest "
    "Plateau Beach Glacier National_Park State_Park National_Forest State_Forest",
    "street": "Street Road Drive Avenue Boulevard Lane Highway Parkway Square Bridge Bypass Trail",
}
"""Sort of thing: the nouns that end the name of one, in English."""
HEADS = {
    "district": {
        "": "Landkreis Provinz Präfektur Oblast Rajon",
        "de": "condado voïvodie powiat provincia",
    },
    "water": {
        "": "Lac River Lake lac lago Río río fleuve rivière Ocean ocean Oceano oceano Océan océan "
        "Océano océano",
        "de": "Lake lac lago Río río fleuve rivière",
        "of": "Gulf Sea Bay Strait Sound Port",
        "de|du|des|del|d": "Golf golf Golfe golfe Golfo golfo Détroit détroit Baie baie Mer mer "
        "Mar mar Estrecho estrecho",
    },
    "land": {
        "": "Mount Mt Mt. Cape Mont mont Cap cap Cerro cerro Massif massif Iles iles îles Îles "
        "Archipel archipel Archipiélago archipiélago",
        "of": "Isle",
        "de": "Désert désert Istmo istmo",
    },
}
"""Sort of thing: the nouns that begin the name of one, by the word that comes after them."""

_CAPITAL = "[A-ZÀ-ÖØ-ÞА-ЯЁ]"
_REST = r"[\w’'-]*"
_NAME = f"{_CAPITAL}{_REST}"
_SORT_OF_TAIL = {
    word.replace("_", " "): sort for sort, words in TAILS.items() for word in words.split()
}
_TAIL_NOUNS = "|".join(_SORT_OF_TAIL)
_WORDS = 100
"""Code points that no three words are longer than."""
_TAIL = Anchored(
    whole_words(_SORT_OF_TAIL),
    # The letter comes first, so that the regex engine skips to one.
    re.compile(
        rf"(?P<name>{_CAPITAL}(?<![\w.’'-].)(?:(?<=[SFM])t\.\s{_CAPITAL})?{_REST}"
        rf"(?:[ \u00a0]{_NAME}){{0,2}})[ \u00a0]"
        rf"(?P<noun>{_TAIL_NOUNS})(?![\w’'-]|\s(?:of|Times|Police|Sheriff|School|High)\b)"
    ),
    before=_WORDS,
    after=len(" Sheriff "),
)
_HEAD_WORDS = {
    word for nouns in HEADS.values() for words in nouns.values() for word in words.split()
}


def _heads_of(sort: str) -> str:
    """A pattern of the nouns of a sort; those that another word comes after go first."""
    return "|".join(
        f"(?:{'|'.join(map(re.escape, words.split()))})" + (rf"\s(?:{link})" if link else "")
        for link, words in sorted(HEADS[sort].items(), reverse=True)
    )


_HEAD = Anchored(
    whole_words(_HEAD_WORDS),
    re.compile(
        r"(?<!\w)(?:"
        + "|".join(f"(?P<{sort}>{_heads_of(sort)})" for sort in HEADS)
        + rf")(?:[ \u00a0](?:la[ \u00a0])?|['’]|\sl['’])(?:{_NAME})(?:[ \u00a0-]{_NAME})?"
    ),
    before=1,
    after=_WORDS,
)
_OTHER_WORDS = """
    when while where why who what if as but or so no former our his her their my its every each
    some both all on one two three four five six seven eight nine ten
"""
_NO_NAME = (
    LOCATIVE | OF | ARTICLE | TITLE | MONTHS_AND_DAYS | REPORTING | frozenset(_OTHER_WORDS.split())
)


class Composed(NamedTuple):
    """A composed name and the sort of thing that its noun says it is."""

    span: Span
    sort: str


def is_street(name: str) -> bool:
    """Whether a name is that of a street, as its noun tells: ``Mill Road``."""
    return _SORT_OF_TAIL.get(name.rpartition(" ")[2]) == "street"


def composed_names(text: str) -> Iterator[Composed]:
    """Find composed names; they may overlap."""
    for match in _TAIL.finditer(text):
        start = _past_other_words(text, match)
        if start < match.start("noun"):
            yield Composed(Span(start, match.end()), _SORT_OF_TAIL[match["noun"]])
    for match in _HEAD.finditer(text):
        yield Composed(Span(match.start(), match.end()), str(match.lastgroup))
    if has_script(text, "cyrillic"):
        yield from starmap(Composed, russian_names(text))
    if has_script(text, "arabic"):
        yield from starmap(Composed, arabic_names(text))


def _past_other_words(text: str, match: re.Match[str]) -> int:
    """Give the start of the name proper, after ``In`` of ``In Laurel County``.

    Of ``Kenya's Lamu County`` it is ``Lamu``; ``St. Mary's County`` is one name.
    """
    words = match["name"].split()
    owners = [at for at, word in enumerate(words[:-1]) if word.endswith(("'s", "’s"))]
    start = match.start()
    for at, word in enumerate(words):
        if owners and at <= owners[-1]:
            start = text.index(word, start) + len(word)
            continue
        if word.lower().rstrip(".") not in _NO_NAME or word in ("St.", "Ft.", "Mt."):
            return text.index(word, start)
        start = text.index(word, start) + len(word)
    return match.start("noun")
