"""Text to glyphs and to lines of a width; the one door to the fonts and to HarfBuzz.

The family is FiraGO (SIL Open Font License 1.1), drawn for Latin, Cyrillic, Greek, Arabic, Hebrew,
Georgian, Thai and Devanagari together. What it has no glyph for shows as an empty box, and a sheet
with such a letter says so.
"""

from __future__ import annotations

import importlib
import re
import struct
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

import uharfbuzz as hb

from mapapp.export.paper.bidi import CONTROLS, visual_runs
from mapapp.export.paper.drawing import Contour, Face, FlatteningPen, TextLine, placed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

UNITS_PER_EM = 1000
"""Of every face."""

_FOR_SHAPING = (b"GSUB", b"GPOS", b"GDEF", b"DSIG", b"OS/2", b"post", b"cmap", b"name", b"gasp")

_BLANK = r"[^\S\u00a0\u202f\u2007]"
"""Where a line may be broken: not at the blanks that French has before its colons."""
_BLANKS = re.compile(_BLANK + "+")
_BREAKS = re.compile(rf"(?!{_BLANK}).+?(?:[-–—/…]+(?!{_BLANK}|$)|(?={_BLANK}|$)){_BLANK}*")
"""A word, or its part up to a hyphen, with the blanks after it."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph of a line, in thousandths of an em."""

    number: int
    advance: int
    x_offset: int
    y_offset: int
    text: str
    """The letters it stands for; of several glyphs for the same letters, the first has them."""
    is_left: bool
    """Whether it stands in a run to the left."""


@cache
def font_bytes(face: Face) -> bytes:
    """A face as a TrueType file."""
    module: Any = importlib.import_module(f"pymupdf_fonts.FiraGO_{face}")
    data: bytes = module.fontbuffer
    return data


def subset_by_number(face: Face, numbers: Iterable[int]) -> bytes:
    """A face with some glyphs only, which keep their numbers, and without what shaping needs."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(numbers)
    flags = hb.SubsetFlags
    wanted.flags = (
        flags.RETAIN_GIDS | flags.NO_HINTING | flags.NOTDEF_OUTLINE | flags.NO_LAYOUT_CLOSURE
    )
    wanted.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in _FOR_SHAPING)
    return _subset(face, wanted)


def subset_by_letter(face: Face, letters: Iterable[str]) -> bytes:
    """A face with the glyphs of some letters, and all that joins and moves them."""
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(map(ord, letters))
    wanted.layout_feature_tag_set.invert()
    wanted.flags = hb.SubsetFlags.NO_HINTING
    return _subset(face, wanted)


def _subset(face: Face, wanted: Any) -> bytes:  # noqa: ANN401 - HarfBuzz tells no types
    data: bytes = hb.subset(hb.Face(font_bytes(face)), wanted).blob.data
    return data


def measures(face: Face) -> tuple[int, int, tuple[int, int, int, int]]:
    """Ascender, descender, and the box around every glyph, in thousandths of an em."""
    extents = _font(face).get_font_extents("ltr")
    head = _font(face).face.reference_table("head").data
    return extents.ascender, extents.descender, struct.unpack_from(">4h", head, 36)


@cache
def _font(face: Face) -> Any:  # noqa: ANN401 - HarfBuzz tells no types
    return hb.Font(hb.Face(font_bytes(face)))


@lru_cache(maxsize=20_000)
def shape(text: str, face: Face, *, rtl: bool) -> tuple[Glyph, ...]:
    """The glyphs of a line from left to right."""
    return tuple(
        glyph for run, is_left in visual_runs(text, rtl=rtl) for glyph in _run(run, face, is_left)
    )


def _run(text: str, face: Face, is_left: bool) -> list[Glyph]:  # noqa: FBT001 - of this module only
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if is_left else "ltr"
    # Each mark by itself, so that a glyph stands for its own letters and no more.
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    hb.shape(_font(face), buffer)
    found = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    clusters = sorted({info.cluster for info, _ in found})
    ends = dict(zip(clusters, [*clusters[1:], len(text)], strict=True))
    glyphs = []
    for info, at in reversed(found) if is_left else found:
        # Of several glyphs for the same letters, the first has them.
        said = text[info.cluster : ends.pop(info.cluster, info.cluster)]
        glyph = Glyph(info.codepoint, at.x_advance, at.x_offset, at.y_offset, said, is_left)
        glyphs.append(glyph)
    return glyphs[::-1] if is_left else glyphs


@cache
def glyph_of(letter: str, face: Face) -> int:
    """The glyph that a letter has by itself; 0 where the face has none."""
    number: int = _font(face).get_nominal_glyph(ord(letter)) or 0
    return number


def can_be_set(text: str) -> bool:
    """Whether there is a glyph for every letter of a line of plain text."""
    return all(glyph_of(letter, Face.REGULAR) for letter in set(text) if not letter.isspace())


@cache
def own_advance(number: int, face: Face) -> int:
    """How wide a glyph is by itself, in thousandths of an em."""
    advance: int = _font(face).get_glyph_h_advance(number)
    return advance


@lru_cache(maxsize=100_000)
def _width(text: str, face: Face) -> int:
    return sum(glyph.advance for glyph in shape(text, face, rtl=False))


def width(text: str, face: Face, size: float, tracking: float = 0.0) -> float:
    """How wide a line is, in millimetres; ``size`` and ``tracking`` are those of a `TextLine`."""
    return _width(text, face) * size / UNITS_PER_EM + tracking * len(text)


def outlines(line: TextLine) -> tuple[Contour, ...]:
    """A line's letters as outlines."""
    x = 0.0
    found: list[Contour] = []
    for glyph in shape(line.text, line.face, rtl=line.is_rtl):
        found += glyph_outline(glyph, line, x)
        x += glyph.advance + line.tracking / line.size * UNITS_PER_EM
    return tuple(found)


def glyph_outline(glyph: Glyph, line: TextLine, x: float) -> tuple[Contour, ...]:
    """One glyph of a line as outlines, ``x`` thousandths of an em from where the line begins."""
    scale = line.size / UNITS_PER_EM
    left, base = line.x + (x + glyph.x_offset) * scale, line.y - glyph.y_offset * scale
    return placed(_glyph_outline(glyph.number, line.face), left, base, scale, y_up=True)


@cache
def _glyph_outline(number: int, face: Face) -> tuple[Contour, ...]:
    pen = FlatteningPen(steps=3)
    _font(face).draw_glyph_with_pen(number, pen)
    return pen.contours()


def plain(text: str) -> str:
    """Text from outside as one line that can be set: no controls, every blank a space."""
    return _BLANKS.sub(" ", "".join(_settable(text))).strip()


def _settable(text: str) -> Iterator[str]:
    for letter in text:
        category = unicodedata.category(letter)
        if letter in CONTROLS:
            continue
        if category in {"Cc", "Zl", "Zp"}:
            yield " "
        elif category == "Cs" or ord(letter) & 0xFFFE == 0xFFFE:
            yield "\ufffd"
        else:
            yield letter


def wrap(text: str, face: Face, size: float, measure: float) -> list[str]:
    """Break a line of plain text into lines of at most ``measure`` millimetres.

    Nothing is put in or left out but the blank at a break. A word that is wider is broken.
    """
    lines: list[str] = []
    line, filled = "", 0.0
    for word in _words(text, face, size, measure):
        if line and filled + width(word.rstrip(), face, size) > measure:
            lines.append(line.rstrip())
            line, filled = "", 0.0
        line += word
        filled += width(word, face, size)
    return [*lines, line.rstrip()] if line.strip() else lines


def _words(text: str, face: Face, size: float, measure: float) -> Iterator[str]:
    for word in _BREAKS.findall(text):
        rest = word
        while width(rest.rstrip(), face, size) > measure:
            fits = _longest_start(rest, face, size, measure)
            yield rest[:fits]
            rest = rest[fits:]
        yield rest


def _longest_start(word: str, face: Face, size: float, measure: float) -> int:
    """How many letters of a word fit, at least one; marks stay with their letter."""
    low, high = 1, len(word) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if width(word[:middle], face, size) <= measure:
            low = middle
        else:
            high = middle - 1
    while low < len(word) - 1 and unicodedata.combining(word[low]):
        low += 1
    return low


def shortened(text: str, face: Face, size: float, measure: float) -> str:
    """The text, or as much of its beginning as fits before an ellipsis."""
    if width(text, face, size) <= measure:
        return text
    room = measure - width("…", face, size)
    return text[: _longest_start(text, face, size, room)].rstrip() + "…"
