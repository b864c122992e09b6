"""Answers of `plan` that the next wave opens with."""

from __future__ import annotations

from partnership_xblock.activities.activity import Sheet, Values
from partnership_xblock.activities.plan import answer
from partnership_xblock.activities.plan.answer import Duty, MetCue
from partnership_xblock.activities.plan.content import PlanContent

KEPT = ("event:", "measure:", "cell:")


def carry(sheet: Sheet[PlanContent]) -> Values:
    """Events and numbers stay as they were, and so do the years and who sees to a duty; where the duty stands, and what
    shows it, is asked anew. Cards are shown again first, those that were never used once more."""
    answers, content = sheet.answers, sheet.content
    asked = {one.id for one in content.asked}
    duties = answer.of_family(Duty, "duty:", answers)
    shown = [
        *((id_, card.when, card.will) for id_, card in answer.met(answers) if card.answer in ("", "notyet")),
        *((id_, card.when, card.will) for id_, card in answer.cues(answers)),
    ]
    return {
        **{key: value for key, value in answers.items() if key.startswith(KEPT) or key == "range"},
        **{f"duty:{id_}": Duty(who=one.who).model_dump() for id_, one in duties.items() if one.who and id_ in asked},
        **{
            f"met:{id_}": MetCue(when=when, will=will, order=place).model_dump()
            for place, (id_, when, will) in enumerate(shown, 1)
        },
    }
