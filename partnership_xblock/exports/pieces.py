"""Joins the lines of a file into pieces: writers pay more for each piece than for its bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

PIECE: Final = 1 << 16
"""Characters."""


def pieces(lines: Iterable[str]) -> Iterator[str]:
    """The same text in fewer, longer parts. The first leaves at once, so that the waiting person sees that it
    begins."""
    waiting: list[str] = []
    length = PIECE
    for line in lines:
        waiting.append(line)
        length += len(line)
        if length >= PIECE:
            yield "".join(waiting)
            waiting, length = [], 0
    if waiting:
        yield "".join(waiting)
