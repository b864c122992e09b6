"""A teacher's work as the rules of its kind see it: live, or as it stood when a round was handed in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from partnership_xblock.activities.activity import Content, Settings, Sheet, Values
from partnership_xblock.domain.document import present
from partnership_xblock.host.preferences import zone_without_device

from .block_info import BlockInfo


def day_of(moment: datetime) -> date:
    """The day of a moment where courses are: no course has a time zone of its own."""
    return moment.astimezone(zone_without_device("")).date()


def sheet_of(block: BlockInfo, content: Content, *, answers: Values, network: Values, now: datetime) -> Sheet[Any]:
    """Work as it is now."""
    return Sheet(
        content=content,
        answers=answers,
        network=network,
        settings=Settings(minimum=block.minimum, wpa=block.wpa),
        today=day_of(now),
    )


def sheet_of_round(
    content: Content,
    *,
    answers: Mapping[str, Any],
    network: Mapping[str, Any],
    submitted_at: datetime,
    block: Mapping[str, Any] | None = None,
) -> Sheet[Any]:
    """Work as it was handed in, from what is stored: items as JSON, the block as it was kept with the round (needed for
    rules, not for figures and rows). The day is that of handing in."""
    block = block or {}
    return Sheet(
        content=content,
        answers=present(answers),
        network=present(network),
        settings=Settings(minimum=block.get("minimum", 0), wpa=tuple(block.get("wpa", ()))),
        today=day_of(submitted_at),
    )
