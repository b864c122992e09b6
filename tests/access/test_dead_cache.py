"""A cache is a help: with a dead one every handler and every address answers as with a living one."""

from __future__ import annotations

import pytest
from django.core.cache import cache

from partnership_xblock import api
from partnership_xblock.models import Round, Submission
from tests.access.test_endpoints import CIRCLE, DESK, PRINT, SCHEMA, WORK, ask
from tests.access.test_handlers import HANDLERS, call
from tests.fakes.courseware import COURSE, USAGE, init_args
from tests.fakes.writing import hand_in, signed, whole_example

NOBODY_BEGAN = True
DEAD = {"default": {"BACKEND": "tests.fakes.dead_cache.DeadCache"}}


@pytest.fixture
def _dead(settings, course):
    settings.CACHES = DEAD
    with pytest.raises(ConnectionError):
        cache.get("x")


@pytest.mark.usefixtures("_dead")
class TestWithADeadCache:
    @pytest.mark.parametrize("handler", HANDLERS)
    def test_every_handler(self, course, people, handler):
        teacher = people["teacher"]
        if handler in ("withdraw", "versions"):
            hand_in(course, teacher)
        else:
            course.handler(teacher, "save_draft", whole_example(teacher.pk))
        if handler == "submit":
            assert hand_in(course, teacher)["submission"]["status"] == "submitted"
            return
        if handler == "share":
            # A map is not shared.
            course.fields = {"kind": "portfolio", "content": {}}
            course.usage_key = USAGE.course_key.make_usage_key("partnership", "folder")
            answer = course.handler(teacher, "share", {**signed(teacher.pk, act="look"), "page": str(course.usage_key)})
        else:
            answer = call(course, teacher, handler)
        assert answer.status == 200, answer.body

    @pytest.mark.parametrize("view", ["student_view", "public_view", "studio_view"])
    def test_every_view(self, course, people, view):
        for name in ("teacher", "staff", "anonymous"):
            assert course.page(people[name], view=view).content
        assert init_args(course.page(people["teacher"]))["mode"] == "work"

    def test_the_authors_form(self, course, people):
        assert course.studio_handler(people["staff"], "studio_save", {"values": {}}).status < 500

    @pytest.mark.parametrize("endpoint", [*DESK, *CIRCLE, PRINT, WORK, SCHEMA], ids=lambda one: one.name)
    def test_every_address(self, course, people, settings, endpoint):
        settings.ROOT_URLCONF = "tests.access.urls"
        hand_in(course, people["teacher"])
        course.platform.request = None
        work = {"submission": Submission.objects.get().public_id, "round": Round.objects.get().public_id}
        answer = ask(endpoint, work, people["teacher" if endpoint is WORK else "staff"])
        assert answer.status_code in (*endpoint.done, 302), answer.content[:500]

    def test_the_line_on_how_long_work_is_kept(self, course, settings, caplog):
        settings.PARTNERSHIP_RETENTION_MONTHS = 6
        assert api.retention_months(course_key=str(COURSE)) == 6
        assert "the cache does not answer: ConnectionError" in caplog.text
