"""A course with blocks of several kinds, whose author saves and publishes a vocabulary."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.test import TestCase

from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.domain.course_vocabulary import CourseVocabulary, PartnerLists
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.vocabulary import SECTORS, Sector
from partnership_xblock.plugin.authoring import course_published
from tests.fakes.courseware import COURSE, Courseware

GROWERS = Sector(id="growers", label=Text(th="กลุ่มเกษตรกร", en="Farmers"), pillar="home", mark="community")
"""A sector that an author has made."""
WITH_GROWERS = PartnerLists(sectors=(*SECTORS, GROWERS))
PARTNER = "partner:ab12cd34ef56"


def lists(**parts: Any) -> dict[str, Any]:
    return CourseVocabulary(**parts).model_dump(mode="json")


@dataclass
class CourseOfBlocks:
    """Blocks by name; the name says the kind: `map`, `friends`."""

    platform: Any
    people: Any
    key: Any = COURSE
    author: str = "staff"
    blocks: dict[str, Courseware] = field(default_factory=dict)

    def add(self, kind: str, **fields: Any) -> Courseware:
        usage_key = self.key.make_usage_key("partnership", kind)
        made = Courseware(self.platform, fields={"kind": kind, **fields}, usage_key=usage_key)
        self.blocks[kind] = made
        self.platform.modulestore, *beside = [one.bound for one in self.blocks.values()]
        self.platform.beside = tuple(beside)
        return made

    def ask(self, kind: str, who: str = "", **body: Any) -> Any:
        return self.blocks[kind].studio_handler(self.people[who or self.author], "studio_vocabulary", body)

    def save(self, kind: str, seen: int = 0, **parts: Any) -> Any:
        answer = self.ask(kind, lists=lists(**parts), seen=seen)
        assert answer.status == 200, answer.body
        return answer.body

    def publish(self) -> None:
        """The platform's signal; drafts and published blocks are the same here."""
        with TestCase.captureOnCommitCallbacks(execute=True):
            course_published(None, self.key.for_branch("published-branch"))

    def page(self, kind: str, who: str = "teacher") -> dict[str, Any]:
        return self.blocks[kind].page(self.people[who]).json_init_args

    def hand_in(self, kind: str, who: str = "teacher", token: str = "token-0001", **network: Any) -> dict[str, Any]:
        """The kind's finished example, about one partner of the author's own sector besides."""
        user, block = self.people[who], self.blocks[kind]
        signed = {
            "person": api.person_token(user_id=user.pk, course_key=self.key),
            "page": str(block.usage_key),
        }
        example = activity(kind).finished("th")
        at = block.handler(user, "load", {}).body
        network = {**example["network"], PARTNER: {"name": "กลุ่มผู้เลี้ยงผึ้ง", "sector": "growers", "order": 99}, **network}
        changes = [
            {"doc": doc, "key": key, "v": value, "base": at[doc]["items"].get(key, {}).get("r", 0)}
            for doc, values in (("answers", {**example["answers"], **_placed(kind, at, network)}), ("network", network))
            for key, value in values.items()
        ]
        saved = block.handler(user, "save_draft", {**signed, "changes": changes})
        assert saved.status == 200, saved.body
        page = block.handler(user, "submit", {**signed, "token": token, "revision": saved.body["revision"]})
        assert page.status == 200, page.body
        return page.body


def _placed(kind: str, at: dict[str, Any], network: dict[str, Any]) -> dict[str, Any]:
    """Every partner is some kind of friend."""
    partners = [key.partition(":")[2] for key in {**at["network"]["items"], **network} if key.startswith("partner:")]
    return {f"friend:{one}": {"kinds": ["ideal"], "because": "ช่วยกัน"} for one in partners if kind == "friends"}
