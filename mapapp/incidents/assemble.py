"""A resolved article to its incidents: what an editor would sign, with why, in order of the text.

An incident is an event with a place, or with a country and a date. Where no more than the
country is known (precision 6), ``lat``, ``lon`` and ``geometry`` are ``None``: a list holds it,
no map pins it. Joining what several articles tell is left to others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from mapapp.coordinates import round_position
from mapapp.incidents.context.gaps import Context
from mapapp.incidents.context.harmed import as_harmed
from mapapp.incidents.context.listing import listed
from mapapp.incidents.context.merge import merge_drafts
from mapapp.incidents.datelines import dateline_at, without_their_dates
from mapapp.incidents.reading import Reading, read
from mapapp.incidents.sentence.actors import Actors
from mapapp.incidents.sentence.as_said import (
    as_provinces,
    as_towns,
    without_namesakes,
    without_parts,
)
from mapapp.incidents.sentence.attribution import attributions_of, speaks_by_pronoun
from mapapp.incidents.sentence.casualties import casualties_by_draft
from mapapp.incidents.sentence.events import drafts_of, is_named_by
from mapapp.incidents.sentence.kinds import WORDLESS
from mapapp.incidents.sentence.places import (
    without_dates,
    without_sides,
    without_strangers,
    without_unlisted,
)
from mapapp.incidents.titles import title_of
from mapapp.records import Article, Incident, Kind, Precision, Quote, Reason, Resolution, Role, Span
from mapapp.replaced import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.incidents.sentence.attribution import Attribution, Source
    from mapapp.incidents.sentence.drafts import Draft

QUOTE_SENTENCES = 4
"""Longest run of sentences that is quoted for the sake of a date or a place further back."""
ID_DIGITS = 16


def assemble_incidents(
    article: Article, resolutions: tuple[Resolution, ...]
) -> tuple[Incident, ...]:
    """Read what an article says happened, from its mentions with their roles."""
    telling = prepare(article, resolutions)
    drafts = filled_in(telling)
    events = listed(telling.reading, merge_drafts(telling.reading, drafts))
    return incidents_of(telling, events, drafts)


class Telling(NamedTuple):
    """An article ready to be read for events."""

    reading: Reading
    resolutions: tuple[Resolution, ...]
    """Its places, without what is none of a scene."""
    by_sentence: Sequence[Sequence[Resolution]]


def prepare(article: Article, resolutions: tuple[Resolution, ...]) -> Telling:
    """Read an article, and keep of its mentions those that places of events are told by."""
    reading = without_their_dates(read(article), resolutions)
    resolutions = without_dates(reading, without_parts(reading, without_unlisted(resolutions)))
    resolutions = as_towns(reading, as_provinces(reading, resolutions))
    resolutions = without_strangers(without_sides(reading, resolutions))
    resolutions = without_namesakes(reading, resolutions)
    return Telling(reading, resolutions, _by_sentence(reading, resolutions))


def drafts_in(telling: Telling) -> Iterator[Draft]:
    """What each sentence tells by itself, in order; its gaps are open."""
    reading, sayings = telling.reading, Sayings(telling)
    for index, here in enumerate(telling.by_sentence):
        yield from drafts_of(reading, index, sayings.of, here)


class Sayings:
    """Who says what in an article, read of the sentences that are asked about, in their order."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self._speaker: Source | None = None
        self._read_to = 0

    def of(self, sentence: int) -> list[Attribution]:
        """The clauses of saying in a sentence."""
        if speaks_by_pronoun(self._telling.reading, sentence):
            self._hear(sentence)
        return self._said(sentence, self._speaker)

    def _hear(self, sentence: int) -> None:
        """Find who spoke last: back to a sentence that tells, and on over those that go on."""
        reading, before = self._telling.reading, range(self._read_to, sentence)
        self._read_to = sentence
        going_on = []
        for at in reversed(before):
            if speaks_by_pronoun(reading, at):
                going_on.append(at)
            elif said := self._said(at, None):
                self._speaker = said[-1].source
                break
        for at in reversed(going_on):
            if said := self._said(at, self._speaker):
                self._speaker = said[-1].source

    def _said(self, sentence: int, speaker: Source | None) -> list[Attribution]:
        here = self._telling.by_sentence[sentence]
        return [
            one
            for one in attributions_of(self._telling.reading, sentence, speaker)
            if not is_named_by(one.verb, here)  # "Ayn Dhakar" says nothing, though its word does
        ]


def filled_in(telling: Telling) -> list[Draft]:
    """The same with their gaps filled, without what stays too vague."""
    drafts = list(drafts_in(telling))
    if not drafts:
        return []
    context = Context(telling.reading, telling.resolutions)
    return [filled for draft in drafts if (filled := context.fill(draft))]


def incidents_of(
    telling: Telling, events: Sequence[Draft], drafts: Sequence[Draft]
) -> tuple[Incident, ...]:
    """Events to incidents, each with its casualties; ``drafts`` are all tellings of them."""
    if not events:
        return ()
    reading, by_sentence = telling.reading, telling.by_sentence
    taken: dict[str, int] = {}
    actors = Actors(reading, by_sentence)
    found = []
    for event, stated in zip(events, casualties_by_draft(reading, events, drafts), strict=True):
        draft = as_harmed(reading, event, stated)
        incident = _incident(reading, draft, by_sentence, actors, taken)
        found.append(replace(incident, casualties=stated) if stated else incident)
    return tuple(found)


def _by_sentence(reading: Reading, resolutions: Sequence[Resolution]) -> list[list[Resolution]]:
    found: list[list[Resolution]] = [[] for _ in reading.sentences]
    for one in resolutions:
        index = reading.sentence_at(one.mention.span.start)
        if index >= 0:
            found[index].append(one)
    return found


def _incident(
    reading: Reading,
    draft: Draft,
    by_sentence: Sequence[Sequence[Resolution]],
    actors: Actors,
    taken: dict[str, int],
) -> Incident:
    article = reading.article
    scene = draft.scene
    if scene is None or scene.place is None or scene.precision is None:
        raise ValueError("a draft without a place was not sorted out")
    place = scene.place
    first, last = _run(draft)
    start = _past_dateline(reading, reading.sentences[first].span, by_sentence[first])
    end = reading.sentences[last].span.end
    quote = article.quote(start, end)
    is_pinned = scene.precision is not Precision.COUNTRY
    lat, lon = round_position(place.lat, place.lon, scene.precision)
    date = draft.dated.date if draft.dated else None
    return Incident(
        id=_id(article, draft, quote, taken),
        title=title_of(draft.cue.kind, scene, date, article.lang),
        kind=draft.cue.kind,
        date=date,
        place_id=place.id,
        place_name=place.name,
        place_names=place.names,
        place_span=scene.mention.span if Span(start, end).covers(scene.mention.span) else None,
        country=place.country,
        admin1=place.admin1,
        lat=lat if is_pinned else None,
        lon=lon if is_pinned else None,
        precision=scene.precision,
        radius_m=scene.radius_m,
        geometry=scene.geometry if is_pinned else None,
        actors=_actors(actors, draft),
        assertion=draft.said.assertion,
        quote=quote,
        article_id=article.id,
        article_title=article.title,
        article_source=article.source,
        article_url=article.url,
        published=article.published.edtf if article.published else "",
        lang=article.lang,
        confidence=round(draft.chance, 3),
        reasons=_reasons(reading, draft, scene),
    )


def _actors(actors: Actors, draft: Draft) -> tuple[str, ...]:
    """Those of its own sentence; where it names none, those of the sentences it goes on from."""
    by = draft.said.by
    teller = by.clause if by and draft.cue.kind is not Kind.STATEMENT else None
    own = actors.of((draft.sentence,), teller)
    return own or actors.of(sorted(set(draft.evidence)), teller)


def _run(draft: Draft) -> tuple[int, int]:
    """First and last sentence of the quote.

    Its own, those near that bring place and date, and those right after it that tell it on.
    """
    first = last = draft.sentence
    for index in sorted(set(draft.evidence), key=lambda index: abs(index - draft.sentence)):
        begin, end = min(first, index), max(last, index)
        if end - begin >= QUOTE_SENTENCES:
            break
        first, last = begin, end
    told = sorted(draft.retold - {draft.sentence})
    for index in reversed(told):
        if index == first - 1 and last - index < QUOTE_SENTENCES:
            first = index
    for index in told:
        if index == last + 1 and index - first < QUOTE_SENTENCES:
            last = index
    return first, last


def _past_dateline(reading: Reading, run: Span, here: Sequence[Resolution]) -> int:
    """Where a sentence begins to tell: after ``EL FASHER, Sudan (Reuters) - ``."""
    text = reading.article.text
    spans = (one.mention.span for one in here if one.mention.role is Role.DATELINE)
    first = next(spans, None)
    line = dateline_at(reading, first, None) if first else None
    if line is None or line.end >= run.end or text[: line.end].rstrip()[-1] not in "-–—:":
        return run.start
    before = text[run.start : line.start].strip(" ,/(")
    if before and not before.isupper():
        return run.start
    return line.end + len(text[line.end : run.end]) - len(text[line.end : run.end].lstrip())


def _id(article: Article, draft: Draft, quote: Quote, taken: dict[str, int]) -> str:
    """The same for the same words, wherever in the article they stand."""
    words = f"{article.id}\x1f{draft.cue.kind.value}\x1f{draft.place_id}\x1f{quote.exact}"
    digest = hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:ID_DIGITS]
    taken[digest] = taken.get(digest, 0) + 1
    return digest if taken[digest] == 1 else f"{digest}-{taken[digest]}"


def _reasons(reading: Reading, draft: Draft, scene: Resolution) -> tuple[Reason, ...]:
    """Why this kind, place, date and assertion, each with the words it rests on."""
    text = reading.article.text

    def words(span: Span | None) -> str:
        return text[span.start : span.end] if span else ""

    kind = "the words say what happened"
    if draft.cue.near_miss:
        kind = "it is told as a near miss"
    elif draft.cue.strength == WORDLESS:
        kind = "a day is given, and no words that are known for what happened"
    reasons = [
        Reason(float(draft.cue.strength), kind, words(draft.cue.near_miss or draft.cue.span)),
        Reason(scene.confidence, draft.place_from.value, scene.mention.name),
    ]
    if draft.dated:
        reasons.append(Reason(0.0, draft.date_from.value, words(draft.dated.span)))
    else:
        reasons.append(Reason(0.0, "the article does not say when"))
    reasons.append(Reason(0.0, draft.said.sentence, words(draft.said.marker)))
    return (*reasons, *scene.reasons)
