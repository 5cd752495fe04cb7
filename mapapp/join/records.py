"""Events as a table has them, and incidents in the same shape, so that the two can be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mapapp.records import Assertion, Harm, Precision, check_position

if TYPE_CHECKING:
    from mapapp.records import Date, Incident, Kind


@dataclass(frozen=True, slots=True)
class Count:
    """How many, from the least to the most that is said; the same where one number is."""

    least: int
    most: int | None
    """``None`` where no most is said: ``at least 12``."""
    is_about: bool = False
    """Whether it is only said to be near that."""

    def __post_init__(self) -> None:
        if self.least < 0 or (self.most is not None and self.most < self.least):
            raise ValueError(f"no count runs from {self.least} to {self.most}")

    def __str__(self) -> str:
        said = f"{self.least}" if self.least == self.most else f"{self.least} to {self.most}"
        if self.most is None:
            said = f"at least {self.least}"
        return f"about {said}" if self.is_about else said

    @property
    def is_telling(self) -> bool:
        """Whether it tells one event from another: that nobody was killed is common."""
        return self.least > 0 and self.most is not None and not self.is_about

    def meets(self, other: Count) -> bool:
        """Whether both can be true of one number."""
        return (self.most is None or other.least <= self.most) and (
            other.most is None or self.least <= other.most
        )


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


def killed_in(incident: Incident) -> Count | None:
    """How many were killed by what an article states; of several numbers, at least the highest.

    They may be of different people, or of different tellers: none is the sum.
    """
    stated = [one for one in incident.casualties if one.harm is Harm.KILLED]
    counted = [one for one in stated if one.least is not None or one.most is not None]
    if len(counted) == 1:
        (one,) = counted
        return Count(one.least or 0, one.most, one.is_about)
    if not counted:
        return None
    return Count(max(one.least or 0 for one in counted), None, any(one.is_about for one in counted))


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
        killed=killed_in(incident),
        assertion=incident.assertion,
        words=incident.quote.exact,
        words_field="quote",
        lang=incident.lang,
        source=incident.article_source,
    )
