from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mapapp.layers.pack import LETTERS, letters, packed_column, packed_table, packed_text
from tests.packed import read_column, read_letters, read_packed, read_table


@given(st.binary(max_size=100))
def test_bytes_are_read_as_they_were_written(raw: bytes) -> None:
    assert raw == read_letters(letters(raw))


def test_thirteen_bytes_take_sixteen_letters() -> None:
    assert 16_000 == len(letters(bytes(range(250)) * 52))


def test_no_letter_ends_an_element_or_is_escaped_in_json() -> None:
    assert (91, set()) == (len(set(LETTERS)), set('"<\\') & set(LETTERS))
    assert all(" " < letter <= "~" for letter in LETTERS)


def test_hostile_text_is_written_in_these_letters() -> None:
    hostile = "</script><script>alert(1)</script><!-- ]]> \u2028 &amp;"
    assert hostile.encode() == read_packed(packed_text(hostile))
    assert set(packed_text(hostile)) <= set(LETTERS)


@given(st.lists(st.integers(-(2**40), 2**40)))
def test_a_column_is_read_as_it_was_written(numbers: list[int]) -> None:
    assert numbers == read_column(packed_column(numbers))


def test_a_table_is_read_row_by_row_as_it_was_written_column_by_column() -> None:
    blocks = packed_table([["a", "b", "c"], [1, None, [2]]], 2)
    assert [[["a", 1], ["b", None]], [["c", [2]]]] == [read_table(block) for block in blocks]
