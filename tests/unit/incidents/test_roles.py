"""What a place does in its sentence."""

import pytest

from mapapp.incidents.roles import assign_roles
from mapapp.records import Role
from tests.unit.incidents.story import a_story, resolved, roles_of

EVENT, ACTOR, ORIGIN = Role.EVENT, Role.ACTOR, Role.ORIGIN
DATELINE, COMPARISON = Role.DATELINE, Role.COMPARISON


@pytest.mark.parametrize(
    ("lang", "text", "name", "expected"),
    [
        ("en", "Shells fell on Aleppo.", "Aleppo", EVENT),
        ("en", "Men of the anti-Homs front were killed.", "Homs", ACTOR),
        ("en", "The attack was blamed on the Homs-based front.", "Homs", ACTOR),
        ("en", "Gunmen shot at a Homs-bound bus.", "Homs", ACTOR),
        ("fr", "Des combattants anti-Palmyre ont été tués.", "Palmyre", ACTOR),
        ("en", "Clashes broke out near the town of Palmyra.", "Palmyra", EVENT),
        ("en", "The besieged city of Homs was shelled.", "Homs", EVENT),
        ("en", "Troops clashed in Syria.", "Syria", EVENT),
        ("fr", "Des obus sont tombés sur Alep.", "Alep", EVENT),
        ("fr", "La ville de Palmyre a été reprise.", "Palmyre", EVENT),
        ("fr", "La guerre civile syrienne a commencé.", "syrienne", EVENT),
        ("en", "A bomb went off in Moscow.", "Moscow", EVENT),
        ("en", "Damascus was shelled.", "Damascus", EVENT),
        ("en", "Moscow said that Homs was quiet.", "Moscow", ACTOR),
        ("en", "Moscow denied it.", "Moscow", ACTOR),
        ("en", "Washington has demanded a truce.", "Washington", ACTOR),
        ("en", "Washington tried to mediate.", "Washington", ACTOR),
        ("en", "The strikes went on despite calls by NATO and Washington.", "Washington", ACTOR),
        ("ru", "Прекратить огонь призывали ООН и Москва.", "Москва", ACTOR),
        ("en", "Shells fell on Homs; Moscow, accused by Paris, denies it.", "Moscow", ACTOR),
        ("en", "Troops entered Damascus.", "Damascus", EVENT),
        ("en", "In Damascus police fired tear gas.", "Damascus", EVENT),
        ("en", "Moscow's troops fired.", "Moscow", ACTOR),
        ("fr", "À Damas la police a tiré des gaz.", "Damas", EVENT),
        ("ar", "وفي دمشق أطلقت الشرطة الغاز.", "دمشق", EVENT),
        ("ar", "أغلقت موسكو معبر حلب.", "حلب", EVENT),
        ("ar", "عقدت في حلب محادثات بين وفدي دمشق والمعارضة.", "دمشق", ACTOR),
        ("en", "Few came to the streets of Damascus.", "Damascus", EVENT),
        ("en", "A missile was brought from Homs.", "Homs", ORIGIN),
        ("en", "Families fled from Homs.", "Homs", EVENT),
        ("fr", "Moscou rappelle son ambassadeur.", "Moscou", ACTOR),
        ("fr", "Des troupes ont atteint Damas.", "Damas", EVENT),
        ("en", "Paris, London and Washington have called for talks.", "Paris", ACTOR),
        ("en", "Paris, London and Washington have called for talks.", "London", ACTOR),
        ("en", "The ministry urged Damascus to stop.", "Damascus", ACTOR),
        ("en", "The Russian army withdrew.", "Russian", ACTOR),
        ("en", "The government of Syria agreed.", "Syria", ACTOR),
        ("en", "Turkey's army crossed the border.", "Turkey", ACTOR),
        ("en", "Arms were sold to Damascus by Moscow.", "Moscow", ACTOR),
        ("fr", "Moscou accuse Washington de mentir.", "Moscou", ACTOR),
        ("fr", "Moscou accuse Washington de mentir.", "Washington", ACTOR),
        ("fr", "Paris et Moscou ont nié.", "Paris", ACTOR),
        ("fr", "Les forces russes ont bombardé Alep.", "russes", ACTOR),
        ("fr", "Le commandant des forces de Moscou est parti.", "Moscou", ACTOR),
        ("fr", "La trêve, conclue sous l'égide de Moscou, tient.", "Moscou", ACTOR),
        ("fr", "La Russie a exigé leur départ.", "Russie", ACTOR),
        ("en", "Troops from Turkey attacked Idlib.", "Turkey", ORIGIN),
        ("en", "Fighters who came from Homs attacked Idlib.", "Homs", ORIGIN),
        ("en", "Troops from Turkey to Homs attacked it.", "Turkey", ORIGIN),
        ("en", "The army sent troops from Homs to Idlib on Monday.", "Idlib", EVENT),
        ("en", "Jets flying from Palmyra in Syria attacked Idlib.", "Syria", ORIGIN),
        ("fr", "Des combattants venus de Palmyre ont attaqué Alep.", "Palmyre", ORIGIN),
        ("en", "Fighters withdrew from Homs.", "Homs", EVENT),
        ("en", "Two officials in Homs said that shells fell.", "Homs", ACTOR),
        ("en", "Residents in Homs said that shells fell.", "Homs", EVENT),
        ("ru", "Москва назвала это победой.", "Москва", ACTOR),
        ("ru", "Бои начались в городе Алеппо.", "Алеппо", EVENT),
        ("ru", "Москва закупила танки.", "Москва", ACTOR),
        ("ru", "Москва во вторник принесла извинения.", "Москва", ACTOR),
        ("en", "Troops withdrew from Damascus.", "Damascus", EVENT),
        ("ru", "Боевики обстреляли из миномётов город Алеппо.", "Алеппо", EVENT),
        ("ar", "وطالبت دمشق موسكو بوقف القصف.", "موسكو", ACTOR),
        ("ar", "وأغلقت موسكو الملف.", "موسكو", ACTOR),
        ("ar", "وهو اليوم الذي بدأت فيه موسكو ضرباتها.", "موسكو", ACTOR),
        ("ar", "وقصفت ليلا دمشق.", "دمشق", EVENT),
        ("ar", "وقال الرئيس، الذي كان في حلب، إن القصف توقف.", "حلب", COMPARISON),
        ("ar", "وقال الرئيس، الذي كان وقت الهجوم في حلب، إنه توقف.", "حلب", COMPARISON),
        ("ar", "وطالبوا بمحاكمة القائد الموجود في حلب للعلاج.", "حلب", COMPARISON),
        ("en", "The president, who was in Aleppo, said that shells fell.", "Aleppo", COMPARISON),
        ("en", "The king, who was at a summit in Aleppo, condemned it.", "Aleppo", COMPARISON),
        ("fr", "Le roi, en visite officielle à Alep, a condamné l'attentat.", "Alep", COMPARISON),
        ("fr", "Le chef, qui se trouvait alors à Alep, est mort.", "Alep", COMPARISON),
        ("ru", "Президент, который находился в Алеппо, сообщил об обстреле.", "Алеппо", COMPARISON),
        ("ar", "ونفت موسكو ذلك.", "موسكو", ACTOR),
        ("ar", "وطالبت دمشق وموسكو باجتماع.", "موسكو", ACTOR),
        ("ar", "سقطت قذائف على مدينة حلب.", "حلب", EVENT),
        ("en", "As in Aleppo, the siege was long.", "Aleppo", COMPARISON),
        ("en", "Unlike in Homs, nobody fled.", "Homs", COMPARISON),
        ("fr", "Comme à Alep, le siège a duré.", "Alep", COMPARISON),
        ("fr", "Le village, près de la frontière turque, est vide.", "turque", COMPARISON),
        ("ar", "سقطت قذائف على أحياء من حلب يوم الاثنين.", "حلب", EVENT),
        ("ar", "سقطت قذائف على قرية قريبة من حلب يوم الاثنين.", "حلب", EVENT),
        ("ar", "قتل شاب من حلب يوم الاثنين.", "حلب", ORIGIN),
        ("ar", "واعتقلت القوات الحكومية فجرا عشرة أشخاص من حلب.", "حلب", EVENT),
        ("ar", "اعتقلت الشرطة في دمشق ثلاثة شبان من حلب.", "حلب", ORIGIN),
        ("ar", "نزح نحو 119 ألف شخص من حلب يوم الاثنين.", "حلب", EVENT),
        ("ar", "نزح ما يقدر بنحو 11,400 شخص من حلب يوم الاثنين.", "حلب", EVENT),
        ("ar", "نزح إلى دمشق نحو ستين شخصا من حلب.", "حلب", ORIGIN),
        ("ar", "وفي حلب أفاد مصدر محلي بوقوع انفجار.", "حلب", EVENT),
        ("ar", "بدأ غزو موسكو لجارتها.", "موسكو", ACTOR),
        ("ar", "ولم يصدر تعليق من موسكو على الغارة.", "موسكو", ACTOR),
        ("ar", "ولم تعتقل موسكو أحدا.", "موسكو", ACTOR),
        ("ar", "أقلعت الطائرات من جهة حلب.", "حلب", ORIGIN),
        ("ar", "أفاد المرصد ومقره في موسكو بسقوط قذائف.", "موسكو", ACTOR),
    ],
)
def test_a_place_has_the_role_that_its_sentence_gives_it(
    lang: str, text: str, name: str, expected: Role
) -> None:
    assert roles_of(text, lang)[name] is expected


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("en", "BEIRUT (Reuters) - Shells fell.", "BEIRUT"),
        ("en", "BEIRUT: Shells fell.", "BEIRUT"),
        ("en", "BEIRUT CITY—Shells fell.", "BEIRUT"),
        ("en", "Beirut, Sep 12 (WIRE) Shells fell.", "Beirut"),
        ("en", "Beirut (Reuters) - Shells fell.", "Beirut"),
        ("en", "Beirut, March 14 (Wire) - Shells fell.", "Beirut"),
        ("en", "Beirut — Shells fell.", "Beirut"),
        ("fr", "Damas, 3 juin – Des obus sont tombés.", "Damas"),
        ("ar", "دمشق، 16 نيسان (وكالات) – سقطت قذائف.", "دمشق"),
        ("ar", "دمشق 16 نيسان 2019 – سقطت قذائف.", "دمشق"),
        ("fr", "Damas (Syrie), 3 juin – Des obus sont tombés.", "Damas"),
        ("fr", "Damas (Syrie), 3 juin – Des obus sont tombés.", "Syrie"),
        ("en", "HAMDAYET, Syria — Shells fell.", "Syria"),
        ("en", "Homs, Syria (agencies): Shells fell.", "Homs"),
    ],
)
def test_a_place_that_opens_a_story_is_a_dateline(lang: str, text: str, name: str) -> None:
    assert roles_of(text, lang)[name] is DATELINE


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell in Aleppo, a town - once - of millions.",
        "Aleppo was shelled - again.",
        "In Aleppo (north) - shells fell.",
    ],
)
def test_a_dash_later_in_a_sentence_makes_no_dateline(text: str) -> None:
    assert roles_of(text)["Aleppo"] is EVENT


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("en", "Residents of Aleppo reported shelling.", "Aleppo"),
        ("en", "A bomb went off at the police academy of Damascus.", "Damascus"),
        ("fr", "Une bombe a explosé devant l'école de police de Damas.", "Damas"),
    ],
)
def test_a_place_that_a_noun_stands_before_is_no_subject(lang: str, text: str, name: str) -> None:
    assert roles_of(text, lang)[name] is EVENT


def test_every_mention_gets_one_role_and_says_why() -> None:
    article = a_story("Moscow said that Russian jets from Palmyra struck Idlib, as in Aleppo.")
    before = resolved(article)
    after = assign_roles(article, before)
    assert [one.mention.span for one in before] == [one.mention.span for one in after]
    for one in after:
        assert one.mention.role is not None
        assert one.mention.reasons[-1].sentence
        assert one.mention.reasons[-1].quote in article.text


@pytest.mark.parametrize(
    ("text", "lang", "name", "role"),
    [
        ("Les brigades de Alep ont attaqué Homs.", "fr", "Alep", Role.ACTOR),
        ("The Aleppo brigades attacked Homs.", "en", "Aleppo", Role.ACTOR),
        ("Troops drove the rebels out of Homs.", "en", "Homs", Role.EVENT),
        ("Le gouvernement installé à Alep a bombardé Palmyre.", "fr", "Alep", Role.ORIGIN),
        ("The government based in Aleppo bombed Homs.", "en", "Aleppo", Role.ORIGIN),
    ],
)
def test_fighters_called_by_their_town_and_who_has_a_seat_there_are_not_there(
    text: str, lang: str, name: str, role: Role
) -> None:
    assert role == roles_of(text, lang)[name]


@pytest.mark.parametrize(
    ("text", "lang", "name", "role"),
    [
        ("Aleppo: Shells hit Homs on Monday, police said.", "en", "Aleppo", DATELINE),
        ("Alep : des obus ont touché Homs lundi.", "fr", "Alep", DATELINE),
        ("Aleppo: nine killed.\n\nHoms: two killed.", "en", "Aleppo", EVENT),
        ("Aleppo: nine were killed by shells.\n\nIt rained in Homs.", "en", "Aleppo", EVENT),
        ("Shells fell.\n\nAleppo: nine were killed.", "en", "Aleppo", EVENT),
        ("Syria: nine were killed on Monday.", "en", "Syria", EVENT),
    ],
)
def test_a_town_and_a_colon_open_an_article_as_a_dateline(
    text: str, lang: str, name: str, role: Role
) -> None:
    assert role == roles_of(text, lang)[name]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("fr", "Rien n'est exclu, a indiqué le parquet de Palmyre.", "Palmyre"),
        ("ru", "Подробностей пока нет, сообщили в правительстве Алеппо.", "Алеппо"),
        ("ru", "Ответственность взяла на себя Москва.", "Москва"),
    ],
)
def test_a_place_in_a_sentence_where_nothing_happens_tells_who_speaks(
    lang: str, text: str, name: str
) -> None:
    assert ACTOR is roles_of(text, lang)[name]


def test_a_capital_is_no_government_where_its_streets_are_told_of() -> None:
    assert EVENT is roles_of("The streets of Damascus are calm.")["Damascus"]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("en", "A ship bound for Beirut was shelled.", "Beirut"),
        ("en", "Shells hit a bus on its way to Homs.", "Homs"),
        ("en", "A bus from Aleppo to Homs overturned on Monday.", "Homs"),
        ("en", "They were shot as they drove from Aleppo to Homs.", "Homs"),
        ("fr", "Un car allant d'Alep à Homs a été attaqué.", "Homs"),
        ("ru", "Автобус из Хомса в Алеппо перевернулся.", "Алеппо"),
        ("ar", "تحطمت طائرة في طريقها من حمص إلى حلب.", "حلب"),
        ("fr", "Un camion en route pour Palmyre a été attaqué.", "Palmyre"),
        ("fr", "Les céréales destinées à Damas ont brûlé.", "Damas"),
        ("ru", "Обстрелян автобус, следовавший в Алеппо.", "Алеппо"),
        ("ar", "استهدف القصف حافلة متجهة إلى حلب.", "حلب"),
    ],
)
def test_a_place_that_one_was_to_go_to_is_only_named(lang: str, text: str, name: str) -> None:
    assert COMPARISON is roles_of(text, lang)[name]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("en", "The wounded were flown to Homs.", "Homs"),
        ("ru", "Раненых увезли в Алеппо.", "Алеппо"),
    ],
)
def test_where_somebody_is_taken_to_is_only_named(lang: str, text: str, name: str) -> None:
    assert COMPARISON is roles_of(text, lang)[name]


def test_a_list_of_places_has_one_role_by_what_speaks_for_any_of_them() -> None:
    roles = roles_of("Talks went on. The ministers of Homs, Palmyra and Aleppo denied it.")
    assert [ACTOR] * 3 == [roles[name] for name in ("Homs", "Palmyra", "Aleppo")]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("en", "The gunman, born in Homs, was arrested.", "Homs"),
        ("en", "Two citizens of Syria were killed.", "Syria"),
        ("fr", "Deux ressortissants de Syrie ont été tués.", "Syrie"),
        ("ru", "Среди убитых уроженец Алеппо.", "Алеппо"),
        ("ar", "اعتقلت الشرطة رجلا مولودا في حلب.", "حلب"),
    ],
)
def test_who_was_born_or_is_a_citizen_somewhere_comes_from_there(
    lang: str, text: str, name: str
) -> None:
    assert ORIGIN is roles_of(text, lang)[name]


def test_the_line_of_a_dateline_is_over_at_its_dash() -> None:
    roles = roles_of("BEIRUT, Syria - Russia shelled Homs.")
    assert (DATELINE, DATELINE, ACTOR) == (roles["BEIRUT"], roles["Syria"], roles["Russia"])
