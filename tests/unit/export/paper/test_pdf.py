from __future__ import annotations

import io
import random
import time
from typing import TYPE_CHECKING, Any

import pypdf
import pypdfium2
import pytest

from mapapp.errors import InputError
from mapapp.export.paper.letters import plain
from mapapp.export.paper.write import paper_map
from tests.builders import an_article, an_incident
from tests.unit.export.paper.cases import ARABIC, HOSTILE, MIXED, RUSSIAN, quoting, town, words_of

if TYPE_CHECKING:
    from mapapp.records import Incident


def a_pdf(*incidents: Incident, title: str = "A map", **choices: Any) -> bytes:  # noqa: ANN401
    return paper_map(incidents, ".pdf", title=title, **choices)


def read_by_pypdf(data: bytes) -> str:
    reader = pypdf.PdfReader(io.BytesIO(data))
    return words_of(" ".join(page.extract_text() for page in reader.pages))


def read_by_pdfium(data: bytes) -> str:
    """The reader inside of Chromium."""
    with pypdfium2.PdfDocument(data) as document:
        return words_of(" ".join(page.get_textpage().get_text_range() for page in document))


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_quotes_are_read_back_word_for_word(lang: str) -> None:
    long = "The office “said”: efficient fjord fire — 50 % of it, naïve façade. " * 12
    quotes = [long.strip(), RUSSIAN, "Des « combattants » auraient été impliqués à Deir ez-Zor."]
    data = a_pdf(*(quoting(quote, n) for n, quote in enumerate(quotes)), lang=lang)
    for read in (read_by_pypdf(data), read_by_pdfium(data)):
        for quote in quotes:
            assert words_of(quote) in read


def test_arabic_is_read_back_in_the_order_in_which_one_reads_it() -> None:
    ligatures = "قُتل مقاتلون في ريف حلب الشرقي خلال هجوم بالأسلحة الآلية"
    data = a_pdf(quoting(ARABIC, 1, lang="ar"), quoting(ligatures, 2, lang="ar"))
    read = read_by_pdfium(data)
    assert ARABIC in read
    assert ligatures in read


def test_numbers_and_brackets_in_arabic_are_read_back_whole() -> None:
    read = read_by_pdfium(a_pdf(quoting(MIXED, lang="ar")))
    for part in ("12", "مقاتلاً", "من التنظيم", "25 مارس 2018", "F", "16", "50"):
        assert part in read


def test_letters_that_the_font_lacks_are_read_back_all_the_same() -> None:
    quote = "中国的报纸 wrote that 日本"
    assert quote in read_by_pypdf(a_pdf(quoting(quote)))


@pytest.mark.parametrize(("paper", "size"), [("a4", (595.276, 841.89)), ("letter", (612, 792))])
def test_pages_have_the_size_of_the_paper(paper: str, size: tuple[float, float]) -> None:
    pages = pypdf.PdfReader(io.BytesIO(a_pdf(*town(40), paper=paper))).pages
    assert len(pages) > 2
    for page in pages:
        assert size == pytest.approx((page.mediabox.width, page.mediabox.height), abs=0.01)


def test_every_font_is_inside() -> None:
    reader = pypdf.PdfReader(io.BytesIO(a_pdf(quoting(ARABIC, lang="ar"))))
    resources: Any = reader.pages[0]["/Resources"]
    fonts = resources["/Font"]
    assert {"/Bold", "/Italic", "/Regular"} == set(fonts)
    for name in fonts:
        (inner,) = fonts[name]["/DescendantFonts"]
        assert len(inner.get_object()["/FontDescriptor"]["/FontFile2"].get_data()) > 2000


def test_the_document_says_its_title_and_language_and_no_date() -> None:
    reader = pypdf.PdfReader(io.BytesIO(a_pdf(an_incident(), title="Carte (1)", lang="fr")))
    said: dict[str, Any] = dict(reader.metadata or {})
    assert {"/Title": "Carte (1)", "/Producer": "mapapp"} == said
    assert "fr" == str(reader.root_object["/Lang"])


def test_hostile_text_stays_text() -> None:
    incident = an_incident(
        an_article(HOSTILE, title=HOSTILE),
        HOSTILE,
        place_name=HOSTILE,
        article_title=HOSTILE,
        article_source=HOSTILE,
        article_url="javascript:alert(1)",
        admin1=HOSTILE,
    )
    data = a_pdf(incident, title=HOSTILE)
    assert read_by_pypdf(data).count(words_of(plain(HOSTILE))) >= 3
    reader = pypdf.PdfReader(io.BytesIO(data), strict=True)
    keys = {key for number in range(1, len(reader.xref[0])) for key in _keys(reader, number)}
    assert not {"/JS", "/JavaScript", "/AA", "/OpenAction", "/Annots", "/EmbeddedFile"} & keys


def _keys(reader: pypdf.PdfReader, number: int) -> set[str]:
    found = reader.get_object(pypdf.generic.IndirectObject(number, 0, reader))
    return set(found) if isinstance(found, dict) else set()


@pytest.mark.parametrize(
    ("url", "is_kept"),
    [
        ("https://example.org/news?id=(1)&x=\\", True),
        ("http://example.org:8080/a#b", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("https://user@example.org/", False),
        ("https://exämple.org/", False),
        ("https://example.org/\n/JS", False),
        ("https:///no-host", False),
        ("https://[::1/", False),
    ],
)
def test_a_link_leads_to_the_articles_address_on_the_web_alone(url: str, is_kept: bool) -> None:  # noqa: FBT001
    reader = pypdf.PdfReader(io.BytesIO(a_pdf(an_incident(article_url=url))))
    links = [
        link.get_object()["/A"]["/URI"] for page in reader.pages for link in page.get("/Annots", [])
    ]
    assert ({url} if is_kept else set()) == set(links)


def test_the_same_incidents_in_any_order_give_the_same_bytes() -> None:
    incidents = town(30)
    shuffled = random.Random(3).sample(incidents, len(incidents))  # noqa: S311 - no secret
    assert a_pdf(*incidents) == a_pdf(*shuffled)


def test_a_thousand_incidents_take_seconds() -> None:
    places = random.Random(5)  # noqa: S311 - no secret
    incidents = [
        quoting(
            f"Number {number}: {MIXED} {RUSSIAN}",
            number,
            place_name=f"Place {number}",
            place_id=str(number),
            lat=places.uniform(30, 37),
            lon=places.uniform(36, 48),
        )
        for number in range(1000)
    ]
    start = time.process_time()
    data = a_pdf(*incidents)
    assert time.process_time() - start < 30
    assert len(data) < 5_000_000


@pytest.mark.parametrize("choice", [{"suffix": ".jpg"}, {"lang": "tlh"}, {"paper": "a0"}], ids=str)
def test_what_there_is_none_of_is_refused(choice: dict[str, Any]) -> None:
    with pytest.raises(InputError, match="choose one of"):
        paper_map([], **{"suffix": ".pdf", "title": "x", **choice})
