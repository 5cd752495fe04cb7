"""Every store that the contract holds for: one behaviour, each database for real."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mapapp.store.open import open_store

if TYPE_CHECKING:
    from mapapp.store.contract import Store


@pytest.fixture(params=["sqlite"])
def store_url(tmp_path: Path) -> str:
    """The URL of a store that does not exist yet."""
    return f"sqlite:///{tmp_path / 'store.sqlite'}"


@pytest.fixture
def opened(store_url: str) -> Iterator[Callable[[], Store]]:
    """Open the same store again and again, each time over its own connections."""
    stores = []

    def again() -> Store:
        stores.append(open_store(store_url))
        return stores[-1]

    yield again
    for store in stores:
        store.close()


@pytest.fixture
def store(opened: Callable[[], Store]) -> Store:
    """A store with nothing in it."""
    return opened()
