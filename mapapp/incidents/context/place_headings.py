"""Towns that head what is told of them: ``Kherson. Shells killed two. Kharkiv. A missile fell``."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Resolution

LEAST_HEADINGS = 2
"""Sentences that are the name of a place alone, from which on they head the others."""


class PlaceHeadings:
    """The headings of one article; ``sites`` are its places below a country."""

    def __init__(self, reading: Reading, sites: Sequence[Resolution]) -> None:
        self._reading = reading
        bare = {self._sentence(one): one for one in sites if self._is_bare(one)}
        self._headings = bare if len(bare) >= LEAST_HEADINGS else {}
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
        if heads and draft.scene is None:
            return heads
        block = range(self._sentence(heading), draft.sentence + 1)
        return [one for one in places if self._sentence(one) in block]

    def _above(self, draft: Draft) -> Resolution | None:
        at = bisect_left(self._sentences, draft.sentence)
        return self._headings[self._sentences[at - 1]] if at else None

    def _sentence(self, one: Resolution) -> int:
        return self._reading.sentence_at(one.mention.span.start)

    def _is_bare(self, one: Resolution) -> bool:
        """Whether a name is all that its sentence says."""
        words, sentence = self._reading.words, self._sentence(one)
        if sentence < 0:
            return False
        said = words.within(self._reading.sentences[sentence].span)
        return said == words.touching(one.mention.span)
