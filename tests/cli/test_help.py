"""What a command says of itself, and that a progress bar is for people only."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterator

import pytest

from mapapp import errors
from mapapp.cli import main
from mapapp.cli.parser import parser
from mapapp.cli.talk import watched


def commands(of: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """A parser and all below it."""
    yield of
    for action in of._actions:  # noqa: SLF001 - argparse has no other way to ask
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - the same
            for one in action.choices.values():
                yield from commands(one)


ALL = {one.prog: one for one in commands(parser())}


@pytest.mark.parametrize("prog", ALL)
def test_every_command_and_every_option_says_what_it_is_for(prog: str) -> None:
    told = ALL[prog].description or ""
    assert told[:1].isupper()
    assert told.endswith(".")
    for action in ALL[prog]._actions:  # noqa: SLF001 - argparse has no other way to ask
        if not isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - the same
            assert action.help, (prog, action.dest)


@pytest.mark.parametrize("prog", ALL)
def test_help_is_for_standard_output_and_no_error(
    prog: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([*prog.split()[1:], "--help"])
    out, err = capsys.readouterr()
    assert (0, "") == (stopped.value.code, err)
    assert out.startswith(f"usage: {prog} ")


def test_the_help_names_every_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    told = capsys.readouterr().out.partition("Exit codes: ")[2]
    codes = {0} | {
        error.exit_code
        for error in vars(errors).values()
        if isinstance(error, type) and error is not errors.MapappError
        if issubclass(error, errors.MapappError)
    }
    assert codes == {int(part.split()[0]) for part in told.split(", ")}


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out.startswith("mapapp 0.")


class Screen(io.StringIO):
    """Standard error as a terminal."""

    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    assert [1, 2, 3] == list(watched(iter([1, 2, 3])))
    assert " articles" in screen.getvalue()


def test_progress_is_shown_to_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.StringIO()
    monkeypatch.setattr(sys, "stderr", file)
    assert [1, 2, 3] == list(watched(iter([1, 2, 3])))
    assert "" == file.getvalue()
