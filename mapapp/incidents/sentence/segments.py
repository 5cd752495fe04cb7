"""Segments of a sentence that each begin with their own place: ``in X this, and in Y that``.

Only one of the things that it tells may be said in words that are known: its place is of its
segment all the same.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from mapapp.incidents.text.languages import INFLECTING
from mapapp.incidents.text.tables import Topic
from mapapp.mentions.arabic import ARABIC_AND
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.records import Resolution

PASSED = ("through", "genitive", "place_noun", "settlement", "land", "province")
"""Meanings of words between a preposition and its name: ``in the town of X``."""
LEAST_SEGMENT = 4
"""Words after a place from which on a segment tells of something: not ``and in X on Monday``."""
CLOSING = ' »”")'
"""What may stand before a comma."""
_PAUSE = re.compile(r";|:(?=\s)")


def edges_of(reading: Reading, sentence: int, places: Sequence[Resolution]) -> list[int]:
    """Offsets at which a segment begins: at a semicolon or a colon, ``, and in X``, ``while in X``.

    ``places`` are those of the sentence, in order.
    """
    whole = reading.sentences[sentence].span
    edges = [one.start() for one in _PAUSE.finditer(reading.text, whole.start, whole.end - 1)]
    if len(places) > 1:
        edges += _led(reading, sentence, places)
    return sorted(edges)


def _led(reading: Reading, sentence: int, places: Sequence[Resolution]) -> list[int]:
    """Offsets of the words that join a place, and what is told of it, to what was told before."""
    words, end = reading.words, reading.words_in(sentence).stop
    placing = reading.lasts(sentence, Topic.ROLE, "at")
    passed = reading.covered(sentence, Topic.ROLE, *PASSED)
    joining = reading.firsts(sentence, Topic.ROLE, "and")
    splits = {one.last: one.first for one in reading.of(sentence, Topic.CLAUSE, "split")}
    ends = {words.touching(one.mention.span).stop for one in places}
    found = []
    for one in places:
        inside = words.touching(one.mention.span)
        lead = inside.start - 1
        while lead in passed and lead not in placing:
            lead -= 1
        if lead not in placing or end - inside.stop < LEAST_SEGMENT:
            continue
        # Not "near X, in Y": there the second place only says where the first is.
        is_next = lead not in ends and reading.article.lang in INFLECTING
        is_next = is_next and reading.between(lead - 1, lead).strip(CLOSING) == ","
        is_led = is_next or words.keys[lead].startswith(ARABIC_AND)
        first = lead if is_led else splits.get(lead - 1)
        if first is None:
            continue
        is_paused = reading.between(first - 1, first).strip(CLOSING) == ","
        is_weak = first == lead or first in joining or first in ends
        if not is_weak or is_paused:
            found.append(words.starts[first])
    return found


def segment_at(edges: Sequence[int], whole: Span, offset: int) -> Span:
    """The segment that an offset lies in."""
    at = bisect_right(edges, offset)
    return Span(
        edges[at - 1] if at else whole.start,
        edges[at] if at < len(edges) else whole.end,
    )
