from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from streamlit.testing.v1 import AppTest

from mapapp import edtf, page
from mapapp.page.catalogue import words_in
from mapapp.page.options import STORE_VARIABLE
from mapapp.page.state import Key
from mapapp.records import Action, Kind, Reason, Status
from mapapp.review.apply import apply_corrections
from mapapp.store.open import open_store
from tests.builders import an_article, an_incident

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.records import Incident
    from mapapp.store.contract import Store

EN, FR = words_in("en"), words_in("fr")
APP = str(Path(page.__file__).with_name("app.py"))
HOSTILE = "![x](http://example.com/b.png) <img src=x onerror=alert(1)> $x^2$ :material/home: **b**"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    url = f"sqlite:///{tmp_path}/page.sqlite"
    monkeypatch.setenv(STORE_VARIABLE, url)
    with open_store(url) as opened:
        yield opened


def fill(store: Store) -> tuple[Incident, ...]:
    article = an_article()
    incidents = (
        an_incident(article, id="shells", date=edtf.parse("2019-03")),
        an_incident(
            article,
            "Nobody claimed the attack",
            id="claim",
            title="Nobody claims it",
            kind=Kind.STATEMENT,
            date=None,
        ),
    )
    store.ingest(article, incidents)
    return incidents


def an_app(**query: str) -> AppTest:
    """The page, as a visitor opens it by a link."""
    app = AppTest.from_file(APP, default_timeout=60)
    for field, value in query.items():
        app.query_params[field] = value
    return app.run()


def trees(app: AppTest) -> dict[str, Any]:
    """What our own component was given, by key."""
    found = {}
    for element in app.get("bidi_component"):
        proto = element.proto
        found[proto.id.rsplit("-", 1)[-1]] = json.loads(proto.json)
    return found


def texts(tree: Any) -> list[str]:  # noqa: ANN401 - what JSON holds
    own = [tree["text"]] if tree.get("text") else []
    return own + [text for child in tree.get("children", []) for text in texts(child)]


def decided(store: Store) -> dict[str, Incident]:
    found = apply_corrections(store.incidents(), store.corrections())
    return {incident.id: incident for incident in found}


def decide(app: AppTest, incident_id: str, action: Action, *, why: str, **typed: str) -> None:
    form = f"{incident_id}:0"
    app.button_group(f"action:{form}").set_value(action).run()
    for field, text in typed.items():
        app.text_input(f"{field}:{form}").input(text)
    app.text_input(f"why:{form}").input(why)
    app.text_input(f"who:{form}").input("Rana")
    app.button(f"save:{form}").click().run()


def test_an_empty_store_says_what_to_do(store: Store) -> None:
    app = an_app()
    assert () == store.incidents()
    assert not app.exception
    assert [EN.nothing_stored, EN.nothing_stored_do] == texts(trees(app)[Key.TABLE])
    assert EN.add_page == app.button(Key.ADD).label
    assert not app.sidebar.text_input


def test_the_page_opens_on_everything_that_is_held(store: Store) -> None:
    fill(store)
    app = an_app()
    assert not app.exception
    assert "2 incidents · 2 on the map" == app.text[0].value
    assert {"Shelling of Darat Izza", "Nobody claims it"} <= set(texts(trees(app)[Key.TABLE]))
    assert "component_instance" in {element.type for element in app.main}


def test_a_filter_is_applied_with_its_button_and_cleared_with_another(store: Store) -> None:
    fill(store)
    app = an_app()
    app.text_input(Key.TEXT).input("claimed")
    app.multiselect(Key.KINDS).set_value([Kind.STATEMENT])
    app.button(Key.APPLY).click().run()
    assert "1 of 2 incidents · 1 on the map" == app.text[0].value
    assert "Shelling of Darat Izza" not in texts(trees(app)[Key.TABLE])
    assert {"text": "claimed", "kind": "statement"} == app.query_params
    app.button(Key.CLEAR).click().run()
    assert "2 incidents · 2 on the map" == app.text[0].value
    assert "" == app.text_input(Key.TEXT).value
    assert {} == app.query_params


def test_a_period_is_typed_as_years_months_or_days(store: Store) -> None:
    fill(store)
    app = an_app()
    app.text_input(Key.EARLIEST).input("2018")
    app.text_input(Key.LATEST).input("2019-02")
    app.button(Key.APPLY).click().run()
    assert {"from": "2018-01-01", "to": "2019-02-28"} == app.query_params
    assert "Shelling of Darat Izza" not in texts(trees(app)[Key.TABLE])
    assert "2018-01-01" == an_app(**app.query_params).text_input(Key.EARLIEST).value


def test_a_period_that_is_none_is_told_and_changes_nothing(store: Store) -> None:
    fill(store)
    app = an_app(kind="statement")
    app.text_input(Key.EARLIEST).input("last spring")
    app.button(Key.APPLY).click().run()
    assert [EN.date_unreadable] == [warning.value for warning in app.warning]
    assert {"kind": "statement"} == app.query_params
    app.button(Key.CLEAR).click().run()
    assert not app.warning
    assert "" == app.text_input(Key.EARLIEST).value


def test_filters_that_keep_nothing_say_so(store: Store) -> None:
    fill(store)
    app = an_app(place="Atlantis")
    assert not app.exception
    assert EN.nothing_matches in texts(trees(app)[Key.TABLE])


def test_a_link_brings_back_filters_selection_and_language(store: Store) -> None:
    fill(store)
    app = an_app(kind="statement", incident="claim", lang="fr", status="unheard-of")
    assert not app.exception
    assert "1 incident sur 2 · 1 sur la carte" == app.text[0].value
    assert [Kind.STATEMENT] == app.multiselect(Key.KINDS).value
    assert "Nobody claimed the attack" in texts(trees(app)[Key.CARD])
    assert FR.link_ignored.format(fields="status") in [caption.value for caption in app.caption]


def test_another_language_changes_every_word_and_no_choice(store: Store) -> None:
    fill(store)
    app = an_app(kind="statement")
    app.selectbox(Key.LANG_CHOICE).set_value("fr").run()
    assert not app.exception
    assert FR.apply == app.button(Key.APPLY).label
    assert [Kind.STATEMENT] == app.multiselect(Key.KINDS).value


@pytest.mark.parametrize(
    ("action", "status"),
    [(Action.ACCEPT, Status.ACCEPTED), (Action.REJECT, Status.REJECTED)],
)
def test_a_decision_is_kept_with_its_reason_and_is_there_at_the_next_visit(
    store: Store, action: Action, status: Status
) -> None:
    fill(store)
    app = an_app(incident="shells")
    decide(app, "shells", action, why="seen on video")
    assert not app.exception
    (correction,) = store.corrections()
    assert ("Rana", "seen on video") == (correction.who, correction.why)
    assert status is decided(store)["shells"].status
    assert "seen on video" in texts(trees(an_app(incident="shells", status="any"))[Key.GROUNDS])


def test_a_correction_changes_what_was_typed_and_nothing_else(store: Store) -> None:
    fill(store)
    app = an_app(incident="shells")
    decide(app, "shells", Action.CORRECT, why="the paper said so later", date="2019-03-12")
    assert not app.exception
    (correction,) = store.corrections()
    assert (("date", "2019-03-12"),) == correction.changes
    assert "12 March 2019" in texts(trees(app)[Key.TABLE])


@pytest.mark.parametrize("lacking", ["why", "who"])
def test_a_decision_without_reason_or_name_is_not_taken(store: Store, lacking: str) -> None:
    fill(store)
    app = an_app(incident="shells")
    app.button_group("action:shells:0").set_value(Action.REJECT).run()
    given = {"why": "seen on video", "who": "Rana"} | {lacking: "  "}
    for field, text in given.items():
        app.text_input(f"{field}:shells:0").input(text)
    app.button("save:shells:0").click().run()
    expected = EN.reason_needed if lacking == "why" else EN.reviewer_needed
    assert [expected] == [warning.value for warning in app.warning]
    assert () == store.corrections()


def test_a_value_that_a_field_cannot_have_is_told_and_not_kept(store: Store) -> None:
    fill(store)
    app = an_app(incident="shells")
    decide(app, "shells", Action.CORRECT, why="typo", date="31 February")
    assert not app.exception
    assert () == store.corrections()
    assert "field date" in texts(trees(app)["decision_error"])


def test_a_store_that_cannot_be_read_is_told_in_one_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_store = tmp_path / "notes.txt"
    no_store.write_text("This is no store. " * 100)
    monkeypatch.setenv(STORE_VARIABLE, f"sqlite:///{no_store}")
    app = an_app()
    assert not app.exception
    assert "this file is no mapapp store" in texts(trees(app)["store_error"])


def test_no_text_from_outside_reaches_a_widget_that_reads_markdown(store: Store) -> None:
    article = an_article(text=HOSTILE, title=HOSTILE, source=HOSTILE, url=HOSTILE)
    incident = an_incident(
        article,
        HOSTILE,
        id="hostile",
        title=HOSTILE,
        place_name=HOSTILE,
        admin1=HOSTILE,
        actors=(HOSTILE,),
        article_source=HOSTILE,
        article_url=HOSTILE,
        reasons=(Reason(1.0, HOSTILE, HOSTILE),),
    )
    store.ingest(article, [incident])
    app = an_app(incident="hostile")
    app.button_group("action:hostile:0").set_value(Action.CORRECT).run()
    assert not app.exception
    assert HOSTILE in texts(trees(app)[Key.CARD])
    for element in (*app.markdown, *app.caption, *app.title, *app.subheader, *app.warning):
        assert "example.com" not in element.value
    for widget in (*app.button, *app.selectbox, *app.multiselect, *app.text_input):
        assert "example.com" not in widget.label


def an_add_page() -> AppTest:
    def script() -> None:
        import streamlit as st  # noqa: PLC0415 - the script runs on its own

        from mapapp.page import state  # noqa: PLC0415 - the same
        from mapapp.page.add_page import add_page  # noqa: PLC0415 - the same
        from mapapp.page.catalogue import words_in  # noqa: PLC0415 - the same

        state.start()
        add_page(words_in("en"), st.container(), lambda: None)

    return AppTest.from_function(script, default_timeout=60).run()


STORY = "Shells on a town\n\nOn 12 March 2019 shells fell on Homs in Syria. Two people died."


def test_a_pasted_article_is_looked_at_before_it_is_kept(store: Store) -> None:
    app = an_add_page()
    app.text_area(Key.PASTED).input(STORY)
    app.button(Key.READ_PASTED).click().run()
    assert not app.exception
    assert () == store.articles()
    marked = trees(app)["marked_article"]
    assert "Homs" in texts(marked)
    assert STORY in "".join(texts(marked))
    app.button(Key.KEEP).click().run()
    assert not app.exception
    assert [STORY] == [article.text for article in store.articles()]
    assert ["1 article added."] == [success.value for success in app.success]


def test_the_same_article_pasted_again_changes_nothing(store: Store) -> None:
    for expected in ("1 article added.", "1 article was there already."):
        app = an_add_page()
        app.text_area(Key.PASTED).input(STORY)
        app.button(Key.READ_PASTED).click().run()
        app.button(Key.KEEP).click().run()
        assert [expected] == [success.value for success in app.success]
    assert 1 == len(store.articles())


def test_files_are_uploaded_read_and_kept_together(store: Store) -> None:
    app = an_add_page()
    files = [("one.txt", STORY.encode(), "text/plain"), ("two.md", b"# Two\n\nIt rained.", "")]
    app.file_uploader(Key.UPLOADED).set_value(files)
    app.button(Key.READ_UPLOADED).click().run()
    assert not app.exception
    assert "Add these 2 articles" == app.button(Key.KEEP).label
    app.button(Key.KEEP).click().run()
    assert ["one", "two"] == [article.id for article in store.articles()]


def test_a_file_that_is_no_article_is_told_by_its_name(store: Store) -> None:
    app = an_add_page()
    app.file_uploader(Key.UPLOADED).set_value([("table.jsonl", b'{"id": "x"}', "")])
    app.button(Key.READ_UPLOADED).click().run()
    assert not app.exception
    assert any("table.jsonl" in text for text in texts(trees(app)["reading_error"]))
    assert () == store.articles()


@pytest.mark.parametrize(
    ("button", "told"), [(Key.READ_PASTED, EN.text_needed), (Key.READ_UPLOADED, EN.file_needed)]
)
def test_nothing_to_read_is_told(store: Store, button: Key, told: str) -> None:
    app = an_add_page()
    app.button(button).click().run()
    assert [told] == [warning.value for warning in app.warning]
    assert () == store.articles()


def a_review_page() -> AppTest:
    def script() -> None:
        import streamlit as st  # noqa: PLC0415 - the script runs on its own

        from mapapp.page import state  # noqa: PLC0415 - the same
        from mapapp.page.catalogue import words_in  # noqa: PLC0415 - the same
        from mapapp.page.review_page import review_page  # noqa: PLC0415 - the same

        state.start()
        review_page(words_in("en"), st.container())

    return AppTest.from_function(script, default_timeout=60).run()


def test_the_queue_begins_with_the_least_certain_and_goes_on_after_a_decision(
    store: Store,
) -> None:
    article = an_article()
    sure = an_incident(article, id="sure", title="Sure", confidence=0.9)
    unsure = an_incident(article, "Two people died", id="unsure", title="Unsure", confidence=0.2)
    store.ingest(article, [sure, unsure])
    app = a_review_page()
    assert app.text[0].value.startswith("2 wait for a decision.")
    assert "Two people died" in texts(trees(app)[Key.CARD])
    decide(app, "unsure", Action.REJECT, why="no such place")
    assert not app.exception
    assert app.text[0].value.startswith("1 waits for a decision.")
    assert "Shells fell on Darat Izza" in texts(trees(app)[Key.CARD])


def test_a_queue_without_incidents_says_so(store: Store) -> None:
    assert () == store.incidents()
    assert EN.nothing_stored in texts(trees(a_review_page())[Key.QUEUE])
    article = an_article()
    incident = an_incident(article, id="one")
    store.ingest(article, [incident])
    app = a_review_page()
    app.button_group(Key.QUEUE_STATUS).set_value(Status.REJECTED).run()
    assert EN.no_such_status in texts(trees(app)[Key.QUEUE])
    decide(a_review_page(), "one", Action.REJECT, why="no such place")
    assert EN.nothing_waits in texts(trees(a_review_page())[Key.QUEUE])
