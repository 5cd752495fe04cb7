"""Of the dates that an article gives, an event has the likeliest, and says from where it is."""

import datetime as dt

import pytest

from mapapp import edtf
from mapapp.incidents.assemble import drafts_in, prepare
from mapapp.incidents.context.date_choice import likeliest
from mapapp.incidents.context.date_weights import WEIGHTS
from mapapp.incidents.context.gaps import Context
from mapapp.incidents.dates.dated import Dated
from mapapp.incidents.roles import assign_roles
from mapapp.incidents.sentence.drafts import DateCandidate, DateFrom
from mapapp.records import Span
from tests.unit.incidents.story import a_story, incidents_of, resolved, told

WEIGHED = {"near": 1.0, "nearer": 1.5}


def a_candidate(day: int, sign: str, sentence: int = 0) -> DateCandidate:
    date = Dated(edtf.day(dt.date(2019, 3, day)), Span(day, day + 1))
    return DateCandidate(date, sentence, DateFrom.BEFORE, {sign: 1.0})


def candidates_of(text: str, lang: str = "en") -> list[DateCandidate]:
    """Give the dates that the events of a story may have."""
    article = a_story(text, lang)
    telling = prepare(article, assign_roles(article, resolved(article)))
    context = Context(telling.reading, telling.resolutions)
    found: list[DateCandidate] = []
    for draft in drafts_in(telling):
        found += context.dates(draft)
        context.fill(draft)
    return found


def test_the_candidate_with_the_most_points_is_the_likeliest() -> None:
    near, nearer = a_candidate(1, "near"), a_candidate(2, "nearer")
    chosen, chance = likeliest([near, nearer], WEIGHED)
    assert nearer is chosen
    assert 0.5 < chance < 1.0


def test_what_is_given_twice_is_likelier_than_what_is_given_once() -> None:
    first, again = a_candidate(1, "near", 3), a_candidate(1, "near", 5)
    assert first is likeliest([first, a_candidate(2, "nearer"), again], WEIGHED)[0]


def test_that_there_is_no_date_is_chosen_like_a_date() -> None:
    none = DateCandidate(None, 0, DateFrom.SENTENCE, {"nearer": 1.0})
    assert none is likeliest([a_candidate(1, "near"), none], WEIGHED)[0]


def test_every_weight_is_of_a_sign_of_where_its_date_stands() -> None:
    groups = {"own", "before", "after", "until", "none"}
    assert groups >= {sign.partition(":")[0] for sign in WEIGHTS}


@pytest.mark.parametrize(
    ("text", "date", "reason"),
    [
        ("Shells hit Homs on Monday.", "2019-03-11", DateFrom.SENTENCE),
        (
            "Shells hit Homs, killing nine people. Nobody had seen it coming on Monday.",
            "2019-03-11",
            DateFrom.AFTER,
        ),
    ],
)
def test_an_event_says_from_where_its_date_is(text: str, date: str, reason: DateFrom) -> None:
    (found,) = incidents_of(text)
    assert found.date is not None
    assert (date, True) == (found.date.edtf, reason in {one.sentence for one in found.reasons})
    phrase = found.date.phrase
    assert phrase is not None
    assert found.quote.start <= phrase.start < phrase.end <= found.quote.end


def test_a_day_in_a_clause_between_commas_is_not_that_of_the_sentence() -> None:
    text = "On Sunday youths in Homs, where troops killed two on Saturday, protested."
    assert ["2019-03-10"] == [date for *_, date in told(text)]


@pytest.mark.parametrize(
    ("lang", "text", "reason"),
    [
        ("en", "A bridge in Homs gave way on Sunday. Police have arrested nine people.",
         DateFrom.LASTING),
        ("fr", "Une bombe a tué dix civils dimanche à Alep. La police a arrêté neuf personnes.",
         DateFrom.LASTING),
        ("en", "Police have arrested 15 people in Homs since a bomb exploded there on Sunday.",
         DateFrom.SENTENCE),
        ("en", "Rebels took Homs on Sunday. More than 40 people have been killed since.",
         DateFrom.LASTING),
        ("ar", "سيطر مسلحون على حمص يوم الأحد. وقتل 40 شخصا هناك منذ ذلك الحين.",
         DateFrom.LASTING),
    ],
)  # fmt: skip
def test_what_follows_from_a_day_may_have_gone_on_until_the_article(
    lang: str, text: str, reason: DateFrom
) -> None:
    whole = [
        one.date_from
        for one in candidates_of(text, lang)
        if one.dated and one.dated.date.edtf == "2019-03-10/2019-03-14"
    ]
    assert reason in whole


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Homs has been under siege since May 2018."),
        ("fr", "Alep est assiégée depuis mai 2018."),
        ("ru", "Хомс в осаде с мая 2018 года, обстрелы не прекращаются."),
        ("ar", "تحاصر القوات حمص منذ مايو 2018."),
    ],
)
def test_what_has_gone_on_since_a_month_has_done_so_from_its_first_day(
    lang: str, text: str
) -> None:
    assert "2018-05-01/2019-03-14" in {
        one.dated.date.edtf for one in candidates_of(text, lang) if one.dated
    }


def test_a_day_of_the_story_is_offered_in_its_year_and_in_the_articles() -> None:
    text = "It rained on Monday. War began on 1 May 2014.\n\nOn 3 February troops took Homs."
    of_year = {
        one.dated.date.edtf: {name for name in one.signs if "of_a_year" in name}
        for one in candidates_of(text)
        if one.dated and "of_a_year" in " ".join(one.signs)
    }
    assert {"2019-02-03", "2014-02-03"} <= of_year.keys()
    assert "own:of_a_year_as_told_far" in of_year["2014-02-03"]
    assert "own:of_a_year_as_told_far" not in of_year["2019-02-03"]


def test_what_is_told_of_the_articles_own_day_goes_on_until_no_later() -> None:
    found = candidates_of("A bridge in Homs gave way on Thursday. Police arrested nine people.")
    assert DateFrom.LASTING not in {one.date_from for one in found}


def test_how_many_speaks_for_days_until_the_article() -> None:
    text = "A bridge in Homs gave way on Sunday. The flood has displaced 12,000 people."
    found = [one for one in candidates_of(text) if one.date_from is DateFrom.LASTING]
    assert {"until:many", "until:displaced"} <= found[-1].signs.keys()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The group claimed on Wednesday the attack that killed six in Homs on Tuesday."),
        ("fr", "Le groupe a revendiqué mercredi l'attaque qui a tué six civils à Alep la veille."),
    ],
)
def test_the_day_before_a_claim_is_that_of_what_is_claimed(lang: str, text: str) -> None:
    assert ["2019-03-12"] == [date for *_, date in told(text, lang)]


@pytest.mark.parametrize(
    ("lang", "text", "date"),
    [
        ("fr", "L'assaut final sur Homs avait été lancé le 9 février.", "2019-02-09"),
        ("fr", "L'offensive contre ce port de Homs a été lancée le 1er mars.", "2019-03-01"),
        ("en", "A ceasefire for the whole of Homs was agreed on 1 March.", "2019-03-01"),
        ("fr", "Le calme régnait à Homs, où reposent les gens tués lundi, lorsque l'armée a tiré.",
         "2019-03-11"),
        ("en", "Since the operation in Homs began on 1 March, thousands of people have fled.",
         "2019-03-01/2019-03-14"),
        ("fr", "Des milliers de personnes ont fui Homs depuis le week-end.",
         "2019-03-09/2019-03-14"),
        ("fr", "L'aéroport de Homs est fermé depuis lundi, jour où des hommes ont tué un soldat.",
         "2019-03-11"),
    ],
)  # fmt: skip
def test_a_day_in_the_sentence_is_offered(lang: str, text: str, date: str) -> None:
    found = candidates_of(text, lang)
    assert date in {one.dated.date.edtf for one in found if one.dated}


def test_the_day_of_what_a_participle_goes_with_is_not_offered() -> None:
    text = "Shells fell on Homs in breach of a truce that was signed in February."
    assert "2019-02" not in {one.dated.date.edtf for one in candidates_of(text) if one.dated}
