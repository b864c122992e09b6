"""The figures of a `ladder` round: counts, no text, no number for a level. They compare nobody."""

from __future__ import annotations

from collections import Counter

from partnership_xblock.activities.activity import Figure, Sheet, Summary
from partnership_xblock.activities.ladder.content import LadderContent
from partnership_xblock.activities.ladder.rules import about_each
from partnership_xblock.activities.ladder.suggest import ASK
from partnership_xblock.domain.thai.folding import blank


def summary(sheet: Sheet[LadderContent]) -> Summary:
    """`{"partners": 9, "said": 6, "accepted": 4, "own": 1, "own_reasons": 1, "asked": 1, "aims": 5, "aims_dated": 3,
    "unknown": 2, "levels": {"coordination": 1, ...}, "at": {"<partner id>": "coordination", ...}}`.

    Of present partners: `said` have a level; of those whose questions are all answered, `accepted` have the suggested
    one, `own` another (`own_reasons` of them with a reason), and of `asked` no level was suggested. `aims` have an
    aim, `aims_dated` one that is another level and has a date. `unknown` counts answers that say not sure. `levels`
    counts each level of the content, also with 0. `at` is the level of each partner that is `said`, for the moves
    between two waves.
    """
    partners = about_each(sheet)
    said = [one for one in partners if one.decided]
    whole = [one for one in said if one.votes.complete]
    own = [one for one in whole if one.votes.suggested not in (ASK, one.stand.level)]
    counts = Counter(one.stand.level for one in said)
    return {
        "partners": len(partners),
        "said": len(said),
        "accepted": sum(one.votes.suggested == one.stand.level for one in whole),
        "own": len(own),
        "own_reasons": sum(not blank(one.stand.why) for one in own),
        "asked": sum(one.votes.suggested == ASK for one in whole),
        "aims": sum(one.aims for one in said),
        "aims_dated": sum(one.aims and one.stand.target != one.stand.level and bool(one.stand.date) for one in said),
        "unknown": sum(one.votes.unknown for one in partners),
        "levels": {level.id: counts[level.id] for level in sheet.content.levels},
        "at": {one.partner: one.stand.level for one in said},
    }


def figures(summary: Summary) -> list[Figure]:
    """For the desk: how many have a level, how it was decided, and how many aims have a date."""
    values = {
        "said": f"{summary['said']}/{summary['partners']}",
        "accepted": str(summary["accepted"]),
        "own": f"{summary['own']} ({summary['own_reasons']})",
        "asked": str(summary["asked"]),
        "aims": str(summary["aims_dated"]),
    }
    return [
        {"label": f"ladder.figure_{name}", "value": value, "hint": f"ladder.figure_{name}_hint"}
        for name, value in values.items()
    ]
