"""The forms in which a verb tells that something happens."""

import pytest

from mapapp.incidents.text.inflection import verb_forms


@pytest.mark.parametrize(
    ("lang", "verb", "forms"),
    [
        ("en", "raid", {"raided", "raids", "raiding"}),
        ("en", "seize", {"seized", "seizes", "seizing"}),
        ("en", "occupy", {"occupied", "occupies", "occupying"}),
        ("en", "stab", {"stabbed", "stabs", "stabbing"}),
        ("en", "crash", {"crashed", "crashes", "crashing"}),
        ("fr", "bombarder", {"bombarde", "bombardait", "bombarda", "bombardèrent", "bombardées"}),
        ("fr", "lancer", {"lance", "lançait", "lança", "lancé"}),
        ("fr", "égorger", {"égorgent", "égorgeaient", "égorgés"}),
        ("fr", "déployer", {"déploient", "déployait"}),
        ("fr", "enlever", {"enlève", "enlèvent", "enlevée"}),
        ("fr", "assiéger", {"assiège", "assiégeait"}),
        ("fr", "envahir", {"envahit", "envahissent", "envahie"}),
        ("fr", "pendre", {"pend", "pendait", "pendus"}),
    ],
)
def test_a_regular_verb_is_inflected(lang: str, verb: str, forms: set[str]) -> None:
    assert forms - set(verb_forms(verb, lang)) == set()


@pytest.mark.parametrize(("lang", "verb"), [("fr", "attaquer"), ("en", "attack")])
def test_the_infinitive_tells_of_nothing_that_happened(lang: str, verb: str) -> None:
    assert verb not in verb_forms(verb, lang)


@pytest.mark.parametrize(("lang", "verb"), [("fr", "avoi"), ("ru", "атаковать")])
def test_what_is_no_regular_verb_is_refused(lang: str, verb: str) -> None:
    with pytest.raises(ValueError, match="write its forms out"):
        verb_forms(verb, lang)
