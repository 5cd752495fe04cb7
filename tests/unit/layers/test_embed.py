from __future__ import annotations

import html
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.layers.embed import embedded_json, embedded_text

ANY_TEXT = st.text(st.characters(exclude_categories=()))
"""Lone surrogates too."""


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("</script>", r'"\u003c/script\u003e"'),
        ("<!--<script>", r'"\u003c!--\u003cscript\u003e"'),
        ("&lt;", r'"\u0026lt;"'),
        ("a\u2028b\u2029c", r'"a\u2028b\u2029c"'),
        ("\ud800", r'"\ud800"'),
        ("التنف 😀", '"التنف 😀"'),
    ],
)
def test_json_keeps_its_text_from_ending_the_element(text: str, escaped: str) -> None:
    assert escaped == embedded_json(text)


@given(
    st.recursive(
        ANY_TEXT | st.integers() | st.none(),
        lambda one: st.lists(one) | st.dictionaries(ANY_TEXT, one),
    )
)
def test_json_is_read_back_as_it_was(value: object) -> None:
    written = embedded_json(value)
    assert not re.search("[<>&\u2028\u2029\ud800-\udfff]", written)
    assert value == json.loads(written)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_json_does_not_have_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        embedded_json([number])


@given(ANY_TEXT)
def test_text_neither_opens_an_element_nor_ends_an_attribute(text: str) -> None:
    written = embedded_text(text)
    assert not set("<>\"'") & set(written)
    assert re.sub("[\ud800-\udfff]", "\ufffd", text) == html.unescape(written)
    written.encode("utf-8")
