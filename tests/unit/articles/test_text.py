import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp import edtf
from mapapp.articles.text import article_from_text
from mapapp.errors import InputError

BODY = "Une frappe aérienne a visé un dépôt près de la ville, selon l’armée."
KEEPABLE = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))


@pytest.mark.parametrize(
    ("head", "date", "title"),
    [
        (" date 2023-06 Une frappe\n\n", "2023-06", "Une frappe"),
        ("date 2023-06-05 Une frappe \n", "2023-06-05", "Une frappe"),
        ("\ufeff\n date 2023 Une\u2028frappe\r\n\r\n", "2023", "Une\u2028frappe"),
        ("---\ntitle: 'Une frappe'\ndate: 2023-06-05T10:00:00Z\n---\n", "2023-06-05", "Une frappe"),
        ("---\ndate: 2023-06\ntags: x\n---\n\n# Une frappe #\n\n", "2023-06", "Une frappe"),
        ("# Une frappe\n", "", "Une frappe"),
        ("\n  Une frappe ?\n\n", "", "Une frappe ?"),
    ],
)
def test_title_and_date_are_read_from_the_head_and_the_body_starts_past_it(
    head: str, date: str, title: str
) -> None:
    article = article_from_text(head + BODY, id="a")
    assert head + BODY == article.text
    assert title == article.title
    assert article.text[article.body_start :] == BODY
    assert ((article.published and article.published.edtf) or "") == date


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "Une frappe a visé un dépôt.\n\n" + BODY,
        "x" * 161 + "\n\n" + BODY,
        "Une frappe\n" + BODY,
        "date palms of 2023 are\n" + BODY,
    ],
    ids=range(5),
)
def test_a_text_without_a_head_is_all_body(text: str) -> None:
    article = article_from_text(text, id="a")
    assert article.body_start == 0
    assert 0 < len(article.title) <= 81
    assert article.published is None


def test_front_matter_gives_language_source_and_address() -> None:
    head = "---\nLanguage: fr-FR\nsource: Le Journal\nurl: https://example.org/a\n---\n"
    article = article_from_text(head + "Homs.", id="a")
    assert (article.lang, article.source, article.url) == (
        "fr",
        "Le Journal",
        "https://example.org/a",
    )


def test_what_the_source_states_wins_over_what_the_text_says() -> None:
    article = article_from_text(
        f" date 2023-06 Une frappe\n\n{BODY}",
        id="a",
        title="Autre titre",
        published="2022",
        lang="es",
        source="Agence",
        url="https://example.org",
    )
    assert (article.title, article.published, article.lang) == (
        "Autre titre",
        edtf.year(2022),
        "es",
    )
    assert (article.source, article.url) == ("Agence", "https://example.org")


def test_a_stated_title_that_opens_the_text_is_no_body() -> None:
    article = article_from_text(f"Une frappe\n{BODY}", id="a", title="Une frappe")
    assert article.text[article.body_start :] == BODY


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff", "\ufeff \u2003\n"])
def test_a_text_without_a_word_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="no text, a-1"):
        article_from_text(text, id="a-1")


@pytest.mark.parametrize("bad", ["\0", "\ud800"])
def test_what_no_store_keeps_is_refused_with_its_offset(bad: str) -> None:
    with pytest.raises(InputError, match="offset 5"):
        article_from_text(f"Homs {bad}", id="a")


@pytest.mark.parametrize(
    "fields", [{"published": "June 2023"}, {"published": "2023-13"}, {"lang": "French"}]
)
def test_a_statement_that_cannot_be_read_is_refused(fields: dict[str, str]) -> None:
    with pytest.raises(InputError, match="a-1"):
        article_from_text(BODY, id="a-1", **fields)


def test_an_impossible_date_in_a_header_line_is_refused() -> None:
    with pytest.raises(InputError, match="2023-13"):
        article_from_text(f" date 2023-13 Une frappe\n\n{BODY}", id="a")


@given(KEEPABLE)
def test_no_text_is_ever_changed(text: str) -> None:
    try:
        article = article_from_text(text, id="a")
    except InputError:
        return
    assert article.text == text
    assert article.title
    assert 0 <= article.body_start <= len(text)


@given(KEEPABLE, st.data())
def test_a_quote_is_found_at_its_offsets_whatever_the_script(
    text: str, data: st.DataObject
) -> None:
    # Emoji, combining marks, both directions: an offset counts code points.
    article = article_from_text(f"ب👩‍👩‍👧e\u0301 {text}", id="a")
    start = data.draw(st.integers(0, len(article.text) - 1))
    end = data.draw(st.integers(start + 1, len(article.text)))
    quote = article.quote(start, end)
    around = quote.prefix + quote.exact + quote.suffix
    assert article.text[start:end] == quote.exact
    assert article.text[start - len(quote.prefix) : end + len(quote.suffix)] == around
