"""Places for a person who types a name: called so, then beginning so, then sounding so.

No place is made before it is known to be shown: names and rows are compared as numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np

from mapapp.gazetteer.names import fold
from mapapp.gazetteer.rows import USES, Use
from mapapp.gazetteer.sounds import consonants, digests, distance, near, skeleton, spoken

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mapapp.records import Place

PREFIXED = 5_000
"""Names at most that are looked at because they begin as the one that was typed."""
SOUNDING = 4_000
"""Names at most that are compared sound by sound."""
ALIKE = 0.62
"""Share of sounds in common from which two names are nearly the same."""
CONSONANTS = 0.6
"""What consonants count for in that; the rest is the whole name. Arabic writes no short vowels."""
SAME = 0.88
"""Likeness from which two names of the same consonants are one name."""
NO_BETTER = 0.03
"""Likeness that does not tell two such names apart."""
FEWEST = 1
"""Consonants without which a sound is nobody's name."""
LONG = 5
"""Classes of sounds in a name from which they need not be told apart by their letters."""
SAME_OF_FEW = 0.97
"""The same likeness, where there are no more: every vowel counts."""
FEW = 4
"""Letters up to which a name has to have all of its consonants."""
WEIGHT_OF_PEOPLE = 0.01
"""What ten times the people add to a likeness between 0 and 1."""
PEOPLE = {"CONT": 1e9, "OCN": 1e8, "SEA": 1e7, "RGN": 1e6, "GULF": 1e6, "ADM1": 1e5, "ADM2": 3e4}
"""Where a place whose people are not counted stands among towns of its name."""
COUNTRY_PEOPLE = 1e10


@dataclass(frozen=True, slots=True)
class Index:
    """What of a compiled gazetteer a search reads."""

    names: Any
    """The trie of folded names."""
    column: Callable[[str], Any]
    """A file of numbers, by name."""
    features: list[str]
    place: Callable[[int], Place]
    """The place of a row."""


def search(index: Index, name: str, limit: int) -> tuple[Place, ...]:
    """At most ``limit`` places, best first; none twice."""
    key = fold(name)
    rows: dict[int, None] = {}
    if key:
        for group in (_called, _beginning, _sounding):
            rows.update(dict.fromkeys(group(index, key, limit)))
            if len(rows) >= limit:
                break
    return tuple(index.place(row) for row in islice(rows, limit))


def sounding(index: Index, name: str, country: NDArray[Any], countries: Sequence[int]) -> list[int]:
    """Rows of some countries with a name of the same consonants and nearly its vowels.

    Args:
        index: of the gazetteer.
        name: as a text writes it.
        country: the number of each row's country.
        countries: the numbers of those that count.
    """
    key = fold(name)
    told, bones = spoken(key), skeleton(key)
    if len(bones) < FEWEST or not countries:
        return []
    same = SAME if len(bones) > FEWEST else SAME_OF_FEW
    # Few names of such consonants are of those countries, and numbers are compared faster.
    found = _keys_of_bones(index, [bones])
    rows, owner = _rows(index, found)
    there = np.isin(country[rows], countries)
    rows, owner = rows[there], owner[there]
    its_own = consonants(key)
    numbers = [
        found[at]
        for at in dict.fromkeys(owner.tolist())
        if len(bones) >= LONG or consonants(index.names.restore_key(found[at])) == its_own
    ]
    likeness = dict(zip(numbers, _likeness(index, told, bones, numbers), strict=True))
    worth = np.array([likeness.get(found[at], 0.0) for at in owner.tolist()])
    if not len(rows) or (best := worth.max()) < same:
        return []
    return sorted(set(rows[worth >= best - NO_BETTER].tolist()))


def _called(index: Index, key: str, _limit: int) -> list[int]:
    number = index.names.get(key)
    return [] if number is None else _by_people(index, [number])


def _beginning(index: Index, key: str, _limit: int) -> list[int]:
    found = list(islice(index.names.iteritems(key), PREFIXED))
    # A name that goes on in the middle of a word is less likely to be meant.
    whole = [number for other, number in found if not other[len(key) : len(key) + 1].isalnum()]
    return _by_people(index, whole) + _by_people(index, [number for _, number in found])


def _sounding(index: Index, key: str, limit: int) -> list[int]:
    """Rows whose name sounds the same, or nearly so, the likest and largest first."""
    told, bones = spoken(key), skeleton(key)
    if len(bones) < 2:
        return []
    numbers = _keys_of_bones(index, [bones])
    likeness = _likeness(index, told, bones, numbers)
    if sum(like >= ALIKE for like in likeness) < limit and len(key) > FEW:
        others = _keys_of_bones(index, sorted(near(bones)))
        numbers += others
        likeness += _likeness(index, told, bones, others)
    rows, owner = _rows(index, numbers)
    worth = np.array(likeness)[owner]
    rows, worth = rows[worth >= ALIKE], worth[worth >= ALIKE]
    worth = worth + WEIGHT_OF_PEOPLE * np.log10(_people(index, rows) + 1)
    found: list[int] = rows[np.lexsort((rows, -worth))].tolist()
    return found


def _likeness(index: Index, told: str, bones: str, numbers: Sequence[int]) -> list[float]:
    """How like each of some names is to what is typed, 0 to 1."""
    texts = "\n".join(index.names.restore_key(number) for number in numbers)
    found = []
    for other, its_bones in zip(
        spoken(texts).split("\n"), skeleton(texts).split("\n"), strict=True
    ):
        same = bones == its_bones
        missed = 0.0 if same else distance(bones, its_bones) / max(len(bones), len(its_bones))
        unlike = distance(told, other) / max(len(told), len(other), 1)
        found.append(1 - CONSONANTS * missed - (1 - CONSONANTS) * unlike)
    return found[: len(numbers)]


def _keys_of_bones(index: Index, bones: Sequence[str]) -> list[int]:
    """The numbers of the keys with one of some skeletons."""
    sounds = index.column("sounds")
    wanted = np.array(digests(bones), dtype=np.uint64) << np.uint64(32)
    first = np.searchsorted(sounds, wanted).tolist()
    past = np.searchsorted(sounds, wanted + np.uint64(1 << 32)).tolist()
    found: list[int] = []
    for start, end in zip(first, past, strict=True):
        found += (sounds[start : min(end, start + SOUNDING)] & np.uint64(0xFFFFFFFF)).tolist()
        if len(found) >= SOUNDING:
            break
    return found[:SOUNDING]


def _rows(index: Index, numbers: Sequence[int]) -> tuple[NDArray[Any], NDArray[Any]]:
    """The rows that keys name, and for each which of the keys; nationalities are no names."""
    keys = np.array(numbers, dtype=np.int64)
    first = index.column("names_start")[keys].astype(np.int64)
    counts = index.column("names_start")[keys + 1].astype(np.int64) - first
    owner = np.repeat(np.arange(len(keys)), counts)
    within = np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)
    at = first[owner] + within
    named = index.column("names_use")[at] != USES.index(Use.DEMONYM)
    return index.column("names_row")[at][named], owner[named]


def _by_people(index: Index, numbers: Sequence[int]) -> list[int]:
    """The rows of some keys, those of most people first."""
    rows = np.unique(_rows(index, numbers)[0])
    ordered: list[int] = rows[np.lexsort((rows, -_people(index, rows)))].tolist()
    return ordered


def _people(index: Index, rows: NDArray[Any]) -> NDArray[Any]:
    """How many people live in each row's place, or how many its sort of place is worth."""
    least = np.array([_least(feature) for feature in index.features])
    counted = index.column("population")[rows].astype(np.float64)
    features = index.column("feature")[rows]
    province = index.features.index("ADM1") if "ADM1" in index.features else -1
    counted[features == province] = 0.0
    people: NDArray[Any] = np.maximum(counted, least[features]) + counted / 1e3
    return people


def _least(feature: str) -> float:
    return COUNTRY_PEOPLE if feature.startswith("PCL") else PEOPLE.get(feature, 0.0)
