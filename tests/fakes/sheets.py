"""A teacher's work as rules see it, on a fixed day."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from partnership_xblock.activities.activity import Content, Settings, Sheet, Values

TODAY: Final = date(2026, 11, 20)


def sheet(
    answers: Values,
    network: Values,
    content: Content,
    minimum: int = 0,
    *,
    today: date = TODAY,
    certificates: Values | None = None,
    stage: str = "",
) -> Sheet[Any]:
    return Sheet(
        stage=stage,
        answers=answers,
        network=network,
        content=content,
        settings=Settings(minimum=minimum),
        certificates=certificates or {},
        today=today,
    )


def sheet_of_case(content: Content, case: dict[str, Any]) -> Sheet[Any]:
    """Of a golden case. `today`, `certificates` and `stage` stand where they matter."""
    return sheet(
        case["answers"],
        case["network"],
        content,
        case["minimum"],
        today=date.fromisoformat(case["today"]) if "today" in case else TODAY,
        certificates=case.get("certificates"),
        stage=case.get("stage", ""),
    )
