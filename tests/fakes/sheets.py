"""A teacher's work as rules see it, on a fixed day."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from partnership_xblock.activities.activity import Content, Settings, Sheet, Values
from partnership_xblock.activities.record import NOTHING, Entry, Piece, Record

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
    record: Record = NOTHING,
    wpa: tuple[str, ...] = (),
) -> Sheet[Any]:
    return Sheet(
        gathered=record,
        stage=stage,
        answers=answers,
        network=network,
        content=content,
        settings=Settings(minimum=minimum, wpa=wpa),
        certificates=certificates or {},
        today=today,
    )


def sheet_of_case(content: Content, case: dict[str, Any]) -> Sheet[Any]:
    """Of a golden case. `today`, `certificates`, `stage`, `record` and `wpa` stand where they matter."""
    return sheet(
        case["answers"],
        case["network"],
        content,
        case["minimum"],
        today=date.fromisoformat(case["today"]) if "today" in case else TODAY,
        certificates=case.get("certificates"),
        stage=case.get("stage", ""),
        record=record_of_case(case.get("record", {})),
        wpa=tuple(case.get("wpa", ())),
    )


def record_of_case(shape: dict[str, Any]) -> Record:
    """A record as it is sent to a page."""
    words = ("head", "line", "note")
    return Record(
        entries=tuple(
            Entry(
                **{
                    **entry,
                    **{name: tuple(Piece(**piece) for piece in entry.get(name, ())) for name in words},
                    "who": tuple(entry.get("who", ())),
                    "spots": tuple((pillar, mark) for pillar, mark in entry.get("spots", ())),
                }
            )
            for entry in shape.get("entries", ())
        ),
        missing=tuple(shape.get("missing", ())),
    )
