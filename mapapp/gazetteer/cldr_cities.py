"""What CLDR calls the cities that time zones are named after, in several languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.languages import get_official_languages

from mapapp.gazetteer.names import fold
from mapapp.gazetteer.rows import WrittenName

LANGUAGES = ("fr", "ar", "ru", "es", "de")


def read_cldr_cities() -> Iterator[tuple[tuple[str, str], list[WrittenName]]]:
    """The names of each city, by its country (ISO alpha-2) and its folded English name."""
    territories, renamed = get_global("zone_territories"), get_global("zone_aliases")
    # Names stay with the zone's first id, whatever it is called since.
    for zone in (*territories, *renamed):
        country = territories.get(renamed.get(zone, zone), "")
        # CLDR leaves out the name where it is that of the zone.
        english = _city(zone, "en") or zone.rpartition("/")[2].replace("_", " ")
        languages = dict.fromkeys((*LANGUAGES, *own_languages(country)))
        names = [WrittenName(city, lang) for lang in languages if (city := _city(zone, lang))]
        if names:
            yield (country, fold(english)), names


def own_languages(country: str) -> Sequence[str]:
    """The official languages of a country, the first one first; none where CLDR knows none."""
    return get_official_languages(country)


def _city(zone: str, lang: str) -> str:
    try:
        city: str = Locale.parse(lang).time_zones.get(zone, {}).get("city", "")
    except (UnknownLocaleError, ValueError):
        return ""
    # A city that is a country's namesake is told apart: "Tripoli (Libye)".
    return city.partition(" (")[0]
