"""Certificates that trainers give to items of a submission: read from published reviews, copied at a decision.

The newest published answer about an item counts: a certificate as long as its facts equal the item's, or a question.
Rounds whose decision was taken back or that were reopened certify nothing (services/desk/undecide.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from partnership_xblock.activities.activity import Activity
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.review import HOURS, Review, said_of_hours
from partnership_xblock.repositories.rounds import Said, StoredRound, said_of
from partnership_xblock.repositories.rounds import said as said_in

from .sheets import day_of, sheet_of_round, stored_content

Certificate = dict[str, Any]
"""`{"state": "yes", "minutes": 90, ..., "round": 2, "on": "2026-12-04", "by": "Supervisor"}`: the certified facts, with
round, day and role of the trainer; or `{"state": "ask", "round": ...}`."""
Certificates = dict[str, Certificate]
BESIDE: Final = frozenset({"state", "round", "on", "by"})
"""What a certificate says besides its facts."""


def certificates_of(kind: Activity[Any], rounds: Iterable[StoredRound]) -> Certificates:
    """By the item's id, of rounds that are newest first; empty where the kind certifies nothing."""
    return newest(said_in(rounds)) if kind.certifies is not None else {}


def certificates_up_to(kind: Activity[Any], row: int, number: int) -> Certificates:
    """By the item's id, of a submission's rounds up to this number, without reading what was handed in. 1 query where
    the kind certifies something."""
    if kind.certifies is None:
        return {}
    return newest(one for one in said_of([row]).get(row, []) if one.number <= number)


def newest(reviews: Iterable[Said]) -> Certificates:
    """By the item's id, of published reviews that are newest first."""
    certificates: Certificates = {}
    for one in reviews:
        about = {"round": one.number, "on": day_of(one.decided_at).isoformat(), "by": one.trainer_title}
        for id_, said in said_of_hours(one.document).items():
            certificates.setdefault(id_, {**said, **about})
    return certificates


def certified_of(submissions: Iterable[int]) -> list[tuple[dict[str, int | str], int]]:
    """The facts for which these submissions hold a certificate, and how many do. 1 query where there are any."""
    holders: dict[tuple[tuple[str, int | str], ...], int] = {}
    rows = list(submissions)
    for reviews in (said_of(rows) if rows else {}).values():
        given = [said for said in newest(reviews).values() if said["state"] == "yes"]
        for facts in {tuple(sorted((key, one[key]) for key in one.keys() - BESIDE)) for one in given}:
            holders[facts] = holders.get(facts, 0) + 1
    return [(dict(facts), people) for facts, people in holders.items()]


def facts_to_certify(
    kind: Activity[Any], round_: StoredRound, review: Review, earlier: Certificates
) -> Mapping[str, Mapping[str, int | str]]:
    """The facts that this review certifies, as in the round. `earlier` are the certificates of the rounds before.
    Raises Refused `not_ready` at each item that cannot be certified."""
    content = stored_content(kind, round_.content)
    if kind.certifies is None or content is None:
        return {}
    sheet = sheet_of_round(
        content,
        answers=round_.answers,
        network=round_.network,
        submitted_at=round_.submitted_at,
        block=round_.block,
        certificates=earlier,
    )
    certified = {id_: kind.certifies.facts(sheet, id_) for id_ in review.certified}
    if wrong := [Problem(f"{HOURS}{id_}", "hours_not_counted") for id_, facts in certified.items() if facts is None]:
        raise Refused("not_ready", problems=wrong)
    return {id_: facts for id_, facts in certified.items() if facts is not None}
