"""A teacher's answers on a map, beside the network itself."""

from __future__ import annotations

from typing import Final, Literal

from partnership_xblock.activities.activity import Family, Values
from partnership_xblock.domain.item import ItemModel, Paragraph, PartnerId, read


class QuestionAnswer(ItemModel):
    """`q:<question id>`: the chosen partner, and why or how."""

    partner: PartnerId = ""
    text: Paragraph = ""


class Few(ItemModel):
    """`few`: why there are fewer partners than asked for (a small school, a new teacher)."""

    text: Paragraph = ""


class View(ItemModel):
    """`view`: the teacher's layout; empty: the content's."""

    layout: Literal["", "pillars", "sectors", "own"] = ""


ITEMS: Final = (
    Family(key="q:", model=QuestionAnswer),
    Family(key="few", model=Few),
    Family(key="view", model=View),
)


def question_answer(answers: Values, question_id: str) -> QuestionAnswer:
    """The answer to a question; an empty one where there is none."""
    return read(QuestionAnswer, answers.get(f"q:{question_id}", {}))
