from __future__ import annotations

import re
from pathlib import Path

import pytest

import mapapp
from mapapp.layers.style import ASSERTIONS, FAMILIES, KINDS, Family, signs
from mapapp.records import Assertion, Kind

ENOUGH = 4.5
"""WCAG 2.2, success criterion 1.4.3."""

SHEET = (Path(mapapp.__file__).parent / "frontend" / "src" / "map.css").read_text("utf-8")
LIGHT_LAND, DARK_LAND = re.findall(
    r"#[0-9a-f]{6}", next(line for line in SHEET.splitlines() if "--land:" in line)
)


def luminance(colour: str) -> float:
    """WCAG's relative luminance of ``#rrggbb``."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_reckoned_as_wcag_does() -> None:
    assert 21 == pytest.approx(contrast("#000000", "#ffffff"))
    assert 4.54 == pytest.approx(contrast("#767676", "#ffffff"), abs=0.01)


@pytest.mark.parametrize("family", Family)
def test_a_family_stands_out_from_land_and_paper_in_light_and_dark(family: Family) -> None:
    look = FAMILIES[family]
    for colour, behind in (
        (look.on_light, LIGHT_LAND),
        (look.on_light, "#ffffff"),
        (look.on_dark, DARK_LAND),
        (look.on_dark, "#000000"),
    ):
        assert contrast(colour, behind) >= ENOUGH, (family, colour, behind)


def test_no_two_families_share_an_outline_or_a_colour() -> None:
    looks = list(FAMILIES.values())
    assert len(Family) == len({look.outline for look in looks})
    assert len(Family) == len({look.on_light for look in looks})
    assert len(Family) == len({look.on_dark for look in looks})


def test_no_two_kinds_share_a_sign() -> None:
    assert set(Kind) == set(KINDS)
    assert len(Kind) == len({(look.family, look.drawing) for look in KINDS.values()})


def test_no_two_assertions_look_alike() -> None:
    assert set(Assertion) == set(ASSERTIONS)
    assert len(Assertion) == len(set(ASSERTIONS.values()))
    assert [Assertion.STATED] == [one for one, look in ASSERTIONS.items() if look.is_filled]


@pytest.mark.parametrize(
    "path",
    [*(look.outline for look in FAMILIES.values()), *(look.drawing for look in KINDS.values())],
)
def test_a_path_is_one_that_svg_can_read(path: str) -> None:
    takes = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "A": 7, "Z": 0}
    commands = re.findall(r"([A-Za-z])([^A-Za-z]*)", path)
    assert path == "".join(letter + numbers for letter, numbers in commands)
    for letter, numbers in commands:
        count = len(re.findall(r"-?\d+(?:\.\d+)?|-?\.\d+", numbers))
        expected = takes[letter.upper()]
        assert count == expected or (expected and count % expected == 0 and count)


def test_the_script_gets_every_sign() -> None:
    assert {kind.value for kind in Kind} == set(signs()["kinds"])  # type: ignore[call-overload]
    assert {family.value for family in Family} == set(signs()["families"])  # type: ignore[call-overload]
