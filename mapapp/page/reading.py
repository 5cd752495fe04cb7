"""A pasted text or uploaded files to articles, read but not yet kept."""

from __future__ import annotations

import hashlib
import tempfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Final

from mapapp.articles.read import read_articles
from mapapp.articles.text import article_from_text
from mapapp.errors import InputError
from mapapp.incidents.assemble import assemble_incidents
from mapapp.pipeline import geoparse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.gazetteer.lookup import Gazetteer
    from mapapp.records import Article, Incident, Resolution

LONGEST_NAME: Final = 120
"""Bytes of an uploaded file's name; file systems take 255."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with what was found in it."""

    article: Article
    resolutions: tuple[Resolution, ...]
    incidents: tuple[Incident, ...]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as a browser sent it."""

    name: str
    data: bytes


def read(article: Article, gazetteer: Gazetteer) -> Reading:
    """Find an article's places and incidents."""
    resolutions = geoparse(article, gazetteer)
    return Reading(article, resolutions, assemble_incidents(article, resolutions))


def pasted(
    text: str, *, title: str = "", source: str = "", url: str = "", published: str = ""
) -> Article:
    """Make an article of a pasted text, named after its words: the same text, the same id.

    Raises:
        InputError: no text, or a date that is none.
    """
    text = text.replace("\r\n", "\n")
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return article_from_text(
        text,
        id=f"pasted-{digest[:12]}",
        title=title.strip(),
        source=source.strip(),
        url=url.strip(),
        published=published.strip(),
    )


def uploaded(files: Sequence[Upload]) -> tuple[Article, ...]:
    """Read articles from files, as the command line does from a folder.

    Raises:
        InputError: a file that holds no article; names the file as its sender does.
    """
    names = [_bare_name(file.name) for file in files]
    for name in names:
        if names.count(name) > 1:
            raise InputError("two files of the same name", where=name, do="rename one of them")
    with tempfile.TemporaryDirectory(prefix="mapapp-") as folder:
        paths = [Path(folder) / name for name in names]
        for path, file in zip(paths, files, strict=True):
            path.write_bytes(file.data)
        try:
            return tuple(read_articles([str(path) for path in paths]))
        except InputError as error:
            where = error.where.replace(f"{folder}/", "").replace(f"{folder}\\", "")
            raise InputError(error.what, where=where, do=error.do) from None


def _bare_name(name: str) -> str:
    """The last part of a name that a browser gave, as a name any file system takes.

    Raises:
        InputError: nothing is left of it.
    """
    bare = PureWindowsPath(PurePosixPath(name).name).name
    printable = "".join(char if char.isprintable() else "_" for char in bare).strip(" .")
    stem, suffix = Path(printable).stem, Path(printable).suffix
    if not stem or not suffix:
        raise InputError("a file without a name and a suffix", where=printable, do="rename it")
    stem = stem.encode("utf-8", "replace")[:LONGEST_NAME].decode("utf-8", "ignore")
    return f"{stem}{suffix}"
