"""A page as a picture: the PDF's first page, drawn by PDFium, which this is the one door to."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

import pypdfium2

from mapapp.export.paper.pdf import write_pdf

if TYPE_CHECKING:
    from mapapp.export.paper.drawing import Document

DOTS_PER_INCH: Final = 300


def write_png(document: Document) -> bytes:
    """Write the first page."""
    with pypdfium2.PdfDocument(write_pdf(document)) as drawn:
        bitmap = drawn[0].render(scale=DOTS_PER_INCH / 72)
        out = io.BytesIO()
        bitmap.to_pil().save(out, "PNG", dpi=(DOTS_PER_INCH, DOTS_PER_INCH))
    return out.getvalue()
