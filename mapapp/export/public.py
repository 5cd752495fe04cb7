"""Incidents as they may be published where showing an exact place could do harm; pure.

Every incident that has a point gets a square of a grid instead, which the point alone does not
tell apart from any other point of the square. The names of its place leave every text, and with
them go the words around its quote, its reasons (which name places and what reviewers wrote) and
the article's own name, which may be a path. Provinces, countries and what happened stay.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from shapely import box

from mapapp.gazetteer.names import fold_text, written_forms
from mapapp.join.tellings import apart
from mapapp.layers.features import METRES_PER_DEGREE
from mapapp.records import Precision, Quote

if TYPE_CHECKING:
    from mapapp.records import Incident

NamesOf = Callable[[str], Iterable[str]]
"""From the id of a place to all that it is called; nothing for an id that is not known."""

WITHHELD: Final = "[…]"
"""What stands where a name was: an editor's sign for words left out, in every language."""
_POINTS: Final = frozenset({Precision.SITE, Precision.NEAR})
_SHORTEST: Final = 2
"""Letters of a name that is looked for; one letter alone would leave holes in every word."""


def public_incidents(
    incidents: Iterable[Incident], *, blur_m: float, names_of: NamesOf
) -> tuple[tuple[Incident, ...], Callable[[str], str]]:
    """Leave out of incidents what must not leave the house.

    Args:
        incidents: in any order.
        blur_m: side of the squares in metres; a place less exact than that gets a square in
            which all its surroundings lie.
        names_of: see :data:`NamesOf`; an incident file has only one name of each place.

    Returns:
        The incidents, in the same order, and what takes the withheld names out of other texts,
        such as the title of the map.
    """
    given = tuple(incidents)
    exact = [one for one in apart(given) if _is_point(one)]
    withhold = _withholder(name for one in exact for name in _names(one, names_of))
    return tuple(_public(one, blur_m, withhold) for one in given), withhold


def _is_point(incident: Incident) -> bool:
    return incident.precision in _POINTS and incident.lat is not None


def _names(incident: Incident, names_of: NamesOf) -> Iterable[str]:
    yield incident.place_name
    yield from (name.text for name in incident.place_names)
    yield from names_of(incident.place_id)
    if span := incident.place_span:
        start = incident.quote.start
        yield incident.quote.exact[span.start - start : span.end - start]


def _public(incident: Incident, blur_m: float, withhold: Callable[[str], str]) -> Incident:
    public = replace(
        incident,
        title=withhold(incident.title),
        actors=tuple(withhold(actor) for actor in incident.actors),
        quote=_public_quote(incident.quote, withhold),
        place_span=None,
        article_id=hashlib.sha256(incident.article_id.encode("utf-8", "surrogatepass")).hexdigest(),
        article_title=withhold(incident.article_title),
        article_source=withhold(incident.article_source),
        article_url=_public_url(incident.article_url, withhold),
        reasons=(),
        casualties=tuple(
            replace(one, whose=withhold(one.whose), quote=_public_quote(one.quote, withhold))
            for one in incident.casualties
        ),
        sources=tuple(
            replace(one, incident=_public(one.incident, blur_m, withhold), reasons=(), differs=())
            for one in incident.sources
        ),
    )
    return _blurred(public, blur_m) if _is_point(incident) else public


def _public_quote(quote: Quote, withhold: Callable[[str], str]) -> Quote:
    words = withhold(quote.exact)
    return Quote(start=0, end=len(words), exact=words, prefix="", suffix="")


def _public_url(url: str, withhold: Callable[[str], str]) -> str:
    """An address of the web that names no withheld place; any other is somebody's own."""
    named = unquote(url)
    return url if urlsplit(url).scheme in {"http", "https"} and withhold(named) == named else ""


def _blurred(incident: Incident, blur_m: float) -> Incident:
    """The square of the grid that the point lies in, grown by the point's own radius."""
    assert incident.lat is not None  # noqa: S101 - asked by the caller
    assert incident.lon is not None  # noqa: S101 - as above
    # In steps, so that the radius does not tell one place from another.
    step = blur_m / 4
    reach = math.ceil((incident.radius_m or 0.0) / step) * step / METRES_PER_DEGREE
    high = blur_m / METRES_PER_DEGREE
    south = math.floor((incident.lat + 90) / high) * high - 90
    middle = min(max(south + high / 2, -89.0), 89.0)
    narrowing = math.cos(math.radians(middle))
    wide = high / narrowing
    west = math.floor((incident.lon + 180) / wide) * wide - 180
    square = box(
        max(west - reach / narrowing, -180.0),
        max(south - reach, -90.0),
        min(west + wide + reach / narrowing, 180.0),
        min(south + high + reach, 90.0),
    )
    return replace(
        incident,
        place_id="",
        place_name=incident.admin1,
        place_names=(),
        lat=square.centroid.y,
        lon=square.centroid.x,
        precision=Precision.DISTRICT,
        radius_m=(high / 2 + reach) * METRES_PER_DEGREE * math.sqrt(2),
        geometry=square,
    )


def _withholder(names: Iterable[str]) -> Callable[[str], str]:
    """What replaces names in a text, in every spelling under which the gazetteer knows them."""
    forms = {form for name in names for form in written_forms(name, arabic=True)}
    found = sorted((form for form in forms if len(form) >= _SHORTEST), key=lambda f: (-len(f), f))
    if not found:
        return lambda text: text
    # Arabic joins و ف ب ل ك and the article to a name; Russian and German inflect its end.
    pattern = re.compile(
        rf"(?<!\w)(?:[وفبلك]{{0,2}}(?:ال|ل)?)(?:{'|'.join(map(_inflected, found))})(?!\w)"
    )

    def withhold(text: str) -> str:
        folded = fold_text(text)
        parts, at = [], 0
        for match in pattern.finditer(folded.text):
            start, end = folded.origin[match.start()], folded.origin[match.end()]
            parts += [text[at:start], WITHHELD]
            at = end
        return "".join((*parts, text[at:]))

    return withhold


def _inflected(form: str) -> str:
    """A pattern of a folded name in its cases: Russian ones, and the German and English -s."""
    words = []
    for word in form.split(" "):
        stem = word[:-1] if len(word) > 3 and word[-1] in "аеийоуыьэюя" else word
        is_cyrillic = "а" <= word[-1] <= "я"
        words.append(re.escape(stem) + r"\w{0,3}" if is_cyrillic else re.escape(word) + "s?")
    return r"\s".join(words)


def place_ids_in(place_id: str) -> tuple[str, ...]:
    """The ids of the gazetteer in a place's id: itself, or those that it was computed from."""
    if not place_id.startswith("relative:"):
        return (place_id,) if place_id else ()
    return tuple(place_id.split(":", 2)[2].split("+"))
