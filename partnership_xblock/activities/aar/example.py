"""The finished example of `aar`: a meeting of four groups, and three next steps."""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.domain.text import Text, localized

PARENTS: Final = "exparents001"
HEALTH: Final = "exhealth0001"
TEMPLE: Final = "extemple0001"

NETWORK: Final[dict[str, dict[str, Any]]] = {
    "context": {"name": Text(th="โรงเรียนบ้านดอนตะวัน", en="Ban Don Tawan School")},
    f"partner:{PARENTS}": {
        "name": Text(th="เครือข่ายผู้ปกครอง ป.4–ป.6", en="Parents' network, grades 4 to 6"),
        "sector": "home",
        "order": 1,
    },
    f"partner:{HEALTH}": {
        "name": Text(th="รพ.สต. ดอนตะวัน", en="Don Tawan health centre"),
        "sector": "state",
        "order": 2,
    },
    f"partner:{TEMPLE}": {"name": Text(th="วัดโพธิ์ศรีดอน", en="Wat Pho Si Don"), "sector": "faith", "order": 3},
}


def _note(place: int, question: str, group: str, voice: Text, text: Text) -> dict[str, dict[str, Any]]:
    value = {"question": question, "group": group, "voice": voice, "text": text, "order": place}
    return {f"note:exnote{place:06d}": value}


NOTES: Final = (
    _note(1, "picture", "pupils", Text(th="ตัวแทน ป.5–6", en="Primary 5–6 speakers"), Text(th="อยากเรียนนอกห้องบ้าง ไปดูคนทำงานจริง", en="We want lessons outside, seeing people at work")),
    _note(2, "picture", "pupils", Text(th="ตัวแทน ป.5–6", en="Primary 5–6 speakers"), Text(th="อยากให้พ่อแม่มาดูงานที่เราทำ", en="We want our parents to come and see what we make")),
    _note(3, "picture", "teachers", Text(th="ครู ป.4", en="Primary 4 teacher"), Text(th="เด็กอ่านคล่องทุกคนก่อนขึ้น ป.4", en="Every child reads fluently before Primary 4")),
    _note(4, "picture", "teachers", Text(th="ครู ป.5", en="Primary 5 teacher"), Text(th="มีเวลาเตรียมสอนด้วยกันสัปดาห์ละครั้ง", en="Time to prepare together once a week")),
    _note(5, "picture", "administrators", Text(), Text(th="โรงเรียนเป็นที่เรียนรู้ของทั้งตำบล", en="The school is where the whole tambon learns")),
    _note(6, "picture", "community", Text(th="ผู้ปกครอง ป.6", en="Primary 6 parents"), Text(th="ลูกกลับบ้านแล้วอยากเล่าเรื่องที่โรงเรียน", en="Children come home wanting to tell us about school")),
    _note(7, "help", "", Text(th="กรรมการสถานศึกษา", en="School board"), Text(th="ขอเวลาเย็นวันศุกร์ให้พ่อแม่มาได้", en="Meet on Friday evenings, when parents can come")),
    _note(8, "help", "", Text(th="ครู", en="Teachers"), Text(th="ให้ รพ.สต. มาสอนเรื่องโภชนาการคู่กับครู", en="The health centre could teach nutrition with us")),
    _note(9, "stuck", "", Text(th="ผู้ปกครอง ป.4", en="Primary 4 parents"), Text(th="รู้ข่าวช้า ส่วนใหญ่รู้จากลูก", en="News comes late, mostly from our children")),
    _note(10, "stuck", "", Text(th="ครู ป.5", en="Primary 5 teacher"), Text(th="นัดหลายฝ่ายพร้อมกันยาก", en="Hard to find a time for everyone")),
    _note(11, "stuck", "", Text(th="ผู้บริหาร", en="Administrators"), Text(th="งบมาไม่ทันเปิดเทอม", en="The budget comes after term has begun")),
)  # fmt: skip

STEPS: Final[dict[str, dict[str, Any]]] = {
    "step:exstep000001": {
        "text": Text(th="ให้ตัวแทนผู้ปกครองแต่ละชั้นส่งข่าวโรงเรียนทุกเช้าวันจันทร์", en="One parent per class passes on the school's news every Monday"),
        "responsible": Text(th="ครูเวรสื่อสาร", en="Teacher on news duty"),
        "date": "2026-12-01",
        "partner": PARENTS,
        "order": 1,
    },
    "step:exstep000002": {
        "text": Text(th="ทำปฏิทินร่วมหนึ่งภาคเรียนกับวัด อบต. และ รพ.สต.", en="Make one calendar for the term with the temple, local government and health centre"),
        "responsible": Text(th="หัวหน้าวิชาการ", en="Head of academic work"),
        "date": "2026-12-15",
        "partner": HEALTH,
        "order": 2,
    },
    "step:exstep000003": {
        "text": Text(th="เชิญวัดเป็นเจ้าภาพวันอ่านหนังสือของเดือนหน้า", en="Ask the temple to host next month's reading day"),
        "responsible": Text(th="ครูประจำชั้น ป.3", en="Primary 3 teacher"),
        "date": "",
        "partner": TEMPLE,
        "order": 3,
    },
}  # fmt: skip

LINKS: Final = (("exnote000009", "exstep000001"), ("exnote000010", "exstep000001"), ("exnote000010", "exstep000002"))

ANSWERS: Final[dict[str, dict[str, Any]]] = {
    "meeting": {
        "date": "2026-11-14",
        "place": Text(th="ศาลาวัดโพธิ์ศรีดอน", en="Hall of Wat Pho Si Don"),
        "heard": "meeting",
        "role": Text(th="ผู้ดำเนินวงคุย", en="I led the talk"),
        "people": {"pupils": 6, "teachers": 8, "administrators": 1, "community": 14},
    },
    **{key: value for note in NOTES for key, value in note.items()},
    **STEPS,
    **{f"link:{note}.{step}": {"note": note, "step": step} for note, step in LINKS},
}


def example(language: str) -> Example:
    """The same example in either language."""
    return {"answers": localized(ANSWERS, language), "network": localized(NETWORK, language)}
