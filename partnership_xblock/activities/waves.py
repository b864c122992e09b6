"""How a kind's work is set beside the same work done earlier: the waves of a series."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic

from partnership_xblock.activities.sheet import C, Sheet, Values


@dataclass(frozen=True, slots=True, kw_only=True)
class Waves(Generic[C]):
    """A later wave is compared with the earlier one, in words that the kind's front-end finds (`Kind.waves`)."""

    carry: Callable[[Sheet[C]], Values] | None = None
    """(the answers of the earlier wave, with the content and network of now): the answers with which a page without
    any opens. None where nothing is carried over, as on a live network: there a wave only compares."""
