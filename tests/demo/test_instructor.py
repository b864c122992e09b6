"""The instructor dashboard shows what the platform's filter gives, and its tab leads to the desk."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from django.urls import reverse

from demo import course
from demo.persons import PERSONAS
from demo.states import desk_path

pytestmark = pytest.mark.django_db
PATH = f"/courses/{course.COURSE_KEY}/instructor/"
STAFF = {"aree", "pranee", "methee"}


def links(page):
    return re.findall(r'<li><a href="([^"]+)"(?: aria-current="page")?>([^<]+)</a></li>', page)


def test_its_tab_is_clicked_and_the_desk_opens(become):
    client = become("aree")
    assert PATH in client.get(reverse("demo:outline", args=[course.COURSE_KEY])).content.decode()
    *_, (_here, info), (url, title) = links(client.get(PATH).content.decode())
    assert (info, title) == ("ข้อมูลคอร์ส", "งานความร่วมมือ")
    assert url == f"http://testserver{desk_path()}", "absolute: a path would be taken for a page of the dashboard"
    assert client.get(urlsplit(url).path).status_code == 200


def test_in_the_language_of_whoever_looks(become):
    client = become("aree")
    client.post("/demo/language/", {"language": "en", "next": "/"})
    assert links(client.get(PATH).content.decode())[-1][1] == "Partnership work"


@pytest.mark.parametrize("name", [persona.username for persona in PERSONAS])
def test_for_the_courses_staff(become, name):
    client = become(name)
    assert client.get(PATH).status_code == (200 if name in STAFF else 404)
    outline = client.get(reverse("demo:outline", args=[course.COURSE_KEY])).content.decode()
    assert (PATH in outline) == (name in STAFF)


def test_visitors_log_in_first(client):
    assert client.get(PATH).status_code == 302


def test_other_courses_have_none(become):
    assert become("methee").get("/courses/course-v1:A+B+C/instructor/").status_code == 404
