"""Which words a learner's page has: the shell's, saving, problems, and those of its one kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from partnership_xblock.wording import learner, problems, save

ALWAYS: Final = {key: learner.WORDS[key] for key in ("page.failed", "page.again")}
"""Said where the file with the others does not come: they are in every page."""


def tables(kind: Mapping[str, str]) -> tuple[Mapping[str, str], ...]:
    """The modules' words, in the order in which a later one's key wins; `kind` are those of the kind."""
    return (learner.WORDS, save.WORDS, problems.WORDS, kind)
