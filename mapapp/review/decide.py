"""What a person decided about an incident to the correction that is logged; pure.

The clock and the gazetteer are the caller's: `when` and `place_changes` bring what they say.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from mapapp.errors import InputError
from mapapp.records import Action, Correction, Precision
from mapapp.resolution.precision import COUNTRY, DISTRICT, PROVINCE, WATER, WIDE
from mapapp.review.apply import changed
from mapapp.review.fields import FIELDS, canonical, plain_line, written

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mapapp.records import Incident, Place

_A_WHOLE_PLACE: Final = ("lat", "lon", "precision", "radius_m")
_PRECISION_OF_ID: Final = {
    "country": Precision.COUNTRY,
    "admin1": Precision.PROVINCE,
    "border": Precision.REGION,
    "tripoint": Precision.NEAR,
}
_FEATURES_OF_PRECISION: Final = {
    Precision.COUNTRY: COUNTRY,
    Precision.PROVINCE: PROVINCE,
    Precision.DISTRICT: DISTRICT,
    Precision.REGION: WIDE,
    Precision.WATER_OR_AIR: WATER,
}


def decide(
    incident: Incident,
    action: Action,
    *,
    who: str,
    when: dt.datetime,
    why: str,
    changes: Mapping[str, str] | None = None,
) -> Correction:
    """Make the correction that says so, once everything in it is found right.

    Args:
        incident: as it stands, with earlier corrections applied.
        action: what is decided.
        who: a person's name.
        when: with its time zone; kept in UTC to the second.
        why: in the person's words; needed.
        changes: new values by field, as text, for ``correct`` alone. Who moves a place says
            its whole position: latitude, longitude, precision and radius.

    Raises:
        InputError: something is missing, or a field cannot have the value; names both.
        ValueError: ``when`` has no time zone.
    """
    wanted = {
        field: canonical(field, (changes or {})[field])
        for field in sorted(changes or {}, key=_contract_order)
    }
    if action is Action.CORRECT:
        wanted = _effective(incident, wanted)
    elif wanted:
        raise InputError(f"to {action} changes no field", do="use correct to change fields")
    if when.tzinfo is None:
        raise ValueError(f"{when} does not say in which time zone")
    moment = when.astimezone(dt.UTC).replace(microsecond=0)
    said = (
        ("who", _line("who", who)),
        ("when", moment.isoformat()),
        ("why", _line("why", why)),
    )
    about = (incident.id, incident.article_id, incident.quote.exact)
    digest = hashlib.sha256(json.dumps([action, wanted, said, about]).encode()).hexdigest()
    return Correction(
        id=f"correction:{digest[:20]}",
        incident_id=incident.id,
        action=action,
        changes=tuple(wanted.items()),
        who=_line("who", who),
        when=moment,
        why=_line("why", why),
        article_id=incident.article_id,
        quote_exact=incident.quote.exact,
    )


def place_changes(
    place: Place,
    *,
    lang: str = "",
    precision: Precision | None = None,
    boundary: BaseGeometry | None = None,
) -> dict[str, str]:
    """The changes that put an incident at a place of the gazetteer, for :func:`decide`.

    Args:
        place: where it was.
        lang: ISO 639-1 code; the place is named in it where that name is known.
        precision: how exactly that is known; follows from the kind of place if not given.
        boundary: the place's area or line, if it has one.
    """
    return {
        "place_id": place.id,
        "place_name": place.name_in(lang),
        "country": place.country,
        "admin1": place.admin1,
        "lat": written("lat", place.lat),
        "lon": written("lon", place.lon),
        "precision": written("precision", precision or _precision_of(place)),
        "radius_m": written("radius_m", place.radius_m),
        "geometry": written("geometry", boundary),
    }


def _precision_of(place: Place) -> Precision:
    namespace = place.id.partition(":")[0]
    if namespace in _PRECISION_OF_ID:
        return _PRECISION_OF_ID[namespace]
    for precision, features in _FEATURES_OF_PRECISION.items():
        if place.feature in features:
            return precision
    return Precision.SITE


def _effective(incident: Incident, wanted: Mapping[str, str]) -> dict[str, str]:
    """The changes that do change something, checked together."""
    changes = {
        field: value
        for field, value in wanted.items()
        if value != written(field, getattr(incident, field))
    }
    if not changes:
        raise InputError(
            "nothing would be changed",
            where=f"incident {incident.id!r}",
            do=f"give a new value for one of {', '.join(FIELDS)}",
        )
    if changes.keys() & {"place_id", "lat", "lon"}:
        missing = [field for field in _A_WHOLE_PLACE if field not in wanted]
        if missing:
            raise InputError(
                f"a place was moved without {', '.join(missing)}",
                where=f"incident {incident.id!r}",
                do=f"give {', '.join(_A_WHOLE_PLACE)} together",
            )
        # Later corrections of parts must not tear a position apart.
        changes = dict(wanted)
    changed(incident, tuple(changes.items()))
    return changes


def _contract_order(field: str) -> int:
    return list(FIELDS).index(field) if field in FIELDS else len(FIELDS)


def _line(name: str, text: str) -> str:
    try:
        line = plain_line(text)
    except ValueError as error:
        raise InputError(f"{name} cannot be kept as it is", do=str(error)) from None
    if not line:
        raise InputError(f"a decision needs its {name}", do=f"give --{name}")
    return line
