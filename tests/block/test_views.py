"""The block's views: what each gives to whom, and that no view writes anything of a person."""

from __future__ import annotations

import json

import pytest
from opaque_keys.edx.locator import LibraryLocatorV2, LibraryUsageLocatorV2
from xblock.completable import XBlockCompletionMode

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.api import PageShape
from partnership_xblock.block import PartnershipXBlock
from partnership_xblock.domain.scoring import possible
from partnership_xblock.models import Network, Submission
from tests.fakes.courseware import Courseware, init_args
from tests.fakes.writing import PARTNER, hand_in, one_partner


def files_of(fragment):
    return [
        resource.data.rsplit("/partnership_xblock/", 1)[1] for resource in fragment.resources if resource.kind == "url"
    ]


class TestStudentView:
    def test_a_teacher_gets_her_page(self, course, people):
        fragment = course.page(people["teacher"])
        page = PageShape.model_validate(init_args(fragment))
        assert (page.mode, page.block.kind) == ("work", "map")
        assert fragment.js_init_fn == "PartnershipXBlock"
        assert files_of(fragment) == ["css/core.css", "css/kind-map.css", "js/core.js", "js/kind-map.js"]
        assert "<noscript>" in fragment.content
        json.dumps(init_args(fragment))

    def test_opening_writes_nothing(self, course, people, django_assert_max_num_queries):
        course.page(people["teacher"])
        assert not Submission.objects.exists()
        assert not Network.objects.exists()
        assert not course.block(people.id("teacher")).fields["handed_in"].is_set_on(course.block(people.id("teacher")))

    @pytest.mark.parametrize("name", ["outsider", "foreign_author", "foreign_teacher"])
    def test_others_are_told_and_get_no_data(self, course, people, name):
        fragment = course.page(people[name])
        assert init_args(fragment) is None
        assert "px-message" in fragment.content
        assert files_of(fragment) == ["css/core.css"]

    def test_a_masquerade_shows_the_learners_work_and_says_so(self, course, people):
        course.handler(people["teacher"], "save_draft", one_partner(people.id("teacher")))
        page = init_args(course.page(people["staff"], looking_at=people["teacher"]))
        assert (page["mode"], page["learner_name"]) == ("masquerade", "คุณ teacher")
        assert page["message"]
        assert PARTNER in page["network"]["items"]
        assert page["person"] == page["device_key"] == "", "no name to write under, no key to keep a copy with"

    def test_as_any_learner_staff_stay_on_their_scratch(self, course, people):
        assert init_args(course.page(people["staff"], looking_at="any"))["mode"] == "scratch"

    def test_text_of_a_person_is_never_in_the_html(self, course, people):
        course.handler(people["teacher"], "save_draft", one_partner(people.id("teacher"), name="<script>alert(1)"))
        assert "alert" not in course.page(people["teacher"]).content

    def test_words_of_the_kind_are_there_and_of_no_other(self, course, people):
        words = init_args(course.page(people["teacher"]))["words"]
        assert set(activity("map").words) <= set(words)
        assert not any(
            set(kind.words) - set(activity("map").words) & set(words) for kind in ACTIVITIES if kind.kind != "map"
        )

    def test_an_unknown_kind_is_told(self, platform, people):
        fragment = Courseware(platform, fields={"kind": "unheard_of"}).page(people["teacher"])
        assert init_args(fragment) is None
        assert "px-message" in fragment.content

    def test_content_that_is_wrong_is_told_and_breaks_nothing(self, platform, people):
        fragment = Courseware(platform, fields={"content": {"no_such_field": 1}}).page(people["teacher"])
        assert "partnership-xblock" in fragment.content


class TestPublicView:
    def test_a_visitor_is_explained_and_led_to_the_login(self, course, people):
        fragment = course.page(None, view="public_view")
        assert init_args(fragment) is None
        assert "px-message" in fragment.content
        assert "next=" in fragment.content

    def test_an_account_without_enrolment_is_explained(self, course, people):
        assert init_args(course.page(people["outsider"], view="public_view")) is None


class TestAuthorView:
    def test_the_kind_with_its_example_and_nobodys_work(self, course, people):
        fragment = course.studio_view(people["staff"], "author_view")
        page = PageShape.model_validate(init_args(fragment))
        example = activity("map").example("th")
        assert page.mode == "preview"
        assert set(page.network.items) == set(example["network"])
        assert set(page.answers.items) == set(example["answers"])
        assert (page.person, page.device_key, page.rounds) == ("", "", [])
        assert page.message

    def test_it_costs_no_query_of_ours(self, course, people, django_assert_num_queries):
        staff = people["staff"]
        with django_assert_num_queries(0):
            course.studio_view(staff, "author_view")

    def test_studio_needs_the_flag_to_ask_for_it(self):
        assert PartnershipXBlock.has_author_view is True


class TestStudioView:
    def test_an_author_gets_the_form(self, course, people):
        fragment = course.studio_view(people["staff"])
        data = init_args(fragment)
        assert fragment.js_init_fn == "PartnershipXBlockStudio"
        assert set(data) == {"values", "choices", "locked", "words", "language"}
        assert data["values"]["kind"] == "map"
        assert files_of(fragment) == ["css/core.css", "css/studio.css", "js/studio.js"]

    @pytest.mark.parametrize("name", ["teacher", "outsider", "limited_staff", "foreign_author"])
    def test_nobody_else_does(self, course, people, name):
        assert init_args(course.studio_view(people[name])) is None

    def test_saving_keeps_authored_fields_only(self, course, people):
        data = init_args(course.studio_view(people["staff"]))
        answer = course.studio_handler(people["staff"], "studio_save", {"values": {**data["values"], "weight": 2.5}})
        assert (answer.status, answer.body) == (200, {"ok": True})
        assert course.fields["weight"] == 2.5
        assert "handed_in" not in course.fields

    def test_problems_come_back_at_their_fields(self, course, people):
        data = init_args(course.studio_view(people["staff"]))
        answer = course.studio_handler(people["staff"], "studio_save", {"values": {**data["values"], "minimum": -1}})
        assert (answer.status, answer.code) == (422, "invalid")
        assert [(one["path"], one["code"]) for one in answer.body["problems"]] == [("minimum", "too_small")]

    def test_the_kind_is_locked_by_the_first_answer_but_not_by_a_trial(self, course, people):
        course.handler(people["staff"], "save_draft", one_partner(people.id("staff")))
        assert init_args(course.studio_view(people["staff"]))["locked"] == []
        course.handler(people["teacher"], "save_draft", one_partner(people.id("teacher")))
        assert init_args(course.studio_view(people["staff"]))["locked"] == ["kind"]


class TestElsewhere:
    """A library has no course, no people and no gradebook: it is told, and nothing is done."""

    @pytest.fixture
    def library(self, platform, people):
        key = LibraryUsageLocatorV2(LibraryLocatorV2("PLC", "lib"), "partnership", "map1")
        return Courseware(platform, usage_key=key)

    @pytest.mark.parametrize("view", ["student_view", "public_view"])
    def test_views(self, library, people, view):
        fragment = library.page(people["staff"], view=view)
        assert init_args(fragment) is None
        assert "px-message" in fragment.content

    def test_handlers(self, library, people):
        answer = library.handler(people["staff"], "save_draft", one_partner(people.id("staff")))
        assert (answer.status, answer.code) == (403, "not_allowed")


class TestScoring:
    """What the gradebook asks of a block that is bound to nobody."""

    def test_points_are_the_rubrics(self, course):
        block = course.block(None)
        assert block.has_score is True
        assert block.max_score() == possible(activity("map").rubric)
        assert block.weight is None

    def test_without_grading_there_is_no_score(self, platform, people):
        block = Courseware(platform, fields={"grading": "none"}).block(None)
        assert block.has_score is False
        assert block.max_score() == 0

    def test_completion_is_ours_to_say(self):
        assert XBlockCompletionMode.get_mode(PartnershipXBlock) == XBlockCompletionMode.COMPLETABLE
        assert PartnershipXBlock.has_custom_completion is True


class TestUnknownKind:
    """A kind that is not installed here, as after an import: told, and neither gradebook nor form breaks."""

    @pytest.fixture
    def course(self, platform, people):
        return Courseware(platform, fields={"kind": "unheard_of"})

    def test_gradebook(self, course):
        block = course.block(None)
        assert (block.has_score, block.max_score()) == (False, 0)

    def test_handlers(self, course, people):
        answer = course.handler(people["teacher"], "load")
        assert (answer.status, answer.code) == (404, "not_found")

    def test_the_author_can_choose_another(self, course, people):
        values = init_args(course.studio_view(people["staff"]))["values"]
        assert values["kind"] == ACTIVITIES[0].kind
        assert course.studio_handler(people["staff"], "studio_save", {"values": values}).status == 200
        assert course.fields["kind"] == ACTIVITIES[0].kind

    def test_preview(self, course, people):
        assert init_args(course.studio_view(people["staff"], "author_view")) is None


def test_an_explicit_none_means_the_preset(platform, people):
    course = Courseware(platform, fields={"minimum": None, "minutes": None})
    page = init_args(course.page(people["teacher"]))
    assert page["block"]["minimum"] == activity("map").minimum
    assert page["block"]["minutes"] == activity("map").minutes


class TestFiles:
    def test_the_class_is_one_module_below_the_package(self):
        """The LMS derives the address of static files from it (host-behaviour.md 2.10)."""
        assert PartnershipXBlock.__module__ == "partnership_xblock.block"
        assert (PartnershipXBlock.resources_dir, PartnershipXBlock.public_dir) == ("static", "partnership_xblock")


class TestUnderReview:
    def test_what_was_handed_in_is_shown_while_it_is_read(self, course, people):
        teacher = people["teacher"]
        hand_in(course, teacher)
        page = init_args(course.page(teacher))
        assert page["submission"]["status"] == "submitted"
        answer = course.handler(teacher, "save_draft", one_partner(teacher.pk))
        assert (answer.status, answer.code) == (409, "not_editable")
