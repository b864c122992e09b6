"""Registers our questions with Django's own `check`.

All findings are warnings, whatever their level: Django ends `migrate` and `runserver` at an error, and a mistake in
this app's set-up must not keep a whole platform from starting. `partnership_check` has an exit code for that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core import checks

TAG = "partnership"


def register() -> None:
    """Called once the app is ready."""
    checks.register(cheap, TAG)
    checks.register(of_databases, TAG, checks.Tags.database)


def cheap(app_configs: Any = None, **_given: Any) -> list[checks.CheckMessage]:  # noqa: ARG001 (Django's signature)
    """Findings from settings and files."""
    return _messages(database=False)


def of_databases(
    app_configs: Any = None,  # noqa: ARG001
    databases: Sequence[str] | None = None,
    **_given: Any,
) -> list[checks.CheckMessage]:
    """Findings from the database; Django asks with `--database` and before it migrates."""
    return _messages(database=True) if databases else []


def _messages(*, database: bool) -> list[checks.CheckMessage]:
    # Imported late, so that a process that never checks does not load the questions.
    from .questions import QUESTIONS  # noqa: PLC0415

    return [
        checks.Warning(finding.says, hint=finding.do or None, id=f"partnership_xblock.{question.name}")
        for question in QUESTIONS
        if (question.database if database else question.cheap)
        for finding in question.findings()
        if finding.level in ("warning", "error")
    ]
