"""How tests read an answer."""

from __future__ import annotations

from partnership_xblock.checks.question import Question


def levels(question: Question) -> list[str]:
    return [finding.level for finding in question.findings()]


def told(question: Question) -> str:
    return " ".join(f"{finding.says} {finding.do}" for finding in question.findings())
