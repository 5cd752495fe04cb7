"""French names whose article has melted into a preposition: ``au Mans`` is in Le Mans.

A text to hits, each of the name without its article, as the text writes it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.gazetteer.lookup import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.gazetteer.lookup import Gazetteer

LANGUAGE = "fr"
ARTICLES = {"au": "Le", "du": "Le", "aux": "Les", "des": "Les"}
"""What is left of an article with the preposition before it: the article that a name has."""
_CONTRACTED = re.compile(r"\b([Aa]ux?|[Dd]u|[Dd]es)\s([A-ZÀ-ÖØ-Þ][\w\u0300-\u036f’'-]+)")


def contracted_hits(text: str, lang: str, gazetteer: Gazetteer) -> Iterator[Hit]:
    """Find such names in a text in French."""
    if lang != LANGUAGE:
        return
    for match in _CONTRACTED.finditer(text):
        if namings := gazetteer.named(f"{ARTICLES[match[1].lower()]} {match[2]}"):
            # Some bear the name without an article too: Mont-Dore in New Caledonia.
            both = dict.fromkeys((*namings, *gazetteer.named(match[2])))
            yield Hit(*match.span(2), tuple(both))
