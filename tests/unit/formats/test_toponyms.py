import hashlib
import json
from dataclasses import replace

from mapapp.formats.toponyms import geoparse_record
from mapapp.records import (
    Mention,
    MentionKind,
    Place,
    Precision,
    Reason,
    Relation,
    RelationKind,
    Resolution,
    Role,
    Span,
)
from tests.builders import an_article

PLACE = Place(
    id="geonames:172603",
    name="Darat Izza",
    names=(),
    lat=36.2812345,
    lon=36.8512345,
    radius_m=2000.4,
    feature="PPL",
    country="SY",
    admin1="Aleppo",
    source="geonames",
)


def a_mention(**fields: object) -> Mention:
    return Mention(
        span=Span(14, 24),
        name="Darat Izza",
        kind=MentionKind.NAME,
        place_ids=(PLACE.id,),
        reasons=(Reason(0, "is a name of the gazetteer"),),
        **fields,  # type: ignore[arg-type]
    )


def test_a_resolved_mention_has_every_key_in_order() -> None:
    resolution = Resolution(
        mention=a_mention(role=Role.EVENT),
        place=PLACE,
        precision=Precision.NEAR,
        radius_m=2000.4,
        confidence=0.87654,
        reasons=(Reason(1.5, "lies in Syria", "Syrian"),),
    )
    article = an_article()
    record = geoparse_record(article, [resolution])
    assert [*record] == ["id", "lang", "title", "published", "text_sha256", "toponyms"]
    assert record["published"] == "2019-03-14"
    assert record["text_sha256"] == hashlib.sha256(article.text.encode()).hexdigest()
    assert record["toponyms"] == [
        {
            "start": 14,
            "end": 24,
            "name": "Darat Izza",
            "kind": "name",
            "role": "event",
            "place_id": "geonames:172603",
            "place_name": "Darat Izza",
            "lat": 36.281,
            "lon": 36.851,
            "country": "SY",
            "feature": "PPL",
            "precision": 2,
            "radius_m": 2000,
            "confidence": 0.877,
            "reasons": ["is a name of the gazetteer", "lies in Syria: “Syrian” (+1.5)"],
        }
    ]
    keys = "start end name kind role place_id place_name lat lon country feature precision"
    assert [*record["toponyms"][0]] == [*keys.split(), "radius_m", "confidence", "reasons"]
    assert json.loads(json.dumps(record)) == record


def test_what_was_left_open_is_null_with_a_reason() -> None:
    left_open = Resolution(mention=a_mention(), place=None, reasons=(Reason(0, "two fit as well"),))
    (written,) = geoparse_record(an_article(published=None), [left_open])["toponyms"]
    unknown = ("place_id", "place_name", "lat", "lon", "country", "feature", "precision", "role")
    toponym: dict[str, object] = {**written}
    assert all(toponym[name] is None for name in (*unknown, "radius_m"))
    assert written["reasons"][-1] == "two fit as well"


def test_what_a_relative_place_is_told_by_follows_it() -> None:
    anchor = a_mention()
    relative = Mention(
        span=Span(11, 24),
        name="on Darat Izza",
        kind=MentionKind.RELATIVE,
        place_ids=(),
        relation=Relation(kind=RelationKind.OUTSKIRTS, anchors=(anchor,)),
        role=Role.EVENT,
    )
    place = replace(PLACE, id=f"relative:outskirts:{PLACE.id}")
    told = Resolution(
        mention=relative,
        place=place,
        precision=Precision.NEAR,
        radius_m=7000.0,
        anchors=(Resolution(mention=anchor, place=PLACE, precision=Precision.SITE),),
    )
    rows = geoparse_record(an_article(), [told])["toponyms"]
    assert [(11, "relative", place.id), (14, "name", PLACE.id)] == [
        (row["start"], row["kind"], row["place_id"]) for row in rows
    ]
