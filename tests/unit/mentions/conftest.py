"""What the tests of mentions share: the package's own gazetteer, and a way to read a text."""

from collections.abc import Callable

import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.find import find_mentions
from mapapp.records import Mention
from tests.builders import an_article

Read = Callable[..., tuple[Mention, ...]]


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


@pytest.fixture(scope="session")
def read(gazetteer: Gazetteer) -> Read:
    """The mentions of a text in a language."""

    def mentions(text: str, lang: str = "en") -> tuple[Mention, ...]:
        return find_mentions(an_article(text, lang=lang), gazetteer)

    return mentions
