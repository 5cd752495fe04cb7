from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.export.paper.drawing import Face
from mapapp.export.paper.letters import plain, shape, shortened, width, wrap
from tests.unit.export.paper.cases import ARABIC, HOSTILE


def test_arabic_letters_are_joined() -> None:
    apart = sum(width(letter, Face.REGULAR, 3) for letter in ARABIC)
    assert width(ARABIC, Face.REGULAR, 3) < 0.9 * apart
    assert 0 not in {glyph.number for glyph in shape(ARABIC, Face.REGULAR, rtl=True)}


@pytest.mark.parametrize("face", Face)
def test_every_face_has_latin_cyrillic_and_arabic(face: Face) -> None:
    glyphs = shape("Åéçß Дейр-эз-Зор دير الزور", face, rtl=False)
    assert 0 not in {glyph.number for glyph in glyphs}


@given(st.text(max_size=120), st.floats(5, 60))
@settings(max_examples=60)
def test_lines_are_no_wider_than_they_may_be_and_lose_nothing_but_blanks(
    text: str, measure: float
) -> None:
    lines = wrap(plain(text), Face.REGULAR, 3.0, measure)
    assert "".join(plain(text).split()) == "".join("".join(lines).split())
    assert all(width(line, Face.REGULAR, 3.0) <= measure + 0.2 for line in lines if len(line) > 2)


def test_a_line_is_not_broken_before_a_colon_of_french() -> None:
    text = "Il a dit\u00a0: rien"
    assert text == plain(text)
    assert ["Il a", "dit\u00a0:", "rien"] == wrap(text, Face.REGULAR, 3.0, 7.0)


def test_plain_text_has_no_controls() -> None:
    assert "a b c" == plain("a\x00b\u2028\u202ec")
    assert plain(HOSTILE).isprintable()


def test_what_is_shortened_says_so() -> None:
    assert "Deir" == shortened("Deir", Face.REGULAR, 3, 50)
    short = shortened("Deir ez-Zor " * 9, Face.REGULAR, 3, 30)
    assert short.endswith("…")
    assert width(short, Face.REGULAR, 3) <= 30
