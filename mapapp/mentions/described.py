"""Borders and their meeting points that a text describes, to spans with what they mean.

``the Syrian-Iraqi border`` is a line two countries share, ``the tri-border area of X, Y
and Z`` the point where three meet. Whether there is such a line or point is computed by
the gazetteer; a described border that does not exist is reported with no place and why.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mapapp.mentions.countries import (
    CountryList,
    country_lists,
    country_words,
    meeting_triples,
)
from mapapp.records import Mention, MentionKind, Place, Reason, Span

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer, Hit

_MEETING = r"""
    # French
    (?: (?:point|lieu|zone)s?\s(?:de\s)?(?:rencontre|jonction|convergence|contact|trijonction)
      | (?:à\sla\s)?(?:jonction|confluence|intersection|croisée|carrefour) )
      \sdes\s(?:trois\s)?frontières(?:\scommunes)?
  | où\s(?:se\s)?(?:rencontrent|rejoignent|croisent|touchent|convergent)
      \sles\s(?:trois\s)?frontières
  | (?:zone|région|point)\s(?:dite\s)?des\strois[\s-]frontières | triple[\s-]frontière
  | trois[\s-]frontières | triangle\s(?:frontalier|des\sfrontières) | tripoint
    # English
  | (?:meeting|junction|convergence|intersection|confluence|tri[\s-]?junction)(?:\s(?:point|place))?
      \s(?:of|between)\s(?:the\s)?(?:three\s)?(?:borders?|frontiers?)
  | (?:point|place|area|zone|region)?\s?where\s(?:the\s)?(?:three\s)?(?:borders|frontiers)
  | (?:tri|triple|three|three-way)[\s-]?(?:border|frontier)s?
      (?:[\s-](?:area|region|zone|point|junction))?
  | (?:border|frontier)\striangle
    # Russian
  | стык\w*\s(?:тр[её]х\s)?(?:государственных\s)?границ
  | (?:точк|мест)\w+\s(?:пересечени|схождени|встреч)\w+\s(?:тр[её]х\s)?границ
  | где\s(?:сходятся|встречаются|пересекаются|смыкаются)\sграницы
  | тройн\w+\sграниц\w* | треугольник\w*\sграниц | (?:при)?граничн\w+\sтреугольник\w*
  | погранично\w+\sтреугольник\w* | стык\w*\sтр[её]х\s(?:стран|государств)
    # Arabic
  | (?:ال)?مثلث\s(?:ال)?حدود(?:ي|ية)? | (?:ال)?حدود\sال?ثلاثية
  | (?:نقطة|منطقة)\s(?:ال)?(?:تقاء|التقاء|تلاقي|تقاطع)\s(?:ال)?حدود | ملتقى\s(?:ال)?حدود
  | حيث\s(?:تلتقي|تتلاقى|تتقاطع)\s(?:ال)?حدود
"""
_BORDER = r"""
    frontières? (?:\s(?:commune|terrestre|internationale)s?)?
  | zone\sfrontalière | région\sfrontalière
  | (?:(?:land|common|shared|international|joint)\s)?(?:borders?|frontier|boundary)
      (?:\s(?:area|region|zone|strip))?
  | (?:государственн\w+\s)?границ(?:а|ы|е|у|ей|ею|ам|ах)
  | (?:ال)?حدود(?:ي|ية)?
"""
_TRIGGER = re.compile(
    rf"(?ix)(?<!\w)[وبلفك]?(?:(?P<meeting>{_MEETING})|(?P<border>{_BORDER}))(?!\w)"
)
_PROBE = re.compile(
    r"(?i)fronti|border|boundary|junction|tripoint|границ|стык|حدود|where|rejoignent"
)

_BEFORE = re.compile(
    r"(?ix)(?: \s | [-–‑] | ’s\b | '\s?s\b | \b(?:common|shared|joint|общ\w+|государственн\w+)\b )*"
)
_AFTER = re.compile(
    r"""(?ix)(?: \s | [,:(–-] | ’\b | \b[ld]['’]
      | \b(?: of | the | between | shared | by | with | separating | dividing | both | linking
      | de | du | des | la | le | les | entre | avec | commune? | communes | à | qui | sépare
      | séparant | séparent | partagée | par | celle | celles
      | между | с | со | из | стран | государств | тр[её]х | three | trois | pays | countries
      | أ?بين | مع | دول | لكل | كل | من | المشتركة | ال | ل | لـ | التي | تفصل )\b )*"""
)
_WITH = re.compile(r"(?i)\s*(?:with|avec|с|со|مع)\b")
_THREE_MEET = re.compile(
    r"""(?ix)\s(?:all\s|se\s)?(?:meet|converge|come\stogether|intersect|rejoignent|rencontrent
      |croisent|сходятся|встречаются)(?!\w)"""
)
_NOT_A_PLACE = re.compile(
    r"(?i)\s(?:guards?|police|patrols?|agents?|officials?|officers?|forces?|wars?|disputes?|"
    r"clash(?:es)?|talks|trade|relations|деление|войск\w*)\b"
)
_WHERE = re.compile(r"(?ix)\b(?:where|où|где)\s(?:the\s|la\s|le\s|les\s|l['’])?\Z")
LONGEST_GAP = 48


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words that describe a border, and the countries they name."""

    span: Span
    countries: tuple[str, ...]
    is_meeting: bool


def find_described(text: str, hits: Sequence[Hit], gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """Find described borders and meeting points, in order, not overlapping."""
    if not _PROBE.search(text):
        return ()
    words = country_words(text, hits)
    lists = country_lists(text, words)
    phrases = [
        phrase for match in _TRIGGER.finditer(text) if (phrase := _read_phrase(text, match, lists))
    ]
    phrases += _countries_that_meet(text, lists)
    phrases.sort(key=lambda phrase: (phrase.span.start, -phrase.span.end))
    mentions: list[Mention] = []
    for phrase in phrases:
        if mentions and phrase.span.start < mentions[-1].span.end:
            continue
        if not phrase.countries:
            mentions.append(_bare(text, phrase, meeting_triples(words, gazetteer), gazetteer))
        elif mention := _named(text, phrase, gazetteer):
            mentions.append(mention)
    return tuple(mentions)


def _read_phrase(text: str, match: re.Match[str], lists: Sequence[CountryList]) -> _Phrase | None:
    """Join a border word with the countries named right before or after it."""
    is_meeting = match["meeting"] is not None
    start, end = match.span("meeting" if is_meeting else "border")
    while text[start].isspace():
        start += 1
    if _NOT_A_PLACE.match(text, end):
        return None
    before = next((run for run in lists if _adjoins(text, run.span.end, start, _BEFORE)), None)
    after = next((run for run in lists if _adjoins(text, end, run.span.start, _AFTER)), None)
    if before and after and not (_WITH.match(text, end) and len(before.countries) == 1):
        longer = after if len(after.countries) > len(before.countries) else before
        before, after = (before, None) if longer is before else (None, after)
    runs = [run for run in (before, after) if run]
    countries = tuple(dict.fromkeys(country for run in runs for country in run.countries))
    span = Span(
        min(start, *(run.span.start for run in runs), start),
        max(end, *(run.span.end for run in runs), end),
    )
    if len(countries) < 2:
        return _Phrase(Span(start, end), (), is_meeting=True) if is_meeting else None
    return _Phrase(span, countries, is_meeting)


def _adjoins(text: str, left: int, right: int, words: re.Pattern[str]) -> bool:
    gap = right - left
    return 0 <= gap <= LONGEST_GAP and words.fullmatch(text, left, right) is not None


def _countries_that_meet(text: str, lists: Sequence[CountryList]) -> list[_Phrase]:
    """Find ``where Syria, Iraq and Jordan meet``: no border is named, but a meeting is."""
    return [
        _Phrase(run.span, run.countries, is_meeting=True)
        for run in lists
        if len(run.countries) == 3
        and _THREE_MEET.match(text, run.span.end)
        and _WHERE.search(text, max(0, run.span.start - 16), run.span.start)
    ]


def _named(text: str, phrase: _Phrase, gazetteer: Gazetteer) -> Mention | None:
    countries = phrase.countries
    if len(countries) == 2:
        place = gazetteer.borders.shared_border(*countries)
    elif len(countries) == 3:
        place = gazetteer.borders.meeting_point(countries)
        if place is None and not phrase.is_meeting:
            # "the borders of Poland, Spain and Chad": three borders, and no one place.
            return None
    else:
        return None
    return _mention(text, phrase.span, place, _sentence(countries, place, gazetteer))


def _sentence(countries: Sequence[str], place: Place | None, gazetteer: Gazetteer) -> str:
    names = [gazetteer.place(f"country:{country}").name for country in countries]
    listed = f"{', '.join(names[:-1])} and {names[-1]}"
    if len(names) == 3:
        return f"the borders of {listed} {'meet in one point' if place else 'meet nowhere'}"
    return f"{listed} share {'a border' if place else 'no border'}"


def _bare(
    text: str,
    phrase: _Phrase,
    triples: Sequence[tuple[str, str, str]],
    gazetteer: Gazetteer,
) -> Mention:
    """Read a meeting point whose countries are not named beside it out of the article's own."""
    if len(triples) == 1:
        place = gazetteer.borders.meeting_point(triples[0])
        sentence = _sentence(triples[0], place, gazetteer)
        return _mention(text, phrase.span, place, f"of the countries in the article, {sentence}")
    sentence = (
        "the article names no three countries whose borders meet"
        if not triples
        else f"the article's countries meet in {len(triples)} points, and it does not say which"
    )
    return _mention(text, phrase.span, None, sentence)


def _mention(text: str, span: Span, place: Place | None, sentence: str) -> Mention:
    words = text[span.start : span.end]
    return Mention(
        span=span,
        name=words,
        kind=MentionKind.DESCRIBED,
        place_ids=(place.id,) if place else (),
        reasons=(Reason(0.0, sentence, words),),
    )
