"""Tables of others are read as their codebooks say, and every wrong cell is named."""

import datetime as dt
from pathlib import Path

import pytest

from mapapp.errors import InputError
from mapapp.formats import write_incidents
from mapapp.formats.profiles import Profile, profile_of, read_records
from mapapp.join.records import Count, Record
from mapapp.records import Kind, Precision
from tests.builders import an_incident
from tests.record_tables import ACLED, UCDP, table_of

ROWS = {Profile.ACLED: ACLED, Profile.UCDP: UCDP}


def read(tmp_path: Path, row: dict[str, str], **cells: str) -> Record:
    path = tmp_path / "records.csv"
    path.write_bytes(table_of(row | cells))
    (record,) = read_records(path)
    return record


def test_a_row_of_acled_is_read(tmp_path: Path) -> None:
    record = read(tmp_path, ACLED)
    assert ("SYR100", "ACLED") == (record.id, record.table)
    assert frozenset((Kind.AIR_STRIKE, Kind.DRONE_STRIKE)) == record.kinds
    assert record.date
    assert "2017-04-08" == record.date.edtf
    assert (35.9504, 39.0094, Precision.SITE) == (record.lat, record.lon, record.precision)
    assert ("Ar-Raqqa", "Ar Raqqa", "SY") == (record.place_name, record.admin1, record.country)
    assert ("Global Coalition Against Daesh", "Islamic State (Syria)") == record.actors
    assert Count(12, 12) == record.killed
    assert ACLED["notes"] == record.words


def test_a_row_of_ucdp_is_read(tmp_path: Path) -> None:
    record = read(tmp_path, UCDP)
    assert ("4100", "UCDP GED") == (record.id, record.table)
    assert Kind.ARMED_CLASH is record.kind
    assert Kind.AIR_STRIKE in record.kinds
    assert record.date
    assert "2017-04-08" == record.date.edtf
    assert Count(10, 15) == record.killed
    assert ("source_article", UCDP["source_article"]) == (record.words_field, record.words)
    assert "SY" == record.country


@pytest.mark.parametrize(
    ("cells", "first", "last"),
    [
        ({"event_date": "2017-04-08"}, "2017-04-08", "2017-04-08"),
        ({"event_date": "8-Apr-2017"}, "2017-04-08", "2017-04-08"),
        ({"time_precision": "2"}, "2017-04-05", "2017-04-11"),
        ({"time_precision": "3"}, "2017-04-01", "2017-04-30"),
    ],
)
def test_a_date_of_acled_is_as_wide_as_its_precision(
    cells: dict[str, str], first: str, last: str, tmp_path: Path
) -> None:
    date = read(tmp_path, ACLED, **cells).date
    assert date
    assert (dt.date.fromisoformat(first), dt.date.fromisoformat(last)) == (
        date.earliest,
        date.latest,
    )


def test_a_date_of_ucdp_runs_from_its_first_to_its_last_day(tmp_path: Path) -> None:
    date = read(tmp_path, UCDP, date_start="2017-04-01", date_end="2017-04-30").date
    assert date
    assert "2017-04" == date.edtf


def test_no_dead_of_acled_may_be_unknown_ones(tmp_path: Path) -> None:
    assert read(tmp_path, ACLED, fatalities="0").killed is None
    assert read(tmp_path, UCDP, low="0", high="0").killed is None


def test_a_country_of_ucdp_has_no_point(tmp_path: Path) -> None:
    record = read(tmp_path, UCDP, where_prec="6", country="DR Congo (Zaire)")
    assert (None, None, Precision.COUNTRY, "CD") == (
        record.lat,
        record.lon,
        record.precision,
        record.country,
    )


def test_a_headline_goes_before_a_reference_to_the_article(tmp_path: Path) -> None:
    record = read(tmp_path, UCDP | {"source_headline": "Aircraft strike depot"})
    assert ("source_headline", "Aircraft strike depot") == (record.words_field, record.words)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("profile", ROWS)
def test_a_table_is_told_by_its_columns(profile: Profile, separator: str, tmp_path: Path) -> None:
    path = tmp_path / "records.csv"
    path.write_bytes(b"\xef\xbb\xbf" + table_of(ROWS[profile], separator=separator))
    assert profile is profile_of(path)
    assert 1 == len(read_records(path))


@pytest.mark.parametrize("suffix", [".csv", ".geojson", ".jsonl"])
def test_our_own_incidents_are_records_too(suffix: str, tmp_path: Path) -> None:
    path, incident = tmp_path / f"ours{suffix}", an_incident()
    write_incidents([incident], path)
    assert Profile.MAPAPP is profile_of(path)
    (record,) = read_records(path)
    assert (incident.id, incident.quote.exact) == (record.id, record.words)


WRONG = [
    (ACLED, "event_date", "April", "write 8 April 2017 or 2017-04-08"),
    (ACLED, "event_date", "31 April 2017", "write a day of the calendar"),
    (ACLED, "event_date", "", "column 'event_date' is empty"),
    (ACLED, "time_precision", "4", "write one of 1, 2, 3"),
    (ACLED, "sub_event_type", "Skirmish", "'Skirmish'"),
    (ACLED, "event_type", "Riots", "lies within 'Explosions/Remote violence'"),
    (ACLED, "latitude", "95", "write decimal degrees from -90 to 90"),
    (ACLED, "longitude", "39,01", "column 'longitude' is '39,01'"),
    (ACLED, "latitude", "nan", "decimal degrees"),
    (ACLED, "geo_precision", "0", "column 'geo_precision'"),
    (ACLED, "fatalities", "-1", "write a whole number in digits"),
    (ACLED, "fatalities", "٣", "whole number"),
    (ACLED, "event_id_cnty", " ", "column 'event_id_cnty' is empty"),
    (ACLED, "notes", "a\0b", "column 'notes' holds a NUL"),
    (UCDP, "date_start", "2017-04-09", "not before date_start"),
    (UCDP, "date_end", "2017", "write a day as YYYY-MM-DD"),
    (UCDP, "where_prec", "8", "write one of 1, 2, 3, 4, 5, 6, 7"),
    (UCDP, "type_of_violence", "4", "write one of 1, 2, 3"),
    (UCDP, "high", "9", "not below low"),
    (UCDP, "side_a", "", "column 'side_a' is empty"),
]


@pytest.mark.parametrize(("row", "column", "cell", "said"), WRONG)
def test_a_wrong_cell_is_named_by_file_line_and_column(
    row: dict[str, str], column: str, cell: str, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "records.csv"
    name = next(iter(row))
    path.write_bytes(table_of(row | {name: "first"}, row | {column: cell}))
    with pytest.raises(InputError) as refusal:
        read_records(path)
    assert said in str(refusal.value)
    assert f"{path}, line 3" in str(refusal.value)


def test_a_day_at_the_end_of_the_calendar_is_refused_with_the_week_around_it(
    tmp_path: Path,
) -> None:
    with pytest.raises(InputError, match="a day of our times"):
        read(tmp_path, ACLED, event_date="9999-12-31", time_precision="2")


def test_two_records_of_one_id_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "records.csv"
    path.write_bytes(table_of(ACLED, ACLED))
    with pytest.raises(InputError, match=r"two records have the id 'SYR100', .*line 3"):
        read_records(path)


def test_a_table_of_nobody_is_refused_and_a_named_one_says_what_it_lacks(tmp_path: Path) -> None:
    path = tmp_path / "records.csv"
    path.write_bytes(table_of({name: cell for name, cell in ACLED.items() if name != "notes"}))
    with pytest.raises(InputError, match="no table of records: its columns are event_id_cnty"):
        read_records(path)
    with pytest.raises(InputError, match="no table of acled: no column notes"):
        read_records(path, Profile.ACLED)


def test_a_damaged_table_is_refused_at_its_line(tmp_path: Path) -> None:
    path = tmp_path / "records.csv"
    path.write_bytes(table_of(ACLED) + b"SYR101,8 April 2017\n")
    with pytest.raises(InputError, match=r"not as many cells as the header has, .*line 3"):
        read_records(path)
