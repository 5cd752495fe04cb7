import pytest

from mapapp import edtf
from mapapp.articles.html import article_from_html
from mapapp.errors import InputError

PARAGRAPHS = (
    "Une frappe aérienne a visé la base de T4, près de Palmyre, mardi soir, selon l’agence.",
    "Le gouvernement a condamné l’attaque & promis de répondre « avec force » dans la semaine.",
)


def a_page(body: str = "", lang: str = "fr-FR") -> str:
    paragraphs = "".join(f"<p>{text.replace('&', '&amp;')}</p>" for text in PARAGRAPHS)
    return f"""<!doctype html><html lang="{lang}"><head>
<title>Frappe près de Palmyre | Le Journal</title>
<link rel="canonical" href="https://example.org/frappe">
<meta property="og:site_name" content="Le Journal">
<meta property="article:published_time" content="2023-06-05T10:00:00+02:00">
</head><body><nav><a href="/">Accueil</a> <a href="/monde">Monde</a></nav>
<article><h1>Frappe près de Palmyre</h1>{paragraphs}{body}</article>
<script>document.title = "run"</script></body></html>"""


def test_a_page_gives_its_main_text_and_what_it_says_of_itself() -> None:
    article = article_from_html(a_page().encode(), id="p", where="p.html")
    assert [*PARAGRAPHS] == article.text[article.body_start :].split("\n")
    assert "Accueil" not in article.text
    assert "document.title" not in article.text
    assert (article.title, article.lang, article.source, article.url) == (
        "Frappe près de Palmyre",
        "fr",
        "Le Journal",
        "https://example.org/frappe",
    )
    assert edtf.parse("2023-06-05") == article.published


def test_the_same_page_gives_the_same_text() -> None:
    pages = [article_from_html(a_page().encode(), id="p", where="p.html") for _ in range(3)]
    assert pages[0] == pages[1] == pages[2]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_a_page_is_read_in_the_encoding_it_is_in(encoding: str) -> None:
    article = article_from_html(a_page().encode(encoding), id="p", where="p.html")
    assert PARAGRAPHS[0] in article.text


def test_a_declared_encoding_is_used_where_the_bytes_are_no_utf8() -> None:
    page = a_page("<p>Военная база находится недалеко от города, сообщило министерство.</p>")
    page = page.replace("<head>", '<head><meta charset="windows-1251">')
    article = article_from_html(page.encode("cp1251", "xmlcharrefreplace"), id="p", where="x")
    assert "Военная база" in article.text


def test_hostile_markup_is_text_or_nothing() -> None:
    body = "<p>Il a écrit &lt;script&gt;alert(1)&lt;/script&gt; sur le mur de la caserne.</p>"
    article = article_from_html(a_page(body).encode(), id="p", where="x")
    assert "<script>alert(1)</script>" in article.text


@pytest.mark.parametrize("page", ["<html><body></body></html>", "<html><script>x</script></html>"])
def test_a_page_without_a_main_text_is_refused(page: str) -> None:
    with pytest.raises(InputError, match=r"no main text.*p\.html"):
        article_from_html(page.encode(), id="p", where="p.html")


def test_a_page_too_long_to_read_in_time_is_refused() -> None:
    with pytest.raises(InputError, match="more than 5,000,000 bytes"):
        article_from_html(b" " * 5_000_001, id="p", where="p.html")


def test_a_page_nested_without_end_is_refused_or_read() -> None:
    page = a_page("<div>" * 20_000)
    article = article_from_html(page.encode(), id="p", where="p.html")
    assert article.text
