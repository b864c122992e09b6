"""Two saves at once: what Studio says is saved is saved, and nobody's save is undone unseen.

Studio loads the block, asks its handler, then stores the block, unless somebody stored anything in that course
meanwhile: then it throws this away, and the answer stays what the handler said (decision 0084).
"""

from __future__ import annotations

import pytest

from tests.block.test_content_form import Author
from tests.fakes.courseware import COURSE, Courseware
from tests.fakes.vocabulary import WITH_GROWERS, CourseOfBlocks, lists

ELSEWHERE = COURSE.make_usage_key("partnership", "aar1")


@pytest.fixture(autouse=True)
def _mounted(settings):
    settings.ROOT_URLCONF = "tests.access.urls"


@pytest.fixture
def author(course, people):
    return Author(course, people["staff"])


def saves(author, meanwhile, **values):
    """The save of an open form, with what happens once Studio has loaded the block."""
    body = {"values": {**author.open["values"], **values}, "content": None, "revision": author.open["revision"]}
    return author.course.studio_handler(author.user, "studio_save", body, meanwhile=meanwhile)


def test_of_two_saves_of_one_block_the_second_is_told_of_the_first(author, people):
    other = Author(author.course, people["instructor"])

    def meanwhile():
        assert other.save(minimum=7).status == 200

    answer = saves(author, meanwhile, display_name="ของเรา")
    assert (answer.status, answer.body["ok"], answer.body["values"]["minimum"]) == (409, False, 7)
    assert author.course.fields["minimum"] == 7
    # Having seen it, the author saves again.
    author.open.update(revision=answer.body["revision"], values=answer.body["values"])
    assert author.save(display_name="ของเรา").status == 200
    assert (author.course.fields["display_name"], author.course.fields["minimum"]) == ("ของเรา", 7)


def test_two_saves_of_two_blocks_of_a_course_are_both_kept(author, people, platform):
    other = Author(Courseware(platform, usage_key=ELSEWHERE), people["instructor"])

    def meanwhile():
        assert other.save(minimum=7).status == 200

    assert saves(author, meanwhile, display_name="ของเรา").status == 200
    assert author.course.fields["display_name"] == "ของเรา"
    assert other.course.fields["minimum"] == 7


def test_a_save_holds_the_course_until_its_request_ends(author, platform):
    """Else the other request could read the version before and store after: its own, and not this one's."""
    assert author.save(minimum=7).status == 200
    assert platform.held == 1
    author.content()
    author.ask("studio_try", kind="map", preset="", content=author.content()["content"])
    assert platform.held == 1, "who only reads keeps nobody waiting"


def test_who_sends_what_cannot_be_read_keeps_nobody_waiting(author, platform):
    answer = author.course.studio_handler(author.user, "studio_save", {"values": 3})
    assert (answer.status, answer.code) == (400, "bad_request")
    assert platform.held == 0


def test_what_is_set_outside_the_form_meanwhile_stays(author):
    """Such as who sees the block, which has a window of its own in Studio."""

    def meanwhile():
        author.course.fields["visible_to_staff_only"] = True
        author.course.platform.index += 1

    assert saves(author, meanwhile, display_name="ของเรา").status == 200
    assert author.course.fields["visible_to_staff_only"] is True
    assert author.course.fields["display_name"] == "ของเรา"


def test_what_was_taken_away_meanwhile_does_not_come_back(author):
    author.course.fields["visible_to_staff_only"] = True

    def meanwhile():
        del author.course.fields["visible_to_staff_only"]
        author.course.platform.index += 1

    assert saves(author, meanwhile, display_name="ของเรา").status == 200
    assert "visible_to_staff_only" not in author.course.fields


def test_lists_of_the_course_are_saved_over_the_block_as_it_is(platform, people):
    block = CourseOfBlocks(platform, people).add("map")

    def meanwhile():
        assert Author(block, people["instructor"]).save(minimum=7).status == 200

    body = {"lists": lists(partners=WITH_GROWERS), "seen": 0}
    answer = block.studio_handler(people["staff"], "studio_vocabulary", body, meanwhile=meanwhile)
    assert answer.status == 200
    assert block.fields["minimum"] == 7
    assert block.fields["vocabulary"]


def stored(course, author):
    answer = course.studio_read(author.user, author.open["reads"] + "stored/", {})
    assert answer.status == 200
    return answer.body


def test_what_is_stored_is_told_by_the_revisions_that_saves_answer(author):
    before = stored(author.course, author)
    assert before == {"revision": author.open["revision"], "lists": 0}
    saved = saves(author, lambda: None, display_name="ของเรา")
    assert stored(author.course, author) == {"revision": saved.body["revision"], "lists": 0}
    # What the platform stored for somebody else a moment later takes the save's place: the form asks for it.
    author.course.fields = {}
    assert stored(author.course, author) == before


def test_and_so_are_the_lists_of_the_course(platform, people):
    block = CourseOfBlocks(platform, people).add("map")
    author = Author(block, people["staff"])
    form = block.studio_handler(
        people["staff"], "studio_vocabulary", {"lists": lists(partners=WITH_GROWERS), "seen": 0}
    )
    assert stored(block, author)["lists"] == form.body["revision"] == 1
    for raw in ({"revision": "x"}, {}):
        block.fields["vocabulary"] = raw
        assert stored(block, author)["lists"] == 0
