"""Corners to short text: the encoded polyline algorithm, as Google's maps have it.

Each corner is the difference to the one before, in steps of a grid that the two sides agree on;
small differences are one letter each. Letters are U+003F to U+007E, so neither ``<`` nor ``&``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike


def encode(corners: ArrayLike, steps_per_degree: int) -> str:
    """Write longitudes and latitudes, degrees, as multiples of ``1 / steps_per_degree``.

    Corners that fall on the same grid point as the one before are left out.
    """
    grid = np.rint(np.asarray(corners, dtype=float).reshape(-1, 2) * steps_per_degree).astype(int)
    if len(grid) == 0:
        return ""
    differs = np.any(np.diff(grid, axis=0) != 0, axis=1)
    grid = grid[np.concatenate([[True], differs])]
    deltas = np.diff(grid, axis=0, prepend=np.zeros((1, 2), dtype=int)).ravel()
    return "".join(map(_letters, deltas.tolist()))


def decode(text: str, steps_per_degree: int) -> list[tuple[float, float]]:
    """Read what :func:`encode` wrote."""
    values: list[int] = []
    value = shift = 0
    for letter in text:
        chunk = ord(letter) - 63
        value |= (chunk & 0x1F) << shift
        shift += 5
        if chunk < 0x20:
            values.append(~(value >> 1) if value & 1 else value >> 1)
            value = shift = 0
    corners = np.cumsum(np.array(values, dtype=int).reshape(-1, 2), axis=0) / steps_per_degree
    return [(lon, lat) for lon, lat in corners.tolist()]


def _letters(delta: int) -> str:
    """Seven-bit-safe letters of five bits each, lowest first, the sign in the last bit."""
    bits = ~(delta << 1) if delta < 0 else delta << 1
    letters = []
    while bits >= 0x20:
        letters.append(chr((0x20 | (bits & 0x1F)) + 63))
        bits >>= 5
    letters.append(chr(bits + 63))
    return "".join(letters)
