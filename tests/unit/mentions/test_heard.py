from collections.abc import Callable

import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.heard import also_heard, heard_as
from mapapp.records import Mention

Read = Callable[..., tuple[Mention, ...]]


@pytest.mark.parametrize(
    ("text", "lang", "name", "place_id"),
    [
        ("В Узбекистане толпу рассеяли в Тахтакупыре.", "ru", "Тахтакупыре", "geonames:1512699"),
        ("В Мьянме солдаты сожгли деревню Тантабинь.", "ru", "Тантабинь", "geonames:1294503"),
        ("أحرق الجنود قرية تانتابين في ميانمار أمس.", "ar", "تانتابين", "geonames:1294503"),
        ("اندلع القتال في تانتابين، وفق جيش ميانمار.", "ar", "تانتابين", "geonames:1294503"),
    ],
)
def test_a_name_without_a_row_means_what_sounds_so_in_a_land_that_is_named(
    read: Read, text: str, lang: str, name: str, place_id: str
) -> None:
    assert [place_id] == [
        one for mention in read(text, lang) if mention.name == name for one in mention.place_ids
    ]


def test_a_name_whose_rows_lie_in_other_lands_is_asked_for_by_its_sound(
    read: Read, gazetteer: Gazetteer
) -> None:
    def countries(text: str) -> set[str]:
        return {gazetteer.place(one).country for one in read(text, "ar")[0].place_ids}

    assert "EC" in countries("قتل ثلاثة في كولون بالإكوادور.")
    assert "EC" not in countries("قتل ثلاثة في كولون بألمانيا.")


def test_no_land_that_is_named_no_sound_of_its_towns(read: Read) -> None:
    (mention,) = read("Солдаты сожгли деревню Тантабинь.", "ru")
    assert () == mention.place_ids


def test_a_hard_g_is_heard_where_its_letters_are_soft(gazetteer: Gazetteer) -> None:
    assert "geonames:7931934" in heard_as("كيتنغيلا", frozenset(["KE"]), gazetteer)
    assert "geonames:7931934" in heard_as("Китенгела", frozenset(["KE"]), gazetteer)


def test_a_long_name_is_heard_after_to_and_from(read: Read) -> None:
    (name,) = (
        one
        for one in read("وامتدت الصدامات إلى ناراينغانج في بنغلاديش.", "ar")
        if one.name[0] == "ن"
    )
    assert ("geonames:1185155",) == name.place_ids


def test_a_russian_town_is_written_in_russian_and_not_heard(gazetteer: Gazetteer) -> None:
    assert () == heard_as("Керчи", frozenset(["RU"]), gazetteer)


def test_latin_letters_mean_what_they_sound_alike_where_others_are_written(
    gazetteer: Gazetteer,
) -> None:
    assert "geonames:117116" in heard_as("Sardacht", frozenset(["IR"]), gazetteer)
    assert () == heard_as("Sardouchte", frozenset(["IR"]), gazetteer)
    assert () == heard_as("Kardobah", frozenset(["ES"]), gazetteer)


def test_a_name_in_latin_letters_that_has_a_row_means_no_town_that_sounds_so(
    read: Read, gazetteer: Gazetteer
) -> None:
    _, paris = read("En Syrie, on tirait. À Paris, on s'inquiète.", "fr")
    assert all(gazetteer.place(one).country != "SY" for one in paris.place_ids)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قتل ثلاثة على شاطئ غران بسام في ساحل العاج.", "غران بسام"),
        ("شن سلاح الجو غارات على سرت وبن جواد في ليبيا.", "بن جواد"),
        ("قتل جنديان في بلدة تين زواتين بمالي.", "تين زواتين"),
        ("فر سجناء من سجن ريوبامبا في الإكوادور.", "ريوبامبا"),
        ("تعرضت دياباغا في بوركينا فاسو لهجوم.", "دياباغا"),
    ],
)
def test_an_arabic_name_of_two_words_and_one_after_its_noun_or_verb_or_in_a_list_is_found(
    read: Read, text: str, name: str
) -> None:
    assert name in [mention.name for mention in read(text, "ar")]


def test_a_person_called_after_his_father_is_no_town(read: Read) -> None:
    assert ["ليبيا"] == [one.name for one in read("قال محمد بن جواد إن ليبيا آمنة.", "ar")]


def test_an_arab_w_is_a_russian_v(gazetteer: Gazetteer) -> None:
    assert ("geonames:110325",) == heard_as("Давадми", frozenset(["SA"]), gazetteer)


def test_in_lands_of_peace_only_a_main_name_of_many_sounds_is_heard(gazetteer: Gazetteer) -> None:
    assert heard_as("Сурабае", frozenset(["ID"]), gazetteer)
    assert () == heard_as("Калимати", frozenset(["US"]), gazetteer)


def test_an_everyday_arabic_word_is_no_town_that_sounds_so(read: Read) -> None:
    names = [mention.name for mention in read("قتل ثلاثة في غارة في إيران بعد ستين يوما.", "ar")]
    assert ["إيران"] == names


@pytest.mark.parametrize(
    "text",
    [
        "تحدث في مؤتمر صحفي في تركيا.",
        "وصل في سيارة إلى تركيا.",
        "وقع ذلك في كنيسة في تونس.",
        "تسبب في توتر في أوكرانيا.",
    ],
)
def test_nor_is_one_of_the_news(read: Read, text: str) -> None:
    assert 1 == len(read(text, "ar"))


def test_a_small_town_that_a_noun_announces_in_arabic_is_found(read: Read) -> None:
    names = [mention.name for mention in read("قتل ثلاثة في بلدة غوندام بمالي.", "ar")]
    assert "غوندام" in names


def test_an_arabic_name_is_written_alike_where_arabic_is(gazetteer: Gazetteer) -> None:
    assert () == heard_as("كفرزيبون", frozenset(["SY"]), gazetteer)


def test_an_arab_town_whose_arabic_name_is_not_known_is_heard(gazetteer: Gazetteer) -> None:
    assert ("geonames:2504589",) == heard_as("بربوش", frozenset(["DZ"]), gazetteer)


def test_a_name_with_the_arabic_article_is_an_arab_towns(gazetteer: Gazetteer) -> None:
    assert ("geonames:112579",) == heard_as("طولة", frozenset(["IR"]), gazetteer)
    assert () == heard_as("الطالعة", frozenset(["IR"]), gazetteer)


def test_a_capital_is_known_by_its_name_wherever_an_article_is_set(
    read: Read, gazetteer: Gazetteer
) -> None:
    text = "В Иране траур, в Тегеране и Мешхеде шествия. В Сане взорвался смертник."
    (sanaa,) = (one for one in read(text, "ru") if one.name == "Сане")
    assert "IR" not in {gazetteer.place(one).country for one in sanaa.place_ids}


def test_a_large_arab_town_is_no_village_of_the_land_that_is_named(gazetteer: Gazetteer) -> None:
    assert () == also_heard("صيدا", ["mapapp:sidon"], frozenset(["IL"]), gazetteer)
    assert ("geonames:12156432",) == also_heard("صيدا", [], frozenset(["IL"]), gazetteer)
