"""How many of the package's files a reader must follow to understand one verb: those whose code runs in it.

Only the second run of a verb counts, when what a process makes once is made.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import partnership_xblock
from partnership_xblock import api
from partnership_xblock.activities import activity
from tests.fakes.course import COURSE, Page, block_info, new_user, of_values
from tests.fakes.desk import Desk, standing

ROOT = str(Path(partnership_xblock.__file__).parent)
MOST = {"save": 30, "open": 27, "submit": 48, "claim": 37, "decide": 40}
"""One more or less with what the tests before have made already in this process."""


def files_run_by(work: Callable[[], Any]) -> set[str]:
    """The package's files with a function that ran."""
    seen: set[str] = set()

    def look(frame: Any, event: str, _: Any) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(ROOT):
            seen.add(frame.f_code.co_filename[len(ROOT) + 1 :])

    sys.setprofile(look)
    try:
        work()
    finally:
        sys.setprofile(None)
    return seen


def one_teacher(host: Any, desk: Desk) -> dict[str, set[str]]:
    """A teacher saves for the first time and hands in; the trainer claims and returns. What a page sends is made
    before."""
    user = new_user()
    host.enrol(user, COURSE)
    page = Page(host, user, block_info("map"))
    example = activity("map").finished("th")
    changes = [*of_values("answers", example["answers"]), *of_values("network", example["network"])]
    files = {"save": files_run_by(lambda: page.save(*changes)), "open": files_run_by(page.open)}
    shown = page.open()
    seen = {"answers": shown.answers.revision, "network": shown.network.revision}
    files["submit"] = files_run_by(lambda: page.submit(token="a" * 32, revision=seen))
    public_id = page.open().submission.public_id
    files["claim"] = files_run_by(lambda: desk.claim(public_id))
    desk.write(public_id, {"comment:c1": {"anchor": "whole", "type": "question", "text": "เล่าเพิ่มอีกนิด", "order": 1}})
    found = desk.detail(public_id)
    asked = api.DecisionRequest(
        person=desk.person, decision="return", round=standing(found), revision=found.review.revision
    )
    files["decide"] = files_run_by(lambda: api.decide(reader=desk.reader(), public_id=public_id, request=asked))
    return files


@pytest.mark.django_db(transaction=True)
def test_a_verb_is_read_in_a_handful_of_files(host):
    trainer = new_user()
    host.enrol(trainer, COURSE, trainer=True)
    desk = Desk(host, trainer)
    one_teacher(host, desk)
    files = one_teacher(host, desk)
    for verb, found in files.items():
        print(verb, len(found), *sorted(found), sep="\n   ")
    assert {verb: len(found) for verb, found in files.items() if len(found) > MOST[verb]} == {}
    assert files.keys() == MOST.keys()
