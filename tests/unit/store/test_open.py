from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mapapp.errors import InputError, StoreError
from mapapp.store.open import open_store


@pytest.mark.parametrize(
    "url",
    [
        "incidents.sqlite",
        "sqlite://",
        "sqlite:///",
        "sqlite:///:memory:",
        "mysql://somewhere/else",
        "file:///tmp/store.sqlite",
    ],
)
def test_what_is_no_store_url_is_refused_with_one_that_would_be(url: str) -> None:
    with pytest.raises(InputError, match=r"names no store.*write sqlite:///PATH"):
        open_store(url)


def test_a_refused_url_does_not_show_its_password() -> None:
    with pytest.raises(InputError) as refused:
        open_store("mysql://rana:hunter2@somewhere/else")
    assert "hunter2" not in str(refused.value)


def test_the_path_is_taken_as_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "a ?mode=ro#%20é.sqlite"
    open_store(f"sqlite:///{path}").close()
    assert [path] == list(tmp_path.iterdir())


def test_a_relative_path_starts_at_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with open_store("sqlite:///store.sqlite") as store:
        assert f"sqlite:///{tmp_path / 'store.sqlite'}" == store.where


def test_a_tilde_is_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    open_store("sqlite:///~/store.sqlite").close()
    assert (tmp_path / "store.sqlite").is_file()


def test_the_default_store_is_in_the_users_data_folder_which_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path / "new" / "mapapp")
    with open_store() as store:
        assert f"sqlite:///{tmp_path / 'new' / 'mapapp' / 'mapapp.sqlite'}" == store.where


def test_a_command_that_only_reads_makes_no_default_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path / "mapapp")
    with pytest.raises(InputError, match=r"there is no store.*mapapp ingest"):
        open_store(create=False)
    assert [] == list(tmp_path.iterdir())


def test_a_default_store_that_cannot_be_made_says_how_to_name_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "share").touch()
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path / "share" / "x")
    with pytest.raises(StoreError, match=r"cannot be made: Not a directory.*--store sqlite:///"):
        open_store()


def test_sqlalchemy_is_loaded_only_once_a_store_is_opened() -> None:
    loaded = "import sys, mapapp.store.open; sys.exit('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", loaded], check=False)  # noqa: S603 - ours
    assert 0 == done.returncode
