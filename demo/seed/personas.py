"""The personas' own work: one with much behind her, one waiting, one who has not begun."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from random import Random

from demo.seed import answers
from demo.seed.items import Items
from demo.seed.logs import example_log_steps
from demo.seed.networks import network
from demo.seed.plan import Fate, Work, apart_steps, done_steps, steps_of
from demo.seed.play import Player, Step
from demo.seed.teachers import Teacher
from partnership_xblock.activities import activity

BUAKAEW: dict[str, Fate] = {
    "map-start": "returned",
    "strength-start": "submitted",
    "ladder-start": "submitted",
    "benefit-start": "submitted",
    "anatomy-start": "submitted",
    "agreement-start": "submitted",
    "plan-start": "submitted",
    "aar-start": "draft",
    "threes-start": "submitted",
}
FARIDA: dict[str, Fate] = {
    "map-start": "submitted",
    "friends-start": "done",
    "lesson-start": "done",
    "strength-start": "draft",
}

RETURNED_MAP: Items = {
    "comment:seedstrength": {
        "anchor": "partner:weavinggrp01",
        "type": "strength",
        "text": "เห็นเลยว่าเด็กได้ทำจริงและขายได้จริง เก็บเรื่องนี้ไว้เล่าต่อได้",
        "order": 1,
    },
    "comment:seedquestion": {
        "anchor": "partner:readfound001",
        "type": "question",
        "text": "เส้นนี้ยังไม่ราบรื่น เริ่มสะดุดตรงไหน และใครช่วยคุยให้เข้าใจกันได้บ้าง",
        "order": 2,
    },
    "comment:seedsuggests": {
        "anchor": "partner:tambonadm001",
        "type": "suggestion",
        "text": "อบต. ให้เราทุกปี โรงเรียนมีอะไรตอบแทนได้โดยไม่เป็นภาระ ลองเติมสักหนึ่งประโยค",
        "order": 3,
    },
    "todo:seedtodo0001": {"text": "เล่าเรื่องเส้นที่ยังไม่ราบรื่นเพิ่มหนึ่งประโยค", "comment": "seedquestion", "order": 1},
    "todo:seedtodo0002": {"text": "เติมว่าเราให้อะไร อบต. ได้บ้าง", "comment": "seedsuggests", "order": 2},
    "overall": {"text": "อ่านแล้วเห็นคนรอบโรงเรียนชัดมาก เหลือสองจุดเล็ก ๆ ที่อยากให้เติม แล้วส่งกลับมาได้เลย"},
    "decision": {"value": "return"},
}
"""What Supervisor Aree wrote to Kru Buakaew."""

FARIDA_SCHOOL = Teacher(
    username="farida",
    first_name="ครูฟารีดา",
    last_name="มะแซ",
    cohort="กลุ่มใต้",
    school="โรงเรียนบ้านบูกิตกาแล",
    village="บูกิตกาแล",
    nearby="กาแลสะบา",
    province="ปัตตานี",
    office="สพป.ปัตตานี เขต 2",
    faith="mosque",
    school_type="extended",
    grades=("k2", "m3"),
    villages=(7, 3),
    partners=12,
    role_only=False,
)


def persona_steps(rng: Random, player: Player, anchor: datetime) -> Iterator[Step]:
    """Kru Buakaew's map is the kind's own finished example, and so is what she says of its partners; Kru Somying begins
    with an empty page."""
    example = activity("map").example("th")
    items = network(rng, FARIDA_SCHOOL)
    finished = {
        kind: activity(kind).example("th")["answers"]
        for kind in ("map", "ladder", "benefit", "threes", "anatomy", "agreement", "plan")
    }
    # It was handed in before the day on which the example was checked.
    finished["agreement"] = {key: value for key, value in finished["agreement"].items() if key != "state:checked"}
    yield from _person_steps(rng, player, anchor, "buakaew", example["network"], BUAKAEW, finished)
    for block, _write in answers.written():
        if activity(block.kind).flow.goes_on:
            yield from example_log_steps(player, "buakaew", block, example["network"], anchor)
    yield from _person_steps(rng, player, anchor, "farida", items, FARIDA, {})


def _person_steps(
    rng: Random,
    player: Player,
    anchor: datetime,
    username: str,
    items: Items,
    fates: dict[str, Fate],
    written: dict[str, Items],
) -> Iterator[Step]:
    """`written`: answers by kind that are not made up."""
    since: datetime | None = None
    for block, write in answers.written():
        if block.id not in fates or activity(block.kind).flow.goes_on:
            continue
        if fates[block.id] == "done":
            yield from done_steps(player, username, block, items, anchor, since)
            continue
        if answers.apart(block.kind):
            fate, own = fates[block.id], written.get(block.kind)
            yield from apart_steps(player, username, block, items, anchor, since, fate, own)
            continue
        own = written.get(block.kind) or write(rng, items, anchor.date())
        answer = RETURNED_MAP if (username, block.id) == ("buakaew", "map-start") else None
        work = Work(username, block, own, items if since is None else {}, fates[block.id], answer)
        steps = list(steps_of(rng, player, work, anchor, since))
        yield from steps
        since = since or steps[0].at
