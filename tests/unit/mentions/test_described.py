from collections.abc import Callable

import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.records import Mention, MentionKind

Read = Callable[..., tuple[Mention, ...]]


def described(mentions: tuple[Mention, ...]) -> list[Mention]:
    return [mention for mention in mentions if mention.kind is MentionKind.DESCRIBED]


@pytest.mark.parametrize(
    ("text", "lang", "words", "place_id"),
    [
        (
            "située près du point de rencontre des frontières syrienne, irakienne et jordanienne.",
            "fr",
            "point de rencontre des frontières syrienne, irakienne et jordanienne",
            "tripoint:IQ-JO-SY",
        ),
        (
            "dans la zone des trois frontières entre le Mali, le Niger et le Burkina Faso.",
            "fr",
            "zone des trois frontières entre le Mali, le Niger et le Burkina Faso",
            "tripoint:BF-ML-NE",
        ),
        (
            "Le triangle frontalier entre la Libye, le Soudan et l’Égypte est disputé.",
            "fr",
            "triangle frontalier entre la Libye, le Soudan et l’Égypte",
            "tripoint:EG-LY-SD",
        ),
        (
            "la triple frontière entre l'Argentine, le Brésil et le Paraguay",
            "fr",
            "triple frontière entre l'Argentine, le Brésil et le Paraguay",
            "tripoint:AR-BR-PY",
        ),
        ("à la frontière syro-irakienne", "fr", "frontière syro-irakienne", "border:IQ-SY"),
        (
            "near the Syrian-Iraqi-Jordanian border triangle",
            "en",
            "Syrian-Iraqi-Jordanian border triangle",
            "tripoint:IQ-JO-SY",
        ),
        (
            "in the tri-border area of Syria, Iraq and Jordan",
            "en",
            "tri-border area of Syria, Iraq and Jordan",
            "tripoint:IQ-JO-SY",
        ),
        (
            "at the meeting point of the Syrian, Iraqi and Jordanian borders",
            "en",
            "meeting point of the Syrian, Iraqi and Jordanian borders",
            "tripoint:IQ-JO-SY",
        ),
        (
            "at the triple frontier of Argentina, Brazil and Paraguay",
            "en",
            "triple frontier of Argentina, Brazil and Paraguay",
            "tripoint:AR-BR-PY",
        ),
        ("near the Syrian-Iraqi border", "en", "Syrian-Iraqi border", "border:IQ-SY"),
        ("Syria's border with Iraq", "en", "Syria's border with Iraq", "border:IQ-SY"),
        (
            "قرب المثلث الحدودي بين سوريا والعراق والأردن",
            "ar",
            "المثلث الحدودي بين سوريا والعراق والأردن",
            "tripoint:IQ-JO-SY",
        ),
        ("على الحدود السورية العراقية", "ar", "الحدود السورية العراقية", "border:IQ-SY"),
        (
            "на стыке границ Сирии, Ирака и Иордании",
            "ru",
            "стыке границ Сирии, Ирака и Иордании",
            "tripoint:IQ-JO-SY",
        ),
        (
            "на стыке сирийской, иракской и иорданской границ",
            "ru",
            "стыке сирийской, иракской и иорданской границ",
            "tripoint:IQ-JO-SY",
        ),
        ("на украинско-белорусской границе", "ru", "украинско-белорусской границе", "border:BY-UA"),
        ("на границе Судана и Чада", "ru", "границе Судана и Чада", "border:SD-TD"),
    ],
)
def test_a_described_border_is_found_with_all_its_words(
    read: Read, text: str, lang: str, words: str, place_id: str
) -> None:
    (mention,) = described(read(text, lang))
    assert (words, (place_id,)) == (mention.name, mention.place_ids)


@pytest.mark.parametrize(
    ("text", "lang", "reason"),
    [
        (
            "the tri-border area of France, Mali and Japan",
            "en",
            "the borders of France, Mali and Japan meet nowhere",
        ),
        ("à la frontière entre le Mali et le Brésil", "fr", "Mali and Brazil share no border"),
        ("الحدود الفرنسية الروسية", "ar", "France and Russia share no border"),
        (
            "стык границ Франции, Японии и Мали",
            "ru",
            "the borders of France, Japan and Mali meet nowhere",
        ),
        (
            "at the triple frontier, in Japan",
            "en",
            "the article names no three countries whose borders meet",
        ),
    ],
)
def test_a_border_that_does_not_exist_is_left_open_with_its_reason(
    read: Read, text: str, lang: str, reason: str
) -> None:
    (mention,) = described(read(text, lang))
    assert ((), reason) == (mention.place_ids, mention.reasons[0].sentence)


def test_a_bare_meeting_point_is_that_of_the_articles_countries_and_less_sure(read: Read) -> None:
    named, bare = (
        described(read(text))[0]
        for text in (
            "at the tri-border of Syria, Iraq and Jordan",
            "Syria, Iraq and Jordan agreed. Troops moved to the border triangle.",
        )
    )
    assert ("border triangle", ("tripoint:IQ-JO-SY",)) == (bare.name, bare.place_ids)
    assert bare.reasons[0].points < named.reasons[0].points


def test_which_of_two_meeting_points_is_not_guessed(read: Read) -> None:
    text = "Syria, Iraq, Jordan and Turkey agreed. Troops moved to the border triangle."
    (mention,) = described(read(text))
    assert () == mention.place_ids
    assert "meet in 2 points" in mention.reasons[0].sentence


@pytest.mark.parametrize(
    "text",
    [
        "Ukraine's border with Belarus and Russia",
        "Syrian-Iraqi border guards were attacked",
        "the borders of Poland, Spain and Chad",
        "Médecins sans frontières left Syria and Iraq",
    ],
)
def test_what_is_no_one_place_is_not_described(read: Read, text: str) -> None:
    assert [] == described(read(text))


@pytest.mark.parametrize(
    "place_id",
    ["border:AO-ZM", "border:BO-CL", "border:IN-NP", "border:FI-NO", "border:SD-SS"],
)
def test_borders_all_over_the_world_are_read(
    gazetteer: Gazetteer, read: Read, place_id: str
) -> None:
    codes = place_id.partition(":")[2].split("-")
    one, other = (gazetteer.place(f"country:{code}").name for code in codes)
    (mention,) = described(read(f"Shots were heard on the border between {one} and {other}."))
    assert (place_id,) == mention.place_ids
