"""The date of an event: of all that its article gives, and of none, the likeliest by their signs.

What each sign weighs stands in ``date_weights.py``.
"""

from __future__ import annotations

from collections import defaultdict
from operator import itemgetter
from typing import TYPE_CHECKING

from mapapp.incidents.context.date_signs import DateSigns
from mapapp.incidents.context.date_weights import WEIGHTS
from mapapp.incidents.context.weighing import points_of, shares_of
from mapapp.incidents.sentence.assertion import taken_as_known
from mapapp.incidents.sentence.kinds import ATTACKS
from mapapp.records import Kind
from mapapp.replaced import replace

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from mapapp.incidents.context.told import Told
    from mapapp.incidents.sentence.drafts import DateCandidate, Draft

HARMFUL = ATTACKS | {Kind.VIOLENCE_AGAINST_CIVILIANS, Kind.CHEMICAL_ATTACK, Kind.ACCIDENT}
"""Kinds of what is mourned, condemned or looked into on the days after."""


class DateChoice:
    """Gives the drafts of one article their dates, in order."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self._signs = DateSigns(told)

    def fill(self, draft: Draft) -> Draft:
        """The next draft with its date, if it has any; one that is given already stays."""
        if draft.dated:
            return draft
        chosen, chance = likeliest(self.candidates(draft))
        return dated(draft, chosen, chance)

    def candidates(self, draft: Draft) -> list[DateCandidate]:
        """The dates that a draft may have, and none.

        Of a raid no day of what came after it: ``Mourned on Friday, two days after the raid. Six
        died in X``.
        """
        found = self._signs.candidates(draft)
        if draft.cue.kind not in HARMFUL or draft.own_dates:
            return found
        return [one for one in found if not self._is_aftermath(one)]

    def _is_aftermath(self, candidate: DateCandidate) -> bool:
        """Whether nothing harmful was told of a day, but of the one that its sentence counts to."""
        dated = candidate.dated
        if dated is None or dated.is_of_what_follows:
            return False
        told = [
            one.dated
            for one in self._told.drafts
            if one.dated and one.sentence == candidate.sentence and one.cue.kind in HARMFUL
        ]
        is_counted = any(one.is_of_what_follows for one in told)
        return is_counted and all(one.days != dated.days for one in told)


def dated(draft: Draft, chosen: DateCandidate, chance: float) -> Draft:
    """A draft with the date that was chosen, how likely it is, and the sentence that gives it."""
    if chosen.dated is None:
        return replace(draft, date_chance=chance)
    is_own = chosen.sentence == draft.sentence
    return replace(
        draft,
        said=taken_as_known(draft.said, chosen.dated) if is_own else draft.said,
        dated=chosen.dated,
        date_from=chosen.date_from,
        is_said_then=chosen.is_said_then,
        evidence=draft.evidence if is_own else (*draft.evidence, chosen.sentence),
        date_chance=chance,
    )


def likeliest(
    candidates: Sequence[DateCandidate], weights: Mapping[str, float] = WEIGHTS
) -> tuple[DateCandidate, float]:
    """The candidate with the most points, of the days that are likeliest in all, and their chance.

    Raises:
        ValueError: there is no candidate.
    """
    points = [points_of(one.signs, weights) for one in candidates]
    days = [days_of(one) for one in candidates]
    chances: defaultdict[tuple[dt.date, dt.date] | None, float] = defaultdict(float)
    for its, share in zip(days, shares_of(points), strict=True):
        chances[its] += share
    best = max(chances, key=chances.__getitem__)
    ranked = zip(points, candidates, days, strict=True)
    chosen = max(((point, one) for point, one, its in ranked if its == best), key=itemgetter(0))[1]
    return chosen, chances[best]


def days_of(candidate: DateCandidate) -> tuple[dt.date, dt.date] | None:
    """The first and the last day of a candidate."""
    return candidate.dated.days if candidate.dated else None
