"""Will a browser get our scripts and styles?"""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage

from .question import Finding, Question

FILES = (
    "partnership_xblock/js/core.js",
    "partnership_xblock/css/core.css",
    "partnership_xblock/js/review.js",
    "partnership_xblock/js/studio.js",
)


def ask() -> Iterator[Finding]:
    lost = [name for name in FILES if not finders.find(name)]
    if lost:
        yield Finding(
            "error",
            f"Not in the package that is installed: {', '.join(lost)}.",
            "Install it again: `pip install --force-reinstall --no-deps` of the same version.",
        )
        return
    if settings.DEBUG:
        yield Finding("ok", "Scripts and styles are in the package.")
        return
    away = [name for name in FILES if not _collected(name)]
    if away:
        yield Finding(
            "error",
            f"Not where the site serves files from: {', '.join(away)}.",
            "Run `manage.py lms collectstatic` and the same for cms (Tutor: build the image anew).",
        )
    else:
        yield Finding("ok", "Scripts and styles are in the package and collected.")


def _collected(name: str) -> bool:
    """By a manifest where the storage keeps one (it raises for what it does not know), else by the file itself."""
    try:
        staticfiles_storage.url(name)
    except ValueError:
        return False
    stored = getattr(staticfiles_storage, "stored_name", None)
    return bool(staticfiles_storage.exists(stored(name) if stored is not None else name))


QUESTION = Question(name="static_files", ask=ask)
