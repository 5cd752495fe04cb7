"""The role that the words right around a mention give it: what governs it, what it is subject to.

In: resolutions. Out: a judgement each. Syntax only; what else speaks for another role is weighed
in ``roles.py``.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from mapapp.incidents.datelines import dateline_at
from mapapp.incidents.sentence.subjects import Subjects
from mapapp.incidents.text.languages import VERB_FIRST
from mapapp.incidents.text.tables import Topic
from mapapp.mentions.arabic import ARABIC_AND
from mapapp.records import MentionKind, Precision, Role, Span
from mapapp.replaced import replace
from mapapp.resolution.precision import distance_m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.governors import Governor, Governors
    from mapapp.incidents.sentence.neighbours import Neighbours
    from mapapp.records import Mention, Resolution

CAPITAL = "PPLC"
PREPOSING = frozenset(("en", "fr"))
"""Languages in which a place of events has a preposition, or a verb of moving or harming."""
LEAST_HEADINGS = 2
"""Paragraphs that begin with a name and a colon, from which on it heads them."""
_JOINED_WITHIN = 24
"""Code points between two names of which the second goes with the first."""
_DESCRIBED_WITHIN = 4
"""Words between a name and what tells where it lies: ``, which lies at``."""
_DESCRIBED_M = 60_000
"""Metres between a place and the border or the meeting point of borders that it is told by."""
_ENDS = frozenset("\n.;:!?")
_HANDED_ON = frozenset((Role.ORIGIN, Role.COMPARISON, Role.DATELINE))
"""Roles that a place keeps for the land it is said to lie in."""


class Judgement(NamedTuple):
    """A role, and the words that give it."""

    role: Role
    sentence: str
    words: Span | None = None
    is_sure: bool = False
    """Whether nothing else has a say: how it is written tells it."""
    is_joined: bool = False
    """Whether it has the role of the mention before it, as both stand in one list."""


class WordRoles:
    """Goes through an article's mentions in order, for a name may go with the one before it."""

    def __init__(
        self,
        reading: Reading,
        near: Neighbours,
        governors: Governors,
        resolutions: Sequence[Resolution],
    ) -> None:
        self._reading = reading
        self._resolutions = resolutions
        self._text = reading.text
        self._lang = reading.article.lang
        self._words = reading.words
        self._neighbours = near
        self._governors = governors
        self._subjects = Subjects(near)
        self._previous: Resolution | None = None
        self._previous_role = Role.EVENT
        self._is_previous_sure = False

    def judge(self) -> list[Judgement]:
        """Judge every mention, in order."""
        judged = []
        for resolution in self._resolutions:
            judgement = self._role(resolution)
            self._previous, self._previous_role = resolution, judgement.role
            self._is_previous_sure = judgement.is_sure
            if judgement.role is Role.DATELINE:
                mention = replace(resolution.mention, role=Role.DATELINE)
                self._previous = replace(resolution, mention=mention)
            judged.append(judgement)
        return judged

    def _role(self, resolution: Resolution) -> Judgement:
        inside = self._words.touching(resolution.mention.span)
        return self._as_written(resolution, inside) or self._as_governed(resolution, inside)

    def _as_written(self, resolution: Resolution, inside: range) -> Judgement | None:
        """A role that needs no weighing."""
        dateline = dateline_at(self._reading, resolution.mention.span, self._previous)
        if dateline and not self._heads_its_story(resolution, dateline):
            return Judgement(
                Role.DATELINE, "opens a paragraph as a dateline", dateline, is_sure=True
            )
        if not inside or inside == self._sentence_of(inside):
            return Judgement(Role.EVENT, "nothing around it says otherwise", is_sure=True)
        if resolution.mention.span.start in self._headings:
            return Judgement(Role.EVENT, "heads what is told of it", is_sure=True)
        for sentence, ask in (
            ("names those for or against it", self._neighbours.prefix),
            ("says where those who act are from", self._neighbours.suffix),
            ("names those who act", self._subjects.banded),
            ("names those who act", self._party),
            ("names a paper that is told", self._subjects.told),
        ):
            if words := ask(inside):
                return Judgement(Role.ACTOR, sentence, words, is_sure=True)
        if resolution.mention.kind is MentionKind.DEMONYM:
            return self._of_adjective(inside)._replace(is_sure=True)
        return None

    @cached_property
    def _headings(self) -> frozenset[int]:
        """Where paragraphs begin with a name and a colon, if several do: ``Khartoum: The army``."""
        spans = [one.mention.span for one in self._resolutions]
        found = [
            span.start
            for span in spans
            if self._text.startswith(":", span.end)
            and (span.start == 0 or self._text[span.start - 1] == "\n")
        ]
        return frozenset(found if len(found) >= LEAST_HEADINGS else ())

    def _party(self, inside: range) -> Span | None:
        """``Hayat Tahrir al-Sham``: the name of a party that a place is a part of."""
        sentence = self._reading.sentence_at(self._words.starts[inside.start])
        for one in self._reading.of(sentence, Topic.ACTOR) if sentence >= 0 else ():
            if one.first < inside.start and inside.stop <= one.last + 1:
                return self._reading.span_of(one)
        return None

    def _as_governed(self, resolution: Resolution, inside: range) -> Judgement:
        if self._describes_previous(resolution, inside):
            return Judgement(Role.COMPARISON, "says where the name before it lies", is_sure=True)
        is_seat = self._neighbours.is_seat(inside)
        acts = is_seat or is_of_country(resolution) or is_capital(resolution)
        if acts and (words := self._subjects.owned(inside)):
            sentence = "whose force or authority it is"
            return Judgement(Role.ACTOR, sentence, words, is_sure=True)
        governor = self._governors.governor(inside.start)
        if governor and governor.meaning == "by":
            is_relative = resolution.mention.kind is MentionKind.RELATIVE
            governor = None if is_relative else governor  # "by gunmen between X and Y": there
        governed = self._of_governed(governor, inside, acts=acts) if governor else None
        return governed or self._of_bare_name(resolution, inside, acts=acts)

    def _describes_previous(self, resolution: Resolution, inside: range) -> bool:
        """``Al-Tanf, where three borders meet``: it only says where the named place lies."""
        previous = self._previous
        if previous is None or resolution.mention.kind is not MentionKind.DESCRIBED:
            return False
        named = previous.mention
        if named.kind is not MentionKind.NAME or self._previous_role is not Role.EVENT:
            return False
        gap = self._text[named.span.end : resolution.mention.span.start]
        between = range(self._words.touching(named.span).stop, inside.start)
        is_another = any(self._neighbours.is_any(at, "and") for at in between)
        is_apart = is_another or len(between) > _DESCRIBED_WITHIN or not _ENDS.isdisjoint(gap)
        here, there = previous.place, resolution.place
        if is_apart or here is None or there is None:
            return False
        return distance_m(here, there) <= _DESCRIBED_M

    def _heads_its_story(self, resolution: Resolution, dateline: Span) -> bool:
        """``Homs: four people were killed``: the place of the news, as its line names no other."""
        span = resolution.mention.span
        is_bare = self._text[span.end : dateline.end].strip() == ":"
        if not is_bare or self._lang == "ar" or self._text[span.start : span.end].isupper():
            return False
        end = self._text.find("\n", dateline.end)
        line = Span(dateline.end, end if end > dateline.end else len(self._text))
        return is_of_country(resolution) or not any(
            line.covers(one.mention.span)
            and one.mention.kind is not MentionKind.DEMONYM
            and not is_of_country(one)
            and one.place != resolution.place
            for one in self._resolutions
        )

    def _sentence_of(self, inside: range) -> range:
        """The words of the sentence around a mention: ``Le Puy-en-Velay.`` is one by itself."""
        at = self._reading.sentence_at(self._words.starts[inside.start])
        return self._reading.words_in(at) if at >= 0 else range(0)

    def _of_adjective(self, inside: range) -> Judgement:
        border, territory, war, force = (
            self._neighbours.noun_of_adjective(inside, meaning)
            for meaning in ("border", "territory", "war", "force")
        )
        if border:
            sentence = "names a border, which is beside the place"
            return Judgement(Role.COMPARISON, sentence, border)
        land = territory or war
        if land and not (force and self._is_closer(force, land, inside)):
            return Judgement(Role.EVENT, "an adjective of a land or its war", land)
        if force:
            return Judgement(Role.ACTOR, "an adjective of a force or an authority", force)
        return Judgement(Role.ACTOR, "an adjective of nationality")

    def _is_closer(self, one: Span, other: Span, inside: range) -> bool:
        middle = self._words.starts[inside.start]
        return abs(one.start - middle) < abs(other.start - middle)

    def _of_governed(self, governor: Governor, inside: range, *, acts: bool) -> Judgement | None:
        """The role that the preposition or noun before a name gives it, if any."""
        if aside := self._of_no_site(governor, inside):
            return aside
        if governor.meaning == "band":
            return Judgement(Role.ACTOR, "names those who act", governor.span, is_sure=True)
        if governor.meaning in {"force", "by"}:
            return self._of_agent(governor) if acts else None
        handed_on = self._handed_on(governor)
        if handed_on:
            return Judgement(
                handed_on,
                "lies with the name before it",
                governor.span,
                is_sure=self._is_previous_sure,
            )
        acts = acts and not governor.is_of_a_place
        ruled = self._of_capital(governor, inside) if acts else None
        return ruled or Judgement(Role.EVENT, "follows a word of place", governor.span)

    def _of_no_site(self, governor: Governor, inside: range) -> Judgement | None:
        """The role that words before a name give it which say that nothing happened there."""
        if compared := self._governors.compared(governor):
            return Judgement(
                Role.COMPARISON,
                "the place of something else, compared with",
                compared,
                is_sure=True,
            )
        if governor.meaning == "bound":
            return Judgement(
                Role.COMPARISON,
                "where somebody or something was to go",
                governor.span,
                is_sure=True,
            )
        if governor.meaning == "from" and self._governors.is_home(governor, inside):
            sentence = "where somebody or something comes from"
            before = governor.first - 1  # "two youths from", "fighters who came from"
            near = self._neighbours
            is_sure = before in near.people or near.is_any(before, "mover")
            return Judgement(Role.ORIGIN, sentence, governor.span, is_sure=is_sure)
        return None

    def _of_capital(self, governor: Governor, inside: range) -> Judgement | None:
        """A capital or country that after a word of place still stands for those who rule it."""
        given = self._governors.given(governor)
        if given:
            return Judgement(Role.ACTOR, "addressed, not gone to", given)
        seated = self._subjects.seated(governor, inside)
        if seated:
            sentence = "where those who act have their seat"
            is_sure = self._subjects.is_all_said_of(inside)
            return Judgement(Role.ACTOR, sentence, seated, is_sure=is_sure)
        return None

    def _of_agent(self, governor: Governor) -> Judgement:
        is_force = governor.meaning != "by"
        sentence = "whose force or authority it is" if is_force else "named as one who acts"
        return Judgement(Role.ACTOR, sentence, governor.span)

    def _of_bare_name(self, resolution: Resolution, inside: range, *, acts: bool) -> Judgement:
        joined = self._joined(resolution.mention)
        if joined:
            return Judgement(joined, "goes with the name before it", is_joined=True)
        # Any place can say something; only a country or its capital is meant by a bare verb.
        if words := self._subjects.saying(inside):
            return Judgement(Role.ACTOR, "says so in its sentence", words)
        for sentence, ask in (
            ("acts in its sentence", self._subjects.acting),
            ("addressed, not gone to", self._subjects.addressed),
        ):
            if acts and (words := ask(inside)):
                return Judgement(Role.ACTOR, sentence, words)
        return self._of_lone_name(resolution, inside, acts=acts)

    def _of_lone_name(self, resolution: Resolution, inside: range, *, acts: bool) -> Judgement:
        if is_of_country(resolution):
            return Judgement(Role.ACTOR, "a country without a word of place")
        if acts and self._lang in PREPOSING and not self._subjects.takes_place(inside):
            return Judgement(Role.ACTOR, "a capital without a word of place")
        return Judgement(Role.EVENT, "nothing around it says otherwise")

    def _handed_on(self, governor: Governor) -> Role | None:
        """``from Rio Grande in Tierra del Fuego``: nothing but ``in`` after a name gone from."""
        previous = self._previous
        if previous is None or previous.mention.span.end > governor.span.start:
            return None
        if self._governors.is_towards(governor):
            return None
        gap = self._text[previous.mention.span.end : governor.span.start]
        role = self._previous_role
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
        is_past_dateline = self._previous_role is Role.DATELINE  # "HOMS, Syria - Syria said"
        if is_past_dateline or set(gap) & set("\n.;:)"):
            return None
        if not gap.strip(" \t'’"):  # طالبت باريس أنقرة: the verb is before both
            is_addressed = self._lang in VERB_FIRST and self._previous_role is Role.ACTOR
            return Role.ACTOR if is_addressed else None
        if gap.strip(" ,") == ARABIC_AND:
            return self._previous_role
        return self._previous_role if self._neighbours.is_joining(Span(start, end)) else None


def is_of_country(resolution: Resolution) -> bool:
    """Whether a country is meant, or no more than one known."""
    place = resolution.place
    return place is not None and (
        place.id.startswith("country:") or resolution.precision is Precision.COUNTRY
    )


def is_capital(resolution: Resolution) -> bool:
    """Whether a name is that of a capital, or of the province around it that was chosen instead."""
    if resolution.place is None:
        return False
    same = (resolution.place, *(candidate.place for candidate in resolution.runners_up))
    return any(
        place.feature == CAPITAL and place.country == resolution.place.country for place in same
    )
