"""The nouns of mapapp, as frozen records whose invariants hold from birth.

Offsets count Unicode code points of an article's text, as Python's ``str`` does.
Coordinates are degrees, WGS 84; radii are metres. Records hold no behaviour beyond
what follows from their own fields; reading, finding and deciding are done elsewhere.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shapely.geometry.base import BaseGeometry

QUOTE_CONTEXT = 32
"""Code points of prefix and suffix that a quote carries, so that it can be found again."""


class MentionKind(StrEnum):
    """How a span of text points at a place."""

    NAME = "name"
    DEMONYM = "demonym"
    DESCRIBED = "described"
    RELATIVE = "relative"


class RelationKind(StrEnum):
    """How a relative place lies to the places it is told by, its anchors."""

    AWAY = "away"
    """At a distance from one: ``30 km east of Palmyra``."""
    SIDE = "side"
    """On one side of it, no distance said: ``south of Kherson``."""
    PART = "part"
    """In a part of it: ``southern Idlib province``."""
    OUTSKIRTS = "outskirts"
    COUNTRYSIDE = "countryside"
    BETWEEN = "between"
    ROAD = "road"
    """On a road that leads from one to the other."""
    OFFSHORE = "offshore"


class Role(StrEnum):
    """What a mention does in its sentence."""

    EVENT = "event"
    """A site of what happened or is happening there, is claimed, denied or would happen."""
    ACTOR = "actor"
    """Stands for a government, army, authority or other organisation that says, does or is dealt
    with: ``Moscow said``."""
    ORIGIN = "origin"
    """Where people, weapons or vehicles come from, were born or were fired from."""
    DATELINE = "dateline"
    """Where the article says that it was written."""
    COMPARISON = "comparison"
    """Only mentioned: a reference point (``30 km east of X``, ``the road to X``), where somebody
    was bound, lives or works, what is compared with, a region described in general."""


class Precision(IntEnum):
    """How exactly a place is known: UCDP GED's ``where_prec``."""

    SITE = 1
    NEAR = 2
    DISTRICT = 3
    PROVINCE = 4
    REGION = 5
    COUNTRY = 6
    WATER_OR_AIR = 7


class Assertion(StrEnum):
    """Who stands behind a sentence."""

    STATED = "stated"
    ALLEGED = "alleged"
    CLAIMED = "claimed"
    DENIED = "denied"


class Status(StrEnum):
    """What people have said of an incident."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CORRECTED = "corrected"


class Kind(StrEnum):
    """What happened: a closed vocabulary."""

    ARMED_CLASH = "armed_clash"
    SHELLING = "shelling"
    AIR_STRIKE = "air_strike"
    DRONE_STRIKE = "drone_strike"
    EXPLOSION = "explosion"
    CHEMICAL_ATTACK = "chemical_attack"
    RAID_OR_ARREST = "raid_or_arrest"
    VIOLENCE_AGAINST_CIVILIANS = "violence_against_civilians"
    PROTEST = "protest"
    MOVEMENT_OF_FORCES = "movement_of_forces"
    STANDOFF_OR_THREAT = "standoff_or_threat"
    AGREEMENT_OR_CEASEFIRE = "agreement_or_ceasefire"
    STATEMENT = "statement"
    ACCIDENT = "accident"
    DISPLACEMENT = "displacement"
    OTHER = "other"


class Harm(StrEnum):
    """What was done to people."""

    KILLED = "killed"
    WOUNDED = "wounded"
    DETAINED = "detained"
    DISPLACED = "displaced"


class Action(StrEnum):
    """What a person did with an incident."""

    ACCEPT = "accept"
    REJECT = "reject"
    CORRECT = "correct"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A run of an article's text, ``text[start:end]``; never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"no span runs from {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Date:
    """A date as it was said, no more exact than that."""

    edtf: str
    """ISO 8601-2 (EDTF) level 0 or 1: ``2017-05``, ``2018-02-07/2018-02-08``."""
    earliest: dt.date
    """First day that the date can mean."""
    latest: dt.date
    """Last day that the date can mean."""
    phrase: Span | None = None
    """Where the article says it; ``None`` for an article's own date."""

    def __post_init__(self) -> None:
        if self.earliest > self.latest:
            raise ValueError(f"{self.edtf}: {self.earliest} is after {self.latest}")


@dataclass(frozen=True, slots=True)
class Quote:
    """Verbatim words of an article, by position and by what stands around them.

    Only :meth:`Article.quote` makes one from a text, so ``text[start:end] == exact``.
    Equivalent to W3C Web Annotation ``TextPositionSelector`` with ``TextQuoteSelector``.
    """

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or len(self.exact) != self.end - self.start:
            raise ValueError(f"a quote of {len(self.exact)} cannot run {self.start}-{self.end}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One text with what is known of it; the text is decided once and never changed."""

    id: str
    """Given by the source (JSON Lines ``id``), else the file's stem."""
    text: str
    """All of it, headings included; offsets count into this string."""
    title: str
    lang: str
    """ISO 639-1 code, or ``und``."""
    published: Date | None = None
    source: str = ""
    """Who published it: an outlet's name, or empty."""
    url: str = ""
    body_start: int = 0
    """Where the running text begins: past a header line or a title."""

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise ValueError(f"article {self.id!r} has no text")
        if not 0 <= self.body_start <= len(self.text):
            raise ValueError(f"article {self.id!r}: its body cannot start at {self.body_start}")

    @property
    def text_sha256(self) -> str:
        """SHA-256 of the text in UTF-8, hexadecimal: the article's version."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def quote(self, start: int, end: int) -> Quote:
        """Cut the words from ``start`` to ``end``, with their surroundings.

        Raises:
            ValueError: the text has no such run.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"article {self.id!r} has no text from {start} to {end}")
        return Quote(
            start=start,
            end=end,
            exact=self.text[start:end],
            prefix=self.text[max(0, start - QUOTE_CONTEXT) : start],
            suffix=self.text[end : end + QUOTE_CONTEXT],
        )


class Name(NamedTuple):
    """One way a place is called, in one language."""

    text: str
    lang: str = ""
    """ISO 639-1 code; empty where the source does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A row of the gazetteer."""

    id: str
    """``geonames:ID``, ``mapapp:SLUG``, ``locality:CC.SLUG``, ``district:CC.SLUG``, ``country:CC``,
    ``admin1:CC.CODE``,
    ``border:CC-CC`` or ``tripoint:CC-CC-CC`` (country codes in alphabetical order); one that
    was computed from others is ``relative:HOW:ID`` or ``relative:HOW:ID+ID``, as in
    ``relative:30km-E:geonames:163843``."""
    name: str
    """What it is called in English, or in Latin letters."""
    names: Sequence[Name]
    """Every other name that is known; compares and hashes as a tuple of them."""
    lat: float
    """Of a representative point."""
    lon: float
    radius_m: float
    """Within which of that point the place lies."""
    feature: str
    """GeoNames feature code: ``PPL``, ``ADM1``, ``PCLI``, ``AIRB``, ``INSM``, …"""
    country: str = ""
    """ISO 3166-1 alpha-2; empty for what belongs to none, or to several."""
    admin1: str = ""
    """Name of the province it lies in, in English; empty where there is none."""
    population: int = 0
    source: str
    """Who says so: a key of the table of sources."""

    def __post_init__(self) -> None:
        check_position(self.lat, self.lon, self.id)

    def __hash__(self) -> int:
        return hash(self.id)  # of its fields the one that tells places apart, and quick

    def name_in(self, lang: str) -> str:
        """What it is called in a language; its main name where that is not known."""
        return next((name.text for name in self.names if name.lang == lang), self.name)


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence, and what it says in words a reader can check."""

    points: float
    """What it adds to the score, or takes from it; zero for a remark."""
    sentence: str
    quote: str = ""
    """The article's words it rests on, if any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What a relative mention says of where its place lies."""

    kind: RelationKind
    anchors: tuple[Mention, ...]
    """The mentions it is told by, inside its span: two for ``BETWEEN`` and ``ROAD``, else one."""
    bearing: float | None = None
    """Degrees clockwise from north; ``None`` where no direction is said, or the middle is meant."""
    distance_m: float | None = None
    error_m: float = 0.0
    """By how much the distance may be off, as it was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A span of an article that names or describes a place."""

    span: Span
    name: str
    """The article's words, ``text[start:end]``."""
    kind: MentionKind
    place_ids: tuple[str, ...]
    """What it could mean, as gazetteer ids; empty where no place of the gazetteer fits."""
    cue: str = ""
    """The words around it that say what sort of place it is (``garrison``, ``province of``)."""
    relation: Relation | None = None
    """Of a relative mention, whose ``place_ids`` are empty: what it could mean is computed."""
    role: Role | None = None
    """``None`` until roles are read."""
    reasons: Sequence[Reason] = ()
    """Why this span was taken for a place; compares and hashes as a tuple."""

    def __post_init__(self) -> None:
        if len(self.name) != len(self.span):
            raise ValueError(f"mention {self.name!r} does not fill {self.span}")
        if (self.relation is None) == (self.kind is MentionKind.RELATIVE):
            raise ValueError(f"mention {self.name!r} is relative to nothing, or should not be")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place that a mention could mean, and how well it fits."""

    place: Place
    score: float
    """Log-odds-like sum of points; comparable within one mention only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """What a mention was taken to mean, or why it was left open."""

    mention: Mention
    place: Place | None
    """``None`` for an abstention; ``reasons`` then say why."""
    precision: Precision | None = None
    radius_m: float | None = None
    geometry: BaseGeometry | None = None
    """Polygon or line, longitude first, where the place is more than its point."""
    confidence: float = 0.0
    """Probability, 0 to 1, that the place is the right one."""
    reasons: Sequence[Reason] = ()
    """Compares and hashes as a tuple."""
    runners_up: Sequence[Candidate] = ()
    """What else it could have meant, best first; compares and hashes as a tuple."""
    anchors: tuple[Resolution, ...] = ()
    """Of a relative mention: what the mentions that it is told by were taken to mean; of a
    described border, its countries."""

    def __post_init__(self) -> None:
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"confidence {self.confidence} is no probability")
        if (self.place is None) != (self.precision is None):
            raise ValueError("a place comes with its precision, an abstention with none")
        # What is made when somebody reads it is not made for this.
        if self.place is None and isinstance(self.reasons, tuple) and not self.reasons:
            raise ValueError(f"{self.mention.name!r} was left open without a reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class Casualties:
    """How many an article says were killed, wounded, detained or displaced: as stated, no sum."""

    harm: Harm
    least: int | None = None
    """Lowest number that is said; ``None`` where none is (``dozens``, ``up to 9``)."""
    most: int | None = None
    """Highest number that is said; ``None`` where none is (``dozens``, ``at least 12``)."""
    is_about: bool = False
    """Whether it is only said to be near that number, or to be many."""
    whose: str = ""
    """``civilians`` (residents, passengers, worshippers and the like, too), ``soldiers``, …, or an
    actor by name; empty where it is only people."""
    quote: Quote

    def __post_init__(self) -> None:
        if min(self.least or 0, self.most or 0) < 0:
            raise ValueError(f"{self.quote.exact!r}: fewer than none {self.harm}")
        if self.least is not None and self.most is not None and self.least > self.most:
            raise ValueError(f"{self.quote.exact!r}: from {self.least} to {self.most}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """What happened, when, where, who, said how, with the words that say it."""

    id: str
    """The same for the same article and words, whatever the run."""
    title: str
    kind: Kind
    date: Date | None
    """``None`` where the article does not say when."""
    place_id: str = ""
    place_name: str = ""
    place_names: Sequence[Name] = ()
    """The place's name in other languages, for a reader of those."""
    place_span: Span | None = None
    """The words of the article that name the place, if they lie inside the quote."""
    country: str = ""
    admin1: str = ""
    lat: float | None = None
    lon: float | None = None
    precision: Precision
    radius_m: float | None = None
    geometry: BaseGeometry | None = None
    """Polygon or line for precision 3 to 5 and 7, longitude first; the point follows
    from ``lat`` and ``lon``; nothing is drawn for precision 6."""
    actors: tuple[str, ...] = ()
    assertion: Assertion
    quote: Quote
    article_id: str
    article_title: str
    article_source: str = ""
    article_url: str = ""
    published: str = ""
    """EDTF, or empty."""
    lang: str
    status: Status = Status.PROPOSED
    confidence: float
    """How likely an editor is to list it with this place and date, 0 to 1."""
    reasons: tuple[Reason, ...] = ()
    casualties: tuple[Casualties, ...] = ()
    """Each with the words that say it, in order of the text."""
    sources: tuple[Source, ...] = ()
    """Other articles that tell the same."""

    def __post_init__(self) -> None:
        if (self.lat is None) != (self.lon is None):
            raise ValueError(f"incident {self.id}: half a coordinate")
        if self.lat is not None and self.lon is not None:
            check_position(self.lat, self.lon, self.id)
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"incident {self.id}: confidence {self.confidence} is no probability")
        span = self.place_span
        if span and not Span(self.quote.start, self.quote.end).covers(span):
            raise ValueError(f"incident {self.id}: its place is not in its quote")

    @property
    def told_by(self) -> int:
        """How many sources tell it, a text that several print counted once."""
        return 1 + sum(not source.is_copy for source in self.sources)


@dataclass(frozen=True, slots=True)
class Source:
    """Another article's telling of an incident, whole."""

    incident: Incident
    """As it was found in that article."""
    reasons: tuple[Reason, ...]
    """Why the two are one."""
    differs: tuple[Reason, ...] = ()
    """What it says otherwise, with its words."""
    is_copy: bool = False
    """Whether it prints the text of a source that stands before it."""

    def __post_init__(self) -> None:
        if self.incident.sources:
            raise ValueError(f"incident {self.incident.id}: a source has no sources of its own")


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a person said about an incident: appended, never changed."""

    id: str
    incident_id: str
    action: Action
    changes: tuple[tuple[str, str], ...] = ()
    """Field and new value, for ``correct``; the fields are those of the incident contract."""
    who: str
    when: dt.datetime
    """With its time zone."""
    why: str
    article_id: str
    quote_exact: str
    """The words that were judged, so that the judgement survives a new version of the article."""

    def __post_init__(self) -> None:
        if self.when.tzinfo is None:
            raise ValueError(f"correction {self.id} does not say in which time zone")
        if (self.action is Action.CORRECT) != bool(self.changes):
            raise ValueError(f"correction {self.id}: {self.action}, {len(self.changes)} changes")


def check_position(lat: float, lon: float, what: str) -> None:
    """Refuse a position that is not on the globe.

    Raises:
        ValueError: not finite, or out of range.
    """
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):  # which no NaN is
        raise ValueError(f"{what}: latitude {lat}, longitude {lon} is not on the globe")
