"""What speaks for the possibility that the place meant is none of the candidates.

Most towns of the world are in no gazetteer, and a short name is soon found for another one.
Each measure is of the question alone, 0 where it has nothing to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.resolution.evidence.kept import is_kept

if TYPE_CHECKING:
    from mapapp.resolution.scene import Question


def measure_any(question: Question) -> float:
    """Give 1: any name may be of a place that nobody listed."""
    del question
    return 1.0


def measure_no_rival(question: Question) -> float:
    """Give 1 where one place alone is called so: a name that is rare."""
    return float(len(question.candidates) == 1)


def measure_kept(question: Question) -> float:
    """Give 1 where a place kept by hand is called so: its names were chosen for what is meant."""
    return float(any(is_kept(place, question) for place in question.candidates))
