from __future__ import annotations

import pytest

from mapapp.errors import InputError
from mapapp.page.reading import Upload, pasted, uploaded

STORY = "Shells on a town\n\nShells fell on Darat Izza in March."


def test_the_same_pasted_text_is_the_same_article() -> None:
    assert pasted(STORY).id == pasted(STORY.replace("\n", "\r\n")).id
    assert pasted(STORY).id != pasted(STORY + "!").id
    assert STORY == pasted(STORY.replace("\n", "\r\n")).text


def test_what_is_typed_beside_a_text_wins_over_what_it_says() -> None:
    article = pasted(STORY, title=" Another title ", source="Daily", published="2019-03-14")
    assert "Another title" == article.title
    assert "Daily" == article.source
    assert article.published
    assert "2019-03-14" == article.published.edtf
    assert "Shells on a town" == pasted(STORY).title


def test_a_date_that_is_none_is_told() -> None:
    with pytest.raises(InputError, match="publication date"):
        pasted(STORY, published="yesterday")


def test_files_are_read_as_the_command_line_reads_them() -> None:
    files = [
        Upload("one.txt", STORY.encode()),
        Upload("two.jsonl", b'{"id": "x", "text": "A text."}\n{"id": "y", "text": "Another."}\n'),
    ]
    assert ["one", "x", "y"] == [article.id for article in uploaded(files)]


@pytest.mark.parametrize(
    "name",
    ["../../etc/story.txt", "/etc/story.txt", "C:\\Users\\me\\story.txt", "..\\story.txt"],
)
def test_a_file_name_leads_nowhere(name: str) -> None:
    (article,) = uploaded([Upload(name, STORY.encode())])
    assert "story" == article.id


@pytest.mark.parametrize("name", ["", ".txt", "..", "story", "/"])
def test_a_file_without_a_name_or_suffix_is_refused(name: str) -> None:
    with pytest.raises(InputError, match="rename it"):
        uploaded([Upload(name, STORY.encode())])


def test_a_name_longer_than_file_systems_take_is_cut() -> None:
    (article,) = uploaded([Upload("ي" * 300 + ".txt", STORY.encode())])
    assert article.id == "ي" * 60


def test_a_name_with_signs_that_steer_a_terminal_is_cleaned() -> None:
    (article,) = uploaded([Upload("a\x1b[2Jb\n.txt", STORY.encode())])
    assert "a_[2Jb_" == article.id


def test_two_files_of_one_name_are_refused() -> None:
    with pytest.raises(InputError, match="same name"):
        uploaded([Upload("story.txt", b"One."), Upload("a/story.txt", b"Two.")])


def test_a_message_names_the_file_as_its_sender_does() -> None:
    with pytest.raises(InputError) as caught:
        uploaded([Upload("table.jsonl", b'{"id": "x"}\n')])
    assert caught.value.where.startswith("table.jsonl")
    assert "mapapp-" not in str(caught.value)
