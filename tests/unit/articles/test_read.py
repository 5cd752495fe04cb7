import io
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mapapp.articles.read import read_articles
from mapapp.errors import InputError

KEEPABLE = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))


def write(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def ids(*inputs: Path | str) -> list[str]:
    return [article.id for article in read_articles([str(path) for path in inputs])]


@given(text=KEEPABLE)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_text_file_is_exactly_what_open_reads(text: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode())
    try:
        (article,) = read_articles([str(path)])
    except InputError:
        return
    assert article.text == path.read_text("utf-8")


def test_line_ends_and_byte_order_marks_are_read_as_open_reads_them(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffTitre\r\n\r\nHoms\rAlep\u2028Hama\x85\n".encode())
    (article,) = read_articles([str(path)])
    assert article.text == path.read_text("utf-8")
    assert article.text == "\ufeffTitre\n\nHoms\nAlep\u2028Hama\x85\n"


def test_a_folder_is_read_in_order_with_all_below_it(tmp_path: Path) -> None:
    write(
        tmp_path, b_txt="Homs.", a_md="Alep.", sub__a_txt="Hama.", sub__deep__c_TXT="Palmyre.",
        _hidden_txt="x", _git__x_txt="x", notes_docx="x", z_jsonl='{"id": "j", "text": "Idlib."}',
    )  # fmt: skip
    assert ids(tmp_path) == ["a", "b", "sub/a", "sub/deep/c", "j"]


def test_files_of_one_name_are_told_apart_by_suffix_or_folder(tmp_path: Path) -> None:
    write(tmp_path, x__a_txt="Homs.", x__a_md="Alep.", y__a_txt="Hama.")
    x, y = tmp_path / "x", tmp_path / "y"
    assert ids(x / "a.txt", x / "a.md", y / "a.txt") == ["a", "a.md", "y/a"]
    assert ids(x) == ["a", "a.txt"]


def test_the_same_article_twice_is_one(tmp_path: Path) -> None:
    write(tmp_path, a_txt="Homs.", sub__a_txt="Homs.")
    assert ids(tmp_path / "a.txt", tmp_path / "a.txt", tmp_path / "sub" / "a.txt") == ["a"]


def test_two_texts_of_one_stated_id_are_refused_with_both_places(tmp_path: Path) -> None:
    write(tmp_path, x_jsonl='{"id": "a", "text": "Homs."}', y_jsonl='{"id": "a", "text": "Alep."}')
    with pytest.raises(InputError, match=r"'a'.*x\.jsonl and .*y\.jsonl"):
        ids(tmp_path)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"Homs est sous le feu.", ["stdin"]),
        (b'\xef\xbb\xbf{"id": "a", "text": "Homs."}\n{"id": "b", "text": "Alep."}', ["a", "b"]),
        (b' [{"id": "a", "text": "Homs."}]', ["a"]),
        (
            b"<!DOCTYPE html><html><body><p>Homs est sous le feu, dit-on.</p></body></html>",
            ["stdin"],
        ),
    ],
)
def test_standard_input_is_known_by_what_it_holds(data: bytes, expected: list[str]) -> None:
    read = read_articles(["-"], stdin=io.BytesIO(data))
    assert [article.id for article in read] == expected


@pytest.mark.parametrize("name", ["none.txt", "none", "empty.txt", "picture.jpg", "folder"])
def test_an_input_that_is_no_article_is_refused_by_name(name: str, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "picture.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "folder").mkdir()
    with pytest.raises(InputError, match=name):
        ids(tmp_path / name)


def test_a_missing_input_is_told_before_any_article_is_read(tmp_path: Path) -> None:
    write(tmp_path, a_txt="Homs.")
    with pytest.raises(InputError, match="no such file"):
        next(read_articles([str(tmp_path / "a.txt"), str(tmp_path / "none.txt")]))


def test_no_input_at_all_is_refused() -> None:
    with pytest.raises(InputError, match="no input"):
        next(read_articles([]))


def test_empty_standard_input_is_refused() -> None:
    with pytest.raises(InputError, match="is empty, standard input"):
        next(read_articles(["-"], stdin=io.BytesIO()))


def test_a_folder_that_holds_itself_is_refused(tmp_path: Path) -> None:
    write(tmp_path, sub__a_txt="Homs.")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path)
    with pytest.raises(InputError, match=r"holds itself.*loop"):
        ids(tmp_path)


def test_a_file_name_that_is_no_utf8_gives_an_id_that_is(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb") as file:  # noqa: PTH123 - a Path would have to be text
        file.write(b"Homs.")
    assert ids(tmp_path) == ["caf\ufffd"]


def test_an_error_in_a_text_names_the_file(tmp_path: Path) -> None:
    write(tmp_path, a_txt=" date 2023-13 Titre\n\nHoms.")
    with pytest.raises(InputError, match=r"2023-13.*a\.txt"):
        ids(tmp_path)
