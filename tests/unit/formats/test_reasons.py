import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.formats.reasons import read_reason, write_reason
from mapapp.records import Reason

# Made of the very signs that separate the parts, and of some that do not.
TRICKY = st.lists(st.sampled_from([": “", "”", " (+2)", " (-1.5)", "\\", "\n", "a", " "])).map(
    "".join
)


@pytest.mark.parametrize(
    ("reason", "line"),
    [
        (Reason(1.5, "is about Syria", "en Syrie"), "is about Syria: “en Syrie” (+1.5)"),
        (Reason(-2.0, "lies far from the others"), "lies far from the others (-2)"),
        (Reason(0.0, "no other place is called so"), "no other place is called so"),
        (Reason(1234.567, "is large"), "is large (+1234.57)"),
        (Reason(0.001, "hardly counts"), "hardly counts"),
    ],
)
def test_a_reason_reads_as_a_sentence_with_its_words_and_points(reason: Reason, line: str) -> None:
    assert line == write_reason(reason)


@given(TRICKY, TRICKY, st.integers(-10_000, 10_000))
def test_every_reason_is_read_back(sentence: str, quote: str, hundredths: int) -> None:
    reason = Reason(hundredths / 100, sentence, quote)
    assert reason == read_reason(write_reason(reason))


@given(TRICKY)
def test_any_line_is_some_reason(line: str) -> None:
    assert isinstance(read_reason(line), Reason)
