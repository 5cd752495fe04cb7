"""``mapapp gazetteer search|show|build``."""

from pathlib import Path

import pytest

from mapapp.cli import main
from mapapp.gazetteer import assemble
from mapapp.gazetteer.folder import PACKAGED, VARIABLE
from mapapp.gazetteer.own import read_own

TANF = (
    "7000003\tAt Tanf\tAt Tanf\tTenf\t33.49\t38.66\tS\tINSM\tSY\t\t11\t\t\t\t0\t\t700\t"
    "Asia/Damascus\t2024-05-01\n"
)


@pytest.fixture(autouse=True)
def the_packages_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "default")


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["gazetteer", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_search_prints_one_place_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "search", "Tchernihiv", "--limit", "2")
    assert (0, "") == (code, err)
    lines = [line.split("\t") for line in out.splitlines()]
    assert [6, 6] == [len(line) for line in lines]
    assert "Chernihiv" == lines[0][1]


def test_search_says_when_no_place_is_near(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "search", "Qwrtzpsdfgjkl")
    assert (0, "") == (code, out)
    assert "no place is called 'Qwrtzpsdfgjkl', or nearly so\n" == err


def test_show_tells_the_source_and_its_licence(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "show", "geonames:703448")
    told = dict(line.split("\t", 1) for line in out.splitlines()[:11])
    assert ("Kyiv", "PPLC", "geonames") == (told["name"], told["feature"], told["source"])
    assert "CC BY 4.0, GeoNames" == told["licence"]


def test_a_row_of_ours_names_its_own_source(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "show", "region:middle-east")
    told = dict(line.split("\t", 1) for line in out.splitlines())
    assert "common use in the press" == told["source"]
    assert told["licence"].startswith("ours")


@pytest.mark.parametrize("nation", ["england", "scotland", "wales", "northern-ireland"])
def test_a_nation_of_the_united_kingdom_lies_in_it(
    capsys: pytest.CaptureFixture[str], nation: str
) -> None:
    _, out, _ = run(capsys, "show", f"region:{nation}")
    told = dict(line.split("\t", 1) for line in out.splitlines())
    assert "GB" == told["country"]


def test_a_built_gazetteer_is_searched_and_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    dump = tmp_path / "SY.txt"
    dump.write_text(TANF, "utf-8")
    out = tmp_path / "mine"
    # The build of the package compiles all that is ours; what is Syria's tells as much here.
    own, provinces = read_own(PACKAGED)
    syrian = [row for row in own if row.country == "SY"]
    monkeypatch.setattr(assemble, "read_own", lambda _folder: (syrian, provinces))
    code, printed, _ = run(capsys, "build", "--geonames", str(dump), "-o", str(out))
    assert (0, "") == (code, printed)
    monkeypatch.setenv(VARIABLE, str(out))
    code, printed, err = run(capsys, "search", "Tenf", "--limit", "1")
    assert printed.startswith("geonames:7000003\tAt Tanf\t")
    assert f"from GeoNames' SY.txt in {out}\n" == err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--geonames", "gone.txt"], "no such file"),
        (["--geonames", "."], "is a folder"),
        (["--geonames", "x", "--countries", "Syria"], "no ISO code"),
        ([], "--geonames"),
    ],
)
def test_a_build_that_cannot_start_is_refused_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    code, out, err = run(capsys, "build", "-o", str(tmp_path / "mine"), *arguments)
    assert (2, "") == (code, out)
    assert 1 == len(err.splitlines())
    assert told in err
    assert [] == list(tmp_path.iterdir())
