from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mapapp.records import (
    Action,
    Article,
    Assertion,
    Casualties,
    Correction,
    Date,
    Harm,
    Incident,
    Kind,
    Name,
    Precision,
    Reason,
    Span,
    Status,
)

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mapapp.store.contract import Store

# A store that outlives one example is as good a store as a new one.
anything = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

# All of Unicode but what is refused: NUL and halves of surrogate pairs.
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
keys = texts.filter(bool)
numbers = st.floats(allow_nan=False, allow_infinity=False)
lats, lons = st.floats(-90, 90), st.floats(-180, 180)
spans = st.tuples(st.integers(0, 10**12), st.integers(1, 10**12)).map(
    lambda drawn: Span(drawn[0], drawn[0] + drawn[1])
)
positions = st.tuples(lons, lats)


@st.composite
def dates(draw: st.DrawFn) -> Date:
    earliest, latest = sorted((draw(st.dates()), draw(st.dates())))
    return Date(draw(texts), earliest, latest, draw(st.none() | spans))


@st.composite
def geometries(draw: st.DrawFn) -> BaseGeometry:
    line = shapely.LineString(draw(st.lists(positions, min_size=2, max_size=6)))
    polygon = shapely.Polygon(draw(st.lists(positions, min_size=3, max_size=6)))
    return draw(
        st.sampled_from(
            [
                line,
                polygon,
                shapely.MultiLineString([line, line]),
                shapely.MultiPolygon([polygon, polygon]),
                shapely.Polygon(),
                shapely.force_3d(polygon, 12.5),
            ]
        )
    )


@st.composite
def articles(draw: st.DrawFn) -> Article:
    text = draw(texts.filter(str.strip))
    return Article(
        id=draw(keys),
        text=text,
        title=draw(texts),
        lang=draw(texts),
        published=draw(st.none() | dates()),
        source=draw(texts),
        url=draw(texts),
        body_start=draw(st.integers(0, len(text))),
    )


@st.composite
def casualties(draw: st.DrawFn, article: Article) -> Casualties:
    start = draw(st.integers(0, len(article.text) - 1))
    least, most = sorted((draw(st.integers(0, 10**12)), draw(st.integers(0, 10**12))))
    return Casualties(
        harm=draw(st.sampled_from(Harm)),
        least=draw(st.none() | st.just(least)),
        most=draw(st.none() | st.just(most)),
        is_about=draw(st.booleans()),
        whose=draw(texts),
        quote=article.quote(start, draw(st.integers(start + 1, len(article.text)))),
    )


@st.composite
def incidents(draw: st.DrawFn, article: Article) -> Incident:
    start = draw(st.integers(0, len(article.text) - 1))
    quote = article.quote(start, draw(st.integers(start + 1, len(article.text))))
    place_start = draw(st.integers(quote.start, quote.end - 1))
    place_span = Span(place_start, draw(st.integers(place_start + 1, quote.end)))
    lat, lon = draw(st.just((None, None)) | st.tuples(lats, lons))
    return Incident(
        id=draw(keys),
        title=draw(texts),
        kind=draw(st.sampled_from(Kind)),
        date=draw(st.none() | dates()),
        place_id=draw(texts),
        place_name=draw(texts),
        place_names=tuple(draw(st.lists(st.builds(Name, texts, texts), max_size=3))),
        place_span=draw(st.none() | st.just(place_span)),
        country=draw(texts),
        admin1=draw(texts),
        lat=lat,
        lon=lon,
        precision=draw(st.sampled_from(Precision)),
        radius_m=draw(st.none() | numbers),
        geometry=draw(st.none() | geometries()),
        actors=tuple(draw(st.lists(texts, max_size=3))),
        assertion=draw(st.sampled_from(Assertion)),
        quote=quote,
        article_id=article.id,
        article_title=draw(texts),
        article_source=draw(texts),
        article_url=draw(texts),
        published=draw(texts),
        lang=draw(texts),
        status=draw(st.sampled_from(Status)),
        confidence=draw(st.floats(0, 1)),
        reasons=tuple(draw(st.lists(st.builds(Reason, numbers, texts, texts), max_size=3))),
        casualties=tuple(draw(st.lists(casualties(article), max_size=3))),
    )


@st.composite
def corrections(draw: st.DrawFn) -> Correction:
    changes = draw(st.lists(st.tuples(texts, texts), max_size=3))
    minutes = draw(st.integers(-23 * 60, 23 * 60))
    return Correction(
        id=draw(keys),
        incident_id=draw(keys),
        action=Action.CORRECT if changes else draw(st.sampled_from((Action.ACCEPT, Action.REJECT))),
        changes=tuple(changes),
        who=draw(texts),
        when=draw(st.datetimes(timezones=st.just(dt.timezone(dt.timedelta(minutes=minutes))))),
        why=draw(texts),
        article_id=draw(keys),
        quote_exact=draw(texts),
    )


@anything
@given(data=st.data())
def test_an_article_and_its_incidents_come_back_equal(store: Store, data: st.DataObject) -> None:
    article = data.draw(articles())
    incident = data.draw(incidents(article))
    for before in store.articles():
        store.ingest(before, [])
    store.ingest(article, [incident])
    assert article == store.article(article.id)
    assert (incident,) == store.incidents()


@anything
@given(correction=corrections())
def test_a_correction_comes_back_equal_with_its_offset_from_utc(
    store: Store, correction: Correction
) -> None:
    known = {kept.id for kept in store.corrections()}
    if correction.id in known:
        return
    store.append_correction(correction)
    last = store.corrections()[-1]
    assert correction == last
    assert correction.when.utcoffset() == last.when.utcoffset()
