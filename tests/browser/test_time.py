"""Time under the map: a histogram of dates, and the window over them that a reader sets."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Locator, Page, expect

from mapapp import edtf
from mapapp.export.standalone import standalone_page
from mapapp.layers.catalogue import CATALOGUES
from mapapp.records import Incident, Kind
from tests.builders import an_incident

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

AXE = Path(__file__).parents[2] / "mapapp/frontend/node_modules/axe-core/axe.min.js"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}

Visitor = Callable[..., "Visit"]

DATES = ("2017-04-01", "2017-04-02", "2017-04-03", "2017-04-07", "2017-04-10", "2017-04", None)
"""Ten days of April and the whole of it: thirty bars, of a day each."""


def dated(*dates: str | None) -> list[Incident]:
    """An incident a date, titled by it; every second one is a protest."""
    return [
        an_incident(
            id=f"{number}",
            title=date or "undated",
            date=edtf.parse(date) if date else None,
            kind=Kind.PROTEST if number % 2 else Kind.SHELLING,
            place_id=f"p{number}",
            lat=34 + number / 9,
        )
        for number, date in enumerate(dates)
    ]


@pytest.fixture
def opened(tmp_path: Path, visit: Visitor) -> Callable[..., Page]:
    """Open a page of some incidents, at some fragment of its address."""

    def open_page(
        incidents: Sequence[Incident],
        fragment: str = "",
        lang: str = "en",
        **look: Any,  # noqa: ANN401 - of a context
    ) -> Page:
        path = tmp_path / "map.html"
        path.write_text(standalone_page(incidents, title="A map", lang=lang), "utf-8")
        return visit(path.as_uri() + fragment, **look).page

    return open_page


def listed(page: Page) -> list[str]:
    return page.locator("#incidents .title").all_text_contents()


def first(page: Page) -> Locator:
    return page.get_by_role("slider", name="First day")


def last(page: Page) -> Locator:
    return page.get_by_role("slider", name="Last day")


def window(page: Page) -> Locator:
    return page.locator(".timeline-window")


def button(page: Page, name: str) -> Locator:
    return page.locator("#timeline").get_by_role("button", name=name, exact=True)


def drag(page: Page, start: float, end: float) -> None:
    """Press on the plot at one share of its width, and let go at another."""
    box = page.locator(".timeline-plot").bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] * start, box["y"] + 8)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * end, box["y"] + 8, steps=4)
    page.mouse.up()


def day(number: float) -> float:
    """Where on the plot the middle of a day of April is."""
    return (number - 0.5) / 30


@pytest.mark.parametrize(
    "dates", [(), ("2017-04-01",), ("2017-04", None), ("2017-04-01", "2017-04-01")]
)
def test_fewer_than_two_dates_leave_time_out(
    dates: tuple[str | None, ...], opened: Callable[..., Page]
) -> None:
    page = opened(dated(*dates))
    expect(page.locator("#summary")).not_to_be_empty()
    expect(page.locator("#timeline")).to_be_hidden()
    assert 0 == page.get_by_role("slider").count()


def test_an_exact_day_is_a_bar_and_a_vague_date_a_lighter_band_over_its_days(
    opened: Callable[..., Page],
) -> None:
    page = opened(dated(*DATES))
    expect(window(page)).to_have_text("All dates")
    bars = {
        name: page.locator(f".bar-{name}").get_attribute("d") or "" for name in ("known", "spread")
    }
    assert {"known": 5, "spread": 30} == {name: path.count("M") for name, path in bars.items()}
    light, dark = (
        page.locator(f".bar-{name}").evaluate(
            "one => getComputedStyle(one).fill.match(/\\d+/g).reduce((sum, c) => sum + +c, 0)"
        )
        for name in ("spread", "known")
    )
    assert light > dark + 100
    expect(page.locator("#timeline")).to_contain_text("At most 2 a day")
    expect(page.locator("#timeline")).to_contain_text("1 undated")


def test_the_keys_of_the_handles_move_the_ends_of_the_window_bar_by_bar(
    opened: Callable[..., Page],
) -> None:
    page = opened(dated(*DATES))
    moves = [
        (first, "ArrowRight", "April 2, 2017"),
        (first, "PageUp", "April 12, 2017"),
        (first, "PageDown", "April 2, 2017"),
        (first, "Home", "April 1, 2017"),
        (last, "PageDown", "April 20, 2017"),
        (last, "ArrowLeft", "April 19, 2017"),
        (last, "ArrowDown", "April 18, 2017"),
        (last, "ArrowUp", "April 19, 2017"),
        (first, "End", "April 19, 2017"),
        (last, "End", "April 30, 2017"),
        (first, "PageDown", "April 9, 2017"),
    ]
    for end, key, said in moves:
        end(page).focus()
        page.keyboard.press(key)
        expect(end(page)).to_have_attribute("aria-valuetext", said)
        expect(end(page)).to_be_focused()
    expect(window(page)).to_have_text(re.compile("April 9\\s–\\s30, 2017"))
    # The whole of April may have been in the window too.
    assert ["2017-04", "2017-04-10"] == sorted(listed(page))
    expect(page.locator("#status")).to_have_text(re.compile("April 9.+: 2 incidents shown"))


def test_a_pointer_draws_a_window_moves_it_and_its_ends_and_presses_a_bar(
    opened: Callable[..., Page],
) -> None:
    page = opened(dated(*DATES))
    drag(page, day(5), day(8))
    expect(window(page)).to_have_text(re.compile("April 5\\s–\\s8, 2017"))
    assert ["2017-04", "2017-04-07"] == sorted(listed(page))
    drag(page, day(6), day(9))
    expect(window(page)).to_have_text(re.compile("April 8\\s–\\s11, 2017"))
    drag(page, day(9), day(30))
    expect(window(page)).to_have_text(re.compile("April 27\\s–\\s30, 2017"))
    handle, plot = first(page).bounding_box(), page.locator(".timeline-plot").bounding_box()
    assert handle
    assert plot
    page.mouse.move(handle["x"] + handle["width"] / 2, handle["y"] + 20)
    page.mouse.down()
    page.mouse.move(plot["x"] + plot["width"] * day(2), handle["y"] + 20, steps=4)
    page.mouse.up()
    expect(window(page)).to_have_text(re.compile("April 2\\s–\\s30, 2017"))
    expect(first(page)).to_be_focused()
    drag(page, day(7), day(7))
    expect(window(page)).to_have_text("April 7, 2017")
    expect(page.locator("#status")).to_have_text("April 7, 2017: 2 incidents shown")
    button(page, "All dates").click()
    expect(window(page)).to_have_text("All dates")
    assert 7 == len(listed(page))
    expect(button(page, "Play")).to_be_focused()


def test_the_pointer_over_a_bar_is_told_what_it_counts(opened: Callable[..., Page]) -> None:
    page = opened(dated(*DATES))
    page.locator(".timeline-plot").hover(position={"x": 3, "y": 30})
    tip = page.locator(".timeline-tip")
    expect(tip).to_have_text("April 1, 2017: 1 incident, and a share of 0.033 of vaguer dates")
    page.mouse.move(5, 5)
    expect(tip).to_be_hidden()


def test_steps_move_the_window_and_play_moves_it_to_the_end_and_stops(
    opened: Callable[..., Page],
) -> None:
    page = opened(dated(*DATES))
    button(page, "One bar later").click()
    expect(window(page)).to_have_text("April 1, 2017")
    button(page, "One bar later").click()
    expect(window(page)).to_have_text("April 2, 2017")
    button(page, "One bar earlier").click()
    expect(window(page)).to_have_text("April 1, 2017")
    drag(page, day(26), day(28))
    button(page, "Play").click()
    expect(button(page, "Pause")).to_be_visible()
    status = page.locator("#status").text_content()
    expect(window(page)).to_have_text(re.compile("April 27\\s–\\s29, 2017"))
    # A screen reader is told where it stops, and not every step.
    assert status == page.locator("#status").text_content()
    expect(window(page)).to_have_text(re.compile("April 28\\s–\\s30, 2017"))
    expect(button(page, "Play")).to_be_visible()
    expect(page.locator("#status")).to_have_text(re.compile("April 28.+: 1 incident shown"))
    button(page, "Play").click()
    expect(window(page)).to_have_text(re.compile("April 1\\s–\\s3, 2017"))
    button(page, "Pause").click()
    expect(button(page, "Play")).to_be_visible()


@pytest.mark.parametrize(("motion", "moves"), [("reduce", False), ("no-preference", True)])
def test_play_glides_only_where_no_less_motion_is_asked_for(
    motion: str,
    moves: bool,  # noqa: FBT001 - a case
    opened: Callable[..., Page],
) -> None:
    page = opened(dated(*DATES), reduced_motion=motion)
    button(page, "Play").click()
    times = page.locator(".timeline-handle").first.evaluate(
        "one => getComputedStyle(one).transitionDuration.match(/[0-9.]+/g).map(Number)"
    )
    assert moves == (max(times) > 0)


def test_time_costs_at_most_four_tab_stops_and_its_buttons_are_reached_by_arrows(
    opened: Callable[..., Page],
) -> None:
    page = opened(dated(*DATES), "#days=2017-04-03/2017-04-10")
    expect(window(page)).to_have_text(re.compile("April 3\\s–\\s10, 2017"))
    stops = page.locator("#timeline :is(button, input, [tabindex])").evaluate_all(
        "all => all.filter((one) => one.tabIndex === 0 && one.checkVisibility()).length"
    )
    assert 4 == stops
    button(page, "Play").focus()
    for key, name in (
        ("ArrowRight", "One bar later"),
        ("End", "All dates"),
        ("Home", "One bar earlier"),
    ):
        page.keyboard.press(key)
        expect(button(page, name)).to_be_focused()
    page.keyboard.press("Enter")
    expect(window(page)).to_have_text(re.compile("April 2\\s–\\s9, 2017"))


def test_a_closer_look_has_shorter_bars_within_the_window_until_it_is_left(
    opened: Callable[..., Page],
) -> None:
    page = opened(dated("1916-05-16", "2017-04-05", "2017-04-20", "2017-04", "2018-01-01"))
    expect(page.locator("#timeline")).to_contain_text("At most 3 a year")
    expect(button(page, "Look closer")).to_have_count(0)
    last(page).focus()
    page.keyboard.press("ArrowLeft")
    first(page).focus()
    page.keyboard.press("End")
    expect(window(page)).to_have_text("2017")
    button(page, "Look closer").click()
    expect(page.locator("#timeline")).to_contain_text("a week")
    expect(window(page)).to_have_text("2017")
    first(page).focus()
    for _ in range(2):
        page.keyboard.press("PageUp")
    expect(first(page)).to_have_attribute("aria-valuetext", "May 15, 2017")
    assert [] == listed(page)
    page.keyboard.press("PageDown")
    assert ["2017-04", "2017-04-05", "2017-04-20"] == sorted(listed(page))
    button(page, "Back to the whole time").click()
    expect(page.locator("#timeline")).to_contain_text("a year")
    button(page, "Look closer").click()
    button(page, "All dates").click()
    expect(page.locator("#timeline")).to_contain_text("At most 3 a year")
    assert 5 == len(listed(page))


def test_undated_incidents_are_counted_and_shown_with_a_window_when_asked_for(
    opened: Callable[..., Page],
) -> None:
    page = opened(dated(*DATES, None))
    box = page.get_by_role("checkbox", name="Also 2 undated")
    expect(page.locator("#timeline")).to_contain_text("2 undated")
    expect(box).to_have_count(0)
    assert 2 == listed(page).count("undated")
    drag(page, day(7), day(7))
    expect(box).not_to_be_checked()
    assert ["2017-04", "2017-04-07"] == sorted(listed(page))
    box.check()
    assert ["2017-04", "2017-04-07", "undated", "undated"] == sorted(listed(page))
    expect(page).to_have_url(re.compile("undated=1"))
    page.reload()
    expect(box).to_be_checked()
    assert ["2017-04", "2017-04-07", "undated", "undated"] == sorted(listed(page))


def test_bars_follow_the_other_filters_and_not_the_window(opened: Callable[..., Page]) -> None:
    page = opened(dated(*DATES), "#kind=protest")
    known = page.locator(".bar-known")
    # Protests are on 2 and 7 April, and some time in it.
    assert 2 == (known.get_attribute("d") or "").count("M")
    drag(page, day(7), day(7))
    assert ["2017-04-07", "2017-04"] == sorted(listed(page), reverse=True)
    assert 2 == (known.get_attribute("d") or "").count("M")


def test_days_before_1970_and_of_the_first_century_are_right(opened: Callable[..., Page]) -> None:
    page = opened(dated("1916-05-16", "1917-11-02", "1925-07"))
    first(page).focus()
    page.keyboard.press("ArrowRight")
    expect(first(page)).to_have_attribute("aria-valuetext", "June 1, 1916")
    assert ["1917-11-02", "1925-07"] == listed(page)
    page = opened(dated("0033-04-03", "0070-08", "1095-11-27"))
    last(page).focus()
    page.keyboard.press("Home")
    expect(last(page)).to_have_attribute("aria-valuetext", "December 31, 39")
    assert ["0033-04-03"] == listed(page)


def test_time_is_told_in_the_language_of_the_page(opened: Callable[..., Page]) -> None:
    page = opened(dated(*DATES, "2017-05-20"), "#days=2017-04-01/2017-04-30", lang="fr")
    words = CATALOGUES["fr"]
    expect(window(page)).to_have_text("avril 2017")
    expect(page.get_by_role("slider", name=words.first_day)).to_have_attribute(
        "aria-valuetext", "1 avril 2017"
    )
    expect(page.locator(".timeline-axis")).to_contain_text("mai 2017")
    expect(page.locator("#timeline")).to_contain_text("Aussi 1 sans date")


def test_paper_names_the_window_and_has_no_buttons(opened: Callable[..., Page]) -> None:
    page = opened(dated(*DATES), "#days=2017-04-03/2017-04-10")
    expect(window(page)).to_have_text(re.compile("April 3"))
    page.emulate_media(media="print")
    expect(window(page)).to_be_visible()
    expect(page.locator(".bar-known")).to_be_visible()
    expect(page.locator("#timeline").get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("slider")).to_have_count(0)
    # Undated incidents are not on this paper.
    expect(page.locator("#timeline label")).to_be_hidden()


def test_a_phone_has_time_below_the_map_and_nothing_beside_the_screen(
    opened: Callable[..., Page],
) -> None:
    page = opened(dated(*DATES), **PHONE)
    drag(page, day(5), day(8))
    expect(window(page)).to_have_text(re.compile("April 5\\s–\\s8, 2017"))
    assert 390 == page.evaluate("document.documentElement.scrollWidth")
    tops = [
        page.locator(part).bounding_box()["y"]  # type: ignore[index]
        for part in ("#map-region", "#timeline", "#list-region")
    ]
    assert sorted(tops) == tops


@pytest.mark.parametrize(
    "look", [{}, {"color_scheme": "dark"}, PHONE], ids=["light", "dark", "phone"]
)
def test_axe_finds_nothing_against_a_reader_of_time(
    look: dict[str, Any], opened: Callable[..., Page]
) -> None:
    page = opened(dated(*DATES), "#days=2017-04-03/2017-04-10", **look)
    page.evaluate(f"{AXE.read_text('utf-8')};0")
    found = page.evaluate("axe.run().then((told) => told.violations)")
    assert [] == [(one["id"], one["impact"], one["nodes"][0]["html"]) for one in found]
