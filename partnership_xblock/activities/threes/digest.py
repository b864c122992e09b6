"""Tells a portfolio the activities of a plan with the community, and sentences for the performance agreement."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Offer
from partnership_xblock.activities.digest import Past, PastRound, proof, steps
from partnership_xblock.activities.record import Entry, phrase
from partnership_xblock.activities.threes.content import ThreesContent
from partnership_xblock.activities.threes.plan import Plan
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

ACTIVITIES: Final = Text(
    th="จัดกิจกรรมที่โรงเรียนร่วมกับชุมชน {n} เรื่อง ({names})", en="ran {n} activities at school with the community ({names})"
)
PUT_TO_USE: Final = Text(th="นำแผน 3S ไปใช้กับชั้น {grades}", en="put the 3S plan to use in {grades}")


def digest(past: Past[ThreesContent]) -> list[Entry]:
    """The planned activities of each block's newest round."""
    return steps(past, _acts)


def evidence(past: Past[ThreesContent], code: str) -> list[Entry]:
    """2.4: activities with the community. 3.3: the classes that the plan serves."""
    last = past.last
    plan = Plan.of(last.sheet)
    if code == "2.4":
        acts = [act.item.text.strip() for act in plan.acts if not blank(act.item.text)]
        line = phrase(ACTIVITIES.into(past.language), n=len(acts), names=", ".join(acts[:3]))
        return [proof(last, code, line, name="acts")] if acts else []
    if code == "3.3":
        ids = dict.fromkeys(asset.item.grade for asset in plan.assets if asset.item.grade)
        grades = ", ".join(last.sheet.content.grade(id_, past.language) for id_ in ids)
        line = phrase(PUT_TO_USE.into(past.language), grades=grades)
        return [proof(last, code, line, name="grades")] if grades else []
    return []


def _acts(round_: PastRound[ThreesContent]) -> list[Offer]:
    return [
        Offer(act.id, "step", act.item.text, act.item.date, next(iter(act.item.partners), ""), owner=act.item.owner)
        for act in Plan.of(round_.sheet).acts
    ]
