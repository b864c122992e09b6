"""The finished example of `plc`: six meetings of one circle in two cycles, and a seventh that is arranged."""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.domain.text import Text, localized

WEAVERS: Final = "exweavers001"
FIRST: Final = "excycle00001"
SECOND: Final = "excycle00002"
THIRD: Final = "excycle00003"
LIBRARY: Final = Text(th="ห้องสมุดโรงเรียน", en="School library")
Items = dict[str, dict[str, Any]]

NETWORK: Final[Items] = {
    "context": {"name": Text(th="โรงเรียนบ้านดอนตะวัน", en="Ban Don Tawan School")},
    f"partner:{WEAVERS}": {
        "name": Text(th="กลุ่มแม่บ้านทอผ้า", en="The weavers' group"),
        "sector": "community",
        "order": 1,
    },
}

USUAL: Final[Items] = {
    "circle": {
        "day": "wed",
        "start": "15:00",
        "end": "16:30",
        "pause": 0,
        "roles": {"model": 1, "buddy": 4, "administrator": 1},
        "me": "model",
    },
    f"cycle:{FIRST}": {
        "title": Text(th="ป.4 อ่านได้แต่เล่าไม่ได้", en="Primary 4 read, but cannot retell"),
        "pupils": Text(th="ป.4 ทั้งห้อง 18 คน", en="Primary 4, all 18"),
        "order": 1,
    },
    f"cycle:{SECOND}": {
        "title": Text(th="แม่บ้านทอผ้ามาเล่าในห้องเรียน", en="Weavers tell their story in class"),
        "pupils": Text(th="ป.4 กับวิชาภาษาไทย", en="Primary 4, in Thai lessons"),
        "order": 2,
    },
    f"cycle:{THIRD}": {
        "title": Text(th="ผู้อ่านนอกโรงเรียน", en="Readers outside school"),
        "pupils": Text(th="ป.4 ที่เขียนจดหมายแล้ว", en="Primary 4 who have written a letter"),
        "order": 3,
    },
}


def _session(
    place: int,
    date: str,
    time: tuple[str, str, int],
    cycle: str,
    step: str,
    topic: Text,
    *,
    roles: dict[str, int],
    talk: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
    partners: tuple[str, ...] = (),
    at: Text = LIBRARY,
) -> Items:
    """`time` is start, end and minutes of break."""
    id_ = f"exmeet{place:06d}"
    start, end, pause = time
    facts = {"number": place, "date": date, "start": start, "end": end, "pause": pause, "cycle": cycle, "step": step}
    more = {"topic": topic, "roles": roles, "partners": list(partners), "place": at, "order": place}
    found: Items = {f"session:{id_}": {**facts, **more}}
    if talk is not None:
        found[f"talk:{id_}"] = talk
    if after is not None:
        found[f"after:{id_}"] = after
    return found


def _talk(kinds: str, noticed: Text, decided: Text, attempt: Text, by: str) -> dict[str, Any]:
    return {"kinds": kinds.split(), "noticed": noticed, "decided": decided, "attempt": attempt, "by": by}


MEETINGS: Final = (
    _session(
        1, "2026-10-21", ("09:00", "11:30", 15), FIRST, "plan",
        Text(th="เลือกเรื่องที่ ป.4 ติดที่สุด", en="Choosing what holds Primary 4 up most"),
        roles={"model": 1, "buddy": 4, "administrator": 1},
        talk=_talk(
            "work",
            Text(th="สมุดบันทึกการอ่าน 18 เล่ม อ่านออกทุกคน แต่ 12 เล่มเล่าได้แค่ประโยคเดียว", en="18 reading journals: all can read, but 12 retell in one sentence only"),
            Text(th="ลองให้เด็กเห็นโครงเรื่องก่อนเล่า", en="Let pupils see the story's frame before they retell it"),
            Text(th="ให้ ป.4 วาดแผนผังเรื่องก่อนเล่า 1 คาบ", en="One lesson in which Primary 4 draw a story map first"),
            "2026-11-04",
        ),
        after={"result": "worked", "text": Text(th="เล่าได้ครบต้น กลาง จบ 11 จาก 18 คน", en="11 of 18 retold beginning, middle and end"), "date": "2026-11-04"},
    ),
    _session(
        2, "2026-11-04", ("14:00", "15:30", 0), FIRST, "do",
        Text(th="เปิดห้องเรียน: แผนผังเรื่องผักสวนครัว", en="Open lesson: a story map of the kitchen garden"),
        roles={"model": 1, "buddy": 3, "supervisor": 1},
        at=Text(th="ห้อง ป.4", en="Primary 4 classroom"),
        talk=_talk(
            "did said",
            Text(th="เด็กที่เคยเงียบชี้ภาพแล้วพูดตามได้ มีคนหนึ่งบอกว่า “เห็นทางแล้ว”", en="Pupils who used to be silent pointed and spoke along; one said “now I see the way”"),
            Text(th="เก็บแผนผังไว้ เพิ่มการเล่าเป็นคู่", en="Keep the map, and add retelling in pairs"),
            Text(th="ให้เด็กจับคู่เล่าให้กันฟังก่อนเล่าหน้าห้อง", en="Pairs tell each other before anyone tells the class"),
            "2026-11-10",
        ),
        after={"result": "not_yet", "text": Text(th="คู่ที่ยังไม่กล้าพูดทั้งสองคนก็เงียบ", en="Where both were shy, both stayed silent"), "date": "2026-11-11"},
    ),
    _session(
        3, "2026-11-11", ("15:00", "16:30", 0), FIRST, "see",
        Text(th="ดูคลิปเสียงเด็กเล่าเรื่องด้วยกัน", en="Listening together to recordings of pupils"),
        roles={"model": 1, "buddy": 4},
        talk=_talk(
            "said work",
            Text(th="เด็กเล่าได้ดีเมื่อมีคนฟังที่สนใจจริง", en="Pupils tell well when somebody truly wants to hear"),
            Text(th="เชิญคนนอกห้องมาเป็นผู้ฟัง", en="Invite listeners from outside the class"),
            Text(th="เชิญแม่บ้านทอผ้ามานั่งฟังเด็กเล่า", en="Invite the weavers to sit and listen"),
            "2026-11-18",
        ),
        after={"result": "worked", "text": Text(th="เด็ก 4 คนที่ไม่เคยพูด เล่าได้คนละ 3 ประโยค", en="Four who never spoke told three sentences each"), "date": "2026-11-18"},
    ),
    _session(
        4, "2026-11-18", ("15:00", "16:20", 0), SECOND, "plan",
        Text(th="วางแผนให้แม่บ้านเล่าเรื่องผ้าในวิชาภาษาไทย", en="Planning for the weavers to speak in a Thai lesson"),
        roles={"model": 1, "buddy": 3}, partners=(WEAVERS,),
        talk=_talk(
            "said",
            Text(th="เด็กถามว่าลายผ้าชื่ออะไร ใครตั้งชื่อ", en="Pupils asked what the pattern is called, and who named it"),
            Text(th="ให้แม่บ้านเล่า 15 นาที แล้วเด็กถามคนละข้อ", en="The weavers speak for 15 minutes, then each pupil asks one thing"),
            Text(th="ให้แม่บ้านเล่าเรื่องลายขิด เด็กถามคนละหนึ่งข้อ", en="The story of one pattern, and a question from each pupil"),
            "2026-11-25",
        ),
        after={"result": "worked", "text": Text(th="ได้คำถาม 16 ข้อ แม่บ้านขอมาอีก", en="16 questions, and the weavers want to come again"), "date": "2026-11-25"},
    ),
    _session(
        5, "2026-11-25", ("13:30", "15:30", 10), SECOND, "do",
        Text(th="เปิดห้องเรียน: ป้าเล่า หนูถาม", en="Open lesson: aunt tells, I ask"),
        roles={"model": 1, "buddy": 3, "administrator": 1}, partners=(WEAVERS,),
        at=Text(th="ห้อง ป.4", en="Primary 4 classroom"),
        talk=_talk(
            "did said",
            Text(th="เด็ก 16 จาก 18 คนตั้งคำถามเอง เด็กสองคนที่เหลือวาดลายผ้าส่งแทน", en="16 of 18 asked a question of their own; the other two drew the pattern"),
            Text(th="ให้เขียนต่อจากที่ฟัง", en="Let them write on from what they heard"),
            Text(th="ให้เด็กเขียนเล่าเรื่องผ้าเป็นจดหมายถึงผู้ปกครอง", en="Pupils write home about the cloth"),
            "2026-12-02",
        ),
        after={"result": "worked", "text": Text(th="ส่งจดหมาย 15 ฉบับ ผู้ปกครองตอบกลับ 9 ฉบับ", en="15 letters went out, 9 parents wrote back"), "date": "2026-12-02"},
    ),
    _session(
        6, "2026-12-02", ("15:00", "16:30", 0), SECOND, "see",
        Text(th="อ่านจดหมายของ ป.4 ด้วยกัน", en="Reading the letters of Primary 4 together"),
        roles={"model": 1, "buddy": 4, "administrator": 1},
        talk=_talk(
            "work",
            Text(th="จดหมาย 15 ฉบับมีต้น กลาง จบ 13 ฉบับ คนที่ส่งรูปแทนเริ่มเขียนใต้ภาพ", en="13 of 15 letters have beginning, middle and end; the two who drew began to write below"),
            Text(th="ใช้จดหมายถึงบ้านเดือนละครั้ง", en="A letter home once a month"),
            Text(th="ให้เด็กเลือกผู้อ่านเอง เช่น พระอาจารย์ อสม. หรือพี่ ม.1", en="Pupils choose their own reader: a monk, a health volunteer, an older pupil"),
            "2026-12-16",
        ),
    ),
    _session(
        7, "2026-12-16", ("15:00", "16:30", 0), THIRD, "plan",
        Text(th="ใครอยากอ่านเรื่องของ ป.4 บ้าง", en="Who would like to read what Primary 4 write?"),
        roles={"model": 1, "buddy": 4, "administrator": 1},
    ),
)  # fmt: skip

CLOSING: Final[Items] = {
    "aar:exmeet000005": {
        "answers": {
            "expected": Text(th="เด็กครึ่งห้องกล้าถาม", en="That half the class would dare to ask"),
            "next": Text(th="ให้เด็กเขียนถึงคนที่อยากให้อ่าน", en="Writing to somebody they want to be read by"),
        }
    }
}
ANSWERS: Final[Items] = {**USUAL, **{key: item for meeting in MEETINGS for key, item in meeting.items()}, **CLOSING}


def example(language: str) -> Example:
    """The same example in either language. Six meetings have taken place by 2 December 2026."""
    return {"answers": localized(ANSWERS, language), "network": localized(NETWORK, language)}
