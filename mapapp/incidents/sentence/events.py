"""A sentence to drafts of events: cue, places, dates and assertion that it gives by itself.

What a sentence leaves open is taken from its neighbours in ``context/``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.dates.dated import Dated, Use
from mapapp.incidents.sentence import marks
from mapapp.incidents.sentence.assertion import Said, said_of
from mapapp.incidents.sentence.attribution import Attribution, Source
from mapapp.incidents.sentence.drafts import DateCandidate, Draft
from mapapp.incidents.sentence.kinds import WORDLESS, Cue, best_cue, cues_of
from mapapp.incidents.sentence.lists import go_on_list, paired
from mapapp.incidents.sentence.moods import Moods
from mapapp.incidents.sentence.own_dates import OwnDates, past
from mapapp.incidents.sentence.parts import first_told, parts_of, starts_of, tells_when
from mapapp.incidents.sentence.places import (
    as_land,
    begin_names,
    is_country,
    is_land,
    is_scene,
    is_unknown,
    opens,
)
from mapapp.incidents.sentence.scenes import scenes_of
from mapapp.incidents.sentence.segments import edges_of, segment_at
from mapapp.incidents.sentence.sites import Sites
from mapapp.incidents.sentence.unknown import (
    UnknownNames,
    is_further,
    names_unknown_town,
    takes_unknown,
)
from mapapp.incidents.sentence.wordless import days_beside_cues, days_of, is_wordless
from mapapp.incidents.text.tables import Topic
from mapapp.records import Assertion, Kind, MentionKind, Precision, Resolution, Role, Span
from mapapp.replaced import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mapapp.incidents.reading import Reading

CLEARLY_NAMED = 0.5
"""Confidence in a place from which on the words of its name say nothing else."""
DONE_TO_PEOPLE = frozenset(
    (
        Kind.VIOLENCE_AGAINST_CIVILIANS,
        Kind.RAID_OR_ARREST,
        Kind.PROTEST,
        Kind.AGREEMENT_OR_CEASEFIRE,
        Kind.OTHER,
    )
)
"""Kinds whose cue may have somebody's name after it: ``arrested Ovidio``."""
HABIT_WITHIN = 8
"""Words from a verb of what goes on to what that is: ``X has been seeing protests``."""


def drafts_of(
    reading: Reading,
    sentence: int,
    said_in: Callable[[int], list[Attribution]],
    resolutions: Sequence[Resolution],
) -> list[Draft]:
    """Events of one sentence in order; who speaks in it is asked only where one may be told."""
    is_dated = bool(reading.dates_in(reading.sentences[sentence].span))
    if not is_dated and not reading.of(sentence, Topic.CUE):
        return []
    moods = Moods(reading, sentence)
    cues, unreal = cues_of(reading, sentence, moods, begin_names(reading, resolutions))
    if not cues and (unreal or not is_dated):
        return []
    is_met = bool(cues)
    telling = _Telling(reading, sentence, said_in(sentence), resolutions)
    cues = [cue for cue in cues if not telling.is_no_event(cue.span)]
    cues = telling.that_happen([cue for cue in cues if not telling.is_habit(cue)])
    if not cues and not unreal:
        if stated := telling.statement():
            return stated
        cues = telling.days() if not is_met and is_wordless(reading, sentence) else []
    elif cues:
        cues = sorted([*cues, *telling.days_beside_cues()], key=lambda one: one.first)
    return telling.drafts(cues, moods) if cues else []


class _Telling:
    """One sentence: who says it, and the places and dates that are left for its events."""

    def __init__(
        self,
        reading: Reading,
        sentence: int,
        attributions: list[Attribution],
        resolutions: Sequence[Resolution],
    ) -> None:
        self._reading = reading
        self._sentence = sentence
        self._attributions = attributions
        self._resolutions = resolutions
        self._unknown = UnknownNames(reading, sentence, resolutions)
        self._sites = Sites(reading, sentence, attributions, resolutions)
        self._named = self._sites.named()
        self._scenes = [one for one in self._named if is_scene(one)]
        self._edges = edges_of(reading, sentence, self._scenes)
        self._dates = self._dates_of_the_story()
        self._asides: list[Cue] = []
        self._own_dates = OwnDates(
            reading, sentence, self._sites, [one.verb for one in attributions]
        )
        self._own = [one for one in self._dates if not self._sites.is_in_clause(one.span)]

    def is_no_event(self, span: Span) -> bool:
        """Whether words only tell who says it, or are the name of a place: ``كادونا``."""
        return self._sites.is_in_clause(span) or is_named_by(span, self._resolutions)

    def is_habit(self, cue: Cue) -> bool:
        """``The province sees clashes``: how things are, unless the sentence says on which day."""
        return not any(one.use is Use.ON for one in self._own) and any(
            0 < cue.first - found.last <= HABIT_WITHIN
            and "," not in self._reading.between(found.last, cue.first)
            for found in self._reading.of(self._sentence, Topic.CLAUSE, "habit")
        )

    def that_happen(self, cues: list[Cue]) -> list[Cue]:
        """Cues without ``signed the 2016 deal``, where the sentence tells of anything else."""
        named = [one.span for one in self._dates if one.is_of_a_noun]
        return [cue for cue in cues if not any(map(cue.span.covers, named))] or cues

    def drafts(self, cues: list[Cue], moods: Moods) -> list[Draft]:
        """Drafts of the events that cues tell of."""
        found: list[Draft] = []
        self._asides = [one for one in cues if one.is_aside and one.strength > 1]
        reading, at, scenes = self._reading, self._sentence, self._scenes
        names = self._unknown.within(reading.sentences[at].span) if len(cues) > 1 else []
        names += marks.told_before(reading, at, scenes)
        names += marks.opening_capitals(reading, at, scenes)
        for part, inside in parts_of(reading, at, cues, scenes, self._own, names):
            told = [one for one in inside if not self._is_denied(one)] or inside
            cue = best_cue(first_told(reading, at, told, scenes))
            said = said_of(cue.span, self._attributions, moods.alleged(cue.first, cue.last))
            drafts = self._with_scenes(part, self._drafted(part, cue, said))
            found += self._each_on_its_date(part, drafts)
        return found

    def _each_on_its_date(self, part: Span, drafts: list[Draft]) -> list[Draft]:
        """``Took Homs on Monday, then Idlib on Tuesday``: a list of places with a date each."""
        own = {one.span for one in self._own if one.use is Use.ON}
        dates = [one for one in past(self._reading, self._sentence) if one.span in own]
        dates = [one for one in dates if part.covers(one.span)]
        places = [one for one in self._scenes if part.covers(one.mention.span)]
        places = [one for one in places if one.mention.kind is not MentionKind.DEMONYM]
        cue, pairs = drafts[0].cue, paired(places, dates)
        is_list = any(draft.scene in places for draft in drafts)
        if not (pairs and is_list) or cue.is_aside or cue.strength == 1:
            return drafts
        first = replace(drafts[0], is_of_several=True)
        return [replace(first, scene=place, dated=date) for place, date in pairs]

    def _is_denied(self, cue: Cue) -> bool:
        return any(one.denies and one.covers(cue.span) for one in self._attributions)

    def statement(self) -> list[Draft]:
        """What a party says of a place on a date, where nothing else happens in the sentence."""
        for one in self._attributions:
            if one.source is not Source.PARTY or not one.is_leading:
                continue
            about = [
                scene
                for scene in self._scenes
                if one.covers(scene.mention.span)
                and scene.precision
                and scene.precision < Precision.REGION
            ]
            on = [date for date in self._dates if one.clause.covers(date.span)]
            on = [date for date in on if date.use is Use.ON]
            if about and on:
                return [self._stated(one, about, on[0])]
        return []

    def days(self) -> list[Cue]:
        """The days that tell of something without words for it."""
        return days_of(self._reading, self._sentence, self._sites)

    def days_beside_cues(self) -> list[Cue]:
        """Those of a sentence that has words for something else."""
        return days_beside_cues(self._reading, self._sentence, self._sites, self._own)

    def _points_back(self, part: Span) -> bool:
        """``In the same city``, beside another part of the sentence with a place of its own."""
        return self._reading.says_in(part, self._sentence, Topic.CLAUSE, "there")

    def _names_unknown(self, part: Span, cue: Cue) -> bool:
        end = None if cue.kind in DONE_TO_PEOPLE else cue.last
        return bool(self._unknown.within(part, end))

    def _compares(self, part: Span) -> bool:
        """Whether a part tells of another place only to compare."""
        says_so = self._reading.says_in(part, self._sentence, Topic.ROLE, "compare", "bound")
        return says_so and any(
            one.mention.role is Role.COMPARISON and part.covers(one.mention.span)
            for one in self._resolutions
        )

    def _stated(self, by: Attribution, about: list[Resolution], on: Dated) -> Draft:
        words = self._reading.words.within(by.verb)
        cue = Cue(Kind.STATEMENT, 2, by.verb, words.start, words.stop - 1)
        assertion = Assertion.DENIED if by.denies else Assertion.CLAIMED
        said = Said(assertion, "a party says so", by.clause, by)
        scene = scenes_of(self._reading, cue.span, about)[0]
        evidence = (self._sentence,)
        return Draft(cue, self._sentence, said, scene, on, evidence=evidence, is_said_then=True)

    def _dates_of_the_story(self) -> list[Dated]:
        """Dates of the sentence, without those of what it says by the way."""
        aside = self._by_the_way()
        dates = self._reading.dates_in(self._reading.sentences[self._sentence].span)
        return [one for one in dates if not (aside and aside.covers(one.span))]

    def _by_the_way(self) -> Span | None:
        """``Since it took the town in 2018, …``; ``condemned today in a statement …``.

        What opens a sentence in such words has a day of its own, up to the comma.
        """
        span = self._reading.sentences[self._sentence].span
        comma = self._reading.text.find(",", span.start, span.end)
        is_said = comma > 0 and self._reading.opens_with(
            self._sentence, Topic.CLAUSE, "condemned", "long_since"
        )
        return Span(span.start, comma) if is_said else None

    def _drafted(self, part: Span, cue: Cue, said: Said) -> Draft:
        """The event of a part, with every date of the sentence that it may have."""
        is_dated = any(one.use is Use.ON and part.covers(one.span) for one in self._own)
        dates = self._own_dates.candidates(self._within(part, cue), part, said)
        # A day may be all that says that anything happened.
        inside = _inside(cue.span if cue.strength == WORDLESS else part, dates)
        if cue.strength == WORDLESS or any(map(_is_its_day, inside)):
            dates = inside  # "and another three on Monday"
        return Draft(
            cue,
            self._sentence,
            said,
            part=part,
            # "The worst since 1982, when a mine blew up in X"
            dated=next((one for one in self._own if self._opens_part(one, part)), None),
            own_dates=dates,
            evidence=(self._sentence,),
            takes_up=marks.takes_up(self._reading, self._sentence),
            is_earlier=self._is_earlier(cue, said) or self._is_since(part),
            is_known=marks.is_known(self._reading, cue),
            is_another=marks.is_another(self._reading, self._sentence, cue),
            is_recalled=marks.is_recalled(self._reading, self._sentence),
            is_undatable=any(part.covers(one) for one in self._reading.unread_dates)
            or (not is_dated and self._is_lasting(part)),
        )

    def _opens_part(self, date: Dated, part: Span) -> bool:
        return date.span.start == part.start and tells_when(self._reading, date)

    def _within(self, part: Span, cue: Cue) -> Cue:
        """A cue, or the start of a part that shares the words before it: its day is near there."""
        if part.covers(cue.span):
            return cue
        first = self._reading.words.within(part).start
        return replace(cue, first=first, last=first, span=self._reading.words.span(first, first))

    def _is_since(self, part: Span) -> bool:
        """``Since the army took it back``: what the sentence tells of came after."""
        return part.start in starts_of(self._reading, self._sentence, "since")

    def _is_earlier(self, cue: Cue, said: Said) -> bool:
        """Whether a verb is in the pluperfect, and not for the sake of ``said`` before it.

        Of "the army said it sought a man who had killed two", what he did is earlier all the same.
        """
        is_reported = said.by is not None and said.by.is_leading
        had = ("who_had",) if is_reported else ("earlier", "perfect", "who_had")
        return marks.is_earlier(self._reading, self._sentence, cue, had)

    def _is_lasting(self, part: Span) -> bool:
        """``Besieged since May``: it goes on, and is of no day that was told before."""
        return any(one.use is Use.SINCE and part.covers(one.span) for one in self._dates)

    def _names_capital(self, part: Span) -> bool:
        """``In the capital``: a place told without a name."""
        return self._reading.says_in(part, self._sentence, Topic.CLAUSE, "capital")

    def _is_of_aside(self, cue: Cue, span: Span) -> bool:
        """``Clashes began in X after a man was seized in Y``: what belongs to what came before.

        So does all that is told after ``the strikes came days after``.
        """
        if (verb := marks.retold_until(self._reading, self._sentence, cue)) is not None:
            return verb < span.start
        if cue.is_aside:
            return False
        end = self._reading.sentences[self._sentence].span.end
        for aside in self._asides:
            stop = self._reading.text.find(",", aside.span.end, end)
            clause = Span(aside.span.start, stop if stop > 0 else end)
            if clause.covers(span) and not clause.covers(cue.span):
                return True
        return False

    def _of_segment(self, draft: Draft, here: list[Resolution]) -> list[Resolution]:
        """Those of the segment that tells of an event, where it has one of its own."""
        if not self._edges:
            return here
        whole = self._reading.sentences[self._sentence].span
        segment = segment_at(self._edges, whole, draft.told_at.start)
        inside = [one for one in here if segment.covers(one.mention.span)]
        is_placed = any(is_scene(one) and not is_country(one) for one in inside)
        return inside if is_placed else here

    def _with_scenes(self, part: Span, draft: Draft) -> list[Draft]:
        named = self._named
        if draft.is_known:  # "an official in X confirmed the attack": it need not have been there
            named = [one for one in named if not self._sites.is_seat_of_speaker(one)]
        here = [one for one in named if part.covers(one.mention.span)]
        here = here or self._sites.of_witnesses(part)
        points_elsewhere = self._points_back(part) or self._names_capital(part)
        is_borrowed = not here
        if not here and not self._is_since(part) and not points_elsewhere:
            # Not "a truce was agreed the next day, and talks opened on Thursday in X"
            here = [one for one in named if is_scene(one) and one.mention.span.start < part.end]
        told = [one for one in here if not self._is_of_aside(draft.cue, one.mention.span)]
        here = told if told or draft.cue.is_retold or self._names_capital(part) else here
        here = self._of_segment(draft, here)
        found = scenes_of(self._reading, draft.cue.span, here)
        names = self._unknown.within(part)
        scenes = [
            as_land(self._reading, one)
            for one in found
            if is_scene(one)
            and (
                _holds(one)
                or not is_further(self._reading, draft.cue.span, one, names)
                or go_on_list(self._reading, names, found)
            )
        ]
        of_place = draft.cue.kind not in DONE_TO_PEOPLE
        if of_place and takes_unknown(self._reading, draft.cue.last, self._resolutions):
            # "In Y province, they took X"
            scenes = [one for one in scenes if _is_province(one) and opens(self._reading, one)]
        is_elsewhere = (
            self._compares(part)
            or len(scenes) < len(found)
            or (not scenes and any(map(is_unknown, here)))
            or (not any(map(is_scene, here)) and self._names_unknown(part, draft.cue))
        )
        is_unplaced = is_elsewhere and names_unknown_town(
            self._reading, part, self._resolutions, names
        )
        strange = [one.mention.span for one in here if is_unknown(one)] + names
        unplaced = frozenset(self._reading.text[one.start : one.end] for one in strange)
        draft = replace(
            draft,
            scene=scenes[0] if scenes else draft.scene,
            is_elsewhere=is_elsewhere,
            is_unplaced=is_unplaced,
            unplaced=unplaced,
        )
        if len(scenes) < 2:
            return [draft]
        if is_borrowed:  # "clashes broke out, and they took X and Y"
            return [replace(draft, scene=None)]
        return [replace(draft, scene=one, is_of_several=True) for one in scenes]


def _inside(span: Span, dates: Sequence[DateCandidate]) -> tuple[DateCandidate, ...]:
    return tuple(one for one in dates if one.dated and span.covers(one.dated.span))


def _is_its_day(date: DateCandidate) -> bool:
    """Whether nothing says that a date is of something else than what its part tells."""
    return bool(date.signs["fits"] or date.signs["of_what_follows_before"])


def is_named_by(span: Span, resolutions: Sequence[Resolution]) -> bool:
    """Whether words are, or stand in, the name of a place that is surely known."""
    return any(
        one.mention.kind is MentionKind.NAME
        and one.mention.span.covers(span)
        and one.confidence >= CLEARLY_NAMED
        for told in resolutions
        for one in (told.anchors or (told,))
    )


def _holds(one: Resolution) -> bool:
    """Whether a place is a land that holds a name by it: no country, and no border near it."""
    is_near = is_country(one) or one.mention.kind is MentionKind.DESCRIBED
    return is_land(one) and not is_near


def _is_province(one: Resolution) -> bool:
    """Whether a place is a province or a district, and no larger part of a country."""
    return _holds(one) and one.precision is not None and one.precision <= Precision.PROVINCE
