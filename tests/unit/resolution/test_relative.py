import math
from collections.abc import Callable

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.find import find_mentions
from mapapp.records import MentionKind, Precision, Resolution
from mapapp.resolution.relative_shapes import (
    away_from,
    corridor,
    is_drawable,
    metres_between,
    part_of,
    reach_of,
    sector,
    waters_off,
    wrapped,
)
from mapapp.resolution.resolve import resolve_mentions
from tests.builders import an_article

Point = tuple[float, float]
Read = Callable[[str, str], Resolution]

PALMYRA, HOMS, HAMA = (34.56, 38.28), (34.73, 36.71), (35.13, 36.75)
ALEPPO, IDLIB, RAQQA = (36.2, 37.16), (35.93, 36.63), (35.95, 39.01)
TARTUS, LATAKIA, BEIRUT = (34.89, 35.89), (35.52, 35.79), (33.89, 35.5)
KHERSON, KANDAHAR, KABUL = (46.64, 32.61), (31.61, 65.71), (34.53, 69.17)
MOSUL, KHARKIV = (36.34, 43.13), (49.99, 36.23)
KHAN_SHAYKHUN, AL_BAB, DARAA = (35.44, 36.65), (36.37, 37.52), (32.62, 36.11)
HASAKAH, MANBIJ, RUTBA, SIRNAK = (36.5, 40.75), (36.53, 37.95), (33.04, 40.28), (37.52, 42.46)
MIDWAY = (34.645, 37.5)
"""Between Homs and Palmyra."""
QUTAYFAH = (33.74, 36.6)
"""On the motorway from Damascus to Homs."""
OFF_TRIPOLI = (33.1, 13.2)


def go(start: Point, bearing: float, km: float) -> Point:
    """Go so far on flat ground, to check the sphere by: the two differ by 0.2 % here."""
    lat = start[0] + km * math.cos(math.radians(bearing)) / 111.2
    east = km * math.sin(math.radians(bearing))
    return lat, start[1] + east / (111.2 * math.cos(math.radians((start[0] + lat) / 2)))


AWAY = [
    ("en", "A convoy was hit [30 km east of Palmyra], officials said.", PALMYRA, 90, 30),
    ("en", "[15 miles south of Kandahar], a bomb went off.", KANDAHAR, 180, 24.1),
    ("en", "Troops met [12 kilometres north-west of Hama].", HAMA, 315, 12),
    ("en", "The base lies about [45 km northeast of Homs] in Syria.", HOMS, 45, 45),
    ("en", "They were shot [a few kilometers west of Raqqa] on Monday.", RAQQA, 270, 5),
    ("en", "It fell [thirty miles south of Mosul].", MOSUL, 180, 48.3),
    ("en", "It fell [a hundred and twenty-five km south of Mosul].", MOSUL, 180, 125),
    ("en", "It fell [two hundred km south of Mosul].", MOSUL, 180, 200),
    ("en", "[Ten kilometres north of Hama], rebels attacked.", HAMA, 0, 10),
    ("en", "Jets struck [20-30 km north of Aleppo].", ALEPPO, 0, 25),
    ("en", "A drone crashed [200 km west of Kabul].", KABUL, 270, 200),
    ("en", "A mine exploded [30 km (19 miles) east of Palmyra].", PALMYRA, 90, 30),
    ("en", "The town lies [25 km to the south of Aleppo].", ALEPPO, 180, 25),
    ("en", "Fighters dug in [5 km from Raqqa].", RAQQA, 0, 0),
    ("fr", "Un convoi a été touché à [30 km à l'est de Palmyre].", PALMYRA, 90, 30),
    ("fr", "À [une trentaine de kilomètres au nord-est d’Alep], en Syrie.", ALEPPO, 45, 30),
    ("fr", "Tués à [quelques kilomètres au sud de Raqqa], en Syrie.", RAQQA, 180, 5),
    ("fr", "Le village est à [15 kilomètres au nord-ouest de Hama].", HAMA, 315, 15),
    ("fr", "Le drone est tombé à [vingt kilomètres au sud de Mossoul].", MOSUL, 180, 20),
    ("fr", "Un drone est tombé à [cent vingt kilomètres au sud de Mossoul].", MOSUL, 180, 120),
    ("fr", "Les combattants sont à [5 km de Raqqa].", RAQQA, 0, 0),
    ("fr", "Un tir à [40 km au nord de Kharkiv] a fait deux morts.", KHARKIV, 0, 40),
    ("fr", "À [200 km à l’ouest de Kaboul], un drone est tombé.", KABUL, 270, 200),
    ("ar", "سقط الصاروخ على بعد [٣٠ كيلومترا شرق تدمر] في سوريا.", PALMYRA, 90, 30),
    ("ar", "تقع القرية على بعد [20 كم إلى الشمال من حماة].", HAMA, 0, 20),
    ("ar", "قتلوا على بعد [عشرين كيلومترا جنوب الرقة].", RAQQA, 180, 20),
    ("ar", "قتلوا على بعد [خمسة وعشرين كيلومترا جنوب الرقة].", RAQQA, 180, 25),
    ("ar", "القاعدة على بعد [15 كيلومتراً شمال غرب حماة].", HAMA, 315, 15),
    ("ar", "على بعد [بضعة كيلومترات غرب الرقة].", RAQQA, 270, 5),
    ("ar", "المقاتلون على بعد [5 كم من الرقة].", RAQQA, 0, 0),
    ("ru", "Колонна обстреляна в [30 км к востоку от Пальмиры].", PALMYRA, 90, 30),
    ("ru", "База в [15 километрах северо-западнее Хамы].", HAMA, 315, 15),
    ("ru", "Бой в [тридцати километрах западнее Ракки].", RAQQA, 270, 30),
    ("ru", "Бой в [ста двадцати пяти километрах западнее Ракки].", RAQQA, 270, 125),
    ("ru", "Бой в [двухстах километрах западнее Ракки].", RAQQA, 270, 200),
    ("ru", "Взрыв в [нескольких километрах южнее Ракки].", RAQQA, 180, 5),
    ("ru", "Боевики в [10 километрах от Ракки].", RAQQA, 0, 0),
    ("ru", "Удар в [20-30 км севернее Алеппо].", ALEPPO, 0, 25),
    ("ru", "Самолёт упал в [40 км к югу от Мосула].", MOSUL, 180, 40),
]
"""Language, sentence with its phrase in brackets, and where from, which way and how far."""

NEAR, PROVINCE, REGION, WATER = (
    Precision.NEAR,
    Precision.PROVINCE,
    Precision.REGION,
    Precision.WATER_OR_AIR,
)
IN = [
    ("en", "Fighting raged [between Homs and Palmyra].", MIDWAY, REGION),
    ("en", "A bus was hit on the [road from Homs to Palmyra].", MIDWAY, REGION),
    ("en", "A bus was hit on the [Damascus-Homs highway].", QUTAYFAH, REGION),
    ("en", "A ship sank [off the coast of Latakia].", go(LATAKIA, 270, 20), WATER),
    ("en", "A boat sank [off the coast of Lampedusa].", go((35.51, 12.58), 200, 20), WATER),
    ("en", "Boats sank [off the Libyan coast] on Monday.", OFF_TRIPOLI, WATER),
    ("en", "A tanker was hit [30 nautical miles off Latakia].", go(LATAKIA, 270, 56), WATER),
    ("en", "Boats sank in the [waters off Libya] on Monday.", OFF_TRIPOLI, WATER),
    ("en", "It was [20 km off the coast of Tartus].", go(TARTUS, 270, 22), WATER),
    ("en", "Shells fell in [southern Idlib province].", KHAN_SHAYKHUN, PROVINCE),
    ("en", "Protests spread in [southern Syria].", DARAA, REGION),
    ("en", "US troops are in [northeastern Syria].", HASAKAH, REGION),
    ("en", "Fighters fled to the [western part of Iraq].", RUTBA, REGION),
    ("en", "Convoys were attacked in [central Syria].", PALMYRA, REGION),
    ("en", "Troops reached the [northern outskirts of Aleppo].", go(ALEPPO, 0, 15), NEAR),
    ("en", "Shells fell on the [outskirts of Idlib].", go(IDLIB, 120, 5), NEAR),
    ("en", "There was fighting [south of Kherson].", go(KHERSON, 180, 12), NEAR),
    ("en", "They advanced [northwest of the city of Hama].", go(HAMA, 315, 15), NEAR),
    ("en", "Raids were reported in the [Aleppo countryside].", AL_BAB, PROVINCE),
    ("en", "Raids hit the [southern Idlib countryside].", KHAN_SHAYKHUN, PROVINCE),
    ("en", "Raids hit [rural Homs] in Syria.", go(PALMYRA, 0, 5), PROVINCE),
    ("fr", "Des combats ont eu lieu [entre Homs et Palmyre].", MIDWAY, REGION),
    ("fr", "L’attaque a eu lieu [entre Kaya et Dori], au Burkina Faso.", (13.56, -0.55), REGION),
    ("fr", "Un bus a brûlé sur la [route entre Homs et Palmyre].", MIDWAY, REGION),
    ("fr", "Un bus a brûlé sur la [route de Homs à Palmyre].", MIDWAY, REGION),
    ("fr", "Un bus a brûlé sur la [route Damas-Homs].", QUTAYFAH, REGION),
    ("fr", "Un navire a coulé [au large de Tartous].", go(TARTUS, 270, 20), WATER),
    ("fr", "Un bateau a coulé [au large de la Libye].", OFF_TRIPOLI, WATER),
    ("fr", "Des obus sont tombés dans le [sud de la province d'Idlib].", KHAN_SHAYKHUN, PROVINCE),
    ("fr", "Des combats dans le [nord de la Syrie].", MANBIJ, REGION),
    ("fr", "Des combats dans le [nord syrien].", MANBIJ, REGION),
    ("fr", "Des combats dans le [nord-est syrien].", HASAKAH, REGION),
    ("fr", "Ils ont fui dans l’[ouest de l’Irak].", RUTBA, REGION),
    ("fr", "Des combats dans l’[est de la Syrie].", HASAKAH, REGION),
    ("fr", "Un attentat dans le [sud-est de la Turquie].", SIRNAK, REGION),
    ("fr", "Des convois attaqués dans le [centre de la Syrie].", PALMYRA, REGION),
    ("fr", "Des manifestations en [Syrie méridionale].", DARAA, REGION),
    ("fr", "Des combats [au sud de Kherson].", go(KHERSON, 180, 12), NEAR),
    ("fr", "Des combats [au nord de la ville de Hama].", go(HAMA, 0, 15), NEAR),
    ("fr", "Des combats [à l’ouest de Raqqa], en Syrie.", go(RAQQA, 270, 15), NEAR),
    ("fr", "Des raids dans la [campagne d'Alep], en Syrie.", AL_BAB, PROVINCE),
    ("fr", "Des raids dans la [campagne sud d’Idlib], en Syrie.", KHAN_SHAYKHUN, PROVINCE),
    ("fr", "Dans la [périphérie nord d’Alep], en Syrie.", go(ALEPPO, 0, 15), NEAR),
    ("fr", "Un raid sur la [banlieue sud de Beyrouth].", go(BEIRUT, 180, 5), NEAR),
    ("ar", "اندلعت اشتباكات [بين حمص وتدمر] في سوريا.", MIDWAY, REGION),
    ("ar", "اندلعت اشتباكات [ما بين حمص وتدمر].", MIDWAY, REGION),
    ("ar", "اندلعت اشتباكات [بين مدينتي حمص وتدمر].", MIDWAY, REGION),
    ("ar", "استهدفت حافلة على [طريق حمص تدمر].", MIDWAY, REGION),
    ("ar", "استهدفت حافلة على [طريق حمص - تدمر].", MIDWAY, REGION),
    ("ar", "استهدفت حافلة على [الطريق الدولي بين دمشق وحمص].", QUTAYFAH, REGION),
    ("ar", "انقلبت حافلة على [الطريق السريع الذي يربط مدينتي حمص وتدمر].", MIDWAY, REGION),
    ("ar", "انقلبت حافلة على [الطريق الواصل بين مدينة حمص وبلدة تدمر].", MIDWAY, REGION),
    ("ar", "قصف الطيران [جنوب إدلب] أمس.", go(IDLIB, 180, 12), NEAR),
    ("ar", "قصف الطيران [جنوب محافظة إدلب].", KHAN_SHAYKHUN, PROVINCE),
    ("ar", "اشتباكات في [شمال شرقي سوريا].", HASAKAH, REGION),
    ("ar", "هجوم في [غرب العراق].", RUTBA, REGION),
    ("ar", "اشتباكات في [الشمال السوري].", MANBIJ, REGION),
    ("ar", "اشتباكات في [الشمال الشرقي السوري].", HASAKAH, REGION),
    ("ar", "قصف الطيران [شمال مدينة حماة].", go(HAMA, 0, 15), NEAR),
    ("ar", "معارك [شرق حلب] في سوريا.", go(ALEPPO, 90, 20), NEAR),
    ("ar", "غرقت سفينة [قبالة سواحل طرطوس].", go(TARTUS, 270, 20), WATER),
    ("ar", "غرق مركب [قبالة السواحل الليبية].", OFF_TRIPOLI, WATER),
    ("ar", "غرقت سفينة [قبالة ساحل اللاذقية].", go(LATAKIA, 270, 20), WATER),
    ("ar", "قصف في [ريف حلب].", AL_BAB, PROVINCE),
    ("ar", "قصف في [ريف إدلب الجنوبي].", KHAN_SHAYKHUN, PROVINCE),
    ("ar", "قصف في [ريف حمص الشرقي].", go(PALMYRA, 0, 5), PROVINCE),
    ("ar", "وصلت القوات إلى [مشارف حلب].", go(ALEPPO, 0, 15), NEAR),
    ("ar", "سقطت قذائف على [أطراف الرقة].", go(RAQQA, 0, 7), NEAR),
    ("ar", "هجوم في [وسط سوريا].", PALMYRA, REGION),
    ("ru", "Бои идут [между Хомсом и Пальмирой].", MIDWAY, REGION),
    ("ru", "Бои идут [между городами Хомс и Пальмира].", MIDWAY, REGION),
    ("ru", "Автобус сгорел на [трассе Хомс — Пальмира].", MIDWAY, REGION),
    ("ru", "Автобус сгорел на [дороге из Хомса в Пальмиру].", MIDWAY, REGION),
    ("ru", "Автобус сгорел на [трассе Дамаск – Хомс].", QUTAYFAH, REGION),
    ("ru", "Судно затонуло [у побережья Тартуса].", go(TARTUS, 270, 20), WATER),
    ("ru", "Лодка затонула [у берегов Ливии].", OFF_TRIPOLI, WATER),
    ("ru", "Лодка затонула [у ливийского побережья].", OFF_TRIPOLI, WATER),
    ("ru", "Обстрел [на юге провинции Идлиб].", KHAN_SHAYKHUN, PROVINCE),
    ("ru", "Бои идут [на севере Сирии].", MANBIJ, REGION),
    ("ru", "Протесты в [южной Сирии].", DARAA, REGION),
    ("ru", "Удары нанесены по [югу провинции Идлиб].", KHAN_SHAYKHUN, PROVINCE),
    ("ru", "База находится [на северо-востоке Сирии].", HASAKAH, REGION),
    ("ru", "Они бежали в [западной части Ирака].", RUTBA, REGION),
    ("ru", "Атака в [центральной Сирии].", PALMYRA, REGION),
    ("ru", "Бои идут [южнее Херсона].", go(KHERSON, 180, 12), NEAR),
    ("ru", "Бои идут [к северу от Хамы].", go(HAMA, 0, 15), NEAR),
    ("ru", "Бои идут [восточнее Алеппо].", go(ALEPPO, 90, 20), NEAR),
    ("ru", "Бои на [северной окраине Алеппо].", go(ALEPPO, 0, 15), NEAR),
    ("ru", "Бои на [окраине Идлиба].", go(IDLIB, 120, 5), NEAR),
    ("ru", "Удары по [сельской местности Алеппо].", AL_BAB, PROVINCE),
    ("ru", "Удары по [сельской местности провинции Хомс].", go(PALMYRA, 0, 5), PROVINCE),
]
"""Language, sentence with its phrase in brackets, a point that lies there, and the precision."""


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


@pytest.fixture(scope="module")
def read(gazetteer: Gazetteer) -> Read:
    """The resolution of the one relative phrase of a text, which stands in brackets."""

    def resolution(marked: str, lang: str) -> Resolution:
        article = an_article(marked.replace("[", "").replace("]", ""), lang=lang)
        mentions = find_mentions(article, gazetteer)
        found = [
            one
            for one in resolve_mentions(article, mentions, gazetteer)
            if one.mention.kind is MentionKind.RELATIVE
        ]
        assert [marked.partition("[")[2].partition("]")[0]] == [one.mention.name for one in found]
        return found[0]

    return resolution


def centre_of(found: Resolution) -> Point:
    assert found.place is not None, found.reasons
    return found.place.lat, found.place.lon


def holds(found: Resolution, point: Point) -> bool:
    """Whether a point lies within the radius, and in the area that is drawn."""
    assert found.radius_m is not None
    is_near = metres_between(centre_of(found), point) <= found.radius_m
    return is_near and (found.geometry is None or found.geometry.covers(shapely.Point(point[::-1])))


def test_every_language_is_read_by_more_than_two_dozen_phrases() -> None:
    for lang in ("en", "fr", "ar", "ru"):
        assert 25 <= sum(row[0] == lang for row in (*AWAY, *IN)), lang


@pytest.mark.parametrize(("lang", "marked", "start", "bearing", "km"), AWAY)
def test_a_distance_and_a_direction_lead_to_a_point(
    read: Read, lang: str, marked: str, start: Point, bearing: float, km: float
) -> None:
    found = read(marked, lang)
    expected = go(start, bearing, km)
    assert metres_between(centre_of(found), expected) < 3000
    assert holds(found, expected) or km == 0
    assert found.precision in (Precision.NEAR, Precision.REGION)


@pytest.mark.parametrize(("lang", "marked", "inside", "precision"), IN)
def test_a_relation_without_a_distance_covers_what_it_says(
    read: Read, lang: str, marked: str, inside: Point, precision: Precision
) -> None:
    found = read(marked, lang)
    assert holds(found, inside), (found.place, found.radius_m)
    assert precision is found.precision


@pytest.mark.parametrize(
    ("lang", "marked", "outside"),
    [
        ("en", "A convoy was hit [30 km east of Palmyra].", PALMYRA),
        ("en", "There was fighting [south of Kherson].", go(KHERSON, 0, 25)),
        ("en", "Shells fell in [southern Idlib province].", (36.2, 36.5)),
        ("en", "Protests spread in [southern Syria].", ALEPPO),
        ("en", "A ship sank [off the coast of Latakia].", go(LATAKIA, 90, 5)),
        ("en", "It was [20 km off the coast of Tartus].", go(TARTUS, 270, 5)),
        ("fr", "Des combats ont eu lieu [entre Homs et Palmyre].", HAMA),
        ("ar", "قصف في [ريف إدلب الجنوبي].", (36.2, 36.5)),
        ("ru", "Атака в [центральной Сирии].", ALEPPO),
    ],
)
def test_what_lies_elsewhere_is_not_covered(
    read: Read, lang: str, marked: str, outside: Point
) -> None:
    assert not holds(read(marked, lang), outside)


def test_a_round_distance_is_less_sure_than_an_exact_one(read: Read) -> None:
    one, other = (read(f"It fell [{km} km east of Palmyra].", "en").radius_m for km in (30, 31))
    assert one is not None
    assert other is not None
    assert one > other


def test_a_place_across_the_border_lies_in_the_other_country(read: Read) -> None:
    found = read("Un tir à [60 km au nord de Kharkiv] a fait deux morts.", "fr")
    assert found.place is not None
    assert "RU" == found.place.country


def test_a_relative_place_is_named_for_how_it_lies(read: Read) -> None:
    found = read("Un convoi a été touché à [30 km à l'est de Palmyre].", "fr")
    assert found.place is not None
    assert "30 km east of Palmyra" == found.place.name
    assert "relative:30km-E:mapapp:palmyra" == found.place.id
    assert "30 km à l'est de Palmyre" == found.place.name_in("fr")
    assert ("SY", "Homs") == (found.place.country, found.place.admin1)


def test_a_relative_place_is_no_surer_than_its_anchors_and_gives_their_reasons(read: Read) -> None:
    found = read("Fighting raged [between Homs and Palmyra].", "en")
    assert ["Homs", "Palmyra"] == [one.mention.name for one in found.anchors]
    assert min(one.confidence for one in found.anchors) == found.confidence
    assert "anywhere near the line" in found.reasons[0].sentence
    assert set(found.anchors[0].reasons) <= set(found.reasons)


def test_the_words_say_whether_a_town_or_its_province_is_meant(read: Read) -> None:
    town = read("There was fighting [south of Kherson].", "en")
    province = read("There was fighting [south of Kherson province].", "en")
    assert (NEAR, PROVINCE) == (town.precision, province.precision)


@pytest.mark.parametrize(
    ("marked", "sentence"),
    [
        ("It fell [30 km east of Qwertyland County].", "was left open"),
        ("A ship sank [off the coast of Damascus].", "no sea was found within"),
        ("They came from [between Homs and Homs].", "both names were taken for Homs"),
    ],
)
def test_what_cannot_be_computed_is_an_abstention_with_its_reason(
    read: Read, marked: str, sentence: str
) -> None:
    found = read(marked, "en")
    assert found.place is None
    assert sentence in found.reasons[0].sentence


def test_in_the_north_of_a_town_is_in_it(read: Read) -> None:
    inside = read("Shells fell in the [north of Aleppo] in Syria.", "en")
    outside = read("Shells fell [north of Aleppo] in Syria.", "en")
    assert (Precision.SITE, NEAR) == (inside.precision, outside.precision)


@pytest.mark.parametrize(
    ("lang", "marked"),
    [
        ("en", "US troops are [east of the Euphrates]."),
        ("fr", "Des troupes sont [à l’est de l’Euphrate]."),
        ("ar", "تنتشر القوات الأمريكية في سوريا [شرق نهر الفرات]."),
        ("ru", "Войска стоят [восточнее Евфрата]."),
    ],
)
def test_the_bank_of_a_river_lies_along_it(read: Read, lang: str, marked: str) -> None:
    found = read(marked, lang)
    assert REGION is found.precision
    assert holds(found, (34.93, 40.65))
    assert not holds(found, (34.8, 40.2))


POINTS = st.tuples(st.floats(-75, 75), st.floats(-179, 179))
BEARINGS = st.floats(0, 359.9)
METRES = st.floats(100, 500_000)


def bearing_between(one: Point, other: Point) -> float:
    """The bearing at which the great circle to another point sets out, 0 to 360."""
    lat, other_lat = math.radians(one[0]), math.radians(other[0])
    east = math.radians(other[1] - one[1])
    y = math.sin(east) * math.cos(other_lat)
    x = math.cos(lat) * math.sin(other_lat) - math.sin(lat) * math.cos(other_lat) * math.cos(east)
    return math.degrees(math.atan2(y, x)) % 360


@given(start=POINTS, bearing=BEARINGS, metres=METRES)
def test_going_somewhere_and_back_ends_where_it_began(
    start: Point, bearing: float, metres: float
) -> None:
    there = away_from(start, bearing, metres)
    back = away_from(there, bearing_between(there, start), metres)
    assert metres_between(start, back) < 0.01


@given(start=POINTS, bearing=BEARINGS, metres=METRES)
def test_a_point_lies_as_far_and_in_the_direction_that_was_gone(
    start: Point, bearing: float, metres: float
) -> None:
    there = away_from(start, bearing, metres)
    assert metres == pytest.approx(metres_between(start, there), abs=0.01)
    apart = abs(bearing - bearing_between(start, there)) % 360
    assert min(apart, 360 - apart) < 1e-3


@given(start=POINTS, bearing=BEARINGS, metres=METRES)
def test_a_sector_holds_what_lies_in_its_direction_and_not_what_lies_behind(
    start: Point, bearing: float, metres: float
) -> None:
    shape = sector(start, metres / 2, metres * 1.5, bearing, 22.5)
    assert shape.covers(shapely.Point(away_from(start, bearing, metres)[::-1]))
    assert not shape.covers(shapely.Point(away_from(start, bearing + 180, metres)[::-1]))
    assert not shape.covers(shapely.Point(away_from(start, bearing, metres / 4)[::-1]))


@given(start=POINTS, metres=METRES)
def test_a_ring_lies_around_its_middle(start: Point, metres: float) -> None:
    ring = sector(start, metres / 2, metres, None)
    assert not ring.covers(shapely.Point(start[::-1]))
    assert metres == pytest.approx(reach_of(ring, start), rel=1e-6)


@given(one=POINTS, bearing=BEARINGS, metres=st.floats(10_000, 300_000))
def test_a_corridor_holds_both_ends_and_their_middle(
    one: Point, bearing: float, metres: float
) -> None:
    other = away_from(one, bearing, metres)
    shape = corridor(one, other, 5000)
    middle = (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
    for lat, lon in (one, middle, other):
        assert shape.covers(shapely.Point(lon, lat))


@given(bearing=BEARINGS, share=st.floats(0.2, 0.8))
def test_opposite_halves_of_a_square_share_nothing(bearing: float, share: float) -> None:
    square = shapely.box(10, 40, 12, 42)
    part = part_of(square, bearing, share)
    rest = part_of(square, (bearing + 180) % 360, 1 - share)
    assert square.area == pytest.approx(part.area + rest.area)
    assert part.intersection(rest).area < 1e-6


@pytest.mark.parametrize("bearing", [0.0, 45.0, 180.0, 270.0])
def test_the_part_of_a_land_of_islands_is_what_lies_there_of_each(bearing: float) -> None:
    """Islands within it are whole, those beyond are left out, and those on its edge are cut."""
    mainland = shapely.box(10, 40, 20, 50)
    islands = [shapely.Point(lon, lat).buffer(0.4) for lon in range(9, 22) for lat in (39, 51)]
    land = shapely.union_all([mainland, *islands])
    part = part_of(land, bearing, 0.5)
    rest = part_of(land, bearing + 180, 0.5)
    window = mainland.envelope
    assert part.is_valid
    assert part.area + rest.area == pytest.approx(land.intersection(window).area, rel=1e-6)
    assert part.intersection(rest).area == pytest.approx(0.0, abs=1e-6)
    assert land.buffer(1e-9).covers(part)


def test_the_southern_part_of_a_square_lies_in_its_south() -> None:
    part = part_of(shapely.box(10, 40, 12, 42), 180.0, 0.5)
    assert (10, 40, 12, 41) == pytest.approx(part.bounds)


def test_the_sea_off_a_coast_is_not_land() -> None:
    land = shapely.box(10, 40, 12, 42)
    (sea,) = waters_off(shapely.Point(10, 41), [land], 0.0, 40_000)
    assert not sea.intersection(land).area
    assert sea.covers(shapely.Point(9.7, 41))
    (far,) = waters_off(shapely.Point(10, 41), [land], 20_000, 40_000)
    assert not far.covers(shapely.Point(9.9, 41))


def test_a_shape_across_the_180th_meridian_is_not_drawn() -> None:
    assert not is_drawable(sector((-17.0, 179.9), 0.0, 50_000, None))
    assert is_drawable(sector((-17.0, 170.0), 0.0, 50_000, None))
    assert (-17.0, -179.5) == wrapped((-17.0, 180.5))


def test_the_same_words_of_one_article_share_one_shape(gazetteer: Gazetteer) -> None:
    article = an_article("Protests spread in southern Syria. Shells fell in southern Syria.")
    one, other = resolve_mentions(article, find_mentions(article, gazetteer), gazetteer)
    assert one.geometry is not None
    assert one.geometry is other.geometry


def test_a_place_told_from_a_town_overseas_is_resolved(read: Read) -> None:
    found = read("A boat sank [10 km north of Mamoudzou] on Monday.", "en")
    assert found.place is not None
    assert "FR" == found.place.country
