from __future__ import annotations

import csv
import string
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mapapp import edtf
from mapapp.articles.read import read_articles
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.layers.catalogue import CATALOGUES
from mapapp.layers.english import from_english
from mapapp.pipeline import find_incidents
from mapapp.records import Article

if TYPE_CHECKING:
    from mapapp.layers.words import MapWords

ROOT = Path(__file__).parents[3]


def gaps(phrase: str) -> set[str]:
    return {gap for _, gap, _, _ in string.Formatter().parse(phrase) if gap is not None}


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("told as a fact", "rapporté comme un fait"),
        ("Islamic State", "État islamique"),
        ("Military Forces of United States", "Forces armées (États-Unis)"),
        ("Government of Türkiye", "Gouvernement (Turquie)"),
        ("Benghazi has 757,490 inhabitants", "Benghazi compte 757\u202f490 habitants"),
        (
            "northern Israel: the northern third of its extent",
            "partie nord, Israel\u00a0: ce tiers de son étendue",
        ),
        (
            "accepted by Rana on 2024-05-01: told as a fact",
            "accepté par Rana le 2024-05-01\u00a0: told as a fact",
        ),
    ],
)
def test_what_files_say_in_english_is_said_in_french(english: str, french: str) -> None:
    assert french == from_english("fr", english)


@pytest.mark.parametrize("english", ["Ministry of Defence", "Rana Haddad", "{country}", ""])
def test_what_the_catalogue_does_not_have_stays_as_it_is(english: str) -> None:
    assert english == from_english("fr", english)


def test_english_stays_english() -> None:
    assert "Government of Türkiye" == from_english("en", "Government of Türkiye")


@pytest.mark.parametrize("words", CATALOGUES.values(), ids=CATALOGUES)
def test_no_phrase_has_a_gap_that_nothing_fills(words: MapWords) -> None:
    table = words.from_english
    assert [] == [english for english, own in table.items() if gaps(own) - gaps(english)]


def test_forces_of_every_sort_have_their_french() -> None:
    with (ROOT / "mapapp/incidents/data/actors.csv").open(encoding="utf-8") as file:
        meanings = {row["meaning"] for row in csv.DictReader(file)}
    forces = [one.removeprefix("kind:") for one in meanings if one.startswith("kind:")]
    assert len(forces) == 4
    assert all("(Syrie)" in from_english("fr", f"{one} Syria") for one in forces)


def test_every_reason_of_an_incident_has_its_french() -> None:
    articles = [*read_articles([str(ROOT / "seeds")]), *map(gold, GOLD)]
    gazetteer = Gazetteer.open()
    said = {
        reason.sentence
        for article in articles
        for incident in find_incidents(article, gazetteer)
        for reason in incident.reasons
    }
    assert len(said) > 100
    assert [] == sorted(one for one in said if one == from_english("fr", one))


GOLD = sorted((ROOT / "benchmarks" / "gold_incidents").glob("*.toml"))


def gold(path: Path) -> Article:
    row = tomllib.loads(path.read_text("utf-8"))
    return Article(
        id=path.stem,
        text=row["text"],
        title=row["title"],
        lang=row["lang"],
        published=edtf.parse(row["published"]),
    )
