"""The access table, rows of the block: every handler, at its normal, unguarded and Studio doors, for every column.

Where something is refused nothing is written and nobody's work comes back.
"""

from __future__ import annotations

import json

import pytest

from partnership_xblock.block import PartnershipXBlock
from partnership_xblock.models import CourseVocabulary
from tests.access.conftest import MARK
from tests.access.kept import kept
from tests.fakes.courseware import COURSE, USAGE, init_args
from tests.fakes.people import AUTHORS, STRANGERS, TEACHERS, TRAINERS
from tests.fakes.writing import change, hand_in, one_partner, signed, submission, whole_example

READS = ("load", "offers", "versions", "related")
FETCHED = ("file",)
"""Handlers that a browser follows by GET; they have a class of their own below."""
WRITES = ("save_draft", "reply", "submit", "withdraw", "share")
HANDLERS = (*READS, *WRITES)
PARTS = {"reply": "save_draft", "offers": "load"}
"""Rows of their own, and the handler that answers them."""
EVERYONE = ("anonymous", *STRANGERS, *TEACHERS, *TRAINERS)

AUTHORED = {
    "studio_content": {"kind": "map", "preset": ""},
    "studio_try": {"kind": "map", "preset": "", "content": {}},
    "studio_save": {"values": {"display_name": "ยึดแล้ว"}},
    "studio_rubrics": {},
    "studio_stored": {},
    "studio_vocabulary": {"lists": {}, "seen": 0},
}
"""Handlers of Studio's form, each with a request that would do or tell something."""


def data_for(handler, user_id):
    """A request that would do something, signed as the person who sends it."""
    return {
        "load": {},
        "offers": {"part": "offers"},
        "versions": {},
        "related": {},
        "save_draft": one_partner(user_id, name="ชื่อใหม่"),
        "reply": signed(user_id, changes=[change("answers", "reply:c1", {"text": "ขอบคุณ", "done": True})]),
        "submit": submission(user_id, {"answers": 10**6, "network": 10**6}),
        "withdraw": signed(user_id),
        "share": signed(user_id, act="publish", token="token-one"),
    }[handler]


def call(course, user, handler, **how):
    user_id = user.pk if user is not None else 0
    return course.handler(user, PARTS.get(handler, handler), data_for(handler, how.pop("signed_as", user_id)), **how)


@pytest.fixture
def work(rows):
    """Nothing of the first teacher's work may reach anybody but her and the trainers; what is kept of it."""
    return rows


def test_every_handler_of_the_block_is_in_this_table():
    """A new handler must be given its row."""
    found = {
        name
        for name in dir(PartnershipXBlock)
        if getattr(getattr(PartnershipXBlock, name), "_is_xblock_handler", False)
    }
    assert found == {*HANDLERS, *AUTHORED, *FETCHED} - PARTS.keys()


class TestNormalDoor:
    @pytest.mark.parametrize("handler", HANDLERS)
    def test_anonymous(self, course, people, work, handler):
        """The platform refuses a POST itself; its GET runs the handler for nobody (host-behaviour.md 2.2)."""
        assert call(course, None, handler).status == 403
        answer = call(course, None, handler, method="GET")
        assert (answer.status, answer.code) == (401, "login_required")
        assert MARK not in json.dumps(answer.body, ensure_ascii=False)
        assert kept() == work

    @pytest.mark.parametrize("handler", HANDLERS)
    @pytest.mark.parametrize("name", STRANGERS)
    def test_not_enrolled_or_of_another_course(self, course, people, work, name, handler):
        answer = call(course, people[name], handler)
        assert (answer.status, answer.code) == (403, "not_enrolled")
        assert MARK not in json.dumps(answer.body, ensure_ascii=False)
        assert kept() == work

    @pytest.mark.parametrize("name", EVERYONE)
    def test_asked_by_get_nothing_is_done_for_anyone(self, course, people, work, name):
        """The platform runs a handler for GET too, without a login and without a CSRF token (host-behaviour.md 2.2)."""
        for handler in sorted({*HANDLERS, *AUTHORED} - PARTS.keys()):
            for looking_at in (None, people["other_teacher"]):
                answer = course.handler(people[name], handler, method="GET", looking_at=looking_at)
                assert answer.status in (401, 403, 405), handler
                assert MARK not in json.dumps(answer.body, ensure_ascii=False)
        assert kept() == work

    def test_a_beta_tester_who_left_the_course_is_not_enrolled(self, course, people, work):
        course.platform.enrolments.discard((people.id("beta"), str(COURSE)))
        answer = call(course, people["beta"], "load")
        assert (answer.status, answer.code) == (403, "not_enrolled")

    @pytest.mark.parametrize("name", TEACHERS)
    def test_teachers_open_their_own_work(self, course, people, work, name):
        page = call(course, people[name], "load")
        assert (page.status, page.body["mode"]) == (200, "work")
        assert (MARK in json.dumps(page.body, ensure_ascii=False)) is (name == "teacher")

    @pytest.mark.parametrize("name", ["beta", "other_teacher"])
    def test_teachers_write_their_own_work(self, course, people, work, name):
        person = people[name]
        assert call(course, person, "save_draft").status == 200
        saved = course.handler(person, "save_draft", whole_example(person.pk))
        assert course.handler(person, "submit", submission(person.pk, saved.body["revision"])).status == 200
        assert call(course, person, "withdraw").status == 200
        after = kept()
        assert [row for row in after["Submission"] if row["learner_id"] == people.id("teacher")] == work["Submission"]
        assert [row for row in after["Network"] if row["learner_id"] == people.id("teacher")] == work["Network"]

    @pytest.mark.parametrize("handler", WRITES)
    @pytest.mark.parametrize("name", ["other_teacher", *TRAINERS])
    def test_nobody_writes_for_another(self, course, people, work, name, handler):
        """A page opened for somebody else, sent under this person's session, as on a shared computer."""
        answer = call(course, people[name], handler, signed_as=people.id("teacher"))
        assert (answer.status, answer.code) == (403, "other_person")
        assert kept() == work

    @pytest.mark.parametrize("name", TRAINERS)
    def test_trainers_have_a_scratch(self, course, people, work, name):
        person = people[name]
        page = call(course, person, "load")
        assert (page.status, page.body["mode"]) == (200, "scratch")
        assert MARK not in json.dumps(page.body, ensure_ascii=False)
        hand_in(course, person)
        (trial,) = (row for row in kept()["Submission"] if row["learner_id"] == person.pk)
        assert trial["scratch"] is True
        assert course.platform.completions == {}


class TestPreview:
    """`?preview=1` shows staff the draft of a unit, handlers serve the published one (host-behaviour.md 2.8)."""

    @pytest.mark.parametrize("name", TRAINERS)
    def test_what_staff_try_there_is_the_same_scratch_and_counts_nowhere(self, course, people, work, name):
        person = people[name]
        published, course.usage_key = course.usage_key, USAGE.map_into_course(COURSE.for_branch("draft-branch"))
        page = init_args(course.page(person))
        assert page["mode"] == "scratch"
        assert page["block"]["usage_key"] == str(published), "the key that handlers know"
        course.usage_key = published
        hand_in(course, person)
        (trial,) = (row for row in kept()["Submission"] if row["learner_id"] == person.pk)
        assert trial["scratch"] is True
        assert course.platform.completions == {}

    def test_somebody_elses_masquerade_is_read_only_there_too(self, course, people, work):
        course.usage_key = USAGE.map_into_course(COURSE.for_branch("draft-branch"))
        page = init_args(course.page(people["staff"], looking_at=people["teacher"]))
        assert (page["mode"], page["person"]) == ("masquerade", "")
        assert MARK in json.dumps(page, ensure_ascii=False)
        assert kept() == work


class TestMasquerade:
    @pytest.mark.parametrize("name", TRAINERS)
    def test_the_learners_work_is_shown_and_said_to_be_hers(self, course, people, work, name):
        page = call(course, people[name], "load", looking_at=people["teacher"])
        assert (page.status, page.body["mode"], page.body["learner_name"]) == (200, "masquerade", "คุณ teacher")
        assert page.body["message"]
        assert page.body["person"] == ""
        assert kept() == work

    @pytest.mark.parametrize("handler", [*WRITES, "versions"])
    @pytest.mark.parametrize("signer", ["teacher", "staff"])
    def test_nothing_can_be_done_there(self, course, people, work, handler, signer):
        answer = call(course, people["staff"], handler, looking_at=people["teacher"], signed_as=people.id(signer))
        assert (answer.status, answer.code) == (403, "masquerade")
        assert kept() == work
        assert course.block(people.id("teacher")).handed_in is True
        assert course.platform.completions == {}

    def test_looking_does_not_count_as_the_learner_having_seen_it(self, course, people, work):
        course.page(people["staff"], looking_at=people["teacher"])
        assert kept() == work

    def test_as_any_learner_staff_stay_on_their_scratch(self, course, people, work):
        page = call(course, people["staff"], "load", looking_at="any")
        assert (page.status, page.body["mode"]) == (200, "scratch")
        assert MARK not in json.dumps(page.body, ensure_ascii=False)

    @pytest.mark.parametrize("name", ["outsider", "other_teacher", "beta", "foreign_staff"])
    def test_who_is_not_staff_here_looks_as_nobody(self, course, people, work, name):
        """The choice is in her session all the same: she could have been staff when she made it."""
        own = set(READS) if name in TEACHERS else set()
        for handler in HANDLERS:
            answer = call(course, people[name], handler, looking_at=people["teacher"], signed_as=people.id("teacher"))
            assert MARK not in json.dumps(answer.body, ensure_ascii=False)
            assert (answer.status == 200) is (handler in own), handler
        assert kept() == work

    def test_another_scope_without_a_role_is_not_believed(self, course, people, work):
        """A runtime bound to somebody else by mistake (host-behaviour.md 2.1), or a masquerade without the role."""
        course.at_keyboard(people["other_teacher"])
        block = course.block(people.id("teacher"))
        answer = course._call(block, "load", {}, f"/courses/x/xblock/{course.usage_key}/handler/load", "POST")
        assert answer.status == 403
        assert MARK not in json.dumps(answer.body, ensure_ascii=False)


class TestUnguardedDoor:
    @pytest.mark.parametrize("handler", [*HANDLERS, *AUTHORED])
    @pytest.mark.parametrize("name", EVERYONE)
    def test_everything_is_refused_for_everyone(self, course, people, work, name, handler):
        user = people[name]
        data = AUTHORED[handler] if handler in AUTHORED else data_for(handler, user.pk if user else 0)
        inner = PARTS.get(handler, handler)
        for method in ("POST", "GET"):
            answer = course.handler(user, inner, data, door="handler_noauth", method=method)
            assert (answer.status, answer.code) == (403, "noauth")
            assert MARK not in json.dumps(answer.body, ensure_ascii=False)
        assert kept() == work

    def test_staff_looking_as_a_learner(self, course, people, work):
        for handler in HANDLERS:
            answer = call(course, people["staff"], handler, door="handler_noauth", looking_at=people["teacher"])
            assert (answer.status, answer.code) == (403, "noauth")
        assert kept() == work

    def test_a_unit_that_has_not_begun_is_closed_there_too(self, course, people, work):
        course.starts_later = True
        assert call(course, people["teacher"], "load").status == 404
        assert call(course, people["teacher"], "load", door="handler_noauth").status == 403


class TestStudioDoors:
    """A learner's handlers answer in Studio too, for any account (host-behaviour.md 2.4): not here."""

    @pytest.mark.parametrize("door", ["/xblock", "/preview/xblock"])
    @pytest.mark.parametrize("handler", HANDLERS)
    @pytest.mark.parametrize("name", [name for name in EVERYONE if name != "anonymous"])
    def test_a_learners_handlers_are_shut(self, course, people, work, name, handler, door):
        user = people[name]
        inner = PARTS.get(handler, handler)
        answer = course.studio_handler(user, inner, data_for(handler, user.pk), door=door)
        assert answer.status == 403
        assert MARK not in json.dumps(answer.body, ensure_ascii=False)
        assert kept() == work

    @pytest.mark.parametrize("name", [name for name in EVERYONE if name not in AUTHORS])
    def test_the_form_is_for_authors(self, course, people, work, name):
        user = people[name]
        for handler, data in AUTHORED.items():
            answer = course.studio_handler(user, handler, data)
            assert answer.status == (302 if user is None else 403)
            if user is not None:
                assert (answer.code, answer.body.keys()) == ("not_allowed", {"error", "problems"})
                assert course.studio_view(user).json_init_args is None
        assert course.fields == {}
        assert kept() == work
        assert not CourseVocabulary.objects.filter(revision__gt=0).exists()

    @pytest.mark.parametrize("name", AUTHORS)
    def test_authors_may(self, course, people, work, name):
        values = course.studio_view(people[name]).json_init_args["values"]
        answer = course.studio_handler(people[name], "studio_save", {"values": {**values, "display_name": "ชื่อใหม่"}})
        assert (answer.status, answer.body["ok"]) == (200, True)
        assert course.fields["display_name"] == "ชื่อใหม่"
        assert kept() == work

    @pytest.mark.parametrize("name", AUTHORS)
    def test_authors_may_save_the_courses_lists(self, course, people, work, name):
        saved = course.studio_handler(people[name], "studio_vocabulary", AUTHORED["studio_vocabulary"])
        assert (saved.status, saved.body["revision"]) == (200, 1)
        assert set(course.fields) == {"vocabulary"}

    @pytest.mark.parametrize("door", ["handler", "handler_noauth"])
    @pytest.mark.parametrize("name", AUTHORS)
    def test_not_even_authors_at_a_door_of_the_lms(self, course, people, work, name, door):
        """Saving authored fields there fails in the LMS anyway, and a masquerade ends there."""
        for handler, data in AUTHORED.items():
            answer = course.handler(people[name], handler, data, door=door)
            assert answer.status == 403
            looking = course.handler(people[name], handler, data, door=door, looking_at=people["teacher"])
            assert looking.status == 403
        assert course.fields == {}

    def test_the_previews_door_would_forget_the_fields(self, course, people):
        for handler, data in AUTHORED.items():
            answer = course.studio_handler(people["staff"], handler, data, door="/preview/xblock")
            assert (answer.status, answer.code) == (403, "not_allowed")


class TestFile:
    """A file is followed by GET: the platform checks nothing there (host-behaviour.md 2.2), so the block does."""

    @pytest.mark.parametrize("method", ["GET", "HEAD"])
    @pytest.mark.parametrize("name", ["", "calendar", "../../etc/passwd"])
    def test_who_has_no_work_here_gets_none(self, course, people, work, method, name):
        refused = {None: (401, "login_required"), **dict.fromkeys(STRANGERS, (403, "not_enrolled"))}
        for who, (status, code) in refused.items():
            answer = course.handler(people[who] if who else None, f"file?name={name}", method=method)
            assert answer.status in ((status,) if who or method == "GET" else (401, 403)), who
            assert method == "HEAD" or answer.code == code
            assert MARK not in json.dumps(answer.body, ensure_ascii=False)
        assert kept() == work

    @pytest.mark.parametrize("name", [*TEACHERS, *TRAINERS])
    def test_a_kind_without_files_has_none(self, course, people, work, name):
        answer = course.handler(people[name], "file?name=calendar", method="GET")
        assert (answer.status, answer.code) == (404, "not_found")
        assert kept() == work

    @pytest.mark.parametrize("name", TEACHERS)
    def test_it_is_not_posted_to(self, course, people, work, name):
        assert course.handler(people[name], "file?name=calendar", {}).status == 405
        assert kept() == work

    @pytest.mark.parametrize("name", TRAINERS)
    def test_who_looks_at_a_learner_makes_no_file_of_the_work(self, course, people, work, name):
        answer = course.handler(people[name], "file?name=calendar", method="GET", looking_at=people["teacher"])
        assert (answer.status, answer.code) == (403, "masquerade")
        assert kept() == work

    def test_not_at_another_door(self, course, people, work):
        answer = course.handler(people["teacher"], "file", method="GET", door="handler_noauth")
        assert (answer.status, answer.code) == (403, "noauth")
        assert course.studio_handler(people["teacher"], "file", method="GET").status == 403
