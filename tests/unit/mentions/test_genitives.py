import unicodedata

import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.find import find_mentions
from mapapp.mentions.genitives import genitive_hits
from tests.builders import an_article


@pytest.mark.parametrize(
    ("name", "place_id"),
    [
        ("Portugals", "country:PT"),
        ("Österreichs", "country:AT"),
        ("Kairos", "geonames:360630"),
        ("Syriens", "country:SY"),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_german_genitive_is_a_hit_under_its_name(
    gazetteer: Gazetteer, name: str, place_id: str, form: str
) -> None:
    text = unicodedata.normalize(form, f"Die Straßen {name} waren leer.")  # type: ignore[arg-type]
    written = unicodedata.normalize(form, name)  # type: ignore[arg-type]
    (hit,) = [
        hit
        for hit in genitive_hits(text, gazetteer.hits(text, "de"), "de", gazetteer)
        if text[hit.span.start : hit.span.end] == written
    ]
    assert place_id in [naming.place_id for naming in hit.namings]


def test_a_german_genitive_is_a_mention(gazetteer: Gazetteer) -> None:
    article = an_article("Die Straßen Portugals waren leer.", lang="de")
    (mention,) = find_mentions(article, gazetteer)
    assert "Portugals" == mention.name
    assert "country:PT" in mention.place_ids


def test_what_is_a_name_as_it_stands_is_no_genitive(gazetteer: Gazetteer) -> None:
    text = "Die Straßen Honduras waren leer."
    assert [] == list(genitive_hits(text, gazetteer.hits(text, "de"), "de", gazetteer))


def test_no_other_language_has_them(gazetteer: Gazetteer) -> None:
    assert [] == list(genitive_hits("The harbours of Portugals.", [], "en", gazetteer))
