import pytest

from mapapp.mentions.arabic import without_joined

NOUNS = frozenset(("محافظة", "المدينة", "بلدة", "ولاية"))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("بمحافظة", "محافظة"),
        ("وبمحافظة", "محافظة"),
        ("للمدينة", "المدينة"),
        ("بلدة", "بلدة"),
        ("وبلدة", "بلدة"),
        ("ولاية", "ولاية"),
        ("بحر", "بحر"),
    ],
)
def test_what_is_written_onto_a_known_word_is_taken_off(word: str, expected: str) -> None:
    assert expected == without_joined(word, NOUNS)
