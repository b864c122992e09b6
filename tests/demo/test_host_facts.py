"""The demo is no kinder than the platform that was measured. Numbers are those of host-behaviour.md."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from xblock.core import XBlock
from xblock.plugin import PLUGIN_CACHE

from demo import course, masquerade
from demo.models import AuthoredFields, BlockCompletion, Enrolment, Happening, StudentModule
from demo.runtime import services
from demo.runtime.load import NoSuchBlockError, lms_block
from demo.tables import PLATFORM
from partnership_xblock.host.protocol import Grade
from tests.demo import probe

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def probes(monkeypatch):
    """Block types that only these tests know."""
    for name, cls in (("probe", probe.ProbeXBlock), ("shown", probe.ShownToStaff)):
        monkeypatch.setitem(PLUGIN_CACHE, (XBlock.entry_point, name), cls)


@pytest.fixture
def key(probes):
    return probe.lay()


def user(name):
    return get_user_model().objects.get(username=name)


def lms(key, name, *, noauth=False):
    return f"/courses/{key.course_key}/xblock/{key}/handler{'_noauth' if noauth else ''}/{name}"


def ask(client, path):
    answer = client.post(path, "{}", content_type="application/json")
    assert answer.status_code == 200, answer.content
    return json.loads(answer.content)


class TestServices:
    """1 and 2.1"""

    def test_every_runtime_of_a_place_holds_the_same_dictionary(self, rf, key):
        first, second = rf.get("/"), rf.get("/")
        first.user, second.user = user("buakaew"), user("farida")
        first.session, second.session = {}, {}
        one, two = lms_block(first, key), lms_block(second, key)
        assert one.runtime._services is two.runtime._services is services.LMS
        assert one.scope_ids.user_id == user("buakaew").pk
        known = one.runtime.service(one, "user").get_current_user()
        assert known.opt_attrs["edx-platform.user_id"] == user("farida").pk, "another request's user"

    def test_studio_lacks_what_only_the_lms_has(self, become, key):
        told = ask(become("pranee"), f"/xblock/{key}/handler/who")
        assert not {"publish", "completion"} & set(told["services"])

    def test_leftovers_of_an_earlier_request_stay(self, become, key):
        ask(become("pranee"), f"/preview/xblock/{key}/handler/who")
        assert "studio_user_permissions" in services.STUDIO

    @pytest.mark.parametrize(
        ("name", "role", "staff"),
        [
            ("buakaew", "student", False),
            ("wanna", "student", False),
            ("aree", "staff", True),
            ("pranee", "staff", True),
            ("methee", "instructor", True),
        ],
    )
    def test_roles_in_the_lms(self, become, key, name, role, staff):
        told = ask(become(name), lms(key, "who"))["attributes"]
        assert (told["user_role"], told["user_is_staff"]) == (role, staff)
        assert len(told["anonymous_user_id"]) == 32

    def test_studio_tells_nothing_of_staff(self, become, key):
        client = become("pranee")
        preview = ask(client, f"/preview/xblock/{key}/handler/who")["attributes"]
        assert (preview["user_role"], preview["user_is_staff"]) == ("staff", False)
        assert preview["anonymous_user_id"] == "student"
        studio = ask(client, f"/xblock/{key}/handler/who")["attributes"]
        assert (studio["user_role"], studio["user_is_staff"], studio["anonymous_user_id"]) == ("student", False, None)

    def test_an_anonymous_user_has_hardly_an_attribute(self, client, key):
        told = json.loads(client.get(lms(key, "who")).content)
        assert set(told["attributes"]) == {"is_authenticated", "request_country_code"}
        assert told["scope"] is None


class TestHandlers:
    """2.2 to 2.5"""

    def test_enrolment_is_asked_for_the_page_only(self, become, key):
        client = become("wanna")
        unit = next(course.units())
        assert client.get(f"/xblock/{unit.usage_key}").status_code == 404
        assert ask(client, lms(key, "add")) == {"count": 1}
        assert StudentModule.objects.filter(student=user("wanna"), usage_key=str(key)).exists()

    def test_posting_needs_a_login_and_says_so_in_plain_words(self, client, key):
        answer = client.post(lms(key, "who"))
        assert (answer.status_code, answer.content) == (403, b"Unauthenticated")
        assert answer.headers["Content-Type"].startswith("text/plain")
        assert client.get(lms(key, "who")).status_code == 200, "GET runs for anybody"

    def test_posting_needs_a_token(self, key):
        strict = Client(enforce_csrf_checks=True)
        strict.force_login(user("buakaew"))
        assert strict.post(lms(key, "add")).status_code == 403
        assert strict.post(lms(key, "add", noauth=True)).status_code == 200, "but not at the noauth path"

    def test_noauth_runs_as_the_session_user(self, become, key):
        assert ask(become("farida"), lms(key, "who", noauth=True))["scope"] == user("farida").pk

    def test_noauth_passes_by_what_staff_only_means(self, become, probes):
        hidden = probe.lay("hidden", visible_to_staff_only=True)
        client = become("buakaew")
        assert client.post(lms(hidden, "who")).status_code == 404
        assert client.post(lms(hidden, "who", noauth=True)).status_code == 200

    def test_noauth_and_anonymous_state_cannot_be_saved(self, client, key):
        assert client.post(lms(key, "add", noauth=True)).status_code == 500
        assert client.post(lms(key, "who", noauth=True)).status_code == 200

    @pytest.mark.parametrize("name", ["wanna", "buakaew", "aree"])
    def test_studio_handlers_run_for_any_account_and_drop_its_fields(self, become, key, name):
        assert ask(become(name), f"/xblock/{key}/handler/rename") == {"title": "renamed"}
        assert AuthoredFields.objects.get(usage_key=str(key)).fields == {}

    def test_studio_handlers_save_for_an_author(self, become, key):
        ask(become("pranee"), f"/xblock/{key}/handler/rename")
        assert AuthoredFields.objects.get(usage_key=str(key)).fields == {"title": "renamed"}

    def test_authored_fields_are_read_only_in_the_lms(self, become, key):
        client = become("pranee")
        client.raise_request_exception = False
        assert client.post(lms(key, "rename")).status_code == 500

    def test_unknown_handlers_and_blocks_are_not_found(self, become, key):
        client = become("buakaew")
        assert client.post(lms(key, "nothing")).status_code == 404
        assert client.post(lms(key.replace(block_id="none"), "who")).status_code == 404

    def test_rendering_saves_the_block(self, rf, key):
        request = rf.get("/")
        request.user, request.session = user("buakaew"), {}
        lms_block(request, key).render("student_view")
        assert json.loads(StudentModule.objects.get(usage_key=str(key)).state) == {"count": 1}


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("_filled_again")
class TestTransactions:
    """2.5 and 3.2. These empty the database, so they lay what they need themselves."""

    @pytest.fixture
    def client(self, client, probes):
        someone = get_user_model().objects.create_user("someone")
        client.force_login(someone)
        client.raise_request_exception = False
        return client

    def test_a_row_written_before_an_error_stays_and_fields_do_not(self, client):
        key = probe.lay()
        assert client.post(lms(key, "insert_and_fail")).status_code == 500
        assert Happening.objects.filter(name="inserted").exists()
        assert not StudentModule.objects.filter(usage_key=str(key)).exists()

    def test_studio_takes_the_row_back(self, client):
        key = probe.lay()
        assert client.post(f"/xblock/{key}/handler/insert_and_fail").status_code == 500
        assert not Happening.objects.filter(name="inserted").exists()

    def test_only_lms_handlers_run_outside_a_transaction(self, client):
        key = probe.lay()
        assert ask(client, lms(key, "in_transaction")) == {"atomic": False}
        assert ask(client, lms(key, "in_transaction", noauth=True)) == {"atomic": False}
        assert ask(client, f"/xblock/{key}/handler/in_transaction") == {"atomic": True}


class TestPublish:
    """2.7 and 3.1"""

    def test_a_grade_is_always_the_runtime_users(self, become, key):
        ask(become("buakaew"), lms(key, "publish_grade"))
        row = StudentModule.objects.get(usage_key=str(key))
        assert (row.student, row.grade, row.max_grade) == (user("buakaew"), 7, 10)
        line = Happening.objects.filter(kind="grade", usage_key=str(key)).get()
        assert (line.data["earned"], line.data["possible"]) == (1.4, 2.0), "the weight is applied"

    def test_nothing_is_published_for_an_anonymous_user(self, client, key):
        assert client.get(lms(key, "publish_grade")).status_code == 200
        assert not StudentModule.objects.filter(usage_key=str(key)).exists()

    def test_completion_and_other_names(self, become, key):
        ask(become("buakaew"), lms(key, "publish_others"))
        assert BlockCompletion.objects.get(usage_key=str(key)).completion == 0.5
        line = Happening.objects.get(kind="event", usage_key=str(key))
        assert (line.name, line.data) == ("edx.probe.seen", {"n": 3})

    def test_studio_publishes_into_nothing(self, become, key):
        ask(become("pranee"), f"/preview/xblock/{key}/handler/publish_grade")
        assert not Happening.objects.filter(usage_key=str(key)).exists()

    def test_a_grade_before_the_first_visit_leaves_the_state_null(self, become, key):
        learner = user("farida")
        assert PLATFORM.record_grade(Grade(learner.pk, key, 3.5, 5, 2)) == "sent"
        assert StudentModule.objects.get(usage_key=str(key)).state is None
        assert ask(become("farida"), lms(key, "add")) == {"count": 1}
        assert StudentModule.objects.get(usage_key=str(key)).grade == 3.5, "state and grade leave each other alone"


class TestMasquerade:
    """2.8"""

    def look_as(self, client, learner):
        path = f"/courses/{course.COURSE_KEY}/masquerade"
        assert client.post(path, {"learner": learner}).status_code == 302

    def test_as_one_learner(self, become, key):
        client = become("aree")
        self.look_as(client, user("buakaew").pk)
        told = ask(client, lms(key, "who"))
        assert told["scope"] == told["service"] == user("buakaew").pk
        assert told["masked"]
        assert told["current"] == user("aree").pk, "the person at the keyboard"
        assert told["attributes"]["user_is_staff"] is False

    def test_fields_go_to_the_session_and_grades_to_the_log(self, become, key):
        client = become("aree")
        self.look_as(client, user("buakaew").pk)
        assert ask(client, lms(key, "add")) == {"count": 1}
        assert ask(client, lms(key, "add")) == {"count": 2}
        ask(client, lms(key, "publish_grade"))
        assert not StudentModule.objects.filter(usage_key=str(key)).exists()
        assert Happening.objects.get(usage_key=str(key)).kind == "event"
        self.look_as(client, "")
        assert ask(client, lms(key, "add")) == {"count": 1}, "oneself again, with one's own state"

    def test_as_any_learner_the_staff_members_own_state_is_written(self, become, key):
        client = become("aree")
        self.look_as(client, "any")
        told = ask(client, lms(key, "who"))
        assert told["scope"] == user("aree").pk
        assert not told["masked"]
        assert (told["attributes"]["user_role"], told["attributes"]["user_is_staff"]) == ("student", False)
        ask(client, lms(key, "add"))
        assert StudentModule.objects.get(usage_key=str(key)).student == user("aree")

    @pytest.mark.parametrize(("block_type", "shown"), [("probe", False), ("shown", True)])
    def test_views_are_replaced_unless_the_block_allows_it(self, become, probes, monkeypatch, block_type, shown):
        made = probe.lay("seen", block_type)
        unit = course.Unit("u", course.TITLE, ())
        monkeypatch.setattr(course, "unit_of", lambda _key: unit)
        client = become("aree")
        self.look_as(client, user("buakaew").pk)
        page = client.get(f"/xblock/{made}").content.decode()
        assert ("<p>probe" in page) is shown

    def test_learners_cannot(self, become):
        client = become("buakaew")
        path = f"/courses/{course.COURSE_KEY}/masquerade"
        assert client.post(path, {"learner": str(user("farida").pk)}).status_code == 403

    def test_it_ends_with_the_learners_enrolment(self, become, key):
        """courseware/masquerade.py, setup_masquerade: for good, also where she is enrolled again."""
        client, learner = become("aree"), user("buakaew")
        self.look_as(client, learner.pk)
        Enrolment.objects.filter(user=learner).delete()
        assert ask(client, lms(key, "who"))["scope"] == user("aree").pk
        Enrolment.objects.create(user=learner, course_key=str(course.COURSE_KEY))
        assert ask(client, lms(key, "who"))["scope"] == user("aree").pk

    @pytest.mark.parametrize("learner", ["wanna", "nobody", "²"])
    def test_not_as_one_who_is_not_enrolled(self, become, key, learner):
        client = become("aree")
        self.look_as(client, user("wanna").pk if learner == "wanna" else learner)
        assert ask(client, lms(key, "who"))["scope"] == user("aree").pk

    def test_it_ends_with_the_role(self, rf):
        request = rf.get("/")
        request.user, request.session = user("aree"), {}
        masquerade.choose(request, course.COURSE_KEY, masquerade.Choice(learner_id=None))
        assert masquerade.chosen(request, course.COURSE_KEY) is not None
        request.user = user("buakaew")
        assert masquerade.chosen(request, course.COURSE_KEY) is None


class TestPages:
    """2.9 to 2.12, 3.5, 3.10"""

    def test_dates_come_with_the_block(self, rf, probes):
        dated = probe.lay("dated", due="2026-12-01T00:00:00+00:00", graceperiod=3600.0)
        request = rf.get("/")
        request.user, request.session = user("buakaew"), {}
        block = lms_block(request, dated)
        assert block.due.isoformat() == "2026-12-01T00:00:00+00:00"
        assert block.graceperiod == timedelta(hours=1)
        assert (block.location, block.course_id) == (dated, course.COURSE_KEY)

    def test_static_files_of_a_block(self, client):
        assert client.get("/xblock/resource/partnership/partnership_xblock/css/core.css").status_code == 200
        assert client.get("/xblock/resource/partnership/../settings.py").status_code == 404
        assert client.get("/xblock/resource/nothing/x.js").status_code == 404

    def test_the_language_is_the_platforms_cookie(self, client):
        client.cookies["openedx-language-preference"] = "en"
        assert b'<html lang="en">' in client.get("/").content

    def test_only_two_views_and_only_in_frames_of_anyone(self, become):
        unit = next(course.units())
        client = become("buakaew")
        page = client.get(f"/xblock/{unit.usage_key}")
        assert page.status_code == 200
        assert not page.has_header("X-Frame-Options")
        assert client.get(f"/xblock/{unit.usage_key}?view=studio_view").status_code == 404

    def test_visitors_see_the_public_view_and_are_never_led_to_the_login(self, client):
        unit = next(course.units())
        for key in (unit.usage_key, unit.blocks[0].usage_key):
            assert client.get(f"/xblock/{key}").status_code == 404
        assert client.get(f"/xblock/{unit.usage_key}?view=public_view").status_code == 200

    def test_rest_framework_is_left_open_as_the_platform_leaves_it(self, settings):
        from rest_framework.settings import api_settings

        assert [one.__name__ for one in api_settings.DEFAULT_PERMISSION_CLASSES] == ["AllowAny"]
        assert api_settings.DEFAULT_SCHEMA_CLASS.__module__.startswith("rest_framework")
        assert settings.DATA_UPLOAD_MAX_MEMORY_SIZE is None

    def test_a_block_that_is_not_there(self, rf):
        request = rf.get("/")
        request.user, request.session = user("buakaew"), {}
        with pytest.raises(NoSuchBlockError):
            lms_block(request, course.COURSE_KEY.make_usage_key("probe", "none"))


class TestLogin:
    """4.2"""

    def log_in(self, client, name="somying", **more):
        return client.post("/demo/person/", {"person": name, **more})

    def test_a_session_that_is_gone_is_not_a_logout(self, client, key):
        self.log_in(client)
        del client.cookies["demo_sessionid"]
        assert ask(client, lms(key, "who"))["scope"] == user("somying").pk
        unit = next(course.units())
        assert client.get(f"/xblock/{unit.usage_key}").status_code == 404, "pages go by the session"

    def test_logging_out_ends_both(self, client, key):
        self.log_in(client)
        client.get("/logout")
        assert client.post(lms(key, "who")).content == b"Unauthenticated"

    @pytest.mark.parametrize("forged", ["", "x", "eyJ1c2VyX2lkIjoxfQ"])
    def test_a_forged_token_is_none(self, client, key, forged):
        client.cookies["edx-jwt-cookie-header-payload"] = forged
        client.cookies["edx-jwt-cookie-signature"] = forged
        assert client.post(lms(key, "who")).status_code == 403

    def test_who_is_logged_in_is_led_on(self, client):
        first = course.SECTIONS[0].units[0]
        block = first.blocks[0].usage_key
        jump = f"/courses/{block.course_key}/jump_to/{block}"
        assert client.get("/login/", {"next": jump}).status_code == 200
        self.log_in(client)
        led = client.get("/login/", {"next": jump}, follow=True)
        assert [path for path, _ in led.redirect_chain] == [jump, f"/courses/{block.course_key}/unit/{first.id}/"]
        assert led.status_code == 200


def test_a_block_stands_in_the_part_that_it_names():
    for section in course.SECTIONS:
        said = {block.fields.get("eyebrow") for unit in section.units for block in unit.blocks} - {None}
        assert said <= {section.title.th}, section.title.th
