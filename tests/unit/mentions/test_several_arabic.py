"""Names that share the noun before their list."""

import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.find import find_mentions
from mapapp.mentions.several_arabic import several_hits
from tests.builders import an_article

JIHAD = "locality:IQ.jihad-baghdad"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("انفجارات في أحياء الجهاد والعامل في بغداد.", ["الجهاد", "العامل"]),
        ("انفجارات في حيي الكرادة والجهاد.", ["الجهاد"]),
        ("انفجارات في أحياء الكرادة، والجهاد.", ["الجهاد"]),
        ("انفجارات في حي الجهاد.", []),
        ("أحياء كثيرة دمرت والجهاد مستمر.", []),
    ],
)
def test_a_name_with_its_noun_is_known_without_it_after_the_plural(
    text: str, names: list[str]
) -> None:
    assert names == [text[one.start : one.end] for one in several_hits(text, Gazetteer.open())]


def test_a_word_is_a_quarter_in_a_list_of_quarters() -> None:
    article = an_article("انفجارات في أحياء الجهاد والعامل في بغداد.", lang="ar")
    found = {one.name: one.place_ids for one in find_mentions(article, Gazetteer.open())}
    assert JIHAD in found["الجهاد"]
    assert "العامل" in found
