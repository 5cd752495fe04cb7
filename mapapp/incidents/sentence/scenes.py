"""Where it happened: the places of a run of text to the one, or the several, an event has.

A place inside another says where the other is; places joined by ``and`` are two scenes; the
place nearest to the cue stands for the rest.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from mapapp.incidents.sentence.enumerations import enumerated
from mapapp.incidents.sentence.lists import link
from mapapp.incidents.sentence.places import (
    DOUBTFUL,
    SURE,
    as_land,
    contains,
    distance_from_cue,
    facilities_of,
    is_country,
    is_far,
    is_land,
    is_land_of,
    is_scene,
    is_unknown,
    opens,
    past_possessive,
    without_homes,
)
from mapapp.incidents.sentence.unknown import is_written_as_name
from mapapp.incidents.text.languages import INFLECTING
from mapapp.incidents.text.tables import Topic, is_led_by_and, words_for
from mapapp.mentions.arabic import ARABIC_AND
from mapapp.records import MentionKind, Precision, Resolution, Span
from mapapp.resolution.precision import distance_m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading

OF_OFFICE = 60
"""Code points by which the place that an office or a force is of counts as further away."""
QUARTER_M = 25_000
"""Metres beyond a city within which its quarters lie."""
OUT_OF_TOWN_M = 60_000.0
"""Metres from a town beyond which nothing is in it, nor in the district called by it."""
BUILDING_WITHIN = 4
"""Words from a building to the town it stands in: ``courthouse in downtown Portland``."""
LONGEST_MEASURE = 10
"""Words of what a comma adds to a place: ``situated 80 km east of the capital``."""
LONGEST_LAND = 2
"""Words from a name to the land that a comma adds to it: ``X, district de Y``."""
LONG_LIST = 2
"""Commas alone that make a list of Russian places: ``обстреляны A, B, C``."""
LONGEST_SIDE = 3
"""Code points between a name and what says on which side of another it lies."""
VAST_M = 100_000.0
"""Metres of a region's radius from which on a town named with it is where it happened."""


def scenes_of(reading: Reading, cue: Span, resolutions: Sequence[Resolution]) -> list[Resolution]:
    """The places of one event in order; several only where the text joins them."""
    named = [
        one
        for one in resolutions
        if not is_country(one) and one.mention.kind is not MentionKind.DEMONYM
    ]
    misplaced = [
        one for one, other in itertools.pairwise(named) if is_namesake_in(reading, one, other)
    ]
    misplaced += [one for one in named if _is_quarter_elsewhere(reading, one, named)]
    misplaced += [
        other for one, other in itertools.pairwise(named) if _is_beside_another(reading, one, other)
    ]
    if reading.article.lang == "ar":  # without capitals, many a word is some village's name
        misplaced += [one for one in named if one.confidence < DOUBTFUL and _is_astray(one, named)]
    # "In X in Norway": where no X of Norway is known, it was in Norway.
    misplaced += [
        one
        for one, other in itertools.pairwise(resolutions)
        if one.place is None and is_land_of(reading, other, one.mention.span)
    ]
    named = [as_land(reading, one) for one in named if one not in misplaced]
    named = [one for one in named if not _names_its_building(reading, one, named)] or named
    named = without_homes(reading, named)
    if not named:
        countries = [one for one in resolutions if is_country(one)]
        return (
            [min(countries, key=lambda one: distance_from_cue(cue, one.mention.span))]
            if countries
            else []
        )
    fine = [
        one
        for one in named
        if not any(
            (contains(one, other) and not _are_two(reading, one, other))
            or _locates(reading, one, other)
            or _tells_side(reading, one, other)
            or _anchors(one, other)
            or _names_road(reading, one, other)
            or (_is_known_site(other) and _is_by(reading, other, one))
            for other in named
            if other is not one
        )
    ]
    fine = fine or named
    # "In the desert, near the town": so wide a land only says where the town is.
    fine = [one for one in fine if not _is_vast(one, fine)] or fine
    best = min(fine, key=lambda one: (_away(reading, cue, one), one.mention.span))
    if is_unknown(best):  # "In Nantes, they marched for the Kanak": what opens a sentence holds
        best = next((one for one in fine if is_scene(one) and opens(reading, one)), best)
    if is_unknown(best):  # "In the village of X in the province of Y"
        after = fine[fine.index(best) + 1 :]
        best = next((one for one in (*after, *fine) if is_scene(one) and is_land(one)), best)
    for leads_on in (_is_in, _is_by):  # "on the Highway in Gwadar"; "in the village of X, near Y"
        if is_unknown(best):
            after = [one for one in fine[fine.index(best) + 1 :][:1] if is_scene(one)]
            best = next((one for one in after if leads_on(reading, best, one)), best)
    listed = _listed(reading, fine, fine.index(best), resolutions)
    # Of "A, B and C" only the last two are an enumeration, which takes no comma alone.
    scenes = max(listed, enumerated(reading, fine, best), key=len)
    unique = {one.place.id: one for one in scenes if one.place}
    return list(unique.values())


def _is_vast(one: Resolution, others: Sequence[Resolution]) -> bool:
    """Whether a place is a vast land, and not that of a town right after it: ``بادية الرقة``."""
    is_of_town = any(other.mention.span.start == one.mention.span.end + 1 for other in others)
    is_vast = one.precision is Precision.REGION and (one.radius_m or 0.0) > VAST_M
    return is_vast and not is_of_town


def _are_two(reading: Reading, one: Resolution, other: Resolution) -> bool:
    """Whether two places are beside each other, however large one of them is.

    So are two provinces, and what ``and`` joins: ``the outskirts of X and Y``, a village near it.
    """
    if one.place is None or other.place is None:
        return False
    if one.place.feature == other.place.feature == "ADM1":
        return True
    first, second = sorted((one, other), key=lambda place: place.mention.span)
    is_around = one.mention.kind is MentionKind.RELATIVE
    return is_around and link(reading, first, second, ()) == "and"


def _listed(
    reading: Reading, fine: list[Resolution], index: int, resolutions: Sequence[Resolution]
) -> list[Resolution]:
    """The list that a place stands in, up to the last that ``and`` joins: ``A, B and C``."""
    links = [link(reading, one, other, resolutions) for one, other in itertools.pairwise(fine)]
    first = last = index
    while first > 0 and links[first - 1]:
        first -= 1
    while last < len(links) and links[last]:
        last += 1
    headed = last - first >= LONG_LIST and reading.article.lang in INFLECTING
    headed |= _heads_list(reading, fine[first]) or _ends_unknown(reading, fine[last])
    while last > index and links[last - 1] == "," and not headed:
        last -= 1
    # Without either the place itself is the last that may be joined.
    if "and" not in links[index:last] and not headed:
        first = first if index and links[index - 1] == "and" else index
        last = index
    return fine[first : last + 1]


def _heads_list(reading: Reading, one: Resolution) -> bool:
    """Whether a noun in the plural stands before a place: ``in the villages of A, B, C``."""
    sentence = reading.sentence_at(one.mention.span.start)
    last = reading.words.touching(one.mention.span).start - 1
    last -= last in reading.firsts(sentence, Topic.ROLE, "genitive")
    return last in reading.lasts(sentence, Topic.ROLE, "settlements")


def _ends_unknown(reading: Reading, one: Resolution) -> bool:
    """Whether a list ends with what was not found: ``in A, B and X``, ``A, B, X and others``."""
    words, index = reading.words, reading.words.touching(one.mention.span).stop
    sentence = reading.sentence_at(one.mention.span.start)
    end = reading.words_in(sentence).stop
    joining = reading.firsts(sentence, Topic.ROLE, "and")
    while index < end and index not in joining:
        gap = reading.between(index - 1, index).strip()
        is_first = index == words.touching(one.mention.span).stop
        if gap not in ({","} if is_first else {"", ","}) or not _is_name(reading, index):
            return False
        index += 1
    following = max((at for at in range(index, end) if at in joining), default=end) + 1
    return (
        following < end
        and reading.between(index - 1, index).strip() in {"", ","}
        and (
            _is_name(reading, following)
            or words.keys[following] in words_for("others", reading.article.lang)
        )
    )


def _is_name(reading: Reading, index: int) -> bool:
    words = reading.words
    return is_written_as_name(reading.text[words.starts[index] : words.ends[index]])


def _is_astray(one: Resolution, named: Sequence[Resolution]) -> bool:
    """Whether a place is far from every surely known one of its sentence, and in another land."""
    sure = [other for other in named if other is not one and other.confidence >= SURE]
    return bool(sure) and all(
        is_far(one, other)
        and one.place is not None
        and other.place is not None
        and one.place.country != other.place.country
        for other in sure
    )


def _tells_side(reading: Reading, one: Resolution, other: Resolution) -> bool:
    """Whether a relative place says on which side the Arabic name before it lies: ``X غربي Y``."""
    gap = reading.text[other.mention.span.end : one.mention.span.start]
    return (
        reading.article.lang == "ar"
        and one.mention.kind is MentionKind.RELATIVE
        and other.mention.kind is MentionKind.NAME
        and not is_unknown(other)
        and not is_land(other)
        and 0 < len(gap) <= LONGEST_SIDE
        and not gap.strip(' "”»')
    )


def _anchors(one: Resolution, other: Resolution) -> bool:
    """Whether another place is told by this one: of ``X saw a blast south of X``, the latter."""
    return any(
        anchor.place is not None
        and anchor.place == one.place
        and other.mention.span != one.mention.span
        for anchor in other.anchors
    )


def _names_road(reading: Reading, one: Resolution, other: Resolution) -> bool:
    """``In X they cut the road to Y``: whether a place only says which road, told of X."""
    before = reading.words.keys[reading.words.touching(one.mention.span).start - 1]
    return before in words_for("road", reading.article.lang) and opens(reading, other)


def _locates(reading: Reading, one: Resolution, other: Resolution) -> bool:
    """Whether a place only says where another is: ``X, another city in Y``; ``X, 80 km from Y``."""
    name, place = other.mention.span, one.mention.span
    if name.end >= place.start:
        return False
    if reading.text[name.end : place.start].strip(" ,") == "(":
        return True
    if not reading.text.startswith(",", name.end):
        return False
    sentence = reading.sentence_at(place.start)
    between = reading.words.within(Span(name.end, place.start))
    joining = reading.firsts(sentence, Topic.ROLE, "and")
    is_broken = set(reading.text[name.end + 1 : place.start]) & set(",;.:")
    if is_broken or not joining.isdisjoint(between) or len(between) > LONGEST_MEASURE:
        return False
    lands = reading.firsts(sentence, Topic.ROLE, "land")
    is_relative = one.mention.kind in {MentionKind.RELATIVE, MentionKind.DESCRIBED}
    if not between:  # "the village of X, Y district"; "X, south of Y"
        return is_relative or reading.words.touching(place).stop in lands
    keys = reading.words.keys[between.start : between.stop]
    placing = reading.lasts(sentence, Topic.ROLE, "at")
    nouns = reading.firsts(sentence, Topic.ROLE, "place_noun")
    articles = reading.firsts(sentence, Topic.ROLE, "through")
    of = reading.firsts(sentence, Topic.ROLE, "genitive")
    is_wide = one.precision is not None and one.precision >= Precision.PROVINCE
    if reading.article.lang in INFLECTING and len(between) == 1 and not is_land(one):
        nouns -= reading.firsts(sentence, Topic.ROLE, "settlement")  # "X, посёлок Y" are two
    return (
        not words_for("measure", reading.article.lang).isdisjoint(keys)
        or (between[0] in lands and len(between) <= LONGEST_LAND)  # "X, district de Y"
        or (is_wide and placing.union(articles).issuperset(between))  # "X, in the centre of Y"
        or (is_relative and placing.union(articles).issuperset(between))  # "X, to the south of Y"
        or (len(between) > 1 and between[-1] in placing and not nouns.isdisjoint(between))
        or (between[0] in nouns and of.union(articles, nouns).issuperset(between))  # "X, town of Y"
    )


def _is_known_site(one: Resolution) -> bool:
    """Whether an event was at a place that needs nothing else to say where it is."""
    return is_scene(one) and not (is_land(one) or is_unknown(one))


def _is_by(reading: Reading, one: Resolution, other: Resolution) -> bool:
    """Whether the second of two names only says what the first is near: ``Skabrnja near Zadar``."""
    if other.precision is not Precision.NEAR or other.mention.kind is not MentionKind.NAME:
        return False
    if other.mention.span.start <= one.mention.span.end:
        return False
    gap = Span(one.mention.span.end, other.mention.span.start)
    sentence = reading.sentence_at(gap.start)
    placing = {
        word
        for found in reading.of(sentence, Topic.ROLE, "at", "through", "place_noun")
        for word in range(found.first, found.last + 1)
    }
    between = reading.words.within(gap)
    is_plain = not set(reading.text[gap.start : gap.end]) & set(";:.()")
    return is_plain and len(between) > 0 and placing.issuperset(between)


def is_namesake_in(reading: Reading, one: Resolution, other: Resolution) -> bool:
    """``The Jadida quarter in Mosul``: a namesake was found, far from where the text says it is."""
    if contains(other, one):
        return False
    is_quarter = _is_quarter_of_another(reading, one, other)
    if _is_of_its_province(one, other) and not is_quarter:
        return False
    is_out = _is_out_of_town(one, other)
    is_apart = is_out or is_far(one, other) or is_quarter
    return (is_apart and _is_in(reading, one, other)) or (
        is_out and _is_of_commune(reading, one, other)
    )


def _is_of_its_province(one: Resolution, other: Resolution) -> bool:
    """``Buffalo in New York``: whether the second may as well mean the province of the first."""
    here = one.place
    return here is not None and any(
        land.place.feature == "ADM1"
        and land.place.country == here.country
        and land.place.admin1 == here.admin1
        for land in other.runners_up
    )


def _is_in(reading: Reading, one: Resolution, other: Resolution) -> bool:
    """Whether only ``in`` and nouns of place stand between: ``X in the district of Y``."""
    start, end = one.mention.span.end, other.mention.span.start
    if end <= start or set(reading.text[start:end]) & set(",;:.()"):
        return False
    sentence = reading.sentence_at(start)
    placing = reading.covered(sentence, Topic.ROLE, "in", "place_noun", "land")
    placing |= reading.covered(sentence, Topic.ROLE, "through", "genitive")
    between = reading.words.within(Span(start, end))
    if reading.article.lang == "ar" and is_led_by_and(reading.words.keys[between.start]):
        return False  # "in X and in Y"
    inside = reading.firsts(sentence, Topic.ROLE, "in", "place_noun")
    return placing.issuperset(between) and not inside.isdisjoint(between)


def _is_out_of_town(one: Resolution, other: Resolution) -> bool:
    """Whether a place is so far from a town that it is in none of its districts."""
    here, there = one.place, other.place
    if here is None or there is None or not there.feature.startswith("PPL"):
        return False
    return other.precision is Precision.SITE and distance_m(here, there) > OUT_OF_TOWN_M


def _is_of_commune(reading: Reading, one: Resolution, other: Resolution) -> bool:
    """``X, in the municipality of Y``: what is called by the town holds the place before it."""
    start, end = one.mention.span.end, other.mention.span.start
    gap = reading.text[start : max(start, end)]
    if not gap.startswith(",") or set(gap[1:]) & set(",;:.()"):
        return False
    sentence = reading.sentence_at(start)
    between = reading.words.within(Span(start, end))
    words = {
        meaning: {
            word
            for found in reading.of(sentence, Topic.ROLE, meaning)
            for word in range(found.first, found.last + 1)
        }
        for meaning in ("in", "land", "through", "genitive")
    }
    return (
        len(between) > 1
        and between[0] in words["in"]
        and not words["land"].isdisjoint(between)
        and set().union(*words.values()).issuperset(between)
    )


def _names_its_building(reading: Reading, one: Resolution, others: Sequence[Resolution]) -> bool:
    """``The Hatfield courthouse in Portland``: named after a place, and not there."""
    sentence = reading.sentence_at(one.mention.span.start)
    facilities = facilities_of(reading, sentence)
    if not facilities:
        return False
    inside = reading.words.touching(one.mention.span)
    after = past_possessive(reading, inside.stop)
    of = reading.firsts(sentence, Topic.ROLE, "genitive")
    before = inside.start - 1 - (inside.start - 1 in of)
    if after in facilities and reading.words.keys[after].startswith(ARABIC_AND):
        return False  # "a hospital in X and a school in Y"
    last = after if after in facilities else inside.stop - 1 if before in facilities else None
    if last is None:
        return False
    placing = reading.firsts(sentence, Topic.ROLE, "at")
    return any(
        last < reading.words.touching(other.mention.span).start <= last + BUILDING_WITHIN
        and not placing.isdisjoint(
            range(last + 1, reading.words.touching(other.mention.span).start)
        )
        and not contains(other, one)
        for other in others
        if other is not one
    )


def _is_beside_another(reading: Reading, one: Resolution, other: Resolution) -> bool:
    """``Near Ryazan, by the village of X``: a namesake of the village was found, far from there."""
    gap = Span(one.mention.span.end, other.mention.span.start)
    if other.confidence >= DOUBTFUL or one.confidence < other.confidence or gap.start >= gap.end:
        return False
    sentence = reading.sentence_at(gap.start)
    placing = {
        word
        for found in reading.of(sentence, Topic.ROLE, "at", "through", "place_noun")
        for word in range(found.first, found.last + 1)
    }
    between = reading.words.within(gap)
    is_added = reading.text[gap.start : gap.end].strip().startswith(",")
    return is_added and placing.issuperset(between) and is_far(one, other)


def _is_quarter_of_another(reading: Reading, one: Resolution, other: Resolution) -> bool:
    """Whether a quarter was found further off than the city that it is said to be in reaches."""
    here, there = one.place, other.place
    if here is None or there is None or distance_m(here, there) <= QUARTER_M + there.radius_m:
        return False
    last = reading.words.touching(one.mention.span).start - 1
    sentence = reading.sentence_at(one.mention.span.start)
    return last in reading.lasts(sentence, Topic.ROLE, "quarter")


def _is_quarter_elsewhere(reading: Reading, one: Resolution, named: Sequence[Resolution]) -> bool:
    """``In Taiz, in the Rawda quarter``: whether none of the places named is the quarter's city."""
    others = [other for other in named if other.place and other.place != one.place]
    return bool(others) and all(_is_quarter_of_another(reading, one, other) for other in others)


def _away(reading: Reading, cue: Span, one: Resolution) -> int:
    """Distance to a place, further where it only says of what: ``the governor of X``."""
    distance = distance_from_cue(cue, one.mention.span)
    return distance + OF_OFFICE * _is_of_office(reading, one.mention.span)


def _is_of_office(reading: Reading, span: Span) -> bool:
    sentence = reading.sentence_at(span.start)
    passed = reading.lasts(sentence, Topic.ROLE, "through", "genitive")
    last = reading.words.touching(span).start - 1
    while last in passed:
        last -= 1
    return any(last == one.last for one in reading.of(sentence, Topic.ROLE, "force"))
