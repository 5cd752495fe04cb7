"""Names in the German genitive, which the gazetteer does not list: ``Portugals``, ``Londons``.

A text to hits, each under the name without its ending.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.gazetteer.lookup import Hit
from mapapp.gazetteer.rows import Use

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.gazetteer.lookup import Gazetteer

LANGUAGE = "de"
_GENITIVE = re.compile(r"\b([A-ZÄÖÜ][\w\u0308-]{2,}[^\Ws])s\b")
"""Of a name of four letters or more; the diaeresis may be a code point of its own."""


def genitive_hits(text: str, hits: Sequence[Hit], lang: str, gazetteer: Gazetteer) -> Iterator[Hit]:
    """Find names in the genitive in a text in German, none of them a name as it stands."""
    if lang != LANGUAGE:
        return
    known = {(hit.start, hit.end) for hit in hits}
    for match in _GENITIVE.finditer(text):
        if match.span() in known:
            continue
        # "Syrien" is Syria, and in French an adjective, which has no German genitive.
        named = gazetteer.named(match[1])
        if namings := tuple(one for one in named if one.use is not Use.DEMONYM):
            yield Hit(*match.span(), namings)
