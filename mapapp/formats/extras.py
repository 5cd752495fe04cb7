"""What an incident has beyond the contract's columns, as JSON: its casualties.

GeoJSON carries them as members of the feature beside its properties (RFC 7946, 6.1), JSON
Lines as keys after the contract's; where there are none, the member is left out. Tables have
no room for them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mapapp.errors import InputError
from mapapp.formats.cells import Cells
from mapapp.records import Casualties, Harm

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mapapp.records import Incident

CASUALTIES: Final = "casualties"


def extras_of(incident: Incident) -> dict[str, object]:
    """The members that an incident has, by name."""
    stated = [_casualties(one) for one in incident.casualties]
    return {CASUALTIES: stated} if stated else {}


def with_extras(incident: Incident, members: Mapping[str, object], *, where: str) -> Incident:
    """Read the members that :func:`extras_of` wrote, and give them to their incident.

    Raises:
        InputError: one that is not such a member; names it and its field.
    """
    read = members.get(CASUALTIES)
    if read is None:
        return incident
    if not isinstance(read, list):
        do = "write it again with mapapp incidents"
        raise InputError(f"{CASUALTIES!r} is no list", where=where, do=do)
    stated = (
        _read_casualties(one, f"{where}, {CASUALTIES} {number}")
        for number, one in enumerate(read, 1)
    )
    return replace(incident, casualties=tuple(stated))


def _casualties(one: Casualties) -> dict[str, object]:
    return {
        "harm": one.harm.value,
        "least": one.least,
        "most": one.most,
        "about": one.is_about,
        "whose": one.whose or None,
        "quote": one.quote.exact,
        "quote_prefix": one.quote.prefix,
        "quote_suffix": one.quote.suffix,
        "quote_start": one.quote.start,
        "quote_end": one.quote.end,
    }


def _read_casualties(read: object, where: str) -> Casualties:
    if not isinstance(read, dict):
        raise InputError("no JSON object", where=where, do="write it again with mapapp incidents")
    cells = Cells(read, where)
    try:
        return Casualties(
            harm=cells.choice("harm", Harm),
            least=cells.count("least"),
            most=cells.count("most"),
            is_about=cells.truth("about"),
            whose=cells.text("whose", may_be_empty=True),
            quote=cells.quote(),
        )
    except ValueError as error:
        raise InputError(str(error), where=where, do="correct the record") from None
