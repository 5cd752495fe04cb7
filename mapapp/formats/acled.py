"""Rows of an ACLED export to records.

Columns and codes are those of the ACLED Codebook, 2024: ``time_precision`` 1 is the day, 2 the
week around it, 3 the month; ``geo_precision`` 1 is the town, 2 a part of the region around it,
3 the region. ``fatalities`` is 0 also where nobody says, so 0 is read as not said.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from mapapp import edtf
from mapapp.errors import InputError
from mapapp.incidents.crosswalk import Scheme, kinds_of, vocabulary
from mapapp.join.records import Count, Record
from mapapp.records import Date, Kind, Precision

if TYPE_CHECKING:
    from mapapp.formats.record_cells import RecordCells

COLUMNS: Final = (
    *("event_id_cnty", "event_date", "time_precision", "event_type", "sub_event_type"),
    *("actor1", "location", "latitude", "longitude", "geo_precision", "source", "notes"),
    "fatalities",
)
"""Those that are read; ``actor2``, ``admin1`` and ``country`` may be left out."""

_PLACES: Final = {
    "1": (Precision.SITE, 5_000.0),
    "2": (Precision.DISTRICT, 25_000.0),
    "3": (Precision.PROVINCE, 100_000.0),
}
"""Precision, and metres within which the codebook's words put the event."""
_HALF_WEEK: Final = dt.timedelta(days=3)
_DAY: Final = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})", re.ASCII)
_MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)


def record_of_row(cells: RecordCells) -> Record:
    """Read one row.

    Raises:
        InputError: a cell that is not what the codebook says; names it.
    """
    term = cells.one_of("sub_event_type", vocabulary(Scheme.ACLED))
    if cells.text("event_type") != term.within:
        raise cells.refuse("event_type", f"{term.value!r} lies within {term.within!r}")
    precision, radius_m = cells.one_of("geo_precision", _PLACES)
    killed = cells.whole("fatalities")
    return Record(
        id=cells.text("event_id_cnty"),
        table="ACLED",
        where=cells.where,
        kind=term.kind or Kind.OTHER,
        kinds=kinds_of(Scheme.ACLED, term.value),
        date=_date(cells),
        place_name=cells.text("location"),
        country=cells.country("country"),
        admin1=cells.text("admin1", may_be_empty=True),
        lat=cells.degrees("latitude", 90),
        lon=cells.degrees("longitude", 180),
        precision=precision,
        radius_m=radius_m,
        actors=tuple(
            actor
            for actor in (cells.text("actor1"), cells.text("actor2", may_be_empty=True))
            if actor
        ),
        killed=Count(killed, killed) if killed else None,
        words=cells.verbatim("notes"),
        words_field="notes",
        lang="en",
        source=cells.text("source", may_be_empty=True),
    )


def _date(cells: RecordCells) -> Date:
    day = _day(cells)
    widths = {
        "1": lambda: edtf.day(day),
        "2": lambda: edtf.from_days(day - _HALF_WEEK, day + _HALF_WEEK),
        "3": lambda: edtf.month(day.year, day.month),
    }
    try:
        return cells.one_of("time_precision", widths)()
    except OverflowError:
        raise cells.refuse("event_date", "write a day of our times") from None


def _day(cells: RecordCells) -> dt.date:
    """``08 April 2017``, as the export tool writes it, or ISO 8601, as the API does."""
    written = _DAY.fullmatch(cells.text("event_date"))
    if written and written[2].lower() in _MONTHS:
        try:
            month = _MONTHS.index(written[2].lower()) + 1
            return dt.date(int(written[3]), month, int(written[1]))
        except ValueError:
            raise cells.refuse("event_date", "write a day of the calendar") from None
    try:
        return cells.day("event_date").earliest
    except InputError:
        raise cells.refuse("event_date", "write 8 April 2017 or 2017-04-08") from None
