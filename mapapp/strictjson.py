"""JSON as RFC 8259 has it, from outside: text in, plain values out, or one clear error.

Python's own reader takes NaN, Infinity and 1e309, keeps the last of two equal keys, and
fails on deep nesting and long integers in ways of their own; here each is an ``InputError``.
"""

from __future__ import annotations

import json
import math
from typing import NoReturn

from mapapp.errors import InputError


def loads(text: str, *, where: str) -> object:
    """Read one JSON value.

    Raises:
        InputError: not JSON, or with a number, key or character that cannot be kept.
    """
    try:
        return json.loads(
            text,
            parse_constant=_refuse_constant,
            parse_float=_finite,
            object_pairs_hook=_object,
        )
    except json.JSONDecodeError as error:
        what = f"not JSON: {error.msg} (line {error.lineno}, column {error.colno})"
        raise InputError(what, where=where, do="correct it or leave the file out") from None
    except RecursionError:
        raise InputError("JSON nested too deeply", where=where, do="flatten it") from None
    except ValueError as error:
        what = f"not JSON that can be read: {error}"
        raise InputError(what, where=where, do="correct it") from None


def text_of(data: bytes, *, where: str) -> str:
    """Read the bytes of a JSON text, which is UTF-8; a byte order mark is passed over.

    Raises:
        InputError: not UTF-8; names the first byte that is none.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = f"is not UTF-8 (byte {error.start})"
        raise InputError(what, where=where, do="save it again as UTF-8") from None


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON number")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(f"the number {digits[:20]} is too large")
    return number


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    read = dict(pairs)
    if len(read) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"the key {twice!r} stands twice in one object")
    return read
