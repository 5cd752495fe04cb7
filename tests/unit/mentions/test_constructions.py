"""A town is found whatever its sentence makes of it, though no other vouches for it."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mapapp.pipeline import geoparse
from tests.builders import an_article

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer

SENTENCES = Path(__file__).with_name("constructions.csv")
"""Language and sentence, with a slot for the town; in Russian one for each case."""
CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "prepositional")
TOWNS: dict[str, list[str] | list[list[str]]] = {
    "ar": ["حمص", "نيالا", "الفاشر", "كابول", "بنغازي"],
    "de": ["Homs", "Nyala", "Cherson", "Halle"],
    "en": ["Homs", "Nyala", "Kherson", "Raqqa"],
    "es": ["Homs", "Nyala", "Kherson", "Guayaquil"],
    "fr": ["Homs", "Nyala", "Kherson", "Strasbourg"],
    "ru": [
        ["Бахмут", "Бахмута", "Бахмуту", "Бахмут", "Бахмутом", "Бахмуте"],
        ["Белгород", "Белгорода", "Белгороду", "Белгород", "Белгородом", "Белгороде"],
        ["Махачкала", "Махачкалы", "Махачкале", "Махачкалу", "Махачкалой", "Махачкале"],
    ],
}
"""Large and small, well known and not."""


def sentences(lang: str) -> list[tuple[str, str]]:
    """Every sentence of a language with each town in it, and how it writes that."""
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        texts = [row["sentence"] for row in csv.DictReader(file) if row["lang"] == lang]
    filled = []
    for text in texts:
        for town in TOWNS[lang]:
            forms = dict(zip(CASES, town, strict=True)) if isinstance(town, list) else {"": town}
            filled += [
                (text.replace(f"{{{case}}}", form), form)
                for case, form in forms.items()
                if f"{{{case}}}" in text
            ]
    return filled


@pytest.mark.parametrize("lang", sorted(TOWNS))
def test_a_town_is_found(lang: str, gazetteer: Gazetteer) -> None:
    told = sentences(lang)
    lost = [
        text
        for text, town in told
        if not any(
            town in one.mention.name and one.place
            for one in geoparse(an_article(text, lang=lang, title=""), gazetteer)
        )
    ]
    assert len(told) > 100
    assert [] == lost
