"""How an event is said: stated, alleged, claimed or denied, with the words that show it.

A party's claim outweighs hearsay, hearsay outweighs plain telling; a newspaper or a book
that reports it changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mapapp.incidents.sentence.attribution import Attribution, Source
from mapapp.records import Assertion, Span

if TYPE_CHECKING:
    from mapapp.incidents.dates.dated import Dated


class Said(NamedTuple):
    """An assertion and what it rests on."""

    assertion: Assertion
    sentence: str
    marker: Span | None = None
    by: Attribution | None = None


def taken_as_known(said: Said, dated: Dated | None) -> Said:
    """What somebody says something else came a day after is no claim: the day of it is known."""
    if dated is None or not dated.is_of_what_follows or said.assertion is not Assertion.CLAIMED:
        return said
    return Said(Assertion.STATED, "told as a fact", dated.span)


def said_of(span: Span, attributions: list[Attribution], hearsay: Span | None) -> Said:
    """How the words of a span are said in their sentence."""
    about = [one for one in attributions if one.covers(span)]
    for one in about:
        if one.denies:
            return Said(Assertion.DENIED, "a party denies it", one.clause, one)
    for one in about:
        if one.source is Source.PARTY:
            return Said(Assertion.CLAIMED, "a party says so", one.clause, one)
    if hearsay:
        return Said(Assertion.ALLEGED, "told as hearsay", hearsay)
    for one in about:
        if one.source is Source.UNNAMED:
            return Said(Assertion.ALLEGED, "said by people who are not named", one.clause, one)
    if about:
        return Said(
            Assertion.STATED, "reported by a medium or an author", about[0].clause, about[0]
        )
    return Said(Assertion.STATED, "told as a fact")
