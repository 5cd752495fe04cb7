"""Every word the page says itself, as one catalogue a language; pure.

A catalogue is a record, so that one without a phrase that another has does not type-check.
Phrases hold ``{name}`` for what is put in; what is said of incidents is decided in `view`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mapapp.records import Action, Assertion, Kind, Precision, Role, Status

Counted = tuple[str, str]
"""A phrase for one and a phrase for several, each with ``{count}``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What the values of the records' vocabularies are called."""

    kinds: Mapping[Kind, str]
    assertions: Mapping[Assertion, str]
    statuses: Mapping[Status, str]
    precisions: Mapping[Precision, str]
    roles: Mapping[Role, str]
    actions: Mapping[Action, str]
    fields: Mapping[str, str]
    """Of the incident contract, as they are corrected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """How days and months are written."""

    months: tuple[str, ...]
    """Twelve, January first, as they stand in a date."""
    day: str
    """With ``{day}``, ``{month}`` and ``{year}``."""
    month: str
    interval: str
    """With ``{start}`` and ``{end}``."""
    since: str
    until: str
    unknown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language of the page."""

    lang: str
    """ISO 639-1 code."""
    name: str
    """What the language calls itself."""
    is_one: Callable[[int], bool]
    """Whether a number takes the singular."""
    thousands: str
    """What stands between groups of three digits."""
    decimal: str
    labels: Labels
    calendar: Calendar

    # Pages
    map_page: str
    add_page: str
    review_page: str
    language: str

    # Filters
    date_from: str
    date_to: str
    period_hint: str
    date_unreadable: str
    kind: str
    assertion: str
    status: str
    precision: str
    place: str
    place_hint: str
    text: str
    text_hint: str
    every_value: str
    apply: str
    clear: str

    # What is shown
    incidents: Counted
    shown_of: Counted
    """With ``{total}``, too."""
    drawn: Counted
    listed: Counted
    undated_kept: Counted
    rejected_hidden: Counted
    reversed_dates: str
    more_rows: Counted
    nothing_stored: str
    nothing_stored_do: str
    nothing_matches: str
    nothing_matches_do: str
    column_date: str
    column_kind: str
    column_place: str
    column_said: str
    column_status: str
    choose_incident: str
    choose_incident_do: str

    # One incident
    when: str
    where: str
    who: str
    article: str
    published: str
    within: str
    """With ``{distance}``."""
    no_place: str
    why_here: str
    decisions: str
    open_article: str

    # Deciding
    decide: str
    reviewer: str
    reason: str
    reason_hint: str
    save_decision: str
    reviewer_needed: str
    reason_needed: str
    decided: Mapping[Action, str]
    position: str
    find_place: str
    find_place_hint: str
    choose_place: str
    keep_place: str
    no_such_place: str
    actors_hint: str
    date_hint: str

    # Adding articles
    add_intro: str
    paste: str
    upload: str
    article_text: str
    article_text_hint: str
    article_title: str
    article_source: str
    article_url: str
    article_published: str
    optional: str
    upload_hint: str
    choose_files: str
    read: str
    mentions_found: Counted
    incidents_found: Counted
    nothing_found: str
    legend_event: str
    legend_named: str
    legend_said: str
    left_open: str
    reading: str
    keep: Counted
    kept_added: Counted
    kept_changed: Counted
    kept_unchanged: Counted
    show_on_map: str
    text_needed: str
    file_needed: str
    shortened: str
    """With ``{count}`` characters that are shown."""

    # Reviewing
    review_intro: str
    waiting: Counted
    nothing_waits: str
    nothing_waits_do: str
    orphans: Counted
    no_such_status: str
    no_such_status_do: str

    # Downloads
    downloads: str
    download_html: str
    download_geojson: str
    download_csv: str
    download_hint: str
    map_title: str

    # When something fails
    failed: str
    link_ignored: str

    def number(self, value: int) -> str:
        """A whole number as the language writes it."""
        return f"{value:,}".replace(",", self.thousands)

    def count(self, value: int, phrase: Counted, **others: str) -> str:
        """A phrase with its number, singular or plural, and what else it holds."""
        form = phrase[0 if self.is_one(value) else 1]
        return form.format(count=self.number(value), **others)
