"""Incidents as records: verbatim, stable, with reasons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.incidents.assemble import QUOTE_SENTENCES, assemble_incidents
from mapapp.incidents.roles import assign_roles
from mapapp.records import Assertion, Incident
from tests.builders import an_article
from tests.unit.incidents.story import a_story, incidents_of, resolved, told

SENTENCES = [
    "Rebels attacked Aleppo on Monday.",
    "Warplanes bombed Idlib in May 2017, the army said.",
    "It left four dead.",
    "The next day families fled Homs « en masse ».",
    "Moscow denied it.",
    "Nothing happened.",
    "There were no clashes in Damascus.",
    "On 4 April 2017, sarin was dropped on Palmyra — reportedly.",
    "  \n\nBEIRUT (Wire) - A bomb exploded in Syria last week.",
    "Alors, Alep ? \U0001f4a5 \u200fحلب",
    "Shells fell on Aleppo and Homs.",
]


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=9), st.sampled_from(["en", "fr"]))
def test_every_quote_is_verbatim_and_holds_its_place(sentences: list[str], lang: str) -> None:
    article = a_story(" ".join(sentences), lang)
    for one in incidents_of(article.text, lang):
        quote = one.quote
        assert article.text[quote.start : quote.end] == quote.exact
        assert quote.exact == quote.exact.strip()
        assert article.text[: quote.start].endswith(quote.prefix)
        assert article.text[quote.end :].startswith(quote.suffix)
        if one.date and one.date.phrase:
            phrase = one.date.phrase
            assert article.text[phrase.start : phrase.end].strip()
        if one.place_span:
            assert quote.start <= one.place_span.start < one.place_span.end <= quote.end


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=9))
def test_the_same_article_gives_the_same_incidents_with_ids_of_their_own(
    sentences: list[str],
) -> None:
    text = " ".join(sentences)
    first, second = incidents_of(text), incidents_of(text)
    assert first == second
    assert len({one.id for one in first}) == len(first)


def ids(incidents: list[Incident]) -> dict[str, str]:
    return {one.place_name: one.id for one in incidents}


def test_a_sentence_changed_elsewhere_leaves_an_id_alone() -> None:
    before = "Rebels attacked Aleppo on Monday.\n\nFew noticed.\n\nShells fell on Homs in May 2017."
    after = before.replace("Few noticed.", "Nobody in the whole wide world took notice of it.")
    assert ids(incidents_of(before)) == ids(incidents_of(after))


def test_a_changed_quote_is_another_incident() -> None:
    before = "Rebels attacked Aleppo on Monday.\n\nShells fell on Homs in May 2017."
    after = before.replace("Rebels attacked", "Rebels twice attacked")
    one, other = ids(incidents_of(before)), ids(incidents_of(after))
    assert one["Aleppo"] != other["Aleppo"]
    assert one["Homs"] == other["Homs"]


def test_the_same_words_in_another_article_are_another_incident() -> None:
    article = a_story("Rebels attacked Aleppo on Monday.")
    (first,) = assemble_incidents(article, assign_roles(article, resolved(article)))
    renamed = type(article)(
        id="another", text=article.text, title="", lang="en", published=article.published
    )
    (second,) = assemble_incidents(renamed, assign_roles(renamed, resolved(renamed)))
    assert first.id != second.id


def test_a_quote_is_no_longer_than_it_has_to_be() -> None:
    text = "On 4 April 2017 it dawned. " + "Birds sang. " * 9 + "Warplanes bombed Idlib."
    (incident,) = incidents_of(text)
    assert incident.quote.exact == "Warplanes bombed Idlib."
    near = "On 4 April 2017 it dawned. Birds sang. Warplanes bombed Idlib."
    (incident,) = incidents_of(near)
    assert incident.quote.exact == near
    assert incident.quote.exact.count(".") <= QUOTE_SENTENCES


def test_every_incident_says_why() -> None:
    (incident,) = incidents_of("Warplanes bombed Idlib in May 2017, the army said.")
    text = "Warplanes bombed Idlib in May 2017, the army said."
    assert all(reason.quote in text for reason in incident.reasons)
    sentences = [reason.sentence for reason in incident.reasons]
    assert "the words say what happened" in sentences
    assert "the place stands in its sentence" in sentences
    assert "the date stands in its sentence" in sentences
    assert "a party says so" in sentences


def test_confidence_falls_with_what_is_missing() -> None:
    (one,) = incidents_of("Shells fell on Homs in May 2017.")
    (other,) = incidents_of("Shells fell on Homs.")
    assert 0 < other.confidence < one.confidence < 1


@pytest.mark.parametrize("lang", ["und", "zh", "es", "de"])
def test_a_language_without_cues_gives_no_incident(lang: str) -> None:
    assert incidents_of("Rebels attacked Aleppo on Monday.", lang) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Beirut, Lebanon (Wire) - Shells hit Homs on Monday.", "Shells hit Homs on Monday."),
        ("Beirut (Wire) - Shells hit Homs on Monday.", "Shells hit Homs on Monday."),
        ("Beirut - the party - is over. Shells hit Homs.", "Shells hit Homs."),
    ],
)
def test_a_quote_begins_after_the_dateline(text: str, expected: str) -> None:
    assert [expected] == [one.quote.exact for one in incidents_of(text)]


def test_a_day_that_cannot_be_read_is_not_made_up_from_the_sentence_before() -> None:
    text = "On 13 October 2024, shelling hit Homs. Protesters gathered in Idlib on Monday."
    article = an_article(text, lang="en", published=None)
    found = assemble_incidents(article, assign_roles(article, resolved(article)))
    assert [("Homs", "2024-10-13"), ("Idlib", "")] == [
        (one.place_name, one.date.edtf if one.date else "") for one in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On 12 April 2014 shells hit Homs.\n\nOn 13 June rebels seized Idlib.",
            ["2014-04-12", "2014-06-13"],
        ),
        (
            "On 4 November 2014 shells hit Homs.\n\nOn 2 January rebels seized Idlib.",
            ["2014-11-04", "2015-01-02"],
        ),
        (
            "On 4 November 2014 shells hit Homs.\n\nOn 2 March rebels seized Idlib.",
            ["2014-11-04", "2019-03-02"],
        ),
    ],
)
def test_a_day_without_a_year_is_of_the_story_unless_it_is_news(
    text: str, expected: list[str]
) -> None:
    assert expected == [date for _, _, date in told(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shells hit Homs on Monday; rebels seized Idlib on Tuesday.", ["03-11", "03-12"]),
        (
            "On 3 March rebels seized Homs and abducted 30 students, who were freed a week later.",
            ["03-03"],
        ),
    ],
)
def test_a_date_belongs_to_the_cue_of_its_clause(text: str, expected: list[str]) -> None:
    assert expected == [date.removeprefix("2019-") for _, _, date in told(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine civilians were killed in Homs.", [("Homs", "")]),
        ("Troops advanced. Talks were held. In all nine civilians were killed.", []),
        ("Talks in Homs are slow.", []),
    ],
)
def test_a_deed_is_listed_with_its_place_alone(text: str, expected: list[tuple[str, str]]) -> None:
    assert expected == [(place, date) for _, place, date in told(text)]


def test_attacks_of_half_a_year_are_no_event_of_the_town_told_before() -> None:
    text = "Gunmen attacked Homs on Monday. There have been kidnappings in recent months."
    assert [("Homs", "2019-03-11")] == [(place, date) for _, place, date in told(text)]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        (
            "On Sunday, youths in Homs, where troops killed two on Saturday, protested.",
            "en",
            ["2019-03-10"],
        ),
        (
            "Dimanche, des jeunes d'Alep, où l'armée a tué deux hommes samedi, ont manifesté.",
            "fr",
            ["2019-03-10"],
        ),
    ],
)
def test_the_date_of_an_inserted_clause_is_not_that_of_the_sentence(
    text: str, lang: str, expected: list[str]
) -> None:
    assert expected == [date for kind, _, date in told(text, lang) if kind == "protest"]


def test_an_official_of_a_town_who_confirms_the_attack_was_not_there() -> None:
    text = "Gunmen attacked Idlib on Monday. An army official in Homs confirmed the attack."
    assert [("Idlib", "2019-03-11")] == [(place, date) for _, place, date in told(text)]


def test_marchers_who_accuse_somebody_do_not_claim_that_they_march() -> None:
    (found,) = incidents_of("Students marched in Homs on Monday, accusing the army of murder.")
    assert found.assertion is Assertion.STATED


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Rebels killed ten soldiers in Homs despite a pact signed in May.", "en"),
        ("Les rebelles ont tué dix soldats à Alep malgré un pacte conclu en mai.", "fr"),
    ],
)
def test_the_day_of_a_pact_is_not_that_of_the_attack(text: str, lang: str) -> None:
    assert [""] == [date for _, _, date in told(text, lang)]


def test_a_pact_has_the_day_it_was_signed() -> None:
    text = "In Homs a truce was signed on 3 March 2018."
    assert [("agreement_or_ceasefire", "Homs", "2018-03-03")] == told(text)


def test_a_quarter_that_is_not_known_is_one_of_the_town_told_before() -> None:
    text = "Lundi, l'armée a attaqué Alep. Des tirs ont retenti dans le quartier de Zaroubia."
    assert [("Aleppo", "2019-03-11")] == [(place, date) for _, place, date in told(text, "fr")]


def test_a_march_that_was_banned_did_not_happen() -> None:
    assert [] == told("A protest in Homs on Monday was banned.")
    assert [] == told("Une manifestation à Alep lundi a été interdite.", "fr")


def test_a_quote_goes_on_as_long_as_the_next_sentence_tells_of_the_same() -> None:
    text = "Shells fell on Homs on Monday. The shelling killed nine civilians. It rained."
    (found,) = incidents_of(text)
    assert text.removesuffix(" It rained.") == found.quote.exact


def test_a_search_for_victims_is_no_raid() -> None:
    text = "In Homs police searched on Tuesday for more victims of the shells of Monday."
    assert "raid_or_arrest" not in [kind for kind, _, _ in told(text)]


def test_whose_somebody_was_is_no_place_of_an_event() -> None:
    assert [] == incidents_of(
        "Two Syrian villagers died on Monday of wounds that they had received."
    )
