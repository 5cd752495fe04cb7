"""Incidents on paper: which share a sign, which numbers they get and where the numbers stand; pure.

Incidents at one place, or at places whose signs would stand over each other, share a sign; those of
one area or line share a tag. Numbers run through each, so that a sign has a range: "3-7".
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from mapapp.export.paper.spots import Mark, find_spots
from mapapp.export.paper.tags import SIGN_MM, Tag, place_tags

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mapapp.export.paper.window import Window
    from mapapp.layers.features import MapData

TOO_NEAR: Final = 30 * SIGN_MM
"""Within which two signs would stand over each other."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What stands on a map."""

    marks: tuple[Mark, ...]
    tags: tuple[Tag, ...]
    """One a mark, in the same order."""
    unmapped: tuple[int, ...]
    """Incidents that are in the list only; their numbers follow the last mark's."""

    @property
    def order(self) -> tuple[int, ...]:
        """Incidents by their printed number, the first of which is 1."""
        return (*itertools.chain.from_iterable(m.incidents for m in self.marks), *self.unmapped)


def arrange(data: MapData, window: Window, lang: str) -> Arrangement:
    """Decide where every incident stands; no two signs, tags or numbers come over each other."""
    spots = list(find_spots(data, window, lang))
    drawn = {index for spot in spots for index in spot.incidents}
    unmapped = tuple(index for index in range(len(data.incidents)) if index not in drawn)
    marks = [Mark((spot,)) for spot in spots if spot.zone is not None]
    marks += _merged_by_nearness(Mark((spot,)) for spot in spots if spot.zone is None)
    while True:
        marks = _numbered(marks)
        tags = place_tags(marks, window.frame)
        homeless = [mark for mark, tag in zip(marks, tags, strict=True) if tag is None]
        if not homeless:
            return Arrangement(tuple(marks), tuple(tag for tag in tags if tag), unmapped)
        marks = _merged(marks, homeless)


def _merged_by_nearness(marks: Iterable[Mark]) -> list[Mark]:
    """Put signs together that would stand over each other; the earlier keeps its place."""
    found: list[Mark] = []
    for mark in marks:
        near = (i for i, one in enumerate(found) if _distance(one, mark) < TOO_NEAR)
        index = next(near, None)
        if index is None:
            found.append(mark)
        else:
            found[index] = Mark(found[index].spots + mark.spots)
    return found


def _merged(marks: list[Mark], homeless: list[Mark]) -> list[Mark]:
    """Put marks whose numbers found no place together with the nearest of their sort."""
    left = list(marks)
    for mark in homeless:
        if mark not in left:
            continue
        # The last of its sort gets room from those that stand around it.
        merged = mark if _alike(mark, left) else _nearest(mark, [m for m in left if m is not mark])
        nearest = _nearest(merged, _alike(merged, left))
        left.remove(merged)
        left[left.index(nearest)] = Mark(nearest.spots + merged.spots)
    return left


def _alike(mark: Mark, marks: Iterable[Mark]) -> list[Mark]:
    return [one for one in marks if one.is_zone is mark.is_zone and one != mark]


def _nearest(mark: Mark, marks: Iterable[Mark]) -> Mark:
    return min(marks, key=lambda one: _distance(one, mark))


def _numbered(marks: Iterable[Mark]) -> list[Mark]:
    """Marks in the order of their first incident, their incidents numbered through."""
    found = []
    number = 1
    for mark in sorted(marks, key=lambda one: one.incidents[0]):
        end = number + len(mark.incidents)
        found.append(replace(mark, numbers=range(number, end)))
        number = end
    return found


def _distance(one: Mark, other: Mark) -> float:
    return math.hypot(one.x - other.x, one.y - other.y)
