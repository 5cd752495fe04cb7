"""A record becomes an incident that quotes the record itself, and nothing else."""

import pytest

from mapapp.errors import InputError
from mapapp.join.imported import incident_of
from tests.unit.join.accounts import an_account

NOTES = "On 8 April 2017, aircraft struck Raqqa.\n12 were killed. "


def test_the_quote_is_the_whole_of_the_records_own_words() -> None:
    record = an_account(id="SYR1", table="ACLED", words=NOTES, words_field="notes", lang="en")
    incident = incident_of(record)
    assert (NOTES, 0, len(NOTES)) == (
        incident.quote.exact,
        incident.quote.start,
        incident.quote.end,
    )
    assert ("acled:SYR1", "ACLED SYR1") == (incident.article_id, incident.article_title)
    assert "Air strike, Raqqa, 8 April 2017" == incident.title
    assert "the words are its column notes" == incident.reasons[-1].sentence


def test_the_source_that_a_record_names_is_told_as_its_own() -> None:
    record = an_account(table="UCDP GED", words=NOTES, words_field="notes", source="Wire")
    assert "UCDP GED: Wire" == incident_of(record).article_source
    assert "ucdp:a" == incident_of(record).id


@pytest.mark.parametrize("words", ["", " \n"])
def test_a_record_without_words_is_no_incident(words: str) -> None:
    with pytest.raises(
        InputError, match=r"no words to quote: column 'notes' is empty, a\.csv, line"
    ):
        incident_of(an_account(words=words, words_field="notes"))
