"""Bytes to text, with nothing changed: UTF-8, UTF-16 or Windows-1252, or a clear refusal.

Windows-1252 fits any bytes, so it is taken only where what comes out looks like writing.
Line ends are left as they are; a UTF-8 byte order mark stays, as U+FEFF.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from mapapp.errors import InputError

_SIGNATURES: Final = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive, as DOCX, ODT and XLSX are"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"SQLite format 3", "a database"),
)
_RESAVE = "save it again as UTF-8"
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MULTIBYTE = re.compile(
    rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_WESTERN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ]")
_WESTERN_SIGNS = "«»“”‘’„‚…–—€£°º§©®™·¿¡\xa0‹›½¼¾²³±µ•"
_MOST_SIGNS = 0.25
"""Share of a Western text's characters that lie beyond ASCII; Vietnamese comes to less."""
_PLAUSIBLE = 0.9


def decode(data: bytes, *, where: str) -> str:
    """Read bytes as text.

    Raises:
        InputError: empty, not text, or in an encoding that cannot be told.
    """
    if not data.strip():
        raise InputError("is empty", where=where, do="give a file with text")
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(f"is {what}, not text", where=where, do="save its text as UTF-8 first")
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if data.startswith(mark):
            return _strictly(data, encoding, where)
    if b"\0" in data:
        return _unmarked_utf16(data, where)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _windows_1252(data, error.start, where)


def _strictly(data: bytes, encoding: str, where: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        what = f"is not the UTF-16 it says it is (byte {error.start})"
        raise InputError(what, where=where, do=_RESAVE) from None


def _unmarked_utf16(data: bytes, where: str) -> str:
    """Take UTF-16 without a mark for text if spaces and ASCII stand where they would."""
    for encoding, space in (("utf-16-le", b" \0"), ("utf-16-be", b"\0 ")):
        pairs = [data[at : at + 2] for at in range(0, min(len(data), 20_000), 2)]
        if len(data) % 2 or pairs.count(space) < len(pairs) * 0.05:
            continue
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text and not _CONTROLS.search(text):
            return text
    what = f"is not text: a NUL at byte {data.index(0)}"
    raise InputError(what, where=where, do="give a text file in UTF-8")


def _windows_1252(data: bytes, bad_byte: int, where: str) -> str:
    refusal = InputError(f"is not UTF-8 (byte {bad_byte})", where=where, do=_RESAVE)
    beyond_ascii = sum(byte >= 0x80 for byte in data)
    if 2 * sum(map(len, _MULTIBYTE.findall(data))) > beyond_ascii:
        # Mostly UTF-8: a damaged file, which Windows-1252 would turn into garbage.
        raise refusal
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise refusal from None
    beyond = [sign for sign in text if sign >= "\x80"]
    known = sum(bool(_WESTERN.match(sign)) or sign in _WESTERN_SIGNS for sign in beyond)
    if (
        _CONTROLS.search(text)
        or len(beyond) > _MOST_SIGNS * len(text)
        or known < _PLAUSIBLE * len(beyond)
    ):
        raise refusal
    return text
