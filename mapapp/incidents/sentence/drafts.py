"""An event as far as it is known, and from where its date and its place are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from mapapp.incidents.dates.dated import Dated
from mapapp.incidents.sentence.places import is_country
from mapapp.records import Assertion, Span

if TYPE_CHECKING:
    from mapapp.incidents.sentence.assertion import Said
    from mapapp.incidents.sentence.kinds import Cue
    from mapapp.records import Resolution


class DateFrom(StrEnum):
    """From where the date of an event is, in the words that give the reason."""

    SENTENCE = "the date stands in its sentence"
    CLAIM = "the date is that of the claim"
    BEFORE = "the date carries on from a sentence before"
    OPENING = "the date opens a sentence before"
    HEADING = "the date is a heading over it"
    STORY = "the day that the article tells of"
    AFTER = "the date is given in a sentence after"
    LASTING = "from the day that is told of until the article"
    LIVE = "told as it happened, on the article's own day"
    RETOLD = "the date is given where it is told again"


class PlaceFrom(StrEnum):
    """From where the place of an event is, in the words that give the reason."""

    SENTENCE = "the place stands in its sentence"
    BEFORE = "the place carries on from a sentence before"
    CAPITAL = "the capital that is spoken of"
    LAND = "the land that the place is said to be in"
    STORY = "the place the article is about"
    COUNTRY = "the country the article is about"
    AFTER = "the place is given in a sentence after"
    RETOLD = "the place is given where it is told again"


class DateCandidate(NamedTuple):
    """A date that an event may have, with what speaks for and against it."""

    dated: Dated | None
    """``None`` where the article does not say when."""
    sentence: int
    """The one that gives it."""
    date_from: DateFrom
    signs: Mapping[str, float]
    """By name; one that is not there is 0."""
    is_said_then: bool = False
    """It is the day of a claim."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as far as it is known."""

    cue: Cue
    sentence: int
    said: Said
    scene: Resolution | None = None
    dated: Dated | None = None
    own_dates: tuple[DateCandidate, ...] = ()
    """Those of its sentence."""
    part: Span | None = None
    """The run of its sentence that tells it, where that tells of another event, too."""
    date_from: DateFrom = DateFrom.SENTENCE
    place_from: PlaceFrom = PlaceFrom.SENTENCE
    evidence: tuple[int, ...] = ()
    """Sentences that carry it."""
    retold: frozenset[int] = frozenset()
    """Further sentences that tell it."""
    is_said_then: bool = False
    """The date is that of the claim."""
    takes_up: bool = False
    """The sentence speaks of something told before: ``the attack``, ``it``."""
    is_elsewhere: bool = False
    """It has a place of its own that is not its scene: unknown, or only compared with."""
    is_unplaced: bool = False
    """That is a town or a district that nobody can point to."""
    unplaced: frozenset[str] = frozenset()
    """The names in its part of the sentence that were not found."""
    is_earlier: bool = False
    """It is told as before what the text tells of: ``had fled``."""
    is_recalled: bool = False
    """Its sentence opens as one that goes back to what was told before: ``Напомним``."""
    is_undatable: bool = False
    """It has a date of its own that nobody can read."""
    is_known: bool = False
    """Its words have a definite article: ``the drone attack``."""
    is_hint: bool = False
    """It only says when what was told before took place, and is listed by itself nowhere."""
    is_of_several: bool = False
    """The text joins its place to others where the same happened: ``in X and Y``."""
    is_another: bool = False
    """It is told as one more: ``another bomb``, ``also struck``."""
    place_chance: float = 1.0
    """How likely its place is the right one, 0 to 1; 1 where its words leave no other."""
    date_chance: float = 1.0
    """The same of its date, or of that it has none."""
    chance: float = 0.0
    """How likely an editor is to list it at its place and on its date, 0 to 1."""

    @property
    def told(self) -> frozenset[int]:
        """Every sentence that tells it."""
        return self.retold | {self.sentence}

    @property
    def told_at(self) -> Span:
        """Its cue, or the start of its part where that shares the cue of the one before."""
        if self.part is None or self.part.covers(self.cue.span):
            return self.cue.span
        return Span(self.part.start, self.part.start + 1)

    @property
    def place_id(self) -> str:
        """Id of the place it is at; empty for none."""
        return self.scene.place.id if self.scene and self.scene.place else ""

    @property
    def country(self) -> str:
        """Code of the country it is in; empty for none."""
        return self.scene.place.country if self.scene and self.scene.place else ""

    @property
    def is_denied(self) -> bool:
        """Whether somebody says that it did not happen."""
        return self.said.assertion is Assertion.DENIED

    @property
    def owns_date(self) -> bool:
        """Whether its sentence says when it happened."""
        return (
            self.dated is not None and not self.is_said_then and self.date_from is DateFrom.SENTENCE
        )

    @property
    def owns_place(self) -> bool:
        """Whether its sentence names its place."""
        return self.scene is not None and self.place_from is PlaceFrom.SENTENCE

    @property
    def is_fine(self) -> bool:
        """Whether it has a place below a country."""
        return self.scene is not None and not is_country(self.scene)
