"""A saved web page to its article: the one door to trafilatura.

The text is what trafilatura takes for the main text, decided once; offsets count into it.
Nothing is fetched, and what the page says about itself is read as text only.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from mapapp import edtf
from mapapp.articles.encoding import decode
from mapapp.articles.text import article_from_text
from mapapp.errors import InputError

if TYPE_CHECKING:
    from mapapp.records import Article

MAX_PAGE_BYTES = 5_000_000
"""trafilatura takes seconds for the first two million bytes, and minutes for ten."""

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([A-Za-z0-9_-]{1,40})", re.IGNORECASE)
_CHARSET_WITHIN = 4096
_LANG = re.compile(r"<html[^>]{0,500}?\slang\s*=\s*[\"']?([A-Za-z]{2})\b", re.IGNORECASE)


def article_from_html(data: bytes, *, id: str, where: str) -> Article:  # noqa: A002 - the record's own word
    """Read the main text, title, date, language, publisher and address of a page.

    Raises:
        InputError: not text, too long, or a page without a main text.
    """
    if len(data) > MAX_PAGE_BYTES:
        do = "save the page's text as .txt"
        raise InputError(f"a page of more than {MAX_PAGE_BYTES:,} bytes", where=where, do=do)
    # Imported here: half a second, and most inputs are not HTML.
    import trafilatura  # noqa: PLC0415

    page = _decode_page(data, where)
    document = trafilatura.bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        deduplicate=False,
        # Only dates that the page states as its own; the bounds are else taken from the clock.
        date_extraction_params={
            "extensive_search": False,
            "original_date": True,
            "min_date": "1900-01-01",
            "max_date": "2999-12-31",
        },
    )
    text = _stated(document, "text")
    if not text:
        do = "save the page's text as .txt"
        raise InputError("no main text found in the page", where=where, do=do)
    lang = _LANG.search(page)
    return article_from_text(
        text,
        id=id,
        title=_stated(document, "title"),
        published=_date(_stated(document, "date")),
        source=_stated(document, "sitename"),
        url=_stated(document, "url"),
        lang=lang[1] if lang else "",
    )


def _decode_page(data: bytes, where: str) -> str:
    declared = _CHARSET.search(data[:_CHARSET_WITHIN])
    try:
        return data.decode("utf-8-sig") if b"\0" not in data else decode(data, where=where)
    except UnicodeDecodeError:
        pass
    try:
        name = codecs.lookup(declared[1].decode("ascii")).name if declared else ""
    except LookupError:
        name = ""
    if name.startswith(("iso8859", "cp12", "koi8", "gb", "big5", "shift_jis", "euc")):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            pass
    return decode(data, where=where)


def _stated(document: object, field: str) -> str:
    return str(getattr(document, field, None) or "").strip()


def _date(stated: str) -> str:
    try:
        return edtf.parse(stated).edtf if stated else ""
    except InputError:
        return ""
