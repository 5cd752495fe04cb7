from shapely import box

from mapapp.gazetteer.provinces import Province, place_cities, province_rows
from mapapp.gazetteer.rows import Row, WrittenName

WEST = Province("XA", ("West",), box(0, 0, 10, 10))
EAST = Province("XA", ("Dayr az-Zor",), box(10, 0, 20, 10))


def a_city(lon: float, lat: float = 5.0, *, name: str = "Town", population: int = 1000) -> Row:
    return Row(
        id=f"geonames:{name}-{lon}",
        name=name,
        names=[],
        lat=lat,
        lon=lon,
        radius_m=1000.0,
        feature="PPL",
        country="XA",
        population=population,
        source="geonames",
    )


def provinces_of(cities: list[Row], codes: list[str]) -> list[str]:
    placed = place_cities(cities, codes, [WEST, EAST])
    return [placed[number].names[0] if number in placed else "" for number in range(len(cities))]


def test_a_town_that_its_polygon_cuts_off_goes_where_its_code_goes() -> None:
    cities = [a_city(lon) for lon in (1, 2, 3, 4)] + [a_city(1, 10.1)]
    assert ["West"] * 5 == provinces_of(cities, ["01"] * 5)


def test_where_codes_are_of_larger_regions_the_polygon_decides() -> None:
    cities = [a_city(lon) for lon in (1, 2, 3, 11, 12)] + [a_city(1, 10.1)]
    expected = ["West", "West", "West", "Dayr az-Zor", "Dayr az-Zor", ""]
    assert expected == provinces_of(cities, ["11"] * 6)


def test_a_province_is_called_as_its_capital_which_has_its_name() -> None:
    capital = a_city(15, name="Dayr ez-Zor", population=270_000)
    capital.names.append(WrittenName("Dayr az-Zor"))
    cities = [capital, a_city(16, population=90_000)]
    rows = dict.fromkeys(row.name for row, _ in province_rows([EAST], cities, {0: EAST, 1: EAST}))
    assert ["Dayr ez-Zor"] == list(rows)


def test_a_province_is_not_called_as_a_town_that_bears_its_name_among_others() -> None:
    """As Belém is called Pará, too, and Oklahoma City Oklahoma."""
    for name, own in (("Belém", "Pará"), ("Oklahoma City", "Oklahoma")):
        capital = a_city(5, name=name, population=700_000)
        capital.names.append(WrittenName(own))
        province = Province("XA", (own,), box(0, 0, 10, 10))
        (told,) = province_rows([province], [capital], {0: province})
        assert own == told[0].name


def test_a_province_leaves_its_capitals_name_to_the_one_far_away_that_bears_it() -> None:
    district = Province("XA", ("District",), box(30, 0, 31, 1))
    capital = a_city(30.5, 0.5, name="West", population=700_000)
    capital.names.append(WrittenName("District"))
    called = [row.name for row, _ in province_rows([WEST, district], [capital], {0: district})]
    assert ["West", "District"] == called


def test_a_small_namesake_does_not_give_a_province_its_name() -> None:
    suburb = a_city(5, name="West City", population=19_000)
    suburb.names.append(WrittenName("West"))
    cities = [suburb, a_city(6, population=600_000)]
    rows = [row.name for row, _ in province_rows([WEST], cities, {0: WEST, 1: WEST})]
    assert ["West"] == rows
