import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.articles.encoding import decode
from mapapp.errors import InputError

FRENCH = "L’armée a déclaré qu’une frappe – très précise – a visé « le dépôt » à l’été 2017.\n"
ARABIC = "أعلنت الوزارة مقتل جنديين في انفجار قرب القاعدة مساء الثلاثاء\n"
RUSSIAN = "Министерство сообщило, что двое солдат погибли при взрыве\n"


@pytest.mark.parametrize("text", [FRENCH, ARABIC, RUSSIAN, "Plain words.\n", "👩‍👩‍👧 e\u0301\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_marked_and_unmarked_unicode_is_read_as_it_was_written(text: str, encoding: str) -> None:
    assert text == decode(text.encode(encoding), where="x")


@pytest.mark.parametrize("text", [FRENCH, ARABIC, RUSSIAN])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_known_by_its_spaces(text: str, encoding: str) -> None:
    assert text == decode(text.encode(encoding), where="x")


def test_the_byte_order_mark_of_utf8_stays_in_the_text_as_open_leaves_it() -> None:
    assert decode(FRENCH.encode("utf-8-sig"), where="x") == "\ufeff" + FRENCH


def test_windows_1252_is_read_where_it_looks_like_writing() -> None:
    assert decode(FRENCH.encode("cp1252"), where="x") == FRENCH


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04....", "a ZIP archive"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"words\0words", "a NUL at byte 5"),
        (b"\xff\xfea", "not the UTF-16"),
        (RUSSIAN.encode("cp1251"), r"not UTF-8 \(byte 0\)"),
        (ARABIC.encode("cp1256"), "not UTF-8"),
        (FRENCH.encode() + b"\xe9t\xe9", rf"not UTF-8 \(byte {len(FRENCH.encode())}\)"),
        (FRENCH.encode()[:8], "not UTF-8"),
        (b"\x81\x8d words", "not UTF-8"),
    ],
    ids=range(12),
)
def test_what_is_no_text_is_refused_by_name_with_what_to_do(data: bytes, what: str) -> None:
    with pytest.raises(InputError, match=what) as refused:
        decode(data, where="the.txt")
    assert refused.value.where == "the.txt"
    assert refused.value.do


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_and_nothing_else(data: bytes) -> None:
    try:
        text = decode(data, where="x")
    except InputError:
        return
    assert "\0" not in text


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1))
def test_utf8_is_never_taken_for_anything_else(text: str) -> None:
    try:
        assert text == decode(text.encode(), where="x")
    except InputError as refused:
        # A text may begin as a PDF does.
        assert refused.what.startswith(("is empty", "is a", "is an"))  # noqa: PT017
