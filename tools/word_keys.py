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
    """What may be asked for, sorted. How `key` is said for one (`key_one`, where `key` counts `{n}`) is no key of its
    own."""
    return sorted(key for key in words if "{n}" not in words.get(counted(key), ""))


def counted(key: str) -> str:
    """`save.sent_one` → `save.sent`; empty for a key that cannot be a form of another."""
    return key.removesuffix("_one") if key.endswith("_one") else ""


def tables() -> dict[str, list[str]]:
    return {name: keys(words) for name, words in TABLES.items()}
