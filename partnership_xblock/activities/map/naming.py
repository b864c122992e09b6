"""Names of pillars, sectors and the layout by pillars at a school.

The school's context card says whether its place of faith is a temple, a mosque, a church or a shrine; every sentence
uses the matching words."""

from __future__ import annotations

from partnership_xblock.activities.map.content import MapContent
from partnership_xblock.domain.network import ContextItem
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.vocabulary import FaithPlace


def faith_place(content: MapContent, context: ContextItem) -> FaithPlace | None:
    """The school's own place of faith; the content's first where the school has not chosen, None where the content has
    none."""
    chosen = (place for place in content.faiths if place.id == context.faith)
    return next(chosen, content.faiths[0] if content.faiths else None)


def pillar_name(content: MapContent, context: ContextItem, pillar_id: str) -> Text:
    """A pillar's name at this school; its id where an author has removed it."""
    place = faith_place(content, context)
    if place is not None and pillar_id == content.faith_pillar and context.faith == place.id:
        return place.pillar
    return next((row.label for row in content.pillars if row.id == pillar_id), Text(th=pillar_id, en=pillar_id))


def sector_name(content: MapContent, context: ContextItem, sector_id: str) -> Text:
    """A sector's name at this school; empty for a partner without one."""
    place = faith_place(content, context)
    if place is not None and sector_id == content.faith_pillar and context.faith == place.id:
        return place.sector
    return next((row.label for row in content.sectors if row.id == sector_id), Text(th=sector_id, en=sector_id))
