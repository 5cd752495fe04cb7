"""What an attack was by whom it harmed: violence against civilians, if nobody else came to harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.text.tables import Topic
from mapapp.records import Harm, Kind
from mapapp.replaced import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Casualties

HURT = frozenset((Harm.KILLED, Harm.WOUNDED))
UNARMED = frozenset(("", "civilians", "children", "journalists", "refugees", "women"))
"""Those who may be harmed in no fight; of whom no more is said than that they are people, too."""
ONE_SIDED = "word:attack"
"""Meaning of words that say what one side did: ``attacked``, ``opened fire``, not ``clashed``."""


def as_harmed(reading: Reading, draft: Draft, stated: Sequence[Casualties]) -> Draft:
    """An event with the kind that it has by the casualties that are stated of it."""
    hurt = [one for one in stated if one.harm in HURT]
    is_of_civilians = bool(hurt) and all(one.whose in UNARMED for one in hurt)
    if draft.cue.kind is not Kind.ARMED_CLASH or not is_of_civilians:
        return draft
    if not any(
        draft.cue.first <= one.first and one.last <= draft.cue.last
        for one in reading.of(draft.sentence, Topic.CUE, ONE_SIDED)
    ):
        return draft
    return replace(draft, cue=replace(draft.cue, kind=Kind.VIOLENCE_AGAINST_CIVILIANS))
