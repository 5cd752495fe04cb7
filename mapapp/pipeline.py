"""The order of things: an article and a gazetteer to resolutions, and on to incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.assemble import assemble_incidents
from mapapp.incidents.roles import assign_roles
from mapapp.mentions.find import find_mentions
from mapapp.resolution.resolve import resolve_mentions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.gazetteer.lookup import Gazetteer
    from mapapp.mentions.entities import Entity
    from mapapp.records import Article, Incident, Resolution


def geoparse(
    article: Article, gazetteer: Gazetteer, entities: Sequence[Entity] = ()
) -> tuple[Resolution, ...]:
    """Find and resolve every mention of a place, with its role, in order of the text.

    ``entities`` are the names that another reader sees, in order, if one was asked.
    """
    mentions = find_mentions(article, gazetteer, entities)
    return assign_roles(article, resolve_mentions(article, mentions, gazetteer))


def find_incidents(article: Article, gazetteer: Gazetteer) -> tuple[Incident, ...]:
    """Read what the article says happened, in order of the text."""
    return assemble_incidents(article, geoparse(article, gazetteer))
