"""The fields of an incident that people may correct: text to value, checked, and back to text.

The log keeps values as text, in one way of writing each. Names and meanings are those of
the incident contract; an empty text says that the value is unknown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import shapely
from shapely.errors import ShapelyError

from mapapp import edtf
from mapapp.errors import InputError
from mapapp.records import Assertion, Kind, Precision

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mapapp.records import Date

_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,9}(?:\.[0-9]{1,330})?")
_ACTOR: Final = re.compile(r"(?:[^;\\]|\\.|\\$)+", re.DOTALL)
_ESCAPED: Final = re.compile(r"\\([;\\])")
_DRAWN: Final = frozenset({"Polygon", "MultiPolygon", "LineString", "MultiLineString"})


@dataclass(frozen=True, slots=True)
class Field:
    """How one field is read and written; the value is what the record holds."""

    read: Callable[[str], Any]
    """Raises ValueError with what is allowed, or InputError."""
    write: Callable[[Any], str] = str


def value_of(name: str, text: str) -> Any:  # noqa: ANN401 - as many types as fields
    """Read a new value for a field.

    Raises:
        InputError: no such field, or no value for it; names the field and what is allowed.
    """
    field = FIELDS.get(name)
    if field is None:
        raise InputError(
            f"the field {name!r} cannot be corrected", do=f"choose from {', '.join(FIELDS)}"
        )
    try:
        return field.read(text.strip())
    except InputError as error:
        raise InputError(error.what, where=f"field {name}", do=error.do) from None
    except (ValueError, ShapelyError) as error:
        what = f"{text.strip()[:60]!r} is no value for it"
        raise InputError(what, where=f"field {name}", do=str(error)) from None


def canonical(name: str, text: str) -> str:
    """Write a new value of a field in the one way that the log has for it.

    Raises:
        InputError: as :func:`value_of` does.
    """
    return written(name, value_of(name, text))


def written(name: str, value: object) -> str:
    """Write a field's value as the log does; :func:`value_of` reads it back."""
    return "" if value is None else FIELDS[name].write(value)


def plain_line(text: str) -> str:
    """Put a text on one line.

    Raises:
        ValueError: it has control characters or half surrogate pairs.
    """
    line = " ".join(text.split())
    if any(unicodedata.category(character) in {"Cc", "Cs"} for character in line):
        raise ValueError("leave out control characters and half surrogate pairs")
    return line


def _some_line(text: str) -> str:
    if not text:
        raise ValueError("write at least one word")
    return plain_line(text)


def _kind(text: str) -> Kind:
    if text not in {kind.value for kind in Kind}:
        raise ValueError(f"choose from {', '.join(Kind)}")
    return Kind(text)


def _assertion(text: str) -> Assertion:
    if text not in {assertion.value for assertion in Assertion}:
        raise ValueError(f"choose from {', '.join(Assertion)}")
    return Assertion(text)


def _precision(text: str) -> Precision:
    if text not in {str(precision.value) for precision in Precision}:
        known = ", ".join(f"{known.value} {known.name.lower()}" for known in Precision)
        raise ValueError(f"choose the number from {known}")
    return Precision(int(text))


def _date(text: str) -> Date | None:
    return edtf.parse(text) if text else None


def _country(text: str) -> str:
    if text and not re.fullmatch("[A-Za-z]{2}", text):
        raise ValueError("write two letters (ISO 3166-1), as SY")
    return text.upper()


def _number(low: float, high: float) -> Callable[[str], float | None]:
    def read(text: str) -> float | None:
        if not text:
            return None
        # float() alone takes "1_0", "nan" and the digits of every script.
        if not _NUMBER.fullmatch(text) or not low <= float(text) <= high:
            raise ValueError(f"write a number from {low:g} to {high:g}, as 12.5")
        return float(text) + 0.0

    return read


def _as_digits(value: float) -> str:
    # str() writes small numbers as 1e-07. No longitude is minus nothing.
    return np.format_float_positional(value + 0.0, trim="-")


def _geometry(text: str) -> BaseGeometry | None:
    if not text:
        return None
    read: BaseGeometry = shapely.from_wkt(text)
    if read.geom_type not in _DRAWN or read.is_empty or not read.is_valid:
        raise ValueError(f"write a valid geometry as WKT: {', '.join(sorted(_DRAWN))}")
    west, south, east, north = read.bounds
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise ValueError("write degrees, longitude first")
    return read


def _as_wkt(geometry: BaseGeometry) -> str:
    # Eight decimals are a millimetre.
    return str(shapely.to_wkt(geometry, rounding_precision=8))


def _actors(text: str) -> tuple[str, ...]:
    r"""Names between semicolons; ``\;`` and ``\\`` stand for themselves, as in the formats."""
    names = (_ESCAPED.sub(r"\1", name) for name in _ACTOR.findall(text))
    return tuple(filter(None, map(plain_line, names)))


def _as_actors(actors: tuple[str, ...]) -> str:
    return "; ".join(re.sub(r"([;\\])", r"\\\1", actor) for actor in actors)


def _as_digit(precision: Precision) -> str:
    return str(precision.value)


def _as_edtf(date: Date) -> str:
    return date.edtf


FIELDS: Final[dict[str, Field]] = {
    "title": Field(_some_line),
    "kind": Field(_kind),
    "date": Field(_date, _as_edtf),
    "place_id": Field(plain_line),
    "place_name": Field(plain_line),
    "country": Field(_country),
    "admin1": Field(plain_line),
    "lat": Field(_number(-90, 90), _as_digits),
    "lon": Field(_number(-180, 180), _as_digits),
    "precision": Field(_precision, _as_digit),
    "radius_m": Field(_number(0, 20_000_000), _as_digits),
    "geometry": Field(_geometry, _as_wkt),
    "actors": Field(_actors, _as_actors),
    "assertion": Field(_assertion),
}
"""Every field that can be corrected, in the order of the incident contract."""
