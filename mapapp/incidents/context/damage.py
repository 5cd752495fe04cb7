"""Reports that list what was damaged where: by the attack that they began with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.context.told import overlap
from mapapp.incidents.sentence.kinds import ATTACKS
from mapapp.incidents.text.tables import Topic
from mapapp.records import Kind
from mapapp.replaced import replace

if TYPE_CHECKING:
    from mapapp.incidents.context.told import Told
    from mapapp.incidents.sentence.drafts import Draft

SAID_OF_DAMAGE = 2
"""Strength of the cue that damage is, once an attack is known to have done it."""


def by_an_attack(told: Told, draft: Draft) -> Draft:
    """Damage at a place of its own as the attack that was told of just before.

    ``Drones struck Homs. In Idlib, two houses were damaged``: of the same day, where it has none.
    """
    if draft.cue.kind is not Kind.OTHER or not (draft.is_fine and draft.owns_place):
        return draft
    if draft.is_earlier or draft.is_recalled or not _is_damage(told, draft):
        return draft
    attack = next((one for one in told.recent(draft.sentence) if one.cue.kind in ATTACKS), None)
    if attack is None or attack.scene is None or attack.is_recalled or not _is_by(attack, draft):
        return draft
    cue = replace(draft.cue, kind=attack.cue.kind, strength=SAID_OF_DAMAGE)
    return replace(draft, cue=cue)


def _is_damage(told: Told, draft: Draft) -> bool:
    damage = told.reading.of(draft.sentence, Topic.CLAUSE, "damage")
    return any(one.first <= draft.cue.first <= one.last for one in damage)


def _is_by(attack: Draft, draft: Draft) -> bool:
    """Whether an attack may have done it: in the same country, and on no other day."""
    here, there = attack.scene, draft.scene
    if here is None or there is None or here.place is None or there.place is None:
        return False
    is_then = attack.dated is None or draft.dated is None or overlap(attack.dated, draft.dated)
    is_elsewhere = here.place != there.place or bool(draft.unplaced - attack.unplaced)
    return is_then and is_elsewhere and here.place.country == there.place.country
