"""What holds for every test: the world it runs in is told, and in CI none is left out."""

from __future__ import annotations

import os
import shutil
import subprocess
from importlib.metadata import version

import pyogrio
import pytest
import shapely
from hypothesis import settings

from mapapp.gazetteer.lookup import Gazetteer

# The machine that runs the tests may be busy; slowness is what benchmarks look for.
settings.register_profile("mapapp", deadline=None)
settings.load_profile("mapapp")

# The package's own gazetteer, whatever the person who runs the tests has built.
os.environ["MAPAPP_GAZETTEER"] = "default"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: tests with a browser or a server wait part of their time."""
    return (os.cpu_count() or 1) + 1


LONGEST = ("/browser/", "/cli/", "/docs/", "/contract/", "/unit/export/", "/unit/layers/")
"""Folders of the files that take longest: none is to be begun when all others are done."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest files, of which no worker then has one alone at the end."""
    items.sort(key=lambda item: [folder not in item.nodeid for folder in LONGEST])


def pytest_report_header() -> list[str]:
    """Name the real parts that the tests meet."""
    gazetteer = Gazetteer.open()
    libraries = {
        "GDAL": pyogrio.__gdal_version_string__,
        "GEOS": shapely.geos_version_string,
        "folium": version("folium"),
        "streamlit": version("streamlit"),
    }
    programs = [_first_line(name, "--version") for name in ("chromium", "psql")]
    return [
        ", ".join(f"{name} {found}" for name, found in libraries.items()),
        f"gazetteer {gazetteer.version}: {gazetteer.counts}",
        "; ".join(programs),
    ]


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run of CI that skipped a test: there, every real part has to be."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") and reporter and reporter.stats.get("skipped"):
        reporter.write_line("a test was skipped, and in CI none may be", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _first_line(command: str, option: str) -> str:
    path = shutil.which(command)
    if path is None:
        return f"no {command}"
    done = subprocess.run([path, option], capture_output=True, text=True, check=False)  # noqa: S603 - found on the path
    return done.stdout.splitlines()[0].strip() if done.stdout else f"{command} says nothing"
