"""What every store can do, whatever database lies below.

A store keeps articles, the incidents that were found in them (or imported), and the
log of corrections. It decides nothing: `mapapp.review` applies the log to the incidents.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from mapapp.records import Article, Correction, Incident


class Ingested(StrEnum):
    """What a store did with an article or an incident that it was given."""

    ADDED = "added"
    UNCHANGED = "unchanged"
    CHANGED = "changed"


class ReadableStore(Protocol):
    """What a map needs of a store. Every call sees one consistent state.

    Every call raises StoreError where the store is busy, gone or damaged.
    """

    @property
    def where(self) -> str:
        """The store's URL, for messages: without a password."""
        ...

    @property
    def revision(self) -> int:
        """A number that grows with every write that changes something, and only then."""
        ...

    def articles(self) -> tuple[Article, ...]:
        """The current version of every article, by id."""
        ...

    def article(self, article_id: str) -> Article | None:
        """The current version of an article; ``None`` where its text is not held."""
        ...

    def article_versions(self, article_id: str) -> tuple[Article, ...]:
        """The current version, then those kept because a correction was made on them."""
        ...

    def incidents(self) -> tuple[Incident, ...]:
        """Every incident as found or imported, by article and in order of its text."""
        ...

    def corrections(self) -> tuple[Correction, ...]:
        """The whole log, in the order in which it was written."""
        ...


class Store(ReadableStore, Protocol):
    """A store that can be written to. What a call has acknowledged is on disk."""

    def ingest(self, article: Article, incidents: Sequence[Incident]) -> Ingested:
        """Keep an article with the incidents found in it, in one transaction.

        The same article with the same incidents changes nothing, not even the revision.
        Otherwise they take the place of the article's current version and of the incidents
        found in it. Corrections stay, and so does each version of the text that one was made
        on. An imported incident of the same id stays, since a person may have judged it.

        Raises:
            InputError: the incidents are not of this article, or a value cannot be kept.
        """
        ...

    def import_incidents(self, incidents: Sequence[Incident]) -> Mapping[Ingested, int]:
        """Keep incidents that come without their article; all of them, or none.

        An incident imported before under the same id is replaced.

        Raises:
            InputError: one of them differs from what was found in an article that is held,
                two have the same id, or a value cannot be kept.
        """
        ...

    def append_correction(self, correction: Correction, *, seen: int | None = None) -> None:
        """Write a correction to the end of the log; one that is there already is left alone.

        Args:
            correction: what was decided.
            seen: the revision that the reviewer was looking at, to be told of decisions
                made on the same incident since.

        Raises:
            InputError: the log has another correction of this id, or a value cannot be kept.
            StoreError: somebody decided on this incident after ``seen``.
        """
        ...

    def close(self) -> None:
        """Let go of the database; the store cannot be used afterwards."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
