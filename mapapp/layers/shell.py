"""The slots of the page that `folium_map` renders once and every map is filled into; pure."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


class Slot(StrEnum):
    """Where a page differs from the next; the only parts of it that are filled in."""

    LANG = "@@lang@@"
    """ISO 639-1 code, for an attribute."""
    DIR = "@@dir@@"
    """``ltr`` or ``rtl``, for an attribute."""
    TITLE = "@@title@@"
    """Escaped text, for the title element; what is seen of it comes with the data."""
    IMAGES = "@@images@@"
    """Sources of images beside the page's own, for the content security policy."""
    CONNECTIONS = "@@connections@@"
    """Sources of data, for the content security policy."""
    BASEMAP = "@@basemap@@"
    """JSON, escaped for a script element."""
    DATA = "@@data@@"
    """The same; empty where the data comes from a page around this one."""
    COLUMNS = "@@columns@@"
    """Elements that hold packed blocks of what is drawn."""
    TEXTS = "@@texts@@"
    """The same of what is read; after the scripts, which draw before it is there."""


_SLOT: Final = re.compile("|".join(map(re.escape, Slot)))


def fill_shell(shell: str, values: Mapping[Slot, str]) -> str:
    """Put a value into every slot; what a value holds is never read as a slot.

    Raises:
        KeyError: a slot has no value.
    """
    return _SLOT.sub(lambda found: values[Slot(found[0])], shell)
