from collections.abc import Callable

import pytest

from mapapp.records import Precision, Resolution

Resolve = Callable[..., dict[str, Resolution]]
SURE = 0.9


def place_of(resolution: Resolution) -> str:
    assert resolution.place is not None
    return resolution.place.id


def country_of(resolution: Resolution) -> str:
    assert resolution.place is not None
    return resolution.place.country


def feature_of(resolution: Resolution) -> str:
    assert resolution.place is not None
    return resolution.place.feature


def test_a_region_kept_by_hand_is_surely_known(resolve: Resolve) -> None:
    found = resolve("Shells fell on three villages in southern Lebanon.")["southern Lebanon"]
    assert "region:south-lebanon" == place_of(found)
    assert found.confidence > SURE


def test_a_place_kept_by_hand_without_a_rival_is_nearly_certain(resolve: Resolve) -> None:
    found = resolve("La Russie a menacé la garnison d’Al-Tanf, en Syrie.", "fr")["Al-Tanf"]
    assert "mapapp:al-tanf-garrison" == place_of(found)
    assert found.confidence > SURE


def test_a_meeting_point_whose_countries_are_named_is_nearly_certain(resolve: Resolve) -> None:
    words = "point de rencontre des frontières syrienne, irakienne et jordanienne"
    found = resolve(f"La base est située près du {words}.", "fr")[words]
    assert "tripoint:IQ-JO-SY" == place_of(found)
    assert found.confidence > SURE
    assert Precision.NEAR is found.precision


def test_a_border_is_drawn_as_its_line(resolve: Resolve) -> None:
    found = resolve("Troops fled over the Syrian-Iraqi border.")["Syrian-Iraqi border"]
    assert Precision.REGION is found.precision
    assert found.geometry is not None
    assert "LineString" in found.geometry.geom_type


def test_a_border_that_does_not_exist_is_an_abstention_with_its_reason(resolve: Resolve) -> None:
    found = resolve("They met at the border between Mali and Brazil.")
    open_one = found["border between Mali and Brazil"]
    assert open_one.place is None
    assert "Mali and Brazil share no border" == open_one.reasons[0].sentence


def test_an_unlisted_name_is_an_abstention_with_its_reason(resolve: Resolve) -> None:
    found = resolve("Two people died in Qwertyland County on Friday.")["Qwertyland County"]
    assert found.place is None
    assert "no place of the gazetteer is called Qwertyland County" == found.reasons[0].sentence


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Shelling killed two in Tripoli, Libya, on Monday.", "Tripoli", "LY"),
        ("Shelling killed two in Tripoli, Lebanon, on Monday.", "Tripoli", "LB"),
        ("Rebels entered Tripoli after Misrata, Zuwara and Gharyan.", "Tripoli", "LY"),
        ("Police left Alexandria, Va., and Arlington, Va.", "Alexandria", "US"),
        ("Police left Alexandria, Cairo and Suez in Egypt.", "Alexandria", "EG"),
    ],
)
def test_the_company_of_a_name_decides_between_namesakes(
    resolve: Resolve, text: str, name: str, country: str
) -> None:
    found = resolve(text)[name]
    assert found.place is not None
    assert country == found.place.country


@pytest.mark.parametrize(
    ("text", "lang", "feature"),
    [
        ("Deux policiers sont morts à Mexico.", "fr", "PPLC"),
        ("Two policemen died in Mexico.", "en", "PCLI"),
        ("Deux policiers sont morts à Tunis.", "fr", "PPLC"),
        ("Zwei Polizisten starben in Tunis.", "de", "PPLC"),
        ("Deux policiers sont morts au Guatemala.", "fr", "PCLI"),
    ],
)
def test_the_name_of_a_capital_is_no_country_that_its_language_calls_otherwise(
    resolve: Resolve, text: str, lang: str, feature: str
) -> None:
    (found,) = resolve(text, lang).values()
    assert found.place is not None
    assert feature == found.place.feature


def test_a_resolution_names_its_evidence_its_runner_up_and_why_that_lost(resolve: Resolve) -> None:
    found = resolve("Shelling killed two in Tripoli, Lebanon, on Monday.")["Tripoli"]
    sentences = " · ".join(reason.sentence for reason in found.reasons)
    assert "the words beside it name Lebanon" in sentences
    assert "the next best, Tripoli (" in sentences
    assert "points behind" in sentences
    assert found.runners_up


def test_a_noun_beside_a_name_decides_what_sort_of_place_it_is(resolve: Resolve) -> None:
    province = resolve("Fighting spread in the province of Idlib in Syria.")["Idlib"]
    town = resolve("Shells fell on the town of Idlib in Syria.")["Idlib"]
    assert (Precision.PROVINCE, Precision.SITE) == (province.precision, town.precision)


@pytest.mark.parametrize(
    "text",
    [
        "The fire burned in Washington state for three days.",
        "Three counties of the State of Washington were flooded.",
    ],
)
def test_a_noun_of_provinces_leaves_the_provinces_alone(resolve: Resolve, text: str) -> None:
    place = resolve(text)["Washington"].place
    assert place is not None
    assert "admin1:US.washington" == place.id


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("en", "A ship was hit in the Red Sea on Monday.", "Red Sea"),
        ("fr", "Un cargo a été touché lundi en mer Rouge.", "mer Rouge"),
        ("ar", "هاجم الحوثيون الاثنين سفينة في البحر الأحمر.", "البحر الأحمر"),
    ],
)
def test_a_sea_is_meant_by_its_name_and_not_the_state_called_so(
    resolve: Resolve, lang: str, text: str, name: str
) -> None:
    assert "region:red-sea" == place_of(resolve(text, lang)[name])


def test_the_state_is_meant_where_a_noun_says_so(resolve: Resolve) -> None:
    found = resolve("Shells fell on Port Sudan, in Red Sea state, on Monday.")["Red Sea"]
    assert "admin1:SD.red-sea" == place_of(found)


def test_a_lake_that_no_word_says_is_one_is_the_town_of_its_name(resolve: Resolve) -> None:
    town = resolve("В Балхаше в Казахстане задержаны двое.", "ru")["Балхаше"]
    lake = resolve("На озере Балхаш в Казахстане утонул рыбак.", "ru")["Балхаш"]
    assert town.place is not None
    assert lake.place is not None
    assert ("PPL", "LK") == (town.place.feature, lake.place.feature)


def test_a_name_means_one_place_in_one_article(resolve: Resolve) -> None:
    text = "Tripoli was shelled. In Tripoli, Lebanon, two people died."
    found = resolve(text)["Tripoli"]
    assert found.place is not None
    assert "LB" == found.place.country


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("A village in the Kharkiv region burned. Missiles hit the centre of Kharkiv.", "en"),
        ("Dans la région de Kharkiv, un village brûle. À Kharkiv, tout est calme.", "fr"),
    ],
)
def test_a_province_and_the_town_that_it_is_called_by_are_asked_for_apart(
    resolve: Resolve, text: str, lang: str
) -> None:
    assert "geonames:706483" == place_of(resolve(text, lang)["Kharkiv"])


@pytest.mark.parametrize(
    ("text", "name", "place_id"),
    [
        (
            "Ukraine: Kupiansk was quiet. Rockets hit Mykolaiv.",
            "Mykolaiv",
            "geonames:700569",
        ),
        ("In Ukraine, Kupiansk burned. In New York, the UN met.", "New York", "geonames:5128581"),
        ("In Somalia, Somali troops left.", "Somali", "country:SO"),
    ],
)
def test_a_small_town_is_not_meant_by_a_name_that_is_another_places_main_one(
    resolve: Resolve, text: str, name: str, place_id: str
) -> None:
    assert place_id == place_of(resolve(text)[name])


def test_a_district_beside_a_name_tells_its_namesakes_apart(resolve: Resolve) -> None:
    line = "Abdin, Maarrat al-Nu'man District"
    found = resolve(line)
    assert {"SY"} == {one.place.country for one in found.values() if one.place}
    assert {"Abdin", "Maarrat al-Nu'man District"} == found.keys()


def test_an_unknown_village_leaves_its_district_known_no_better_than_that(
    resolve: Resolve,
) -> None:
    [found] = resolve("قرية خربة الزعرور، منطقة جبلة", "ar").values()
    assert found.place is not None
    assert ("Jableh District", Precision.DISTRICT) == (found.place.name, found.precision)


@pytest.mark.parametrize(
    "line",
    ["Arada, Aleppo Governorate", "Arada town, Aleppo Governorate", "الحمام، منطقة اللاذقية"],
)
def test_in_a_line_no_namesake_outside_of_the_region_beside_it_is_meant(
    line: str, resolve: Resolve
) -> None:
    village, region = resolve(line, "ar" if line[0] > "z" else "en").values()
    assert village.place is None
    assert "named beside it" in village.reasons[0].sentence
    assert region.place is not None
    assert region.precision in {Precision.DISTRICT, Precision.PROVINCE}


@pytest.mark.parametrize("line", ["Raqqa: Salah al-Din", "Salah al-Din, Palmyra"])
def test_in_a_line_a_town_tells_which_of_its_namesakes_a_quarter_or_village_is(
    line: str, resolve: Resolve
) -> None:
    assert resolve(line)["Salah al-Din"].place is None


def test_a_quarter_lies_in_the_town_that_the_words_beside_it_name(resolve: Resolve) -> None:
    found = resolve("Al-Mishlab neighbourhood in Raqqa")["Al-Mishlab"]
    assert "locality:SY.al-mishlab" == place_of(found)


def test_of_a_town_and_a_village_kept_by_hand_the_town_is_meant(resolve: Resolve) -> None:
    assert "mapapp:al-mansurah-raqqa" == place_of(resolve("المنصورة", "ar")["المنصورة"])


def test_a_village_of_the_region_beside_it_is_meant(resolve: Resolve) -> None:
    assert "locality:SY.hatlah" == place_of(resolve("Hatla, Deir ez-Zor Governorate")["Hatla"])


def test_a_russian_district_is_found_around_its_seat_in_the_province_that_is_named(
    resolve: Resolve,
) -> None:
    found = resolve("Бой шёл в Узловском районе Тульской области.", "ru")
    district = found["Узловском районе"]
    assert district.place is not None
    assert ("Uzlovaya", Precision.DISTRICT) == (district.place.name, district.precision)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Взрыв прогремел в Чеченской Республике.", "Чеченской Республике", "Chechnya"),
        ("В Башкирии перевернулся автобус.", "Башкирии", "Bashkortostan"),
        ("В Киевской области упал беспилотник.", "Киевской области", "Kiev"),
        ("Обстрел Донецкой Народной Республики.", "Донецкой Народной Республики", "Donetsk"),
    ],
)
def test_a_province_is_known_by_what_the_press_calls_it(
    text: str, name: str, expected: str, resolve: Resolve
) -> None:
    place = resolve(text, "ru")[name].place
    assert place is not None
    assert expected == place.name


def test_a_russian_district_is_no_part_of_the_land_it_lies_in(resolve: Resolve) -> None:
    found = resolve("В Синельниковском районе Днепропетровщины погиб мужчина.", "ru")
    assert "geonames:693796" == place_of(found["Синельниковском районе"])


def test_a_russian_district_of_the_one_town_of_a_size_needs_no_province(resolve: Resolve) -> None:
    found = resolve("Дрон атаковал автомобиль в Шебекинском городском округе.", "ru")
    assert "geonames:495112" == place_of(found["Шебекинском городском округе"])


def test_a_district_with_a_row_of_its_own_is_that_and_not_torn_between_it_and_its_seat(
    resolve: Resolve,
) -> None:
    found = resolve("Обстрелян Грайворонский округ.", "ru")
    assert "locality:RU.grayvoronsky-district" == place_of(found["Грайворонский округ"])


def test_a_ukrainian_commune_is_called_by_its_seat_as_a_district_is(resolve: Resolve) -> None:
    found = resolve("Дроны атаковали Марганецкую громаду.", "ru")
    assert "geonames:701855" == place_of(found["Марганецкую громаду"])


def test_a_russian_district_is_that_of_the_villages_named_with_it(resolve: Resolve) -> None:
    found = resolve("Дрон атаковал село Давыдовка Лискинского района.", "ru")
    district = found["Лискинского района"]
    assert district.place is not None
    assert ("Liski", Precision.DISTRICT) == (district.place.name, district.precision)


def test_a_village_before_its_russian_district_is_found_there(resolve: Resolve) -> None:
    village = resolve("Обстрелян посёлок Тёткино Глушковского района.", "ru")["Тёткино"]
    assert village.place is not None
    assert ("Tëtkino", "Kursk") == (village.place.name, village.place.admin1)


def test_a_village_that_is_not_in_the_russian_land_after_it_is_left_open(resolve: Resolve) -> None:
    village = resolve("Взрыв в деревне Городище Рыльского района Курской области.", "ru")[
        "Городище"
    ]
    assert village.place is None
    assert "no place called Городище lies in Ryl’sk, named beside it" == village.reasons[0].sentence


def test_a_russian_district_whose_province_is_not_named_is_left_open(resolve: Resolve) -> None:
    assert resolve("Бой шёл в Чугуевском районе.", "ru")["Чугуевском районе"].place is None


def test_a_russian_district_of_a_country_that_is_named_needs_no_province(resolve: Resolve) -> None:
    text = "В Худжанде прошёл митинг. Взрыв прогремел в Раштском районе Таджикистана."
    assert resolve(text, "ru")["Раштском районе"].place is not None


def test_of_a_land_with_few_quarters_called_so_a_small_seat_does(resolve: Resolve) -> None:
    found = resolve("Беспорядки в Казахстане начались в Кордайском районе.", "ru")
    assert "geonames:1524243" == place_of(found["Кордайском районе"])


@pytest.mark.parametrize(
    ("text", "lang", "name", "place_id"),
    [
        ("Стрельба шла в квартале Сур в Диярбакыре.", "ru", "Диярбакыре", "geonames:316541"),
        ("A blast in Sur, Diyarbakir, killed two.", "en", "Diyarbakir", "geonames:316541"),
        ("Дома рухнули в Сагайне близ Мандалая.", "ru", "Мандалая", "geonames:1311874"),
        ("Houses fell in Sagaing near Mandalay.", "en", "Mandalay", "geonames:1311874"),
    ],
)
def test_a_place_in_a_town_or_near_one_is_not_told_by_the_province_called_so(
    resolve: Resolve, text: str, lang: str, name: str, place_id: str
) -> None:
    assert place_id == place_of(resolve(text, lang)[name])


def test_a_russian_district_with_a_row_of_its_own_needs_no_land(resolve: Resolve) -> None:
    text = "Мина взорвалась в Агдамском районе, вторая — в Физулинском районе."
    assert "admin1:AZ.fuzuli" == place_of(resolve(text, "ru")["Физулинском районе"])


def test_a_town_in_russian_is_not_the_province_called_by_its_adjective(resolve: Resolve) -> None:
    found = resolve("В Гомеле и Витебске задержаны десять человек.", "ru")
    assert "geonames:627907" == place_of(found["Гомеле"])
    assert "geonames:620127" == place_of(found["Витебске"])


def test_what_is_the_capital_of_a_land_is_a_town(resolve: Resolve) -> None:
    found = resolve("دارت معارك في غامبيلا، عاصمة الإقليم في غرب إثيوبيا.", "ar")["غامبيلا"]
    assert "geonames:337405" == place_of(found)


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("fr", "Des heurts à Tripoli, dans le nord du Liban, ont fait deux morts.", "Tripoli"),
        ("en", "Fighting in Tripoli, in northern Lebanon, killed two people.", "Tripoli"),
        ("en", "Clashes in the Lebanese port city of Tripoli killed two people.", "Tripoli"),
        ("fr", "Des heurts dans la ville libanaise de Tripoli ont fait deux morts.", "Tripoli"),
        ("en", "Clashes broke out in Tripoli in Lebanon on Monday.", "Tripoli"),
        ("fr", "Des heurts ont éclaté à Tripoli au Liban.", "Tripoli"),
        ("ru", "Столкновения начались в Триполи в Ливане.", "Триполи"),
        ("ar", "اندلعت اشتباكات في طرابلس شمالي لبنان.", "طرابلس"),
        ("ar", "اندلعت اشتباكات في مدينة طرابلس اللبنانية.", "طرابلس"),
        ("ru", "Столкновения в ливанском городе Триполи унесли две жизни.", "Триполи"),
    ],
)
def test_a_town_lies_in_the_country_that_the_words_beside_it_name(
    resolve: Resolve, lang: str, text: str, name: str
) -> None:
    assert "geonames:266826" == place_of(resolve(text, lang)[name])


def test_a_town_outside_of_the_country_beside_it_is_not_likely_to_be_meant(
    resolve: Resolve,
) -> None:
    found = resolve("Clashes broke out in Lauterbach in Norway on Monday.")["Lauterbach"]
    assert found.place is None
    assert "no place called Lauterbach lies in Norway, named beside it" == found.reasons[0].sentence


def test_a_name_of_two_countries_is_that_of_the_towns_beside_it(resolve: Resolve) -> None:
    eastern = resolve("Rebels took Goma and Bukavu in Congo.")
    western = resolve("The president of Congo left Brazzaville for Pointe-Noire.")
    assert ("country:CD", "country:CG") == (place_of(eastern["Congo"]), place_of(western["Congo"]))


def test_a_place_with_a_row_of_its_own_is_no_province_elsewhere(resolve: Resolve) -> None:
    found = resolve("Israeli strikes hit Gaza on Monday. Two people died in Jenin.")
    assert "mapapp:gaza-city" == place_of(found["Gaza"])
    assert "geonames:283506" == place_of(found["Jenin"])


@pytest.mark.parametrize(
    ("town", "place_id"),
    [
        ("Ras al-'Ayn", "mapapp:ras-al-ayn"),
        ("Tel Rifaat", "mapapp:tal-rifaat"),
        ("Kfarkela", "geonames:272849"),
        ("Bulo Burde", "geonames:63689"),
        ("Abiy Addi", "geonames:345731"),
        ("Um Rawaba", "geonames:364706"),
    ],
)
def test_a_town_is_known_as_papers_spell_it(resolve: Resolve, town: str, place_id: str) -> None:
    assert place_id == place_of(resolve(f"Two people were killed in {town} on Monday.")[town])


@pytest.mark.parametrize(
    ("text", "lang", "name", "place_id"),
    [
        (
            "Un poste a été attaqué dans la province du Lac.",
            "fr",
            "province du Lac",
            "admin1:TD.lac",
        ),
        ("Войска заняли Табаевку в Харьковской области.", "ru", "Табаевку", "locality:UA.tabaivka"),
    ],
)
def test_a_place_is_found_by_a_name_that_only_papers_of_a_language_use(
    resolve: Resolve, text: str, lang: str, name: str, place_id: str
) -> None:
    assert place_id == place_of(resolve(text, lang)[name])


@pytest.mark.parametrize(
    ("text", "lang", "name", "admin1"),
    [
        (
            "Deux morts vendredi à Saint-Denis, près de Paris.",
            "fr",
            "Saint-Denis",
            "Seine-Saint-Denis",
        ),
        ("Gunmen killed three in Springfield, near Boston.", "en", "Springfield", "Massachusetts"),
        ("В пятницу в Александровке под Донецком погибли трое.", "ru", "Александровке", "Donetsk"),
        ("В пятницу в Александровке близ Херсона погибли трое.", "ru", "Александровке", "Kherson"),
        ("قتل ثلاثة أشخاص الجمعة في المنصورة قرب عدن.", "ar", "المنصورة", "Aden"),
    ],
)
def test_of_namesakes_the_one_near_the_town_beside_it_is_meant(
    text: str, lang: str, name: str, admin1: str, resolve: Resolve
) -> None:
    place = resolve(text, lang)[name].place
    assert place is not None
    assert admin1 == place.admin1


def test_a_town_far_from_the_one_beside_it_is_found_all_the_same(resolve: Resolve) -> None:
    place = resolve("Une explosion a fait deux morts à Lyon, non loin de Paris.", "fr")[
        "Lyon"
    ].place
    assert place is not None
    assert place.country == "FR"


def test_who_acts_beside_a_town_says_not_where_it_lies(resolve: Resolve) -> None:
    found = resolve("The Italian army shelled Tripoli on Monday.")
    assert "geonames:2210247" == place_of(found["Tripoli"])


def test_mexico_city_is_not_the_state_around_it(resolve: Resolve) -> None:
    found = resolve("Cinco hombres fueron asesinados en Ciudad de México el viernes.", "es")
    assert "geonames:3530597" == place_of(found["Ciudad de México"])


def test_a_village_that_is_alone_in_its_country_is_left_open(resolve: Resolve) -> None:
    found = resolve(
        "Des heurts ont éclaté à Conakry et à Kindia, en Guinée, puis à Labé. À Napié, la police"
        " a tiré. La Sierra Leone a fermé sa frontière.",
        "fr",
    )["Napié"]
    assert found.place is None
    assert "the article names nothing else there" in found.reasons[0].sentence


def test_a_village_kept_by_hand_that_is_alone_in_its_country_is_left_open(resolve: Resolve) -> None:
    found = resolve(
        "Des hommes armés ont tué trois civils à Gao et à Ménaka, au Mali, près de Kidal. Puis"
        " ils ont brûlé le marché de Koutougou.",
        "fr",
    )["Koutougou"]
    assert found.place is None


def test_a_city_known_the_world_over_may_be_alone_in_its_country(resolve: Resolve) -> None:
    found = resolve(
        "Shelling hit Nicosia and Kyrenia in Cyprus. Turkey and Greece will meet in Geneva."
    )["Geneva"]
    assert "geonames:2660646" == place_of(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "تظاهر المئات في عمان مساء الخميس، وقال الأمن العام الأردني إن ثلاثة أشخاص أوقفوا."
                " وشهدت إربد والزرقاء مسيرات مماثلة في الأردن."
            ),
            "geonames:250441",
        ),
        (
            (
                "وصل وفد من الأردن إلى عمان يوم الخميس. وقالت مسقط إن المحادثات تجري في صلالة"
                " قبل زيارة إلى العراق."
            ),
            "country:OM",
        ),
    ],
)
def test_a_country_that_is_alone_yields_to_the_capital_of_one_that_is_named(
    resolve: Resolve, text: str, expected: str
) -> None:
    assert expected == place_of(resolve(text, "ar")["عمان"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Abuja a confirmé l'attaque dans l'État de Yobe, près de Goneri, au Nigeria."
                " Au Niger, 80 soldats sont morts près du lac Tchad et de la frontière malienne."
            ),
            "country:NE",
        ),
        ("Au Nigeria, l'État du Niger a été attaqué.", "admin1:NG.niger"),
        ("Au Nigeria, Minna et Suleja ont été attaquées, dans le Niger.", "admin1:NG.niger"),
    ],
)
def test_a_country_is_no_province_abroad_unless_the_text_says_so(
    resolve: Resolve, text: str, expected: str
) -> None:
    (found,) = [one for name, one in resolve(text, "fr").items() if name.endswith("Niger")]
    assert expected == place_of(found)


@pytest.mark.parametrize("land", ["France", "Texas"])
def test_two_towns_of_a_name_are_told_apart_by_their_lands(resolve: Resolve, land: str) -> None:
    other = {"France": "Texas", "Texas": "France"}[land]
    text = f"In Paris, {other}, a fire broke out. In Paris, {land}, it rained. Paris is small."
    assert ("FR" if land == "France" else "US") == country_of(resolve(text)["Paris"])


def test_a_name_after_a_town_in_it_is_no_town(resolve: Resolve) -> None:
    found = resolve("Smoke from California, where Redding and Chico burned, reached Reno, Nevada.")
    assert "ADM1" == feature_of(found["Nevada"])


def test_a_name_after_a_quarter_or_a_building_is_its_town(resolve: Resolve) -> None:
    found = resolve("ونقلت الجثامين إلى مرقد الإمام علي في النجف.", lang="ar")
    assert "PPL" == feature_of(found["النجف"])


@pytest.mark.parametrize(
    ("text", "lang", "name"),
    [
        ("Le village de Tchornobaïvka, près de Kherson, a été touché.", "fr", "Kherson"),
        ("Massadou, non loin de Macenta, a été attaqué.", "fr", "Macenta"),
        ("The village of Chornobaivka, near Kherson, was hit.", "en", "Kherson"),
    ],
)
def test_what_a_place_is_near_is_a_town_and_not_the_land_around_both(
    resolve: Resolve, text: str, lang: str, name: str
) -> None:
    assert feature_of(resolve(text, lang)[name]).startswith("PPL")


def test_a_town_before_another_of_a_list_does_not_lie_in_its_namesake(resolve: Resolve) -> None:
    found = resolve("Flights to Frankfurt, Kochi and Tel Aviv were late.")
    assert "DE" == country_of(found["Frankfurt"])


def test_who_tells_a_state_by_its_noun_means_the_capital_without(resolve: Resolve) -> None:
    found = resolve("Rivers in Washington state rose. The minister was in Washington on Monday.")
    assert "PPLC" == feature_of(found["Washington"])


def test_a_border_has_the_names_that_it_is_told_by(resolve: Resolve) -> None:
    border = resolve("The village is near the borders with Cameroon and Gabon.")
    anchors = border["borders with Cameroon and Gabon"].anchors
    assert ["Cameroon", "Gabon"] == [one.mention.name for one in anchors]
