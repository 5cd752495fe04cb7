from __future__ import annotations

import pytest

from mapapp.layers.shell import Slot, fill_shell

EVERY_SLOT = " ".join(Slot)
VALUES = {slot: slot.name.lower() for slot in Slot}


def test_every_slot_is_filled_wherever_it_stands() -> None:
    filled = " ".join(VALUES.values())
    assert f"{filled} {filled}" == fill_shell(f"{EVERY_SLOT} {EVERY_SLOT}", VALUES)


@pytest.mark.parametrize("slot", Slot)
def test_what_a_value_holds_is_never_read_as_a_slot(slot: Slot) -> None:
    hostile = VALUES | {slot: f"{EVERY_SLOT} \\1 \\g<0>"}
    assert hostile[slot] == fill_shell(slot, hostile)


def test_a_slot_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        fill_shell(EVERY_SLOT, {Slot.LANG: "en"})
