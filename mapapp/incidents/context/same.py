"""Whether two tellings are of one event: kind, place and date all agree, as far as given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.context.same_places import (
    is_of_wide_land,
    is_placed_so,
    is_there,
)
from mapapp.incidents.context.told import in_order, overlap
from mapapp.incidents.sentence.kinds import ATTACKS, HARM, SAYS_IT, WORDLESS
from mapapp.incidents.sentence.places import contains
from mapapp.incidents.sentence.stated import casualties_of
from mapapp.incidents.text.languages import PARTICIPLES
from mapapp.incidents.text.tables import phrases_of, words_for
from mapapp.incidents.text.words import ARABIC_BY
from mapapp.records import Kind

if TYPE_CHECKING:
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Casualties

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
TOLD_WITHIN = 3
"""Days after which a claim that is all that dates an event may come: ``police said on Friday``."""


def is_same(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether two drafts tell of one event: kind, place and date all agree, as far as given."""
    if not (is_on_same_date(one, other) or _is_dated_at_last(one, other)):
        return False
    if not is_placed_so(one, other) or _is_one_of_several(reading, one, other):
        return False
    near = _is_near(reading, one, other)
    is_of_kind = (
        one.cue.kind is other.cue.kind
        or (near and _is_faint(one, other))
        or goes_on(one, other)
        or _is_of_one_day(one, other)
        or _is_of_one_raid(one, other)
        or _is_told_closer(one, other)
        or _share_a_toll(reading, one, other)
    )
    is_dated = one.dated is not None and other.dated is not None
    is_told_on = is_dated or near or is_there(one, other)
    is_other = _is_another(one, other) or _has_another_toll(reading, one, other)
    return is_of_kind and is_told_on and not is_other


def _is_dated_at_last(one: Draft, other: Draft) -> bool:
    """Whether the later says on which day ``the attack`` was, and the day before was carried."""
    first, second = sorted((one, other), key=in_order)
    is_told_on = second.takes_up or second.is_known
    is_of_kind = first.cue.kind is second.cue.kind
    is_dated = second.owns_date and not first.owns_date
    return is_told_on and is_of_kind and is_dated and is_there(first, second)


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
    """Whether one says no more than that there was an attack, and the other what it was.

    So does one that is told without a word for it, but for a place of its own.
    """
    weak, strong = sorted((one, other), key=lambda draft: draft.cue.strength)
    is_open = weak.cue.strength == WORDLESS and not weak.owns_place
    return (is_open or weak.cue.strength == 1) and strong.cue.kind not in NO_ATTACK


def _is_near(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether two drafts are told in the same paragraph, or in the next but one at most."""
    here, there = (
        {reading.sentences[index].paragraph for index in draft.told} for draft in (one, other)
    )
    return any(abs(first - second) <= NEAR_PARAGRAPHS for first in here for second in there)


def goes_on(one: Draft, other: Draft) -> bool:
    """Whether the later, with no date of its own, goes on about an attack there or its harm."""
    first, second = sorted((one, other), key=in_order)
    reach = GOES_ON_THERE_WITHIN if is_there(first, second) else GOES_ON_WITHIN
    is_open = first.is_fine and second.is_fine and not second.owns_date
    if not is_open or second.sentence - max(first.told) > reach:
        return False
    is_attack = first.cue.kind in {*ATTACKS, *HURTS}
    if not second.owns_place and _says_how(first, second):
        return True
    if second.cue.kind in AFTERMATH:
        return is_attack and (not second.owns_place or is_there(first, second))
    if second.cue.strength < SAYS_IT or second.takes_up:
        return is_attack and second.cue.kind in {*HARM, *ATTACKS}
    return {first.cue.kind, second.cue.kind} <= ATTACKS and is_there(first, second)


def _is_told_closer(one: Draft, other: Draft) -> bool:
    """Whether the later says in which town of a wide land an attack, told first, took place."""
    first, second = sorted((one, other), key=in_order)
    here, there = first.scene, second.scene
    if here is None or there is None or second.sentence - max(first.told) > GOES_ON_WITHIN:
        return False
    is_in = is_of_wide_land(first) and first.owns_place and contains(here, there)
    return is_in and {first.cue.kind, second.cue.kind} <= {*ATTACKS, *HARM, Kind.RAID_OR_ARREST}


def _says_several(reading: Reading, draft: Draft) -> bool:
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
    is_harm = first.cue.kind in HARM and WORDLESS < first.cue.strength < SAYS_IT
    is_collapse = (first.cue.kind, second.cue.kind) == (Kind.EXPLOSION, Kind.ACCIDENT)
    return is_collapse or (is_harm and second.cue.kind in ATTACKS)


def _is_of_one_day(one: Draft, other: Draft) -> bool:
    """Whether, of one town on one day, one says that there was violence, the other by what."""
    first, second = sorted((one, other), key=in_order)
    is_told_on = second.goes_on_from in first.told or not second.owns_date
    if not (is_told_on and one.dated and other.dated and is_there(one, other)):
        return False
    here, there = one.dated.date, other.dated.date
    is_day = here.earliest == here.latest == there.earliest == there.latest
    return is_day and {one.cue.kind, other.cue.kind} <= {*ATTACKS, *UNSAID}


def _is_of_one_raid(one: Draft, other: Draft) -> bool:
    """Whether a raid met with fire, or a protest with arrests, and the later goes on about it."""
    first, second = sorted((one, other), key=in_order)
    is_far = second.sentence - max(first.told) > GOES_ON_WITHIN
    if second.owns_date or is_far or not (first.is_fine and second.is_fine):
        return False
    kinds = {first.cue.kind, second.cue.kind}
    is_dispersal = kinds == {Kind.RAID_OR_ARREST, Kind.PROTEST} and not second.owns_place
    return is_dispersal or kinds == {Kind.RAID_OR_ARREST, Kind.ARMED_CLASH}


def _is_another(one: Draft, other: Draft) -> bool:
    """``Another bomb in X``: no more of the one that was told of that town before."""
    second = max(one, other, key=lambda draft: (draft.sentence, draft.cue.span))
    is_alike = one.cue.kind is other.cue.kind and is_there(one, other)
    return second.is_another and second.owns_place and is_alike


def _is_one_of_several(reading: Reading, one: Draft, other: Draft) -> bool:
    """``In two attacks in X``: each of them, at a place of its own, is told by itself."""
    first, second = sorted((one, other), key=in_order)
    here, there = first.scene, second.scene
    is_placed = first.is_fine and second.is_fine and second.owns_place
    is_town = is_placed and not is_of_wide_land(first)
    is_elsewhere = here is not None and there is not None and here.place != there.place
    return is_town and is_elsewhere and _says_several(reading, first)


def is_on_same_date(one: Draft, other: Draft) -> bool:
    """Whether the dates of two tellings may be one; a claim may come days after."""
    if one.dated is None or other.dated is None:
        return True
    here, there = one.dated.date, other.dated.date
    if one.is_said_then is not other.is_said_then:
        happened, said = (there, here) if one.is_said_then else (here, there)
        return 0 <= (said.latest - happened.latest).days <= TOLD_WITHIN
    return overlap(one.dated, other.dated)
