"""What becomes of a round: figures for the desk, rows for exports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypedDict

from partnership_xblock.activities.sheet import C, Sheet

Summary = dict[str, Any]
"""JSON-ready figures of one round, for trainers and exports: codes, counts and numbers, no text of anyone."""


class Row(NamedTuple):
    """One answer in an export, in long form: every kind has the same columns.

    `item` is the item's key; `about` names it in words (a partner, an indicator, a question); `field` is the
    column in words; `value` is what was written, as text (dates ISO, digits ASCII). Two flags mark what leaves only in
    identified exports: `private`, of a partner (quality, trust, story), which no report has either, and `identifies`,
    which tells whose work it is (the school's name and code). `partners` are the keys of the partners it speaks of:
    both ends of a tie, whom an answer or a next step names. `asked` are the author's things it answers, as id and
    words (a question, a group): whatever else `about` holds is a learner's.
    """

    item: str
    about: str
    field: str
    value: str
    private: bool = False
    partners: tuple[str, ...] = ()
    identifies: bool = False
    asked: tuple[tuple[str, str], ...] = ()


class Figure(TypedDict):
    """One number beside a round at the trainer's desk. `label` and `hint` are keys of the kind's words."""

    label: str
    value: str
    hint: str


class Example(TypedDict):
    """A finished example: present values by key, ready to be shown read-only."""

    answers: dict[str, dict[str, Any]]
    network: dict[str, dict[str, Any]]


def no_figures(_summary: Summary) -> list[Figure]:
    """Nothing to show beside a round."""
    return []


@dataclass(frozen=True, slots=True, kw_only=True)
class Results(Generic[C]):
    """How a round is summed up, and how it is read out."""

    summary: Callable[[Sheet[C]], Summary]
    """Kept with the round when it is handed in."""
    rows: Callable[[Sheet[C], str], list[Row]]
    """(sheet, language)."""
    figures: Callable[[Summary], list[Figure]] = no_figures
    """What the desk shows of a summary, in reading order; never sent to a teacher."""
