import gc
import sys
from collections.abc import Generator, Iterator

import pytest

from mapapp.errors import InputError
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.records import Article
from mapapp.scale import GARBAGE_AFTER, over_articles
from tests.builders import an_article


@pytest.fixture(autouse=True)
def _main_that_is_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    # A worker of pytest-xdist is a script that no other process can run again.
    monkeypatch.delattr(sys.modules["__main__"], "__file__", raising=False)


def articles(count: int) -> Iterator[Article]:
    for number in range(count):
        yield an_article(f"Article {number}: shells fell on Homs.", id=f"daily-{number}")


def find_homs(article: Article, gazetteer: Gazetteer) -> tuple[str, int]:
    return article.id, len(gazetteer.hits(article.text))


def threshold(article: Article, gazetteer: Gazetteer) -> int:  # noqa: ARG001 - as work is called
    return gc.get_threshold()[0]


def refuse_the_third(article: Article, gazetteer: Gazetteer) -> int:
    if article.id == "daily-2":
        raise InputError("cannot be read", where=article.id)
    return len(gazetteer.hits(article.text))


def test_processes_give_the_same_results_in_the_same_order_as_one() -> None:
    expected = list(over_articles(find_homs, articles(20), processes=1))
    assert [f"daily-{number}" for number in range(20)] == [one.id for one, _ in expected]
    assert all(hits > 0 for _, (_, hits) in expected)
    assert expected == list(over_articles(find_homs, articles(20), processes=2, batch_chars=100))


@pytest.mark.parametrize("processes", [1, 2])
def test_a_process_that_reads_a_corpus_seldom_looks_for_garbage(processes: int) -> None:
    done = over_articles(threshold, articles(6), processes=processes, batch_chars=100)
    assert {GARBAGE_AFTER} == {first for _, first in done}


@pytest.mark.parametrize("processes", [1, 2])
def test_what_fails_for_one_article_is_told_after_those_before_it(processes: int) -> None:
    done = over_articles(refuse_the_third, articles(30), processes=processes, batch_chars=1)
    assert ["daily-0", "daily-1"] == [next(done)[0].id for _ in range(2)]
    with pytest.raises(InputError, match="cannot be read, daily-2"):
        next(done)


@pytest.mark.parametrize("processes", [1, 2])
def test_a_long_corpus_is_read_only_a_little_ahead(processes: int) -> None:
    read = 0

    def endless() -> Iterator[Article]:
        nonlocal read
        for article in articles(10_000):
            read += 1
            yield article

    done = over_articles(find_homs, endless(), processes=processes, batch_chars=1)
    assert isinstance(done, Generator)
    for _ in range(3):
        next(done)
    done.close()
    assert read <= 3 + 2 * processes + 3
