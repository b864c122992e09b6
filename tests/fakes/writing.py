"""Requests as a page would send them: a save, a submission, a withdrawal, named for their person and block."""

from __future__ import annotations

from typing import Any

from partnership_xblock import api
from partnership_xblock.activities import activity
from tests.fakes.course import content_of_example
from tests.fakes.courseware import COURSE, USAGE, Courseware

PARTNER = "partner:ab12cd34ef56"


def course_of(platform: Any, kind: str) -> Courseware:
    """A block of that kind, with the content that the kind's example answers."""
    return Courseware(platform, fields={"kind": kind, "content": content_of_example(kind)})


def signed(user_id: int, **rest: Any) -> dict[str, Any]:
    return {"person": api.person_token(user_id=user_id, course_key=COURSE), "page": str(USAGE), **rest}


def change(doc: str, key: str, value: dict[str, Any], base: int = 0) -> dict[str, Any]:
    return {"doc": doc, "key": key, "v": value, "base": base}


def one_partner(user_id: int, name: str = "วัดโพธิ์ศรีดอน") -> dict[str, Any]:
    """A save of one partner."""
    example = activity("map").example("th")["network"]
    value = next(value for key, value in example.items() if key.startswith("partner:"))
    return signed(user_id, changes=[change("network", PARTNER, {**value, "name": name})])


def whole_example(user_id: int, kind: str = "map") -> dict[str, Any]:
    """A save of the kind's finished example: ready to be handed in."""
    example = activity(kind).finished("th")
    changes = [change(doc, key, value) for doc in ("answers", "network") for key, value in example[doc].items()]
    return signed(user_id, changes=changes)


def submission(user_id: int, revision: dict[str, int], token: str = "token-0001") -> dict[str, Any]:
    return signed(user_id, token=token, revision=revision)


def hand_in(course: Any, user: Any, kind: str = "map") -> dict[str, Any]:
    """Write the example and hand it in through the block's own handlers; the page after."""
    saved = course.handler(user, "save_draft", whole_example(user.pk, kind))
    assert saved.status == 200, saved.body
    page = course.handler(user, "submit", submission(user.pk, saved.body["revision"]))
    assert page.status == 200, page.body
    return page.body
