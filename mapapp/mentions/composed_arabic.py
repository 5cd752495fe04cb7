"""Arabic names that a noun for a sort of place announces: ``قرية الهويدر``, ``مخيم كريندنق``.

A text to the spans of such names, whether anybody knows them or not. Arabic has no capitals:
what follows such a noun without the article is its name, or says what kind of one it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.gazetteer.rows import ARABIC_SPEAKING
from mapapp.mentions.cues import LOCATIVE, MONTHS_AND_DAYS, NEWS_WORDS, OF, PLACE_HEAD
from mapapp.mentions.lexicon.common import COMMON_WORDS, FREQUENT_WORDS
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.gazetteer.lookup import Gazetteer, Hit, Naming

FEMININE = """
    قرية بلدة مدينة ناحية ضاحية بحيرة محلية مديرية هضبة جزيرة بلدتي قريتي مدينتي بلدات قرى ضيعة
    عزبة مستوطنة قاعدة مقاطعة بلدية ولاية محافظة غابة
"""
MASCULINE = """
    مخيم حي حيي جبل وادي نهر معبر مرج سد سهل مطار حقل حقول ميناء قضاء منتجع كيبوتس نجع إقليم سجن
    منفذ معسكر خليج
"""
"""Nouns that stand right before the name of a place, by gender."""
_NOUN = "|".join((FEMININE + MASCULINE).split())
_FOREIGN_FIRST_WORDS = "بورت سان سانت سانتا غران فورت لاس لوس نيو"
_FIRST_WORDS = """
    آيت أيت أبو أم أولاد إل بئر بن بني بور بير تل تين خان دير رأس سيدي عين كامب كفر كوم لا
"""
_FOREIGN_FIRST_WORD = "|".join(_FOREIGN_FIRST_WORDS.split())
FIRST_WORD = "|".join((_FIRST_WORDS + _FOREIGN_FIRST_WORDS).split())
"""Words that names begin with, and go on: ``سيدي``, ``سان``, ``أبو``."""
_GOES_ON = re.compile(
    rf"(?P<first>{_FOREIGN_FIRST_WORD})\s(?!شمال|جنوب|شرق|غرب|وسط)(?P<next>\w{{3,}})"
)
"""A name of another language with the next of its words: ``سان كونتان``."""
_NAMED = re.compile(
    rf"(?<!\w)[وف]?[بلك]?(?P<noun>{_NOUN})\s(?P<name>(?:(?:{FIRST_WORD})\s)?\w{{3,}})"
)
_QUARTER = re.compile(r"حي\s")
_JOINED_ARTICLE = re.compile("[وفبك]ال")
_TOWN = re.compile(r"(?:مدينة|بلدة|قرية)\s")
_FEMININE = frozenset(FEMININE.split())
_OF_FEMININE = re.compile(r"(?!ال)\w+(?:ة|ات|تين|تان)\Z")
_OF_MASCULINE = re.compile(r"(?!ال)\w+(?:ي|ين|ان|ات)\Z")
"""How what says of what kind a place is ends: ``قرية صغيرة``, ``مطار عسكري``."""
_VERB = re.compile(r"[يت]\w{2,3}\Z|لل")
"""How verbs begin that may follow, and whose it is: ``قرية تقع``, ``قاعدة للجيش``."""
_OTHER_WORDS = """
    التي الذي الذين هذه هذا ذلك تلك أخرى آخر كما بعد قبل خلال كانت كان منذ أمس اليوم غارة غارات
    كنيس عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين مئتين ألفين
"""
NO_NAME = (
    LOCATIVE
    | OF
    | PLACE_HEAD
    | NEWS_WORDS
    | COMMON_WORDS["ar"]
    | FREQUENT_WORDS["ar"]
    | MONTHS_AND_DAYS
    | frozenset(_OTHER_WORDS.split())
)
"""Everyday words that are seldom a name."""


def arabic_names(text: str) -> Iterator[tuple[Span, str]]:
    """Find such names, in order, each ``announced`` by the noun before it."""
    for match in _NAMED.finditer(text):
        of_kind = _OF_FEMININE if match["noun"] in _FEMININE else _OF_MASCULINE
        name = match["name"]
        if name not in NO_NAME and not of_kind.match(name) and not _VERB.match(name):
            yield Span(*match.span("name")), "announced"


def without_nouns(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """Leave out ``مدينة زنجبار``, a name with its noun, where ``زنجبار`` is that place's too.

    The noun says no more than that a town is meant, and other towns have the name alone.
    """
    by_span = {(one.start, one.end): one for one in hits}
    left_out = {
        span
        for span, one in by_span.items()
        if (noun := _TOWN.match(text, *span))
        and (bare := by_span.get((noun.end(), one.end)))
        and {naming.place_id for naming in one.namings}
        <= {naming.place_id for naming in bare.namings}
    }
    return [one for one in hits if (one.start, one.end) not in left_out]


def with_quarters(text: str, hits: Sequence[Hit], gazetteer: Gazetteer) -> list[Hit]:
    """Let ``حي القصور``, one quarter's name, mean those too that are called ``القصور`` alone."""
    by_span = {(one.start, one.end): one for one in hits}
    return [
        one._replace(namings=tuple(dict.fromkeys((*one.namings, *_quarters(bare, gazetteer)))))
        if (noun := _QUARTER.match(text, one.start, one.end))
        and (bare := by_span.get((noun.end(), one.end)))
        else one
        for one in hits
    ]


def _quarters(hit: Hit, gazetteer: Gazetteer) -> Iterator[Naming]:
    return (one for one in hit.namings if gazetteer.place(one.place_id).feature == "PPLX")


def without_and(text: str, hits: Sequence[Hit], gazetteer: Gazetteer) -> list[Hit]:
    """Leave out ``والكوت``, as Walcott is written, where it is rather ``and`` and Al-Kut."""
    by_span = {(one.start, one.end): one for one in hits}
    return [
        one
        for one in hits
        if not (_JOINED_ARTICLE.match(text, one.start) and (one.start + 1, one.end) in by_span)
        or not _is_arab(by_span[one.start + 1, one.end], gazetteer)
        or _is_arab(one, gazetteer)
    ]


def _is_arab(hit: Hit, gazetteer: Gazetteer) -> bool:
    return any(gazetteer.place(one.place_id).country in ARABIC_SPEAKING for one in hit.namings)


def without_first_words(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """Leave out ``سان`` of ``سان كونتان``: it is the first word of that name, and not Ulsan."""
    return [
        one
        for one in hits
        if (found := _GOES_ON.match(text, one.start)) is None
        or found.end("first") != one.end
        or found["next"] in NO_NAME
    ]
