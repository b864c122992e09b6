"""Criteria and comment sentences in Studio, through the block's own handlers; and what they are in OLX."""

from __future__ import annotations

import pytest
from lxml import etree

from partnership_xblock.activities import activity
from partnership_xblock.activities.assessment import preset, whole
from partnership_xblock.block_parts import info
from tests.block.test_content_form import Author
from tests.block.test_olx import exported, imported, new_block
from tests.block.test_views import init_args
from tests.fakes.vocabulary import CourseOfBlocks
from tests.fakes.writing import course_of, one_partner

ADDED = {
    "id": "added",
    "label": {"th": "ฟังภาคี", "en": "Hears partners"},
    "levels": [{"points": 0.5, "text": {"th": "ยัง", "en": ""}}, {"points": 2.0, "text": {"th": "แล้ว", "en": ""}}],
    "hidden": False,
}
OURS = [{"th": "เล่าต่ออีกนิด", "en": ""}]


@pytest.fixture
def author(course, people):
    return Author(course, people["staff"])


def test_they_are_edited_beside_the_content(author):
    given = author.content()
    assert given["assessment"] == ["rubric", "starters"]
    assert {name: given["content"][name] for name in given["assessment"]} == whole(preset(activity("map")))
    content = {**given["content"], "rubric": [ADDED], "starters": OURS}
    tried = author.ask("studio_try", kind="map", preset="", content=content).body
    assert tried["trial"]["review"]["starters"] == ["เล่าต่ออีกนิด"]
    assert [(one["label"], one["points"], one["steps"]) for one in tried["trial"]["review"]["rubric"]] == [
        ("ฟังภาคี", 2.0, [0.5, 2.0])
    ]
    answer = author.save(content)
    assert (answer.status, answer.body["content"]) == (200, content)
    assert (author.course.fields["rubric"], author.course.fields["starters"]) == ([ADDED], OURS)
    assert author.course.bound(None).max_score() == 2.0
    assert author.content()["content"] == content


def test_a_change_of_them_is_another_revision(author, people):
    other = Author(author.course, people["instructor"])
    given = author.content()["content"]
    assert other.save({**given, "starters": OURS}).status == 200
    answer = author.save({**given, "rubric": [ADDED]})
    assert (answer.status, answer.body["content"]["starters"]) == (409, OURS)


def test_what_is_wrong_is_told_with_the_rest_and_nothing_is_saved(author):
    given = author.content()["content"]
    wrong = {**ADDED, "levels": [*reversed(ADDED["levels"])]}
    answer = author.save({**given, "rubric": [wrong], "questions": []}, minimum=-1)
    assert answer.status == 422
    paths = [one["path"] for one in answer.body["problems"]]
    assert paths == ["minimum", *paths[1:-1], "content/rubric/added/levels/1/points"]
    assert author.course.fields == {}
    tried = author.ask("studio_try", kind="map", preset="", content={**given, "rubric": [wrong]}).body
    assert (tried["trial"], [one["code"] for one in tried["problems"]]) == (None, ["levels_not_rising"])


def test_a_form_of_the_release_before_keeps_them(author):
    given = author.content()["content"]
    author.save({**given, "rubric": [ADDED]})
    author.open = init_args(author.course.studio_view(author.user))
    before = {name: value for name, value in given.items() if name not in ("rubric", "starters")}
    assert author.save({**before, "trust": True}).status == 200
    assert author.course.fields["rubric"] == [ADDED]


def test_another_kind_brings_its_own(author):
    author.save({**author.content()["content"], "rubric": [ADDED], "starters": OURS})
    author.open = init_args(author.course.studio_view(author.user))
    assert author.content("strength", "")["content"]["rubric"] == whole(preset(activity("strength")))["rubric"]
    assert author.save(None, kind="strength", preset="").status == 200
    assert not {"rubric", "starters"} & author.course.fields.keys()


def test_a_kind_without_criteria_has_none_to_edit(author):
    given = author.content("friends", "")
    assert given["assessment"] == []
    assert not {"rubric", "starters"} & given["content"].keys()
    answer = author.ask("studio_try", kind="friends", preset="", content={**given["content"], "rubric": [ADDED]})
    assert answer.status == 400


def test_after_answers_what_is_taken_out_is_hidden_and_open_reviews_are_counted(author, people, platform):
    author.course.handler(people["teacher"], "save_draft", one_partner(people.id("teacher")))
    given = author.content()
    assert (given["begun"], given["handed_in"], given["open"]) == (1, 0, 0)
    answer = author.save({**given["content"], "rubric": [ADDED]})
    assert [(one["id"], one["hidden"]) for one in answer.body["content"]["rubric"]] == [
        *((one.id, True) for one in activity("map").rubric),
        ("added", False),
    ]
    assert [one.id for one in info.rubric(author.course.bound(None))] == ["added"]


def test_a_stored_one_that_does_not_fit_is_named_and_stays(author):
    author.course.fields["rubric"] = [{"id": "A B"}]
    author.open = init_args(author.course.studio_view(author.user))
    given = author.content()
    assert [(one["path"], one["code"], one["blocking"]) for one in given["problems"]] == [
        ("content/rubric", "not_shown", False)
    ]
    assert author.save({**given["content"], "trust": True}).status == 200
    assert author.course.bound(None).max_score() == 12


def test_no_page_of_a_teacher_has_the_sentences(author, people):
    author.save({**author.content()["content"], "starters": [{"th": "เฉพาะพี่เลี้ยง", "en": ""}]}, rubric_shown=True)
    for who in ("teacher", "staff"):
        assert "เฉพาะพี่เลี้ยง" not in str(author.course.page(people[who]).json_init_args)


class TestCopies:
    @pytest.fixture
    def blocks(self, platform, people):
        made = CourseOfBlocks(platform, people)
        for kind in ("map", "strength", "friends"):
            made.add(kind)
        made.blocks["strength"].fields |= {"rubric": [ADDED], "starters": OURS}
        return made

    def ask(self, blocks, who):
        return blocks.blocks["map"].studio_handler(blocks.people[who], "studio_rubrics", {})

    def test_the_other_activities_of_the_course_that_a_trainer_marks(self, blocks):
        (one,) = self.ask(blocks, "staff").body["activities"]
        assert (one["rubric"], one["starters"], one["criteria"], one["points"]) == ([ADDED], OURS, 1, 2.0)
        assert one["usage_key"].endswith("strength")

    @pytest.mark.parametrize("who", ["teacher", "outsider", "limited_staff", "foreign_author"])
    def test_only_for_who_may_write_the_course(self, blocks, who):
        assert self.ask(blocks, who).status in (403, 404)


# --- OLX ---


def test_they_are_readable_and_come_back_byte_for_byte():
    block = new_block()
    block.kind = "map"
    block.rubric, block.starters = [ADDED], OURS
    first = exported(block)
    again = imported(first)
    assert (again.rubric, again.starters, again.unread) == ([ADDED], OURS, {})
    assert exported(again) == first
    node = etree.fromstring(first)
    assert [one.get("points") for one in node.findall("rubric/item/levels/item")] == ["0.5", "2.0"]
    assert node.find("rubric/item").get("id") == "added"
    assert node.find("starters/item/th").text == "เล่าต่ออีกนิด"
    assert info.starters(again)[0].th == "เล่าต่ออีกนิด"


EARLIER = (
    '<partnership kind="aar"><rubric><item id="ideas" points="3.0"><label><th/><en>Ideas</en></label>'
    "<levels><item><th/><en>Poor</en></item><item><th/><en>Good</en></item></levels></item></rubric></partnership>"
)


def test_an_earlier_conversion_is_read(people):
    block = imported(EARLIER)
    assert (block.unread, block.max_score()) == ({}, 3.0)
    first = exported(block)
    assert exported(imported(first)) == first


def test_what_an_earlier_release_could_only_keep_is_in_force_and_goes_out_as_it_came(people):
    block = new_block()
    block.kind = "aar"
    block.unread = {"elements": [etree.tostring(etree.fromstring(EARLIER)[0], encoding="unicode")]}
    assert block.max_score() == 3.0
    assert etree.fromstring(exported(block)).find("rubric/item").get("points") == "3.0"


def test_what_was_kept_gives_way_to_what_is_saved(platform, people):
    author = Author(course_of(platform, "aar"), people["staff"])
    kept = etree.tostring(etree.fromstring(EARLIER)[0], encoding="unicode")
    author.course.fields["unread"] = {"elements": [kept]}
    author.open = init_args(author.course.studio_view(author.user))
    given = author.content()
    assert [one["id"] for one in given["content"]["rubric"]] == ["ideas"]
    assert (given["problems"], given["not_read"]) == ([], [])
    assert author.save({**given["content"], "rubric": [ADDED]}).status == 200
    assert (author.course.fields["rubric"], author.course.fields["unread"]) == ([ADDED], {})


def test_one_that_does_not_fit_is_kept_and_named(people):
    text = '<partnership kind="map"><rubric><item id="A B"/></rubric></partnership>'
    block = imported(text)
    assert (block.max_score(), "A B" in exported(block)) == (12.0, True)
    assert block.unread["elements"]
