"""How sample teachers go through a lesson: some answers right at once, some later, one sentence at the end.

They try what a person would: the right choice, or the right one with something exchanged.
"""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

from demo import course
from demo.seed.items import Items
from demo.seed.networks import partner_ids
from partnership_xblock.activities.lesson.answer import Chosen
from partnership_xblock.activities.lesson.content import LessonContent
from partnership_xblock.activities.lesson.marking import key_of
from partnership_xblock.activities.lesson.points import whole
from partnership_xblock.activities.lesson.questions import VERDICT, AnyQuestion, Match, Multiple, Order, Single

SENTENCES = (
    "ข้อที่เครือข่ายของเรายังอ่อนคือการเรียนรู้จากกัน เดือนหน้าจะนั่งสรุปด้วยกันหนึ่งชั่วโมงหลังวันตลาดนัด",
    "ยังไม่มีใครบอกได้ตรงกันว่าทำไปเพื่ออะไร จะเริ่มจากถามผู้ปกครอง ป.3 ว่าอยากเห็นลูกทำอะไรได้",
    "เสียงของกลุ่มแม่บ้านยังเปลี่ยนแผนไม่ได้ ครั้งหน้าจะให้กลุ่มเลือกวันก่อนแล้วโรงเรียนปรับตาม",
    "ทุกอย่างยังรอโรงเรียนสั่ง เดือนนี้จะลองให้ อสม. เป็นคนนัดวงคุยเรื่องเด็กขาดเรียน",
    "เราร่วมกันแค่วันงาน เทอมนี้จะขอคุยกับวัดและผู้ปกครองตั้งแต่วันวางแผน",
)


def write(rng: Random, network: Items, _day: date) -> Items:
    content = _of_the_course()
    items: Items = {f"seen:{card.id}": {"done": True} for card in content.offered}
    sure = rng.choice((0.3, 0.5, 0.7))
    for question in content.questions:
        for n in range(1, content.limit + 1):
            chosen = key_of(question) if rng.random() < sure + 0.2 * (n - 1) else _nearly(rng, question)
            items[f"try:{question.id}.{n}"] = chosen.model_dump()
            if whole(question, chosen) or rng.random() < 0.2:
                break
    partner = rng.choice([*partner_ids(network), ""])
    items["take"] = {"text": rng.choice(SENTENCES), "partner": partner}
    return items


def _of_the_course() -> LessonContent:
    """The lesson as the course has it."""
    block = next(one for one in course.laid_blocks() if one.kind == "lesson")
    return LessonContent.from_author(block.fields.get("content", {}))


def _nearly(rng: Random, question: AnyQuestion) -> Chosen:
    """Something else than what is right, and whole."""
    key = key_of(question)
    match question:
        case Single():
            return Chosen(picks=[rng.choice([option.id for option in question.options if not option.right])])
        case Multiple():
            wrong = rng.choice([option.id for option in question.options if not option.right])
            return Chosen(picks=[*rng.sample(key.picks, max(0, len(key.picks) - 1)), wrong])
        case Order():
            at = rng.randrange(len(key.picks) - 1)
            picks = list(key.picks)
            picks[at], picks[at + 1] = picks[at + 1], picks[at]
            return Chosen(picks=picks)
        case Match():
            line = rng.choice(question.lines)
            others = [choice.id for choice in question.choices if choice.id != line.key]
            return Chosen(pairs={**key.pairs, line.id: rng.choice(others)})
        case _:
            return Chosen(pairs={**key.pairs, **_misread(rng, key.pairs)})


def _misread(rng: Random, pairs: dict[str, Any]) -> dict[str, str]:
    """One or two features of a story seen otherwise; most often what it does not tell is taken for not being there."""
    features = [id_ for id_ in pairs if id_ != VERDICT]
    unsaid = [id_ for id_ in features if pairs[id_] == "unsaid"]
    chosen = {*unsaid, rng.choice(features)} if rng.random() < 0.7 else {rng.choice(features)}
    return {id_: "no" if pairs[id_] != "no" else rng.choice(("yes", "unsaid")) for id_ in chosen}
