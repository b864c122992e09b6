"""The one place for a learner's score as the platform's own tools ask a block for it: by learner and block."""

from __future__ import annotations

from dataclasses import dataclass

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.repositories import desk, grades

from .atomically import atomically
from .deliver import deliver_held


@dataclass(frozen=True, slots=True)
class Learner:
    """One learner in one block. `kind` is the block's, for work that is begun by an override."""

    id: int
    usage_key: UsageKey
    kind: str


def standing_score(*, learner: Learner) -> desk.Points | None:
    """What stands for her in the gradebook, as far as is known here; None for nothing. 1 query."""
    held = grades.find(str(learner.usage_key), learner.id)
    return None if held is None else held.grade


def last_mark(*, learner: Learner) -> desk.Points | None:
    """What the trainer gave last, also behind an override; None where she marked nothing. 1 query."""
    held = grades.find(str(learner.usage_key), learner.id)
    return None if held is None else grades.mark_of(held)


@atomically
def send_score(*, learner: Learner) -> None:
    """What stands for her goes to the gradebook (again). 2 queries of our own."""
    held = grades.lock(str(learner.usage_key), learner.id)
    if held is not None and held.grade is not None:
        deliver_held(held, held.grade)
