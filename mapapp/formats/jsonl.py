"""Incidents as JSON Lines: the contract's properties and what tables have no room for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mapapp import strictjson
from mapapp.errors import InputError
from mapapp.formats.extras import extras_of, with_extras
from mapapp.formats.rows import incident_of, row_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Incident


def encode(incidents: Sequence[Incident]) -> bytes:
    """Write published incidents, one object a line."""
    return "".join(
        json.dumps({**row_of(incident), **extras_of(incident)}, ensure_ascii=False, allow_nan=False)
        + "\n"
        for incident in incidents
    ).encode()


def decode(data: bytes, *, where: str) -> list[Incident]:
    """Read one incident a line; empty lines are passed over.

    Raises:
        InputError: not such a file; names the line and the field.
    """
    incidents = []
    # Not splitlines(): it would also cut at U+2028, which may stand in a quote.
    for number, line in enumerate(strictjson.text_of(data, where=where).split("\n"), 1):
        if not line.strip():
            continue
        here = f"{where}, line {number}"
        read = strictjson.loads(line, where=here)
        if not isinstance(read, dict):
            raise InputError("not a JSON object", where=here, do="write one incident a line")
        incidents.append(with_extras(incident_of(read, None, where=here), read, where=here))
    return incidents
