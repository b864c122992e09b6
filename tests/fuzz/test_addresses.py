"""Whatever is asked of an address of ours, by whomever: never a 5xx; of the REST API always with a code."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest
from django.test import Client
from django.urls import is_valid_path
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock import api
from partnership_xblock.models import Round, Submission
from tests.fakes.courseware import COURSE
from tests.fakes.doors import addresses
from tests.fakes.writing import hand_in
from tests.fuzz.nasty import SENT_AS, bodies, fuzzed, refused_well, texts

COURSES = (
    "course-v1:a+b+c",
    "a/b/c",
    "course-v1:a+b+c\0",
    "x" * 300 + "+b+c",
    "library-v1:a+b",
    "course-v1:ก+ข+ค",
    "+++",
)
NAMES = ("state", "kind", "group", "q", "cursor", "format", "digits", "identified", "urgh")


@pytest.fixture
def work(course, people, settings):
    settings.ROOT_URLCONF = "tests.access.urls"
    settings.LOGIN_URL = "/login"
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = None
    hand_in(course, people["teacher"])
    course.platform.request = None
    return [Submission.objects.get().public_id, Round.objects.get().public_id, "0" * 32]


def logged_in(user):
    client = Client()
    client.force_login(user)
    return client


def valid(door, user):
    person = {"person": api.person_token(user_id=user.pk, course_key=COURSE)}
    more = {
        "v1:review": {
            "changes": [
                {"key": "comment:c1", "v": {"anchor": "whole", "type": "question", "text": "ก", "order": 1}, "base": 0},
                {"key": "mark:breadth", "v": {"points": 2.5}, "base": 0},
                {"key": "todo:t1", "v": {"text": "ก", "comment": "c1", "order": 2}, "base": 0, "gone": True},
                {"key": "overall", "v": {"text": "ก"}, "base": 0},
            ],
            "known": 0,
        },
        "v1:decision": {"decision": "return", "round": Round.objects.get().public_id, "revision": 1},
        "v1:reopen": {"reason": "ขอเพิ่ม", "keep_grade": True},
    }
    return {**person, **more.get(door, {})}


def ok(door, answer):
    """JSON where the door speaks it; the schema and pages speak otherwise, as does Django where there is no door."""
    if not door.startswith("v1:") or door == "v1:schema" or not is_valid_path(answer.request["PATH_INFO"]):
        return answer.status_code < 500
    return refused_well(answer.status_code, json.loads(answer.content))


@pytest.mark.parametrize("method", ["get", "post", "patch", "put", "delete", "options"])
@fuzzed
@given(data=st.data())
def test_every_address(work, people, method, data):
    user = people[data.draw(st.sampled_from(["staff", "staff", "staff", "teacher", "outsider"]))]
    course_key = data.draw(st.one_of(st.just(str(COURSE)), st.sampled_from(COURSES), texts))
    public_id = data.draw(st.sampled_from(work))
    doors = addresses(course_key=quote(course_key, errors="replace"), public_id=public_id, token="x")
    door = data.draw(st.sampled_from(sorted(doors)))
    asked = data.draw(st.dictionaries(st.sampled_from(NAMES), texts, max_size=4))
    query = "&".join(f"{name}={quote(value, errors='replace')}" for name, value in asked.items())
    raw = data.draw(st.sampled_from(["", "", "", "&q=%00", "&q=%ff%fe", "&cursor=W10", "&state=%ED%A0%BD", "&" * 50]))
    sent = {}
    if method in ("post", "patch", "put"):
        sent = {"data": data.draw(bodies(valid(door, user))), "content_type": data.draw(SENT_AS)}
    answer = getattr(logged_in(user), method)(f"{doors[door]}?{query}{raw}", **sent)
    assert ok(door, answer), (door, answer.status_code)


@pytest.mark.parametrize("door", ["v1:claim", "v1:release", "v1:review", "v1:decision", "v1:take-back", "v1:reopen"])
@fuzzed
@given(data=st.data())
def test_every_move_of_a_trainer(work, people, door, data):
    staff = people["staff"]
    path = addresses(course_key=str(COURSE), public_id=work[0], token="x")[door]
    method = "patch" if door == "v1:review" else "post"
    client = logged_in(staff)
    if data.draw(st.booleans()):
        client.post(path.rsplit("/", 2)[0] + "/claim/", valid("v1:claim", staff), content_type="application/json")
    body = data.draw(bodies(valid(door, staff)))
    answer = getattr(client, method)(path, body, content_type=data.draw(SENT_AS))
    assert ok(door, answer), answer.status_code


@fuzzed
@given(data=st.data())
def test_the_export(work, people, data):
    path = addresses(course_key=str(COURSE), public_id=work[0], token="x")["export"]
    asked = data.draw(st.dictionaries(st.sampled_from(NAMES), texts, max_size=4))
    form = "&".join(f"{name}={quote(value, errors='replace')}" for name, value in asked.items())
    body = data.draw(st.one_of(st.just(form.encode()), st.binary(max_size=60)))
    sent_as = data.draw(st.sampled_from(["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "x"]))
    answer = logged_in(people["staff"]).post(path, body, content_type=sent_as)
    assert answer.status_code < 500
    if answer.streaming:
        b"".join(answer.streaming_content)
