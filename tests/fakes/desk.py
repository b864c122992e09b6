"""A trainer's desk for tests: one trainer of the course, and the requests her page sends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from opaque_keys.edx.keys import CourseKey

from partnership_xblock import api
from partnership_xblock.services.wire.desk import ReviewChange
from tests.fakes.course import COURSE
from tests.fakes.host import RecordingHost


@dataclass
class Desk:
    """One trainer at her desk. Every request is made anew, at the host's clock."""

    host: RecordingHost | None
    user: int
    language: str = "th"
    course: CourseKey = COURSE

    def reader(self) -> api.Reader:
        return api.reader(user_id=self.user, course_key=self.course, language=self.language)

    @property
    def person(self) -> str:
        return api.person_token(user_id=self.user, course_key=self.course)

    @property
    def act(self) -> api.ActRequest:
        return api.ActRequest(person=self.person)

    def queue(self, **asked: Any) -> api.QueuePage:
        return api.roster(reader=self.reader(), request=api.QueueFilter(**asked))

    def detail(self, public_id: str) -> api.DeskDetail:
        return api.review_detail(reader=self.reader(), public_id=public_id)

    def claim(self, public_id: str) -> api.DeskDetail:
        return api.claim(reader=self.reader(), public_id=public_id, request=self.act)

    def release(self, public_id: str) -> api.DeskDetail:
        return api.release(reader=self.reader(), public_id=public_id, request=self.act)

    def save(self, public_id: str, *changes: ReviewChange, known: int = 0, seen: str | None = None) -> api.ReviewSaved:
        """`seen` is the round of her page, which it names with choices about certificates; by default the present."""
        if seen is None and any(one.key.startswith("hours:") for one in changes):
            seen = standing(self.detail(public_id))
        asked = api.ReviewSave(person=self.person, changes=list(changes), known=known, round=seen)
        return api.save_review(reader=self.reader(), public_id=public_id, request=asked)

    def write(self, public_id: str, values: Mapping[str, Mapping[str, Any]]) -> api.ReviewSaved:
        return self.save(public_id, *(written(key, value) for key, value in values.items()))

    def mark_all(self, public_id: str, share: float = 1.0) -> api.ReviewSaved:
        """Full marks, or a share of them in half points, on every criterion."""
        rubric = self.detail(public_id).rubric
        return self.write(
            public_id, {f"mark:{line.id}": {"points": int(line.points * share * 2) / 2} for line in rubric}
        )

    def decide(
        self,
        public_id: str,
        decision: Literal["return", "accept"],
        revision: int | None = None,
        *,
        seen: str | None = None,
    ) -> api.Decided:
        """`revision` of her draft and `seen`, the round, are those of her page; by default it was opened just now.
        Where work goes through stages and no outcome was chosen, the stage's own: on where it is to be accepted, else
        back."""
        detail = self.detail(public_id)
        if detail.stage is not None and "gate" not in detail.review.items:
            outcome = next(one for one in detail.stage.outcomes if one.goes_on is (decision == "accept"))
            decision = outcome.decision
            self.write(public_id, {"gate": {"outcome": outcome.id}})
            detail = self.detail(public_id)
        asked = api.DecisionRequest(
            person=self.person,
            decision=decision,
            round=standing(detail) if seen is None else seen,
            revision=detail.review.revision if revision is None else revision,
        )
        return api.decide(reader=self.reader(), public_id=public_id, request=asked)

    def accept(self, public_id: str, share: float = 1.0) -> api.Decided:
        """Claim, mark and accept."""
        self.claim(public_id)
        self.mark_all(public_id, share)
        return self.decide(public_id, "accept")

    def give_back(self, public_id: str, text: str = "เล่าเพิ่มอีกนิด") -> api.Decided:
        """Claim, write one comment and return."""
        self.claim(public_id)
        self.write(public_id, {"comment:c1": {"anchor": "whole", "type": "question", "text": text, "order": 1}})
        return self.decide(public_id, "return")

    def take_back(self, public_id: str) -> api.DeskDetail:
        return api.take_back(reader=self.reader(), public_id=public_id, request=self.act)

    def reopen(self, public_id: str, reason: str = "ครูขอเพิ่มข้อมูล", *, keep_grade: bool = True) -> api.DeskDetail:
        asked = api.ReasonRequest(person=self.person, reason=reason, keep_grade=keep_grade)
        return api.reopen(reader=self.reader(), public_id=public_id, request=asked)

    def export(self, *, identified: bool = False, **asked: Any) -> list[list[str]]:
        rows = api.export_rows(reader=self.reader(), request=api.QueueFilter(**asked), identified=identified)
        return list(rows)


def standing(detail: api.DeskDetail) -> str:
    """The public id of the round that is being read."""
    return next(one.public_id for one in detail.rounds if not one.withdrawn)


def written(key: str, value: Mapping[str, Any], base: int = 0, *, gone: bool = False) -> ReviewChange:
    return ReviewChange(key=key, v=dict(value), base=base, gone=gone)
