"""Offers to other activities what was set out to try and is still to be tried."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Offer, Sheet
from partnership_xblock.activities.plc.content import PlcContent
from partnership_xblock.activities.plc.log import Log

AGAIN: Final = ("not_yet", "untried")
"""Tried without success so far, and not tried. The day that was set for it is over, so it is left out."""


def offers(sheet: Sheet[PlcContent]) -> list[Offer]:
    """The newest meeting first."""
    sessions = reversed(Log.of(sheet).come)
    return [Offer(one.id, "step", one.talk.attempt) for one in sessions if one.after.result in AGAIN]
