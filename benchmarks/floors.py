"""Floors and ceilings of what is measured, in ``floors.json``: read, held, lifted, never lowered.

A section maps the name of a measurement to its figures. ``--raise`` tightens a bound to what
was measured; to loosen one, a person edits the file, and says why in the commit.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection, Mapping

FLOORS = Path(__file__).resolve().parent / "floors.json"
DECIMALS = 3
SLACK = 0.0005
"""Rounding that is forgiven."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add ``--check`` and ``--raise`` to a benchmark's options."""
    parser.add_argument("--check", action="store_true", help="fail past a bound")
    parser.add_argument("--raise", dest="lift", action="store_true", help="tighten the bounds")


def hold(
    section: str,
    measured: Mapping[str, Mapping[str, float]],
    *,
    check: bool,
    lift: bool,
    ceilings: Collection[str] = (),
) -> int:
    """Hold figures against their bounds and say which are past them.

    Args:
        section: of the file.
        measured: by measurement, then by figure; what has no bound yet is not held.
        check: whether a figure past its bound is a failure.
        lift: whether to tighten the bounds that there are to what was measured.
        ceilings: the figures that are to stay low.

    Returns:
        The exit code: 1 where ``check`` finds a figure past its bound.
    """
    floors = json.loads(FLOORS.read_text("utf-8"))
    bounds: dict[str, dict[str, float]] = floors.setdefault(section, {})
    past = []
    for name, bounded in bounds.items():
        for key, bound in bounded.items():
            if (figure := measured.get(name, {}).get(key)) is None:
                continue
            sign = -1 if key in ceilings else 1
            if sign * figure + SLACK < sign * bound:
                past.append(f"{section}, {name}, {key}: {figure:.3f} is past its bound {bound}")
            elif lift:
                bounded[key] = round((min if key in ceilings else max)(bound, figure), DECIMALS)
    for line in past:
        print(line, file=sys.stderr)
    if lift and not past:
        FLOORS.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n", "utf-8")
    return 1 if check and past else 0
