"""The results of a round: figures for the desk, rows for exports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, NotRequired, TypedDict

from partnership_xblock.activities.offers import Offer, no_offers
from partnership_xblock.activities.sheet import C, Sheet
from partnership_xblock.activities.telling import Telling

Summary = dict[str, Any]
"""JSON-ready figures of one round, for trainers and exports: codes, counts and numbers, nobody's text."""


class Row(NamedTuple):
    """One answer in an export, in long form: every kind has the same columns.

    `item` is the item's key; `about` names it in words (a partner, an indicator, a question); `field` is the column in
    words; `value` is the answer as text (dates ISO, digits ASCII). Two flags mark rows that only identified exports
    contain: `private`, about a partner (quality, trust, story), which no report has either, and `identifies`, which
    reveals whose work it is (the school's name and code). `partners` are the keys of the partners it mentions: both
    ends of a tie, the partner of an answer or a next step. `asked` are the author's things it answers, as id and words
    (a question, a group): everything else in `about` is a learner's.
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
    content: NotRequired[dict[str, Any]]
    """Fields in the place of the page's content: what the example was made of, where a kind gathers other work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A part of a kind's handed-in work that a trainer may list alone."""

    id: str
    """Stands in addresses."""
    label: str
    """An English msgid, marked with `N_`."""
    holds: Callable[[Summary], bool]
    """Whether work with this summary is part of it: that of the newest standing round. A summary may be of an earlier
    release, and empty."""


def no_figures(_summary: Summary) -> list[Figure]:
    """Nothing to show beside a round."""
    return []


@dataclass(frozen=True, slots=True, kw_only=True)
class Results(Generic[C]):
    """How a round is summarised, and how it is exported."""

    summary: Callable[[Sheet[C]], Summary]
    """Stored with the round when it is handed in."""
    rows: Callable[[Sheet[C], str], list[Row]]
    """(sheet, language)."""
    figures: Callable[[Summary], list[Figure]] = no_figures
    """The figures that the desk shows, in reading order; never sent to a teacher."""
    offers: Callable[[Sheet[C]], list[Offer]] = no_offers
    """(a round without its network): what its teacher may use in other activities, the most useful first. Blank texts
    are left out and long ones cut by the caller (`services/learner/offers.py`)."""
    tells: Telling | None = None
    """What a teacher's rounds of this kind tell a portfolio; None where nothing is told of them."""
    filters: tuple[Filter, ...] = ()
    """Parts of the work that the desk's queue can show alone."""
