"""A page as SVG: escaped text that can be selected and edited, no script, no reference outside.

The letters that are used come inside, as a font, so that it looks the same everywhere.
"""

from __future__ import annotations

import base64
from collections import defaultdict
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape, quoteattr

from mapapp.export.paper.bidi import runs_left_anywhere
from mapapp.export.paper.drawing import PAPER, Face, Outline
from mapapp.export.paper.letters import subset_by_letter, width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mapapp.export.paper.drawing import Contour, Document, Item, TextLine

FAMILY: Final = "FiraGO"
_LOOKS: Final = {
    Face.REGULAR: ("400", "normal"),
    Face.BOLD: ("700", "normal"),
    Face.ITALIC: ("400", "italic"),
}


def write_svg(document: Document) -> bytes:
    """Write the first page."""
    page = document.pages[0]
    wide, high = _number(page.width), _number(page.height)
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        f'<svg xmlns="http://www.w3.org/2000/svg" xml:lang={quoteattr(document.lang)}',
        f' width="{wide}mm" height="{high}mm" viewBox="0 0 {wide} {high}">\n',
        f"<title>{escape(document.title)}</title>\n",
        f"<style>{_style(page.items)}</style>\n",
        f'<rect width="{wide}" height="{high}" fill="{PAPER}"/>\n',
        *(_outline(one) if isinstance(one, Outline) else _text(one) for one in page.items),
        "</svg>\n",
    ]
    return "".join(parts).encode("utf-8")


def _style(items: Iterable[Item]) -> str:
    letters: dict[Face, set[str]] = defaultdict(set)
    for item in items:
        if not isinstance(item, Outline):
            letters[item.face].update(item.text)
    faces = (_font_face(face, letters[face]) for face in Face if letters[face])
    return "".join(faces) + (
        f"text{{font-family:{FAMILY},'Noto Sans',sans-serif;white-space:pre;stroke-linejoin:round}}"
        "path{stroke-linejoin:round}"
    )


def _font_face(face: Face, letters: set[str]) -> str:
    weight, style = _LOOKS[face]
    data = base64.b64encode(subset_by_letter(face, sorted(letters))).decode("ascii")
    return (
        f"@font-face{{font-family:{FAMILY};font-weight:{weight};font-style:{style};"
        f"src:url(data:font/ttf;base64,{data})}}"
    )


def _outline(item: Outline) -> str:
    looks = {
        "fill": item.fill or "none",
        "fill-rule": "evenodd" if item.fill else None,
        "fill-opacity": _number(item.fill_opacity) if item.fill_opacity < 1 else None,
        "stroke": item.stroke,
        "stroke-width": _number(item.width) if item.stroke else None,
        "stroke-opacity": _number(item.stroke_opacity) if item.stroke_opacity < 1 else None,
        "stroke-dasharray": " ".join(map(_number, item.dashes)) or None,
        "stroke-linecap": "round" if item.has_round_ends else None,
    }
    said = "".join(f' {name}="{value}"' for name, value in looks.items() if value is not None)
    return f'<path d="{"".join(_path(item.contours))}"{said}/>\n'


def _path(contours: Iterable[Contour]) -> Iterator[str]:
    for contour in contours:
        yield "M" + "L".join(f"{_number(x)} {_number(y)}" for x, y in contour.corners)
        yield "Z" if contour.is_closed else ""


def _text(line: TextLine) -> str:
    weight, style = _LOOKS[line.face]
    wide = width(line.text, line.face, line.size, line.tracking)
    # A reader without the font sets the line as wide, so that nothing comes over anything else;
    # joined letters and those set apart, it would set one by one.
    is_stretched = not (line.tracking or runs_left_anywhere(line.text))
    looks = {
        "x": _number(line.x + wide if line.is_rtl else line.x),
        "y": _number(line.y),
        "font-size": _number(line.size),
        "font-weight": weight if weight != "400" else None,
        "font-style": style if style != "normal" else None,
        "fill": line.colour,
        "direction": "rtl" if line.is_rtl else None,
        "letter-spacing": _number(line.tracking) if line.tracking else None,
        "textLength": _number(wide) if is_stretched else None,
        "lengthAdjust": "spacingAndGlyphs" if is_stretched else None,
    }
    if line.halo:
        looks |= {
            "stroke": PAPER,
            "stroke-width": _number(line.halo),
            "stroke-opacity": "0.85",
            "paint-order": "stroke",
        }
    said = "".join(f' {name}="{value}"' for name, value in looks.items() if value is not None)
    return f"<text{said}>{escape(line.text)}</text>\n"


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")
