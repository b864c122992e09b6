"""The figures of a `proposal` round: the stage, counts and amounts in satang, nobody's text; and what it offers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from partnership_xblock.activities.activity import CoursePicture, Figure, Filter, Offer, Sheet, Spot, Summary
from partnership_xblock.activities.proposal import answer, budget
from partnership_xblock.activities.proposal.answer import Follow, IndicatorResult, one
from partnership_xblock.activities.proposal.content import ProposalContent
from partnership_xblock.activities.proposal.shapes import STAGES
from partnership_xblock.activities.proposal.stages import stages
from partnership_xblock.domain.money import write_short
from partnership_xblock.domain.text import N_
from partnership_xblock.domain.thai.folding import blank


def summary(sheet: Sheet[ProposalContent]) -> Summary:
    """`{"stage": "revise", "partners": 3, "activities": 3, "indicators": 2, "measured": 2, "results": 0, "lines": 7,
    "asked": 2436000, "school": 540000, "partner": 0, "total": 2976000, "ceiling": 3000000}`.

    The stage is the one it is handed in to. Amounts are in satang; a line that is not whole counts nothing. `measured`
    are indicators with how they are known, `results` those with what came of them.
    """
    answers = sheet.answers
    rows, lines = answer.indicators(answers), answer.lines(answers)
    totals = budget.totals(line for _, line in lines)
    return {
        "stage": sheet.stage or STAGES[0],
        "partners": len(answer.partners(answers)),
        "activities": len(answer.steps(answers)),
        "indicators": len(rows),
        "measured": sum(not blank(row.how) for _, row in rows),
        "results": sum(not blank(one(IndicatorResult, f"result:{id_}", answers).actual) for id_, _ in rows),
        "lines": len(lines),
        "asked": totals.asked,
        "school": totals.sources["school"],
        "partner": totals.sources["partner"],
        "total": totals.total,
        "ceiling": sheet.content.limit,
    }


def figures(summary: Summary) -> list[Figure]:
    """For the desk."""
    values = {
        "partners": str(summary["partners"]),
        "measured": f"{summary['measured']}/{summary['indicators']}" if summary["indicators"] else "",
        "asked": write_short(summary["asked"]) if summary["lines"] else "",
        "shared": write_short(summary["school"] + summary["partner"]) if summary["lines"] else "",
        "results": f"{summary['results']}/{summary['indicators']}" if summary["results"] else "",
    }
    return [
        {"label": f"proposal.figure_{name}", "value": value, "hint": f"proposal.figure_{name}_hint"}
        for name, value in values.items()
        if value
    ]


def _at(stage: str) -> Callable[[Summary], bool]:
    return lambda summary: summary.get("stage") == stage


def over_ceiling(summary: Summary) -> bool:
    """More is asked for than may be."""
    return bool(summary.get("ceiling")) and summary.get("asked", 0) > summary["ceiling"]


FILTERS: Final = (
    Filter(id="write", label=N_("Stage 1: writing"), holds=_at("write")),
    Filter(id="pitch", label=N_("Stage 2: pitch"), holds=_at("pitch")),
    Filter(id="revise", label=N_("Stage 3: revising"), holds=_at("revise")),
    Filter(id="region", label=N_("Stage 4: region"), holds=_at("region")),
    Filter(id="approve", label=N_("Stage 5: approval"), holds=_at("approve")),
    Filter(id="run", label=N_("Stage 6: follow-up"), holds=_at("run")),
    Filter(id="over", label=N_("Asks for more than the ceiling"), holds=over_ceiling),
)

PICTURE: Final[CoursePicture[ProposalContent]] = CoursePicture(
    spots=lambda content: [Spot(stage.id, stage.label) for stage in stages(content)],
    at=lambda summary: {"proposal": str(summary["stage"])} if summary.get("stage") else {},
    title=N_("Where proposals stand"),
    lead=N_("Each proposal stands at the stage it was last handed in to. Stages take weeks; a later one is no better."),
    moves=N_("From the earlier wave to this one"),
    gone=N_("not handed in"),
    new=N_("new in this wave"),
    days=N_(
        "Median: half of the proposals that have finished a stage took no longer there, from the decision before it "
        "(or the first hand-in) to the one that ended it. It tells of the way, and is nobody's score."
    ),
)


def offers(sheet: Sheet[ProposalContent]) -> list[Offer]:
    """Activities with a day, what goes on afterwards, and what each partner does."""
    follow = one(Follow, "follow", sheet.answers)
    return [
        *(
            Offer(
                id=f"activity-{id_}", sort="event", text=step.text, date=step.date, partner=step.partner,
                until=step.until, owner=step.owner,
            )
            for id_, step in answer.steps(sheet.answers)
            if step.date
        ),
        *([] if blank(follow.text) else [Offer(id="follow", sort="step", text=follow.text, date=follow.date)]),
        *(
            Offer(id=f"with-{partner}", sort="part", text=one_.does, partner=partner)
            for partner, one_ in answer.partners(sheet.answers).items()
        ),
    ]  # fmt: skip
