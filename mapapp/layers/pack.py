"""Columns and tables to letters that a page can hold; pure.

A column of whole numbers is the differences between its neighbours as varints of seven bits; a
block of a table is JSON, column by column. Both are deflated, and written thirteen bits in two
of ninety-one letters, of which none ends an element or has to be escaped in JSON: 1.23 letters a
byte, where base64 takes 1.33. libdeflate is faster and finds more than zlib, and gives the same
bytes on every machine.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import deflate
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

LETTERS: Final = "".join(letter for letter in map(chr, range(33, 127)) if letter not in '"<\\')
"""What stands for 0 to 90."""
_LEVEL: Final = 7
_BITS: Final = 13
"""Of two letters; a last one that stands alone holds the upper six of them."""
_ALONE: Final = 6
# Numbers of two bytes, because NumPy takes those from a table faster than bytes.
_PAIRS: Final = np.frombuffer(
    "".join(LETTERS[one // 91] + LETTERS[one % 91] for one in range(1 << _BITS)).encode("ascii"),
    dtype=np.uint16,
)
# Eight groups of thirteen bits are thirteen bytes: the byte in which each begins, and its bit.
_BYTE, _BIT = np.divmod(_BITS * np.arange(8), 8)
_SHIFT: Final = (24 - _BITS - _BIT).astype(np.uint32)


def packed_column(numbers: ArrayLike) -> str:
    """Pack whole numbers, of which neighbours had better be near each other."""
    return packed_bytes(_varints(np.asarray(numbers, dtype=np.int64)))


def packed_table(columns: Sequence[Sequence[object]], size: int) -> tuple[str, ...]:
    """Pack columns of plain JSON data, of one length, in blocks of so many rows.

    Raises:
        ValueError: a number that JSON does not have.
    """
    # Columns one after the other, because what is alike is packed better side by side.
    blocks = (
        [column[start : start + size] for column in columns]
        for start in range(0, len(columns[0]), size)
    )
    return tuple(map(_packed_json, blocks))


def packed_text(text: str) -> str:
    """Pack a text; half a surrogate pair becomes the escape that JSON has for it."""
    return packed_bytes(text.encode("utf-8", "backslashreplace"))


def packed_bytes(raw: bytes) -> str:
    """Pack bytes of any sort."""
    return letters(bytes(deflate.deflate_compress(raw, _LEVEL)))


def letters(raw: bytes) -> str:
    """Bytes in letters of :data:`LETTERS`."""
    count, rest = divmod(8 * len(raw), _BITS)
    padded = np.zeros((len(raw) // _BITS + 1) * _BITS + 2, dtype=np.uint8)
    padded[: len(raw)] = np.frombuffer(raw, dtype=np.uint8)
    three = padded[:-2].astype(np.uint32) << 16
    three |= padded[1:-1].astype(np.uint32) << 8
    three |= padded[2:]
    groups = (three.reshape(-1, _BITS)[:, _BYTE] >> _SHIFT & ((1 << _BITS) - 1)).ravel()
    pairs: bytes = np.take(_PAIRS, groups[: count + (rest > _ALONE)]).tobytes()
    last = LETTERS[groups[count] >> (_BITS - _ALONE)] if 0 < rest <= _ALONE else ""
    return pairs.decode("ascii") + last


def _packed_json(value: object) -> str:
    return packed_text(
        json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    )


def _varints(numbers: NDArray[np.int64]) -> bytes:
    """Differences between neighbours, zigzag, seven bits a byte, lowest first."""
    deltas = numbers.copy()
    deltas[1:] -= numbers[:-1]
    left = ((deltas << 1) ^ (deltas >> 63)).astype(np.uint64)
    septets = [left]
    while (left := left >> np.uint64(7)).any():
        septets.append(left)
    table = np.stack(septets, axis=1)
    # Whether a number goes on after a byte; of each, as many bytes as it needs.
    goes_on = np.zeros(table.shape, dtype=bool)
    goes_on[:, :-1] = table[:, 1:] > 0
    is_needed = np.ones(table.shape, dtype=bool)
    is_needed[:, 1:] = goes_on[:, :-1]
    septet = (table & np.uint64(0x7F)) | (goes_on.astype(np.uint64) << np.uint64(7))
    return septet[is_needed].astype(np.uint8).tobytes()
