"""The finished example of `lesson`: the preset `network`, as one teacher went through it. 9.5 of 10 points.

It contains tries and so reveals right answers (`whole`): a page gets `page_example` instead, without a try.
"""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.activities.lesson.content import LessonContent, loaded
from partnership_xblock.domain.text import Text, localized

PRESET: Final = "network"
"""The preset it answers."""

TEMPLE: Final = "extemple0001"

NETWORK: Final[dict[str, dict[str, Any]]] = {
    "context": {"name": Text(th="โรงเรียนบ้านดอนตะวัน", en="Ban Don Tawan School")},
    f"partner:{TEMPLE}": {
        "name": Text(th="วัดโพธิ์ศรีดอน", en="Wat Pho Si Don"),
        "sector": "faith",
        "quality": "strong",
        "direction": "both",
        "frequency": "monthly",
        "order": 1,
    },
}

_ALL_SEEN: Final = {
    "parties": "yes",
    "goal": "no",
    "willing": "unsaid",
    "joint": "no",
    "flat": "no",
    "fair": "no",
    "learning": "no",
    "verdict": "no",
}


def _picks(*ids: str) -> dict[str, Any]:
    return {"picks": list(ids), "pairs": {}}


def _pairs(pairs: dict[str, str]) -> dict[str, Any]:
    return {"picks": [], "pairs": pairs}


ANSWERS: Final[dict[str, dict[str, Any]]] = {
    **{f"seen:{card}": {"done": True} for card in ("orders", "seven", "three", "friday", "order24", "check", "take")},
    "try:day.1": _picks("do"),
    "try:is24.1": _pairs({**_ALL_SEEN, "willing": "no"}),
    "try:is24.2": _pairs(_ALL_SEEN),
    "try:level.1": _picks("monthly"),
    "try:level.2": _picks("cook"),
    "try:hall.1": _picks("willing", "learning"),
    "try:hall.2": _picks("willing", "learning", "flat"),
    "try:pairs.1": _pairs({"same": "goal", "time": "joint", "whole": "fair", "again": "learning"}),
    "try:pairs.2": _pairs({"same": "goal", "time": "fair", "whole": "joint", "again": "joint"}),
    "take": {
        "text": Text(
            th="ข้อที่เครือข่ายของเรายังอ่อนคือการเรียนรู้จากกัน เดือนหน้าจะขอคุยกับพระอาจารย์และ อสม. สิบนาที หลังอ่านหนังสือวันศุกร์สุดท้าย",
            en="Weakest is learning together; next month we ask the monk and the volunteers for ten minutes after the "
            "last Friday",
        ),
        "partner": TEMPLE,
    },
}


def whole(language: str) -> Example:
    """The whole example in either language: never for a page."""
    return {"answers": localized(ANSWERS, language), "network": localized(NETWORK, language)}


def example(language: str) -> Example:
    """The example for a page of its preset."""
    return page_example(loaded(PRESET), language)


def page_example(content: LessonContent, language: str) -> Example:
    """The example for a page of that content: every card read, and the author's example sentence. No try."""
    answers: dict[str, dict[str, Any]] = {f"seen:{card.id}": {"done": True} for card in content.offered}
    if content.sentence is not None:
        answers["take"] = {"text": content.sentence.example.into(language), "partner": ""}
    return {"answers": answers, "network": {}}
