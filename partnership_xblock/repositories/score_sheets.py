"""Reads score sheets of rounds: items of the reviews of the trainers who wrote them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from partnership_xblock.domain.document import Document, present
from partnership_xblock.domain.gate import OWN, SHEET, SheetItem, with_sheets_shown
from partnership_xblock.domain.item import read
from partnership_xblock.models import Review

from .desk import Draft, keep_draft

SCORED = "scored"
"""The state of an unsent review that has a sheet: it stays when its author leaves, with nothing but the sheets."""


class Written(NamedTuple):
    """One sheet, and who wrote it, or typed it in from paper; None once that trainer has left."""

    reviewer_id: int | None
    key: str
    item: SheetItem

    @property
    def scores(self) -> bool:
        return not self.item.declined


def sheets_of(rounds: Collection[int]) -> dict[int, list[Written]]:
    """The sheets of these rounds, each round's in the order in which reviews were begun. 1 query, none for none."""
    found: dict[int, list[Written]] = {}
    if not rounds:
        return found
    rows = Review.objects.filter(round_id__in=rounds).order_by("id")
    for round_id, reviewer, document in rows.values_list("round_id", "reviewer_id", "document"):
        sheets = {key: value for key, value in present(document).items() if key.startswith(SHEET)}
        for key in sorted(sheets, key=lambda one: (one != OWN, one)):
            found.setdefault(round_id, []).append(Written(reviewer, key, read(SheetItem, sheets[key])))
    return found


def keep_sheet(draft: Draft, document: Document, now: datetime) -> None:
    """Writes a review draft with a new sheet. 2 queries."""
    row = keep_draft(draft, document, now)
    Review.objects.filter(pk=row, state__in=("draft", "taken_back")).update(state=SCORED)


def show_sheets(round_id: int, now: datetime) -> None:
    """Records that the sheets of a round were open to all trainers: the decision on it is taken back. They stay when
    their authors leave, as before it. 1 query, and 1 for each review with a sheet."""
    for row in Review.objects.filter(round_id=round_id).order_by("id").select_for_update():
        document = Document.from_json(row.document, row.revision)
        after = with_sheets_shown(document)
        if after != document:
            state = SCORED if row.state == "taken_back" else row.state
            Review.objects.filter(pk=row.pk).update(
                document=after.to_json(), revision=after.revision, state=state, last_saved_at=now
            )
