import os
import stat
from pathlib import Path

import pytest

from mapapp.errors import InputError
from mapapp.files import read_bounded, write_atomically


def test_what_is_written_replaces_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "x.geojson"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, [b"new"])
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [path] == list(tmp_path.iterdir())


def test_a_new_file_gets_the_permissions_new_files_get(tmp_path: Path) -> None:
    (tmp_path / "like").touch()
    write_atomically(tmp_path / "x", [b"new"])
    assert (tmp_path / "like").stat().st_mode == (tmp_path / "x").stat().st_mode


def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_atomically(tmp_path / "link", [b"new"])
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match="No space left on device"):
        write_atomically(path, [b"new"])
    assert path.read_bytes() == b"old"
    assert [path] == list(tmp_path.iterdir())


def test_a_file_that_may_not_be_written_to_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(InputError, match="no permission"):
        write_atomically(path, [b"new"])
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("place", ["missing/x.csv", "file/x.csv", "."])
def test_a_place_that_is_none_is_refused_by_name(place: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match=tmp_path.name):
        write_atomically(tmp_path / place, [b"new"])


def test_a_file_at_the_limit_is_read_and_one_beyond_it_is_not(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"12345")
    assert read_bounded(path, 5) == b"12345"
    with pytest.raises(InputError, match="larger than 4 bytes"):
        read_bounded(path, 4)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_bounded(tmp_path / "none")
    with pytest.raises(InputError, match="is a folder"):
        read_bounded(tmp_path)
