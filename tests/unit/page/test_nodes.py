from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from mapapp.layers.style import FAMILIES
from mapapp.page import nodes
from mapapp.page.nodes import TAGS, Node, as_json, node, outside, texts_of

SCRIPT = Path(nodes.__file__).with_name("nodes.js").read_text("utf-8")
STYLE = Path(nodes.__file__).with_name("nodes.css").read_text("utf-8")
CHROME = Path(nodes.__file__).with_name("chrome.css").read_text("utf-8")


def test_what_is_empty_is_left_out() -> None:
    tree = node("div", node("p", "one", look="faint"), None, Node(tag="a", text="two", href="x"))
    expected = {
        "tag": "div",
        "children": [
            {"tag": "p", "text": "one", "look": "faint"},
            {"tag": "a", "text": "two", "href": "x"},
        ],
    }
    assert expected == as_json(tree)
    json.dumps(as_json(tree))


def test_texts_are_given_back_letter_for_letter_and_in_order() -> None:
    hostile = "<img src=x onerror=1> ![x](http://h/b.png) $x$ \u202e `code` {{7*7}}"
    tree = node("div", outside("p", hostile, lang="ar"), node("p", "last"))
    assert [hostile, "last"] == list(texts_of(tree))


def test_a_text_from_outside_always_gets_a_direction_of_its_own() -> None:
    assert "und" == outside("p", "words").lang
    assert "ar" == outside("p", "كلمات", lang="ar").lang


def test_a_text_beside_children_is_refused_since_its_place_would_be_lost() -> None:
    with pytest.raises(ValueError, match="not both"):
        node("p", "text", node("span", "more"))


def test_the_script_knows_the_same_tags() -> None:
    listed = re.search(r"new Set\(\[(.*?)\]\)", SCRIPT, re.DOTALL)
    assert listed
    assert sorted(TAGS) == re.findall(r'"(\w+)"', listed[1])


def test_the_tags_can_neither_run_nor_fetch_anything() -> None:
    assert not TAGS & {"script", "style", "iframe", "img", "object", "embed", "form", "link", "svg"}


@pytest.mark.parametrize(
    "way", ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "srcdoc"]
)
def test_the_script_never_makes_elements_of_a_text(way: str) -> None:
    assert way not in SCRIPT


def test_the_table_has_the_colours_of_the_map() -> None:
    for family, look in FAMILIES.items():
        assert f".sign.{family} {{ --sign: light-dark({look.on_light}, {look.on_dark});" in STYLE


@pytest.mark.parametrize("style", [STYLE, CHROME], ids=["nodes", "chrome"])
def test_no_style_fetches_anything(style: str) -> None:
    assert "url(" not in style
    assert "@import" not in style
