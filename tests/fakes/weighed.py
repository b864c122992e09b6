"""A teacher's work of a known size, for what weighs a page: eight partners, and two rounds that a trainer returned."""

from __future__ import annotations

from typing import Any

from partnership_xblock.activities import activity
from tests.fakes.courseware import COURSE
from tests.fakes.desk import Desk
from tests.fakes.writing import change, signed, submission

PARTNERS = 8


def work(user_id: int, kind: str) -> dict[str, Any]:
    """A save of the kind's example, with more partners of the map's or fewer that it does not speak of."""
    one, example = activity(kind), activity(kind).finished("th")
    answers, network = dict(example["answers"]), dict(example["network"])
    others = activity("map").example("th")["network"]
    own = [key for key in network if key.startswith("partner:")]
    spoken_of = [key for key in own if key.partition(":")[2] in one.partners_in(answers)]
    rest = [key for key in [*own, *others] if key.startswith("partner:") and key not in spoken_of]
    partners = [*spoken_of, *rest][:PARTNERS]
    for key in own:
        if key not in partners:
            del network[key]
    network = {key: value for key, value in network.items() if not _tie_to_none(value, network)}
    for key in partners:
        network.setdefault(key, others.get(key))
        if kind == "friends":
            answers.setdefault(f"friend:{key.partition(':')[2]}", next(iter(example["answers"].values())))
    said = [("answers", answers), ("network", network)]
    return signed(user_id, changes=[change(doc, key, value) for doc, values in said for key, value in values.items()])


def _tie_to_none(value: dict[str, Any], network: dict[str, Any]) -> bool:
    ends = [value[end] for end in ("a", "b") if end in value]
    return any(f"partner:{end}" not in network for end in ends)


def two_rounds(course: Any, people: Any, kind: str) -> list[Any]:
    """Handed in, returned (or taken back, where nobody reads it), rewritten and handed in again: what the page then is
    started with, before and after the second answer."""
    teacher, desk = people["teacher"], Desk(None, people.id("staff"), course=COURSE)
    saved = course.handler(teacher, "save_draft", work(teacher.pk, kind))
    assert saved.status == 200, saved.body
    seen, needs_trainer = saved.body["revision"], activity(kind).needs_trainer
    pages = []
    for n in (1, 2):
        page = course.handler(teacher, "submit", submission(teacher.pk, seen, token=f"token-000{n}"))
        assert page.status == 200, page.body
        pages.append(course.page(teacher))
        if not needs_trainer:
            course.handler(teacher, "withdraw", signed(teacher.pk))
        else:
            desk.give_back(page.body["submission"]["public_id"], "เล่าเพิ่มอีกนิดว่าเริ่มจากใคร")
        pages.append(course.page(teacher))
        partner = next(one for one in work(teacher.pk, kind)["changes"] if one["key"].startswith("partner:"))
        base = course.handler(teacher, "load").body["network"]["items"][partner["key"]]["r"]
        rewritten = {**partner, "v": {**partner["v"], "name": f"ชื่อที่เขียนใหม่ {n}"}, "base": base}
        seen = course.handler(teacher, "save_draft", signed(teacher.pk, changes=[rewritten])).body["revision"]
    return pages[2:]
