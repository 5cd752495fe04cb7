from __future__ import annotations

import itertools
import math
import random
import re

import pytest
from shapely import LineString, box
from shapely.geometry.base import BaseGeometry

from mapapp import edtf
from mapapp.export.paper.chart import scale_length
from mapapp.export.paper.drawing import TextLine, overlaps
from mapapp.export.paper.letters import width
from mapapp.export.paper.register import SHORT
from mapapp.export.paper.sheet import PAPERS
from mapapp.export.paper.tags import SIGN_RADIUS
from mapapp.export.paper.words import PAPER_WORDS
from mapapp.records import Assertion, Incident, Kind, Name, Precision
from tests.builders import an_incident
from tests.unit.export.paper.cases import ARABIC, outlines, quoting, sheet_of, texts, town, words_of


def crowd(count: int, seed: int = 7) -> list[Incident]:
    """Incidents at as many places, so near to each other that their signs cannot all stand."""
    places = random.Random(seed)  # noqa: S311 - no secret
    return [
        quoting(
            f"Shell number {number} fell.",
            number,
            place_id=f"p{number}",
            place_name=f"Place {number}",
            lat=35 + places.uniform(0, 2),
            lon=38 + places.uniform(0, 2),
        )
        for number in range(count)
    ]


def zones(count: int) -> list[Incident]:
    """An incident in each of some provinces beside each other."""
    return [
        quoting(
            f"Somewhere in province {number}.",
            number,
            precision=Precision.PROVINCE,
            geometry=box(
                30 + number % 12 / 2,
                30 + number // 12 / 2,
                30.5 + number % 12 / 2,
                30.5 + number // 12 / 2,
            ),
            place_id=f"province{number}",
            place_name=f"Province {number}",
            lat=None,
            lon=None,
            radius_m=None,
        )
        for number in range(count)
    ]


@pytest.mark.parametrize(
    "incidents", [town(60), crowd(150), [*crowd(40), *zones(60)], crowd(3)], ids=len
)
def test_every_incident_has_one_number_and_is_listed_under_it(incidents: list[Incident]) -> None:
    sheet = sheet_of(incidents)
    order = sheet.arrangement.order
    assert list(range(len(incidents))) == sorted(order)
    marked = [number for mark in sheet.arrangement.marks for number in mark.numbers]
    assert list(range(1, len(marked) + 1)) == marked
    full = [text for page in sheet.document.pages[1:] for text in texts(page)]
    assert [str(n) for n in range(1, len(order) + 1)] == [text for text in full if text.isdigit()]


@pytest.mark.parametrize(
    "incidents",
    [crowd(150), [*crowd(40), *zones(100)], zones(144), [*crowd(900), *zones(1)]],
    ids=len,
)
def test_no_two_numbers_come_over_each_other_or_over_a_sign(incidents: list[Incident]) -> None:
    arrangement = sheet_of(incidents).arrangement
    boxes = [tag.box for tag in arrangement.tags]
    assert not [pair for pair in itertools.combinations(boxes, 2) if overlaps(*pair)]
    signs = [mark for mark in arrangement.marks if not mark.is_zone]
    near = [
        (one, other)
        for one, other in itertools.combinations(signs, 2)
        if math.hypot(one.x - other.x, one.y - other.y) < 2 * SIGN_RADIUS
    ]
    assert not near
    assert not [
        (mark, tag)
        for mark in signs
        for tag in arrangement.tags
        if overlaps(tag.box, (mark.x - 2, mark.y - 2, mark.x + 2, mark.y + 2))
    ]


def test_numbers_stay_in_the_frame() -> None:
    sheet = sheet_of(crowd(150))
    left, top, right, bottom = sheet.window.frame
    for tag in sheet.arrangement.tags:
        assert left < tag.box[0] < tag.box[2] < right
        assert top < tag.box[1] < tag.box[3] < bottom


@pytest.mark.parametrize(("lat", "lon"), [(90, 0), (-90, 180), (0, -180), (84, 179.9), (0, 180)])
def test_no_corner_of_the_world_is_off_the_map(lat: float, lon: float) -> None:
    everywhere = [
        quoting(f"Far {number}.", number, lat=lat, lon=lon, place_id=f"p{number}")
        for number, (lat, lon) in enumerate([(lat, lon), (70, -170), (-60, 10), (60, 100)])
    ]
    sheet = sheet_of(everywhere)
    left, top, right, bottom = sheet.window.frame
    assert [1, 2, 3, 4] == sorted(n for mark in sheet.arrangement.marks for n in mark.numbers)
    for mark in sheet.arrangement.marks:
        assert left + 3 < mark.x < right - 3
        assert top + 3 < mark.y < bottom - 3


def test_incidents_at_one_place_share_a_sign_that_names_the_first_and_the_last() -> None:
    (mark,) = sheet_of(town(60)).arrangement.marks
    assert "1–60" == mark.said


def test_nothing_is_drawn_for_a_country_but_it_is_listed() -> None:
    country = quoting("It happened in Syria.", precision=Precision.COUNTRY, place_name="Syria")
    sheet = sheet_of([country])
    assert () == sheet.arrangement.marks
    assert (0,) == sheet.arrangement.unmapped
    nothing = sheet_of([])
    assert len(list(outlines(nothing.document.pages[0]))) < 15
    listed = texts(sheet.document.pages[1])
    assert "Country only · Not on the map · Stated by the article as a" in listed


@pytest.mark.parametrize("lat", [0.0, 35.0, -52.0, 69.0])
def test_the_scale_bar_is_right_at_the_middle_latitude(lat: float) -> None:
    window = sheet_of([an_incident(lat=lat - 1), an_incident(id="x", lat=lat + 1)]).window
    x = (window.frame[0] + window.frame[2]) / 2
    y = (window.frame[1] + window.frame[3]) / 2
    long = scale_length(window) * 1000 * window.mm_per_metre(window.middle_latitude)
    # What lies at both ends of a bar of that length, on the sphere by the haversine.
    lon = window.west + (x - window.frame[0]) / window.degree_mm
    degrees = long / window.degree_mm
    half = math.radians(degrees) / 2
    middle = math.radians(window.middle_latitude)
    metres = 2 * 6_371_008.8 * math.asin(math.cos(middle) * math.sin(half))
    assert scale_length(window) * 1000 == pytest.approx(metres, rel=0.01)
    assert (x, y) == pytest.approx(window.place(lon, window.middle_latitude))


def test_the_bar_that_is_drawn_is_as_long_as_it_says() -> None:
    sheet = sheet_of([an_incident(lat=34), an_incident(id="x", lat=36)])
    (said,) = [text for text in texts(sheet.document.pages[0]) if text.endswith("\u00a0km")]
    metres = float(said.removesuffix("\u00a0km")) * 1000
    left, _, _, bottom = sheet.window.frame
    ends = [
        max(x for x, _ in one.contours[0].corners)
        for one in outlines(sheet.document.pages[0])
        if one.contours[0].corners[0] == pytest.approx((left, bottom + 2.2))
    ]
    long = max(ends) - left
    scale = sheet.window.mm_per_metre(sheet.window.middle_latitude)
    assert metres == pytest.approx(long / scale, rel=0.01)


def test_the_legend_has_what_is_on_the_map_and_no_more() -> None:
    def legend(*incidents: Incident) -> set[str]:
        return set(texts(sheet_of(incidents, is_whole=False).document.pages[0]))

    stated = legend(an_incident())
    assert {"Shelling", "Stated", "Exact site: within the circle"} <= stated
    assert not {"Air strike", "Denied", "Somewhere in the area"} & stated
    listed_only = an_incident(
        id="c", precision=Precision.COUNTRY, kind=Kind.AIR_STRIKE, assertion=Assertion.DENIED
    )
    assert not {"Air strike", "Denied"} & legend(an_incident(), listed_only)
    assert "Somewhere in the area" in legend(*zones(1))


def test_a_border_is_a_line_with_a_tag_on_it() -> None:
    line = LineString([(38.8, 33.4), (41.0, 34.4)])
    border = quoting("On the border.", precision=Precision.REGION, geometry=line)
    sheet = sheet_of([border])
    (tag,) = sheet.arrangement.tags
    (spot,) = tag.mark.spots
    assert isinstance(spot.zone, BaseGeometry)
    assert "LineString" == spot.zone.geom_type
    assert "≈ 1" == tag.numbers
    assert "Somewhere along the line" in texts(sheet.document.pages[0])


def test_an_incident_beyond_the_antimeridian_is_beside_its_neighbour() -> None:
    window = sheet_of([an_incident(lon=179), an_incident(id="x", lon=-179)]).window
    assert 179 < (window.west + window.east) / 2 < 181
    assert window.east - window.west < 8


@pytest.mark.parametrize(("paper", "lang"), list(itertools.product(PAPERS, ["en", "fr"])))
def test_every_line_lies_on_its_page(paper: str, lang: str) -> None:
    incidents = [*crowd(40), *zones(30), quoting("Long. " * 2000, 999)]
    sheet = sheet_of(incidents, paper=paper, lang=lang, title="A title " * 40)
    for page in sheet.document.pages:
        for item in page.items:
            if isinstance(item, TextLine):
                assert 10 < item.y < page.height - 8
                wide = width(item.text, item.face, item.size, item.tracking)
                assert 8 < item.x < item.x + wide < page.width - 8


def test_a_picture_says_how_many_incidents_it_has_no_room_for() -> None:
    whole, first = (sheet_of(crowd(300), is_whole=is_whole) for is_whole in (True, False))
    assert 1 == len(first.document.pages) < len(whole.document.pages)
    (said,) = [text for text in texts(first.document.pages[0]) if "in the PDF" in text]
    listed = [
        int(item.text)
        for item in first.document.pages[0].items
        if isinstance(item, TextLine) and item.size == SHORT.size and item.text.isdigit()
    ]
    assert list(range(1, 301 - int(said.split()[0]))) == listed


def test_places_are_named_for_the_reader() -> None:
    incident = an_incident(place_names=(Name("Darat Izza-sur-Carte", "fr"),))
    assert any(
        "Darat Izza-sur-Carte" in one
        for one in texts(sheet_of([incident], lang="fr").document.pages[0])
    )
    assert "SYRIE" in texts(sheet_of(crowd(9), lang="fr").document.pages[0])


def test_the_list_says_when_how_exactly_and_on_whose_word() -> None:
    incident = quoting(
        "The army said shells fell.",
        date=edtf.parse("2019-03-14"),
        assertion=Assertion.CLAIMED,
        article_source="The Daily",
        published="2019-03",
    )
    said = words_of(" ".join(texts(sheet_of([incident]).document.pages[1])))
    parts = (
        "March 14, 2019 · Shelling",
        "Darat Izza, Aleppo, Syria",
        "Exact site, within 2 km · Claimed by a party that the article names",
        "The army said shells fell.",
        "On a town",
        "The Daily · Published: March 2019",
    )
    assert " ".join(parts) in said


@pytest.mark.parametrize(
    ("words", "is_said"),
    [
        ("Shells fell on Darat Izza.", False),
        (ARABIC, False),
        ("砲彈落在鎮上", True),
        ("Fire 🔥", True),
    ],
    ids=["latin", "arabic", "chinese", "emoji"],
)
def test_a_letter_without_a_glyph_is_told(words: str, is_said: bool) -> None:  # noqa: FBT001 - a case
    (first, *_) = sheet_of([quoting(words)]).document.pages
    assert is_said == (PAPER_WORDS["en"].boxes in words_of(" ".join(texts(first))))


def test_towns_have_their_own_script_beside_the_readers_name() -> None:
    near_aleppo = [quoting("Shells fell.", number, lat=36.0 + number / 5) for number in range(3)]
    (first, *_) = sheet_of(near_aleppo, lang="fr").document.pages
    assert any(re.fullmatch(r"[A-Za-zÀ-ÿ' -]+ · [\u0600-\u06ff ]+", one) for one in texts(first))
