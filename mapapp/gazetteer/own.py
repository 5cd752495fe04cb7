"""The rows that GeoNames does not have, kept so that its dump can be compiled with them.

own.jsonl.gz   one row a line, in order of the ids, names with their language and use
own.json       which province a GeoNames admin-1 code stands for, by ``CC.CODE``
"""

from __future__ import annotations

import dataclasses
import gzip
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from mapapp.errors import MissingPartError
from mapapp.gazetteer.rows import Row, Use, WrittenName


def write_own(folder: Path, rows: Iterable[Row], provinces: Mapping[str, str]) -> None:
    """Write rows, and the names of provinces by GeoNames code, into a compiled gazetteer."""
    lines = (json.dumps(dataclasses.asdict(row), ensure_ascii=False) for row in rows)
    text = "".join(f"{line}\n" for line in sorted(lines))
    # Without a time, so that the same rows give the same bytes.
    (folder / "own.jsonl.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
    told = json.dumps(provinces, ensure_ascii=False, sort_keys=True)
    (folder / "own.json").write_text(f"{told}\n", "utf-8")


def read_own(folder: Path) -> tuple[list[Row], dict[str, str]]:
    """Read what :func:`write_own` wrote, rows in order of their ids.

    Raises:
        MissingPartError: it is not there.
    """
    if not (folder / "own.json").is_file():
        raise MissingPartError(
            "the gazetteer is not built", where=str(folder), do="run: pip install -e ."
        )
    with gzip.open(folder / "own.jsonl.gz", "rt", encoding="utf-8", newline="\n") as file:
        rows = [_row(json.loads(line)) for line in file]
    provinces: dict[str, str] = json.loads((folder / "own.json").read_text("utf-8"))
    return sorted(rows, key=lambda row: row.id), provinces


def _row(told: dict[str, object]) -> Row:
    names = told.pop("names")
    assert isinstance(names, list)  # noqa: S101 - we wrote it
    given = [WrittenName(one["text"], one["lang"], Use(one["use"])) for one in names]
    return Row(**told, names=given)  # type: ignore[arg-type]
