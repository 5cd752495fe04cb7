from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest

from mapapp.export.built import read_built
from mapapp.layers.catalogue import CATALOGUES
from mapapp.layers.folium_map import render_shell
from mapapp.layers.shell import Slot

SCRIPT, STYLE = "var mapapp={start(map){}};", "#map{color:red}"
WORKER = "self.onmessage=()=>{};"


class Page(HTMLParser):
    """A page's start tags in order, and the text of its scripts and style sheets."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.texts: list[tuple[str, dict[str, str], str]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] in {"script", "style"} and data.strip():
            self.texts.append((*self.tags[-1], data))

    @property
    def policy(self) -> dict[str, list[str]]:
        content = next(one["content"] for _, one in self.tags if "http-equiv" in one)
        parts = (part.split() for part in content.split(";"))
        return {name: allowed for name, *allowed in parts}


@pytest.fixture(scope="module")
def shell() -> Page:
    return Page(read_built("shell.html"))


def hash_of(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def test_the_policy_stands_before_anything_it_could_govern(shell: Page) -> None:
    assert ["html", "head", "meta", "meta"] == [tag for tag, _ in shell.tags[:4]]
    assert "content-security-policy" == shell.tags[3][1]["http-equiv"].lower()


def test_the_policy_lets_our_scripts_run_and_no_other(shell: Page) -> None:
    run = [text for tag, given, text in shell.texts if tag == "script" and "type" not in given]
    assert 2 == len(run)
    assert [hash_of(text) for text in run] == shell.policy["script-src"]


def test_the_policy_lets_our_style_sheet_be_read_and_no_other(shell: Page) -> None:
    (sheet,) = [text for tag, _, text in shell.texts if tag == "style"]
    assert [hash_of(sheet)] == shell.policy["style-src"]
    assert [] == [given for _, given in shell.tags if "style" in given]


def test_the_policy_forbids_all_else_but_what_the_slots_allow(shell: Page) -> None:
    rest = {name: sources for name, sources in shell.policy.items() if "sha256" not in str(sources)}
    assert rest == {
        "default-src": ["'none'"],
        "worker-src": ["blob:"],
        "img-src": ["data:", Slot.IMAGES],
        "connect-src": [Slot.CONNECTIONS],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
    }


def test_no_element_and_no_rule_asks_for_anything(shell: Page) -> None:
    asked = [
        value
        for _, given in shell.tags
        for name, value in given.items()
        if name in {"src", "href", "srcset", "action", "data", "poster"}
    ]
    assert ["#incidents"] == asked
    (sheet,) = [text for tag, _, text in shell.texts if tag == "style"]
    assert [] == re.findall(r"@import|url\((?!['\"]?(?:data:|#))[^)]*\)", sheet)
    assert [] == [given for tag, given in shell.tags if tag in {"link", "iframe", "base", "object"}]


def test_no_element_carries_a_script_in_an_attribute(shell: Page) -> None:
    assert [] == [name for _, given in shell.tags for name in given if name.startswith("on")]


def test_every_slot_stands_in_the_page_once() -> None:
    text = read_built("shell.html")
    assert dict.fromkeys(Slot, 1) == {slot: text.count(slot) for slot in Slot}


def test_the_page_carries_the_words_of_every_language(shell: Page) -> None:
    (words,) = [text for _, given, text in shell.texts if given.get("id") == "mapapp-words"]
    assert list(CATALOGUES) == list(json.loads(words)["words"])


def test_the_same_script_and_style_give_the_same_page() -> None:
    assert render_shell(SCRIPT, STYLE, WORKER) == render_shell(SCRIPT, STYLE, WORKER)


def test_no_name_is_of_foliums_random_choosing() -> None:
    page = render_shell(SCRIPT, STYLE, WORKER)
    assert "mapapp.start(map_mapapp);" in page
    assert [] == re.findall(r"[0-9a-f]{32}", page)


@pytest.mark.parametrize("text", ["</script>", "</SCRIPT x>", "</style>", "<!-- x"])
def test_what_would_end_its_element_is_refused(text: str) -> None:
    for parts in ((text, STYLE, WORKER), (SCRIPT, text, WORKER), (SCRIPT, STYLE, text)):
        with pytest.raises(ValueError, match="cannot stand inside an element"):
            render_shell(*parts)


def test_the_licence_of_leaflet_stays_in_the_page(shell: Page) -> None:
    script = next(text for tag, given, text in shell.texts if tag == "script" and not given)
    for words in (
        "Copyright (c) 2010-2023, Volodymyr Agafonkin",
        "Redistributions in binary form must reproduce the above copyright notice",
        "THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS",
    ):
        assert words in script
