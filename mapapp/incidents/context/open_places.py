"""The place of an event whose sentence gives none: from its neighbours, where an editor would."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from mapapp.incidents.context.adjectives import town_of_adjective
from mapapp.incidents.context.ahead import with_place_ahead
from mapapp.incidents.context.capitals import Capitals, capital_of_land
from mapapp.incidents.context.lands import HOLDING, UnknownLands, carried, is_about, is_wide
from mapapp.incidents.context.only_place import told_there
from mapapp.incidents.context.pointing import points_back
from mapapp.incidents.context.told import (
    STORY_DAYS,
    STORY_NIGHT,
    TOLD_ON_WITHIN,
    is_faint_deal,
    overlap,
)
from mapapp.incidents.sentence.drafts import DateFrom, PlaceFrom
from mapapp.incidents.sentence.kinds import ATTACKS, HARM, SAYS_IT
from mapapp.incidents.sentence.places import (
    contains,
    is_country,
    is_land,
    is_scene,
    is_unknown,
)
from mapapp.incidents.sentence.scenes import has_office
from mapapp.incidents.text.tables import Topic
from mapapp.records import Kind, MentionKind, Precision, Resolution, Role
from mapapp.resolution.precision import DISTRICT_M, distance_m

if TYPE_CHECKING:
    from mapapp.incidents.context.story import Story
    from mapapp.incidents.context.told import Told
    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.sentence.drafts import Draft

NATIONWIDE = frozenset((Kind.STANDOFF_OR_THREAT, Kind.AGREEMENT_OR_CEASEFIRE))
"""Kinds that seldom belong to the town that the sentence before told of."""
UNREST = frozenset((Kind.PROTEST, Kind.RAID_OR_ARREST))
"""Kinds of what goes on in a town from one paragraph to the next: marches, arrests."""


class OpenPlaces:
    """Fills in the places that drafts of one article leave open."""

    def __init__(self, told: Told, story: Story) -> None:
        self._told = told
        self._reading = told.reading
        self._story = story
        self._lands = UnknownLands(told, story)
        self._capitals = Capitals(told, story)

    def fill(self, draft: Draft) -> Draft:
        """The next draft in order with a place, if there is any that still holds."""
        filled = with_place_ahead(self._told, draft) or self._filled(draft)
        self._lands.learn(filled)
        return filled

    def _filled(self, draft: Draft) -> Draft:
        there = points_back(self._reading, draft.sentence)
        capital = self._capitals.around(draft) or capital_of_land(self._told, draft)
        if draft.is_fine and capital is None:
            return (self._with_town(draft) if there else self._by_measure(draft)) or draft
        capital = capital or self._here(draft) or self._capitals.of(draft)
        capital = capital or self._capitals.seat_of(draft)
        if capital:
            return replace(draft, scene=capital, place_from=PlaceFrom.CAPITAL)
        learnt = self._lands.fill_learnt(draft) if draft.scene is None else None
        learnt = learnt or self._with_adjective(draft)
        if learnt:
            return learnt
        if draft.is_elsewhere and not there:
            return self._lands.fill(draft) or draft
        if draft.scene is None and self._reading.of(draft.sentence, Topic.CLAUSE, "nationwide"):
            return self._with_country(draft)
        named = self._with_named(draft, there=there) if there and draft.scene is None else None
        carried = named or self._with_told(draft, there=there) or self._with_same_land(draft)
        return carried or (draft if draft.scene else self._with_open_scene(draft, there=there))

    def _with_open_scene(self, draft: Draft, *, there: bool) -> Draft:
        """What nothing told before has a place for: by who speaks, or what the article is about."""
        office = self._office(draft)
        if office:
            return replace(draft, scene=office, place_from=PlaceFrom.OFFICE)
        return (
            self._with_named(draft, there=there)
            or self._lands.fill_named(draft)
            or self._with_dateline(draft)
            or self._with_only_place(draft)
            or self._with_story_place(draft)
            or self._with_country(draft)
        )

    def _with_told(self, draft: Draft, *, there: bool) -> Draft | None:
        """The place of what was told just before, where a draft goes on about that."""
        office = self._office(draft)
        land = ""
        for before in self._told.recent(draft.sentence):
            if before.is_elsewhere and not before.is_fine:
                break
            if office and before.scene and _is_of_office(office, before.scene):
                break
            land = land or self._land_of_paragraph(before, draft)
            if not before.is_fine or before.scene is None or _only_met(before, draft):
                continue
            if land and before.scene.place and before.scene.place.country != land:
                break  # "In Mali, three died. … In Niger, shots were heard. … Ten died"
            if before.cue.is_aside and before.cue.strength == 1:
                continue  # "In X, the Council condemned the attack"
            if (
                draft.scene
                and draft.scene.place
                and before.scene.place
                and (draft.scene.place.country != before.scene.place.country)
            ):
                continue
            paragraph = self._told.share_paragraph(before.sentence, draft.sentence)
            if not paragraph and self._stands_alone(draft.sentence):
                lead = self._lead() if there and draft.is_recalled else None
                return carried(draft, lead) if lead else None
            same_time = (
                there
                or draft.dated is None
                or before.dated is None
                or overlap(draft.dated, before.dated)
                or self._is_only_place(before)
                or (draft.dated.is_back_reference and _is_days_after(draft.dated, before.dated))
            )
            same = before.cue.kind is draft.cue.kind or draft.cue.strength == 1
            is_lasting = draft.is_undatable and draft.cue.kind is Kind.DISPLACEMENT
            is_nationwide = draft.cue.kind in NATIONWIDE and not _concludes(before, draft)
            is_loose = draft.is_earlier or draft.is_recalled or is_lasting or is_nationwide
            is_loose |= not there and self._tells_another(draft, before)
            goes_on = (
                draft.scene is None and not is_loose and (paragraph or _is_told_on(before, draft))
            )
            if same_time and (there or goes_on or (draft.takes_up and same)):
                return carried(draft, before)
        return None

    def _lead(self) -> Draft | None:
        """What the article told first: ``the city had seen a like attack last month``."""
        lead = next((one for one in self._told.drafts if one.owns_place), None)
        scene = lead.scene if lead else None
        is_town = scene is not None and scene.precision in {Precision.SITE, Precision.NEAR}
        return lead if is_town else None

    def _tells_another(self, draft: Draft, before: Draft) -> bool:
        """``The raid comes as, on Tuesday, a man was shot``: that was on another day, elsewhere."""
        is_other_day = (
            draft.owns_date
            and draft.dated is not None
            and before.dated is not None
            and not overlap(draft.dated, before.dated)
        )
        return is_other_day and bool(self._reading.of(draft.sentence, Topic.CLAUSE, "retold"))

    def _stands_alone(self, sentence: int) -> bool:
        """Whether a paragraph is an item of a list, or opens as one that goes back: ``Earlier``."""
        first = self._told.paragraph_start(sentence)
        if self._told.is_of_item(sentence):
            return True
        start = self._reading.words.within(self._reading.sentences[first].span).start
        return start in self._reading.firsts(first, Topic.CLAUSE, "recalled")

    def _land_of_paragraph(self, before: Draft, draft: Draft) -> str:
        """The code of the country that a draft before in the paragraph names, and no more."""
        if not (before.scene and before.scene.place and is_country(before.scene)):
            return ""
        same = self._told.share_paragraph(before.sentence, draft.sentence)
        return before.scene.place.country if same and before.owns_place else ""

    def _office(self, draft: Draft) -> Resolution | None:
        """The place whose governor, mayor or police say it: ``X police said two men were shot``."""
        said = draft.said.by
        if said is None:
            return None
        return next(
            (
                one
                for one in self._told.by_sentence.get(draft.sentence, ())
                if said.clause.covers(one.mention.span)
                and one.mention.role in HOLDING
                and not (is_country(one) or is_unknown(one))
                and has_office(self._reading, one)
            ),
            None,
        )

    def _with_town(self, draft: Draft) -> Draft | None:
        """``The town, the last in the north``: the town told before, not the land it lies in."""
        for before in self._told.recent(draft.sentence):
            if before.scene and draft.scene and _may_hold(draft.scene, before.scene):
                return carried(draft, before)
        return None

    def _with_same_land(self, draft: Draft) -> Draft | None:
        """``An ambush at N, in the same region``: the land that an attack was put in first."""
        if not draft.is_elsewhere or not self._reading.of(
            draft.sentence, Topic.CLAUSE, "same_land"
        ):
            return None
        for before in self._told.drafts:
            if before.owns_place and before.scene and is_land(before.scene) and before.is_fine:
                return carried(draft, before)
        return None

    def _by_measure(self, draft: Draft) -> Draft | None:
        """``They opened fire 40 km from Abidjan``: in the town so far off that was told before."""
        scene = draft.scene
        is_ring = scene is not None and scene.precision is Precision.REGION
        if scene is None or not is_ring or scene.mention.kind is not MentionKind.RELATIVE:
            return None
        for before in self._told.recent(draft.sentence):
            is_town = before.owns_place and before.scene is not None and not is_land(before.scene)
            if is_town and before.scene and contains(scene, before.scene):
                return carried(draft, before)
        return None

    def _with_story_place(self, draft: Draft) -> Draft | None:
        """The place that the whole article is about, for what names a day and no place."""
        day = draft.dated.date if draft.dated and draft.date_from is not DateFrom.STORY else None
        if self._story.town is None or draft.cue.strength == 1 or draft.cue.kind in NATIONWIDE:
            return None
        if self._told.is_of_item(draft.sentence):
            return None
        if day is None and not self._leads(draft):
            return None
        if day and (day.latest - day.earliest).days > STORY_NIGHT:
            return None
        return replace(draft, scene=self._story.town, place_from=PlaceFrom.STORY)

    def _with_adjective(self, draft: Draft) -> Draft | None:
        """The town whose adjective stands before the part of it that was hit."""
        town = town_of_adjective(self._told, draft)
        return replace(draft, scene=town, place_from=PlaceFrom.LAND) if town else None

    def _with_only_place(self, draft: Draft) -> Draft | None:
        """The only place that the article has told of, for what went on there days later."""
        before = told_there(self._told, draft)
        return carried(draft, before) if before else None

    def _with_dateline(self, draft: Draft) -> Draft | None:
        """A capital's dateline, where the first sentence tells of its parliament or palace."""
        if draft.sentence or not self._reading.of(0, Topic.ROLE, "institution"):
            return None
        towns = [
            one
            for one in self._told.resolutions
            if one.mention.role is Role.DATELINE and one.place and one.place.feature == "PPLC"
        ]
        if any(map(is_scene, self._told.by_sentence.get(0, ()))) or not towns:
            return None
        return replace(draft, scene=towns[0], place_from=PlaceFrom.CAPITAL)

    def _here(self, draft: Draft) -> Resolution | None:
        """The town of the dateline, for ``two men died here``, ``in this northern city``."""
        here = self._reading.of(draft.sentence, Topic.CLAUSE, "here")
        by = draft.said.by
        if not here or (by and by.clause.covers(self._reading.span_of(here[0]))):
            return None
        end = self._reading.sentences[draft.sentence].span.end
        lines = [
            one
            for one in self._told.resolutions
            if one.mention.role is Role.DATELINE
            and one.mention.span.start < end
            and not (is_country(one) or is_unknown(one))
        ]
        return lines[-1] if lines else None

    def _leads(self, draft: Draft) -> bool:
        """Whether a draft opens an article that names its place in the title alone."""
        place = self._story.town
        is_titled = place is not None and self._reading.sentence_at(place.mention.span.start) < 0
        return (
            is_titled
            and not draft.is_recalled
            and not any(one.owns_place for one in self._told.drafts)
        )

    def _with_named(self, draft: Draft, *, there: bool) -> Draft | None:
        """The one place that the sentence before names, though nothing is said to happen there."""
        before = draft.sentence - 1
        if draft.date_from is DateFrom.OPENING:  # where the date is, the place is, too
            before = draft.evidence[-1]
        is_led = before == 0 and draft.owns_date and draft.cue.strength >= SAYS_IT
        if before < 0 or not (is_led or self._told.share_paragraph(before, draft.sentence)):
            return None
        is_loose = draft.is_earlier and not draft.owns_date
        if not there and (is_loose or draft.cue.strength < SAYS_IT):
            return None
        if any(one.sentence == before for one in self._told.drafts):
            return None
        named = [one for one in self._told.by_sentence.get(before, ()) if is_scene(one)]
        named = [one for one in named if one.mention.kind is not MentionKind.DEMONYM]
        fine = [one for one in named if not any(contains(one, other) for other in named)]
        fine = [one for one in fine if not is_country(one)]
        if len({one.place.id for one in fine if one.place}) != 1:
            return None
        return replace(
            draft,
            scene=fine[0],
            place_from=PlaceFrom.NAMED_BEFORE,
            evidence=(*draft.evidence, before),
        )

    def _with_country(self, draft: Draft) -> Draft:
        """The one country that the paragraph, or else the article, is about."""
        paragraph = self._told.paragraph(draft.sentence)
        named = [one for one in self._told.by_paragraph.get(paragraph, ()) if is_scene(one)]
        countries = {one.place.country for one in named if one.place and one.place.country}
        if len(countries) == 1 and countries <= {self._story.country or min(countries)}:
            told = (
                one
                for one in named
                if is_country(one) and not any(self._locates(one, other) for other in named)
            )
            if scene := next(told, None):
                return replace(draft, scene=scene, place_from=PlaceFrom.COUNTRY_OF_PARAGRAPH)
        land = self._story.land
        is_named = land in self._told.resolutions or (  # else "the south of X"
            draft.owns_date and draft.cue.kind in ATTACKS
        )
        if land and is_named and countries <= {self._story.country} and not is_faint_deal(draft):
            return replace(draft, scene=land, place_from=PlaceFrom.COUNTRY_OF_STORY)
        return draft

    def _is_only_place(self, draft: Draft) -> bool:
        """Whether its paragraph has told of no other place so far."""
        place = draft.scene.place if draft.scene else None
        told = itertools.takewhile(
            lambda one: self._told.share_paragraph(one.sentence, draft.sentence),
            reversed(self._told.drafts),
        )
        return all(one.is_fine and one.scene and place and one.scene.place == place for one in told)

    def _locates(self, country: Resolution, other: Resolution) -> bool:
        """``Gisenyi, in Rwanda``: the country only says where another place is."""
        sentence = self._reading.sentence_at(country.mention.span.start)
        same = sentence == self._reading.sentence_at(other.mention.span.start)
        return same and contains(country, other)


def _may_hold(land: Resolution, town: Resolution) -> bool:
    """Whether a town lies in a land; of a part of a country, its bounds are only guessed."""
    here, there = land.place, town.place
    if land.precision is Precision.DISTRICT:  # "in the X district of the province"
        return False
    same = here is not None and there is not None and here.country == there.country
    is_part = is_wide(land) and not is_country(land)
    is_town = town.precision is not None and town.precision <= Precision.NEAR
    return contains(land, town) or (same and is_part and is_town)


def _is_of_office(office: Resolution, other: Resolution) -> bool:
    """Whether an office speaks of another place, or of one in the part of a country told before.

    ``A bomb hit the south, the governor of X said``.
    """
    is_closer = is_wide(other) and contains(other, office)
    return is_closer or not _is_around(office, other)


def _is_around(office: Resolution, other: Resolution) -> bool:
    """Whether a place is under an office: the chief of a town's district speaks of its villages."""
    here, there = office.place, other.place
    is_near = here is not None and there is not None and distance_m(here, there) <= DISTRICT_M
    return is_near or is_about(office, other)


def _is_told_on(before: Draft, draft: Draft) -> bool:
    """Whether the next paragraph goes on about an attack: its means, or whom it harmed."""
    is_next = draft.sentence - before.sentence <= TOLD_ON_WITHIN
    kinds = {before.cue.kind, draft.cue.kind}
    if draft.dated and before.dated and not overlap(draft.dated, before.dated):
        return False
    return is_next and not draft.is_another and kinds <= {*ATTACKS, *HARM, *UNREST}


def _concludes(before: Draft, draft: Draft) -> bool:
    """``The operation began in X. It ended the next day with a truce``: there, too."""
    return draft.takes_up and draft.dated is not None and draft.sentence - before.sentence == 1


def _only_met(before: Draft, draft: Draft) -> bool:
    """``Talks in Jeddah. The clashes broke out``: where people met is not where they fought."""
    return is_faint_deal(before) and draft.cue.kind is not before.cue.kind


def _is_days_after(one: Dated, other: Dated) -> bool:
    days = (one.date.earliest - other.date.latest).days
    return 0 <= days <= STORY_DAYS
