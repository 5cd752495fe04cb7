from pathlib import Path

import pytest
from shapely import LineString, box

from mapapp.gazetteer.compile import keys_of, write_gazetteer
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.gazetteer.rows import Row, Use, WrittenName


def a_row(place_id: str, name: str, *names: WrittenName, **fields: object) -> Row:
    known = {
        "lat": 5.0,
        "lon": 5.0,
        "radius_m": 1000.0,
        "feature": "PPL",
        "country": "SY",
        "source": "test",
    }
    return Row(id=place_id, name=name, names=list(names), **(known | fields))  # type: ignore[arg-type]


def compiled(out: Path, *, backwards: bool = False) -> Gazetteer:
    """Three places and a border, from rows in order or the other way round."""
    rows = [
        a_row("country:SY", "Syria", WrittenName("syrien", "fr", Use.DEMONYM), feature="PCLI"),
        a_row("geonames:1", "Homs", WrittenName("حمص", "ar"), population=5, admin1="Homs"),
        a_row("mapapp:tanf", "Al-Tanf", WrittenName("Al-Tanf"), WrittenName("Эт-Танф", "ru")),
        a_row("country:IQ", "Iraq", feature="PCLI", country="IQ"),
    ]
    shapes = {"country:SY": box(0, 0, 9, 9), "country:IQ": box(9, 0, 18, 9)}
    borders = {"border:IQ-SY": LineString([(9, 0), (9, 9)])}
    write_gazetteer(out, rows[::-1] if backwards else rows, shapes, borders)
    return Gazetteer.open(out)


def test_the_same_rows_give_the_same_bytes_in_whatever_order(tmp_path: Path) -> None:
    for name, backwards in (("one", False), ("other", True)):
        (tmp_path / name).mkdir()
        compiled(tmp_path / name, backwards=backwards)
    one, other = (
        {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()}
        for name in ("one", "other")
    )
    assert one == other


def test_a_place_comes_back_as_it_was_written(tmp_path: Path) -> None:
    place = compiled(tmp_path).place("geonames:1")
    assert ("Homs", "حمص", 5, "Homs", 5.0) == (
        place.name,
        place.name_in("ar"),
        place.population,
        place.admin1,
        place.lat,
    )


@pytest.mark.parametrize("name", ["at-Tanf", "Al Tanf", "Tanf", "аль-Танф"])
def test_a_name_is_stored_in_all_its_forms(tmp_path: Path, name: str) -> None:
    (naming,) = compiled(tmp_path).named(name)
    assert ("mapapp:tanf", Use.NAME) == (naming.place_id, naming.use)


def test_a_short_spelling_is_no_key_for_it_is_a_word_of_some_language() -> None:
    made = {key for key, use in keys_of(a_row("geonames:2", "Al Jahrā’")) if use is Use.SPELLING}
    assert "al jahreh" in made
    assert "jahre" not in made


def test_a_town_is_found_as_russian_and_arabic_papers_would_transcribe_it() -> None:
    made = {key for key, use in keys_of(a_row("2", "Ménaka", country="ML")) if use is Use.SPELLING}
    assert {"менака", "менаке", "ميناكا"} <= made


def test_a_town_in_peace_that_has_a_name_in_cyrillic_letters_is_not_transcribed() -> None:
    town = a_row("2", "Toulon", country="FR", population=9000)
    assert "тулон" in {key for key, _ in keys_of(town)}
    town.names.append(WrittenName("Тулонна"))
    assert "тулон" not in {key for key, _ in keys_of(town)}


def test_a_large_town_may_have_a_shorter_transcription() -> None:
    kohat = a_row("2", "Kohat", country="PK", population=20_000)
    assert "كوهات" in {key for key, _ in keys_of(kohat)}
    kohat.population = 19_999
    assert "كوهات" not in {key for key, _ in keys_of(kohat)}


def test_a_town_abroad_is_transcribed_into_arabic_though_a_source_has_another_spelling() -> None:
    mekele = a_row("2", "Mek'ele", WrittenName("مقلي", "ar"), WrittenName("Мекеле"), country="ET")
    assert "ميكيلي" in {key for key, use in keys_of(mekele) if use is Use.SPELLING}
    mekele.country = "SY"
    assert "ميكيلي" not in {key for key, _ in keys_of(mekele)}


def test_a_ukrainian_village_is_found_as_russian_papers_write_it() -> None:
    village = a_row("2", "Tabaivka", WrittenName("Табаївка"), country="UA")
    assert {"табаевка", "табаевке"} <= {key for key, _ in keys_of(village)}


@pytest.mark.parametrize(("country", "places"), [("SY", ["1"]), ("LY", ["1", "2"])])
def test_a_spelling_yields_to_a_name_of_its_country(
    tmp_path: Path, country: str, places: list[str]
) -> None:
    rows = [
        a_row("1", "Al Houta", country="SY"),
        a_row("2", "Al Hutah", country=country),
    ]
    write_gazetteer(tmp_path, rows, {}, {})
    assert places == [one.place_id for one in Gazetteer.open(tmp_path).named("Al Houta")]


def test_names_that_begin_small_are_found_small(tmp_path: Path) -> None:
    sea = a_row("region:sea", "Black Sea", WrittenName("mer Noire", "fr"), feature="SEA")
    write_gazetteer(tmp_path, [sea], {}, {})
    assert 1 == len(Gazetteer.open(tmp_path).hits("Un navire a sombré en mer Noire."))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("place Tahrir", "Une bombe a explosé place Tahrir."),
        ("площадь Тахрир", "Бомба взорвалась на площади Тахрир."),
        ("мост Алленби", "Двое убиты на мосту Алленби."),
        ("месторождение Шейх", "На месторождении Шейх стреляли."),
        ("stade du 28-Septembre", "L'armée a tiré au stade du 28-Septembre."),
    ],
)
def test_so_are_a_square_and_a_bridge_of_a_row_by_hand(
    tmp_path: Path, name: str, text: str
) -> None:
    row = a_row("locality:EG.square", "The Square", WrittenName(name), feature="PPLX")
    write_gazetteer(tmp_path, [row], {}, {})
    assert 1 == len(Gazetteer.open(tmp_path).hits(text))


def test_a_square_is_found_with_its_noun_in_russian_where_it_has_a_bare_name(
    tmp_path: Path,
) -> None:
    names = WrittenName("площадь Тахрир"), WrittenName("Тахрир")
    row = a_row("locality:EG.square", "The Square", *names, feature="PPLX")
    write_gazetteer(tmp_path, [row], {}, {})
    text = "Бомба взорвалась на площади Тахрир."
    hits = Gazetteer.open(tmp_path).hits(text)
    assert "площади Тахрир" in [text[hit.start : hit.end] for hit in hits]


def test_so_is_a_street_that_has_no_other_name(tmp_path: Path) -> None:
    row = a_row("locality:HT.ruelle-vaillant", "ruelle Vaillant", feature="ST")
    write_gazetteer(tmp_path, [row], {}, {})
    assert 1 == len(Gazetteer.open(tmp_path).hits("Des tirs ont éclaté ruelle Vaillant."))


def test_a_demonym_is_no_name_to_show(tmp_path: Path) -> None:
    gazetteer = compiled(tmp_path)
    assert Use.DEMONYM is gazetteer.named("syrien")[0].use
    assert () == gazetteer.place("country:SY").names


def test_shapes_borders_and_countries_are_kept(tmp_path: Path) -> None:
    gazetteer = compiled(tmp_path)
    assert gazetteer.boundary("country:SY") == box(0, 0, 9, 9)
    assert gazetteer.boundary("mapapp:tanf") is None
    assert "IQ" == gazetteer.country_at(4.0, 12.0)
    assert gazetteer.borders.shared_border("SY", "IQ") is not None


def test_of_a_row_by_hand_every_latin_name_is_transcribed(tmp_path: Path) -> None:
    row = a_row("locality:ET.c", "Chenna Teklehaymanot", WrittenName("Chenna"), country="ET")
    write_gazetteer(tmp_path, [row], {}, {})
    assert ["locality:ET.c"] == [one.place_id for one in Gazetteer.open(tmp_path).named("Ченна")]
