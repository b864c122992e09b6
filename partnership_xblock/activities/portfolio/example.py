"""The finished example of `portfolio`, in Thai and English: the year of one school from August to March."""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.domain.text import Text, localized
from partnership_xblock.domain.wpa import INDICATORS

STEPS: Final = (
    ("step.1", "2026-12-01", "yes", "", "ครูเวรสื่อสาร", "Teacher on duty for news",
     "ให้ตัวแทนผู้ปกครองแต่ละชั้นส่งข่าวทุกเช้าวันจันทร์", "A parent of each class passes on the news every Monday"),
    ("step.2", "2026-12-15", "partly", "ได้กับวัดและ รพ.สต. ส่วน อบต. ขอรอแผนปีหน้า|Done with two; one waits for next year",
     "หัวหน้าวิชาการ", "Head of academic work",
     "ทำปฏิทินร่วมหนึ่งภาคเรียนกับวัด อบต. และ รพ.สต.",
     "Make a calendar of one term with the temple, the subdistrict office and the health centre"),
    ("step.3", "", "yes", "", "ครูประจำชั้น ป.3", "Teacher of Primary 3", "เชิญวัดเป็นเจ้าภาพวันอ่านหนังสือของเดือนหน้า",
     "Ask the temple to host next month's reading day"),
)  # fmt: skip
AREAS: Final = (
    ("goal", "มีเป้าหมายร่วมกันชัดเจน", "A clear shared goal", 4, 4),
    ("order", "มีระบบจัดการที่ทุกฝ่ายเข้าใจ", "A way of working that all understand", 2, 3),
    ("doing", "ทำกิจกรรมด้วยกันต่อเนื่อง", "Things done together, steadily", 3, 4),
    ("news", "ข้อมูลข่าวสารไหลถึงกัน", "News reaches everyone", 2, 4),
)
SECTORS: Final = (
    "home",
    "faith",
    "state",
    "state",
    "community",
    "business",
    "school",
    "community",
    "ngo",
    "school",
    "community",
)
WAVES: Final = (("2026-08-10", 9), ("2026-11-26", 10), ("2027-03-20", 11))
HOURS: Final = (
    ("ปีงบประมาณ 2570 · ภาคเรียนที่ 2/2569", "Fiscal year 2027 · Term 2, 2026", "14 ชม. 30 นาที", "14 h 30 min", 870),
    ("ปีงบประมาณ 2569 · ภาคเรียนที่ 1/2569", "Fiscal year 2026 · Term 1, 2026", "5 ชม. 30 นาที", "5 h 30 min", 330),
)
ADDED: Final = Text(
    th="เพิ่ม 2 ราย: มหาวิทยาลัยในจังหวัด และชมรมผู้สูงอายุ", en="2 more: a university of the province and the elders' club"
)
MOVED: Final = Text(
    th="อสม. หมู่ 4 จาก นาน ๆ ครั้ง เป็น ทุกเดือน", en="Health volunteers from “Once in a while” to “Every month”"
)
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
            th="นักเรียนทุกคนได้ตรวจสายตาในปีการศึกษา 2569", en="Every pupil had an eye test in the school year 2026."
        ),
    },
    "did:00000000.1.comment.1": {
        "text": Text(
            th="ชวนปู่ย่าที่มารับหลานคุยใต้ต้นจามจุรี ได้ความเห็นเพิ่ม 6 คน",
            en="Talked with grandparents who fetch the children, under the rain tree: six more views.",
        )
    },
    "alias:temple000001": {
        "name": Text(th="วัดในหมู่บ้าน", en="The village temple"),
        "real": False,
        "told": "",
        "how": Text(th="บอกเจ้าอาวาสหลังวันอ่านแล้ว", en="Told the abbot after the reading day"),
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
    """The same example in either language, with the work it was chosen from."""
    answers = localized(ANSWERS, language)
    for id_, _, done, happened, *_ in STEPS:
        th, _, en = happened.partition("|")
        answers[f"step:{_ref(id_)}"] = {"done": done, "text": Text(th=th, en=en).into(language)}
    indicators = {code: INDICATORS[code].into(language) for code in ("2.4", "3.1", "3.2", "3.3")}
    entries = [*_network(language), *_areas(language), *_steps(language), *_hours(language), *_feedback(language)]
    record = {"entries": entries, "missing": [], "cut": False, "indicators": indicators}
    return {"answers": answers, "network": {}, "content": {"record": record}}


def _ref(id_: str) -> str:
    return f"00000000.1.{id_}"


def _entry(language: str, part: str, sort: str, id_: str, line: Text, **more: Any) -> dict[str, Any]:
    said = [{"text": line.into(language), "partner": ""}]
    return {"ref": _ref(id_), "part": part, "sort": sort, "line": said, "year": 2027, **more}


def _network(language: str) -> list[dict[str, Any]]:
    spots = [(sector, sector) for sector in SECTORS]
    maps = [
        _entry(language, "network", "wave", f"wave.{day}", Text(th=f"ภาคี {n} ราย", en=f"{n} partners"), date=day,
               facts={"partners": n}, spots=spots[:n])
        for day, n in WAVES
    ]  # fmt: skip
    told: tuple[tuple[str, str, Text, dict[str, int]], ...] = (
        ("added", "added", ADDED, {}),
        ("moved", "frequency", MOVED, {}),
        ("tie", "ties", Text(th="ภาคีรู้จักกันเองเพิ่ม 3 คู่", en="3 more pairs of partners know each other"), {"n": 3}),
    )
    return [*maps, *(_entry(language, "network", sort, id_, line, facts=facts) for sort, id_, line, facts in told)]


def _areas(language: str) -> list[dict[str, Any]]:
    return [
        _entry(
            language,
            "strength",
            "area",
            f"rating.{id_}",
            Text(th=f"{now} เท่าเดิม", en=f"{now}, as before")
            if then == now
            else Text(th=f"จาก {then} เป็น {now}", en=f"from {then} to {now}"),
            head=[{"text": Text(th=th, en=en).into(language), "partner": ""}],
            facts={"then": then, "now": now, "of": 5, "was": "2026-08-12", "is": "2027-03-18"},
        )
        for id_, th, en, then, now in AREAS
    ]


def _steps(language: str) -> list[dict[str, Any]]:
    return [
        _entry(language, "steps", "step", id_, Text(th=th, en=en), date=day, by=Text(th=by_th, en=by_en).into(language))
        for id_, day, _, _, by_th, by_en, th, en in STEPS
    ]


def _hours(language: str) -> list[dict[str, Any]]:
    rows = [
        _entry(
            language,
            "hours",
            "hours",
            f"hours.{minutes}",
            Text(th=th, en=en),
            head=[{"text": Text(th=head_th, en=head_en).into(language), "partner": ""}],
            facts={"minutes": minutes},
        )
        for head_th, head_en, th, en, minutes in HOURS
    ]
    total = Text(
        th="7 ครั้ง รวม 20 ชม. นับจากบันทึก PLC ที่ครูเขียน ไม่มีเวลาที่ทับกัน",
        en="7 meetings, 20 h in all, counted from the PLC log; no time is counted twice",
    )
    return [*rows, _entry(language, "hours", "overlap", "hours", total, facts={"minutes": 1200, "sessions": 7})]


def _feedback(language: str) -> list[dict[str, Any]]:
    asked = Text(th="กลุ่มไหนที่ยังไม่ได้พูด และจะชวนคุยอย่างไร", en="Which group has not spoken yet, and how will you ask them?")
    did = Text(
        th="ชวนปู่ย่าที่มารับหลานคุยใต้ต้นจามจุรี ได้ความเห็นเพิ่ม 6 คน",
        en="Talked with grandparents who fetch the children, under the rain tree: six more views.",
    )
    where = Text(th="ผู้ปกครองและชุมชน", en="Guardians and community")
    return [
        _entry(
            language,
            "feedback",
            "comment",
            "comment.1",
            asked,
            date="2026-12-05",
            head=[{"text": where.into(language), "partner": ""}],
            note=[{"text": did.into(language), "partner": ""}],
            facts={"type": "question"},
        )
    ]
