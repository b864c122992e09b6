"""A site whose host setting is wrong: whoever meets us reads a sentence, at every door, and never a traceback."""

from __future__ import annotations

import pytest
from django.test import Client

from partnership_xblock.wording.errors import sentence
from tests.fakes.courseware import COURSE

SAYS = {language: sentence("misconfigured", language) for language in ("th", "en")}
PAGES = (
    f"/partnership/courses/{COURSE}/review/",
    f"/partnership/courses/{COURSE}/review/{'a' * 32}/",
    f"/partnership/rounds/{'a' * 32}/print/",
)


@pytest.fixture(autouse=True)
def _wrong(course, settings):
    settings.ROOT_URLCONF = "tests.access.urls"
    settings.PARTNERSHIP_HOST = "no.such.Host"


def test_the_sentence_says_whom_to_tell():
    assert "ผู้ดูแลเว็บไซต์" in SAYS["th"]
    assert "those who run the site" in SAYS["en"]


@pytest.mark.parametrize("view", ["student_view", "public_view", "studio_view"])
@pytest.mark.parametrize("name", ["teacher", "staff", "anonymous"])
def test_in_the_block(course, people, view, name):
    fragment = course.page(people[name], view=view)
    assert SAYS["th"] in fragment.content
    assert "no.such.Host" not in fragment.content


OF_AUTHORS = ("studio_save", "studio_vocabulary")


@pytest.mark.parametrize("handler", ["load", "save_draft", "submit", "withdraw", "versions", "related", *OF_AUTHORS])
def test_in_a_handler(course, people, handler):
    call = course.studio_handler if handler in OF_AUTHORS else course.handler
    answer = call(people["teacher"], handler, {"values": {}})
    assert (answer.status, answer.code) == (503, "misconfigured")
    assert answer.body["error"]["message"] == SAYS["th"]


@pytest.mark.parametrize("path", PAGES)
def test_on_a_page(people, path):
    client = Client(raise_request_exception=False)
    client.force_login(people["staff"])
    answer = client.get(path)
    assert answer.status_code == 503
    assert SAYS["th"] in answer.content.decode()


def test_in_the_rest_api(people):
    client = Client(raise_request_exception=False)
    client.force_login(people["staff"])
    answer = client.get(f"/partnership/api/v1/courses/{COURSE}/submissions/")
    assert answer.status_code == 503
    assert answer.json()["error"]["code"] == "misconfigured"
