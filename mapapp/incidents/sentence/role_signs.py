"""What speaks for the role of a mention: named signs, each there or not.

Resolutions go in with the roles that the words right around them give. The signs are of those
words, of the place and of its sentence. What they weigh is in ``role_weights.py``.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from mapapp.incidents.sentence.attribution import attributions_of
from mapapp.incidents.sentence.kinds import DONE_TO_VICTIMS
from mapapp.incidents.sentence.neighbours import PEOPLE
from mapapp.incidents.sentence.word_roles import is_capital, is_of_country
from mapapp.incidents.text.languages import INFLECTING, THEY
from mapapp.incidents.text.tables import NOTHING, Topic
from mapapp.records import Precision

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.governors import Governor, Governors
    from mapapp.incidents.sentence.neighbours import Neighbours
    from mapapp.incidents.sentence.word_roles import Judgement
    from mapapp.incidents.text.phrases import Found
    from mapapp.incidents.text.tables import ByTopic, Entry
    from mapapp.records import Resolution, Span

LARGE = 300_000
"""Inhabitants of a large city."""
NEAR, FAR = 2, 12
"""Words between a cue and a place that is near it, and one that is far."""
GOING_WITHIN = 8
"""Words before a mention among which a verb of going to it stands."""
SAID_WITHIN = 3
"""Words around a mention among which ``they say`` stands, where no subject is needed."""
GOES_ON_WITHIN = 6
"""Words between a mention and one before it that it goes on from."""
OPENING = 2
"""Words before a mention that opens its sentence."""
SHORT = 4
"""Sentences of an article that is too short for its last ones to look back."""
STRONG = 2
"""Strength of a cue that with a place or a date says what happened."""
LOCATIVE = ("е", "и", "ах", "ях", "ом", "ем", "ой", "ей")
"""Endings of Russian names where one is, after ``в`` and ``на``, and not where one goes."""
LARGE_LAND = frozenset((Precision.REGION, Precision.COUNTRY))
FAMILIES = {
    "band": "force",
    "banded": "force",
    "group": "force",
    "spoken": "speaker",
    "office": "speaker",
    "carried": "go",
    "bound": "go",
    "medium": "party",
    "deny": "say",
    "meet": "home",
    "reach": "at",
    **dict.fromkeys(
        (
            "place_noun",
            "territory",
            "settlement",
            "settlements",
            "settled",
            "land",
            "province",
            "quarter",
            "facility",
            "institution",
        ),
        "place",
    ),
}
"""What meanings of phrases come to beside a name, where it is not what they are themselves."""
TELLING = (Topic.ROLE, Topic.SPEECH, Topic.CUE, Topic.ACTOR, Topic.CASUALTY)
"""Topics whose phrases tell something beside a name."""
_SPEECH = frozenset(("say", "deny", "party", "unnamed", "medium", "cite", "pronoun"))
_VERBS = frozenset(("event", "say", "harm"))
_LINKS = frozenset(("beside", "at", "in", "and", "by", "from", "towards", "go", "between"))
_BREAKS = frozenset("\n.;:)–—")
_NONE: frozenset[str] = frozenset()


class RoleSigns:
    """Reads the signs of the mentions of one article, in order."""

    def __init__(
        self,
        reading: Reading,
        near: Neighbours,
        governors: Governors,
        resolutions: Sequence[Resolution],
        judgements: Sequence[Judgement],
    ) -> None:
        self._reading = reading
        self._words = reading.words
        self._text = reading.text
        self._near = near
        self._governors = governors
        self._resolutions = resolutions
        self._judgements = judgements
        self._inside = [reading.words.touching(one.mention.span) for one in resolutions]
        self._ending: defaultdict[int, set[str]] = defaultdict(set)
        self._starting: defaultdict[int, set[str]] = defaultdict(set)
        for at in {reading.sentence_at(one.mention.span.start) for one in resolutions} - {-1}:
            self._add_meanings(reading.phrases[at])

    def _add_meanings(self, phrases: ByTopic) -> None:
        for topic in TELLING:
            for first, last, entry, _ in phrases[topic]:
                if meaning := _meaning(entry):
                    self._ending[last].add(meaning)
                    self._starting[first].add(meaning)

    def signs(self, index: int) -> frozenset[str]:
        """The signs of one mention."""
        one, inside = self._resolutions[index], self._inside[index]
        signs = {*self._of_judgement(index), *self._of_place(one)}
        if inside:
            signs.update(self._of_neighbours(inside))
            signs.update(self._of_previous(index, inside))
        signs.update(self._of_sentence(one, inside))
        return frozenset(signs)

    def _of_judgement(self, index: int) -> Iterator[str]:
        judgement = self._judgements[index]
        yield f"its words make it {judgement.role.value}"
        yield judgement.sentence

    def _of_place(self, one: Resolution) -> Iterator[str]:
        yield f"told as a {one.mention.kind.value}"
        place = one.place
        if place is None:
            yield "a place nobody can point to"
            return
        if is_of_country(one):
            yield "a country"
        if is_capital(one):
            yield "a capital"
        if one.precision in LARGE_LAND:
            yield "a large land"
        if place.population > LARGE:
            yield "a large city"
        if place.feature.startswith("ADM"):
            yield "a province"
        if place.feature[:1] in {"H", "T"}:
            yield "a landform"

    def _of_neighbours(self, inside: range) -> Iterator[str]:
        """Signs of the words around it."""
        governor = self._governors.governor(inside.start)
        yield f"after a word of {governor.meaning}" if governor else "after no word of place"
        first = self._first_of(governor.first if governor else inside.start)
        governing = (self._ending.get(index, _NONE) for index in range(first, inside.start))
        yield from (f"{one} governs it" for one in _NONE.union(*governing))
        before = [self._ending.get(index, _NONE) for index in self._before(first)]
        yield from (f"{one} before it" for one in (before[0] if before else ()))
        if governor or not self._near.is_any(inside.start - 1, "genitive"):
            yield from (f"{one} after it" for one in self._following(inside.stop))
        if self._is_goal(governor, inside):
            yield "towards it"
            if any("go" in one for one in before):
                yield "gone to"
        if governor and self._they_say(governor.first, inside.stop):
            yield "they say there"

    def _first_of(self, first: int) -> int:
        """The first of the articles and ``of`` before a preposition or a name."""
        for index in self._before(first):
            if not self._near.is_any(index, "through", "genitive"):
                break
            first = index
        return first

    def _before(self, first: int) -> Iterator[int]:
        """The words before one, back to where a mark parts them."""
        for index in range(first - 1, max(-1, first - 1 - GOING_WITHIN), -1):
            if self._near.is_broken(index, index + 1):
                return
            yield index

    def _following(self, stop: int) -> set[str] | frozenset[str]:
        keys = self._words.keys
        after = stop + (keys[stop : stop + 1] == ("s",))
        return self._starting.get(after, _NONE) if self._near.is_led_on(after) else _NONE

    def _is_goal(self, governor: Governor | None, inside: range) -> bool:
        """Whether a preposition of going stands before it, and no ending of where one is."""
        if governor is None:
            return False
        if self._near.lang in INFLECTING and self._near.is_any(governor.first, "in"):
            return not any(self._words.keys[index].endswith(LOCATIVE) for index in inside)
        return self._governors.is_towards(governor)

    def _they_say(self, first: int, stop: int) -> bool:
        """``В X заявили``: they, whoever they are, say so in a place."""
        if self._near.lang not in INFLECTING:
            return False
        after = range(stop, min(stop + SAID_WITHIN, len(self._words.keys)))
        before = range(first - 1, max(-1, first - 1 - SAID_WITHIN), -1)
        for around, step in ((after, -1), (before, 1)):
            for index in around:
                if self._near.is_broken(*sorted((index, index + step))):
                    break
                if "speaker" in self._ending.get(index, _NONE) or index in self._near.saying:
                    return self._words.keys[index].endswith(THEY)
        return False

    def _of_previous(self, index: int, inside: range) -> Iterator[str]:
        """Signs of a place named right before it, that it goes on from."""
        before = self._inside[index - 1] if index else range(0)
        if not before:
            return
        end = self._resolutions[index - 1].mention.span.end
        gap = self._text[end : self._words.starts[inside.start]]
        between = range(before.stop, inside.start)
        if len(between) > GOES_ON_WITHIN or not _BREAKS.isdisjoint(gap):
            return
        meanings = _NONE.union(*(self._ending.get(at, _NONE) for at in between))
        if not meanings.isdisjoint(_VERBS):
            return
        yield f"goes on from one of {self._judgements[index - 1].role.value}"
        yield from (f"{one} from the place before" for one in meanings & _LINKS)
        if "," in gap:
            yield "a comma from the place before"

    def _of_sentence(self, one: Resolution, inside: range) -> Iterator[str]:
        """Signs of its sentence, and of where that stands."""
        at = self._reading.sentence_at(one.mention.span.start)
        if at < 0:
            yield "in the title"
            return
        if at >= max(SHORT, len(self._reading.sentences) - 2):
            yield "in the last sentences"
        sentence = self._reading.sentences[at].span
        among = self._words.within(sentence)
        if inside and inside.start - among.start <= OPENING:
            yield "opens its sentence"
        others = [
            other for other in self._inside if other and other != inside and other.start in among
        ]
        yield "with other places" if others else "alone in its sentence"
        if not any(self._reading.dates_in(sentence)):
            yield "no date in its sentence"
        yield from self._of_cues(at, inside, others)
        yield from self._of_saying(at, one.mention.span)

    def _of_cues(self, at: int, inside: range, others: Sequence[range]) -> Iterator[str]:
        """Signs of what its sentence says happened."""
        cues = [
            cue
            for cue in self._reading.of(at, Topic.CUE)
            if cue.entry.strength and cue.entry.meaning != NOTHING
        ]
        strong = [cue for cue in cues if cue.entry.strength >= STRONG]
        if not strong:
            yield "something weakly told happens" if cues else "nothing happens"
            return
        if not inside:
            return
        cue = min(strong, key=lambda one: _gap(one, inside))
        gap = _gap(cue, inside)
        yield "near what happened" if gap <= NEAR else "far" if gap > FAR else "not far"
        is_before = cue.last < inside.start
        if is_before:
            yield "what happened before it"
        first, last = (cue.last, inside.start) if is_before else (inside.stop - 1, cue.first)
        if first < last and self._near.is_broken(first, last):
            yield "parted from what happened"
        if any(first < other.start < last for other in others):
            yield "another place between it and what happened"

    def _of_saying(self, at: int, span: Span) -> Iterator[str]:
        """Signs of who says it: whether the place tells who that is, or is told by them."""
        for one in attributions_of(self._reading, at, None):
            if one.clause.covers(span):
                yield f"where a {one.source.value} speaks"
                yield "before what is said" if one.is_leading else "after what is said"
            elif one.covers(span):
                yield "in what is said"


@cache
def _meaning(entry: Entry) -> str | None:
    """What a phrase means beside a name; ``None`` for nothing that tells a role."""
    topic, meaning = entry.topic, entry.meaning
    if topic is Topic.ROLE or (topic is Topic.SPEECH and meaning in _SPEECH):
        return FAMILIES.get(meaning, meaning)
    if topic is Topic.CUE and entry.strength > 0 and meaning != NOTHING:
        return "event"
    if topic is Topic.ACTOR:
        return "actor"
    if topic is Topic.CASUALTY:
        is_harm = meaning.partition(":")[0] in DONE_TO_VICTIMS
        return "people" if meaning.startswith(PEOPLE) else "harm" if is_harm else None
    return None


def _gap(cue: Found[Entry], inside: range) -> int:
    """How many words stand from a cue to a mention."""
    return inside.start - cue.last if cue.last < inside.start else cue.first - inside.stop
