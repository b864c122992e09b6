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
    "partnership_xblock/words/lists.js",
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
    away = [name for name in _served() if not _collected(name)]
    if away:
        yield Finding(
            "error",
            f"Not where the site serves files from: {', '.join(away)}.",
            "Run `manage.py lms collectstatic` and the same for cms (Tutor: build the image anew).",
        )
    else:
        yield Finding("ok", "Scripts and styles are in the package and collected.")


def _served() -> Iterator[str]:
    """Our pages take a file from the app's own folder. On the platform the block takes it from where the finder for
    blocks collects it (openedx/core/lib/xblock_pipeline/finder.py, RESOURCE_PREFIX)."""
    yield from FILES
    if any("xblock_pipeline" in finder for finder in settings.STATICFILES_FINDERS):
        yield from (f"xblock/resources/partnership_xblock/{name}" for name in FILES)


def _collected(name: str) -> bool:
    """By a manifest where the storage has one (it may raise for unknown names), else by the file itself."""
    stored_name = getattr(staticfiles_storage, "stored_name", None)
    try:
        return bool(staticfiles_storage.exists(stored_name(name) if stored_name is not None else name))
    except ValueError:
        return False


QUESTION = Question(name="static_files", ask=ask)
