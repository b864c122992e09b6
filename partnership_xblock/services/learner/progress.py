"""The course's tick: whether something of a teacher's is handed in in a block (decision 0016)."""

from __future__ import annotations

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.host import current_host
from partnership_xblock.repositories.work import Place, lock_handed_in
from partnership_xblock.services.records.transaction import atomically, attempt

from .visit import Visit


def tell_progress(*, visit: Visit) -> None:
    """Tell the host how it stands now, after a move that is certain. Of trying out, nothing. Never raises: what was
    handed in is handed in."""
    place = visit.reader()
    if place is not None and visit.mode == "work":
        attempt("telling completion", lambda: tell_progress_of(place))


@atomically
def tell_progress_of(place: Place) -> None:
    """Read anew, and told while no move of hers is under way: of two requests the slower one tells the same."""
    done = lock_handed_in(place)
    current_host().complete(place.learner_id, UsageKey.from_string(place.usage_key), done=done)
