"""Articles joined to a planted table: pairs found, how many are right, conflicts flagged.

The articles are the gold ones with what mapapp finds in them. The table has 200 rows as ACLED
and UCDP write them: a hundred tell of an incident that was found, on a day that its date can
mean, up to a month, at the point that a reader gave it; sixty are near misses (another day, the
next town, another kind, another actor), of incidents that may have their right row as well;
forty contradict in one thing, of incidents that stand alone in place and time. Numbers of
killed are planted on both sides. ``--check`` holds the figures to ``floors.json``.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import io
import math
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from floors import add_options, hold
from incidents import GoldIncident, pair, read_gold
from scoring import distance_km, ratio

from mapapp import edtf
from mapapp.formats.profiles import read_records
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.incidents.assemble import assemble_incidents
from mapapp.incidents.crosswalk import Scheme, terms_of, vocabulary
from mapapp.join.measures import is_exact_date, is_exact_place, measure
from mapapp.join.pairs import compare, join
from mapapp.join.parties import parties_of
from mapapp.join.records import Count, Record, record_of
from mapapp.join.verdict import NEAR_DAYS, NEAR_KM, VAGUE_DAYS, Verdict
from mapapp.pipeline import geoparse
from mapapp.records import Kind, Precision

SECTION = "join"
SEED = 20
PAIRS, EACH_MISS, EACH = 100, 15, 10
MISSES = ("another day", "next town", "another kind", "another actor")
CONFLICTS = ("attribution", "date", "place", "numbers")
WANTED = {
    "pair": (Verdict.SAME, Verdict.LIKELY),
    **dict.fromkeys(CONFLICTS, (Verdict.CONFLICT,)),
}
STRANGERS = ("Houthis", "Taliban", "Hamas", "Government of Japan")
KM_PER_DEGREE = 111.2
PLACED_KM = 25
"""Gold radius up to which a place is a town, and a row of the table has its point."""


@dataclass(frozen=True, slots=True)
class Event:
    """An incident that was found and is right, and what a table would have of it."""

    found: Record
    kind: Kind
    date: str
    """EDTF, which is that of the gold too."""
    lat: float
    lon: float
    is_town: bool
    parties: tuple[str, ...]
    killed: int | None

    @property
    def is_exact(self) -> bool:
        """Whether both sides know day and town, and point to the same spot of it."""
        is_day_in_town = is_exact_date(self.found.date) and is_exact_place(self.found)
        return self.is_town and is_day_in_town and self._is_one_spot

    @property
    def _is_one_spot(self) -> bool:
        """Whether the reader's point lies within the radius of ours: nothing else is to differ."""
        lat, lon = self.found.lat, self.found.lon
        if lat is None or lon is None:
            return False
        return distance_km(self.lat, self.lon, lat, lon) * 1000 <= self.found.radius_m

    def is_alone(self, found: Sequence[Record]) -> bool:
        """Whether its kind is read right, and no other event is told of thereabouts.

        Of any kind: a table's terms are wider than ours, and may fit the other as well.
        """
        return self.found.kind is self.kind and not any(self._beside(found))

    def is_told_once(self, found: Sequence[Record]) -> bool:
        """Whether no other event of its kind is told of thereabouts."""
        return not any(one.kind is self.found.kind for one in self._beside(found))

    def _beside(self, found: Sequence[Record]) -> Iterator[Record]:
        """The other events that are told of thereabouts."""
        for one in found:
            if one is not self.found:
                measured = measure(one, self.found)
                is_near = (measured.distance_km or 0) <= NEAR_KM
                if is_near and (measured.day_gap or 0) <= NEAR_DAYS:
                    yield one


@dataclass(frozen=True, slots=True)
class Planted:
    """A row of the table, and what ought to become of it."""

    event: Event
    what: str
    """``pair``, a near miss or a conflict."""
    scheme: Scheme
    row: dict[str, str]


def main() -> int:
    """Measure, print, and hold against the floors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="print every miss")
    add_options(parser)
    arguments = parser.parse_args()
    chance = random.Random(SEED)  # noqa: S311 - no secret
    found, events = read_events(chance)
    planted = {one.row["id"]: one for one in plant(found, events, chance)}
    records = [record for scheme in Scheme for record in written_and_read(scheme, planted.values())]
    joined = join(found, records)
    verdicts = {
        one.record.id: (one.verdict, one.incident.id == planted[one.record.id].event.found.id)
        for one in joined.pairs
    }
    if arguments.show:
        show(planted, records, verdicts)
    measured = {"planted": figures(planted, verdicts)}
    print(
        f"{len(planted)} records, {len(found)} incidents, of which {len(events)} could be planted"
    )
    print("  ".join(f"{name} {figure:.3f}" for name, figure in measured["planted"].items()))
    return hold(SECTION, measured, check=arguments.check, lift=arguments.lift)


def figures(
    planted: dict[str, Planted], verdicts: dict[str, tuple[Verdict, bool]]
) -> dict[str, float]:
    """Give the shares that the floors are about."""
    claimed = {
        name: is_right
        for name, (verdict, is_right) in verdicts.items()
        if verdict in {Verdict.SAME, Verdict.LIKELY}
    }
    right = sum(is_right and planted[name].what == "pair" for name, is_right in claimed.items())
    flagged = Counter(
        planted[name].what
        for name, (verdict, is_right) in verdicts.items()
        if verdict is Verdict.CONFLICT and is_right
    )
    raised = sum(verdict is Verdict.CONFLICT for verdict, _ in verdicts.values())
    return {
        "recall": ratio(right, PAIRS),
        "precision": ratio(right, len(claimed)),
        "conflicts": ratio(sum(flagged[what] for what in CONFLICTS), 4 * EACH),
        "conflict_precision": ratio(sum(flagged[what] for what in CONFLICTS), raised),
    }


def show(
    planted: dict[str, Planted],
    records: Sequence[Record],
    verdicts: dict[str, tuple[Verdict, bool]],
) -> None:
    """Print every row that became something else than it ought to."""
    by_id = {record.id: record for record in records}
    for name, one in planted.items():
        verdict, is_right = verdicts.get(name, (Verdict.NONE, True))
        wanted = WANTED.get(one.what, (Verdict.NONE,))
        if verdict not in wanted or not is_right:
            told = "" if is_right else " with another incident"
            reasons = [reason.sentence for reason in compare(one.event.found, by_id[name]).reasons]
            print(f"{one.what} {name}: {verdict}{told}: {one.event.found.words[:90]!r}: {reasons}")


def read_events(chance: random.Random) -> tuple[list[Record], list[Event]]:
    """Everything found in the gold articles, and those of it that are right and can be planted."""
    gazetteer = Gazetteer.open()
    found: list[Record] = []
    events: list[Event] = []
    for gold in read_gold():
        incidents = assemble_incidents(gold.article, geoparse(gold.article, gazetteer))
        records = {one.id: counted(record_of(one), chance) for one in incidents}
        found += records.values()
        events += [
            event
            for one, other in pair(gold.incidents, incidents)
            if one.is_on(other) and (event := event_of(one, records[other.id]))
        ]
    return found, events


def counted(record: Record, chance: random.Random) -> Record:
    """Give what UCDP knows of its number of killed; every fifth says none."""
    is_deadly = bool(terms_of(record.kind, Scheme.UCDP)) and chance.random() < 4 / 5
    number = chance.randrange(3, 60)
    return replace(record, killed=Count(number, number) if is_deadly else None)


def event_of(gold: GoldIncident, found: Record) -> Event | None:
    """What a table would have of it; none where tables have no such thing."""
    kind = found.kind if found.kind.value in gold.kinds else Kind(min(gold.kinds))
    date = found.date
    if not date or gold.lat is None or gold.lon is None or not terms_of(kind, Scheme.ACLED):
        return None
    if (date.latest - date.earliest).days > VAGUE_DAYS:
        return None
    return Event(
        found=found,
        kind=kind,
        date=date.edtf,
        lat=gold.lat,
        lon=gold.lon,
        is_town=gold.km <= PLACED_KM and found.precision <= Precision.NEAR,
        parties=tuple(sorted(parties_of(found.actors))),
        killed=found.killed.least if found.killed else None,
    )


def plant(
    found: Sequence[Record], events: Sequence[Event], chance: random.Random
) -> Iterator[Planted]:
    """Make the rows: conflicts from exact events, pairs from any, near misses beside both."""
    exact = [event for event in events if event.is_exact]
    alone = [event for event in exact if event.is_alone(found)]
    contrary = chance.sample([event for event in alone if event.parties], EACH)
    others = [event for event in alone if event.killed and event not in contrary]
    contrary += chance.sample(others, 3 * EACH)
    others = [event for event in events if event not in contrary]
    missed = [event for event in exact if event not in contrary]
    # Of another kind or by others, a row may tell truly of what else happened there that day.
    single = [event for event in alone if event not in contrary]
    told = [event for event in missed if event.parties and event.killed]
    told = [event for event in told if event.is_told_once(found)]
    among = {"another kind": single, "another actor": told}
    whats = [("pair", event) for event in chance.sample(others, PAIRS)]
    for what in MISSES:
        whats += [(what, event) for event in chance.choices(among.get(what, missed), k=EACH_MISS)]
    whats += [(CONFLICTS[number // EACH], event) for number, event in enumerate(contrary)]
    for number, (what, event) in enumerate(whats):
        changed = TWISTS[what](event, chance)
        is_ucdp = number % 2 and changed.killed and terms_of(changed.kind, Scheme.UCDP)
        scheme = Scheme.UCDP if is_ucdp else Scheme.ACLED
        row = (ucdp_row if is_ucdp else acled_row)(changed, f"{number:03d}", chance)
        yield Planted(event, what, scheme, row)


def dated(event: Event, chance: random.Random) -> Event:
    """The same on a day that the article's date can mean: tables mostly know the day."""
    date = edtf.parse(event.date)
    day = chance.randrange(date.earliest.toordinal(), date.latest.toordinal() + 1)
    return replace(event, date=edtf.day(dt.date.fromordinal(day)).edtf)


def moved(event: Event, chance: random.Random) -> Event:
    """The same in a town 30 to 80 km beyond."""
    km = event.found.radius_m / 1000 + chance.uniform(30, 80)
    bearing = chance.uniform(0, 2 * math.pi)
    return replace(
        event,
        lat=event.lat + km * math.cos(bearing) / KM_PER_DEGREE,
        lon=event.lon + km * math.sin(bearing) / KM_PER_DEGREE / math.cos(math.radians(event.lat)),
    )


def shifted(event: Event, days: int) -> Event:
    """The same some days later."""
    day = edtf.parse(event.date).latest + dt.timedelta(days=days)
    return replace(event, date=edtf.day(day).edtf)


def otherwise_counted(event: Event) -> Event:
    """The same with another number of killed."""
    return replace(event, killed=2 * (event.killed or 20) + 5)


def by_another(event: Event, chance: random.Random) -> Event:
    """The same by somebody else."""
    strangers = [one for one in STRANGERS if one not in event.parties]
    return replace(event, parties=(chance.choice(strangers),))


def of_another_kind(event: Event) -> Event:
    """The same day and town, and something else."""
    kind = (
        Kind.SHELLING if event.kind is Kind.AGREEMENT_OR_CEASEFIRE else Kind.AGREEMENT_OR_CEASEFIRE
    )
    return replace(event, kind=kind)


TWISTS: dict[str, Callable[[Event, random.Random], Event]] = {
    "pair": dated,
    "another day": lambda event, chance: shifted(event, chance.randrange(9, 60)),
    "next town": lambda event, chance: otherwise_counted(moved(event, chance)),
    "another kind": lambda event, _: of_another_kind(event),
    "another actor": lambda event, chance: otherwise_counted(by_another(event, chance)),
    "date": lambda event, chance: shifted(event, chance.randrange(1, 4)),
    "place": moved,
    "attribution": by_another,
    "numbers": lambda event, _: otherwise_counted(event),
}


def acled_row(event: Event, name: str, chance: random.Random) -> dict[str, str]:
    """Write an event as ACLED would: within a kilometre, its precision in codes."""
    date = edtf.parse(event.date)
    days = (date.latest - date.earliest).days
    term = vocabulary(Scheme.ACLED)[terms_of(event.kind, Scheme.ACLED)[0]]
    forces = [one.replace("Government of", "Military Forces of") for one in event.parties]
    actors = [*forces, "Unidentified Armed Group", "Civilians"]
    return {
        "id": name,
        "event_id_cnty": name,
        "event_date": date.earliest.strftime("%d %B %Y"),
        "time_precision": "1" if days <= 1 else "2" if days <= 7 else "3",
        "event_type": term.within,
        "sub_event_type": term.value,
        "actor1": actors[0],
        "actor2": actors[1],
        "location": f"Town {name}",
        "latitude": f"{event.lat + chance.uniform(-1, 1) / KM_PER_DEGREE:.4f}",
        "longitude": f"{event.lon + chance.uniform(-1, 1) / KM_PER_DEGREE:.4f}",
        "geo_precision": "1" if event.is_town else "3",
        "source": "",
        "notes": f"Record {name}.",
        "fatalities": str(event.killed or 0),
    }


def ucdp_row(event: Event, name: str, chance: random.Random) -> dict[str, str]:
    """Write an event as UCDP would: first and last day, killed between two bounds."""
    date, killed = edtf.parse(event.date), event.killed or 0
    return {
        "id": name,
        "date_start": date.earliest.isoformat(),
        "date_end": date.latest.isoformat(),
        "where_prec": "1" if event.is_town else "4",
        "where_coordinates": f"Town {name}",
        "latitude": f"{event.lat + chance.uniform(-1, 1) / KM_PER_DEGREE:.4f}",
        "longitude": f"{event.lon + chance.uniform(-1, 1) / KM_PER_DEGREE:.4f}",
        "side_a": (*event.parties, "XXX")[0],
        "side_b": (*event.parties[1:], "Civilians")[0],
        "type_of_violence": terms_of(event.kind, Scheme.UCDP)[0],
        "low": str(killed - killed // 5),
        "high": str(killed + killed // 5),
    }


def written_and_read(scheme: Scheme, planted: Iterable[Planted]) -> tuple[Record, ...]:
    """Rows of one scheme through a file, as somebody would give them."""
    rows = [one.row for one in planted if one.scheme is scheme]
    if not rows:
        return ()
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{scheme}.csv"
        path.write_text(table.getvalue(), "utf-8", newline="")
        return read_records(path)


if __name__ == "__main__":
    sys.exit(main())
