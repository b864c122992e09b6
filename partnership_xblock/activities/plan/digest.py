"""Tells a portfolio the events of a calendar whose day has come."""

from __future__ import annotations

from partnership_xblock.activities.activity import Offer
from partnership_xblock.activities.digest import Past, PastRound, steps
from partnership_xblock.activities.plan.answer import events
from partnership_xblock.activities.plan.content import PlanContent
from partnership_xblock.activities.record import Entry


def digest(past: Past[PlanContent]) -> list[Entry]:
    """Those to come are no question yet."""
    today = past.today.isoformat()

    def gone_by(round_: PastRound[PlanContent]) -> list[Offer]:
        return [
            Offer(f"event.{id_}", "step", event.text, event.date, event.partner, owner=event.owner)
            for id_, event in events(round_.sheet.answers)
            if event.date and event.last < today
        ]

    return steps(past, gone_by)
