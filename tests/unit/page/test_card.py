from __future__ import annotations

from typing import Any

from mapapp import edtf
from mapapp.page.card import incident_card, incident_grounds
from mapapp.page.catalogue import words_in
from mapapp.page.nodes import Node, texts_of
from mapapp.records import Correction, Incident, Precision, Reason, Span
from tests.builders import a_correction, an_article, an_incident

# ruff: noqa: ANN401 - builders pass on the fields of a record

EN = words_in("en")


def card(incident: Incident | None = None, **fields: Any) -> Node:
    return incident_card(incident or an_incident(**fields), EN)


def grounds(*decisions: Correction, **fields: Any) -> Node:
    found = incident_grounds(an_incident(**fields), decisions, EN)
    assert found
    return found


def said(tree: Node) -> list[str]:
    return list(texts_of(tree))


def every_node(tree: Node) -> list[Node]:
    return [tree, *(below for child in tree.children for below in every_node(child))]


def test_the_quote_stands_whole_between_whole_words_around_it() -> None:
    article = an_article()
    quote = next(one for one in every_node(card()) if one.tag == "blockquote")
    assert ["Shells fell on Darat Izza", " in March. Two people died.…"] == said(quote)
    assert article.text.startswith("Shells fell on Darat Izza in March.")
    assert "en" == quote.lang


def test_the_name_of_the_place_is_marked_inside_the_quote() -> None:
    incident = an_incident(place_span=Span(15, 25))
    quote = next(one for one in every_node(card(incident)) if one.tag == "blockquote")
    assert ["Darat Izza"] == [one.text for one in quote.children if one.tag == "mark"]
    assert incident.quote.exact == "".join(said(quote)[:-1])


def test_a_site_has_a_radius_and_a_country_has_none() -> None:
    site = card(radius_m=2500.0)
    assert "Exact site, within 2.5\u00a0km" in said(site)
    (where,) = [one for one in every_node(site) if one.region]
    assert ("Darat Izza, Aleppo", "SY", "en") == (where.text, where.region, where.lang)
    country = card(precision=Precision.COUNTRY, place_name="Syria", radius_m=500_000.0)
    assert "Country only" in said(country)
    assert "Syria" in said(country)
    assert not [one for one in every_node(country) if one.region]


def test_both_dates_are_told_apart() -> None:
    tree = card(date=edtf.parse("2018-02"), published="2023-06")
    assert "February 2018" in said(tree)
    assert "published June 2023" in said(tree)


def test_only_an_article_with_an_address_has_a_link() -> None:
    assert not [one for one in every_node(card()) if one.tag == "a"]
    (link,) = [
        one for one in every_node(card(article_url="https://example.org/a")) if one.tag == "a"
    ]
    assert "https://example.org/a" == link.href


def test_every_reason_is_given_with_its_words() -> None:
    tree = grounds(reasons=(Reason(1.5, "the only town of this name", "Darat Izza"),))
    assert "the only town of this name" in said(tree)
    assert "“Darat Izza”" in said(tree)


def test_every_decision_is_given_with_who_when_and_why() -> None:
    rejected = a_correction()
    moved = a_correction(id="correction:2", changes=(("date", "2018-02"), ("geometry", "POINT")))
    texts = said(grounds(rejected, moved))
    assert "Reject · Rana · 1 May 2024" in texts
    assert "the paper took it back" in texts
    assert "Date: 2018-02" in texts


def test_nothing_is_said_of_grounds_where_there_are_none() -> None:
    assert incident_grounds(an_incident(reasons=()), (), EN) is None


def test_text_from_outside_has_a_direction_of_its_own() -> None:
    incident = an_incident(title="قصف", lang="ar", place_name="دارة عزة", actors=("جيش",))
    for one in every_node(card(incident)):
        if any("\u0600" <= letter <= "\u06ff" for letter in one.text):
            assert one.lang
