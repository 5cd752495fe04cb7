"""The contracts are documented: every field, in order, and every suffix and vocabulary."""

import re
from pathlib import Path

from mapapp.articles.read import SUFFIXES
from mapapp.formats import SUFFIXES as INCIDENT_SUFFIXES
from mapapp.formats import acled, ucdp
from mapapp.formats.columns import NAMES
from mapapp.formats.joined import COLUMNS as PAIR_COLUMNS
from mapapp.formats.profiles import Profile
from mapapp.formats.toponyms import GeoparseRecord, Toponym
from mapapp.records import Assertion, Kind, MentionKind, Role, Status

TEXT = Path(__file__).parents[2].joinpath("docs", "formats.md").read_text("utf-8")
SECTIONS = dict(re.findall(r"^## (.*?)\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL))


def fields_of(section: str) -> list[str]:
    """The fields that the tables of a section explain, in order."""
    rows = re.findall(r"^\| (`.*?`) \|", SECTIONS[section], re.MULTILINE)
    return [name for row in rows for name in re.findall(r"`(\w+)`", row)]


def test_every_field_of_geoparse_is_explained_in_order() -> None:
    expected = [*GeoparseRecord.__annotations__, *Toponym.__annotations__]
    assert expected == fields_of("`mapapp geoparse`")


def test_every_property_of_an_incident_is_explained_in_order() -> None:
    assert list(NAMES) == fields_of("`mapapp incidents` and `mapapp export`")


def test_every_suffix_that_is_read_or_written_is_named() -> None:
    assert [one for one in SUFFIXES if f"`{one}`" not in SECTIONS["Articles"]] == []
    written = SECTIONS["`mapapp incidents` and `mapapp export`"]
    assert [one for one in INCIDENT_SUFFIXES if f"`{one}`" not in written] == []


def test_every_column_of_a_table_of_pairs_is_explained_in_order() -> None:
    section = "Records: `mapapp join` and `mapapp import`"
    own = [name for name in PAIR_COLUMNS if not name.startswith(("incident_", "record_"))]
    sides = [f"`{name.removeprefix('record_')}`" for name in PAIR_COLUMNS if "record_" in name]
    table = SECTIONS[section].split("one pair or one leftover a row:")[1]
    rows = re.findall(r"^\| (`.*?`) \|", table, re.MULTILINE)
    assert own == [name for row in rows[:-1] for name in re.findall(r"`(\w+)`", row)]
    assert ", ".join(sides[:3]) in table
    assert [name for name in sides if name not in table] == []


def test_every_column_that_is_read_of_a_table_of_others_is_named() -> None:
    text = SECTIONS["Records: `mapapp join` and `mapapp import`"]
    columns = (*acled.COLUMNS, *ucdp.COLUMNS, *ucdp.WORDS, *Profile)
    assert [name for name in columns if f"`{name}`" not in text] == []


def test_every_value_of_a_closed_vocabulary_is_named() -> None:
    for vocabulary in (Assertion, Kind, MentionKind, Role, Status):
        assert [one.value for one in vocabulary if f"`{one.value}`" not in TEXT] == []
