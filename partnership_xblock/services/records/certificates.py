"""What trainers have certified of a work, item by item: read from the reviews that stand, and copied at a decision.

The newest published answer about an item holds: a certificate as long as its facts are the item's own, or a question.
Rounds that were taken back or opened again certify nothing (services/desk/undecide.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from partnership_xblock.activities.activity import Activity
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.review import HOURS, Review, said_of_hours
from partnership_xblock.repositories.rounds import KeptRound, Said
from partnership_xblock.repositories.rounds import said as said_in

from .sheets import day_of, of_kept, sheet_of_round

Certificate = dict[str, Any]
"""`{"state": "yes", "minutes": 90, ..., "round": 2, "on": "2026-12-04", "by": "Supervisor"}`: the facts it holds for,
and where it stands; or `{"state": "ask", "round": ...}`."""
Certificates = dict[str, Certificate]


def certificates_of(kind: Activity[Any], rounds: Iterable[KeptRound]) -> Certificates:
    """By the item's id, of rounds that are newest first; empty where the kind certifies nothing."""
    return newest(said_in(rounds)) if kind.certifies is not None else {}


def newest(reviews: Iterable[Said]) -> Certificates:
    """Of reviews that stand, newest first."""
    found: Certificates = {}
    for one in reviews:
        about = {"round": one.number, "on": day_of(one.decided_at).isoformat(), "by": one.trainer_title}
        for id_, said in said_of_hours(one.document).items():
            found.setdefault(id_, {**said, **about})
    return found


def facts_to_certify(
    kind: Activity[Any], kept: KeptRound, review: Review, earlier: Sequence[KeptRound]
) -> Mapping[str, Mapping[str, int | str]]:
    """What this review certifies, as the round has it. `earlier` are the rounds before, newest first. Raises Refused
    `not_ready` at each item that cannot be certified."""
    content = of_kept(kind, kept.content)
    if kind.certifies is None or content is None:
        return {}
    sheet = sheet_of_round(
        content,
        answers=kept.answers,
        network=kept.network,
        submitted_at=kept.submitted_at,
        block=kept.block,
        certificates=certificates_of(kind, earlier),
    )
    found = {id_: kind.certifies.facts(sheet, id_) for id_ in review.certified}
    if wrong := [Problem(f"{HOURS}{id_}", "hours_not_counted") for id_, facts in found.items() if facts is None]:
        raise Refused("not_ready", problems=wrong)
    return {id_: facts for id_, facts in found.items() if facts is not None}
