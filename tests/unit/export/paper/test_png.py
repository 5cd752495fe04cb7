from __future__ import annotations

import io

import pytest
from PIL import Image
from shapely import box

from mapapp.export.paper.ground import LAND, SEA
from mapapp.export.paper.write import paper_map
from mapapp.layers.style import FAMILIES, Family
from mapapp.records import Assertion, Incident, Precision
from tests.builders import an_incident
from tests.unit.export.paper.cases import sheet_of, town

DOTS_PER_MM = 300 / 25.4


def a_picture(*incidents: Incident, paper: str = "a4") -> Image.Image:
    data = paper_map(incidents, ".png", title="A map", paper=paper)
    return Image.open(io.BytesIO(data)).convert("RGB")


def colour_at(picture: Image.Image, x: float, y: float) -> tuple[int, ...]:
    """The colour at a point in millimetres."""
    pixel = picture.getpixel((round(x * DOTS_PER_MM), round(y * DOTS_PER_MM)))
    assert isinstance(pixel, tuple)
    return pixel


def channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[start : start + 2], 16) for start in (1, 3, 5))


@pytest.mark.parametrize(("paper", "size"), [("a4", (2480, 3508)), ("letter", (2550, 3300))])
def test_it_has_three_hundred_dots_an_inch(paper: str, size: tuple[int, int]) -> None:
    picture = a_picture(an_incident(), paper=paper)
    assert size == pytest.approx(picture.size, abs=1)
    data = paper_map([an_incident()], ".png", title="A map", paper=paper)
    assert (300, 300) == pytest.approx(Image.open(io.BytesIO(data)).info["dpi"], abs=0.1)


def test_a_sign_has_its_colour_on_land_beside_the_sea() -> None:
    incident = an_incident(lat=35.6, lon=35.9, radius_m=None)
    (mark,) = sheet_of([incident], is_whole=False).arrangement.marks
    window = sheet_of([incident], is_whole=False).window
    picture = a_picture(incident)
    force = channels(FAMILIES[Family.FORCE].on_light)
    assert force == pytest.approx(colour_at(picture, mark.x, mark.y + 1.6), abs=2)
    assert channels(SEA) == pytest.approx(colour_at(picture, *window.place(35.4, 35.5)), abs=1)
    assert channels(LAND) == pytest.approx(colour_at(picture, *window.place(36.35, 35.9)), abs=1)


def test_who_says_so_is_seen_without_colour() -> None:
    def grey(assertion: Assertion) -> int:
        incident = an_incident(assertion=assertion, radius_m=None)
        (mark,) = sheet_of([incident], is_whole=False).arrangement.marks
        seen = a_picture(incident).convert("L").convert("RGB")
        return colour_at(seen, mark.x, mark.y + 1.6)[0]

    assert grey(Assertion.STATED) < 120
    assert grey(Assertion.ALLEGED) > 220


def test_an_area_is_seen_without_colour() -> None:
    area = an_incident(
        precision=Precision.PROVINCE,
        geometry=box(36, 35, 38, 37),
        lat=None,
        lon=None,
        radius_m=None,
    )
    sheet = sheet_of([area], is_whole=False)
    (tag,) = sheet.arrangement.tags
    left, top, right, _ = tag.box
    picture = a_picture(area)
    across = (left + (right - left) * step / 100 for step in range(100))
    strip = [sum(colour_at(picture, x, top - 6)) for x in across]
    # The slanted lines of an area are darker than what is between them.
    assert max(strip) - min(strip) > 100


def test_the_same_incidents_give_the_same_bytes() -> None:
    first, second = (paper_map(town(5), ".png", title="A map") for _ in range(2))
    assert first == second
