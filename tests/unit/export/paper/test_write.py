from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from mapapp.cli import main
from mapapp.formats import write_incidents
from tests.unit.export.paper.cases import quoting

SEEDS = Path(__file__).parents[4] / "seeds"


@pytest.mark.parametrize(
    ("suffix", "start"), [(".pdf", b"%PDF-1.7"), (".png", b"\x89PNG"), (".SVG", b"<?xml")]
)
def test_mapapp_map_writes_the_format_of_the_files_name(
    suffix: str, start: bytes, tmp_path: Path
) -> None:
    incidents, out = tmp_path / "incidents.geojson", tmp_path / f"map{suffix}"
    write_incidents([quoting("Shells fell.")], incidents)
    assert 0 == main(["map", str(incidents), "-o", str(out), "--paper", "letter", "--lang", "fr"])
    assert out.read_bytes().startswith(start)


def test_mapapp_map_sets_the_seed_with_its_words(tmp_path: Path) -> None:
    out = tmp_path / "map.pdf"
    assert 0 == main(["map", str(SEEDS), "-o", str(out)])
    with pypdfium2.PdfDocument(out) as document:
        said = " ".join(page.get_textpage().get_text_range() for page in document)
    assert "La Russie et les États-Unis ont failli avoir un conflit majeur en" in said
    assert "Al-Tanf" in said
    assert "GeoNames, CC BY 4.0 · Made with Natural Earth" in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-o", "map.jpg"], "a map is written as .html, .htm, .pdf, .png, .svg, not '.jpg'"),
        (["-o", "map.pdf", "--tiles", "https://a.org/{z}/{x}/{y}"], "only a page has map tiles"),
        (["-o", "map.png", "--basemap", "a.pmtiles"], "only a page takes a basemap of its own"),
    ],
)
def test_what_no_sheet_can_be_is_refused_before_reading(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 2 == main(["map", "nothing-here.txt", *arguments])
    assert said in capsys.readouterr().err
