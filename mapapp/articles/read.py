"""Files, folders and standard input to articles, in a fixed order, each article once.

How a text becomes an article is decided in ``text``, ``html`` and ``tables``.
"""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mapapp.articles.encoding import decode
from mapapp.articles.html import article_from_html
from mapapp.articles.tables import articles_from_csv, articles_from_json, articles_from_json_lines
from mapapp.articles.text import article_from_text
from mapapp.errors import InputError
from mapapp.files import MAX_BYTES, naming_the_file, read_bounded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

    from mapapp.records import Article

TEXT_SUFFIXES: Final = (".txt", ".md")
HTML_SUFFIXES: Final = (".html", ".htm")
TABLE_SUFFIXES: Final = (".json", ".jsonl", ".csv")
SUFFIXES: Final = (*TEXT_SUFFIXES, *HTML_SUFFIXES, *TABLE_SUFFIXES)
STANDARD_INPUT: Final = "-"


@dataclass(frozen=True, slots=True)
class _Source:
    """A file to read, and the folder from which it is called."""

    path: Path
    root: Path


def read_articles(inputs: Sequence[str], *, stdin: BinaryIO | None = None) -> Iterator[Article]:
    """Read articles from files, from folders and all below them, or from ``-``.

    A file's article is called after the file: its name without suffix, in a folder its path
    from there without suffix. Files of the same name are told apart by suffix or by the
    folders above. An article met again with the same id and text is passed over.

    Raises:
        InputError: an input that is missing, unreadable or no article; two texts of one id.
    """
    if not inputs:
        raise InputError("no input", do="name files or folders, or - for standard input")
    sources = [source for given in inputs for source in _sources(given)]
    seen: dict[str, tuple[str, str]] = {}
    for source in sources:
        where = str(source.path) if source else "standard input"
        for article in _read_file(source, seen) if source else _read_standard_input(stdin):
            digest = article.text_sha256
            if article.id not in seen:
                seen[article.id] = digest, where
                yield article
            elif seen[article.id][0] != digest:
                what = f"two different texts have the id {article.id!r}"
                both = f"{seen[article.id][1]} and {where}"
                raise InputError(what, where=both, do="give each its own id")


def _sources(given: str) -> list[_Source | None]:
    """List what one input stands for; ``None`` is standard input."""
    if given == STANDARD_INPUT:
        return [None]
    path = Path(given)
    with naming_the_file(path):
        if not path.is_dir():
            path.stat()
            return [_Source(path, path.parent)]
        found: list[_Source | None] = [_Source(file, path) for file in _files_below(path, ())]
    if not found:
        do = f"put files in it that end in {', '.join(SUFFIXES)}"
        raise InputError("a folder without articles", where=given, do=do)
    return found


def _files_below(folder: Path, above: tuple[Path, ...]) -> Iterator[Path]:
    real = folder.resolve()
    if real in above:
        raise InputError("a folder that holds itself", where=str(folder), do="remove the link")
    with naming_the_file(folder):
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _files_below(entry, (*above, real))
        elif entry.suffix.lower() in SUFFIXES:
            yield entry


def _read_file(source: _Source, seen: dict[str, tuple[str, str]]) -> Iterator[Article]:
    path, where, suffix = source.path, str(source.path), source.path.suffix.lower()
    if suffix == ".jsonl":
        with naming_the_file(path), path.open("rb") as file:
            yield from articles_from_json_lines(file, where=where)
    elif suffix in TABLE_SUFFIXES:
        read_table = articles_from_csv if suffix == ".csv" else articles_from_json
        yield from read_table(read_bounded(path), where=where)
    elif suffix in HTML_SUFFIXES:
        yield _named(article_from_html(read_bounded(path), id=path.stem, where=where), source, seen)
    elif suffix in TEXT_SUFFIXES:
        yield _named(_article_from_bytes(read_bounded(path), path.stem, where), source, seen)
    else:
        do = f"give one of {', '.join(SUFFIXES)}"
        raise InputError("not a kind of file that holds articles", where=where, do=do)


def _named(article: Article, source: _Source, seen: dict[str, tuple[str, str]]) -> Article:
    """Call an article by the first of its names that no other text has."""
    digest = article.text_sha256
    for name in _names(source, seen):
        if name not in seen or seen[name][0] == digest:
            return replace(article, id=name)
    return article


def _names(source: _Source, seen: dict[str, tuple[str, str]]) -> Iterator[str]:
    """What an article can be called: path without suffix, with it, with the folders above."""
    relative = source.path.relative_to(source.root)
    name = _id(relative.with_suffix(""))
    yield name
    if name in seen and Path(seen[name][1]).parent == source.path.parent:
        yield _id(relative)
    parents = source.path.absolute().parent.parts[1:]
    for start in range(len(parents) - 1, -1, -1):
        yield _id(Path(*parents[start:], source.path.stem))


def _id(path: Path) -> str:
    # A file name need not be UTF-8; an id has to be.
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


def _read_standard_input(stdin: BinaryIO | None) -> Iterator[Article]:
    where = "standard input"
    data = stdin.read(MAX_BYTES + 1) if stdin else b""
    if len(data) > MAX_BYTES:
        raise InputError(f"longer than {MAX_BYTES:,} bytes", where=where, do="give it as files")
    start = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(b"{"):
        yield from articles_from_json_lines(io.BytesIO(data), where=where)
    elif start.startswith(b"["):
        yield from articles_from_json(data, where=where)
    elif start.startswith((b"<!doctype html", b"<html")):
        yield article_from_html(data, id="stdin", where=where)
    else:
        yield _article_from_bytes(data, "stdin", where)


def _article_from_bytes(data: bytes, name: str, where: str) -> Article:
    # As open() reads it, for offsets count into that.
    text = decode(data, where=where).replace("\r\n", "\n").replace("\r", "\n")
    try:
        return article_from_text(text, id=name)
    except InputError as error:
        raise InputError(error.what, where=where, do=error.do) from None
