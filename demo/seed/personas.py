"""The one place for the personas' own work: one with much behind her, one waiting, one who has not begun."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from random import Random

from demo import course
from demo.seed import answers
from demo.seed.networks import network
from demo.seed.plan import Fate, Work, steps_of
from demo.seed.play import Player, Step
from demo.seed.teachers import Teacher
from partnership_xblock.activities import activity

BUAKAEW: dict[str, Fate] = {"map-start": "returned", "strength-start": "submitted", "aar-start": "draft"}
FARIDA: dict[str, Fate] = {"map-start": "submitted", "strength-start": "draft"}

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
    """Kru Buakaew's map is the kind's own finished example; Kru Somying begins with an empty page."""
    example = activity("map").example("th")
    for block in course.blocks():
        write = answers.writer(block.kind)
        if write is None:
            continue
        if block.id in BUAKAEW:
            is_map = block.kind == "map"
            written = example["answers"] if is_map else write(rng, example["network"], anchor.date())
            shared = example["network"] if is_map else {}
            yield from steps_of(rng, player, Work("buakaew", block, written, shared, BUAKAEW[block.id]), anchor)
    items = network(rng, FARIDA_SCHOOL)
    for block in course.blocks():
        write = answers.writer(block.kind)
        if write is not None and block.id in FARIDA:
            first = block.id == "map-start"
            work = Work("farida", block, write(rng, items, anchor.date()), items if first else {}, FARIDA[block.id])
            yield from steps_of(rng, player, work, anchor)
