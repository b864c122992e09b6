"""Whatever a door of ours answers, no cache keeps it: who logs out leaves nobody's words in a browser's disk cache."""

from __future__ import annotations

import pytest
from django.test import Client

from partnership_xblock import api
from partnership_xblock.models import Round, Submission
from tests.fakes.courseware import COURSE
from tests.fakes.doors import addresses, handlers

METHODS = ("get", "head", "post", "patch", "put", "delete", "options")
NOBODY, UNKNOWN = "anonymous", "0" * 32


@pytest.fixture
def ids(course, people, settings):
    """What stands in an address: of work that was handed in, of its round, and of nothing there is."""
    settings.ROOT_URLCONF = "tests.access.urls"
    settings.LOGIN_URL = "/login"
    course.platform.modulestore = course.bound
    return [Submission.objects.get().public_id, Round.objects.get().public_id, UNKNOWN]


def asks_that_nobody_keeps(answer):
    kept = {part.strip() for part in answer.headers.get("Cache-Control", "").split(",")}
    return {"private", "no-store"} <= kept


def test_the_doors_are_found():
    """As many as there are today or more: a search that found none would make the tests below say nothing."""
    assert len(addresses(course_key=str(COURSE), public_id=UNKNOWN, token="x")) >= 20
    assert {"load", "save_draft", "submit", "withdraw", "versions", "studio_save"} <= set(handlers())


@pytest.mark.parametrize("name", [NOBODY, "outsider", "teacher", "staff"])
@pytest.mark.parametrize("method", METHODS)
def test_every_address(ids, people, name, method):
    client = Client()
    if name != NOBODY:
        client.force_login(people[name], backend="django.contrib.auth.backends.ModelBackend")
    for public_id in ids:
        for door, path in addresses(course_key=str(COURSE), public_id=public_id, token="x").items():
            answer = getattr(client, method)(path)
            assert asks_that_nobody_keeps(answer), (door, answer.status_code, answer.headers)


@pytest.mark.parametrize("method", ["post", "patch"])
def test_a_move_that_is_made_and_one_that_is_refused(ids, people, method):
    client = Client()
    client.force_login(people["staff"])
    person = api.person_token(user_id=people.id("staff"), course_key=COURSE)
    for door, path in addresses(course_key=str(COURSE), public_id=ids[0], token="x").items():
        for body in ({"person": person}, {"person": person, "more": 1}):
            answer = getattr(client, method)(path, body, content_type="application/json")
            assert asks_that_nobody_keeps(answer), (door, answer.status_code, answer.headers)


@pytest.mark.parametrize("name", ["outsider", "teacher", "staff"])
@pytest.mark.parametrize("door", ["handler", "handler_noauth"])
@pytest.mark.parametrize("method", ["POST", "GET"])
def test_every_handler(ids, course, people, name, door, method):
    for handler in handlers():
        answer = course.handler(people[name], handler, {}, door=door, method=method)
        assert asks_that_nobody_keeps(answer), (handler, answer.status, answer.headers)


@pytest.mark.parametrize("name", ["outsider", "staff"])
def test_every_handler_in_studio(ids, course, people, name):
    for handler in handlers():
        answer = course.studio_handler(people[name], handler, {"values": {}})
        assert asks_that_nobody_keeps(answer), (handler, answer.status, answer.headers)


def test_an_error_of_ours(ids, course, people, monkeypatch):
    def fail(**_anything):
        raise ZeroDivisionError

    monkeypatch.setattr(api, "open_page", fail)
    answer = course.handler(people["teacher"], "load")
    assert answer.status == 500
    assert asks_that_nobody_keeps(answer)
