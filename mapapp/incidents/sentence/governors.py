"""What governs a mention: the preposition or noun before it, and what that makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mapapp.incidents.text.languages import INFLECTING, VERB_FIRST
from mapapp.records import Span

if TYPE_CHECKING:
    from mapapp.incidents.sentence.neighbours import Neighbours

LOOK_LEFT = 8
"""Words that are read before a mention for the preposition that governs it."""
UNKNOWN_LEFT = 1
"""Words that may stand between a preposition and a place without being known: ``besieged``."""
TAKEN_WITHIN = 9
"""Words from an Arabic verb of taking, over who took whom, to where from."""
_GOVERNING = ("compare", "bound", "from", "at", "reach", "by", "force", "band")


class Governor(NamedTuple):
    """The phrase before a mention that says what it does there."""

    meaning: str
    span: Span
    first: int
    is_of_a_place: bool = False
    """Whether a noun of place stands between: ``at the stadium of``."""


class Governors:
    """What stands before mentions and says what they do there."""

    def __init__(self, near: Neighbours) -> None:
        self._near = near
        self._found: dict[int, Governor | None] = {}
        """By the first word of a mention."""

    def governor(self, start: int) -> Governor | None:
        """What governs a mention that begins at a word."""
        if start not in self._found:
            self._found[start] = self._governor(start)
        return self._found[start]

    def _governor(self, start: int) -> Governor | None:
        """Walk left from a mention, over ``the town of``, to what governs it."""
        known_place = False
        unknown = 0
        for index in range(start - 1, max(0, start - LOOK_LEFT) - 1, -1):
            if self._near.is_broken(index, index + 1) or index in self._near.dated:
                return None  # of "on Monday Moscow said", "on" is the day's
            ending = self._near.meanings_at(index)
            force = ending.get("force")
            if force is not None and ending.get("place_noun", index) < force:
                known_place = True  # "the police academy of" is a place
            governing = [
                (ending[meaning], meaning)
                for meaning in _GOVERNING
                if meaning in ending and not (known_place and meaning == "force")
            ]
            if governing:  # of "close to", "to" is a part: the longest phrase governs
                first, meaning = min(governing, key=lambda one: one[0])
                is_loose = unknown and meaning == "from" and self._near.lang in VERB_FIRST
                return (
                    None
                    if is_loose
                    else Governor(meaning, self._near.words.span(first, index), first, known_place)
                )
            if "place_noun" in ending:
                known_place = True
            elif "through" not in ending:
                unknown += 1
                if unknown > UNKNOWN_LEFT:
                    return None
        return None

    def compared(self, governor: Governor) -> Span | None:
        """``Like in``, ``unlike``: the words that make a place another story's."""
        if governor.meaning == "compare":
            return governor.span
        return self._before(governor, "compare", 2)

    def given(self, governor: Governor) -> Span | None:
        """``Sold arms to``: a preposition that addresses somebody."""
        return self._before(governor, "give", 4)

    def is_towards(self, governor: Governor) -> bool:
        """``Fired from X towards``, ``from X to``: no part of where it came from."""
        is_towards = ("towards", governor.first) in self._near.starting
        return is_towards or self._near.is_word(governor.first, "goal")

    def is_home(self, governor: Governor, inside: range) -> bool:
        """Whether ``from X`` is where those who move belong, and not a place left."""
        if self._near.lang in VERB_FIRST:
            if governor.span.end > self._near.words.ends[governor.first]:  # "who hails from"
                return True
            if self._is_taken_from(governor):
                return False
        around = [*range(max(0, governor.first - 4), governor.first)]
        if self._near.lang in INFLECTING:  # "из X вывезли": the verb is free to come later
            around += range(inside.stop, inside.stop + 4)
        return not any(self._near.is_any(index, "leave") for index in around)

    def _is_taken_from(self, governor: Governor) -> bool:
        """``Arrested the forces ten people from X``: the verb is further off than its subject.

        So it is of those who leave: ``fled some 60 thousand people from X``.
        """
        for last in range(governor.first - 1, max(-1, governor.first - 1 - TAKEN_WITHIN), -1):
            is_at = self._near.is_any(last, "at") and last not in self._near.counting
            if is_at or self._near.is_broken(last, last + 1):
                return False
            if self._near.is_any(last, "take", "leave"):
                return True
        return False

    def _before(self, governor: Governor, meaning: str, reach: int) -> Span | None:
        for last in range(governor.first - 1, max(-1, governor.first - reach - 1), -1):
            first = self._near.first_of(meaning, last)
            if first is not None and not self._near.is_broken(last, governor.first):
                return Span(self._near.words.starts[first], governor.span.end)
        return None
