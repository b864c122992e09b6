"""Everything a person reads in the interface, in English, by key; and the one place where it becomes Thai.

Each module here holds `WORDS`, key → English message marked with `N_`; a kind of activity has its own `words.py`.
The app's own compiled catalogues are read, not Django's merged ones: there the platform's catalogue wins, and a
plain word such as "Save" would be said the platform's way.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from gettext import NullTranslations, translation
from pathlib import Path

LOCALE = Path(__file__).resolve().parent.parent / "locale"


@lru_cache(maxsize=4)
def _catalogue(language: str) -> NullTranslations:
    return translation("django", localedir=str(LOCALE), languages=[language], fallback=True)


def say(message: str, language: str) -> str:
    """One English message in `th` or `en`; itself where the catalogue has no words for it."""
    return _catalogue(language).gettext(message) if message else ""


def spoken(language: str, *words: Mapping[str, str]) -> dict[str, str]:
    """Several modules' words in one language; a later module's key wins. Placeholders (`{n}`) stay as they are."""
    return {key: say(message, language) for part in words for key, message in part.items()}
