"""Reports what is wrong with this app's set-up, in words, and what to do about it."""

from __future__ import annotations

import json
from typing import Any, Final

from django.core.management.base import BaseCommand, CommandError, CommandParser

from partnership_xblock import __version__
from partnership_xblock.checks.question import Finding, Question
from partnership_xblock.checks.questions import QUESTIONS

MARKS: Final = {"ok": "ok      ", "hint": "hint    ", "warning": "warning ", "error": "ERROR   "}


class Command(BaseCommand):
    """`manage.py lms partnership_check [--only NAME ...] [--strict] [--json]`; changes nothing.

    Ends with 1 where something does not work, with --strict also where something could work better.
    """

    help = "Say what is wrong with how the partnership activities are set up here, and what to do about it."
    requires_system_checks: list[str] = []  # it is run when things are wrong

    def add_arguments(self, parser: CommandParser) -> None:
        names = [question.name for question in QUESTIONS]
        parser.add_argument("--only", nargs="+", choices=names, metavar="NAME", help=f"Only these: {', '.join(names)}")
        parser.add_argument("--strict", action="store_true", help="End with 1 at warnings too")
        parser.add_argument("--json", action="store_true", help="One JSON list of findings, for a monitor to read")

    def handle(self, *_args: Any, **options: Any) -> None:
        questions = [question for question in QUESTIONS if not options["only"] or question.name in options["only"]]
        findings = [(question, finding) for question in questions for finding in question.findings()]
        if options["json"]:
            self.stdout.write(json.dumps([_shape(*each) for each in findings], ensure_ascii=False, indent=1))
        else:
            self._print(findings)
        counts = {level: sum(finding.level == level for _question, finding in findings) for level in MARKS}
        if counts["error"] or (options["strict"] and counts["warning"]):
            raise CommandError(f"{counts['error']} errors, {counts['warning']} warnings", returncode=1)

    def _print(self, findings: list[tuple[Question, Finding]]) -> None:
        self.stdout.write(f"partnership-xblock {__version__}")
        for question, finding in findings:
            self.stdout.write(f"{MARKS[finding.level]}{question.name}: {finding.says}")
            if finding.do:
                self.stdout.write(f"        → {finding.do}")


def _shape(question: Question, finding: Finding) -> dict[str, str]:
    return {"question": question.name, "level": finding.level, "says": finding.says, "do": finding.do}
