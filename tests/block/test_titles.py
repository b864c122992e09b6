"""What the platform calls a block: its kind's own title in the course's language, until an author types one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from openedx_events.content_authoring.data import XBlockData
from openedx_events.content_authoring.signals import XBLOCK_CREATED

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.api import card
from partnership_xblock.block_parts.info import block_info
from partnership_xblock.block_parts.studio_form import Form
from partnership_xblock.plugin.authoring import block_made
from tests.fakes.courseware import COURSE, USAGE, Courseware

KINDS = [kind.kind for kind in ACTIVITIES]
TYPED = "เครือข่ายของโรงเรียนเรา"


@pytest.fixture
def studio(platform, people):
    """Studio's store holds the course's one block; `make` is what happens when an author adds it."""
    platform.courses[str(COURSE)] = "ชุมชน"

    class Studio:
        course = Courseware(platform)
        updated = platform.updated

        def make(self, block_type="partnership", by=None):
            self.block.save()
            self.course.fields = {}
            platform.modulestore = self.course.bound
            self.course.at_keyboard(by)
            XBLOCK_CREATED.connect(block_made)
            try:
                made = XBlockData(usage_key=USAGE, block_type=block_type)
                XBLOCK_CREATED.send_event(send_robust=False, xblock_info=made)
            finally:
                XBLOCK_CREATED.disconnect(block_made)
            return self.block

        def speaks(self, language):
            platform.course_languages[str(COURSE)] = language

        @property
        def block(self):
            return self.course.block(None)

        def save(self, **changes):
            block = self.block
            form = Form(block=block, locked=False, language="th")
            form.apply(form.check({**form.values(), **changes}))
            block.save()
            return self.block

    return Studio()


@pytest.mark.parametrize("language", ["th", "en"])
def test_a_block_that_was_made_has_its_kinds_title_in_the_courses_language(studio, people, language):
    studio.speaks(language)
    assert studio.block.display_name == "Partnership"
    assert studio.make(by=people["staff"]).display_name == activity("map").title.into(language)
    assert studio.updated == [(str(USAGE), people["staff"].pk)]


def test_nobody_at_the_keyboard_is_the_platform_itself(studio):
    studio.make()
    assert studio.updated == [(str(USAGE), -4)]


@pytest.mark.parametrize("fields", [{"display_name": TYPED}, {"display_name": f"สำเนาของ {TYPED}", "kind": "aar"}])
def test_a_name_that_came_along_stays(studio, fields):
    """A copy, a block of a pasted or imported unit."""
    studio.course.fields = dict(fields)
    assert studio.make().display_name == fields["display_name"]
    assert studio.updated == []


def test_a_block_taken_from_a_library_keeps_what_the_library_calls_it(studio, monkeypatch):
    monkeypatch.setattr("demo.platform.inherited.PlatformMixin.upstream", "lb:PLC:ACTS:partnership:a", raising=False)
    studio.make()
    assert studio.updated == []


def test_other_blocks_are_not_ours(studio):
    studio.make("problem")
    assert studio.updated == []


@pytest.mark.parametrize("fields", [{"kind": "unheard_of"}, {"content": {"sectors": "none"}}])
def test_a_block_that_cannot_be_shown_is_made_all_the_same(studio, fields):
    studio.course.fields = fields
    studio.make()


def test_a_store_that_fails_leaves_the_block_as_it_is(studio, platform, caplog):
    platform.remove(USAGE)
    studio.make()
    assert "LookupError" in caplog.text


class TestForm:
    def test_an_untouched_title_moves_along_with_the_kind(self, studio):
        studio.make()
        for kind in [*KINDS[1:], KINDS[0]]:
            own = {"grading": activity(kind).grading, "needs_trainer": activity(kind).needs_trainer}
            title = card(kind=activity(kind), content={}).title.th
            assert studio.save(kind=kind, **own).display_name == title
            assert Form(block=studio.block, locked=False, language="th").values()["display_name"] == ""

    def test_also_when_the_courses_language_was_changed_since(self, studio):
        studio.make()
        studio.speaks("en")
        assert studio.save(kind="aar").display_name == activity("aar").title.en

    @pytest.mark.parametrize("typed", [TYPED, "Partnership of our school", activity("friends").title.th])
    def test_what_an_author_typed_is_never_overwritten(self, studio, typed):
        studio.save(display_name=typed)
        assert studio.save(kind="strength").display_name == typed
        assert studio.make().display_name == typed

    def test_emptied_it_is_the_kinds_again(self, studio):
        studio.save(display_name=TYPED)
        assert studio.save(display_name="").display_name == activity("map").title.th


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("stored", ["th", "en"])
def test_a_page_shows_the_kinds_title_in_the_readers_language(studio, language, stored):
    studio.speaks(stored)
    studio.make()
    shape = block_info(studio.block, language).shape(language, datetime(2026, 11, 20, tzinfo=UTC))
    assert shape.title == activity("map").title.into(language)


def test_what_an_author_typed_is_shown_in_every_language(studio):
    studio.save(display_name=TYPED)
    assert block_info(studio.block, "en").title == TYPED


def test_search_and_apps_are_told_the_same(studio):
    studio.speaks("en")
    studio.make()
    assert studio.block.index_dictionary()["content"]["display_name"] == activity("map").title.en
    title = activity("map").title
    assert studio.block.student_view_data()["title"] == {"th": title.th, "en": title.en}
