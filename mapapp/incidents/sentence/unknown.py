"""Names of places that were not found: where an event may be, though nobody knows where that is.

What is done to such a name did not happen at the next place that is known.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from mapapp.incidents.sentence.places import (
    as_land,
    distance_from_cue,
    facilities_of,
    is_country,
    is_land,
    is_land_of,
    is_unknown,
    opens,
)
from mapapp.incidents.text.tables import Topic, words_for
from mapapp.mentions.arabic import ARABIC_ARTICLE
from mapapp.mentions.districts import is_district
from mapapp.mentions.districts_russian import shares_noun
from mapapp.records import Resolution, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading

LONGEST_ACRONYM = 5
SHORTEST_PLURAL = 5
"""Letters of an English plural: ``camps``, and not ``was``."""
LOCATED_WITHIN = 60
"""Code points between a name and the place that says where it is."""
_LOCATING = ("at", "through", "place_noun", "genitive", "and", "land")
LONGEST_APPOSITION = 6
"""Words of what a comma adds to a name, up to the town it is in."""
FACILITY_WITHIN = 4
"""Words from the first of a name to what it is a name of: ``Sarinah shopping mall``."""
CARRIED_WITHIN = 8
"""Words from ``taken to hospital`` to the name of where it is."""
SINCE_WITHIN = 4
"""Words from ``since`` to the war that is spoken of."""
_NUMBERED = re.compile(r"[-‐‑]\d")
ARABIC_ADJECTIVES = ("يه", "يتين", "يات")
"""Endings, folded, of what after ``a town`` says what town it is: ``بلدة حدودية``."""


class UnknownNames:
    """Names of places in one sentence that were not found: ``near X``; ``seized X``."""

    def __init__(self, reading: Reading, sentence: int, resolutions: Sequence[Resolution]) -> None:
        self._reading = reading
        self._sentence = sentence
        self._resolutions = resolutions

    def within(self, part: Span, cue_end: int | None = None) -> list[Span]:
        """Those in a run of its text after words of place, and after the last word of a cue."""
        after_cue = None if cue_end is None else self._after(cue_end)
        found = [after_cue, *self._after_words] if after_cue else self._after_words
        return [name for run, name in found if part.covers(run)]

    @cached_property
    def _after_words(self) -> list[tuple[Span, Span]]:
        words = self._reading.of(self._sentence, Topic.ROLE, "at", "place_noun", "settlement")
        # "губернатор Брянской области Иван Ковалёв": a noun that ends a name begins no other.
        ends = {
            self._reading.words.touching(one.mention.span).stop - 1
            for one in self._resolutions
            if not is_unknown(one)
        }
        return [found for one in words if one.last not in ends and (found := self._after(one.last))]

    def _after(self, last: int) -> tuple[Span, Span] | None:
        """The name after a word, and the run of text from that word to it."""
        reading, words = self._reading, self._reading.words
        name = last + 1
        if last in self._nouns and name + 1 in self._of:  # "the military camp of X"
            name += 1
        while name in self._passed or name in self._of or _is_article(reading, name):
            name += 1
        if name >= len(words.keys) or not _may_be_name(reading, self._sentence, last, name):
            return None
        if (
            not self._quarters.isdisjoint(range(last, name))
            or self._is_side(name)
            or self._is_no_village(name)
            or _names_facility(reading, name, self._parts_of_town)
            or set(_past_full_stop(reading, last, name)) & set(',;:.()«»“”"')
        ):
            return None
        span = words.span(name, name)
        if any(one.overlaps(span) for one in self._known) or shares_noun(reading.text, span.end):
            return None
        return words.span(last, name), span

    def _is_no_village(self, name: int) -> bool:
        """``The Karma gold mine``: English villages have no article but in ``the X village``."""
        reading = self._reading
        if reading.article.lang != "en" or reading.words.keys[name - 1] != "the":
            return False
        nouns = reading.firsts(self._sentence, Topic.ROLE, "settled", "land", "place_noun")
        return name + 1 not in nouns

    def _is_side(self, name: int) -> bool:
        """``In the East of the country``: a noun of place, though it has a capital."""
        return name in self._lands and name + 1 in self._of

    @cached_property
    def _lands(self) -> frozenset[int]:
        return self._reading.firsts(self._sentence, Topic.ROLE, "place_noun", "territory")

    @cached_property
    def _passed(self) -> frozenset[int]:
        return self._reading.firsts(self._sentence, Topic.ROLE, "through")

    @cached_property
    def _nouns(self) -> frozenset[int]:
        return self._reading.lasts(self._sentence, Topic.ROLE, "place_noun")

    @cached_property
    def _of(self) -> frozenset[int]:
        return self._reading.firsts(self._sentence, Topic.ROLE, "genitive")

    @cached_property
    def _quarters(self) -> frozenset[int]:
        """A quarter that nobody can point to is one of the town told before."""
        return self._reading.lasts(self._sentence, Topic.ROLE, "quarter")

    @cached_property
    def _parts_of_town(self) -> frozenset[int]:
        """Of ``the X quarter`` and ``the X hospital``, the nouns."""
        facilities = facilities_of(self._reading, self._sentence)
        return facilities | (self._quarters if self._reading.article.lang == "en" else set())

    @cached_property
    def _known(self) -> list[Span]:
        known = _known(self._reading, self._sentence, self._resolutions)
        spoken = self._reading.of(self._sentence, Topic.SPEECH)
        return known + [self._reading.span_of(one) for one in spoken]


def _past_full_stop(reading: Reading, last: int, name: int) -> str:
    """What stands between a word and a name, but for the full stop of a short one: ``с. Ясное``."""
    words = reading.words
    is_short = words.ends[last] - words.starts[last] < len(words.keys[last])
    gap = reading.between(last, name)
    return gap.removeprefix(".") if is_short else gap


def is_of_a_war(reading: Reading, one: Resolution) -> bool:
    """``Since the war in X broke out``: where the war is, not what the sentence tells of."""
    sentence = reading.sentence_at(one.mention.span.start)
    wars = reading.lasts(sentence, Topic.ROLE, "war")
    if not wars:
        return False
    at = reading.lasts(sentence, Topic.ROLE, "at", "genitive")
    index = reading.words.touching(one.mention.span).start - 1
    index -= index in at
    since = reading.lasts(sentence, Topic.CLAUSE, "aside", "since")
    return index in wars and not since.isdisjoint(range(index - SINCE_WITHIN, index))


def is_carried_to(reading: Reading, one: Resolution) -> bool:
    """``The wounded were taken to hospital in X``: where they are treated, not where it struck."""
    sentence = reading.sentence_at(one.mention.span.start)
    name = reading.words.touching(one.mention.span).start
    carried = [
        found.last
        for found in reading.of(sentence, Topic.ROLE, "carried")
        if 0 < name - found.last <= CARRIED_WITHIN
    ]
    told = {found.first for found in reading.of(sentence, Topic.CUE) if found.entry.strength > 1}
    return bool(carried) and told.isdisjoint(range(max(carried) + 1, name))


def names_unknown_town(
    reading: Reading, part: Span, resolutions: Sequence[Resolution], names: Sequence[Span]
) -> bool:
    """Whether a run of text names a town or district that was not found: ``in the village of X``.

    Only a noun says so, or beside a land ``near``: a capital may be anything. ``names`` were not
    found in it.
    """
    sentence = reading.sentence_at(part.start)
    if _is_named_before_noun(reading, part, resolutions):
        return True
    has_land = any(is_land(as_land(reading, one)) for one in resolutions if not is_country(one))
    saying = ("settlement", "beside") if has_land else ("settlement",)
    nouns = reading.lasts(sentence, Topic.ROLE, *saying)
    nouns -= reading.lasts(sentence, Topic.ROLE, "province")  # which lies in no other province
    named = {last + 1 for last in nouns}
    unknown = [one.mention for one in resolutions if is_unknown(one)]
    if any(is_district(one.name) and part.covers(one.span) for one in unknown):
        return True
    if any(one.place and part.covers(one.mention.span) for one in resolutions if is_unknown(one)):
        return True  # a town, as its name tells, though not the one that was found
    spans = [one.span for one in unknown if part.covers(one.span)]
    return any(reading.words.touching(span).start in named for span in (*spans, *names))


def _is_named_before_noun(reading: Reading, part: Span, resolutions: Sequence[Resolution]) -> bool:
    """``The X village``, ``X town``: a name that was not found, before the noun that says so."""
    words, sentence = reading.words, reading.sentence_at(part.start)
    nouns = reading.of(sentence, Topic.ROLE, "settled")
    names = [words.span(one.first - 1, one.first - 1) for one in nouns if one.first]
    known = _known(reading, sentence, [one for one in resolutions if not is_unknown(one)])
    return any(
        part.covers(name)
        and is_written_as_name(reading.text[name.start : name.end])
        and not any(one.overlaps(name) for one in known)
        for name in names
    )


def _is_article(reading: Reading, name: int) -> bool:
    """The ``al`` of ``al-Watiya``."""
    words, text = reading.words, reading.text
    return (
        name + 1 < len(words.keys)
        and words.keys[name] in words_for("arabic_article", reading.article.lang)
        and reading.between(name, name + 1) == "-"
        and text[words.starts[name + 1]].isupper()
    )


def _names_facility(reading: Reading, name: int, facilities: frozenset[int]) -> bool:
    """``School Number One``, ``the Sarinah shopping mall``, ``rue Vase Miskina``."""
    if not facilities:
        return False
    if name in facilities or name - 1 in facilities:
        return True
    sentence = reading.sentence_at(reading.words.starts[name])
    parting = reading.firsts(sentence, Topic.ROLE, "at", "from", "genitive", "and")
    for index in range(name + 1, min(name + FACILITY_WITHIN, len(reading.words.keys))):
        if index in parting or set(reading.between(index - 1, index)) & set(",;:.()«»“”"):
            return False
        if index in facilities:
            return True
    return False


def _may_be_name(reading: Reading, sentence: int, last: int, name: int) -> bool:
    """Whether a word is written as a name; in Arabic, that is none known after ``the town of``."""
    words = reading.words
    if reading.article.lang != "ar":
        return _is_name(reading, name)
    key = words.keys[name]
    if key.endswith(ARABIC_ADJECTIVES) or words.keys[last].startswith(ARABIC_ARTICLE):
        return False
    is_settlement = last in reading.lasts(sentence, Topic.ROLE, "settlement")
    return is_settlement and not any(
        one.first <= name <= one.last
        for topic in Topic
        if topic is not Topic.DATE
        for one in reading.of(sentence, topic)
    )


def _is_name(reading: Reading, name: int) -> bool:
    """Whether a word is written as a name of its own, and not as that of a machine: ``Ту-134``."""
    start, end = reading.words.starts[name], reading.words.ends[name]
    is_machine = _NUMBERED.match(reading.text, end) is not None
    is_written_so = is_written_as_name(reading.text[start:end]) and not is_machine
    return is_written_so and not _is_of_noun(reading, name)


def _is_of_noun(reading: Reading, name: int) -> bool:
    """``Kurdish positions``, ``Houthi targets``: English sets whose they are before a plural."""
    words, noun = reading.words, name + 1
    if reading.article.lang != "en" or noun >= len(words.keys):
        return False
    key = words.keys[noun]
    is_plural = len(key) >= SHORTEST_PLURAL and key.endswith("s") and not key.endswith("ss")
    is_small = reading.text[words.starts[noun]].islower() and reading.between(name, noun) == " "
    return is_small and is_plural


def is_written_as_name(word: str) -> bool:
    """Whether a word has a capital, and is no acronym."""
    return word[0].isupper() and not _is_acronym(word)


def _is_acronym(word: str) -> bool:
    """``RN``, ``ONU``, a single letter: a road or an organisation, no unknown place."""
    return word.isupper() and len(word) <= LONGEST_ACRONYM


def _known(reading: Reading, sentence: int, resolutions: Sequence[Resolution]) -> list[Span]:
    """What in a sentence is a place, a date or an actor, and so no name of an unknown place."""
    known = [one.mention.span for one in resolutions]
    known += [one.span for one in reading.dates_in(reading.sentences[sentence].span)]
    return known + [reading.span_of(one) for one in reading.of(sentence, Topic.ACTOR)]


def is_further(reading: Reading, cue: Span, scene: Resolution, names: Sequence[Span]) -> bool:
    """Whether a name that was not found stands nearer to a cue than a place that was.

    ``In X, near Hama``: a name that the place itself locates does not count.
    """
    here = scene.mention.span
    return not opens(reading, scene) and any(
        distance_from_cue(cue, name) < distance_from_cue(cue, here)
        and not _is_located(reading, name, here, is_relative=bool(scene.anchors))
        for name in names
    )


def _is_located(reading: Reading, name: Span, place: Span, *, is_relative: bool) -> bool:
    gap = reading.text[name.end : place.start]
    if name.end > place.start or len(gap) > LOCATED_WITHIN or set(gap) & set(";.:"):
        return False
    if is_relative:  # "the village of X in Y district, 40 km west of Z"
        return True
    sentence = reading.sentence_at(place.start)
    allowed = reading.covered(sentence, Topic.ROLE, *_LOCATING)
    between = reading.words.within(Span(name.end, place.start))
    allowed |= {word for word in between if _is_article(reading, word)}
    dates = reading.dates_in(Span(name.end, place.start))  # "attacked X on Monday in Y district"
    allowed |= {word for one in dates for word in reading.words.within(one.span)}
    if all(
        word in allowed or reading.text[reading.words.starts[word]].isupper() for word in between
    ):
        return True
    # "X, the government quarter in Y": what a comma adds to a name says where it is.
    placing = reading.lasts(sentence, Topic.ROLE, "at")
    passed = reading.lasts(sentence, Topic.ROLE, "through")
    last = next((word for word in reversed(between) if word not in passed), None)
    is_added = gap.startswith(",") and gap.count(",") == 1
    return is_added and len(between) <= LONGEST_APPOSITION and last in placing


def takes_unknown(reading: Reading, cue_end: int, resolutions: Sequence[Resolution]) -> bool:
    """Whether what a cue was done to was not found, nor a land that it is in: ``overran X``."""
    words, name = reading.words, cue_end + 1
    if name >= len(words.keys) or reading.between(cue_end, name).strip():
        return False
    span = words.span(name, name)
    if not _is_name(reading, name):
        return False
    sentence = reading.sentence_at(span.start)
    if _names_facility(reading, name, facilities_of(reading, sentence)):
        return False
    if any(is_land_of(reading, one, span) for one in resolutions):
        return False
    if any(
        _is_located(reading, span, one.mention.span, is_relative=bool(one.anchors))
        for one in resolutions
        if not is_unknown(one) and one.mention.span.start > span.end
    ):
        return False  # "shelled X, a village near Kumanovo"
    known = _known(reading, sentence, resolutions)
    is_listed = shares_noun(reading.text, span.end)  # "Киевский и Кировский районы города"
    return not is_listed and not any(one.overlaps(span) for one in known)
