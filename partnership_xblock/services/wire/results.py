"""Shapes of a block's results by question: counts of answers, without people."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .desk import Typed
from .shapes import Iso, Shape


class ResultsFilter(Shape):
    """`block` is a usage key; `group` a group's name, empty for everybody."""

    block: Annotated[Typed, Field(min_length=1, max_length=255)]
    group: Annotated[Typed, Field(max_length=255)] = ""


class BlockOption(Shape):
    """A block with work."""

    block: str
    title: str
    kind_label: str


class BlockOptions(Shape):
    """At most 200, in the order in which they were first begun."""

    blocks: list[BlockOption]


class OptionResult(Shape):
    """How many people chose it in their first try, and in any. `right`: it is (part of) the answer."""

    label: str
    first: int
    ever: int
    right: bool


class CellResult(Shape):
    n: int
    right: bool


class LineResult(Shape):
    """A cell for each column; None where no answer combines this line and column."""

    label: str
    cells: list[CellResult | None]


class ConfusedResult(Shape):
    """The most frequent wrong first choice; `line` is the line it was chosen for, empty for an option."""

    n: int
    line: str
    chosen: str
    says: str


class QuestionResult(Shape):
    """Counts of people. `options`, or `lines` below `columns`, of first tries. Counts are empty where it is `hidden`:
    too few people have tried it."""

    id: str
    number: int
    label: str
    how: str
    tried: int
    first_right: int
    ever_right: int
    options: list[OptionResult]
    heading: str
    columns: list[str]
    lines: list[LineResult]
    confused: ConfusedResult | None
    hidden: bool


class StopResult(Shape):
    """Where most of the people who have not finished have stopped, and how many."""

    place: str
    title: str
    n: int


class AnalysisResult(Shape):
    """Questions in the order in which they are worth discussing; `counted` of them are not hidden. Of those,
    `half_first` were right at the first try of half of the people who tried them, `half_ever` by now."""

    started: int
    finished: int
    stopped: StopResult | None
    questions: list[QuestionResult]
    counted: int
    half_first: int
    half_ever: int
    sentences: list[str] | None


class PlaceResult(Shape):
    """How many things stand at a place: now, and in the wave before (None: there was none, or it may not be shown).
    `days` is the median of how long work lay there (None: not counted, or too few have left it), `lay` the same in
    words; empty where it is None."""

    label: str
    now: int
    before: int | None
    days: int | None
    lay: str


class MoveLine(Shape):
    """Where the things of one place went: a cell for each place in order, then what is said no longer. The last line is
    what was not said before; its last cell is None."""

    label: str
    cells: list[int | None]


class MovesResult(Shape):
    """A table of moves: lines are places of the wave before, columns those of this one. All in words."""

    title: str
    people: str
    note: list[str]
    corner: str
    columns: list[str]
    lines: list[MoveLine]


class PictureResult(Shape):
    """Where the things of a course stand, in its author's order of places. All in words; `heads` are of place, now and
    before. `hidden_moves` says why moves are not shown; empty where they are, or there are none. `days_head` is the
    head of the places' days, empty where none are shown; `days_note` says what they are and where they are not shown,
    empty where the kind counts none."""

    people: str
    title: str
    lead: str
    heads: list[str]
    places: list[PlaceResult]
    moves: MovesResult | None
    hidden_moves: str
    days_head: str
    days_note: list[str]


class BlockResults(Shape):
    """One block's results, of everybody or of one group: by question (`analysis`) or as a `picture`, by its kind. Both
    are None for fewer than five people, and for a group that would reveal fewer than five. `groups` are those that may
    be chosen."""

    block: str
    title: str
    kind_label: str
    url: str
    """Opens the block."""
    group: str
    groups: list[str]
    hidden_groups: bool
    """Some groups may not be chosen."""
    asked_since: Iso | None
    """When the questions counted here were first stored: the version that was answered last. None for a picture."""
    limit: int
    partial: bool
    """More people have begun than are counted: only the first `limit` are."""
    fewest: int
    """Below this number of people no counts are shown."""
    analysis: AnalysisResult | None
    picture: PictureResult | None = None
