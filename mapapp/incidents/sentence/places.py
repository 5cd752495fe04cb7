"""What a place that was found is to an incident: a scene, a land, a stranger, a building.

Each asks of one or two places alone, in the words around them; which of them an event has is
asked in ``scenes.py``.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from mapapp.incidents.text.tables import Topic
from mapapp.mentions.beside import leads_to_land
from mapapp.mentions.composed import is_street
from mapapp.mentions.districts_russian import is_district_of_city
from mapapp.mentions.judge import NO_ROW
from mapapp.records import MentionKind, Precision, RelationKind, Resolution, Role, Span
from mapapp.replaced import replace
from mapapp.resolution.precision import distance_m, is_town

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.records import Place

LEAST_CONFIDENCE = 0.2
"""Below this a place is more likely another by four to one, and no incident is put there."""
BEFORE_CUE = 30
"""Code points by which a place before its cue counts as further away."""
ELSEWHERE_M = 300_000
"""Metres beyond which a place is not in the town that its words say it is in."""
DOUBTFUL, SURE = 0.6, 0.8
"""Confidence below which a place far from those that are as sure as the latter is a namesake."""
CLEAR = 0.9
"""Confidence from which on a town may be told of in an article of another province."""
KNOWN_ALONE = 200_000
"""Inhabitants from which on it may be in any case."""
VILLAGE_M = 5_000.0
"""Metres of a populated place's radius up to which it holds quarters at most."""
LAND_M = 30_000.0
"""Metres of a land's radius that is known by its seat alone."""
WHEREABOUTS_M = 60_000.0
"""Metres from a town within which a village may be said to be at it."""
LIKE = 0.75
"""Likeness of two spellings of one name: ``Kharkov`` and ``Kharkiv`` have .86."""
WELL_KNOWN = 100_000
"""Inhabitants from which on an article may speak of a town without naming its land."""
_BESIDE = frozenset(
    (
        RelationKind.AWAY,
        RelationKind.SIDE,
        RelationKind.BETWEEN,
        RelationKind.ROAD,
        RelationKind.OFFSHORE,
    )
)
"""How a place may lie to others without being a land that holds any."""


def is_scene(resolution: Resolution) -> bool:
    """Whether an event can be put there: surely enough known, and named as a place of events."""
    is_site = resolution.mention.role is Role.EVENT and not is_unknown(resolution)
    return is_site and not _is_past_state(resolution)


def _is_past_state(resolution: Resolution) -> bool:
    """Whether a country is named that is no more: ``one of the first towers of the Soviet Union``.

    The gazetteer gives it no code.
    """
    is_code_less = resolution.place is not None and not resolution.place.country
    return is_code_less and is_country(resolution)


def is_unknown(resolution: Resolution) -> bool:
    """Whether a place is named that nobody can point to."""
    return resolution.place is None or resolution.confidence < LEAST_CONFIDENCE


def without_dates(reading: Reading, resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The same without names that are read as a date: of a Sunday, ``الأحد`` is no village."""
    dated = [one.span for one in reading.dates]
    return tuple(
        one for one in resolutions if not any(one.mention.span.overlaps(date) for date in dated)
    )


def without_sides(reading: Reading, resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The same without ``the West of the country``, which is no province called West."""
    return tuple(one for one in resolutions if not _is_side(reading, one))


def _is_side(reading: Reading, one: Resolution) -> bool:
    inside = reading.words.touching(one.mention.span)
    sentence = reading.sentence_at(one.mention.span.start)
    if len(inside) != 1 or sentence < 0 or inside.stop >= len(reading.words.keys):
        return False
    nouns = reading.firsts(sentence, Topic.ROLE, "territory")
    return inside.start in nouns and inside.stop in reading.firsts(sentence, Topic.ROLE, "genitive")


def without_unlisted(resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The same without names that no row has: whether an event is there, its words say.

    One that means the town it sounds like (``mentions/heard.py``) is a place as any other.
    """
    return tuple(
        one for one in resolutions if one.place is not None or NO_ROW not in one.mention.reasons
    )


def without_strangers(resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The same, those not known that are hardly sure and lie in a land the article never names.

    Of news about Malawi's neighbours "Balaka" may be a town there; of news about Bangui it is not.
    Where adjectives alone name lands nothing is said: Russian warplanes fly over other ones.
    """
    known = [
        one
        for one in resolutions
        if one.place
        and (is_country(one) or (one.confidence >= SURE and not _is_exonym(one)))
        and one.place.country
    ]
    if all(_is_of_nationality(one) for one in known):
        return tuple(resolutions)
    lands = {one.place.country for one in known if one.place}
    towns = [one for one in known if not is_country(one) and one.mention.role is Role.EVENT]
    return tuple(
        replace(one, confidence=0.0) if _is_strange(one, lands) or _is_stray(one, towns) else one
        for one in resolutions
    )


def _is_exonym(one: Resolution) -> bool:
    """Whether another language than those of the world's press calls a city so: ``Kahira``.

    Where nothing else is of its land, a village of that name is meant. Of other scripts than
    Latin most names have no language, and nothing is said.
    """
    if one.anchors:  # "central Kahira"
        return any(map(_is_exonym, one.anchors))
    place, name = one.place, one.mention.name
    if place is None or one.mention.kind is not MentionKind.NAME or not name.isascii():
        return False
    if not place.feature.startswith("PPL") or place.population < WELL_KNOWN:
        return False
    if name == place.name:
        return False
    known = [place.name, *(other.text for other in place.names if other.lang)]
    return all(_likeness(name, other) < LIKE for other in known)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio()


def _is_of_nationality(one: Resolution) -> bool:
    """Whether an adjective names whose somebody is, and not where: ``Russian warplanes``."""
    mention = one.mention
    return mention.kind is MentionKind.DEMONYM and mention.role is not Role.EVENT


def _is_strange(one: Resolution, lands: set[str]) -> bool:
    """Whether a small town, or a province, is hardly sure, and in none of some lands."""
    place = one.place
    return (
        place is not None
        and place.country not in {"", *lands}
        and (
            _is_exonym(one)
            or (
                one.confidence < SURE
                and (place.population < WELL_KNOWN or is_land(one))
                and not place.feature.startswith("PPLC")
            )
        )
    )


def _is_stray(one: Resolution, towns: Sequence[Resolution]) -> bool:
    """Whether a town is far from everything in the one province that was told of before it."""
    place = one.place
    if place is None or not place.feature.startswith("PPL") or place.feature == "PPLC":
        return False
    others = [other for other in towns if other.place != place]
    lands = {
        (other.place.id, other.place.country)
        for other in others
        if other.place
        and other.precision is Precision.PROVINCE
        and other.mention.span < one.mention.span
    }
    is_seat = any(other.place.feature == "ADM1" for other in one.runners_up)
    return (
        len(lands) == 1
        and not is_seat
        and (one.confidence < DOUBTFUL or place.country in {country for _, country in lands})
        and one.confidence < CLEAR
        and place.population < KNOWN_ALONE
        and all(is_far(one, other) for other in others)
    )


def is_land(one: Resolution) -> bool:
    """Whether a place is a district or more: it holds even where the town in it was not found."""
    return one.precision is not None and one.precision >= Precision.DISTRICT


def without_homes(reading: Reading, sites: Sequence[Resolution]) -> list[Resolution]:
    """The same without ``residents of X``, where the town that they were in comes first."""
    towns = [one.mention.span for one in sites if is_scene(one) and not is_land(one)]
    return [
        one
        for one in sites
        if towns == [] or one.mention.span <= min(towns) or not _is_home(reading, one)
    ]


def _is_home(reading: Reading, one: Resolution) -> bool:
    sentence = reading.sentence_at(one.mention.span.start)
    passed = reading.covered(sentence, Topic.ROLE, "genitive", "settlement")
    lead = reading.words.touching(one.mention.span).start - 1
    while lead in passed:
        lead -= 1
    return lead in reading.lasts(sentence, Topic.ROLE, "home")


def names_part_of_town(reading: Reading, one: Resolution) -> bool:
    """Whether a mention is part of the name of a building, or a district that many towns have."""
    name = one.mention.name
    return is_district_of_city(name) or is_street(name) or names_building(reading, one)


def without_city_districts(sites: Sequence[Resolution]) -> list[Resolution]:
    """The same without ``the Kirov district``, that many a town has, where a town is named, too."""
    towns = [one for one in sites if not is_district_of_city(one.mention.name)]
    return towns or list(sites)


def names_building(reading: Reading, one: Resolution) -> bool:
    """Whether a mention is part of the name of a building: ``St Sebastian's church``."""
    sentence = reading.sentence_at(one.mention.span.start)
    inside = reading.words.touching(one.mention.span)
    after = past_possessive(reading, inside.stop)
    return bool({inside.start - 1, after - 1, after} & facilities_of(reading, sentence))


def past_possessive(reading: Reading, index: int) -> int:
    """The word from one on that is not the ``s`` of ``St Sebastian's``."""
    return index + (reading.words.keys[index : index + 1] == ("s",))


def begin_names(reading: Reading, resolutions: Sequence[Resolution]) -> set[int]:
    """The words that begin names of places, where no capital tells them: ``سقطت حلب``."""
    if reading.article.lang != "ar":
        return set()
    named = (one.mention.span for one in resolutions if is_scene(one) and not is_country(one))
    return {reading.words.touching(span).start for span in named}


def is_country(resolution: Resolution) -> bool:
    """Whether no more than a country is known."""
    return resolution.precision is Precision.COUNTRY


def is_land_of(reading: Reading, land: Resolution, name: Span) -> bool:
    """Whether a land follows a name as the one it lies in: ``Homs, Syria``, ``Homs in Syria``."""
    gap = reading.text[name.end : land.mention.span.start]
    return is_land(land) and leads_to_land(gap)


def as_land(reading: Reading, one: Resolution) -> Resolution:
    """A town as the land that the words before it name by it: ``the territory of Masisi``."""
    if one.place is None or is_land(one):
        return one
    sentence = reading.sentence_at(one.mention.span.start)
    last = reading.words.touching(one.mention.span).start - 1
    of = {found.first for found in reading.of(sentence, Topic.ROLE, "genitive")}
    lands = {found.last for found in reading.of(sentence, Topic.ROLE, "land")}
    is_led = last in of and last - 1 in lands
    is_followed = _is_before_land(reading, one, sentence) if sentence >= 0 else False
    if sentence < 0 or not (is_led or is_followed):
        return one
    return replace(one, precision=Precision.DISTRICT, radius_m=max(one.radius_m or 0.0, LAND_M))


def _is_before_land(reading: Reading, one: Resolution, sentence: int) -> bool:
    """``Gori municipality``: English sets what sort of land it is behind its name."""
    after = reading.words.touching(one.mention.span).stop
    lands = {found.first for found in reading.of(sentence, Topic.ROLE, "land")}
    is_beside = after in lands and reading.between(after - 1, after) == " "
    return is_beside and reading.article.lang == "en"


def opens(reading: Reading, one: Resolution) -> bool:
    """Whether a place opens its sentence, with no more than its preposition before it."""
    index = reading.sentence_at(one.mention.span.start)
    first = reading.words_in(index).start
    name = reading.words.touching(one.mention.span).start
    passed = reading.firsts(index, Topic.ROLE, "through")  # "in X itself", as Russian has it
    return name == first + 1 or (name == first + 2 and first + 1 in passed)


def is_whereabouts_of(reading: Reading, one: Resolution, other: Resolution) -> bool:
    """``In Baalbek, a strike on the village of Boudai``: whether a town only says about where."""
    here, there = one.place, other.place
    if here is None or there is None or here == there:
        return False
    if other.precision is None or other.precision >= Precision.PROVINCE:
        return False
    sentence = reading.sentence_at(other.mention.span.start)
    noun = reading.words.touching(one.mention.span).start - 1
    opening = reading.words_in(sentence).start + 1
    is_called_province = noun == opening in reading.firsts(sentence, Topic.ROLE, "province")
    if not (is_called_province or opens(reading, one)):
        return False
    lead = reading.words.touching(other.mention.span).start - 1
    return (
        lead in reading.lasts(sentence, Topic.ROLE, "settlement", "settlements")
        and here.country == there.country
        and distance_m(here, there) <= WHEREABOUTS_M
    )


def facilities_of(reading: Reading, sentence: int) -> frozenset[int]:
    """Words of a sentence that name a building or a street: it is in the town told before."""
    return reading.covered(sentence, Topic.ROLE, "facility")


def contains(outer: Resolution, inner: Resolution) -> bool:
    """Whether one place is known to lie in the other, and is not the other."""
    one, other = outer.place, inner.place
    if one is None or other is None or one.id == other.id or _is_beside(outer, other):
        return False
    if outer.precision is Precision.COUNTRY:
        return inner.precision is not Precision.COUNTRY and one.country == other.country
    if outer.precision is None or inner.precision is None:
        return False
    if outer.precision >= Precision.PROVINCE and outer.precision > inner.precision:
        if one.id.startswith("admin1:"):
            return one.country == other.country and one.admin1 == other.admin1
        is_parted = one.admin1 and other.admin1 not in {"", one.admin1}
        is_apart = outer.precision is Precision.PROVINCE and is_parted
        return not is_apart and distance_m(one, other) <= (outer.radius_m or one.radius_m)
    radius = outer.radius_m or one.radius_m
    is_wider = radius > 2 * (inner.radius_m or other.radius_m)
    return is_wider and not _are_neighbours(one, other) and distance_m(one, other) <= radius


def _is_beside(one: Resolution, other: Place) -> bool:
    """Whether a place is only drawn as wide as it is vague, and another is in it by that alone.

    ``North of X`` holds no town but X.
    """
    relation = one.mention.relation
    is_vague = relation is not None and relation.kind in _BESIDE
    return is_vague and all(anchor.place != other for anchor in one.anchors)


def _are_neighbours(one: Place, other: Place) -> bool:
    """Whether a place is too small for the other, a town or village, to lie in it."""
    is_village = one.feature.startswith("PPL") and one.radius_m <= VILLAGE_M
    return is_village and is_town(other)


def meaning(one: Resolution, place: Place, precision: Precision) -> Resolution:
    """A mention as it would be resolved if it meant another place, as surely."""
    return replace(one, place=place, precision=precision, radius_m=place.radius_m, geometry=None)


def is_far(one: Resolution, other: Resolution) -> bool:
    """Whether two places are so far apart that neither is in the other, whatever words say."""
    here, there = one.place, other.place
    return here is not None and there is not None and distance_m(here, there) > ELSEWHERE_M


def distance_from_cue(cue: Span, span: Span) -> int:
    """How many code points a place stands from a cue, one before it counted as further away."""
    if span.start >= cue.end:
        return span.start - cue.end
    return max(0, cue.start - span.end) + BEFORE_CUE
