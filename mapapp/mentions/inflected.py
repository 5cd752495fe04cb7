"""Names in Russian cases, which the gazetteer does not list: ``в Дейр-эз-Зоре``.

Takes a text and the hits it already has, gives further hits, each under the nominative
that it may be a case of. Arabic's joined particles are the gazetteer's own matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from mapapp.gazetteer.lookup import Gazetteer, Hit
from mapapp.mentions.anchored import has_script
from mapapp.records import Span

ENDINGS = {
    "ого": ("ий", "ый", "ое", "ой"), "его": ("ий", "ее"), "ому": ("ий", "ый", "ое", "ой"),
    "ему": ("ий", "ее"), "ыми": ("ые",), "ими": ("ие",), "ами": ("ы", "а"), "ями": ("и", "я"),
    "ой": ("ая", "а"), "ей": ("я", "яя"), "ую": ("ая",), "юю": ("яя",), "ым": ("ый", "ое"),
    "им": ("ий",), "ом": ("", "о", "ый", "ое", "ий", "ой"), "ем": ("ь", "й", "е", "ий"),
    "ах": ("ы", "а"), "ях": ("и",), "ов": ("ы",), "ам": ("ы",), "ых": ("ые",), "их": ("ие",),
    "ью": ("ь",), "ии": ("ия",), "ию": ("ия",), "и": ("а", "ь", "я"), "ы": ("а",),
    "е": ("", "а", "о", "я", "ь", "й"), "у": ("", "а", "о"), "ю": ("я", "ь", "й"),
    "а": ("", "о"), "я": ("ь", "й", "е"),
}  # fmt: skip
"""Endings of Russian cases, and those of the nominative they may stand for."""

MOST_WORDS = 3
SHORTEST_STEM = 3
MOST_FORMS = 24

_SMALL = "[а-яё\u0306\u0308]"  # with the marks that й and ё have where they are decomposed
_CAPITALISED = re.compile(rf"\b[А-ЯЁ]{_SMALL}+(?:[-‑–][А-ЯЁ]?{_SMALL}+)*")


def inflected_hits(text: str, hits: Sequence[Hit], gazetteer: Gazetteer) -> list[Hit]:
    """Find names in cases of a text in Russian; no other text has any."""
    if not has_script(text, "cyrillic"):
        return []
    reached = {hit.span.start: hit.span.end for hit in reversed(hits)}
    words = list(_CAPITALISED.finditer(text))
    found = []
    for at, word in enumerate(words):
        run = [word]
        for after in words[at + 1 : at + MOST_WORDS]:
            if text[run[-1].end() : after.start()] != " ":
                break
            run.append(after)
        while run and run[-1].end() > reached.get(word.start(), 0):
            if hit := _look_up(run, gazetteer):
                found.append(hit)
                break
            run.pop()
    return found


def nominatives(word: str) -> Iterator[str]:
    """Give the word, then the nominatives that it could be a case of."""
    yield word
    for length in (3, 2, 1):
        stem, ending = word[:-length], word[-length:]
        if len(stem) >= SHORTEST_STEM:
            for nominative in ENDINGS.get(ending, ()):
                yield stem + nominative


def _look_up(run: Sequence[re.Match[str]], gazetteer: Gazetteer) -> Hit | None:
    """Look a run of words up in the forms that agree with a nominative."""
    choices = [tuple(nominatives(word[0])) for word in run]
    for tried, words in enumerate(product(*choices)):
        if tried >= MOST_FORMS:
            break
        if namings := gazetteer.named(" ".join(words)):
            return Hit(Span(run[0].start(), run[-1].end()), namings)
    return None
