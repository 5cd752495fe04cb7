"""What ``mapapp map`` on the seed article costs from a cold start, beside importing folium.

Prints CPU seconds (user and system, median of several fresh processes), the share spent
importing, how long the gazetteer takes to open and the size of the page. With ``--check``
it fails when a figure is past its ceiling in ``floors.json``.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SEEDS = HERE.parent / "seeds"
CEILINGS = json.loads((HERE / "floors.json").read_text("utf-8"))["cold_start"]
ENVIRONMENT = {name: os.environ[name] for name in os.environ if name != "PYTHONDONTWRITEBYTECODE"}
"""As a user has it: compiled modules are kept."""
OPEN_GAZETTEER = """
import time, mapapp.gazetteer.lookup as lookup
start = time.process_time()
lookup.Gazetteer.open().hits("Homs")
print(1000 * (time.process_time() - start))
"""


def run_cpu_seconds(command: list[str]) -> tuple[float, str, str]:
    """Run a command in a fresh process: its CPU seconds, standard output, standard error."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        child = subprocess.Popen(command, stdout=out, stderr=err, env=ENVIRONMENT)  # noqa: S603 - ours
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        if child.returncode:
            raise SystemExit(f"{' '.join(command)} failed:\n{err.read()}")
        return usage.ru_utime + usage.ru_stime, out.read(), err.read()


def median_cpu_seconds(command: list[str], runs: int) -> float:
    """Median CPU seconds over several fresh processes, after one that warms the disk's cache."""
    run_cpu_seconds(command)
    return statistics.median(run_cpu_seconds(command)[0] for _ in range(runs))


def measure(runs: int) -> dict[str, float]:
    """All figures, by the names that ``floors.json`` uses."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "map.html")
        command = ["-m", "mapapp.cli", "map", str(SEEDS), "-o", str(page)]
        seconds = median_cpu_seconds([sys.executable, *command], runs)
        first = page.read_bytes()
        traced, _, trace = run_cpu_seconds([sys.executable, "-X", "importtime", *command])
        same = page.read_bytes() == first
    importing = sum(map(int, re.findall(r"^import time:\s+(\d+) \|", trace, re.MULTILINE))) / 1e6
    peer = median_cpu_seconds([sys.executable, "-c", "import folium"], runs)
    opening = run_cpu_seconds([sys.executable, "-c", OPEN_GAZETTEER])[1]
    return {
        "cpu_seconds": seconds,
        "share_importing": importing / traced,
        "times_importing_folium": seconds / peer,
        "open_gazetteer_ms": float(opening),
        "page_megabytes": len(first) / 1e6,
        "runs_that_differ": float(not same),
    }


def main() -> int:
    """Print the figures, and hold them against their ceilings if asked."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--check", action="store_true", help="fail past a ceiling")
    chosen = options.parse_args()
    figures = measure(chosen.runs)
    past = 0
    for name, figure in figures.items():
        ceiling = CEILINGS.get(name)
        told = "" if ceiling is None else f"   (at most {ceiling})"
        print(f"{name:24} {figure:8.3f}{told}")
        past += ceiling is not None and figure > ceiling
    return 1 if chosen.check and past else 0


if __name__ == "__main__":
    sys.exit(main())
