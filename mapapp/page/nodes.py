"""Text as a tree of nodes that the browser shows through text nodes, never as Markdown or HTML.

Streamlit's own texts and labels are Markdown: an image in one asks a foreign host for it. So
whatever comes from outside is shown by these; `nodes.js` makes the elements, and knows no
tag, attribute or address besides those that are allowed here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Final, Literal, get_args

# fmt: off
Tag = Literal[
    "a", "article", "blockquote", "button", "dd", "div", "dl", "dt", "footer", "h3", "h4",
    "header", "li", "mark", "ol", "p", "section", "span", "table", "tbody", "td", "th",
    "thead", "tr", "ul",
]
# fmt: on
TAGS: Final = frozenset(get_args(Tag))

Json = str | bool | Sequence["Json"] | Mapping[str, "Json"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One element."""

    tag: Tag
    text: str = ""
    """Any text at all; comes before the children."""
    children: tuple[Node, ...] = ()
    look: str = ""
    """Class names of `nodes.css`."""
    lang: str = ""
    """ISO 639-1 code of a text from outside; its direction then follows from its letters."""
    region: str = ""
    """ISO 3166-1 alpha-2 code of a country, named in ``lang`` after the text, behind a comma."""
    href: str = ""
    """Where a link leads; one that is not http or https stays text."""
    chooses: str = ""
    """Told to the page when this is clicked."""
    is_chosen: bool = False
    tip: str = ""
    """Shown when pointed at."""


def node(tag: Tag, *content: str | Node | None, **attributes: str | bool) -> Node:
    """Make a node of a text or of children; ``None`` is left out.

    Raises:
        ValueError: a text beside children, whose order would be lost.
    """
    texts = [part for part in content if isinstance(part, str)]
    children = tuple(part for part in content if isinstance(part, Node))
    if len(texts) + bool(children) > 1:
        raise ValueError(f"<{tag}> holds a text or nodes, not both")
    return Node(tag=tag, text="".join(texts), children=children, **attributes)  # type: ignore[arg-type]


def outside(tag: Tag, text: str, *, lang: str = "", look: str = "", tip: str = "") -> Node:
    """Make a node of a text from outside: in its own language and its own direction."""
    return Node(tag=tag, text=text, lang=lang or "und", look=look, tip=tip)


def as_json(tree: Node) -> Mapping[str, Json]:
    """The tree as `nodes.js` takes it; what is empty is left out."""
    values: dict[str, Json] = {}
    for field in fields(tree):
        value = getattr(tree, field.name)
        if value:
            is_children = field.name == "children"
            values[field.name] = [as_json(child) for child in value] if is_children else value
    return values


def texts_of(tree: Node) -> Iterable[str]:
    """Every text of a tree, in reading order."""
    if tree.text:
        yield tree.text
    for child in tree.children:
        yield from texts_of(child)
