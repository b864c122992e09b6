"""Declares what a kind lets a teacher share with the teachers of the course (decision 0083).

What is shared is built from a list of what may leave, field by field: nothing that the list does not name can get in.
Names that are not to be told are then looked for in every text of it. Pure; `services/learner/sharing.py` stores it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from partnership_xblock.domain.problem import Problem

if TYPE_CHECKING:
    from partnership_xblock.activities.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """What a kind's answers do not hold and sharing needs."""

    title: str
    """Of the activity, in the teacher's language."""
    teacher: str
    """The teacher's display name; empty where the account has none."""
    known_as: tuple[str, ...] = ()
    """Every name of the teacher that must not be told unless it is shown: the display name and the user name."""
    partners: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Every partner of the network by id, removed ones too, as `domain.network.PartnerItem` values."""


class Named(NamedTuple):
    """A partner that can be named in what is shared."""

    id: str
    name: str
    """Its own."""
    alias: str
    """What it is called where its teacher wrote nothing."""
    shown: str
    """What it is called as things stand."""


class OnPaper(NamedTuple):
    """What a teacher's paper says of partners."""

    called: Mapping[str, str]
    """What every partner is called, by id."""
    record: Record
    """The record of the course with those names in it."""


class Fix(NamedTuple):
    """A name that stands in a text of the teacher's own, and that text with other words in its place."""

    path: str
    """The item, with its field."""
    name: str
    instead: str
    text: str
    """The whole field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shareable:
    """What would be shared as things stand, and why it cannot be yet. `problems` that are not blocking are told before
    it is shared, and no reason against it."""

    head: Mapping[str, Any]
    """`{"by", "title", "parts": [titles], "licence": {"label", "mark"}}`: for a list. The licence is in Thai and
    English, as it was when it was given; empty where none is chosen."""
    body: Mapping[str, Any]
    """`{"language", "title", "by", "school", "parts": [{"id", "title", "entries", "own"}]}`; every text in it is
    without names that are not to be told, also while there are problems."""
    licence: str
    names: str
    named: bool
    partners: tuple[Named, ...]
    by_hidden: str
    """What stands in place of the teacher's name where it is not shown."""
    problems: tuple[Problem, ...] = ()
    fixes: tuple[Fix, ...] = ()

    @property
    def against(self) -> tuple[Problem, ...]:
        """The problems for which it cannot be shared."""
        return tuple(problem for problem in self.problems if problem.blocking)
