"""Reads what was decided at the stages of work. Answers and network stay unread, and all of a review but its gate."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import Exists, OuterRef

from partnership_xblock.domain.document import present
from partnership_xblock.domain.gate import GATE, GateItem, gate_of
from partnership_xblock.models import Round


class Decided(NamedTuple):
    """The decision in force on one round."""

    number: int
    summary: Mapping[str, Any]
    submitted_at: datetime
    decided_at: datetime
    decision: str
    """"return" or "accept"."""
    gate: GateItem


def gates_of(submissions: Collection[int]) -> dict[int, list[Decided]]:
    """What was decided, oldest first, by submission. 1 query, along the rounds of these works."""
    found: dict[int, list[Decided]] = {}
    for submission, decided in _decided(submissions, newest=False):
        found.setdefault(submission, []).append(decided)
    return found


def newest_gates(submissions: Collection[int]) -> dict[int, Decided]:
    """What was decided on the newest standing round of each; none of work that waits. 1 query."""
    return dict(_decided(submissions, newest=True))


def _decided(submissions: Collection[int], *, newest: bool) -> Iterator[tuple[int, Decided]]:
    rows = Round.objects.filter(submission_id__in=list(submissions), withdrawn=False)
    rows = rows.filter(review__state="published", review__decided_at__isnull=False)
    if newest:
        newer = Round.objects.filter(submission=OuterRef("submission"), number__gt=OuterRef("number"), withdrawn=False)
        rows = rows.filter(~Exists(newer))
    columns = ("submission_id", "number", "summary", "submitted_at", "review__decided_at", "review__decision")
    found = rows.order_by("submission_id", "number").values_list(*columns, f"review__document__{GATE}")
    for submission, number, summary, submitted_at, decided_at, decision, item in found:
        gate = gate_of(present({} if item is None else {GATE: item}))
        yield submission, Decided(number, summary, submitted_at, decided_at, decision, gate)
