"""What the words around a name say that it is: a town or its province, and no half of a name.

Resolutions in and out. One name has one sense in an article, so of ``Odessa`` in ``the port city
of Odessa`` and ``the Odessa region`` one was put at the wrong one of two. Of a quarter or a square
that no row has, a town of its name was found.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.incidents.sentence.places import SURE, is_country, meaning
from mapapp.incidents.text.phrases import forms
from mapapp.incidents.text.tables import Topic, words_for
from mapapp.mentions.sorts import SORT_OF_WORD
from mapapp.records import MentionKind, Precision, Role
from mapapp.replaced import replace
from mapapp.resolution.precision import distance_m, is_town

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.records import Mention, Place, Resolution, Span

PART_M = 30_000
"""Metres beyond a town within which its quarters and squares lie."""
TOLD_WITHIN = 3
"""Sentences before a quarter in which its town may be named."""
_JOINS = re.compile(r"(?:,| et| and)(?: de| d['’]| of)?\s?")
"""What joins the names of ``the regions of X, Y and Z``."""


def as_provinces(reading: Reading, resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The same with the province where its noun stands before a name that its seat has, too."""
    found: list[Resolution] = []
    is_list, end = False, 0
    for one in resolutions:
        span, noun = one.mention.span, one.mention.cue.lower()
        is_next = is_list and _JOINS.fullmatch(reading.text, end, span.start) is not None
        is_said = is_next or _is_said_province(reading, one.mention)
        is_list, end = is_next or (is_said and noun.endswith("s")), span.end
        found.append(_province_of(one) if is_said else one)
    return tuple(found)


def _is_said_province(reading: Reading, mention: Mention) -> bool:
    if SORT_OF_WORD.get(mention.cue.lower()) == "province":
        return True
    before = reading.words.touching(mention.span).start - 1
    sentence = reading.sentence_at(mention.span.start)
    return sentence >= 0 and before in reading.lasts(sentence, Topic.ROLE, "province")


def _province_of(one: Resolution) -> Resolution:
    """The province of the name of a town, where it could mean that and lies around it."""
    town = one.place
    if town is None or not town.feature.startswith("PPL"):
        return one
    return _instead(one, Precision.PROVINCE, lambda land: _is_around(land, town))


def _is_around(land: Place, town: Place) -> bool:
    is_same = land.country == town.country and land.name == town.admin1
    return is_same and land.feature == "ADM1"


def _instead(one: Resolution, precision: Precision, fits: Callable[[Place], bool]) -> Resolution:
    """The first of what else a name could mean that fits; the same where nothing does."""
    rival = next((other.place for other in one.runners_up if fits(other.place)), None)
    if rival is None:
        return one
    return replace(meaning(one, rival, precision), confidence=max(one.confidence, SURE))


def as_towns(reading: Reading, resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The same with the town where words say so of a name that was taken for its province.

    Where none say either, a capital is meant: ``in Minsk``, which lies in no province of its name.
    """
    return tuple(
        _as_town(reading, one)
        if one.place and (one.place.feature == "ADM1" or is_country(one))
        else one
        for one in resolutions
    )


def _as_town(reading: Reading, one: Resolution) -> Resolution:
    if _is_said_town(reading, one.mention):
        return _town_of(one)
    return one if _is_said_province(reading, one.mention) else _capital_of(one)


def _is_said_town(reading: Reading, mention: Mention) -> bool:
    """``The port city of Odessa``; in French what is ``à`` is a town, for lands are ``dans``."""
    before = reading.words.touching(mention.span).start - 1
    is_at = before >= 0 and reading.words.keys[before] in words_for("at_town", reading.article.lang)
    return is_at or SORT_OF_WORD.get(mention.cue.lower()) == "town"


def _town_of(one: Resolution) -> Resolution:
    """The town of the name of a province, where it could mean that and is its seat by name.

    So is the capital of the name of its country: ``à Koweït``, which is not ``au Koweït``.
    """
    land = one.place
    if land is None:
        return one
    return _instead(
        one,
        Precision.SITE,
        lambda town: is_town(town) and (_is_around(land, town) or _is_capital_of(town, land)),
    )


def _capital_of(one: Resolution) -> Resolution:
    """The capital of the name of a province around it, which is a province by itself."""
    land = one.place
    if land is None or land.feature != "ADM1":
        return one
    return _instead(one, Precision.SITE, lambda town: _is_capital_of(town, land))


def _is_capital_of(town: Place, land: Place) -> bool:
    return town.feature == "PPLC" and town.country == land.country


def without_parts(reading: Reading, resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The same without a doubtful name that is half of another: the Sana of ``Apetina-Sana``."""
    named = [one.mention.span for one in resolutions]
    return tuple(one for one in resolutions if not _is_part(reading, one, named))


def _is_part(reading: Reading, one: Resolution, named: Sequence[Span]) -> bool:
    if one.confidence >= SURE or one.mention.kind is not MentionKind.NAME:
        return False
    words, span = reading.words, one.mention.span
    inside = words.touching(span)
    if not inside:
        return False
    halves = []
    if inside.start and reading.text[words.ends[inside.start - 1] : span.start] == "-":
        halves.append(inside.start - 1)
    if inside.stop < len(words.keys) and reading.text[span.end : words.starts[inside.stop]] == "-":
        halves.append(inside.stop)
    return any(
        reading.text[words.starts[half]].isupper()
        and not any(other.covers(words.span(half, half)) for other in named)
        for half in halves
    )


def without_namesakes(
    reading: Reading, resolutions: Sequence[Resolution]
) -> tuple[Resolution, ...]:
    """The same, in doubt whatever quarter or square was found far from the towns told around it.

    In news of Volgograd its Dzerzhinsky quarter is no town near Moscow. Only where names are
    written in other letters than their own, too many a town sounds alike.
    """
    nouns = words_for("part_of_town", reading.article.lang)
    if not nouns:
        return tuple(resolutions)
    sites = [one for one in resolutions if one.place and not is_country(one)]
    parts = {id(one) for one in sites if _names_part(reading, one.mention, nouns)}
    if not parts:
        return tuple(resolutions)
    towns = [one for one in sites if id(one) not in parts]
    return tuple(
        replace(one, confidence=0.0)
        if id(one) in parts and _is_namesake(reading, one, towns)
        else one
        for one in resolutions
    )


def _names_part(reading: Reading, mention: Mention, nouns: Collection[str]) -> bool:
    """Whether a noun before a name says that it is a part of a town: ``حي غازي``."""
    before = reading.words.touching(mention.span).start - 1
    if before < 0:
        return False
    return any(form in nouns for form in forms(reading.words.keys[before], reading.article.lang))


def _is_namesake(reading: Reading, one: Resolution, towns: Sequence[Resolution]) -> bool:
    """Whether a part of a town lies in none of those that are named near it, or anywhere."""
    at = reading.sentence_at(one.mention.span.start)
    near = [
        other
        for other in towns
        if other.mention.role is not Role.DATELINE
        and at - TOLD_WITHIN <= reading.sentence_at(other.mention.span.start) <= at
    ]
    is_listed = one.place is not None and not is_town(one.place)
    others = towns if is_listed else near
    return bool(near) and not any(_is_in_reach(one, other) for other in others)


def _is_in_reach(one: Resolution, other: Resolution) -> bool:
    here, there = one.place, other.place
    if here is None or there is None:
        return False
    return distance_m(here, there) <= PART_M + (other.radius_m or there.radius_m)
