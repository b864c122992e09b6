"""A block in a content library (v2): shown with its example, edited by those who may, and nobody works there."""

from __future__ import annotations

import pytest
from django.utils import translation
from lxml import etree

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.block_parts.studio_form import Form
from partnership_xblock.wording import say
from partnership_xblock.wording.studio import WORDS
from tests.access.kept import kept
from tests.block.test_olx import new_block
from tests.fakes.library import LIBRARY, USAGE, Library, init_args
from tests.fakes.writing import one_partner, signed, submission

HANDLERS = ("load", "save_draft", "submit", "withdraw", "versions", "related")
EVIL = '</script><script>alert("1")</script><!-- <b>\u2028'


@pytest.fixture
def library(platform, people, settings):
    grants = {people.id("staff"): "author", people.id("instructor"): "admin", people.id("other_teacher"): "read"}
    platform.libraries = {str(LIBRARY): grants}
    return Library(platform, settings)


@pytest.fixture
def in_lms(library, settings):
    return Library(library.platform, settings, studio=False, versions=library.versions)


def values(library, user, **changed):
    return {"values": {**init_args(library.view(user, "studio_view"))["values"], **changed}}


class TestViews:
    @pytest.mark.parametrize("view", ["student_view", "author_view"])
    @pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES])
    def test_every_kind_is_shown_with_its_example(self, library, people, kind, view):
        library.versions["draft"] = f'<partnership kind="{kind}"/>'
        page = init_args(library.view(people["staff"], view))
        assert (page["mode"], page["block"]["kind"], page["person"], page["device_key"]) == ("preview", kind, "", "")
        assert page["answers"]["items"] or page["network"]["items"]

    def test_looking_writes_nothing_and_gives_no_grade(self, library, people):
        before = kept()
        for view in ("student_view", "author_view", "studio_view", "public_view"):
            library.view(people["staff"], view)
            assert library.runtime.published == []
        assert (kept(), library.written) == (before, 0)
        assert library.platform.modules == library.platform.completions == {}

    def test_what_it_costs(self, library, people, django_assert_num_queries):
        """One query to ask who may edit: the account. Nothing of ours is read."""
        person = people["staff"]
        data = values(library, person, display_name="ใหม่")
        for view, queries in (("student_view", 0), ("public_view", 0), ("studio_view", 1)):
            with django_assert_num_queries(queries):
                library.view(person, view)
        with django_assert_num_queries(1):
            library.call(person, "studio_save", data)
        with django_assert_num_queries(0):
            library.call(person, "load")

    def test_a_kind_that_is_not_installed_writes_nothing_either(self, library, people):
        library.versions["draft"] = '<partnership kind="unknown"/>'
        assert init_args(library.view(people["staff"])) is None
        assert init_args(library.view(people["staff"], "studio_view"))["values"]["kind"] == ACTIVITIES[0].kind
        assert library.written == 0

    def test_addresses_are_absolute(self, library, people):
        fragment = library.view(people["staff"])
        assert {one.data.split("/static")[0] for one in fragment.resources} == {"https://studio.test"}
        assert {one.split("/static")[0] for one in init_args(fragment)["later"].values()} == {"https://studio.test"}

    @pytest.mark.parametrize("name", ["staff", "other_teacher", "anonymous"])
    def test_a_visitor_reads_the_lesson_only(self, library, people, name):
        library.versions["draft"] = '<partnership display_name="ภาคีของเรา" instructions="เขียน &lt;ภาคี&gt;"/>'
        fragment = library.view(people[name], "public_view")
        assert init_args(fragment) is None
        assert "ภาคีของเรา" in fragment.content
        assert "เขียน &lt;ภาคี&gt;" in fragment.content

    @pytest.mark.parametrize("view", ["student_view", "studio_view"])
    def test_no_text_of_an_author_ends_the_script(self, library, people, view):
        """XBlock's own runtime writes the script's arguments into the page as they are (`_wrap_ele`)."""
        node = etree.Element("partnership", instructions=EVIL)
        library.versions["draft"] = etree.tostring(node, encoding="unicode")
        fragment = library.view(people["staff"], view)
        assert fragment.content.count("</script>") == 1
        args = init_args(fragment)
        assert args.get("block", args.get("values"))["instructions"] == EVIL

    def test_the_lms_shows_what_is_published(self, in_lms, people):
        in_lms.versions["draft"] = '<partnership display_name="ฉบับร่าง"/>'
        page = init_args(in_lms.view(people["other_teacher"]))
        assert (page["mode"], page["block"]["title"]) == ("preview", ACTIVITIES[0].title.th)


class TestForm:
    @pytest.mark.parametrize("name", ["staff", "instructor", "global_staff"])
    def test_who_may_edit_the_library_saves(self, library, people, name):
        person = people[name]
        answer = library.call(person, "studio_save", values(library, person, display_name="แผนที่", weight=2.5))
        assert (answer.status, answer.body["ok"], library.written) == (200, True, 1)
        again = init_args(library.view(person, "studio_view"))
        assert (again["values"]["display_name"], again["values"]["weight"]) == ("แผนที่", 2.5)
        assert again["locked"] == []
        assert "handed_in" not in library.versions["draft"]

    @pytest.mark.parametrize("language", ["th", "en"])
    def test_its_points_are_said_to_stay_in_the_library(self, library, people, language):
        """The platform never takes a block's weight over into a course (cms/lib/xblock/upstream_sync.py)."""
        with translation.override(language):
            words = init_args(library.view(people["staff"], "studio_view"))["words"]
        in_a_course = Form(block=new_block(), locked=False, language=language).data()["words"]
        said = say(WORDS["studio.weight.library"], language)
        assert words["studio.weight.help"] == said
        assert in_a_course["studio.weight.help"] == say(WORDS["studio.weight.help"], language) != said

    @pytest.mark.parametrize("language", ["th", "en"])
    def test_an_untouched_title_is_stored_in_the_authors_language(self, library, people, language):
        with translation.override(language):
            library.call(people["staff"], "studio_save", values(library, people["staff"], kind="aar"))
        title = next(one.title for one in ACTIVITIES if one.kind == "aar").into(language)
        assert f'display_name="{title}"' in library.versions["draft"]

    def test_what_equals_the_preset_is_not_written(self, library, people):
        person = people["staff"]
        library.call(person, "studio_save", values(library, person, minimum=9, wpa=["3.2"]))
        library.call(person, "studio_save", values(library, person, minimum=ACTIVITIES[0].minimum))
        node = etree.fromstring(library.versions["draft"])
        assert "minimum" not in node.attrib
        assert node.get("wpa")

    @pytest.mark.parametrize("name", ["other_teacher", "outsider", "teacher", "limited_staff"])
    def test_nobody_else_sees_the_form_or_saves(self, library, people, name):
        """The platform shows `studio_view` to everybody who may look at the library."""
        data = values(library, people["staff"], display_name="ยึดแล้ว")
        assert init_args(library.view(people[name], "studio_view")) is None
        answer = library.call(people[name], "studio_save", data)
        assert (answer.status, answer.code, library.written) == (403, "not_allowed", 0)

    def test_a_course_role_is_none_in_a_library(self, library, people):
        library.platform.libraries[str(LIBRARY)] = {}
        answer = library.call(people["staff"], "studio_save", {"values": {}})
        assert (answer.status, answer.code) == (403, "not_allowed")

    def test_anonymous(self, library, people):
        answer = library.call(None, "studio_save", {"values": {}})
        assert (answer.status, answer.code) == (401, "login_required")

    def test_an_unknown_library_is_nobodys(self, library, people):
        library.platform.libraries.clear()
        library.platform.libraries["lib:X:Y"] = {}
        assert library.call(people["global_staff"], "studio_save", {"values": {}}).status == 403

    @pytest.mark.parametrize("version", ["published", "1"])
    def test_an_earlier_version_is_not_overwritten(self, library, people, version):
        """The platform would answer 500 after the handler has said that it is saved."""
        person = people["staff"]
        answer = library.call(person, "studio_save", values(library, person), version=version)
        assert (answer.status, answer.code, library.written) == (403, "not_allowed", 0)

    def test_the_draft_by_its_name_is_the_draft(self, library, people):
        person = people["staff"]
        assert library.call(person, "studio_save", values(library, person), version="draft").status == 200

    def test_in_the_lms_nothing_is_saved(self, library, in_lms, people, settings):
        settings.SERVICE_VARIANT = "cms"
        data = values(library, people["staff"], display_name="ใหม่")
        settings.SERVICE_VARIANT = "lms"
        answer = in_lms.call(people["staff"], "studio_save", data)
        assert (answer.status, answer.code, in_lms.written) == (403, "not_allowed", 0)
        assert init_args(in_lms.view(people["staff"], "studio_view")) is None

    def test_answers_in_a_course_lock_nothing_here(self, library, course, people, django_assert_num_queries):
        teacher = people["teacher"]
        course.handler(teacher, "save_draft", one_partner(teacher.pk))
        person = people["staff"]
        with django_assert_num_queries(1):  # the account, for the library's permission
            data = values(library, person, kind="aar")
        assert library.call(person, "studio_save", data).status == 200
        assert 'kind="aar"' in library.versions["draft"]


class TestLearnersHandlers:
    @pytest.mark.parametrize("studio", [True, False])
    @pytest.mark.parametrize("handler", HANDLERS)
    @pytest.mark.parametrize("name", ["anonymous", "teacher", "other_teacher", "staff", "global_staff"])
    def test_nobody_works_in_a_library(self, library, people, settings, name, handler, studio):
        place = Library(library.platform, settings, studio=studio, versions=library.versions)
        user = people[name]
        user_id = user.pk if user is not None else 0
        data = {
            "save_draft": one_partner(user_id),
            "submit": submission(user_id, {"answers": 1, "network": 1}),
            "withdraw": signed(user_id),
        }.get(handler, {})
        before = kept()
        answer = place.call(user, handler, data)
        assert (answer.status, answer.code) == (403, "in_library")
        assert "คลัง" in answer.body["error"]["message"]
        assert (kept(), place.written, place.runtime.published) == (before, 0, [])
        assert place.runtime.person._data == {}


class TestRoundTrip:
    def test_a_save_keeps_what_the_form_does_not_show(self, library, people):
        library.versions["draft"] = (
            '<partnership xmlns:option="http://code.edx.org/xblock/option" eyebrow="หน่วยที่ 1" minutes="20">'
            '<content>{"trust": true}</content></partnership>'
        )
        person = people["staff"]
        assert library.call(person, "studio_save", values(library, person, display_name="ใหม่")).status == 200
        block = library.view(person) and library.runtime.get_block(USAGE)
        assert (block.eyebrow, block.minutes, block.content, block.display_name) == (
            "หน่วยที่ 1",
            20,
            {"trust": True},
            "ใหม่",
        )

    def test_saved_twice_is_written_once(self, library, people):
        person = people["staff"]
        data = values(library, person, display_name="แผนที่", instructions="บรรทัด\nสอง\tสาม")
        library.call(person, "studio_save", data)
        first = library.versions["draft"]
        library.call(person, "studio_save", data)
        assert (library.versions["draft"], library.written) == (first, 1)
