"""Whether two tellings are of one event: kind, place and date all agree, as far as given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.context.same_places import (
    are_beside,
    are_two_unknown,
    is_of_a_village,
    is_of_wide_land,
    is_placed_so,
    is_there,
)
from mapapp.incidents.context.told import in_order, overlap
from mapapp.incidents.dates.dated import Use
from mapapp.incidents.sentence.drafts import PlaceFrom
from mapapp.incidents.sentence.kinds import ATTACKS, HARM, SAYS_IT
from mapapp.incidents.sentence.places import contains
from mapapp.incidents.sentence.stated import casualties_of
from mapapp.incidents.text.languages import PARTICIPLES
from mapapp.incidents.text.tables import Topic, phrases_of, words_for
from mapapp.incidents.text.words import ARABIC_BY
from mapapp.records import Kind

if TYPE_CHECKING:
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Casualties

SIDES_WITHIN = frozenset(("ar",))
"""Languages that say ``north of X`` and ``in the north of X`` alike."""
HURTS = frozenset((Kind.ACCIDENT, Kind.PROTEST, Kind.VIOLENCE_AGAINST_CIVILIANS))
NO_ATTACK = frozenset(
    (
        Kind.STANDOFF_OR_THREAT,
        Kind.MOVEMENT_OF_FORCES,
        Kind.AGREEMENT_OR_CEASEFIRE,
        Kind.STATEMENT,
    )
)
"""Kinds that ``the attack`` in another sentence does not mean."""
FROM_AFAR = frozenset((Kind.AIR_STRIKE, Kind.DRONE_STRIKE, Kind.SHELLING))
"""Kinds that an article calls by each other's names: ``drones hit X``, ``the strikes on X``."""
UNSAID = frozenset((Kind.ARMED_CLASH, Kind.VIOLENCE_AGAINST_CIVILIANS))
"""Kinds of an attack that leave open by what means."""
AFTERMATH = frozenset((Kind.OTHER, Kind.MOVEMENT_OF_FORCES))
"""Kinds of what without a place of its own goes with an attack: houses burnt, help sent."""
GOES_ON_WITHIN, GOES_ON_THERE_WITHIN = 4, 6
"""Sentences within which an undated telling goes on about what was told last, or last there."""
LEAST_TOLL = 10
"""Number of those harmed from which on two attacks on one place seldom have the same."""
NEAR_PARAGRAPHS = 2
"""How far apart two tellings may stand where one of them leaves the place or the date open."""
COUNTED_WITHIN = 2
"""Words before a cue among which is said how many: ``two air strikes``."""
NEWS_DAYS = 3
"""Days before its article up to which what happened may be the news itself."""
TOLD_WITHIN = 3
"""Days after which a claim that is all that dates an event may come: ``police said on Friday``."""


def is_same(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether two drafts tell of one event: kind, place and date all agree, as far as given."""
    are_sum_and_part = _goes_on_since(one) is not _goes_on_since(other)
    is_on_date = is_on_same_date(one, other) or _is_dated_at_last(one, other)
    if not is_on_date or _is_another(one, other) or are_sum_and_part:
        return False
    if (are_two_unknown(one, other) and not _share_a_toll(reading, one, other)) or (
        is_of_a_village(one, other) or is_of_a_village(other, one)
    ):
        return False
    is_side = reading.article.lang not in SIDES_WITHIN and are_beside(one, other)
    if is_side or _is_one_of_several(reading, one, other) or not is_placed_so(one, other):
        return False
    near = _is_near(reading, one, other)
    faint = (near or _takes_up(one, other)) and _is_faint(one, other)
    if (
        one.cue.kind is not other.cue.kind
        and not faint
        and not _elaborates(one, other)
        and not goes_on(one, other)
        and not _is_of_one_day(one, other)
        and not (near and _is_of_one_attack(one, other))
        and not _is_of_one_raid(reading, one, other)
        and not _is_told_closer(reading, one, other)
        and not _share_a_toll(reading, one, other)
        and not _is_told_first(reading, one, other)
    ):
        return False
    if (one.dated is None or other.dated is None) and not (
        near or _takes_up(one, other) or _is_vague(one) or _is_vague(other) or is_there(one, other)
    ):
        return False
    return not (
        _is_of_long_ago(reading, one, other)
        or _is_of_long_ago(reading, other, one)
        or _has_another_toll(reading, one, other)
    )


def _goes_on_since(draft: Draft) -> bool:
    """``Clashes since 5 December``: over the days up to the article."""
    dated = draft.dated
    is_since = dated is not None and dated.use is Use.SINCE
    return dated is not None and is_since and dated.date.earliest < dated.date.latest


def _is_dated_at_last(one: Draft, other: Draft) -> bool:
    """Whether the later says on which day ``the attack`` was, and the day before was carried."""
    first, second = sorted((one, other), key=in_order)
    is_told_on = second.takes_up or second.is_known
    is_of_kind = first.cue.kind is second.cue.kind
    is_dated = second.owns_date and not first.owns_date
    return is_told_on and is_of_kind and is_dated and is_there(first, second)


def _is_told_first(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether the first paragraph tells, without a day, the attack that the next ones date."""
    first, second = sorted((one, other), key=in_order)
    is_lead = not reading.sentences[first.sentence].paragraph
    return (
        is_lead
        and first.dated is None
        and second.owns_date
        and not second.is_another
        and (is_there(first, second) or _is_in_its_land(first, second))
        and second.sentence - first.sentence <= GOES_ON_WITHIN
        and {first.cue.kind, second.cue.kind} <= {*ATTACKS, *HARM, Kind.RAID_OR_ARREST}
    )


def _is_in_its_land(first: Draft, second: Draft) -> bool:
    """Whether the later is put in a land, for a village that may be the place of the first."""
    here, there = first.scene, second.scene
    is_land = second.place_from is PlaceFrom.LAND and first.is_fine
    return is_land and here is not None and there is not None and contains(there, here)


def _share_a_toll(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether two attacks on one place harmed just as many: what is told again in other words."""
    if not {one.cue.kind, other.cue.kind} <= {*ATTACKS, *HARM}:
        return False
    return not _tolls(reading, one).isdisjoint(_tolls(reading, other))


def _tolls(reading: Reading, draft: Draft) -> set[tuple[str, int]]:
    """How many a draft's sentences say were harmed, without the few that any attack may harm."""
    return {
        (one.harm.value, one.least)
        for one in _counted(reading, draft)
        if one.least and one.least >= LEAST_TOLL
    }


def _has_another_toll(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether the later, at the place of the first, tells of other numbers of those harmed.

    Not what is taken up, or says how many died and no more: a toll that rose, or that others
    count, is of one event. What a town suffered may be a part of what its land did.
    """
    first, second = sorted((one, other), key=in_order)
    is_count = second.cue.kind in HARM and second.cue.strength < SAYS_IT
    if second.takes_up or second.is_known or is_count or not is_there(first, second):
        return False
    pairs = [
        (here, there)
        for here in _counted(reading, first)
        for there in _counted(reading, second)
        if (here.harm, here.whose) == (there.harm, there.whose)
    ]
    return bool(pairs) and not any(_may_be_one(here, there) for here, there in pairs)


def _counted(reading: Reading, draft: Draft) -> list[Casualties]:
    """What a draft's sentences say of how many were harmed, in numbers."""
    stated = (one for sentence in draft.told for one in casualties_of(reading, sentence))
    return [one for one in stated if one.least]


def _may_be_one(one: Casualties, other: Casualties) -> bool:
    """Whether two figures may count the same people; of ``at least 12``, more do as well."""
    low, high = sorted((one, other), key=lambda figure: figure.least or 0)
    return low.most is None or (high.least or 0) <= low.most


def _is_faint(one: Draft, other: Draft) -> bool:
    """Whether one says no more than that there was an attack, and the other what it was."""
    weak, strong = sorted((one, other), key=lambda draft: draft.cue.strength)
    return weak.cue.strength == 1 and strong.cue.kind not in NO_ATTACK


def _is_near(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether two drafts are told in the same paragraph, or in the next but one at most."""
    here, there = (
        {reading.sentences[index].paragraph for index in draft.told} for draft in (one, other)
    )
    return any(abs(first - second) <= NEAR_PARAGRAPHS for first in here for second in there)


def _takes_up(one: Draft, other: Draft) -> bool:
    """Whether the later speaks of something known: ``the attack``."""
    return max(one, other, key=in_order).takes_up


def _is_of_long_ago(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether one without a date is news, and the other recalled from well before the article."""
    published = reading.article.published
    if published is None or one.dated or other.dated is None:
        return False
    is_later = other.owns_date and other.owns_place and not (other.takes_up or other.is_known)
    is_later = is_later and not _is_near_paragraph(reading, one, other)
    if not (other.is_recalled or is_later):
        return False
    return (published.earliest - other.dated.date.latest).days > NEWS_DAYS


def _is_near_paragraph(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether a draft stands before another, or in its paragraph."""
    here, there = (reading.sentences[draft.sentence].paragraph for draft in (one, other))
    return here >= there


def _elaborates(one: Draft, other: Draft) -> bool:
    """Whether the later goes on about means or victims, with no place or date of its own."""
    first, second = sorted((one, other), key=in_order)
    if second.sentence - max(first.evidence) > 1 or len(set(second.evidence)) < 2:
        return False
    is_carried = not (second.owns_date or second.owns_place)
    kinds = {first.cue.kind, second.cue.kind}
    harmed = second.cue.kind in HARM and second.cue.strength < SAYS_IT
    return is_carried and (kinds <= ATTACKS or (harmed and first.cue.kind in {*ATTACKS, *HURTS}))


def goes_on(one: Draft, other: Draft) -> bool:
    """Whether the later, with no date of its own, goes on about an attack there or its harm."""
    first, second = sorted((one, other), key=in_order)
    reach = GOES_ON_THERE_WITHIN if is_there(first, second) else GOES_ON_WITHIN
    is_told_on = second.takes_up and second.is_known and second.goes_on_from in first.told
    is_open = first.is_fine and second.is_fine and (is_told_on or not second.owns_date)
    if not is_open or second.sentence - max(first.told) > reach:
        return False
    kinds = {first.cue.kind, second.cue.kind}
    if second.goes_on_from in first.told and _is_carried_on(first, second):
        return True
    is_attack = first.cue.kind in {*ATTACKS, *HURTS}
    if not second.owns_place and _says_how(first, second):
        return True
    if second.cue.kind in AFTERMATH:
        return is_attack and (not second.owns_place or is_there(first, second))
    if second.cue.strength < SAYS_IT or second.takes_up:
        return is_attack and second.cue.kind in {*HARM, *ATTACKS}
    is_told_on = second.takes_up or second.is_known or Kind.ARMED_CLASH in kinds
    return kinds <= ATTACKS and (is_told_on or (kinds <= FROM_AFAR and is_there(first, second)))


def _is_carried_on(first: Draft, second: Draft) -> bool:
    """Whether what has its place from an event before is that event, its harm or its havoc."""
    kinds = {first.cue.kind, second.cue.kind}
    is_harm = second.cue.kind in HARM and second.cue.strength < SAYS_IT
    is_attack = second.cue.kind is not Kind.PROTEST and kinds <= {*ATTACKS, *UNSAID, Kind.PROTEST}
    is_havoc = second.cue.kind is Kind.OTHER
    return first.cue.kind not in NO_ATTACK and (is_harm or is_havoc or is_attack)


def _is_told_closer(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether the later says in which town of a wide land an attack, told first, took place."""
    first, second = sorted((one, other), key=in_order)
    here, there = first.scene, second.scene
    if here is None or there is None or second.sentence - max(first.told) > GOES_ON_WITHIN:
        return False
    kinds = {first.cue.kind, second.cue.kind}
    is_told_on = second.takes_up or second.is_known or first.cue.kind is second.cue.kind
    return (
        is_of_wide_land(first)
        and not says_several(reading, first)
        and first.owns_place
        and contains(here, there)
        and kinds <= {*ATTACKS, *HARM, Kind.RAID_OR_ARREST}
        and (is_told_on or not kinds.isdisjoint(UNSAID) or kinds <= FROM_AFAR)
        and _is_of_its_day(first, second)
    )


def _is_of_its_day(first: Draft, second: Draft) -> bool:
    """Whether the second has no day of its own, or one among those of the first."""
    if first.dated is None or second.dated is None:
        return True
    days, day = first.dated.date, second.dated.date
    return days.earliest <= day.earliest and day.latest <= days.latest


def says_several(reading: Reading, draft: Draft) -> bool:
    """``Two air strikes``, ``twin blasts``: more than one, that may be told of one by one."""
    keys, cue = reading.words.keys, draft.cue
    if reading.article.lang == "ar" and keys[cue.first].startswith(ARABIC_BY):
        return False  # "killed three by shelling": three who were killed
    before = keys[max(0, cue.first - COUNTED_WITHIN) : cue.first + 1]
    after = keys[cue.last + 1 : cue.last + 1 + COUNTED_WITHIN]  # an adjective behind its noun
    phrases = phrases_of(reading.article.lang)
    several = words_for("several", reading.article.lang)
    if keys[cue.last].endswith(PARTICIPLES):  # of "nine others killed" people are counted
        return not several.isdisjoint(after)
    return not several.isdisjoint((*before, *after)) or any(
        (phrases.number(word) or 0) > 1 for word in before
    )


def _says_how(first: Draft, second: Draft) -> bool:
    """Whether the later says what killed those who died, or what fell in when it exploded."""
    is_harm = first.cue.kind in HARM and first.cue.strength < SAYS_IT
    is_collapse = (first.cue.kind, second.cue.kind) == (Kind.EXPLOSION, Kind.ACCIDENT)
    return is_collapse or (is_harm and second.cue.kind in ATTACKS)


def _is_of_one_day(one: Draft, other: Draft) -> bool:
    """Whether, of one town on one day, one says that there was violence, the other by what."""
    first, second = sorted((one, other), key=in_order)
    is_carried = second.goes_on_from in first.told
    is_told_on = is_carried or not second.owns_date
    if not (is_told_on and one.dated and other.dated and is_there(one, other)):
        return False
    here, there = one.dated.date, other.dated.date
    is_day = here.earliest == here.latest == there.earliest == there.latest
    kinds = {one.cue.kind, other.cue.kind}
    is_open = is_carried or _is_unsaid(one) or _is_unsaid(other)
    return is_day and kinds <= {*ATTACKS, *UNSAID} and is_open


def _is_of_one_attack(one: Draft, other: Draft) -> bool:
    """Whether one says no more than who was harmed, and the other that they were attacked."""
    if {one.cue.kind, other.cue.kind} != UNSAID:
        return False
    if min(one.cue.strength, other.cue.strength) >= SAYS_IT:
        return False
    later = max(one, other, key=in_order)
    if later.owns_date and later.cue.strength >= SAYS_IT:  # "the same day three were abducted"
        return False
    return is_there(one, other) or (one.dated is not None and other.dated is not None)


def _is_of_one_raid(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether a raid met with fire, or a protest with arrests, and the later goes on about it."""
    first, second = sorted((one, other), key=in_order)
    if second.owns_date or second.sentence - max(first.told) > GOES_ON_WITHIN:
        return False
    kinds = {first.cue.kind, second.cue.kind}
    is_fight = kinds == {Kind.RAID_OR_ARREST, Kind.ARMED_CLASH}
    is_raid_from_air = kinds == {Kind.RAID_OR_ARREST, Kind.AIR_STRIKE} and second.is_known
    is_dispersal = kinds == {Kind.RAID_OR_ARREST, Kind.PROTEST} and not second.owns_place
    # "Soldiers shot a man during a raid in X. … They raided several parts of X"
    raids = (one.entry.meaning for one in reading.of(first.sentence, Topic.CUE))
    is_shooting = kinds == {Kind.RAID_OR_ARREST, Kind.VIOLENCE_AGAINST_CIVILIANS}
    is_shooting &= first.cue.kind in HARM and Kind.RAID_OR_ARREST.value in raids
    is_one = is_fight or is_dispersal or is_raid_from_air or is_shooting
    return first.is_fine and second.is_fine and is_one


def _is_unsaid(draft: Draft) -> bool:
    is_clear = draft.cue.kind is Kind.ARMED_CLASH and draft.cue.strength >= SAYS_IT
    return draft.cue.kind in UNSAID and not is_clear


def _is_another(one: Draft, other: Draft) -> bool:
    """``Another bomb``, ``also struck``: no more of what was told before, where it has a place."""
    second = max(one, other, key=lambda draft: (draft.sentence, draft.cue.span))
    if second.cue.kind in AFTERMATH and is_there(one, other):  # "houses were damaged, too"
        return False
    is_unknown = second.place_from is PlaceFrom.LAND and second.cue.strength > 1
    days = {draft.dated.date.edtf for draft in (one, other) if draft.dated}
    is_placed = second.owns_place or is_unknown or (second.owns_date and len(days) > 1)
    return second.is_another and second.is_fine and is_placed


def _is_one_of_several(reading: Reading, one: Draft, other: Draft) -> bool:
    """``In two attacks in X``: each of them, at a place of its own, is told by itself."""
    first, second = sorted((one, other), key=in_order)
    here, there = first.scene, second.scene
    is_placed = first.is_fine and second.is_fine and second.owns_place
    is_town = is_placed and not is_of_wide_land(first)
    is_elsewhere = here is not None and there is not None and here.place != there.place
    return is_town and is_elsewhere and says_several(reading, first)


def _is_vague(draft: Draft) -> bool:
    return not draft.is_fine and draft.dated is None


def is_on_same_date(one: Draft, other: Draft) -> bool:
    """Whether the dates of two tellings may be one; a claim may come days after."""
    if one.dated is None or other.dated is None:
        return True
    here, there = one.dated.date, other.dated.date
    if one.is_said_then is not other.is_said_then:
        happened, said = (there, here) if one.is_said_then else (here, there)
        return 0 <= (said.latest - happened.latest).days <= TOLD_WITHIN
    return overlap(one.dated, other.dated)
