"""Every page of the demo answers for every persona, as it should for that person."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse

from demo import course
from demo.persons import FIRST, PERSONAS
from demo.states import desk_path
from partnership_xblock.models import Submission

pytestmark = pytest.mark.django_db

EVERYBODY = [persona.username for persona in PERSONAS]
OPEN = {persona.username for persona in PERSONAS if persona.enrolled or persona.roles}
AUTHORS = {"pranee", "methee"}
TRAINERS = {"aree", "pranee", "methee"}


def unit_path():
    return reverse("demo:unit", args=[course.COURSE_KEY, next(course.units()).id])


@pytest.mark.parametrize("name", [*EVERYBODY, ""])
@pytest.mark.parametrize("path", ["/", "/demo/log/", "/login/", f"/courses/{course.COURSE_KEY}/"])
def test_pages_for_all(become, client, name, path):
    answer = (become(name) if name else client).get(path)
    assert answer.status_code == 200
    assert b'class="demo-bar"' in answer.content


@pytest.mark.parametrize("name", EVERYBODY)
def test_every_unit_opens_for_those_who_belong_here(become, name):
    client = become(name)
    for unit in course.units():
        page = client.get(reverse("demo:unit", args=[course.COURSE_KEY, unit.id]))
        frame = client.get(reverse("demo:render_xblock", args=[unit.usage_key]))
        expected = 200 if name in OPEN else 404
        assert (page.status_code, frame.status_code) == (expected, expected)
        if expected == 200:
            shown = re.findall(r'data-init="(\w+)"', frame.content.decode())
            assert shown == ["PartnershipXBlockPage"] * len(unit.blocks)


def test_a_visitor_reads_the_lesson_and_is_told_to_log_in(client):
    page = client.get(unit_path()).content.decode()
    assert "view=public_view" in page
    frame = client.get(f"{reverse('demo:render_xblock', args=[next(course.units()).usage_key])}?view=public_view")
    shown = frame.content.decode()
    assert shown.count('data-init="PartnershipXBlockPage"') == len(next(course.units()).blocks)
    assert "/login/?next=" in shown
    assert reverse("demo:outline", args=[course.COURSE_KEY]) in shown


@pytest.mark.parametrize("name", EVERYBODY)
def test_studio_is_for_authors(become, name):
    client = become(name)
    expected = 200 if name in AUTHORS else 403
    assert client.get("/studio/").status_code == expected
    block = next(course.blocks())
    assert client.get(reverse("demo:studio_edit", args=[block.usage_key])).status_code == expected
    for view in ("author_view", "studio_view"):
        assert client.get(reverse("demo:studio_frame", args=[block.usage_key, view])).status_code == expected


def test_studio_asks_visitors_to_log_in(client):
    assert client.get("/studio/").status_code == 302


@pytest.mark.parametrize("name", EVERYBODY)
def test_the_desk_is_mounted_by_its_plugin_and_gets_the_bar(become, name):
    answer = become(name).get(desk_path())
    if name in TRAINERS:
        assert answer.status_code == 200
        assert answer.content.count(b'class="demo-bar"') == 1
        assert answer.content.index(b"<body") < answer.content.index(b'class="demo-bar"')
    else:
        assert answer.status_code in (302, 403)


def test_switching(client):
    assert client.post("/demo/person/", {"person": "aree", "next": "/studio/"}).url == "/studio/"
    assert "ศน.อารี" in client.get("/").content.decode()
    assert client.post("/demo/person/", {"person": "buakaew", "next": "https://elsewhere.invalid/"}).url == "/"
    assert client.post("/demo/person/", {"person": ""}).url == "/"
    assert "ผู้เยี่ยมชม" in client.get("/").content.decode()
    assert client.post("/demo/person/", {"person": "teacher01"}).status_code == 404, "personas only"
    assert client.get("/demo/person/").status_code == 405


def test_the_language_is_kept_for_page_and_mails(become):
    client = become("buakaew")
    assert client.post("/demo/language/", {"language": "en", "next": "/"}).status_code == 302
    assert "No school works alone" in client.get("/").content.decode()
    from demo.site import DemoSite

    assert DemoSite().language_of(client.session["_auth_user_id"]) == "en"
    assert client.post("/demo/language/", {"language": "xx"}).status_code == 404


def test_the_landing_page_says_how_work_stands(become):
    page = become("buakaew").get("/").content.decode()
    assert "งานส่งกลับ 1 ชิ้น" in page
    assert re.search(r"รออ่าน \d{2,3} ชิ้น", page)
    assert "ส่งกลับให้เติม" in page


def test_one_begins_as_a_teacher_who_has_not_begun_and_reads_that_an_evidence_page_comes_out(client):
    page = client.get("/").content.decode()
    (first,) = set(re.findall(r'name="person" value="(\w+)">ลองเป็นครู', page))
    assert first == FIRST
    assert not Submission.objects.filter(learner__username=first, scratch=False).exists()
    assert "หน้าหลักฐานหนึ่งหน้า" in page


def test_who_is_not_enrolled_reads_so_and_a_visitor_is_asked_to_choose(become, client):
    path = f"/courses/{course.COURSE_KEY}/"
    assert "เลือกใครสักคนด้านบน" in client.get(path).content.decode()
    (outsider,) = [persona.username for persona in PERSONAS if persona.part == "outsider"]
    page = become(outsider).get(path).content.decode()
    assert "คนนี้ยังไม่ได้เข้าคอร์สนี้ จึงไม่มีงาน" in page
    assert "เลือกใครสักคนด้านบน" not in page


def test_log_lines_come_one_after_another(client):
    first = client.get("/demo/log/lines/").json()
    assert first["count"] > 0
    assert client.get("/demo/log/lines/", {"after": first["last"]}).json()["count"] == 0
    assert "chip--mail" in client.get("/demo/log/lines/", {"kind": "mail"}).json()["html"]


def test_ready_and_alive(client):
    assert client.get("/demo/health/").json() == {"alive": True}
    assert client.get("/demo/ready/").status_code == 200


def test_masquerade_is_offered_to_staff_only(become):
    assert 'name="learner"' in become("aree").get(unit_path()).content.decode()
    assert 'name="learner"' not in become("buakaew").get(unit_path()).content.decode()
