"""Tells a teacher where a part of a name that is not to be told stands in what would be shared.

A part may be an ordinary word. So it never keeps anything from being shared and is never replaced unasked: it is shown
at its place, with the text as it would be with the other name; what was handed in elsewhere can be left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from partnership_xblock.activities.sharing import Fix
from partnership_xblock.domain.name_parts import Part, part_places, parts
from partnership_xblock.domain.names_inside import places
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.thai.folding import bare

MOST_NAMES = 4
"""Names that are told beside a part; a place may be in those of many partners."""


class Hidden(NamedTuple):
    """A name that is not to be told, and what stands in its place."""

    name: str
    folded: str
    instead: str


class _Sought(NamedTuple):
    """A part of names that are not to be told; `instead` is empty where they have different ones."""

    part: Part
    folded: str
    names: tuple[str, ...]
    instead: str


class _Found(NamedTuple):
    start: int
    end: int
    sought: _Sought


class Finder:
    """Finds parts of hidden names in texts. `told` are names that may stand there, with whatever is in them."""

    def __init__(self, hidden: Iterable[Hidden], told: Iterable[str]) -> None:
        self._hidden = tuple(hidden)
        self._whole = tuple(dict.fromkeys((*told, *(row.name for row in self._hidden))))
        self._sought = tuple(_sought(self._hidden))

    def in_own(self, path: str, text: str) -> tuple[Problem, Fix | None] | None:
        """What is told of a text that the teacher may change here, and that text with other names; None where a whole
        name stands in it, which comes first, and where there is no part."""
        folded = bare(text)
        if any(row.folded in folded and places(text, row.name) for row in self._hidden):
            return None
        found = self._in(text, folded)
        if not found:
            return None
        fixed, mendable = text, [one for one in found if one.sought.instead]
        for start, end, instead in reversed(_joined(text, mendable)):
            fixed = fixed[:start] + instead + fixed[end:]
        fix = Fix(path, _said(text, mendable[0]), mendable[0].sought.instead, fixed) if mendable else None
        return _problem(path, [(text, one) for one in found]), fix

    def elsewhere(self, path: str, texts: Iterable[str]) -> Problem | None:
        """What is told of an entry that can only be left out."""
        found = [(text, one) for text in texts for one in self._in(text, bare(text))]
        return _problem(path, found) if found else None

    def _in(self, text: str, folded: str) -> list[_Found]:
        """Where parts stand, in order, none inside a whole name or over another part."""
        sought = [one for one in self._sought if one.folded in folded]
        if not sought:
            return []
        taken = [span for name in self._whole if bare(name) in folded for span in places(text, name)]
        found: list[_Found] = []
        for one in sought:
            for start, end in part_places(text, one.part):
                if not any(start < until and since < end for since, until in taken):
                    found.append(_Found(start, end, one))
                    taken.append((start, end))
        return sorted(found, key=lambda one: one.start)


def _sought(hidden: Sequence[Hidden]) -> Iterator[_Sought]:
    """Longer parts first: one may stand inside another."""
    by_part: dict[str, tuple[Part, dict[str, str]]] = {}
    for row in hidden:
        for part in parts(row.name):
            by_part.setdefault(bare(part.text), (part, {}))[1].setdefault(row.instead, row.name)
    for folded, (part, owners) in sorted(by_part.items(), key=lambda item: (-len(item[0]), item[0])):
        yield _Sought(part, folded, tuple(owners.values()), next(iter(owners)) if len(owners) == 1 else "")


def _joined(text: str, found: Sequence[_Found]) -> list[tuple[int, int, str]]:
    """Places with what stands there instead; parts of one name next to each other are one place."""
    rows: list[tuple[int, int, str]] = []
    for one in found:
        instead = one.sought.instead
        if rows and rows[-1][2] == instead and not text[rows[-1][1] : one.start].strip():
            rows[-1] = (rows[-1][0], one.end, instead)
        else:
            rows.append((one.start, one.end, instead))
    return rows


def _said(text: str, found: _Found) -> str:
    return text[found.start : found.end]


def _problem(path: str, found: Sequence[tuple[str, _Found]]) -> Problem:
    """Every part that stands there, once, and the names they are of."""
    said = dict.fromkeys(_said(text, one) for text, one in found)
    names = dict.fromkeys(name for _, one in found for name in one.sought.names)
    return advice(path, "name_part", {"part": "”, “".join(said), "name": " · ".join(list(names)[:MOST_NAMES])})
