"""The block's handlers as the LMS calls them: every answer JSON with a true status, never a traceback."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from django.db import DatabaseError
from django.test import RequestFactory

from partnership_xblock import api
from partnership_xblock.block_parts.pages import page_words
from partnership_xblock.models import Submission
from tests.fakes.courseware import USAGE, Courseware, user_service_of
from tests.fakes.desk import Desk
from tests.fakes.writing import PARTNER, change, hand_in, one_partner, signed, submission, whole_example

BAD_CHARACTERS = pytest.mark.parametrize("text", ["half \ud83d", "nul \x00"], ids=["half", "nul"])


def test_a_save_and_the_page_after(course, people):
    teacher = people["teacher"]
    saved = course.handler(teacher, "save_draft", one_partner(teacher.pk))
    assert saved.status == 200
    assert [one["key"] for one in saved.body["applied"]] == [PARTNER]
    page = course.handler(teacher, "load")
    assert page.status == 200
    assert page.body["mode"] == "work"
    assert page.body["network"]["items"][PARTNER]["v"]["name"] == "วัดโพธิ์ศรีดอน"


def test_a_conflict_has_both_versions_and_status_409(course, people):
    teacher = people["teacher"]
    course.handler(teacher, "save_draft", one_partner(teacher.pk))
    answer = course.handler(teacher, "save_draft", one_partner(teacher.pk, name="มัสยิดกลาง"))
    assert answer.status == 409
    ((conflict),) = answer.body["conflicts"]
    assert conflict["mine"]["v"]["name"] == "มัสยิดกลาง"
    assert conflict["theirs"]["v"]["name"] == "วัดโพธิ์ศรีดอน"


def test_handing_in_completes_the_block_and_leaves_a_row_for_delete_state(course, people):
    teacher = people["teacher"]
    page = hand_in(course, teacher)
    assert page["submission"]["status"] == "submitted"
    assert course.platform.completions == {(teacher.pk, str(USAGE)): 1.0}
    assert course.block(teacher.pk).handed_in is True
    assert course.block(people.id("other_teacher")).handed_in is False


def test_completion_is_the_persons_even_when_the_services_are_anothers(course, people):
    """host-behaviour.md 2.1: on a threaded server the user service of another request comes back."""
    teacher, other = people["teacher"], people["other_teacher"]
    course.shared_services["user"] = user_service_of(other)
    page = hand_in(course, teacher)
    assert page["person"] == api.person_token(user_id=teacher.pk, course_key=USAGE.course_key)
    assert set(course.platform.completions) == {(teacher.pk, str(USAGE))}
    assert Submission.objects.get().learner_id == teacher.pk


def test_handing_in_twice_is_once(course, people):
    teacher = people["teacher"]
    saved = course.handler(teacher, "save_draft", whole_example(teacher.pk))
    sent = submission(teacher.pk, saved.body["revision"])
    first, second = course.handler(teacher, "submit", sent), course.handler(teacher, "submit", sent)
    assert (first.status, second.status) == (200, 200)
    assert second.body["submission"]["round_number"] == 1


def test_what_is_missing_is_told_at_its_place(course, people):
    teacher = people["teacher"]
    saved = course.handler(teacher, "save_draft", one_partner(teacher.pk))
    answer = course.handler(teacher, "submit", submission(teacher.pk, saved.body["revision"]))
    assert (answer.status, answer.code) == (422, "not_ready")
    assert answer.body["problems"]
    assert course.platform.completions == {}
    assert course.block(teacher.pk).handed_in is False


def test_withdrawing_brings_the_draft_back(course, people):
    teacher = people["teacher"]
    hand_in(course, teacher)
    page = course.handler(teacher, "withdraw", signed(teacher.pk))
    assert (page.status, page.body["submission"]["status"]) == (200, "draft")
    again = course.handler(teacher, "withdraw", signed(teacher.pk))
    assert (again.status, again.code) == (409, "wrong_state")


def test_versions_let_go_can_be_read(course, people):
    teacher = people["teacher"]
    course.handler(teacher, "save_draft", one_partner(teacher.pk))
    (mine,) = one_partner(teacher.pk, name="มัสยิดกลาง")["changes"]
    course.handler(teacher, "save_draft", signed(teacher.pk, changes=[], discarded=[mine]))
    answer = course.handler(teacher, "versions")
    assert answer.status == 200
    assert [one["v"]["name"] for one in answer.body["versions"]] == ["มัสยิดกลาง"]


def test_staff_try_out_without_being_counted(course, people):
    staff = people["staff"]
    page = hand_in(course, staff)
    assert page["mode"] == "scratch"
    assert course.platform.completions == {}
    assert Submission.objects.get().scratch is True


class TestTime:
    """Due and grace come with the host's inherited fields, and the handlers hold them (platform.md §4)."""

    def course(self, platform, **fields):
        return Courseware(platform, fields=fields)

    def test_after_due_and_grace_nothing_is_taken_and_nothing_lost(self, platform, people):
        teacher = people["teacher"]
        open_still = self.course(platform, due=datetime.now(UTC) + timedelta(hours=1))
        saved = open_still.handler(teacher, "save_draft", whole_example(teacher.pk))
        over = self.course(platform, due=datetime.now(UTC) - timedelta(days=2), graceperiod=timedelta(days=1))
        answer = over.handler(teacher, "submit", submission(teacher.pk, saved.body["revision"]))
        assert (answer.status, answer.code) == (403, "closed")
        page = over.handler(teacher, "load").body
        assert page["block"]["closed"] is True
        assert page["network"]["items"]

    def test_within_grace_it_is_still_taken(self, platform, people):
        teacher = people["teacher"]
        late = self.course(platform, due=datetime.now(UTC) - timedelta(hours=1), graceperiod=timedelta(days=1))
        assert late.handler(teacher, "save_draft", one_partner(teacher.pk)).status == 200


class TestBodies:
    """What is not understood is refused in JSON, and nothing of it comes back or is logged."""

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"not json",
            b"[]",
            b"null",
            b'{"person": 1}',
            b"[" * 100_000,
            b'{"a": ' * 500 + b"1" + b"}" * 500,
            b'{"person": "x", "page": "x", "changes": [], "known": {"answers": NaN}}',
            '{"person": "x", "page": "x", "changes": "ข้อความของครู"}'.encode(),
        ],
    )
    def test_bad_bodies(self, course, people, body, caplog):
        answer = course.handler(people["teacher"], "save_draft", body)
        assert (answer.status, answer.code) == (400, "bad_request")
        assert "ข้อความของครู" not in str(answer.body) + caplog.text

    @BAD_CHARACTERS
    @pytest.mark.parametrize("language", ["th", "en"])
    def test_texts_no_database_can_hold_are_told_at_their_item(self, course, people, text, language):
        answer = course.handler(people["teacher"], "save_draft", one_partner(people.id("teacher"), name=text))
        assert (answer.status, answer.code) == (422, "invalid")
        assert [(one["path"], one["code"]) for one in answer.body["problems"]] == [(f"{PARTNER}#name", "bad_character")]
        assert page_words("map", language)["problem.bad_character"]

    @BAD_CHARACTERS
    def test_and_the_rest_of_what_was_sent_is_saved_when_it_comes_without_them(self, course, people, text):
        """As the page does: what is named is held back, the rest goes again."""
        teacher = people["teacher"]
        good = change("network", "partner:cd34ef56ab12", {"name": "มัสยิดกลาง"})
        bad = change("answers", "few", {"text": text})
        refused = course.handler(teacher, "save_draft", signed(teacher.pk, changes=[bad, good])).body
        named = {one["path"].partition("#")[0] for one in refused["problems"]}
        rest = [one for one in (bad, good) if one["key"] not in named]
        assert rest == [good]
        assert course.handler(teacher, "save_draft", signed(teacher.pk, changes=rest)).status == 200
        assert list(course.handler(teacher, "load").body["network"]["items"]) == [good["key"]]

    @BAD_CHARACTERS
    def test_in_the_note_at_hand_in_they_are_told_at_the_note(self, course, people, text):
        teacher = people["teacher"]
        saved = course.handler(teacher, "save_draft", whole_example(teacher.pk)).body
        answer = course.handler(teacher, "submit", {**submission(teacher.pk, saved["revision"]), "note": text})
        assert (answer.status, answer.code) == (422, "invalid")
        assert [(one["path"], one["code"]) for one in answer.body["problems"]] == [("note#text", "bad_character")]

    @BAD_CHARACTERS
    @pytest.mark.parametrize("value", [
        lambda text: {text: "x"},
        lambda text: {"name": {"a": text}},
        lambda text: {"sector": text},
        lambda text: {"forms": [text]},
    ])  # fmt: skip
    def test_wherever_they_stand_in_a_value_the_answer_can_be_read(self, course, people, text, value):
        changes = [change("network", PARTNER, value(text))]
        answer = course.handler(people["teacher"], "save_draft", signed(people.id("teacher"), changes=changes))
        assert (answer.status, answer.code) == (422, "invalid")
        assert {one["path"].partition("#")[0] for one in answer.body["problems"]} == {PARTNER}

    @BAD_CHARACTERS
    def test_a_removal_brings_no_value_back(self, course, people, text):
        teacher = people["teacher"]
        for name in ("วัด", "วัดป่า"):
            course.handler(teacher, "save_draft", signed(teacher.pk, changes=[
                change("network", PARTNER, {"name": name}, base=2),
            ]))  # fmt: skip
        removal = {**change("network", PARTNER, {"name": text}, base=1), "gone": True}
        answer = course.handler(teacher, "save_draft", signed(teacher.pk, changes=[removal]))
        assert answer.status == 409
        assert answer.body["conflicts"][0]["mine"]["v"] == {}

    @BAD_CHARACTERS
    @pytest.mark.parametrize("field", ["person", "page"])
    def test_elsewhere_they_are_the_pages_fault(self, course, people, text, field):
        body = {**one_partner(people.id("teacher")), field: text}
        assert course.handler(people["teacher"], "save_draft", body).status == 400

    def test_a_backslash_u_that_a_person_typed_is_text(self, course, people):
        answer = course.handler(people["teacher"], "save_draft", one_partner(people.id("teacher"), name="a \\u0000 b"))
        assert answer.status == 200

    @pytest.mark.parametrize("value", ['{"a":' * 300 + "1" + "}" * 300, '{"name": 1e999}', '{"x": NaN}'])
    @pytest.mark.parametrize("gone", ["true", "false"])
    def test_values_no_answer_could_hold_are_refused_in_a_conflict_too(self, course, people, value, gone):
        """A removal brings no value that is looked at, and both versions of a conflict are told."""
        teacher = people["teacher"]
        sent = one_partner(teacher.pk)
        course.handler(teacher, "save_draft", sent)
        head = json.dumps({name: sent[name] for name in ("person", "page")})[:-1]
        change = f'{{"doc": "network", "key": "{PARTNER}", "base": 0, "gone": {gone}, "v": {value}}}'
        for what in ("changes", "discarded"):
            answer = course.handler(teacher, "save_draft", f'{head}, "{what}": [{change}]}}'.encode())
            assert (answer.status, answer.code) == (400, "bad_request")

    def test_a_form_instead_of_json(self, course, people):
        """Whoever sends one: the platform has read it before it calls us, and nothing is left to read."""
        form = RequestFactory().post("/", {"file": BytesIO(b"x" * 1000)})
        answer = course.handler_of_django(people["teacher"], "save_draft", form)
        assert (answer.status, answer.code) == (400, "bad_request")

    def test_a_form_that_nobody_has_read(self, course, people):
        answer = course.handler(people["teacher"], "save_draft", b"--x\r\n", sent_as="multipart/form-data; boundary=x")
        assert (answer.status, answer.code) == (400, "bad_request")

    def test_the_same_over_a_whole_request(self, course, people):
        sent = RequestFactory().post("/", one_partner(people.id("teacher")), content_type="application/json")
        assert course.handler_of_django(people["teacher"], "save_draft", sent).status == 200

    def test_only_post(self, course, people):
        answer = course.handler(people["teacher"], "save_draft", method="GET")
        assert (answer.status, answer.code) == (405, "bad_request")

    def test_too_much_at_once(self, course, people):
        answer = course.handler(people["teacher"], "save_draft", b" " * (6 * 1024 * 1024 + 1))
        assert (answer.status, answer.code) == (413, "too_large")

    def test_half_a_megabyte_of_thai_passes(self, course, people):
        teacher = people["teacher"]
        payload = one_partner(teacher.pk)
        payload["discarded"] = [dict(payload["changes"][0], v={**payload["changes"][0]["v"], "story": "ก" * 300})] * 480
        assert course.handler(teacher, "save_draft", payload).status == 200


class TestErrors:
    """An error of ours is an answer, in the person's language, that says nothing of its insides."""

    @pytest.fixture
    def broken(self, monkeypatch):
        def fail(**_anything):
            raise DatabaseError("INSERT ... 'ข้อความของครู'")

        monkeypatch.setattr(api, "save_draft", fail)
        monkeypatch.setattr(api, "open_page", fail)

    def test_a_handler(self, course, people, broken, caplog):
        answer = course.handler(people["teacher"], "save_draft", one_partner(people.id("teacher")))
        assert (answer.status, answer.code) == (500, "unknown")
        assert "Traceback" not in str(answer.body)
        assert "DatabaseError" in caplog.text
        assert "ข้อความของครู" not in caplog.text + str(answer.body)

    def test_a_view_leaves_the_rest_of_the_unit_alone(self, course, people, broken, caplog):
        fragment = course.page(people["teacher"])
        assert fragment.json_init_args is None
        assert "px-message" in fragment.content
        assert "ข้อความของครู" not in caplog.text + fragment.content

    def test_refusals_speak_the_readers_language(self, course, people):
        from django.utils import translation

        with translation.override("en"):
            english = course.handler(people["outsider"], "load").body["error"]["message"]
        with translation.override("th"):
            thai = course.handler(people["outsider"], "load").body["error"]["message"]
        assert english
        assert english.isascii()
        assert thai


class TestCompletion:
    """The tick in the course's outline says: handed in (decision 0016)."""

    KEY = str(USAGE)

    def test_what_was_taken_back_is_not_done(self, course, people):
        teacher = people["teacher"]
        hand_in(course, teacher)
        course.handler(teacher, "withdraw", signed(teacher.pk))
        assert course.platform.completions[teacher.pk, self.KEY] == 0.0

    def test_an_earlier_round_that_stands_is_enough(self, course, people):
        teacher, desk = people["teacher"], Desk(None, people.id("staff"), course=USAGE.course_key)
        page = hand_in(course, teacher)
        desk.give_back(page["submission"]["public_id"])
        page = course.handler(teacher, "load").body
        seen = {name: page[name]["revision"] for name in ("answers", "network")}
        course.handler(teacher, "submit", submission(teacher.pk, seen, token="token-0002"))
        course.handler(teacher, "withdraw", signed(teacher.pk))
        assert course.platform.completions[teacher.pk, self.KEY] == 1.0

    def test_work_nobody_marks_is_done_until_she_goes_on_with_it(self, platform, people):
        course, teacher = Courseware(platform, fields={"kind": "friends"}), people["teacher"]
        hand_in(course, teacher, "friends")
        assert platform.completions[teacher.pk, self.KEY] == 1.0
        course.handler(teacher, "withdraw", signed(teacher.pk))
        assert platform.completions[teacher.pk, self.KEY] == 0.0

    def test_refused_work_completes_nothing(self, course, people):
        teacher = people["teacher"]
        hand_in(course, teacher)
        course.platform.completions.clear()
        assert course.handler(teacher, "withdraw", signed(people.id("staff"))).status == 403
        assert course.platform.completions == {}

    @pytest.mark.parametrize("looking_at", ["teacher", "any"])
    def test_under_a_masquerade_nothing_is_completed_or_undone(self, course, people, looking_at):
        teacher, staff = people["teacher"], people["staff"]
        saved = course.handler(teacher, "save_draft", whole_example(teacher.pk))
        other = teacher if looking_at == "teacher" else "any"
        course.handler(staff, "submit", submission(teacher.pk, saved.body["revision"]), looking_at=other)
        course.handler(staff, "withdraw", signed(teacher.pk), looking_at=other)
        assert course.platform.completions == {}
