"""Dates, counts and distances as a reader says them, and the few words that only paper needs."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from mapapp.layers.catalogue import CATALOGUES
from mapapp.records import Precision

if TYPE_CHECKING:
    from mapapp.layers.features import IncidentData
    from mapapp.layers.words import MapWords, Plural

ATTRIBUTION: Final = "GeoNames, CC BY 4.0 · Made with Natural Earth"

_POINT: Final = re.compile(
    r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?(?P<qualifier>[~?%]?)"
)
_OPEN: Final = frozenset({"", ".."})


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """What paper says that a screen does not."""

    in_pdf: Plural
    """Of incidents that a picture has no room for."""
    page: str
    """With ``{number}`` and ``{count}``."""
    boxes: str
    """Where a letter has no glyph."""


PAPER_WORDS: Final = {
    "en": PaperWords(
        in_pdf={
            "one": "{count} more, and every quote, in the PDF or the HTML map",
            "other": "{count} more, and every quote, in the PDF or the HTML map",
        },
        page="Page {number} of {count}",
        boxes="Letters that this sheet’s font does not have stand as empty boxes; "
        "the HTML map shows them.",
    ),
    "fr": PaperWords(
        in_pdf={
            "one": "{count} autre, et toutes les citations, dans le PDF ou la carte HTML",
            "other": "{count} autres, et toutes les citations, dans le PDF ou la carte HTML",
        },
        page="Page {number} sur {count}",
        boxes="Les lettres que la police de cette feuille n’a pas sont des cases vides\u00a0; "
        "la carte HTML les montre.",
    ),
}


class Speech:
    """One language, for everything that a sheet says."""

    def __init__(self, lang: str) -> None:
        self.words: MapWords = CATALOGUES[lang]
        self.paper = PAPER_WORDS[lang]
        self.locale = Locale.parse(lang)

    def number(self, value: float) -> str:
        """With the language's separators, to one decimal."""
        return format_decimal(value, format="#,##0.#", locale=self.locale)

    def plural(self, phrases: Plural, count: int) -> str:
        """The phrase for a number, which stands in it."""
        phrase = phrases.get(self.locale.plural_form(count), phrases["other"])
        return phrase.replace("{count}", self.number(count))

    def distance(self, metres: float) -> str:
        """Metres below one kilometre, whole kilometres from ten on."""
        if metres < 1000:
            return f"{self.number(round(metres))}\u00a0m"
        kilometres = metres / 1000
        # Halves go up, as they do on the screen.
        value = int(kilometres + 0.5) if kilometres >= 10 else kilometres
        return f"{self.number(value)}\u00a0km"

    def date(self, edtf: str) -> str:
        """A date no more exact than it was said; what has no everyday form stays EDTF."""
        words = self.words
        if not edtf:
            return words.undated
        start, slash, end = edtf.partition("/")
        if not slash:
            return self._point(edtf)
        if start in _OPEN:
            return words.until.replace("{date}", self._point(end))
        if end in _OPEN:
            return words.since.replace("{date}", self._point(start))
        said = words.interval.replace("{start}", self._point(start))
        return said.replace("{end}", self._point(end))

    def _point(self, edtf: str) -> str:
        words = self.words
        if re.fullmatch(r"[0-9]{3}X", edtf):
            return words.decade.replace("{year}", f"{edtf[:3]}0")
        if re.fullmatch(r"[0-9]{2}XX", edtf):
            said = words.century.replace("{start}", f"{edtf[:2]}00")
            return said.replace("{end}", f"{edtf[:2]}99")
        point = _POINT.fullmatch(edtf)
        day = point and self._calendar(point["year"], point["month"], point["day"])
        if not point or not day:
            return edtf
        if point["qualifier"] in {"~", "%"}:
            return words.about.replace("{date}", day)
        return words.uncertain.replace("{date}", day) if point["qualifier"] else day

    def _calendar(self, year: str, month: str | None, day: str | None) -> str | None:
        """``None`` for a season, which half of the world has at another time."""
        if month is None:
            return year
        try:
            date = dt.date(int(year), int(month), int(day or 1))
        except ValueError:
            return None
        if day:
            return format_date(date, "long", self.locale)
        return format_skeleton("yMMMM", date, locale=self.locale)

    def precision(self, one: IncidentData) -> str:
        """``exact site, within 1.5 km``."""
        precision = Precision(one.precision)
        said = self.words.precisions[precision]
        if precision in {Precision.SITE, Precision.NEAR} and one.radius_m:
            within = self.words.within.replace("{distance}", self.distance(one.radius_m))
            return f"{said}, {within}"
        return said

    def country(self, code: str) -> str:
        """A country's name by its ISO 3166 code; the code where there is none."""
        name: str = self.locale.territories.get(code, code)
        return name
