"""One event told several times is one incident."""

import pytest

from tests.unit.incidents.story import incidents_of, told


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell on Aleppo on Monday. The shelling killed four people.",
        "An air strike hit Aleppo on Monday. The bombing was the heaviest for weeks.",
        "Shells fell on Aleppo on 11 March.\n\nThe shelling of Aleppo on Monday killed four.",
        "Rebels attacked Aleppo on Monday. Eleven civilians were killed.",
    ],
)
def test_a_telling_that_goes_on_adds_no_incident(text: str) -> None:
    assert [("Aleppo", "2019-03-11")] == [(place, date) for _, place, date in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell on Aleppo on Monday. Shells fell on Aleppo on Tuesday.",
        "Shells fell on Aleppo on Monday. Shells fell on Homs on Monday.",
        "Shells fell on Aleppo on Monday. Police arrested nine men in Aleppo on Monday.",
    ],
)
def test_another_day_place_or_kind_is_another_incident(text: str) -> None:
    assert len(told(text)) == 2


def test_the_more_exact_telling_stands() -> None:
    text = "Shells fell on Aleppo in March.\n\nThe shelling of Aleppo on 11 March killed four."
    (incident,) = incidents_of(text)
    assert incident.date is not None
    assert incident.date.edtf == "2019-03-11"
