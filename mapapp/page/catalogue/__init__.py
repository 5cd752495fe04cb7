"""The languages of the page; a module each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mapapp.page.catalogue.english import ENGLISH
from mapapp.page.catalogue.french import FRENCH

if TYPE_CHECKING:
    from mapapp.page.words import Words

CATALOGUES: Final = {words.lang: words for words in (ENGLISH, FRENCH)}
DEFAULT_LANG: Final = ENGLISH.lang


def words_in(lang: str) -> Words:
    """The catalogue of a language, in English where there is none."""
    return CATALOGUES.get(lang, ENGLISH)
