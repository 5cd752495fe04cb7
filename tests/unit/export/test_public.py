from __future__ import annotations

from dataclasses import replace

import pytest
from shapely import Point

from mapapp.export.public import WITHHELD, place_ids_in, public_incidents
from mapapp.records import Casualties, Harm, Incident, Name, Precision, Reason, Source, Span
from tests.builders import an_article, an_incident

BLUR_M = 10_000.0


def public(*incidents: Incident, names: tuple[str, ...] = ()) -> tuple[Incident, ...]:
    return public_incidents(incidents, blur_m=BLUR_M, names_of=lambda _: names)[0]


def test_a_site_becomes_a_square_that_its_whole_surroundings_lie_in() -> None:
    site = an_incident(lat=36.28, lon=36.85, radius_m=2000.0)
    (shown,) = public(site)
    assert Precision.DISTRICT is shown.precision
    assert shown.geometry is not None
    assert shown.geometry.covers(Point(36.85, 36.28).buffer(2000 / 111_195))
    assert (shown.lat, shown.lon) != (36.28, 36.85)


def test_casualties_and_other_sources_name_no_place_either() -> None:
    article = an_article("Shells fell on Darat Izza. In Darat Izza 12 people were killed.")
    words = "In Darat Izza 12 people were killed"
    start = article.text.index(words)
    quote = article.quote(start, start + len(words))
    stated = Casualties(harm=Harm.KILLED, least=12, most=12, quote=quote)
    site = an_incident(article, casualties=(stated,))
    why = (Reason(0, "near Darat Izza"),)
    (shown,) = public(replace(site, sources=(Source(replace(site, id="b"), why, why),)))
    assert "In […] 12 people were killed" == shown.casualties[0].quote.exact
    assert "Darat" not in repr(shown)
    assert shown.told_by == 2


def test_two_places_of_one_square_cannot_be_told_apart() -> None:
    (one,) = public(an_incident(lat=36.28, lon=36.85))
    (other,) = public(an_incident(lat=36.281, lon=36.853))
    assert one == other


@pytest.mark.parametrize(("lat", "lon"), [(89.99, 10.0), (-90.0, 0.0), (0.0, 180.0), (0.0, -180.0)])
def test_a_square_stays_on_the_globe(lat: float, lon: float) -> None:
    (shown,) = public(an_incident(lat=lat, lon=lon))
    assert shown.geometry is not None
    west, south, east, north = shown.geometry.bounds
    assert (True,) * 4 == (west >= -180, south >= -90, east <= 180, north <= 90)


def test_an_area_stays_as_vague_as_it_was() -> None:
    province = an_incident(precision=Precision.PROVINCE, place_name="Aleppo")
    (shown,) = public(province)
    assert (36.28, 36.85, "Aleppo") == (shown.lat, shown.lon, shown.place_name)


@pytest.mark.parametrize(
    ("names", "words", "left"),
    [
        (("Darat Izza",), "Shells fell on Darat Izza.", "Shells fell on […]."),
        (("Darat ‘Izza",), "Shells fell on DARAT-IZZA.", "Shells fell on […]."),
        (("Al-Tanf",), "à la base d’At-Tanf, puis à Tanf", "à la base d’[…], puis à […]"),
        (("التنف",), "قاعدة بالتنف والتنف", "قاعدة […] […]"),
        (("Шайрат",), "ударили по Шайрату", "ударили по […]"),
        (("Алеппо", "Москва"), "из Москвы в Алеппо", "из […] в […]"),
        (("Mosul",), "Mosuls Altstadt", "[…] Altstadt"),
        (("Ma",), "Damas, ma ville", "Damas, […] ville"),
    ],
)
def test_a_name_leaves_every_text_however_it_is_written(
    names: tuple[str, ...], words: str, left: str
) -> None:
    article = an_article(words, title=f"Title: {words}")
    incident = an_incident(article, words, place_name="", actors=(words,), title=words)
    (shown,) = public(incident, names=names)
    assert (left, f"Title: {left}") == (shown.quote.exact, shown.article_title)
    assert (left, (left,)) == (shown.title, shown.actors)


def test_the_words_of_the_article_and_every_language_count_as_names() -> None:
    article = an_article("The base was hit, said a man of دارة عزة near Daret Ezzeh.")
    words = "The base was hit, said a man of دارة عزة"
    incident = an_incident(
        article, words, place_names=(Name("دارة عزة", "ar"),), place_span=Span(4, 8)
    )
    (shown,) = public(incident)
    assert f"The {WITHHELD} was hit, said a man of {WITHHELD}" == shown.quote.exact
    assert ("", "") == (shown.quote.prefix, shown.quote.suffix)


def test_an_incident_of_a_country_loses_the_names_of_its_neighbours_too() -> None:
    article = an_article("Soldiers came from Darat Izza.")
    country = an_incident(
        article, article.text, precision=Precision.COUNTRY, place_name="Syria", lat=None, lon=None
    )
    _, shown = public(an_incident(), country)
    assert f"Soldiers came from {WITHHELD}." == shown.quote.exact


def test_what_is_ours_stays_behind() -> None:
    incident = an_incident(
        article_id="/home/rana/syria/notes.txt",
        article_url="file:///home/rana/notes.txt",
        reasons=(Reason(0, "corrected by Rana: seen on a photograph"),),
    )
    (shown,) = public(incident)
    assert ("", ()) == (shown.article_url, shown.reasons)
    assert "rana" not in repr(shown)


@pytest.mark.parametrize(
    ("url", "left"),
    [
        ("https://example.org/2019/shells", "https://example.org/2019/shells"),
        ("https://example.org/shells-on-darat-izza", ""),
        ("https://example.org/Darat%20Izza", ""),
        ("C:\\texts\\a.html", ""),
    ],
)
def test_an_address_stays_only_where_it_names_no_withheld_place(url: str, left: str) -> None:
    (shown,) = public(an_incident(article_url=url))
    assert left == shown.article_url


def test_articles_stay_apart_without_their_names() -> None:
    one, other = public(an_incident(article_id="a"), an_incident(article_id="b"))
    assert one.article_id != other.article_id


def test_the_title_of_the_map_is_told_as_the_texts_are() -> None:
    _, withhold = public_incidents([an_incident()], blur_m=BLUR_M, names_of=lambda _: ())
    assert "The fall of […]" == withhold("The fall of Darat Izza")


@pytest.mark.parametrize(
    ("place_id", "ids"),
    [
        ("", ()),
        ("geonames:1", ("geonames:1",)),
        ("relative:30km-E:geonames:1", ("geonames:1",)),
        ("relative:between:geonames:1+mapapp:t4", ("geonames:1", "mapapp:t4")),
    ],
)
def test_a_computed_place_is_called_by_what_it_was_computed_from(
    place_id: str, ids: tuple[str, ...]
) -> None:
    assert ids == place_ids_in(place_id)
