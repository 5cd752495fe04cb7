"""Rows to the files that a gazetteer is opened from; the same rows give the same bytes.

names.marisa   trie of every folded name; its key number indexes names_start.npy
names_start.npy, names_row.npy, names_use.npy   for each key the rows it names, and as what
ids.marisa, ids_row.npy   id -> row number
lat.npy lon.npy radius.npy population.npy feature.npy country.npy admin1.npy source.npy
               one value a row; the last four are numbers into the lists of meta.json
texts.bin, texts_start.npy   for each row its id, name and names, as UTF-8 lines
shapes.bin, shapes_start.npy, shapes_row.npy   WKB polygons of the rows that have one
borders.bin, borders.json   lines and meeting points by the countries that share them
meta.json      lists, counts, and the digest of all this
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import marisa_trie
import numpy as np
import shapely

from mapapp.gazetteer.names import LONGEST_KEY, written_forms
from mapapp.gazetteer.rows import ARABIC_SPEAKING, USES, Row, Use, WrittenName

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_WORDLIKE = re.compile(r"[^\W\d_].*[^\W_]|[\u2e80-\U0003ffff]")
"""A letter and another letter or digit ("T4"); or a sign of a script that needs but one."""


def write_gazetteer(
    out: Path,
    rows: Sequence[Row],
    shapes: Mapping[str, BaseGeometry],
    borders: Mapping[str, BaseGeometry],
) -> None:
    """Write every file; ``shapes`` and ``borders`` by place id."""
    out.mkdir(parents=True, exist_ok=True)
    for old in sorted(out.iterdir()):
        old.unlink()
    rows = sorted(rows, key=lambda row: row.id)
    number = {row.id: at for at, row in enumerate(rows)}
    counts = _write_names(out, rows)
    _write_ids(out, number)
    lists = _write_columns(out, rows)
    _write_texts(out, rows)
    drawn = sorted((number[place_id], shape) for place_id, shape in shapes.items())
    np.save(out / "shapes_row.npy", np.array([row for row, _ in drawn], dtype=np.uint32))
    _write_blob(out, "shapes", (shapely.to_wkb(shape) for _, shape in drawn))
    lines = sorted(borders.items())
    _write_blob(out, "borders", (shapely.to_wkb(line) for _, line in lines))
    _write_json(out / "borders.json", [place_id for place_id, _ in lines])
    meta = {"counts": {"places": len(rows), **counts}, "lists": lists, "version": _digest(out)}
    _write_json(out / "meta.json", meta)


def keys_of(row: Row) -> Iterable[tuple[str, Use]]:
    """Every key that a row is stored under, and what the key says of it."""
    arabic = row.country in ARABIC_SPEAKING
    for name in (WrittenName(row.name), *row.names):
        for form in written_forms(name.text, arabic=arabic):
            if _is_a_key(form):
                yield form, name.use


def _is_a_key(form: str) -> bool:
    # A single letter ("Å", "Y") is an initial wherever letters make words.
    return len(form) <= LONGEST_KEY and bool(_WORDLIKE.search(form))


def _write_names(out: Path, rows: Sequence[Row]) -> dict[str, int]:
    # A word can be both: "syrien" is German for Syria, and French for Syrian.
    named: dict[str, set[tuple[int, int]]] = {}
    for at, row in enumerate(rows):
        for key, use in keys_of(row):
            named.setdefault(key, set()).add((at, USES.index(use)))
    trie = marisa_trie.Trie(sorted(named))
    trie.save(str(out / "names.marisa"))
    keys = sorted(named, key=trie.__getitem__)
    start = np.cumsum([0, *(len(named[key]) for key in keys)], dtype=np.uint32)
    pairs = [pair for key in keys for pair in sorted(named[key])]
    np.save(out / "names_start.npy", start)
    np.save(out / "names_row.npy", np.array([row for row, _ in pairs], dtype=np.uint32))
    np.save(out / "names_use.npy", np.array([use for _, use in pairs], dtype=np.uint8))
    return {"names": len(keys), "namings": len(pairs)}


def _write_ids(out: Path, number: Mapping[str, int]) -> None:
    trie = marisa_trie.Trie(sorted(number))
    trie.save(str(out / "ids.marisa"))
    order = sorted(number, key=trie.__getitem__)
    np.save(out / "ids_row.npy", np.array([number[one] for one in order], dtype=np.uint32))


def _write_columns(out: Path, rows: Sequence[Row]) -> dict[str, list[str]]:
    for field, kind in (("lat", "f8"), ("lon", "f8"), ("radius_m", "f4"), ("population", "u4")):
        values = np.array([getattr(row, field) for row in rows], dtype=kind)
        np.save(out / f"{field.removesuffix('_m')}.npy", values)
    lists = {}
    for field in ("feature", "country", "admin1", "source"):
        told: list[str] = [getattr(row, field) for row in rows]
        lists[field] = sorted(set(told))
        number = {value: at for at, value in enumerate(lists[field])}
        kept = np.array([number[value] for value in told], dtype=np.uint16)
        np.save(out / f"{field}.npy", kept)
    return lists


def _write_texts(out: Path, rows: Sequence[Row]) -> None:
    def lines(row: Row) -> bytes:
        names = dict.fromkeys(
            (name.lang, name.text) for name in row.names if name.use is not Use.DEMONYM
        )
        told = [row.id, row.name, *(f"{lang}\t{text}" for lang, text in names)]
        return "\n".join(" ".join(one.split("\n")) for one in told).encode()

    _write_blob(out, "texts", map(lines, rows))


def _write_blob(out: Path, name: str, parts: Iterable[bytes]) -> None:
    starts = [0]
    with (out / f"{name}.bin").open("wb") as file:
        for part in parts:
            file.write(part)
            starts.append(starts[-1] + len(part))
    np.save(out / f"{name}_start.npy", np.array(starts, dtype=np.uint64))


def _write_json(path: Path, value: Any) -> None:  # noqa: ANN401 - whatever JSON can hold
    path.write_text(json.dumps(value, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")


def _digest(out: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(out.iterdir()):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]
