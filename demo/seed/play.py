"""Plays the seed through the app's own services, as people work: save, hand in, read, decide.

What a device would remember between two saves (the revision of each item it has seen) is kept here per person.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Any

from opaque_keys.edx.keys import UsageKey

from demo import clock
from demo.course import COURSE_KEY, Block
from demo.runtime.load import block_for
from demo.seed.answers import portfolio
from demo.seed.items import Items
from demo.tables import PLATFORM
from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.block_parts.info import block_info
from partnership_xblock.services.wire.desk import ReviewChange
from partnership_xblock.services.wire.save import ChangeShape
from partnership_xblock.services.wire.shapes import DocumentName


@dataclass(order=True)
class Step:
    """One thing somebody does at a moment. All steps of all people are done in the order of time."""

    at: datetime
    number: int
    act: Callable[[datetime], None] = field(compare=False)


@dataclass
class Device:
    """What one person's device has seen: item revisions by document, and each document's own."""

    seen: dict[tuple[str, str], int] = field(default_factory=dict)
    revision: dict[str, int] = field(default_factory=dict)


class Player:
    """Does what people do. `users` by username; `trainer` is who reads, `second` who scores beside."""

    def __init__(self, users: dict[str, Any], trainer: Any, second: Any = None) -> None:
        self.users = users
        self.trainer = trainer
        self.second = second or trainer
        self.devices: dict[str, Device] = {}
        self.public_ids: dict[tuple[str, UsageKey], str] = {}
        self.infos: dict[UsageKey, api.BlockInfo] = {}

    # --- the teacher -----------------------------------------------------------------------------------

    def save(self, username: str, block: Block, answers: Items, network: Items, at: datetime) -> None:
        device = self.devices.setdefault(username, Device())
        rows: tuple[tuple[DocumentName, str, Items], ...] = (
            ("answers", str(block.usage_key), answers),
            ("network", "network", network),
        )
        changes = [
            ChangeShape(doc=doc, key=key, v=value, base=device.seen.get((place, key), 0))
            for doc, place, items in rows
            for key, value in items.items()
        ]
        places = {doc: place for doc, place, _ in rows}
        with clock.at(at):
            answer = api.save_draft(
                visit=self._visit(username, block, at),
                request=api.SaveRequest(person=self._person(username), page=str(block.usage_key), changes=changes),
            )
        for applied in answer.applied:
            device.seen[places[applied.doc], applied.key] = applied.r
        for doc, revision in answer.revision.items():
            device.revision[places[doc]] = revision

    def submit(self, username: str, block: Block, note: str, at: datetime) -> None:
        self._answer_what_was_gathered(username, block, at)
        device = self.devices[username]
        number = len([key for key in self.public_ids if key[0] == username])
        with clock.at(at):
            page = api.submit(
                visit=self._visit(username, block, at),
                request=api.SubmitRequest(
                    person=self._person(username),
                    page=str(block.usage_key),
                    token=f"seed-{username}-{block.id}-{at:%Y%m%d%H%M%S}-{number}"[:64],
                    revision={
                        "answers": device.revision[str(block.usage_key)],
                        "network": device.revision["network"],
                    },
                    note=note,
                ),
                words={},
            )
            self._platform_knows(username, block)
        self.public_ids[username, block.usage_key] = page.submission.public_id

    def _answer_what_was_gathered(self, username: str, block: Block, at: datetime) -> None:
        """Of work that gathers the other work of its course: what is asked about that, when all of it is there."""
        if activity(block.kind).gathers is None:
            return
        with clock.at(at):
            part = api.open_part(
                visit=self._visit(username, block, at),
                request=api.LoadRequest(person=self._person(username), part="record"),
            )
        entries = [] if part.record is None else part.record.entries
        items = portfolio.from_record(Random(f"{username}/{block.id}/record"), entries)
        seen = self.devices[username].seen
        fresh = {key: value for key, value in items.items() if (str(block.usage_key), key) not in seen}
        if fresh:
            self.save(username, block, fresh, {}, at)

    def _platform_knows(self, username: str, block: Block) -> None:
        """What the block itself tells the platform after handing in: done, and one small state field."""
        learner = self.users[username]
        PLATFORM.record_completion(learner.pk, block.usage_key, 1.0)
        PLATFORM.write_row(learner.pk, block.usage_key, state='{"handed_in": true}')

    # --- the trainer -----------------------------------------------------------------------------------

    def claim(self, username: str, block: Block, at: datetime) -> api.DeskDetail:
        with clock.at(at):
            return api.claim(
                reader=self._reader(at),
                public_id=self.public_ids[username, block.usage_key],
                request=api.ActRequest(person=self._person(self.trainer.username)),
            )

    def score(self, username: str, block: Block, marks: dict[str, float], first: bool, at: datetime) -> None:  # noqa: FBT001 (who scores)
        """A trainer's score sheet; another's, unless `first`."""
        scorer = self.trainer if first else self.second
        public_id = self.public_ids[username, block.usage_key]
        with clock.at(at):
            reader = api.Reader(user_id=scorer.pk, course_key=COURSE_KEY, language="th", now=at)
            seen = next(
                one.public_id
                for one in api.review_detail(reader=reader, public_id=public_id).rounds
                if not one.withdrawn
            )
            person = api.person_token(user_id=scorer.pk, course_key=COURSE_KEY)
            request = api.ScoreRequest(person=person, round=seen, marks=marks)
            api.score(reader=reader, public_id=public_id, request=request)

    def decide(self, username: str, block: Block, review: Items, at: datetime) -> None:
        """Write the whole review and send it."""
        public_id = self.public_ids[username, block.usage_key]
        person = self._person(self.trainer.username)
        detail = self.claim(username, block, at)
        with clock.at(at):
            seen = next(one.public_id for one in detail.rounds if not one.withdrawn)
            changes = [ReviewChange(key=key, v=value, base=0) for key, value in review.items()]
            saved = api.save_review(
                reader=self._reader(at),
                public_id=public_id,
                request=api.ReviewSave(person=person, changes=changes, round=seen),
            )
            decision = review["decision"]["value"]
            api.decide(
                reader=self._reader(at),
                public_id=public_id,
                request=api.DecisionRequest(person=person, decision=decision, round=seen, revision=saved.revision),
            )

    # --- who is where ----------------------------------------------------------------------------------

    def _visit(self, username: str, block: Block, at: datetime) -> api.Visit:
        user = self.users[username]
        return api.Visit(
            block=self._info(block), learner_id=user.pk, actor_id=user.pk, mode="work", language="th", now=at
        )

    def _info(self, block: Block) -> api.BlockInfo:
        if block.usage_key not in self.infos:
            self.infos[block.usage_key] = block_info(block_for(self.trainer, block.usage_key), "th")
        return self.infos[block.usage_key]

    def _reader(self, at: datetime) -> api.Reader:
        return api.Reader(user_id=self.trainer.pk, course_key=COURSE_KEY, language="th", now=at)

    def _person(self, username: str) -> str:
        return api.person_token(user_id=self.users[username].pk, course_key=COURSE_KEY)
