"""The map's catalogues of words, one module a language."""

from typing import Final

from mapapp.layers.catalogue.english import ENGLISH
from mapapp.layers.catalogue.french import FRENCH
from mapapp.layers.words import MapWords

CATALOGUES: Final[dict[str, MapWords]] = {"en": ENGLISH, "fr": FRENCH}
"""By ISO 639-1 code; the first is for a reader of any other language."""
