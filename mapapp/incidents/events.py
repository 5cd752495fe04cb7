"""A sentence to drafts of events: cue, places, dates and assertion that it gives by itself.

What a sentence leaves open is taken from its neighbours in ``context.py``.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mapapp.incidents.assertion import Said, said_of
from mapapp.incidents.attribution import Attribution, Source
from mapapp.incidents.datelines import dateline_at
from mapapp.incidents.dates import Dated, Use
from mapapp.incidents.kinds import Cue, best_cue, cues_of
from mapapp.incidents.moods import Moods
from mapapp.incidents.scenes import is_country, is_scene, is_unknown, names_more, scenes_of
from mapapp.incidents.tables import Topic
from mapapp.records import Assertion, Kind, Precision, Resolution, Role, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as far as it is known."""

    cue: Cue
    sentence: int
    said: Said
    scene: Resolution | None = None
    dated: Dated | None = None
    date_reason: str = "the date stands in its sentence"
    scene_reason: str = "the place stands in its sentence"
    evidence: tuple[int, ...] = ()
    """Sentences that carry it."""
    is_said_then: bool = False
    """The date is that of the claim."""
    takes_up: bool = False
    """The sentence speaks of something told before: ``the attack``, ``it``."""
    is_elsewhere: bool = False
    """It names a place of its own that nobody can point to."""
    is_earlier: bool = False
    """It is told as before what the text tells of: ``had fled``."""

    @property
    def is_fine(self) -> bool:
        """Whether it has a place below a country."""
        return self.scene is not None and not is_country(self.scene)


def drafts_of(
    reading: Reading,
    sentence: int,
    attributions: list[Attribution],
    resolutions: Sequence[Resolution],
) -> list[Draft]:
    """Events of one sentence in order; ``resolutions`` are the mentions in it."""
    cues, unreal = cues_of(reading, sentence)
    clauses = [one.clause for one in attributions]
    sites = [one for one in resolutions if one.mention.role is Role.EVENT]
    told = [one.clause for one in attributions if one.source is Source.UNNAMED and one.is_leading]
    named = [one for one in sites if not _is_in(one, clauses)] or [
        one
        for one in sites
        if _is_in(one, told)  # "residents of Aleppo said" were there
    ]
    scenes = [one for one in named if is_scene(one)]
    written = [
        dateline_at(reading, one.mention.span, None)
        for one in resolutions
        if one.mention.role is Role.DATELINE
    ]
    dates = [
        one
        for one in reading.dates_in(reading.sentences[sentence].span)
        if not any(dateline and dateline.covers(one.span) for dateline in written)
    ]
    own = [one for one in dates if not any(clause.covers(one.span) for clause in clauses)]
    said_on = [one for one in dates if any(clause.covers(one.span) for clause in clauses)]
    cues = [cue for cue in cues if not any(clause.covers(cue.span) for clause in clauses)]
    if not cues:
        return _statement(reading, sentence, attributions, scenes, dates) if not unreal else []
    moods = Moods(reading, sentence)
    takes_up = _takes_up(reading, sentence)
    drafts = []
    for part, part_cues in _parts(reading, sentence, cues, scenes, own):
        cue = best_cue(part_cues)
        said = said_of(cue.span, attributions, moods.alleged(cue.last))
        dated = _date_for(cue, [one for one in own if part.covers(one.span)] or own)
        by_claim = False
        if dated is None and said.assertion in {Assertion.CLAIMED, Assertion.DENIED} and said.by:
            dated = _date_for(cue, [one for one in said_on if said.by.clause.covers(one.span)])
            by_claim = dated is not None
        here = [one for one in named if part.covers(one.mention.span)] or scenes
        found = scenes_of(reading, cue.span, here)
        unknown = any(is_unknown(one) for one in found) or (
            not any(map(is_scene, here)) and names_more(reading, part, cue.last, resolutions)
        )
        draft = Draft(
            cue,
            sentence,
            said,
            dated=dated,
            evidence=(sentence,),
            is_said_then=by_claim,
            takes_up=takes_up,
            is_elsewhere=unknown,
            is_earlier=_is_earlier(reading, sentence, cue),
        )
        if by_claim:
            draft = replace(draft, date_reason="the date is that of the claim")
        drafts += [replace(draft, scene=one) for one in found if is_scene(one)] or [draft]
    return drafts


def _statement(
    reading: Reading,
    sentence: int,
    attributions: list[Attribution],
    scenes: list[Resolution],
    dates: Sequence[Dated],
) -> list[Draft]:
    """What a party says of a place on a date, where nothing else happens in the sentence."""
    for one in attributions:
        if one.source is not Source.PARTY or not one.is_leading:
            continue
        about = [
            scene
            for scene in scenes
            if one.covers(scene.mention.span)
            and scene.precision
            and scene.precision < Precision.REGION
        ]
        on = [date for date in dates if one.clause.covers(date.span) and date.use is Use.ON]
        if not about or not on:
            continue
        first, last = _word_range(reading, one.verb)
        cue = Cue(Kind.STATEMENT, 2, one.verb, first, last)
        assertion = Assertion.DENIED if one.denies else Assertion.CLAIMED
        said = Said(assertion, "a party says so", one.clause, one)
        scene = scenes_of(reading, cue.span, about)[0]
        return [Draft(cue, sentence, said, scene, on[0], evidence=(sentence,), is_said_then=True)]
    return []


def _word_range(reading: Reading, span: Span) -> tuple[int, int]:
    words = reading.words.within(span)
    return words.start, words.stop - 1


def _parts(
    reading: Reading,
    sentence: int,
    cues: list[Cue],
    scenes: list[Resolution],
    dates: Sequence[Dated],
) -> list[tuple[Span, list[Cue]]]:
    """Cut a sentence where a second event has a place or a date of its own."""
    whole = reading.sentences[sentence].span
    main = [cue for cue in cues if cue.strength > 1 + cue.is_aside]
    dated = [one.span for one in dates]
    marks = [
        found.first
        for found in reading.of(sentence, Topic.CLAUSE, "split", "aside")
        if not any(reading.span_of(found).overlaps(date) for date in dated)
    ]
    marks += [reading.words.within(one.span).start for one in dates if one.is_of_what_follows]
    marks.sort()
    cuts: list[int] = []
    for one, other in itertools.pairwise(main):
        between = [mark for mark in marks if one.last < mark < other.first]
        cut = reading.words.starts[between[-1]] if between else None
        if cut is None or (cuts and cut <= cuts[-1]):
            continue
        left = Span(cuts[-1] if cuts else whole.start, cut)
        right = Span(cut, whole.end)
        is_aside = one.is_aside or other.is_aside
        if _has_own(left, right, [] if is_aside else scenes, dates):
            cuts.append(cut)
    edges = [whole.start, *cuts, whole.end]
    parts = []
    for start, end in itertools.pairwise(edges):
        part = Span(start, end)
        inside = [cue for cue in cues if part.covers(cue.span)]
        if inside:
            parts.append((part, inside))
    return parts


def _has_own(left: Span, right: Span, scenes: list[Resolution], dates: Sequence[Dated]) -> bool:
    """Whether two parts of a sentence happen at two places, or on two dates."""
    there = {one.place.id for one in scenes if one.place and left.covers(one.mention.span)}
    here = {one.place.id for one in scenes if one.place and right.covers(one.mention.span)}
    then = {one.date.edtf for one in dates if left.covers(one.span)}
    now = {one.date.edtf for one in dates if right.covers(one.span)}
    return bool((there and here - there) or (then and now - then))


def _date_for(cue: Cue, dates: Sequence[Dated]) -> Dated | None:
    """The date nearest to a cue that says when it happened, not since or until when."""
    usable = [
        one
        for one in dates
        if one.use is Use.ON and not (one.is_of_what_follows and cue.span.start < one.span.start)
    ]
    if not usable:
        return None
    return min(usable, key=lambda one: (_gap(cue.span, one.span), one.span))


def _gap(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end, 0)


def _is_in(resolution: Resolution, spans: Sequence[Span]) -> bool:
    return any(span.covers(resolution.mention.span) for span in spans)


def _is_earlier(reading: Reading, sentence: int, cue: Cue) -> bool:
    """Whether the verb of a cue is in the pluperfect."""
    return any(
        cue.first - 3 <= found.last <= cue.last
        for found in reading.of(sentence, Topic.CLAUSE, "earlier")
    )


def _takes_up(reading: Reading, sentence: int) -> bool:
    start = reading.words.within(reading.sentences[sentence].span).start
    return any(found.first <= start + 1 for found in reading.of(sentence, Topic.CLAUSE, "again"))
