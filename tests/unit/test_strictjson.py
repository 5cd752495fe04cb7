import pytest

from mapapp import strictjson
from mapapp.errors import InputError


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "NaN",
        "[Infinity]",
        "-Infinity",
        "1e309",
        "[" * 100_000,
        "9" * 5_000,
        '{"a": 1, "a": 2}',
        "'a'",
        "[1,]",
        "{} {}",
    ],
    ids=range(12),
)
def test_what_is_no_json_is_one_error_that_says_where(text: str) -> None:
    with pytest.raises(InputError, match=r"the\.json") as refused:
        strictjson.loads(text, where="the.json")
    assert "\n" not in str(refused.value)


def test_values_come_back_as_they_are() -> None:
    read = strictjson.loads('{"a": [1, 2.5, null, true, "\\u2028é"]}', where="x")
    assert read == {"a": [1, 2.5, None, True, "\u2028é"]}


def test_the_first_byte_that_is_no_utf8_is_named() -> None:
    with pytest.raises(InputError, match="byte 2"):
        strictjson.text_of(b"ab\xff", where="x")


def test_a_byte_order_mark_is_passed_over() -> None:
    assert strictjson.text_of(b"\xef\xbb\xbf{}", where="x") == "{}"
