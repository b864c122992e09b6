"""A course for tests: its block, its people, and what a page of theirs would send."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.contrib.auth import get_user_model
from opaque_keys.edx.keys import CourseKey, UsageKey

from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.services.wire.save import ChangeShape, SaveAnswer, WithdrawRequest
from partnership_xblock.services.wire.shapes import DocumentName
from tests.fakes.host import RecordingHost

COURSE = CourseKey.from_string("course-v1:Krabi+PX101+2569")


def usage(name: str = "map1", course: CourseKey = COURSE) -> UsageKey:
    return course.make_usage_key("partnership", name)


def block_info(kind: str = "map", name: str = "map1", **fields: Any) -> api.BlockInfo:
    """A block as its author left it: presets, and what a test says otherwise."""
    return replace(
        api.BlockInfo(
            usage_key=usage(name),
            course_key=COURSE,
            kind=kind,
            minimum=activity(kind).minimum,
            rubric_shown=False,
            graded=activity(kind).grading != "none",
            grading=activity(kind).grading,
            needs_trainer=activity(kind).needs_trainer,
            rubric=activity(kind).rubric,
            trainer_title="ศึกษานิเทศก์",
            content=content_of_example(kind),
        ),
        **fields,
    )


def content_of_example(kind: str) -> dict[str, Any]:
    """What an author chose so that the kind's finished example answers it."""
    preset = activity(kind).example_preset
    return {"preset": preset} if preset else {}


def new_user(name: str = "") -> int:
    """An account; gives its id."""
    return int(get_user_model().objects.create_user(username=name or f"u{secrets.token_hex(6)}").pk)


@dataclass
class Page:
    """One person's open page: what it has seen, and the requests it sends."""

    host: RecordingHost
    user: int
    block: api.BlockInfo
    language: Any = "th"

    def visit(self) -> api.Visit:
        """By the person herself, or under the host's masquerade."""
        masked = self.host.masked
        self.host.actor_id = self.user
        scope = masked.learner_id if masked is not None and masked.learner_id is not None else self.user
        return api.arrive(block=self.block, learner_id=scope, request=None, language=self.language)

    @property
    def person(self) -> str:
        return api.person_token(user_id=self.user, course_key=self.block.course_key)

    def open(self) -> api.PageShape:
        return api.open_page(visit=self.visit(), words={"hello": "สวัสดี"})

    def request(self, *changes: ChangeShape, **fields: Any) -> api.SaveRequest:
        values = {"person": self.person, "page": str(self.block.usage_key), "changes": list(changes), **fields}
        return api.SaveRequest(**values)

    def save(self, *changes: ChangeShape, **fields: Any) -> SaveAnswer:
        return api.save_draft(visit=self.visit(), request=self.request(*changes, **fields))

    def save_example(self) -> SaveAnswer:
        """The kind's finished example as this person's own work."""
        example = activity(self.block.kind).finished("th")
        return self.save(*of_values("answers", example["answers"]), *of_values("network", example["network"]))

    def submit(self, token: str = "", *, revision: Mapping[str, int] | None = None, note: str = "") -> api.PageShape:
        """Hand in what is there now, unless a test says what the person had seen."""
        if revision is None:
            page = self.open()
            revision = {"answers": page.answers.revision, "network": page.network.revision}
        request = api.SubmitRequest(
            person=self.person,
            page=str(self.block.usage_key),
            token=token or secrets.token_hex(8),
            revision=dict(revision),  # type: ignore[arg-type]
            note=note,
        )
        return api.submit(visit=self.visit(), request=request, words={})

    def withdraw(self) -> api.PageShape:
        request = WithdrawRequest(person=self.person, page=str(self.block.usage_key))
        return api.withdraw(visit=self.visit(), request=request, words={})


def change(doc: DocumentName, key: str, value: Mapping[str, Any], base: int = 0, *, gone: bool = False) -> ChangeShape:
    return ChangeShape(doc=doc, key=key, v=dict(value), base=base, gone=gone)


def of_values(doc: DocumentName, values: Mapping[str, Mapping[str, Any]]) -> list[ChangeShape]:
    return [change(doc, key, value) for key, value in values.items()]
