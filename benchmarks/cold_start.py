"""What ``mapapp map`` on the seed article costs from a cold start, beside importing folium.

Prints CPU seconds (user and system, median of several fresh processes, each with its modules
compiled, as after a first run), the share spent importing, how long the gazetteer takes to
open and the size of the page. With ``--check`` it fails when a figure is past its ceiling in
``floors.json``.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from floors import hold

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
ENVIRONMENT = {name: os.environ[name] for name in os.environ if name != "PYTHONDONTWRITEBYTECODE"}
IMPORT = "import os, sys, time; os.environ['OPENBLAS_NUM_THREADS'] = '1'; import "
"""With numpy on one thread, as the command line sets it: the peer gets the same."""
THEN_DRAW = """
imported = time.process_time()
mapapp.cli.main(sys.argv[1:])
print(imported / time.process_time())
"""
OPEN_GAZETTEER = """
import time, mapapp.gazetteer.lookup as lookup
start = time.process_time()
lookup.Gazetteer.open().hits("Homs")
print(1000 * (time.process_time() - start))
"""


def main() -> int:
    """Print the figures, and hold them against their ceilings if asked."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--check", action="store_true", help="fail past a ceiling")
    chosen = options.parse_args()
    figures = measure(chosen.runs)
    for name, figure in figures.items():
        print(f"{name:24} {figure:8.3f}")
    return hold(
        "cold_start", {"map": figures}, check=chosen.check, lift=False, ceilings=list(figures)
    )


def measure(runs: int) -> dict[str, float]:
    """All figures, by the names that ``floors.json`` uses."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "map.html")
        command = ["map", str(SEEDS), "-o", str(page)]
        trace = run("-X", "importtime", "-m", "mapapp.cli", *command)[2]
        first = page.read_bytes()
        seconds = median_cpu_seconds(runs, "-m", "mapapp.cli", *command)
        modules = ",".join(re.findall(r"\| +(mapapp[\w.]*)$", trace, re.MULTILINE))
        share = median_printed(runs, "-c", IMPORT + modules + THEN_DRAW, *command)
        same = page.read_bytes() == first
    return {
        "cpu_seconds": seconds,
        "importing_share": share,
        "times_import_folium": seconds / median_cpu_seconds(runs, "-c", IMPORT + "folium"),
        "open_gazetteer_ms": median_printed(runs, "-c", OPEN_GAZETTEER),
        "page_megabytes": len(first) / 1e6,
        "runs_that_differ": float(not same),
    }


def median_cpu_seconds(runs: int, *arguments: str) -> float:
    """Median CPU seconds of several fresh processes, after one that warms the disk's cache."""
    run(*arguments)
    return statistics.median(run(*arguments)[0] for _ in range(runs))


def median_printed(runs: int, *arguments: str) -> float:
    """Median of a figure that several fresh processes print."""
    return statistics.median(float(run(*arguments)[1]) for _ in range(runs))


def run(*arguments: str) -> tuple[float, str, str]:
    """Run Python in a fresh process: its CPU seconds, standard output, standard error."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        command = [sys.executable, *arguments]
        child = subprocess.Popen(command, stdout=out, stderr=err, env=ENVIRONMENT)  # noqa: S603 - ours
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        if child.returncode:
            raise SystemExit(f"{' '.join(command)} failed:\n{err.read()}")
        return usage.ru_utime + usage.ru_stime, out.read(), err.read()


if __name__ == "__main__":
    sys.exit(main())
