import json
from pathlib import Path
from typing import Any

import pytest

from mapapp.errors import InputError
from mapapp.formats import SUFFIXES, write_incidents
from mapapp.formats.verify import verify_file
from tests.builders import TEXT, an_article, an_incident


def incident_file(folder: Path, suffix: str = ".geojson") -> Path:
    path = folder / f"x{suffix}"
    write_incidents([an_incident(), an_incident(words="Two people died")], path)
    return path


def toponym_file(folder: Path, text: str = TEXT, **fields: object) -> Path:
    article = an_article(text=text)
    toponym = {"start": 14, "end": 24, "name": text[14:24]} | fields
    record = {"id": article.id, "text_sha256": article.text_sha256, "toponyms": [toponym]}
    path = folder / "places.jsonl"
    path.write_text(json.dumps(record) + "\n", "utf-8")
    return path


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_quotes_that_stand_where_they_should_are_all_found(suffix: str, tmp_path: Path) -> None:
    assert ((), 2) == verify_file(incident_file(tmp_path, suffix), [an_article()])


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (TEXT.replace("Darat", "darat"), "stands 'Shells fell on darat Izza', not 'Shells"),
        (TEXT.replace(" in March", " in march"), "after it at 25 stands"),
        ("x" + TEXT, "at 0 stands 'xShells"),
        (TEXT.replace("e", "e\u0301", 1), "stands"),
    ],
    ids=range(4),
)
def test_one_changed_letter_is_told_with_what_stands_there(
    text: str, what: str, tmp_path: Path
) -> None:
    mismatches, checked = verify_file(incident_file(tmp_path), [an_article(text=text)])
    assert checked == 2
    assert what in str(mismatches[0])
    assert "daily-1:0" in str(mismatches[0])


def test_an_article_that_is_not_given_is_told(tmp_path: Path) -> None:
    mismatches, _ = verify_file(incident_file(tmp_path), [an_article(id="other")])
    assert ["the article is not among those given"] * 2 == [found.what for found in mismatches]


def test_an_article_read_from_another_folder_is_known_by_its_name(tmp_path: Path) -> None:
    path = incident_file(tmp_path)
    assert ((), 2) == verify_file(path, [an_article(id="2019/daily-1"), an_article(id="daily")])
    namesakes = [an_article(id="2018/daily-1"), an_article(id="2019/daily-1")]
    mismatches, _ = verify_file(path, namesakes)
    assert [found.what for found in mismatches] == ["the article is not among those given"] * 2


def test_toponyms_are_looked_up_letter_for_letter(tmp_path: Path) -> None:
    assert ((), 1) == verify_file(toponym_file(tmp_path), [an_article()])
    mismatches, _ = verify_file(toponym_file(tmp_path, name="Darat izza"), [an_article()])
    assert "line 1, toponym 1" in str(mismatches[0])


def test_a_change_elsewhere_in_the_article_is_told_where_the_file_has_its_digest(
    tmp_path: Path,
) -> None:
    article = an_article(text=TEXT + "!")
    mismatches, _ = verify_file(toponym_file(tmp_path), [article])
    assert [found.what for found in mismatches] == ["the article's text has changed elsewhere"]


@pytest.mark.parametrize(
    "fields", [{"start": None}, {"end": "24"}, {"start": True}, {"name": 5}], ids=range(4)
)
def test_a_toponym_that_is_none_is_refused(fields: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(InputError, match="line 1, toponym 1 lacks one of"):
        verify_file(toponym_file(tmp_path, **fields), [an_article()])


@pytest.mark.parametrize("line", ["{}", "[]", "{", '{"id": "a", "text": "Homs"}'])
def test_a_file_of_neither_kind_is_refused(line: str, tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text(line, "utf-8")
    with pytest.raises(InputError, match="line 1"):
        verify_file(tmp_path / "x.jsonl", [an_article()])
