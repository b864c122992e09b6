"""Fills an empty database with a course of sample teachers, through the app's own services.

Texts are the demo's (`demo/seed`): Thai of the length teachers write. One block of each kind; every teacher's work
stands somewhere else on its way. `multiply.py` makes a large course of it.
"""

from __future__ import annotations

import secrets
from datetime import date, timedelta
from random import Random
from typing import Any

from demo.seed import answers, reviews
from demo.seed.answers import portfolio
from demo.seed.networks import network, partner_ids
from demo.seed.teachers import Teacher, teachers
from partnership_xblock import api
from partnership_xblock.activities import ACTIVITIES
from tests.fakes.course import COURSE, Page, block_info, new_user, of_values
from tests.fakes.desk import Desk
from tests.fakes.host import RecordingHost

FATES = ("draft", "submitted", "submitted", "reading", "returned", "again", "accepted", "accepted", "accepted", "twice")
"""Of ten works: one is a draft, two wait, one is being read, two were returned (one is in again), four accepted."""


class Sample:
    """One course with a trainer; `fill` lets sample teachers work in it."""

    def __init__(self, host: RecordingHost, seed: int = 1) -> None:
        self.host = host
        self.rng = Random(seed)
        trainer = new_user("trainer")
        host.enrol(trainer, COURSE, trainer=True)
        self.desk = Desk(host, trainer)
        self.number = {True: 0, False: 0}
        """Works so far that a trainer reads, and that nobody reads."""

    def fill(self, count: int) -> None:
        """So many teachers, each with her network and work of every kind."""
        remaining: list[Teacher] = []
        for _ in range(count):
            remaining = remaining or teachers(self.rng)
            self._teacher(remaining.pop())

    def _teacher(self, teacher: Teacher) -> None:
        user = new_user()
        self.host.enrol(user, COURSE)
        self.host.site.put_in_cohort(user, teacher.cohort, COURSE)
        self.host.site.profiles[user] = f"{teacher.first_name} {teacher.last_name}"
        known = network(self.rng, teacher)
        for kind in ACTIVITIES:
            self.host.clock += timedelta(minutes=7)
            page = Page(self.host, user, block_info(kind.kind, kind.kind, answer_days=7))
            write = answers.writer(kind.kind)
            assert write is not None, kind.kind
            written = write(self.rng, known, date(2026, 11, 1))
            before = page.open()
            fresh = {} if before.network.items else known
            page.save(*of_values("answers", written), *of_values("network", fresh))
            if kind.gathers:
                self._answer_what_was_gathered(page)
            self._fate(page, kind.needs_trainer)

    def _answer_what_was_gathered(self, page: Page) -> None:
        request = api.LoadRequest(person=page.person, part="record")
        record = api.open_part(visit=page.visit(), request=request).record
        assert record is not None
        page.save(*of_values("answers", portfolio.from_record(self.rng, record.entries)))

    def _fate(self, page: Page, read: bool) -> None:  # noqa: FBT001
        fates = FATES if read else ("draft", "submitted")
        fate = fates[self.number[read] % len(fates)]
        self.number[read] += 1
        if fate == "draft":
            return
        page.submit(token=secrets.token_hex(16), note="อยากให้ช่วยดูเรื่องเส้นที่ยังไม่ราบรื่น")
        public_id = page.open().submission.public_id
        if fate == "reading":
            self.desk.claim(public_id)
        if fate in ("returned", "again", "twice"):
            self._answer(page, public_id, "return")
        if fate in ("again", "twice"):
            page.open()
            page.submit(token=secrets.token_hex(16))
        if fate in ("accepted", "twice"):
            self._answer(page, public_id, "accept")

    def _answer(self, page: Page, public_id: str, decision: Any) -> None:
        self.desk.claim(public_id)
        detail = self.desk.detail(public_id)
        kind = page.block.kind
        anchors = [key for key in page.open().answers.items if not key.startswith("view")][:6]
        anchors += [f"partner:{id_}" for id_ in partner_ids(_network(page))[:2]]
        rubric = [(line.id, line.points) for line in detail.rubric]
        written = reviews.review(self.rng, kind, decision, anchors, rubric)
        self.desk.write(public_id, {key: value for key, value in written.items() if key != "decision"})
        self.desk.decide(public_id, decision)


def _network(page: Page) -> dict[str, Any]:
    return {key: item.v for key, item in page.open().network.items.items()}
