"""What each mention of a place does in its sentence: event, actor, origin, dateline, comparison.

In: resolutions. Out: the same, every mention with its role and the words that show it. Syntax
only: whether anything happened there is decided in ``assemble.py``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from mapapp.incidents.reading import Reading, read
from mapapp.incidents.tables import Topic
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

LOOK_LEFT = 8
"""Words that are read before a mention for the preposition that governs it."""
UNKNOWN_LEFT = 1
"""Words that may stand between a preposition and a place without being known: ``besieged``."""
LOOK_RIGHT = 3
FOLLOWING_ADJECTIVE = frozenset(("fr", "es", "ar"))
"""Languages that put an adjective of nationality after its noun."""

_DATELINE = re.compile(
    r"\s*(?:\([^)\n]{1,40}\)\s*[-–—:]|[-–—]{1,2}\s"
    r"|[,/][^\n–—]{0,60}?(?:\([^)\n]{1,40}\))?\s*[-–—]{1,2}\s"
    r"|,\s*\d{1,2}[^\n–—.]{0,24}[.)]?\s*[-–—(])"
)
_DATELINE_START = 3
"""Letters of a paragraph that may stand before its dateline."""
_JOIN = re.compile(r"\s*(?:[,/(–-]|)\s*\Z")


@dataclass(frozen=True, slots=True)
class _Governor:
    """The phrase before a mention that says what it does there."""

    meaning: str
    span: Span
    first: int


def assign_roles(article: Article, resolutions: tuple[Resolution, ...]) -> tuple[Resolution, ...]:
    """Give every mention its role, in order."""
    reader = _Roles(read(article))
    return tuple(reader.assign(resolution) for resolution in resolutions)


class _Roles:
    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._text = reading.article.text
        self._words = reading.words
        self._ending: dict[tuple[str, int], int] = {}
        self._starting: dict[tuple[str, int], int] = {}
        for sentence in reading.phrases:
            for found in sentence:
                if found.entry.topic is Topic.ROLE:
                    meaning = found.entry.meaning
                    first = self._ending.get((meaning, found.last), found.first)
                    self._ending[meaning, found.last] = min(first, found.first)
                    last = self._starting.get((meaning, found.first), found.last)
                    self._starting[meaning, found.first] = max(last, found.last)
        self._previous: Resolution | None = None

    def assign(self, resolution: Resolution) -> Resolution:
        mention = resolution.mention
        role, sentence, span = self._role(resolution)
        quote = self._text[span.start : span.end] if span else ""
        reason = Reason(0, sentence, quote)
        mention = replace(mention, role=role, reasons=(*mention.reasons, reason))
        self._previous = replace(resolution, mention=mention)
        return self._previous

    def _role(self, resolution: Resolution) -> tuple[Role, str, Span | None]:
        mention = resolution.mention
        dateline = self._dateline(mention.span)
        if dateline:
            return Role.DATELINE, "opens a paragraph as a dateline", dateline
        inside = self._words.within(mention.span)
        if not inside:
            return Role.EVENT, "nothing around it says otherwise", None
        if mention.kind is MentionKind.DEMONYM:
            return self._of_adjective(inside)
        governor = self._governor(inside.start)
        return self._of_name(resolution, inside, governor)

    def _dateline(self, span: Span) -> Span | None:
        """Where ``BEIRUT (Reuters) —`` or ``Damas, 3 juin –`` stands, if the mention opens it."""
        line = self._text.rfind("\n", 0, span.start) + 1
        index = self._reading.sentence_at(span.start)
        opening = max(line, self._reading.article.body_start if index >= 0 else 0)
        before = self._text[opening : span.start]
        if any(mark.isalnum() for mark in before) or len(before.strip()) > _DATELINE_START:
            previous = self._previous
            if not (
                previous
                and previous.mention.role is Role.DATELINE
                and self._text[previous.mention.span.end : span.start].strip(" \t,/") == ""
            ):
                return None
        found = _DATELINE.match(self._text, span.end)
        return Span(span.start, found.end()) if found else None

    def _of_adjective(self, inside: range) -> tuple[Role, str, Span | None]:
        noun = self._noun_of_adjective(inside, "territory") or self._noun_of_adjective(
            inside, "war"
        )
        force = self._noun_of_adjective(inside, "force")
        if noun and not (force and self._is_closer(force, noun, inside)):
            return Role.EVENT, "an adjective of a land or its war", noun
        if force:
            return Role.ACTOR, "an adjective of a force or an authority", force
        return Role.ACTOR, "an adjective of nationality", None

    def _is_closer(self, one: Span, other: Span, inside: range) -> bool:
        middle = self._words.starts[inside.start]
        return abs(one.start - middle) < abs(other.start - middle)

    def _noun_of_adjective(self, inside: range, meaning: str) -> Span | None:
        """The noun that an adjective goes with: before it or after it, as its language has it."""
        if self._reading.article.lang in FOLLOWING_ADJECTIVE:
            for last in range(inside.start - 1, max(-1, inside.start - 3), -1):
                first = self._ending.get((meaning, last))
                if first is not None:
                    return self._words.span(first, last)
            return None
        for first in range(inside.stop, min(len(self._words.keys), inside.stop + LOOK_RIGHT)):
            last_word = self._starting.get((meaning, first))
            if last_word is not None and not self._is_broken(inside.stop - 1, first):
                return self._words.span(first, last_word)
        return None

    def _is_broken(self, first: int, last: int) -> bool:
        """Whether punctuation other than a hyphen or an apostrophe parts two words."""
        between = self._text[self._words.ends[first] : self._words.starts[last]]
        return any(mark in ",;:.!?()–—" for mark in between)

    def _governor(self, start: int) -> _Governor | None:
        """Walk left from a mention, over ``the town of``, to what governs it."""
        known_place = False
        unknown = 0
        index = start - 1
        while index >= max(0, start - LOOK_LEFT):
            if self._is_broken(index, index + 1):
                return None
            for meaning in ("compare", "from", "at", "by", "force"):
                first = self._ending.get((meaning, index))
                if first is not None and not (known_place and meaning == "force"):
                    return _Governor(meaning, self._words.span(first, index), first)
            if ("place_noun", index) in self._ending:
                known_place = True
            elif ("through", index) not in self._ending:
                unknown += 1
                if unknown > UNKNOWN_LEFT:
                    return None
            index -= 1
        return None

    def _of_name(
        self, resolution: Resolution, inside: range, governor: _Governor | None
    ) -> tuple[Role, str, Span | None]:
        acts = _is_country(resolution) or _is_capital(resolution)
        if governor:
            compared = self._compared(governor)
            if compared:
                return Role.COMPARISON, "the place of something else, compared with", compared
            if governor.meaning == "from" and self._is_origin(governor, acts=acts):
                return Role.ORIGIN, "where somebody or something comes from", governor.span
            if acts and governor.meaning == "force":
                return Role.ACTOR, "whose force or authority it is", governor.span
            if acts and governor.meaning == "by":
                return Role.ACTOR, "named as one who acts", governor.span
            if governor.meaning in {"at", "from"}:
                given = self._given(governor) if acts else None
                if given:
                    return Role.ACTOR, "addressed, not gone to", given
                return Role.EVENT, "follows a word of place", governor.span
        return self._of_bare_name(resolution, inside, acts=acts)

    def _of_bare_name(
        self, resolution: Resolution, inside: range, *, acts: bool
    ) -> tuple[Role, str, Span | None]:
        joined = self._joined(resolution.mention)
        if joined:
            return joined, "goes with the name before it", None
        if acts:
            owned = self._owner(inside)
            if owned:
                return Role.ACTOR, "whose force or authority it is", owned
            verb = self._verb_after(inside)
            if verb:
                return Role.ACTOR, "acts in its sentence", verb
        if _is_country(resolution):
            return Role.ACTOR, "a country without a word of place", None
        return Role.EVENT, "nothing around it says otherwise", None

    def _compared(self, governor: _Governor) -> Span | None:
        if governor.meaning == "compare":
            return governor.span
        for last in (governor.first - 1, governor.first - 2):
            first = self._ending.get(("compare", last))
            if first is not None and not self._is_broken(last, governor.first):
                return Span(self._words.starts[first], governor.span.end)
        return None

    def _is_origin(self, governor: _Governor, *, acts: bool) -> bool:
        """Whether ``from X`` tells of somebody's home rather than of a place left."""
        if len(self._words.within(governor.span)) > 1 or acts:
            return True
        left = range(max(0, governor.first - 4), governor.first)
        return any(("mover", index) in self._ending for index in left)

    def _given(self, governor: _Governor) -> Span | None:
        left = range(max(0, governor.first - 4), governor.first)
        for index in left:
            if ("give", index) in self._ending and not self._is_broken(index, governor.first):
                return Span(self._words.starts[index], governor.span.end)
        return None

    def _owner(self, inside: range) -> Span | None:
        """``Russia's army``, and in English ``the Turkey army``."""
        first = inside.stop
        if first < len(self._words.keys) and self._words.keys[first] == "s":
            first += 1
        for index in range(first, min(first + 2, len(self._words.keys))):
            last = self._starting.get(("force", index))
            if last is not None and not self._is_broken(inside.stop - 1, index):
                return self._words.span(inside.start, last)
        return None

    def _verb_after(self, inside: range) -> Span | None:
        stop = min(len(self._words.keys), inside.stop + 2)
        for index in range(inside.stop, stop):
            if self._is_broken(inside.stop - 1, index) or ("at", index) in self._starting:
                return None
            last = self._starting.get(("agency", index))
            if last is not None:
                after = range(index, last + 3)
                undergone = any(("undergo", one) in self._starting for one in after)
                return None if undergone else self._words.span(index, last)
            if ("undergo", index) in self._starting:
                return None
        return None

    def _joined(self, mention: Mention) -> Role | None:
        """The role of the name before, where a comma, a bracket or ``and`` carries it on."""
        previous = self._previous
        if previous is None or previous.mention.kind is MentionKind.DEMONYM:
            return None
        between = (
            Span(previous.mention.span.end, mention.span.start)
            if (previous.mention.span.end < mention.span.start)
            else None
        )
        if between is None or len(between) > 24:
            return None
        gap = self._text[between.start : between.end]
        if "\n" in gap or "." in gap:
            return None
        inner = self._words.within(between)
        known = all(
            ("and", index) in self._ending
            or ("through", index) in self._ending
            or ("place_noun", index) in self._ending
            for index in inner
        )
        return previous.mention.role if known and gap.strip(" \t'’") else None


def _is_country(resolution: Resolution) -> bool:
    place = resolution.place
    return (
        bool(place)
        and (place.id.startswith("country:") or resolution.precision is Precision.COUNTRY)
        if place
        else False
    )


def _is_capital(resolution: Resolution) -> bool:
    return bool(resolution.place and resolution.place.feature == "PPLC")
