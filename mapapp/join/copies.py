"""Articles to which of them print the same text: a wire story is one source however often it runs.

Texts are compared by runs of words, with MinHash (Broder, "On the resemblance and containment
of documents", 1997): two are copies where they share at least half of all their runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rensa import RMinHash, RMinHashLSH

from mapapp.incidents.text.words import words_of

if TYPE_CHECKING:
    from mapapp.records import Article

RUN: Final = 4
"""Words that are compared at a time."""
SHARE: Final = 0.5
"""Of the runs of both texts, those that copies have in common at least."""
PERMUTATIONS: Final = 128
BANDS: Final = 32
"""Of 4 permutations each: texts that share half are looked at with a probability of 0.87."""
SEED: Final = 1


class Copies:
    """Articles as they come, each with the first one that it is a copy of."""

    def __init__(self) -> None:
        self._index = RMinHashLSH(SHARE, PERMUTATIONS, BANDS)
        self._signatures: list[RMinHash] = []
        self._ids: list[str] = []
        self.originals: dict[str, str] = {}
        """By article; an article that copies none is its own."""

    def add(self, article: Article) -> None:
        """Look an article up among those before it."""
        signature = _signature(article)
        alike = [
            (signature.jaccard(self._signatures[at]), -at) for at in self._index.query(signature)
        ]
        share, at = max(alike, default=(0.0, 0))
        if share >= SHARE:
            self.originals[article.id] = self.originals[self._ids[-at]]
        else:
            self.originals[article.id] = article.id
        self._index.insert(len(self._ids), signature)
        self._signatures.append(signature)
        self._ids.append(article.id)


def _signature(article: Article) -> RMinHash:
    keys = words_of(article.text, article.lang).keys
    signature = RMinHash(PERMUTATIONS, SEED)
    last = max(1, len(keys) - RUN + 1)
    signature.update([" ".join(keys[at : at + RUN]) for at in range(last)])
    return signature
