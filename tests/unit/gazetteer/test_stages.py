from pathlib import Path

import pytest

from mapapp.gazetteer.stages import Stages


def interrupted() -> None:
    raise KeyboardInterrupt


def test_a_finished_stage_is_not_done_again(tmp_path: Path) -> None:
    done: list[str] = []
    stages = Stages(tmp_path / "work", {"of": 1})
    stages.run("one", lambda: done.append("one"))
    with pytest.raises(KeyboardInterrupt):
        stages.run("two", interrupted)
    again = Stages(tmp_path / "work", {"of": 1})
    again.run("one", lambda: done.append("one again"))
    again.run("two", lambda: done.append("two"))
    assert ["one", "two"] == done


def test_other_sources_start_anew(tmp_path: Path) -> None:
    Stages(tmp_path / "work", {"of": 1}).run("one", lambda: None)
    (tmp_path / "work" / "left").touch()
    done: list[str] = []
    Stages(tmp_path / "work", {"of": 2}).run("one", lambda: done.append("one"))
    assert ["one"] == done
    assert not (tmp_path / "work" / "left").exists()


def test_a_record_that_was_cut_off_starts_anew(tmp_path: Path) -> None:
    Stages(tmp_path / "work", {"of": 1}).run("one", lambda: None)
    (tmp_path / "work" / "stages.json").write_text('{"made')
    done: list[str] = []
    Stages(tmp_path / "work", {"of": 1}).run("one", lambda: done.append("one"))
    assert ["one"] == done
