"""Lists the texts that a teacher has overwritten or discarded since the last submission."""

from __future__ import annotations

from partnership_xblock.repositories.versions import versions_of
from partnership_xblock.services.wire.save import VersionShape
from partnership_xblock.services.wire.times import iso

from .visit import Visit


def versions(visit: Visit) -> list[VersionShape]:
    """Newest first; the person's own only. 1 query. Raises Refused where the person may not write here."""
    return [
        VersionShape.model_validate(
            {"doc": one.document, "key": one.key, "v": dict(one.value), "at": iso(one.at), "reason": one.reason}
        )
        for one in versions_of(visit.writer())
    ]
