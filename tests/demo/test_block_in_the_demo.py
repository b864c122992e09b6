"""The real block behind the demo's doors: who gets in where, as the issue's access table says."""

from __future__ import annotations

import json

import pytest
from django.contrib.auth import get_user_model

from demo import course
from partnership_xblock import api
from partnership_xblock.models import Submission

pytestmark = pytest.mark.django_db

KEY = course.COURSE_KEY.make_usage_key("partnership", "map-start")
DOORS = {
    "normal": f"/courses/{course.COURSE_KEY}/xblock/{KEY}/handler/{{}}",
    "noauth": f"/courses/{course.COURSE_KEY}/xblock/{KEY}/handler_noauth/{{}}",
    "studio": f"/xblock/{KEY}/handler/{{}}",
    "preview": f"/preview/xblock/{KEY}/handler/{{}}",
}
WRITES = ("save_draft", "submit", "withdraw")


def user(name):
    return get_user_model().objects.get(username=name)


def post(client, door, handler, body=None):
    return client.post(DOORS[door].format(handler), json.dumps(body or {}), content_type="application/json")


def change(name):
    """A save of one answer, as the page of that person sends it."""
    person = api.person_token(user_id=user(name).pk, course_key=course.COURSE_KEY)
    return {
        "person": person,
        "page": str(KEY),
        "changes": [{"doc": "answers", "key": "q:care", "v": {"partner": "", "text": "ลองเขียน"}, "base": 99}],
    }


def work():
    return list(Submission.objects.order_by("pk").values_list("pk", "status", "revision", "draft"))


def look_as(client, learner):
    client.post(f"/courses/{course.COURSE_KEY}/masquerade", {"learner": learner})


@pytest.mark.parametrize("door", ["noauth", "studio", "preview"])
@pytest.mark.parametrize("handler", ["load", *WRITES])
@pytest.mark.parametrize("name", ["", "wanna", "buakaew", "aree", "methee"])
def test_only_the_normal_door_leads_in(become, client, name, door, handler):
    before = work()
    answer = post(become(name) if name else client, door, handler, change(name) if name else {})
    assert answer.status_code in (400, 401, 403, 404), answer.content
    assert work() == before


@pytest.mark.parametrize("name", ["", "wanna"])
@pytest.mark.parametrize("handler", WRITES)
def test_strangers_write_nothing(become, client, name, handler):
    before = work()
    assert post(become(name) if name else client, "normal", handler).status_code in (401, 403)
    assert work() == before


def test_a_teacher_opens_and_saves_her_own(become):
    client = become("somying")
    page = post(client, "normal", "load").json()
    assert (page["mode"], page["submission"]["status"]) == ("work", "draft")
    body = change("somying")
    body["changes"][0]["base"] = 0
    assert post(client, "normal", "save_draft", body).status_code == 200
    assert Submission.objects.get(learner=user("somying"), usage_key=str(KEY)).scratch is False


def test_a_page_of_one_person_is_no_page_of_another(become):
    before = work()
    assert post(become("buakaew"), "normal", "save_draft", change("farida")).status_code == 403
    assert work() == before


def test_staff_try_it_out_and_nobody_is_told(become):
    client = become("aree")
    assert post(client, "normal", "load").json()["mode"] == "scratch"
    body = change("aree")
    body["changes"][0]["base"] = 0
    assert post(client, "normal", "save_draft", body).status_code == 200
    assert Submission.objects.get(learner=user("aree")).scratch is True


def test_staff_look_at_a_learners_work_and_change_nothing(become):
    client = become("aree")
    look_as(client, user("buakaew").pk)
    page = post(client, "normal", "load").json()
    assert page["mode"] == "masquerade"
    assert "บัวแก้ว" in page["learner_name"]
    before = work()
    for name in ("aree", "buakaew"):
        assert post(client, "normal", "save_draft", change(name)).status_code == 403
    assert work() == before
    assert client.get(f"/partnership/courses/{course.COURSE_KEY}/review/").status_code == 200, "the desk is her own"


def test_as_any_learner_staff_stay_on_what_they_try_out(become):
    client = become("aree")
    look_as(client, "any")
    assert post(client, "normal", "load").json()["mode"] == "scratch"
    body = change("aree")
    body["changes"][0]["base"] = 0
    assert post(client, "normal", "save_draft", body).status_code == 200
    assert Submission.objects.get(learner=user("aree")).scratch is True


@pytest.mark.parametrize(
    ("name", "allowed"), [("buakaew", False), ("aree", False), ("wanna", False), ("pranee", True), ("methee", True)]
)
def test_studio_saves_for_authors_only(become, name, allowed):
    from demo.models import AuthoredFields

    values = {
        "kind": "map", "display_name": "ชื่อใหม่", "instructions": "", "grading": "trainer", "weight": 4,
        "rubric_shown": True, "minimum": 3, "wpa": ["2.4"], "trainer_title": "", "answer_days": None, "privacy": "",
    }  # fmt: skip
    answer = post(become(name), "studio", "studio_save", {"values": values})
    assert (answer.status_code == 200) is allowed, answer.content
    kept = AuthoredFields.objects.get(usage_key=str(KEY)).fields
    assert (kept.get("display_name") == "ชื่อใหม่") is allowed


def test_a_series_saved_in_studio_is_published_and_the_work_follows(become):
    client = become("pranee")
    shown = client.get(f"/studio/view/{KEY}/studio_view").content.decode()
    values = json.loads(shown.partition('type="json/xblock-args"')[2].partition(">")[2].partition("</script>")[0])[
        "values"
    ]
    stored = Submission.objects.filter(usage_key=str(KEY)).values_list("series", flat=True).distinct()
    assert list(stored) == ["year"]
    assert post(client, "studio", "studio_save", {"values": {**values, "series": "term"}}).status_code == 200
    assert list(stored.all()) == ["term"]


@pytest.fixture
def form(become):
    """Studio's form of the map, as an author opens it."""
    shown = become("pranee").get(f"/studio/view/{KEY}/studio_view").content.decode()
    return json.loads(shown.partition('type="json/xblock-args"')[2].partition(">")[2].partition("</script>")[0])


@pytest.mark.parametrize(("own", "title"), [(True, "ของอีกคน"), (False, "ของเรา")])
def test_a_trial_does_not_undo_what_another_author_saves_meanwhile(become, form, monkeypatch, own, title):
    """At an address of our own; by the handler, as Studio answers it, it would."""
    from demo.models import AuthoredFields
    from partnership_xblock.block_parts.content_form import ContentForm

    row = AuthoredFields.objects.filter(usage_key=str(KEY))
    row.update(fields={**row.get().fields, "display_name": "ของเรา"})
    on_trial = ContentForm.on_trial

    def while_another_saves(self, content):
        row.update(fields={**row.get().fields, "display_name": "ของอีกคน"})
        return on_trial(self, content)

    monkeypatch.setattr(ContentForm, "on_trial", while_another_saves)
    kind = {"kind": "map", "preset": form["values"]["preset"]}
    client = become("pranee")
    path = f"{form['reads']}try/" if own else DOORS["studio"].format("studio_try")
    answer = client.post(path, json.dumps({**kind, "content": {}}), content_type="application/json")
    assert (answer.status_code, "problems" in answer.json()) == (200, True)
    assert row.get().fields["display_name"] == title


def lists_of_the_course():
    return api.vocabulary_form(course_key=course.COURSE_KEY, here=KEY, blocks=()).lists


def test_undo_takes_the_lists_of_the_course_back_with_the_activity(become, form):
    """The window's button saves the lists, then the activity."""
    client, before = become("pranee"), lists_of_the_course()
    asked = client.post(f"{form['reads']}vocabulary/", "{}", content_type="application/json").json()
    year = {**asked["parts"]["year"]["choices"][0]["lists"], "goal_hours": 77}
    lists = {"lists": {**before, "year": year}, "seen": asked["revision"]}
    assert post(client, "studio", "studio_vocabulary", lists).status_code == 200
    values = {**form["values"], "display_name": "ชื่อใหม่", "series": form["values"]["series"]}
    assert post(client, "studio", "studio_save", {"values": values}).status_code == 200
    assert lists_of_the_course()["year"]["goal_hours"] == 77
    assert client.post(f"/studio/undo/{KEY}/").status_code == 302
    assert lists_of_the_course() == before
    shown = api.vocabulary_form(course_key=course.COURSE_KEY, here=KEY, blocks=())
    assert shown.in_force == shown.revision, "and it is in force"
