"""The block's views: what each gives to whom, and that no view writes anything of a person."""

from __future__ import annotations

import json

import pytest
from django.utils import translation
from django.utils.html import escape
from opaque_keys.edx.locator import LibraryLocator, LibraryUsageLocator
from xblock.completable import XBlockCompletionMode

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.api import BriefPage
from partnership_xblock.block import PartnershipXBlock
from partnership_xblock.domain.scoring import possible
from partnership_xblock.models import Network, Submission
from partnership_xblock.wording import built, learner, problems, save
from tests.fakes.courseware import Courseware, init_args
from tests.fakes.writing import PARTNER, hand_in, one_partner


def files_of(fragment):
    return [
        resource.data.rsplit("/partnership_xblock/", 1)[1] for resource in fragment.resources if resource.kind == "url"
    ]


class TestStudentView:
    def test_a_teacher_gets_her_page(self, course, people):
        fragment = course.page(people["teacher"])
        page = BriefPage.model_validate(init_args(fragment))
        assert (page.mode, page.block.kind) == ("work", "map")
        assert fragment.js_init_fn == "PartnershipXBlockPage"
        styles, scripts = ["css/core.css", "css/kind-map.css"], ["js/core.js", "js/kind-map.js"]
        assert files_of(fragment) == ["words/th-map.js", "words/lists.js", *styles, *scripts]
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
        page = init_args(course.page(people["teacher"]))
        words = {**page["words"], **built.read("th-map").words}
        wanted = set(activity("map").words)
        figures = {key for key in wanted if key.startswith("figure.")}
        assert (wanted & set(words), bool(figures)) == (wanted - figures, True), "names of figures come with them"
        # A kind may say what the page says to all in words of its own.
        shared = {*activity("map").words, *learner.WORDS, *save.WORDS, *problems.WORDS}
        assert not any((set(kind.words) - shared) & set(words) for kind in ACTIVITIES if kind.kind != "map")

    def test_an_unknown_kind_is_told(self, platform, people):
        fragment = Courseware(platform, fields={"kind": "unheard_of"}).page(people["teacher"])
        assert init_args(fragment) is None
        assert "px-message" in fragment.content

    def test_content_that_is_wrong_is_told_and_breaks_nothing(self, platform, people):
        fragment = Courseware(platform, fields={"content": {"sectors": "none"}}).page(people["teacher"])
        assert "partnership-xblock" in fragment.content


class TestPublicView:
    """An open course's visitors: the lesson is readable, the rest explained."""

    @pytest.mark.parametrize("name", ["anonymous", "outsider", "foreign_teacher"])
    @pytest.mark.parametrize("kind", [kind.kind for kind in ACTIVITIES])
    def test_the_activity_is_shown_with_its_example(self, platform, people, name, kind):
        fragment = Courseware(platform, fields={"kind": kind}).page(people[name], view="public_view")
        page = BriefPage.model_validate(init_args(fragment))
        example = activity(kind).example_for(activity(kind).Content.preset(), "th")
        assert page.mode in ("anonymous", "refused")
        assert set(page.answers.items) == set(example["answers"])
        assert set(page.network.items) == set(example["network"])
        assert (page.block.title, page.content) != ("", {})

    @pytest.mark.parametrize("name", ["anonymous", "outsider"])
    def test_nobodys_data_is_in_it(self, platform, course, people, name):
        course.handler(people["teacher"], "save_draft", one_partner(people.id("teacher"), name="โรงทอผ้าบ้านเรา"))
        page = init_args(course.page(people[name], view="public_view"))
        assert "โรงทอผ้าบ้านเรา" not in json.dumps(page, ensure_ascii=False)
        assert not any(known in json.dumps(page, ensure_ascii=False) for known in platform.profiles.values())
        empty = ("person", "device_key", "learner_name", "review_url")
        assert [page[field] for field in empty] == [""] * 4
        assert (page["rounds"], page["example"], page["submission"]["public_id"]) == ([], {}, "")

    def test_who_is_not_logged_in_finds_the_login_and_the_course(self, course, people):
        fragment = course.page(None, view="public_view")
        page = init_args(fragment)
        assert "next=" in page["login_url"]
        assert page["enrol_url"].endswith(f"/courses/{course.usage_key.course_key}/about")
        assert page["enrol_url"] in fragment.content
        assert page["words"]["visitor.anonymous"] in fragment.content

    def test_who_is_logged_in_finds_the_course_only(self, course, people):
        fragment = course.page(people["outsider"], view="public_view")
        assert init_args(fragment)["enrol_url"]
        assert "login" not in fragment.content

    def test_it_can_be_read_without_a_script(self, course, people):
        content = course.page(None, view="public_view").content
        one = activity("map")
        for text in (one.title, one.instructions, *one.Content().asks):
            assert text.th in content

    def test_an_authors_words_are_escaped(self, platform, people):
        fields = {"display_name": "<script>alert(1)</script>", "instructions": "<img src=x>"}
        content = Courseware(platform, fields=fields).page(None, view="public_view").content
        assert "<script>" not in content
        assert "<img" not in content

    def test_in_english_too(self, course, people):
        with translation.override("en"):
            content = course.page(None, view="public_view").content
        assert escape(activity("map").title.en) in content
        assert "as a visitor" in content

    def test_who_is_in_the_course_gets_her_own_page(self, course, people):
        assert init_args(course.page(people["teacher"], view="public_view"))["mode"] == "work"
        assert init_args(course.page(people["staff"], view="public_view"))["mode"] == "scratch"

    @pytest.mark.parametrize("fields", [{"kind": "unheard_of"}, {"content": {"sectors": "none"}}])
    def test_a_broken_block_is_told(self, platform, people, fields):
        fragment = Courseware(platform, fields=fields).page(None, view="public_view")
        assert init_args(fragment) is None
        assert "px-message" in fragment.content

    def test_the_element_says_its_language_and_direction(self, course, people):
        assert 'lang="th" dir="ltr"' in course.page(None, view="public_view").content
        assert 'lang="th" dir="ltr"' in course.page(people["teacher"]).content


class TestAuthorView:
    def test_the_kind_with_its_example_and_nobodys_work(self, course, people):
        fragment = course.studio_view(people["staff"], "author_view")
        page = BriefPage.model_validate(init_args(fragment))
        example = activity("map").example("th")
        assert page.mode == "preview"
        assert set(page.network.items) == set(example["network"])
        assert set(page.answers.items) == set(example["answers"])
        assert (page.person, page.device_key, page.rounds) == ("", "", [])
        assert page.message

    def test_it_costs_no_query_of_ours(self, course, people, django_assert_num_queries):
        """But for how long this course keeps its work, once a minute."""
        staff = people["staff"]
        course.studio_view(staff, "author_view")
        with django_assert_num_queries(0):
            course.studio_view(staff, "author_view")

    def test_studio_needs_the_flag_to_ask_for_it(self):
        assert PartnershipXBlock.has_author_view is True


class TestStudioView:
    def test_an_author_gets_the_form(self, course, people):
        fragment = course.studio_view(people["staff"])
        data = init_args(fragment)
        assert fragment.js_init_fn == "PartnershipXBlockStudio"
        assert set(data) == {
            "values",
            "revision",
            "choices",
            "locked",
            "reads",
            "words",
            "language",
            "device",
            "gallery",
            "course",
        }
        assert data["values"]["kind"] == "map"
        assert files_of(fragment) == ["css/core.css", "css/studio.css", "js/core.js", "js/studio.js"]

    @pytest.mark.parametrize("name", ["teacher", "outsider", "limited_staff", "foreign_author"])
    def test_nobody_else_does(self, course, people, name):
        assert init_args(course.studio_view(people[name])) is None

    def test_saving_keeps_authored_fields_only(self, course, people):
        data = init_args(course.studio_view(people["staff"]))
        answer = course.studio_handler(people["staff"], "studio_save", {"values": {**data["values"], "weight": 2.5}})
        assert (answer.status, answer.body["ok"], answer.body["values"]["weight"]) == (200, True, 2.5)
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
        assert init_args(course.studio_view(people["staff"]))["locked"] == ["kind", "preset"]


class TestElsewhere:
    """What is neither a course nor a content library (those of the old kind, tools of their own) has no people we know:
    it is told, and nothing is done."""

    @pytest.fixture
    def library(self, platform, people):
        key = LibraryUsageLocator(LibraryLocator("PLC", "old"), "partnership", "map1")
        return Courseware(platform, usage_key=key)

    @pytest.mark.parametrize("view", ["student_view", "public_view", "studio_view"])
    def test_views(self, library, people, view):
        fragment = library.page(people["staff"], view=view)
        assert init_args(fragment) is None
        assert "px-message" in fragment.content

    def test_handlers(self, library, people):
        for name in ("save_draft", "studio_save"):
            answer = library.handler(people["staff"], name, one_partner(people.id("staff")))
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
        answer = course.studio_handler(
            people["staff"], "studio_save", {"values": {**values, "kind": "aar", "preset": ""}}
        )
        assert answer.status == 200
        assert course.fields["kind"] == "aar"

    def test_its_content_stays_while_nobody_chooses_another(self, course, people):
        course.fields.update(content={"of": "2030"}, level="basic", minimum=activity("map").minimum)
        values = init_args(course.studio_view(people["staff"]))["values"]
        before = dict(course.fields)
        body = {"values": {**values, "display_name": "ชื่อใหม่", "wpa": ["3.2"], "minutes": 20}}
        assert course.studio_handler(people["staff"], "studio_save", body).status == 200
        assert course.fields == {**before, "display_name": "ชื่อใหม่", "wpa": ["3.2"], "minutes": 20}
        asked = {"kind": values["kind"], "preset": values["preset"]}
        given = course.studio_handler(people["staff"], "studio_content", asked).body
        assert [(one["code"], one["blocking"]) for one in given["problems"]] == [("kind_kept", False)]
        other = course.studio_handler(people["staff"], "studio_content", {"kind": "aar", "preset": ""}).body
        assert other["problems"] == []

    def test_content_that_the_author_writes_is_a_choice(self, course, people):
        course.fields["content"] = {"of": "2030"}
        values = init_args(course.studio_view(people["staff"]))["values"]
        asked = {"kind": values["kind"], "preset": values["preset"]}
        content = course.studio_handler(people["staff"], "studio_content", asked).body["content"]
        body = {"values": values, "content": {**content, "trust": True}}
        assert course.studio_handler(people["staff"], "studio_save", body).status == 200
        assert (course.fields["kind"], course.fields["content"]) == (values["kind"], {"trust": True})

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
