"""Words beside a name that ask for a sort of place: ``garrison of``, ``province de``, ``مدينة``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene

FEATURES = {
    "province": frozenset(("ADM1", "ADM2", "ADM1H", "ADM2H")),
    "town": frozenset(
        ("PPL", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLC", "PPLL", "PPLX", "PPLG", "PPLS")
    ),
    "base": frozenset(("INSM", "AIRB", "MILB", "AIRF", "AIRP", "FT", "PSTP", "NVB")),
    "field": frozenset(("OILF", "GASF", "OILR", "FLD", "MN", "PS", "OILQ", "OILW")),
    "camp": frozenset(("CMP", "CMPRF", "CMPO", "CMPL", "CMPQ")),
    "crossing": frozenset(("PSTB", "CRSG", "BDRY", "PSTC")),
    "dam": frozenset(("DAM", "DAMS")),
    "water": frozenset(("STM", "STMS", "LK", "LKS", "SEA", "GULF", "BAY", "STRT", "OCN", "RSV")),
    "country": frozenset(("PCLI", "PCLD", "PCLF", "PCLS", "PCL", "PCLIX", "TERR")),
}
"""Sort of place, as ``mentions.sorts`` names it: the feature codes that answer to it."""


def measure(question: Question, scene: Scene) -> Sequence[float]:
    """Give 1 for a place of the sort asked for, -1 for one of another sort."""
    del scene
    if not question.sorts:
        return ()
    return [1.0 if _is_of_sort(place, question) else -1.0 for place in question.candidates]


def _is_of_sort(place: Place, question: Question) -> bool:
    return any(place.feature in FEATURES[sort] for sort in question.sorts)


def tell(place: Place, question: Question, scene: Scene) -> str:
    """Name the words, and whether the place answers them."""
    del scene
    answers = "is one" if _is_of_sort(place, question) else "is none"
    words = ", ".join(sorted({mention.cue for mention in question.mentions if mention.cue}))
    return f"beside it stands {words}; {place.name} {answers}"
