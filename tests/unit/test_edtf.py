import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp import edtf
from mapapp.errors import InputError

DAYS = st.dates()


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2017", "2017-01-01", "2017-12-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2018-02-07", "2018-02-07", "2018-02-07"),
        ("1916-05-16", "1916-05-16", "1916-05-16"),
        ("2018-02~", "2018-02-01", "2018-02-28"),
        ("2018-02?", "2018-02-01", "2018-02-28"),
        ("2018%", "2018-01-01", "2018-12-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("2018-XX", "2018-01-01", "2018-12-31"),
        ("2018-02-XX", "2018-02-01", "2018-02-28"),
        ("2018-22", "2018-06-01", "2018-08-31"),
        ("2018-24", "2018-01-01", "2019-02-28"),
        ("2018-02-07/2018-02-08", "2018-02-07", "2018-02-08"),
        ("2017-05/2018", "2017-05-01", "2018-12-31"),
        ("2017-05/..", "2017-05-01", "9999-12-31"),
        ("/2017-05", "0001-01-01", "2017-05-31"),
    ],
)
def test_a_date_has_the_first_and_last_day_it_can_mean(
    text: str, earliest: str, latest: str
) -> None:
    read = edtf.parse(text)
    assert (text, earliest, latest) == (
        read.edtf,
        read.earliest.isoformat(),
        read.latest.isoformat(),
    )


@pytest.mark.parametrize(
    "text",
    [
        "2023-06-05T10:00:00Z",
        "2023-06-05T10:00:00+02:00",
        "2023-06-05 10:00",
        "2023-06-05T10:00:00.123456Z",
    ],
)
def test_a_date_and_time_is_its_day(text: str) -> None:
    assert edtf.day(dt.date(2023, 6, 5)) == edtf.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2023-13",
        "2023-02-29",
        "2023-6-1",
        "0000",
        "June 2023",
        "20230605",
        "../..",
        "2018/2017",
        "2018-XX-07",
        "201X-05",
        "2018-21-01",
        "٢٠٢٣",
        "2023-06-05T25h",
        "2018-02-07/2018-02-08/2018-02-09",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        edtf.parse(text)


@given(DAYS, DAYS)
def test_a_run_of_days_is_written_so_that_it_reads_back(one: dt.date, other: dt.date) -> None:
    first, last = sorted((one, other))
    written = edtf.from_days(first, last)
    assert edtf.parse(written.edtf) == written
    assert (first, last) == (written.earliest, written.latest)


def test_whole_months_and_years_are_written_as_such() -> None:
    assert edtf.from_days(dt.date(2020, 2, 1), dt.date(2020, 2, 29)) == edtf.month(2020, 2)
    assert edtf.from_days(dt.date(2020, 1, 1), dt.date(2020, 12, 31)) == edtf.year(2020)


def test_an_interval_runs_from_the_start_of_one_date_to_the_end_of_the_other() -> None:
    spell = edtf.interval(edtf.month(2017, 5), edtf.year(2018))
    assert spell == edtf.parse("2017-05/2018")
    assert edtf.interval(None, edtf.year(2018)) == edtf.parse("../2018")
