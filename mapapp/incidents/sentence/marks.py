"""How a sentence tells an event: as known already, as one more, as earlier, or as recalled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.text.tables import Topic, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.kinds import Cue
    from mapapp.records import Resolution, Span

OPENING_WORDS = 2
"""Words before the last of ``In another incident``."""
LONGEST_OF = 3
"""Words from a noun to the name that it has: ``the town of X``."""
ANOTHER_WITHIN = 3
"""Words from ``another`` to the cue it goes with: ``another roadside bomb``."""


def is_earlier(reading: Reading, sentence: int, cue: Cue, had: Sequence[str]) -> bool:
    """Whether the verb of a cue is in the pluperfect, by the meanings of its words for ``had``."""
    return any(
        cue.first - 3 <= found.last <= cue.last
        for found in reading.of(sentence, Topic.CLAUSE, *had)
    )


def is_another(reading: Reading, sentence: int, cue: Cue) -> bool:
    """Whether ``another`` or ``also`` stands at a cue, or opens its sentence."""
    start = reading.words_in(sentence).start
    return any(
        (cue.first - ANOTHER_WITHIN <= found.first and found.last <= cue.last + 1)
        or found.last <= start + OPENING_WORDS
        or found.first == start
        for found in reading.of(sentence, Topic.CLAUSE, "another")
    )


def is_known(reading: Reading, cue: Cue) -> bool:
    """Whether a cue has a definite article, an adjective between them or not."""
    return _has_article(reading, cue, "definite")


def is_new(reading: Reading, cue: Cue) -> bool:
    """Whether a cue has an indefinite article, an adjective between them or not."""
    return _has_article(reading, cue, "indefinite")


def _has_article(reading: Reading, cue: Cue, meaning: str) -> bool:
    articles = words_for(meaning, reading.article.lang)
    return not articles.isdisjoint(reading.words.keys[max(0, cue.first - 2) : cue.first])


def is_recalled(reading: Reading, sentence: int) -> bool:
    """Whether a sentence opens as one that goes back to what was told before: ``Recall that``."""
    return reading.opens_with(sentence, Topic.CLAUSE, "recalled")


def takes_up(reading: Reading, sentence: int) -> bool:
    """Whether a sentence opens with what was told before; ``this Monday`` is no such thing."""
    span = reading.sentences[sentence].span
    start = reading.words.within(span).start
    dated = {reading.words.within(one.span).start for one in reading.dates_in(span)}
    return any(
        found.first <= start + 1 and dated.isdisjoint((found.first, found.last + 1))
        for found in reading.of(sentence, Topic.CLAUSE, "again")
    )


def told_before(reading: Reading, sentence: int, scenes: Sequence[Resolution]) -> list[Span]:
    """``In the city`` before any place of a sentence: words for one that was told before it."""
    found = reading.of(sentence, Topic.CLAUSE, "there") if scenes else ()
    if not found:
        return []
    name = min(reading.words.touching(one.mention.span).start for one in scenes)
    return [reading.span_of(one) for one in found if one.last + LONGEST_OF < name]


def opening_capitals(reading: Reading, sentence: int, scenes: Sequence[Resolution]) -> list[Span]:
    """``In X they marched, and in the capital police fired``: what is told next is there."""
    found = reading.of(sentence, Topic.CLAUSE, "capital") if scenes else ()
    if not found:
        return []
    placing = reading.lasts(sentence, Topic.ROLE, "at")
    joining = reading.firsts(sentence, Topic.ROLE, "and")
    named = {reading.words.touching(one.mention.span).start for one in scenes}
    spans = []
    for one in found:
        at = one.first - 1
        at -= at - 1 in joining
        is_led = one.first - 1 in placing and at > 0 and "," in reading.between(at - 1, at)
        if is_led and named.isdisjoint((one.last + 1, one.last + 2)):  # not "the capital X"
            spans.append(reading.span_of(one))
    return spans


def retold_until(reading: Reading, sentence: int, cue: Cue) -> int | None:
    """Where the verb stands that says what an event came after: ``Monday's raid came after``.

    ``None`` of what is not told so. Whatever stands behind it is of something else.
    """
    if not cue.is_retold:
        return None
    verbs = reading.firsts(sentence, Topic.CLAUSE, "retold")
    verb = min((at for at in verbs if at > cue.last), default=None)
    return None if verb is None else reading.words.starts[verb]
