"""What an incident has beyond the contract's columns, as JSON: casualties and other sources.

GeoJSON carries them as members of the feature beside its properties (RFC 7946, 6.1), JSON
Lines as keys after the contract's; where there are none, the member is left out. Tables have
no room for them.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import starmap
from typing import TYPE_CHECKING, Final

from mapapp.errors import InputError
from mapapp.formats.cells import Cells
from mapapp.formats.reasons import read_reason, write_reason
from mapapp.formats.rows import incident_of, row_of
from mapapp.records import Casualties, Harm, Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mapapp.records import Incident

CASUALTIES: Final = "casualties"
SOURCES: Final = "sources"
SAME: Final = "same"
DIFFERS: Final = "differs"
COPY: Final = "copy"


def extras_of(incident: Incident) -> dict[str, object]:
    """The members that an incident has, by name."""
    stated = [_casualties(one) for one in incident.casualties]
    sources = [_source(one) for one in incident.sources]
    return {
        **({CASUALTIES: stated} if stated else {}),
        **({SOURCES: sources} if sources else {}),
    }


def with_extras(incident: Incident, members: Mapping[str, object], *, where: str) -> Incident:
    """Read the members that :func:`extras_of` wrote, and give them to their incident.

    Raises:
        InputError: one that is not such a member; names it and its field.
    """
    stated = tuple(starmap(_read_casualties, _members(members, CASUALTIES, where)))
    sources = tuple(starmap(_read_source, _members(members, SOURCES, where)))
    if not stated and not sources:
        return incident
    return replace(incident, casualties=stated, sources=sources)


def _members(
    members: Mapping[str, object], name: str, where: str
) -> Iterator[tuple[dict[str, object], str]]:
    """The objects of a list, each with where it stands."""
    read = members.get(name) or []
    do = "write it again with mapapp incidents"
    if not isinstance(read, list):
        raise InputError(f"{name!r} is no list", where=where, do=do)
    for number, one in enumerate(read, 1):
        here = f"{where}, {name} {number}"
        if not isinstance(one, dict):
            raise InputError("no JSON object", where=here, do=do)
        yield one, here


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


def _source(one: Source) -> dict[str, object]:
    """The contract's columns of a telling, its own casualties, and what links it."""
    return {
        **row_of(one.incident),
        **extras_of(one.incident),
        SAME: [write_reason(reason) for reason in one.reasons],
        DIFFERS: [write_reason(reason) for reason in one.differs],
        COPY: one.is_copy,
    }


def _read_source(read: dict[str, object], where: str) -> Source:
    if SOURCES in read:
        raise InputError("a source has no sources of its own", where=where, do="correct the record")
    cells = Cells(read, where)
    return Source(
        with_extras(incident_of(read, None, where=where), read, where=where),
        tuple(map(read_reason, cells.texts(SAME))),
        tuple(map(read_reason, cells.texts(DIFFERS))),
        is_copy=cells.truth(COPY),
    )


def _read_casualties(read: dict[str, object], where: str) -> Casualties:
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
