"""What happened, said plainly: a sentence for each way of saying it, in ``told.csv``."""

import csv
from pathlib import Path

import pytest

from tests.unit.incidents.story import told

ROWS = list(csv.DictReader(Path(__file__).with_name("told.csv").read_text("utf-8").splitlines()))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"])
def test_what_is_said_plainly_is_found_as_what_it_is(row: dict[str, str]) -> None:
    found = told(row["text"], row["lang"])
    assert [(row["kind"], "Aleppo" if row["lang"] != "en" else "Homs", "2019-03-11")] == found
