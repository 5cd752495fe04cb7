"""A string to an article: title, date and language are read from it, and it is not changed.

Read at the start of a text: the header line ``date 2023-06 TITLE``; else front matter between
two ``---`` lines, then a Markdown ``# title`` or a short first line set apart.
What the source itself states wins over what is read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from mapapp import edtf
from mapapp.articles.lang import UNDETERMINED, language_of
from mapapp.errors import InputError
from mapapp.records import Article, Date

TITLE_LENGTH = 160
"""Code points that a first line may have and still be a title."""
LABEL_LENGTH = 80
"""Code points of an untitled text that stand for its title."""

_SPACE = re.compile(r"[\ufeff\s]*")
_DATED_LINE = re.compile(r"date[ \t]+(?P<date>[0-9]{4}(?:-[0-9]{2}){0,2})[ \t]+(?P<title>\S.*)")
_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?P<fields>(?:.*\n){0,100}?)---[ \t]*(?:\r?\n|\Z)")
_FIELD = re.compile(r"(?P<key>[A-Za-z]+)[ \t]*:[ \t]*(?P<value>.*)")
_HEADING = re.compile(r"#[ \t]+(?P<title>\S.*)")
_LINE_APART = re.compile(r"(?P<title>\S.*)\r?\n[ \t]*\r?\n(?=\s*\S)")
_FRONT_KEYS = {"title": "title", "date": "date", "source": "source", "url": "url"} | dict.fromkeys(
    ("lang", "language"), "lang"
)
_LANG_TAG = re.compile(r"(?P<lang>[A-Za-z]{2})(?:[-_][A-Za-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class _Head:
    """What the start of a text says about it, and where it ends."""

    end: int = 0
    title: str = ""
    date: str = ""
    lang: str = ""
    source: str = ""
    url: str = ""


def article_from_text(
    text: str,
    *,
    id: str,  # noqa: A002 - the record's own word
    source: str = "",
    url: str = "",
    lang: str = "",
    published: str = "",
    title: str = "",
) -> Article:
    """Make an article of a text; what is given here wins over what the text says of itself.

    Raises:
        InputError: no text, an impossible date, a language that is no ISO 639-1 code.
    """
    if _past_space(text, 0) == len(text):
        raise InputError("has no text", where=id, do="give an article's text")
    check_keepable(text, where=id)
    head = _read_head(text)
    if title and not head.end and text.startswith(title, _past_space(text, 0)):
        head = _Head(_past_space(text, _past_space(text, 0) + len(title)))
    return Article(
        id=id,
        text=text,
        title=title or head.title or _label(text),
        lang=_language(lang or head.lang, text[head.end :] or text, id),
        published=_date(published or head.date, id),
        source=source or head.source,
        url=url or head.url,
        body_start=head.end,
    )


def check_keepable(text: str, *, where: str) -> None:
    """Refuse the two code points that not every store and format can hold.

    Raises:
        InputError: a NUL or half of a surrogate pair, with its offset.
    """
    found = re.search("[\0\ud800-\udfff]", text)
    if found:
        what = f"holds U+{ord(found[0]):04X} at offset {found.start()}, which is no character"
        raise InputError(what, where=where, do="remove it")


def _read_head(text: str) -> _Head:
    start = _past_space(text, 0)
    dated = _DATED_LINE.match(text, start)
    if dated:
        return _Head(_past_space(text, dated.end()), dated["title"].strip(), dated["date"])
    head = _read_front_matter(text, start)
    line = _HEADING.match(text, head.end or start)
    found = line["title"].rstrip(" \t\r#") if line else ""
    if not line:
        line = _LINE_APART.match(text, head.end or start)
        found = line["title"].strip() if line else ""
    if not line or len(found) > TITLE_LENGTH or found.endswith((".", ",", ";", ":", "…")):
        return head
    return replace(head, end=_past_space(text, line.end()), title=head.title or found)


def _read_front_matter(text: str, start: int) -> _Head:
    front = _FRONT_MATTER.match(text, start)
    if not front:
        return _Head()
    fields = {}
    for line in front["fields"].split("\n"):
        field = _FIELD.fullmatch(line.strip())
        if field and field["key"].lower() in _FRONT_KEYS:
            fields[_FRONT_KEYS[field["key"].lower()]] = field["value"].strip().strip("\"'")
    return _Head(_past_space(text, front.end()), **fields)


def _past_space(text: str, start: int) -> int:
    space = _SPACE.match(text, start)
    return space.end() if space else start


def _label(text: str) -> str:
    start = _past_space(text, 0)
    line = text[start : start + LABEL_LENGTH + 1].splitlines()[0].rstrip()
    if len(line) <= LABEL_LENGTH:
        return line
    return line[:LABEL_LENGTH].rsplit(" ", 1)[0] + "…"


def _language(stated: str, body: str, where: str) -> str:
    if not stated or stated.lower() == UNDETERMINED:
        return language_of(body)
    tag = _LANG_TAG.fullmatch(stated)
    if not tag:
        do = "give two letters, as fr or ar, or leave it out"
        raise InputError(f"{stated!r} is no ISO 639-1 language", where=where, do=do)
    return tag["lang"].lower()


def _date(stated: str, where: str) -> Date | None:
    try:
        return edtf.parse(stated) if stated else None
    except InputError as error:
        raise InputError(f"publication date: {error.what}", where=where, do=error.do) from None
