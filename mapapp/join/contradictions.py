"""Two tellings of one incident to what they say otherwise: numbers, who did it, denials.

Each is a sentence that gives both sides; which of them is right is not for this package to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.join.measures import Fit, Measures
from mapapp.join.parties import parties_of
from mapapp.records import Assertion, Casualties, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.records import Incident

LEEWAY = 0.2
"""By what share of it ``about 20`` may be off."""


def contradictions(one: Incident, other: Incident, measures: Measures) -> tuple[Reason, ...]:
    """What ``other`` says that ``one`` does not allow, with the words of ``other``."""
    return (
        *_numbers(one, other),
        *_attribution(one, other, measures),
        *_assertion(one, other),
    )


def _numbers(one: Incident, other: Incident) -> Iterator[Reason]:
    for there in other.casualties:
        alike = [
            here for here in one.casualties if (here.harm, here.whose) == (there.harm, there.whose)
        ]
        if alike and not any(_meet(here, there) for here in alike):
            said = ", ".join(in_words(here) for here in alike)
            whom = f"{there.harm} {there.whose}".strip()
            yield Reason(0, f"{whom}: {in_words(there)}, not {said}", there.quote.exact)


def _meet(one: Casualties, other: Casualties) -> bool:
    """Whether one number can be meant by both; no number says nothing against any."""
    (low, high), (least, most) = _range(one), _range(other)
    return low <= most and least <= high


def _range(one: Casualties) -> tuple[float, float]:
    low = 0 if one.least is None else one.least
    high = float("inf") if one.most is None else one.most
    leeway = LEEWAY if one.is_about else 0
    return low * (1 - leeway), high * (1 + leeway)


def in_words(one: Casualties) -> str:
    """``12``, ``at least 12``, ``about 20``, ``10 to 15``."""
    about = "about " if one.is_about else ""
    if one.least is None and one.most is None:
        return "a number not given"
    if one.least is None:
        return f"up to {about}{one.most}"
    if one.most is None:
        return f"at least {about}{one.least}"
    return f"{about}{one.least}" if one.least == one.most else f"{about}{one.least} to {one.most}"


def _attribution(one: Incident, other: Incident, measures: Measures) -> Iterator[Reason]:
    if measures.actors.fit is Fit.DIFFERS:
        here, there = parties_of(one.actors), parties_of(other.actors)
        sentence = f"who took part: {', '.join(sorted(there))}, not {', '.join(sorted(here))}"
        yield Reason(0, sentence, other.quote.exact)


def _assertion(one: Incident, other: Incident) -> Iterator[Reason]:
    is_denied = Assertion.DENIED in {one.assertion, other.assertion}
    if is_denied and one.assertion is not other.assertion:
        yield Reason(0, f"{other.assertion}, not {one.assertion}", other.quote.exact)
