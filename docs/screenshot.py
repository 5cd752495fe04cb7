"""Take the README's picture: the seed article's map, in Chromium, with the network refused.

Run it after a change to the map: ``.venv/bin/python docs/screenshot.py``.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

DOCS = Path(__file__).resolve().parent
CHROMIUM = "/usr/bin/chromium"
OPENED = "Al-Tanf"
"""What the incident that stands open in the picture is called, in part."""


def main() -> None:
    """Draw the seed's map, open one of its incidents and write ``map.png`` beside this file."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        page_file = Path(folder, "map.html")
        command = [sys.executable, "-m", "mapapp.cli", "map", str(DOCS.parent / "seeds")]
        subprocess.run([*command, "-o", str(page_file)], check=True)  # noqa: S603 - our own
        browser = play.chromium.launch(executable_path=CHROMIUM)
        page = browser.new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
        page.context.set_offline(offline=True)
        page.goto(page_file.as_uri())
        page.get_by_role("option").filter(has_text=OPENED).last.click()
        page.wait_for_selector(".leaflet-popup blockquote")
        page.screenshot(path=DOCS / "map.png", animations="disabled")
        browser.close()


if __name__ == "__main__":
    main()
