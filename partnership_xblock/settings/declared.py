"""Declares every setting of this app: docs/operations.md is generated from it, and a test looks for undeclared ones.

python tools/settings_table.py      write the table into docs/operations.md
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Setting:
    """`default` and `does` are written for operators."""

    name: str
    default: str
    does: str


SETTINGS: Final = (
    Setting(
        "PARTNERSHIP_HOST",
        "`partnership_xblock.host.lms.LmsHost`",
        "The class that answers for the platform. Set by the plugin; a plain Django site names "
        "`partnership_xblock.host.standalone.StandaloneHost`.",
    ),
    Setting(
        "PARTNERSHIP_SITE",
        "none",
        "On a plain Django site, the class that knows its courses and roles (decision 0012). Not read in Open edX.",
    ),
    Setting(
        "PARTNERSHIP_RETENTION_MONTHS",
        "`None`",
        "Months after a course's end that its work is kept; `None` keeps it. A course may have a rule of its own in "
        "the admin (see data-protection.md). `partnership_purge --all-due --yes` carries the rules out.",
    ),
    Setting(
        "PARTNERSHIP_SAVED_EVENT_EVERY",
        "`20`",
        "One `draft.saved` event for so many saves of a block by a person (see events.md).",
    ),
    Setting(
        "PARTNERSHIP_EXPORT_FILE_FROM",
        "`2000`",
        "Submissions from which on a list is prepared by the worker instead of streamed; `None`: always streamed.",
    ),
)


def table() -> str:
    """The settings as Markdown."""
    lines = ["| setting | default | what it does |", "|---|---|---|"]
    lines += [f"| `{one.name}` | {one.default} | {one.does} |" for one in SETTINGS]
    return "\n".join(lines)
