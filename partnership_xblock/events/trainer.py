"""Events of a trainer's actions on a submission. The actor is the trainer.

A claim that lapses emits nothing: no job gives it back, it simply ends (`domain/submission.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from .event import PREFIX, AboutSubmission, Says


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutReview(AboutSubmission):
    """Fields shared by trainers' events. `learner_id` stays in the site's own log: no statement that leaves the site
    repeats it."""

    learner_id: Annotated[int, Says("user", "the owner of the work, by the platform's id")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed(AboutReview):
    NAME: ClassVar = f"{PREFIX}.submission.claimed"
    WHEN: ClassVar = "a trainer claimed the submission; renewing the claim emits nothing"

    waited: Annotated[int, Says("seconds", "since it was handed in")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Released(AboutReview):
    NAME: ClassVar = f"{PREFIX}.submission.released"
    WHEN: ClassVar = "the trainer gave the submission back to the queue"

    waited: Annotated[int, Says("seconds", "since it was handed in")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Commented(AboutReview):
    NAME: ClassVar = f"{PREFIX}.review.commented"
    WHEN: ClassVar = "a decision made the trainer's words visible; again when it was taken back and sent anew"

    strengths: Annotated[int, Says("count", "comments that name a strength")]
    questions: Annotated[int, Says("count", "comments that ask")]
    suggestions: Annotated[int, Says("count", "comments that suggest")]
    checklist: Annotated[int, Says("count", "lines of the checklist")]
    overall: Annotated[bool, Says("flag", "whether there is an overall answer")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided(AboutReview):
    """Fields shared by both decisions. Points are not here: the gradebook has events of its own."""

    waited: Annotated[int, Says("seconds", "from handing in to the decision")]
    comments: Annotated[int, Says("count", "comments of any type")]
    marked: Annotated[int, Says("count", "criteria that were given points")]
    graded: Annotated[bool, Says("flag", "whether the work counts in the gradebook")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned(Decided):
    NAME: ClassVar = f"{PREFIX}.submission.returned"
    WHEN: ClassVar = "the round was returned to its teacher for revision"


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted(Decided):
    NAME: ClassVar = f"{PREFIX}.submission.accepted"
    WHEN: ClassVar = "the round was accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack(AboutReview):
    NAME: ClassVar = f"{PREFIX}.submission.taken_back"
    WHEN: ClassVar = "a decision was taken back before its teacher had seen it"

    accepted: Annotated[bool, Says("flag", "whether the decision had been to accept")]
    after: Annotated[int, Says("seconds", "since the decision")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened(AboutReview):
    NAME: ClassVar = f"{PREFIX}.submission.reopened"
    WHEN: ClassVar = "accepted work was reopened for its teacher"

    grade_kept: Annotated[bool, Says("flag", "whether the grade is kept")]
    after: Annotated[int, Says("seconds", "since it was accepted")]
