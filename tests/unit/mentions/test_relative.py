from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.mentions.lengths import roundness
from mapapp.mentions.relative import bearing_of
from mapapp.records import Mention, MentionKind, Relation, RelationKind

Read = Callable[..., tuple[Mention, ...]]


def relative(mentions: tuple[Mention, ...]) -> list[Mention]:
    return [mention for mention in mentions if mention.kind is MentionKind.RELATIVE]


def relation_of(mentions: tuple[Mention, ...]) -> Relation:
    (mention,) = relative(mentions)
    assert mention.relation is not None
    return mention.relation


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The bomb killed between 30 and 40 people in Homs."),
        ("en", "Rebels left south Sudan in January."),
        ("en", "Fighting spread in South Sudan."),
        ("en", "He flew to North Korea."),
        ("en", "They spent the summer in the South of France."),
        ("en", "Raids went on in the West Bank."),
        ("en", "Police came from Northern Ireland."),
        ("en", "Shells fell on East Ghouta."),
        ("en", "The war between Russia and Ukraine goes on."),
        ("en", "There were talks between Damascus and Moscow."),
        ("en", "Tensions between Homs and Hama rose."),
        ("en", "A ceasefire between Aleppo and Idlib was signed."),
        ("en", "Trade between Syria and Iraq stopped."),
        ("en", "It was divided between Washington and Moscow."),
        ("en", "He studied at Northern Illinois University."),
        ("en", "The northern city of Aleppo was bombed."),
        ("en", "A southern Syrian town was shelled."),
        ("en", "Police cordoned off Aleppo on Monday."),
        ("en", "The conflict lasted between January and March in Homs."),
        ("en", "The plane was 100 km west of Syria."),
        ("en", "Troops stood on the edge of Europe."),
        ("en", "They walked 30 km and rested in Homs."),
        ("fr", "Entre mars et mai, Homs a été bombardée."),
        ("fr", "Les pourparlers entre Damas et Moscou continuent."),
        ("fr", "La guerre entre la Russie et l’Ukraine continue."),
        ("fr", "La Corée du Nord a tiré un missile."),
        ("fr", "Le Soudan du Sud est en guerre."),
        ("fr", "Des soldats en Cisjordanie et dans la Ghouta orientale."),
        ("fr", "La campagne de Russie fut un échec."),
        ("fr", "Cet homme est syrien, et son frère est de Syrie."),
        ("fr", "Le centre syrien des droits humains a protesté."),
        ("fr", "L’est et le nord de tout le pays, dont Homs, brûlent."),
        ("ar", "قتل بين 30 و40 شخصا في حمص."),
        ("ar", "محادثات بين دمشق وموسكو مستمرة."),
        ("ar", "الحرب بين روسيا وأوكرانيا مستمرة."),
        ("ar", "قصف على الغوطة الشرقية."),
        ("ar", "أطلقت كوريا الشمالية صاروخا."),
        ("ru", "Погибли между 30 и 40 человек в Хомсе."),
        ("ru", "Переговоры между Дамаском и Москвой продолжаются."),
        ("ru", "Война между Россией и Украиной продолжается."),
        ("ru", "Северная Корея запустила ракету."),
        ("ru", "Бои идут в Южном Судане."),
        ("ru", "Обстрелы Восточной Гуты продолжаются."),
    ],
)
def test_what_only_sounds_like_a_relative_place_is_none(read: Read, lang: str, text: str) -> None:
    assert [] == relative(read(text, lang))


@pytest.mark.parametrize(
    ("text", "metres", "error_m"),
    [
        ("It fell 30 km east of Palmyra.", 30_000, 5_000),
        ("It fell 35 km east of Palmyra.", 35_000, 2_500),
        ("It fell 32 kilometers east of Palmyra.", 32_000, 500),
        ("It fell 100 km east of Palmyra.", 100_000, 25_000),
        ("It fell 1,200 km east of Palmyra.", 1_200_000, 50_000),
        ("It fell 6.2 miles east of Palmyra.", 9_978, 80),
        ("It fell 20-30 km east of Palmyra.", 25_000, 10_000),
        ("It fell 20 to 30 km east of Palmyra.", 25_000, 10_000),
        ("It fell some ten miles east of Palmyra.", 16_093, 4_023),
        ("IT FELL 30 KM east of Palmyra.", 30_000, 5_000),
        ("It fell several kilometers east of Palmyra.", 5_000, 4_000),
        ("It fell 500 metres east of Palmyra.", 500, 50),
        ("It sank 12 nautical miles off the coast of Latakia.", 22_224, 926),
        ("In 2019, 250 kilometres east of Palmyra, it fell.", 250_000, 25_000),
    ],
)
def test_a_length_is_as_exact_as_it_was_said(
    read: Read, text: str, metres: float, error_m: float
) -> None:
    relation = relation_of(read(text))
    assert metres == pytest.approx(relation.distance_m, rel=1e-3)
    assert error_m == pytest.approx(relation.error_m, rel=0.01)


def test_a_phrase_may_begin_long_before_its_first_name(read: Read) -> None:
    text = (
        "Highway that leads from the besieged town of Homs to the northern city of Hama was shut."
    )
    assert RelationKind.ROAD is relation_of(read(text)).kind


@pytest.mark.parametrize(
    ("words", "bearing"),
    [
        ("north of", 0.0),
        ("north-east of", 45.0),
        ("southwestern", 225.0),
        ("north-northwest of", 337.5),
        ("à l’est", 90.0),
        ("au sud-ouest", 225.0),
        ("à l’ouest-sud-ouest", 247.5),
        ("méridionale", 180.0),
        ("к северо-западу от", 315.0),
        ("южнее", 180.0),
        ("юго-восточной части", 135.0),
        ("شمال شرقي", 45.0),
        ("إلى الجنوب من", 180.0),
        ("الغربي", 270.0),
        ("near", None),
        ("cet été", None),
    ],
)
def test_a_direction_is_read_in_every_language(words: str, bearing: float | None) -> None:
    assert bearing == bearing_of(words)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It fell 30 km from Palmyra.", RelationKind.AWAY),
        ("It fell east of Palmyra.", RelationKind.SIDE),
        ("It fell in eastern Syria.", RelationKind.PART),
        ("It fell on the eastern outskirts of Palmyra.", RelationKind.OUTSKIRTS),
        ("It fell in the eastern Homs countryside.", RelationKind.COUNTRYSIDE),
        ("It fell between Homs and Palmyra.", RelationKind.BETWEEN),
        ("It fell on the road between Homs and Palmyra.", RelationKind.ROAD),
        ("It fell off the coast of Latakia.", RelationKind.OFFSHORE),
    ],
)
def test_each_relation_is_told_from_the_others(read: Read, text: str, kind: RelationKind) -> None:
    assert kind is relation_of(read(text)).kind


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Перекрыли дороги в Хомсе и Пальмире.", "ru"),
        ("Ils ont coupé les routes à Homs et Palmyre.", "fr"),
    ],
)
def test_roads_in_two_towns_are_none_between_them(read: Read, text: str, lang: str) -> None:
    assert [] == relative(read(text, lang))


def test_anchors_are_inside_the_span_and_are_no_mentions_of_their_own(read: Read) -> None:
    mentions = read("Fighting between Homs and Palmyra spread to Raqqa.")
    assert ["between Homs and Palmyra", "Raqqa"] == [mention.name for mention in mentions]
    (mention,) = relative(mentions)
    anchors = relation_of(mentions).anchors
    assert ["Homs", "Palmyra"] == [anchor.name for anchor in anchors]
    assert all(mention.span.covers(anchor.span) for anchor in anchors)
    assert () == mention.place_ids


def test_a_doubtful_name_is_a_place_where_a_distance_is_counted_from_it(read: Read) -> None:
    assert () == read("Selon Nubl, rien ne change.", "fr")
    (mention,) = read("À 30 km au nord-est de Nubl.", "fr")
    assert "30 km au nord-est de Nubl" == mention.name


def test_a_phrase_may_begin_the_text_and_run_over_a_line(read: Read) -> None:
    (mention,) = relative(read("South of\nKherson there was fighting."))
    assert "South of\nKherson" == mention.name


@pytest.mark.parametrize(
    ("text", "name", "place_id"),
    [
        ("Rebels left south Sudan in January.", "south Sudan", "country:SS"),
        ("Rockets hit southern Lebanon.", "southern Lebanon", "region:south-lebanon"),
        ("Fighting spread in eastern Ukraine.", "eastern Ukraine", "region:eastern-ukraine"),
    ],
)
def test_the_name_of_an_area_is_that_in_lower_case_too(
    read: Read, text: str, name: str, place_id: str
) -> None:
    (mention,) = read(text)
    assert name == mention.name
    assert MentionKind.NAME is mention.kind
    assert place_id in mention.place_ids


def test_a_direction_with_a_capital_is_part_of_a_name_unless_a_preposition_stands_before(
    read: Read,
) -> None:
    assert ["Northern Syria"] == [one.name for one in relative(read("Strikes in Northern Syria."))]
    assert [] == relative(read("They like the Northern Syria Museum."))


def test_a_direction_repeated_without_end_is_read_in_time(read: Read) -> None:
    assert [] == relative(read("Homs lies " + "north " * 50_000))


@pytest.mark.parametrize("number", ["9" * 400, "5000", "1.2.3"])
def test_an_impossible_length_is_left_out(read: Read, number: str) -> None:
    (mention,) = relative(read(f"It fell {number} km east of Palmyra."))
    assert "east of Palmyra" == mention.name


def test_private_letters_in_a_text_are_no_names(read: Read) -> None:
    assert [] == relative(read("It fell 30 km east of \ue000\ue000\ue000, near Homs."))


@given(value=st.integers(1, 5000))
def test_a_number_is_rounded_by_at_most_a_quarter_of_itself(value: int) -> None:
    assert 0.5 <= roundness(value) <= max(0.5, value / 4)
    assert roundness(value) <= roundness(value * 10)


def test_part_of_a_name_without_a_row_tells_no_place(read: Read) -> None:
    assert read("The wall and the piers to the west of the Fishing Lodge.") is not None
