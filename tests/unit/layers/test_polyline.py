from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.layers.polyline import decode, encode

DEGREES = st.tuples(st.floats(-180, 180, allow_nan=False), st.floats(-90, 90, allow_nan=False))


def test_the_published_example_of_the_algorithm_comes_out_as_published() -> None:
    corners = [(38.5, -120.2), (40.7, -120.95), (43.252, -126.453)]
    assert "_p~iF~ps|U_ulLnnqC_mqNvxq`@" == encode(corners, 100_000)
    assert corners == decode("_p~iF~ps|U_ulLnnqC_mqNvxq`@", 100_000)


@given(st.lists(DEGREES), st.sampled_from([50, 400, 1000]))
def test_what_is_written_is_read_back_to_the_nearest_step(
    corners: list[tuple[float, float]], steps: int
) -> None:
    rounded = [(round(lon * steps), round(lat * steps)) for lon, lat in corners]
    kept = [corner for corner, _ in itertools.groupby(rounded)]
    read = decode(encode(corners, steps), steps)
    assert kept == [(round(lon * steps), round(lat * steps)) for lon, lat in read]


@given(st.lists(DEGREES))
def test_no_letter_means_anything_to_a_page(corners: list[tuple[float, float]]) -> None:
    assert set(encode(corners, 1000)) <= {chr(code) for code in range(0x3F, 0x7F)}


@pytest.mark.parametrize("corners", [[], [(0, 0)], [(-180, -90), (180, 90)]])
def test_few_corners_and_the_ends_of_the_world_are_kept(corners: list[tuple[int, int]]) -> None:
    assert corners == decode(encode(corners, 400), 400)
