"""An article to the names that a spaCy model sees in it: the one door to spaCy, which is optional.

A model reads articles in its own language, and no others.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from mapapp.errors import MissingPartError
from mapapp.mentions.entities import Entity
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Article

PLACES = frozenset(("LOC", "GPE", "FAC"))
"""Labels of places, in the models of news and in those of Wikipedia."""
UNNEEDED = ("parser", "lemmatizer", "morphologizer", "tagger", "attribute_ruler")
"""Parts of a model that names do not need."""


def require_models(models: Sequence[str]) -> None:
    """See that models are there, before any article is read.

    Raises:
        MissingPartError: spaCy or a model is not installed.
    """
    if models and not find_spec("spacy"):
        raise MissingPartError("spaCy is not installed", do="pip install 'mapapp[spacy]'")
    for model in models:
        if not model.isidentifier() or not find_spec(model):
            package = model.replace("_", "-")
            raise MissingPartError(
                f"spaCy's model {model!r} is not installed",
                do=f"pip install {package}, or python -m spacy download {model}",
            )


def read_entities(article: Article, models: Sequence[str]) -> tuple[Entity, ...]:
    """The names, in order, that the first model of the article's language sees."""
    for model in models:
        nlp = _loaded(model)
        if nlp.lang == article.lang:
            return tuple(
                Entity(Span(one.start_char, one.end_char), one.label_ in PLACES)
                for one in nlp(article.text).ents
            )
    return ()


@cache
def _loaded(model: str) -> Any:  # noqa: ANN401 - spaCy need not be there
    nlp = import_module("spacy").load(model, exclude=UNNEEDED)
    # It refuses a long text for the memory of its parser, which is left out here.
    nlp.max_length = 10**9
    return nlp
