"""Counts the tries of each question of a block, for its author, who has corrected a key: those that are marked anew."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple

from partnership_xblock.activities import installed
from partnership_xblock.domain.suppression import FEWEST
from partnership_xblock.repositories import answers
from partnership_xblock.services.records.cache import remembered

MOST: Final = 2_000
"""Works that are looked through: some tenths of a second of a processor."""
CHUNK: Final = 100
"""Works in memory at once."""
SECONDS: Final = 60
"""How long the counts are cached: an author who goes on typing asks after every pause."""


class Tries(NamedTuple):
    """How often each question was tried, by its id, without those that fewer than five people have tried. `more`: there
    is more work than is looked through."""

    tries: Mapping[str, int]
    more: bool


def tries_in(usage_key: str, kind: str) -> Tries:
    """Those of all learners, without staff trials; none of a kind that marks nothing. 1 query and 1 for each 100 works,
    of 2,000 at most, once in a minute."""
    found = installed(kind)
    if found is None or found.tries_of is None:
        return Tries({}, more=False)
    questions, digest = found.tries_of, hashlib.sha256(usage_key.encode()).hexdigest()[:32]
    return Tries(*remembered(f"partnership_xblock.tries.{digest}", lambda: _counted(usage_key, questions), SECONDS))


def _counted(usage_key: str, questions: Callable[[Iterable[str]], Iterable[str]]) -> tuple[dict[str, int], bool]:
    """The same as plain values: a cache outlives the release that filled it."""
    rows = answers.rows_in(usage_key, MOST + 1)
    tries: Counter[str] = Counter()
    people: Counter[str] = Counter()
    for start in range(0, len(rows[:MOST]), CHUNK):
        for draft in answers.drafts_of(rows[:MOST][start : start + CHUNK]):
            of_one = Counter(questions(draft))
            tries.update(of_one)
            people.update(of_one.keys())
    return {id_: n for id_, n in tries.items() if people[id_] >= FEWEST}, len(rows) > MOST
