"""Results by question: how all learners of a block answered each question, without names.

Groups that are too small are never shown, however people are divided: a kind with results makes sure of it
(`domain/suppression.py`), so that numbers that may not be shown never leave it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from partnership_xblock.activities.sheet import Values
from partnership_xblock.domain.text import Text

NO_WORDS: Final = Text()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One person's answers in a block, finished or not. `group` is the person's group; empty for none."""

    answers: Values
    finished: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionCount:
    """How many people chose an option: in their first try, in any."""

    label: Text
    first: int
    ever: int
    right: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """How many people gave a line this answer in their first try."""

    n: int
    right: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LineCount:
    """One line of a table: a cell for each column of the table, None where a column is no possible answer."""

    label: Text
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Confused:
    """The most frequent wrong first choice, and its author's words on what people may have confused. `line` is the line
    it was chosen for; empty for an option."""

    n: int
    line: Text
    chosen: Text
    says: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionCount:
    """One question. `number` is its place in the block, from 1; `how` tells the learner what to do. It has `options`,
    or `lines` below `columns` (headed by `heading`). `hidden`: too few people have tried it, and nothing is counted."""

    id: str
    number: int
    label: Text
    how: Text
    tried: int = 0
    first_right: int = 0
    ever_right: int = 0
    options: tuple[OptionCount, ...] = ()
    heading: Text = NO_WORDS
    columns: tuple[Text, ...] = ()
    lines: tuple[LineCount, ...] = ()
    confused: Confused | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """The place where most people stopped who have not finished, and how many."""

    place: Text
    title: Text
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """Questions in the order in which they are worth talking about. `sentences` are the learners' own, in an order that
    reveals no author; None where there are too few."""

    started: int
    finished: int
    stopped: Stop | None
    questions: tuple[QuestionCount, ...]
    sentences: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Analyses:
    """The analysis of all people, and of each group; None for those that too few have begun, or that would reveal too
    few."""

    everybody: Analysis | None
    groups: Mapping[str, Analysis | None]
