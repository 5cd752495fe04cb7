"""Records for tests: whole and plausible, with only what a test is about to be said."""

from __future__ import annotations

import datetime as dt
from typing import Any

# ruff: noqa: ANN401 - a builder passes on the fields of a record
from mapapp import edtf
from mapapp.records import (
    Action,
    Article,
    Assertion,
    Correction,
    Incident,
    Kind,
    Precision,
    Quote,
)

TEXT = "Shells fell on Darat Izza in March. Two people died. Nobody claimed the attack."


def an_article(text: str = TEXT, **fields: Any) -> Article:
    """An English article of March 2019."""
    return Article(
        **{
            "id": "daily-1",
            "text": text,
            "title": "Shells on a town",
            "lang": "en",
            "published": edtf.parse("2019-03-14"),
            **fields,
        }
    )


def an_incident(
    article: Article | None = None, words: str = "Shells fell on Darat Izza", **fields: Any
) -> Incident:
    """What an article says happened, in those of its words."""
    article = article or an_article()
    start = article.text.index(words)
    quote: Quote = article.quote(start, start + len(words))
    return Incident(
        **{
            "id": f"{article.id}:{start}",
            "title": "Shelling of Darat Izza",
            "kind": Kind.SHELLING,
            "date": edtf.parse("2019-03"),
            "place_id": "geonames:172603",
            "place_name": "Darat Izza",
            "country": "SY",
            "admin1": "Aleppo",
            "lat": 36.28,
            "lon": 36.85,
            "precision": Precision.SITE,
            "radius_m": 2000.0,
            "assertion": Assertion.STATED,
            "quote": quote,
            "article_id": article.id,
            "article_title": article.title,
            "lang": article.lang,
            "confidence": 0.8,
            **fields,
        }
    )


def a_correction(incident: Incident | None = None, **fields: Any) -> Correction:
    """A rejection, unless the fields say otherwise."""
    incident = incident or an_incident()
    return Correction(
        **{
            "id": "correction:1",
            "incident_id": incident.id,
            "action": Action.CORRECT if fields.get("changes") else Action.REJECT,
            "who": "Rana",
            "when": dt.datetime(2024, 5, 1, 9, 30, tzinfo=dt.UTC),
            "why": "the paper took it back",
            "article_id": incident.article_id,
            "quote_exact": incident.quote.exact,
            **fields,
        }
    )
