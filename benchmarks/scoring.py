"""Found toponyms against gold ones: recognition, and resolution within a distance.

The measure of the published comparisons: spans are matched one to one, exact ones first,
then by the largest overlap; end to end, a toponym that was missed counts as wrong.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from corpora import Toponym

WITHIN_KM = 161.0
"""A hundred miles, the customary limit."""


@dataclass(frozen=True, slots=True)
class Found:
    """A span that was found, where it was placed, and how surely."""

    start: int
    end: int
    lat: float | None
    lon: float | None
    confidence: float = 0.0


@dataclass(slots=True)
class Tally:
    """Counts over many documents."""

    gold: int = 0
    located: int = 0
    found: int = 0
    exact: int = 0
    overlapping: int = 0
    resolved: int = 0
    near: int = 0
    judged: list[tuple[float, bool]] = field(default_factory=list)
    """Confidence, and whether the place was right, of what was matched."""

    def add(self, gold: Sequence[Toponym], found: Sequence[Found]) -> None:
        """Count one document."""
        self.gold += len(gold)
        self.found += len(found)
        self.located += sum(toponym.lat is not None for toponym in gold)
        for one, other in match(gold, found):
            self.overlapping += 1
            self.exact += one.start == other.start and one.end == other.end
            if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
                continue
            self.resolved += 1
            is_near = distance_km(one.lat, one.lon, other.lat, other.lon) <= WITHIN_KM
            self.near += is_near
            self.judged.append((other.confidence, is_near))

    def figures(self) -> dict[str, float]:
        """Give the shares that the floors are about."""
        figures = {
            "exact_f1": ratio(2 * self.exact, self.found + self.gold),
            "exact_p": ratio(self.exact, self.found),
            "exact_r": ratio(self.exact, self.gold),
            "overlap_f1": ratio(2 * self.overlapping, self.found + self.gold),
        }
        if self.located:
            figures["placed_given_found"] = ratio(self.near, self.resolved)
            figures["end_to_end"] = ratio(self.near, self.located)
        return figures

    def reliability(self, steps: int = 5) -> list[tuple[float, float, int]]:
        """Compare confidence with what came true: mean said, share right, how many."""
        rows = []
        for step in range(steps):
            low, high = step / steps, (step + 1) / steps
            here = [
                (said, right)
                for said, right in self.judged
                if low <= said < high or (said == 1.0 and step == steps - 1)
            ]
            if here:
                rows.append(
                    (
                        sum(said for said, _ in here) / len(here),
                        sum(right for _, right in here) / len(here),
                        len(here),
                    )
                )
        return rows


def match(gold: Sequence[Toponym], found: Sequence[Found]) -> Iterable[tuple[Toponym, Found]]:
    """Pair spans one to one: exact ones first, then the largest overlap."""
    pairs = []
    for i, one in enumerate(gold):
        for j, other in enumerate(found):
            shared = min(one.end, other.end) - max(one.start, other.start)
            if shared > 0:
                is_exact = one.start == other.start and one.end == other.end
                pairs.append((not is_exact, -shared, i, j))
    seen_gold: set[int] = set()
    seen_found: set[int] = set()
    for _, _, i, j in sorted(pairs):
        if i not in seen_gold and j not in seen_found:
            seen_gold.add(i)
            seen_found.add(j)
            yield gold[i], found[j]


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Measure the great circle between two points, in kilometres."""
    one, other = math.radians(lat), math.radians(other_lat)
    half = (
        math.sin((other - one) / 2) ** 2
        + math.cos(one) * math.cos(other) * math.sin(math.radians(other_lon - lon) / 2) ** 2
    )
    return 2 * 6371.0088 * math.asin(min(1.0, math.sqrt(half)))


def ratio(part: float, whole: float) -> float:
    """Divide, giving nought for nothing."""
    return part / whole if whole else 0.0
