from __future__ import annotations

from mapapp.page.catalogue import words_in
from mapapp.page.marked import MOST_CHARACTERS, found_incidents, marked_article
from mapapp.page.nodes import Node, texts_of
from mapapp.records import (
    Article,
    Mention,
    MentionKind,
    Place,
    Precision,
    Reason,
    Resolution,
    Role,
    Span,
)
from tests.builders import an_article, an_incident

EN = words_in("en")
HOMS = Place(
    id="geonames:169577",
    name="Homs",
    names=(),
    lat=34.73,
    lon=36.71,
    radius_m=8000.0,
    feature="PPLA",
    country="SY",
    source="geonames",
)


def a_resolution(
    article: Article, name: str, place: Place | None = HOMS, role: Role = Role.EVENT
) -> Resolution:
    start = article.text.index(name)
    mention = Mention(
        span=Span(start, start + len(name)),
        name=name,
        kind=MentionKind.NAME,
        place_ids=(),
        role=role,
    )
    return Resolution(
        mention=mention,
        place=place,
        precision=Precision.SITE if place else None,
        reasons=(Reason(1.0, "the only one"),),
    )


def pieces(tree: Node) -> tuple[Node, ...]:
    (text,) = [one for one in tree.children if one.tag == "article"]
    return text.children


def test_the_text_comes_back_whole_whatever_is_marked() -> None:
    article = an_article()
    resolutions = [a_resolution(article, "Darat Izza"), a_resolution(article, "attack", None)]
    tree = marked_article(article, resolutions, [an_incident(article)], EN)
    assert article.text == "".join(piece.text for piece in pieces(tree))


def test_a_mention_is_marked_by_what_became_of_it_inside_a_quote_too() -> None:
    article = an_article("Aleppo said that Homs was hit near the old mill. The rest is silence.")
    resolutions = [
        a_resolution(article, "Aleppo", role=Role.ACTOR),
        a_resolution(article, "Homs"),
        a_resolution(article, "the old mill", None),
    ]
    incident = an_incident(article, "Homs was hit near the old mill")
    marks = {
        piece.text: piece.look
        for piece in pieces(marked_article(article, resolutions, [incident], EN))
        if piece.tag == "mark"
    }
    assert {"Aleppo": "named", "Homs": "event said", "the old mill": "open said"} == marks


def test_a_mark_says_what_it_was_taken_for_and_why() -> None:
    article = an_article()
    (mark,) = [
        piece
        for piece in pieces(marked_article(article, [a_resolution(article, "Darat Izza")], [], EN))
        if piece.tag == "mark"
    ]
    assert "Homs · SY · Exact site · where it happened · the only one" == mark.tip


def test_a_book_is_cut_and_says_so_and_no_mark_hangs_over_the_end() -> None:
    article = an_article("x" * (MOST_CHARACTERS - 2) + "Homs and more")
    tree = marked_article(article, [a_resolution(article, "Homs")], [], EN)
    assert article.text[:MOST_CHARACTERS] == "".join(piece.text for piece in pieces(tree))
    assert any("30,000" in text for text in texts_of(tree))


def test_what_was_found_is_listed_with_its_words() -> None:
    incident = an_incident()
    texts = list(texts_of(found_incidents([incident], EN)))
    assert incident.quote.exact in texts
    assert "March 2019 · Darat Izza · Exact site" in texts
