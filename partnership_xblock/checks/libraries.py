"""May authors use the activity in content libraries?"""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings

from partnership_xblock.settings.extended import BLOCK_TYPE

from .question import Finding, Question


def ask() -> Iterator[Finding]:
    allowed = getattr(settings, "LIBRARY_ENABLED_BLOCKS", None)
    if allowed is None:
        yield Finding("ok", "This process has no list of blocks for content libraries; Studio has.")
    elif BLOCK_TYPE in allowed:
        yield Finding("ok", "Content libraries offer the activity.")
    else:
        yield Finding(
            "warning",
            "LIBRARY_ENABLED_BLOCKS does not name it: content libraries do not offer the activity.",
            "The plugin adds it; look for a later line that sets the list whole (a Tutor patch).",
        )


QUESTION = Question(name="libraries", ask=ask, cheap=True)
