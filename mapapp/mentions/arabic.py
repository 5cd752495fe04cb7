"""What Arabic writes onto the word after it: ``and``, ``in``, ``for``, ``like`` and the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

JOINED = frozenset("وفبلك")
"""Words of one letter that are written onto the next."""
_JOINED = re.compile("[وف]?[بلك]?")


def without_joined(word: str, words: Container[str]) -> str:
    """Give a word without what is written onto it, where that is one of ``words``; else as it is.

    ``بمحافظة``, in the province, is ``محافظة``; ``للمدينة``, for the city, is ``المدينة``.
    """
    if word[:1] not in JOINED or word in words:
        return word
    if word.startswith("لل") and (rest := "ال" + word[2:]) in words:
        return rest
    longest = _JOINED.match(word)
    for length in range(1, (longest.end() if longest else 0) + 1):
        if word[length:] in words:
            return word[length:]
    return word
