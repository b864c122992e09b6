"""The log of a PLC as sample teachers keep it: one or two problems, meeting by meeting, on the days of one circle.

One persona's is the kind's finished example (`example`), moved to days just before it was written.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from demo.seed.answers.meetings import PROBLEMS, Meeting
from demo.seed.items import Items, new_id
from demo.seed.networks import partner_ids
from partnership_xblock.activities import activity

NEWEST = date(2026, 12, 2)
"""The day of the newest meeting of the example that has taken place."""
DAYS = ("mon", "tue", "wed", "thu", "fri")
TIMES = (("15:00", "16:30"), ("14:30", "16:00"), ("15:30", "16:30"), ("13:00", "15:00"), ("15:15", "16:45"))
PLACES = ("ห้องสมุดโรงเรียน", "ห้องพักครู", "ห้องวิชาการ", "ห้องเรียนที่เปิด", "ใต้อาคารเรียน")
SEEN = ("work", "said", "did", "score")


def write(rng: Random, network: Items, day: date) -> Items:
    """Meetings once a week until some days before, of one or two problems; the last attempt is still open."""
    problems = rng.sample(PROBLEMS, rng.choice((1, 1, 2)))
    number = sum(len(problem.meetings) for problem in problems)
    last = day - timedelta(days=rng.randint(1, 6))
    days = [last - timedelta(weeks=number - 1 - n) for n in range(number)]
    # No circle meets at the weekend.
    days = [one - timedelta(days=max(0, one.weekday() - 4)) for one in days]
    start, end = rng.choice(TIMES)
    roles = {"model": 1, "buddy": rng.randint(2, 5), **({"administrator": 1} if rng.random() < 0.6 else {})}
    items: Items = {
        "circle": {
            "day": DAYS[days[-1].weekday()],
            "start": start,
            "end": end,
            "pause": 0,
            "roles": roles,
            "me": "buddy",
        }
    }
    at = 0
    for order, problem in enumerate(problems, start=1):
        cycle = new_id(rng)
        items[f"cycle:{cycle}"] = {"title": problem.title, "pupils": problem.pupils, "order": order}
        for meeting in problem.meetings:
            facts = {"start": start, "end": end, "roles": dict(roles), "cycle": cycle, "order": at + 1}
            following = days[at + 1] if at + 1 < number else None
            items |= _meeting(rng, network, meeting, days[at], following, {**facts, "number": at + 1})
            at += 1
    return items


def _meeting(
    rng: Random, network: Items, meeting: Meeting, day: date, following: date | None, facts: dict[str, Any]
) -> Items:
    id_ = new_id(rng)
    partners = partner_ids(network)
    came = [rng.choice(partners)] if partners and meeting.step == "do" and rng.random() < 0.5 else []
    items: Items = {
        f"session:{id_}": {
            **facts,
            "date": day.isoformat(),
            "pause": rng.choice((0, 0, 0, 10)),
            "step": meeting.step,
            "topic": meeting.topic,
            "partners": came,
            "place": rng.choice(PLACES),
        },
        f"talk:{id_}": {
            "kinds": sorted(rng.sample(SEEN, rng.randint(1, 2))),
            "noticed": meeting.noticed,
            "decided": meeting.decided,
            "attempt": meeting.attempt,
            "by": (following or day + timedelta(days=14)).isoformat(),
        },
    }
    if following is not None:
        result = "worked" if rng.random() < 0.7 else "not_yet"
        items[f"after:{id_}"] = {"result": result, "text": meeting.became, "date": following.isoformat()}
    return items


def example(network: Items, day: date) -> Items:
    """Six meetings until two days before, and one that is arranged."""
    moved = day - timedelta(days=2) - NEWEST
    known = {key.partition(":")[2] for key in network if key.startswith("partner:")}
    answers: Items = activity("plc").example("th")["answers"]
    return {key: {name: _moved(value, moved, known) for name, value in item.items()} for key, item in answers.items()}


def round_of(items: Items, day: date) -> Items:
    """What was written of it by a day: meetings until then, and what came of them."""
    ids = {
        key.partition(":")[2] for key, item in items.items() if key.startswith("session:") and item["date"] <= f"{day}"
    }
    return {
        key: item
        for key, item in items.items()
        if key.partition(":")[0] in ("circle", "cycle")
        or (key.partition(":")[2] in ids and not (key.startswith("after:") and item["date"] > f"{day}"))
    }


def _moved(value: Any, by: timedelta, known: set[str]) -> Any:
    if isinstance(value, str) and len(value) == 10 and value[4:5] == value[7:8] == "-":
        return (date.fromisoformat(value) + by).isoformat()
    return [one for one in value if one in known] if isinstance(value, list) and _are_partners(value) else value


def _are_partners(value: list[Any]) -> bool:
    return bool(value) and all(isinstance(one, str) and one.startswith("ex") for one in value)
