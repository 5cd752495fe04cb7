from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.page.link import LONGEST_TEXT, filters_from_query, filters_to_query
from mapapp.page.view import Filters
from mapapp.records import Assertion, Kind, Precision, Status


def test_no_filter_needs_no_link() -> None:
    assert {} == filters_to_query(Filters())
    assert (Filters(), ()) == filters_from_query({})


def test_a_link_is_plain_text_that_a_person_can_read() -> None:
    filters = Filters(
        earliest=dt.date(2018, 2, 1),
        kinds=(Kind.SHELLING, Kind.PROTEST),
        precisions=(Precision.SITE,),
        place="Homs",
    )
    expected = {
        "from": "2018-02-01",
        "kind": "shelling,protest",
        "precision": "1",
        "place": "Homs",
    }
    assert expected == filters_to_query(filters)


def chosen(members: type[Kind | Assertion | Status | Precision]) -> st.SearchStrategy[tuple]:  # type: ignore[type-arg]
    return st.sets(st.sampled_from(members)).map(
        lambda some: tuple(member for member in members if member in some)
    )


@given(
    st.builds(
        Filters,
        earliest=st.none() | st.dates(),
        latest=st.none() | st.dates(),
        kinds=chosen(Kind),
        assertions=chosen(Assertion),
        statuses=chosen(Status),
        precisions=chosen(Precision),
        place=st.text(max_size=LONGEST_TEXT).filter(str.isprintable),
        text=st.text(max_size=LONGEST_TEXT).filter(str.isprintable),
    )
)
def test_filters_come_back_from_a_link_as_they_were(filters: Filters) -> None:
    assert (filters, ()) == filters_from_query(filters_to_query(filters))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("from", "yesterday"),
        ("from", "20180207"),
        ("to", "2018-02-30"),
        ("kind", "shelling,<script>"),
        ("kind", ""),
        ("status", "deleted"),
        ("precision", "9"),
        ("precision", "\u0661"),
        ("place", "x" * (LONGEST_TEXT + 1)),
        ("text", "one\ntwo"),
    ],
)
def test_a_field_that_cannot_be_read_is_left_out_and_named(field: str, value: str) -> None:
    filters, refused = filters_from_query(
        {field: value, "place" if field != "place" else "text": "Homs"}
    )
    assert (field,) == refused
    assert "Homs" in {filters.place, filters.text}


def test_fields_nobody_knows_are_passed_over() -> None:
    assert (Filters(), ()) == filters_from_query({"utm_source": "mail", "__class__": "os"})
