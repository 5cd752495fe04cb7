"""Bad input ends in one line that says what to do, exit code 2, and nothing written."""

import subprocess
import sys
from pathlib import Path

import pytest

from mapapp.cli import main

FRENCH = "Une frappe a été signalée près de Homs en mai 2017, a déclaré l’armée.\n"


def run(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def one_error_line(err: str) -> str:
    lines = err.splitlines()
    assert len(lines) == 1, err
    assert lines[0].startswith("mapapp: error: ")
    return lines[0]


BAD_BYTES = {
    "empty.txt": b"",
    "blank.txt": b" \n\n ",
    "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4,
    "wrong.txt": FRENCH.encode("utf-16-le") + b"\x00",
    "broken.jsonl": b'{"id": "a", "text": "Homs."}\n{"id": "b", "text": \n',
    "table.csv": b"event_id,latitude,longitude\n1,33.5,36.3\n",
    "scan.pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
}


@pytest.mark.parametrize("name", BAD_BYTES)
@pytest.mark.parametrize("command", ["map", "geoparse", "incidents", "ingest"])
def test_a_file_that_is_no_article_is_refused_by_name(
    command: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / name
    bad.write_bytes(BAD_BYTES[name])
    output = {"map": "out.html", "incidents": "out.geojson", "geoparse": "out.jsonl"}
    store = tmp_path / "store.sqlite"
    target = (
        ["--store", f"sqlite:///{store}"]
        if command == "ingest"
        else ["-o", str(tmp_path / output[command])]
    )
    code, out, err = run([command, str(bad), *target], capsys)
    assert (code, out) == (2, "")
    assert name in one_error_line(err)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_good_file_beside_a_bad_one_is_not_half_ingested(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(FRENCH, "utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    store = tmp_path / "store.sqlite"
    code, _, err = run(["ingest", str(tmp_path), "--store", f"sqlite:///{store}"], capsys)
    assert code == 2
    assert "b.txt" in one_error_line(err)
    assert not store.exists()


def test_a_folder_without_articles_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    code, _, err = run(["map", str(tmp_path), "-o", str(tmp_path / "map.html")], capsys)
    assert code == 2
    assert str(tmp_path) in one_error_line(err)


def test_a_missing_file_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(["geoparse", str(tmp_path / "none.txt")], capsys)
    assert code == 2
    assert "none.txt" in one_error_line(err)


@pytest.mark.parametrize(
    ("command", "name"), [("map", "map.html"), ("incidents", "x.geojson"), ("geoparse", "x.jsonl")]
)
def test_a_place_that_cannot_be_written_to_is_an_error(
    command: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "a.txt"
    article.write_text(FRENCH, "utf-8")
    # A folder below a file cannot exist, whoever asks: root passes every permission.
    code, _, err = run([command, str(article), "-o", str(article / name)], capsys)
    assert code == 2
    assert name in one_error_line(err)
    assert article.read_text("utf-8") == FRENCH


@pytest.mark.parametrize(
    ("command", "name"), [("map", "x.html"), ("incidents", "x.geojson"), ("geoparse", "x.jsonl")]
)
def test_a_folder_cannot_be_written_as_a_file(
    command: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article, folder = tmp_path / "a.txt", tmp_path / name
    article.write_text(FRENCH, "utf-8")
    folder.mkdir()
    code, _, err = run([command, str(article), "-o", str(folder)], capsys)
    assert code == 2
    assert f"is a folder, not a file, {folder}" in one_error_line(err)
    assert [] == list(folder.iterdir())


@pytest.mark.parametrize(
    ("command", "name"), [("map", "x.html"), ("incidents", "x.geojson"), ("geoparse", "x.jsonl")]
)
def test_no_folder_is_made_for_an_output(
    command: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "a.txt"
    article.write_text(FRENCH, "utf-8")
    code, _, err = run([command, str(article), "-o", str(tmp_path / "none" / name)], capsys)
    assert code == 2
    assert str(tmp_path / "none") in one_error_line(err)
    assert [article] == list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["map.docx", "map", "map.html.bak", ".html"])
def test_a_map_is_written_in_a_format_there_is_and_in_no_other(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "a.txt"
    article.write_text(FRENCH, "utf-8")
    code, _, err = run(["map", str(article), "-o", str(tmp_path / name)], capsys)
    assert code == 2
    assert "end the file's name in one of these" in one_error_line(err)
    assert [article] == list(tmp_path.iterdir())


def test_an_unknown_suffix_names_those_that_are_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "a.txt"
    article.write_text(FRENCH, "utf-8")
    code, _, err = run(["incidents", str(article), "-o", str(tmp_path / "x.docx")], capsys)
    assert code == 2
    assert ".geojson" in one_error_line(err)
    assert not (tmp_path / "x.docx").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["fly"],
        ["map"],
        ["map", "a.txt"],
        ["map", "a.txt", "-o", "x.html", "--lang", "tlh"],
        ["serve", "--port", "x"],
        ["serve", "--port", "0"],
        ["review"],
        ["review", "accept", "an-id"],
        ["review", "list", "--status", "lost"],
        ["review", "correct", "an-id", "--why", "x", "--set", "lat"],
        ["gazetteer"],
        ["gazetteer", "search", "Homs", "--limit", "-1"],
        ["gazetteer", "search", "Homs", "--limit", "٣"],
    ],
    ids=" ".join,
)
def test_wrong_usage_points_to_the_help(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run(arguments, capsys)
    assert code == 2
    assert "--help" in one_error_line(err)


def test_tiles_from_no_address_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "a.txt"
    article.write_text(FRENCH, "utf-8")
    arguments = ["map", str(article), "-o", str(tmp_path / "map.html"), "--tiles", "osm"]
    code, _, err = run(arguments, capsys)
    assert code == 2
    assert "https://HOST/{z}/{x}/{y}.png" in one_error_line(err)
    assert [article] == list(tmp_path.iterdir())


@pytest.mark.parametrize("place", ["nowhere", "geonames:999999999", "", "../etc"])
def test_a_place_that_is_not_in_the_gazetteer_is_an_error(
    place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(["gazetteer", "show", place], capsys)
    assert (code, out) == (2, "")
    assert repr(place) in one_error_line(err)


def test_an_incident_that_is_not_in_the_store_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article, store = tmp_path / "a.txt", f"sqlite:///{tmp_path / 'store.sqlite'}"
    article.write_text(FRENCH, "utf-8")
    assert run(["ingest", str(article), "--store", store], capsys)[0] == 0
    decision = ["review", "reject", "nope", "--why", "x", "--who", "Rana", "--store", store]
    code, _, err = run(decision, capsys)
    assert code == 2
    assert "mapapp review list" in one_error_line(err)


@pytest.mark.parametrize("command", [["review", "list"], ["export", "-o", "x.csv"]])
def test_a_store_that_is_not_there_is_not_made_by_asking_it(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run([*command, "--store", f"sqlite:///{tmp_path / 'no.sqlite'}"], capsys)
    assert code == 2
    assert "mapapp ingest" in one_error_line(err)
    assert [] == list(tmp_path.iterdir())


def test_an_error_of_a_process_is_on_standard_error_alone_without_a_traceback(
    tmp_path: Path,
) -> None:
    empty = tmp_path / "a\x1b[31m\nb.txt"
    empty.touch()
    done = subprocess.run(  # noqa: S603 - ours
        [sys.executable, "-m", "mapapp.cli", "geoparse", str(empty)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (2, "") == (done.returncode, done.stdout)
    assert "\x1b" not in one_error_line(done.stderr)
