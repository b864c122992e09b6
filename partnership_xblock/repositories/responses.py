"""Reads a block's answers for the platform's report: one learner after another, in chunks."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Exists, OuterRef

from partnership_xblock.domain.submission import Status
from partnership_xblock.models import Round

from .rounds import StoredRound, stored_round


@dataclass(frozen=True, slots=True)
class Response:
    """One learner's newest round that is not withdrawn, and the submission's status."""

    learner_id: int
    username: str
    status: Status
    round: StoredRound
    submission: int


def responses(usage_key: str, after: int, limit: int) -> list[Response]:
    """At most `limit` learners of a block by id, after `after`, each with the newest round that is not withdrawn. 1
    query.

    Drafts are no responses, and neither are staff trials.
    """
    newer = Round.objects.filter(submission=OuterRef("submission"), number__gt=OuterRef("number"), withdrawn=False)
    rows = Round.objects.filter(
        ~Exists(newer),
        withdrawn=False,
        submission__usage_key=usage_key,
        submission__scratch=False,
        submission__learner_id__gt=after,
    ).select_related("submission__learner", "review", "content_version")
    return [
        Response(
            learner_id=row.submission.learner_id,
            username=row.submission.learner.get_username(),
            status=Status(row.submission.status),
            round=stored_round(row),
            submission=row.submission_id,
        )
        for row in rows.order_by("submission__learner_id")[:limit]
    ]
