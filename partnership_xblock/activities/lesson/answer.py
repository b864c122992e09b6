"""A learner's answers in `lesson`: cards read, choices not yet marked, tries, one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import AfterValidator, Field

from partnership_xblock.activities.activity import Family, Values
from partnership_xblock.activities.lesson.content import UNLIMITED
from partnership_xblock.domain.item import ItemModel, Line, PartnerId, read
from partnership_xblock.domain.vocabulary import ChoiceId

MOST_PICKS: Final = 12


def _once(picks: list[str]) -> list[str]:
    if len(picks) > MOST_PICKS or len(picks) != len(set(picks)):
        raise ValueError("too many options, or one of them twice")
    return picks


Picks = Annotated[list[ChoiceId], AfterValidator(_once)]
Pairs = Annotated[dict[ChoiceId, ChoiceId], Field(max_length=13)]


class Seen(ItemModel):
    """`seen:<card>`: the learner has gone on from this card."""

    done: bool = False


class Chosen(ItemModel):
    """`draft:<question>`, a choice not yet marked, and `try:<question>.<n>`, a marked one: one shape for every type.
    `picks`: ticked options, or things in the learner's order. `pairs`: a line and its choice; a feature and `yes`, `no`
    or `unsaid`, beside `verdict` with `yes` or `no`."""

    picks: Picks = []
    pairs: Pairs = {}


class Take(ItemModel):
    """`take`: the learner's one sentence, and the partner it is about, if any."""

    text: Line = ""
    partner: PartnerId = ""


ITEMS: Final = (
    Family(key="seen:", model=Seen, after_done=True),
    Family(key="draft:", model=Chosen, after_done=True),
    Family(key="try:", model=Chosen, once=True, after_done=True),
    Family(key="take", model=Take),
)

_TRY: Final = re.compile(r"try:([A-Za-z0-9_-]{1,40})\.([1-9][0-9]{0,3})")


@dataclass(frozen=True, slots=True)
class Try:
    """One try of a question: the `n`th, from 1."""

    n: int
    chosen: Chosen


def parse_try(key: str) -> tuple[str, int] | None:
    """`try:is24.2` → the question's id and the number of the try; None for other keys."""
    match = _TRY.fullmatch(key)
    return (match[1], int(match[2])) if match else None


def tries_of(keys: Iterable[str]) -> Iterator[str]:
    """The question of every try among these items."""
    yield from (parts[0] for key in keys if (parts := parse_try(key)))


def tries(answers: Values, question: str) -> tuple[Try, ...]:
    """All stored tries of a question, the first first."""
    values = ((n, answers.get(f"try:{question}.{n}")) for n in range(1, UNLIMITED + 1))
    return tuple(Try(n, read(Chosen, value)) for n, value in values if value is not None)


def tried(answers: Values) -> Iterator[str]:
    """Ids of the questions that were tried, also of those no longer asked; in the order of their ids."""
    yield from sorted(set(tries_of(answers)))


def seen(answers: Values, card: str) -> bool:
    return read(Seen, answers.get(f"seen:{card}", {})).done


def draft(answers: Values, question: str) -> Chosen:
    return read(Chosen, answers.get(f"draft:{question}", {}))


def take(answers: Values) -> Take:
    return read(Take, answers.get("take", {}))
