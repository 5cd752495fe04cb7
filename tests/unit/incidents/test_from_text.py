"""Sentences from the text on, where names decide what is listed."""

import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.pipeline import find_incidents, geoparse
from mapapp.records import Assertion, Kind, Precision, Role
from tests.unit.incidents.story import a_story


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


def placed(text: str, lang: str, gazetteer: Gazetteer) -> list[tuple[str, Precision, str]]:
    """Give place, precision and date of each incident, in order of the text."""
    return [
        (one.place_name, one.precision, one.date.edtf if one.date else "")
        for one in find_incidents(a_story(text, lang), gazetteer)
    ]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param(
            "ru",
            "В понедельник в селе Верхняя Пустошка Шебекинского района Белгородской области"
            " прогремел взрыв.",
            [("Shebekino", Precision.DISTRICT, "2019-03-11")],
            id="its own district",
        ),
        pytest.param(
            "en",
            "Soldiers seized a farmer near Qwertovani, in Gori municipality in Georgia, on Monday.",
            [("Gori", Precision.DISTRICT, "2019-03-11")],
            id="the municipality that is named",
        ),
        pytest.param(
            "ru",
            "В понедельник в Тигантурине под Ин-Аменасом прогремел взрыв.",
            [("Tiguentourine", Precision.SITE, "2019-03-11")],
            id="the site, and not the town that it is near",
        ),
        pytest.param(
            "en",
            "Nine people were killed in an attack on Qwertovani on Monday in Katsina State.",
            [("Katsina", Precision.PROVINCE, "2019-03-11")],
            id="the province of a village, a day between them",
        ),
        pytest.param(
            "en",
            "Gunmen killed nine people in Qwerto and Asdfo communities in Kauru Local "
            "Government Area of Kaduna State on Monday.",
            [("Kauru", Precision.DISTRICT, "2019-03-11")],
            id="the district of two villages",
        ),
        pytest.param(
            "en",
            "A bomber struck a meeting in southern Afghanistan on Monday. A roof fell in "
            "when the bomb exploded, said the governor of Spin Boldak district.",
            [("southern Afghanistan", Precision.REGION, "2019-03-11")],
            id="no district whose governor speaks",
        ),
        pytest.param(
            "ru",
            "В понедельник в деревне Городище Рыльского района Курской области прогремел взрыв.",
            [("Ryl’sk", Precision.DISTRICT, "2019-03-11")],
            id="the district that follows a namesake of another",
        ),
        pytest.param(
            "ru",
            "В понедельник на северо-востоке Нигерии боевики напали на деревню Верхняя Пустошка.",
            [("northeastern Nigeria", Precision.REGION, "2019-03-11")],
            id="the part of a country that the first sentence names",
        ),
        pytest.param(
            "en",
            "Rebels attacked Qwertyburg in northern Norway on Monday, killing two people.",
            [("northern Norway", Precision.REGION, "2019-03-11")],
            id="the land that follows what was attacked",
        ),
    ],
)
def test_an_unknown_village_puts_an_incident_in_the_land_that_the_text_names(
    lang: str, text: str, expected: list[tuple[str, Precision, str]], gazetteer: Gazetteer
) -> None:
    assert expected == placed(text, lang, gazetteer)


def test_an_unknown_village_is_put_in_none_of_several_lands(gazetteer: Gazetteer) -> None:
    text = (
        "Губернаторы Белгородской области и Курской области встретились. В понедельник в селе"
        " Верхняя Пустошка прогремел взрыв."
    )
    assert [] == placed(text, "ru", gazetteer)


def test_where_an_organisation_is_banned_nothing_happened(gazetteer: Gazetteer) -> None:
    text = (
        "В понедельник в Кабуле прогремел взрыв. Ответственность взяла на себя группировка ИГ"
        " (запрещена в России)."
    )
    assert [("Kabul", Precision.SITE, "2019-03-11")] == placed(text, "ru", gazetteer)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Дамаск, 12 марта. Боевики обстреляли Алеппо в понедельник."),
        ("ar", "دمشق: أعلن مصدر أمني أن مسلحين هاجموا حلب يوم الاثنين."),
        ("ru", "Дамаск. 12 марта. INTERFAX.RU - Боевики обстреляли Алеппо в понедельник."),
        ("ru", "ДАМАСК, 12 марта. /ТАСС/. Боевики обстреляли Алеппо в понедельник."),
        ("ru", "ДАМАСК (Сирия), 12 марта. Боевики обстреляли Алеппо в понедельник."),
        ("ar", "دمشق-سانا هاجم مسلحون حلب يوم الاثنين."),
    ],
)
def test_no_incident_is_put_at_a_dateline_of_another_form(
    lang: str, text: str, gazetteer: Gazetteer
) -> None:
    assert [("Aleppo", Precision.SITE, "2019-03-11")] == placed(text, lang, gazetteer)


def test_an_event_takes_the_day_that_the_next_sentence_gives_the_incident(
    gazetteer: Gazetteer,
) -> None:
    text = "На окраине Хомса обстрелян патруль. Инцидент произошел в понедельник."
    ((_, _, date),) = placed(text, "ru", gazetteer)
    assert "2019-03-11" == date


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "ar",
            "قتل ستة في قرية بليون وثلاثة مدنيين في قرية البارة يوم الاثنين بقصف مدفعي في سوريا.",
            ["Balyun", "Al Barah"],
        ),
        (
            "ar",
            "استهدف قصف مدفعي يوم الاثنين قرية بليون وقرية البارة في ريف إدلب الجنوبي.",
            ["Balyun", "Al Barah"],
        ),
        (
            "ru",
            "В понедельник при обстрелах погибли пять человек: трое в Бахмуте, один в Авдеевке.",
            ["Bakhmut", "Avdiyivka"],
        ),
        (
            "ru",
            "В понедельник боевики обстреляли населенные пункты провинций Идлиб, Латакия и Хама.",
            ["Idlib", "Latakia", "Ḩamāh"],
        ),
        (
            "ar",
            "قصف الطيران يوم الاثنين مناطق في محافظتي إدلب وحلب.",
            ["Idlib", "Aleppo"],
        ),
        (
            "en",
            "Ten people were shot dead on Monday in a shop in Buffalo in New York.",
            ["Buffalo"],
        ),
        (
            "ar",
            "تعرضت أطراف عيتا الشعب وراميا لقصف مدفعي يوم الاثنين.",
            ["outskirts of Aita al-Shaab", "Ramyah"],
        ),
    ],
)
def test_what_happened_at_each_place_of_a_list_is_an_incident_there(
    lang: str, text: str, expected: list[str], gazetteer: Gazetteer
) -> None:
    assert expected == [place for place, _, _ in placed(text, lang, gazetteer)]


def test_a_noun_before_a_list_says_what_each_of_its_names_is(gazetteer: Gazetteer) -> None:
    text = "قصف الطيران يوم الاثنين مناطق في محافظتي إدلب وحلب."
    assert {Precision.PROVINCE} == {precision for _, precision, _ in placed(text, "ar", gazetteer)}


def test_where_a_war_broke_out_is_not_where_it_went_on(gazetteer: Gazetteer) -> None:
    text = (
        "قصفت المدفعية بلدة يارون في جنوب لبنان يوم الاثنين، وهو أعنف قصف منذ اندلاع الحرب في غزة."
    )
    assert ["Yaroun"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_what_an_unnamed_source_said_on_a_day_is_of_that_day(gazetteer: Gazetteer) -> None:
    text = "أعلن مصدر أمني يوم الاثنين أن انفجارا وقع في الرقة بسوريا."
    assert [("Raqqa", "2019-03-11")] == [
        (place, date) for place, _, date in placed(text, "ar", gazetteer)
    ]


def test_the_edge_of_a_province_is_somewhere_in_it(gazetteer: Gazetteer) -> None:
    text = "اندلعت اشتباكات يوم الاثنين على أطراف محافظة مأرب في اليمن."
    ((place, precision, _),) = placed(text, "ar", gazetteer)
    assert ("outskirts of Ma'rib", Precision.PROVINCE) == (place, precision)


def test_a_town_after_a_bracket_does_not_act_with_the_name_in_it(gazetteer: Gazetteer) -> None:
    text = (
        "В понедельник войска освободили от группировки «Исламское государство» (запрещена в РФ)"
        " город Дейр-эз-Зор."
    )
    assert [("Deir ez-Zor", "2019-03-11")] == [
        (place, date) for place, _, date in placed(text, "ru", gazetteer)
    ]


def test_a_district_goes_on_from_the_name_of_its_village(gazetteer: Gazetteer) -> None:
    text = (
        "В понедельник в местности Как-Сай Баткенского района Баткенской области пограничники"
        " открыли огонь."
    )
    assert [("Batken District", Precision.DISTRICT, "2019-03-11")] == placed(text, "ru", gazetteer)


def test_the_command_of_a_province_is_not_a_place_of_events(gazetteer: Gazetteer) -> None:
    text = "هاجم مسلحون يوم الاثنين فوجا تابعا لقيادة عمليات كركوك في محافظة صلاح الدين بالعراق."
    assert ["Sala ad-Din"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_provinces_that_share_their_noun_are_each_found(gazetteer: Gazetteer) -> None:
    text = "В понедельник дроны атаковали заводы в Курской, Брянской и Орловской областях."
    assert [("Kursk", 4), ("Bryansk", 4), ("Orël", 4)] == [
        (place, int(precision)) for place, precision, _ in placed(text, "ru", gazetteer)
    ]


def test_provinces_whose_noun_was_said_before_are_each_found(gazetteer: Gazetteer) -> None:
    text = (
        "В понедельник семь дронов сбили над Белгородской областью, ещё два – над Воронежской,"
        " по одному – над Брянской и Пензенской."
    )
    assert [("Belgorod", 4), ("Voronezh", 4), ("Bryansk", 4), ("Penza", 4)] == [
        (place, int(precision)) for place, precision, _ in placed(text, "ru", gazetteer)
    ]


def test_villages_of_one_noun_are_a_list_without_and(gazetteer: Gazetteer) -> None:
    text = "В понедельник обстреляны сёла Губден, Эндирей, Чонтаул в Дагестане."
    assert ["Gubden", "Endirey", "Chontaul"] == [
        place for place, _, _ in placed(text, "ru", gazetteer)
    ]


def test_villages_with_nouns_and_districts_of_their_own_are_a_list(gazetteer: Gazetteer) -> None:
    text = (
        "В понедельник были обстреляны посёлок Тёткино Глушковского района, сёла Гоголевка и Гуево,"
        " хутор Олешня в Суджанском районе Курской области."
    )
    assert ["Tëtkino", "Gogolevka", "Guyevo", "Oleshnya"] == [
        place for place, _, _ in placed(text, "ru", gazetteer)
    ]


def test_the_capital_of_a_province_is_its_town_that_the_article_names(gazetteer: Gazetteer) -> None:
    text = (
        "В понедельник в Нальчике прогремел взрыв. Ранены двое. Улица перекрыта. Жителей просят"
        " не выходить. Напомним, 3 февраля в центре столицы Кабардино-Балкарии был убит судья."
    )
    assert [("Nalchik", "2019-03-11"), ("Nalchik", "2019-02-03")] == [
        (place, date) for place, _, date in placed(text, "ru", gazetteer)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "В понедельник в Дагестане прогремел взрыв. Во вторник в республике застрелен судья.",
            [("Dagestan", Precision.PROVINCE), ("Dagestan", Precision.PROVINCE)],
        ),
    ],
)
def test_what_a_report_goes_on_to_tell_is_in_the_land_that_it_names(
    text: str, expected: list[tuple[str, Precision]], gazetteer: Gazetteer
) -> None:
    assert expected == [(place, how) for place, how, _ in placed(text, "ru", gazetteer)]


def test_what_the_title_alone_places_is_there(gazetteer: Gazetteer) -> None:
    text = "Обстрел Горловки: двое раненых\n\nВ понедельник снаряд попал в жилой дом, ранены двое."
    assert ["Horlivka"] == [place for place, _, _ in placed(text, "ru", gazetteer)]


def test_a_village_is_no_town_of_its_name_far_from_the_province_told_of(
    gazetteer: Gazetteer,
) -> None:
    text = "В понедельник в селе Муром Белгородской области прогремел взрыв."
    assert ["Belgorod"] == [place for place, _, _ in placed(text, "ru", gazetteer)]


def test_a_district_that_many_cities_have_is_in_the_city_beside_it(gazetteer: Gazetteer) -> None:
    text = "В понедельник в Кировском районе Донецка при обстреле ранены двое."
    assert ["Donetsk"] == [place for place, _, _ in placed(text, "ru", gazetteer)]


def test_a_country_is_not_listed_beside_its_provinces_of_that_night(gazetteer: Gazetteer) -> None:
    text = (
        "Минувшей ночью над территорией России сбили 47 беспилотников. Двадцать беспилотников"
        " уничтожили над Брянской областью."
    )
    assert ["Bryansk"] == [place for place, _, _ in placed(text, "ru", gazetteer)]


def test_a_day_is_no_village_that_is_called_so(gazetteer: Gazetteer) -> None:
    text = "أفاد مصدر في محافظة ديالى بالعراق، الأحد، بأن عبوة ناسفة انفجرت في بعقوبة."
    assert ["Baqubah"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_a_quarter_is_in_the_city_that_opens_its_sentence(gazetteer: Gazetteer) -> None:
    text = "وفي تعز باليمن، قنص مسلحون امرأة في حي الروضة يوم الاثنين."
    assert ["Taiz"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_a_stroke_alone_is_no_word(gazetteer: Gazetteer) -> None:
    text = "بيروت ـ انفجرت سيارة مفخخة يوم الاثنين في مدينة طرابلس في لبنان."
    assert ["Tripoli"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_a_result_is_announced_in_a_city(gazetteer: Gazetteer) -> None:
    text = "В понедельник, когда в Минске объявили результаты, начались протесты."
    assert ["Minsk"] == [place for place, _, _ in placed(text, "ru", gazetteer)]


def test_a_street_is_not_the_town_it_is_called_after(gazetteer: Gazetteer) -> None:
    text = "В понедельник в Хасавюрте на улице Гагарина прогремел взрыв."
    assert ["Khasavyurt"] == [place for place, _, _ in placed(text, "ru", gazetteer)]


def test_a_noun_of_place_with_a_preposition_written_onto_it_says_what_it_is(
    gazetteer: Gazetteer,
) -> None:
    text = "اعتقلت قوة من الجيش رجلا بمحافظة كركوك في العراق يوم الاثنين."
    assert [Precision.PROVINCE] == [precision for _, precision, _ in placed(text, "ar", gazetteer)]


def test_a_quarter_is_in_the_city_that_its_words_say(gazetteer: Gazetteer) -> None:
    text = "قصف الحوثيون حي الروضة في مدينة تعز باليمن يوم الاثنين."
    assert ["Taiz"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_what_says_on_which_side_a_town_lies_is_not_where_it_happened(
    gazetteer: Gazetteer,
) -> None:
    text = "قتل مسلحون رجلا يوم الاثنين في بلدة جاسم غربي درعا في سوريا."
    assert ["Jāsim"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_a_school_is_not_in_the_town_it_is_called_after(gazetteer: Gazetteer) -> None:
    text = "В понедельник ракеты били по школе Маскат в городе Газа."
    assert ["Gaza"] == [place for place, _, _ in placed(text, "ru", gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В результате сегодняшней атаки в Алеппо ранены трое.", ["2019-03-14"]),
        ("Армия предупредила, что в понедельник нанесет удары по Алеппо.", []),
        ("В понедельник боевики открыли сильный огонь по Алеппо.", ["2019-03-11"]),
    ],
)
def test_a_day_in_an_adjective_is_read_and_what_is_to_come_has_not_happened(
    text: str, expected: list[str], gazetteer: Gazetteer
) -> None:
    assert expected == [date for _, _, date in placed(text, "ru", gazetteer)]


def test_attacks_of_all_sorts_do_not_move_an_event_to_where_they_were(gazetteer: Gazetteer) -> None:
    text = "Nine civilians were killed in Borno State on Monday. Attacks were worst in Bama."
    assert [("Borno", Precision.PROVINCE, "2019-03-11")] == placed(text, "en", gazetteer)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param(
            "en",
            "Drones killed two men in the region on Monday, the governor of Mykolaiv region said.",
            [("Mykolayiv", Precision.PROVINCE, "2019-03-11")],
            id="its governor says so",
        ),
        pytest.param(
            "fr",
            "Le préfet de la Côte-d'Or a annoncé que deux hommes avaient été abattus lundi.",
            [("Côte-d'Or", Precision.PROVINCE, "2019-03-11")],
            id="its prefect says so",
        ),
        pytest.param(
            "en",
            "In the Kherson region shells hit the village of Mykhailivka, Beryslav district, on"
            " Monday.",
            [("Mykhailivka", Precision.SITE, "2019-03-11")],
            id="its district after a comma",
        ),
        pytest.param(
            "fr",
            "Une bombe a explosé lundi à Homs, dans le centre de la Syrie, près d'une école.",
            [("Homs", Precision.SITE, "2019-03-11")],
            id="the part of a land that it is in",
        ),
        pytest.param(
            "fr",
            "Lundi, une attaque à la bombe a secoué la capitale syrienne. Damas n'a rien dit.",
            [("Damascus", Precision.SITE, "2019-03-11")],
            id="the capital of an adjective",
        ),
    ],
)
def test_who_speaks_and_what_is_added_say_where_it_was(
    lang: str, text: str, expected: list[tuple[str, Precision, str]], gazetteer: Gazetteer
) -> None:
    assert expected == placed(text, lang, gazetteer)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param(
            "fr",
            "Lundi, un missile a touché un hôtel de Tcherkassy, au sud de Kiev, tuant deux femmes.",
            ["Cherkasy"],
            id="the side of another town it lies on",
        ),
        pytest.param(
            "en",
            "Bombs exploded on Monday in Quetta, Sibi, and Zorbakhel in Balochistan.",
            ["Quetta", "Sibi"],
            id="a list whose last name is not known",
        ),
    ],
)
def test_what_stands_beside_a_town_leaves_it_the_town(
    lang: str, text: str, expected: list[str], gazetteer: Gazetteer
) -> None:
    assert expected == [name for name, _, _ in placed(text, lang, gazetteer)]


def test_arabic_adjectives_and_particles_are_no_names(gazetteer: Gazetteer) -> None:
    text = (
        "وتعرضت الأحياء الشرقية والغربية من تعز في اليمن لقصف مدفعي يوم الاثنين، وإن القصف"
        " أحرق خيام نازحين."
    )
    assert ["Taiz"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_the_words_of_a_name_are_no_cue(gazetteer: Gazetteer) -> None:
    text = "ويوم الاثنين انفجرت سيارة في مدينة كادونا في نيجيريا."
    assert [("Kaduna", "2019-03-11")] == [
        (place, date) for place, _, date in placed(text, "ar", gazetteer)
    ]


def test_what_residents_of_a_town_saw_was_there(gazetteer: Gazetteer) -> None:
    text = (
        "ففي حمص في سوريا نهب مسلحون متاجر يوم الأحد، وقال سكان في حلب إن قصفا مدفعيا أصاب"
        " يوم الاثنين منزلا."
    )
    assert [("Homs", "2019-03-10"), ("Aleppo", "2019-03-11")] == [
        (place, date) for place, _, date in placed(text, "ar", gazetteer)
    ]


def test_what_a_ministry_in_a_town_announced_happened_elsewhere(gazetteer: Gazetteer) -> None:
    text = (
        "واصل الجيش عمليته، وأعلنت وزارة الصحة في دمشق مقتل شاب في مدينة حلب في سوريا برصاص"
        " قناص يوم الاثنين."
    )
    assert ["Aleppo"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_where_somebody_was_seized_before_is_not_where_they_fought_after(
    gazetteer: Gazetteer,
) -> None:
    text = "بدأت المعارك في مدينة حمص في سوريا يوم الاثنين بعد خطف تاجر في حلب."
    assert ["Homs"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_what_a_war_is_said_to_have_begun_on_is_its_date(gazetteer: Gazetteer) -> None:
    text = (
        "The war, which broke out at Badme in May 1998, cost some 80,000 lives before it ended"
        " in 2000 with a treaty signed in Algiers."
    )
    dates = {place: date for place, _, date in placed(text, "en", gazetteer)}
    assert dates["Badme"] == "1998-05"


def test_a_day_of_long_ago_between_commas_is_not_that_of_the_sentence(
    gazetteer: Gazetteer,
) -> None:
    text = "وهاجم التنظيم، الذي هزم في العراق أواخر 2017، نقطة تفتيش في بعقوبة."
    assert [("Baqubah", "")] == [(place, date) for place, _, date in placed(text, "ar", gazetteer)]


def test_an_agency_reports_on_the_day_of_the_news(gazetteer: Gazetteer) -> None:
    text = "وأفادت وكالة الأنباء أمس الأربعاء باندلاع حريق في مخيم نازحين في حمص في سوريا."
    assert [("Homs", "2019-03-13")] == [
        (place, date) for place, _, date in placed(text, "ar", gazetteer)
    ]


def test_what_protesters_demand_has_not_happened(gazetteer: Gazetteer) -> None:
    text = "تظاهر الآلاف في حمص في سوريا يوم الاثنين مطالبين بصفقة تبادل."
    (incident,) = find_incidents(a_story(text, "ar"), gazetteer)
    assert Kind.PROTEST is incident.kind


def test_villages_side_by_side_are_each_listed(gazetteer: Gazetteer) -> None:
    text = "أغار الطيران الإسرائيلي يوم الاثنين على بلدات كفركلا ويارون ودير سريان في لبنان."
    assert {"Kfar Kila", "Yaroun", "Deir Siryan"} == {
        place for place, _, _ in placed(text, "ar", gazetteer)
    }


def test_a_side_of_a_city_is_told_where_the_city_opens_the_sentence(
    gazetteer: Gazetteer,
) -> None:
    text = "وكانت بغداد في العراق شهدت يوم الاثنين مقتل شخصين إثر انفجار عبوة ناسفة جنوبي بغداد."
    (incident,) = find_incidents(a_story(text, "ar"), gazetteer)
    assert Kind.EXPLOSION is incident.kind
    assert incident.place_name in {"Baghdad", "south of Baghdad"}


def test_the_start_of_a_war_does_not_date_what_is_told(gazetteer: Gazetteer) -> None:
    text = "ومنذ بدء الغزو الروسي في شباط 2012 قتل عشرات المدنيين بقصف على مدينة حلب في سوريا."
    assert [("Aleppo", "")] == [(place, date) for place, _, date in placed(text, "ar", gazetteer)]


@pytest.mark.parametrize(
    "text",
    [
        "وتقاتل القوات منذ يوم الاثنين لتحرير مدينة حلب في سوريا.",
        "وناشدت السلطات في حلب في سوريا وقف إطلاق النار يوم الاثنين.",
        "وتداول ناشطون في حلب في سوريا يوم الاثنين مقاطع مصورة نشرها مستخدمون.",
        "وتصاعدت الهجمات في مدينة حلب في سوريا في السنوات الأخيرة.",
        "وأصدرت محكمة في حلب في سوريا يوم الاثنين حكما بإعدام خمسة أشخاص.",
        "وأجلت فرق الهلال الأحمر المرضى من حلب في سوريا يوم الاثنين.",
        "ونفت السلطات شائعة انهيار جسر في حلب في سوريا يوم الاثنين.",
    ],
)
def test_aims_appeals_pictures_trends_and_sentences_are_no_events(
    text: str, gazetteer: Gazetteer
) -> None:
    assert [] == placed(text, "ar", gazetteer)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "В понедельник дроны ударили по мосту, рассказал глава Сумской ОВА Олег Ковалёв.",
            ["Sumy"],
            id="the province of an authority",
        ),
        pytest.param(
            "О взрыве в Курске в понедельник сообщил губернатор Брянской области Иван Ковалёв.",
            ["Kursk"],
            id="what is told of stands before the verb",
        ),
        pytest.param(
            "В понедельник обстреляны Купянск, Волчанск, Верхняя Пустошка и другие города.",
            ["Kupyansk", "Vovchansk"],
            id="a list that others end",
        ),
        pytest.param(
            "В понедельник обстреляны Чугуевский и Купянский районы Харьковской области.",
            ["Chuhuyiv", "Kupyansk"],
            id="districts of one noun",
        ),
        pytest.param(
            "В понедельник в Донецке под огнём оказались Киевский, Кировский и Петровский районы.",
            ["Donetsk"],
            id="quarters that many a city has",
        ),
        pytest.param(
            "Во вторник мэр Одессы Виктор Ковалёв рассказал, что в понедельник снаряды попали в"
            " больницу.",
            ["Odesa"],
            id="the town of a mayor whose own names follow",
        ),
        pytest.param(
            "В понедельник под Рязанью, у посёлка Михайловский, прогремел взрыв.",
            ["Ryazan’"],
            id="a village whose namesake is far from the town beside it",
        ),
        pytest.param(
            "В понедельник снаряды упали на лагерь переселенцев Абу-Шук.",
            ["Abu Shouk camp"],
            id="a camp as the Russian press calls it",
        ),
        pytest.param(
            "В понедельник «Хезболла» выпустила сорок ракет по Верхней Галилее.",
            ["Galilee"],
            id="a part of Galilee",
        ),
    ],
)
def test_a_russian_report_is_put_where_its_words_say(
    text: str, expected: list[str], gazetteer: Gazetteer
) -> None:
    assert expected == [name for name, _, _ in placed(text, "ru", gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "В провинции Нангархар талибы напали на пост.\n\nСтолкновения произошли в понедельник в"
            " районе Пачирвам.",
            [("Nangarhar", Precision.PROVINCE, "2019-03-11")],
            id="a village of the land that was told of",
        ),
        pytest.param(
            "В понедельник в деревне Эль-Забруда недалеко от Рамаллы началась перестрелка.",
            [("Ramallah", Precision.NEAR, "2019-03-11")],
            id="what an unknown village is near",
        ),
        pytest.param(
            "В понедельник боевики атаковали пост на севере от Багдада.",
            [("north of Baghdad", Precision.NEAR, "2019-03-11")],
            id="the side of a capital",
        ),
    ],
)
def test_a_wide_telling_is_told_on_more_closely(
    text: str, expected: list[tuple[str, Precision, str]], gazetteer: Gazetteer
) -> None:
    assert expected == placed(text, "ru", gazetteer)


def test_what_was_days_ago_there_does_not_date_the_news(gazetteer: Gazetteer) -> None:
    text = (
        "Авиация бомбила Идлиб, погибли восемь человек.\n\nПострадавших лечат врачи."
        "\n\n4 марта при авиаударе по рынку в Идлибе погибли десять человек."
    )
    assert [
        ("Idlib", Precision.SITE, ""),
        ("Idlib", Precision.SITE, "2019-03-04"),
    ] == placed(text, "ru", gazetteer)


def test_what_is_recalled_with_its_own_place_and_day_is_an_incident_there(
    gazetteer: Gazetteer,
) -> None:
    text = "Войска бомбили Алеппо после пятничного авиаудара по Идлибу, где погибли шестеро."
    assert ("Idlib", Precision.SITE, "2019-03-08") in placed(text, "ru", gazetteer)


def test_what_goes_on_in_a_province_is_no_event(gazetteer: Gazetteer) -> None:
    text = "وتشهد مدينة حلب في سوريا معارك بين الجيش ومسلحين."
    assert [] == placed(text, "ar", gazetteer)


def test_in_the_capital_goes_before_the_town_of_what_came_before(gazetteer: Gazetteer) -> None:
    text = (
        "وصل الوفد إلى دمشق في سوريا. وتظاهر المئات يوم الاثنين في العاصمة تضامنا معه، بعد اعتداءات"
        " طالته في حلب."
    )
    assert ["Damascus"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_a_land_that_is_far_from_an_unknown_town_does_not_hold_it(gazetteer: Gazetteer) -> None:
    text = (
        "ووقع هجوم يوم الاثنين بين بلدتي زغرودان وزغرودين، حيث كان سكان في طريقهم إلى سوق في"
        " النيجر."
    )
    assert [] == placed(text, "ar", gazetteer)


def test_a_comma_may_stand_before_what_arabic_sources_said(gazetteer: Gazetteer) -> None:
    text = "وقالت الشرطة في حلب، إن مسلحين هاجموا مدينة حمص في سوريا يوم الاثنين."
    (incident,) = find_incidents(a_story(text, "ar"), gazetteer)
    assert ("Homs", Assertion.CLAIMED) == (incident.place_name, incident.assertion)


def test_what_broke_out_since_a_day_of_the_week_began_then(gazetteer: Gazetteer) -> None:
    text = "خلف قتال اندلع منذ الجمعة في مدينة حلب في سوريا ثلاثين قتيلا."
    assert [("Aleppo", "2019-03-08")] == [
        (place, date) for place, _, date in placed(text, "ar", gazetteer)
    ]


def test_the_noun_of_a_province_says_that_not_its_seat_is_meant(gazetteer: Gazetteer) -> None:
    text = "قتل تسعة أشخاص في محافظة درعا في سوريا يوم الاثنين برصاص مجهولين."
    assert [Precision.PROVINCE] == [precision for _, precision, _ in placed(text, "ar", gazetteer)]


@pytest.mark.parametrize(
    "text",
    [
        "وأدانت الشبكة في بيان اليوم، بأشد العبارات، المجزرة التي ارتكبت في مدينة حلب في سوريا.",
        "ومنذ استعادة الجيش مدينة حلب في سوريا في صيف 2018، تشهد المنطقة تفجيرات.",
        "وزادت وتيرة الهجمات في مدينة حلب في سوريا خلال الأشهر القليلة الماضية.",
    ],
)
def test_what_is_condemned_looked_back_on_or_on_the_rise_is_no_event(
    text: str, gazetteer: Gazetteer
) -> None:
    assert [] == placed(text, "ar", gazetteer)


def test_a_number_of_people_is_no_year(gazetteer: Gazetteer) -> None:
    text = "وقتل أكثر من 1800 شخص في مدينة حلب في سوريا."
    assert [("Aleppo", "")] == [(place, date) for place, _, date in placed(text, "ar", gazetteer)]


def test_a_side_of_the_country_is_no_province_of_that_name(gazetteer: Gazetteer) -> None:
    text = (
        "Une mine a tué deux soldats lundi à l'Ouest du pays, non loin de Bouar,"
        " en République centrafricaine."
    )
    (place, _, date), *others = placed(text, "fr", gazetteer)
    assert ("Bouar", "2019-03-11", []) == (place, date, others)


def test_a_namesake_is_left_for_the_district_that_the_village_is_said_to_be_in(
    gazetteer: Gazetteer,
) -> None:
    text = "Des hommes ont attaqué lundi la zone de Boni dans le département de Torodi, au Niger."
    assert ["Torodi"] == [place for place, _, _ in placed(text, "fr", gazetteer)]


def test_a_month_of_last_year_is_not_that_of_this_one(gazetteer: Gazetteer) -> None:
    text = "وهاجم مسلحون مدينة حلب في سوريا في شباط من العام الماضي."
    assert [("Aleppo", "2018-02")] == [
        (place, date) for place, _, date in placed(text, "ar", gazetteer)
    ]


@pytest.mark.parametrize(("village", "expected"), [("Kahira", "Nord-Kivu"), ("Goma", "Goma")])
def test_a_village_is_no_far_capital_that_some_language_calls_so(
    village: str, expected: str, gazetteer: Gazetteer
) -> None:
    text = f"Des combats ont eu lieu lundi dans le village de {village}, au Nord-Kivu."
    assert [expected] == [place for place, _, _ in placed(text, "fr", gazetteer)]


def test_days_before_that_are_counted_from_what_was_told(gazetteer: Gazetteer) -> None:
    text = "هاجم مسلحون مدينة حمص في سوريا يوم الاثنين. وقبل خمسة أيام من ذلك هاجموا مدينة حلب."
    assert [("Homs", "2019-03-11"), ("Aleppo", "2019-03-06")] == [
        (place, date) for place, _, date in placed(text, "ar", gazetteer)
    ]


def test_where_a_source_told_a_reporter_of_a_raid_is_not_where_it_struck(
    gazetteer: Gazetteer,
) -> None:
    text = (
        "قتل رجل في غارة على بلدة الخيام في لبنان يوم الاثنين. وقال مصدر لمراسل وكالة الأنباء في"
        " بيروت إن الغارة استهدفت سيارة."
    )
    assert ["Khiam"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param(
            "fr",
            "Un drone a touché un immeuble lundi dans la ville portuaire d'Odessa, en Ukraine. Le"
            " gouverneur de la région d'Odessa est attendu.",
            [("Odesa", Precision.SITE, "2019-03-11")],
            id="a town of a province's name",
        ),
        pytest.param(
            "fr",
            "Des milliers de personnes ont manifesté dimanche à Minsk. Des ouvriers de Soligorsk et"
            " de Gomel sont attendus à Minsk, a-t-on appris à Vilnius, en Lituanie.",
            [("Minsk", Precision.SITE, "2019-03-10")],
            id="a capital of the name of the province around it",
        ),
        pytest.param(
            "fr",
            "Une bombe a explosé lundi à Koweït.",
            [("Kuwait City", Precision.SITE, "2019-03-11")],
            id="a capital of the name of its country",
        ),
        pytest.param(
            "fr",
            "Des combats ont éclaté lundi au Tigré, en Éthiopie. Un dépôt a explosé mardi en"
            " Crimée.",
            [
                ("Tigray", Precision.PROVINCE, "2019-03-11"),
                ("Crimea", Precision.PROVINCE, "2019-03-12"),
            ],
            id="provinces by their names in French",
        ),
        pytest.param(
            "fr",
            "Huit policiers ont été tués lundi dans le comté de Wajir, au Kenya.",
            [("Wajir", Precision.SITE, "2019-03-11")],
            id="a county in French",
        ),
        pytest.param(
            "fr",
            "Lundi, des drones ont frappé les régions russes de Voronej et de Lipetsk.",
            [
                ("Voronezh", Precision.PROVINCE, "2019-03-11"),
                ("Lipetsk", Precision.PROVINCE, "2019-03-11"),
            ],
            id="provinces of the names of towns",
        ),
        pytest.param(
            "fr",
            "Des rebelles ont attaqué Kavirumbu-Sana, dans le territoire de Beni, au Nord-Kivu,"
            " lundi.",
            [("Beni", Precision.DISTRICT, "2019-03-11")],
            id="no half of another name",
        ),
    ],
)
def test_the_words_around_a_name_say_which_place_of_it_is_meant(
    lang: str, text: str, expected: list[tuple[str, Precision, str]], gazetteer: Gazetteer
) -> None:
    assert expected == placed(text, lang, gazetteer)


def test_what_struck_a_side_of_one_town_and_another_town_are_two(gazetteer: Gazetteer) -> None:
    text = (
        "قتل ثلاثة في غارة على مدينة غزة يوم الاثنين.\n\nوفي وسط القطاع، قتل رجل في غارة شرق مخيم"
        " النصيرات."
    )
    assert ["Gaza", "east of Nuseirat camp"] == [
        place for place, _, _ in placed(text, "ar", gazetteer)
    ]


def test_a_side_of_a_town_told_before_is_no_other_place(gazetteer: Gazetteer) -> None:
    text = (
        "قتل ثلاثة بقصف الطائرات مدينة غزة يوم الاثنين.\n\nوقالت مصادر إن ثلاثة قتلوا في قصف مسيرة"
        " تجمعا شمال مدينة غزة."
    )
    assert 1 == len(placed(text, "ar", gazetteer))


def test_where_those_who_announce_a_death_are_is_not_where_it_was(gazetteer: Gazetteer) -> None:
    text = "أعلن الدفاع المدني في قطاع غزة، اليوم الاثنين، مقتل شخصين بقصف استهدف منزلا في رفح."
    assert ["Rafaḩ"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_in_the_capital_of_a_land_of_its_name_is_there(gazetteer: Gazetteer) -> None:
    text = "أما في تونس فقد تظاهر المئات يوم الاثنين في العاصمة."
    assert [("Tunis", Precision.SITE, "2019-03-11")] == placed(text, "ar", gazetteer)


def test_a_quarter_called_by_a_far_town_is_in_the_capital_as_said(gazetteer: Gazetteer) -> None:
    text = "وصل الوزير إلى القاهرة. ويوم الاثنين انهار مبنى في منطقة كوبري السويس بالعاصمة."
    assert ["Cairo"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_a_name_that_is_a_verb_of_saying_says_nothing(gazetteer: Gazetteer) -> None:
    text = "عثر السكان يوم الاثنين على جثة رجل بين بلدتي تسيل وعين ذكر في سوريا."
    assert ["2019-03-11"] == [date for _, _, date in placed(text, "ar", gazetteer)]


def test_nothing_happens_in_a_state_that_is_no_more(gazetteer: Gazetteer) -> None:
    text = (
        "قتل أربعة في غارة على مدينة خاركيف في أوكرانيا يوم الاثنين.\n\nواستهدفت القوات المدينة يوم"
        " الثلاثاء بقنابل دمرت مبنى من أوائل الأبراج في الاتحاد السوفيتي."
    )
    assert ["Kharkiv", "Kharkiv"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_a_name_that_begins_like_what_arabic_writes_onto_words_is_whole(
    gazetteer: Gazetteer,
) -> None:
    text = "خطف مسلحون تلاميذ يوم الاثنين من بلدة كوريغا في ولاية كادونا في نيجيريا."
    assert ["Kuriga"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_a_province_that_nobody_knows_lies_in_no_other(gazetteer: Gazetteer) -> None:
    text = (
        "قتل مسلحون 12 شخصا في ولاية زغرودان يوم الاثنين.\n\nوفي ولاية بورنو في نيجيريا قتل أربعة"
        " جنود في كمين يوم الثلاثاء."
    )
    assert [("Borno", "2019-03-12")] == [
        (place, date) for place, _, date in placed(text, "ar", gazetteer)
    ]


def test_safety_and_a_grave_state_are_no_places(gazetteer: Gazetteer) -> None:
    text = (
        "هاجم مسلحون مدينة حلب في سوريا يوم الاثنين، وحال الجرحى حرجة.\n\nويلتمس السكان الأمان من"
        " الهجمات."
    )
    assert ["Aleppo"] == [place for place, _, _ in placed(text, "ar", gazetteer)]


def test_an_event_is_in_the_town_that_a_name_without_a_row_sounds_like(
    gazetteer: Gazetteer,
) -> None:
    text = "В понедельник в Узбекистане митинг разогнали в Тахтакупыре."
    assert ["Taxtako‘pir"] == [place for place, _, _ in placed(text, "ru", gazetteer)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Катер атаковали у Феодосии; в Москве говорят, что он отбился.", Role.ACTOR),
        ("Дрон сбит над морем, чего в Москве тоже не признают.", Role.ACTOR),
        ("В Москве взорвалась машина, двое ранены.", Role.EVENT),
    ],
)
def test_what_they_say_in_a_capital_did_not_happen_there(
    gazetteer: Gazetteer, text: str, role: Role
) -> None:
    (moscow,) = (
        one.mention
        for one in geoparse(a_story(text, "ru"), gazetteer)
        if "Москв" in one.mention.name
    )
    assert moscow.role is role


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param(
            "fr",
            "Mardi, une bombe a fait deux morts à Sake, à l'ouest de Goma. Mercredi, deux hommes"
            " ont été tués dans la capitale provinciale. Kinshasa accuse le M23.",
        ),
        pytest.param(
            "en",
            "A bomb killed two people in Sake, west of Goma, on Tuesday. On Wednesday two men were"
            " shot dead in the capital of the province. Kinshasa accuses the M23.",
        ),
    ],
)
def test_the_seat_of_a_province_need_be_named_only_beside_another_town(
    gazetteer: Gazetteer, lang: str, text: str
) -> None:
    assert ["Sake", "Goma"] == [place for place, _, _ in placed(text, lang, gazetteer)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Two drones hit al-Tanf, near the point where Syria, Iraq and Jordan meet, on Monday.",
        ),
        ("ru", "База Ат-Танф на стыке границ Сирии, Ирака и Иордании обстреляна в понедельник."),
        ("ar", "قصفت طائرات قاعدة التنف، الواقعة عند مثلث الحدود السورية العراقية الأردنية."),
    ],
)
def test_what_tells_where_a_named_place_lies_is_no_other_place(
    gazetteer: Gazetteer, lang: str, text: str
) -> None:
    roles = [
        one.mention.role
        for one in geoparse(a_story(text, lang), gazetteer)
        if one.mention.role is not Role.ACTOR
    ]
    assert [Role.EVENT, Role.COMPARISON] == roles


def test_a_town_does_not_lie_in_the_side_of_another(gazetteer: Gazetteer) -> None:
    text = (
        "Three people died on Tuesday when a house was hit in Nuseirat, and an Israeli shell"
        " wounded two reporters north of Rafah."
    )
    found = [place for place, _, _ in placed(text, "en", gazetteer)]
    assert ["An Nuşayrāt", "north of Rafaḩ"] == found


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "fr",
            (
                "Des heurts ont éclaté lundi à Yamoussoukro, puis à Abidjan."
                " Dans la capitale économique, un bus a été incendié mercredi."
            ),
            ["Yamoussoukro", "Abidjan", "Abidjan"],
        ),
        (
            "en",
            (
                "Clashes broke out on Monday in Dodoma and Dar es Salaam."
                " On Wednesday a bus was burned in the commercial capital."
            ),
            ["Dodoma", "Dar es Salaam", "Dar es Salaam"],
        ),
    ],
)
def test_the_commercial_capital_is_the_largest_town_that_is_named(
    gazetteer: Gazetteer, lang: str, text: str, expected: list[str]
) -> None:
    assert expected == [place for place, _, _ in placed(text, lang, gazetteer)]


def test_the_streets_of_a_town_are_in_it_whatever_other_town_is_named(
    gazetteer: Gazetteer,
) -> None:
    text = "В понедельник женщины вышли на улицы Герата, а в Бамиане студентки провели митинг."
    assert ["Herāt", "Bāmyān"] == [place for place, _, _ in placed(text, "ru", gazetteer)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "es",
            "Una bomba estalló el 5 de marzo de 2019 en Alepo y mató a cinco personas.",
            (Kind.EXPLOSION, "2019-03-05", "Aleppo", Assertion.STATED),
        ),
        (
            "es",
            "Diez civiles murieron el 5 de marzo de 2019 en un ataque aéreo en Idlib, dijo Moscú.",
            (Kind.AIR_STRIKE, "2019-03-05", "Idlib", Assertion.CLAIMED),
        ),
        (
            "es",
            "La policía detuvo el 5 de marzo de 2019 en Cali a cuatro sospechosos.",
            (Kind.RAID_OR_ARREST, "2019-03-05", "Cali", Assertion.STATED),
        ),
        (
            "es",
            "Moscú negó haber bombardeado Járkov el 5 de marzo de 2019.",
            (Kind.SHELLING, "2019-03-05", "Kharkiv", Assertion.DENIED),
        ),
        (
            "es",
            "Hubo combates el 5 de marzo de 2019 en la provincia de Idlib.",
            (Kind.ARMED_CLASH, "2019-03-05", "Idlib", Assertion.STATED),
        ),
        (
            "de",
            "Am 5. März 2019 explodierte in Aleppo eine Bombe, fünf Menschen starben.",
            (Kind.EXPLOSION, "2019-03-05", "Aleppo", Assertion.STATED),
        ),
        (
            "de",
            "Die Polizei nahm am 5. März 2019 in Cali vier Verdächtige fest.",
            (Kind.RAID_OR_ARREST, "2019-03-05", "Cali", Assertion.STATED),
        ),
        (
            "de",
            "Tausende demonstrierten am 5. März 2019 in Bogotá gegen die Regierung.",
            (Kind.PROTEST, "2019-03-05", "Bogotá", Assertion.STATED),
        ),
        (
            "de",
            "Am 5. März 2019 kenterte vor der Küste von Tripolis ein Boot.",
            (Kind.ACCIDENT, "2019-03-05", "Tripoli", Assertion.STATED),
        ),
        (
            "de",
            "In der Provinz Idlib wurde am 5. März 2019 gekämpft.",
            (Kind.ARMED_CLASH, "2019-03-05", "Idlib", Assertion.STATED),
        ),
    ],
)
def test_what_happened_is_read_in_spanish_and_german_too(
    lang: str, text: str, expected: tuple[Kind, str, str, Assertion], gazetteer: Gazetteer
) -> None:
    (one,) = find_incidents(a_story(text, lang), gazetteer)
    date = one.date.edtf if one.date else ""
    assert expected == (one.kind, date, one.place_name, one.assertion)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "El ejército podría atacar Alepo el 20 de marzo de 2019."),
        ("de", "Die Armee könnte am 20. März 2019 Aleppo angreifen."),
    ],
)
def test_what_might_happen_is_listed_in_no_language(
    lang: str, text: str, gazetteer: Gazetteer
) -> None:
    assert () == find_incidents(a_story(text, lang), gazetteer)


def test_an_incident_is_called_in_the_language_of_its_article(gazetteer: Gazetteer) -> None:
    titles = [
        one.title
        for lang, text in (
            ("es", "Una bomba estalló el 5 de marzo de 2019 en Alepo."),
            ("de", "Am 5. März 2019 explodierte in Aleppo eine Bombe."),
        )
        for one in find_incidents(a_story(text, lang), gazetteer)
    ]
    assert titles == ["Explosión, Alepo, 5 de marzo 2019", "Explosion, Aleppo, 5. März 2019"]


@pytest.mark.parametrize(
    ("lang", "text", "roles"),
    [
        (
            "es",
            "Washington condenó el ataque contra Odesa.",
            {"Washington": Role.ACTOR, "Odesa": Role.EVENT},
        ),
        (
            "es",
            "El Kremlin aseguró que Kiev atacó Belgorod.",
            {"Kiev": Role.ACTOR, "Belgorod": Role.EVENT},
        ),
        (
            "es",
            "Rusia bombardeó Járkov con drones iraníes.",
            {"Rusia": Role.ACTOR, "Járkov": Role.EVENT, "iraníes": Role.ACTOR},
        ),
        (
            "es",
            "Miles huyeron de Jartum hacia Egipto.",
            {"Egipto": Role.COMPARISON},
        ),
        (
            "es",
            "Las tropas procedentes de Nyala avanzaron hacia El Fasher.",
            {"Nyala": Role.ORIGIN},
        ),
        (
            "es",
            "El ministro francés de Exteriores viajó a Beirut.",
            {"francés": Role.ACTOR},
        ),
        (
            "es",
            "El ejército israelí atacó el aeropuerto de Damasco desde los Altos del Golán.",
            {"israelí": Role.ACTOR, "Damasco": Role.EVENT, "Altos del Golán": Role.ORIGIN},
        ),
        (
            "es",
            "Moscú niega haber bombardeado Mariúpol.",
            {"Moscú": Role.ACTOR, "Mariúpol": Role.EVENT},
        ),
        (
            "es",
            "Al menos diez personas murieron en un ataque aéreo en Idlib.",
            {"Idlib": Role.EVENT},
        ),
        (
            "es",
            "Varios misiles cayeron sobre Kiev el lunes.",
            {"Kiev": Role.EVENT},
        ),
        (
            "es",
            "Las fuerzas ucranianas recuperaron Jersón.",
            {"ucranianas": Role.ACTOR, "Jersón": Role.EVENT},
        ),
        (
            "es",
            "El gobierno de Siria acusó a Turquía de apoyar a los rebeldes.",
            {"Siria": Role.ACTOR, "Turquía": Role.ACTOR},
        ),
        (
            "es",
            "Un coche bomba explotó frente a la embajada de Francia en Trípoli.",
            {"Francia": Role.ACTOR, "Trípoli": Role.EVENT},
        ),
        (
            "es",
            "Pekín pidió calma a Nueva Delhi.",
            {"Pekín": Role.ACTOR, "Nueva Delhi": Role.ACTOR},
        ),
        (
            "es",
            "El presidente colombiano anunció desde Bogotá una tregua con el ELN.",
            {"colombiano": Role.ACTOR},
        ),
        (
            "es",
            "Los combates entre el ejército y las milicias continúan en Goma.",
            {"Goma": Role.EVENT},
        ),
        (
            "de",
            "Washington verurteilte den Angriff auf Odessa.",
            {"Washington": Role.ACTOR, "Odessa": Role.EVENT},
        ),
        (
            "de",
            "Der Kreml erklärte, Kiew habe Belgorod angegriffen.",
            {"Kiew": Role.ACTOR, "Belgorod": Role.EVENT},
        ),
        (
            "de",
            "Russland beschoss Charkiw mit iranischen Drohnen.",
            {"Russland": Role.ACTOR, "Charkiw": Role.EVENT, "iranischen": Role.ACTOR},
        ),
        (
            "de",
            "Tausende flohen aus Khartum nach Ägypten.",
            {"Ägypten": Role.COMPARISON},
        ),
        (
            "de",
            "Truppen aus Nyala rückten auf Bara vor.",
            {"Nyala": Role.ORIGIN},
        ),
        (
            "de",
            "Der französische Außenminister reiste nach Beirut.",
            {"französische": Role.ACTOR},
        ),
        (
            "de",
            "Anders als in Aleppo blieb es in Homs ruhig.",
            {"Aleppo": Role.COMPARISON, "Homs": Role.EVENT},
        ),
        (
            "de",
            "Moskau bestreitet, Mariupol bombardiert zu haben.",
            {"Moskau": Role.ACTOR, "Mariupol": Role.EVENT},
        ),
        (
            "de",
            "Mindestens zehn Menschen starben bei einem Luftangriff in Idlib.",
            {"Idlib": Role.EVENT},
        ),
        (
            "de",
            "Mehrere Raketen schlugen am Montag in Kiew ein.",
            {"Kiew": Role.EVENT},
        ),
        (
            "de",
            "Ukrainische Truppen eroberten Cherson zurück.",
            {"Ukrainische": Role.ACTOR, "Cherson": Role.EVENT},
        ),
        (
            "de",
            "Die Regierung Syriens warf der Türkei vor, die Rebellen zu unterstützen.",
            {"Syriens": Role.ACTOR, "Türkei": Role.ACTOR},
        ),
        (
            "de",
            "Eine Autobombe explodierte vor der Botschaft Frankreichs in Tripolis.",
            {"Frankreichs": Role.ACTOR, "Tripolis": Role.EVENT},
        ),
        (
            "de",
            "Peking rief Neu-Delhi zur Ruhe auf.",
            {"Peking": Role.ACTOR, "Neu-Delhi": Role.ACTOR},
        ),
        (
            "de",
            "Die Verletzten wurden in ein Krankenhaus in Gaziantep gebracht.",
            {"Gaziantep": Role.COMPARISON},
        ),
        (
            "de",
            "Die Kämpfe zwischen der Armee und Milizen dauern in Goma an.",
            {"Goma": Role.EVENT},
        ),
    ],
)
def test_places_have_their_roles_in_spanish_and_german(
    lang: str, text: str, roles: dict[str, Role], gazetteer: Gazetteer
) -> None:
    found = {one.mention.name: one.mention.role for one in geoparse(a_story(text, lang), gazetteer)}
    assert roles == {name: found.get(name) for name in roles}


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("ar", "وفي بعلبك، أودت غارة على بلدة بوداي بحياة سبعة أشخاص يوم الاثنين.", "Boudaï"),
        ("ar", "وفي محافظة إدلب، قصف الجيش يوم الاثنين بلدة سراقب في سوريا.", "Saraqib"),
        ("en", "In Baalbek, a strike on the town of Boudai killed seven on Monday.", "Boudaï"),
    ],
)
def test_a_town_that_opens_a_sentence_may_only_say_about_where_a_village_is(
    lang: str, text: str, name: str, gazetteer: Gazetteer
) -> None:
    assert [name] == [place for place, _, _ in placed(text, lang, gazetteer)]
