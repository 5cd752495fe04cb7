"""What a reviewer typed to the changes that a correction makes; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mapapp.review.fields import written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mapapp.records import Incident, Place

POSITION: Final = ("lat", "lon", "precision", "radius_m")
"""Fields that place an incident; they are given together or not at all."""


def changes_typed(incident: Incident, typed: Mapping[str, str]) -> dict[str, str]:
    """The fields whose text is not what the incident has; a position as a whole.

    Args:
        incident: as it was shown, corrections applied.
        typed: field of the incident contract -> text, untouched fields included.
    """
    changes = {
        field: text.strip()
        for field, text in typed.items()
        if text.strip() != written(field, getattr(incident, field))
    }
    if changes.keys() & {"lat", "lon"}:
        changes |= {field: typed[field].strip() for field in POSITION if field in typed}
    return changes


def place_label(place: Place) -> str:
    """A place apart from others of its name."""
    names = (place.name, place.admin1, place.country)
    where = ", ".join(dict.fromkeys(part for part in names if part))
    return f"{where} ({place.feature})"
