"""What the next wave of `strength` opens with: the network rated, and each area's two ratings.

What was seen and the one to begin with are asked anew: last year's evidence is none for now, and its date is past.
"""

from __future__ import annotations

from partnership_xblock.activities.activity import Sheet, Values
from partnership_xblock.activities.strength import answer
from partnership_xblock.activities.strength.content import StrengthContent


def carry(sheet: Sheet[StrengthContent]) -> Values:
    """The answers to areas that are still asked for."""
    scope = answer.scope(sheet.answers)
    answers = {"scope": scope.model_dump()} if scope.network else {}
    for indicator in sheet.content.offered:
        rating = answer.rating(sheet.answers, indicator.id)
        if rating.now is not None or rating.wanted is not None:
            answers[f"rating:{indicator.id}"] = {"now": rating.now, "wanted": rating.wanted, "evidence": ""}
    return answers
