"""A table of pairs says everything a pair was judged by, and runs in no spreadsheet."""

import csv
import io
import json

import pytest

from mapapp import edtf
from mapapp.errors import InputError
from mapapp.formats.joined import COLUMNS, encode_joined
from mapapp.join.pairs import join
from mapapp.records import Kind
from tests.unit.join.accounts import an_account

JOINED = join(
    [
        an_account(id="=1+1", words="=cmd|' /C calc'!A0", place_name="@Raqqa"),
        an_account(id="alone", kind=Kind.PROTEST),
        an_account(id="undated", date=None),
    ],
    [an_account(id="r", table="ACLED", lat=35.96), an_account(id="far", lat=10.0, lon=10.0)],
)


def csv_rows() -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(encode_joined(JOINED, ".csv").decode(), newline="")))


def test_pairs_come_first_and_then_what_is_left_on_either_side() -> None:
    rows = [json.loads(line) for line in encode_joined(JOINED, ".jsonl").splitlines()]
    assert [
        ("same", "both", "=1+1", "r"),
        ("none", "articles", "alone", None),
        ("none", "articles", "undated", None),
        ("none", "records", None, "far"),
    ] == [(row["verdict"], row["found_in"], row["incident_id"], row["record_id"]) for row in rows]
    assert [list(COLUMNS)] * 4 == [list(row) for row in rows]


def test_a_pair_has_its_measures_and_reasons() -> None:
    row = json.loads(encode_joined(JOINED, ".jsonl").splitlines()[0])
    assert (1.1, 0) == (row["distance_km"], row["day_gap"])
    assert (["International Coalition"], ["air_strike"]) == (
        row["shared_actors"],
        row["shared_kinds"],
    )
    assert "place, day and what else both say agree" == row["reasons"][0]
    assert 6 == len(row["reasons"])


def test_what_is_left_says_why() -> None:
    reasons = [row["reasons"] for row in csv_rows()[1:]]
    assert "it has no date to be compared by" == reasons[1]
    assert "nothing on the other side fits" == reasons[2]


def test_no_cell_of_a_spreadsheet_is_a_formula() -> None:
    cells = [cell for row in csv_rows() for cell in row.values()]
    assert [cell for cell in cells if cell[:1] in set("=+-@\t\r")] == []
    assert "'=cmd|' /C calc'!A0" == csv_rows()[0]["incident_words"]


def test_the_same_pairs_give_the_same_bytes_and_nothing_gives_a_header() -> None:
    assert encode_joined(JOINED, ".csv") == encode_joined(JOINED, ".csv")
    assert ",".join(COLUMNS) == encode_joined(join([], []), ".csv").decode().strip()


def test_an_open_end_of_a_date_can_be_written() -> None:
    joined = join([an_account(date=edtf.parse("2017-04-08/.."))], [])
    assert b"2017-04-08/.." in encode_joined(joined, ".csv")


def test_other_suffixes_are_refused() -> None:
    with pytest.raises(InputError, match=r"end the file's name in \.csv, \.jsonl"):
        encode_joined(JOINED, ".docx")
