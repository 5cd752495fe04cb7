"""A map of articles beside records: its layers are shown and left out, by mouse and by key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from mapapp.cli import main
from tests.cli.test_join import ARTICLE
from tests.record_tables import ACLED, table_of

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

HOSTILE = "<img src=x onerror=\"document.title='run'\">${document.title='run'}"


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A page of one pair, and of one record that no article tells of."""
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    alone = ACLED | {"event_id_cnty": "SYR101", "event_date": "2018-01-01", "notes": HOSTILE}
    (tmp_path / "acled.csv").write_bytes(table_of(ACLED, alone))
    page = tmp_path / "joined.html"
    inputs = [str(tmp_path / name) for name in ("a.txt", "acled.csv")]
    assert 0 == main(["join", *inputs, "-o", str(page)])
    return page.as_uri()


def test_a_layer_is_left_out_and_shown_again(url: str, visit: Callable[..., Visit]) -> None:
    seen = visit(url)
    options = seen.page.get_by_role("option")
    expect(options).to_have_count(3)
    boxes = seen.page.get_by_role("group", name="Layers").get_by_role("checkbox")
    expect(boxes).to_have_count(2)
    seen.page.get_by_label("In both (2)").uncheck()
    expect(options).to_have_count(1)
    expect(seen.page.get_by_role("status")).to_have_text("1 incident shown")
    seen.page.get_by_label("Only in the records (1)").press("Space")
    expect(options).to_have_count(0)
    seen.page.get_by_label("In both (2)").check()
    expect(options).to_have_count(2)
    assert ([], []) == (seen.requests, seen.errors)


def test_the_words_of_a_record_are_read_and_never_run(
    url: str, visit: Callable[..., Visit]
) -> None:
    seen = visit(url)
    seen.page.get_by_label("In both (2)").uncheck()
    seen.page.get_by_role("option").click()
    expect(seen.page.get_by_role("dialog")).to_contain_text("<img src=x onerror=")
    expect(seen.page).to_have_title("Articles and records")
    assert ([], []) == (seen.requests, seen.errors)
