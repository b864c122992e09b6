"""Decides which items of a save are accepted, item by item, so that one refused item takes no other with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from partnership_xblock.activities.activity import Activity, Sheet
from partnership_xblock.activities.family import OF_EVERY_KIND, family_of
from partnership_xblock.domain.document import Change, Document, Item
from partnership_xblock.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class RefusedItem:
    """A refused change, the reason, and the stored value."""

    change: Change
    problem: Problem
    stored: Item | None


def admitted(
    kind: Activity[Any],
    sheet: Sheet[Any],
    document: Document,
    changes: Iterable[Change],
    *,
    may_write: Callable[[str], bool],
) -> tuple[list[Change], list[RefusedItem]]:
    """The accepted and the refused changes of a document of answers. A later change of a save is judged on top of the
    earlier ones.

    Codes: not_editable (the work is finished and this item cannot change any more) · not_yours (the server writes it) ·
    already_tried (written once; the first value stays) · the kind's own (`Activity.refusal`).
    """
    answers = dict(sheet.answers)
    once: dict[str, Change] = {}
    accepted: list[Change] = []
    refusals: list[RefusedItem] = []
    for change in changes:
        stored = document.items.get(change.key)
        now = replace(sheet, answers=answers)
        problem = _problem(kind, now, change, stored, once.get(change.key), may_write)
        if problem is not None:
            refusals.append(RefusedItem(change, problem, stored))
            continue
        accepted.append(change)
        if change.gone:
            answers.pop(change.key, None)
        else:
            answers[change.key] = change.value
            once[change.key] = change
    return accepted, refusals


def _problem(
    kind: Activity[Any],
    sheet: Sheet[Any],
    change: Change,
    stored: Item | None,
    before: Change | None,
    may_write: Callable[[str], bool],
) -> Problem | None:
    family = family_of((*kind.items, *OF_EVERY_KIND), change.key)
    once = family is not None and family.once
    if once and stored is not None and stored.same_as(change):
        return None  # a retry, whenever it arrives
    if not may_write(change.key):
        return Problem(change.key, "not_editable")
    if family is not None and family.writer == "server":
        return Problem(change.key, "not_yours")
    if once:
        twice = before is not None and dict(before.value) != dict(change.value)
        if twice or stored is not None or change.gone:
            return Problem(change.key, "already_tried")
    return None if change.gone else kind.refusal(sheet, change.key, change.value)
