"""The one place for what pillars, sectors and the layout by pillars are called at a school: its context card says
whether its place of faith is a temple, a mosque, a church or a shrine, and every sentence follows."""

from __future__ import annotations

from partnership_xblock.activities.map.content import MapContent
from partnership_xblock.domain.network import ContextItem
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.vocabulary import FaithPlace


def faith_place(content: MapContent, context: ContextItem) -> FaithPlace | None:
    """The school's own; the content's first where it has not said, None where the content names none."""
    chosen = (place for place in content.faiths if place.id == context.faith)
    return next(chosen, content.faiths[0] if content.faiths else None)


def pillar_name(content: MapContent, context: ContextItem, pillar_id: str) -> Text:
    """A pillar's name at this school. The id itself where an author has taken it away."""
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
