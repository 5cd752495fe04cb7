"""Derive ``names.csv.gz`` and ``../regions/provinces.csv`` from CLDR's names of subdivisions.

    python geodata/boundaries/derive_names.py cldr/common

``cldr/common`` is in Debian's package ``unicode-cldr-core``
(``/usr/share/unicode/cldr/common``); see ``geodata/SOURCES.md``. CLDR names the subdivisions
of ISO 3166-2, Natural Earth's provinces have no such code: the two are matched, country by
country, by what either is called in any language of Latin letters. Subdivisions that are made
of provinces (Tuscany, Andalusia, Brittany) become regions.
"""

from __future__ import annotations

import csv
import gzip
import io
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from xml.etree import ElementTree as ET

from mapapp.gazetteer.names import fold
from mapapp.gazetteer.provinces import Province, read_provinces
from mapapp.gazetteer.sounds import spoken

HERE = Path(__file__).resolve().parent
REGIONS = HERE.parent / "regions" / "provinces.csv"
LANGUAGES = ("en", "fr", "ar", "ru", "es", "de", "uk")
"""Whose names are kept."""
REGION_LANGUAGES = LANGUAGES[:-1]
WHOLE = 0.7
"""Of a subdivision's parts: from here on those that are matched are drawn for the whole."""
TOLD_IN = 4
"""Of those languages at least has a subdivision of several provinces to have a name."""
CALLED = {
    ("RU", "Kalmyk"): "rukl",
    ("PH", "Cotabato"): "phnco",
    ("MX", "Distrito Federal"): "mxcmx",
    ("MX", "México"): "mxmex",
}
"""Provinces whose name in Natural Earth is nobody else's, or another's too."""
NO_NAMES = frozenset(("Jewish", "Union", "Southwest", "Noroeste", "Sudeste", "Suroeste"))
"""What a province is called by nobody without its sort."""
MISNAMED = {("it34", "ru"): "Венето", ("tdcb", "ar"): "شاري باقرمي"}
"""Names of the source that are another place's, and what the subdivision is called."""

_SORTS = """
    province provincia provincie provinz provinsen governorate gouvernorat gouvernement oblast
    region regione regiao prefecture prefektura prefecture departement department departamento
    distrikt district districto distrito county comte state estado etat staat municipality
    municipio parish canton kanton division regency judetul judet city powiat raion rayon kommune
    gemeinde opcina obcina opstina vilayet republic republique krai kray lan fylke muhafazat
    wilaya autonomous emirate upazila of de du des d di do da del la el le the
"""
_SORT = re.compile(rf"\b(?:{'|'.join(_SORTS.split())})\b")
_LATIN = re.compile("[a-z ]+")
_BEFORE = {
    "fr": r"(?:province|gouvernorat|oblast|région|département|préfecture|comté|état|district"
    r"|division|municipalité|canton|wilaya|voïvodie|république)"
    r"(?: autonome)?(?: (?:de la|de l’|des|du|de|d’)\s?| )",
    "es": r"(?:provincia|gobernación|óblast|región|departamento|prefectura|condado|estado|distrito"
    r"|división|municipio|cantón|voivodato)(?: autónom[oa])?(?: (?:de la|de los|del|de) | )",
    "de": r"(?:autonome (?:gemeinschaft|region)|governorat"
    r"|provinz|gouvernement|oblast|region|departamento|département|präfektur|distrikt"
    r"|bezirk|verwaltungsbezirk|division|kanton|woiwodschaft) ",
    "ar": r"(?:محافظة|ولاية|إقليم|منطقة|مقاطعة|أوبلاست|قسم|كانتون|مديرية|دائرة|بلدية|جهة) ",
    "ru": r"(?:провинция|мухафаза|департамент|префектура|графство|штат|вилайет|область|регион"
    r"|район|округ|кантон|муниципалитет|община|дистрикт|республика|губернаторство|остан) ",
    "uk": r"(?:провінція|мухафаза|департамент|префектура|графство|штат|вілаєт|область|регіон"
    r"|район|округ|кантон|муніципалітет|община|республіка) ",
}
"""What a name is called by, before the name itself; an article reads such a word for itself."""
_AFTER = {
    "en": r" (?:province|governorate|oblast|region|district|county|state|prefecture|department"
    r"|division|municipality|parish|canton)",
    "ar": r" (?:أوبلاست|محافظة|ولاية)",
}
_BRACKETS = re.compile(r"\s*\(.*?\)|\s*[,،].*|^.*:")
_TWICE = re.compile(".*[²³]")
"""How the source writes a name that it has given to another already."""
_DIRECTION = re.compile(
    r"(?:(?:(?:ال)?(?:شمال|جنوب|شرق|غرب|وسط|مركز|عاصم|حدود|جزر|بحر|جبل)[يةه]*"
    r"|nord|sud|est|ouest|centre|central[e]?|norte|sur|este|oeste|centro|north|south|east|west"
    r"|eastern|western|northern|southern|capital|islands|zentral|mitte|ost|süd|west"
    r"|(?:северн|южн|восточн|западн|центральн|столичн|північн|південн|східн|західн)\w+)[\s-]*)+",
    re.IGNORECASE,
)
"""What a province may be called, and is called by nobody without its sort."""


def plain(name: str, lang: str) -> str:
    """A name without the sort of province; empty where no name of its own is left."""
    text = whole = _BRACKETS.sub("", name.strip())
    if before := _BEFORE.get(lang):
        text = re.sub(f"^{before}(?=.)", "", text, flags=re.IGNORECASE)
    if after := _AFTER.get(lang):
        text = re.sub(f"(?<=.){after}$", "", text, flags=re.IGNORECASE)
    if text in NO_NAMES or text.isupper():
        return ""
    if text[:1].islower():  # "Région flamande" is not called "flamande"
        text = whole[:1].upper() + whole[1:]
    return "" if _DIRECTION.fullmatch(text) or _TWICE.fullmatch(text) else text


def read_names(common: Path) -> dict[str, dict[str, str]]:
    """What each subdivision is called, by its code and by language."""
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for path in sorted((common / "subdivisions").glob("*.xml")):
        for one in ET.parse(path).iter("subdivision"):  # noqa: S314 - from Debian
            if one.text and "_" not in path.stem:
                names[one.get("type", "")].setdefault(path.stem, one.text)
    return names


def bare(name: str) -> str:
    """A folded name without sorts, articles and apostrophes."""
    key = re.sub("['.]", "", fold(name))
    return " ".join(_SORT.sub(" ", key).split()) or key


def matched(
    provinces: tuple[Province, ...], names: dict[str, dict[str, str]]
) -> dict[str, list[str]]:
    """The codes that are each province's, by its id; none is given to two provinces."""
    known: dict[str, dict[str, set[str]]] = defaultdict(dict)
    for code, called in names.items():
        keys = {key for name in called.values() if _LATIN.fullmatch(key := bare(name))}
        known[code[:2].upper()][code] = keys
    found: dict[str, list[str]] = {}
    for province in provinces:
        here = known[province.country]
        if known_code := CALLED.get((province.country, province.names[0])):
            found[province.id] = [known_code]
            continue
        for sound in (str, spoken):
            told = {code: set(map(sound, keys)) for code, keys in here.items()}
            codes = (
                [code for code, keys in told.items() if sound(bare(name)) in keys]
                for name in province.names
            )
            if first := next(filter(None, codes), None):
                found[province.id] = first
                break
    shared = Counter(code for codes in found.values() for code in codes)
    return {
        place_id: kept
        for place_id, codes in found.items()
        if (kept := [code for code in codes if shared[code] == 1])
    }


def write_names(
    provinces: tuple[Province, ...],
    codes: dict[str, list[str]],
    names: dict[str, dict[str, str]],
) -> None:
    """Write a row a province, its names of a language in one cell, ``|`` between them."""
    table = io.StringIO()
    rows = csv.writer(table, lineterminator="\n")
    rows.writerow(("place", *LANGUAGES))
    for province in sorted(provinces, key=lambda province: province.id):
        told = [
            "|".join(
                dict.fromkeys(
                    name
                    for code in codes.get(province.id, ())
                    if (
                        name := MISNAMED.get((code, lang)) or plain(names[code].get(lang, ""), lang)
                    )
                )
            )
            for lang in LANGUAGES
        ]
        if any(told):
            rows.writerow((province.id, *told))
    # A fixed time and no file name, so that the same input gives the same bytes.
    packed = gzip.compress(table.getvalue().encode(), 9, mtime=0)
    (HERE / "names.csv.gz").write_bytes(packed)


def wholes(
    common: Path, place_of: dict[str, str], names: dict[str, dict[str, str]]
) -> dict[str, list[str]]:
    """The provinces that each subdivision with parts is made of, by its code."""
    parts: dict[str, list[str]] = {}
    for group in ET.parse(common / "supplemental" / "subdivisions.xml").iter("subgroup"):  # noqa: S314
        parts[group.get("type", "").lower()] = group.get("contains", "").split()
    found = {}
    for code, contained in parts.items():
        there = [place_of[part] for part in contained if part in place_of]
        known = [part for part in contained if part in names]
        is_drawn = code in place_of or len(there) < 2 or len(there) < WHOLE * len(known)
        if len(code) > 2 and code in names and not is_drawn:
            found[code] = sorted(there)
    return found


def write_regions(made_of: dict[str, list[str]], names: dict[str, dict[str, str]]) -> None:
    """Write the subdivisions that are made of provinces and have no row as rows of regions."""
    by_hand = set()
    for path in REGIONS.parent.glob("*.csv"):
        if path != REGIONS:
            with path.open(encoding="utf-8") as file:
                by_hand |= {fold(row["name_en"]) for row in csv.DictReader(file)}
    with REGIONS.open("w", encoding="utf-8") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow((
            "id", *(f"name_{lang}" for lang in REGION_LANGUAGES), "other_names", "feature",
            "members", "outline", "lat", "lon", "radius_m", "geonames_id", "source",
        ))  # fmt: skip
        for code, members in sorted(made_of.items()):
            called = {lang: plain(name, lang) for lang, name in names[code].items()}
            called |= {lang: name for (of, lang), name in MISNAMED.items() if of == code}
            named = [lang for lang in REGION_LANGUAGES if called.get(lang)]
            told = {lang: called.get(lang) or called["en"] for lang in REGION_LANGUAGES}
            if len(named) >= TOLD_IN and called["en"] and fold(called["en"]) not in by_hand:
                place_id = f"{code[:2]}-{code[2:]}"
                rows.writerow((
                    place_id, *told.values(), "", "ADM1", " ".join(members), "", "", "", "", "",
                    "Unicode CLDR 41, ISO 3166-2",
                ))  # fmt: skip


def main(common: Path) -> None:
    """Read, match and write."""
    names, provinces = read_names(common), read_provinces(HERE)
    codes = matched(provinces, names)
    write_names(provinces, codes, names)
    place_of = {code: place_id for place_id, found in codes.items() for code in found}
    write_regions(wholes(common, place_of, names), names)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
