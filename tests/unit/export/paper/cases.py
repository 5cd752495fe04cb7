"""Incidents that are hard to set on paper, and what a sheet made of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

# ruff: noqa: ANN401 - a builder passes on the fields of a record
from mapapp.export.paper.drawing import Outline, TextLine
from mapapp.export.paper.sheet import Sheet, draw_sheet
from mapapp.export.paper.write import read_basemap
from mapapp.layers.features import map_data
from tests.builders import an_article, an_incident

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mapapp.export.paper.drawing import Page
    from mapapp.records import Incident

ARABIC = "أعلنت وزارة الدفاع الروسية في شهر مارس أن طائرات قصفت حقل كونوكو في ريف دير الزور"
MIXED = "قُتل 12 مقاتلاً (من التنظيم) في 25 مارس 2018 وشاركت طائرات F-16 في الغارة بنسبة 50%."
RUSSIAN = "Министерство обороны России заявило, что в районе Хушама произошло столкновение."
HOSTILE = (
    "</text></svg><script>alert(1)</script>\u202e${x}{{ 7*7 }}) Tj ET (\\"
    "'\"&\x00\x07\u2028<a href='javascript:1'>endstream endobj"
)


def quoting(words: str, number: int = 0, **fields: Any) -> Incident:
    """An incident whose quote is a whole article."""
    lang = fields.pop("lang", "en")
    article = an_article(words, id=f"a{number}", title="On a town", lang=lang)
    return an_incident(article, words, **{"id": f"i{number}", "lang": lang, **fields})


def town(count: int, **fields: Any) -> list[Incident]:
    """Incidents at one place."""
    return [quoting(f"Shell number {number} fell.", number, **fields) for number in range(count)]


def sheet_of(incidents: Iterable[Incident], **choices: Any) -> Sheet:
    """A whole sheet, as it would be written."""
    chosen = {"title": "A map", "lang": "en", "paper": "a4", "is_whole": True, **choices}
    return draw_sheet(map_data(incidents), basemap=read_basemap, **chosen)


def texts(page: Page) -> list[str]:
    """Every line of text on a page."""
    return [item.text for item in page.items if isinstance(item, TextLine)]


def outlines(page: Page) -> Iterator[Outline]:
    """Every outline on a page."""
    return (item for item in page.items if isinstance(item, Outline))


def words_of(text: str) -> str:
    """Text with every blank one space: lines break where they have to."""
    return re.sub(r"\s+", " ", text).strip()
