"""One incident, with its quote and every decision on it, as a tree to read; pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mapapp.layers.english import from_english
from mapapp.page.nodes import Node, node, outside
from mapapp.page.phrases import (
    date_in_words,
    day_in_words,
    distance_in_words,
    edtf_in_words,
    place_in_words,
)
from mapapp.records import Precision

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.page.words import Words
    from mapapp.records import Correction, Incident, Quote, Reason

_WITHIN_A_CIRCLE: Final = (Precision.SITE, Precision.NEAR)
"""The others are areas with a border of their own, or lines."""


def incident_card(incident: Incident, words: Words) -> Node:
    """What is said of an incident, as corrected, and in which words."""
    labels = words.labels
    return node(
        "article",
        node(
            "header",
            node(
                "p",
                node("span", labels.statuses[incident.status], look=f"badge {incident.status}"),
                node("span", labels.kinds[incident.kind], look="badge"),
                node("span", labels.assertions[incident.assertion], look="badge"),
                look="badges",
            ),
            outside("h3", incident.title, lang=incident.lang),
        ),
        _quote(incident),
        node("dl", *_facts(incident, words)),
        look="card",
    )


def incident_grounds(
    incident: Incident, decisions: Sequence[Correction], words: Words
) -> Node | None:
    """Why an incident is what and where it is: for the machine, and for whoever decided.

    Args:
        incident: as corrected.
        decisions: those on this incident, in the log's order.
        words: the page's language.
    """
    parts = _decisions(decisions, words), _reasons(incident.reasons, words)
    return node("article", *parts, look="card") if any(parts) else None


def _quote(incident: Incident) -> Node:
    """The quote between the words around it, with the place's name marked."""
    quote, span = incident.quote, incident.place_span
    if span is None:
        said: tuple[Node, ...] = (node("span", quote.exact),)
    else:
        start, end = span.start - quote.start, span.end - quote.start
        said = (
            *_unless_empty(quote.exact[:start]),
            node("mark", quote.exact[start:end]),
            *_unless_empty(quote.exact[end:]),
        )
    before, after = _whole_words(quote)
    parts = (
        node("span", f"…{before}", look="around") if before.strip() else None,
        *said,
        node("span", f"{after}…", look="around") if after.strip() else None,
    )
    children = tuple(part for part in parts if part)
    return Node(tag="blockquote", children=children, lang=incident.lang)


def _whole_words(quote: Quote) -> tuple[str, str]:
    """What stands around a quote, without the pieces of words at its far ends."""
    before = re.sub(r"^\S+(?=\s+\S)", "", quote.prefix)
    after = re.sub(r"(?<=\S)\s+\S+$", "", quote.suffix)
    return before.lstrip(), after.rstrip()


def _unless_empty(text: str) -> Iterator[Node]:
    if text:
        yield node("span", text)


def _facts(incident: Incident, words: Words) -> Iterator[Node]:
    yield from _fact(words.when, outside("span", date_in_words(incident.date, words)))
    name = place_in_words(incident, words)
    is_country = incident.place_name and incident.precision is Precision.COUNTRY
    country = "" if is_country else incident.country
    parts = (name, "" if is_country else incident.admin1)
    precision = words.labels.precisions[incident.precision]
    if incident.radius_m is not None and incident.precision in _WITHIN_A_CIRCLE:
        distance = distance_in_words(incident.radius_m, words)
        precision = f"{precision}, {words.within.format(distance=distance)}"
    where = ", ".join(dict.fromkeys(part for part in parts if part))
    yield from _fact(
        words.where,
        Node(tag="span", text=where, region=country, lang=words.lang),
        node("span", precision, look="faint"),
    )
    if incident.actors:
        who = ", ".join(from_english(words.lang, actor) for actor in incident.actors)
        yield from _fact(words.who, outside("span", who, lang=words.lang))
    yield from _fact(words.article, *_article(incident, words))


def _fact(name: str, *said: Node) -> tuple[Node, Node]:
    return node("dt", name), node("dd", *said)


def _article(incident: Incident, words: Words) -> Iterator[Node]:
    yield outside("span", incident.article_title, lang=incident.lang)
    about = [incident.article_source] if incident.article_source else []
    if incident.published:
        about.append(words.published.format(date=edtf_in_words(incident.published, words)))
    if about:
        yield outside("span", " · ".join(about), look="faint")
    if incident.article_url:
        yield Node(
            tag="a", text=words.open_article, href=incident.article_url, tip=incident.article_url
        )


def _reasons(reasons: Sequence[Reason], words: Words) -> Node | None:
    if not reasons:
        return None
    return node(
        "section",
        node("h4", words.why_here),
        node(
            "ul",
            *(
                node(
                    "li",
                    outside("span", from_english(words.lang, reason.sentence)),
                    outside("span", f"“{reason.quote}”", look="faint") if reason.quote else None,
                )
                for reason in reasons
            ),
        ),
    )


def _decisions(decisions: Sequence[Correction], words: Words) -> Node | None:
    if not decisions:
        return None
    return node(
        "section",
        node("h4", words.decisions),
        node("ol", *(_decision(decision, words) for decision in decisions)),
    )


def _decision(decision: Correction, words: Words) -> Node:
    day = day_in_words(decision.when.date(), words)
    action = words.labels.actions[decision.action]
    names = words.labels.fields
    changes = "; ".join(
        f"{names[field]}: {value}" for field, value in decision.changes if field in names
    )
    return node(
        "li",
        outside("span", f"{action} · {decision.who} · {day}"),
        outside("p", decision.why),
        outside("span", changes, look="faint") if changes else None,
    )
