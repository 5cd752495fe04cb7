"""Rows of the page's view to a table whose rows can be chosen; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mapapp.page.nodes import Node, node, outside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.page.view import Row
    from mapapp.page.words import Words

MOST_ROWS: Final = 500
"""Rows that a browser lays out without a pause on a phone."""


def table(rows: Sequence[Row], selected: str, words: Words) -> Node:
    """A table of the first rows, with the selected one marked, and what was left out."""
    shown = _window(rows, selected)
    head = (
        *(words.column_date, words.column_kind, words.column_place),
        *(words.column_said, words.column_status),
    )
    left = len(rows) - len(shown)
    return node(
        "div",
        node(
            "table",
            node("thead", node("tr", *(node("th", title) for title in head))),
            node("tbody", *(_row(row, words, is_chosen=row.id == selected) for row in shown)),
            look="incidents",
        ),
        node("p", words.count(left, words.more_rows), look="more") if left else None,
        look="scroll",
    )


def _window(rows: Sequence[Row], selected: str) -> Sequence[Row]:
    """The first rows, or those around a selected one further down."""
    at = next((number for number, row in enumerate(rows) if row.id == selected), 0)
    start = 0 if at < MOST_ROWS else min(at - MOST_ROWS // 2, len(rows) - MOST_ROWS)
    return rows[start : start + MOST_ROWS]


def _row(row: Row, words: Words, *, is_chosen: bool) -> Node:
    return node(
        "tr",
        node("td", node("span", row.date, look="date")),
        node("td", node("span", look=f"sign {row.sign}"), node("span", row.kind), look="kind"),
        node(
            "td",
            Node(tag="span", text=row.place, region=row.country, lang=words.lang),
            node("span", row.precision, look="faint"),
        ),
        node(
            "td",
            Node(
                tag="button",
                text=row.title,
                lang=row.lang,
                look="title",
                chooses=row.id,
                is_chosen=is_chosen,
            ),
            outside("span", row.quote, lang=row.lang, look="faint clip"),
        ),
        node(
            "td",
            node("span", words.labels.statuses[row.status], look=f"badge {row.status}"),
            node("span", row.assertion, look="faint"),
        ),
        chooses=row.id,
        is_chosen=is_chosen,
    )
