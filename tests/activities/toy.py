"""A kind that no teacher meets: one question with a secret key, tried at most twice, and a line the server writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any, Final

from partnership_xblock.activities.activity import (
    Activity,
    ByRule,
    Content,
    Family,
    Results,
    Sheet,
    only_preset,
)
from partnership_xblock.activities.friends import FRIENDS
from partnership_xblock.domain.item import Id, ItemModel, PartnerId
from partnership_xblock.domain.marks import Mark
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.secret import SECRET
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.vocabulary import Choice


class Option(Choice):
    right: Annotated[bool, SECRET] = False
    why: Annotated[Text, SECRET] = Text()


class ToyContent(Content):
    options: tuple[Option, ...] = (
        Option(id="a", label=Text(th="ก", en="A"), why=Text(th="เพราะ ก", en="because of A")),
        Option(id="b", label=Text(th="ข", en="B"), right=True, why=Text(th="เพราะ ข", en="because of B")),
    )


class Try(ItemModel):
    pick: Id = ""


class Take(ItemModel):
    partner: PartnerId = ""


class Stamp(ItemModel):
    value: Id = ""


TRIES: Final = 2


def refused(sheet: Sheet[ToyContent], key: str, value: Mapping[str, Any]) -> Problem | None:
    if not key.startswith("try:"):
        return None
    number = int(key.removeprefix("try:"))
    if number > TRIES:
        return Problem(key, "wrong_shape")
    if number > 1 and f"try:{number - 1}" not in sheet.answers:
        return Problem(key, "wrong_shape")
    return None if value.get("pick") in {one.id for one in sheet.content.options} else Problem(key, "wrong_shape")


def marks(sheet: Sheet[ToyContent]) -> dict[str, Mark]:
    picks = [value["pick"] for key, value in sorted(sheet.answers.items()) if key.startswith("try:")]
    right = {one.id for one in sheet.content.options if one.right}
    best = 2.0 if right & set(picks) else 0.0
    closed = best == 2.0 or len(picks) >= TRIES
    output = {one.id: one.why for one in sheet.content.options if closed or one.id in picks}
    key = {"picks": sorted(right)} if closed else None
    return {
        "q": Mark(
            points=best, of=2, tries=len(picks), left=TRIES - len(picks), closed=closed, explanations=output, key=key
        )
    }


TOY: Final[Activity[ToyContent]] = Activity(
    **{
        **{
            name: getattr(FRIENDS, name)
            for name in ("label", "title", "instructions", "introduction", "minutes", "wpa", "example")
        },
        "kind": "toy",
        "Content": ToyContent,
        "presets": only_preset(ToyContent),
        "items": (
            Family(key="try:", model=Try, once=True, after_done=True),
            Family(key="take", model=Take),
            Family(key="stamp", model=Stamp, writer="server"),
        ),
        "network": "none",
        "needs_trainer": False,
        "grading": "rule",
        "rule": ByRule(possible=lambda _content: 2.0, earned=lambda sheet: marks(sheet)["q"].points),
        "words": {},
        "check": lambda _sheet: [],
        "refusal": refused,
        "results": Results(summary=lambda _sheet: {}, rows=lambda _sheet, _language: []),
        "marks": marks,
    }
)
RUBRIC_TOY: Final = replace(TOY, needs_trainer=True, grading="both")
