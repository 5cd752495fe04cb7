"""Hits to the countries that a text names, by name, adjective or compound prefix, in order.

What stands between two of them, and so whether they make a list, is asked here too.
Which countries share a border is the gazetteer's to say.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from mapapp.gazetteer.rows import Use
from mapapp.records import Span

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer, Hit

COUNTRY_ID = "country:"

PREFIXES = {
    "afghano": "AF", "albano": "AL", "algéro": "DZ", "américano": "US", "anglo": "GB",
    "argentino": "AR", "arméno": "AM", "austro": "AT", "azéro": "AZ", "bangladesho": "BD",
    "belgo": "BE", "bénino": "BJ", "birmano": "MM", "bolivio": "BO", "bosno": "BA",
    "brasilo": "BR", "brésilo": "BR", "britanno": "GB", "bulgaro": "BG", "burkino": "BF",
    "burundo": "BI", "cambodgo": "KH", "camerouno": "CM", "canado": "CA", "centrafricano": "CF",
    "chilo": "CL", "colombo": "CO", "congolo": "CD", "coréo": "KR", "costarico": "CR",
    "croato": "HR", "dano": "DK", "djibouto": "DJ", "dominicano": "DO", "égypto": "EG",
    "egypto": "EG", "équato": "EC", "érythréo": "ER", "estono": "EE",
    "éthiopo": "ET", "ethio": "ET", "éthio": "ET", "finno": "FI", "franco": "FR", "gabono": "GA",
    "gambo": "GM", "géorgiano": "GE", "germano": "DE", "ghanéo": "GH", "gréco": "GR",
    "greco": "GR", "guatémalo": "GT", "guinéo": "GN", "guyano": "GY", "haïtiano": "HT",
    "haïtano": "HT", "hispano": "ES", "honduro": "HN", "hungaro": "HU", "indo": "IN",
    "irano": "IR", "irako": "IQ", "iraqo": "IQ", "israélo": "IL", "italo": "IT", "ivoiro": "CI",
    "jordano": "JO", "kazakho": "KZ", "kényo": "KE", "kirghizo": "KG", "kosovo": "XK",
    "koweïto": "KW", "lao": "LA", "letto": "LV", "libano": "LB", "libéro": "LR", "libyo": "LY",
    "lituano": "LT", "luso": "PT", "luxembourgo": "LU", "macédono": "MK", "malawito": "MW",
    "maliano": "ML", "malo": "ML", "maroco": "MA", "mauritano": "MR", "mexicano": "MX",
    "moldavo": "MD", "moldo": "MD", "mongolo": "MN", "mozambico": "MZ", "namibo": "NA",
    "népalo": "NP", "nicaraguo": "NI", "nigéro": "NE", "nigério": "NG", "nippo": "JP",
    "norvégo": "NO", "omano": "OM", "ougando": "UG", "ouzbéko": "UZ", "ouzbéco": "UZ",
    "pakistano": "PK", "palestino": "PS", "panaméo": "PA", "paraguayo": "PY", "péruano": "PE",
    "péruviano": "PE", "perso": "IR", "polono": "PL", "portugo": "PT", "qataro": "QA",
    "roumano": "RO", "russo": "RU", "rwando": "RW", "saoudo": "SA",
    "sénégalo": "SN", "senegalo": "SN", "serbo": "RS", "sino": "CN", "slovaco": "SK",
    "slovéno": "SI", "somalo": "SO", "soudano": "SD", "suédo": "SE",
    "helvético": "CH", "syro": "SY", "tadjiko": "TJ", "tanzano": "TZ", "tchado": "TD",
    "tchéco": "CZ", "thaïlando": "TH", "thaï": "TH", "togolo": "TG", "tuniso": "TN",
    "turco": "TR", "turkméno": "TM", "ukraino": "UA", "vénézuélo": "VE", "vietnamo": "VN",
    "yéméno": "YE", "zambo": "ZM", "zimbabwéo": "ZW",
    "афгано": "AF", "албано": "AL", "англо": "GB", "армяно": "AM", "австро": "AT",
    "азербайджано": "AZ", "болгаро": "BG", "греко": "GR", "грузино": "GE", "египто": "EG",
    "индо": "IN", "ирано": "IR", "ирако": "IQ", "итало": "IT", "испано": "ES", "казахстано": "KZ",
    "киргизо": "KG", "ливано": "LB", "монголо": "MN", "пакистано": "PK", "румыно": "RO",
    "сербо": "RS", "таджико": "TJ", "туркмено": "TM", "украино": "UA", "франко": "FR",
    "германо": "DE", "иордано": "JO",
}  # fmt: skip
"""First parts of compound adjectives (``syro-irakienne``, ``сирийско-иракская``)."""

_JOINT = re.compile(r"[oоï][-–‑](?=\w)")
"""How a prefix ends: a text has few of these, and a word at every turn."""
_PREFIX = re.compile(r"\w{2,}\Z")

_LINK = re.compile(
    r"""(?ix) (?: \s | [,/–‑-] | ’s\b | '\s?s\b
      | \b(?: and | with | the | of | et | avec | la | le | les | de | du | des | celle | celles
      | y | con | und | mit | и | с | со | или | а\sтакже | مع | بين )\b
      | \b[ldLD]['’] | \bو | \bوال | \bال | \bوبين\b )*"""
)
"""What may stand between two countries of one list."""

LONGEST_LINK = 24


@dataclass(frozen=True, slots=True)
class CountryWord:
    """A word of the text that names a country."""

    span: Span
    country: str
    """ISO 3166-1 alpha-2."""


@dataclass(frozen=True, slots=True)
class CountryList:
    """Countries named one after the other: ``syrienne, irakienne et jordanienne``."""

    span: Span
    countries: tuple[str, ...]
    """In order, each once."""


def country_words(text: str, hits: Iterable[Hit], gazetteer: Gazetteer) -> list[CountryWord]:
    """Read the countries out of the hits and the compound prefixes, in order, not overlapping.

    A name has to be written with a capital where the script has them; adjectives need not.
    """
    found = [
        CountryWord(Span(*prefix.span()), country)
        for prefix in _prefixes(text)
        if (country := _country_of_prefix(prefix[0].lower(), gazetteer))
    ]
    for hit in hits:
        lower = text[hit.start].islower()
        for naming in hit.namings:
            if naming.place_id.startswith(COUNTRY_ID) and (not lower or naming.use is Use.DEMONYM):
                found.append(CountryWord(hit.span, naming.place_id.removeprefix(COUNTRY_ID)))
                break
    found.sort(key=lambda word: (word.span.start, -word.span.end))
    kept: list[CountryWord] = []
    for word in found:
        if not kept or word.span.start >= kept[-1].span.end:
            kept.append(word)
    return kept


def _prefixes(text: str) -> Iterator[re.Match[str]]:
    for joint in _JOINT.finditer(text):
        end = joint.start() + 1
        if prefix := _PREFIX.search(text, text.rfind(" ", 0, end) + 1, end):
            yield prefix


def _country_of_prefix(prefix: str, gazetteer: Gazetteer) -> str:
    """Give the country of the first part of a compound; in Russian, its adjective with an о."""
    if prefix.endswith(("ско", "цко")):
        for naming in gazetteer.named(f"{prefix[:-1]}ий"):
            if naming.use is Use.DEMONYM:
                return naming.place_id.removeprefix(COUNTRY_ID)
    return PREFIXES.get(prefix, "")


def country_lists(text: str, words: Sequence[CountryWord]) -> list[CountryList]:
    """Gather neighbouring countries into lists; a country alone is a list of one."""
    if not words:
        return []
    runs = [[words[0]]]
    for before, after in pairwise(words):
        gap = text[before.span.end : after.span.start]
        if len(gap) <= LONGEST_LINK and _LINK.fullmatch(gap):
            runs[-1].append(after)
        else:
            runs.append([after])
    return [
        CountryList(
            Span(run[0].span.start, run[-1].span.end),
            tuple(dict.fromkeys(word.country for word in run)),
        )
        for run in runs
    ]


def meeting_triples(
    words: Sequence[CountryWord], gazetteer: Gazetteer, most: int = 8
) -> list[tuple[str, str, str]]:
    """Name the triples of the text's countries whose borders meet in a point.

    Only the ``most`` often named countries are tried, so that a long list costs nothing.
    """
    counts = Counter(word.country for word in words)
    often = sorted(counts, key=lambda country: (-counts[country], country))[:most]
    often.sort()
    return [
        (one, other, third)
        for i, one in enumerate(often)
        for j, other in enumerate(often[i + 1 :], i + 1)
        for third in often[j + 1 :]
        if gazetteer.borders.meeting_point((one, other, third))
    ]
