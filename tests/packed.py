"""What the map's script does with packed letters, letter by letter, for tests."""

from __future__ import annotations

import json
import zlib
from typing import Any

LETTERS = (
    "!#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)


def read_letters(text: str) -> bytes:
    """Thirteen bits of every two letters, six of a last one, highest first."""
    bits = ""
    for at in range(0, len(text), 2):
        values = [LETTERS.index(letter) for letter in text[at : at + 2]]
        bits += f"{values[0] * 91 + values[1]:013b}" if len(values) == 2 else f"{values[0]:06b}"
    return bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits) - 7, 8))


def read_packed(text: str) -> bytes:
    """What was deflated."""
    return zlib.decompress(read_letters(text), -zlib.MAX_WBITS)


def read_column(text: str) -> list[int]:
    """Numbers from the differences between neighbours."""
    numbers: list[int] = []
    value = shift = total = 0
    for byte in read_packed(text):
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            total += (value >> 1) ^ -(value & 1)
            numbers.append(total)
            value = shift = 0
    return numbers


def read_table(text: str) -> list[Any]:
    """Rows of a block."""
    return [list(row) for row in zip(*json.loads(read_packed(text)), strict=True)]
