"""What a counted date leans on: ``two days before Monday's raid``, ``a day after a blast``.

In: the token that counts, and the story of the article so far. Out: the date that it counts from,
and whether it dates what comes after it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.incidents.dates.anchors import VAGUE_DAYS, Anchor
from mapapp.incidents.dates.named import words_beside, words_inside
from mapapp.incidents.dates.tokens import BREAK, LETTERS
from mapapp.incidents.text.tables import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.dates.story import DateStory
    from mapapp.incidents.dates.tokens import Token
    from mapapp.incidents.text.words import Words

OF = LETTERS["of"]
PAST_VERB = re.compile(r"[a-z]{2,}ed")
"""How an English verb of the past ends: ``the night before killed nine``."""
LONGEST_COMMA = 2
"""Code points of a mark and a space; a dateline ends in more."""
LEAST_NAMED = 2
"""Words that have to name what is known by no article: ``after an attack on Homs``."""


class Origins:
    """What the counted dates of one article count from."""

    def __init__(self, lang: str, words: Words, story: DateStory) -> None:
        self._words = words
        self._story = story
        self._lang = lang

    def eve_of(self, token: Token) -> Dated | None:
        """The date that ``накануне`` is the eve of; ``None`` for the article's own.

        One of its sentence, or a day long past that the sentence before told.
        """
        if here := self._story.here_before(token.first):
            return here
        told, anchor = self._story.day_just_told(), self._story.anchor
        is_past = told and anchor and (anchor.latest - told.date.latest).days > VAGUE_DAYS
        return told if is_past and not self._story.reading else None

    def counted_from(self, token: Token) -> Dated | None:
        """The date that ``a day before Monday's raid``, or ``the raid``, counts from, if told."""
        keys = self._words.keys
        last = token.last
        if keys[last] in words_for("day_beside", self._lang):
            last += 1  # "la veille de"
        if keys[last : last + 1] and keys[last] not in words_for("counted_from", self._lang):
            nouns = words_inside(self._words, self._lang, token)
            return self._named_by(nouns, least=1) if nouns else None
        here = self._story.here_before(token.first)
        said = None if here else self._story.here_after(last)
        noun = last + 1
        if said or noun >= len(keys):
            return said
        is_definite = keys[noun] in words_for("definite", self._lang)
        is_known = is_definite or keys[last] in words_for("counted_from_definite", self._lang)
        nouns = words_beside(self._words, self._lang, last)
        return self._named_by(nouns, least=1 if is_known else LEAST_NAMED)

    def _named_by(self, nouns: Sequence[int], least: int) -> Dated | None:
        """The date of what nouns name; ``the attack`` is what the article is about."""
        told = self._story.told_of(nouns, least)
        if told or least > 1:
            return told
        events = tuple(words_for("main_event", self._lang))
        is_main = any(self._words.keys[noun].startswith(events) for noun in nouns[:2])
        return self._story.lead() if is_main else None

    def is_of_what_follows(self, token: Token) -> bool:
        """Whether ``a day after`` leans on a date of its sentence and dates what comes next.

        French has a noun for it: ``mardi, au lendemain d'une attaque``.
        """
        keys, definite = self._words.keys, words_for("definite", self._lang)
        is_noun = keys[token.last] in words_for("day_beside", self._lang)
        if not is_noun and keys[token.last] not in words_for("counted_from", self._lang):
            return False
        if keys[token.first] in definite and not self._governs(token, definite):
            return False
        tokens = self._story.tokens
        here = self._story.since_before(token.first) or self._story.here_before(token.first)
        if here is None:
            return self._opens_news(token) or self._is_of_another(token, is_noun=is_noun)
        if self._is_parted(here, token):
            return False
        following = tokens[tokens.index(token) + 1 :][:1]
        return any(one.letter == OF if is_noun else not one.is_mark for one in following)

    def news_after(self, token: Token) -> Anchor | None:
        """What ``Two days after a raid on Homs, it was shut on Thursday`` counts back from.

        The day of what the sentence goes on to tell; where it gives none, the article's.
        """
        if not self._opens_news(token) or not self.is_of_what_follows(token):
            return None
        after = self._story.first_after(token.last)
        return Anchor(*after.days) if after else self._story.anchor

    def _opens_news(self, token: Token) -> bool:
        """Whether ``two days after`` opens the first news, and its noun has no day of its own."""
        if self._story.lead() or not token.meaning.startswith("then"):
            return False
        opening, first = self._story.tokens[0].first, token.first
        while first > opening and self._words.keys[first - 1] in words_for("hedge", self._lang):
            first -= 1  # "barely two days after"
        if first > opening and self._gap(first) <= LONGEST_COMMA:  # not "KABUL (Reuters) - "
            return False
        after = self._story.first_after(token.last)
        until = self._words.within(after.span).start + 1 if after else 0
        # No token stands for a comma between words that are of no date.
        return after is None or any(self._gap(at) > 1 for at in range(token.last + 2, until))

    def _gap(self, word: int) -> int:
        """Code points between a word and the one before it."""
        return self._words.starts[word] - self._words.ends[word - 1]

    def _governs(self, token: Token, definite: frozenset[str]) -> bool:
        """``The day after the fall of X``, ``after two blasts``; ``the night before rose to 70``.

        A verb or a preposition after it begins something else.
        """
        following = self._words.keys[token.last + 1 : token.last + 2]
        if self._lang != "en" or not definite.isdisjoint(following):
            return not definite.isdisjoint(following)
        goes_on = words_for("goes_on", self._lang)
        return goes_on.isdisjoint(following) and not any(map(PAST_VERB.fullmatch, following))

    def _is_of_another(self, token: Token, *, is_noun: bool) -> bool:
        """``They called it just, a day after a bomb``: what came before the day told last."""
        keys, at = self._words.keys, token.last + 1 + is_noun
        is_led = any(one.is_mark and one.last < token.first for one in self._story.tokens)
        indefinite = words_for("indefinite", self._lang)
        return is_led and not indefinite.isdisjoint(keys[at : at + 1])

    def _is_parted(self, dated: Dated, token: Token) -> bool:
        """Whether a semicolon or colon parts them: ``fell on Monday; a day before it a bomb``."""
        starts = self._words.starts
        return any(
            one.letter == BREAK and dated.span.start < starts[one.first] <= starts[token.first]
            for one in self._story.tokens
        )
