from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from sqlalchemy import event

from mapapp.errors import InputError, StoreError
from mapapp.records import Article, Correction, Incident, Kind, Status
from mapapp.store.contract import Ingested, Store
from mapapp.store.rows import MAX_KEY
from mapapp.store.sql import SqlStore
from tests.builders import TEXT, a_correction, an_article, an_incident

Opened = Callable[[], Store]


def test_a_new_store_is_empty(store: Store) -> None:
    assert (0, (), (), ()) == (
        store.revision,
        store.articles(),
        store.incidents(),
        store.corrections(),
    )


def test_what_was_ingested_is_there_for_the_next_to_open_the_store(opened: Opened) -> None:
    article = an_article()
    found = (an_incident(article), an_incident(article, "Two people died"))
    with opened() as store:
        assert Ingested.ADDED == store.ingest(article, found)
    with opened() as store:
        assert (article,) == store.articles()
        assert found == store.incidents()


def test_the_same_article_twice_changes_nothing(store: Store) -> None:
    store.ingest(an_article(), [an_incident()])
    before = store.revision
    assert Ingested.UNCHANGED == store.ingest(an_article(), [an_incident()])
    assert before == store.revision


@pytest.mark.parametrize(
    ("article", "incidents"),
    [
        pytest.param(an_article(title="Another headline"), [an_incident()], id="title"),
        pytest.param(an_article(published=None), [an_incident()], id="date"),
        pytest.param(an_article(), [an_incident(kind=Kind.EXPLOSION)], id="incident"),
        pytest.param(an_article(), [], id="no incident any more"),
        pytest.param(
            an_article(), [an_incident(), an_incident(words="Two people died")], id="one more"
        ),
        pytest.param(an_article(TEXT + " End."), [an_incident()], id="text"),
    ],
)
def test_a_changed_article_takes_the_place_of_the_one_before(
    store: Store, article: Article, incidents: list[Incident]
) -> None:
    store.ingest(an_article(), [an_incident()])
    before = store.revision
    assert Ingested.CHANGED == store.ingest(article, incidents)
    assert before + 1 == store.revision
    assert (article,) == store.articles()
    assert tuple(incidents) == store.incidents()


def test_incidents_found_in_another_order_are_kept_in_that_order(store: Store) -> None:
    found = [an_incident(), an_incident(words="Two people died")]
    store.ingest(an_article(), found)
    store.ingest(an_article(), found[::-1])
    assert tuple(found[::-1]) == store.incidents()


def test_a_version_that_nobody_judged_is_forgotten(store: Store) -> None:
    store.ingest(an_article(), [])
    store.ingest(an_article("Nothing happened."), [])
    assert (an_article("Nothing happened."),) == store.article_versions("daily-1")


def test_a_version_that_somebody_judged_is_kept_with_the_judgement(store: Store) -> None:
    store.ingest(an_article(), [an_incident()])
    store.append_correction(a_correction())
    rewritten = an_article("Nothing happened.")
    store.ingest(rewritten, [])
    store.ingest(an_article("Something happened."), [])
    assert (an_article("Something happened."), an_article()) == store.article_versions("daily-1")
    assert an_article("Something happened.") == store.article("daily-1")
    assert (a_correction(),) == store.corrections()
    assert () == store.incidents()


def test_an_article_that_returns_to_a_kept_version_has_that_version_once(store: Store) -> None:
    store.ingest(an_article(), [an_incident()])
    store.append_correction(a_correction())
    store.ingest(an_article("Nothing happened."), [])
    assert Ingested.CHANGED == store.ingest(an_article(title="New"), [an_incident()])
    assert (an_article(title="New"),) == store.article_versions("daily-1")


def test_an_article_that_is_not_held_is_none(store: Store) -> None:
    assert store.article("elsewhere") is None
    assert () == store.article_versions("elsewhere")


def test_articles_come_by_id_and_incidents_by_article_then_place_in_the_text(
    store: Store,
) -> None:
    for name in ("b", "a", "Z", "é", "𐀀", "\uffff"):
        article = an_article(id=name)
        store.ingest(article, [an_incident(article), an_incident(article, "Two people died")])
    ids = [article.id for article in store.articles()]
    assert ["Z", "a", "b", "é", "\uffff", "𐀀"] == ids
    assert [key for key in ids for _ in range(2)] == [one.article_id for one in store.incidents()]
    assert ["a:0", "a:36"] == [one.id for one in store.incidents() if one.article_id == "a"]


def test_an_incident_of_another_article_is_refused(store: Store) -> None:
    with pytest.raises(InputError, match=r"of article 'other', not 'daily-1'.*incident 'other:0'"):
        store.ingest(an_article(), [an_incident(an_article(id="other"))])
    assert () == store.articles()


@pytest.mark.parametrize("text", ["Words that", TEXT.upper(), "He said: " + TEXT])
def test_an_incident_whose_words_are_not_the_articles_is_refused(store: Store, text: str) -> None:
    with pytest.raises(InputError, match="does not have its quote"):
        store.ingest(an_article(text), [an_incident(an_article())])


def test_two_incidents_of_one_id_are_refused(store: Store) -> None:
    with pytest.raises(InputError, match="2 incidents have the same id"):
        store.ingest(an_article(), [an_incident(), an_incident(title="Again")])


def test_an_id_that_another_article_uses_is_refused_and_nothing_is_written(store: Store) -> None:
    store.ingest(an_article(), [an_incident()])
    other = an_article(id="daily-2")
    with pytest.raises(InputError, match="article 'daily-1' has an incident of the same id"):
        store.ingest(other, [an_incident(other, id="daily-1:0")])
    assert (an_article(),) == store.articles()
    assert 1 == store.revision


def test_corrections_come_in_the_order_in_which_they_were_made(store: Store) -> None:
    log = tuple(
        a_correction(id=f"correction:{name}", when=dt.datetime(year, 1, 1, tzinfo=dt.UTC))
        for name, year in (("z", 2025), ("a", 2023), ("m", 2024))
    )
    for correction in log:
        store.append_correction(correction)
    assert log == store.corrections()
    assert 3 == store.revision


def test_the_same_correction_twice_is_in_the_log_once(store: Store) -> None:
    store.append_correction(a_correction())
    store.append_correction(a_correction())
    assert (a_correction(),) == store.corrections()
    assert 1 == store.revision


def test_another_correction_under_a_used_id_is_refused(store: Store) -> None:
    store.append_correction(a_correction())
    with pytest.raises(InputError, match="has another correction 'correction:1'"):
        store.append_correction(a_correction(why="for no reason"))
    assert (a_correction(),) == store.corrections()


def test_a_reviewer_is_told_of_a_decision_made_in_the_meantime(store: Store) -> None:
    store.ingest(an_article(), [an_incident()])
    seen = store.revision
    store.append_correction(a_correction(who="Rana"), seen=seen)
    late = a_correction(id="correction:2", who="Omar")
    with pytest.raises(StoreError, match="Rana decided on it in the meantime"):
        store.append_correction(late, seen=seen)
    store.append_correction(late, seen=store.revision)
    assert ["Rana", "Omar"] == [correction.who for correction in store.corrections()]


def test_a_decision_on_another_incident_is_no_conflict(store: Store) -> None:
    store.append_correction(a_correction(), seen=0)
    other = a_correction(id="correction:2", incident_id="daily-1:99")
    store.append_correction(other, seen=0)
    assert 2 == len(store.corrections())


def test_imported_incidents_need_no_article(store: Store) -> None:
    imported = an_incident(status=Status.ACCEPTED)
    assert {Ingested.ADDED: 1} == store.import_incidents([imported])
    assert {Ingested.UNCHANGED: 1} == store.import_incidents([imported])
    assert 1 == store.revision
    newer = replace(imported, title="Shelling, corrected by its source")
    assert {Ingested.CHANGED: 1} == store.import_incidents([newer])
    assert (newer,) == store.incidents()
    assert store.article("daily-1") is None


def test_imported_incidents_keep_the_order_of_their_file(store: Store) -> None:
    imported = [an_incident(id=f"SYR{number}") for number in (7, 3, 1200, 5)]
    store.import_incidents(imported)
    imported[2] = replace(imported[2], title="Corrected by its source")
    store.import_incidents(imported)
    assert tuple(imported) == store.incidents()


def test_more_incidents_than_a_statement_takes_are_imported(store: Store) -> None:
    imported = tuple(an_incident(id=f"SYR{number:05}") for number in range(1201))
    assert {Ingested.ADDED: 1201} == store.import_incidents(imported)
    assert imported == store.incidents()


def test_an_import_does_not_overwrite_what_was_found_in_an_article(store: Store) -> None:
    store.ingest(an_article(), [an_incident()])
    new = an_incident(id="new")
    with pytest.raises(InputError, match=r"in the store already and differs.*'daily-1:0'"):
        store.import_incidents([new, an_incident(title="Otherwise")])
    assert (an_incident(),) == store.incidents()
    assert {Ingested.UNCHANGED: 1, Ingested.ADDED: 1} == store.import_incidents(
        [new, an_incident()]
    )


def test_an_imported_incident_is_not_overwritten_by_what_is_found_later(store: Store) -> None:
    judged = an_incident(status=Status.ACCEPTED)
    store.import_incidents([judged])
    found = [an_incident(), an_incident(words="Two people died")]
    assert Ingested.ADDED == store.ingest(an_article(), found)
    assert {judged, found[1]} == set(store.incidents())
    assert Ingested.UNCHANGED == store.ingest(an_article(), found)


def test_the_longest_ids_are_kept(store: Store) -> None:
    article = an_article(id="𐀀" * MAX_KEY)
    incident = an_incident(article, id="𐀁" * MAX_KEY)
    store.ingest(article, [incident])
    store.append_correction(a_correction(incident, id="𐀂" * MAX_KEY))
    assert (incident,) == store.incidents()
    assert article == store.article(article.id)


def test_a_failed_import_leaves_nothing_behind(store: Store) -> None:
    with pytest.raises(InputError, match="2 incidents have the same id"):
        store.import_incidents([an_incident(), an_incident()])
    assert () == store.incidents()
    assert 0 == store.revision


def test_two_who_have_the_store_open_see_each_others_writes(opened: Opened) -> None:
    one, other = opened(), opened()
    one.ingest(an_article(), [an_incident()])
    other.append_correction(a_correction())
    assert (an_incident(),) == other.incidents()
    assert (a_correction(),) == one.corrections()
    assert one.revision == other.revision == 2


def test_many_who_write_at_once_lose_nothing(opened: Opened) -> None:
    names = [f"{writer}-{number}" for writer in "abcd" for number in range(5)]

    def write(store: Store, writer: str) -> None:
        for name in (name for name in names if name.startswith(writer)):
            article = an_article(id=name)
            store.ingest(article, [an_incident(article)])
            store.append_correction(a_correction(id=name))

    stores = [opened() for _ in "abcd"]
    with ThreadPoolExecutor(len(stores)) as pool:
        list(pool.map(write, stores, "abcd"))
    assert names == [article.id for article in stores[0].articles()]
    assert names == [incident.article_id for incident in stores[1].incidents()]
    assert set(names) == {correction.id for correction in stores[2].corrections()}
    assert 2 * len(names) == stores[3].revision


def test_many_who_open_a_new_store_at_once_make_one(opened: Opened) -> None:
    with ThreadPoolExecutor(4) as pool:
        stores = [made.result() for made in [pool.submit(opened) for _ in range(4)]]
    stores[0].ingest(an_article(), [])
    assert [1] * 4 == [store.revision for store in stores]


@pytest.mark.parametrize("statement", range(6))
def test_a_write_that_fails_midway_leaves_the_state_before(store: Store, statement: int) -> None:
    store.ingest(an_article(), [an_incident()])
    store.append_correction(a_correction())
    assert isinstance(store, SqlStore)
    left = statement

    def fail(*_: object) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise InterruptedError

    engine = store._engine  # noqa: SLF001 - the only way into the middle of a write
    event.listen(engine, "before_cursor_execute", fail)
    with pytest.raises(InterruptedError):
        store.ingest(an_article("Nothing happened."), [])
    event.remove(engine, "before_cursor_execute", fail)
    assert 2 == store.revision
    assert (an_article(),) == store.article_versions("daily-1")
    assert (an_incident(),) == store.incidents()
    assert (a_correction(),) == store.corrections()


HOSTILE = (
    "'); DROP TABLE corrections; --",
    "{{ 7*7 }} {% raw %} ${document.title} `",
    "</script><script>alert(1)</script>",
    "\u202e\u2028\u2029\ufeff\x85\x0b\x1b[31m",
    "%s %(id)s :id ? \\",
    "a\u0301 á ﷽ 👩‍👩‍👧‍👦",
    " \t\r\n",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_text_comes_back_as_it_was(store: Store, words: str) -> None:
    article = an_article(f"It said {words} there", id=f"x{words}", source=words, url=words)
    incident = an_incident(article, f"said {words}", title=words, actors=(words, words))
    correction: Correction = a_correction(incident, who=words, changes=(("title", words),))
    store.ingest(article, [incident])
    store.append_correction(correction)
    assert (article,) == store.articles()
    assert article == store.article(f"x{words}")
    assert (incident,) == store.incidents()
    assert (correction,) == store.corrections()


@pytest.mark.parametrize(
    ("words", "problem"), [("a\0b", "a NUL character"), ("a\ud800b", "half a surrogate pair")]
)
def test_what_one_of_the_databases_cannot_keep_all_refuse(
    store: Store, words: str, problem: str
) -> None:
    article = an_article(f"It said {words} there")
    with pytest.raises(InputError, match=f"{problem} cannot be kept.*field text"):
        store.ingest(article, [])
    with pytest.raises(InputError, match=f"{problem} cannot be kept.*field actors"):
        store.import_incidents([an_incident(actors=("ok", words))])
    with pytest.raises(InputError, match=f"{problem} cannot be kept.*field why"):
        store.append_correction(a_correction(why=words))
    assert 0 == store.revision
