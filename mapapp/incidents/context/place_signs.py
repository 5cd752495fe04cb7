"""What speaks for each place that an event may have: named signs, each a number.

A draft, and the places that its article names up to the sentence after it, go in. What each sign
weighs stands in ``place_weights.py``.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from mapapp.incidents.context.layout import Layout
from mapapp.incidents.context.nouns import PlaceNouns
from mapapp.incidents.context.place_candidates import (
    candidates_of,
    may_be_site,
    stands_for_place,
    tells_who_speaks,
)
from mapapp.incidents.context.place_headings import PlaceHeadings
from mapapp.incidents.context.pointing import points_back
from mapapp.incidents.context.same_places import apart, gap_to, is_at, is_beside
from mapapp.incidents.context.told import overlap, owns_old_date
from mapapp.incidents.context.weighing import Signs
from mapapp.incidents.sentence.kinds import ATTACKS, HARM
from mapapp.incidents.sentence.places import (
    contains,
    distance_from_cue,
    is_country,
    is_land,
    is_whereabouts_of,
    opens,
)
from mapapp.incidents.sentence.segments import PASSED
from mapapp.incidents.text.tables import Topic
from mapapp.records import MentionKind, Resolution, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.incidents.context.story import Story
    from mapapp.incidents.context.told import Told
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Place

NEAR = 30.0
"""Code points from a cue at which a place is half as near as one beside it."""
MOST_COUNTED = 4
"""How many names, mentions or sentences are told from each other."""
PART_OF_TOWN = ("facility", "quarter", "settlement", "settled", "institution")
"""Meanings of what lies in a town that another sentence names: ``the mosque``."""


NOWHERE: Final[Signs] = {"nowhere": 1.0}
"""What speaks for none of the places that are named."""


class Choice(NamedTuple):
    """A place that an event may have, and what speaks for it."""

    place: Resolution
    signs: Signs


class PlaceSigns:
    """Reads the signs of the places of one article, draft by draft."""

    def __init__(self, told: Told, story: Story) -> None:
        self._told = told
        self._reading = told.reading
        self._story = story
        self._layout = Layout(told)
        self._lasting: dict[int, Signs] = {}
        """By mention, as an object, the signs that it has for every event."""
        self._spots: dict[str, frozenset[str]] = {}
        """By the id of a place, those of its spot."""
        self._beside: dict[int, list[Place]] = {}
        """By sentence, the places below a country that it names."""

    def choices(self, draft: Draft) -> list[Choice]:
        """The places that a draft may have, each once.

        What its own sentence gives it, or any that it or the next one names, or one before it.
        """
        taken = self._of_same_cue(draft)
        named = candidates_of(self._reading, draft, self._named)
        places = [
            one
            for one in self._headings.of_block(draft, named)
            if one.place is None or one.place.id not in taken
        ]
        by_sentence: dict[int, list[Resolution]] = {}
        for one in places:
            if stands_for_place(one) and not is_country(one):
                by_sentence.setdefault(self._sentence(one), []).append(one)
        shared = dict(self._of_draft(draft, by_sentence))
        inside = draft.part or self._reading.sentences[draft.sentence].span
        called = self._nouns.signs(draft.sentence, inside, places)
        return [
            Choice(one, {**self._signs(draft, one, by_sentence, shared), **by_noun})
            for one, by_noun in zip(places, called, strict=True)
        ]

    @cached_property
    def _headings(self) -> PlaceHeadings:
        return PlaceHeadings(self._reading, self._sites)

    @cached_property
    def _nouns(self) -> PlaceNouns:
        return PlaceNouns(self._reading, self._told.resolutions)

    def _of_same_cue(self, draft: Draft) -> set[str]:
        """Where the same words told of events already: ``took Homs on Monday and Idlib today``."""
        here = itertools.takewhile(
            lambda other: other.sentence == draft.sentence, reversed(self._told.drafts)
        )
        return {other.place_id for other in here if other.cue == draft.cue} - {draft.place_id}

    def _sentence(self, one: Resolution) -> int:
        return self._reading.sentence_at(one.mention.span.start)

    @cached_property
    def _named(self) -> list[Resolution]:
        return [one for one in self._told.resolutions if stands_for_place(one) or may_be_site(one)]

    @cached_property
    def _sites(self) -> list[Resolution]:
        """Places below a country, as often as each is named."""
        return [one for one in self._named if not is_country(one)]

    @cached_property
    def _starts(self) -> list[int]:
        """Where each of them begins."""
        return [one.mention.span.start for one in self._sites]

    @cached_property
    def _apart(self) -> list[Place]:
        """The same places, each once."""
        return apart(self._sites)

    def _named_in(self, sentence: int) -> list[Place]:
        """The places below a country that a sentence names, each once."""
        if sentence not in self._beside:
            here = self._told.by_sentence.get(sentence, ())
            self._beside[sentence] = apart(one for one in here if not is_country(one))
        return self._beside[sentence]

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(one.place.id for one in self._named if one.place)

    @cached_property
    def _of_lead(self) -> set[str]:
        return {
            one.place.id
            for one in self._named
            if one.place and one.mention.role is Role.EVENT and self._sentence(one) == 0
        }

    def _of_draft(
        self, draft: Draft, by_sentence: dict[int, list[Resolution]]
    ) -> Iterator[tuple[str, float]]:
        """What holds for every place that is not named in the sentence of a draft."""
        here = [
            one for one in by_sentence.get(draft.sentence, ()) if one.mention.role is Role.EVENT
        ]
        yield ("beside_others" if here else "beside_none"), 1.0
        yield from (
            (f"away_{sign}", 1.0)
            for sign, holds in (
                ("taken_up", draft.takes_up),
                ("known", draft.is_known),
                ("unknown", draft.is_elsewhere),
                ("earlier", draft.is_recalled or draft.is_earlier),
                ("dated", draft.owns_date),
                ("background", owns_old_date(self._reading, draft)),
                ("pointed_at", points_back(self._reading, draft.sentence)),
                ("capital", self._says(draft, "capital", "capital_noun")),
                ("nationwide", self._says(draft, "nationwide")),
                ("retold", self._says(draft, "retold")),
            )
            if holds
        )
        inside = draft.part or self._reading.sentences[draft.sentence].span
        for found in self._reading.of(draft.sentence, Topic.ROLE, *PART_OF_TOWN):
            if inside.covers(self._reading.span_of(found)):
                yield f"away_{found.entry.meaning}", 1.0
        yield f"away_{_family(draft)}", 1.0

    def _says(self, draft: Draft, *meanings: str) -> bool:
        return bool(self._reading.of(draft.sentence, Topic.CLAUSE, *meanings))

    def _signs(
        self,
        draft: Draft,
        one: Resolution,
        by_sentence: dict[int, list[Resolution]],
        away: Signs,
    ) -> Signs:
        signs = dict(_of_scene(draft, one))
        if self._headings.heads(draft, one):
            signs["headed"] = 1.0
        if draft.scene and not is_at(one, draft.scene) and draft.place_id in self._spot(one):
            signs["spot_of_scene"] = 1.0
        signs.update(self._of_place(draft, one))
        if (gap := gap_to(one, self._named_in(draft.sentence))) is not None:
            signs["gap_here"] = gap
        sentence = self._sentence(one)
        if sentence == draft.sentence:
            signs.update(self._of_sentence(draft, one, by_sentence.get(sentence, ())))
        else:
            signs.update(away)
            signs.update(self._of_distance(draft, one, by_sentence.get(sentence, ())))
        signs.update(self._of_told(draft, one, is_away=sentence != draft.sentence))
        return signs

    def _spot(self, one: Resolution) -> frozenset[str]:
        """The ids of a place and of those so near that an event is told of either."""
        place = one.place
        if place is None or is_country(one):
            return frozenset()
        if place.id not in self._spots:
            near = (other.id for other in self._apart if is_beside(place, other))
            self._spots[place.id] = frozenset((place.id, *near))
        return self._spots[place.id]

    def _of_spot(self, one: Resolution) -> Iterator[tuple[str, float]]:
        """How much of the article is about a place and those beside it."""
        spot = self._spot(one)
        here = sum(other.place.id in spot for other in self._sites if other.place)
        yield "spot_places", min(MOST_COUNTED, max(0, len(spot) - 1))
        yield "spot_share", here / max(1, len(self._sites))

    def _of_place(self, draft: Draft, one: Resolution) -> Signs:
        """What a place is, to the whole article and to an event of its kind."""
        key = id(one)
        if key not in self._lasting:
            self._lasting[key] = dict(self._of_article(one))
        signs = self._lasting[key].copy()
        if is_country(one):
            signs[f"country_{_family(draft)}"] = 1.0
        if one.place and one.place.feature == "PPLC":
            signs[f"capital_{_family(draft)}"] = 1.0
        return signs

    def _of_article(self, one: Resolution) -> Iterator[tuple[str, float]]:
        """What a place is to the whole article."""
        place, role = one.place, one.mention.role
        if place is None:
            return
        yield "confidence", one.confidence
        yield f"role_{role}", 1.0
        yield f"precision_{one.precision.name.lower() if one.precision else 'none'}", 1.0
        yield "mentions", min(MOST_COUNTED, self._counts[place.id])
        yield from (
            (sign, 1.0)
            for sign, holds in (
                (f"capital_{role}", place.feature == "PPLC"),
                ("demonym", one.mention.kind is MentionKind.DEMONYM),
                ("abroad", bool(self._story.country) and place.country != self._story.country),
                ("of_story", self._story.town is not None and self._story.town.place == place),
                ("in_title", one.mention.name in self._reading.article.title),
                ("in_lead", place.id in self._of_lead),
            )
            if holds
        )
        yield from self._of_spot(one)
        if (gap := gap_to(one, self._apart)) is not None:
            yield "gap", gap

    def _of_sentence(
        self, draft: Draft, one: Resolution, here: Sequence[Resolution]
    ) -> Iterator[tuple[str, float]]:
        """How a place stands to the cue in the same sentence."""
        reading, cue, span = self._reading, draft.told_at, one.mention.span
        distance = distance_from_cue(cue, span)
        yield "same_sentence", 1.0
        yield f"same_sentence_{one.mention.role}", 1.0
        yield "near", NEAR / (NEAR + distance)
        if draft.part and draft.part.covers(span):
            yield "same_part", 1.0
        if span.start > cue.start:
            yield "after", 1.0
        if opens(reading, one):
            yield "opens", 1.0
        yield from self._layout.of_gap(draft, one, distance)
        yield from self._layout.of_segment(draft, one, here)
        if tells_who_speaks(draft, one):
            yield "in_saying", 1.0
        yield from self._of_words(draft, one)
        others_here = [other for other in here if other is not one]
        beside = [other for other in others_here if self._tells_of(draft, other)]
        if any(contains(one, other) for other in others_here) or any(
            is_whereabouts_of(reading, one, other) for other in beside
        ):
            yield "holds_another", 1.0
        if any(contains(other, one) for other in others_here) or (
            self._tells_of(draft, one)
            and any(is_whereabouts_of(reading, other, one) for other in others_here)
        ):
            yield "in_another", 1.0
        if is_country(one):
            return
        if not others_here:
            yield "alone", 1.0
        if all(distance_from_cue(cue, other.mention.span) >= distance for other in others_here):
            yield "nearest", 1.0

    def _tells_of(self, draft: Draft, one: Resolution) -> bool:
        """Whether a place stands in what tells of an event."""
        return draft.part is None or draft.part.covers(one.mention.span)

    def _of_words(self, draft: Draft, one: Resolution) -> Iterator[tuple[str, float]]:
        """What the words beside a name mean; in another part they are of what that tells."""
        reading, sentence = self._reading, draft.sentence
        if draft.part is not None and not draft.part.covers(one.mention.span):
            return
        inside = reading.words.touching(one.mention.span)
        beside = lead = inside.start - 1
        passed = reading.covered(sentence, Topic.ROLE, *PASSED)
        while lead in passed:
            lead -= 1
        for found in reading.of(sentence, Topic.ROLE):
            if found.last == beside:
                yield f"after_{found.entry.meaning}", 1.0
            elif found.last == lead:
                yield f"led_by_{found.entry.meaning}", 1.0
            if found.first == inside.stop:
                yield f"before_{found.entry.meaning}", 1.0

    def _of_distance(
        self, draft: Draft, one: Resolution, beside: Sequence[Resolution]
    ) -> Iterator[tuple[str, float]]:
        """How far before, or after, the sentence of a draft a place is named."""
        sentence = self._sentence(one)
        if sentence < 0:
            yield "only_in_title", 1.0
            return
        if sentence > draft.sentence:
            yield "ahead", 1.0
            return
        yield f"back_{min(MOST_COUNTED, draft.sentence - sentence)}", 1.0
        if self._told.share_paragraph(sentence, draft.sentence):
            yield "back_in_paragraph", 1.0
        sites = [other for other in beside if other.mention.role is Role.EVENT]
        if len(sites) == 1 and sites[0] is one:
            yield "back_alone", 1.0
        yield from self._of_passed(draft, one)

    def _of_passed(self, draft: Draft, one: Resolution) -> Iterator[tuple[str, float]]:
        """How many other places are named from a place on, up to the sentence of a draft."""
        start = self._reading.sentences[draft.sentence].span.start
        spot, passed, sites = self._spot(one), set[str](), _is_land_acting(one)
        first = bisect_right(self._starts, one.mention.span.start)
        for other in reversed(self._sites[first : bisect_left(self._starts, start)]):
            if len(passed) == MOST_COUNTED:
                break
            if other.place and other.place.id not in spot:
                passed.add(other.place.id)
                sites |= not _is_land_acting(other)
        yield "passed", len(passed)
        if not sites and points_back(self._reading, draft.sentence):
            yield "last_pointed_at", 1.0

    def _of_told(
        self, draft: Draft, one: Resolution, *, is_away: bool
    ) -> Iterator[tuple[str, float]]:
        """What was told before of the same place, and of those beside it."""
        drafts, scenes, by_place = self._told.drafts, self._told.scenes, self._told.by_place
        spot = self._spot(one)
        if of_spot := sum(len(by_place.get(place, ())) for place in spot):
            yield "spot_told", of_spot / len(scenes)
            yield "spot_told_first", float(scenes[0] in spot)
            yield "spot_told_last", float(scenes[-1] in spot)
        there = by_place.get(one.place.id) if one.place else None
        if not there:
            if is_away:
                yield "never_told", 1.0
            return
        last = there[-1]
        yield "told", 1.0
        if there[0] is drafts[0]:
            yield "told_first", 1.0
        if last is drafts[-1]:
            yield "told_last", 1.0
        if last.cue.kind is draft.cue.kind:
            yield "told_of_kind", 1.0
        if last.sentence == draft.sentence:
            yield "told_in_sentence", 1.0
        if last.dated and draft.dated:
            yield ("told_on_day" if overlap(last.dated, draft.dated) else "told_otherwise"), 1.0


def _of_scene(draft: Draft, one: Resolution) -> Iterator[tuple[str, float]]:
    """How a place stands to the one that its own sentence gives a draft."""
    scene = draft.scene
    if scene is None or scene.place is None:
        yield "no_scene", 1.0
        return
    by = draft.place_from.name.lower()
    if is_at(one, scene):
        yield f"scene_by_{by}", 1.0
        if draft.owns_date:
            yield "scene_dated", 1.0
        if draft.is_elsewhere:
            yield "scene_unknown", 1.0
        if is_country(one):
            yield "scene_country", 1.0
        return
    yield f"against_{by}", 1.0
    if is_country(scene):
        yield "against_country", 1.0
    if contains(scene, one):
        yield "in_scene", 1.0
    if contains(one, scene):
        yield "holds_scene", 1.0


def _family(draft: Draft) -> str:
    kind = draft.cue.kind
    return "attack" if kind in ATTACKS else "harm" if kind in HARM else kind.name.lower()


def _is_land_acting(one: Resolution) -> bool:
    """``The police of Dagestan``: of no town that is named before it is that the last."""
    return is_land(one) and one.mention.role is Role.ACTOR
