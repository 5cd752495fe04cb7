"""Mentions to resolutions: countries and provinces first, then the towns they help to tell apart.

One sense an article: the mentions of one name are resolved together. What a mention does in
its sentence (``Role``) is read later, from what was resolved here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from mapapp.filled import filled
from mapapp.gazetteer.names import fold
from mapapp.gazetteer.rows import CYRILLIC_WRITING
from mapapp.lazy import Lazy
from mapapp.mentions import districts_russian
from mapapp.mentions.anchored import is_cyrillic
from mapapp.mentions.districts import is_district, may_lie_in
from mapapp.mentions.lines import names_alone
from mapapp.records import (
    Article,
    Candidate,
    Mention,
    MentionKind,
    Place,
    Reason,
    Resolution,
)
from mapapp.resolution.candidates import questions_of, regions_among
from mapapp.resolution.computed import countries_of, resolve_described
from mapapp.resolution.evidence import alone, containment
from mapapp.resolution.evidence.kept import is_kept
from mapapp.resolution.precision import COUNTRY, DRAWN_WHOLE, PROVINCE, read_precision
from mapapp.resolution.relative import anchors_in_place, resolve_relative
from mapapp.resolution.relative_kinds import Ground
from mapapp.resolution.scene import Question, Scene
from mapapp.resolution.weigh import probabilities, weigh

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer

SURE = 0.8
"""Confidence from which a rival no longer widens the radius."""
LIKELY = 0.5
"""Confidence below which a place outside the region named beside it, or alone in its country, is
left: more likely the one that is meant is in no gazetteer."""
RUNNERS_UP = 3
LEAST_OF_SEAT = 10_000
"""People of a town that a district is called by, for its name alone to tell which: smaller ones
share their adjective with quarters and persons."""
_OF_QUARTERS = frozenset(("RU", "UA", "BY"))
"""Lands in whose towns so many quarters are called as a district is that the land says too little.
"""
_make_resolution = filled(Resolution)


def resolve_mentions(
    article: Article, mentions: Sequence[Mention], gazetteer: Gazetteer
) -> tuple[Resolution, ...]:
    """Resolve every mention, in the order given; one that fits no place is left open, with why."""
    named = anchors_in_place(mentions)
    described = [mention for mention in named if mention.kind is MentionKind.DESCRIBED]
    questions = questions_of(article, named, gazetteer)
    questions = [_without_countries_of(one, article.lang) for one in questions]
    districts = {one.name for one in questions if _is_called_by_seat(one, gazetteer)}
    scene = read_scene([one for one in questions if one.name not in districts])
    questions = [
        _seated(one, scene, gazetteer) if one.name in districts else one for one in questions
    ]
    if article.lang != "en":  # which calls Georgia one of its states more often than the country
        questions = [_without_provinces_of(_without_namesakes(one, scene)) for one in questions]
    for mention in described:
        scene.add_countries(countries_of(mention))
    answers = {
        mention.span.start: resolve_described(article, mention, gazetteer) for mention in described
    }
    for question in questions:
        for mention, resolution in zip(
            question.mentions, _answer(article, question, scene, gazetteer), strict=True
        ):
            answers[mention.span.start] = resolution
    ground = _ground(gazetteer)
    return tuple(
        resolve_relative(
            mention,
            [answers[anchor.span.start] for anchor in mention.relation.anchors],
            article.lang,
            ground,
        )
        if mention.relation
        else answers[mention.span.start]
        for mention in mentions
    )


def _without_countries_of(question: Question, lang: str) -> Question:
    """Mean by a capital's name no country that the article's language calls otherwise.

    In French ``Mexico`` is the town (nor is it the State of Mexico), and ``Tunis`` the country in
    Kurdish alone. What languages with cases write tells less.
    """
    capitals = {one.country for one in question.candidates if one.feature == "PPLC"}
    if not capitals or "province" in question.sorts:
        return question
    key = fold(question.name)
    if not key.isascii():
        return question
    others = {
        one.country
        for one in question.candidates
        if one.feature == "PCLI"
        and one.country in capitals
        and key not in {fold(name.text) for name in one.names if name.lang == lang}
    }
    candidates = tuple(
        one
        for one in question.candidates
        if one.country not in others or one.feature not in COUNTRY | PROVINCE
    )
    return question._replace(candidates=candidates)


def _is_called_by_seat(question: Question, gazetteer: Gazetteer) -> bool:
    """Whether a name is that of a district, and an English one has no row of its own."""
    name = question.name
    return is_district(name) and (districts_russian.is_district(name) or not gazetteer.named(name))


def _seated(question: Question, scene: Scene, gazetteer: Gazetteer) -> Question:
    """Keep of the towns that a district may be called by those in a land that the article names.

    Where it names no land of the country, the one town that there is, of a size or by others of it;
    and where a country is named, the one town there. What has a row of its own needs no seat.
    """
    rows = {naming.place_id for naming in gazetteer.named(question.name)}
    own = tuple(place for place in question.candidates if place.id in rows)
    named = own or question.candidates
    candidates = tuple(
        place
        for place in named
        if place.feature == "ADM1"
        or (place.country, place.admin1) in scene.provinces
        or (place.country in scene.countries and may_lie_in(question.name, place.country))
    )
    in_sight = [one for one in named if one.country in scene.countries]
    seats = in_sight or list(named)
    if not candidates and len(seats) == 1:
        seat = seats[0]
        is_elsewhere = seat.country in {country for country, _ in scene.provinces}
        is_told = bool(in_sight) and seat.country not in _OF_QUARTERS
        is_of_size = seat.population >= LEAST_OF_SEAT or scene.others_near(question.name, seat)
        if (own or is_told or is_of_size) and (in_sight or not is_elsewhere):
            candidates = (seat,)
    return question._replace(candidates=candidates)


def _without_provinces_of(question: Question) -> Question:
    """Mean by a town's name in Russian no province, which is called by an adjective of it.

    ``Витебск`` is the town, ``Витебская область`` the land around it.
    """
    if "province" in question.sorts or not is_cyrillic(question.name):
        return question
    towns = {
        (one.country, one.admin1)
        for one in question.candidates
        if one.feature.startswith("PPL") and one.population >= LEAST_OF_SEAT
    }
    candidates = tuple(
        place
        for place in question.candidates
        if place.feature != "ADM1"
        or place.country not in CYRILLIC_WRITING
        or (place.country, place.admin1) not in towns
    )
    return question._replace(candidates=candidates)


def _without_namesakes(question: Question, scene: Scene) -> Question:
    """Mean by a country's name no province abroad, unless a noun, its land or a town of it says so.

    Reports on Lake Chad name Niger and Nigeria side by side, which has a State of Niger.
    """
    homes = {place.country for place in question.candidates if place.feature == "PCLI"}
    if not homes or "province" in question.sorts:
        return question
    beside = {region.country for region in question.beside}
    candidates = tuple(
        place
        for place in question.candidates
        if place.feature not in PROVINCE
        or place.country in homes | beside
        or scene.names_by_province.get((place.country, place.name), set()) - {question.name}
    )
    return question._replace(candidates=candidates)


@lru_cache(maxsize=1)
def _ground(gazetteer: Gazetteer) -> Ground:
    """The same ground for every article, which so remembers what was computed on it."""
    return Ground(gazetteer)


def read_scene(questions: Sequence[Question]) -> Scene:
    """Count regions from the names that can only be regions, then towns by their best guess."""
    scene = Scene()
    towns = []
    for question in questions:
        regions = regions_among(question.candidates, COUNTRY | PROVINCE)
        if regions:
            best = max(regions, key=lambda place: (place.feature in COUNTRY, place.population))
            scene.add_region(question.name, best, len(question.mentions))
        elif question.candidates:
            towns.append(question)
    guesses = [(question, _best(question, scene)) for question in towns]
    for question, place in guesses:
        scene.add_town(question.name, place)
    return scene


def _best(question: Question, scene: Scene) -> Place:
    if len(question.candidates) == 1:
        return question.candidates[0]
    scores = weigh(question, scene).scores
    return question.candidates[scores.index(max(scores))]


def _answer(
    article: Article, question: Question, scene: Scene, gazetteer: Gazetteer
) -> list[Resolution]:
    if not question.candidates:
        unknown = Reason(0.0, f"no place of the gazetteer is called {question.name}")
        if question.beside:
            unknown = _of_none_beside(question)
        return [_open(mention, unknown) for mention in question.mentions]
    weighed = weigh(question, scene)
    shares = probabilities(weighed.scores, weighed.absent)
    ranked = _rank(question.candidates, shares)[: 1 + RUNNERS_UP]
    rivals = Lazy(lambda: tuple(map(weighed.candidate, ranked[1:])))
    place, confidence = question.candidates[ranked[0]], shares[ranked[0]]
    # In running text two names beside each other may be two of a list.
    if containment.excludes_all(question) and (
        confidence < LIKELY or names_alone(article.text, gazetteer)
    ):
        return [_open(mention, _of_none_beside(question)) for mention in question.mentions]
    # What is kept by hand is sure to be meant only where its war is told of.
    is_unsure = confidence < LIKELY or is_kept(place, question)
    if is_unsure and alone.is_alone(place, question, scene):
        of = f"{place.name} in {place.country}"
        odd = Reason(0.0, f"{of} is called so, but the article names nothing else there")
        return [_open(mention, odd) for mention in question.mentions]
    reasons = Lazy(
        lambda: (*weighed.reasons(ranked[0]), _why_not(weighed.candidate(ranked[0]), rivals))
    )
    is_open = confidence < SURE and len(ranked) > 1
    namesake = question.candidates[ranked[1]] if is_open else None
    share = round(confidence, 4)
    resolutions = []
    for mention in question.mentions:
        precision, radius_m, reason = read_precision(article.text, mention, place, namesake)
        geometry = gazetteer.boundary(place.id) if precision in DRAWN_WHOLE else None
        why = Lazy(partial(_and, reasons, reason))
        resolutions.append(
            _make_resolution(mention, place, precision, radius_m, geometry, share, why, rivals, ())
        )
    return resolutions


def _and(reasons: Sequence[Reason], last: Reason) -> tuple[Reason, ...]:
    return (*reasons, last)


def _of_none_beside(question: Question) -> Reason:
    regions = " or ".join(region.name for region in question.beside)
    return Reason(0.0, f"no place called {question.name} lies in {regions}, named beside it")


def _rank(places: Sequence[Place], shares: Sequence[float]) -> list[int]:
    """Order the candidates by their probabilities, the best first; ties by id."""
    return sorted(range(len(places)), key=lambda at: (-shares[at], places[at].id))


def _why_not(best: Candidate, rivals: Sequence[Candidate]) -> Reason:
    """Name the runner-up, and by how much it lost."""
    if not rivals:
        return Reason(0.0, f"no other place of the gazetteer is called {best.place.name}")
    rival = rivals[0]
    behind = best.score - rival.score
    where = ", ".join(part for part in (rival.place.admin1, rival.place.country) if part)
    name = f"{rival.place.name} ({where})" if where else rival.place.name
    return Reason(0.0, f"the next best, {name}, is {behind:.1f} points behind")


def _open(mention: Mention, why: Reason) -> Resolution:
    """Leave a mention open, because nothing is called that, or nothing that can be meant."""
    return Resolution(mention=mention, place=None, reasons=Lazy(lambda: (why, *mention.reasons)))
