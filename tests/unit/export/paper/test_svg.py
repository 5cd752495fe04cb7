from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from defusedxml.ElementTree import fromstring

from mapapp.export.paper.letters import plain
from mapapp.export.paper.write import paper_map
from tests.builders import an_article, an_incident
from tests.unit.export.paper.cases import HOSTILE, sheet_of, texts, town

if TYPE_CHECKING:
    from mapapp.records import Incident

SVG = "{http://www.w3.org/2000/svg}"


def an_svg(*incidents: Incident, title: str = "A map", **choices: Any) -> bytes:  # noqa: ANN401
    return paper_map(incidents, ".svg", title=title, **choices)


def hostile() -> Incident:
    article = an_article(HOSTILE, title=HOSTILE)
    return an_incident(article, HOSTILE, place_name=HOSTILE, article_url="https://example.org/")


def test_it_holds_shapes_and_text_and_nothing_that_runs_or_asks() -> None:
    root = fromstring(an_svg(hostile(), title=HOSTILE), forbid_dtd=True)
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert {"svg", "title", "style", "rect", "path", "text"} == tags
    for element in root.iter():
        assert not [name for name in element.attrib if name.endswith("href") or name[:2] == "on"]
    (style,) = root.iter(f"{SVG}style")
    assert {"url(data:font/ttf;base64"} == set(re.findall(r"url\([^,]*", style.text or ""))
    assert not re.search("@import|expression|https?:", style.text or "")


def test_hostile_text_is_seen_as_text() -> None:
    root = fromstring(an_svg(hostile(), title=HOSTILE))
    said = [element.text for element in root.iter(f"{SVG}text")]
    (title,) = root.iter(f"{SVG}title")
    assert plain(HOSTILE) == title.text
    assert any("</text></svg><script>" in (text or "") for text in said)


def test_every_line_of_the_sheet_is_text_to_select() -> None:
    incidents = town(9)
    root = fromstring(an_svg(*incidents))
    (page,) = sheet_of(incidents, is_whole=False).document.pages
    assert texts(page) == [element.text for element in root.iter(f"{SVG}text")]


def test_it_is_as_large_as_the_paper() -> None:
    root = fromstring(an_svg(an_incident(), paper="letter"))
    assert ("215.9mm", "279.4mm", "0 0 215.9 279.4") == tuple(
        root.get(name) for name in ("width", "height", "viewBox")
    )


def test_arabic_runs_to_the_left_from_its_right_edge() -> None:
    root = fromstring(an_svg(an_incident(), title="حوادث دير الزور"))
    (title,) = [one for one in root.iter(f"{SVG}text") if one.text == "حوادث دير الزور"]
    assert "rtl" == title.get("direction")
    assert "198" == title.get("x")


def test_the_same_incidents_give_the_same_bytes() -> None:
    assert an_svg(*town(9)) == an_svg(*reversed(town(9)))
