"""What each mention of a place does in its sentence: event, actor, origin, dateline, comparison.

In: resolutions. Out: the same, every mention with its role and the words that show it. Syntax
only: whether anything happened there is decided in ``assemble.py``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from mapapp.incidents.datelines import dateline_at
from mapapp.incidents.reading import Reading, read
from mapapp.incidents.sentence.attribution import Source, attributions_of
from mapapp.incidents.sentence.governors import Governor, Governors
from mapapp.incidents.sentence.neighbours import Neighbours
from mapapp.incidents.sentence.subjects import Subjects
from mapapp.incidents.text.languages import VERB_FIRST
from mapapp.incidents.text.tables import NOTHING, Topic, words_for
from mapapp.mentions.arabic import ARABIC_AND
from mapapp.records import (
    Article,
    Mention,
    MentionKind,
    Precision,
    Reason,
    Resolution,
    Role,
    Span,
)

CAPITAL = "PPLC"
PREPOSING = frozenset(("en", "fr"))
"""Languages in which a place of events has a preposition, or a verb of moving or harming."""
TELLING = 2
"""Strength of a cue that, with a place or a date, says what happened."""
SPEAKING = "where those who speak have their office"
_JOINED_WITHIN = 24
"""Code points between two names of which the second goes with the first."""
_HANDED_ON = frozenset((Role.ORIGIN, Role.COMPARISON, Role.DATELINE))
"""Roles that a place keeps for the land it is said to lie in."""


class _Judgement(NamedTuple):
    role: Role
    sentence: str
    words: Span | None = None


def assign_roles(article: Article, resolutions: tuple[Resolution, ...]) -> tuple[Resolution, ...]:
    """Give every mention its role, in order."""
    reader = _Roles(read(article), resolutions)
    return tuple(reader.assign(resolution) for resolution in resolutions)


class _Roles:
    """Goes through an article's mentions in order, for a name may go with the one before it."""

    def __init__(self, reading: Reading, resolutions: tuple[Resolution, ...]) -> None:
        self._reading = reading
        self._resolutions = resolutions
        self._text = reading.text
        self._lang = reading.article.lang
        self._words = reading.words
        self._neighbours = Neighbours(reading)
        self._governors = Governors(self._neighbours)
        self._subjects = Subjects(self._neighbours)
        self._previous: Resolution | None = None

    def assign(self, resolution: Resolution) -> Resolution:
        role, sentence, span = self._role(resolution)
        quote = self._reading.article.text[span.start : span.end] if span else ""
        reason = Reason(0, sentence, quote)
        mention = resolution.mention
        mention = replace(mention, role=role, reasons=(*mention.reasons, reason))
        # What a relative place is told by stands in its words, and does what they do.
        anchors = tuple(
            replace(one, mention=replace(one.mention, role=role)) for one in resolution.anchors
        )
        self._previous = replace(resolution, mention=mention, anchors=anchors)
        return self._previous

    def _role(self, resolution: Resolution) -> _Judgement:
        mention = resolution.mention
        dateline = dateline_at(self._reading, mention.span, self._previous)
        if dateline and not self._heads_its_story(resolution, dateline):
            return _Judgement(Role.DATELINE, "opens a paragraph as a dateline", dateline)
        inside = self._words.touching(mention.span)
        prefix = self._neighbours.prefix(inside)
        if prefix:
            return _Judgement(Role.ACTOR, "names those for or against it", prefix)
        suffix = self._neighbours.suffix(inside) if inside else None
        if suffix:
            return _Judgement(Role.ACTOR, "says where those who act are from", suffix)
        if not inside or inside == self._sentence_of(inside):
            return _Judgement(Role.EVENT, "nothing around it says otherwise")
        if mention.kind is MentionKind.DEMONYM:
            return self._of_adjective(inside)
        is_seat = self._neighbours.is_seat(inside)
        acts = is_seat or _is_country(resolution) or _is_capital(resolution)
        governor = self._governors.governor(inside.start)
        if governor and governor.meaning == "by" and mention.kind is MentionKind.RELATIVE:
            governor = None  # "stopped by gunmen between X and Y": by those, there
        governed = self._of_governed(governor, inside, acts=acts) if governor else None
        judged = governed or self._of_bare_name(resolution, inside, acts=acts)
        is_event = judged.role is Role.EVENT
        return (is_event and self._of_idle(inside, governor, acts=acts)) or judged

    def _of_idle(
        self, inside: range, governor: Governor | None, *, acts: bool
    ) -> _Judgement | None:
        """A place in a sentence that tells of nothing that happened: whose words it tells."""
        at = self._reading.sentence_at(self._words.starts[inside.start])
        if at < 0 or self._tells_event(at):
            return None
        if not (governor and self._neighbours.is_word(governor.first, "goal")):
            name = self._words.span(inside.start, inside.stop - 1)
            for one in attributions_of(self._reading, at, None):
                if one.source is Source.PARTY and one.clause.covers(name):
                    return _Judgement(Role.ACTOR, SPEAKING, one.verb)
        if acts and governor is None and not self._subjects.takes_place(inside):
            return _Judgement(Role.ACTOR, "a capital where nothing is said to happen")
        return None

    def _tells_event(self, at: int) -> bool:
        """Whether a sentence has words that, with a place or a date, say what happened."""
        return any(
            one.entry.strength >= TELLING and one.entry.meaning != NOTHING
            for one in self._reading.of(at, Topic.CUE)
        )

    def _heads_its_story(self, resolution: Resolution, dateline: Span) -> bool:
        """``Homs: four people were killed``: the place of the news, as its line names no other."""
        span = resolution.mention.span
        is_bare = self._text[span.end : dateline.end].strip() == ":"
        if not is_bare or self._lang == "ar" or self._text[span.start : span.end].isupper():
            return False
        end = self._text.find("\n", dateline.end)
        line = Span(dateline.end, end if end > dateline.end else len(self._text))
        return _is_country(resolution) or not any(
            line.covers(one.mention.span)
            and one.mention.kind is not MentionKind.DEMONYM
            and not _is_country(one)
            and one.place != resolution.place
            for one in self._resolutions
        )

    def _sentence_of(self, inside: range) -> range:
        """The words of the sentence around a mention: ``Le Puy-en-Velay.`` is one by itself."""
        at = self._reading.sentence_at(self._words.starts[inside.start])
        return self._words.within(self._reading.sentences[at].span) if at >= 0 else range(0)

    def _of_adjective(self, inside: range) -> _Judgement:
        border, territory, war, force = (
            self._neighbours.noun_of_adjective(inside, meaning)
            for meaning in ("border", "territory", "war", "force")
        )
        if border:
            sentence = "names a border, which is beside the place"
            return _Judgement(Role.COMPARISON, sentence, border)
        land = territory or war
        if land and not (force and self._is_closer(force, land, inside)):
            return _Judgement(Role.EVENT, "an adjective of a land or its war", land)
        if force:
            return _Judgement(Role.ACTOR, "an adjective of a force or an authority", force)
        return _Judgement(Role.ACTOR, "an adjective of nationality")

    def _is_closer(self, one: Span, other: Span, inside: range) -> bool:
        middle = self._words.starts[inside.start]
        return abs(one.start - middle) < abs(other.start - middle)

    def _of_governed(self, governor: Governor, inside: range, *, acts: bool) -> _Judgement | None:
        """The role that the preposition or noun before a name gives it, if any."""
        if aside := self._of_no_site(governor, inside):
            return aside
        if governor.meaning == "band" or self._governors.is_agent(governor):
            return self._of_agent(governor)
        if governor.meaning in {"force", "by"}:
            return self._of_agent(governor) if acts else None
        handed_on = self._handed_on(governor)
        if handed_on:
            return _Judgement(handed_on, "lies with the name before it", governor.span)
        acts = acts and not governor.is_of_a_place
        ruled = self._of_capital(governor, inside) if acts else None
        return ruled or _Judgement(Role.EVENT, "follows a word of place", governor.span)

    def _of_no_site(self, governor: Governor, inside: range) -> _Judgement | None:
        """The role that words before a name give it which say that nothing happened there."""
        if compared := self._governors.compared(governor):
            return _Judgement(
                Role.COMPARISON, "the place of something else, compared with", compared
            )
        if governor.meaning == "bound":
            return _Judgement(
                Role.COMPARISON, "where somebody or something was to go", governor.span
            )
        is_home = governor.meaning == "from" and self._governors.is_home(governor, inside)
        if is_home and not self._is_told_of(inside):
            return _Judgement(Role.ORIGIN, "where somebody or something comes from", governor.span)
        if speaker := self._governors.speaks(governor, inside):
            return _Judgement(Role.ACTOR, SPEAKING, speaker)
        side = self._governors.side(governor)
        return _Judgement(Role.ACTOR, "one of two sides", side) if side else None

    def _is_told_of(self, inside: range) -> bool:
        """``Depuis X, où``: the place of what was worse, and was there."""
        following = self._words.keys[inside.stop : inside.stop + 1]
        return not words_for("where", self._lang).isdisjoint(following)

    def _of_capital(self, governor: Governor, inside: range) -> _Judgement | None:
        """A capital or country that after a word of place still stands for those who rule it."""
        given = self._governors.given(governor)
        if given:
            return _Judgement(Role.ACTOR, "addressed, not gone to", given)
        seated = self._subjects.seated(governor, inside)
        if seated:
            return _Judgement(Role.ACTOR, "where those who act have their seat", seated)
        return None

    def _of_agent(self, governor: Governor) -> _Judgement:
        is_force = governor.meaning != "by"
        sentence = "whose force or authority it is" if is_force else "named as one who acts"
        return _Judgement(Role.ACTOR, sentence, governor.span)

    def _of_bare_name(self, resolution: Resolution, inside: range, *, acts: bool) -> _Judgement:
        joined = self._joined(resolution.mention)
        if joined:
            return _Judgement(joined, "goes with the name before it")
        # Any place can say something; only a country or its capital is meant by a bare verb.
        words = self._subjects.saying(inside)
        if words:
            return _Judgement(Role.ACTOR, "says so in its sentence", words)
        for sentence, ask in (
            ("whose force or authority it is", self._subjects.banded),
            ("addressed, not gone to", self._subjects.told),
            ("whose force or authority it is", self._subjects.owned),
            ("acts in its sentence", self._subjects.acting),
            ("addressed, not gone to", self._subjects.addressed),
            ("goes with one who acts", self._subjects.beside_actor),
        ):
            is_of_any = ask in {self._subjects.banded, self._subjects.told}
            words = ask(inside) if acts or is_of_any else None
            if words:
                return _Judgement(Role.ACTOR, sentence, words)
        if _is_country(resolution):
            return _Judgement(Role.ACTOR, "a country without a word of place")
        if acts and self._lang in PREPOSING and not self._subjects.takes_place(inside):
            return _Judgement(Role.ACTOR, "a capital without a word of place")
        return _Judgement(Role.EVENT, "nothing around it says otherwise")

    def _handed_on(self, governor: Governor) -> Role | None:
        """``from Rio Grande in Tierra del Fuego``: nothing but ``in`` after a name gone from."""
        previous = self._previous
        if previous is None or previous.mention.span.end > governor.span.start:
            return None
        if self._governors.is_towards(governor):
            return None
        gap = self._text[previous.mention.span.end : governor.span.start]
        role = previous.mention.role
        return role if role in _HANDED_ON and not gap.strip(" ,") else None

    def _joined(self, mention: Mention) -> Role | None:
        """The role of the name before, where a comma, a bracket or ``and`` carries it on."""
        previous = self._previous
        if previous is None or previous.mention.kind is MentionKind.DEMONYM:
            return None
        start, end = previous.mention.span.end, mention.span.start
        if not 0 < end - start <= _JOINED_WITHIN:
            return None
        gap = self._text[start:end]
        is_past_dateline = previous.mention.role is Role.DATELINE  # "HOMS, Syria - Syria said"
        if is_past_dateline or set(gap) & set("\n.;:)"):
            return None
        if not gap.strip(" \t'’"):  # طالبت باريس أنقرة: the verb is before both
            is_addressed = self._lang in VERB_FIRST and previous.mention.role is Role.ACTOR
            return Role.ACTOR if is_addressed else None
        if gap.strip(" ,") == ARABIC_AND:
            return previous.mention.role
        return previous.mention.role if self._neighbours.is_joining(Span(start, end)) else None


def _is_country(resolution: Resolution) -> bool:
    place = resolution.place
    return place is not None and (
        place.id.startswith("country:") or resolution.precision is Precision.COUNTRY
    )


def _is_capital(resolution: Resolution) -> bool:
    """Whether a name is that of a capital, or of the province around it that was chosen instead."""
    if resolution.place is None:
        return False
    same = (resolution.place, *(candidate.place for candidate in resolution.runners_up))
    return any(
        place.feature == CAPITAL and place.country == resolution.place.country for place in same
    )
