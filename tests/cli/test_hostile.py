"""Hostile text through every file that mapapp writes: it arrives as text, and as nothing else."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from mapapp.cli import main
from tests.packed import read_packed

HOSTILE = [
    "<script>document.title='run'</script>",
    "</script><script>document.title='run'</script>",
    "<img src=x onerror=\"document.title='run'\">",
    "${document.title='run'}",
    "`+(document.title='run')+`",
    "\\`+(document.title='run')+\\`",
    "{{ 7*7 }}{% raw %}",
    "'\"><svg onload=document.title='run'>",
    "javascript:document.title='run'",
    "![x](https://example.invalid/x.png)",
    "\u202e\u2066reversed",
    "line\u2028separator\u2029end",
    "=cmd|' /C calc'!A0",
]


def article_of(hostile: str) -> str:
    """An article whose title and quoted sentence both carry the string."""
    return (
        f" date 2023-06 =1+1 {hostile} near Homs\n\n"
        f"An air strike hit a depot near Homs in May 2017 {hostile} and killed three fighters.\n"
    )


@pytest.fixture(params=HOSTILE, ids=range(len(HOSTILE)))
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(article_of(request.param), "utf-8")
    return tmp_path


def test_a_map_holds_hostile_text_as_inert_data_only(folder: Path) -> None:
    page = folder / "map.html"
    assert main(["map", str(folder / "in"), "-o", str(page)]) == 0
    html = page.read_text("utf-8")
    json_blocks = re.compile(r'<script type="application/json"[^>]*>.*?</script>', re.DOTALL)
    packed = re.compile(r'<script type="text/plain" class="[^"]*">([!-~]*?)</script>')
    texts = [read_packed(block) for block in packed.findall(html)]
    assert b"May 2017" in b"".join(texts)
    assert "<svg onload" not in html
    assert "<img src=x" not in html
    shown = json_blocks.sub("", re.sub(r"<title>.*?</title>", "", html))
    assert "document.title" not in shown
    assert len(texts) == shown.count('<script type="text/plain" class=')


def test_a_table_never_begins_a_cell_as_a_formula(folder: Path) -> None:
    table = folder / "x.csv"
    assert main(["incidents", str(folder / "in"), "-o", str(table)]) == 0
    rows = list(csv.reader(io.StringIO(table.read_text("utf-8-sig"), newline="")))
    assert len(rows) > 1
    words = [cell for row in rows for cell in row if not re.fullmatch(r"-?[\d.]+", cell)]
    assert [cell for cell in words if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


@pytest.mark.parametrize("suffix", ["geojson", "gpkg", "parquet", "kml", "csv", "jsonl"])
def test_every_format_gives_the_quote_back_letter_for_letter(folder: Path, suffix: str) -> None:
    path = folder / f"x.{suffix}"
    assert main(["incidents", str(folder / "in"), "-o", str(path)]) == 0
    assert main(["verify", str(path), "--articles", str(folder / "in")]) == 0


def test_geoparse_writes_one_line_whatever_the_text_holds(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["geoparse", str(folder / "in")]) == 0
    text = (folder / "in" / "a.txt").read_text("utf-8")
    lines = [line for line in capsys.readouterr().out.split("\n") if line]
    assert len(lines) == 1
    for toponym in json.loads(lines[0])["toponyms"]:
        assert text[toponym["start"] : toponym["end"]] == toponym["name"]
