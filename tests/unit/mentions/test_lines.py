"""Texts that are nothing but names of places: captions, headings, cells of a table."""

from collections.abc import Callable

import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.lines import names_alone
from mapapp.records import Mention

Read = Callable[..., tuple[Mention, ...]]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jobar", ["Jobar"]),
        ("Sarmada, Idlib Governorate", ["Sarmada", "Idlib"]),
        ("Al-Zaarur, Jableh District", ["Al-Zaarur", "Jableh District"]),
        ("outskirts of Kafr Hamrah", ["Kafr Hamrah"]),
        ("Qabun (Damascus)", ["Qabun", "Damascus"]),
        ("قرية كفر نوران، ريف حلب", ["كفر نوران", "حلب"]),
        ("The army said it had entered the town.", []),
        ("Aleppo was quiet", []),
        ("Smoke over Aleppo.", []),
    ],
)
def test_a_line_is_cut_into_its_names(line: str, names: list[str], gazetteer: Gazetteer) -> None:
    spans = names_alone(line, gazetteer)
    assert names == [line[span.start : span.end] for span in spans]


@pytest.mark.parametrize("line", ["Hamouriyeh", "Al Hammouria", "حموريه"])
def test_a_name_alone_is_known_by_its_sound(line: str, read: Read) -> None:
    [mention] = read(line, "ar" if line[0] > "z" else "en")
    assert "locality:SY.hamuriyah" in mention.place_ids


def test_no_part_of_a_name_that_stands_alone_is_another(read: Read) -> None:
    assert ["باب النيرب"] == [mention.name for mention in read("حي باب النيرب", "ar")]


def test_a_sound_is_looked_for_in_the_country_that_the_line_names(
    read: Read, gazetteer: Gazetteer
) -> None:
    first, second = read("Hammoriyya, Syria")
    assert {"SY"} == {gazetteer.place(place_id).country for place_id in first.place_ids}
    assert ("country:SY",) == second.place_ids


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Saraqib - Binnish", ["Saraqib", "Binnish"]),
        ("Nubl & Zahra", ["Nubl", "Zahra"]),
        ("Deir ez-Zor", ["Deir ez-Zor"]),
        ("Aleppo-Saraqib road", ["Aleppo", "Saraqib"]),
        ("Al-Zaarur", ["Al-Zaarur"]),
        ("نبل والزهراء", ["نبل", "الزهراء"]),
        ("سرمدا و حزانو", ["سرمدا", "حزانو"]),
        ("كفر دريان سرمدا", ["كفر دريان", "سرمدا"]),
        ("كفر دريان درعا", ["كفر دريان درعا"]),
    ],
)
def test_names_are_parted_by_what_stands_between_them_or_by_lying_together(
    line: str, names: list[str], gazetteer: Gazetteer
) -> None:
    assert names == [line[span.start : span.end] for span in names_alone(line, gazetteer)]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("hospital and bakery, Saraqib", ["Saraqib"]),
        ("Saraqib cemetery", ["Saraqib"]),
        ("Hammoriyya hospital", []),
        ("Hammoriyya town", ["Hammoriyya"]),
        ("مشفى سراقب", ["سراقب"]),
    ],
)
def test_a_hospital_has_the_name_of_its_town_only_as_that_is_spelt(
    line: str, names: list[str], gazetteer: Gazetteer
) -> None:
    assert names == [line[span.start : span.end] for span in names_alone(line, gazetteer)]


def test_a_name_may_begin_with_a_small_article(read: Read) -> None:
    assert ["al Baghouz"] == [mention.name for mention in read("near al Baghouz")]


@pytest.mark.parametrize(
    ("line", "name"),
    [("Hatla Tahtani", "Hatla"), ("حطلة تحتاني", "حطلة"), ("Kabsh Gharbi", "Kabsh")],
)
def test_a_part_of_a_village_is_found_by_the_village(line: str, name: str, read: Read) -> None:
    assert [name] == [mention.name for mention in read(line, "ar" if line[0] > "z" else "en")]


def test_a_name_alone_may_be_what_is_called_so_or_what_sounds_so(read: Read) -> None:
    [mention] = read("Hatla")
    assert "locality:SY.hatlah" in mention.place_ids
    assert any(place_id.startswith("geonames:") for place_id in mention.place_ids)


def test_what_arabic_letters_spell_out_is_not_what_sounds_so(
    read: Read, gazetteer: Gazetteer
) -> None:
    (mention,) = read("العشارة، محافظة دير الزور", "ar")[:1]
    called = {one.place_id for one in gazetteer.named("العشارة")}
    assert called == set(mention.place_ids)
