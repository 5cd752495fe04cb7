"""The page that every map is filled into: a folium map whose incident layer is our own script.

The one door to folium. It makes the map's element and starts Leaflet on it; everything from
outside reaches the page later, as data, in the slots of :mod:`mapapp.layers.shell`.
"""

from __future__ import annotations

import base64
import hashlib
import re
from typing import Final

import folium
from branca.element import Figure, MacroElement
from jinja2 import Template

from mapapp.layers.catalogue import CATALOGUES
from mapapp.layers.embed import embedded_json
from mapapp.layers.shell import Slot
from mapapp.layers.style import signs
from mapapp.layers.words import as_json

MIN_ZOOM: Final = 2
MAX_ZOOM: Final = 12
"""Past which the basemap has nothing more to show."""


def render_shell(script: str, style: str, worker: str) -> str:
    """Render the page with its slots.

    Args:
        script: the map's bundled script, which defines ``mapapp.start``.
        style: its bundled style sheet.
        worker: the script that it starts beside itself, to search.
    """
    element, start = _folium_parts()
    scripts = (_inline(script), _inline(start))
    words = {
        "words": {lang: as_json(words) for lang, words in CATALOGUES.items()},
        "signs": signs(),
    }
    sheet = _inline(style)
    page: str = _PAGE.render(
        slot=Slot,
        policy=_policy(scripts, sheet),
        style=sheet,
        map=element,
        words=embedded_json(words),
        scripts=scripts,
        worker=_inline(worker),
    )
    return page


class _IncidentLayer(MacroElement):
    """Hands folium's map to our script, which draws on it."""

    _template = Template(
        "{% macro script(this, kwargs) %}mapapp.start({{ this._parent.get_name() }});{% endmacro %}"
    )

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._id = "incidents"


def _folium_parts() -> tuple[str, str]:
    """The map's element and the script that starts it."""
    drawn = folium.Map(
        location=[25, 20],
        zoom_start=MIN_ZOOM,
        min_zoom=MIN_ZOOM,
        max_zoom=MAX_ZOOM,
        tiles=None,
        zoom_control=False,
        attributionControl=False,
        worldCopyJump=True,
        zoomSnap=0.5,
    )
    # A name of folium's own choosing would differ from build to build.
    drawn._id = "mapapp"  # noqa: SLF001
    _IncidentLayer().add_to(drawn)
    figure = Figure()
    drawn.add_to(figure)
    figure.render()
    return figure.html.render(), figure.script.render()


def _inline(text: str) -> str:
    """Refuse what would end the element that it is put into.

    Raises:
        ValueError: it holds ``</`` before ``script`` or ``style``, or begins a comment.
    """
    if found := re.search("</(script|style)|<!--", text, re.IGNORECASE):
        raise ValueError(f"cannot stand inside an element: {found[0]!r}")
    return text.strip()


def _policy(scripts: tuple[str, ...], style: str) -> str:
    """The content security policy: these scripts and this style sheet, and nothing else."""
    allowed = " ".join(map(_hash_of, scripts))
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {allowed}",
            # The script that searches comes from the page itself, and is bound by this policy too.
            "worker-src blob:",
            f"style-src {_hash_of(style)}",
            f"img-src data: {Slot.IMAGES}",
            f"connect-src {Slot.CONNECTIONS}",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _hash_of(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


_PAGE: Final = Template(
    """\
<!DOCTYPE html>
<html lang="{{ slot.LANG }}" dir="{{ slot.DIR }}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{ policy }}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ slot.TITLE }}</title>
<style>{{ style }}</style>
</head>
<body>
<a id="skip" href="#incidents"></a>
<header>
<h1 id="title"></h1>
<p id="summary"></p>
<p id="applied"></p>
<p id="note" hidden></p>
<fieldset id="layers" hidden></fieldset>
</header>
<main>
<section id="map-region">
{{ map }}
<div id="sheet" hidden></div>
<details id="legend"><summary id="legend-heading"></summary><ul id="legend-rows"></ul></details>
</section>
<section id="timeline" hidden></section>
<section id="list-region" aria-labelledby="list-heading">
<div>
<h2 id="list-heading"></h2>
<p id="list-hint"></p>
</div>
<div id="finding" role="search" hidden></div>
<ul id="incidents" role="listbox" aria-labelledby="list-heading" tabindex="-1"></ul>
</section>
</main>
<section id="print"></section>
<p id="status" class="visually-hidden" role="status" aria-live="polite"></p>
<script type="application/json" id="mapapp-words">{{ words }}</script>
<script type="text/plain" id="mapapp-worker">{{ worker }}</script>
<script type="application/json" id="mapapp-basemap">{{ slot.BASEMAP }}</script>
<script type="application/json" id="mapapp-data">{{ slot.DATA }}</script>
<div hidden>{{ slot.COLUMNS }}</div>
{% for script in scripts %}<script>{{ script }}</script>
{% endfor %}<div hidden>{{ slot.TEXTS }}</div>
</body>
</html>
"""
)
