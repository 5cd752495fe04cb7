from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.export.paper.bidi import is_rtl, levels, visual_runs


@pytest.mark.parametrize(
    ("text", "rtl", "found"),
    [
        ("abc", False, "000"),
        ("abc", True, "222"),
        ("אבג", False, "111"),
        ("אבג 12", True, "111122"),
        ("a אב (ג) c", False, "0011111100"),
        ("אב (c) ג", True, "11112111"),
        ("אב 1,5%", True, "1112222"),
        ("سنة 5 a", True, "1111212"),
        ("אב   ", False, "11000"),
        ("قُتل", True, "1111"),
        ("F-16 ج", True, "222211"),
        ("a\u202eb", False, "000"),
    ],
)
def test_letters_stand_on_the_level_that_the_standard_gives_them(
    text: str,
    rtl: bool,  # noqa: FBT001
    found: str,
) -> None:
    raised = "".join(str(level) for level in levels(text, rtl=rtl))
    assert found == raised


def test_runs_are_in_the_order_in_which_they_are_seen() -> None:
    assert [("12", False), ("אבג ", True)] == visual_runs("אבג 12", rtl=True)
    assert [("ab ", False), ("אב", True), (" c", False)] == visual_runs("ab אב c", rtl=False)


@pytest.mark.parametrize(("text", "found"), [("(12) אב", True), ("12 a אב", False), ("12", False)])
def test_the_first_letter_with_a_direction_decides(text: str, found: bool) -> None:  # noqa: FBT001
    assert found is is_rtl(text)


@given(st.text(max_size=30), st.booleans())
def test_no_letter_is_lost_or_made(text: str, rtl: bool) -> None:  # noqa: FBT001
    assert sorted(text) == sorted("".join(run for run, _ in visual_runs(text, rtl=rtl)))
