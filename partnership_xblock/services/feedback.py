"""The one place for a decided review as its readers see it: comments numbered, checklist, marks."""

from __future__ import annotations

from collections.abc import Sequence

from partnership_xblock.domain.review import Review
from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.repositories.rounds import Published

from .shapes import CommentShape, CriterionMark, FeedbackShape
from .times import iso


def feedback_shape(
    review: Published, *, rubric: Sequence[Criterion], marks_shown: bool, reviewer: str, language: str
) -> FeedbackShape:
    """`rubric` is the round's own; `reviewer` is a name to show. Without `marks_shown`, no points at all."""
    read = Review.from_values(review.document.present())
    marks = [
        CriterionMark(
            criterion=line.id, label=line.label.into(language), points=read.marks[line.id], possible=line.points
        )
        for line in rubric
        if marks_shown and line.id in read.marks
    ]
    return FeedbackShape(
        decision="accept" if review.decision == "accept" else "return",
        decided_at=iso(review.decided_at),
        reviewer=reviewer,
        comment=read.overall,
        checklist=[{"id": line.id, "text": line.text, "comment": line.comment} for line in read.checklist],
        comments=[
            CommentShape(id=one.id, number=one.number, anchor=one.anchor, type=one.type, text=one.text)
            # What is good is read first, at its place and in lists; numbers stay as they were written.
            for one in sorted(read.comments, key=lambda one: one.type != "strength")
        ],
        marks=marks,
        earned=review.earned if marks_shown else None,
        possible=review.possible if marks_shown else None,
    )
