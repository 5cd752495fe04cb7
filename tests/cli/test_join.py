"""``mapapp join`` and ``mapapp import`` on tables of others, from files to files."""

import csv
import json
from pathlib import Path

import pytest

from mapapp.cli import main
from tests.record_tables import ACLED, UCDP, table_of

ARTICLE = (
    " date 2017-04-09 Strike on Raqqa\n\n"
    "The international coalition carried out an air strike on Raqqa on 8 April 2017.\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "acled.csv").write_bytes(table_of(ACLED))
    return tmp_path


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_an_article_is_joined_to_the_record_of_its_event(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == run("join", folder / "a.txt", folder / "acled.csv")
    out, err = capsys.readouterr()
    (row,) = map(json.loads, out.splitlines())
    assert ("same", "SYR100") == (row["verdict"], row["record_id"])
    assert ["International Coalition"] == row["shared_actors"]
    assert "1 pair: 1 same, 0 likely, 0 conflict; 0 only in the articles, 0 only in the" in err


def test_another_number_of_killed_is_a_conflict(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = ARTICLE.replace("Raqqa on 8 April 2017", "Raqqa on 8 April 2017 that killed 30 people")
    (folder / "a.txt").write_text(told, "utf-8")
    assert 0 == run("join", folder / "a.txt", folder / "acled.csv")
    row = json.loads(capsys.readouterr().out)
    assert ("conflict", "30", "12") == (
        row["verdict"],
        row["incident_killed"],
        row["record_killed"],
    )
    assert "the same but for the numbers" == row["reasons"][0]


def test_incidents_of_a_file_join_to_incidents_of_another(folder: Path) -> None:
    assert 0 == run("incidents", folder / "a.txt", "-o", folder / "a.geojson")
    out = folder / "pairs.csv"
    assert 0 == run("join", folder / "a.geojson", folder / "a.geojson", "-o", out)
    with out.open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert ("same", row["record_id"]) == (row["verdict"], row["incident_id"])


def test_a_table_of_others_is_imported_with_its_own_words_as_quotes(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "ucdp.csv").write_bytes(table_of(UCDP))
    store = f"sqlite:///{folder / 'store.sqlite'}"
    assert 0 == run("import", folder / "acled.csv", "--profile", "acled", "--store", store)
    assert 0 == run("import", folder / "ucdp.csv", "--store", store)
    assert 0 == run("import", folder / "acled.csv", "--store", store)
    assert ["1 incident: 1 added", "1 incident: 1 added", "1 incident: 1 unchanged"] == (
        capsys.readouterr().err.splitlines()
    )
    assert 0 == run("export", "--store", store, "--apart", "-o", folder / "out.jsonl")
    lines = (folder / "out.jsonl").read_text("utf-8").splitlines()
    quotes = {row["id"]: row["quote"] for row in map(json.loads, lines)}
    assert {"acled:SYR100": ACLED["notes"], "ucdp:4100": UCDP["source_article"]} == quotes


@pytest.mark.parametrize(
    ("cells", "said"),
    [({"notes": ""}, "column 'notes' is empty"), ({"latitude": "x"}, "column 'latitude' is 'x'")],
)
def test_one_wrong_record_leaves_the_store_unmade(
    cells: dict[str, str], said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = folder / "acled.csv"
    bad.write_bytes(table_of(ACLED, ACLED | {"event_id_cnty": "SYR101"} | cells))
    before = names(folder)
    assert 2 == run("import", bad, "--store", f"sqlite:///{folder / 'store.sqlite'}")
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
    assert "acled.csv, line 3" in line
    assert before == names(folder)


@pytest.mark.parametrize("name", ["x.docx", "x", "none/x.csv"])
def test_a_table_that_cannot_be_written_is_refused_and_nothing_is(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = names(folder)
    assert 2 == run("join", folder / "a.txt", folder / "acled.csv", "-o", folder / name)
    assert 1 == len(capsys.readouterr().err.splitlines())
    assert before == names(folder)


def test_a_map_of_both_says_which_records_it_cannot_quote(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "acled.csv").write_bytes(table_of(ACLED | {"notes": ""}))
    assert 0 == run("join", folder / "a.txt", folder / "acled.csv", "-o", folder / "both.html")
    assert "1 record without words to quote: in the table only" in capsys.readouterr().err
    page = (folder / "both.html").read_text("utf-8")
    assert '"layers":{"matched":[0]}' in page.replace(" ", "")


def test_records_that_are_none_are_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 2 == run("join", folder / "a.txt", folder / "a.txt")
    assert "no table of records" in capsys.readouterr().err
    assert 2 == run("join", folder / "a.txt", folder / "acled.csv", "--profile", "ucdp")
    assert "no table of ucdp: no column id, date_start" in capsys.readouterr().err


def test_a_record_without_words_is_joined_all_the_same(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "acled.csv").write_bytes(table_of(ACLED | {"notes": ""}))
    assert 0 == run("join", folder / "a.txt", folder / "acled.csv")
    assert json.loads(capsys.readouterr().out)["record_words"] is None
