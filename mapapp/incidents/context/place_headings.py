"""Towns that head what is told of them: ``Kherson. Shells killed two. Kharkiv. A missile fell``."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from mapapp.incidents.text.tables import Topic
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Resolution

LEAST_HEADINGS = 2
"""Sentences that begin with the name of a place alone, from which on they head the others."""
BESIDE_NAME = ("place_noun", "through", "genitive", "in", "at")
"""Meanings of words that a heading may have besides a name: ``Région de Kherson``."""


class PlaceHeadings:
    """The headings of one article; ``sites`` are its places below a country."""

    def __init__(self, reading: Reading, sites: Sequence[Resolution]) -> None:
        self._reading = reading
        heading = {self._sentence(one): one for one in sites if self._is_heading(one)}
        self._headings = heading if len(heading) >= LEAST_HEADINGS else {}
        self._sentences = sorted(self._headings)

    def heads(self, draft: Draft, one: Resolution) -> bool:
        """Whether an event is told under the name of a place."""
        heading = self._above(draft)
        return heading is not None and heading.place == one.place

    def of_block(self, draft: Draft, places: list[Resolution]) -> list[Resolution]:
        """Those of some places that are named under the heading of an event, up to its sentence.

        What has no place of its own was at the heading's.
        """
        heading = self._above(draft)
        if heading is None:
            return places
        heads = [one for one in places if one.place == heading.place]
        if heads and not _has_place(draft):
            return heads
        block = range(self._sentence(heading), draft.sentence + 1)
        return [one for one in places if self._sentence(one) in block]

    def _above(self, draft: Draft) -> Resolution | None:
        at = bisect_right(self._sentences, draft.sentence)
        return self._headings[self._sentences[at - 1]] if at else None

    def _sentence(self, one: Resolution) -> int:
        return self._reading.sentence_at(one.mention.span.start)

    def _is_heading(self, one: Resolution) -> bool:
        """Whether a name is all that its sentence says, or says up to a colon."""
        reading, sentence = self._reading, self._sentence(one)
        if sentence < 0:
            return False
        span = reading.sentences[sentence].span
        colon = reading.text.find(":", span.start, span.end)
        said = reading.words.within(Span(span.start, colon) if colon > span.start else span)
        inside = reading.words.touching(one.mention.span)
        beside = reading.covered(sentence, Topic.ROLE, *BESIDE_NAME)
        return all(index in inside or index in beside for index in said)


def _has_place(draft: Draft) -> bool:
    """Whether what tells of an event names its place, and not only the rest of its sentence."""
    scene, part = draft.scene, draft.part
    return scene is not None and (part is None or part.covers(scene.mention.span))
