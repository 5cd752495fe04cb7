"""The same incident in several articles: one with several sources, and apart again."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from mapapp import edtf
from mapapp.join.tellings import apart, together
from mapapp.records import Assertion, Casualties, Harm, Incident, Kind, Precision, Status
from tests.builders import an_article, an_incident

_numbers = itertools.count()


def telling(article: str, killed: int | None = None, **fields: Any) -> Incident:  # noqa: ANN401
    """Shelling of one town on one day, as an article tells it in words of its own."""
    made = f"Shells fell on Darat Izza, as {article} was told by its neighbours number"
    text = f"{made} {next(_numbers)}. They killed {killed or 0} people."
    paper = an_article(text, id=article)
    words = text.partition(".")[0]
    stated: tuple[Casualties, ...] = ()
    if killed:
        start = text.index("killed")
        quote = paper.quote(start, text.index(" people") + 7)
        stated = (Casualties(harm=Harm.KILLED, least=killed, most=killed, quote=quote),)
    fields = {"id": article, "date": edtf.parse("2019-03-12"), "casualties": stated, **fields}
    return an_incident(paper, words, **fields)


def told(*incidents: Incident) -> dict[str, list[str]]:
    """By the incident that stands for them, the articles of the others."""
    return {
        one.id: [source.incident.article_id for source in one.sources]
        for one in together(incidents)
    }


def test_one_event_in_three_articles_is_one_incident_with_three_sources() -> None:
    (one,) = together([telling("a"), telling("b"), telling("c")])
    assert ["b", "c"] == [source.incident.article_id for source in one.sources]
    assert one.told_by == 3
    for source in one.sources:
        said = " ".join(reason.sentence for reason in source.reasons)
        assert "2019-03-12 is the date of both" in said
        assert "both are shelling" in said


@pytest.mark.parametrize(
    "fields",
    [
        {"date": edtf.parse("2019-03-13")},
        {"lat": 36.9, "place_name": "Azaz", "place_id": "geonames:2"},
        {"kind": Kind.PROTEST},
        {"date": None},
        {"date": edtf.parse("2019-03")},
        {"date": edtf.parse("2019")},
        {"precision": Precision.COUNTRY, "lat": None, "lon": None},
        {"status": Status.REJECTED},
    ],
)
def test_what_differs_or_leaves_open_what_it_was_stays_apart(fields: dict[str, Any]) -> None:
    assert told(telling("a"), telling("b", **fields)) == {"a": [], "b": []}


def test_a_month_is_the_day_in_it_where_the_number_killed_is_that_of_no_other() -> None:
    vague = telling("b", killed=47, date=edtf.parse("2019-03"))
    assert told(telling("a", killed=47), vague) == {"a": ["b"]}
    assert told(telling("a", killed=46), vague) == {"a": [], "b": []}


def test_two_of_one_article_are_two() -> None:
    twice = [telling("a", id="first"), telling("a", id="second")]
    assert told(*twice) == {"first": [], "second": []}
    assert told(*twice, telling("b")) == {"first": ["b"], "second": []}


def test_a_vague_telling_does_not_bring_two_days_together() -> None:
    early, late = telling("a", killed=47), telling("b", killed=47, date=edtf.parse("2019-03-20"))
    vague = telling("c", killed=47, date=edtf.parse("2019-03"))
    assert told(early, late, vague) == {"a": ["c"], "b": []}


def test_the_best_stated_telling_stands_for_all_at_its_own_place_in_the_list() -> None:
    near = telling("a", precision=Precision.NEAR)
    alleged = telling("b", assertion=Assertion.ALLEGED)
    best = telling("c")
    assert told(near, alleged, best) == {"c": ["a", "b"]}


def test_apart_gives_back_what_was_put_together() -> None:
    given = [telling("a", killed=3), telling("b", killed=3), telling("c", date=None)]
    assert sorted(given, key=str) == sorted(apart(together(given)), key=str)
    assert together(given) == together(together(given))


def test_contradictions_are_listed_with_both_sides_and_not_averaged() -> None:
    (one,) = together(
        [telling("a", killed=12, actors=("Hamas",)), telling("b", killed=15, actors=("Hamas",))]
    )
    assert [12] == [stated.least for stated in one.casualties]
    (source,) = one.sources
    assert [("killed: 15, not 12", "killed 15 people")] == [
        (reason.sentence, reason.quote) for reason in source.differs
    ]


def test_another_culprit_and_a_denial_are_contradictions() -> None:
    (one,) = together([telling("a", actors=("Hamas",)), telling("b", actors=("Taliban",))])
    assert ["who took part: Taliban, not Hamas"] == [
        reason.sentence for reason in one.sources[0].differs
    ]
    (one,) = together([telling("a"), telling("b", assertion=Assertion.DENIED)])
    assert ["denied, not stated"] == [reason.sentence for reason in one.sources[0].differs]


def test_a_number_that_both_can_mean_is_no_contradiction() -> None:
    (one,) = together([telling("a", killed=12), telling("b", killed=12)])
    assert one.sources[0].differs == ()


def test_a_wire_story_is_one_source_however_often_it_is_printed() -> None:
    tellings = [telling("a"), telling("b"), telling("c")]
    (one,) = together(tellings, {"a": "a", "b": "a", "c": "c"})
    assert [True, False] == [source.is_copy for source in one.sources]
    assert one.told_by == 2


def test_the_same_long_words_are_one_source_even_where_the_texts_are_not_at_hand() -> None:
    text = "Shells fell on Darat Izza on Tuesday and hit the market and a school."
    tellings = [
        an_incident(an_article(text, id=id_), text[:-1], id=id_, date=edtf.parse("2019-03-12"))
        for id_ in ("a", "b")
    ]
    (one,) = together(tellings)
    assert one.told_by == 1
