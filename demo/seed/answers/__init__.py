"""What sample teachers answer: one module per kind, found by the kind's name. A kind without one has no sample work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from random import Random

from demo import course
from demo.seed.items import Items

Writer = Callable[[Random, Items, date], Items]
"""(rng, the teacher's network, the day she wrote) → items of her answers, complete enough to be handed in."""


def writer(kind: str) -> Writer | None:
    if find_spec(f"{__name__}.{kind}") is None:
        return None
    write: Writer = import_module(f"{__name__}.{kind}").write
    return write


def apart(kind: str) -> bool:
    """Whether sample work of a kind draws from a source of its own: such a block changes nobody's other work. The kinds
    that were there before draw from one source together."""
    return find_spec(f"{__name__}.{kind}") is not None and hasattr(import_module(f"{__name__}.{kind}"), "APART")


def revised(kind: str) -> Writer | None:
    """(rng, a teacher's earlier answers, the day) → the same work again later; None where there is no such."""
    if find_spec(f"{__name__}.{kind}") is None:
        return None
    again: Writer | None = getattr(import_module(f"{__name__}.{kind}"), "again", None)
    return again


def written() -> list[tuple[course.Block, Writer]]:
    """The course's blocks that have sample work, in the order of the course."""
    return [(block, write) for block in course.laid_blocks() if (write := writer(block.kind)) is not None]
