"""The same work on many articles: over processes where there is much to do, in order either way.

Memory does not grow with the corpus: only a few batches are read ahead of what is handed on.
"""

from __future__ import annotations

import gc
import os
import signal
from collections import deque
from functools import cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, TypeVar

from mapapp.gazetteer.lookup import Gazetteer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from concurrent.futures import Future

    from mapapp.records import Article

Result = TypeVar("Result")

BATCH_CHARS: Final = 250_000
"""Characters that go to a process at a time: about as much work as starting the process."""
BATCHES_AHEAD: Final = 2
"""For each process, so that none waits for the next."""
GARBAGE_AFTER: Final = 200_000
"""Objects from which on Python looks for cycles among new ones. At its own 700 the looks take a
sixth of the time of reading a corpus, at 20,000 a tenth; and a thousand articles, which make many
records, leave some twenty objects in cycles."""


def over_articles(
    work: Callable[[Article, Gazetteer], Result],
    articles: Iterable[Article],
    *,
    processes: int | None = None,
    batch_chars: int = BATCH_CHARS,
) -> Iterator[tuple[Article, Result]]:
    """Yield each article with what the work makes of it, in the order given.

    Args:
        work: a function that another process can import.
        articles: read only as far as they are needed.
        processes: at most; as many as this machine has processors unless given.
        batch_chars: how much goes to a process at a time; what fits in one batch stays here.
    """
    processes = processes or os.cpu_count() or 1
    batches = _batches(articles, batch_chars)
    first = list(islice(batches, 2))
    if processes == 1 or len(first) < 2:
        gazetteer = _gazetteer()
        for article in chain.from_iterable(chain(first, batches)):
            yield article, work(article, gazetteer)
        return
    # Only here: whoever reads a few articles need not wait for these to load.
    import multiprocessing  # noqa: PLC0415
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    # Neither fork, which copies locks that other threads hold, nor a start for every batch.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, context, initializer=_start) as pool:
        waiting: deque[tuple[Sequence[Article], Future[list[Result]]]] = deque()
        try:
            for batch in chain(first, batches):
                waiting.append((batch, pool.submit(_work_on, work, batch)))
                if len(waiting) > BATCHES_AHEAD * processes:
                    yield from _done(*waiting.popleft())
            while waiting:
                yield from _done(*waiting.popleft())
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _batches(articles: Iterable[Article], batch_chars: int) -> Iterator[list[Article]]:
    batch: list[Article] = []
    chars = 0
    for article in articles:
        batch.append(article)
        chars += len(article.text)
        if chars >= batch_chars:
            yield batch
            batch, chars = [], 0
    if batch:
        yield batch


def _done(
    batch: Sequence[Article], future: Future[list[Result]]
) -> Iterator[tuple[Article, Result]]:
    yield from zip(batch, future.result(), strict=True)


def _start() -> None:
    # Ctrl+C reaches every process of a terminal; the first one tells the others to stop.
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _work_on(
    work: Callable[[Article, Gazetteer], Result], batch: Sequence[Article]
) -> list[Result]:
    gazetteer = _gazetteer()
    return [work(article, gazetteer) for article in batch]


@cache
def _gazetteer() -> Gazetteer:
    """Map the gazetteer's files, which all processes share, once in each."""
    gc.set_threshold(GARBAGE_AFTER)
    return Gazetteer.open()
