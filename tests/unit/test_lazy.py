"""A lazy tuple is the tuple that it makes, and makes it once."""

import copy

import pytest

from mapapp.lazy import Lazy


def test_it_makes_its_tuple_when_somebody_looks_and_only_once() -> None:
    asked = []

    def make() -> tuple[str, ...]:
        asked.append("asked")
        return "a", "b"

    lazy = Lazy(make)
    assert [] == asked
    assert ("b", ["a", "b"], 2, ("b",)) == (lazy[1], list(lazy), len(lazy), lazy[1:])
    assert ["asked"] == asked


def test_it_compares_hashes_shows_and_copies_as_its_tuple() -> None:
    lazy = Lazy(lambda: (1, 2))
    assert lazy == (1, 2)
    assert lazy == Lazy(lambda: (1, 2))
    assert lazy != (1, 3)
    assert hash((1, 2)) == hash(lazy)
    assert repr((1, 2)) == repr(lazy)
    # As pickle does between processes, too.
    copied: object = copy.copy(lazy)
    assert isinstance(copied, tuple)
    assert (1, 2) == copied


def test_it_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        Lazy(lambda: (1,))[0] = 2  # type: ignore[index]
