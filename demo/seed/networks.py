"""Generates a teacher's network: her school's card, partners of many kinds, ties among them."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from demo.seed.items import Items, new_id
from demo.seed.partners import CORE, MORE, STRAINED, STRONG, THIN, TIES, Pattern
from demo.seed.teachers import Teacher

QUALITIES = ("strong", "normal", "normal", "normal", "thin", "strained")
STORIES = {"strong": STRONG, "thin": THIN, "strained": STRAINED, "normal": ("",)}
ROLES = {
    "guardians": "ผู้ปกครองที่มาประชุมทุกครั้ง",
    "board": "ประธานกรรมการสถานศึกษา",
    "local": "นักวิชาการศึกษา อบต.",
    "health": "พยาบาลที่ รพ.สต.",
    "temple": "เจ้าอาวาส",
    "mosque": "อิหม่ามประจำมัสยิด",
    "neighbour": "ครูวิชาการโรงเรียนใกล้เคียง",
}
"""How a teacher who thinks of people writes: a partner by role only, without an organisation."""


def network(rng: Random, teacher: Teacher) -> Items:
    """Items of the network document, complete enough to be handed in."""
    chosen = _choose(rng, teacher)
    ids = {pattern.id: new_id(rng) for pattern in chosen}
    items: Items = {"context": context(teacher)}
    for order, pattern in enumerate(chosen, start=1):
        items[f"partner:{ids[pattern.id]}"] = _partner(rng, teacher, pattern, order)
    for a, b, line in TIES:
        if a in ids and b in ids and rng.random() < 0.7:
            items[f"tie:{new_id(rng)}"] = {"a": ids[a], "b": ids[b], "line": line}
    return items


def context(teacher: Teacher) -> dict[str, Any]:
    return {
        "name": teacher.school,
        "code": "",
        "school_type": teacher.school_type,
        "faith": teacher.faith,
        "province": teacher.province,
        "area_office": teacher.office,
        "grades_from": teacher.grades[0],
        "grades_to": teacher.grades[1],
        "villages_tambon": teacher.villages[0],
        "villages_service": teacher.villages[1],
    }


def partner_ids(items: Items) -> list[str]:
    """In the order they were added."""
    rows = [(value["order"], key.removeprefix("partner:")) for key, value in items.items() if key[:8] == "partner:"]
    return [id_ for _, id_ in sorted(rows)]


def _choose(rng: Random, teacher: Teacher) -> list[Pattern]:
    """The usual ones first, then whoever else there is; villages are numbered once names run out."""
    core = [pattern for pattern in CORE if _fits(pattern, teacher)]
    more = [pattern for pattern in MORE if _fits(pattern, teacher)]
    rng.shuffle(more)
    if teacher.partners < len(core):
        # A small school need not have the usual ones: two of them and somebody of its own.
        chosen = rng.sample(core, max(2, teacher.partners - 1))
        return [*chosen, *more][: teacher.partners]
    chosen = [*core, *more][: teacher.partners]
    missing = teacher.partners - len(chosen)
    village = replace(CORE[0], together="ประชุมหมู่บ้านละครั้งต่อเทอม", change="")
    named = [(f"village{number}", f"ผู้ปกครองบ้านหมู่ {number}") for number in range(1, missing + 1)]
    return [*chosen, *(replace(village, id=id_, name=name) for id_, name in named)]


def _fits(pattern: Pattern, teacher: Teacher) -> bool:
    return not pattern.who or teacher.faith in pattern.who


def _partner(rng: Random, teacher: Teacher, pattern: Pattern, order: int) -> dict[str, Any]:
    quality = rng.choice(QUALITIES) if order > 1 else "strong"
    role = ROLES.get(pattern.id) if teacher.role_only else None
    thorough = rng.random()
    return {
        "name": role or pattern.name.format(v=teacher.village, t=teacher.nearby),
        "sector": pattern.sector,
        "pillar": "",
        "quality": quality,
        "direction": pattern.direction if rng.random() < 0.85 else rng.choice(("both", "we_give", "they_give")),
        "frequency": pattern.frequency if rng.random() < 0.85 else "rarely",
        "forms": list(pattern.forms),
        "together": pattern.together if thorough < 0.9 else "",
        "change": pattern.change if thorough < 0.6 else "",
        "story": rng.choice(STORIES[quality]),
        "contact_role": "" if role else pattern.contact_role,
        "trust": None,
        "place_province": teacher.province if thorough < 0.7 else "",
        "place": "",
        "since": rng.choice((None, 2009, 2013, 2016, 2018, 2020, 2021, 2022, 2023, 2024)),
        "order": order,
    }
