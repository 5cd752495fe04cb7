"""The link to what is looked at: read as it was written, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

# ruff: noqa: ANN401 - values of JavaScript are of any type

ODD = [
    "a&b=c",
    "100 %",
    "%2F/",
    "#",
    "+ +",
    "الطنف",
    "Артём",
    "e\u0301",
    "🙂",
    "",
    "a,b;c",
    "\\",
    '"',
]
NOTHING: dict[str, Any] = {"chosen": {}, "text": "", "window": None, "undated": False}


@pytest.fixture(scope="module")
def address(script: Callable[[str], Any]) -> Any:
    return script("address")


def test_what_is_written_is_read_again(address: Any) -> None:
    written = [
        {"filters": NOTHING, "incident": None, "view": None},
        {"filters": NOTHING, "incident": 0, "view": {"zoom": 2.5, "lat": -33.1234, "lon": 181.5}},
        *(
            {
                "filters": {
                    "chosen": {"kind": ["protest"], "actor": ODD, "place": [odd]},
                    "text": odd,
                    "window": [-31, 17_000],
                    "undated": True,
                },
                "incident": 99_999,
                "view": None,
            }
            for odd in ODD
        ),
    ]
    assert written == address("written.map((one) => addressOf(fragmentOf(one)))", written=written)


def test_what_is_looked_at_by_default_is_not_written(address: Any) -> None:
    assert "" == address(
        "fragmentOf({filters: nothing, incident: null, view: null})", nothing=NOTHING
    )


@pytest.mark.parametrize(
    "fragment",
    [
        "incident=-1&map=1e9/0/0",
        "incident=1.5&map=3/86/0",
        "incident=1e3&map=3/0/361",
        "days=2019-02-01/2019-01-01&map=3//",
        "days=2019-13-01/2019-14-01&map=NaN/NaN/NaN",
        "days=2019-01-01&unknown=1&__proto__=2",
        "&=&=",
    ],
)
def test_what_makes_no_sense_is_passed_over(fragment: str, address: Any) -> None:
    read = address("addressOf(fragment)", fragment=f"#{fragment}")
    assert {"filters": NOTHING, "incident": None, "view": None} == read


def test_a_fragment_that_names_a_part_of_the_page_is_no_link(address: Any) -> None:
    assert None is address("addressOf('#incidents')")
