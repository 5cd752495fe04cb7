"""Incidents and filters to what the page shows: rows, ids on the map, counts, messages; pure.

Nothing here knows Streamlit, so every decision of the page can be tested without one.
What a filter cannot judge it keeps: an incident without a date stays in every period.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, TypeVar

from mapapp.gazetteer.names import fold
from mapapp.layers.style import KINDS
from mapapp.page.phrases import date_in_words, place_in_words
from mapapp.records import Assertion, Kind, Precision, Status

if TYPE_CHECKING:
    from mapapp.page.words import Words
    from mapapp.records import Incident

Value = TypeVar("Value", bound=Hashable)

NOT_REJECTED: Final = (Status.PROPOSED, Status.ACCEPTED, Status.CORRECTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What a person asked to see; an empty choice asks for everything."""

    earliest: dt.date | None = None
    """Keep what may have happened on this day or later."""
    latest: dt.date | None = None
    """Keep what may have happened on this day or before."""
    kinds: tuple[Kind, ...] = ()
    assertions: tuple[Assertion, ...] = ()
    statuses: tuple[Status, ...] = NOT_REJECTED
    precisions: tuple[Precision, ...] = ()
    place: str = ""
    """Found in the names of the place, its province or its country code."""
    text: str = ""
    """Every word is found in the quote, the titles or the actors."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One incident in the table, each cell as it is read."""

    id: str
    date: str
    kind: str
    sign: str
    """Family of the kind: the shape and the colour that it has on the map."""
    title: str
    place: str
    country: str
    """Code of the country it lies in, ISO 3166-1 alpha-2; empty where the place says it."""
    precision: str
    assertion: str
    status: Status
    quote: str
    lang: str
    """Of the title and the quote."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many incidents a choice of each value would show, all other filters as they are."""

    kinds: Mapping[Kind, int] = field(default_factory=dict)
    assertions: Mapping[Assertion, int] = field(default_factory=dict)
    statuses: Mapping[Status, int] = field(default_factory=dict)
    precisions: Mapping[Precision, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Empty:
    """What is said where there is nothing to show, and what to do about it."""

    title: str
    do: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """What the map page shows."""

    rows: tuple[Row, ...]
    visible: tuple[str, ...]
    """Ids of the incidents that pass the filters, in the order of the rows."""
    counts: Counts
    summary: str
    messages: tuple[str, ...]
    empty: Empty | None
    """``None`` while there is a row."""


def page_view(incidents: Sequence[Incident], filters: Filters, words: Words) -> PageView:
    """Decide what is shown of the incidents, as corrected, that a store holds."""
    shown = sorted(matching(incidents, filters), key=_by_date)
    return PageView(
        rows=tuple(row_of(incident, words) for incident in shown),
        visible=tuple(incident.id for incident in shown),
        counts=_counts(incidents, filters),
        summary=_summary(shown, len(incidents), words),
        messages=tuple(_messages(incidents, shown, filters, words)),
        empty=None if shown else Empty(words.nothing_matches, words.nothing_matches_do),
    )


def matching(incidents: Sequence[Incident], filters: Filters) -> tuple[Incident, ...]:
    """The incidents that pass every filter, in the order given."""
    tests = _tests(filters)
    return tuple(incident for incident in incidents if all(test(incident) for test in tests))


def _tests(filters: Filters) -> list[Callable[[Incident], bool]]:
    """One test a filter that asks for something."""
    tests: list[Callable[[Incident], bool]] = []
    if filters.earliest or filters.latest:
        tests.append(lambda incident: _may_fall_within(incident, filters))
    if filters.kinds:
        tests.append(lambda incident: incident.kind in filters.kinds)
    if filters.assertions:
        tests.append(lambda incident: incident.assertion in filters.assertions)
    if filters.statuses:
        tests.append(lambda incident: incident.status in filters.statuses)
    if filters.precisions:
        tests.append(lambda incident: incident.precision in filters.precisions)
    for asked, said in ((filters.place, _place_words), (filters.text, _spoken_words)):
        if wanted := fold(asked).split():
            tests.append(_holds_all(wanted, said))
    return tests


def _may_fall_within(incident: Incident, filters: Filters) -> bool:
    date = incident.date
    if date is None:
        return True
    begins_in_time = filters.latest is None or date.earliest <= filters.latest
    return begins_in_time and (filters.earliest is None or filters.earliest <= date.latest)


def _holds_all(
    wanted: Sequence[str], said: Callable[[Incident], Sequence[str]]
) -> Callable[[Incident], bool]:
    def test(incident: Incident) -> bool:
        # A line apart, so that no word is found across two of them.
        found = "\n".join(fold(text) for text in said(incident))
        return all(word in found for word in wanted)

    return test


def _place_words(incident: Incident) -> Sequence[str]:
    others = (name.text for name in incident.place_names)
    return (incident.place_name, incident.admin1, incident.country, *others)


def _spoken_words(incident: Incident) -> Sequence[str]:
    titles = (incident.title, incident.article_title, incident.article_source)
    return (incident.quote.exact, *titles, *incident.actors)


def _by_date(incident: Incident) -> tuple[bool, dt.date, dt.date, str, int, str]:
    date = incident.date
    first, last = (date.earliest, date.latest) if date else (dt.date.max, dt.date.max)
    return (date is None, first, last, incident.article_id, incident.quote.start, incident.id)


def _counts(incidents: Sequence[Incident], filters: Filters) -> Counts:
    def tally(value: Callable[[Incident], Value], others: Filters) -> Mapping[Value, int]:
        return Counter(value(incident) for incident in matching(incidents, others))

    return Counts(
        kinds=tally(lambda incident: incident.kind, replace(filters, kinds=())),
        assertions=tally(lambda incident: incident.assertion, replace(filters, assertions=())),
        statuses=tally(lambda incident: incident.status, replace(filters, statuses=())),
        precisions=tally(lambda incident: incident.precision, replace(filters, precisions=())),
    )


def row_of(incident: Incident, words: Words) -> Row:
    """One incident as it stands in a table."""
    labels = words.labels
    return Row(
        id=incident.id,
        date=date_in_words(incident.date, words),
        kind=labels.kinds[incident.kind],
        sign=KINDS[incident.kind].family.value,
        title=incident.title,
        place=place_in_words(incident, words),
        country="" if _is_country(incident) else incident.country,
        precision=labels.precisions[incident.precision],
        assertion=labels.assertions[incident.assertion],
        status=incident.status,
        quote=incident.quote.exact,
        lang=incident.lang,
    )


def _is_country(incident: Incident) -> bool:
    return bool(incident.place_name) and incident.precision is Precision.COUNTRY


def is_drawn(incident: Incident) -> bool:
    """Whether the map has a mark for it: a country is listed, not pinned."""
    return incident.precision is not Precision.COUNTRY and (
        incident.lat is not None or incident.geometry is not None
    )


def _summary(shown: Sequence[Incident], total: int, words: Words) -> str:
    parts = [words.count(len(shown), words.incidents)]
    if len(shown) < total:
        parts = [words.count(len(shown), words.shown_of, total=words.number(total))]
    drawn = sum(is_drawn(incident) for incident in shown)
    if shown:
        parts.append(words.count(drawn, words.drawn))
    if drawn < len(shown):
        parts.append(words.count(len(shown) - drawn, words.listed))
    return " · ".join(parts)


def _messages(
    incidents: Sequence[Incident], shown: Sequence[Incident], filters: Filters, words: Words
) -> list[str]:
    messages = []
    if filters.earliest and filters.latest and filters.earliest > filters.latest:
        messages.append(words.reversed_dates)
    undated = sum(incident.date is None for incident in shown)
    if undated and (filters.earliest or filters.latest):
        messages.append(words.count(undated, words.undated_kept))
    if filters.statuses and Status.REJECTED not in filters.statuses:
        everything = matching(incidents, replace(filters, statuses=(Status.REJECTED,)))
        if everything:
            messages.append(words.count(len(everything), words.rejected_hidden))
    return messages
