"""An article and a gazetteer to the article's mentions of places, by exact span.

Described places come first, then the names and adjectives that are not inside one, then
the relative places that are told by them. What a
mention means, of all that its name could mean, is left to resolution.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from mapapp.filled import filled
from mapapp.gazetteer.lookup import Hit
from mapapp.gazetteer.rows import Use
from mapapp.lazy import Lazy
from mapapp.mentions.abbreviations import abbreviation_hits
from mapapp.mentions.adjectives_russian import adjective_hits
from mapapp.mentions.anchored import is_cyrillic
from mapapp.mentions.composed import Composed, composed_names
from mapapp.mentions.composed_arabic import (
    with_quarters,
    without_and,
    without_first_words,
    without_nouns,
)
from mapapp.mentions.contractions import contracted_hits
from mapapp.mentions.described import find_described
from mapapp.mentions.districts import seats_of
from mapapp.mentions.districts_russian import listed_districts
from mapapp.mentions.entities import Entity, hold_against, unknown_places
from mapapp.mentions.genitives import genitive_hits
from mapapp.mentions.heard import also_heard, heard_hits, lands_of
from mapapp.mentions.judge import LEAST_ODDS, NO_ROW, odds, reasons
from mapapp.mentions.lines import in_line, names_alone
from mapapp.mentions.nouns_russian import follows_street
from mapapp.mentions.oblasts_russian import oblast_hits
from mapapp.mentions.organisations import organisation_spans
from mapapp.mentions.relative import Doubtful, gather_relative
from mapapp.mentions.several_arabic import several_hits
from mapapp.mentions.shapes import looks_foreign
from mapapp.mentions.sightings import CALLED, Sighting, find_sightings, written_as_names
from mapapp.mentions.sorts import read_cue, waters_of
from mapapp.mentions.unlisted import UNLISTED, unlisted_sightings
from mapapp.records import Article, Mention, MentionKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.gazetteer.lookup import Gazetteer, Naming
    from mapapp.records import Reason

WITHOUT_ROW = frozenset((UNLISTED, "composed_announced"))
"""The first feature of names that are taken for places by what stands around them alone."""
DOUBT = 3.0
"""Log-odds that words such as ``30 km east of`` add to a name at the least: on LGL and TUD-Loc
nothing false comes of it; where a script has
no capitals, a doubtful name is too often one of those words itself."""


FOREIGN = 1.0
"""Log-odds that an Arabic word has more as a name where it looks like one from abroad."""
_make_mention = filled(Mention)


def find_mentions(
    article: Article, gazetteer: Gazetteer, entities: Sequence[Entity] = ()
) -> tuple[Mention, ...]:
    """Find the mentions of places in an article, in order, not overlapping.

    ``entities`` are the names that another reader sees, in order, if one was asked.
    """
    described, sightings = read_sightings(article, gazetteer)
    if entities:
        hold_against(sightings, entities)
    found = list(described)
    likely = []
    doubtful = []
    for sighting in sightings:
        points = odds(sighting.prior, sighting.features, article.lang)
        if article.lang == "ar" and looks_foreign(sighting.name):
            points += FOREIGN
        if points > LEAST_ODDS:
            likely.append(sighting)
        elif points > LEAST_ODDS - DOUBT and sighting.namings and sighting.name[0].isupper():
            doubtful.append(_doubtful(article, sighting, gazetteer))
    lands = lands_of(likely)
    if article.lang == "ar":
        likely += _heard(article, [*described, *likely], lands, gazetteer)
    for sighting in likely:
        # What is not listed comes last, and gives way.
        if sighting.prior[0] != UNLISTED or not _overlaps(sighting, found):
            found.append(_mention(article, sighting, gazetteer, lands))
    if entities:
        found += unknown_places(article, entities, [mention.span for mention in found])
    mentions = sorted(found, key=lambda mention: (mention.span.start, mention.span.end))
    return gather_relative(article, mentions, doubtful, gazetteer)


def read_sightings(
    article: Article, gazetteer: Gazetteer
) -> tuple[tuple[Mention, ...], list[Sighting]]:
    """Read the described places, and every name that may be a mention outside of them.

    Names that are listed come first, in order; then those that are not.
    """
    text = article.text
    # Before what has the same span, and knows fewer places of the name.
    hits = [*contracted_hits(text, article.lang, gazetteer), *gazetteer.hits(text, article.lang)]
    listed = list(oblast_hits(text, gazetteer))
    districts = list(listed_districts(text, gazetteer))
    if listed or districts:
        taken = [hit.span for hit in listed] + [span for span, _ in districts]
        hits = [hit for hit in hits if not any(hit.overlaps(span) for span in taken)]
        hits += listed + [Hit(span.start, span.end, seats) for span, seats in districts if seats]
    hits += genitive_hits(text, hits, article.lang, gazetteer)
    if article.lang == "ar":
        hits = with_quarters(text, without_nouns(text, hits), gazetteer)
        hits = without_first_words(text, without_and(text, hits, gazetteer))
    described = find_described(text, hits, gazetteer)
    taken = [mention.span for mention in described]
    if line := names_alone(text, gazetteer):
        hits = in_line(text, hits, line, gazetteer)
        return described, _in_line(find_sightings(article, hits, (), taken, gazetteer))
    hits += abbreviation_hits(text, gazetteer)
    taken += organisation_spans(text)
    named = tuple(written_as_names(article, hits, gazetteer))
    named += tuple(adjective_hits(text, named, gazetteer))
    composed = tuple(composed_names(text))
    if article.lang == "ar" and (several := tuple(several_hits(text, gazetteer))):
        named = several + named
        composed += tuple(Composed(hit.span, CALLED) for hit in several)
    sightings = find_sightings(article, named, composed, taken, gazetteer)
    return described, sightings + unlisted_sightings(article, sightings, taken)


def _heard(
    article: Article,
    found: Sequence[Mention | Sighting],
    lands: frozenset[str],
    gazetteer: Gazetteer,
) -> list[Sighting]:
    """Read the sightings of Arabic names that no row has, and that sound as a town's."""
    taken = [one.span if isinstance(one, Mention) else Span(one.start, one.end) for one in found]
    hits = tuple(heard_hits(article.text, taken, lands, gazetteer))
    return [one for one in find_sightings(article, hits, (), (), gazetteer) if not one.is_person]


def _overlaps(sighting: Sighting, found: Sequence[Mention]) -> bool:
    return any(
        sighting.start < one.span.end and one.span.start < sighting.end for one in reversed(found)
    )


def _in_line(sightings: list[Sighting]) -> list[Sighting]:
    for sighting in sightings:
        sighting.features[:] = ["names_alone"]
    return sightings


def _doubtful(article: Article, sighting: Sighting, gazetteer: Gazetteer) -> Doubtful:
    return Doubtful(
        Span(sighting.start, sighting.end),
        sighting.name,
        meant(sighting.name, sighting.namings, gazetteer)[0],
        partial(_mention, article, sighting, gazetteer),
    )


def _mention(
    article: Article,
    sighting: Sighting,
    gazetteer: Gazetteer,
    lands: frozenset[str] = frozenset(),
) -> Mention:
    kind, place_ids = meant(sighting.name, _written_so(sighting), gazetteer)
    heard = also_heard(sighting.name, place_ids, lands, gazetteer)
    if heard and not follows_street(article.text, sighting.start):
        place_ids += heard
    is_demonym = kind is MentionKind.DEMONYM
    cue = "" if is_demonym else read_cue(article.text, sighting.start, sighting.end)
    place_ids = waters_of(sighting.name, cue, place_ids, gazetteer) or place_ids
    features = (*sighting.prior, *sighting.features)
    why = Lazy(partial(_told, features, article.lang))
    span = Span(sighting.start, sighting.end)
    return _make_mention(span, sighting.name, kind, place_ids, cue, None, None, why)


def _written_so(sighting: Sighting) -> tuple[Naming, ...]:
    """Give what a name in Russian is listed as, where it has a capital: ``под Армянском``.

    An adjective of nationality is written small there, but for one that begins a sentence.
    """
    namings = sighting.namings
    if not is_cyrillic(sighting.name) or not sighting.name[0].isupper() or sighting.name.isupper():
        return namings
    if not sighting.is_sure:
        return namings
    return tuple(one for one in namings if one.use is not Use.DEMONYM) or namings


def _told(features: Sequence[str], lang: str) -> tuple[Reason, ...]:
    told = reasons(features, lang)
    return (NO_ROW, *told) if features[0] in WITHOUT_ROW else told


@lru_cache(maxsize=1 << 13)
def meant(
    name: str, namings: tuple[Naming, ...], gazetteer: Gazetteer
) -> tuple[MentionKind, tuple[str, ...]]:
    """Say whether a name is an adjective, and what it could mean."""
    demonyms = {naming.place_id for naming in namings if naming.use is Use.DEMONYM}
    # "Syrien" is also the name of Syria, in a language that writes it with a capital; a town
    # called "German" is no reason to doubt an adjective.
    if demonyms and not (
        name[0].isupper()
        and any(one.use is Use.NAME and one.place_id in demonyms for one in namings)
    ):
        ids = (one.place_id for one in namings if one.place_id in demonyms)
        return MentionKind.DEMONYM, tuple(dict.fromkeys(ids))
    ids = (one.place_id for one in namings)
    return MentionKind.NAME, tuple(dict.fromkeys(ids)) or seats_of(name, gazetteer)
