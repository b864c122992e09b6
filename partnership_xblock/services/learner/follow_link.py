"""Resolves the link of a mail to the teacher's block, or to the printed work where the block cannot be opened."""

from __future__ import annotations

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.domain.errors import Refused
from partnership_xblock.host import current_host
from partnership_xblock.repositories.desk import find_ref
from partnership_xblock.repositories.rounds import standing_of
from partnership_xblock.services.wire.paths import print_path


def follow_link(*, user_id: int | None, public_id: str) -> str:
    """The address that opens the teacher's own submission: the block, or the work on paper where the course no longer
    has the block or the teacher is no longer enrolled. 1 query of our own, 2 where the block is gone.

    Raises Refused login_required, not_found. Another person's work is not_found too, so that the answer reveals
    nothing.
    """
    if user_id is None:
        raise Refused("login_required")
    ref = find_ref(public_id)
    if ref is None or ref.learner_id != user_id:
        raise Refused("not_found")
    host = current_host()
    usage_key = UsageKey.from_string(ref.usage_key)
    standing = host.standing(user_id, usage_key.course_key)
    if (standing.enrolled or standing.trainer) and host.has_block(usage_key):
        return host.block_url(usage_key)
    round_ = standing_of([ref.row]).get(ref.row)
    if round_ is None:
        raise Refused("not_found")
    return host.page_url(print_path(round_.public_id))
