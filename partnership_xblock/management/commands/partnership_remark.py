"""Marks finished work again by the current content, after an author has corrected a key. Points only rise."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from opaque_keys import InvalidKeyError
from opaque_keys.edx.keys import CourseKey, UsageKey

from partnership_xblock import api
from partnership_xblock.block_parts import info
from partnership_xblock.host import current_host
from partnership_xblock.management.arguments import KEY, text


class Command(BaseCommand):
    """`manage.py lms partnership_remark --course KEY`; may be run again at any time."""

    help = "Mark finished partnership work by the keys of now, where that brings more; may be run again at any time."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--course", type=text(KEY), required=True, help="e.g. course-v1:Org+Course+Run")

    def handle(self, *_args: Any, **options: Any) -> None:
        try:
            course = CourseKey.from_string(options["course"])
        except InvalidKeyError:
            raise CommandError(f"Not a course key: {options['course']}") from None
        looked_at = raised = busy = failures = 0
        for key in api.finished_blocks(course_key=str(course)):
            try:
                block_report = self._remarked(UsageKey.from_string(key).map_into_course(course))
            except api.Refused as refused:
                failures += 1
                self.stdout.write(f"{key}: not marked ({refused.code})")
                continue
            if block_report is None:
                continue
            looked_at, raised, busy = (
                looked_at + block_report.looked,
                raised + block_report.raised,
                busy + block_report.missed,
            )
            self.stdout.write(f"{key}: {block_report.raised} of {block_report.looked} raised")
        self.stdout.write(f"looked at: {looked_at}")
        self.stdout.write(f"raised: {raised}")
        self.stdout.write(f"busy, run again: {busy}")
        self.stdout.write(f"blocks not marked: {failures}")

    def _remarked(self, usage_key: UsageKey) -> api.RemarkReport | None:
        """Raises Refused: not_found, unknown_kind, broken."""
        block = current_host().block(usage_key)
        if block is None:
            raise api.Refused("not_found")
        if info.kind_of(block) is None:
            raise api.Refused("unknown_kind")
        return api.remark_block(block=info.block_info(block, "th"))
