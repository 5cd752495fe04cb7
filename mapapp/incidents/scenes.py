"""Where it happened: the places of a run of text to the one, or the several, an event has.

A place inside another says where the other is; places joined by ``and`` are two scenes; the
place nearest to the cue stands for the rest.
"""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from mapapp.incidents.tables import Topic, phrases_of
from mapapp.incidents.words import ARABIC_AND
from mapapp.mentions.beside import BEFORE_REGION, LONGEST
from mapapp.mentions.districts_russian import is_district, is_district_of_city
from mapapp.records import MentionKind, Precision, Resolution, Role, Span
from mapapp.resolution.precision import distance_m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading

LEAST_CONFIDENCE = 0.2
"""Below this a place is more likely another by four to one, and no incident is put there."""
OF_OFFICE = 60
"""Code points by which the place that an office or a force is of counts as further away."""
BEFORE_CUE = 30
"""Code points by which a place before its cue counts as further away."""

LONGEST_ACRONYM = 5
LOCATED_WITHIN = 60
"""Code points between a name and the place that says where it is."""

QUARTER_M = 25_000
"""Metres beyond a city within which its quarters lie."""
ELSEWHERE_M = 300_000
"""Metres beyond which a place is not in the town that its words say it is in."""
DOUBTFUL, SURE = 0.6, 0.8
"""Confidence below which a place far from those that are as sure as the latter is a namesake."""
CLEAR = 0.9
"""Confidence from which on a town may be told of in an article of another province."""
KNOWN_ALONE = 200_000
"""Inhabitants from which on it may be in any case."""
WELL_KNOWN = 100_000
"""Inhabitants from which on an article may speak of a town without naming its land."""
_LOCATING = ("at", "through", "place_noun", "genitive", "and")
BUILDING_WITHIN = 4
"""Words from a building to the town it stands in: ``courthouse in downtown Portland``."""
PLAINLY_AT = frozenset(("in", "at", "on", "à", "en", "au", "aux", "dans", "sur"))
"""What may stand before each place of a list: ``in A, in B and in C``."""
MEASURES = frozenset(("km", "kilometres", "kilometers", "kilomètres", "miles"))
LONGEST_MEASURE = 10
"""Words of what a comma adds to a place: ``situated 80 km east of the capital``."""
LONGEST_LAND = 2
"""Words from a name to the land that a comma adds to it: ``X, district de Y``."""
LONGEST_APPOSITION = 6
"""Words of what a comma adds to a name, up to the town it is in."""
FACILITY_WITHIN = 4
"""Words from the first of a name to what it is a name of: ``Sarinah shopping mall``."""
LONGEST_SIDE = 3
"""Code points between a name and what says on which side of another it lies."""
VAST_M = 100_000.0
"""Metres of a region's radius from which on a town named with it is where it happened."""
CARRIED_WITHIN = 8
"""Words from ``taken to hospital`` to the name of where it is."""
SINCE_WITHIN = 4
"""Words from ``since`` to the war that is spoken of."""
LONGEST_COUNT = 9
"""Words of ``, four civilians among them a child in`` between two places of one list."""
JOINED_WITHIN = 60
"""Code points between two places of one list."""
ARTICLES = frozenset(("al", "el", "an", "ar", "as", "at", "az", "ad", "ash"))
"""Arabic articles before a name, written small."""
ARABIC_ARTICLE = "ال"
ARABIC_ADJECTIVES = ("يه", "يتين", "يات")
"""Endings, folded, of what after ``a town`` says what town it is: ``بلدة حدودية``."""


def is_scene(resolution: Resolution) -> bool:
    """Whether an event can be put there: surely enough known, and named as a place of events."""
    return resolution.mention.role is Role.EVENT and not is_unknown(resolution)


def is_unknown(resolution: Resolution) -> bool:
    """Whether a place is named that nobody can point to."""
    return resolution.place is None or resolution.confidence < LEAST_CONFIDENCE


def without_dates(reading: Reading, resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The same without names that are read as a date: of a Sunday, ``الأحد`` is no village."""
    dated = [one.span for one in reading.dates]
    return tuple(
        one for one in resolutions if not any(one.mention.span.overlaps(date) for date in dated)
    )


def without_strangers(resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The same, those not known that are hardly sure and lie in a land the article never names.

    Of news about Malawi's neighbours "Balaka" may be a town there; of news about Bangui it is not.
    Where adjectives alone name lands nothing is said: Russian warplanes fly over other ones.
    """
    known = [
        one
        for one in resolutions
        if one.place and (is_country(one) or one.confidence >= SURE) and one.place.country
    ]
    if all(_is_of_nationality(one) for one in known):
        return tuple(resolutions)
    lands = {one.place.country for one in known if one.place}
    towns = [one for one in known if not is_country(one) and one.mention.role is Role.EVENT]
    return tuple(
        replace(one, confidence=0.0) if _is_strange(one, lands) or _is_stray(one, towns) else one
        for one in resolutions
    )


def _is_of_nationality(one: Resolution) -> bool:
    """Whether an adjective names whose somebody is, and not where: ``Russian warplanes``."""
    mention = one.mention
    return mention.kind is MentionKind.DEMONYM and mention.role is not Role.EVENT


def _is_strange(one: Resolution, lands: set[str]) -> bool:
    """Whether a small town, or a province, is hardly sure, and in none of some lands."""
    place = one.place
    return (
        place is not None
        and one.confidence < SURE
        and place.country not in {"", *lands}
        and (place.population < WELL_KNOWN or is_land(one))
        and not place.feature.startswith("PPLC")
    )


def _is_stray(one: Resolution, towns: Sequence[Resolution]) -> bool:
    """Whether a town is far from everything in the one province that an article is about."""
    place = one.place
    if place is None or not place.feature.startswith("PPL") or place.feature == "PPLC":
        return False
    others = [other for other in towns if other.place != place]
    lands = {
        (other.place.id, other.place.country)
        for other in others
        if other.place and other.precision is Precision.PROVINCE
    }
    is_seat = any(other.place.feature == "ADM1" for other in one.runners_up)
    return (
        len(lands) == 1
        and not is_seat
        and (one.confidence < DOUBTFUL or place.country in {country for _, country in lands})
        and one.confidence < CLEAR
        and place.population < KNOWN_ALONE
        and all(_is_far(one, other) for other in others)
    )


def is_land(one: Resolution) -> bool:
    """Whether a place is a district or more: it holds even where the town in it was not found."""
    return one.precision is not None and one.precision >= Precision.DISTRICT


def names_part_of_town(reading: Reading, one: Resolution) -> bool:
    """Whether a mention is part of the name of a building, or a district that many towns have."""
    return is_district_of_city(one.mention.name) or names_building(reading, one)


def without_city_districts(sites: Sequence[Resolution]) -> list[Resolution]:
    """The same without ``the Kirov district``, that many a town has, where a town is named, too."""
    towns = [one for one in sites if not is_district_of_city(one.mention.name)]
    return towns or list(sites)


def names_building(reading: Reading, one: Resolution) -> bool:
    """Whether a mention is part of the name of a building: ``St Sebastian's church``."""
    sentence = reading.sentence_at(one.mention.span.start)
    inside = reading.words.touching(one.mention.span)
    after = _past_possessive(reading, inside.stop)
    return bool({inside.start - 1, after - 1, after} & _facilities(reading, sentence))


def _past_possessive(reading: Reading, index: int) -> int:
    """The word from one on that is not the ``s`` of ``St Sebastian's``."""
    return index + (reading.words.keys[index : index + 1] == ("s",))


def is_country(resolution: Resolution) -> bool:
    """Whether no more than a country is known."""
    return resolution.precision is Precision.COUNTRY


def scenes_of(reading: Reading, cue: Span, resolutions: Sequence[Resolution]) -> list[Resolution]:
    """The places of one event in order; several only where the text joins them."""
    named = [
        one
        for one in resolutions
        if not is_country(one) and one.mention.kind is not MentionKind.DEMONYM
    ]
    # "The Jadida quarter in Mosul": a namesake was found, far from where the text says it is.
    misplaced = [
        one
        for one, other in itertools.pairwise(named)
        if (_is_far(one, other) or _is_quarter_of_another(reading, one, other))
        and _is_in(reading, one, other)
        and not contains(other, one)
    ]
    misplaced += [one for one in named if _is_quarter_elsewhere(reading, one, named)]
    if reading.article.lang == "ar":  # without capitals, many a word is some village's name
        misplaced += [one for one in named if one.confidence < DOUBTFUL and _is_astray(one, named)]
    # "In X in Norway": where no X of Norway is known, it was in Norway.
    misplaced += [
        one
        for one, other in itertools.pairwise(resolutions)
        if one.place is None and _is_land_of(reading, other, one.mention.span)
    ]
    named = [one for one in named if one not in misplaced]
    named = [one for one in named if not _names_its_building(reading, one, named)] or named
    if not named:
        countries = [one for one in resolutions if is_country(one)]
        return (
            [min(countries, key=lambda one: _distance(cue, one.mention.span))] if countries else []
        )
    fine = [
        one
        for one in named
        if not any(
            (contains(one, other) and not _are_provinces(one, other))
            or _locates(reading, one, other)
            or _tells_side(reading, one, other)
            for other in named
            if other is not one
        )
    ]
    fine = fine or named
    # "In the desert, near the town": so wide a land only says where the town is.
    fine = [one for one in fine if not _is_vast(one, fine)] or fine
    best = min(fine, key=lambda one: (_away(reading, cue, one), one.mention.span))
    if is_unknown(best):  # "In Nantes, they marched for the Kanak": what opens a sentence holds
        best = next((one for one in fine if is_scene(one) and _opens(reading, one)), best)
    if is_unknown(best):  # "In the village of X in the province of Y"
        best = next((one for one in fine if is_scene(one) and is_land(one)), best)
    if is_unknown(best):  # "On the Coastal Highway in Gwadar"
        after = fine[fine.index(best) + 1 :][:1]
        best = next((one for one in after if is_scene(one) and _is_in(reading, best, one)), best)
    scenes = _listed(reading, fine, fine.index(best), resolutions)
    unique = {one.place.id: one for one in scenes if one.place}
    return list(unique.values())


def _is_vast(one: Resolution, others: Sequence[Resolution]) -> bool:
    """Whether a place is a vast land, and not that of a town right after it: ``بادية الرقة``."""
    is_of_town = any(other.mention.span.start == one.mention.span.end + 1 for other in others)
    is_vast = one.precision is Precision.REGION and (one.radius_m or 0.0) > VAST_M
    return is_vast and not is_of_town


def _are_provinces(one: Resolution, other: Resolution) -> bool:
    """Whether two lands are beside each other, however large one of them is."""
    return (
        one.place is not None
        and other.place is not None
        and (one.place.feature == other.place.feature == "ADM1")
    )


def _listed(
    reading: Reading, fine: list[Resolution], index: int, resolutions: Sequence[Resolution]
) -> list[Resolution]:
    """The list that a place stands in, up to the last that ``and`` joins: ``A, B and C``."""
    links = [_link(reading, one, other, resolutions) for one, other in itertools.pairwise(fine)]
    first = last = index
    while first > 0 and links[first - 1]:
        first -= 1
    while last < len(links) and links[last]:
        last += 1
    headed = _heads_list(reading, fine[first]) or _ends_unknown(reading, fine[last])
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
    last -= any(of.first == last for of in reading.of(sentence, Topic.ROLE, "genitive"))
    return any(found.last == last for found in reading.of(sentence, Topic.ROLE, "settlements"))


def _ends_unknown(reading: Reading, one: Resolution) -> bool:
    """Whether ``and`` and a name that was not found end a list: ``in A, B and X``."""
    words, index = reading.words, reading.words.touching(one.mention.span).stop
    sentence = reading.sentence_at(one.mention.span.start)
    joining = {found.last for found in reading.of(sentence, Topic.ROLE, "and")}
    return (
        index in joining
        and index + 1 < len(words.keys)
        and reading.between(index - 1, index).strip() in {"", ","}
        and _is_written_as_name(reading.text[words.starts[index + 1] : words.ends[index + 1]])
    )


def _is_astray(one: Resolution, named: Sequence[Resolution]) -> bool:
    """Whether a place is far from every surely known one of its sentence, and in another land."""
    sure = [other for other in named if other is not one and other.confidence >= SURE]
    return bool(sure) and all(
        _is_far(one, other)
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
        and 0 < len(gap) <= LONGEST_SIDE
        and not gap.strip(' "”»')
    )


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
    joining = {found.first for found in reading.of(sentence, Topic.ROLE, "and")}
    is_broken = set(reading.text[name.end + 1 : place.start]) & set(",;.:")
    if is_broken or not joining.isdisjoint(between) or len(between) > LONGEST_MEASURE:
        return False
    lands = {found.first for found in reading.of(sentence, Topic.ROLE, "land")}
    if not between:  # "the village of X, Y district"; "X, south of Y"
        is_relative = one.mention.kind in {MentionKind.RELATIVE, MentionKind.DESCRIBED}
        return is_relative or reading.words.touching(place).stop in lands
    keys = reading.words.keys[between.start : between.stop]
    placing = {found.last for found in reading.of(sentence, Topic.ROLE, "at")}
    nouns = {found.first for found in reading.of(sentence, Topic.ROLE, "place_noun")}
    articles = {found.first for found in reading.of(sentence, Topic.ROLE, "through")}
    of = {found.first for found in reading.of(sentence, Topic.ROLE, "genitive")}
    is_wide = one.precision is not None and one.precision >= Precision.PROVINCE
    return (
        not MEASURES.isdisjoint(keys)
        or (between[0] in lands and len(between) <= LONGEST_LAND)  # "X, district de Y"
        or (is_wide and placing.union(articles).issuperset(between))  # "X, in the centre of Y"
        or (len(between) > 1 and between[-1] in placing and not nouns.isdisjoint(between))
        or (between[0] in nouns and of.union(articles, nouns).issuperset(between))  # "X, town of Y"
    )


def _is_in(reading: Reading, one: Resolution, other: Resolution) -> bool:
    """Whether nothing but ``in`` and nouns of place stand between two names."""
    start, end = one.mention.span.end, other.mention.span.start
    if end <= start or set(reading.text[start:end]) & set(",;:.()"):
        return False
    found = reading.of(reading.sentence_at(start), Topic.ROLE, "in", "place_noun")
    placing = {word for each in found for word in range(each.first, each.last + 1)}
    between = reading.words.within(Span(start, end))
    return len(between) > 0 and placing.issuperset(between)


def _is_land_of(reading: Reading, land: Resolution, name: Span) -> bool:
    """Whether a land follows a name as the one it lies in: ``Homs, Syria``, ``Homs in Syria``."""
    gap = reading.text[name.end : land.mention.span.start]
    return is_land(land) and len(gap) <= LONGEST and BEFORE_REGION.fullmatch(gap) is not None


def _names_its_building(reading: Reading, one: Resolution, others: Sequence[Resolution]) -> bool:
    """``The Hatfield courthouse in Portland``: named after a place, and not there."""
    sentence = reading.sentence_at(one.mention.span.start)
    facilities = _facilities(reading, sentence)
    if not facilities:
        return False
    inside = reading.words.touching(one.mention.span)
    after = _past_possessive(reading, inside.stop)
    of = {found.first for found in reading.of(sentence, Topic.ROLE, "genitive")}
    before = inside.start - 1 - (inside.start - 1 in of)
    last = after if after in facilities else inside.stop - 1 if before in facilities else None
    if last is None:
        return False
    placing = {found.first for found in reading.of(sentence, Topic.ROLE, "at")}
    return any(
        last < reading.words.touching(other.mention.span).start <= last + BUILDING_WITHIN
        and not placing.isdisjoint(
            range(last + 1, reading.words.touching(other.mention.span).start)
        )
        and not contains(other, one)
        for other in others
        if other is not one
    )


def lists_of(reading: Reading, scenes: Sequence[Resolution]) -> list[Span]:
    """Runs of text between two places that ``and`` joins: no second event begins in there."""
    return [
        Span(one.mention.span.end, other.mention.span.start)
        for one, other in itertools.pairwise(scenes)
        if _link(reading, one, other, scenes) == "and"
    ]


def _opens(reading: Reading, one: Resolution) -> bool:
    """Whether a place opens its sentence, with no more than its preposition before it."""
    span = one.mention.span
    sentence = reading.sentences[reading.sentence_at(span.start)].span
    return reading.words.touching(span).start == reading.words.within(sentence).start + 1


def unknown_names(
    reading: Reading, part: Span, resolutions: Sequence[Resolution], cue_end: int | None = None
) -> list[Span]:
    """Names of places in a run of text that were not found: ``near X``; ``seized X``.

    The latter after ``cue_end``, the last word of its cue.
    """
    sentence = reading.sentence_at(part.start)
    words = reading.words
    passed = {one.first for one in reading.of(sentence, Topic.ROLE, "through")}
    facilities = _facilities(reading, sentence)
    before = [one.last for one in reading.of(sentence, Topic.ROLE, "at", "place_noun")]
    named = {one.last for one in reading.of(sentence, Topic.ROLE, "place_noun")}
    of = {one.first for one in reading.of(sentence, Topic.ROLE, "genitive")}
    # A quarter that nobody can point to is one of the town told before.
    quarters = {one.last for one in reading.of(sentence, Topic.ROLE, "quarter")}
    found = []
    for last in before if cue_end is None else (cue_end, *before):
        name = last + 1
        if last in named and name + 1 in of:  # "the military camp of X"
            name += 1
        while name in passed or name in of or _is_article(reading, name):
            name += 1
        if not quarters.isdisjoint(range(last, name)):
            continue
        if (
            name < len(words.keys)
            and _may_be_name(reading, sentence, last, name)
            and part.covers(words.span(last, name))
            and not _names_facility(reading, name, facilities)
            and not set(reading.between(last, name)) & set(',;:.()«»“”"')
        ):
            found.append(words.span(name, name))
    if not found:
        return []
    known = _known(reading, sentence, resolutions)
    known += [reading.span_of(one) for one in reading.of(sentence, Topic.SPEECH)]
    return [name for name in found if not any(one.overlaps(name) for one in known)]


def is_of_a_war(reading: Reading, one: Resolution) -> bool:
    """``Since the war in X broke out``: where the war is, not what the sentence tells of."""
    sentence = reading.sentence_at(one.mention.span.start)
    wars = {found.last for found in reading.of(sentence, Topic.ROLE, "war")}
    if not wars:
        return False
    at = {found.last for found in reading.of(sentence, Topic.ROLE, "at", "genitive")}
    index = reading.words.touching(one.mention.span).start - 1
    index -= index in at
    since = {found.last for found in reading.of(sentence, Topic.CLAUSE, "aside", "since")}
    return index in wars and not since.isdisjoint(range(index - SINCE_WITHIN, index))


def is_carried_to(reading: Reading, one: Resolution) -> bool:
    """``The wounded were taken to hospital in X``: where they are treated, not where it struck."""
    sentence = reading.sentence_at(one.mention.span.start)
    name = reading.words.touching(one.mention.span).start
    carried = [
        found.last
        for found in reading.of(sentence, Topic.ROLE, "carried")
        if 0 < name - found.last <= CARRIED_WITHIN
    ]
    told = {found.first for found in reading.of(sentence, Topic.CUE) if found.entry.strength > 1}
    return bool(carried) and told.isdisjoint(range(max(carried) + 1, name))


def names_unknown_town(reading: Reading, part: Span, resolutions: Sequence[Resolution]) -> bool:
    """Whether a run of text names a town or district that was not found: ``in the village of X``.

    Only a noun says so: a capital may be anything.
    """
    sentence = reading.sentence_at(part.start)
    if _is_named_before_noun(reading, part, resolutions):
        return True
    named = {one.last + 1 for one in reading.of(sentence, Topic.ROLE, "settlement")}
    unknown = [one.mention for one in resolutions if is_unknown(one)]
    if any(is_district(one.name) and part.covers(one.span) for one in unknown):
        return True
    if any(one.place and part.covers(one.mention.span) for one in resolutions if is_unknown(one)):
        return True  # a town, as its name tells, though not the one that was found
    spans = [one.span for one in unknown if part.covers(one.span)] if named else []
    spans += unknown_names(reading, part, resolutions) if named else []
    return any(reading.words.touching(span).start in named for span in spans)


def _is_named_before_noun(reading: Reading, part: Span, resolutions: Sequence[Resolution]) -> bool:
    """``The X village``, ``X town``: a name that was not found, before the noun that says so."""
    words, sentence = reading.words, reading.sentence_at(part.start)
    nouns = reading.of(sentence, Topic.ROLE, "settled")
    names = [words.span(one.first - 1, one.first - 1) for one in nouns if one.first]
    known = _known(reading, sentence, [one for one in resolutions if not is_unknown(one)])
    return any(
        part.covers(name)
        and _is_written_as_name(reading.text[name.start : name.end])
        and not any(one.overlaps(name) for one in known)
        for name in names
    )


def _is_article(reading: Reading, name: int) -> bool:
    """The ``al`` of ``al-Watiya``."""
    words, text = reading.words, reading.text
    return (
        name + 1 < len(words.keys)
        and words.keys[name] in ARTICLES
        and reading.between(name, name + 1) == "-"
        and text[words.starts[name + 1]].isupper()
    )


def _facilities(reading: Reading, sentence: int) -> set[int]:
    """Words of a sentence that name a building or a street: it is in the town told before."""
    found = reading.of(sentence, Topic.ROLE, "facility")
    return {index for one in found for index in range(one.first, one.last + 1)}


def _names_facility(reading: Reading, name: int, facilities: set[int]) -> bool:
    """``School Number One``, ``the Sarinah shopping mall``, ``rue Vase Miskina``."""
    if not facilities:
        return False
    if name in facilities or name - 1 in facilities:
        return True
    sentence = reading.sentence_at(reading.words.starts[name])
    parting = {
        found.first for found in reading.of(sentence, Topic.ROLE, "at", "from", "genitive", "and")
    }
    for index in range(name + 1, min(name + FACILITY_WITHIN, len(reading.words.keys))):
        if index in parting or set(reading.between(index - 1, index)) & set(",;:.()«»“”"):
            return False
        if index in facilities:
            return True
    return False


def _may_be_name(reading: Reading, sentence: int, last: int, name: int) -> bool:
    """Whether a word is written as a name; in Arabic, that is none known after ``the town of``."""
    words, text = reading.words, reading.text
    if reading.article.lang != "ar":
        return _is_written_as_name(text[words.starts[name] : words.ends[name]])
    key = words.keys[name]
    if key.endswith(ARABIC_ADJECTIVES) or words.keys[last].startswith(ARABIC_ARTICLE):
        return False
    is_settlement = any(one.last == last for one in reading.of(sentence, Topic.ROLE, "settlement"))
    return is_settlement and not any(
        one.first <= name <= one.last
        for found in reading.phrases[sentence].values()
        for one in found
    )


def _is_written_as_name(word: str) -> bool:
    return word[0].isupper() and not _is_acronym(word)


def _is_acronym(word: str) -> bool:
    """``RN``, ``ONU``, a single letter: a road or an organisation, no unknown place."""
    return word.isupper() and len(word) <= LONGEST_ACRONYM


def _known(reading: Reading, sentence: int, resolutions: Sequence[Resolution]) -> list[Span]:
    """What in a sentence is a place, a date or an actor, and so no name of an unknown place."""
    known = [one.mention.span for one in resolutions]
    known += [one.span for one in reading.dates_in(reading.sentences[sentence].span)]
    return known + [reading.span_of(one) for one in reading.of(sentence, Topic.ACTOR)]


def is_further(reading: Reading, cue: Span, scene: Resolution, names: Sequence[Span]) -> bool:
    """Whether a name that was not found stands nearer to a cue than a place that was.

    ``In X, near Hama``: a name that the place itself locates does not count.
    """
    here = scene.mention.span
    return not _opens(reading, scene) and any(
        _distance(cue, name) < _distance(cue, here)
        and not _is_located(reading, name, here, is_relative=bool(scene.anchors))
        for name in names
    )


def _is_located(reading: Reading, name: Span, place: Span, *, is_relative: bool) -> bool:
    gap = reading.text[name.end : place.start]
    if name.end > place.start or len(gap) > LOCATED_WITHIN or set(gap) & set(";.:"):
        return False
    if is_relative:  # "the village of X in Y district, 40 km west of Z"
        return True
    sentence = reading.sentence_at(place.start)
    allowed = {
        word
        for found in reading.of(sentence, Topic.ROLE, *_LOCATING)
        for word in range(found.first, found.last + 1)
    }
    between = reading.words.within(Span(name.end, place.start))
    if all(
        word in allowed or reading.text[reading.words.starts[word]].isupper() for word in between
    ):
        return True
    # "X, the government quarter in Y": what a comma adds to a name says where it is.
    placing = {one.last for one in reading.of(sentence, Topic.ROLE, "at")}
    passed = {one.last for one in reading.of(sentence, Topic.ROLE, "through")}
    last = next((word for word in reversed(between) if word not in passed), None)
    is_added = gap.startswith(",") and gap.count(",") == 1
    return is_added and len(between) <= LONGEST_APPOSITION and last in placing


def takes_unknown(reading: Reading, cue_end: int, resolutions: Sequence[Resolution]) -> bool:
    """Whether what a cue was done to was not found, nor a land that it is in: ``overran X``."""
    words, name = reading.words, cue_end + 1
    if name >= len(words.keys) or reading.between(cue_end, name).strip():
        return False
    span = words.span(name, name)
    if not _is_written_as_name(reading.text[span.start : span.end]):
        return False
    sentence = reading.sentence_at(span.start)
    if _names_facility(reading, name, _facilities(reading, sentence)):
        return False
    if any(_is_land_of(reading, one, span) for one in resolutions):
        return False
    known = _known(reading, sentence, resolutions)
    return not any(one.overlaps(span) for one in known)


def contains(outer: Resolution, inner: Resolution) -> bool:
    """Whether one place is known to lie in the other, and is not the other."""
    one, other = outer.place, inner.place
    if one is None or other is None or one.id == other.id:
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
    return (outer.radius_m or one.radius_m) > 2 * (inner.radius_m or other.radius_m) and distance_m(
        one, other
    ) <= (outer.radius_m or one.radius_m)


def _is_quarter_of_another(reading: Reading, one: Resolution, other: Resolution) -> bool:
    """Whether a quarter was found further off than the city that it is said to be in reaches."""
    here, there = one.place, other.place
    if here is None or there is None or distance_m(here, there) <= QUARTER_M + there.radius_m:
        return False
    last = reading.words.touching(one.mention.span).start - 1
    sentence = reading.sentence_at(one.mention.span.start)
    return any(found.last == last for found in reading.of(sentence, Topic.ROLE, "quarter"))


def _is_quarter_elsewhere(reading: Reading, one: Resolution, named: Sequence[Resolution]) -> bool:
    """``In Taiz, in the Rawda quarter``: whether none of the places named is the quarter's city."""
    others = [other for other in named if other.place and other.place != one.place]
    return bool(others) and all(_is_quarter_of_another(reading, one, other) for other in others)


def _is_far(one: Resolution, other: Resolution) -> bool:
    here, there = one.place, other.place
    return here is not None and there is not None and distance_m(here, there) > ELSEWHERE_M


def _away(reading: Reading, cue: Span, one: Resolution) -> int:
    """Distance to a place, further where it only says of what: ``the governor of X``."""
    distance = _distance(cue, one.mention.span)
    return distance + OF_OFFICE * _is_of_office(reading, one.mention.span)


def _is_of_office(reading: Reading, span: Span) -> bool:
    sentence = reading.sentence_at(span.start)
    passed = {one.last for one in reading.of(sentence, Topic.ROLE, "through", "genitive")}
    last = reading.words.touching(span).start - 1
    while last in passed:
        last -= 1
    return any(last == one.last for one in reading.of(sentence, Topic.ROLE, "force"))


def has_office(reading: Reading, one: Resolution) -> bool:
    """Whether those who govern or police a place are meant: ``the mayor of X``, ``X police``."""
    sentence = reading.sentence_at(one.mention.span.start)
    offices = reading.of(sentence, Topic.ROLE, "office")
    if not offices:
        return False
    passed = {
        index
        for found in reading.of(sentence, Topic.ROLE, "through", "genitive", "place_noun")
        for index in range(found.first, found.last + 1)
    }
    inside = reading.words.touching(one.mention.span)
    first, last = inside.start - 1, _past_possessive(reading, inside.stop)
    while first in passed:
        first -= 1
    while last in passed and reading.between(last - 1, last) == " ":
        last += 1
    return any(
        found.last == first or (found.first == last and reading.between(last - 1, last) == " ")
        for found in offices
    )


def _distance(cue: Span, span: Span) -> int:
    if span.start >= cue.end:
        return span.start - cue.end
    return max(0, cue.start - span.end) + BEFORE_CUE


def _link(
    reading: Reading, one: Resolution, other: Resolution, resolutions: Sequence[Resolution]
) -> str:
    """What joins two mentions: ``and`` or a comma, beside words of place and the land one is in."""
    start, end = one.mention.span.end, other.mention.span.start
    if not 0 < end - start <= JOINED_WITHIN:
        return ""
    gap = reading.text[start:end]
    if gap.strip(" ,") in {"", ARABIC_AND}:
        return "and" if ARABIC_AND in gap else "," * ("," in gap)
    index = reading.sentence_at(start)
    joining = {found.first for found in reading.of(index, Topic.ROLE, "and")}
    allowed = {
        word
        for found in reading.of(index, Topic.ROLE, "at", "through", "place_noun", "and")
        for word in range(found.first, found.last + 1)
    }
    for land in resolutions:
        if contains(land, one):
            allowed |= set(reading.words.within(land.mention.span))
    allowed |= _added(reading, Span(start, end))
    inner = reading.words.within(Span(start, end))
    if reading.article.lang == "ar":  # "the village of X and the village of Y"
        joining |= {one for one in inner if reading.words.keys[one].startswith(ARABIC_AND)}
    is_listed = allowed.issuperset(inner)
    if _counts_on(reading, inner) or (is_listed and not joining.isdisjoint(inner)):
        return "and"
    keys = {reading.words.keys[word] for word in inner}
    is_plain = gap.count(",") == 2 or (gap.count(",") == 1 and keys <= PLAINLY_AT)
    return "," if is_listed and is_plain else ""


def _counts_on(reading: Reading, inner: range) -> bool:
    """``Two in X and three in Y``: a count and its preposition, and no other event, between."""
    if not 2 <= len(inner) <= LONGEST_COUNT or inner.stop >= len(reading.words.keys):
        return False
    sentence = reading.sentence_at(reading.words.starts[inner.start])
    phrases = phrases_of(reading.article.lang)
    keys = [reading.words.keys[index] for index in inner]
    first = keys[0] if phrases.lang != "ar" else keys[0].removeprefix(ARABIC_AND)
    is_more = {("and", inner.start), ("more", inner.start)} & _starts(reading, sentence)
    counted = keys[1] if is_more else first
    before = reading.between(inner.start - 1, inner.start)
    is_joined = "," in before or first != keys[0] or counted != first
    placing = {one.last for one in reading.of(sentence, Topic.ROLE, "in")}
    nouns = {one.last for one in reading.of(sentence, Topic.ROLE, "place_noun")}
    last = inner[-1]
    while last in nouns:
        last -= 1
    told = {one.first for one in reading.of(sentence, Topic.CUE) if one.entry.strength > 1}
    return (
        is_joined
        and phrases.number(counted) is not None
        and last in placing
        and told.isdisjoint(inner)
    )


def _starts(reading: Reading, sentence: int) -> set[tuple[str, int]]:
    return {(one.entry.meaning, one.first) for one in reading.of(sentence, Topic.ROLE)}


def _added(reading: Reading, gap: Span) -> set[int]:
    """Words that only say what or where the first of two places is.

    ``in Cirebon, West Java, and in``; ``Sanaa, the capital, and``; ``Amran (north of it) and``.
    """
    text = reading.text[gap.start : gap.end]
    added: set[int] = set()
    if "(" in text and text.count("(") == text.count(")"):
        opening, closing = gap.start + text.index("("), gap.start + text.rindex(")")
        added.update(reading.words.within(Span(opening, closing)))
    if text.count(",") != 2:
        return added
    between = reading.words.within(Span(gap.start, gap.start + text.rindex(",")))
    articles = {
        found.first for found in reading.of(reading.sentence_at(gap.start), Topic.ROLE, "through")
    }
    if between and between[0] in articles and len(between) <= LONGEST_APPOSITION:
        return added.union(between)
    return added | {word for word in between if reading.text[reading.words.starts[word]].isupper()}
