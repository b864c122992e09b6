"""Sample teachers' portfolios: what it meant, and what became of the steps that their other work had."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from random import Random
from typing import Any, Final

from demo.seed.items import Items

APART: Final = True
"""Drawn from a source of its own (demo/seed/answers/__init__.py)."""

PUPILS: Final = (
    "เด็ก ป.2 ที่ไม่เคยยกมือ อ่านให้ปู่ฟังจนจบเล่ม แล้วขอไปอ่านที่ศาลา",
    "ห้องสมุดหมู่บ้านเปิดวันเสาร์ มีเด็กมาอ่านเองโดยไม่มีใครสั่ง สัปดาห์ละราวสิบคน",
    "นักเรียน ม.1 อ่านผลตรวจน้ำให้คนในหมู่บ้านฟังได้เอง และตอบคำถามได้",
    "เด็กที่บ้านไกลมีคนพาไปตรวจสายตาครบทุกคน สองคนเพิ่งรู้ว่าตัวเองมองกระดานไม่ชัด",
)
SELF: Final = (
    "เมื่อก่อนคิดว่าเราเป็นฝ่ายขอ ตอนนี้เห็นว่าร้านเกษตรก็อยากให้เด็กมาทำป้ายให้",
    "เคยเชิญมาเฉพาะวันงาน ตอนนี้คุยกันก่อนทำแผน งานเลยไม่ชนกับของวัด",
    "เห็นว่าบางรายไม่ได้หายไปไหน เขารอให้เราเล่าว่าเด็กได้อะไร",
)
HAND: Final = (
    "เริ่มจากคนที่ไว้ใจกันอยู่แล้ว แล้วจดทุกครั้งว่าใครรับเรื่องอะไรไป",
    "อย่าเพิ่งขอของ ไปฟังเขาก่อนสักครั้ง",
    "",
)
RESULTS: Final = (
    "นักเรียนได้ตรวจสายตาครบทุกคน มีคนฟังเด็ก ป.2 อ่านที่บ้าน 21 คน",
    "มีกิจกรรมร่วมกับชุมชนทุกเดือน และผู้ปกครองมาร่วมมากกว่าครึ่งห้อง",
    "",
)
HAPPENED: Final = ("ได้กับวัดก่อน ที่เหลือขอรอแผนปีหน้า", "ติดช่วงเกี่ยวข้าว เลื่อนไปเทอมหน้า", "ทำแล้วครั้งหนึ่ง กำลังนัดครั้งต่อไป")


def write(rng: Random, _network: Items, _day: date) -> Items:
    items: dict[str, dict[str, Any]] = {
        "look:pupils": {"text": rng.choice(PUPILS)},
        "look:self": {"text": rng.choice(SELF)},
        "share": {"names": "alias", "me": False, "licence": rng.choice(("", "closed", "closed", "bync"))},
    }
    if hand := rng.choice(HAND):
        items["look:hand"] = {"text": hand}
    if rng.random() < 0.3:
        items["pick:strength"] = {"inside": False}
    return items


def from_record(rng: Random, entries: Iterable[Any]) -> Items:
    """What is said of the entries of a course's work, as the page gets them: what became of each step, and the drafts
    made into own words."""
    items: dict[str, dict[str, Any]] = {}
    tasks: dict[str, list[str]] = {}
    for entry in entries:
        said = "".join(piece.text for piece in entry.line)
        if entry.sort == "step":
            done = rng.choice(("yes", "yes", "partly", "no"))
            items[f"step:{entry.ref}"] = {"done": done, "text": "" if done == "yes" else rng.choice(HAPPENED)}
        if entry.sort == "evidence" and entry.facts.get("column") == "task":
            tasks.setdefault(str(entry.facts["code"]), []).append(said)
    for code, sentences in tasks.items():
        if rng.random() < 0.8:
            items[f"wpa:{code}"] = {
                "task": " ".join(sentences),
                "result": rng.choice(RESULTS),
                "measure": "นักเรียนทุกคนได้ตามแผนของปีนี้" if rng.random() < 0.7 else "",
            }
    return items
