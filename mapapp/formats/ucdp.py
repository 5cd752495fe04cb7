"""Rows of UCDP's Georeferenced Event Dataset (GED) to records.

Columns and codes are those of the UCDP GED Codebook, version 24.1: ``date_start`` and
``date_end`` are the first and last day that it can have been, whatever ``date_prec``;
``where_prec`` is the precision that mapapp has too; ``low`` and ``high`` bound the killed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mapapp import edtf
from mapapp.incidents.crosswalk import Scheme, kinds_of, vocabulary
from mapapp.join.records import Count, Record
from mapapp.records import Date, Kind, Precision

if TYPE_CHECKING:
    from mapapp.formats.record_cells import RecordCells

COLUMNS: Final = (
    *("id", "date_start", "date_end", "where_prec", "where_coordinates", "latitude"),
    *("longitude", "side_a", "side_b", "type_of_violence", "low", "high"),
)
"""Those that are read; ``country``, ``adm_1`` and what :data:`WORDS` names may be left out."""
WORDS: Final = ("source_headline", "source_article")
"""Columns with words of the sources themselves, those of a headline before a reference."""

_RADII_M: Final = {
    Precision.SITE: 5_000.0,
    Precision.NEAR: 25_000.0,
    Precision.DISTRICT: 50_000.0,
    Precision.PROVINCE: 150_000.0,
    Precision.REGION: 300_000.0,
    Precision.COUNTRY: 1_000_000.0,
    Precision.WATER_OR_AIR: 300_000.0,
}
"""``where_prec`` 2 is within about 25 km by the codebook; the others are the size of such areas."""
_PRECISIONS: Final = {str(int(one)): one for one in Precision}


def record_of_row(cells: RecordCells) -> Record:
    """Read one row.

    Raises:
        InputError: a cell that is not what the codebook says; names it.
    """
    term = cells.one_of("type_of_violence", vocabulary(Scheme.UCDP))
    precision = cells.one_of("where_prec", _PRECISIONS)
    is_country = precision is Precision.COUNTRY
    lat, lon = cells.degrees("latitude", 90), cells.degrees("longitude", 180)
    words_field = next((one for one in WORDS if cells.text(one, may_be_empty=True)), "")
    return Record(
        id=cells.text("id"),
        table="UCDP GED",
        where=cells.where,
        kind=term.kind or Kind.OTHER,
        kinds=kinds_of(Scheme.UCDP, term.value),
        date=_date(cells),
        place_name=cells.text("where_coordinates"),
        country=cells.country("country"),
        admin1=cells.text("adm_1", may_be_empty=True),
        lat=None if is_country else lat,
        lon=None if is_country else lon,
        precision=precision,
        radius_m=_RADII_M[precision],
        actors=(cells.text("side_a"), cells.text("side_b")),
        killed=_killed(cells),
        words=cells.verbatim(words_field) if words_field else "",
        words_field=words_field,
        source=cells.text("source_office", may_be_empty=True),
    )


def _date(cells: RecordCells) -> Date:
    first, last = cells.day("date_start").earliest, cells.day("date_end").latest
    if first > last:
        raise cells.refuse("date_end", "write a day that is not before date_start")
    return edtf.from_days(first, last)


def _killed(cells: RecordCells) -> Count | None:
    least, most = cells.whole("low"), cells.whole("high")
    if least > most:
        raise cells.refuse("high", "write a number that is not below low")
    return Count(least, most) if most else None
