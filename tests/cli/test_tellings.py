"""An incident that several articles tell, from files to files and through a store."""

import json
from pathlib import Path

import pytest

from mapapp.cli import main
from mapapp.formats import read_incidents

TEXTS = {
    "a": "Rebels shelled Aleppo on 8 April 2017, killing 12 people in a queue for bread.",
    "b": "Twelve hours of rain ended badly in Aleppo: on 8 April 2017 shells fell on the market "
    "of the city, and 15 people were killed.",
    "c": "Shells fell on the city of Homs in Syria on 8 April 2017, killing 12 people.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.txt").write_text(f" date 2017-04-09 News {name}\n\n{text}\n", "utf-8")
    return tmp_path


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def articles(path: Path) -> list[list[str]]:
    """The articles of each incident of a file."""
    return [
        [one.article_id, *(source.incident.article_id for source in one.sources)]
        for one in read_incidents(path)
    ]


def test_articles_that_tell_the_same_are_one_incident_unless_kept_apart(folder: Path) -> None:
    out, table = folder / "out.geojson", folder / "out.csv"
    assert 0 == run("incidents", folder, "-o", out)
    assert [["a", "b"], ["c"]] == articles(out)
    (feature, _) = json.loads(out.read_text("utf-8"))["features"]
    (differs,) = feature["sources"][0]["differs"]
    assert "killed: 15, not 12" in differs
    assert 0 == run("incidents", folder, "--apart", "-o", out)
    assert [["a"], ["b"], ["c"]] == articles(out)
    assert 0 == run("incidents", folder, "-o", table)
    assert [["a"], ["b"], ["c"]] == articles(table)


def test_a_store_keeps_each_telling_and_its_export_puts_them_together(folder: Path) -> None:
    store, out, again = f"sqlite:///{folder}/x.sqlite", folder / "x.geojson", folder / "y.geojson"
    assert 0 == run("ingest", *(folder / f"{name}.txt" for name in TEXTS), "--store", store)
    assert 0 == run("export", "--store", store, "-o", out)
    assert [["a", "b"], ["c"]] == articles(out)
    assert 0 == run("export", "--store", store, "--apart", "-o", again)
    assert 0 == run("diff", out, again)
    assert 0 == run("verify", out, "--articles", *(folder / f"{name}.txt" for name in TEXTS))
    other = f"sqlite:///{folder}/other.sqlite"
    assert 0 == run("import", out, "--store", other)
    assert 0 == run("export", "--store", other, "--apart", "-o", out)
    assert [["a"], ["b"], ["c"]] == articles(out)
