import unicodedata

import pytest

from mapapp.articles.lang import language_of

SENTENCES = {
    "fr": "Le ministère a annoncé que deux soldats étaient morts dans une explosion près de là.",
    "en": "The ministry said that two soldiers had been killed in an explosion close to the base.",
    "es": "El ministerio anunció que dos soldados murieron en una explosión cerca de la base.",
    "de": "Das Ministerium teilte mit, dass zwei Soldaten bei einer Explosion getötet wurden.",
    "it": "Il ministero ha annunciato che due soldati sono morti in una esplosione nella base.",
    "pt": "O ministério anunciou que dois soldados foram mortos em uma explosão na base aérea.",
    "nl": "Het ministerie meldde dat twee soldaten zijn omgekomen bij een explosie op de basis.",
    "tr": "Bakanlık, üs yakınında meydana gelen patlamada iki askerin öldüğünü ve daha çok olduğu.",
    "ar": "أعلنت الوزارة مقتل جنديين في انفجار قرب القاعدة مساء الثلاثاء، بحسب مصادر محلية.",
    "ru": "Министерство сообщило, что двое солдат погибли при взрыве недалеко от базы.",
}


@pytest.mark.parametrize("lang", SENTENCES)
def test_one_sentence_tells_its_language(lang: str) -> None:
    assert lang == language_of(SENTENCES[lang])
    assert lang == language_of(unicodedata.normalize("NFD", SENTENCES[lang]))
    assert lang == language_of(SENTENCES[lang].upper())


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Clashes broke out in Aleppo on Tuesday."),
        ("en", "Heavy shelling hit Deir ez-Zor, killing five people."),
        ("fr", "Frappe à Alep mardi : cinq morts."),
        ("fr", "Combats à Goma, trois civils tués."),
        ("es", "Ataque en Cali: cinco muertos."),
        ("de", "Explosion in Kabul: fünf Tote."),
    ],
)
def test_a_line_of_news_tells_its_language(lang: str, line: str) -> None:
    assert lang == language_of(line)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12:30 – 14:45",
        "Homs",
        "Aleppo, Idlib, Hama",
        "Η κυβέρνηση ανακοίνωσε ότι δύο στρατιώτες σκοτώθηκαν.",
        "国防部表示，两名士兵在爆炸中丧生。",
        "وزارت دفاع اعلام کرد که دو سرباز در انفجاری نزدیک پایگاه کشته شدند.",
        "Міністерство повідомило, що двоє солдатів загинули під час вибуху біля бази.",
        f"{SENTENCES['en']} {SENTENCES['ar']}",
    ],
    ids=range(9),
)
def test_what_cannot_be_told_is_said_to_be_undetermined(text: str) -> None:
    assert language_of(text) == "und"


def test_a_foreign_name_in_a_text_does_not_change_its_language() -> None:
    assert language_of(f"{SENTENCES['fr']} (« The New York Times », «Известия»)") == "fr"
    assert language_of(f"{SENTENCES['ar']} (Reuters, Al Jazeera)") == "ar"
