"""What the tests of resolution share: the package's own gazetteer, and a way to read a text."""

from collections.abc import Callable

import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.find import find_mentions
from mapapp.records import Resolution
from mapapp.resolution.resolve import resolve_mentions
from tests.builders import an_article

Resolve = Callable[..., dict[str, Resolution]]


@pytest.fixture(scope="session")
def resolve() -> Resolve:
    """The resolutions of a text, by the words of their mentions."""
    gazetteer = Gazetteer.open()

    def resolutions(text: str, lang: str = "en") -> dict[str, Resolution]:
        article = an_article(text, lang=lang)
        found = resolve_mentions(article, find_mentions(article, gazetteer), gazetteer)
        return {resolution.mention.name: resolution for resolution in found}

    return resolutions
