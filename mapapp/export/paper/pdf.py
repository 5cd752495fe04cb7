"""A document as PDF 1.7: text that can be selected, fonts inside, nothing that runs or changes.

The same document gives the same bytes: no dates, and an identifier made from the content.
"""

from __future__ import annotations

import hashlib
import zlib
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from mapapp.export.paper.drawing import MM_PER_POINT, PAPER, Face, Outline
from mapapp.export.paper.letters import (
    glyph_of,
    glyph_outline,
    measures,
    outlines,
    own_advance,
    shape,
    subset_by_number,
    width,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mapapp.export.paper.drawing import Contour, Document, Page, TextLine
    from mapapp.export.paper.letters import Glyph

POINTS_PER_MM: Final = 1 / MM_PER_POINT


def write_pdf(document: Document) -> bytes:
    """Write all pages."""
    return _Writer(document).write()


class _Writer:
    """Objects by number, fonts and opacities as pages come to need them."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._objects: list[bytes] = []
        self._codes: dict[Face, dict[tuple[int, str, int], int]] = defaultdict(dict)
        self._opacities: dict[tuple[float, float], str] = {}

    def write(self) -> bytes:
        catalog, pages, resources, info = (self._reserve() for _ in range(4))
        kids = [self._page(page, pages, resources) for page in self._document.pages]
        listed = b" ".join(b"%d 0 R" % kid for kid in kids)
        self._put(pages, b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), listed))
        fonts = b"".join(
            b"/%s %d 0 R" % (face.encode(), self._font(face)) for face in sorted(self._codes)
        )
        states = b"".join(
            b"/%s<</CA %s/ca %s>>" % (name.encode(), _number(stroke), _number(fill))
            for (fill, stroke), name in self._opacities.items()
        )
        self._put(resources, b"<</Font<<%s>>/ExtGState<<%s>>>>" % (fonts, states))
        lang = _string(self._document.lang)
        self._put(
            catalog,
            b"<</Type/Catalog/Pages %d 0 R/Lang%s/ViewerPreferences<</DisplayDocTitle true>>>>"
            % (pages, lang),
        )
        title = _string(self._document.title)
        self._put(info, b"<</Title%s/Producer(mapapp)>>" % title)
        return self._file(catalog, info)

    def _file(self, catalog: int, info: int) -> bytes:
        parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
        offset = len(parts[0])
        offsets = []
        for number, body in enumerate(self._objects, 1):
            offsets.append(offset)
            parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
            offset += len(parts[-1])
        entries = b"".join(b"%010d 00000 n \n" % one for one in offsets)
        count = len(offsets) + 1
        parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, entries))
        mark = hashlib.sha256(b"".join(parts)).hexdigest()[:32].encode()
        parts.append(
            b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]>>\nstartxref\n%d\n%%%%EOF\n"
            % (count, catalog, info, mark, mark, offset)
        )
        return b"".join(parts)

    def _reserve(self) -> int:
        self._objects.append(b"null")
        return len(self._objects)

    def _put(self, number: int, body: bytes) -> None:
        self._objects[number - 1] = body

    def _add(self, body: bytes) -> int:
        number = self._reserve()
        self._put(number, body)
        return number

    def _stream(self, data: bytes, entries: bytes = b"") -> int:
        packed = zlib.compress(data, 9)
        return self._add(
            b"<</Length %d/Filter/FlateDecode%s>>\nstream\n%s\nendstream"
            % (len(packed), entries, packed)
        )

    def _page(self, page: Page, parent: int, resources: int) -> int:
        wide, high = page.width * POINTS_PER_MM, page.height * POINTS_PER_MM
        # From here on everything is in millimetres, y down.
        scale = _number(POINTS_PER_MM)
        commands = [b"%s 0 0 -%s 0 %s cm 1 j" % (scale, scale, _number(high))]
        links = []
        for item in page.items:
            if isinstance(item, Outline):
                commands += self._outline(item)
            else:
                commands += self._text(item)
                if item.url:
                    links.append(self._link(item, high))
        content = self._stream(b"\n".join(commands))
        annotations = b"/Annots[%s]" % b" ".join(b"%d 0 R" % one for one in links) if links else b""
        return self._add(
            b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %s %s]/Resources %d 0 R/Contents %d 0 R%s>>"
            % (parent, _number(wide), _number(high), resources, content, annotations)
        )

    def _link(self, line: TextLine, high: float) -> int:
        left, right = line.x, line.x + width(line.text, line.face, line.size, line.tracking)
        corners = (
            left * POINTS_PER_MM,
            high - (line.y + line.size * 0.25) * POINTS_PER_MM,
            right * POINTS_PER_MM,
            high - (line.y - line.size * 0.8) * POINTS_PER_MM,
        )
        uri = line.url.encode("ascii")
        for special in (b"\\", b"(", b")"):
            uri = uri.replace(special, b"\\" + special)
        return self._add(
            b"<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[%s]/A<</S/URI/URI(%s)>>>>"
            % (b" ".join(map(_number, corners)), uri)
        )

    def _outline(self, item: Outline) -> Iterator[bytes]:
        yield b"q"
        yield from self._opacity(item.fill_opacity, item.stroke_opacity)
        if item.fill:
            yield b"%s rg" % _colour(item.fill)
        if item.stroke:
            yield b"%s RG %s w" % (_colour(item.stroke), _number(item.width))
            if item.dashes:
                yield b"[%s] 0 d" % b" ".join(map(_number, item.dashes))
            if item.has_round_ends:
                yield b"1 J"
        yield from _path(item.contours)
        yield {(True, True): b"B*", (True, False): b"f*"}.get(
            (bool(item.fill), bool(item.stroke)), b"S"
        )
        yield b"Q"

    def _opacity(self, fill: float, stroke: float) -> Iterator[bytes]:
        if (fill, stroke) != (1.0, 1.0):
            name = self._opacities.setdefault((fill, stroke), f"A{len(self._opacities)}")
            yield b"/%s gs" % name.encode()

    def _text(self, line: TextLine) -> Iterator[bytes]:
        glyphs = shape(line.text, line.face, rtl=line.is_rtl)
        if not glyphs:
            return
        if line.halo:
            # As outlines, not as text, which readers would find twice.
            yield from self._outline(
                Outline(contours=outlines(line), stroke=PAPER, width=line.halo, stroke_opacity=0.85)
            )
        ink, shown = self._set_glyphs(line, glyphs)
        if ink:
            yield from self._outline(Outline(contours=ink, fill=line.colour))
        yield b"BT %s rg /%s %s Tf" % (_colour(line.colour), line.face.encode(), _number(line.size))
        place = _number(line.x), _number(line.y), _number(line.tracking)
        yield b"1 0 0 -1 %s %s Tm %s Tc [%s]TJ ET" % (*place, b" ".join(shown))

    def _set_glyphs(
        self, line: TextLine, glyphs: Sequence[Glyph]
    ) -> tuple[tuple[Contour, ...], list[bytes]]:
        """What of a line is drawn as outlines, and what is shown as text.

        Readers take the letters of a line to the left in the order in which they meet them, turn
        them around, and take what is raised for another line. So a mark is drawn, and stands in
        the text unseen; of a ligature, every letter but the first stands before it unseen.
        """
        ink: list[Contour] = []
        shown = []
        x = 0
        for glyph in glyphs:
            # From left to right a ligature of other scripts is one code for all its letters.
            first = glyph.text[:1] if glyph.is_left else glyph.text
            rest = glyph.text[len(first) :]
            shown += [self._unseen(letter, line.face) for letter in reversed(rest)]
            if glyph.y_offset:
                ink += glyph_outline(glyph, line, x)
                shown.append(b"%s%d" % (self._unseen(first, line.face), -glyph.advance))
            else:
                own = own_advance(glyph.number, line.face)
                code = self._code(line.face, glyph.number, first, own)
                shown.append(_moved(-glyph.x_offset, code, glyph.x_offset + own - glyph.advance))
            x += glyph.advance
        return tuple(ink), shown

    def _unseen(self, letter: str, face: Face) -> bytes:
        return self._code(face, glyph_of(" ", face), letter, 0)

    def _code(self, face: Face, glyph: int, text: str, advance: int) -> bytes:
        """The code of a glyph with the letters it stands for, which are not always the same."""
        codes = self._codes[face]
        return b"<%04x>" % codes.setdefault((glyph, text, advance), len(codes) + 1)

    def _font(self, face: Face) -> int:
        codes = self._codes[face]
        ascent, descent, corners = measures(face)
        name = b"MAPAPP+FiraGO-" + face.encode()
        box = b" ".join(b"%d" % corner for corner in corners)
        file = subset_by_number(face, sorted({glyph for glyph, _, _ in codes}))
        data = self._stream(file, b"/Length1 %d" % len(file))
        descriptor = self._add(
            b"<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%s]/ItalicAngle %d/Ascent %d"
            b"/Descent %d/CapHeight 689/StemV 80/FontFile2 %d 0 R>>"
            % (name, box, -12 if face is Face.ITALIC else 0, ascent, descent, data)
        )
        glyphs = b"\0\0" + b"".join(glyph.to_bytes(2, "big") for glyph, _, _ in codes)
        widths = b" ".join(b"%d" % advance for _, _, advance in codes)
        cid = self._add(
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)"
            b"/Ordering(Identity)/Supplement 0>>/FontDescriptor %d 0 R/CIDToGIDMap %d 0 R"
            b"/W[1[%s]]>>" % (name, descriptor, self._stream(glyphs), widths)
        )
        letters = self._stream(_to_unicode([text for _, text, _ in codes]))
        return self._add(
            b"<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%d 0 R]"
            b"/ToUnicode %d 0 R>>" % (name, cid, letters)
        )


def _moved(before: int, code: bytes, after: int) -> bytes:
    """A glyph between two moves to the left, in thousandths of an em."""
    start = b"%d" % before if before else b""
    return start + code + (b"%d" % after if after else b"")


def _to_unicode(letters: Sequence[str]) -> bytes:
    """The map from codes, of which the first is 1, to letters."""
    lines = [
        b"<%04x><%s>" % (code, text.encode("utf-16-be").hex().encode())
        for code, text in enumerate(letters, 1)
        if text
    ]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    return (
        b"/CIDInit/ProcSet findresource begin 12 dict begin begincmap"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"
        b"/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
        b"1 begincodespacerange<0000><ffff>endcodespacerange\n"
        + b"".join(
            b"%d beginbfchar\n%s\nendbfchar\n" % (len(block), b"\n".join(block)) for block in blocks
        )
        + b"endcmap CMapName currentdict/CMap defineresource pop end end"
    )


def _path(contours: Iterable[Contour]) -> Iterator[bytes]:
    for contour in contours:
        parts = [b"%.3f %.3f" % corner for corner in contour.corners]
        close = b" h" if contour.is_closed else b""
        yield parts[0] + b" m " + b"".join(part + b" l " for part in parts[1:]) + close


def _colour(colour: str) -> bytes:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return b" ".join(b"%.3f" % channel for channel in channels)


def _number(value: float) -> bytes:
    return (b"%.4f" % value).rstrip(b"0").rstrip(b".") or b"0"


def _string(text: str) -> bytes:
    """A text string, as UTF-16 in hexadecimal: nothing in it can end it."""
    return b"<feff%s>" % text.encode("utf-16-be").hex().encode()
