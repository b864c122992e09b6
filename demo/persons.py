"""The people one can be in the demo. All of them, and their schools, are made up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from partnership_xblock.domain.text import Text

Part = Literal["teacher", "trainer", "author", "admin", "outsider"]


@dataclass(frozen=True, slots=True)
class Persona:
    """A Django user to switch to. `roles` are the platform's course roles; teachers are enrolled and have none."""

    username: str
    name: Text
    part: Part
    about: Text
    roles: tuple[str, ...] = ()
    enrolled: bool = False
    cohort: str = ""


PERSONAS: tuple[Persona, ...] = (
    Persona(
        "buakaew",
        Text(th="ครูบัวแก้ว ศรีนวล", en="Kru Buakaew"),
        "teacher",
        Text(th="ครู โรงเรียนบ้านดอนตะวัน", en="Teacher, Ban Don Tawan School"),
        enrolled=True,
        cohort="กลุ่มอีสาน",
    ),
    Persona(
        "farida",
        Text(th="ครูฟารีดา มะแซ", en="Kru Farida"),
        "teacher",
        Text(th="ครู โรงเรียนบ้านบูกิตกาแล ปัตตานี", en="Teacher, Ban Bukit Kalae School, Pattani"),
        enrolled=True,
        cohort="กลุ่มใต้",
    ),
    Persona(
        "somying",
        Text(th="ครูสมหญิง ดอยงาม", en="Kru Somying"),
        "teacher",
        Text(th="ครู โรงเรียนเล็กบ้านห้วยผักกูด", en="Teacher, Ban Huai Phak Kut, a school of 38 pupils"),
        enrolled=True,
        cohort="กลุ่มเหนือ",
    ),
    Persona(
        "aree",
        Text(th="ศน.อารี พงษ์ไพร", en="Supervisor Aree"),
        "trainer",
        Text(th="พี่เลี้ยงของรุ่น", en="Mentor of this cohort"),
        roles=("limited_staff",),
    ),
    Persona(
        "pranee",
        Text(th="อาจารย์ปราณี วัฒนกิจ", en="Ajarn Pranee"),
        "author",
        Text(th="ผู้สร้างคอร์ส", en="Course author"),
        roles=("staff",),
    ),
    Persona(
        "methee",
        Text(th="คุณเมธี ทองคำ", en="Khun Methee"),
        "admin",
        Text(th="ผู้ดูแลคอร์ส", en="Course admin"),
        roles=("instructor",),
    ),
    Persona(
        "wanna",
        Text(th="ครูวรรณา ใจเย็น", en="Kru Wanna"),
        "outsider",
        Text(th="ครูที่ยังไม่ได้เข้าคอร์สนี้", en="A teacher who is not enrolled"),
    ),
)

BY_NAME = {persona.username: persona for persona in PERSONAS}
FIRST = "somying"
"""Who the site is seen as before anybody chose: a teacher who has not begun, so that the first look is the start."""
