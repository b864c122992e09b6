"""Reports completion: whether a teacher has handed in work in a block (decision 0016)."""

from __future__ import annotations

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.host import current_host
from partnership_xblock.repositories.work import Place, lock_handed_in
from partnership_xblock.services.records.transaction import atomically, attempt

from .visit import Visit


def tell_progress(*, visit: Visit) -> None:
    """Reports the current state to the host, after a move has been committed; nothing for staff trials. Never raises: a
    failure here does not undo a submission."""
    place = visit.reader()
    if place is not None and visit.mode == "work":
        attempt("telling completion", lambda: tell_progress_of(place))


@atomically
def tell_progress_of(place: Place) -> None:
    """Reads the state anew and reports it while no move is under way: of two requests, the slower one reports the
    same."""
    handed_in = lock_handed_in(place)
    current_host().complete(place.learner_id, UsageKey.from_string(place.usage_key), done=handed_in)
