"""What happened, said plainly: a sentence for each way of saying it, in ``told.csv``."""

import csv
from pathlib import Path

import pytest

from tests.unit.incidents.story import told

ROWS = list(csv.DictReader(Path(__file__).with_name("told.csv").read_text("utf-8").splitlines()))
KINDS = sorted({(row["lang"], row["kind"]) for row in ROWS})
"""All of one kind are one test: two thousand would take as long as the others together."""


@pytest.mark.parametrize(("lang", "kind"), KINDS)
def test_what_is_said_plainly_is_found_as_what_it_is(lang: str, kind: str) -> None:
    texts = [row["text"] for row in ROWS if (row["lang"], row["kind"]) == (lang, kind)]
    event = kind, "Homs" if lang == "en" else "Aleppo", "2019-03-11"
    assert {text: [event] for text in texts} == {text: told(text, lang) for text in texts}
