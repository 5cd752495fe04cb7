from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from mapapp.errors import InputError
from mapapp.page.server import ADDRESS, serve

if TYPE_CHECKING:
    from pathlib import Path


def test_a_port_that_is_taken_is_told_before_anything_starts(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind((ADDRESS, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(InputError, match=rf"port {port} is taken.*choose another port"):
            serve(f"sqlite:///{tmp_path}/store.sqlite", port)


def test_a_store_that_is_none_is_told_before_anything_starts(tmp_path: Path) -> None:
    no_store = tmp_path / "notes.txt"
    no_store.write_text("This is no store. " * 100)
    with pytest.raises(InputError, match="no mapapp store"):
        serve(f"sqlite:///{no_store}", 0)
