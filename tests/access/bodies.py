"""Everything that somebody gets to read who is no author and no trainer: every handler, view and address, found rather
than listed, with what the platform and the mail carry off besides.

What leaves as xAPI or Caliper is made of the events alone (`tests/aspects`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from django.core import mail
from django.core.exceptions import PermissionDenied
from django.test import Client
from lxml import etree

from partnership_xblock import api
from partnership_xblock.models import Round, Submission
from tests.fakes.courseware import COURSE, Courseware, init_args
from tests.fakes.doors import addresses, handlers
from tests.fakes.library import LIBRARY, Library
from tests.fakes.library import init_args as of_library
from tests.fakes.people import People
from tests.fakes.plain_site import Plain
from tests.fakes.writing import signed

READERS = ("teacher", "other_teacher", "outsider", "foreign_teacher", "anonymous")
VIEWS = ("student_view", "public_view", "author_view", "studio_view")
MOVES = {"submit", "withdraw"}
"""Handlers that change where work stands: their answers are taken where the story makes the move."""
WITHDRAWING = ("teacher", "shared")
"""Who withdraws what by a POST to which door."""
EMBEDDED = re.compile(r"<script[^>]*json[^>]*>(.*?)</script>", re.DOTALL)


@dataclass(frozen=True)
class Body:
    """What one person got at one door. `data` is all JSON in it, `text` all of it."""

    door: str
    text: str
    data: tuple[Any, ...] = ()


def body_of(door: str, *parts: Any) -> Body:
    """Of an answer's parts: JSON-like data as it is, pages as text with the data that they hold."""
    data: list[Any] = []
    texts: list[str] = []
    for part in parts:
        if isinstance(part, str):
            texts.append(part)
            data += [json.loads(found) for found in EMBEDDED.findall(part)] if "<script" in part else _read(part)
        elif part is not None:
            plain = json.loads(json.dumps(part, ensure_ascii=False, default=str))
            data.append(_unpacked(plain))
            texts.append(json.dumps(data[-1], ensure_ascii=False))
    return Body(door, "\n".join(texts), tuple(data))


def _read(text: str) -> list[Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return []
    return [found]


def _unpacked(data: Any) -> Any:
    """A library's page has its data as text in the data."""
    return json.loads(data["json"]) if isinstance(data, dict) and data.keys() == {"json"} else data


@dataclass
class Reading:
    """All doors of one block, opened for those who may not see its secrets."""

    course: Courseware
    people: People
    settings: Any
    caplog: Any

    def everything(self) -> Iterator[Body]:
        for name in READERS:
            yield from self._handlers(name)
            yield from self._shut(name)
            yield from self._views(name, VIEWS)
            yield from self._addresses(name)
        yield from self._for_everybody()
        yield from self._library()
        yield from self._of_her_work()

    def her_own(self) -> Iterator[Body]:
        """What changes as her work goes on: the teacher's own doors, and what is carried off."""
        yield from self._handlers("teacher")
        yield from self._views("teacher", VIEWS[:2])
        yield from self._addresses("teacher", only="print")
        yield from self._of_her_work()

    def _of_her_work(self) -> Iterator[Body]:
        yield from self._bundle()
        yield from self._carried_off()

    def _quiet(self, name: str) -> Iterator[tuple[str, Any]]:
        """Every handler that is found, with a request that changes nothing."""
        user = self.people[name]
        quiet: Mapping[str, Callable[[], Any]] = {
            "load": dict,
            "versions": dict,
            "related": dict,
            "file": dict,
            "share": lambda: signed(user.pk if user else 0),
            "save_draft": lambda: signed(user.pk if user else 0, changes=[]),
            "studio_save": lambda: {"values": {}},
            "studio_content": lambda: {"kind": self.course.fields.get("kind", "map"), "preset": ""},
            "studio_try": lambda: {"kind": self.course.fields.get("kind", "map"), "preset": "", "content": {}},
            "studio_rubrics": dict,
            "studio_stored": dict,
            "studio_vocabulary": dict,
        }
        yield from ((handler, quiet[handler]()) for handler in handlers() if handler not in MOVES)

    def _handlers(self, name: str) -> Iterator[Body]:
        for handler, data in self._quiet(name):
            answer = self.course.handler(self.people[name], handler, data)
            yield body_of(f"{name} {handler}", answer.body)

    def _shut(self, name: str) -> Iterator[Body]:
        """The same at the doors that are shut to her."""
        user = self.people[name]
        for handler, data in self._quiet(name):
            for door, method in (("handler", "GET"), ("handler_noauth", "GET"), ("handler_noauth", "POST")):
                answer = self.course.handler(user, handler, data, door=door, method=method)
                yield body_of(f"{name} {method} {door}/{handler}", answer.body)
            for door in ("/xblock", "/preview/xblock"):
                answer = self.course.studio_handler(user, handler, data, door=door)
                yield body_of(f"{name} {door}/{handler}", answer.body)

    def _views(self, name: str, views: Sequence[str]) -> Iterator[Body]:
        user = self.people[name]
        for view in views:
            if view in ("author_view", "studio_view"):
                if user is None:
                    continue
                fragment = self.course.studio_view(user, view)
            else:
                fragment = self.course.page(user, view=view)
            yield body_of(f"{name} {view}", fragment.content, init_args(fragment))

    def _addresses(self, name: str, only: str = "") -> Iterator[Body]:
        self.course.platform.request, self.course.platform.modulestore = None, self.course.bound
        user = self.people[name]
        client = Client()
        if user is not None:
            client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        ids = [
            *Submission.objects.values_list("public_id", flat=True),
            *Round.objects.values_list("public_id", flat=True),
        ]
        asked: set[str] = set()
        for public_id in ids or ["0" * 32]:
            for door, path in addresses(course_key=str(COURSE), public_id=public_id, token="x").items():
                if path in asked or only not in door:
                    continue
                asked.add(path)
                answer = client.get(path)
                body = b"".join(answer.streaming_content) if answer.streaming else answer.content
                yield body_of(f"{name} GET {door}", body.decode())
                if not only and (name, door) != WITHDRAWING:
                    body = client.post(path, "{}", content_type="application/json").content
                    yield body_of(f"{name} POST {door}", body.decode())

    def _for_everybody(self) -> Iterator[Body]:
        block = self.course.block(None)
        yield body_of("search", block.index_dictionary())
        yield body_of("apps", block.student_view_data())

    def _bundle(self) -> Iterator[Body]:
        to = BytesIO()
        api.write_bundle(user_id=self.people.id("teacher"), to=to)
        with ZipFile(to) as archive:
            for name in archive.namelist():
                yield body_of(f"bundle {name}", archive.read(name).decode())

    def _library(self) -> Iterator[Body]:
        """The same block in a content library, for those who may only look. A plain site has none."""
        if isinstance(self.course.platform, Plain):
            return
        node = etree.Element("partnership")
        self.course.block(None).add_xml_to_node(node)
        for studio in (True, False):
            library = Library(self.course.platform, self.settings, studio=studio)
            library.platform.libraries = {str(LIBRARY): {self.people.id("other_teacher"): "read"}}
            library.versions = {name: etree.tostring(node, encoding="unicode") for name in ("draft", "published")}
            for name in ("other_teacher", "outsider", "anonymous"):
                for view in ("student_view", "public_view"):
                    with suppress(PermissionDenied):  # the platform's own word
                        fragment = library.view(self.people[name], view)
                        yield body_of(f"{name} library {view}", fragment.content, of_library(fragment))

    def _carried_off(self) -> Iterator[Body]:
        platform = self.course.platform
        yield body_of("mails", [[one.subject, one.body, dict(one.extra_headers)] for one in mail.outbox])
        yield body_of("events", [list(one) for one in platform.events])
        yield body_of("grades", [str(one) for one in (*platform.grades.items(), *getattr(platform, "waiting", []))])
        yield Body("log", self.caplog.text)
