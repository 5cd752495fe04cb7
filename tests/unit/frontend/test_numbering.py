"""Numbers on paper: incidents of one sign follow each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

# ruff: noqa: ANN401 - values of JavaScript are of any type


@pytest.fixture(scope="module")
def numbering(script: Callable[[str], Any]) -> Any:
    return script("numbering")


def test_incidents_of_one_sign_follow_each_other_and_those_of_none_come_last(
    numbering: Any,
) -> None:
    order = numbering(
        "throughSigns([10, 11, 12, 13, 14], (incident) => signs[incident - 10])",
        signs=["a", None, "b", "a", "b"],
    )
    assert [10, 13, 12, 14, 11] == order


def test_several_numbers_are_the_first_and_the_last(numbering: Any) -> None:
    assert ["", "3", "3–7"] == numbering("[[], [3], [5, 3, 7]].map(rangeOf)")
