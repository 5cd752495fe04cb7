"""What joins two places of a sentence: ``in X, Y and Z``, ``two in X and three in Y``.

Places that ``and`` joins are two scenes of one event.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from mapapp.incidents.reading import HEDGES
from mapapp.incidents.sentence.kinds import HARM, SAYS_IT
from mapapp.incidents.sentence.places import contains
from mapapp.incidents.sentence.unknown import LONGEST_APPOSITION
from mapapp.incidents.text.languages import VERB_FIRST
from mapapp.incidents.text.tables import Topic, is_led_by_and, phrases_of, words_for
from mapapp.mentions.arabic import ARABIC_AND
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.text.phrases import Found
    from mapapp.incidents.text.tables import Entry
    from mapapp.records import Resolution

LONGEST_COUNT = 9
"""Words of ``, four civilians among them a child in`` between two places of one list."""
LONGEST_SITE = 5
"""Words from a site that a list adds to the preposition of its town."""
JOINED_WITHIN = 60
"""Code points between two places of one list."""
_PARENTHESES = re.compile(r"\([^()]*\)")


def lists_of(reading: Reading, scenes: Sequence[Resolution]) -> list[Span]:
    """Runs of text between two places that ``and`` joins: no second event begins in there."""
    return [
        Span(one.mention.span.end, other.mention.span.start)
        for one, other in itertools.pairwise(scenes)
        if link(reading, one, other, scenes) == "and"
    ]


def go_on_list(reading: Reading, names: Sequence[Span], found: Sequence[Resolution]) -> bool:
    """``Nine dead in N, seven in X and five in Y``: names not found are in the list of others."""
    if len(found) < 2:
        return False
    first = min(one.mention.span.start for one in found)
    return all(name.end > first or "," in reading.text[name.end : first] for name in names)


def link(
    reading: Reading, one: Resolution, other: Resolution, resolutions: Sequence[Resolution]
) -> str:
    """What joins two mentions: ``and`` or a comma, beside words of place and the land one is in."""
    start, end = one.mention.span.end, other.mention.span.start
    if not 0 < end - start <= JOINED_WITHIN:
        return ""
    gap = reading.text[start:end]
    if gap.strip(" ,") in {"", ARABIC_AND}:
        return "and" if ARABIC_AND in gap else "," * ("," in gap)
    if reading.dates_in(Span(start, end)):
        return ""  # "and, on Monday, three in Y": an event of its own
    index = reading.sentence_at(start)
    joining = reading.firsts(index, Topic.ROLE, "and")
    allowed = reading.covered(index, Topic.ROLE, "at", "through", "place_noun", "and")
    for land in resolutions:
        if contains(land, one):
            allowed |= set(reading.words.within(land.mention.span))
    allowed |= _added(reading, Span(start, end))
    inner = reading.words.within(Span(start, end))
    if reading.article.lang == "ar":  # "the village of X and the village of Y"
        joining |= {one for one in inner if is_led_by_and(reading.words.keys[one])}
    is_listed = allowed.issuperset(inner)
    if (
        _adds_site(reading, inner)
        or _counts_on(reading, inner)
        or (is_listed and not joining.isdisjoint(inner))
    ):
        return "and"
    keys = {reading.words.keys[word] for word in inner}
    is_plain = gap.count(",") == 2 or (
        gap.count(",") == 1 and keys <= words_for("in_a_list", reading.article.lang)
    )
    return "," if is_listed and is_plain else ""


def _counts_on(reading: Reading, inner: range) -> bool:
    """``Two in X, at least three dead in Y``: a count and its preposition, and no other event."""
    if not 2 <= len(inner) <= LONGEST_COUNT or inner.stop >= len(reading.words.keys):
        return False
    sentence = reading.sentence_at(reading.words.starts[inner.start])
    phrases = phrases_of(reading.article.lang)
    keys = [reading.words.keys[index] for index in inner]
    first = keys[0] if phrases.lang != "ar" else keys[0].removeprefix(ARABIC_AND)
    begun = {("and", inner.start), ("more", inner.start)} & _starts(reading, sentence)
    hedged = reading.covered(sentence, Topic.CASUALTY, *HEDGES)
    at = inner.start + bool(begun)
    while at in hedged:
        at += 1
    counted = first if at == inner.start else reading.words.keys[at]
    is_joined = "," in reading.between(inner.start - 1, inner.start) or first != keys[0]
    placing = reading.lasts(sentence, Topic.ROLE, "in", "at")
    nouns = reading.lasts(sentence, Topic.ROLE, "place_noun")
    last = inner[-1]
    while last in nouns:
        last -= 1
    told = {
        one.first
        for one in reading.of(sentence, Topic.CUE)
        if one.entry.strength > 1 and not _is_harm(one)
    }
    return (
        (is_joined or bool(begun))
        and phrases.number(counted) is not None
        and last in placing
        and told.isdisjoint(inner)
    )


def _adds_site(reading: Reading, inner: range) -> bool:
    """``The headquarters in X and a radio building in Y``, which in Arabic begins no clause."""
    if reading.article.lang not in VERB_FIRST or not 2 <= len(inner) <= LONGEST_SITE:
        return False
    sentence, keys = reading.sentence_at(reading.words.starts[inner.start]), reading.words.keys
    return (
        keys[inner.start].startswith(ARABIC_AND)
        and inner.start in reading.firsts(sentence, Topic.ROLE, "facility")
        and inner[-1] in reading.lasts(sentence, Topic.ROLE, "in", "at")
        and reading.firsts(sentence, Topic.CUE).isdisjoint(inner)
    )


def _is_harm(cue: Found[Entry]) -> bool:
    """Whether words only say how many were harmed."""
    return cue.entry.strength < SAYS_IT and cue.entry.meaning in HARM


def _starts(reading: Reading, sentence: int) -> set[tuple[str, int]]:
    return {(one.entry.meaning, one.first) for one in reading.of(sentence, Topic.ROLE)}


def _added(reading: Reading, gap: Span) -> set[int]:
    """Words that only say what or where the first of two places is.

    ``in Cirebon, West Java, and in``; ``Sanaa, the capital, and``; ``Amran (north of it) and``.
    """
    text = reading.text[gap.start : gap.end]
    added: set[int] = set()
    for inside in _PARENTHESES.finditer(reading.text, gap.start, gap.end):
        added.update(reading.words.within(Span(*inside.span())))
    if text.count(",") != 2:
        return added
    between = reading.words.within(Span(gap.start, gap.start + text.rindex(",")))
    articles = reading.firsts(reading.sentence_at(gap.start), Topic.ROLE, "through")
    if between and between[0] in articles and len(between) <= LONGEST_APPOSITION:
        return added.union(between)
    return added | {word for word in between if reading.text[reading.words.starts[word]].isupper()}


def paired(places: Sequence[Resolution], dates: Sequence[Dated]) -> list[tuple[Resolution, Dated]]:
    """Each place of a list with its date: ``Homs on Monday, Idlib on Tuesday``; empty for none."""
    if len(dates) < 2 or len(dates) != len(places):
        return []
    pairs = list(zip(places, dates, strict=True))
    orders = {place.mention.span < date.span for place, date in pairs}
    spans = sorted([*(place.mention.span for place in places), *(one.span for one in dates)])
    is_paired = all(
        {place.mention.span, date.span} == set(spans[2 * at : 2 * at + 2])
        for at, (place, date) in enumerate(pairs)
    )
    is_nested = any(contains(one, other) for one in places for other in places)
    return pairs if is_paired and len(orders) == 1 and not is_nested else []
