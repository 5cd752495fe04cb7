"""The same incident in several articles: one incident with several sources, each link explained.

The best-stated telling stands for all, and the others stay whole beside it, so that
:func:`apart` gives back what was put together. What differs in day or town, where both say it
exactly, is never one incident; what they say otherwise is listed, not averaged.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mapapp.join.contradictions import contradictions
from mapapp.join.measures import Fit, is_exact_date
from mapapp.join.pairs import KM_PER_DEGREE, Pair, compare
from mapapp.join.records import Record, record_of
from mapapp.join.verdict import VAGUE_DAYS, Verdict
from mapapp.records import Assertion, Incident, Reason, Source, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_ASSERTED: Final = {assertion: rank for rank, assertion in enumerate(Assertion)}
COPIED_WORDS: Final = 8
"""A quote of so many words, or more, is not found twice by chance."""
_SLACK_KM: Final = 5.0


def together(
    incidents: Sequence[Incident], originals: Mapping[str, str] | None = None
) -> tuple[Incident, ...]:
    """Put what several articles tell of one incident together.

    Args:
        incidents: of any number of articles, each without sources yet, or with.
        originals: by article id, the article that it is a copy of, or itself;
            :class:`mapapp.join.copies.Copies`.

    Returns:
        In the order given, each at the place of the telling that stands for it.
    """
    tellings = apart(incidents)
    records = [record_of(one) for one in tellings]
    order = sorted(range(len(tellings)), key=lambda at: _standing(tellings[at], at))
    near = _Near(tellings, records)
    taken: set[int] = set()
    merged: dict[int, Incident] = {}
    for head in order:
        if head in taken:
            continue
        taken.add(head)
        others = _others(head, near, tellings, records, taken)
        taken.update(at for at, _ in others)
        merged[head] = _merged(tellings, head, others, originals or {})
    return tuple(merged[at] for at in sorted(merged))


def apart(incidents: Iterable[Incident]) -> tuple[Incident, ...]:
    """Every telling by itself, as it was found in its article."""
    return tuple(
        telling
        for incident in incidents
        for telling in (
            replace(incident, sources=()) if incident.sources else incident,
            *(source.incident for source in incident.sources),
        )
    )


def _standing(incident: Incident, at: int) -> tuple[int, int, int, float, int]:
    """What is stated best comes first: the finest place, the narrowest date, said as a fact."""
    date = incident.date
    days = (date.latest - date.earliest).days if date else VAGUE_DAYS * 1000
    return int(incident.precision), days, _ASSERTED[incident.assertion], -incident.confidence, at


class _Near:
    """Incidents by country and day, for finding those that could be one."""

    def __init__(self, tellings: Sequence[Incident], records: Sequence[Record]) -> None:
        self._records = records
        self._by_day: dict[tuple[str, int], list[int]] = {}
        for at, one in enumerate(tellings):
            if one.status is not Status.REJECTED:
                for key in _days(records[at]):
                    self._by_day.setdefault(key, []).append(at)

    def to(self, at: int) -> Iterator[int]:
        """Every other that shares a day and a country, and is not too far north or south."""
        here = self._records[at]
        found = {other for key in _days(here) for other in self._by_day.get(key, ()) if other != at}
        for other in sorted(found):
            there = self._records[other]
            reach = _SLACK_KM + (here.radius_m + there.radius_m) / 1000
            if here.lat is None or there.lat is None:
                continue
            if abs(here.lat - there.lat) * KM_PER_DEGREE <= reach:
                yield other


def _days(record: Record) -> Iterator[tuple[str, int]]:
    """Country and each day that it can have happened on; none for what is too vague to be found."""
    date = record.date
    if date is None or record.lat is None or (date.latest - date.earliest).days > VAGUE_DAYS:
        return
    for day in range(date.earliest.toordinal(), date.latest.toordinal() + 1):
        yield record.country, day


def _others(
    head: int,
    near: _Near,
    tellings: Sequence[Incident],
    records: Sequence[Record],
    taken: set[int],
) -> list[tuple[int, Pair]]:
    """What else tells of an incident: the surest first, one an article, none against another."""
    if tellings[head].status is Status.REJECTED:
        return []
    linked = [
        (at, pair)
        for at in near.to(head)
        if at not in taken and is_one(pair := compare(records[head], records[at]))
    ]
    linked.sort(key=lambda one: (-one[1].measures.points, one[0]))
    kept: list[tuple[int, Pair]] = []
    articles = {tellings[head].article_id}
    for at, pair in linked:
        if tellings[at].article_id in articles:
            continue
        if all(_goes_with(records[at], records[other]) for other, _ in kept):
            kept.append((at, pair))
            articles.add(tellings[at].article_id)
    return sorted(kept, key=lambda one: one[0])


def is_one(pair: Pair) -> bool:
    """Whether two tellings are of one incident: never where day or town differ, or are left open.

    With an exact day and place, both are of one kind, or share who took part or how many were
    killed. With less, they share the number killed, or everything else to the letter.
    """
    m = pair.measures
    if pair.verdict is Verdict.NONE or pair.if_alone:
        return False
    if m.place.fit is not Fit.AGREES or m.date.fit is not Fit.AGREES:
        return False
    if m.place.is_exact and is_exact_date(pair.incident.date) and is_exact_date(pair.record.date):
        return True
    counts = pair.incident.killed, pair.record.killed
    is_counted = m.killed.fit is Fit.AGREES and all(one and one.is_telling for one in counts)
    is_alike = (
        pair.incident.date == pair.record.date
        and pair.incident.place_name == pair.record.place_name
        and m.actors.fit is m.kind.fit is Fit.AGREES
    )
    return is_counted or is_alike


def _goes_with(one: Record, other: Record) -> bool:
    """Whether nothing that two tellings of a third say of day or town keeps them apart."""
    m = compare(one, other).measures
    return Fit.DIFFERS not in {m.place.fit, m.date.fit, m.kind.fit}


def _merged(
    tellings: Sequence[Incident],
    head: int,
    others: Sequence[tuple[int, Pair]],
    originals: Mapping[str, str],
) -> Incident:
    first = tellings[head]
    texts, quotes = {_original(first, originals)}, {_words(first)}
    sources = []
    for at, pair in others:
        one = tellings[at]
        text, quote = _original(one, originals), _words(one)
        is_long = len(quote.split()) >= COPIED_WORDS
        is_copy = text in texts or (is_long and quote in quotes)
        texts.add(text)
        quotes.add(quote)
        differs = contradictions(first, one, pair.measures)
        sources.append(Source(one, _reasons(pair), differs, is_copy=is_copy))
    return replace(first, sources=tuple(sources)) if sources else first


def _original(incident: Incident, originals: Mapping[str, str]) -> str:
    return originals.get(incident.article_id, incident.article_id)


def _words(incident: Incident) -> str:
    return " ".join(incident.quote.exact.split())


def _reasons(pair: Pair) -> tuple[Reason, ...]:
    """What decided it, then every measure in which they agree."""
    m = pair.measures
    each = (m.place, m.date, m.actors, m.kind, m.killed)
    agreeing = (one.reason for one in each if one.fit is Fit.AGREES)
    return (pair.reasons[0], *agreeing)
