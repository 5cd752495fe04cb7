"""Every word the map says itself, as one catalogue a language.

A catalogue is a record, so that one without a phrase that another has does not type-check.
The map's script gets all of them as JSON data and picks one, so that it never holds a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mapapp.records import Assertion, Kind, Precision, Status

Plural = Mapping[str, str]
"""Phrases with ``{count}`` by CLDR plural category: ``one``, ``other``, and more in Arabic."""


class Unit(StrEnum):
    """What the bars of the histogram of dates stand for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Layer(StrEnum):
    """Where a map of articles beside records has an incident."""

    MATCHED = "matched"
    CONFLICTING = "conflicting"
    ONLY_ARTICLES = "only_articles"
    ONLY_RECORDS = "only_records"


@dataclass(frozen=True, slots=True, kw_only=True)
class MapWords:
    """One language of the map."""

    lang: str
    """ISO 639-1 code."""
    dir: str
    """``ltr`` or ``rtl``."""

    kinds: Mapping[Kind, str]
    assertions: Mapping[Assertion, str]
    """In one word, for lists and the legend."""
    said: Mapping[Assertion, str]
    """The same as a sentence, for one incident."""
    precisions: Mapping[Precision, str]
    statuses: Mapping[Status, str]

    # Counts
    incidents: Plural
    articles: Plural
    mapped: Plural
    listed: Plural
    here: Plural
    """With ``{place}``."""
    nearby: Plural
    """Of incidents at different places too close to be drawn apart."""
    summary: str
    """With ``{incidents}``, ``{articles}``, ``{mapped}`` and ``{listed}``."""

    # Regions of the page
    map: str
    list: str
    list_hint: str
    legend: str
    layers: Mapping[Layer, str]
    layers_heading: str
    skip_to_list: str
    no_incidents: str
    only_in_list: str

    # One incident
    event_date: str
    article_date: str
    undated: str
    place: str
    named_in_article: str
    """With ``{name}``."""
    no_place: str
    precision: str
    within: str
    """With ``{distance}``."""
    actors: str
    source: str
    article: str
    status: str
    confidence: str
    why_here: str
    points: str
    """With ``{points}``, signed."""
    read_in_article: str
    quote_from: str
    """Names the quotation for a screen reader."""

    # What one does
    close: str
    back: Plural
    previous: str
    next: str
    of: str
    """With ``{number}`` and ``{count}``."""
    opened: str
    """With ``{title}``."""
    more: Plural
    printed: str
    """With ``{shown}`` and ``{count}``."""
    on_next_pages: Plural
    """Of incidents that a sheet of paper has no room for."""
    north: str
    """The letter of the north arrow."""
    zoom_in: str
    zoom_out: str
    filtered: Plural

    # Dates
    about: str
    """With ``{date}``, as the next ones."""
    uncertain: str
    since: str
    until: str
    interval: str
    """With ``{start}`` and ``{end}``."""
    decade: str
    """With ``{year}``."""
    century: str

    # Time
    time: str
    earlier: str
    later: str
    play: str
    pause: str
    all_dates: str
    closer: str
    whole_time: str
    first_day: str
    last_day: str
    window: str
    """With ``{days}`` and ``{shown}``, which is :attr:`filtered`."""
    at_most: Mapping[Unit, str]
    """How many incidents the tallest bar has; with ``{count}``."""
    bar: Plural
    """With ``{days}``."""
    bar_vague: str
    """With ``{bar}`` and ``{count}``, a share."""
    vague_dates: str
    """Of dates that are spread over several bars."""
    undated_count: Plural
    also_undated: Plural
    """Whether they are shown although the map is of some dates only."""

    # Legend
    several: str
    several_numbered: str
    """On paper, where numbers lead to a list."""
    radius: str
    near: str
    area: str
    line: str

    # Finding
    search: str
    search_hint: str
    searching: str
    filters: str
    filters_set: Plural
    """How many facets are filtered by."""
    facets_hint: str
    kind: str
    assertion: str
    not_given: str
    """For an actor or a source that an incident does not have."""
    find_value: str
    more_values: Plural
    applied: str
    """A filter that is set; with ``{name}`` and ``{values}``."""
    clear_filters: str
    nothing_matches: str

    # Tiles
    public_note: str
    """With ``{distance}``."""
    tiles_note: str
    """With ``{host}``."""
    tiles_attribution: str
    """With ``{host}``."""

    # What files say in English
    from_english: Mapping[str, str]
    """Actors and reasons by their English, where it is another, with names and numbers in gaps
    (:mod:`mapapp.layers.english`)."""


def as_json(words: MapWords) -> dict[str, object]:
    """A catalogue as plain JSON data."""
    return {field.name: _plain(getattr(words, field.name)) for field in fields(words)}


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(getattr(key, "value", key)): text for key, text in value.items()}
    return value
