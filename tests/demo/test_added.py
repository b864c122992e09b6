"""Activities that an author adds in Studio: in the list at once, for teachers once a kind is chosen."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from demo import added, course
from demo.models import AuthoredFields

pytestmark = pytest.mark.django_db
ADD, STUDIO = "/studio/add/", "/studio/"


def choose(key, **fields):
    AuthoredFields.objects.filter(usage_key=str(key)).update(fields=fields)


def test_an_author_adds_one_and_is_led_to_its_editor(become):
    answer = become("pranee").post(ADD)
    (block,) = added.added()
    assert answer.url == reverse("demo:studio_edit", args=[block.usage_key])
    assert become("pranee").get(answer.url).status_code == 200
    assert "กิจกรรมใหม่ ยังไม่ได้เลือกแบบ" in become("pranee").get(STUDIO).content.decode()


@pytest.mark.parametrize("name", ["somying", "aree", "wanna", ""])
def test_others_do_not(become, client, name):
    answer = (become(name) if name else client).post(ADD)
    assert answer.status_code == (403 if name else 302)
    assert added.added() == []


def test_opening_the_address_adds_nothing(become):
    assert become("pranee").get(ADD).status_code == 405
    assert added.added() == []


def test_teachers_see_it_once_its_kind_is_chosen(become):
    key = added.add()
    ids = [unit.id for unit in course.units()]
    choose(key, kind="ladder")
    (unit,) = [unit for unit in course.units() if unit.id not in ids]
    assert unit.blocks[0].usage_key == key
    page = become("somying").get(reverse("demo:unit", args=[course.COURSE_KEY, unit.id]))
    assert page.status_code == 200


def test_its_own_title_is_shown():
    key = added.add()
    choose(key, kind="aar", display_name="วงคุยของเรา")
    assert added.added()[0].title.th == "วงคุยของเรา"


def test_each_has_a_key_of_its_own_and_there_is_an_end():
    keys = [added.add() for _ in range(added.MOST)]
    assert len(set(keys)) == added.MOST
    assert added.add() is None


class TestUndo:
    def save(self, client, key, **values):
        asked = {"values": {"kind": "aar", "display_name": "", **values}}
        answer = client.post(f"/xblock/{key}/handler/studio_save", asked, content_type="application/json")
        assert answer.json()["ok"]

    def test_the_last_save_is_taken_back_and_no_other(self, become):
        key, author = added.add(), become("pranee")
        self.save(author, key, display_name="ชื่อแรก")
        self.save(author, key, display_name="ชื่อที่สอง")
        undo = reverse("demo:studio_undo", args=[key])
        for _ in range(2):
            assert author.post(undo).url == reverse("demo:studio_edit", args=[key])
            assert added.added()[0].title.th == "ชื่อแรก"

    def test_what_saved_nothing_is_no_save(self, become):
        key, author = added.add(), become("pranee")
        self.save(author, key, display_name="ชื่อแรก")
        self.save(author, key, display_name="ชื่อแรก")
        author.post(reverse("demo:studio_undo", args=[key]))
        assert added.added()[0].kind == ""

    @pytest.mark.parametrize("name", ["somying", "aree", ""])
    def test_others_do_not(self, become, name):
        key = added.add()
        self.save(become("pranee"), key, display_name="ชื่อแรก")
        answer = (become(name) if name else Client()).post(reverse("demo:studio_undo", args=[key]))
        assert answer.status_code == (403 if name else 302)
        assert added.added()[0].title.th == "ชื่อแรก"
