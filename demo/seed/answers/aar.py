"""Sample answers of an after action review: what teachers heard and put on the board. Groups and questions are the
kind's own."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from demo.seed.items import Items, new_id
from demo.seed.networks import partner_ids
from partnership_xblock.activities import activity

PICTURE = {
    "pupils": (
        "อยากมาโรงเรียนทุกวัน ไม่อยากให้ถึงวันเสาร์",
        "อยากอ่านนิทานให้น้องฟังได้จนจบเล่ม",
        "อยากให้ครูถามก่อนดุ",
        "อยากมีสนามที่ไม่เป็นโคลนหน้าฝน",
        "อยากเรียนกับช่างในหมู่บ้านอีก",
    ),
    "teachers": (
        "อยากมีเวลาอยู่กับเด็กมากกว่าอยู่กับเอกสาร",
        "อยากให้ครูด้วยกันเปิดห้องเรียนให้กันดู",
        "เด็กอ่านออกเขียนได้ทุกคนก่อนขึ้น ป.4",
        "อยากทำงานกับผู้ปกครองแบบเพื่อน",
    ),
    "administrators": (
        "โรงเรียนเป็นที่ที่ชุมชนอยากแวะเข้ามา",
        "ครูทุกคนมีเรื่องที่ตัวเองภูมิใจในปีนี้",
        "แผนของโรงเรียนกับแผนตำบลไปทางเดียวกัน",
        "มีคนรุ่นใหม่ในชุมชนมาช่วยสอน",
    ),
    "community": (
        "ลูกหลานอยู่ใกล้บ้าน ไม่ต้องย้ายไปเรียนในเมือง",
        "โรงเรียนบอกข่าวเราก่อน ไม่ใช่รู้จากเด็ก",
        "เด็กไหว้สวย พูดจาดี และช่วยงานบ้าน",
    ),
}
HELP = (
    "พี่เลี้ยงมาดูห้องเรียนแล้วคุยกันต่อเนื่อง ไม่ใช่มาครั้งเดียว",
    "งบค่ารถพาเด็กออกไปเรียนนอกห้อง",
    "ช่างและปราชญ์ในหมู่บ้านมาสอนตามตาราง",
    "ผู้ปกครองอ่านหนังสือกับลูกวันละสิบนาที",
    "ขอเวลาประชุมกับ อบต. ก่อนทำแผนปี",
    "ครูได้ไปเห็นโรงเรียนที่ทำสำเร็จแล้ว",
)
STUCK = (
    "งานเอกสารหลายโครงการมาพร้อมกัน",
    "ผู้ปกครองทำงานต่างจังหวัด เด็กอยู่กับปู่ย่า",
    "นัดประชุมไม่ตรงกัน คนมาไม่ครบสักครั้ง",
    "ครูย้ายบ่อย งานที่ตกลงไว้หยุดกลางทาง",
    "สัญญาณอินเทอร์เน็ตไม่ถึงบ้านครึ่งหนึ่ง",
    "งบอาหารกลางวันมาช้ากว่าเปิดเทอม",
)
STEPS = (
    ("นัดคุยกับตัวแทนหมู่บ้านหลังเก็บเกี่ยว ครั้งละหนึ่งชั่วโมง", "หัวหน้างานชุมชน"),
    ("ทำปฏิทินเดียวกันทั้งโรงเรียนกับ อบต.", "รองผู้อำนวยการ"),
    ("จับคู่ครูเปิดห้องเรียนให้กันดูเดือนละครั้ง", "หัวหน้าวิชาการ"),
    ("ชวนปู่ย่าตายายมาอ่านนิทานวันพฤหัส", "ครูบรรณารักษ์"),
    ("เขียนสมุดส่งต่องานไว้หนึ่งเล่มต่อหนึ่งเรื่อง", "ครูประจำเรื่อง"),
)
VOICES = {
    "pupils": ("นักเรียน ป.5", "นักเรียน ป.6", "สภานักเรียน"),
    "teachers": ("ครูประจำชั้น", "ครูอนุบาล", "ครูฝ่ายวิชาการ"),
    "administrators": ("ผู้อำนวยการ", "รองผู้อำนวยการ"),
    "community": ("ผู้ปกครอง ป.2", "กรรมการสถานศึกษา", "ผู้ใหญ่บ้าน"),
}
PLACES = ("ห้องประชุมโรงเรียน", "ศาลากลางบ้าน", "ลานใต้ต้นจามจุรี", "หอประชุม อบต.")


def write(rng: Random, network: Items, day: date) -> Items:
    content = activity("aar").Content.preset()
    groups = [group.id for group in content.heard]
    items: Items = {"meeting": _meeting(rng, groups, day)}
    order = 0
    difficult: list[str] = []
    for question in content.asked:
        for group in groups if question.split else [""]:
            for text in _said(rng, question, group):
                order += 1
                id_ = new_id(rng)
                voice = rng.choice(VOICES.get(group) or VOICES[rng.choice(list(VOICES))])
                items[f"note:{id_}"] = {
                    "question": question.id,
                    "group": group,
                    "voice": voice,
                    "text": text,
                    "order": order,
                }
                if question.difficulty:
                    difficult.append(id_)
    for number, (text, responsible) in enumerate(rng.sample(STEPS, rng.randint(2, 4)), start=1):
        id_ = new_id(rng)
        items[f"step:{id_}"] = {
            "text": text,
            "responsible": responsible,
            "date": (day + timedelta(days=rng.randint(10, 75))).isoformat() if rng.random() < 0.85 else "",
            "partner": rng.choice([*partner_ids(network), ""]),
            "order": number,
        }
        if difficult and (number == 1 or rng.random() < 0.6):
            note = difficult[(number - 1) % len(difficult)]
            items[f"link:{note}.{id_}"] = {"note": note, "step": id_}
    return items


def _meeting(rng: Random, groups: list[str], day: date) -> dict[str, Any]:
    if rng.random() < 0.2:
        return {"date": "", "place": "", "heard": rng.choice(("talks", "guess")), "role": "", "people": {}}
    return {
        "date": (day - timedelta(days=rng.randint(3, 20))).isoformat(),
        "place": rng.choice(PLACES),
        "heard": "meeting",
        "role": rng.choice(("ผู้ดำเนินการพูดคุย", "ผู้จดบันทึก", "เจ้าภาพ")),
        "people": {group: rng.randint(2, 14) for group in groups},
    }


def _said(rng: Random, question: Any, group: str) -> list[str]:
    if question.split:
        pool = PICTURE.get(group, PICTURE["community"])
        return rng.sample(pool, rng.randint(1, min(4, len(pool))))
    pool = STUCK if question.difficulty else HELP
    return rng.sample(pool, rng.randint(2, 5))
