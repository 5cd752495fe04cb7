"""A record with other values in some fields is as ``dataclasses.replace`` gives it."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from mapapp.incidents.dates.dated import Dated, Use
from mapapp.records import Date, Span
from mapapp.replaced import replace

DAY = Date("2018-02-07", dt.date(2018, 2, 7), dt.date(2018, 2, 7))


def test_a_record_is_replaced_as_the_standard_library_does() -> None:
    dated = Dated(DAY, Span(3, 7), part="late")
    assert replace(dated, use=Use.SINCE) == dataclasses.replace(dated, use=Use.SINCE)
    assert dated == Dated(DAY, Span(3, 7), part="late")


def test_what_is_replaced_is_frozen_and_of_its_kind() -> None:
    replaced = replace(Span(3, 7), end=8)
    assert type(replaced) is Span
    with pytest.raises(dataclasses.FrozenInstanceError):
        replaced.start = 0  # type: ignore[misc]


def test_what_holds_of_a_record_holds_of_one_that_is_replaced() -> None:
    with pytest.raises(ValueError, match="no span runs from 3 to 2"):
        replace(Span(3, 7), end=2)


def test_a_field_that_a_record_has_not_is_refused() -> None:
    with pytest.raises(AttributeError, match="middle"):
        replace(DAY, middle=DAY.earliest)  # type: ignore[call-arg]
