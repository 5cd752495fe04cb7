"""Which drafts stay too vague for any list: no single event of its place, or hardly said.

What is listed of the others is weighed (``listing.py``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.dates.dated import Use
from mapapp.incidents.sentence.kinds import ATTACKS, HARM, SAYS_IT
from mapapp.incidents.sentence.marks import retold_until
from mapapp.incidents.sentence.places import opens
from mapapp.incidents.sentence.stated import casualties_of
from mapapp.incidents.text.tables import Topic
from mapapp.records import Harm, Kind

if TYPE_CHECKING:
    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Resolution

LONGEST_EVENT = 100
"""Days from the first to the last of a date up to which it tells an event: those of a season."""
NEEDS_DATE = frozenset((Kind.STANDOFF_OR_THREAT, Kind.OTHER))
"""Kinds that without a date say no more than how things are."""
MANY = 100
"""Attacks from which on a number of them is a sum."""
WHOSE = "whose"
"""How the meanings of words for people begin."""
COUNTED = frozenset((Kind.ARMED_CLASH, Kind.AIR_STRIKE, Kind.RAID_OR_ARREST, Kind.ACCIDENT))
"""Kinds of which there are seldom so many at once: of shells and drones there are."""
ASIDE_WITHIN = 12
"""Code points from a date to the noun of an aside that it belongs to: ``Saturday's shooting``."""
OPENING_WORDS = 2
"""Words before the day since when a sentence says that something goes on."""
SINCE_WITHIN = 3
"""Words from ``since`` to the cue of what it was since."""
DEEDS = frozenset((Kind.ACCIDENT, Kind.PROTEST, Kind.RAID_OR_ARREST))
"""Kinds, besides attacks, that are no lasting state."""


def is_vague(reading: Reading, draft: Draft) -> bool:
    """Whether a draft has no place, tells no single event of its place, or hardly says it."""
    if draft.scene is None or _is_of_what_follows(reading, draft) or _is_outcome(draft):
        return True
    goes_on = draft.dated is None and _goes_on_since(reading, draft)
    # "There have been a series of attacks in recent months"
    goes_on |= _runs_long(draft.dated) and not (draft.owns_place and draft.is_fine)
    goes_on |= _is_since_long(reading, draft)
    is_sum = _is_of_many(draft, reading)
    return goes_on or is_sum or _is_faint(reading, draft)


def _is_faint(reading: Reading, draft: Draft) -> bool:
    """Whether a draft says too little for what its sentence or another gives of date and place.

    A faint cue has to have a date, or the name of its place beside it; a threat or an aside a date
    of its own.
    """
    cue = draft.cue
    owns_date = draft.dated is not None and draft.sentence == reading.sentence_at(
        draft.dated.span.start
    )
    if cue.is_aside and (not owns_date or _is_dated_before(draft)):
        return True
    if _is_some_time_before(draft):
        return True
    if cue.kind is Kind.STANDOFF_OR_THREAT and not (owns_date or draft.takes_up):
        return True
    if draft.dated is None:
        is_state = cue.kind is Kind.DISPLACEMENT and not _is_told_of(draft, reading)
        needs_date = cue.kind in NEEDS_DATE or (cue.strength < SAYS_IT and not _is_plain(draft))
        if is_state or needs_date:
            return True
    owns_both = owns_date and draft.owns_place and not draft.is_said_then
    return not (cue.strength > 1 or len(set(draft.evidence)) > 1 or owns_both)


def _is_of_what_follows(reading: Reading, draft: Draft) -> bool:
    """``The clashes follow the arrest of an officer in X``: there it was that he was arrested."""
    if draft.scene is None or not draft.owns_place:
        return False
    verb = retold_until(reading, draft.sentence, draft.cue)
    return verb is not None and verb < draft.scene.mention.span.start


def _is_some_time_before(draft: Draft) -> bool:
    """``Monday's raid came days after a truce``: neither when that was nor where is said."""
    dated = draft.dated
    if dated is None or draft.owns_place:
        return False
    return dated.is_of_what_follows and dated.days[0] != dated.days[1]


def _is_told_of(draft: Draft, reading: Reading) -> bool:
    """Whether it is said how many fled, that they have, or where they are or go to.

    Somewhere, people are always fleeing: ``residents of X are leaving``.
    """
    scene = draft.scene if draft.owns_place else None
    is_placed = scene is not None and (
        scene.mention.span.start >= draft.cue.span.end or _is_led(reading, scene)
    )
    return (
        (draft.owns_place and draft.is_earlier)
        or (draft.is_fine and is_placed)
        or any(one.harm is Harm.DISPLACED for one in casualties_of(reading, draft.sentence))
    )


def _is_led(reading: Reading, scene: Resolution) -> bool:
    """Whether a sentence opens with where it was: ``in X``, and not ``residents of X``."""
    sentence = reading.sentence_at(scene.mention.span.start)
    first = reading.words_in(sentence).start
    return opens(reading, scene) and first in reading.lasts(sentence, Topic.ROLE, "at")


def _is_outcome(draft: Draft) -> bool:
    """``He died three weeks later``: what became of whom was harmed in what was told."""
    is_counted = draft.dated is not None and draft.dated.is_back_reference
    is_death = draft.cue.kind is Kind.OTHER and draft.cue.strength < SAYS_IT
    return draft.takes_up and is_counted and is_death


def _is_plain(draft: Draft) -> bool:
    """Whether it names its town and says what was done there, though its words may mean less."""
    is_deed = draft.cue.strength > 1 and draft.cue.kind in {*ATTACKS, *HARM, *DEEDS}
    return is_deed and draft.is_fine and draft.owns_place and not draft.is_earlier


def _is_dated_before(draft: Draft) -> bool:
    """``On Tuesday condemned the bombing in X``: the day of what the sentence is about."""
    dated = draft.dated
    if dated is None or draft.cue.is_cause:  # "on Monday, after a blast in X"
        return False
    return draft.cue.span.start - dated.span.end > ASIDE_WITHIN


def _goes_on_since(reading: Reading, draft: Draft) -> bool:
    """``1,000 have been arrested since the coup``: it goes on, and on no day."""
    since = reading.of(draft.sentence, Topic.CLAUSE, "since")
    is_deed = draft.cue.kind in {Kind.RAID_OR_ARREST, Kind.VIOLENCE_AGAINST_CIVILIANS}
    is_deed |= draft.cue.kind is Kind.ARMED_CLASH and draft.cue.strength < SAYS_IT
    dates = reading.dates_in(reading.sentences[draft.sentence].span)
    is_dated_so = any(one.use is Use.SINCE for one in dates)
    start = reading.words_in(draft.sentence).start
    is_led_so = draft.cue.kind is Kind.ARMED_CLASH and any(
        one.use is Use.SINCE
        and reading.words.within(one.span).start - start <= OPENING_WORDS
        and one.span.end < draft.cue.span.start
        for one in dates
    )  # "Since 10 May fierce fighting has raged in X"
    is_since = is_dated_so or any(one.first > draft.cue.last for one in since)
    return is_led_so or (is_deed and is_since)


def _is_since_long(reading: Reading, draft: Draft) -> bool:
    """``Unrest since the deal of July 2018``: long ago, told only as when it began."""
    if draft.dated is None or not reading.is_background(draft.dated.date):
        return False
    since = reading.lasts(draft.sentence, Topic.CLAUSE, "long_since", "since", "since_then")
    return not since.isdisjoint(range(draft.cue.first - SINCE_WITHIN, draft.cue.first))


def _runs_long(dated: Dated | None) -> bool:
    """Whether a date runs over so long that it tells how things are."""
    return dated is not None and (dated.date.latest - dated.date.earliest).days > LONGEST_EVENT


def _is_of_many(draft: Draft, reading: Reading) -> bool:
    """``More than 2,000 raids``: too many for one event."""
    before = draft.cue.first - 1
    if before < 0 or draft.cue.kind not in COUNTED:
        return False
    if reading.between(before, draft.cue.first).strip():  # "numbering about 300, stormed"
        return False
    number, span = reading.words.keys[before], reading.words.span(before, before)
    if not number.isdecimal() or (number != "000" and int(number) < MANY):
        return False
    is_dated = any(one.span.covers(span) for one in reading.dates)  # "in December 2004 attacked"
    stated = casualties_of(reading, draft.sentence)  # "1,500 people were held"
    is_of_people = any(one.least and one.least >= MANY for one in stated) or any(
        one.first == draft.cue.first and one.entry.meaning.startswith(WHOSE)
        for one in reading.of(draft.sentence, Topic.CASUALTY)
    )
    return not (is_dated or is_of_people)
