"""What Streamlit's tester leaves behind is put back."""

from __future__ import annotations

import sys

import pytest


@pytest.fixture(autouse=True)
def _main_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """A script that is run by the tester becomes ``__main__``, which every new process imports."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
