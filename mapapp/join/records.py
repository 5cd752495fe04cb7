"""Events as a table has them, and incidents in the same shape, so that the two can be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mapapp.records import Assertion, Precision, check_position

if TYPE_CHECKING:
    from mapapp.records import Date, Incident, Kind


@dataclass(frozen=True, slots=True, order=True)
class Count:
    """How many, from the least to the most that is said; the same where one number is."""

    least: int
    most: int

    def __post_init__(self) -> None:
        if not 0 <= self.least <= self.most:
            raise ValueError(f"no count runs from {self.least} to {self.most}")

    def __str__(self) -> str:
        return str(self.least) if self.least == self.most else f"{self.least} to {self.most}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One event of a table: of ACLED, of UCDP GED or of mapapp."""

    id: str
    table: str
    """Who keeps the table: ``ACLED``, ``UCDP GED`` or ``mapapp``."""
    where: str
    """File and line that it stands in, for messages."""
    kind: Kind
    kinds: frozenset[Kind]
    """Every kind that the table's own term may stand for."""
    date: Date | None
    place_name: str
    country: str = ""
    """ISO 3166-1 alpha-2, where the table's name of it is known."""
    admin1: str = ""
    lat: float | None
    lon: float | None
    precision: Precision
    radius_m: float
    actors: tuple[str, ...] = ()
    """As the table names them."""
    killed: Count | None = None
    """``None`` where it does not say."""
    assertion: Assertion = Assertion.STATED
    words: str = ""
    """Text that stands in the table letter for letter; empty where it has none."""
    words_field: str = ""
    """The column it stands in."""
    lang: str = "und"
    """Of the words, ISO 639-1."""
    source: str = ""
    """Whom the table names as its source."""

    def __post_init__(self) -> None:
        if (self.lat is None) != (self.lon is None):
            raise ValueError(f"record {self.id}: half a coordinate")
        if self.lat is not None and self.lon is not None:
            check_position(self.lat, self.lon, self.id)
        if self.kind not in self.kinds:
            raise ValueError(f"record {self.id}: {self.kind} is none of its kinds")


def record_of(incident: Incident, *, where: str = "") -> Record:
    """An incident in the shape of a record; a country has no point."""
    is_country = incident.precision is Precision.COUNTRY
    return Record(
        id=incident.id,
        table="mapapp",
        where=where,
        kind=incident.kind,
        kinds=frozenset((incident.kind,)),
        date=incident.date,
        place_name=incident.place_name,
        country=incident.country,
        admin1=incident.admin1,
        lat=None if is_country else incident.lat,
        lon=None if is_country else incident.lon,
        precision=incident.precision,
        radius_m=incident.radius_m or 0.0,
        actors=incident.actors,
        assertion=incident.assertion,
        words=incident.quote.exact,
        words_field="quote",
        lang=incident.lang,
        source=incident.article_source,
    )
