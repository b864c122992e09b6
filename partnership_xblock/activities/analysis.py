"""What a trainer sees of a whole block's answers: how each question was answered by all, without names.

Too few people are never told of, whichever way they are divided: a kind that offers this sees to it
(`domain/suppression.py`), so that numbers which may not be shown never leave it.
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
    """What one person has answered in a block, done or not. `group` is the one she is in; empty for none."""

    answers: Values
    finished: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionCount:
    """How many chose an option: in their first try, in any."""

    label: Text
    first: int
    ever: int
    right: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """How many gave a line this answer in their first try."""

    n: int
    right: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LineCount:
    """One line of a table: a cell for each of the table's columns, None where it cannot be answered so."""

    label: Text
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Confused:
    """The wrong choice that most made first, and its author's words on what they may have confused. `line` is what it
    was chosen for; empty for an option."""

    n: int
    line: Text
    chosen: Text
    says: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionCount:
    """One question. `number` is its place in the block, from 1; `how` says what is to be done. It has `options`, or
    `lines` below `columns` (headed by `heading`). Of a `hidden` one too few have tried it: nothing is counted."""

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
    """Where most of those who have not finished stand, and how many."""

    place: Text
    title: Text
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """Questions in the order in which they are worth talking about. `sentences` are what was written, in an order that
    says nothing of who did; None where too few have."""

    started: int
    finished: int
    stopped: Stop | None
    questions: tuple[QuestionCount, ...]
    sentences: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Analyses:
    """Of all, and of each group; None for what too few have begun, or what would tell of too few."""

    everybody: Analysis | None
    groups: Mapping[str, Analysis | None]
