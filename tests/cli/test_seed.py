"""The seed article through the command line: what a careful reader gets, in both contracts."""

import json
from pathlib import Path
from typing import Any

import pytest

from mapapp.cli import main

SEEDS = Path(__file__).parents[2] / "seeds"
SEED = next(SEEDS.glob("*.txt"))
TEXT = SEED.read_text("utf-8")

TOPONYM = [
    "start", "end", "name", "kind", "role", "place_id", "place_name", "lat", "lon",
    "country", "feature", "precision", "radius_m", "confidence", "reasons",
]  # fmt: skip
PROPERTIES = [
    "id", "title", "kind", "date", "date_start", "date_end", "place_id", "place_name",
    "country", "admin1", "lat", "lon", "precision", "radius_m", "actors", "assertion", "quote",
    "quote_prefix", "quote_suffix", "quote_start", "quote_end", "article_id", "article_title",
    "article_source", "article_url", "published", "lang", "status", "confidence", "reasons",
]  # fmt: skip


@pytest.fixture(scope="module")
def geojson(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("seed") / "x.geojson"
    assert main(["incidents", str(SEED), "-o", str(path)]) == 0
    return path


@pytest.fixture(scope="module")
def features(geojson: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(geojson.read_text("utf-8"))["features"]
    return found


def by_date(features: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {feature["properties"]["date"]: feature for feature in features}


def test_geoparse_follows_its_contract_and_its_offsets_read_back(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["geoparse", str(SEED)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    record = json.loads(line)
    assert list(record) == ["id", "lang", "title", "published", "text_sha256", "toponyms"]
    assert (record["lang"], record["published"]) == ("fr", "2023-06")
    for toponym in record["toponyms"]:
        assert list(toponym) == TOPONYM
        assert TEXT[toponym["start"] : toponym["end"]] == toponym["name"]
        assert toponym["reasons"]


def test_geoparse_takes_no_person_paper_or_month_for_a_place(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["geoparse", str(SEED)]) == 0
    toponyms = json.loads(capsys.readouterr().out)["toponyms"]
    names = {toponym["name"] for toponym in toponyms}
    assert {"Al-Tanf", "Deir al-Zour", "Syrie", "Moscou", "Washington"} <= names
    words = {word for name in names for word in name.replace("-", " ").split()}
    assert not words & {"Assad", "Con", "Coughlin", "Telegraph", "Wagner", "mars", "Townsend"}
    pinned = {
        toponym["country"]
        for toponym in toponyms
        if toponym["role"] == "event" and toponym["precision"] and toponym["precision"] < 6
    }
    assert not pinned & {"RU", "US"}


def test_a_careful_reader_gets_five_incidents(features: list[dict[str, Any]]) -> None:
    assert sorted(by_date(features)) == ["2017-05", "2017-10", "2018-02", "2020-08", "2023-03"]
    assert len(features) == 5
    for feature in features:
        properties = feature["properties"]
        assert list(properties) == PROPERTIES
        start, end = properties["quote_start"], properties["quote_end"]
        assert TEXT[start:end] == properties["quote"]
        assert properties["country"] == "SY"


@pytest.mark.parametrize(
    ("date", "kinds", "assertion", "precisions", "words"),
    [
        ("2017-05", {"standoff_or_threat"}, {"stated", "alleged"}, {1, 2}, "Al-Tanf"),
        ("2017-10", {"movement_of_forces", "statement"}, {"claimed"}, {1, 2}, "autour d’Al-Tanf"),
        ("2023-03", {"statement"}, {"claimed"}, {1, 2}, "en mars"),
        ("2020-08", {"accident"}, {"alleged"}, {6}, "a heurté"),
        ("2018-02", {"armed_clash"}, {"alleged"}, {1, 2}, "assaut raté"),
    ],
)
def test_each_incident_says_what_when_how_and_how_exactly(
    date: str,
    kinds: set[str],
    assertion: set[str],
    precisions: set[int],
    words: str,
    features: list[dict[str, Any]],
) -> None:
    feature = by_date(features)[date]
    properties = feature["properties"]
    assert properties["kind"] in kinds
    assert properties["assertion"] in assertion
    assert properties["precision"] in precisions
    assert words in properties["quote"]
    if properties["precision"] == 6:
        assert feature["geometry"] is None
    else:
        assert feature["geometry"]["type"] == "Point"
        assert {"Al-Tanf": 34, "Deir": 36}[properties["place_name"].split()[0]] > properties["lat"]


def test_verify_passes_and_fails_when_one_letter_is_changed(
    geojson: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(geojson), "--articles", str(SEEDS)]) == 0
    changed = tmp_path / SEED.name
    changed.write_text(TEXT.replace("assaut raté", "assaut rate"), "utf-8")
    assert main(["verify", str(geojson), "--articles", str(changed)]) == 1
    assert "mapapp: error: " in capsys.readouterr().err


def test_verify_reads_what_geoparse_wrote(tmp_path: Path) -> None:
    path = tmp_path / "places.jsonl"
    assert main(["geoparse", str(SEED), "-o", str(path)]) == 0
    assert main(["verify", str(path), "--articles", str(SEED)]) == 0


def test_two_maps_are_the_same_bytes_and_one_small_file(tmp_path: Path) -> None:
    pages = [tmp_path / "one.html", tmp_path / "two.html"]
    for page in pages:
        assert main(["map", str(SEED), "-o", str(page)]) == 0
    one, two = (page.read_bytes() for page in pages)
    assert one == two
    assert len(one) < 3_000_000
    assert b"http://" not in one.replace(b"http://www.w3.org/", b"")
