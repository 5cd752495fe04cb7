import io
import json

import pytest

from mapapp.articles.tables import articles_from_csv, articles_from_json, articles_from_json_lines
from mapapp.errors import InputError
from mapapp.records import Article

ONE = {"id": "a", "text": "Homs \u2028 et\r\nAlep.", "title": "T", "published": "2023-06"}
ALL = ONE | {"lang": "fr", "url": "https://example.org", "source": "Agence", "more": [1.5]}


def json_lines(*lines: object) -> list[Article]:
    text = "\n".join(
        line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines
    )
    return list(articles_from_json_lines(io.BytesIO(text.encode()), where="x.jsonl"))


def csv(text: str) -> list[Article]:
    return list(articles_from_csv(text.encode(), where="x.csv"))


def test_a_line_of_json_is_an_article_with_its_text_as_it_stands() -> None:
    (article,) = json_lines(ALL, "")
    assert ALL["text"] == article.text
    assert (article.id, article.title, article.lang, article.source, article.url) == (
        "a",
        "T",
        "fr",
        "Agence",
        "https://example.org",
    )
    assert article.published is not None
    assert article.published.edtf == "2023-06"


def test_what_is_null_or_not_there_is_read_from_the_text() -> None:
    (article,) = json_lines({"id": 7, "text": "# Frappe\n\nHoms est sous le feu.", "title": None})
    assert (article.id, article.title, article.published) == ("7", "Frappe", None)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("{", "line 2.*correct"),
        ("[]", "is not a JSON object"),
        ('{"text": "Homs"}', "field 'id' is missing"),
        ('{"id": "b"}', "field 'text' is missing"),
        ('{"id": "b", "text": " "}', "field 'text' is missing or empty"),
        ('{"id": "b", "text": 1}', "field 'text' is not text"),
        ('{"id": true, "text": "Homs"}', "field 'id' is not text"),
        ('{"id": "b", "text": "Homs", "published": "June"}', "publication date"),
        ('{"id": "b", "text": "Homs", "lang": "French"}', "ISO 639-1"),
        ('{"id": "b", "text": "Homs \\ud800"}', r"U\+D800 at offset 5"),
        ('{"id": "b", "text": "Homs", "n": NaN}', "NaN"),
    ],
)
def test_a_bad_line_is_named_with_its_field(line: str, what: str) -> None:
    with pytest.raises(InputError, match=what) as refused:
        json_lines(ONE, line)
    assert refused.value.where == "x.jsonl, line 2"


def test_json_lines_that_are_no_utf8_are_refused_by_line() -> None:
    with pytest.raises(InputError, match=r"byte 0 of the line\), x.jsonl, line 2"):
        list(
            articles_from_json_lines(
                io.BytesIO(json.dumps(ONE).encode() + b"\n\xff"), where="x.jsonl"
            )
        )


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(InputError, match="is empty"):
        json_lines()


def test_json_is_one_article_or_a_list() -> None:
    one = list(articles_from_json(json.dumps(ALL).encode("utf-8-sig"), where="x.json"))
    several = list(
        articles_from_json(json.dumps([ALL, ONE | {"id": "b"}]).encode(), where="x.json")
    )
    assert one == several[:1]
    assert [article.id for article in several] == ["a", "b"]


def test_a_bad_record_of_a_list_is_named() -> None:
    with pytest.raises(InputError, match=r"field 'text'.*x\.json, record 2"):
        list(articles_from_json(b'[{"id": "a", "text": "Homs"}, {"id": "b"}]', where="x.json"))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_gives_an_article_a_row(separator: str) -> None:
    rows = [["id", "text", "lang"], ["a", '"Homs ""x"" \u2028\nest"', "fr"], ["b", "Alep", ""]]
    first, second = csv("\r\n".join(separator.join(row) for row in rows))
    assert (first.id, first.text, first.lang) == ("a", 'Homs "x" \u2028\nest', "fr")
    assert second.id == "b"


def test_a_long_cell_is_read_whole() -> None:
    (article,) = csv(f"id,text\na,{'Homs ' * 100_000}")
    assert len(article.text) == 500_000


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("event_id,latitude\n1,2\n", "no column id or text.*event_id, latitude"),
        ("id,text\na\n", "not as many cells.*line 2"),
        ("id,text\na,Homs,more\n", "not as many cells.*line 2"),
        ('id,text\na,"Homs\n', "not CSV"),
        ("id,text,published\na,Homs,June\n", "publication date.*line 2"),
        ("id,text\n,Homs\n", "field 'id'.*line 2"),
    ],
)
def test_a_bad_table_is_refused_by_line(text: str, what: str) -> None:
    with pytest.raises(InputError, match=what):
        csv(text)
