"""What a command says to the person who ran it; standard output is for data alone."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from mapapp.store.contract import Ingested

Done = TypeVar("Done")


def watched(done: Iterable[Done]) -> Iterable[Done]:
    """The same articles, counted on standard error where a person is looking."""
    if not sys.stderr.isatty():
        return done
    from tqdm import tqdm  # noqa: PLC0415 - only where it is shown

    watching: Iterable[Done] = tqdm(done, unit=" articles", file=sys.stderr, leave=False)
    return watching


def watched_bytes(stage: str, total: int) -> Callable[[int], None]:
    """What is told how many bytes of a stage are done, shown where a person is looking."""
    if not sys.stderr.isatty():
        return lambda _done: None
    from tqdm import tqdm  # noqa: PLC0415 - only where it is shown

    bar = tqdm(total=total, unit="B", unit_scale=True, desc=stage, file=sys.stderr, leave=False)

    def tell(done: int) -> None:
        bar.update(done)
        if bar.n >= total:
            bar.close()

    return tell


def talk(line: str) -> None:
    """Tell the user something that is no data."""
    print(one_line(line), file=sys.stderr)  # noqa: T201


def one_line(text: str) -> str:
    """Text from outside as one line that cannot steer a terminal."""
    return "".join(char if char.isprintable() else " " for char in text)


def counted(number: int, noun: str) -> str:
    """``1 incident``, ``2 incidents``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def told(number: int, noun: str, outcomes: Mapping[Ingested, int]) -> str:
    """``3 articles: 1 added, 2 unchanged``."""
    parts = [f"{outcomes[outcome]} {outcome}" for outcome in sorted(outcomes) if outcomes[outcome]]
    return f"{counted(number, noun)}: {', '.join(parts) or 'nothing to do'}"
