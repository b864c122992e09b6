"""How many have finished here: what the module card tells every learner of the others."""

from __future__ import annotations

import hashlib
from typing import Final

from partnership_xblock.domain.module_card import at_least
from partnership_xblock.repositories import counting

from .remembered import kept, remembered
from .visit import Visit

SECONDS: Final = 3600
"""How long a page may still say the former number: for everybody the same, and no clock of anybody's act."""


def finished(visit: Visit) -> int:
    """In steps (`domain.module_card.at_least`); 0 where it is not told, and where nobody's work is shown. For a page
    that is opened: 1 query in an hour for each block."""
    if visit.reader() is None:
        return 0
    usage_key = str(visit.block.usage_key)
    told: int = remembered(_name(visit), lambda: at_least(counting.finished(usage_key)), SECONDS)
    return told


def finished_before(visit: Visit) -> int:
    """As it was last counted, or 0. For the answers to her own moves, which hold locks and cost enough: no query."""
    return 0 if visit.reader() is None else kept(_name(visit)) or 0


def _name(visit: Visit) -> str:
    """In the cache are a block and a number; the block hashed, because its key may hold what a cache's key may not."""
    return f"partnership_xblock.finished.{hashlib.sha256(str(visit.block.usage_key).encode()).hexdigest()[:32]}"
