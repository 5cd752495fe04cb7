"""Both ends of a road that is called by them are places, alone or in the name of the road."""

from collections.abc import Callable

import pytest

from mapapp.records import Mention

Read = Callable[..., tuple[Mention, ...]]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Les axes Djibo-Bourzanga et Fada N'Gourma-Pama sont coupés.",
         ["Djibo", "Bourzanga", "Fada N'Gourma", "Pama"]),
        ("L'axe Torodi-Makalondi est miné.", ["Torodi", "Makalondi"]),
        ("La route nationale Kaya–Dori est fermée.", ["Kaya", "Dori"]),
        ("Une mine a explosé sur le tronçon Bambari - Alindao.", ["Bambari", "Alindao"]),
    ],
)  # fmt: skip
def test_the_ends_of_a_road_are_found(read: Read, text: str, ends: list[str]) -> None:
    named = " ".join(mention.name for mention in read(text, "fr"))
    assert all(end in named for end in ends)


def test_what_a_hyphen_joins_without_a_road_is_not(read: Read) -> None:
    assert () == read("Le rapport Djibo-Bourzanga a été publié.", "fr")


def test_a_long_chain_of_capitals_is_read_at_once(read: Read) -> None:
    assert () == read(f"La route {'A A-' * 20}é.", "fr")
