"""The switch that loses answers: for browser tests only, and only after the work is done."""

from __future__ import annotations

import json

import pytest
from django.test import RequestFactory, override_settings

from demo.views import testing


def served(path):
    done = []
    middleware = testing.DropAnswersMiddleware(lambda request: done.append(request.path) or "answered")
    answer = middleware(RequestFactory().post(path))
    return answer, done


def arm(count, path="save_draft"):
    testing.drop_answers(RequestFactory().post("/", {"count": count, "path": path}))


def test_the_answer_is_lost_after_the_work_was_done():
    arm(1)
    answer, done = served("/courses/x/xblock/y/handler/save_draft")
    assert done == ["/courses/x/xblock/y/handler/save_draft"]
    with pytest.raises(ConnectionAbortedError):
        next(iter(answer.streaming_content))
    assert served("/courses/x/xblock/y/handler/save_draft")[0] == "answered", "once"


def test_other_requests_are_answered():
    arm(1)
    assert served("/courses/x/xblock/y/handler/submit")[0] == "answered"
    arm(0)


def test_writes_are_counted_while_they_are_answered():
    def now():
        return json.loads(testing.writes(RequestFactory().get("/")).content)["now"]

    seen = []
    middleware = testing.DropAnswersMiddleware(lambda _request: seen.append(now()))
    middleware(RequestFactory().post("/courses/x/xblock/y/handler/save_draft"))
    middleware(RequestFactory().get("/courses/x/"))

    def broken(_request):
        raise RuntimeError

    with pytest.raises(RuntimeError):
        testing.DropAnswersMiddleware(broken)(RequestFactory().post("/"))
    assert (seen, now()) == ([1, 0], 0), "reading is not counted; what broke is over"


def test_it_is_not_mounted_for_others():
    import importlib

    from demo import urls

    with override_settings(DEMO_TESTING=False):
        names = [getattr(entry, "name", None) for entry in importlib.reload(urls).demo]
    assert "drop_answers" not in names
    with override_settings(DEMO_TESTING=True):
        names = [getattr(entry, "name", None) for entry in importlib.reload(urls).demo]
    assert "drop_answers" in names
