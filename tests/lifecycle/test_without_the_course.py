"""The desk never opens a course: no page, list, file or endpoint of ours asks the platform for a block, and what it
asks of the host does not grow with the list. So work is read when its block, or the course, exists no longer."""

from __future__ import annotations

import json
import sys
from types import ModuleType

import pytest
from django.test import Client

from partnership_xblock.host.lms import LmsHost
from partnership_xblock.models import Submission
from tests.fakes.courseware import COURSE
from tests.fakes.writing import hand_in

pytestmark = pytest.mark.django_db

QUEUE = f"/partnership/courses/{COURSE}/review/"
API = "/partnership/api/v1"


@pytest.fixture
def no_modulestore(monkeypatch):
    """Whoever imports the modulestore fails the test, however it is caught."""
    asked = []

    class Store(ModuleType):
        def __getattr__(self, name):
            asked.append(name)
            raise AssertionError(f"the modulestore was asked for {name}")

    for name in ("xmodule", "xmodule.modulestore", "xmodule.modulestore.django", "xmodule.modulestore.exceptions"):
        monkeypatch.setitem(sys.modules, name, Store(name))
    yield
    assert asked == []


@pytest.fixture
def trainer(course, people):
    hand_in(course, people["teacher"])
    client = Client()
    client.force_login(people["staff"])
    return client


def paths(public_id, round_id):
    return [
        QUEUE,
        f"{QUEUE}{public_id}/",
        f"/partnership/rounds/{round_id}/print/",
        f"{API}/courses/{COURSE}/submissions/",
        f"{API}/submissions/{public_id}/",
    ]


def test_every_path_of_the_desk_works_without_a_course(trainer, no_modulestore, platform, people):
    """Block and course deleted: the platform keeps roles and accounts, the course's title is gone."""
    del platform.courses[str(COURSE)]
    row = Submission.objects.get()
    for path in paths(row.public_id, row.rounds.get().public_id):
        answer = trainer.get(path)
        assert answer.status_code == 200, path
    file = trainer.post(f"/partnership/courses/{COURSE}/export/", {"state": "all", "identified": "1"})
    assert file.status_code == 200
    assert row.public_id.encode() in b"".join(file.streaming_content)
    asked = {"person": json.loads(trainer.get(f"{API}/submissions/{row.public_id}/").content)["person"]}
    claimed = trainer.post(f"{API}/submissions/{row.public_id}/claim/", asked, content_type="application/json")
    assert claimed.status_code == 200


@pytest.mark.parametrize("path", [QUEUE, f"{API}/courses/{COURSE}/submissions/"])
def test_what_the_host_is_asked_does_not_grow_with_the_list(trainer, course, people, monkeypatch, path):
    asked = []
    for name in [name for name in dir(LmsHost) if not name.startswith("_")]:
        real = getattr(LmsHost, name)
        monkeypatch.setattr(LmsHost, name, lambda self, *args, _real=real, _name=name, **kw: (asked.append(_name), _real(self, *args, **kw))[1])  # fmt: skip  # noqa: E501
    trainer.get(path)
    with_one = sorted(asked)
    hand_in(course, people["beta"])
    hand_in(course, people["other_teacher"])
    asked.clear()
    assert trainer.get(path).content.decode().count('"public_id"') == 3
    assert sorted(asked) == with_one
    assert "block_url" not in asked
