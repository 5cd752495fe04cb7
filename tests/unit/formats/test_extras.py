"""What the formats that have room for it carry beyond the contract's columns."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mapapp.errors import InputError
from mapapp.formats import encode_incidents, read_incidents, write_incidents
from mapapp.formats.columns import NAMES, as_published
from mapapp.formats.verify import verify_file
from mapapp.records import Casualties, Harm, Incident, Reason, Source
from tests.builders import TEXT, an_article, an_incident


def with_casualties(**fields: Any) -> Incident:  # noqa: ANN401 - fields of a record
    start = TEXT.index("Two people died")
    quote = an_article().quote(start, start + len("Two people died"))
    stated = Casualties(
        **{
            "harm": Harm.KILLED,
            "least": 2,
            "most": 2,
            "whose": "civilians",
            "quote": quote,
            **fields,
        }
    )
    return an_incident(casualties=(stated,))


@pytest.mark.parametrize("suffix", [".geojson", ".jsonl"])
@pytest.mark.parametrize("fields", [{}, {"most": None, "is_about": True, "whose": ""}])
def test_casualties_come_back_as_they_were(
    suffix: str, fields: dict[str, Any], tmp_path: Path
) -> None:
    path, written = tmp_path / f"x{suffix}", with_casualties(**fields)
    write_incidents([written, an_incident(id="none")], path)
    assert (as_published(written), as_published(an_incident(id="none"))) == read_incidents(path)


def with_sources() -> Incident:
    other = replace(with_casualties(), id="other", article_id="daily-2")
    reasons, differs = (
        (Reason(3, "2019-03 is the date of both"),),
        (Reason(0, "killed: 2, not 3", "Two"),),
    )
    return an_incident(sources=(Source(other, reasons, differs, is_copy=True),))


@pytest.mark.parametrize("suffix", [".geojson", ".jsonl"])
def test_sources_come_back_as_they_were(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"x{suffix}"
    write_incidents([with_sources()], path)
    assert (as_published(with_sources()),) == read_incidents(path)


@pytest.mark.parametrize("suffix", [".gpkg", ".parquet", ".kml", ".csv"])
def test_tables_have_a_row_for_every_source(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"x{suffix}"
    assert write_incidents([with_sources()], path) == 2
    assert ["daily-1:0", "other"] == [one.id for one in read_incidents(path)]


def test_words_of_sources_are_verified_in_their_own_articles(tmp_path: Path) -> None:
    path = tmp_path / "x.geojson"
    write_incidents([with_sources()], path)
    assert ((), 3) == verify_file(path, [an_article(), an_article(id="daily-2")])
    mismatches, _ = verify_file(path, [an_article(), an_article("Other words.", id="daily-2")])
    assert {"daily-2"} == {one.article_id for one in mismatches}


def test_a_source_of_a_source_is_refused(tmp_path: Path) -> None:
    line = json.loads(encode_incidents([with_sources()], ".jsonl"))
    line["sources"][0]["sources"] = [dict(line["sources"][0], id="third")]
    path = tmp_path / "x.jsonl"
    path.write_text(json.dumps(line), "utf-8")
    with pytest.raises(InputError, match="no sources of its own"):
        read_incidents(path)


def test_an_id_stands_once_in_a_file_sources_counted(tmp_path: Path) -> None:
    line = json.loads(encode_incidents([with_sources()], ".jsonl"))
    line["sources"][0]["id"] = line["id"]
    path = tmp_path / "x.jsonl"
    path.write_text(json.dumps(line), "utf-8")
    with pytest.raises(InputError, match="two incidents have the id"):
        read_incidents(path)


@pytest.mark.parametrize("suffix", [".gpkg", ".parquet", ".kml", ".csv"])
def test_tables_leave_casualties_out(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"x{suffix}"
    write_incidents([with_casualties()], path)
    assert [()] == [one.casualties for one in read_incidents(path)]


def test_they_stand_beside_the_properties_of_the_contract() -> None:
    (feature,) = json.loads(encode_incidents([with_casualties()], ".geojson"))["features"]
    assert [*NAMES] == [*feature["properties"]]
    assert ["type", "id", "geometry", "properties", "casualties"] == [*feature]
    line = json.loads(encode_incidents([with_casualties()], ".jsonl"))
    assert [*NAMES, "casualties"] == [*line]


@pytest.mark.parametrize("suffix", [".geojson", ".jsonl"])
def test_their_words_are_verified_too(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"x{suffix}"
    write_incidents([with_casualties()], path)
    assert ((), 2) == verify_file(path, [an_article()])
    mismatches, _ = verify_file(path, [an_article(TEXT.replace("Two people", "Six people"))])
    assert any("killed" in one.record for one in mismatches)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"harm": "annoyed"}, "none of killed"),
        ({"least": -1}, "'least' is no count"),
        ({"least": 3}, "from 3 to 2"),
        ({"about": "yes"}, "'about' is neither true nor false"),
        ({"quote_end": 5}, "cannot run"),
    ],
)
def test_what_is_no_such_member_is_refused_by_name(
    changed: dict[str, object], said: str, tmp_path: Path
) -> None:
    line = json.loads(encode_incidents([with_casualties()], ".jsonl"))
    line["casualties"][0] |= changed
    path = tmp_path / "x.jsonl"
    path.write_text(json.dumps(line), "utf-8")
    with pytest.raises(InputError, match=said) as raised:
        read_incidents(path)
    assert "line 1, casualties 1" in str(raised.value)


@pytest.mark.parametrize("member", ["12", [12]])
def test_a_member_of_another_shape_is_refused(member: object, tmp_path: Path) -> None:
    line = json.loads(encode_incidents([with_casualties()], ".jsonl"))
    path = tmp_path / "x.jsonl"
    path.write_text(json.dumps(line | {"casualties": member}), "utf-8")
    with pytest.raises(InputError, match=r"no list|no JSON object"):
        read_incidents(path)
