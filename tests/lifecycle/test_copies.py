"""A block that is duplicated, moved, pasted, run again in another course or replaced: what comes along, what not."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

import pytest
from opaque_keys.edx.keys import CourseKey

from partnership_xblock.models import ContentVersion, Network, Submission
from tests.block.test_olx import imported, written
from tests.block.test_olx_bad import fields_of
from tests.fakes.course import block_info, usage
from tests.fakes.courseware import USAGE, Courseware, init_args
from tests.fakes.writing import PARTNER, hand_in, one_partner, signed

pytestmark = pytest.mark.django_db

AGAIN = CourseKey.from_string("course-v1:Krabi+PX101+2570")


class TestDuplicate:
    """Studio's "duplicate" and paste make a new key and copy what the author set (contentstore/utils.py,
    `duplicate_block`; contentstore/helpers.py, `_import_xml_node_to_parent`): nothing is to be done by the block."""

    @pytest.fixture
    def copy(self, course, people):
        course.fields = {"kind": "map", "minimum": 3}
        hand_in(course, people["teacher"])
        key = USAGE.course_key.make_usage_key("partnership", "0c5f")
        return Courseware(course.platform, fields=dict(course.fields), usage_key=key)

    def test_it_has_nobodys_answers_and_its_kind_is_free(self, copy, course, people):
        page = init_args(copy.page(people["teacher"]))
        assert (page["submission"]["status"], page["answers"]["items"], page["block"]["minimum"]) == ("draft", {}, 3)
        assert init_args(copy.studio_view(people["staff"]))["locked"] == []
        assert init_args(course.studio_view(people["staff"]))["locked"] == ["kind", "preset"]

    def test_the_network_is_the_courses(self, copy, people):
        assert init_args(copy.page(people["teacher"]))["network"]["items"]


class TestPaste:
    """Studio's clipboard, a course's export and import, and a library's block in a course go through OLX: another key,
    the author's fields, nobody's work."""

    CONTENT: ClassVar = {"questions": [{"id": "one", "label": {"th": "หนึ่ง", "en": "One"}}]}

    @pytest.fixture
    def first(self, platform, people):
        fields = {"kind": "aar", "series": "ปี 1", "content": self.CONTENT, "wpa": ["2.4"], "minutes": 20}
        course = Courseware(platform, fields=fields)
        hand_in(course, people["teacher"], "aar")
        return course

    @pytest.fixture
    def pasted(self, first):
        olx = written(first.bound(None), pretty=True)
        key = AGAIN.make_usage_key("partnership", "5f0c")
        return Courseware(first.platform, fields=fields_of(imported(olx)), usage_key=key)

    def test_it_has_what_its_author_set_and_the_series(self, first, pasted):
        assert pasted.fields == first.fields
        assert pasted.bound(None).series == "ปี 1"

    def test_it_has_nobodys_work(self, pasted, people, platform):
        platform.enrolments.add((people.id("teacher"), str(AGAIN)))
        page = init_args(pasted.page(people["teacher"]))
        assert (page["submission"]["status"], page["answers"]["items"], page["rounds"]) == ("draft", {}, [])

    def test_a_change_to_one_is_none_to_the_other(self, first, pasted):
        pasted.fields["content"]["questions"][0]["label"]["th"] = "สอง"
        pasted.fields["wpa"].append("3.2")
        assert first.bound(None).content == self.CONTENT
        assert first.bound(None).wpa == ["2.4"]


def test_a_block_that_was_moved_keeps_its_work(course, people):
    """The key stays; only the parent changes (contentstore/views/block.py, `_move_item`)."""
    hand_in(course, people["teacher"])
    moved = Courseware(course.platform, store=course.store, usage_key=course.usage_key)
    assert init_args(moved.page(people["teacher"]))["submission"]["status"] == "submitted"


class TestRerun:
    """A course that is run again has the same blocks under a new course key, and nobody's work."""

    @pytest.fixture
    def again(self, page, handed_in, host, open_for):
        host.enrol(page.user, AGAIN)
        block = replace(block_info(), usage_key=usage("map1", AGAIN), course_key=AGAIN)
        return replace(page, block=block)

    def test_neither_answers_nor_the_network_follow(self, again):
        shown = again.open()
        assert (shown.submission.status, shown.answers.items, shown.network.items) == ("draft", {}, {})
        assert shown.rounds == []

    def test_both_share_one_version_of_the_same_content(self, again):
        again.save_example()
        again.submit()
        assert Submission.objects.count() == Network.objects.count() == 2
        assert ContentVersion.objects.count() == 1

    def test_a_page_of_the_old_run_writes_nothing_into_the_new_one(self, again, page):
        asked = page.request()
        again.request = lambda *_changes, **_fields: asked
        with pytest.raises(Exception, match="other_person"):
            again.save()


class TestAnotherKind:
    """An import, a library's update or the platform's settings may make a block one of another kind while work is in
    it: nothing is mixed, nothing is lost, and with the old kind back all is there."""

    @pytest.fixture
    def changed(self, course, people):
        hand_in(course, people["teacher"])
        course.fields = {"kind": "aar"}
        return course

    @pytest.mark.parametrize("name", ["teacher", "staff"])
    def test_its_owner_is_told_instead_of_seeing_half_of_it(self, changed, people, name):
        if name == "staff":  # what staff try out is work of another person in the same block
            changed.fields = {}
            changed.handler(people["staff"], "save_draft", one_partner(people.id("staff")))
            changed.fields = {"kind": "aar"}
        fragment = changed.page(people[name])
        assert init_args(fragment) is None
        assert "แบบอื่น" in fragment.content

    def test_a_masquerading_trainer_is_told_too(self, changed, people):
        assert init_args(changed.page(people["staff"], looking_at=people["teacher"])) is None

    @pytest.mark.parametrize("handler", ["load", "save_draft", "submit", "withdraw"])
    def test_handlers_refuse_and_write_nothing(self, changed, people, handler):
        user_id = people.id("teacher")
        before = list(Submission.objects.values())
        data = {
            "load": {},
            "save_draft": one_partner(user_id),
            "submit": signed(user_id, token="token-0002", revision={}),
            "withdraw": signed(user_id),
        }[handler]
        answer = changed.handler(people["teacher"], handler, data)
        assert (answer.status, answer.code) == (409, "kind_changed")
        assert list(Submission.objects.values()) == before

    def test_others_begin_in_the_new_kind(self, changed, people):
        assert init_args(changed.page(people["beta"]))["block"]["kind"] == "aar"

    def test_with_the_old_kind_back_all_is_there(self, changed, people):
        changed.fields = {"kind": "map"}
        page = init_args(changed.page(people["teacher"]))
        assert (page["submission"]["status"], len(page["rounds"])) == ("submitted", 1)
        assert any(key.startswith(PARTNER[:8]) for key in page["network"]["items"])
