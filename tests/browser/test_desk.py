"""The page where work is done: articles added, incidents decided on, whatever is typed."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Error, Page, expect

from mapapp.page.options import MAX_UPLOAD_MB
from mapapp.records import Action, Incident, Reason, Status
from mapapp.store.open import open_store
from tests.browser.served import (
    EN,
    Served,
    Visitor,
    every_word,
    map_of,
    nothing_went_wrong,
    popup_of,
    row,
    rows,
    served,
)
from tests.builders import a_correction, an_article, an_incident
from tests.cli.test_hostile import HOSTILE

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A store that every test writes articles of its own to."""
    yield from served(tmp_path_factory.mktemp("desk"), seeded=False)


def choose_when_drawn(page: Page, label: str, option: str) -> None:
    """Open a choice and take an option; again, where drawing the page anew closed the choice."""
    choice, wanted = page.get_by_role("combobox", name=label), page.get_by_role("option")
    for _ in range(10):
        if choice.get_attribute("aria-expanded") != "true":  # a slow one would be closed again
            choice.click()
        with contextlib.suppress(Error):
            wanted.filter(has_text=option).first.click(timeout=2_000)
            return
    pytest.fail(f"{label!r} never offered {option!r}")


def unfold(page: Page, label: str) -> None:
    """Open a folded part, and wait until it is open: it pushes away what a click is meant for."""
    page.get_by_text(label).click()
    page.locator("details[open]").evaluate(
        """async (part) => {
          const moving = () => part.getAnimations();
          while (moving().length) await Promise.allSettled(moving().map((one) => one.finished));
        }"""
    )


# Adding articles

STORY = "Shells on a town\n\nOn 12 March 2019 shells fell on {place} in Syria. Two people died."


def give_by_paste(page: Page, text: str) -> None:
    page.get_by_label(EN.article_text, exact=True).fill(text)
    page.get_by_role("button", name=EN.read).click()


def give_by_upload(page: Page, text: str) -> None:
    page.get_by_role("tab", name=EN.upload).click()
    file: Any = {"name": "story.txt", "mimeType": "text/plain", "buffer": text.encode()}
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(file)
    expect(page.get_by_text("story.txt")).to_be_visible()
    page.get_by_role("button", name=EN.read).click()


@pytest.mark.parametrize(
    ("give", "place"),
    [(give_by_paste, "Homs"), (give_by_upload, "Palmyra")],
    ids=["paste", "upload"],
)
def test_an_article_is_looked_at_then_kept_then_on_the_map(
    desk: Served, visit: Visitor, give: Callable[[Page, str], None], place: str
) -> None:
    text = STORY.format(place=place)
    made = visit(f"{desk.url}/add")
    made.page.get_by_text(EN.add_intro).wait_for()
    made.errors.clear()  # Streamlit first looks for its server beside the page of a sub-address.
    give(made.page, text)
    marks = made.page.locator("article.text mark")
    expect(marks.filter(has_text=place)).to_be_visible()
    assert ["Syria", place] == sorted(marks.all_text_contents(), key=lambda name: name != "Syria")
    assert text == made.page.locator("article.text").text_content()
    assert text not in [article.text for article in articles(desk)]
    made.page.get_by_role("button", name=EN.count(1, EN.keep)).click()
    expect(made.page.get_by_text(EN.count(1, EN.kept_added))).to_be_visible()
    assert text in [article.text for article in articles(desk)]
    made.page.get_by_role("button", name=EN.show_on_map).click()
    frame = map_of(made.page)
    expect(frame.locator("article.card blockquote")).to_contain_text(f"shells fell on {place}")
    nothing_went_wrong(made)


def articles(served_page: Served) -> tuple[Any, ...]:
    with open_store(served_page.store) as store:
        return store.articles()


# Deciding


def decide(page: Page, action: Action, *, why: str, **typed: str) -> None:
    page.get_by_test_id("stButtonGroup").get_by_text(EN.labels.actions[action], exact=True).click()
    for field, text in typed.items():
        page.get_by_label(EN.labels.fields[field], exact=True).fill(text)
    page.get_by_label(EN.reason, exact=True).fill(why)
    page.get_by_label(EN.reviewer, exact=True).fill("Rana")
    page.get_by_role("button", name=EN.save_decision).click()


@pytest.mark.parametrize(
    ("action", "typed", "shown"),
    [
        (Action.ACCEPT, {}, EN.labels.statuses[Status.ACCEPTED]),
        (Action.REJECT, {}, EN.labels.statuses[Status.REJECTED]),
        (Action.CORRECT, {"date": "2019-03-12"}, "12 March 2019"),
    ],
)
def test_a_decision_and_its_reason_outlive_a_reload_and_a_second_ingest(
    desk: Served, visit: Visitor, action: Action, typed: dict[str, str], shown: str
) -> None:
    incident = desk.ingest(f"to-{action}")
    made = visit(f"{desk.url}/?status=any&incident={incident.id}")
    card = made.page.locator("article.card")
    expect(card.first).to_contain_text(EN.labels.statuses[Status.PROPOSED])
    decide(made.page, action, why="seen on video", **typed)
    expect(made.page.get_by_text(EN.decided[action])).to_be_visible()
    desk.ingest(f"to-{action}")
    made.page.reload()
    expect(card.first).to_contain_text(shown)
    expect(card.last).to_contain_text("seen on video")
    expect(card.last).to_contain_text("Rana")
    expect(popup_of(map_of(made.page))).to_have_text(incident.title)
    nothing_went_wrong(made)


def test_an_incident_is_moved_to_a_place_of_the_gazetteer(desk: Served, visit: Visitor) -> None:
    incident = desk.ingest("to-move")
    made = visit(f"{desk.url}/?incident={incident.id}")
    made.page.get_by_text(EN.labels.actions[Action.CORRECT], exact=True).click()
    made.page.get_by_label(EN.find_place).fill("Al-Tanf")
    made.page.keyboard.press("Enter")
    choose_when_drawn(made.page, EN.choose_place, "Al-Tanf garrison")
    made.page.get_by_label(EN.reason, exact=True).fill("the map in the article")
    made.page.get_by_label(EN.reviewer, exact=True).fill("Rana")
    made.page.get_by_role("button", name=EN.save_decision).click()
    expect(made.page.locator("article.card").first).to_contain_text("Al-Tanf garrison, Homs, Syria")
    (moved,) = [one for one in desk.incidents() if one.id == incident.id]
    assert "mapapp:al-tanf-garrison" == moved.place_id
    nothing_went_wrong(made)


def test_what_waits_for_a_decision_is_reviewed_on_a_page_of_its_own(
    desk: Served, visit: Visitor
) -> None:
    incident = desk.ingest("to-review", title="Least certain of all", confidence=0.01)
    made = visit(f"{desk.url}/review")
    expect(rows(made.page).first).to_contain_text(incident.title)
    expect(made.page.locator("article.card h3")).to_have_text(incident.title)
    decide(made.page, Action.ACCEPT, why="two papers say so")
    expect(row(made.page, incident)).to_have_count(0)


# Text from outside


def test_hostile_text_is_shown_as_text_on_every_surface_and_runs_nowhere(
    desk: Served, visit: Visitor
) -> None:
    article = an_article(id="hostile", text="\n\n".join(HOSTILE), source=HOSTILE[2])
    incidents = [hostile_incident(number, text, article) for number, text in enumerate(HOSTILE)]
    with open_store(desk.store) as store:
        store.ingest(article, incidents)
        for incident in incidents:
            decision = a_correction(
                incident,
                id=f"on-{incident.id}",
                action=Action.ACCEPT,
                who=incident.title,
                why=incident.title,
            )
            store.append_correction(decision, seen=store.revision)
    made = visit(f"{desk.url}/?place=hostileplace")
    page = made.page
    frame = map_of(page)
    expect(rows(page)).to_have_count(len(HOSTILE))
    for incident in incidents:
        page.locator(f'button[data-chooses="{incident.id}"]').click()
        expect(popup_of(frame)).to_have_text(incident.title)
        expect(page.locator("article.card h3")).to_have_text(incident.title)
        assert incident.title == page.locator("article.card h3").text_content()
        card = page.locator("article.card").last
        expect(card).to_contain_text(f" · {incident.title} · ")
    runs_nothing(made)


def hostile_incident(number: int, text: str, article: Any) -> Incident:  # noqa: ANN401 - an article
    return an_incident(
        article,
        text,
        id=f"hostile-{number}",
        title=text,
        place_name=f"hostileplace {text}",
        place_id="",
        admin1=text,
        actors=(text,),
        article_title=text,
        article_source=text,
        article_url=text,
        reasons=(Reason(1.0, text, text),),
    )


def test_hostile_text_that_is_typed_is_shown_as_text_and_runs_nowhere(
    desk: Served, visit: Visitor
) -> None:
    text = "\n\n".join(f"On 12 March 2019 shells fell on Homs. {one}" for one in HOSTILE)
    made = visit(f"{desk.url}/add")
    page = made.page
    page.get_by_label(EN.article_text, exact=True).fill(text)
    unfold(page, EN.optional)
    for label in (EN.article_title, EN.article_source, EN.article_url):
        page.get_by_label(label, exact=True).fill(HOSTILE[2])
    page.get_by_role("button", name=EN.read).click()
    expect(page.locator("article.text mark").first).to_be_visible()
    assert text == page.locator("article.text").text_content()
    page.get_by_label(EN.article_published, exact=True).fill(HOSTILE[2])
    page.get_by_role("button", name=EN.read).click()
    expect(page.locator(".notice.wrong")).to_contain_text("<img src=x onerror=")
    runs_nothing(made)


def runs_nothing(made: Visit) -> None:
    assert [] == made.foreign
    for frame in made.page.frames:
        assert "run" != frame.evaluate("document.title")
        assert 0 == frame.locator("img[src=x]").count()


def test_a_value_that_a_field_cannot_have_is_told_in_words(desk: Served, visit: Visitor) -> None:
    incident = desk.ingest("to-mistype")
    made = visit(f"{desk.url}/?incident={incident.id}")
    decide(made.page, Action.CORRECT, why="typo", date=HOSTILE[2])
    expect(made.page.locator(".notice.wrong")).to_contain_text("<img src=x onerror=")
    assert "Traceback" not in every_word(made.page)
    assert incident in desk.incidents()
    runs_nothing(made)


# Files


def test_a_file_over_the_limit_is_refused(desk: Served, visit: Visitor) -> None:
    made = visit(f"{desk.url}/add")
    made.page.get_by_role("tab", name=EN.upload).click()
    too_many = MAX_UPLOAD_MB * 2**20 + 1
    big: Any = {
        "name": "big.txt",
        "mimeType": "text/plain",
        "buffer": b"x" * too_many,
    }
    made.page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(big)
    expect(made.page.get_by_role("alert")).to_be_visible()
    made.page.get_by_role("button", name=EN.read).click()
    expect(made.page.get_by_text(EN.file_needed)).to_be_visible()
