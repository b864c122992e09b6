"""The words of each page: a learner's page has those of one kind, the desk its own and those of the kinds it shows.

Paper has words of its own beside a kind's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from partnership_xblock.wording import learner, print_, problems, review, save, waves

ALWAYS: Final = {key: learner.WORDS[key] for key in ("page.failed", "page.again")}
"""Words in every page, shown where the file with the others does not arrive."""

PROBLEM: Final = "problem."
"""The keys of what rules find."""
FIGURE: Final = "figure."
"""The keys of names of figures: they come with the figures, in the reader's language, and a page says none itself."""
READY: Final = ".ready_"
"""In the keys of a kind's list beside the button that hands in."""


def tables(kind: Mapping[str, str]) -> tuple[Mapping[str, str], ...]:
    """The modules' words, in the order in which a later one's key wins; `kind` are those of the kind."""
    return (learner.WORDS, save.WORDS, problems.WORDS, said_on_pages(kind))


def said_on_pages(kind: Mapping[str, str]) -> dict[str, str]:
    """A kind's words without those that only the server says."""
    return {key: text for key, text in kind.items() if not key.startswith(FIGURE)}


DESK_TABLES: Final = (learner.WORDS, save.WORDS, problems.WORDS, review.WORDS, waves.WORDS)
"""The same for the trainer's desk without any work."""


def desk_words(kind: Mapping[str, str]) -> dict[str, str]:
    """A kind's words at the desk, where work of it is shown. It shows nothing of what is still missing in it: the words
    of a kind's rules and of its list beside the button appear only on the kind's own page."""
    said = said_on_pages(kind)
    return {key: text for key, text in said.items() if not key.startswith(PROBLEM) and READY not in key}


def print_tables(kind: Mapping[str, str], *, wave: bool = False) -> tuple[Mapping[str, str], ...]:
    """The same for a round on paper; `wave`: set beside an earlier one."""
    return (learner.WORDS, print_.WORDS, said_on_pages(kind), *([waves.WORDS] if wave else []))
