"""Countries as newsrooms call them, in full and in short, each in a sentence that says no more."""

import csv
from pathlib import Path

import pytest

from mapapp.gazetteer.lookup import Gazetteer
from tests.unit.mentions.conftest import Read

TABLE = Path(__file__).with_name("countries.csv")
SENTENCES = {
    "en": "Officials said on Monday that aid had reached {} after the floods.",
    "fr": "Selon les autorités, les secours ont traversé {} lundi.",
    "ar": "قال المسؤولون إن المساعدات وصلت إلى {} يوم الاثنين.",
    "ru": "Власти заявили, что {} получит помощь в понедельник.",
    "es": "Según las autoridades, la ayuda llegó a {} el lunes.",
    "de": "Die Hilfe aus {} kam am Montag an.",
}
with TABLE.open(encoding="utf-8", newline="") as file:
    NAMED = [tuple(row.values()) for row in csv.DictReader(file)]


@pytest.mark.parametrize(("lang", "country", "name"), NAMED)
def test_a_country_is_found_whole_by_each_of_its_names(
    read: Read, gazetteer: Gazetteer, lang: str, country: str, name: str
) -> None:
    mentions = read(SENTENCES[lang].format(name), lang)
    found = {mention.name: mention.place_ids for mention in mentions}
    assert name in found
    assert country in {gazetteer.place(place_id).country for place_id in found[name]}
