import pytest

from mapapp.mentions.composed import composed_names


@pytest.mark.parametrize(
    ("text", "name", "sort"),
    [
        ("In Laurel County, two died.", "Laurel County", "district"),
        ("A barge sank in the Elk River.", "Elk River", "water"),
        ("le golfe du Lion est agité", "golfe du Lion", "water"),
        ("Пожар на озере Байкал потушен.", "озере Байкал", "water"),
        ("It stands on Baker Street.", "Baker Street", "street"),
    ],
)
def test_a_name_with_its_noun_is_one_name(text: str, name: str, sort: str) -> None:
    found = [(text[one.span.start : one.span.end], one.sort) for one in composed_names(text)]
    assert [(name, sort)] == found


@pytest.mark.parametrize("text", ["The River was high.", "Laurel County Police came."])
def test_a_noun_alone_or_an_organisation_is_none(text: str) -> None:
    assert [] == list(composed_names(text))
