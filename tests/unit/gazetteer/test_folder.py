from pathlib import Path

import pytest

from mapapp.errors import MissingPartError
from mapapp.gazetteer import folder
from mapapp.gazetteer.folder import FORMAT, PACKAGED, VARIABLE, chosen_folder, put_in_place
from mapapp.gazetteer.lookup import Gazetteer


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a user's own gazetteer would lie, with nothing there."""
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr(folder, "user_folder", lambda: tmp_path / "own")
    return tmp_path / "own"


def test_the_packages_gazetteer_is_opened_where_the_user_has_none(own: Path) -> None:
    assert not own.exists()
    assert PACKAGED == chosen_folder()


def test_the_users_own_is_preferred_once_it_is_whole(own: Path) -> None:
    own.mkdir()
    assert PACKAGED == chosen_folder()
    (own / "meta.json").touch()
    assert own == chosen_folder()


def test_the_environment_has_the_last_word(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own.mkdir()
    (own / "meta.json").touch()
    monkeypatch.setenv(VARIABLE, "default")
    assert PACKAGED == chosen_folder()
    monkeypatch.setenv(VARIABLE, "/elsewhere")
    assert Path("/elsewhere") == chosen_folder()


def test_a_gazetteer_of_another_format_is_not_opened(tmp_path: Path) -> None:
    for path in PACKAGED.iterdir():
        (tmp_path / path.name).symlink_to(path)
    (tmp_path / "meta.json").unlink()
    meta = (PACKAGED / "meta.json").read_text("utf-8")
    told = meta.replace(f'"format": {FORMAT}', '"format": 1')
    (tmp_path / "meta.json").write_text(told, "utf-8")
    with pytest.raises(MissingPartError, match="another version"):
        Gazetteer.open(tmp_path)


def test_a_new_folder_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    old, new = tmp_path / "gazetteer", tmp_path / "new"
    for path, text in ((old, "old"), (new, "new")):
        path.mkdir()
        (path / "file").write_text(text)
    put_in_place(new, old)
    assert "new" == (old / "file").read_text()
    assert [old] == list(tmp_path.iterdir())
