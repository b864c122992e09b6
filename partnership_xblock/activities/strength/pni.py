"""PNI-modified: the index of needs and the ranks of indicators.

PNI-modified = (I − D) / D, where D is how it is now and I how it should be (the "modified priority needs index" of
Nonglak Wiratchai and Suwimon Wongwanich, as Thai studies of school networks use it with a five-point scale asked
twice). D is at least 1, so nothing is divided by zero; the index goes from −0.8 (5 to 1) to 4 (1 to 5). It orders one
teacher's indicators and is never averaged or compared between schools.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Need:
    """One indicator in the order of needs. `pni` and `rank` are None where now or wanted is not a number."""

    indicator: str
    now: int | None
    wanted: int | None
    pni: Fraction | None
    rank: int | None


def needs(rated: Iterable[tuple[str, tuple[int, int] | None]]) -> list[Need]:
    """Indicators with (now, wanted), or None where one is unknown → largest need first, unknown last.

    Equal needs share a rank and the next one counts on (1, 2, 2, 4); among them, and among the unknown, the given
    order stays. Exact fractions, so 1 → 2 and 2 → 4 are a tie.
    """
    rows = list(rated)
    rows_with_index = [(id_, pair, Fraction(pair[1] - pair[0], pair[0])) for id_, pair in rows if pair is not None]
    ordered = sorted(rows_with_index, key=lambda row: -row[2])
    ranked = [
        Need(id_, now, wanted, index, 1 + sum(other[2] > index for other in rows_with_index))
        for id_, (now, wanted), index in ordered
    ]
    return ranked + [Need(id_, None, None, None, None) for id_, pair in rows if pair is None]


def two_decimals(index: Fraction) -> str:
    """As shown: `0.33`, `1.50`, `-0.25`."""
    return f"{float(index):.2f}"
