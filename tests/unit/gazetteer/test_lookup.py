import pickle
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.gazetteer.rows import Use

GAZETTEER = Gazetteer.open()
GARRISON = "mapapp:al-tanf-garrison"
DEIR_EZ_ZOR = "geonames:170794"


@pytest.mark.parametrize(
    ("name", "place_id"),
    [
        *(
            (name, GARRISON)
            for name in ("Al-Tanf", "at-Tanf", "Al Tanf", "Tanf", "التنف", "Эт-Танф")
        ),
        *(
            (name, DEIR_EZ_ZOR)
            for name in (
                "Deir al-Zour",
                "Deir ez-Zor",
                "Deir Ezzor",
                "Dayr az Zawr",
                "دير الزور",
                "Дейр-эз-Зор",
            )
        ),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_is_looked_up_however_it_is_written(name: str, place_id: str, form: str) -> None:
    written = unicodedata.normalize(form, name)  # type: ignore[arg-type]
    assert place_id in {naming.place_id for naming in GAZETTEER.named(written)}


@pytest.mark.parametrize(
    ("word", "country", "use"),
    [
        ("syrienne", "SY", Use.DEMONYM),
        ("Iraqi", "IQ", Use.DEMONYM),
        ("أردنية", "JO", Use.DEMONYM),
        ("российский", "RU", Use.DEMONYM),
        ("UAE", "AE", Use.ABBREVIATION),
        ("ОАЭ", "AE", Use.ABBREVIATION),
        ("Émirats", "AE", Use.NAME),
    ],
)
def test_a_word_for_a_country_says_what_it_is(word: str, country: str, use: Use) -> None:
    found = {(naming.place_id, naming.use) for naming in GAZETTEER.named(word)}
    assert (f"country:{country}", use) in found


def test_hits_span_the_text_as_it_was_given() -> None:
    text = unicodedata.normalize("NFD", "« N’Djaména »") + "\u200f ودير الزور."
    words = {text[hit.span.start : hit.span.end] for hit in GAZETTEER.hits(text)}
    assert {unicodedata.normalize("NFD", "N’Djaména"), "دير الزور"} <= words


def test_a_name_does_not_run_over_a_blank_line_or_into_a_word() -> None:
    words = {hit.span for hit in GAZETTEER.hits("Deir\n\nez-Zor. Homsx")}
    text = "Deir\n\nez-Zor. Homsx"
    assert "Deir\n\nez-Zor" not in {text[span.start : span.end] for span in words}
    assert "Homs" not in {text[span.start : span.end] for span in words}


@given(
    st.lists(
        st.sampled_from(
            ["Homs", "دير الزور", "وحلب", "Дейр-эз-Зор", "ﬁ", "é", "\u0301", "ß", " ", "-", "\n"]
        ),
        max_size=10,
    )
)
def test_every_hit_reads_back_as_a_name_of_what_it_stands_for(parts: list[str]) -> None:
    text = "".join(parts)
    for hit in GAZETTEER.hits(text):
        assert 0 <= hit.span.start < hit.span.end <= len(text)
        assert hit.namings


@pytest.mark.parametrize(
    ("text", "name", "place_id"),
    [
        ("Бои идут под Нижним Новгородом.", "Нижним Новгородом", "geonames:520555"),
        ("В Ростове-на-Дону задержаны двое.", "Ростове-на-Дону", "geonames:501175"),
        ("Ураган прошёл над Миссури.", "Миссури", "admin1:US.missouri"),
        ("Пожары в Тоскане потушены.", "Тоскане", "region:it-52"),
        ("Власти Донецкой области молчат.", "Донецкой области", "admin1:UA.donets'k"),
        ("وصل الوفد إلى ميزوري", "ميزوري", "admin1:US.missouri"),
        ("انقلبت سيارة في إيغرم", "إيغرم", "geonames:2545797"),
        ("غرق شابان بالغزوات", "الغزوات", "geonames:2496042"),
        ("قرب مستوطنة محولا", "محولا", "locality:PS.mehola"),
    ],
)
def test_places_of_the_world_are_found_in_russian_and_arabic(
    text: str, name: str, place_id: str
) -> None:
    found = {text[hit.span.start : hit.span.end]: hit.namings for hit in GAZETTEER.hits(text)}
    assert place_id in {naming.place_id for naming in found[name]}


def test_an_article_is_read_off_no_name_of_a_country_without_arabic() -> None:
    text = "اجتاحت السيول الحي"
    found = {text[hit.span.start : hit.span.end] for hit in GAZETTEER.hits(text)}
    assert "السيول" not in found


def test_the_names_of_a_place_are_as_a_tuple_of_them_and_outlast_a_process() -> None:
    names = GAZETTEER.place(DEIR_EZ_ZOR).names
    told = tuple(names)
    assert ("دير الزور", "ar") in told
    assert (len(told), told[0], told[1:3]) == (len(names), names[0], names[1:3])
    assert names == told == pickle.loads(pickle.dumps(names))  # noqa: S301 - our own bytes
    assert hash(told) == hash(names)


@pytest.mark.parametrize(
    ("text", "name"), [("وقع الحادث بإيران", "إيران"), ("وصل إلى بكين", "بكين")]
)
def test_what_arabic_joins_to_a_country_is_no_town_abroad(text: str, name: str) -> None:
    assert GAZETTEER.named("بايران")
    longest = max(
        (hit.span for hit in GAZETTEER.hits(text)), key=lambda span: span.end - span.start
    )
    assert name == text[longest.start : longest.end]
