"""What a sentence leaves open, from its neighbours: the date and the place that still hold.

In: drafts, sentence by sentence. Out: the same with their gaps filled where an editor would,
each gap with the sentence it was filled from, and without what stays too vague to list.
"""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from mapapp.incidents.dates import Dated, Use
from mapapp.incidents.drafts import DateFrom, PlaceFrom
from mapapp.incidents.kinds import ATTACKS, HARM, SAYS_IT
from mapapp.incidents.places import contains, is_country, is_scene, is_unknown
from mapapp.incidents.scenes import has_office
from mapapp.incidents.tables import Entry, Topic
from mapapp.records import Kind, MentionKind, Precision, Resolution, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.drafts import Draft
    from mapapp.incidents.phrases import Found
    from mapapp.incidents.reading import Reading

WIDE_M = 40_000.0
"""Metres of a region's radius from which on something always goes on in it."""
BACKGROUND_DAYS = 60
"""Days before the first date of an article from which on an event is its background."""
LONGEST_EVENT = 100
"""Days from the first to the last of a date up to which it tells an event: those of a season."""
TOLD_ON_WITHIN = 2
"""Sentences from an attack to one of another paragraph that goes on about it."""
NEAR_SENTENCES = 3
"""How far back a place or a date still carries into the quote."""
NEEDS_DATE = frozenset((Kind.STANDOFF_OR_THREAT, Kind.OTHER))
"""Kinds that without a date say no more than how things are."""
DEEDS = frozenset((Kind.ACCIDENT, Kind.PROTEST, Kind.RAID_OR_ARREST))
"""Kinds, besides attacks, that are no lasting state."""
NATIONWIDE = frozenset((Kind.STANDOFF_OR_THREAT, Kind.AGREEMENT_OR_CEASEFIRE))
"""Kinds that seldom belong to the town that the sentence before told of."""
OF_A_DAY = frozenset((*ATTACKS, *HARM, Kind.RAID_OR_ARREST, Kind.PROTEST, Kind.ACCIDENT))
"""Kinds of what happens on a day, and not for long."""
NEWS_DAYS = 3
"""Days before an article up to which its first date is that of its news."""
STORY_SENTENCES = 4
"""Sentences from one that has a date to one that goes on about its day."""
STORY_NIGHT = 1
"""Days from the first to the last of a date that is exact enough to tell one event."""
STORY_MENTIONS = 3
"""How often the town an article is about is named; being in its title counts as often."""
STORY_CERTAINTY = 0.5
"""Confidence in a place from which on it says what an article is about."""
STORY_DAYS = 7
"""How long a story goes on at its place by ``the next day``, ``three days later``."""
_SITED = frozenset((Role.EVENT, Role.DATELINE))
"""Roles in which a capital is a place, that ``in the capital`` may then mean."""
_LANDS = frozenset((Precision.DISTRICT, Precision.PROVINCE, Precision.REGION))
_HOLDING = frozenset((Role.EVENT, Role.ACTOR))
"""Roles in which a land may hold an unknown place: ``the governor of X said a village was hit``."""
MAIN_COUNTRY = 0.6
"""Share of an article's places that makes a country the one it is about."""


class Context:
    """What has been told so far in one article."""

    def __init__(self, reading: Reading, resolutions: Sequence[Resolution]) -> None:
        self._reading = reading
        self._told: list[Draft] = []
        self._by_paragraph: dict[int, list[Resolution]] = {}
        self._by_sentence: dict[int, list[Resolution]] = {}
        for one in resolutions:
            index = reading.sentence_at(one.mention.span.start)
            if index >= 0 and one.place is not None:
                paragraph = reading.sentences[index].paragraph
                self._by_paragraph.setdefault(paragraph, []).append(one)
                self._by_sentence.setdefault(index, []).append(one)
        self._all = tuple(resolutions)
        sizes = Counter(one.paragraph for one in reading.sentences)
        self._headings = {
            index: one
            for one in reading.dates
            if (index := reading.sentence_at(one.span.start)) >= 0
            and sizes[reading.sentences[index].paragraph] == 1
            and reading.words.within(one.span)
            == reading.words.within(reading.sentences[index].span)
        }
        self._main_code, self._main = _main_country(resolutions)
        self._story_place = _story_place(reading, resolutions)

    def fill(self, draft: Draft) -> Draft | None:
        """Fill the gaps of the next draft in order; ``None`` for what stays too vague."""
        draft = self._with_scene(self._with_time(self._with_date(draft)))
        self._told.append(draft)
        return draft if is_worth_listing(draft, self._reading) else None

    def _with_date(self, draft: Draft) -> Draft:
        if draft.is_undatable or (draft.dated and not draft.is_said_then):
            return draft
        is_denied = draft.is_fine and draft.is_denied
        is_loose = draft.is_earlier or draft.is_recalled or _is_faint_deal(draft)
        if is_denied or (is_loose and not draft.takes_up):
            return draft
        for before in self._recent(draft.sentence):
            is_over = before.is_earlier and not draft.is_earlier and not draft.takes_up
            if before.dated is None or before.is_said_then or self._is_background(before):
                continue
            if is_over:
                continue
            same = before.cue.kind is draft.cue.kind or draft.cue.strength == 1
            paragraph = self._paragraph(before.sentence) == self._paragraph(draft.sentence)
            if paragraph or (draft.takes_up and same) or _is_within(before, draft):
                goes_on = paragraph and draft.scene is None
                if draft.dated and not goes_on and not (draft.takes_up and same):
                    break
                return replace(
                    draft,
                    dated=before.dated,
                    is_said_then=False,
                    date_from=DateFrom.BEFORE,
                    evidence=(*draft.evidence, *before.evidence),
                )
        if draft.dated:
            return draft
        dated = self._with_heading(self._with_date_of_paragraph(draft))
        return self._with_story_day(dated)

    def _with_heading(self, draft: Draft) -> Draft:
        """The date that stands as a heading over the paragraphs of its day, as in a chronicle."""
        above = [index for index in self._headings if index < draft.sentence]
        if draft.dated or not above:
            return draft
        return replace(
            draft,
            dated=self._headings[above[-1]],
            date_from=DateFrom.HEADING,
            evidence=(*draft.evidence, above[-1]),
        )

    def _with_story_day(self, draft: Draft) -> Draft:
        """The one day of a piece of news, for what it goes on to tell in later paragraphs."""
        story = [one for one in self._told if one.owns_date or one.is_said_then]
        published = self._reading.article.published
        if draft.dated or not story or published is None or draft.cue.kind not in OF_A_DAY:
            return draft
        if draft.cue.strength < SAYS_IT - 1 or draft.cue.is_aside or draft.is_denied:
            return draft
        lead = story[0]
        if any(
            one.owns_place and one.dated is None for one in self._told[: self._told.index(lead)]
        ):
            return draft  # a digest, of which some entries have a day
        last = max(one.sentence for one in self._told if one.dated)
        if lead.dated is None or draft.sentence - last > STORY_SENTENCES:
            return draft
        day = lead.dated.date
        is_news = (published.latest - day.earliest).days <= NEWS_DAYS
        is_day = (day.latest - day.earliest).days <= STORY_NIGHT
        is_one = all(one.dated and _overlap(one.dated, lead.dated) for one in story)
        if not (is_news and is_day and is_one):
            return draft
        return replace(
            draft,
            dated=lead.dated,
            date_from=DateFrom.STORY,
            evidence=(*draft.evidence, *lead.evidence),
        )

    def _is_background(self, before: Draft) -> bool:
        """Whether a draft told of long before what the article began with, which goes on after."""
        first = next((one for one in self._told if one.owns_date), None)
        if first is None or first.dated is None or before.dated is None:
            return False
        return (first.dated.date.earliest - before.dated.date.latest).days > BACKGROUND_DAYS

    def _with_time(self, draft: Draft) -> Draft:
        """The day of a live report, where a paragraph opens with the time and has no other day."""
        time = self._reading.live.get(self._paragraph(draft.sentence))
        if draft.dated or draft.is_undatable or time is None:
            return draft
        sentence = self._reading.sentence_at(time.span.start)
        return replace(
            draft,
            dated=time,
            date_from=DateFrom.LIVE,
            evidence=(*draft.evidence, sentence),
        )

    def _with_date_of_paragraph(self, draft: Draft) -> Draft:
        """A date that opens the paragraph holds for it: ``On 4 April 2017, …``."""
        sentences = self._reading.sentences
        first = draft.sentence
        while first > 0 and sentences[first - 1].paragraph == sentences[draft.sentence].paragraph:
            first -= 1
        for index in range(draft.sentence - 1, max(first, draft.sentence - NEAR_SENTENCES) - 1, -1):
            dates = [
                one
                for one in self._reading.dates_in(sentences[index].span)
                if _opens(self._reading, index, one)
            ]
            if dates:
                return replace(
                    draft,
                    dated=dates[0],
                    date_from=DateFrom.OPENING,
                    evidence=(*draft.evidence, index),
                )
        return draft

    def _with_scene(self, draft: Draft) -> Draft:
        there = points_back(self._reading, draft.sentence)
        if draft.is_fine:
            return (self._with_town(draft) or draft) if there else draft
        capital = self._capital(draft)
        if capital:
            return replace(draft, scene=capital, place_from=PlaceFrom.CAPITAL)
        if draft.is_elsewhere and not there:
            return self._with_land(draft) or draft
        if draft.scene is None and self._reading.of(draft.sentence, Topic.CLAUSE, "nationwide"):
            return self._with_country(draft)
        carried = self._with_told(draft, there=there)
        return carried or (draft if draft.scene else self._with_open_scene(draft, there=there))

    def _with_open_scene(self, draft: Draft, *, there: bool) -> Draft:
        """What nothing told before has a place for: by who speaks, or what the article is about."""
        office = self._office(draft)
        if office:
            return replace(draft, scene=office, place_from=PlaceFrom.OFFICE)
        return (
            self._with_named(draft, there=there)
            or self._with_land(draft)
            or self._with_story_place(draft)
            or self._with_country(draft)
        )

    def _with_told(self, draft: Draft, *, there: bool) -> Draft | None:
        """The place of what was told just before, where a draft goes on about that."""
        office = self._office(draft)
        for before in self._recent(draft.sentence):
            if before.is_elsewhere and not before.is_fine:
                break
            if office and before.scene and not _is_about(office, before.scene):
                break
            if not before.is_fine or before.scene is None or _only_met(before, draft):
                continue
            if before.cue.is_aside and before.cue.strength == 1:
                continue  # "In X, the Council condemned the attack"
            if (
                draft.scene
                and draft.scene.place
                and before.scene.place
                and (draft.scene.place.country != before.scene.place.country)
            ):
                continue
            paragraph = self._paragraph(before.sentence) == self._paragraph(draft.sentence)
            same_time = (
                there
                or draft.dated is None
                or before.dated is None
                or _overlap(draft.dated, before.dated)
                or self._is_only_place(before)
                or (draft.dated.is_back_reference and _is_days_after(draft.dated, before.dated))
            )
            same = before.cue.kind is draft.cue.kind or draft.cue.strength == 1
            is_lasting = draft.is_undatable and draft.cue.kind is Kind.DISPLACEMENT
            is_loose = (
                draft.is_earlier or draft.is_recalled or is_lasting or draft.cue.kind in NATIONWIDE
            )
            goes_on = (
                draft.scene is None and not is_loose and (paragraph or _is_told_on(before, draft))
            )
            if same_time and (there or goes_on or (draft.takes_up and same)):
                return replace(
                    draft,
                    scene=before.scene,
                    place_from=PlaceFrom.BEFORE,
                    goes_on_from=before.sentence,
                    evidence=(*draft.evidence, before.sentence),
                )
        return None

    def _office(self, draft: Draft) -> Resolution | None:
        """The place whose governor, mayor or police say it: ``X police said two men were shot``."""
        said = draft.said.by
        if said is None:
            return None
        return next(
            (
                one
                for one in self._by_sentence.get(draft.sentence, ())
                if said.clause.covers(one.mention.span)
                and one.mention.role in _HOLDING
                and not (is_country(one) or is_unknown(one))
                and has_office(self._reading, one)
            ),
            None,
        )

    def _with_land(self, draft: Draft) -> Draft | None:
        """The one province or district that is named, of a place in it that nobody can point to."""
        if not draft.is_unplaced:
            return None
        paragraph = self._paragraph(draft.sentence)
        lands = self._by_paragraph.get(paragraph, ())
        near = _lands_about(lands, self._main_code)
        far = _lands_about(self._all, self._main_code)
        if not near and not far:
            return None
        scene = min(near, key=_radius) if near else max(far, key=_radius)
        return replace(draft, scene=scene, place_from=PlaceFrom.LAND)

    def _with_town(self, draft: Draft) -> Draft | None:
        """``The town, the last in the north``: the town told before, not the land it lies in."""
        for before in self._recent(draft.sentence):
            if before.scene and draft.scene and contains(draft.scene, before.scene):
                return replace(
                    draft,
                    scene=before.scene,
                    place_from=PlaceFrom.BEFORE,
                    goes_on_from=before.sentence,
                    evidence=(*draft.evidence, before.sentence),
                )
        return None

    def _with_story_place(self, draft: Draft) -> Draft | None:
        """The place that the whole article is about, for what names a day and no place."""
        day = draft.dated.date if draft.dated and draft.date_from is not DateFrom.STORY else None
        if self._story_place is None or draft.cue.strength == 1 or draft.cue.kind in NATIONWIDE:
            return None
        if day is None and not self._leads(draft):
            return None
        if day and (day.latest - day.earliest).days > STORY_NIGHT:
            return None
        return replace(draft, scene=self._story_place, place_from=PlaceFrom.STORY)

    def _leads(self, draft: Draft) -> bool:
        """Whether a draft opens an article that names its place in the title alone."""
        place = self._story_place
        is_titled = place is not None and self._reading.sentence_at(place.mention.span.start) < 0
        return is_titled and not draft.is_recalled and not any(one.owns_place for one in self._told)

    def _with_named(self, draft: Draft, *, there: bool) -> Draft | None:
        """The one place that the sentence before names, though nothing is said to happen there."""
        before = draft.sentence - 1
        if draft.date_from is DateFrom.OPENING:  # where the date is, the place is, too
            before = draft.evidence[-1]
        if before < 0 or self._paragraph(before) != self._paragraph(draft.sentence):
            return None
        if not there and (draft.is_earlier or draft.cue.strength < SAYS_IT):
            return None
        if any(one.sentence == before for one in self._told):
            return None
        named = [one for one in self._by_sentence.get(before, ()) if is_scene(one)]
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

    def _capital(self, draft: Draft) -> Resolution | None:
        """The capital that ``in the capital`` means: the one named last in the story's country."""
        reading = self._reading
        country = self._country_of_capital(draft)
        if draft.is_elsewhere or country is None:
            return None
        end = reading.sentences[draft.sentence].span.end
        capitals = [
            one
            for named in self._by_paragraph.values()
            for one in named
            if one.place and one.place.feature == "PPLC" and one.place.country == country
        ]
        sited = [one for one in capitals if one.mention.role in _SITED] or capitals
        before = [one for one in sited if one.mention.span.start < end]
        return before[-1] if before else next(iter(sited), None)

    def _country_of_capital(self, draft: Draft) -> str | None:
        """Whose capital a sentence says it happened in: ``the Syrian capital``, ``the capital``."""
        reading = self._reading
        reached = reading.of(draft.sentence, Topic.ROLE, "at", "reach", "undergo", "facility")
        placing = {one.last for one in reached}
        forces = {one.last for one in reading.of(draft.sentence, Topic.ROLE, "force")}
        adjectives = [
            (reading.words.touching(one.mention.span), one.place.country)
            for one in self._by_sentence.get(draft.sentence, ())
            if one.mention.kind is MentionKind.DEMONYM and one.place
        ]
        for found in reading.of(draft.sentence, Topic.CLAUSE, "capital", "capital_noun"):
            for inside, country in adjectives:
                if inside.stop == found.first or inside.start == found.last + 1:
                    return country
            is_seat = found.first - 2 in forces  # "officials in the capital said"
            is_said = found.entry.meaning == "capital" and found.first - 1 in placing
            is_said = is_said and not is_seat
            if is_said and not is_named(reading, found):
                return self._main_code
        return None

    def _with_country(self, draft: Draft) -> Draft:
        """The one country that the paragraph, or else the article, is about."""
        paragraph = self._paragraph(draft.sentence)
        named = [one for one in self._by_paragraph.get(paragraph, ()) if is_scene(one)]
        countries = {one.place.country for one in named if one.place and one.place.country}
        if len(countries) == 1 and countries <= {self._main_code or min(countries)}:
            told = (
                one
                for one in named
                if is_country(one) and not any(self._locates(one, other) for other in named)
            )
            if scene := next(told, None):
                return replace(draft, scene=scene, place_from=PlaceFrom.COUNTRY_OF_PARAGRAPH)
        if self._main and not countries - {self._main.place.country if self._main.place else ""}:
            return replace(draft, scene=self._main, place_from=PlaceFrom.COUNTRY_OF_STORY)
        return draft

    def _is_only_place(self, draft: Draft) -> bool:
        """Whether its paragraph has told of no other place so far."""
        place = draft.scene.place if draft.scene else None
        paragraph = self._paragraph(draft.sentence)
        told = itertools.takewhile(
            lambda one: self._paragraph(one.sentence) == paragraph, reversed(self._told)
        )
        return all(one.is_fine and one.scene and place and one.scene.place == place for one in told)

    def _locates(self, country: Resolution, other: Resolution) -> bool:
        """``Gisenyi, in Rwanda``: the country only says where another place is."""
        sentence = self._reading.sentence_at(country.mention.span.start)
        same = sentence == self._reading.sentence_at(other.mention.span.start)
        return same and contains(country, other)

    def _recent(self, sentence: int) -> list[Draft]:
        """Drafts told within reach, the last first."""
        near = itertools.takewhile(
            lambda one: sentence - one.sentence <= NEAR_SENTENCES, reversed(self._told)
        )
        return list(near)

    def _paragraph(self, sentence: int) -> int:
        return self._reading.sentences[sentence].paragraph


def is_worth_listing(draft: Draft, reading: Reading) -> bool:
    """Whether an editor would list it: an event with a place, or with a country and a date.

    A country alone says too little, unless the sentence itself says when; a faint cue has to
    have a date, or the name of its place beside it, a threat a date of its own, and an aside its
    own place and date.
    """
    if draft.scene is None:
        return False
    cue = draft.cue
    needs_date = cue.kind in NEEDS_DATE or (cue.strength < SAYS_IT and not _is_plain(draft))
    owns_date = draft.dated is not None and draft.sentence == reading.sentence_at(
        draft.dated.span.start
    )
    owns_place = draft.owns_place
    owns_both = owns_date and owns_place and not draft.is_said_then
    is_idle = cue.kind is Kind.STANDOFF_OR_THREAT and not (owns_date or draft.takes_up)
    # "There have been a series of attacks in recent months"
    is_idle |= _runs_long(draft.dated) and not (owns_place and draft.is_fine)
    stands_alone = cue.strength > 1 or len(set(draft.evidence)) > 1 or owns_both
    if is_idle or not stands_alone or (needs_date and draft.dated is None):
        return False
    if cue.kind is Kind.STATEMENT:
        return draft.is_fine
    if draft.is_denied and not (owns_date or owns_place):
        return False  # "Damascus denied the attack"
    if not draft.is_fine or _is_wide(draft.scene):
        goes_on = draft.takes_up or draft.is_unplaced
        is_lead = draft.is_fine and owns_place and draft.sentence == 0 and not cue.is_aside
        is_dated = owns_date or is_lead or (goes_on and draft.dated is not None)
        return is_dated and not (cue.is_aside and not draft.is_fine) and cue.strength > 1
    return (owns_date and owns_place) or not cue.is_aside


def _lands_about(named: Sequence[Resolution], country: str) -> list[Resolution]:
    """The provinces and districts that hold all other places, in a country if one is given."""
    lands = [
        one
        for one in named
        if one.place
        and country in {"", one.place.country}
        and one.mention.role in _HOLDING
        and one.precision in _LANDS
    ]
    others = [one for one in named if is_scene(one) and not is_country(one)]
    # A story of several provinces does not say which of them holds the place.
    return [land for land in lands if all(_is_about(land, one) for one in (*lands, *others))]


def _radius(one: Resolution) -> float:
    return one.radius_m or 0.0


def _is_about(land: Resolution, other: Resolution) -> bool:
    """Whether another place is the land, lies in it, or holds it."""
    here, there = land.place, other.place
    same = here is not None and there is not None and here.id == there.id
    return same or contains(land, other) or contains(other, land)


def _is_plain(draft: Draft) -> bool:
    """Whether it names its town and says what was done there, though its words may mean less."""
    is_deed = draft.cue.strength > 1 and draft.cue.kind in {*ATTACKS, *HARM, *DEEDS}
    return is_deed and draft.is_fine and draft.owns_place and not draft.is_earlier


def _runs_long(dated: Dated | None) -> bool:
    """Whether a date runs over so long that it tells how things are."""
    return dated is not None and (dated.date.latest - dated.date.earliest).days > LONGEST_EVENT


def _is_wide(scene: Resolution) -> bool:
    """Whether a place is a larger part of a country: so wide that something always goes on."""
    return scene.precision is Precision.REGION and (scene.radius_m or 0.0) > WIDE_M


def _is_faint_deal(draft: Draft) -> bool:
    """``Talks``, ``an accord``: spoken of at any time, so its date has to stand beside it."""
    is_deal = draft.cue.kind is Kind.AGREEMENT_OR_CEASEFIRE
    return is_deal and draft.cue.strength < SAYS_IT


def _is_within(before: Draft, draft: Draft) -> bool:
    """Whether the next paragraph tells where in the land of an attack it struck or harmed."""
    return (
        draft.sentence - before.sentence <= TOLD_ON_WITHIN
        and not draft.is_earlier
        and before.scene is not None
        and draft.scene is not None
        and contains(before.scene, draft.scene)
        and {before.cue.kind, draft.cue.kind} <= {*ATTACKS, *HARM, Kind.RAID_OR_ARREST}
    )


def _is_told_on(before: Draft, draft: Draft) -> bool:
    """Whether the next paragraph goes on about an attack: its means, or whom it harmed."""
    is_next = draft.sentence - before.sentence <= TOLD_ON_WITHIN
    kinds = {before.cue.kind, draft.cue.kind}
    if draft.dated and before.dated and not _overlap(draft.dated, before.dated):
        return False
    return is_next and not draft.is_another and kinds <= {*ATTACKS, *HARM}


def _only_met(before: Draft, draft: Draft) -> bool:
    """``Talks in Jeddah. The clashes broke out``: where people met is not where they fought."""
    return _is_faint_deal(before) and draft.cue.kind is not before.cue.kind


def points_back(reading: Reading, sentence: int) -> bool:
    """Whether a sentence speaks of a place told before: ``there``, ``the town``."""
    return any(
        not is_named(reading, found) for found in reading.of(sentence, Topic.CLAUSE, "there")
    )


def is_named(reading: Reading, found: Found[Entry]) -> bool:
    """Whether a name follows: ``the town of X``, ``the military base of X``."""
    words, text = reading.words, reading.text
    sentence = reading.sentence_at(words.starts[found.first])
    of = {one.first for one in reading.of(sentence, Topic.ROLE, "genitive")}
    name = found.last + 1
    name += name + 1 in of
    while name in of or (name < len(words.keys) and text[words.ends[name] :][:1] == "-"):
        name += 1
    return (
        name < len(words.keys)
        and text[words.starts[name]].isupper()
        and set(reading.between(found.last, name)).isdisjoint(",;:.()«»")
    )


def _opens(reading: Reading, sentence: int, dated: Dated) -> bool:
    words = reading.words.within(reading.sentences[sentence].span)
    inside = reading.words.within(dated.span)
    return dated.use is Use.ON and inside.start - words.start <= 2


def _overlap(one: Dated, other: Dated) -> bool:
    return one.date.earliest <= other.date.latest and other.date.earliest <= one.date.latest


def _is_days_after(one: Dated, other: Dated) -> bool:
    days = (one.date.earliest - other.date.latest).days
    return 0 <= days <= STORY_DAYS


def _story_place(reading: Reading, resolutions: Sequence[Resolution]) -> Resolution | None:
    """The town that an article is about: named most often, most of all in its title."""
    title = reading.article.title.casefold()
    counts: Counter[str] = Counter()
    first: dict[str, Resolution] = {}
    for one in resolutions:
        if one.mention.role not in _SITED or is_country(one) or one.place is None:
            continue
        if not one.precision or one.precision > Precision.NEAR or one.confidence < STORY_CERTAINTY:
            continue
        is_in_title = one.mention.name.casefold() in title
        if one.place.feature == "PPLX" and not is_in_title:
            continue  # a quarter is where one of several things happened
        if one.place.id not in first and is_in_title:
            counts[one.place.id] += STORY_MENTIONS
        first.setdefault(one.place.id, one)
        counts[one.place.id] += 1
    (place, count), *others = [*counts.most_common(2), ("", 0)][:2]
    if count < STORY_MENTIONS or any(count <= other for _, other in others):
        return None
    return first[place]


def _main_country(resolutions: Sequence[Resolution]) -> tuple[str, Resolution | None]:
    """The country that most places of the article lie in, and the mention of it if there is one."""
    counts = Counter(
        one.place.country
        for one in resolutions
        if one.place and one.place.country and one.mention.role is Role.EVENT
        if one.confidence >= STORY_CERTAINTY
    )
    if not counts:
        return "", None
    country, count = min(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    if count < MAIN_COUNTRY * counts.total():
        return "", None
    named = [
        one
        for one in resolutions
        if is_country(one)
        and one.place
        and one.place.country == country
        and one.mention.role is Role.EVENT
    ]
    named.sort(key=lambda one: (one.mention.kind is MentionKind.DEMONYM, one.mention.span))
    return country, named[0] if named else None
