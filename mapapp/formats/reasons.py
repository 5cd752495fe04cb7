"""A reason as one line that people read and programs read back.

``the article is about Syria: “en Syrie” (+1.5)``: sentence, quoted words if any, points
if any, to two decimals.
"""

from __future__ import annotations

import re

from mapapp.records import Reason

POINT_DECIMALS = 2

_POINTS = re.compile(r" \((?P<points>[+-][0-9]+(?:\.[0-9]+)?)\)\Z", re.ASCII)
_QUOTE = re.compile(r"\A(?P<sentence>.*): “(?P<quote>(?:[^“\\]|\\.)*)”\Z", re.DOTALL)


def write_reason(reason: Reason) -> str:
    """Put a reason on one line; what reads like its last parts but is none is marked."""
    line = reason.sentence
    if reason.quote or _QUOTE.match(line):
        line += ": “" + re.sub(r"([“\\])", r"\\\1", reason.quote) + "”"
    points = round(reason.points, POINT_DECIMALS) + 0.0
    if points or _POINTS.search(line):
        line += " (" + f"{points:+.{POINT_DECIMALS}f}".rstrip("0").removesuffix(".") + ")"
    return line


def read_reason(line: str) -> Reason:
    """Take a line of :func:`write_reason` apart; any other line is a sentence."""
    found = _POINTS.search(line)
    points = float(found["points"]) if found else 0.0
    line = line[: found.start()] if found else line
    quoted = _QUOTE.match(line)
    if not quoted:
        return Reason(points, line)
    return Reason(
        points, quoted["sentence"], re.sub(r"\\(.)", r"\1", quoted["quote"], flags=re.DOTALL)
    )
