"""A teacher's work as rules see it, on a fixed day."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from partnership_xblock.activities.activity import Content, Settings, Sheet, Values

TODAY: Final = date(2026, 11, 20)


def sheet(answers: Values, network: Values, content: Content, minimum: int = 0, *, today: date = TODAY) -> Sheet[Any]:
    return Sheet(answers=answers, network=network, content=content, settings=Settings(minimum=minimum), today=today)
