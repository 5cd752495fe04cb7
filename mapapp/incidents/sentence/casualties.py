"""The casualties that the sentences of an article state, to the events that they are told of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.incidents.dates.dated import Use
from mapapp.incidents.sentence.stated import TOLLS, casualties_of, distinct
from mapapp.incidents.text.tables import Topic
from mapapp.records import Casualties, Harm, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft

EVENT_DAYS = 14
"""Days over which what one event did may still be counted: ``since last week``."""

HARMLESS = frozenset((Kind.AGREEMENT_OR_CEASEFIRE, Kind.STATEMENT))
"""Kinds of events in which nobody comes to harm, whatever their sentence tells besides."""
DETAINING = frozenset(
    (Kind.RAID_OR_ARREST, Kind.VIOLENCE_AGAINST_CIVILIANS, Kind.MOVEMENT_OF_FORCES)
)
"""Kinds of events in which people are detained; after others they are, elsewhere and later."""
TOGETHER_WITHIN = 25
"""Code points between two places that are named together: ``in Paris and in Saint-Denis``."""
NAME_WITHIN = 3
"""Words from a figure to the place that it is given for: ``7 in the town of Homs``."""


def casualties_by_draft(
    reading: Reading, drafts: Sequence[Draft], tellings: Sequence[Draft] = ()
) -> list[tuple[Casualties, ...]]:
    """Casualties to the event that they are told of: in its sentences, or in the next ones.

    A sentence of none of the events goes with the one right before it, in one paragraph, if it
    has no date of its own. ``tellings`` are the events before those of one event were merged:
    further on, one that tells of another deed than the harm tells of another event's harm.
    """
    found: list[list[Casualties]] = [[] for _ in drafts]
    tellers: dict[int, list[int]] = {}
    for at, draft in enumerate(drafts):
        for sentence in draft.told:
            if _is_of_it(reading, draft, sentence, tellings):
                tellers.setdefault(sentence, []).append(at)
    told_in = {sentence for draft in drafts for sentence in draft.told}
    last: list[int] = []
    paragraph = -1
    for number, here in enumerate(reading.sentences):
        told = tellers.get(number, [])
        is_apart = bool(reading.dates_in(here.span)) or number in told_in
        if here.paragraph != paragraph or (not told and is_apart):
            last = []
        if not told and not last and _is_toll(reading, number):
            told = tellers.get(number + 1, [])  # "The toll has risen to 12. On Monday a bomb …"
        paragraph, last = here.paragraph, told or last
        if not last or _sums_up(reading, number):
            continue
        stated = casualties_of(reading, number)
        for one in stated:
            able = [at for at in last if _can_do(drafts[at], one.harm, is_told=bool(told))]
            place = _place_of(reading, number, one, stated)
            able = [at for at in able if place is None or _is_named_in(drafts[at], place)]
            if able:
                nearest = min(able, key=lambda at: (_away(reading, drafts[at], number, one), at))
                found[_first_of(reading, drafts, able, nearest)].append(one)
    return [
        distinct([one for one in stated if not _is_outdone(reading, one, draft, stated)])
        for draft, stated in zip(drafts, found, strict=True)
    ]


def _is_of_it(reading: Reading, draft: Draft, sentence: int, tellings: Sequence[Draft]) -> bool:
    """Whether the harm that a sentence states is that of an event it is taken to tell again.

    It is in its own sentence, right before or after it, in the one that names its place, and
    where nothing is told but the harm.
    """
    if abs(sentence - draft.sentence) <= 1 or sentence in _homes(reading, draft):
        return True
    cues = [one.cue.kind for one in tellings if one.sentence == sentence]
    return not cues or _is_toll(reading, sentence) or Kind.VIOLENCE_AGAINST_CIVILIANS in cues


def _is_toll(reading: Reading, sentence: int) -> bool:
    """``The death toll has risen``: whether a sentence is about how many have come to harm."""
    return bool(reading.of(sentence, Topic.CASUALTY, *TOLLS))


def _is_outdone(
    reading: Reading, one: Casualties, draft: Draft, stated: Sequence[Casualties]
) -> bool:
    """Whether a figure is told elsewhere than the event, and there is one for the same harm.

    A lower one is of a part of them or of somebody else; a higher one that comes later is news.
    """
    sentence, homes = reading.sentence_at(one.quote.start), _homes(reading, draft)
    return sentence not in homes and any(
        other.harm is one.harm
        and reading.sentence_at(other.quote.start) != sentence
        and (one.least, one.most) != (other.least, other.most)
        and (other.whose or not one.whose)
        and (other.quote.start > one.quote.start or _size(one) <= _size(other))
        for other in stated
        if reading.sentence_at(other.quote.start) in homes or other.quote.start < one.quote.start
    )


def _homes(reading: Reading, draft: Draft) -> frozenset[int]:
    """The sentences that tell an event and name its place."""
    if draft.scene is None:
        return frozenset((draft.sentence,))
    return frozenset((draft.sentence, reading.sentence_at(draft.scene.mention.span.start)))


def _size(stated: Casualties) -> int:
    return stated.least or stated.most or 0


def _place_of(
    reading: Reading, sentence: int, one: Casualties, stated: Sequence[Casualties]
) -> Span | None:
    """``12 were killed in Homs and 7 in Idlib``: the words after a figure that name its place."""
    if sum(other.harm is one.harm for other in stated) < 2:
        return None
    words, span = reading.words, reading.sentences[sentence].span
    following = words.within(Span(one.quote.start, one.quote.end)).stop
    placing = reading.of(sentence, Topic.CASUALTY, "at")
    after = max((one.last + 1 for one in placing if one.first == following), default=None)
    if after is None:
        return None
    dated = {at for date in reading.dates_in(span) for at in words.within(date.span)}
    for at in range(after, min(after + NAME_WITHIN, words.within(span).stop)):
        if _is_name(reading, at) and at not in dated:
            return words.span(at, at)
    return None


def _is_name(reading: Reading, index: int) -> bool:
    return reading.text[reading.words.starts[index]].isupper()


def _is_named_in(draft: Draft, place: Span) -> bool:
    """Whether a place is that of an event, or is named together with it."""
    scene = draft.scene.mention.span if draft.scene else None
    return scene is not None and (
        scene.overlaps(place) or 0 <= scene.start - place.end <= TOGETHER_WITHIN
    )


def _first_of(reading: Reading, drafts: Sequence[Draft], able: Sequence[int], nearest: int) -> int:
    """``57 were killed in Boga and Tchabi``: of places named together the first stands for all."""
    scene = drafts[nearest].scene
    for at in able:
        other = drafts[at].scene
        if scene is None or other is None or drafts[at].cue.span != drafts[nearest].cue.span:
            continue
        between = reading.text[other.mention.span.end : scene.mention.span.start]
        if 0 < len(between) <= TOGETHER_WITHIN and not re.search(r"\d", between):
            return at
    return nearest


def _sums_up(reading: Reading, sentence: int) -> bool:
    """``Since 2006, 450,000 have died``: whether a sentence counts over longer than one event."""
    span, published = reading.sentences[sentence].span, reading.article.published
    leading = reading.firsts(sentence, Topic.CLAUSE, "since_then")
    return reading.words.within(span).start in leading and not any(
        published and (published.earliest - one.date.latest).days <= EVENT_DAYS
        for one in reading.dates_in(span)
        if one.use is Use.SINCE
    )


def _can_do(draft: Draft, harm: Harm, *, is_told: bool) -> bool:
    """Whether a harm may be that of an event.

    Those who fled did not flee from what the sentence before tells of.
    """
    kind = draft.cue.kind
    if harm is Harm.DETAINED:
        return kind in DETAINING
    if harm is Harm.DISPLACED:
        return is_told or kind is Kind.DISPLACEMENT
    return kind not in HARMLESS


def _away(
    reading: Reading, draft: Draft, sentence: int, one: Casualties
) -> tuple[bool, bool, int, int]:
    """How far a figure stands from an event: from its kind, its part, its cue, then its place."""
    is_unlike = (draft.cue.kind is Kind.DISPLACEMENT) != (one.harm is Harm.DISPLACED)
    if draft.sentence != sentence or draft.scene is None:
        return is_unlike, True, len(reading.article.text), 0
    span = Span(one.quote.start, one.quote.end)
    is_apart = draft.part is not None and not draft.part.covers(span)
    return is_unlike, is_apart, _gap(draft.cue.span, span), _gap(draft.scene.mention.span, span)


def _gap(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end, 0)
