"""Places told by others: ``30 km east of Palmyra``, ``between Homs and Hama``.

The mentions of an article to the same, with those that a relative one is told by inside it, as
its anchors. Where the place lies is computed in ``resolution/relative.py``.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from mapapp.gazetteer.rows import Use, degrees_apart
from mapapp.mentions.countries import COUNTRY_ID
from mapapp.mentions.cues import ORGANISATION_TAIL
from mapapp.mentions.lengths import LEFT, length_before
from mapapp.mentions.relativewords import (
    ADJECTIVE,
    AREA_IDS,
    KINDS,
    LENGTHS,
    NAME,
    NAMES_FIRST,
    NO_PLACE_BETWEEN,
    PHRASES,
    STARTS,
    WIDE_IDS,
    WINDS,
)
from mapapp.records import (
    Article,
    Mention,
    MentionKind,
    Reason,
    Relation,
    RelationKind,
    Span,
)

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer

LONGEST_BETWEEN_DEGREES = 4.0
"""Some 400 km: what lies further apart has no one place between, and is rather two parties."""
LONGEST_LEAD = 100
"""Code points of a phrase before its first name, at most."""
MOST_CANDIDATES = 3
"""Namesakes that are tried for it, the most populous."""

_CLITICS = "وبلفك"
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
_INSIDE = re.compile(r"\bin\sthe\s\Z")
_WHERE = re.compile(r"\b(?:in|across|into|throughout|over)\s\Z")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:;…\n»”\"])[\s«“\"(]*\Z")


class Doubtful(NamedTuple):
    """A name that is a place only if another is told by it, which few are."""

    span: Span
    name: str
    kind: MentionKind
    mention: Callable[[], Mention]


def gather_relative(
    article: Article,
    mentions: Sequence[Mention],
    doubtful: Sequence[Doubtful],
    gazetteer: Gazetteer,
) -> tuple[Mention, ...]:
    """Put relative mentions in the place of those that they are told by.

    A doubtful name is one only where it is told of so: ``30 km east of`` says it is a place.
    """
    lang = article.lang if article.lang in PHRASES else "en"
    # A doubtful "Northern" is rather a direction.
    starts = [one.span.start for one in mentions]
    anchors_only = [
        one
        for one in doubtful
        if not WINDS.search(one.name.lower()) and not _is_in_one(one, mentions, starts)
    ]
    names: list[Mention | Doubtful] = [*filter(_is_name, mentions), *anchors_only]
    names.sort(key=_start)
    by_start = {name.span.start: name for name in names}
    text = _blanked(article.text, names)
    found: list[Mention] = []
    for match in _phrases(text, names, lang):
        anchors = [
            name.mention() if isinstance(name, Doubtful) else name
            for run in _RUN.finditer(text, match.start(), match.end())
            if (name := by_start.get(run.start()))
        ]
        if _is_phrase(article.text, text, match, lang) and (
            relative := _read(article, text, match, anchors, gazetteer)
        ):
            found.append(relative)
    if not found:
        return tuple(mentions)
    return tuple(sorted((*_outside(mentions, found), *found), key=_start))


def _is_in_one(name: Doubtful, mentions: Sequence[Mention], starts: Sequence[int]) -> bool:
    """Whether a name is part of one that no row has: ``Lodge`` of ``Fishing Lodge``."""
    at = bisect_left(starts, name.span.end) - 1
    return at >= 0 and mentions[at].span.end > name.span.start


def _start(name: Mention | Doubtful) -> int:
    return name.span.start


def _outside(mentions: Sequence[Mention], found: Sequence[Mention]) -> Iterator[Mention]:
    """Leave out the mentions that lie in one that was found; these are in order, and apart."""
    starts = [one.span.start for one in found]
    for mention in mentions:
        at = bisect_left(starts, mention.span.end) - 1
        if at < 0 or found[at].span.end <= mention.span.start:
            yield mention


def _phrases(text: str, names: Sequence[Mention | Doubtful], lang: str) -> Iterator[re.Match[str]]:
    """Match phrases from the left, none in another; each has a name, and begins near before it."""
    phrase, read, past = PHRASES[lang], 0, 0
    # The text is put one code point further, so that it can begin with a phrase.
    behind = f" {text}"
    names_first = NAMES_FIRST.get(lang)
    for name in names:
        begin = name.span.start
        first, read = max(read, begin - LONGEST_LEAD), begin + 2
        starts = [start.start(1) - 1 for start in STARTS[lang].finditer(behind, first, read)]
        if names_first and names_first.match(behind, begin + 1):
            starts.append(begin)
        for at in starts:
            if at >= past and (match := phrase.match(text, at)):
                past = match.end()
                yield match


_RUN = re.compile(f"{NAME}+|{ADJECTIVE}+")


def _is_name(mention: Mention) -> bool:
    """Whether a mention may be an anchor: a border is none, for it is long.

    Nor is ``nord-ouest``, which is also a province of Cameroon.
    """
    if mention.kind is MentionKind.DESCRIBED:
        return any(one.startswith("tripoint:") for one in mention.place_ids)
    return not (mention.name.islower() and WINDS.match(mention.name))


def _blanked(text: str, names: Sequence[Mention | Doubtful]) -> str:
    """Blank out names, adjectives and meeting points."""
    parts = []
    at = 0
    for name in names:
        span = name.span
        blank = ADJECTIVE if name.kind is MentionKind.DEMONYM else NAME
        parts += [text[at : span.start], blank * len(span)]
        at = span.end
    return "".join((*parts, text[at:]))


def _is_phrase(text: str, blanked: str, match: re.Match[str], lang: str) -> bool:
    """Whether a match stands on word boundaries, and is no part of a proper name."""
    start, end = match.span()
    before = blanked[start - 1] if start else " "
    if before.isalnum() and not (
        before in _CLITICS and not (start > 1 and blanked[start - 2].isalnum())
    ):
        return False
    if end < len(blanked) and blanked[end].isalnum():
        return False
    if lang == "fr" and text.startswith("est ", start):
        return before in "'’"  # "Il est de Gao" says what he is
    if lang != "en" or match.lastgroup not in ("part", "side"):
        return True
    following = _NEXT_WORD.match(text, end)
    if following and following[1][0].isupper() and following[1].lower() in ORGANISATION_TAIL:
        return False
    # "the South of France", "North Aleppo": a name, wherever it does not begin a sentence; but
    # many write "in Northern Syria" with a capital.
    return (
        text[start].islower()
        or _SENTENCE_START.search(text, max(0, start - 8), start) is not None
        or ("ern " in match[0] and _WHERE.search(text, max(0, start - 12), start) is not None)
    )


def _read(
    article: Article,
    blanked: str,
    match: re.Match[str],
    anchors: Sequence[Mention],
    gazetteer: Gazetteer,
) -> Mention | None:
    kind = KINDS[str(match.lastgroup)]
    lang = article.lang if article.lang in LENGTHS else "en"
    length = length_before(blanked, match, lang) if kind in _WITH_LENGTH else None
    if kind is RelationKind.SIDE:
        is_inside = _INSIDE.search(article.text, max(0, match.start() - 8), match.start())
        kind = RelationKind.AWAY if length else RelationKind.PART if is_inside else kind
    if (length is None and kind is RelationKind.AWAY) or not _fits(
        article.text, kind, match, anchors, gazetteer
    ):
        return None
    is_of_country = any(one.startswith(COUNTRY_ID) for one in anchors[0].place_ids)
    is_named = kind is RelationKind.PART and is_of_country
    if is_named and (named := _named(article, match, gazetteer)):
        return named
    start = length.start if length else match.start()
    end = match.end()
    words = article.text[start:end]
    return Mention(
        span=Span(start, end),
        name=words,
        kind=MentionKind.RELATIVE,
        place_ids=(),
        relation=Relation(
            kind=kind,
            anchors=tuple(anchors),
            bearing=bearing_of(blanked[match.start() : end]),
            distance_m=length.metres if length else None,
            error_m=length.error_m if length else 0.0,
        ),
        reasons=(Reason(0.0, "the words tell a place by another", words),),
    )


def _named(article: Article, match: re.Match[str], gazetteer: Gazetteer) -> Mention | None:
    """Read ``southern Lebanon`` or ``south Sudan`` as the name that it is, though in lower case.

    The part of a province, as ``southern California``, is told by it.
    """
    words = article.text[match.start() : match.end()]
    ids = (one.place_id for one in gazetteer.named(words) if one.use is Use.NAME)
    areas = tuple(one for one in ids if one.startswith(AREA_IDS))
    if not areas:
        return None
    return Mention(
        span=Span(match.start(), match.end()),
        name=words,
        kind=MentionKind.NAME,
        place_ids=areas,
        reasons=(Reason(0.0, "a direction and a name are together the name of an area", words),),
    )


_WITH_LENGTH = frozenset((RelationKind.SIDE, RelationKind.AWAY, RelationKind.OFFSHORE))
_OF_WIDE = frozenset((RelationKind.SIDE, RelationKind.PART, RelationKind.OFFSHORE))
"""What is said of countries, regions and rivers too: all else is counted from a point."""
_WITH_TWO = frozenset((RelationKind.BETWEEN, RelationKind.ROAD))


def _fits(
    text: str,
    kind: RelationKind,
    match: re.Match[str],
    anchors: Sequence[Mention],
    gazetteer: Gazetteer,
) -> bool:
    """Whether the anchors are such as this relation is said of."""
    if len(anchors) != (2 if kind in _WITH_TWO else 1):
        return False
    if kind is RelationKind.PART:
        return any(one.startswith(AREA_IDS) for one in anchors[0].place_ids)
    if kind not in _OF_WIDE and any(
        one.startswith(WIDE_IDS) for anchor in anchors for one in anchor.place_ids
    ):
        return False
    if kind is RelationKind.BETWEEN and NO_PLACE_BETWEEN.search(
        text, max(0, match.start() - LEFT), match.start()
    ):
        return False
    return kind not in _WITH_TWO or _lie_close(anchors, gazetteer)


def _lie_close(anchors: Sequence[Mention], gazetteer: Gazetteer) -> bool:
    """Whether two names are those of towns or provinces not too far apart; no two capitals."""
    places = []
    for anchor in anchors:
        own = [gazetteer.place(one) for one in anchor.place_ids]
        own.sort(key=lambda place: (-place.population, place.id))
        places.append(own[:MOST_CANDIDATES])
    if all(any(place.feature == "PPLC" for place in own) for own in places):
        return False
    return any(
        one.id != other.id and degrees_apart(one, other) <= LONGEST_BETWEEN_DEGREES
        for one, other in product(*places)
    )


def bearing_of(words: str) -> float | None:
    """Read the direction out of words: degrees clockwise from north, of the sixteen winds."""
    letters = [str(wind.lastgroup) for wind in WINDS.finditer(words.lower())]
    north = letters.count("n") - letters.count("s")
    east = letters.count("e") - letters.count("w")
    if not (north or east):
        return None
    return round(math.degrees(math.atan2(east, north)) / 22.5) * 22.5 % 360
