"""What a teacher fills in on a map besides her network: the items of its answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

from partnership_xblock.activities.activity import Values, answer_item_problems
from partnership_xblock.activities.map.content import MapContent
from partnership_xblock.domain.item import Id, ItemModel, Paragraph, read
from partnership_xblock.domain.problem import Problem


class QuestionAnswer(ItemModel):
    """`q:<question id>`: the partner chosen, and why or how."""

    partner: Id = ""
    text: Paragraph = ""


class Few(ItemModel):
    """`few`: why there are fewer partners than asked for (a small school, a new teacher)."""

    text: Paragraph = ""


class View(ItemModel):
    """`view`: the layout she looks at; empty: the content's."""

    layout: Literal["", "pillars", "sectors", "own"] = ""


ITEMS: Final[Mapping[str, type[ItemModel]]] = {"q:": QuestionAnswer, "few": Few, "view": View}


def validate_item(key: str, value: Mapping[str, Any], _content: MapContent) -> list[Problem]:
    """Shape of one item of the answers."""
    return answer_item_problems(ITEMS, key, value)


def question_answer(answers: Values, question_id: str) -> QuestionAnswer:
    """The answer to a question; an empty one where there is none."""
    return read(QuestionAnswer, answers.get(f"q:{question_id}", {}))


def referred_partners(answers: Values) -> frozenset[str]:
    """Ids of partners that answers speak of."""
    found = (read(QuestionAnswer, value).partner for key, value in answers.items() if key.startswith("q:"))
    return frozenset(partner for partner in found if partner)
