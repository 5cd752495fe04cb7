"""Short articles with their places already resolved, so that reading them needs no gazetteer."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from mapapp import edtf
from mapapp.incidents.assemble import assemble_incidents
from mapapp.incidents.roles import assign_roles
from mapapp.records import (
    Article,
    Incident,
    Mention,
    MentionKind,
    Name,
    Place,
    Precision,
    Resolution,
    Role,
    Span,
)
from tests.builders import an_article


@dataclass(frozen=True)
class Site:
    """What a name means in these stories."""

    country: str
    lat: float
    lon: float
    feature: str = "PPL"
    precision: Precision = Precision.SITE
    radius_m: float = 5_000.0
    kind: MentionKind = MentionKind.NAME
    name: str = ""
    confidence: float = 0.9
    french: str = ""


def country(code: str, name: str, *, is_adjective: bool = False) -> Site:
    return Site(
        code, 30.0, 30.0, "PCLI", Precision.COUNTRY, 500_000.0,
        MentionKind.DEMONYM if is_adjective else MentionKind.NAME, name,
    )  # fmt: skip


SITES = {
    "Aleppo": Site("SY", 36.2, 37.16),
    "Alep": Site("SY", 36.2, 37.16, name="Aleppo", french="Alep"),
    "Homs": Site("SY", 34.73, 36.72),
    "Palmyra": Site("SY", 34.55, 38.27),
    "Palmyre": Site("SY", 34.55, 38.27, name="Palmyra", french="Palmyre"),
    "Idlib": Site("SY", 35.93, 36.63),
    "Damascus": Site("SY", 33.51, 36.29, "PPLC"),
    "Damas": Site("SY", 33.51, 36.29, "PPLC", name="Damascus", french="Damas"),
    "Moscow": Site("RU", 55.75, 37.62, "PPLC"),
    "Moscou": Site("RU", 55.75, 37.62, "PPLC", name="Moscow", french="Moscou"),
    "Washington": Site("US", 38.9, -77.04, "PPLC"),
    "Paris": Site("FR", 48.85, 2.35, "PPLC"),
    "London": Site("GB", 51.5, -0.12, "PPLC"),
    "Beirut": Site("LB", 33.89, 35.5, "PPLC"),
    "BEIRUT": Site("LB", 33.89, 35.5, "PPLC", name="Beirut"),
    "Nowhere": Site("IE", 52.1, -8.1, confidence=0.05),
    "Дамаск": Site("SY", 33.51, 36.29, "PPLC", name="Damascus"),
    "Алеппо": Site("SY", 36.2, 37.16, name="Aleppo"),
    "Москва": Site("RU", 55.75, 37.62, "PPLC", name="Moscow"),
    "الزيتون": Site("MT", 35.9, 14.53, name="Zejtun", confidence=0.5),
    "حلب": Site("SY", 36.2, 37.16, name="Aleppo"),
    "حمص": Site("SY", 34.73, 36.72, name="Homs"),
    "Хомс": Site("SY", 34.73, 36.72, name="Homs"),
    "Хомсе": Site("SY", 34.73, 36.72, name="Homs"),
    "Идлибе": Site("SY", 35.93, 36.63, name="Idlib"),
    "دمشق": Site("SY", 33.51, 36.29, "PPLC", name="Damascus"),
    "موسكو": Site("RU", 55.75, 37.62, "PPLC", name="Moscow"),
    "central Syria": Site("SY", 35.0, 38.0, "AREA", Precision.REGION, 250_000.0),
    "Syria": country("SY", "Syria"),
    "Syrie": country("SY", "Syria"),
    "Russia": country("RU", "Russia"),
    "Russie": country("RU", "Russia"),
    "Turkey": country("TR", "Turkey"),
    "Ukraine": country("UA", "Ukraine"),
    "Syrian": country("SY", "Syria", is_adjective=True),
    "syrienne": country("SY", "Syria", is_adjective=True),
    "syrien": country("SY", "Syria", is_adjective=True),
    "Russian": country("RU", "Russia", is_adjective=True),
    "russes": country("RU", "Russia", is_adjective=True),
    "russe": country("RU", "Russia", is_adjective=True),
    "British": country("GB", "United Kingdom", is_adjective=True),
    "britannique": country("GB", "United Kingdom", is_adjective=True),
    "American": country("US", "United States", is_adjective=True),
    "américaines": country("US", "United States", is_adjective=True),
    "Turkish": country("TR", "Turkey", is_adjective=True),
    "turque": country("TR", "Turkey", is_adjective=True),
}
_NAMES = re.compile(
    r"(?:(?<!\w)|(?<=\bو))(" + "|".join(sorted(SITES, key=len, reverse=True)) + r")(?!\w)"
)


def texts_by_kind(path: Path) -> dict[tuple[str, str], list[str]]:
    """Read the sentences of a table by language and kind.

    All of one kind are one test: two thousand would take as long as the others together.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for row in csv.DictReader(path.read_text("utf-8").splitlines()):
        found.setdefault((row["lang"], row["kind"]), []).append(row["text"])
    return found


def a_story(text: str, lang: str = "en", published: str = "2019-03-14") -> Article:
    return an_article(text, lang=lang, published=edtf.parse(published))


def resolved(article: Article) -> tuple[Resolution, ...]:
    """Resolve every known name of an article, without a role yet."""
    return tuple(
        _resolution(Span(*found.span()), found.group()) for found in _NAMES.finditer(article.text)
    )


def roles_of(text: str, lang: str = "en") -> dict[str, Role | None]:
    """Give the role of each name, by its last occurrence."""
    article = a_story(text, lang)
    return {one.mention.name: one.mention.role for one in assign_roles(article, resolved(article))}


def incidents_of(text: str, lang: str = "en", published: str = "2019-03-14") -> list[Incident]:
    """Read a story from its text to its incidents."""
    article = a_story(text, lang, published)
    return list(assemble_incidents(article, assign_roles(article, resolved(article))))


def told(text: str, lang: str = "en", published: str = "2019-03-14") -> list[tuple[str, str, str]]:
    """Give kind, place and date of each incident, in order of the text."""
    return [
        (one.kind.value, one.place_name, one.date.edtf if one.date else "")
        for one in incidents_of(text, lang, published)
    ]


def _resolution(span: Span, name: str) -> Resolution:
    site = SITES[name]
    called = site.name or name
    is_country = site.precision is Precision.COUNTRY
    place = Place(
        id=f"country:{site.country}" if is_country else f"test:{called}",
        name=called,
        names=(Name(site.french, "fr"),) if site.french else (),
        lat=site.lat,
        lon=site.lon,
        radius_m=site.radius_m,
        feature=site.feature,
        country=site.country,
        source="test",
    )
    mention = Mention(span=span, name=name, kind=site.kind, place_ids=(place.id,))
    return Resolution(
        mention=mention,
        place=place,
        precision=site.precision,
        radius_m=site.radius_m,
        confidence=site.confidence,
    )
