"""What happened, said plainly: a sentence for each way of saying it, in ``told.csv``."""

from pathlib import Path

import pytest

from tests.unit.incidents.story import texts_by_kind, told

TEXTS = texts_by_kind(Path(__file__).with_name("told.csv"))


@pytest.mark.parametrize(("lang", "kind"), TEXTS)
def test_what_is_said_plainly_is_found_as_what_it_is(lang: str, kind: str) -> None:
    texts = TEXTS[lang, kind]
    event = kind, "Homs" if lang == "en" else "Aleppo", "2019-03-11"
    assert {text: [event] for text in texts} == {text: told(text, lang) for text in texts}
