"""Annotated corpora on disk to articles with their gold toponyms.

A corpus is JSON Lines: ``{id, lang, text, toponyms: [{start, end, name, lat, lon}]}``, with
``lat`` and ``lon`` null where the source gives none. The folder is given, or taken from
``MAPAPP_CORPORA``, or is ``../shared/corpora``.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mapapp.records import Article

DEFAULT_FOLDER = Path(__file__).parent.parent.parent / "shared" / "corpora"


@dataclass(frozen=True, slots=True)
class Toponym:
    """A gold span, and where its place lies if the annotators said."""

    start: int
    end: int
    lat: float | None
    lon: float | None
    geonameid: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """An article with its gold toponyms."""

    corpus: str
    article: Article
    toponyms: tuple[Toponym, ...]


def corpora_folder(given: Path | None = None) -> Path:
    """Find the folder that the corpora lie in; it need not exist."""
    return given or Path(os.environ.get("MAPAPP_CORPORA", DEFAULT_FOLDER))


def read_corpus(path: Path, limit: int | None = None) -> Iterator[Document]:
    """Read a corpus, skipping documents without text."""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number == limit:
                return
            row = json.loads(line)
            if row["text"].strip():
                yield Document(
                    corpus=path.stem,
                    article=Article(
                        id=str(row["id"]), text=row["text"], title="", lang=row["lang"]
                    ),
                    toponyms=tuple(_toponym(toponym) for toponym in row["toponyms"]),
                )


def _toponym(row: dict[str, object]) -> Toponym:
    lat, lon = row.get("lat"), row.get("lon")
    return Toponym(
        start=int(str(row["start"])),
        end=int(str(row["end"])),
        lat=float(str(lat)) if lat is not None else None,
        lon=float(str(lon)) if lon is not None else None,
        geonameid=str(row.get("geonameid") or ""),
    )
