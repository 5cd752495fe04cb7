"""Places for a person who types a name: exact, then by beginning, then nearly so, then by sound."""

from __future__ import annotations

import difflib
from itertools import islice
from typing import TYPE_CHECKING

from mapapp.gazetteer.names import fold
from mapapp.gazetteer.rows import Use

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mapapp.gazetteer.lookup import Gazetteer, Naming
    from mapapp.records import Place

COMPARED = 20_000
"""Names at most that one search compares letter by letter: those with the same first letters."""
SIMILAR = 0.75
"""Share of letters in common (Ratcliff and Obershelp) from which two names are nearly the same."""
PROVINCE_PEOPLE = 100_000
"""Where a province, whose people are not counted, stands among towns of its name."""
_ARABIC = dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "abttjhkddrzssdtzagfqklmnhwy", strict=False))
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ы": "y",
    "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
_LATIN = str.maketrans({**_ARABIC, **_CYRILLIC})
"""To plain Latin letters, after BGN/PCGN and without its marks: for comparing, not for showing."""


def search(gazetteer: Gazetteer, name: str, limit: int) -> tuple[Place, ...]:
    """At most ``limit`` places, best first; none twice."""
    key = fold(name)
    if not key:
        return ()
    found: dict[str, Place] = {}
    for namings in (
        [gazetteer.named(name)],
        (namings for _, namings in islice(gazetteer.keys_with_prefix(key), COMPARED)),
        _similar(gazetteer, key),
        _similar(gazetteer, key.translate(_LATIN)),
    ):
        group = _places(gazetteer, namings)
        for place in sorted(group, key=_importance):
            found.setdefault(place.id, place)
        if len(found) >= limit:
            break
    return tuple(found.values())[:limit]


def _places(gazetteer: Gazetteer, groups: Iterable[Iterable[Naming]]) -> list[Place]:
    ids = {one.place_id for namings in groups for one in namings if one.use is not Use.DEMONYM}
    return [gazetteer.place(place_id) for place_id in sorted(ids)]


def _importance(place: Place) -> tuple[bool, int, str]:
    people = PROVINCE_PEOPLE if place.feature == "ADM1" else place.population
    return not place.feature.startswith("PCL"), -people, place.id


def _similar(gazetteer: Gazetteer, key: str) -> Iterator[tuple[Naming, ...]]:
    """What names with the same first two letters, and most of the others, can stand for."""
    compared = islice(gazetteer.keys_with_prefix(key[:2]), COMPARED)
    named = {other: namings for other, namings in compared if abs(len(other) - len(key)) < 4}
    for other in difflib.get_close_matches(key, named, n=20, cutoff=SIMILAR):
        yield named[other]
