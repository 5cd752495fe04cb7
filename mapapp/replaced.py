"""``dataclasses.replace`` for frozen records with slots: the same record, in a third of the time.

It fills a record in and freezes it then, as ``filled.py`` does.
"""

from __future__ import annotations

from dataclasses import fields, make_dataclass
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # Of this one the type checker knows which fields there are.
    from dataclasses import replace as replace  # noqa: PLC0414 - it is given on
else:

    def replace(record: object, **changes: object) -> object:
        """Give a record with other values in some of its fields; all are given at its birth."""
        draft, values_of, check = _parts_of(type(record))
        made = draft(*values_of(record))
        for name, value in changes.items():
            setattr(made, name, value)
        made.__class__ = type(record)
        if check is not None:
            check(made)
        return made


@cache
def _parts_of(kind: type) -> tuple[type, attrgetter[Any], Any]:
    """What becomes a record of a kind, what gives the values of one, and what checks one."""
    names = [field.name for field in fields(kind)]
    # Of the same slots, so that one of them can become a record.
    draft = make_dataclass("draft", names, slots=True)
    return draft, attrgetter(*names), getattr(kind, "__post_init__", None)
