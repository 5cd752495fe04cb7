"""The places of a sentence where an event in it can have happened, and not where it was told.

Mentions of one sentence and who says it go in. Which of them an event has is for ``scenes.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.sentence.attribution import Source
from mapapp.incidents.sentence.places import (
    is_scene,
    is_unknown,
    names_part_of_town,
    without_city_districts,
)
from mapapp.incidents.sentence.unknown import is_carried_to, is_of_a_war
from mapapp.incidents.text.languages import INFLECTING
from mapapp.incidents.text.tables import Topic, words_for
from mapapp.records import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.attribution import Attribution
    from mapapp.records import Resolution, Span

NEARBY_WITHIN = 3
"""Words before a name among which ``nearby`` stands: ``the nearby town of X``."""


class Sites:
    """The places of one sentence, to be asked which of them only tell who speaks."""

    def __init__(
        self,
        reading: Reading,
        sentence: int,
        attributions: Sequence[Attribution],
        resolutions: Sequence[Resolution],
    ) -> None:
        self._reading = reading
        self._sentence = sentence
        self._attributions = attributions
        self._resolutions = resolutions

    def named(self) -> list[Resolution]:
        """Places of events, not of who tells; "residents of Aleppo said" were there, though."""
        sites = [
            one
            for one in self._resolutions
            if one.mention.role is Role.EVENT
            and not is_of_a_war(self._reading, one)
            and not (is_unknown(one) and names_part_of_town(self._reading, one))
            and not is_carried_to(self._reading, one)
        ]
        sites = without_city_districts(sites)
        told = [
            one.clause
            for one in self._attributions
            if one.source is not Source.MEDIUM and one.is_leading
        ]
        return [one for one in sites if not self.is_in_clause(one.mention.span)] or [
            one
            for one in sites
            if any(clause.covers(one.mention.span) for clause in told)
            and not (self._is_seat(one) and self._names_party(one))
            and not self._hosts_reporter(one)
            and not self._is_nearby(one)
        ]

    def of_witnesses(self, part: Span) -> list[Resolution]:
        """Where those are who saw it: ``residents of X said that shells hit a house``."""
        return [
            one
            for one in self._resolutions
            if one.mention.role is Role.EVENT
            and is_scene(one)
            and part.covers(one.mention.span)
            and not self._hosts_reporter(one)
            and not self._is_nearby(one)
            and not self.is_seat_of_speaker(one)
            and any(
                by.source is Source.UNNAMED and by.is_leading and by.clause.covers(one.mention.span)
                for by in self._attributions
            )
        ]

    def is_seat_of_speaker(self, site: Resolution) -> bool:
        """Whether officials speak there: ``an army official in X said``."""
        if not self.is_in_clause(site.mention.span):
            return False
        before = self._reading.words.touching(site.mention.span).start - 1
        placing = self._reading.lasts(self._sentence, Topic.ROLE, "in")
        forces = self._reading.lasts(self._sentence, Topic.ROLE, "force")
        return before in placing and before - 1 in forces

    def is_in_clause(self, span: Span) -> bool:
        """Whether words only tell who says it."""
        return any(one.clause.covers(span) for one in self._attributions)

    def _is_seat(self, site: Resolution) -> bool:
        """Whether it is a capital, or named by ``in`` as where those who speak are."""
        before = self._reading.words.touching(site.mention.span).start - 1
        is_in = before in self._reading.lasts(self._sentence, Topic.ROLE, "in")
        is_capital = site.place is not None and site.place.feature == "PPLC"
        return is_capital or (is_in and self._reading.article.lang in INFLECTING)

    def _names_party(self, site: Resolution) -> bool:
        """Whether it is where a party speaks: ``the army in Bamako says``."""
        return any(
            one.source is Source.PARTY and one.clause.covers(site.mention.span)
            for one in self._attributions
        )

    def _is_nearby(self, site: Resolution) -> bool:
        """``A resident of nearby X said``: that was beside the place of which it is told."""
        name = self._reading.words.touching(site.mention.span).start
        keys = self._reading.words.keys[max(0, name - NEARBY_WITHIN) : name]
        return not words_for("nearby", self._reading.article.lang).isdisjoint(keys)

    def _hosts_reporter(self, site: Resolution) -> bool:
        """``A source told the agency's correspondent in X``: where that was told."""
        name = self._reading.words.touching(site.mention.span).start
        media = self._reading.of(self._sentence, Topic.SPEECH, "medium")
        return any(
            by.clause.covers(site.mention.span)
            and any(
                by.clause.covers(self._reading.span_of(one)) and one.last < name for one in media
            )
            for by in self._attributions
        )
