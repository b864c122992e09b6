"""The keys of the words that Python sends to the front-end, so that one it does not send fails to compile there."""

from __future__ import annotations

from collections.abc import Mapping

from partnership_xblock.wording import learner, print_, problems, review, save, studio, visitor

TABLES: Mapping[str, Mapping[str, str]] = {
    "LearnerWord": learner.WORDS,
    "SaveWord": save.WORDS,
    "ProblemWord": problems.WORDS,
    "VisitorWord": visitor.WORDS,
    "DeskWord": review.WORDS,
    "PrintWord": print_.WORDS,
    "StudioWord": studio.WORDS,
}
"""Name of the type → the words of one module. Which page gets which is in frontend/kind.ts."""


def keys(words: Mapping[str, str]) -> list[str]:
    """What may be asked for, sorted: `key_one` is how `key` is said for one, no key of its own."""
    return sorted(key for key in words if not (key.endswith("_one") and key.removesuffix("_one") in words))


def tables() -> dict[str, list[str]]:
    return {name: keys(words) for name, words in TABLES.items()}
