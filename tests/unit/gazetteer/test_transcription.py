import pytest

from mapapp.gazetteer.transcription import in_arabic, in_russian, pinyin_in_arabic


@pytest.mark.parametrize(
    ("name", "country", "russian"),
    [
        ("Le Mans", "FR", "ле ман"),
        ("Villefranche-sur-Saône", "FR", "вильфранш-сюр-саон"),
        ("Saint-Étienne", "FR", "сен-этьен"),
        ("Ménaka", "ML", "менака"),
        ("Ouahigouya", "BF", "уахигуя"),
        ("Djibo", "BF", "джибо"),
        ("Nūna", "PK", "нуна"),
        ("Maiduguri", "NG", "майдугури"),
        ("Myawaddy", "MM", "мьявади"),
        ("Dārat ‘Izzah", "SY", "дарат изза"),
        ("Ash Shaddadi", "SY", "аш шаддади"),
        ("Béchar", "DZ", "бешар"),
        ("Ciudad Juárez", "MX", "сиудад хуарес"),
        ("Mocímboa da Praia", "MZ", "мосимбоа да прая"),
        ("Şırnak", "TR", "шырнак"),
        ("Isparta", "TR", "испарта"),
        ("Schwäbisch Hall", "DE", "швебиш халль"),
        ("Civitavecchia", "IT", "чивитавеккия"),
        ("Częstochowa", "PL", "ченстохова"),
        ("Timișoara", "RO", "тимишоара"),
        ("Esenyurt", "TR", "эсеньюрт"),
        ("Bijeljina", "BA", "биелина"),
        ("České Budějovice", "CZ", "ческе будейовице"),
        ("Székesfehérvár", "HU", "секешфехервар"),
        ("Qaraçala", "AZ", "карачала"),
        ("Köýtendag", "TM", "кёйтендаг"),
        ("Qorako‘l Shahri", "UZ", "каракуль"),
        ("Verishen", "AM", "веришен"),
        ("Phanom", "TH", "паном"),
    ],
)
def test_a_name_is_told_in_russian_by_the_sounds_of_its_language(
    name: str, country: str, russian: str
) -> None:
    assert russian in in_russian(name, country)


@pytest.mark.parametrize(("name", "country"), [("Leicester", "GB"), ("Kharkiv", "UA")])
def test_a_name_whose_letters_do_not_tell_its_sounds_is_not_guessed_at(
    name: str, country: str
) -> None:
    assert [] == list(in_russian(name, country))


@pytest.mark.parametrize(
    ("russian", "arabic"),
    [
        ("купянск", "كوبيانسك"),
        ("часов яр", "تشاسوف يار"),
        ("авдеевка", "افدييفكا"),
        ("тиллабери", "تيلابيري"),
        ("джибо", "جيبو"),
        ("харьков", "خاركوف"),
    ],
)
def test_arabic_writes_every_vowel_of_a_foreign_name(russian: str, arabic: str) -> None:
    assert arabic in in_arabic(russian, "UA")


def test_arabic_has_its_own_w_where_names_are_romanised() -> None:
    assert "ميانوالي" in in_arabic("мианвали", "PK")
    assert "ميانوالي" not in in_arabic("мианвали", "UA")


def test_arabic_hears_the_ll_of_spanish_and_the_w_of_west_africa() -> None:
    assert "كاياو" in in_arabic("кальяо", "PE")
    assert "بارانكيا" in in_arabic("барранкилья", "CO")
    assert "غيدياواي" in in_arabic("гедьявай", "SN")


@pytest.mark.parametrize(
    ("name", "arabic"), [("Yixing", "ييشينغ"), ("Zhengzhou", "تشنغتشو"), ("Guiyang", "غوييانغ")]
)
def test_a_chinese_name_is_written_in_arabic_by_its_sounds(name: str, arabic: str) -> None:
    assert arabic in pinyin_in_arabic(name)


def test_what_has_letters_that_are_not_russian_is_not_written_in_arabic() -> None:
    assert [] == list(in_arabic("київ", "UA"))
