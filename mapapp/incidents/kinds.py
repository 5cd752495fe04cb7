"""What happened: the cues of a sentence to events of a kind, each with the words that say it.

Which words are cues, of what kind and how strong is data (``data/cues.csv``). Cues that did
not happen are dropped here, or turned into the stand-off that they were.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mapapp.incidents.moods import Mood, Moods
from mapapp.incidents.tables import Entry, Topic
from mapapp.records import Kind, Span

if TYPE_CHECKING:
    from mapapp.incidents.phrases import Found
    from mapapp.incidents.reading import Reading

SPECIFIC: dict[str, int] = {
    Kind.CHEMICAL_ATTACK: 6,
    Kind.DRONE_STRIKE: 5,
    Kind.AIR_STRIKE: 3,
    Kind.ACCIDENT: 3,
    Kind.EXPLOSION: 2,
    Kind.OTHER: -4,
}
"""What a kind is preferred by where two cues are as strong: means before ends."""
CONDITION = "word:"
NOTHING = "nothing"
"""Meaning of phrases that only look like a cue: ``arrest warrant``."""
NEAR_WORDS = 12
"""Within how many words of a cue the word that it leans on has to stand."""
ASIDE = 15
PER_STRENGTH = 10


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that say what happened."""

    kind: Kind
    strength: int
    """1 to 3, as :class:`~mapapp.incidents.tables.Entry` says."""
    span: Span
    first: int
    last: int
    is_aside: bool = False
    """Says what the event followed or was about, not what happened now."""
    near_miss: Span | None = None
    """Words that say that it came close and did not happen."""

    @property
    def rank(self) -> int:
        """Which of several cues says what a sentence is about: the highest."""
        return self.strength * PER_STRENGTH + SPECIFIC.get(self.kind, 0) - ASIDE * self.is_aside


def cues_of(reading: Reading, sentence: int) -> tuple[list[Cue], list[Span]]:
    """Cues of what happened in a sentence, and the words of what is said not to have."""
    found = reading.of(sentence, Topic.CUE)
    if not found:
        return [], []
    dated = {
        index
        for one in reading.dates_in(reading.sentences[sentence].span)
        for index in reading.words.within(one.span)
    }
    # A date may stand inside a cue ("signed on Monday an agreement"), not be a part of it.
    found = [one for one in found if dated.isdisjoint((one.first, one.last))]
    present = [one for one in found if one.entry.meaning.startswith(CONDITION)]
    moods = Moods(reading, sentence)
    cues, unreal = [], []
    for one in _longest(found, present):
        span = reading.span_of(one)
        judgement = moods.judge(one)
        if judgement.mood in {Mood.NEGATED, Mood.HYPOTHETICAL}:
            unreal.append(span)
            continue
        kind, near_miss = Kind(one.entry.meaning), None
        if judgement.mood is Mood.NEAR_MISS:
            kind, near_miss = Kind.STANDOFF_OR_THREAT, judgement.marker
        aside = moods.is_aside(one)
        cues.append(Cue(kind, one.entry.strength, span, one.first, one.last, aside, near_miss))
    return cues, unreal


def best_cue(cues: list[Cue]) -> Cue:
    """The cue that says what a run of text is about; the first of equals."""
    return max(cues, key=lambda cue: (cue.rank, -cue.first))


def _is_near(cue: Found[Entry], other: Found[Entry]) -> bool:
    """Whether the word that a cue leans on stands close enough to it."""
    if other.entry.meaning != CONDITION + cue.entry.near:
        return False
    return max(other.first - cue.last, cue.first - other.last) <= NEAR_WORDS


def _longest(found: list[Found[Entry]], present: list[Found[Entry]]) -> list[Found[Entry]]:
    """Cues whose condition is met, without those that lie inside a stronger or longer one."""
    usable = [
        one
        for one in found
        if not one.entry.meaning.startswith(CONDITION)
        and (not one.entry.near or any(_is_near(one, other) for other in present))
    ]
    usable.sort(
        key=lambda one: (
            -one.entry.strength,
            one.first - one.last,
            -SPECIFIC.get(one.entry.meaning, 0),
            one.first,
        )
    )
    kept: list[Found[Entry]] = []
    for one in usable:
        if all(one.last < other.first or other.last < one.first for other in kept):
            kept.append(one)
    told = [one for one in kept if one.entry.meaning != NOTHING]
    return sorted(told, key=lambda one: one.first)
