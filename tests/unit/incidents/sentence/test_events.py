"""Which events a sentence tells of, and which of its days stand in the part that tells each."""

import pytest

from mapapp.incidents.assemble import Sayings, drafts_in, prepare
from mapapp.incidents.roles import assign_roles
from mapapp.incidents.sentence.attribution import Source
from mapapp.records import Kind
from tests.unit.incidents.story import a_story, resolved


def drafts_of(text: str, lang: str) -> list[tuple[Kind, str, list[str]]]:
    """Kind and place of each event that a story tells of, and the dates in its own part."""
    article = a_story(text, lang)
    telling = prepare(article, assign_roles(article, resolved(article)))
    return [
        (
            draft.cue.kind,
            draft.scene.place.name if draft.scene and draft.scene.place else "",
            [
                one.dated.date.edtf
                for one in draft.own_dates
                if one.dated and (draft.part is None or draft.part.covers(one.dated.span))
            ],
        )
        for draft in drafts_in(telling)
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Wreaths were laid in Homs on Sunday, two days after a bomb exploded in Aleppo.",
        ),
        (
            "fr",
            "Des fleurs ont été déposées dimanche à Homs, deux jours après une explosion à Alep.",
        ),
    ],
)
def test_a_day_beside_what_is_told_of_another_is_of_something_else(lang: str, text: str) -> None:
    first, second = drafts_of(text, lang)
    assert first == (Kind.OTHER, "Homs", ["2019-03-10"])
    assert second[:2] == (Kind.EXPLOSION, "Aleppo")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Police were on Monday hunting the men behind a bomb attack that killed two."),
        (
            "en",
            "Homs observed a day of mourning on Monday for two men killed in a blast.",
        ),
        ("ru", "В понедельник похоронили двух человек, погибших при взрыве."),
    ],
)
def test_the_day_of_what_was_done_afterwards_is_not_that_of_the_event(lang: str, text: str) -> None:
    assert [[]] == [dates for *_, dates in drafts_of(text, lang)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Clashes broke out in February, and on Monday the army took Homs and Aleppo."),
        ("fr", "Des combats ont éclaté en février, et lundi l’armée a pris Homs et Alep."),
    ],
)
def test_what_has_no_place_is_not_told_of_each_that_is_listed_further_on(
    lang: str, text: str
) -> None:
    first, *others = [(place, date) for _, place, date in drafts_of(text, lang)]
    assert first == ("", ["2019-02"])
    assert others == [("Homs", ["2019-03-11"]), ("Aleppo", ["2019-03-11"])]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On Sunday shells hit Homs, officials said on Monday."),
        ("fr", "Dimanche et lundi, des obus se sont abattus sur Homs."),
        ("en", "Shells hit Homs, as they did in the attack of 3 May 2015."),
    ],
)
def test_a_day_that_nothing_else_is_told_of_makes_no_event(lang: str, text: str) -> None:
    assert {(kind, place) for kind, place, _ in drafts_of(text, lang)} == {(Kind.SHELLING, "Homs")}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Rebels killed 12 people in Homs on Sunday, and three others on Monday."),
        ("ar", "قتل المسلحون 12 شخصا في حمص يوم الأحد وثلاثة آخرين يوم الاثنين."),
    ],
)
def test_a_day_with_hardly_a_word_besides_shares_the_words_before_it(lang: str, text: str) -> None:
    first, second = drafts_of(text, lang)
    assert first[0] is second[0] is not Kind.OTHER
    assert (first[2], second[2]) == (["2019-03-10"], ["2019-03-11"])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Two bombs went off on Tuesday, one in Homs, the other in Aleppo."),
        ("en", "Two bombs went off on Tuesday, the first in Homs and the second in Aleppo."),
        ("fr", "Deux bombes ont explosé mardi, la première à Homs et la seconde à Alep."),
        ("fr", "Deux bombes ont explosé mardi, l'une à Homs, l'autre à Alep."),
        ("ru", "Две бомбы взорвались во вторник, первая в Хомсе, вторая в Алеппо."),
        ("ar", "انفجرت قنبلتان الثلاثاء، الأولى في حمص والثانية في حلب."),
        ("ar", "انفجرت سيارتان مفخختان الثلاثاء، واحدة في حمص والأخرى في حلب."),
    ],
)
def test_the_one_and_the_other_share_the_words_before_them(lang: str, text: str) -> None:
    assert [(Kind.EXPLOSION, "Homs"), (Kind.EXPLOSION, "Aleppo")] == [
        (kind, place) for kind, place, _ in drafts_of(text, lang)
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On Sunday they took exams in Homs."),
        ("ru", "В воскресенье в Хомсе взяли интервью."),
    ],
)
def test_words_that_lack_what_they_lean_on_leave_the_day_to_tell(lang: str, text: str) -> None:
    (told,) = drafts_of(text, lang)
    assert told == (Kind.OTHER, "Homs", ["2019-03-10"])


def test_words_that_only_look_like_an_event_leave_nothing_to_tell() -> None:
    assert [] == drafts_of("Les rebelles disent respecter lundi le cessez-le-feu à Alep.", "fr")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In Homs, where 200 people took shelter on Sunday, a monk was stabbed on Monday."),
        ("fr", "À Homs, où 200 civils ont fui dimanche, un moine a été blessé par balles lundi."),
        (
            "ru",
            "В Хомсе, где в воскресенье укрылись семьи, кто-то убил из ружья монаха в понедельник.",
        ),
    ],
)
def test_the_day_behind_what_is_told_at_last_is_its_own(lang: str, text: str) -> None:
    first, second = drafts_of(text, lang)
    assert first[1:] == ("Homs", ["2019-03-10"])
    assert second == (Kind.VIOLENCE_AGAINST_CIVILIANS, "Homs", ["2019-03-11"])


def test_a_day_that_opens_a_sentence_is_of_what_is_told_behind_its_comma() -> None:
    first, second = drafts_of(
        "On Sunday, rebels stormed Homs, which they had left on Monday.", "en"
    )
    assert first == (Kind.ARMED_CLASH, "Homs", ["2019-03-10"])
    assert second[1:] == ("Homs", ["2019-03-11"])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Other attacks in the city killed eight, and two policemen were killed in Homs."),
        ("fr", "D'autres attaques dans la ville ont tué huit hommes, et deux ont été tués à Homs."),
        ("ar", "وأسفرت هجمات أخرى في المدينة عن ثمانية قتلى، وقتل شرطيان في حمص."),
    ],
)
def test_what_was_in_the_city_is_apart_from_what_was_in_a_town_named_after_it(
    lang: str, text: str
) -> None:
    article = a_story(text, lang)
    telling = prepare(article, assign_roles(article, resolved(article)))
    assert [None, "Homs"] == [
        one.scene.place.name if one.scene and one.scene.place else None
        for one in drafts_in(telling)
    ]


def test_what_was_in_a_town_by_its_name_is_of_one_place() -> None:
    article = a_story("Two attacks hit the city of Homs, and three people were killed there.")
    telling = prepare(article, assign_roles(article, resolved(article)))
    assert len(list(drafts_in(telling))) == 1


def test_two_cues_of_one_phrase_end_no_list() -> None:
    text = "سقطت قذيفتا هاون في حمص وصاروخا كاتيوشا على حلب مساء السبت."
    assert ["Homs", "Aleppo"] == [place for _, place, _ in drafts_of(text, "ar")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "It began on 5 January: men tied two boys up and beat them, and the next day fled.",
        ),
        (
            "ru",
            "5 января боевики, сидевшие в тюрьме, захватили заложников; на следующий день ушли.",
        ),
        (
            "fr",
            "Le 5 janvier, la mairie et la poste avaient été incendiées ; le lendemain, il plut.",
        ),
    ],
)
def test_a_day_that_opens_a_sentence_is_of_what_is_told_before_the_next_day(
    lang: str, text: str
) -> None:
    (_, _, days), *_ = drafts_of(text, lang)
    assert days == ["2019-01-05"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Ten years ago, on 13 January 2009, students read poems in Homs."),
        ("fr", "Il y a dix ans, le 13 janvier 2009, des étudiants ont lu des poèmes à Homs."),
        ("ru", "Десять лет назад, 13 января 2009 года, студенты читали стихи в Хомсе."),
    ],
)
def test_of_a_year_and_a_day_in_it_the_day_is_told(lang: str, text: str) -> None:
    assert [(Kind.OTHER, "Homs", ["2009-01-13"])] == [
        (kind, place, dates[-1:]) for kind, place, dates in drafts_of(text, lang)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "В Хомсе в понедельник горел рынок, а в Идлибе — вокзал.",
        "В Хомсе в понедельник горел рынок, в Идлибе больница.",
        "В Хомсе взяли троих боевиков, в Идлибе ещё двоих.",
        "Рынок горел в Хомсе, здание суда — в Идлибе.",
    ],
)
def test_a_russian_clause_without_a_verb_has_that_of_the_clause_before_it(text: str) -> None:
    assert ["Homs", "Idlib"] == [place for _, place, _ in drafts_of(text, "ru")]


def test_a_russian_clause_with_a_verb_shares_none() -> None:
    text = "В Хомсе в понедельник горел рынок, в Идлибе люди ходили на работу."
    assert len(drafts_of(text, "ru")) == 1


@pytest.mark.parametrize(
    ("lang", "text", "first", "second"),
    [
        (
            "ar",
            (
                "شيع آلاف السوريين الأحد في حلب جثامين الذين قضوا في الغارة التي أصابت"
                " حافلتهم يوم الجمعة في حمص."
            ),
            (Kind.OTHER, "Aleppo", ["2019-03-10"]),
            (Kind.AIR_STRIKE, "Homs", ["2019-03-08"]),
        ),
        (
            "en",
            "Thousands buried on Sunday in Aleppo those killed in the shelling of Homs on Friday.",
            (Kind.OTHER, "Aleppo", ["2019-03-10"]),
            (Kind.SHELLING, "Homs", ["2019-03-08"]),
        ),
        (
            "ru",
            (
                "Тысячи человек похоронили в воскресенье в Алеппо жертв взрыва, прогремевшего"
                " в пятницу в Хомсе."
            ),
            (Kind.OTHER, "Aleppo", ["2019-03-10"]),
            (Kind.EXPLOSION, "Homs", ["2019-03-08"]),
        ),
    ],
)
def test_what_killed_those_who_are_buried_is_told_apart_from_their_funeral(
    lang: str,
    text: str,
    first: tuple[Kind, str, list[str]],
    second: tuple[Kind, str, list[str]],
) -> None:
    assert drafts_of(text, lang) == [first, second]


@pytest.mark.parametrize("asked", [(0, 1, 2, 3, 4), (2, 4), (4,)])
def test_a_pronoun_speaks_for_who_spoke_last_whichever_sentences_are_asked_about(
    asked: tuple[int, ...],
) -> None:
    text = (
        "The ministry said that it was dark. Witnesses said that it burned. He said that it rained."
        " It snowed in Homs. He said that shells fell on Homs on Monday."
    )
    article = a_story(text, "en")
    sayings = Sayings(prepare(article, assign_roles(article, resolved(article))))
    told = {at: [one.source for one in sayings.of(at)] for at in asked}
    assert told[4] == [Source.UNNAMED]
    assert all(told[at] == [Source.UNNAMED] for at in (1, 2) if at in told)
