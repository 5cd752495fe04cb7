"""The README is run: its console blocks print what they show, its make targets exist."""

import contextlib
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mapapp.cli import main

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
CONSOLE = [body for language, body in BLOCKS if language == "console"]
SHELL = [body for language, body in BLOCKS if language == "sh"]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that looks like the clone a reader stands in, to run the commands in."""
    folder = tmp_path_factory.mktemp("clone")
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    return folder


def commands_of(block: str) -> list[tuple[str, str]]:
    """Each command of a console block with the output that is shown under it."""
    parts = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)[1:]
    return list(zip(parts[::2], parts[1::2], strict=True))


def run(command: str, folder: Path) -> str:
    """Run a README command as written, with this Python's ``mapapp``; its whole output."""
    program, *arguments = shlex.split(command)
    if program == "mapapp" and "|" not in arguments:  # a process of its own tells nothing more
        said = io.StringIO()
        with (
            contextlib.chdir(folder),
            contextlib.redirect_stdout(said),
            contextlib.redirect_stderr(said),
            contextlib.suppress(SystemExit),
        ):
            main(arguments)
        return said.getvalue()
    scripts = str(Path(sys.executable).parent)
    environment = os.environ | {"PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(  # noqa: S602 - the README's own commands, pipes included
        command, shell=True, cwd=folder, env=environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip
    return done.stdout


def pattern_of(shown: str) -> str:
    """A regular expression for output as shown, where ``…`` stands for anything."""
    return ".*".join(re.escape(part) for part in shown.split("…"))


def test_every_block_of_the_readme_is_of_a_kind_that_is_run() -> None:
    assert {language for language, _ in BLOCKS} <= {"console", "sh"}
    assert CONSOLE


def test_every_console_block_prints_what_it_shows(checkout: Path) -> None:
    for block in CONSOLE:
        for command, shown in commands_of(block):
            output = run(command, checkout)
            assert re.fullmatch(pattern_of(shown.strip()), output.strip(), re.DOTALL), (
                f"$ {command}\n{output}"
            )


def test_every_shell_block_names_make_targets_that_exist() -> None:
    for line in "".join(SHELL).splitlines():
        words = shlex.split(line, comments=True)
        if words:
            assert words[0] == "make"
            done = subprocess.run(  # noqa: S603 - our own
                ["make", "--dry-run", *words[1:]],  # noqa: S607 - the make on the path
                cwd=ROOT, capture_output=True, check=False,
            )  # fmt: skip
            assert done.returncode == 0, done.stderr


def test_every_command_is_named_in_the_readme() -> None:
    shown = run("mapapp --help", ROOT)
    commands = re.findall(r"^    (\w+) {2,}", shown, re.MULTILINE)
    assert {"map", "serve", "verify"} <= set(commands)
    assert [name for name in commands if f"mapapp {name}" not in README] == []
