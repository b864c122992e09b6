"""Work that gathers a course's other work tells nobody more than that work would: every door of it, with a word in each
text that stays between a teacher and her trainer, or with the teacher (decisions 0082 and 0083)."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.contrib.admin import site as admin_site
from django.contrib.auth.models import User
from django.db import transaction
from django.test import Client, RequestFactory

from partnership_xblock import activities
from partnership_xblock.models import SharedWork, Submission
from tests.access.bodies import READERS, Body, Reading, body_of
from tests.access.kept import kept
from tests.fakes.courseware import COURSE, USAGE
from tests.fakes.desk import Desk
from tests.fakes.doors import addresses
from tests.fakes.writing import PARTNER, change, hand_in, one_partner, signed, submission

pytestmark = [pytest.mark.slow, pytest.mark.parametrize("scene", ["lms"], indirect=True, scope="module")]
NOBODY_BEGAN = True
BEFORE = str(COURSE.make_usage_key("partnership", "before"))
STORY, STRAINED, STRONG = "zqเรื่องเล่าqz", "zqยังตึงqz", "zqแน่นแฟ้นqz"
PARTNERS, SCHOOL = "zqวัดป่าสักงามqz", "zqบ้านหนองแสงqz"
WHOLE, ABOUT_PARTNER, OVERALL = "zqงานทั้งชิ้นqz", "zqเรื่องภาคีqz", "zqโดยรวมqz"
TRAINER = "zqศน.วารีqz"
HERS = "zqเด็กอ่านจบเล่มqz"
"""What she writes in the portfolio, and shares."""
NEVER = (STORY,)
"""In no page of a portfolio, not for herself."""
BETWEEN = (STRAINED, STRONG, WHOLE, ABOUT_PARTNER, OVERALL, TRAINER)
"""For the teacher and the trainer; on no paper, and nothing for colleagues."""
NAMES = (PARTNERS, SCHOOL)
"""On her paper; for colleagues never, while aliases stand and she is not named."""
SECRETS = (*NEVER, *BETWEEN, *NAMES)


@pytest.fixture
def reading(course, people, settings, caplog, monkeypatch):
    # A test's own transaction never ends: what follows a commit follows at once here.
    monkeypatch.setattr(transaction, "on_commit", lambda act, **_: act())
    settings.ROOT_URLCONF = "tests.access.urls"
    settings.LOGIN_URL = "/login"
    settings.PARTNERSHIP_SAVED_EVENT_EVERY = 1
    caplog.set_level(logging.DEBUG)
    return Reading(course, people, settings, caplog)


@dataclass
class Told:
    """A map whose relation has moved, between two talks with a trainer; then a portfolio that is handed in, read and
    shared."""

    reading: Reading

    def call(self, handler: str, data: dict[str, Any], name: str = "teacher") -> Any:
        answer = self.reading.course.handler(self.reading.people[name], handler, data)
        assert answer.status == 200, answer.body
        return answer.body

    def save(self, *changes: dict[str, Any]) -> Any:
        answer = self.call("save_draft", signed(self.teacher, changes=list(changes)))
        assert not answer["refused"], answer["refused"]
        return answer

    @property
    def teacher(self) -> int:
        return self.reading.people.id("teacher")

    @property
    def desk(self) -> Desk:
        return Desk(None, self.reading.people.id("staff"), course=COURSE)

    @property
    def portfolio(self) -> str:
        return Submission.objects.get(usage_key=str(USAGE)).public_id

    def tell(self) -> Told:
        self._a_map_that_moved()
        self._a_portfolio()
        return self

    def _a_map_that_moved(self) -> None:
        content = activities.activity("map").presets[0].content.model_dump(mode="json")
        for id_, word in (("strained", STRAINED), ("strong", STRONG)):
            (label,) = (one["label"] for one in content["qualities"] if one["id"] == id_)
            label.update(th=word, en=word)
        self.reading.course.fields = {"kind": "map", "content": content}
        self.reading.course.platform.profiles[self.reading.people.id("staff")] = TRAINER
        value = one_partner(self.teacher, name=PARTNERS)["changes"][0]["v"] | {"story": STORY, "quality": "strained"}
        self.save(change("network", PARTNER, value))
        hand_in(self.reading.course, self.reading.people["teacher"])
        public_id = self.portfolio
        comments = {
            "comment:c1": {"anchor": "whole", "type": "question", "text": WHOLE, "order": 1},
            "comment:c2": {"anchor": PARTNER, "type": "suggestion", "text": ABOUT_PARTNER, "order": 2},
            "overall": {"text": OVERALL},
        }
        self.desk.claim(public_id)
        self.desk.write(public_id, comments)
        self.desk.decide(public_id, "return")
        there = self.call("load", {})["network"]["items"]
        context = there["context"]
        self.save(
            change("network", PARTNER, {**value, "quality": "strong"}, there[PARTNER]["r"]),
            change("network", "context", {**context["v"], "name": SCHOOL}, context["r"]),
        )
        self._hand_in("token-map2")
        Submission.objects.update(usage_key=BEFORE)

    def _a_portfolio(self) -> None:
        content = activities.activity("portfolio").presets[0].content.model_dump(mode="json")
        self.reading.course.fields = {"kind": "portfolio", "content": content, "wpa": ["2.4", "3.1"]}
        self.save(change("answers", "look:pupils", {"text": HERS}))
        starts_out = [one["ref"] for one in self.record() if one["starts_out"]]
        self.save(
            change("answers", "share", {"names": "alias", "me": False, "licence": "closed"}),
            # What was said of a partner is taken in: it may not leave all the same.
            *(change("answers", f"drop:{ref}", {"out": False}) for ref in starts_out),
        )
        self._hand_in("token-folder")
        self.desk.accept(self.portfolio)
        self.share()

    def share(self) -> None:
        looked = self.call("share", signed(self.teacher, act="look"))
        assert looked["problems"] == []
        self.call("share", signed(self.teacher, act="publish", token="token-share", digest=looked["digest"]))

    def record(self) -> list[dict[str, Any]]:
        return list(self.call("load", {"part": "record"})["record"]["entries"])

    def _hand_in(self, token: str) -> None:
        page = self.call("load", {})
        seen = {name: page[name]["revision"] for name in ("answers", "network")}
        self.call("submit", submission(self.teacher, seen, token))

    def doors(self, name: str) -> Iterator[Body]:
        """Every page of the portfolio by GET, as that person gets it."""
        course, user = self.reading.course, self.reading.people[name]
        course.platform.request, course.platform.modulestore = None, course.bound
        client = Client()
        if user is not None:
            client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        work = Submission.objects.get(usage_key=str(USAGE))
        for public_id in (work.public_id, *work.rounds.values_list("public_id", flat=True)):
            for door, path in addresses(course_key=str(COURSE), public_id=public_id, token="x").items():
                answer = client.get(path)
                body = b"".join(answer.streaming_content) if answer.streaming else answer.content
                if answer.status_code == 200:
                    yield body_of(door, body.decode())


@pytest.fixture
def told(reading: Reading) -> Told:
    return Told(reading).tell()


def found(body: Body, words: tuple[str, ...] = SECRETS) -> list[str]:
    return [f"{body.door}: {word}" for word in words if word in body.text]


def test_she_and_her_trainer_are_told(told):
    """What is sown comes through where it should: this search can find."""
    hers = json.dumps(told.record(), ensure_ascii=False)
    assert {word for word in SECRETS if word in hers} == {STRAINED, STRONG, WHOLE, ABOUT_PARTNER, TRAINER, PARTNERS}
    (desk,) = (one for one in told.doors("staff") if one.door == "v1:submission" and one.data[0].get("rounds"))
    assert {STRAINED, STRONG, WHOLE, ABOUT_PARTNER, TRAINER} <= {word for word in SECRETS if word in desk.text}


def test_nobody_else_at_any_door(told):
    bodies = [one for one in told.reading.everything() if not one.door.startswith(("teacher ", "bundle ", "grades"))]
    assert [line for body in bodies for line in found(body)] == []
    readers = {body.door.partition(" ")[0] for body in bodies if HERS in body.text}
    assert readers == {"other_teacher"}, "what is shared is read by who may"
    assert set(READERS) <= {body.door.partition(" ")[0] for body in bodies} | {"teacher"}


def test_her_paper_has_her_school_and_nothing_that_stays_between(told):
    """Partners stand on it under other names, where none agreed to its own; what she would share has no name at all."""
    bodies = {body.door: body for body in told.doors("teacher")}
    assert {"print", "shared", "shared-preview", "circle"} <= set(bodies)
    assert SCHOOL in bodies["print"].text
    assert found(bodies["print"], (*NEVER, STRAINED, STRONG, TRAINER, PARTNERS)) == []
    for door in ("shared", "shared-preview", "circle"):
        assert found(bodies[door]) == [], door
    assert HERS in bodies["shared"].text
    assert HERS in bodies["shared-preview"].text


def test_what_is_kept_of_it_has_nothing_of_it(told):
    kept_now = kept()
    of_work = [row for row in kept_now["SharedWork"] if row["course_key"] == str(COURSE)]
    (work,) = (row for row in kept_now["Submission"] if row["usage_key"] == str(USAGE))
    (round_,) = (row for row in kept_now["Round"] if row["submission_id"] == work["id"])
    shared = json.dumps(of_work, ensure_ascii=False, default=str)
    assert HERS in shared
    assert [word for word in SECRETS if word in shared] == []
    chosen = json.dumps([work["draft"], round_["answers"], round_["summary"], round_["block"]], ensure_ascii=False)
    assert [word for word in SECRETS if word in chosen] == [], "choices and words, and no copy"


@pytest.mark.parametrize("identified", [False, True])
def test_an_export_of_it_has_her_choices(told, identified):
    lines = told.desk.export(state="all", identified=identified)
    rows = [row for row in lines if row[0] == told.portfolio]
    of_it = "\n".join(" | ".join(row) for row in rows)
    assert "อ่านในวงเท่านั้น" in of_it
    assert (HERS in of_it) is identified
    assert [word for word in (*NEVER, *BETWEEN) if word in of_it] == []
    assert identified or not [word for word in NAMES if word in of_it]


def test_the_sites_administrator_sees_columns(told, settings):
    settings.ROOT_URLCONF = "tests.models.urls"
    row = SharedWork.objects.get()
    request = RequestFactory().get("/")
    request.user = User.objects.create(username="admin", is_staff=True, is_superuser=True)
    admin = admin_site._registry[SharedWork]
    for answer in (admin.changelist_view(request), admin.change_view(request, str(row.pk))):
        text = answer.render().content.decode()
        assert [word for word in (*SECRETS, HERS) if word in text] == []
