"""Checks access to a block: who is at the keyboard, whose work is shown, and in which mode it opens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self

from django.http import HttpRequest

from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.people import Person, Verb, access, refusal
from partnership_xblock.domain.text import Language
from partnership_xblock.host import current_host
from partnership_xblock.repositories.work import Place
from partnership_xblock.services.records.block import BlockInfo
from partnership_xblock.services.records.tokens import is_person
from partnership_xblock.services.wire.shapes import Mode

WHY_NOT: Final[dict[Mode, str]] = {
    "anonymous": "login_required",
    "refused": "not_enrolled",
    "masquerade": "masquerade",
    "preview": "not_allowed",
    "broken": "unknown",
}
"""Why nothing can be written in a mode, unless the visit has a reason of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One person before one block, for the length of one request. Made by `arrive` or `Visit.preview`."""

    block: BlockInfo
    learner_id: int | None
    """Whose work is shown; None for no person's: an anonymous visitor, Studio, staff looking as any learner."""
    actor_id: int | None
    """Who is at the keyboard; None for an anonymous visitor."""
    mode: Mode
    language: Language
    now: datetime
    why: str = ""
    """The code of the refusal in mode `refused`."""

    @classmethod
    def preview(cls, *, block: BlockInfo, language: Language, now: datetime, broken: bool = False) -> Self:
        """Studio's visit: the block without any work. `broken`: the block cannot be used as its author left it."""
        mode: Mode = "broken" if broken else "preview"
        return cls(block=block, learner_id=None, actor_id=None, mode=mode, language=language, now=now)

    @property
    def refusal(self) -> str:
        """The code of the reason why nothing can be written here; empty where work is possible."""
        return self.why or WHY_NOT.get(self.mode, "")

    def reader(self) -> Place | None:
        """Whose work this visit may read; None where none is shown."""
        if self.learner_id is None or self.mode not in ("work", "scratch", "masquerade"):
            return None
        return self._place(self.learner_id)

    def writer(self) -> Place:
        """Whose work this visit may change. Raises Refused."""
        if self.refusal or self.learner_id is None:
            raise Refused(self.refusal or "not_allowed")
        return self._place(self.learner_id)

    def writer_as(self, person: str, page: str) -> Place:
        """As `writer`, for a request that names the person and page it was made for: on a shared computer another
        person may have logged in since, and a queued save may reach the wrong block. Raises Refused."""
        place = self.writer()
        if not is_person(person, self.learner_id or 0, place.course_key):
            raise Refused("other_person")
        if page != place.usage_key:
            raise Refused("bad_request")
        return place

    def _place(self, learner_id: int) -> Place:
        return Place(
            usage_key=str(self.block.usage_key),
            course_key=str(self.block.course_key),
            learner_id=learner_id,
            scratch=self.mode == "scratch",
        )


def arrive(*, block: BlockInfo, learner_id: int | None, request: HttpRequest | None, language: Language) -> Visit:
    """The visit of a request to a block in the LMS. `learner_id` is the block's scope user: under a masquerade the
    learner whose place is taken, otherwise the person at the keyboard (it is right where the user service is not,
    host-behaviour.md 2.1).

    Staff who look as any learner keep their own user there (2.8), so they keep working on their own trial.
    """
    host = current_host()
    key = block.course_key
    actor = host.real_user_id(request)
    masquerade = host.masquerade(request, key, learner_id) if actor is not None else None
    looking_at = masquerade.learner_id if masquerade is not None else None
    standing = host.standing(actor, key) if actor is not None else None
    person = Person(
        id=actor,
        enrolled=standing is not None and standing.enrolled,
        trainer=standing is not None and standing.trainer,
        masquerade=looking_at is not None,
    )
    owner = learner_id if looking_at is None else looking_at
    mode = access(person, owner)
    return Visit(
        block=block,
        learner_id=owner if mode in ("work", "scratch", "masquerade") else None,
        actor_id=actor,
        mode=mode,
        language=language,
        now=host.now(),
        why=refusal(person, Verb.OPEN, owner) if mode == "refused" else "",
    )
