"""What the map's search folds: the same as the gazetteer does, so that both find alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any

from mapapp.gazetteer.names import fold_text

LETTERS = [
    char
    for start, end in ((0x21, 0x780), (0x8A0, 0x900), (0x1E00, 0x2150), (0xFB00, 0xFFE0))
    for char in map(chr, range(start, end))
    if unicodedata.category(char)[0] in "LNPSZ" or "\u064b" <= char <= "\u0655"
]


def test_every_letter_and_sign_is_folded_as_the_gazetteer_folds_it(
    script: Callable[[str], Any],
) -> None:
    assert len(LETTERS) > 3000
    folded = script("fold")("letters.map(fold)", letters=LETTERS)
    assert {one: fold_text(one).text for one in LETTERS} == dict(zip(LETTERS, folded, strict=True))


def test_terms_are_words_each_once(script: Callable[[str], Any]) -> None:
    said = "  L’Église de «Deir ez-Zor»,\u00a0de\u0000Zor … U.S. (T-4) "
    assert ["l'eglise", "de", "deir", "ez", "zor", "u.s", "t", "4"] == script("fold")(
        "termsOf(said)", said=said
    )
