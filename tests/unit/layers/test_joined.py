"""Articles beside records are drawn in four layers, each side with the other it was joined to."""

from mapapp import edtf
from mapapp.join.pairs import join
from mapapp.join.records import Record, record_of
from mapapp.layers.joined import layered
from mapapp.layers.words import Layer
from mapapp.records import Incident, Kind
from tests.builders import an_incident
from tests.unit.join.accounts import an_account

DAY = edtf.parse("2019-03-08")
TOLD = [
    an_incident(id="same", date=DAY, actors=("Hamas",)),
    an_incident(id="contrary", date=DAY, lat=10.0, lon=10.0, actors=("Hamas",)),
    an_incident(id="alone", date=DAY, lat=-10.0, lon=10.0),
]


def a_record(incident: Incident, **fields: object) -> Record:
    told = record_of(incident)
    return an_account(
        **{name: getattr(told, name) for name in ("kind", "date", "lat", "lon", "actors")}
        | {"table": "ACLED", "words": "Shells fell.", "words_field": "notes", "killed": None}
        | fields
    )


RECORDS = [
    a_record(TOLD[0], id="same"),
    a_record(TOLD[1], id="c", actors=("Taliban",)),
    a_record(TOLD[0], id="r", kind=Kind.PROTEST),
    a_record(TOLD[0], id="silent", kind=Kind.PROTEST, words=" "),
]
DRAWN = layered(join([record_of(one) for one in TOLD], RECORDS), TOLD)


def test_each_incident_and_each_record_with_words_is_in_one_layer() -> None:
    assert [
        (Layer.MATCHED, "same"),
        (Layer.MATCHED, "record:acled:same"),
        (Layer.CONFLICTING, "contrary"),
        (Layer.CONFLICTING, "record:acled:c"),
        (Layer.ONLY_ARTICLES, "alone"),
        (Layer.ONLY_RECORDS, "record:acled:r"),
    ] == [(layer, incident.id) for layer, incident in DRAWN]


def test_a_pair_says_on_either_side_what_it_was_joined_to_and_why() -> None:
    (_, incident), (_, record) = DRAWN[2:4]
    assert ["conflict: ACLED c", "the same but for the attribution"] == [
        reason.sentence for reason in incident.reasons[:2]
    ]
    assert "conflict: mapapp contrary" == record.reasons[0].sentence


def test_a_record_quotes_its_own_words() -> None:
    assert "Shells fell." == DRAWN[1][1].quote.exact
