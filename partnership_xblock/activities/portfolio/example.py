"""The finished example of `portfolio`, in Thai and English."""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.domain.text import Text, localized

ANSWERS: Final[dict[str, dict[str, Any]]] = {
    "wpa:2.4": {
        "task": Text(
            th="ร่วมกับภาคี 11 ราย ทำข้อตกลง 3 ฝ่ายเรื่องตรวจสายตา และจัดวันอ่านที่ศาลาวัดเดือนละครั้ง",
            en="Worked with 11 partners, made one agreement of three parties on eye tests, and held a reading day at the "
            "temple every month.",
        ),
        "result": Text(
            th="นักเรียนได้ตรวจสายตา 214 คน ได้แว่น 9 คน มีคนฟังเด็ก ป.2 อ่านที่บ้าน 21 คน",
            en="214 pupils had their eyes tested, 9 got glasses, 21 second-graders are heard reading at home.",
        ),
        "measure": Text(
            th="นักเรียนทุกคนได้ตรวจสายตาในปีการศึกษา 2569",
            en="Every pupil had an eye test in the school year 2026.",
        ),
    },
    "look:pupils": {
        "text": Text(
            th="เด็ก ป.2 ที่ไม่เคยยกมือ อ่านให้ปู่ฟังจนจบเล่ม แล้วขอไปอ่านที่ศาลา",
            en="A second-grader who never raised a hand read a whole book to a grandfather, then asked to read at the "
            "temple.",
        )
    },
    "look:self": {
        "text": Text(
            th="เมื่อก่อนคิดว่าเราเป็นฝ่ายขอ ตอนนี้เห็นว่าร้านเกษตรก็อยากให้เด็กมาทำป้ายให้",
            en="I thought we were the ones who ask. Now I see that the farm shop wants our children to paint its signs.",
        )
    },
}


def example(language: str) -> Example:
    """The same example in either language."""
    return {"answers": localized(ANSWERS, language), "network": {}}
