"""Names that no row of the gazetteer has: ``la vallée de la Tardoire``, ``from Quejá``.

An article and its sightings of names that are listed to sightings of names that are not. Those
are weighed as the others are, by what stands around them and by features of their own
(``unlisted_…`` in ``weights.py``): what stands around a name says more where nothing is known of
it. Which are mentions is decided in ``find.py``; nobody can point to such a place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from mapapp.mentions.anchored import is_cyrillic
from mapapp.mentions.beside import leads_to_land
from mapapp.mentions.compared import HOLDERS, IN_A_LIST
from mapapp.mentions.context import read_context
from mapapp.mentions.cues import (
    ARTICLE,
    CAPITALISED,
    LOCATIVE,
    MONTHS_AND_DAYS,
    OF,
    OPENER,
    ORGANISATION_TAIL,
    PLACE_HEAD,
    TITLE,
)
from mapapp.mentions.given_russian import is_given_name
from mapapp.mentions.lexicon.persons import SURNAMES
from mapapp.mentions.prior import LITTLE_KNOWN
from mapapp.mentions.shapes import shape_points
from mapapp.mentions.sightings import RUSSIAN_LARGE, RUSSIAN_SMALL, Sighting
from mapapp.mentions.topic import LONGEST_SENTENCE, NOUNS_WITH_CAPITALS, words_near
from mapapp.mentions.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.records import Article, Span

UNLISTED = "unlisted"
"""The first feature of such a name, and what those that it has to itself begin with."""
_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĹĽŁŃŇŌŐŒŔŘŚŞŠŤŪŮŰŹŻŽȘȚА-ЯЁЄІЇ"
_REST = r"[\w\u0300-\u036f]+(?:[-‑–'’][\w\u0300-\u036f]+)*"
_JOINED = r"[ \u00a0](?:(?:de|del|du|des|da|do)(?:[ \u00a0](?:la|las|los))?[ \u00a0]|d['’])?"
# The letter comes first, so that the regex engine skips to one; then what stands before it.
_RUN = re.compile(
    rf"[{_CAPITAL}](?<![\w.@#/-].){_REST}(?P<more>{_JOINED}[{_CAPITAL}]{_REST})*(?![\w@])"
)
"""Words with capitals, one after the other or joined as those of ``Salar de Uyuni``."""
_NO_NAME = LOCATIVE | OF | ARTICLE | OPENER | TITLE | MONTHS_AND_DAYS
_HAS_DIGIT = re.compile(r"\d")
_ENCLOSED = {"«": "»", "“": "”", '"': '"', "„": "“", "(": ")"}
"""What opens and closes: a weapon, a ship, a film stands between, or an agency after its town."""
LONGEST_ACRONYM = 5
SHORTEST = 3
MOST_STEPS = 3
"""Log-odds by which the letters of a name speak for or against it, at most."""
QUOTED_WITHIN = 40
"""Code points before a name in which a quotation may begin."""
_BEGINNINGS = frozenset(("line_start", "sentence_start"))
_LEADING = LOCATIVE | OF | ARTICLE | PLACE_HEAD
LONGEST_LEADING = 16
"""Code points of the words that a place's name follows, at most."""
_DOUBTS = frozenset(("common_word", "frequent_word", "given_name", "surname"))
_OF_ITS_OWN = frozenset(
    """
    capitals cyrillic given_name has_listed in_quotes in_sentence inside_longer many_words one_word
    shape_unknown surname three_letters two_words
    """.split()  # noqa: SIM905 - lines of words are read more easily than of strings
) | {f"shape_{step:+d}" for step in range(-MOST_STEPS, MOST_STEPS + 1)}
"""What says something of such a name, and nothing of one that is listed."""


class _Listed(NamedTuple):
    """The sightings of names that are listed, to be asked for by where they stand."""

    sightings: Sequence[Sighting]
    starts: Sequence[int]
    by_start: Mapping[int, Sighting]

    def inside(self, start: int, end: int) -> list[Sighting]:
        """Those that a run of text overlaps."""
        at = bisect_left(self.starts, end)
        first = at
        while first and self.sightings[first - 1].end > start:
            first -= 1
        return list(self.sightings[first:at])


def unlisted_sightings(
    article: Article, listed: Sequence[Sighting], taken: Sequence[Span]
) -> list[Sighting]:
    """Read the sightings of such names, in order, not overlapping; a listed one may be in them.

    Those that overlap ``taken`` are left out. A script without capitals has none.
    """
    text = article.text
    runs = list(_RUN.finditer(text))
    if not runs:
        return []
    known = _Listed(
        listed,
        [one.start for one in listed],
        {one.start: one for one in listed},
    )
    longer = [run[0].split(None, 1)[1] for run in runs if run["more"]]
    inner = frozenset(" ".join(longer).split())
    found = []
    for run in runs:
        begin, past = run.span()
        if (whole := known.by_start.get(begin)) and past <= whole.end:
            continue  # most names are listed
        first, last = _name_proper(run[0])
        start, end = begin + first, begin + last
        if (
            start < end
            and _may_follow(text, start)
            and (sighting := _read(article, start, end, known, inner))
            and not _is_enclosed(text, start, end)
            and not any(start < one.end and one.start < end for one in taken)
        ):
            found.append(sighting)
    _compare(article, found)
    for one in found:
        one.features[:] = [
            *[feature for feature in one.features if feature not in _OF_ITS_OWN],
            *[_own(feature) for feature in one.features if " " not in feature],
        ]
    return found


@lru_cache(maxsize=1 << 13)
def _name_proper(run: str) -> tuple[int, int]:
    """Where a name is in a run of words with capitals: past the noun of ``Kreis Nordfriesland``.

    It is empty where none of it is a name, or one that is hardly a place's.
    """
    words = run.split()
    start, end = 0, len(run)
    first = 0
    for word in words:
        lower = word.lower()
        if lower not in _NO_NAME and (lower not in PLACE_HEAD or first + 1 == len(words)):
            break
        start = run.index(word, start) + len(word)
        first += 1
    else:
        return 0, 0
    start = run.index(words[first], start)
    if run.endswith(("'s", "’s"), start):
        end -= 2
    is_acronym = end - start <= LONGEST_ACRONYM and run[start:end].isupper()
    if (
        is_acronym
        or end - start < SHORTEST
        or is_given_name(words[first].lower())
        or words[-1].lower() in MONTHS_AND_DAYS
        or words[first].lower() in CAPITALISED
        or words[-1].lower() in ORGANISATION_TAIL
        or _HAS_DIGIT.search(run, start, end)
    ):
        return 0, 0
    return start, end


def _is_enclosed(text: str, start: int, end: int) -> bool:
    return _ENCLOSED.get(text[start - 1 : start]) == text[end : end + 1] != ""


def _read(
    article: Article, start: int, end: int, known: _Listed, inner: frozenset[str]
) -> Sighting | None:
    """Read one name; ``None`` if it is told by what is listed, or only begins a sentence."""
    text, lang = article.text, article.lang
    inside = known.inside(start, end)
    if any(_tells(one, start, end) for one in inside):
        return None
    features, is_person, is_sure = read_context(text, start, end, lang)
    if not inside and not _BEGINNINGS.isdisjoint(features):
        return None
    name = text[start:end]
    features.extend(_of_name(name, lang))
    if inside:
        features.append("has_listed")
    if name in inner:
        features.append("inside_longer")
    if _in_quotes(text[max(0, start - QUOTED_WITHIN) : start]):
        features.append("in_quotes")
    features.extend(_of_neighbours(text, start, end, known))
    return Sighting(start, end, name, (), (UNLISTED,), (), features, is_person, is_sure)


def _of_neighbours(text: str, start: int, end: int, known: _Listed) -> Iterator[str]:
    """Say how a name stands to the listed ones before and after it."""
    at = bisect_left(known.starts, start)
    if at:
        before = known.sightings[at - 1]
        if text[before.end : start] in IN_A_LIST and _is_plain(before):
            yield "after_another"
    at = bisect_left(known.starts, end, at)
    if at < len(known.starts):
        after = known.sightings[at]
        gap = text[end : after.start]
        if gap in IN_A_LIST and _is_plain(after):
            yield "before_another"
        if after.prior[0] in HOLDERS and leads_to_land(gap):
            yield "before_its_region"


def _may_follow(text: str, start: int) -> bool:
    """Whether what stands before a name is worth a look.

    Hardly a name without a row is a place's after an everyday word or another name; but in a
    Russian sentence any noun may rule it: ``на линии``, ``перешеек``. In an article it is mostly
    a person's there.
    """
    mark = text[start - 1 : start]
    if mark not in (" ", "\u00a0"):
        return mark in ("'", "’", "(", "-")
    words = text[max(0, start - LONGEST_LEADING) : start].rpartition("\n")[2].split()
    if not words:
        return False
    if words[-1][-1] == "," or words[-1].lower() in _LEADING:
        return True
    return (
        len(text) <= LONGEST_SENTENCE
        and text[start] in RUSSIAN_LARGE
        and words[-1][-1] in RUSSIAN_SMALL
    )


def _tells(one: Sighting, start: int, end: int) -> bool:
    """Whether a listed name leaves nothing to say of a run of words that it is in."""
    is_whole = one.start <= start and end <= one.end
    return is_whole or one.is_person or one.prior[0] not in LITTLE_KNOWN


def _is_plain(one: Sighting) -> bool:
    """Whether a listed name is hardly anything but a place's."""
    if one.is_person:
        return False
    return one.is_sure or (one.prior[0] not in LITTLE_KNOWN and _DOUBTS.isdisjoint(one.prior))


@lru_cache(maxsize=1 << 12)
def _of_name(name: str, lang: str) -> tuple[str, ...]:
    """Say what a name itself tells: its length, its letters, its words."""
    words = name.split()
    last = words[-1]
    features = [("one_word", "two_words", "many_words")[min(len(words), 3) - 1]]
    points = shape_points(last, lang)
    if points is None:
        features.append("shape_unknown")
    else:
        features.append(f"shape_{max(-MOST_STEPS, min(MOST_STEPS, int(points // 1))):+d}")
    if is_cyrillic(name):
        features.append("cyrillic")
    if name.isupper():
        features.append("capitals")
    if len(name) == SHORTEST:
        features.append("three_letters")
    if last.lower() in SURNAMES:
        features.append("surname")
    elif is_given_name(last.lower()):
        features.append("given_name")
    return (*features, *words_of(lang, name, is_little_known=True))


def _in_quotes(left: str) -> bool:
    """Whether a quotation begins on the line before a name, and does not end there."""
    line = left.rpartition("\n")[2]
    return (
        line.count('"') % 2 == 1
        or line.rfind("«") > line.rfind("»")
        or line.rfind("“") > line.rfind("”")
    )


def _compare(article: Article, found: Sequence[Sighting]) -> None:
    """Add what the rest of the article says of each name."""
    counts = Counter(one.name for one in found)
    persons = {one.name for one in found if one.is_person}
    sure = {one.name for one in found if one.is_sure}
    is_long = len(article.text) > LONGEST_SENTENCE and article.lang != NOUNS_WITH_CAPITALS
    for one in found:
        one.features.append("in_article" if is_long else "in_sentence")
        one.features += words_near(one.name, article.text, article.lang)
        if counts[one.name] > 1:
            one.features.append("repeated")
        if one.name in persons and not one.is_person:
            one.features.append("person_elsewhere")
        if one.name in sure and not one.is_sure:
            one.features.append("sure_elsewhere")


@cache
def _own(feature: str) -> str:
    return f"{UNLISTED}_{feature}"
