"""A verb as a dictionary has it to the forms in which a text tells that something happens.

Finite forms of the third person and participles, past, present and in the making; no
infinitive, future or conditional, for those tell of what may yet happen. Regular verbs only:
others are written out in ``data/``.
"""

from __future__ import annotations

import re

_DOUBLING = re.compile(r"[^aeiou]*[aeiou][bdgmnprt]")
"""One short syllable: ``stab``, ``ram``."""
_HISSING = ("s", "x", "z", "ch", "sh")

_FRENCH_ENDINGS = {
    "er": "e ent ait aient a èrent ant é ée és ées",
    "ir": "it issent issait issaient irent issant i ie is ies",
    "re": " ent ait aient it irent ant u ue us ues",
}
_STRESSED = re.compile(r"[eé](?=(?:[^aeiouy]|[bcdfgptv][lr])(?:e|ent)$)")


def verb_forms(verb: str, lang: str) -> tuple[str, ...]:
    """Inflect a regular verb of English or French.

    Raises:
        ValueError: verbs of the language are not inflected, or this one is not regular.
    """
    if lang == "en":
        return _english(verb)
    if lang == "fr" and verb[-2:] in _FRENCH_ENDINGS:
        return _french(verb[:-2], verb[-2:])
    raise ValueError(f"{verb!r} is no regular verb of {lang!r}; write its forms out")


def _english(verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return f"{verb}d", f"{verb}s", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied", f"{verb[:-1]}ies", f"{verb}ing"
    stem = verb + verb[-1] if _DOUBLING.fullmatch(verb) else verb
    third = f"{verb}es" if verb.endswith(_HISSING) else f"{verb}s"
    return f"{stem}ed", third, f"{stem}ing"


def _french(stem: str, group: str) -> tuple[str, ...]:
    endings = _FRENCH_ENDINGS[group].split(" ")
    if group != "er":
        return tuple(stem + ending for ending in endings)
    return tuple(_spelled(stem, ending) for ending in endings)


def _spelled(stem: str, ending: str) -> str:
    """``Mangeait``, ``lançait``, ``déploie``, ``enlève``, ``assiège``."""
    if ending in {"e", "ent"}:
        if stem.endswith(("oy", "uy")):
            stem = f"{stem[:-1]}i"
        return _STRESSED.sub("è", stem + ending)
    if ending.startswith("a") and stem.endswith("g"):
        return f"{stem}e{ending}"
    if ending.startswith("a") and stem.endswith("c"):
        return f"{stem[:-1]}ç{ending}"
    return stem + ending
