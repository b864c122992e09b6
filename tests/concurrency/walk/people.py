"""What anybody does in the walk, one act each. An act says whom and where it was about and, of a save, what was
kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from partnership_xblock import api
from partnership_xblock.models import Network, Submission
from partnership_xblock.services.records.transaction import atomically
from tests.fakes.course import COURSE, Page, block_info, change, usage
from tests.fakes.desk import Desk, written

from .told import RESCORED, WalkHost, leaves, rows

HANDED_IN = (("map", "map1"), ("strength", "strength1"), ("aar", "aar1"), ("plc", "plc1"))
BLOCKS = (*HANDED_IN, *(("strength", f"strength{number}") for number in range(2, 10)))
"""Many, so that there is always one in which somebody has not yet saved."""
AT_ONCE = 3
"""Learners who are at work at the same time: few, so that processes meet."""
LONG_AGO = timedelta(days=800)


@dataclass
class Act:
    """`about`: the learner; `place`: the block; `kept`: items answered with 200, as [document, key, revision]."""

    name: str
    about: int = 0
    place: str = ""
    kept: list[list[Any]] | None = None
    revision: dict[str, int] | None = None
    aged: float = 0.0
    """Of a purge: since when her work was old."""


class Walker:
    """One process. Everything it chooses comes from `chance`."""

    def __init__(self, host: WalkHost, learners: list[int], trainers: list[int], chance: Random) -> None:
        self.host, self.learners, self.trainers, self.chance = host, learners, trainers, chance
        self.acts: dict[str, tuple[int, Callable[[Act], None]]] = {
            "answers": (26, self.answers),
            "network": (10, self.network),
            "submit": (12, self.submit),
            "withdraw": (6, self.withdraw),
            "open": (4, self.open),
            "claim": (4, self.claim),
            "release": (2, self.release),
            "decide": (18, self.decide),
            "take_back": (12, self.take_back),
            "reopen": (3, self.reopen),
            "override": (2, self.override),
            "rescore": (2, self.rescore),
            "resend": (3, self.resend),
            "mails": (1, self.mails),
            "forget": (2, self.forget),
            "purge": (14, self.purge),
            "retire": (1, self.retire),
        }

    def step(self, number: str, act: Act) -> None:
        """Raises what the act raises; `act` says by then what it was about."""
        self.number = number
        self.acts[act.name][1](act)

    def choose(self) -> Act:
        names = list(self.acts)
        return Act(self.chance.choices(names, [self.acts[name][0] for name in names])[0])

    # --- the teacher -----------------------------------------------------------------------------------------

    def _page(self, act: Act, blocks: tuple[tuple[str, str], ...] = HANDED_IN) -> Page:
        gone = {learner for (learner,) in rows("SELECT learner FROM walk_left")}
        at_work = [learner for learner in self.learners if learner not in gone][:AT_ONCE]
        kind, name = self.chance.choice(blocks)
        act.about, act.place = self.chance.choice(at_work), str(usage(name))
        return Page(self.host, act.about, block_info(kind=kind, name=name, graded=True, weight=10.0))

    def _save(self, act: Act, *changes: Any) -> None:
        saved = self._page(act, BLOCKS).save(*changes)
        act.kept = [[one.doc, one.key, one.r] for one in saved.applied]
        act.revision = dict(saved.revision)

    def answers(self, act: Act) -> None:
        """Leaves the network as it is."""
        self._save(act, change("answers", f"reply:{self.number}", {"text": "ตอบ"}))

    def network(self, act: Act) -> None:
        self._save(act, change("network", f"partner:{self.number}", {"name": "วัด"}))

    def submit(self, act: Act) -> None:
        page = self._page(act)
        page.save_example()
        page.submit()
        _progress(page)

    def withdraw(self, act: Act) -> None:
        page = self._page(act)
        if not page.withdraw().submission.round_number:
            _progress(page)

    def open(self, act: Act) -> None:
        self._page(act).open()

    # --- the trainer -----------------------------------------------------------------------------------------

    def _work(self, act: Act, *statuses: str) -> tuple[str, int | None]:
        """One of those that were moved last. LookupError where there is none."""
        found = list(Submission.objects.filter(status__in=statuses).order_by("-decided_at", "-submitted_at")[:3])
        if not found:
            raise LookupError
        row = self.chance.choices(found, [4, 1, 1][: len(found)])[0]
        act.about, act.place = row.learner_id, row.usage_key
        return row.public_id, row.claimed_by_id or row.decided_by_id

    def _desk(self, trainer: int | None = None) -> Desk:
        return Desk(self.host, trainer or self.chance.choice(self.trainers))

    def claim(self, act: Act) -> None:
        self._desk().claim(self._work(act, "submitted")[0])

    def release(self, act: Act) -> None:
        public_id, trainer = self._work(act, "in_review")
        self._desk(trainer).release(public_id)

    def decide(self, act: Act) -> None:
        public_id, trainer = self._work(act, "submitted", "in_review")
        desk = self._desk(trainer)
        shown = desk.claim(public_id)
        items = shown.review.items
        values: dict[str, dict[str, Any]] = {
            f"mark:{line.id}": {"points": self.chance.randint(0, int(line.points * 2)) / 2} for line in shown.rubric
        }
        accept = self.chance.random() < 0.8
        if act.place == str(usage("plc1")):
            values["hours:exmeet000001"] = {"state": self.chance.choice(("yes", "ask"))}
        if not accept:
            values["overall"] = {"text": f"เล่าเพิ่ม {self.number}"}
        base = {key: items[key].r if key in items else 0 for key in values}
        desk.save(public_id, *(written(key, value, base[key]) for key, value in values.items()))
        desk.decide(public_id, "accept" if accept else "return")

    def take_back(self, act: Act) -> None:
        public_id, trainer = self._work(act, "accepted", "returned")
        self._desk(trainer).take_back(public_id)

    def reopen(self, act: Act) -> None:
        self._desk().reopen(self._work(act, "accepted")[0], keep_grade=self.chance.random() < 0.5)

    # --- those who run the course and the site ---------------------------------------------------------------

    def _learner(self, act: Act) -> api.Learner:
        page = self._page(act)
        return api.Learner(id=page.user, usage_key=page.block.usage_key, kind=page.block.kind)

    def override(self, act: Act) -> None:
        learner = self._learner(act)
        api.override(learner=learner, earned=self.chance.randint(1, 20) / 4, possible=12.0, weight=10.0)
        api.send_score(learner=learner)

    def rescore(self, act: Act) -> None:
        api.rescore(learner=self._learner(act), weight=RESCORED, only_if_higher=False)

    def resend(self, _act: Act) -> None:
        api.resend_grades()

    def mails(self, _act: Act) -> None:
        if hasattr(api, "send_mails"):
            api.send_mails()

    def forget(self, act: Act) -> None:
        page = self._page(act, BLOCKS)
        api.forget_work(
            usage_key=page.block.usage_key, course_key=COURSE, learner_id=page.user, possible=12.0, weight=10.0
        )

    def purge(self, act: Act) -> None:
        """Two years have gone by without her: whatever a purge looks at is older. Then she comes back, perhaps."""
        self._page(act)
        _grow_old(act.about, self.host.now() - LONG_AGO)
        act.aged = time.monotonic()
        api.purge_course(course_key=str(COURSE))

    def retire(self, act: Act) -> None:
        self._page(act)
        if rows("SELECT count(*) FROM walk_left")[0][0] + AT_ONCE < len(self.learners):
            leaves(act.about)
            api.erase_person(user_id=act.about)


@atomically
def _grow_old(learner: int, then: datetime) -> None:
    for network in Network.objects.select_for_update().filter(learner_id=learner).order_by("id"):
        Network.objects.filter(pk=network.pk).update(changed_at=then)
    for work in Submission.objects.select_for_update().filter(learner_id=learner).order_by("id"):
        times = ("created_at", "last_saved_at", "submitted_at", "decided_at", "claimed_until")
        old = {name: then for name in times if getattr(work, name) is not None}
        Submission.objects.filter(pk=work.pk).update(**old)


def _progress(page: Page) -> None:
    """As the block's handlers do it."""
    if hasattr(api, "tell_progress"):
        api.tell_progress(visit=page.visit())
    else:
        handed_in = bool(page.open().submission.round_number)
        page.host.complete(page.user, page.block.usage_key, done=handed_in)
