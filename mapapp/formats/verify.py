"""Are the words that a file quotes still in its articles, letter for letter, where it says?

Takes what ``mapapp incidents`` or ``mapapp geoparse`` wrote, and the articles; says of each
passage that is not found what stands there instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mapapp import strictjson
from mapapp.errors import InputError
from mapapp.files import read_bounded
from mapapp.formats import is_incident_file, read_incidents
from mapapp.join.tellings import apart

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from mapapp.records import Article, Incident, Quote

_SHOWN = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words that a file takes from an article."""

    record: str
    """Which record of the file: the incident's id, or the line and number of a toponym."""
    article_id: str
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    text_sha256: str = ""
    """Of the article as it was read; empty where the file does not say."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A passage that is not where the file says, and what is wrong with it."""

    record: str
    article_id: str
    what: str

    def __str__(self) -> str:
        return f"{self.record} in article {self.article_id}: {self.what}"


def verify_file(path: Path, articles: Iterable[Article]) -> tuple[tuple[Mismatch, ...], int]:
    """Look up what a file quotes; what was not found again, and how much was looked up.

    Raises:
        InputError: the file is neither one of incidents nor one of toponyms.
    """
    passages = read_passages(path)
    return find_mismatches(passages, articles), len(passages)


def read_passages(path: Path) -> tuple[Passage, ...]:
    """Read every passage of an incident file or of JSON Lines from ``mapapp geoparse``.

    Raises:
        InputError: neither of the two; names the line and the field.
    """
    if is_incident_file(path):
        return tuple(
            Passage(
                record=record,
                article_id=incident.article_id,
                start=quote.start,
                end=quote.end,
                exact=quote.exact,
                prefix=quote.prefix,
                suffix=quote.suffix,
            )
            for incident in apart(read_incidents(path))
            for record, quote in _quotes(incident)
        )
    return tuple(_toponym_passages(path))


def _quotes(incident: Incident) -> Iterator[tuple[str, Quote]]:
    yield f"incident {incident.id}", incident.quote
    for one in incident.casualties:
        yield f"incident {incident.id}, {one.harm}", one.quote


def find_mismatches(
    passages: Iterable[Passage], articles: Iterable[Article]
) -> tuple[Mismatch, ...]:
    """Look every passage up in its article; empty when all are found letter for letter.

    An article's id holds the folders between it and the input it was found in, so one that
    is not given by its id is looked for by the id's last part, if only one ends so.
    """
    by_id: dict[str, Article] = {}
    by_name: dict[str, list[Article]] = {}
    for article in articles:
        by_id[article.id] = article
        by_name.setdefault(_name(article.id), []).append(article)
    mismatches = []
    for passage in passages:
        namesakes = by_name.get(_name(passage.article_id), [])
        only = namesakes[0] if len(namesakes) == 1 else None
        what = _wrong_with(passage, by_id.get(passage.article_id, only))
        if what:
            mismatches.append(Mismatch(passage.record, passage.article_id, what))
    return tuple(mismatches)


def _name(article_id: str) -> str:
    return article_id.rpartition("/")[2]


def _wrong_with(passage: Passage, article: Article | None) -> str:
    if article is None:
        return "the article is not among those given"
    text = article.text
    parts = (
        ("", passage.exact, passage.start, passage.end),
        ("before it ", passage.prefix, passage.start - len(passage.prefix), passage.start),
        ("after it ", passage.suffix, passage.end, passage.end + len(passage.suffix)),
    )
    for where, expected, start, end in parts:
        found = text[max(0, start) : end]
        if found != expected:
            return f"{where}at {start} stands {_shown(found)}, not {_shown(expected)}"
    if passage.text_sha256 and passage.text_sha256 != article.text_sha256:
        return "the article's text has changed elsewhere"
    return ""


def _shown(text: str) -> str:
    return repr(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")


def _toponym_passages(path: Path) -> Iterable[Passage]:
    text = strictjson.text_of(read_bounded(path), where=str(path))
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        where = f"{path}, line {number}"
        record = strictjson.loads(line, where=where)
        toponyms = record.get("toponyms") if isinstance(record, dict) else None
        if not isinstance(record, dict) or not isinstance(toponyms, list):
            do = "give a file of mapapp incidents or mapapp geoparse"
            raise InputError("neither incidents nor toponyms", where=where, do=do)
        for item, toponym in enumerate(toponyms, 1):
            yield _passage(record, toponym, f"line {number}, toponym {item}", where)


def _passage(record: Mapping[str, object], toponym: object, name: str, where: str) -> Passage:
    cells = toponym if isinstance(toponym, dict) else {}
    start, end, exact = cells.get("start"), cells.get("end"), cells.get("name")
    article_id, digest = record.get("id"), record.get("text_sha256")
    if (
        type(start) is not int
        or type(end) is not int
        or not isinstance(exact, str)
        or not isinstance(article_id, str)
        or not isinstance(digest, str)
    ):
        what = f"{name} lacks one of id, text_sha256, start, end, name"
        raise InputError(what, where=where, do="write it again with mapapp geoparse")
    return Passage(
        record=name, article_id=article_id, start=start, end=end, exact=exact, text_sha256=digest
    )
