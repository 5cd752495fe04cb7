"""``mapapp map --public``: what is withheld is nowhere in the file, packed or plain."""

import re
from pathlib import Path

import pypdfium2
import pytest

from mapapp.cli import main
from tests.packed import read_packed

TEXT = (
    " date 2017-04-09 Missiles on Shayrat\n\n"
    "An air strike hit the Shayrat air base on 7 April 2017, killing two civilians. "
    "On 8 April 2017 shells fell 5 km east of Shayrat.\n"
)
RAW = ("Shayrat", "shayrat-air-base", "Шайрат", "الشعيرات", "34.49", "36.90", "rana", "notes")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "rana-notes.txt"
    path.write_text(TEXT, "utf-8")
    return path


def everything_in(page: Path) -> str:
    """A page's own data, its packed texts inflated; without the basemap, the same for all."""
    html = page.read_text("utf-8")
    packed = re.findall(r'<script type="text/plain"[^>]*>([!-~]+?)</script>', html)
    assert packed
    texts = [read_packed(block).decode("utf-8", "replace") for block in packed]
    basemap = re.search(r'<script[^>]*id="mapapp-basemap".*?</script>', html, re.DOTALL)
    assert basemap
    return html.replace(basemap[0], "") + "".join(texts)


def test_the_page_holds_none_of_what_is_withheld(article: Path, tmp_path: Path) -> None:
    shown, public = tmp_path / "shown.html", tmp_path / "public.html"
    assert 0 == main(["map", str(article), "-o", str(shown)])
    assert 0 == main(["map", str(article), "--public", "-o", str(public)])
    assert "Shayrat" in everything_in(shown)
    assert "An air strike hit the […]" in everything_in(public)
    assert [] == [raw for raw in RAW if raw in everything_in(public)]


def test_the_paper_holds_none_of_it_either_and_says_so(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "public.pdf"
    assert 0 == main(["map", str(article), "--public", "--blur", "25", "-o", str(out)])
    pages = pypdfium2.PdfDocument(out)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in pages)
    assert "Public version: places are blurred to 25\u00a0km" in text
    assert [] == [raw for raw in RAW if raw in text]


def test_a_file_of_incidents_is_published_like_its_articles(article: Path, tmp_path: Path) -> None:
    incidents, out = tmp_path / "a.geojson", tmp_path / "public.html"
    assert 0 == main(["incidents", str(article), "-o", str(incidents)])
    assert 0 == main(["map", str(incidents), "--public", "-o", str(out)])
    assert [] == [raw for raw in RAW if raw in everything_in(out)]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--blur", "5"], "--blur goes with --public"),
        (["--public", "--blur", "0"], "'0' is no number of kilometres, 1 to 500"),
        (["--public", "--blur", "ten"], "'ten' is no number of kilometres, 1 to 500"),
    ],
)
def test_a_blur_that_makes_no_sense_writes_nothing(
    options: list[str],
    said: str,
    article: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "x.html"
    assert 2 == main(["map", str(article), "-o", str(out), *options])
    assert said in capsys.readouterr().err
    assert not out.exists()
