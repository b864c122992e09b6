"""Does the platform record what a learner has completed?"""

from __future__ import annotations

from collections.abc import Iterator

from partnership_xblock.host.lms_parts import completion_on

from .question import Finding, Question


def ask() -> Iterator[Finding]:
    tracked = completion_on()
    if tracked is None:
        yield Finding("hint", "The platform's completion is not in this process.")
    elif tracked:
        yield Finding("ok", "Completion is tracked.")
    else:
        yield Finding(
            "warning",
            "Completion is not tracked on this site: work that is handed in gets no tick in the course.",
            "Run `manage.py lms waffle_switch completion.enable_completion_tracking on --create`.",
        )


QUESTION = Question(name="completion", ask=ask)
