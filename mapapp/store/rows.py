"""Records to the values of a table's row and back, letter for letter.

What one of the databases could not give back as it was (NUL, half a surrogate pair, NaN,
an integer beyond 64 bits, a key too long to index) is refused for all of them.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np
import shapely

from mapapp.errors import InputError
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
    Quote,
    Reason,
    Span,
    Status,
)

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry
    from sqlalchemy import RowMapping

Row: TypeAlias = dict[str, object]

MAX_KEY: Final = 500
"""Code points of an id: PostgreSQL indexes at most some 2,700 bytes."""


def article_row(article: Article) -> Row:
    """Every column of ``articles`` but ``current``.

    Raises:
        InputError: a value that not every store can keep.
    """
    row: Row = {
        "id": article.id,
        "title": article.title,
        "lang": article.lang,
        **_date_columns("published", article.published),
        "source": article.source,
        "url": article.url,
        "body_start": article.body_start,
        "text": article.text,
    }
    _check(row, f"article {article.id!r}", keys=("id",))
    return row | {"text_sha256": article.text_sha256}


def read_article(row: RowMapping) -> Article:
    """The article of a row of ``articles``.

    Raises:
        ValueError: the row makes no article.
    """
    return Article(
        published=_read_date("published", row),
        **{
            field: row[field]
            for field in ("id", "text", "title", "lang", "source", "url", "body_start")
        },
    )


_SAME_IN_BOTH: Final = (
    *("id", "title", "place_id", "place_name", "country", "admin1", "lat", "lon", "radius_m"),
    *("article_id", "article_title", "article_source", "article_url", "published", "lang"),
    "confidence",
)
"""Fields of an incident that are a column of their own, under the same name."""


def incident_row(incident: Incident) -> Row:
    """Every column of ``incidents`` but ``origin`` and ``position``.

    Raises:
        InputError: a value that not every store can keep.
    """
    what = f"incident {incident.id!r}"
    if incident.sources:
        do = "take them apart first: a store keeps each as its article tells it"
        raise InputError("several tellings cannot be kept as one", where=what, do=do)
    names = [[name.text, name.lang] for name in incident.place_names]
    reasons = [[reason.points, reason.sentence, reason.quote] for reason in incident.reasons]
    casualties = [_casualties_cells(one) for one in incident.casualties]
    row: Row = {field: getattr(incident, field) for field in _SAME_IN_BOTH}
    row |= {
        "kind": incident.kind.value,
        **_date_columns("date", incident.date),
        **_span_columns("place", incident.place_span),
        "place_names": names,
        "precision": int(incident.precision),
        "actors": list(incident.actors),
        "assertion": incident.assertion.value,
        "quote": incident.quote.exact,
        "quote_prefix": incident.quote.prefix,
        "quote_suffix": incident.quote.suffix,
        "quote_start": incident.quote.start,
        "quote_end": incident.quote.end,
        "status": incident.status.value,
        "reasons": reasons,
        "casualties": casualties,
    }
    _check(row, what, keys=("id", "article_id"))
    return row | {
        "place_names": _json(names),
        "actors": _json(list(incident.actors)),
        "reasons": _json(reasons),
        "casualties": _json(casualties),
        "geometry": _wkb(incident.geometry, what),
    }


def read_incident(row: RowMapping) -> Incident:
    """The incident of a row of ``incidents``.

    Raises:
        ValueError: the row makes no incident.
    """
    return Incident(
        **{field: row[field] for field in _SAME_IN_BOTH},
        kind=Kind(row["kind"]),
        date=_read_date("date", row),
        place_names=tuple(Name(*name) for name in json.loads(row["place_names"])),
        place_span=_read_span("place", row),
        precision=Precision(row["precision"]),
        geometry=None if row["geometry"] is None else shapely.from_wkb(row["geometry"]),
        actors=tuple(json.loads(row["actors"])),
        assertion=Assertion(row["assertion"]),
        quote=Quote(
            start=row["quote_start"],
            end=row["quote_end"],
            exact=row["quote"],
            prefix=row["quote_prefix"],
            suffix=row["quote_suffix"],
        ),
        status=Status(row["status"]),
        reasons=tuple(Reason(*reason) for reason in json.loads(row["reasons"])),
        casualties=tuple(map(_read_casualties, json.loads(row["casualties"]))),
    )


def _casualties_cells(one: Casualties) -> list[object]:
    quote = one.quote
    words = [quote.start, quote.end, quote.exact, quote.prefix, quote.suffix]
    return [one.harm.value, one.least, one.most, one.is_about, one.whose, words]


def _read_casualties(cells: list[Any]) -> Casualties:
    harm, least, most, is_about, whose, words = cells
    return Casualties(
        harm=Harm(harm),
        least=least,
        most=most,
        is_about=is_about,
        whose=whose,
        quote=Quote(*words),
    )


def correction_row(correction: Correction) -> Row:
    """Every column of ``corrections`` but ``number``, ``text_sha256`` and ``revision``.

    Raises:
        InputError: a value that not every store can keep.
    """
    changes = [list(change) for change in correction.changes]
    row: Row = {
        "id": correction.id,
        "incident_id": correction.incident_id,
        "action": correction.action.value,
        "changes": changes,
        "who": correction.who,
        "decided_at": correction.when.isoformat(),
        "why": correction.why,
        "article_id": correction.article_id,
        "quote_exact": correction.quote_exact,
    }
    _check(row, f"correction {correction.id!r}", keys=("id", "incident_id", "article_id"))
    return row | {"changes": _json(changes)}


def read_correction(row: RowMapping) -> Correction:
    """The correction of a row of ``corrections``; its time zone is an offset from UTC.

    Raises:
        ValueError: the row makes no correction.
    """
    return Correction(
        **{
            field: row[field]
            for field in ("id", "incident_id", "who", "why", "article_id", "quote_exact")
        },
        action=Action(row["action"]),
        changes=tuple((field, value) for field, value in json.loads(row["changes"])),
        when=dt.datetime.fromisoformat(row["decided_at"]),
    )


def _date_columns(name: str, date: Date | None) -> Row:
    return {
        name: date and date.edtf,
        f"{name}_start": date and date.earliest,
        f"{name}_end": date and date.latest,
        **_span_columns(f"{name}_phrase", date.phrase if date else None),
    }


def _read_date(name: str, row: RowMapping) -> Date | None:
    if row[name] is None:
        return None
    phrase = _read_span(f"{name}_phrase", row)
    return Date(row[name], row[f"{name}_start"], row[f"{name}_end"], phrase)


def _span_columns(name: str, span: Span | None) -> Row:
    return {f"{name}_start": span and span.start, f"{name}_end": span and span.end}


def _read_span(name: str, row: RowMapping) -> Span | None:
    start, end = row[f"{name}_start"], row[f"{name}_end"]
    return None if start is None else Span(start, end)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _wkb(geometry: BaseGeometry | None, what: str) -> bytes | None:
    if geometry is None:
        return None
    written: bytes = shapely.to_wkb(geometry, byte_order=1, flavor="iso")
    finite = np.isfinite(shapely.get_coordinates(geometry)).all()
    # WKB has no rings by themselves, for one.
    if not finite or shapely.from_wkb(written) != geometry:
        raise InputError(
            f"a {geometry.geom_type} like this cannot be kept",
            where=f"{what}, field geometry",
            do="correct it where it came from",
        )
    return written


def _check(row: Row, what: str, *, keys: tuple[str, ...]) -> None:
    for field, value in row.items():
        for plain in _plain(value):
            problem = _problem(plain)
            if problem:
                raise InputError(
                    f"{problem} cannot be kept",
                    where=f"{what}, field {field}",
                    do="correct it where it came from",
                )
    for key in keys:
        if not 0 < len(str(row[key])) <= MAX_KEY:
            raise InputError(
                f"an id has from 1 to {MAX_KEY} characters, not {len(str(row[key]))}",
                where=f"{what[: MAX_KEY // 4]}, field {key}",
                do="shorten it",
            )


def _plain(value: object) -> Iterator[object]:
    if isinstance(value, list):
        for part in value:
            yield from _plain(part)
    else:
        yield value


def _problem(value: object) -> str:
    if isinstance(value, str):
        if "\0" in value:
            return "a NUL character"
        # Encoding is fifty times faster than looking at each character.
        try:
            value.encode()
        except UnicodeEncodeError:
            return "half a surrogate pair"
    if isinstance(value, float) and not math.isfinite(value):
        return f"the number {value}"
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        return "an integer beyond 64 bits"
    return ""
