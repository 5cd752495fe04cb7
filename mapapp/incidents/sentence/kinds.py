"""What happened: the cues of a sentence to events of a kind, each with the words that say it.

Which words are cues, of what kind and how strong is data (``data/cues.csv``). Cues that did
not happen are dropped here, or turned into the stand-off that they were.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mapapp.incidents.sentence.moods import Mood, Moods
from mapapp.incidents.text import russian
from mapapp.incidents.text.tables import NOTHING, Entry, Topic, words_for
from mapapp.records import Harm, Kind, Span
from mapapp.replaced import replace

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.text.phrases import Found

SPECIFIC: dict[str, int] = {
    Kind.CHEMICAL_ATTACK: 6,
    Kind.DRONE_STRIKE: 5,
    Kind.AIR_STRIKE: 3,
    Kind.ACCIDENT: 3,
    Kind.EXPLOSION: 2,
    Kind.PROTEST: -1,
    Kind.DISPLACEMENT: -1,
    Kind.OTHER: -4,
}
"""What a kind is preferred by where two cues are as strong: means before ends."""
ATTACKS = frozenset(
    (
        Kind.ARMED_CLASH,
        Kind.SHELLING,
        Kind.AIR_STRIKE,
        Kind.DRONE_STRIKE,
        Kind.EXPLOSION,
    )
)
"""Kinds that the next sentence may call by another name: a raid, a bombardment, an attack."""
HARM = frozenset((Kind.VIOLENCE_AGAINST_CIVILIANS, Kind.ARMED_CLASH, Kind.OTHER))
"""Kinds of which a weak cue, ``killed`` or ``died``, may only say what an event did."""
DONE_TO_VICTIMS = tuple(harm.value for harm in Harm)
"""Meanings of what was done to people."""
CONTESTS = frozenset(Kind) - {
    Kind.EXPLOSION,
    Kind.CHEMICAL_ATTACK,
    Kind.DRONE_STRIKE,
    Kind.DISPLACEMENT,
}
"""Kinds whose words also tell of a match: teams clash, collide and attack."""
SAYS_IT = 3
"""Strength of a cue that says what happened by itself."""
WORDLESS = 0
"""Strength of a day on which a sentence tells of something in words that no table has."""
CONDITION = "word:"
NAME_BEFORE = "name_before"
NAME_COMMA = "name_comma"
"""A name with a comma after it, as French has it: ``Mossoul, prise mardi``."""
NAMES = frozenset((NAME_BEFORE, NAME_COMMA, "name_after"))
"""What a cue may lean on instead of a word: the name of a place right beside it."""
NEAR_WORDS = 12
"""Within how many words of a cue the word that it leans on has to stand."""
ASIDE = 15
PER_STRENGTH = 10
CLAUSE_END = re.compile("[;:—]|[.!?…]\\s")
"""No phrase goes on past it, however many words may stand between its own."""
ARABIC_CLAUSE_END = re.compile(f"{CLAUSE_END.pattern}|, [وف]")
"""The same in Arabic, which joins every clause with ``and``."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that say what happened."""

    kind: Kind
    strength: int
    """1 to 3, as :class:`~mapapp.incidents.text.tables.Entry` says."""
    span: Span
    first: int
    last: int
    is_aside: bool = False
    """Says what the event followed or was about, not what happened now."""
    is_cause: bool = False
    """An aside that may be what harmed whom the sentence speaks of: ``killed after``."""
    is_retold: bool = False
    """An aside that is known already: ``Monday's raid came after``."""
    near_miss: Span | None = None
    """Words that say that it came close and did not happen."""
    has_no_victims: bool = False
    """Whether its words tell of a clash and not whom it harmed: ``took X``, not ``killed``."""

    @property
    def rank(self) -> int:
        """Which of several cues says what a sentence is about: the highest."""
        return self.strength * PER_STRENGTH + SPECIFIC.get(self.kind, 0) - ASIDE * self.is_aside

    @property
    def only_harms(self) -> bool:
        """Whether it says no more than whom something harmed."""
        return self.kind in HARM and self.strength < SAYS_IT

    @property
    def may_be_outcome(self) -> bool:
        """Whether it may be no more than what an attack did: ``burnt down after the shelling``."""
        is_fire = self.kind is Kind.ACCIDENT and self.strength < SAYS_IT
        return is_fire or (self.only_harms and not self.has_no_victims)


def cues_of(
    reading: Reading,
    sentence: int,
    moods: Moods | None = None,
    named: Container[int] = frozenset(),
) -> tuple[list[Cue], list[Span]]:
    """Cues of what happened in a sentence, and the words of what is said not to have.

    ``moods`` are those of the sentence, where they are read already; ``named`` the words that
    begin the name of a place, for a language without capitals.
    """
    said = reading.of(sentence, Topic.CUE)
    if not said:
        return [], []
    dated = reading.dated(sentence)
    # A date may stand inside a cue ("signed on Monday an agreement"), not be a part of it.
    found = [one for one in said if dated.isdisjoint((one.first, one.last))]
    moods = moods or Moods(reading, sentence)
    found = [one for one in found if not _runs_on(reading, one)]
    met = [one for one in found if _is_met(reading, sentence, one, found, named)]
    if _tells_of_sport(found):
        met = [one for one in met if one.entry.meaning not in CONTESTS]
    cues, unreal = [], []
    for one in _longest(met):
        span = reading.span_of(one)
        judgement = moods.judge(one)
        if judgement.mood in {Mood.NEGATED, Mood.HYPOTHETICAL}:
            unreal.append(span)
            continue
        kind, near_miss = Kind(one.entry.meaning), None
        if judgement.mood is Mood.NEAR_MISS:
            kind, near_miss = Kind.STANDOFF_OR_THREAT, judgement.marker
        aside = moods.is_aside(one) or _only_says_of_whom(reading, one)
        aside = aside or _is_counted_from(reading, one, dated)
        cause = aside and moods.is_cause(one)
        cue = Cue(
            kind,
            one.entry.strength,
            span,
            one.first,
            one.last,
            is_aside=aside,
            is_cause=cause,
            is_retold=moods.is_retold(one),
            near_miss=near_miss,
            has_no_victims=kind is Kind.ARMED_CLASH and _spares_people(reading, sentence, one),
        )
        cues.append(cue)
    return _with_recalled(reading, sentence, cues), unreal


def _spares_people(reading: Reading, sentence: int, cue: Found[Entry]) -> bool:
    """Whether no word of a cue says what was done to people."""
    victims = reading.covered(sentence, Topic.CASUALTY, *DONE_TO_VICTIMS)
    return victims.isdisjoint(range(cue.first, cue.last + 1))


def _runs_on(reading: Reading, phrase: Found[Entry]) -> bool:
    """Whether a phrase begins in one clause and ends in the next."""
    span = reading.span_of(phrase)
    end = ARABIC_CLAUSE_END if reading.article.lang == "ar" else CLAUSE_END
    return end.search(reading.text, span.start, span.end) is not None


def _with_recalled(reading: Reading, sentence: int, cues: list[Cue]) -> list[Cue]:
    """Mark as asides what a sentence about something else recalls: ``X, where they had met``."""
    recalled = recalled_in(reading, sentence) if len(cues) > 1 else []
    return [
        replace(cue, is_aside=True)
        if any(
            clause.covers(cue.span) and _is_main(other) and other.span.end <= clause.start
            for clause in recalled
            for other in cues
        )
        else cue
        for cue in cues
    ]


def _is_main(cue: Cue) -> bool:
    """Whether a cue is what a sentence tells: of "the worst since X, where", that comes after."""
    return cue.strength > 1 and not cue.is_aside


def recalled_in(reading: Reading, sentence: int) -> list[Span]:
    """Clauses behind a comma that are in the pluperfect: ``, where they had met last year``."""
    earlier = [one.first for one in reading.of(sentence, Topic.CLAUSE, "earlier")]
    if not earlier:
        return []
    end = reading.sentences[sentence].span.end
    found = []
    for one in reading.of(sentence, Topic.CLAUSE, "relative"):
        if not one.first or reading.between(one.first - 1, one.first).strip() != ",":
            continue
        start = reading.words.starts[one.first]
        comma = reading.text.find(",", start, end)
        clause = Span(start, comma if comma > 0 else end)
        if any(clause.covers(reading.words.span(had, had)) for had in earlier):
            found.append(clause)
    return found


def _is_counted_from(reading: Reading, cue: Found[Entry], dated: frozenset[int]) -> bool:
    """``A day before the clashes, a bomb went off``: what only says when something else was."""
    keys, lang = reading.words.keys, reading.article.lang
    before = cue.first - 2
    return (
        before in dated
        and keys[before] in words_for("before_or_after", lang)
        and keys[before + 1] in words_for("definite", lang)
    )


def _only_says_of_whom(reading: Reading, cue: Found[Entry]) -> bool:
    """``Сложившие оружие``: whether the words of a cue have a long participle, and no verb."""
    keys = reading.words.keys[cue.first : cue.last + 1]
    return is_attributive(reading, cue.first) and not any(map(russian.is_telling, keys))


def is_attributive(reading: Reading, word: int) -> bool:
    """Whether a word of Russian is a long participle."""
    return reading.article.lang == "ru" and russian.is_attributive(reading.words.keys[word])


def best_cue(cues: list[Cue]) -> Cue:
    """The cue that says what a run of text is about; the first of equals.

    Of "killed after jets bombed a market", what harmed people is no aside; nor is what a fire
    broke out after.
    """
    told = [cue for cue in cues if not cue.is_aside]
    if told and all(cue.may_be_outcome for cue in told):
        cues = [
            replace(cue, is_aside=False) if cue.is_cause and cue.kind in ATTACKS else cue
            for cue in cues
        ]
    return max(cues, key=lambda cue: (cue.rank, -cue.first))


def _is_met(
    reading: Reading,
    sentence: int,
    cue: Found[Entry],
    found: Sequence[Found[Entry]],
    named: Container[int],
) -> bool:
    """Whether a phrase is a cue, and what it leans on stands close enough to it."""
    if cue.entry.meaning.startswith(CONDITION):
        return False
    if cue.entry.near in NAMES:
        return _is_beside_name(reading, sentence, cue, named)
    return not cue.entry.near or any(
        other.entry.meaning == CONDITION + cue.entry.near
        and max(other.first - cue.last, cue.first - other.last) <= NEAR_WORDS
        and not _is_part_of_cue(other, found)
        for other in found
    )


def _tells_of_sport(found: Sequence[Found[Entry]]) -> bool:
    """Whether a sentence has two words of sport, and none of a crowd or of the dead."""
    said = [one for one in found if one.entry.meaning == CONDITION + "sport"]
    others = {CONDITION + "crowd", CONDITION + "killed", CONDITION + "forces"}
    return len(said) > 1 and not any(one.entry.meaning in others for one in found)


def _is_part_of_cue(word: Found[Entry], found: Sequence[Found[Entry]]) -> bool:
    """The ``bombers`` of ``suicide bombers`` have no aircraft."""
    return any(
        one.first < word.first and word.last <= one.last and one.entry.strength
        for one in found
        if one.last - one.first == word.last - word.first + 1
    )


def _is_beside_name(
    reading: Reading, sentence: int, cue: Found[Entry], named: Container[int]
) -> bool:
    """``Took the town of Byumba``, ``Kigali fell``: a cue only where a place is meant.

    A day may stand between them: ``ont pris lundi Byumba``.
    """
    words, among = reading.words, reading.words_in(sentence)
    dates = [one.span for one in reading.dates_in(reading.sentences[sentence].span)]
    dated = {index for one in dates for index in words.within(one)}
    apart = ",;:.()«»“”"
    if cue.entry.near == NAME_COMMA:
        apart = apart.replace(",", "")
    if cue.entry.near in {NAME_BEFORE, NAME_COMMA}:
        name = cue.first - 1
        first, last = name, cue.first
    else:
        passed = reading.covered(sentence, Topic.ROLE, "through", "place_noun", "genitive") | dated
        name = cue.last + 1
        while name in passed and name in among and not _is_name(reading, name, named):
            name += 1
        first, last = cue.last, name
    if name not in among or not _is_name(reading, name, named):
        return False
    others = [reading.span_of(one) for one in reading.of(sentence, Topic.ACTOR)]
    others += dates
    is_other = any(one.covers(words.span(name, name)) for one in others)
    return not is_other and not set(reading.between(first, last)) & set(apart)


def _is_name(reading: Reading, index: int, named: Container[int]) -> bool:
    return index in named or reading.text[reading.words.starts[index]].isupper()


def _longest(usable: list[Found[Entry]]) -> list[Found[Entry]]:
    """Cues without those that lie inside a stronger or longer one."""
    usable.sort(
        key=lambda one: (
            -one.entry.strength,
            one.first - one.last,
            -SPECIFIC.get(one.entry.meaning, 0),
            one.first,
        )
    )
    kept: list[Found[Entry]] = []
    for one in usable:
        if all(one.last < other.first or other.last < one.first for other in kept):
            kept.append(one)
    told = [one for one in kept if one.entry.meaning != NOTHING]
    return sorted(told, key=lambda one: one.first)
