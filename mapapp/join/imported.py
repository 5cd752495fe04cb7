"""Records to incidents, each quoting the words that its own table has of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.errors import InputError
from mapapp.incidents.titles import title_with
from mapapp.records import Article, Incident, Reason

if TYPE_CHECKING:
    from mapapp.join.records import Record


def incident_of(record: Record) -> Incident:
    """A record as an incident; its quote is the record's own text, whole and unchanged.

    The article that it is quoted from is the record itself: nobody has read the news that lies
    behind it. What has no text of its own cannot be quoted.

    Raises:
        InputError: the record has no words; names the line and the column.
    """
    if not record.words.strip():
        column = f"column {record.words_field!r}" if record.words_field else "source_article"
        raise InputError(
            f"record {record.id!r} has no words to quote: {column} is empty",
            where=record.where,
            do="fill it in or leave the record out: an incident needs a quote",
        )
    name = f"{record.table} {record.id}"
    article = Article(
        id=f"{record.table.split()[0].lower()}:{record.id}",
        text=record.words,
        title=name,
        lang=record.lang,
        source=f"{record.table}: {record.source}" if record.source else record.table,
    )
    return Incident(
        id=article.id,
        title=title_with(record.kind, record.place_name, record.date, article.lang),
        kind=record.kind,
        date=record.date,
        place_name=record.place_name,
        country=record.country,
        admin1=record.admin1,
        lat=record.lat,
        lon=record.lon,
        precision=record.precision,
        radius_m=record.radius_m,
        actors=record.actors,
        assertion=record.assertion,
        quote=article.quote(0, len(article.text)),
        article_id=article.id,
        article_title=article.title,
        article_source=article.source,
        lang=article.lang,
        confidence=1.0,
        reasons=(
            Reason(0, f"kind, date, place and actors are those of {name}"),
            Reason(0, f"the words are its column {record.words_field}"),
        ),
    )
