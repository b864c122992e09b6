"""The interface's words in English, by key, and their translation.

Each module here contains `WORDS`, key → English message marked with `N_`; a kind of activity has its own `words.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

from partnership_xblock.wording.catalogues import catalogue


def say(message: str, language: str) -> str:
    """One English message in a language; unchanged where the catalogue has no translation."""
    return catalogue(language).gettext(message) if message else ""


def spoken(language: str, *words: Mapping[str, str]) -> dict[str, str]:
    """Several modules' words in one language; a later module's key wins. Placeholders (`{n}`) stay as they are."""
    return {key: say(message, language) for part in words for key, message in part.items()}
