"""A sentence to its parts: cut where a second event has a place or a date of its own."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from mapapp.incidents.sentence.clauses import (
    begins_with_day,
    dated_in,
    has_own,
    listed_in,
    past_when,
    says_no_more,
)
from mapapp.incidents.sentence.gapped import gapped_from
from mapapp.incidents.sentence.kinds import ATTACKS, HARM, SAYS_IT, WORDLESS
from mapapp.incidents.sentence.lists import lists_of
from mapapp.incidents.sentence.segments import CLOSING
from mapapp.incidents.sentence.shared import shared_from
from mapapp.incidents.text.languages import INFLECTING
from mapapp.incidents.text.russian import is_participle
from mapapp.incidents.text.tables import Topic, words_for
from mapapp.mentions.arabic import ARABIC_AND
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.kinds import Cue
    from mapapp.records import Resolution

ARABIC_SO = "ف"
LONGEST_DATED = 2
"""Words from a day to the noun of what was then: ``the day after the``."""
_SEMICOLON = re.compile(";")


def parts_of(
    reading: Reading,
    sentence: int,
    cues: list[Cue],
    scenes: list[Resolution],
    dates: Sequence[Dated],
    names: Sequence[Span],
) -> list[tuple[Span, list[Cue]]]:
    """Cut a sentence where a second event has a place or a date of its own.

    ``names`` are those of places that were not found: an event there is another one, too.
    """
    parts = _told_apart(reading, sentence, cues, scenes, dates, names)
    for at, (part, inside) in enumerate(parts):
        worded = [cue for cue in inside if cue.strength != WORDLESS]
        if not worded and at and says_no_more(reading, part, scenes, dates):
            worded = parts[at - 1][1]
        parts[at] = part, worded or inside
    return [
        shared
        for part, inside in parts
        for shared in _with_shared(reading, part, inside, scenes, dates)
    ]


def first_told(
    reading: Reading, sentence: int, cues: list[Cue], scenes: Sequence[Resolution]
) -> list[Cue]:
    """Those before the first comma and ``and`` after which something else is told."""
    firm = [one for one in cues if one.strength >= SAYS_IT and not one.is_aside]
    if len({one.kind for one in firm}) < 2:
        return cues
    splits = [one.first for one in reading.of(sentence, Topic.CLAUSE, "split")]
    inside = (one for one in splits if firm[0].last < one < firm[-1].first)
    cut = next((one for one in inside if "," in reading.between(one - 1, one)), None)
    if cut is None:
        return cues
    offset = reading.words.starts[cut]
    if scenes and all(one.mention.span.start > offset for one in scenes):
        return [one for one in cues if one.first > cut] or cues  # what is told has a place
    return [one for one in cues if one.last < cut]


def _with_shared(
    reading: Reading,
    part: Span,
    cues: list[Cue],
    scenes: Sequence[Resolution],
    dates: Sequence[Dated],
) -> list[tuple[Span, list[Cue]]]:
    """A part, cut where the same is told of further places: each has the cues of the first."""
    starts = shared_from(reading, part, cues, scenes, dates)
    starts = sorted({*starts, *gapped_from(reading, part, cues, scenes, dates)})
    edges = itertools.pairwise([part.start, *starts, part.end])
    return [(Span(start, end), cues) for start, end in edges]


def _told_apart(
    reading: Reading,
    sentence: int,
    cues: list[Cue],
    scenes: list[Resolution],
    dates: Sequence[Dated],
    names: Sequence[Span],
) -> list[tuple[Span, list[Cue]]]:
    whole = reading.sentences[sentence].span
    main = [
        cue
        for cue in cues
        if cue.strength == WORDLESS
        or cue.strength > 1 + (cue.is_aside and not _is_dated(reading, cue, dates))
    ]
    main = [one for at, one in enumerate(main) if not (at and _goes_on(reading, main[at - 1], one))]
    if len(main) < 2:
        return [(whole, cues)]
    dates = _firm(reading, sentence, cues, dates)
    lists = [one for one in lists_of(reading, scenes) if not _opens_clause(reading, one, main)]
    marks = [
        mark
        for mark in _marks(reading, sentence, dates, scenes)
        if not any(one.covers(reading.words.span(mark, mark)) for one in lists)
    ]
    since = starts_of(reading, sentence, "since")
    gone_on = {reading.words.starts[mark] for mark in past_when(reading, sentence, dates)}
    asides = reading.firsts(sentence, Topic.CLAUSE, "aside")
    cuts: list[int] = []
    for at, (one, other) in enumerate(itertools.pairwise(main)):
        between, is_aside = _between(marks, asides, one, other)
        after = cuts[-1] if cuts else whole.start
        end = _told_up_to(reading, marks, main[at : at + 3], whole)
        found = [reading.words.starts[mark] for mark in between]
        begun = None if between else begins_with_day(reading, one, main[at + 1 :], after, dates)
        if begun is not None:
            cuts.append(begun)
            continue
        if not between:
            # A day behind a cue is no other event yet: "a man was shot on Wednesday".
            worded = (cue for cue in main[at + 2 :] if cue.strength != WORDLESS)
            following = next(worded, None)
            stop = _led_up_to(reading, marks, other, following) if following else end
            within = Span(after, min(stop, end))
            found = listed_in(reading, one, other, within, scenes)
            opens = at == 0 or main[at - 1].span.start < after
            found = found or dated_in(reading, one, other, within, scenes, dates, opens=opens)
        placed, others = ([], []) if is_aside else (scenes, names)
        for cut in reversed(found):
            if cut <= after:
                break
            left, right = Span(after, cut), Span(cut, end)
            is_since = cut in since and any(right.covers(date.span) for date in dates)
            is_since |= any(day.span.start == cut and tells_when(reading, day) for day in dates)
            is_since |= cut in gone_on
            is_since |= other.is_aside and _are_apart(left, right, scenes, dates)
            is_last = bool(between) and cut == found[-1]
            is_since |= is_last and _is_added(reading, between[-1], one, other)
            if is_since or has_own(left, right, placed, dates, others):
                cuts.append(cut)
                break
    edges = [whole.start, *cuts, whole.end]
    parts = []
    for start, end in itertools.pairwise(edges):
        part = Span(start, end)
        inside = [cue for cue in cues if part.covers(cue.span)]
        if inside:
            parts.append((part, inside))
    return parts


def _is_dated(reading: Reading, cue: Cue, dates: Sequence[Dated]) -> bool:
    """``A day after the capture of X``: what is told by the way has a day of its own."""
    return any(
        one.is_of_what_follows
        and 0 <= cue.first - reading.words.within(one.span).stop <= LONGEST_DATED
        for one in dates
    )


def _goes_on(reading: Reading, one: Cue, other: Cue) -> bool:
    """Whether two cues are one phrase: ``صاروخا كاتيوشا``, Katyusha rockets."""
    is_beside = one.kind is other.kind and other.first == one.last + 1
    return is_beside and not reading.between(one.last, other.first).strip()


def _between(
    marks: Sequence[int], asides: frozenset[int], one: Cue, other: Cue
) -> tuple[list[int], bool]:
    """The marks from one cue to the next, and whether what lies apart there is an aside.

    An aside ends where the sentence goes on: ``took X after clashes, while jets bombed Y``.
    """
    between = [mark for mark in marks if one.last < mark <= other.first]
    if not one.is_aside or other.is_aside:
        return between, other.is_aside
    going_on = [mark for mark in between if mark not in asides]
    return going_on or between, not going_on


def _told_up_to(reading: Reading, marks: Sequence[int], cues: Sequence[Cue], whole: Span) -> int:
    """Where what the second cue tells ends at the latest, that the first may be the day of.

    ``On 5 May they took X, and today Y``: the day before it is its own, not the one after.
    """
    if len(cues) < 3 or cues[0].strength != WORDLESS:
        return whole.end
    _, one, other = cues
    mark = next((mark for mark in marks if one.last < mark <= other.first), None)
    return whole.end if mark is None else reading.words.starts[mark]


def _led_up_to(reading: Reading, marks: Sequence[int], one: Cue, following: Cue) -> int:
    """Where what tells of the next cue begins: at its ``and``, whose day is not that of one.

    ``A day after the blast, gunmen attacked X, and on Monday they burned Y``.
    """
    begun = next((mark for mark in marks if one.last < mark <= following.first), following.first)
    return reading.words.starts[begun]


def _opens_clause(reading: Reading, joint: Span, cues: Sequence[Cue]) -> bool:
    """``Crowds cut a road in X, and in Y police shot two``: what joins two places is no list.

    Of ``bombs in X, and in Y killed two`` it is.
    """
    if "," not in reading.text[joint.start : joint.end]:
        return False
    following = next((one for one in cues if one.span.start > joint.end), None)
    if following is None or cues[0].span.end > joint.start:
        return False
    sentence = reading.sentence_at(joint.end)
    between = Span(joint.end, following.span.start)
    breaks = reading.firsts(sentence, Topic.CLAUSE, "split", "break", "relative")
    inside = reading.words.within(between)
    name = reading.words.touching(Span(joint.end, joint.end + 1)).stop
    is_plain = not set(reading.text[between.start : between.end]) & set(",;:")
    return is_plain and breaks.isdisjoint(inside) and following.first > name


def tells_when(reading: Reading, date: Dated) -> bool:
    """``The worst since 1982, when a mine blew up in X``: a clause tells of that day alone."""
    following = reading.words.within(date.span).stop
    when = words_for("when", reading.article.lang)
    return date.is_of_what_follows and not when.isdisjoint(reading.words.keys[following:][:1])


def _is_added(reading: Reading, mark: int, one: Cue, other: Cue) -> bool:
    """``Protesters burnt offices, and a blast shook the square``: something else, though there."""
    are_firm = one.strength >= SAYS_IT <= other.strength and not (one.is_aside or other.is_aside)
    is_other = one.kind is not other.kind and not {one.kind, other.kind} <= {*ATTACKS, *HARM}
    adding = words_for("adding", reading.article.lang)
    is_parted = reading.article.lang in INFLECTING and ";" in reading.between(mark - 1, mark)
    return are_firm and is_other and (is_parted or reading.words.keys[mark] in adding)


def breaks_of(reading: Reading, sentence: int) -> list[int]:
    """Offsets at which another clause begins: a semicolon, ``which``, ``when``."""
    breaks = _semicolons(reading.text, reading.sentences[sentence].span)
    return breaks + starts_of(reading, sentence, "relative")


def inserts_of(reading: Reading, sentence: int) -> list[Span]:
    """Clauses set between two commas: ``youths in X, where an attack took place, protested``.

    None is one that another follows: ``in X, where two were shot on Monday, when``.
    """
    span, text, words = reading.sentences[sentence].span, reading.text, reading.words
    inserting = words_for("inserting", reading.article.lang)
    found = []
    relatives = reading.of(sentence, Topic.CLAUSE, "relative")
    openings = {words.starts[one.first] for one in relatives}
    for one in relatives:
        start = words.starts[one.first]
        end = text.find(",", start, span.end)
        is_set = text[:start].endswith(", ") and end > start and end + 2 not in openings
        if words.keys[one.first] in inserting and is_set:
            found.append(Span(start, end))
    return found


def participial_in(reading: Reading, sentence: int) -> Iterator[Span]:
    """Clauses of Russian that a long participle opens: ``бойцы, сдавшиеся в 2016 году, убиты``."""
    if reading.article.lang not in INFLECTING:
        return
    span, text, words = reading.sentences[sentence].span, reading.text, reading.words
    comma = text.find(", ", span.start, span.end)
    while comma >= 0:
        start, end = comma + 2, text.find(",", comma + 2, span.end)
        opening = words.within(Span(start, start + 1))
        if any(is_participle(words.keys[at]) for at in opening):
            yield Span(start, end if end > 0 else span.end)
        comma = text.find(", ", start, span.end)


def starts_of(reading: Reading, sentence: int, meaning: str) -> list[int]:
    """Offsets of the words that open a clause of one sort."""
    return [reading.span_of(one).start for one in reading.of(sentence, Topic.CLAUSE, meaning)]


def _semicolons(text: str, span: Span) -> list[int]:
    return [found.start() for found in _SEMICOLON.finditer(text, span.start, span.end)]


def _marks(
    reading: Reading, sentence: int, dates: Sequence[Dated], scenes: Sequence[Resolution]
) -> list[int]:
    """First words of what can begin another event: ``and``, ``while``, ``a day after``."""
    marks = [
        found.first
        for found in reading.of(sentence, Topic.CLAUSE, "split", "aside")
        if not any(reading.span_of(found).overlaps(date.span) for date in dates)
    ]
    marks += [reading.words.within(one.span).start for one in dates if one.is_of_what_follows]
    marks += past_when(reading, sentence, dates)
    span = reading.sentences[sentence].span
    if reading.article.lang == "ar":
        cues = reading.firsts(sentence, Topic.CUE)
        marks += [index for index in reading.words.within(span) if _joins(reading, index, cues)]
    if reading.article.lang in INFLECTING:
        marks += _places_after_comma(reading, sentence, scenes)
    marks += [
        reading.words.within(Span(mark, span.end)).start
        for mark in _semicolons(reading.text, span)
        if mark < reading.words.starts[reading.words.within(span).stop - 1]
    ]
    return sorted(marks)


def _joins(reading: Reading, index: int, cues: frozenset[int]) -> bool:
    """Whether an Arabic word comes after a comma with its ``and``, or ``so``, written onto it."""
    if index == 0 or reading.between(index - 1, index).strip() != ",":
        return False
    key = reading.words.keys[index]
    return key.startswith(ARABIC_AND) or (key.startswith(ARABIC_SO) and index in cues)


def _places_after_comma(
    reading: Reading, sentence: int, scenes: Sequence[Resolution]
) -> Iterator[int]:
    """First words of ``, в Хомсе …``: Russian tells the next place without ``and``."""
    opening = reading.firsts(sentence, Topic.ROLE, "in")
    for one in scenes:
        first = reading.words.touching(one.mention.span).start - 1
        if first in opening and reading.between(first - 1, first).strip(CLOSING) == ",":
            yield first


def _firm(reading: Reading, sentence: int, cues: list[Cue], dates: Sequence[Dated]) -> list[Dated]:
    """Dates without those of a clause with no cue: ``seized 300, who were freed later``."""
    breaks = breaks_of(reading, sentence)
    return [
        one for one in dates if any(clause_gap(cue.span, one.span, breaks) == 0 for cue in cues)
    ]


def clause_gap(one: Span, other: Span, breaks: Sequence[int]) -> int:
    """How many clauses begin between two spans."""
    start, end = min(one.end, other.end), max(one.start, other.start)
    return sum(start <= mark <= end for mark in breaks)


def _are_apart(
    left: Span, right: Span, scenes: Sequence[Resolution], dates: Sequence[Dated]
) -> bool:
    """Whether what is only recalled has its own place and date: ``after Friday's raid on X``."""
    there = {one.place.id for one in scenes if one.place and left.covers(one.mention.span)}
    here = {one.place.id for one in scenes if one.place and right.covers(one.mention.span)}
    is_dated = any(right.covers(date.span) for date in dates)
    return bool(there and here - there and is_dated)
