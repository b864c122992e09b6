"""Events of a learner's actions. The actor is the learner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from .event import PREFIX, AboutSubmission, Says


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(AboutSubmission):
    """`submission` is empty while the learner has saved nothing here."""

    NAME: ClassVar = f"{PREFIX}.activity.opened"
    WHEN: ClassVar = "a page that shows the block to a learner was rendered; once a page"

    status: Annotated[str, Says("code", "status of the work: draft, submitted, in_review, returned, accepted")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved(AboutSubmission):
    """A sample: see `services/records/events.py`."""

    NAME: ClassVar = f"{PREFIX}.draft.saved"
    WHEN: ClassVar = "a save was stored: the first in this block, then one in `one_in` revisions"

    first: Annotated[bool, Says("flag", "whether it is the first save in this block")]
    one_in: Annotated[int, Says("count", "how many revisions one of these events represents, apart from the first")]
    changed: Annotated[int, Says("count", "items this save asked to change")]
    conflicts: Annotated[int, Says("count", "items that had been changed on another device")]
    partners: Annotated[int, Says("count", "partners in the network after the save")]
    ties: Annotated[int, Says("count", "ties in the network after the save")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Submitted(AboutSubmission):
    NAME: ClassVar = f"{PREFIX}.submission.submitted"
    WHEN: ClassVar = "a round was handed in; in a kind without a trainer's step, finished"

    partners: Annotated[int, Says("count", "partners in the round")]
    ties: Annotated[int, Says("count", "ties in the round")]
    items: Annotated[int, Says("count", "items of the answers in the round")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn(AboutSubmission):
    NAME: ClassVar = f"{PREFIX}.submission.withdrawn"
    WHEN: ClassVar = "the owner took back a round that nobody was reading"

    waited: Annotated[int, Says("seconds", "since it was handed in")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared(AboutSubmission):
    NAME: ClassVar = f"{PREFIX}.submission.shared"
    WHEN: ClassVar = "the owner shared a frozen copy with the teachers of the course"

    number: Annotated[int, Says("count", "its permanent number in the course")]
    parts: Annotated[int, Says("count", "parts in it")]
    again: Annotated[bool, Says("flag", "whether it was shared before, under the same number")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unshared(AboutSubmission):
    NAME: ClassVar = f"{PREFIX}.submission.unshared"
    WHEN: ClassVar = "the owner withdrew what was shared"

    number: Annotated[int, Says("count", "the number that stays empty")]
