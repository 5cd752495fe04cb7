"""How a sentence sets places apart: its segments, and its words for a place told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.context.pointing import points_back
from mapapp.incidents.sentence.places import distance_from_cue
from mapapp.incidents.sentence.segments import edges_of, segment_at
from mapapp.incidents.text.tables import Topic

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.incidents.context.told import Told
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Resolution, Span

MOST_COUNTED = 4
"""How many commas or clauses are told from each other."""
LONGEST_LEAD = 4
"""Words before a place that opens a segment: ``while in the town of X``."""


class Layout:
    """The segments of one article, by sentence."""

    def __init__(self, told: Told) -> None:
        self._reading = told.reading
        self._edges: dict[int, list[int]] = {}
        """By sentence, where its segments begin."""
        self._marks: dict[int, tuple[list[Span], list[Span]]] = {}
        """By sentence, the words that open its clauses, and its cues."""

    def of_gap(self, draft: Draft, one: Resolution, distance: int) -> Iterator[tuple[str, float]]:
        """What stands between a place and the cue."""
        reading, cue, span = self._reading, draft.told_at, one.mention.span
        if draft.sentence not in self._marks:
            self._marks[draft.sentence] = self._marks_of(draft.sentence)
        openers, cues = self._marks[draft.sentence]
        first, second = sorted((cue, span))
        commas = sum(reading.text.count(mark, first.end, second.start) for mark in ",;")
        yield "commas", min(MOST_COUNTED, commas)
        clauses = sum(first.end <= one.start and one.end <= second.start for one in openers)
        yield "clauses", min(MOST_COUNTED, clauses)
        if any(distance_from_cue(other, span) < distance for other in cues if other != cue):
            yield "nearer_to_another", 1.0

    def _marks_of(self, sentence: int) -> tuple[list[Span], list[Span]]:
        reading = self._reading
        cues = (one for one in reading.of(sentence, Topic.CUE) if one.entry.strength)
        openers = reading.of(sentence, Topic.CLAUSE)
        return [reading.span_of(one) for one in openers], [reading.span_of(one) for one in cues]

    def of_segment(
        self, draft: Draft, one: Resolution, here: Sequence[Resolution]
    ) -> Iterator[tuple[str, float]]:
        """Whether a place is in the segment of its sentence that tells of an event, or in another.

        ``here`` are the places of that sentence.
        """
        sentence = draft.sentence
        if points_back(self._reading, sentence):
            yield "beside_pointer", 1.0
        if sentence not in self._edges:
            self._edges[sentence] = edges_of(self._reading, sentence, here)
        if not (edges := self._edges[sentence]):
            return
        whole = self._reading.sentences[sentence].span
        segment = segment_at(edges, whole, draft.told_at.start)
        if not segment.covers(one.mention.span):
            yield "segment_other", 1.0
            if ";" in self._reading.text[draft.told_at.end : one.mention.span.start]:
                yield "past_semicolon", 1.0
            return
        reading = self._reading
        first = reading.words.within(segment).start
        is_opened = reading.words.touching(one.mention.span).start - first <= LONGEST_LEAD
        yield ("segment_opened" if is_opened else "segment_own"), 1.0
