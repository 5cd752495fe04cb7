import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.contractions import contracted_hits
from mapapp.mentions.find import find_mentions
from tests.builders import an_article


@pytest.mark.parametrize(
    ("text", "name", "place_id"),
    [
        ("Un lycée aux Pennes-Mirabeau a brûlé.", "Pennes-Mirabeau", "geonames:3000047"),
        ("Un train a déraillé au Creusot.", "Creusot", "geonames:3004427"),
        ("Ils sont arrivés au Havre lundi.", "Havre", "geonames:3003796"),
    ],
)
def test_a_name_is_found_whose_article_is_in_the_preposition(
    gazetteer: Gazetteer, text: str, name: str, place_id: str
) -> None:
    (mention,) = find_mentions(an_article(text, lang="fr"), gazetteer)
    assert (name, place_id) == (mention.name, mention.place_ids[0])


def test_who_bears_the_name_without_an_article_is_not_forgotten(gazetteer: Gazetteer) -> None:
    (hit,) = contracted_hits("Un tir au Mont-Dore.", "fr", gazetteer)
    assert ["geonames:3003253", "geonames:2140066"] == [one.place_id for one in hit.namings]


def test_a_name_without_an_article_is_none_of_them(gazetteer: Gazetteer) -> None:
    assert [] == list(contracted_hits("Le maire de Mans, aux Paris.", "fr", gazetteer))


def test_no_other_language_contracts_so(gazetteer: Gazetteer) -> None:
    assert [] == list(contracted_hits("au Mans", "en", gazetteer))
