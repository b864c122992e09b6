"""Finds the message catalogues: the languages there are, and their translations.

The app's own compiled catalogues are read, not Django's merged ones: there the platform's catalogue wins, and a plain
word such as "Save" would get the platform's translation. A catalogue that a site has pulled with atlas comes before the
one in the package, message by message: an unfinished translation hides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import Final

BUNDLED: Final = Path(__file__).resolve().parent.parent / "locale"
SOURCE: Final = "en"
"""Messages are written in it: it needs no catalogue."""
_RIGHT_TO_LEFT: Final = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})

_folders: tuple[Path, ...] = (BUNDLED,)


def read_before_ours(folder: Path | None) -> None:
    """Sets a folder whose catalogues win over the package's; None for none. Called once, when the app is ready."""
    global _folders  # noqa: PLW0603 (set at the start of the process, read by every request)
    _folders = (BUNDLED,) if folder is None else (folder, BUNDLED)
    _files.cache_clear()
    catalogue.cache_clear()


@lru_cache(maxsize=1)
def _files() -> dict[str, list[Path]]:
    """Compiled catalogues by language, the winning one first."""
    by_language: dict[str, list[Path]] = {}
    for folder in _folders:
        for path in sorted(folder.glob("*/LC_MESSAGES/django.mo")):
            by_language.setdefault(_tag(path.parent.parent.name), []).append(path)
    return by_language


def _tag(name: str) -> str:
    """`pt_BR`, the folder, as `pt-br`, the language."""
    return name.lower().replace("_", "-")


def languages() -> frozenset[str]:
    """Every language of the interface."""
    return frozenset({SOURCE, *_files()})


def language_for(candidates: Iterable[str | None]) -> str:
    """The first of these languages that has a catalogue, itself or without its region (`en-gb` gives `en`); English
    where none has."""
    available = languages()
    for name in candidates:
        tag = _tag(name or "")
        for candidate in (tag, tag.partition("-")[0]):
            if candidate in available:
                return candidate
    return SOURCE


def direction(language: str) -> str:
    """`rtl` or `ltr`, for our own elements, since the page around them may be in another language."""
    return "rtl" if language.partition("-")[0] in _RIGHT_TO_LEFT else "ltr"


@lru_cache(maxsize=64)
def catalogue(language: str) -> NullTranslations:
    """The translations of a language: the winning catalogue, its gaps filled by the next."""
    merged: NullTranslations | None = None
    for path in _files().get(language, ()):
        with path.open("rb") as file:
            translations = GNUTranslations(file)
        if merged is None:
            merged = translations
        else:
            merged.add_fallback(translations)
    return merged or NullTranslations()
