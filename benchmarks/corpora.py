"""Annotated corpora on disk to articles with their gold toponyms.

The gold set of the repository is Markdown, as ``gold/README.md`` says. A corpus is JSON Lines:
``{id, lang, text, toponyms: [{start, end, name, lat, lon}]}``, with
``lat`` and ``lon`` null where the source gives none. The folder is given, or taken from
``MAPAPP_CORPORA``, or is ``../shared/corpora``.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mapapp.records import Article

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer
    from mapapp.records import Place

_HEADING = re.compile(
    r"^## (?P<id>\S+), (?P<date>\S+), (?P<tier>STRONG|MEDIUM|WEAK)\n", re.MULTILINE
)
_LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
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
    tier: str = ""
    """How surely the text says where it is, in the gold set: ``STRONG``, ``MEDIUM``, ``WEAK``."""


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


def read_gold(path: Path, gazetteer: Gazetteer) -> Iterator[Document]:
    """Read a file of the gold set; the file's name is its language.

    Raises:
        ValueError: a mark is neither a position nor countries that there are.
    """
    _, *parts = _HEADING.split(path.read_text("utf-8"))
    for name, _date, tier, marked in zip(*(parts[at::4] for at in range(4)), strict=True):
        text, toponyms = _unmarked(marked.strip(), gazetteer)
        title = text.partition("\n")[0]
        article = Article(id=name, text=text, title=title, lang=path.stem)
        yield Document("gold", article, tuple(toponyms), tier)


def _unmarked(marked: str, gazetteer: Gazetteer) -> tuple[str, list[Toponym]]:
    text, at = "", 0
    toponyms = []
    for link in _LINK.finditer(marked):
        text += marked[at : link.start()]
        lat, lon = _position(link[2], gazetteer)
        toponyms.append(Toponym(len(text), len(text) + len(link[1]), lat, lon))
        text += link[1]
        at = link.end()
    return text + marked[at:], toponyms


def _position(mark: str, gazetteer: Gazetteer) -> tuple[float, float]:
    """Read ``34.73,36.71``, a country's code, or those of two or three that share a border."""
    if "," in mark:
        lat, lon = map(float, mark.split(","))
        return lat, lon
    codes = mark.split("-")
    place: Place | None
    if len(codes) == 1:
        place = gazetteer.place(f"country:{mark}")
    elif len(codes) == 2:
        place = gazetteer.borders.shared_border(*codes)
    else:
        place = gazetteer.borders.meeting_point(codes)
    if place is None:
        raise ValueError(f"{mark} share no border")
    return place.lat, place.lon


def _toponym(row: dict[str, object]) -> Toponym:
    lat, lon = row.get("lat"), row.get("lon")
    return Toponym(
        start=int(str(row["start"])),
        end=int(str(row["end"])),
        lat=float(str(lat)) if lat is not None else None,
        lon=float(str(lon)) if lon is not None else None,
        geonameid=str(row.get("geonameid") or ""),
    )
