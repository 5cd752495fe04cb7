"""Words for a place that is named elsewhere: ``there``, ``the town``, ``the capital``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.reading import SAYING
from mapapp.incidents.text.languages import INFLECTING
from mapapp.incidents.text.tables import Topic, words_for
from mapapp.incidents.text.words import ARABIC_BY
from mapapp.records import MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.text.phrases import Found
    from mapapp.incidents.text.tables import Entry
    from mapapp.records import Resolution, Span

PART_WITHIN = 7
"""Words from a place to the capital that it is in a part of."""


def points_back(reading: Reading, sentence: int) -> bool:
    """Whether a sentence speaks of a place told before: ``there``, ``the town``."""
    found = reading.of(sentence, Topic.CLAUSE, "there")
    if not found:
        return False
    return reading.once(
        "points_back",
        sentence,
        lambda: any(not (_is_named(reading, one) or _only_exists(reading, one)) for one in found),
    )


def capital_country(
    reading: Reading, sentence: int, here: Sequence[Resolution], of_story: str
) -> str | None:
    """Whose capital a sentence says it happened in: ``the Syrian capital``, ``the capital``.

    ``here`` are the places it names; ``of_story`` is the country that the article is about.
    """
    capitals = reading.of(sentence, Topic.CLAUSE, "capital", "capital_noun")
    if not capitals:
        return None
    placed = reading.lasts(sentence, Topic.ROLE, "at", "reach", "undergo", "facility")
    of = reading.firsts(sentence, Topic.ROLE, "genitive")
    nouns = reading.lasts(sentence, Topic.ROLE, "place_noun", "facility")
    placing = {*placed, *(last + 1 for last in nouns if last + 1 in of)}  # "barracks of the"
    if reading.article.lang in INFLECTING:
        placing |= nouns  # "в аэропорту столицы"
    forces = reading.lasts(sentence, Topic.ROLE, "force")
    said = reading.firsts(sentence, Topic.SPEECH, *SAYING)
    of_land = reading.covered(sentence, Topic.CLAUSE, "seat", "hub")
    adjectives = [
        (reading.words.touching(one.mention.span), one.place.country)
        for one in here
        if one.mention.kind is MentionKind.DEMONYM and one.place
    ]
    for found in capitals:
        if not of_land.isdisjoint((found.first, found.last)):
            continue  # "in the provincial capital"
        for inside, country in adjectives:
            if inside.stop == found.first or inside.start == found.last + 1:
                return country
        is_seat = found.first - 2 in forces and found.last + 1 in said  # "officials in … said"
        is_placed = found.first - 1 in placing or is_written_on(reading, found.first)
        is_said = found.entry.meaning == "capital" and is_placed and not is_seat
        if is_said and not _is_named(reading, found):
            return of_story
    return None


def is_in_capital(reading: Reading, sentence: int, one: Span) -> bool:
    """Whether the capital is what the words right after a place put it in: ``X in the capital``.

    So do ``X, in the east of the capital`` and ``X, a suburb of the capital``.
    """
    capitals = reading.of(sentence, Topic.CLAUSE, "capital")
    if not capitals:
        return False
    after = reading.words.touching(one).stop
    placing = reading.lasts(sentence, Topic.ROLE, "at")
    return any(
        (found.first == after and is_written_on(reading, after))
        or (found.first == after + 1 and after in placing)
        or _is_part_of_it(reading, range(after, found.first))
        for found in capitals
        if not _is_named(reading, found)
    )


def _is_part_of_it(reading: Reading, between: range) -> bool:
    """``In the east of``, ``a suburb of``: no words but those of a part of a town."""
    keys, lang = reading.words.keys[between.start : between.stop], reading.article.lang
    return (
        1 < len(keys) <= PART_WITHIN
        and keys[0] in words_for("opens_part_of_town", lang)
        and words_for("part_of_town_of", lang).issuperset(keys[1:])
    )


def _only_exists(reading: Reading, found: Found[Entry]) -> bool:
    """``There were``, ``il y a``: no place is meant."""
    span = reading.span_of(found)
    return any(
        reading.span_of(one).covers(span)
        for one in reading.of(reading.sentence_at(span.start), Topic.CLAUSE, "exists")
    )


def is_written_on(reading: Reading, index: int) -> bool:
    """Whether an Arabic ``in`` is written onto a word."""
    return reading.article.lang == "ar" and reading.words.keys[index].startswith(ARABIC_BY)


def _is_named(reading: Reading, found: Found[Entry]) -> bool:
    """Whether a name follows: ``the town of X``, ``the military base of X``."""
    words, text = reading.words, reading.text
    sentence = reading.sentence_at(words.starts[found.first])
    of = reading.firsts(sentence, Topic.ROLE, "genitive")
    name = found.last + 1
    name += 2 * (name in of and name + 2 in of)  # "the camp of refugees of X"
    name += name + 1 in of
    while name in of or (name < len(words.keys) and text[words.ends[name] :][:1] == "-"):
        name += 1
    return (
        name < len(words.keys)
        and text[words.starts[name]].isupper()
        and set(reading.between(found.last, name)).isdisjoint(",;:.()«»")
    )
