"""A text may break off anywhere, as a headline, a copied line or a feed cut short does."""

import tomllib
from pathlib import Path

import pytest

from mapapp import edtf
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.pipeline import find_incidents
from mapapp.records import Article

GOLD = Path(__file__).parents[3] / "benchmarks" / "gold_incidents"
EACH = 40
"""Of so many gold articles one is cut."""
WORDS = 5
"""Words from one cut of it to the next."""


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


def read(text: str, lang: str, gazetteer: Gazetteer) -> None:
    """Find the incidents of a text, whose quotes stand in it."""
    article = Article(id="x", text=text, title="", lang=lang, published=edtf.parse("2025-06-24"))
    for one in find_incidents(article, gazetteer):
        assert text[one.quote.start : one.quote.end] == one.quote.exact


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", 'de 2009, Band " el mismo día'),
        ("ru", "О ходе осады Выборга известно из хроник"),
        ("ru", "Стрельба из-за"),
        ("ru", "Удар по Исфахану нанесли в ночь на воскресенье"),
        (
            "ar",
            (
                "فاغنر القصف بين مالي الإسلام الحدود إن وأنها عسكريين تيساليت،"
                " منقبي جماعة قد والجزائر،"
            ),
        ),
        (
            "fr",
            (
                "février 1994, un est tombée le 11 juillet, suivie deux semaines plus tard de zepa."
                " état d'exécutions massives"
            ),
        ),
    ],
)
def test_a_line_that_broke_a_reader_is_read(lang: str, text: str, gazetteer: Gazetteer) -> None:
    read(text, lang, gazetteer)


@pytest.mark.parametrize("path", sorted(GOLD.glob("*.toml"))[::EACH], ids=lambda path: path.stem)
def test_an_article_is_read_wherever_it_breaks_off(path: Path, gazetteer: Gazetteer) -> None:
    row = tomllib.loads(path.read_text("utf-8"))
    words = row["text"].strip().split(" ")
    for stop in range(1, len(words), WORDS):
        read(" ".join(words[:stop]), row["lang"], gazetteer)
