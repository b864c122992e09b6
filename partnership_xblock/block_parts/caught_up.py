"""A block in Studio, before an author's changes are put into it: as it is stored at this moment.

Studio loads the block, asks its handler, and stores it afterwards. What another author saved in between is not in the
block in hand (decision 0084).
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from xblock.fields import Scope

from partnership_xblock.block_parts.visitor import in_course, plain_key
from partnership_xblock.host import current_host

AUTHORED = (Scope.settings, Scope.content)


def catch_up(block: Any) -> None:
    """Gives the block in hand what is stored of it now, and keeps other saves in its course waiting until the request
    has ended. Nothing in a content library, where only what was changed is stored, nor where the host cannot tell."""
    key = block.scope_ids.usage_id
    now = current_host().held_draft(plain_key(key)) if in_course(key) else None
    if now is None:
        return
    for name, field in now.fields.items():
        if field.scope not in AUTHORED or name not in block.fields:
            continue
        mine = block.fields[name]
        if not field.is_set_on(now):
            if mine.is_set_on(block):
                mine.delete_from(block)
            continue
        value = field.read_from(now)
        if not mine.is_set_on(block) or mine.read_from(block) != value:
            mine.write_to(block, deepcopy(value))
