"""Everything a kind of activity still lacks, each in a sentence that begins with where it belongs.

A check gives sentences instead of failing, so that an author of a kind reads all of them at once. Paths are those of
the repository.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from partnership_xblock.activities.activity import Activity
from tests.conformance import declared, edited, laid_out, marks, worked

ROOT = Path(__file__).resolve().parents[2]
Check = Callable[[Activity[Any], Path], Iterator[str]]

CHECKS: tuple[Check, ...] = (*declared.CHECKS, *edited.CHECKS, *worked.CHECKS, *laid_out.CHECKS, *marks.CHECKS)


def missing(kind: Activity[Any], root: Path = ROOT) -> list[str]:
    """Empty for a kind that is whole. A check that breaks off is named with what broke it; the others still speak."""
    result = []
    for check in CHECKS:
        try:
            result += list(check(kind, root))
        except Exception as error:  # noqa: BLE001  (whatever a kind's own function throws is to be read here)
            name = check.__name__.replace("_", " ")
            result.append(f"partnership_xblock/activities/{kind.kind}/: {name}: {type(error).__name__}: {error}")
    return result
