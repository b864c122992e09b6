"""Which level the answers about a partner point to. Equal to `suggest.ts`.

More than half of the answers point to one level: it is suggested. Otherwise the teacher is asked. At most one level has
more than half, so there are no ties; the order of levels plays no part, and nothing is weighed, summed or averaged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from partnership_xblock.activities.ladder.content import LadderContent
from partnership_xblock.activities.ladder.shapes import UNKNOWN

ASK = ""
"""In the place of a level: no level has more than half of the answers."""


@dataclass(frozen=True, slots=True)
class Votes:
    """What the answers about one partner say."""

    counts: Mapping[str, int]
    """Answers that point to it, by level: only levels that can be chosen, and only those with an answer."""
    unknown: int
    """Answers that say not sure."""
    missing: int
    """Questions without an answer."""
    asked: int
    """Questions shown."""

    @property
    def begun(self) -> bool:
        return self.missing < self.asked

    @property
    def complete(self) -> bool:
        return self.asked > 0 and not self.missing

    @property
    def suggested(self) -> str:
        """The level that more than half of the questions point to, or `ASK`."""
        return next((level for level, count in self.counts.items() if 2 * count > self.asked), ASK)

    def in_order(self, content: LadderContent) -> list[tuple[str, int]]:
        """Levels with an answer, by count, then in the author's order."""
        return sorted(((one.id, self.counts[one.id]) for one in content.offered if one.id in self.counts), key=_most)


def votes(answers: Mapping[str, str], content: LadderContent) -> Votes:
    """Reads the answers about one partner, by question.

    Not sure, no answer, and an answer or a level that the author hid point nowhere. An answer that the author removed
    is none: its question is asked anew.
    """
    counts: Counter[str] = Counter()
    unknown = missing = 0
    for question in content.asked:
        given = answers.get(question.id, "")
        answer = next((one for one in question.answers if one.id == given), None)
        if given == UNKNOWN:
            unknown += 1
        elif answer is None:
            missing += 1
        elif not answer.hidden and content.offers(answer.level):
            counts[answer.level] += 1
    return Votes(counts, unknown, missing, len(content.asked))


def _most(row: tuple[str, int]) -> int:
    return -row[1]
