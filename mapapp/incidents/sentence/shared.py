"""What shares the words of the event before it: ``six died in X on Monday, another three in Y``."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from mapapp.incidents.dates.dated import Use
from mapapp.incidents.reading import HEDGES, SAYING
from mapapp.incidents.sentence.lists import link
from mapapp.incidents.sentence.places import contains
from mapapp.incidents.sentence.segments import LEAST_SEGMENT
from mapapp.incidents.text.tables import Topic, phrases_of, words_for
from mapapp.mentions.arabic import ARABIC_AND
from mapapp.records import MentionKind, Span

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
        gap = _after_cues(_between(one.mention.span, other.mention.span), cues)
        if gap is None or (gap.start > one.mention.span.end and _says_more(reading, part, other)):
            continue
        words = reading.words.within(gap)
        if not 0 < len(words) <= LONGEST_GAP:
            continue
        if contains(one, other) or contains(other, one) or link(reading, one, other, here):
            continue
        told = min(cues[0].span.start, one.mention.span.start)
        governing = _governing(reading, sentence, Span(told, gap.start))
        if not breaks.isdisjoint(words):  # "spread to X, where four were killed, and to Y"
            words = _past_insert(reading, words)
            is_parallel = bool(words) and _goes_on(reading, sentence, words[0], governing)
            if not is_parallel or not breaks.isdisjoint(words):
                continue
        rest = Span(reading.words.starts[words[0]], part.end)
        if any(rest.covers(cue.span) and not cue.only_harms for cue in cues):
            continue
        begun = _begins(reading, sentence, words, other, dates, governing)
        if begun is not None:
            found.append(begun)
    return found or _on_other_days(reading, part, cues, here, dates)


def _past_insert(reading: Reading, words: range) -> range:
    """Words after the last comma of some."""
    starts = [at for at in words if "," in reading.between(at - 1, at)]
    return range(starts[-1], words.stop) if len(starts) > 1 else range(0)


def _goes_on(reading: Reading, sentence: int, index: int, governing: Collection[str]) -> bool:
    """Whether a word is an ``and`` with a preposition of the first place after it, or on it."""
    joining = _joining(reading, sentence)
    if not _joins(reading, index, joining):
        return False
    first = joining.get(index, index)
    return first < len(reading.words.keys) and _bare(reading, first) in governing


def _on_other_days(
    reading: Reading,
    part: Span,
    cues: Sequence[Cue],
    scenes: Sequence[Resolution],
    dates: Sequence[Dated],
) -> list[int]:
    """``Killed two on Sunday and another three on Monday``: where the later days begin."""
    sentence = reading.sentence_at(part.start)
    joining = _joining(reading, sentence)
    hedges = reading.covered(sentence, Topic.CASUALTY, *HEDGES)
    on = [one for one in dates if one.use is Use.ON and part.covers(one.span)]
    found = []
    for one, other in itertools.pairwise(on):
        gap = _between(one.span, other.span)
        rest = Span(gap.start, part.end)
        is_told = any(cue.span.end <= gap.start for cue in cues)
        is_other = any(rest.covers(cue.span) for cue in cues)
        is_placed = any(rest.covers(place.mention.span) for place in scenes)
        if not is_told or is_other or is_placed or one.date.edtf == other.date.edtf:
            continue
        words = reading.words.within(gap)
        for start in words:
            first = joining.get(start, start)
            is_counted = first in hedges or _counts(reading, first)
            if (
                _joins(reading, start, joining)
                and is_counted
                and first < words.stop <= first + LONGEST_SHARE
            ):
                found.append(reading.words.starts[start])
                break
    return found


def _between(one: Span, other: Span) -> Span:
    return Span(one.end, max(one.end, other.start))


def _after_cues(gap: Span, cues: Sequence[Cue]) -> Span | None:
    """What is left of the words between two places behind the cue that both share.

    ``None`` where none comes before: of ``in X ten died, in Y five``, it is after the first.
    """
    if any(cue.span.end <= gap.start for cue in cues):
        return gap
    end = max((cue.span.end for cue in cues if gap.covers(cue.span)), default=gap.end)
    return Span(end, gap.end) if end < gap.end else None


def _says_more(reading: Reading, part: Span, place: Resolution) -> bool:
    """Whether what follows a place in its segment is more than ``five`` or ``a school``."""
    start = place.mention.span.end
    stops = (reading.text.find(mark, start, part.end) for mark in ",;")
    end = min((stop for stop in stops if stop > 0), default=part.end)
    return end > start and len(reading.words.within(Span(start, end))) >= LEAST_SEGMENT


def _governing(reading: Reading, sentence: int, told: Span) -> set[str]:
    """Prepositions of what is told of a first place, that beside the place too."""
    inside = reading.words.within(told)
    first, last = inside.start - 1, inside.stop
    said = reading.firsts(sentence, Topic.ROLE, "in", "at", "from", "towards", "genitive")
    return {reading.words.keys[at] for at in said if first <= at < last}


def _joining(reading: Reading, sentence: int) -> dict[int, int]:
    """First words of ``and`` and ``then``, each with the word after it."""
    joins = [*reading.of(sentence, Topic.ROLE, "and"), *reading.of(sentence, Topic.CLAUSE, "split")]
    return {one.first: one.last + 1 for one in joins}


def _joins(reading: Reading, index: int, joining: Collection[int]) -> bool:
    """Whether a word is an ``and``, or has an Arabic one written onto it."""
    return index in joining or _bare(reading, index) != reading.words.keys[index]


def _begins(
    reading: Reading,
    sentence: int,
    words: range,
    place: Resolution,
    dates: Sequence[Dated],
    governing: Collection[str],
) -> int | None:
    """Where what is told of a place begins; ``None`` if it does not share what is before it.

    It has a count of its own, or goes on with a preposition of the first: ``and on a school in Y``.
    """
    joining = _joining(reading, sentence)
    hedges = reading.covered(sentence, Topic.CASUALTY, *HEDGES)
    placing = {one.last: one.first for one in reading.of(sentence, Topic.ROLE, "in", "at", "from")}
    nouns = reading.covered(sentence, Topic.ROLE, "place_noun", "through", "genitive")
    passed = _of_dates(reading, dates, joining, placing)
    for start in reversed(words):
        is_joined = _joins(reading, start, joining)
        if not is_joined and _APART.isdisjoint(reading.between(start - 1, start)):
            continue
        first = joining.get(start, start)
        rest = [at for at in range(first, words.stop) if at not in passed]
        has_day = len(rest) < words.stop - first
        last = len(rest) - 1
        while last >= 0 and rest[last] in nouns - placing.keys():
            last -= 1
        if last >= LONGEST_SHARE:
            continue
        is_parallel = is_joined and bool(rest) and _bare(reading, rest[0]) in governing
        if last < 0:  # "then, on Friday, Y"; "and of Y"
            is_shared = is_parallel or (is_joined and not rest)
        elif rest[last] not in placing:  # "and on posts of police north of Y"
            is_shared = is_parallel and place.mention.kind is MentionKind.RELATIVE
        elif placing[rest[last]] == rest[0]:  # "in Y three"; "then, on Friday, in Y"
            following = reading.words.touching(place.mention.span).stop
            is_shared = is_parallel or (is_joined and has_day) or _counts(reading, following)
        else:
            is_shared = is_parallel or rest[0] in hedges or _counts(reading, rest[0])
        if is_shared:
            begun = start if is_joined else _with_its_day(reading, start, words, joining, dates)
            return reading.words.starts[begun]
    return None


def _of_dates(
    reading: Reading, dates: Sequence[Dated], joining: Collection[int], placing: Collection[int]
) -> set[int]:
    """Words of dates, with a preposition or what else opens a clause: ``then, on Wednesday``."""
    passed: set[int] = set()
    for date in dates:
        inside = reading.words.within(date.span)
        passed.update(inside)
        before = inside.start - 1
        is_opening = before - 1 in joining or not _APART.isdisjoint(
            reading.between(before - 1, before)
        )
        if before in placing or (is_opening and before not in joining):
            passed.add(before)
    return passed


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
    """Whether a word counts, or says that it is one more: ``the other``, ``one in X``."""
    lang, keys = reading.article.lang, reading.words.keys
    if keys[index : index + 1] and keys[index] in words_for("definite", lang):
        index += 1
    if index >= len(keys):
        return False
    key, bare = keys[index], _bare(reading, index)
    more = words_for("one_more", lang)
    return bare in more or key in more or phrases_of(lang).number(bare) is not None


def _bare(reading: Reading, index: int) -> str:
    """A word without the ``and`` that Arabic writes onto it."""
    key = reading.words.keys[index]
    return key.removeprefix(ARABIC_AND) if reading.article.lang == "ar" else key
