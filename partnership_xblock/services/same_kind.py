"""The one place where work meets a block that is of another kind now.

Studio's form keeps a kind that was answered, but an import of the course, a library's update taken into it and the
platform's own editing of settings go past it.
"""

from __future__ import annotations

from partnership_xblock.domain.errors import Refused
from partnership_xblock.repositories.work import Work

from .visit import Visit


def require_same_kind(visit: Visit, work: Work) -> None:
    """Raises Refused `kind_changed`: nothing of hers is shown as, or mixed with, what it is not. With the old kind back
    all is as it was."""
    if work.row and work.kind != visit.block.kind:
        raise Refused("kind_changed")
