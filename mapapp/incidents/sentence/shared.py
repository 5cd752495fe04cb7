"""What shares the words of the event before it: ``six died in X on Monday, another three in Y``."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from mapapp.incidents.reading import HEDGES, SAYING
from mapapp.incidents.sentence.kinds import HARM, SAYS_IT
from mapapp.incidents.sentence.lists import link
from mapapp.incidents.sentence.places import contains
from mapapp.incidents.text.tables import Topic, phrases_of, words_for
from mapapp.mentions.arabic import ARABIC_AND
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.kinds import Cue
    from mapapp.records import Resolution

LONGEST_GAP = 20
"""Words between two places that share what happened, with the date of the first."""
LONGEST_SHARE = 6
"""Words of ``two of its sappers near`` before the second place."""
_APART = frozenset(",;–—")


def shared_from(
    reading: Reading,
    part: Span,
    cues: Sequence[Cue],
    scenes: Sequence[Resolution],
    dates: Sequence[Dated],
) -> list[int]:
    """Offsets in a part of a sentence from which on the same is told of a further place."""
    sentence = reading.sentence_at(part.start)
    here = [one for one in scenes if part.covers(one.mention.span)]
    breaks = reading.firsts(sentence, Topic.CLAUSE, "relative", "aside")
    breaks |= reading.firsts(sentence, Topic.SPEECH, *SAYING)
    found = []
    for one, other in itertools.pairwise(here):
        gap = Span(one.mention.span.end, max(one.mention.span.end, other.mention.span.start))
        words = reading.words.within(gap)
        rest = Span(gap.start, part.end)
        is_told = any(cue.span.end <= gap.start for cue in cues)
        is_other = any(rest.covers(cue.span) and not _only_harms(cue) for cue in cues)
        if not is_told or is_other or not 0 < len(words) <= LONGEST_GAP:
            continue
        if not breaks.isdisjoint(words) or contains(one, other) or contains(other, one):
            continue
        if link(reading, one, other, here):
            continue
        begun = _begins(reading, sentence, words, other, dates)
        if begun is not None:
            found.append(begun)
    return found


def _only_harms(cue: Cue) -> bool:
    """Whether a cue says no more than whom something harmed."""
    return cue.kind in HARM and cue.strength < SAYS_IT


def _begins(
    reading: Reading, sentence: int, words: range, place: Resolution, dates: Sequence[Dated]
) -> int | None:
    """Where what is told of a place begins; ``None`` if it does not share what is before it."""
    lang, keys = reading.article.lang, reading.words.keys
    joins = [*reading.of(sentence, Topic.ROLE, "and"), *reading.of(sentence, Topic.CLAUSE, "split")]
    joining = {one.first: one.last + 1 for one in joins}
    hedges = reading.covered(sentence, Topic.CASUALTY, *HEDGES)
    passed = {index for date in dates for index in reading.words.within(date.span)}
    placing = {one.last: one.first for one in reading.of(sentence, Topic.ROLE, "in", "at")}
    nouns = reading.covered(sentence, Topic.ROLE, "place_noun", "through", "genitive")
    for start in reversed(words):
        is_joined = start in joining or (lang == "ar" and keys[start].startswith(ARABIC_AND))
        if not is_joined and _APART.isdisjoint(reading.between(start - 1, start)):
            continue
        rest = [at for at in range(joining.get(start, start), words.stop) if at not in passed]
        last = len(rest) - 1
        while last >= 0 and rest[last] in nouns - placing.keys():
            last -= 1
        if last < 0 or rest[last] not in placing or len(rest) > LONGEST_SHARE:
            continue
        following = reading.words.touching(place.mention.span).stop
        is_bare = placing[rest[last]] == rest[0]  # "in Y three"
        is_counted = rest[0] in hedges or _counts(reading, rest[0])
        if _counts(reading, following) if is_bare else is_counted:
            return reading.words.starts[_with_its_day(reading, start, words, joining, dates)]
    return None


def _with_its_day(
    reading: Reading, start: int, words: range, joining: Collection[int], dates: Sequence[Dated]
) -> int:
    """``And, on Wednesday, two in Y``: the first word of the day that is told before it."""
    for date in dates:
        inside = reading.words.within(date.span)
        if inside.stop != start:
            continue
        for first in (inside.start, inside.start - 1):  # "Wednesday", "on Wednesday"
            is_apart = not _APART.isdisjoint(reading.between(first - 1, first))
            if first in words and (is_apart or first - 1 in joining):
                return first
    return start


def _counts(reading: Reading, index: int) -> bool:
    """Whether a word counts, or says that it is one more."""
    if index >= len(reading.words.keys):
        return False
    lang, key = reading.article.lang, reading.words.keys[index]
    bare = key.removeprefix(ARABIC_AND) if lang == "ar" else key
    more = words_for("one_more", lang)
    return bare in more or key in more or phrases_of(lang).number(bare) is not None
