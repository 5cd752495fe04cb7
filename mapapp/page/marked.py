"""An article with what was found in it, marked in its own words; pure."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from mapapp.page.nodes import Node, node, outside
from mapapp.page.phrases import date_in_words, place_in_words
from mapapp.records import Role, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.page.words import Words
    from mapapp.records import Article, Incident, Resolution

MOST_CHARACTERS: Final = 30_000
"""Code points shown of one article: a long read, and no burden to a phone."""


def marked_article(
    article: Article,
    resolutions: Sequence[Resolution],
    incidents: Sequence[Incident],
    words: Words,
) -> Node:
    """The text with every mention marked and every quote underlined."""
    text = article.text[:MOST_CHARACTERS]
    children = tuple(_pieces(text, resolutions, incidents, words))
    is_cut = len(text) < len(article.text)
    return node(
        "section",
        _legend(words),
        Node(tag="article", children=children, look="text", lang=article.lang),
        node("p", words.shortened.format(count=words.number(len(text))), look="more")
        if is_cut
        else None,
        look="marked",
    )


def found_incidents(incidents: Sequence[Incident], words: Words) -> Node:
    """The incidents of one article, each with its quote."""
    labels = words.labels
    return node(
        "ol",
        *(
            node(
                "li",
                node(
                    "p",
                    node("span", labels.kinds[incident.kind], look="badge"),
                    node("span", labels.assertions[incident.assertion], look="badge"),
                    look="badges",
                ),
                outside("h4", incident.title, lang=incident.lang),
                outside("blockquote", incident.quote.exact, lang=incident.lang),
                outside(
                    "p",
                    " · ".join(
                        (
                            date_in_words(incident.date, words),
                            place_in_words(incident, words),
                            labels.precisions[incident.precision],
                        )
                    ),
                    look="faint",
                ),
            )
            for incident in incidents
        ),
        look="found",
    )


def _pieces(
    text: str, resolutions: Sequence[Resolution], incidents: Sequence[Incident], words: Words
) -> Iterator[Node]:
    """The text cut wherever a mention or a quote begins or ends."""
    mentions = [one for one in resolutions if one.mention.span.end <= len(text)]
    quotes = [Span(one.quote.start, one.quote.end) for one in incidents]
    spans = [one.mention.span for one in mentions] + quotes
    cuts = {min(at, len(text)) for span in spans for at in (span.start, span.end)}
    edges = sorted(cuts | {0, len(text)})
    for start, end in itertools.pairwise(edges):
        piece = Span(start, end)
        said = "said" if any(quote.covers(piece) for quote in quotes) else ""
        of = next((one for one in mentions if one.mention.span.covers(piece)), None)
        if of is None:
            yield node("span", text[start:end], look=said)
        else:
            look = f"{_look_of(of)} {said}".strip()
            yield Node(tag="mark", text=text[start:end], look=look, tip=_tip(of, words))


def _look_of(resolution: Resolution) -> str:
    if resolution.place is None:
        return "open"
    return "event" if resolution.mention.role is Role.EVENT else "named"


def _tip(resolution: Resolution, words: Words) -> str:
    """What the mention was taken to mean, and why, in one line."""
    role = resolution.mention.role
    place, precision = resolution.place, resolution.precision
    parts = [words.left_open] if place is None else [place.name, place.country]
    if precision is not None:
        parts.append(words.labels.precisions[precision])
    if role is not None:
        parts.append(words.labels.roles[role])
    parts.extend(reason.sentence for reason in resolution.reasons[:1])
    return " · ".join(part for part in parts if part)


def _legend(words: Words) -> Node:
    return node(
        "p",
        node("mark", words.legend_event, look="event"),
        node("mark", words.legend_named, look="named"),
        node("mark", words.left_open, look="open"),
        node("span", words.legend_said, look="said"),
        look="legend",
    )
