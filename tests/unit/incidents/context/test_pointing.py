"""What words for a place that is named elsewhere point to."""

import pytest

from mapapp.incidents.context.pointing import is_in_capital
from mapapp.incidents.reading import read
from mapapp.records import Span
from tests.builders import an_article


@pytest.mark.parametrize(
    ("lang", "text", "name", "expected"),
    [
        ("en", "A bomb went off in Karrada in the capital.", "Karrada", True),
        ("en", "A bomb went off in Karrada, in the east of the capital.", "Karrada", True),
        ("en", "A bomb went off in Karrada, a crowded district of the capital.", "Karrada", True),
        ("en", "A bomb went off in Karrada, north of the capital.", "Karrada", False),
        ("fr", "Une bombe a explosé à Karrada, dans l'est de la capitale.", "Karrada", True),
        ("ru", "Взрыв прогремел в Карраде, на востоке столицы.", "Карраде", True),
    ],
)
def test_a_place_may_be_said_to_be_a_part_of_the_capital(
    *, lang: str, text: str, name: str, expected: bool
) -> None:
    start = text.index(name)
    reading = read(an_article(text, lang=lang))
    assert is_in_capital(reading, 0, Span(start, start + len(name))) is expected
