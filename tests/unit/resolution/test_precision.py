import pytest

from mapapp.records import Mention, MentionKind, Place, Precision, Span
from mapapp.resolution.precision import DISTRICT_M, distance_m, read_precision


def a_place(**fields: object) -> Place:
    known = {
        "id": "geonames:1",
        "name": "Homs",
        "names": (),
        "lat": 34.73,
        "lon": 36.71,
        "radius_m": 5000.0,
        "feature": "PPL",
        "country": "SY",
        "source": "geonames",
    }
    return Place(**(known | fields))  # type: ignore[arg-type]


def a_mention(text: str, name: str = "Homs") -> Mention:
    start = text.index(name)
    span = Span(start, start + len(name))
    return Mention(span=span, name=name, kind=MentionKind.NAME, place_ids=("geonames:1",))


@pytest.mark.parametrize(
    "text",
    [
        "A convoy was hit near Homs.",
        "A convoy was hit south of Homs.",
        "Un convoi touché près de Homs.",
        "Un convoi touché au sud de Homs.",
        "Un convoi touché aux environs de Homs.",
        "قرب Homs",
        "Колонна попала под обстрел возле Homs.",
        "Колонна попала под обстрел севернее Homs.",
    ],
)
def test_words_of_nearness_widen_a_site(text: str) -> None:
    exactness = read_precision(text, a_mention(text), a_place())
    assert Precision.NEAR is exactness.precision
    assert exactness.radius_m > 5000


LAST_WORDS = """
    nearby|close to|around|outside|outside of|not far from|in the vicinity of the|surrounding|
    autour|aux alentours de|à proximité de la|aux environs|aux abords du|non loin des|à côté de|
    en banlieue|à la périphérie de l’|au voisinage de l'|près d’|à l’est de la|au nord-est du|
    بالقرب من|محيط|ضواحي|أطراف|حول|شمال شرقي|جنوب|غرب|شرق|جنوبي|غربي|
    около|близ|вблизи|недалеко от|неподалёку от|под|вокруг|рядом с|у|в окрестностях|в районе|
    южнее|восточнее|западнее|к северу от|nahe|bei|unweit|cerca del|cerca de|nördlich von|südlich|
    östlich|westlich von|al sur de|north-west of|southern outskirts of
"""


@pytest.mark.parametrize("words", [words.strip() for words in LAST_WORDS.split("|")])
def test_a_word_of_nearness_is_found_whatever_it_ends_with(words: str) -> None:
    text = f"A convoy was hit {words} Homs."
    assert Precision.NEAR is read_precision(text, a_mention(text), a_place()).precision


@pytest.mark.parametrize(
    "text",
    [
        "Shelling of Homs district killed two.",
        "Shelling of Homs raion killed two.",
        "Gunmen raided a village in Homs LGA.",
        "Une attaque dans le cercle de Homs.",
        "Une attaque dans le territoire d’Homs.",
        "قصف على مديرية Homs",
        "اشتباكات بقضاء Homs",
    ],
)
def test_a_small_noun_beside_a_town_says_that_its_district_is_meant(text: str) -> None:
    exactness = read_precision(text, a_mention(text), a_place())
    assert (Precision.NEAR, DISTRICT_M) == (exactness.precision, exactness.radius_m)


def test_the_noun_beside_a_quarter_is_its_own() -> None:
    text = "Shelling of Homs district killed two."
    assert read_precision(text, a_mention(text), a_place(feature="PPLX")).radius_m < DISTRICT_M


@pytest.mark.parametrize(
    ("feature", "precision"),
    [
        ("PPL", Precision.SITE),
        ("INSM", Precision.SITE),
        ("ADM2", Precision.DISTRICT),
        ("ADM1", Precision.PROVINCE),
        ("RGN", Precision.REGION),
        ("PCLI", Precision.COUNTRY),
        ("SEA", Precision.WATER_OR_AIR),
    ],
)
def test_precision_follows_from_what_the_place_is(feature: str, precision: Precision) -> None:
    text = "Shells fell in Homs."
    assert precision is read_precision(text, a_mention(text), a_place(feature=feature)).precision


def test_a_country_stays_a_country_though_the_text_says_near() -> None:
    text = "The ship lay near Homs."
    exactness = read_precision(text, a_mention(text), a_place(feature="PCLI"))
    assert Precision.COUNTRY is exactness.precision


def test_a_rival_close_by_widens_the_radius_to_both() -> None:
    text = "Shells fell in Homs."
    rival = a_place(id="geonames:2", name="Old Homs", lat=34.9)
    exactness = read_precision(text, a_mention(text), a_place(), rival)
    assert Precision.NEAR is exactness.precision
    assert exactness.radius_m == pytest.approx(distance_m(a_place(), rival))


def test_a_rival_far_away_says_nothing_of_the_radius() -> None:
    text = "Shells fell in Homs."
    rival = a_place(id="geonames:2", lat=40.0)
    assert 5000.0 == read_precision(text, a_mention(text), a_place(), rival).radius_m


def test_a_degree_of_latitude_is_111_km() -> None:
    assert 111_195 == pytest.approx(distance_m(a_place(lat=34.0), a_place(lat=35.0)), abs=1)
