"""What each mention of a place does in its sentence: event, actor, origin, dateline, comparison.

In: resolutions. Out: the same, every mention with its role and why. How a dateline, an adjective
or ``anti-X`` is written tells its role (``sentence/word_roles.py``); of other mentions all that
speaks for a role is weighed (``sentence/role_signs.py``, ``sentence/role_weights.py``). Whether
anything happened there is decided in ``assemble.py``.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import add
from typing import TYPE_CHECKING, NamedTuple

from mapapp.incidents.reading import read
from mapapp.incidents.sentence.governors import Governors
from mapapp.incidents.sentence.neighbours import Neighbours
from mapapp.incidents.sentence.role_signs import RoleSigns
from mapapp.incidents.sentence.role_weights import CONSTANTS, WEIGHTS
from mapapp.incidents.sentence.word_roles import Judgement, WordRoles
from mapapp.lazy import Lazy
from mapapp.records import Article, MentionKind, Reason, RelationKind, Resolution, Role
from mapapp.replaced import replace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from mapapp.incidents.reading import Reading

WEIGHED = (Role.EVENT, Role.ACTOR, Role.ORIGIN, Role.COMPARISON)
"""Roles that are weighed, in the order of their weights."""
TOLD = 3
"""Signs that are told as the reason for a role."""
_BESIDE = re.compile(r"[, ]*(?:(?:(?:in |to )?the|au|à l['’]|dans le|к) )?\Z")
"""What may stand between a name and the side of a town that it lies on."""
LONGEST_BESIDE = 10


class Case(NamedTuple):
    """A mention, the role that its words give it, and what speaks for any."""

    resolution: Resolution
    judgement: Judgement
    signs: frozenset[str]
    """None where its words alone decide."""


def assign_roles(article: Article, resolutions: tuple[Resolution, ...]) -> tuple[Resolution, ...]:
    """Give every mention its role, in order."""
    reading = read(article)
    cases = cases_of(reading, resolutions)
    named = [one.mention for one in resolutions if one.place and not one.mention.relation]
    ends = {mention.span.end for mention in named if mention.kind is MentionKind.NAME}
    return tuple(
        _with_role(reading, case, role, ends)
        for case, role in zip(cases, roles_of(cases), strict=True)
    )


def cases_of(reading: Reading, resolutions: Sequence[Resolution]) -> list[Case]:
    """Every mention with what its role is decided by, in order."""
    near = Neighbours(reading, [one.mention.span for one in resolutions])
    governors = Governors(near)
    judgements = WordRoles(reading, near, governors, resolutions).judge()
    read_signs = RoleSigns(reading, near, governors, resolutions, judgements)
    return [
        Case(one, judgement, frozenset() if judgement.is_sure else read_signs.signs(index))
        for index, (one, judgement) in enumerate(zip(resolutions, judgements, strict=True))
    ]


def roles_of(
    cases: Sequence[Case],
    weights: Mapping[str, Sequence[float]] = WEIGHTS,
    constants: Sequence[float] = CONSTANTS,
) -> list[Role]:
    """The role of each mention; those that stand in one list have one, by the points of all."""
    roles: list[Role] = []
    points: list[float] = []
    first = 0
    for at, case in enumerate(cases):
        if not case.judgement.is_joined or not at or cases[at - 1].judgement.is_sure:
            points, first = [0.0] * len(WEIGHED), at
        if case.judgement.is_sure:
            roles.append(case.judgement.role)
            continue
        told = sorted(case.signs & weights.keys())  # for sums of floats depend on the order
        columns = zip(points, constants, *(weights[sign] for sign in told), strict=True)
        points = [reduce(add, column) for column in columns]
        role = WEIGHED[points.index(max(points))]
        roles[first:] = [role] * (at + 1 - first)
    return roles


def is_relation(one: Resolution, *kinds: RelationKind) -> bool:
    """Whether a place is told by others that it so lies to."""
    relation = one.mention.relation
    return relation is not None and relation.kind in kinds


def _with_role(reading: Reading, case: Case, role: Role, ends: Collection[int]) -> Resolution:
    """A mention in its role; the names of places end at ``ends``."""
    one = case.resolution
    reasons = Lazy(lambda: (*one.mention.reasons, _reason(reading, case, role)))
    mention = replace(one.mention, role=role, reasons=reasons)
    anchors = tuple(
        replace(
            anchor,
            mention=replace(
                anchor.mention,
                role=Role.COMPARISON if _is_reference(reading, one, anchor, ends) else role,
            ),
        )
        for anchor in one.anchors
    )
    return replace(one, mention=mention, anchors=anchors)


def _is_reference(
    reading: Reading, one: Resolution, anchor: Resolution, ends: Collection[int]
) -> bool:
    """Whether a place that another is told by is a reference point: ``30 km from X``.

    So is the town that a place before it lies on a side of: ``in Y, south of X``. Other places
    that one is told by do what it does.
    """
    if is_relation(one, RelationKind.AWAY):
        return True
    is_town = anchor.place is not None and anchor.place.feature.startswith("PPL")
    if not is_town or not is_relation(one, RelationKind.SIDE):
        return False
    start = one.mention.span.start
    beside = _BESIDE.search(reading.text, max(0, start - LONGEST_BESIDE), start)
    return beside is not None and beside.start() in ends


def _reason(reading: Reading, case: Case, role: Role) -> Reason:
    judgement, words = case.judgement, case.judgement.words
    if role is not judgement.role:
        return Reason(0, "; ".join(_strongest(case.signs, role, judgement.role)))
    return Reason(
        0, judgement.sentence, reading.article.text[words.start : words.end] if words else ""
    )


def _strongest(signs: Iterable[str], role: Role, other: Role) -> list[str]:
    """What speaks most for a role against another, the strongest first."""
    for_it, against_it = WEIGHED.index(role), WEIGHED.index(other)
    leads = {
        sign: weights[for_it] - weights[against_it]
        for sign in signs
        if (weights := WEIGHTS.get(sign))
    }
    ranked = sorted(leads, key=lambda sign: (-leads[sign], sign))
    return [sign for sign in ranked if leads[sign] > 0][:TOLD]
