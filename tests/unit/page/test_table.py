from __future__ import annotations

from mapapp.page.catalogue import words_in
from mapapp.page.nodes import Node, texts_of
from mapapp.page.table import MOST_ROWS, table
from mapapp.page.view import Row, row_of
from tests.builders import an_incident

EN = words_in("en")


def rows(number: int) -> list[Row]:
    return [row_of(an_incident(id=f"i{at}", title=f"Incident {at}"), EN) for at in range(number)]


def body_of(tree: Node) -> tuple[Node, ...]:
    return tree.children[0].children[1].children


def test_a_row_chooses_its_incident_by_click_and_by_its_button() -> None:
    (row,) = body_of(table(rows(1), "", EN))
    buttons = [one for cell in row.children for one in cell.children if one.tag == "button"]
    assert "i0" == row.chooses
    assert ["i0"] == [button.chooses for button in buttons]


def test_the_selected_row_alone_is_marked() -> None:
    assert [False, True] == [row.is_chosen for row in body_of(table(rows(2), "i1", EN))]


def test_what_is_left_out_is_counted() -> None:
    tree = table(rows(MOST_ROWS + 7), "", EN)
    assert MOST_ROWS == len(body_of(tree))
    assert "7 more rows are not shown: narrow the filters, or download." in list(texts_of(tree))
    assert "not shown" not in " ".join(texts_of(table(rows(MOST_ROWS), "", EN)))


def test_a_selected_row_far_down_is_shown_all_the_same() -> None:
    for number in (MOST_ROWS, MOST_ROWS + 6):
        shown = body_of(table(rows(MOST_ROWS + 7), f"i{number}", EN))
        assert MOST_ROWS == len(shown)
        assert [f"i{number}"] == [row.chooses for row in shown if row.is_chosen]
