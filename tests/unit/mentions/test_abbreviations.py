import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.abbreviations import abbreviation_hits


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Floods hit Alexandria, La., on Friday.", {"La.": "admin1:US.louisiana"}),
        ("She lives in Toledo, OH, now.", {"OH": "admin1:US.ohio"}),
        ("Miners left Kirkland, Ont., early.", {"Ont.": "admin1:CA.ontario"}),
        ("Miss. Jones said OK to the La. crowd.", {}),
    ],
)
def test_an_abbreviated_state_counts_where_it_is_no_word(
    gazetteer: Gazetteer, text: str, found: dict[str, str]
) -> None:
    hits = {
        text[hit.span.start : hit.span.end]: hit.namings[0].place_id
        for hit in abbreviation_hits(text, gazetteer)
    }
    assert found == hits
