"""A tuple that is made when somebody looks into it: hardly a reason of thousands is ever read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar, overload

One_co = TypeVar("One_co", covariant=True)


class Lazy(Sequence[One_co]):
    """What a pure function makes, once; compares, hashes and pickles as the tuple that it is."""

    __slots__ = ("_held",)

    def __init__(self, make: Callable[[], tuple[One_co, ...]]) -> None:
        self._held: Callable[[], tuple[One_co, ...]] | tuple[One_co, ...] = make

    def _made(self) -> tuple[One_co, ...]:
        if not isinstance(self._held, tuple):
            self._held = self._held()
        return self._held

    @overload
    def __getitem__(self, at: int) -> One_co: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[One_co, ...]: ...
    def __getitem__(self, at: int | slice) -> One_co | tuple[One_co, ...]:
        return self._made()[at]

    def __iter__(self) -> Iterator[One_co]:
        return iter(self._made())

    def __len__(self) -> int:
        return len(self._made())

    def __eq__(self, other: object) -> bool:
        return self._made() == (other._made() if isinstance(other, Lazy) else other)

    def __hash__(self) -> int:
        return hash(self._made())

    def __repr__(self) -> str:
        return repr(self._made())

    def __reduce__(self) -> tuple[type[tuple[One_co, ...]], tuple[tuple[One_co, ...]]]:
        return tuple, (self._made(),)
