"""Every kind has its place in the schemes of others, and in their words only."""

import csv
from collections import Counter
from pathlib import Path

import pytest

import mapapp.incidents
from mapapp.incidents.crosswalk import Scheme, kinds_of, terms_of, vocabulary
from mapapp.records import Kind

DATA = Path(mapapp.incidents.__file__).parent / "data"


def rows(table: str) -> list[dict[str, str]]:
    with DATA.joinpath(f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_kind_has_one_row() -> None:
    assert list(Kind) == [row["kind"] for row in rows("crosswalk")]


@pytest.mark.parametrize("scheme", Scheme)
def test_every_term_of_the_crosswalk_was_published(scheme: Scheme) -> None:
    used = {term for kind in Kind for term in terms_of(kind, scheme)}
    assert used
    assert used <= vocabulary(scheme).keys()


def test_the_vocabularies_are_whole() -> None:
    counts = Counter(row["scheme"] for row in rows("vocabularies"))
    assert {"acled": 25, "plover": 16, "cameo": 20, "ucdp": 3} == counts
    within = {term.within for term in vocabulary(Scheme.ACLED).values()}
    assert 6 == len(within)


def test_every_vocabulary_has_its_source() -> None:
    text = DATA.joinpath("README.md").read_text("utf-8")
    assert [scheme for scheme in Scheme if f"| `{scheme}` |" not in text] == []


@pytest.mark.parametrize("scheme", [Scheme.ACLED, Scheme.UCDP])
def test_every_term_of_a_scheme_whose_records_are_read_is_taken_for_a_kind_called_so(
    scheme: Scheme,
) -> None:
    for term in vocabulary(scheme).values():
        assert term.kind in kinds_of(scheme, term.value)


def test_a_term_may_stand_for_several_kinds() -> None:
    assert {Kind.AIR_STRIKE, Kind.DRONE_STRIKE} == kinds_of(Scheme.ACLED, "Air/drone strike")


def test_a_word_of_nobody_is_no_kind() -> None:
    assert frozenset() == kinds_of(Scheme.ACLED, "Skirmish")
