"""What a block tells of itself while a course is published, indexed or reported on: bound to nobody, never failing."""

from __future__ import annotations

import json
import pickle

import pytest
from xblock.core import XBlock

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.block import PartnershipXBlock
from partnership_xblock.block_parts import published
from tests.fakes.courseware import Courseware
from tests.fakes.writing import hand_in

KINDS = [kind.kind for kind in ACTIVITIES]
BROKEN = [{"kind": "unheard_of"}, {"content": {"sectors": "none"}}]


def said_of(kind):
    """What a new block of the kind says of itself."""
    return kind.own_card if kind.card_of is None else kind.card_of(kind.Content.preset())


@pytest.fixture
def block_of(platform):
    def build(**fields):
        return Courseware(platform, fields=fields).block(None)

    return build


class TestReport:
    def test_it_comes_from_own_tables_and_the_iterator_is_left_alone(self, course, people):
        hand_in(course, people["teacher"])

        def states():
            raise AssertionError("state says nothing of the work")
            yield

        found = list(course.block(None).generate_report_data(states(), limit_responses=5000))
        assert [username for username, _line in found] == ["teacher"]
        assert "ชื่อภาคี" in found[0][1]

    def test_its_words_are_the_courses(self, course, people, platform):
        platform.course_languages[str(course.usage_key.course_key)] = "en"
        hand_in(course, people["teacher"])
        ((_username, line),) = course.block(None).generate_report_data(iter(()))
        assert (line["Round"], line["Standing"]) == ("1", "Handed in")

    def test_a_branch_in_the_key_makes_no_other_block(self, platform, course, people):
        """Studio's and preview's keys name one (as `store.get_item` may give them)."""
        hand_in(course, people["teacher"])
        key = course.usage_key
        draft = key.map_into_course(key.course_key.for_branch("draft-branch"))
        assert len(list(Courseware(platform, usage_key=draft).block(None).generate_report_data(iter(())))) == 1


class TestIndex:
    @pytest.mark.parametrize("kind", KINDS)
    def test_titles_questions_and_lists_in_both_languages(self, block_of, kind):
        found = block_of(kind=kind).index_dictionary()
        one = activity(kind)
        assert found["content_type"] == "Partnership"
        text = found["content"]["partnership_content"]
        card = said_of(one)
        for asked in (card.title, one.label, *one.Content().asks):
            assert asked.th in text
            assert asked.en in text
        assert card.instructions.th in found["content"]["instructions"]

    def test_what_an_author_wrote_is_found_as_plain_text(self, block_of):
        content = {"questions": [_question("ใครช่วยเรา\n  มากที่สุด")]}
        block = block_of(content=content, display_name="แผนที่ <b>ตำบล</b>", instructions="ลองดู")
        found = block.index_dictionary()["content"]
        assert "ใครช่วยเรา มากที่สุด" in found["partnership_content"]
        assert (found["display_name"], found["instructions"]) == ("แผนที่ <b>ตำบล</b>", "ลองดู")

    def test_by_its_competencies_and_an_authors_own_one(self, block_of):
        found = block_of(competencies=["thinking", "flying"], competency="อ่านแผนที่").index_dictionary()
        text = found["content"]["partnership_content"]
        assert "การคิดและแก้ปัญหา" in text
        assert "Thinking and problem solving" in text
        assert "อ่านแผนที่" in text
        assert "flying" not in text

    def test_only_what_the_platform_can_index(self, block_of):
        """Flat, as `_fields_from_block` (content/search/documents.py) flattens it, and JSON."""
        content = json.loads(json.dumps(block_of().index_dictionary()))["content"]
        assert set(content) == {"display_name", "instructions", "partnership_content"}
        assert all(isinstance(value, str) for value in content.values())
        assert "กระบี่" not in content["partnership_content"], "lists of words offered while typing are no content"
        assert "[0-9]" not in content["partnership_content"]

    def test_it_is_bounded_and_cut_between_words(self, block_of, monkeypatch):
        monkeypatch.setattr(published, "INDEX_LIMIT", 100)
        text = block_of().index_dictionary()["content"]["partnership_content"]
        assert 50 < len(text) <= 100
        whole = published._joined([activity("map").title, activity("map").label])
        assert text.startswith(whole.split(" ")[0])

    def test_nothing_of_a_learner(self, course, people):
        hand_in(course, people["teacher"])
        assert "วัดโพธิ์ศรีดอน" not in json.dumps(course.block(None).index_dictionary(), ensure_ascii=False)

    @pytest.mark.parametrize("fields", BROKEN)
    def test_a_broken_block_does_not_stop_the_courses_index(self, block_of, fields):
        assert block_of(**fields).index_dictionary()["content_type"] == "Partnership"


class TestApps:
    @pytest.mark.parametrize("kind", KINDS)
    def test_what_the_activity_is(self, block_of, kind):
        found = block_of(kind=kind).student_view_data()
        one = activity(kind)
        title = said_of(one).title
        assert (found["kind"], found["available"], found["minutes"]) == (kind, True, one.minutes)
        assert found["title"] == {"th": title.th, "en": title.en}
        assert [ask["th"] for ask in found["asks"]] == [text.th for text in one.Content().asks]
        assert found["asks"]
        assert found["needs_trainer"] is one.needs_trainer

    def test_it_is_small_and_can_be_cached_and_sent(self, block_of):
        """It is pickled with the block structure, and sent as JSON."""
        for kind in KINDS:
            found = block_of(kind=kind).student_view_data()
            assert pickle.loads(pickle.dumps(found)) == json.loads(json.dumps(found)) == found
            assert len(json.dumps(found, ensure_ascii=False).encode()) < 4096

    def test_an_authors_words_are_the_same_in_every_language(self, block_of):
        found = block_of(display_name="แผนที่ตำบล", instructions="ลองดู", minutes=5, wpa=["2.4"]).student_view_data()
        assert found["title"] == {"th": "แผนที่ตำบล", "en": "แผนที่ตำบล"}
        assert (found["instructions"]["en"], found["minutes"], found["wpa"]) == ("ลองดู", 5, ["2.4"])

    def test_what_its_module_card_says(self, block_of):
        fields = {"level": "basic", "hours": 1.5, "lane": "up", "competencies": ["thinking", "flying", "teamwork"]}
        found = block_of(**fields, competency="อ่านแผนที่").student_view_data()
        assert (found["level"]["en"], found["hours"], found["lane"]) == ("Basic level", 1.5, "up")
        assert [one["id"] for one in found["competencies"]] == ["teamwork", "thinking", ""]
        assert found["competencies"][2]["th"] == "อ่านแผนที่"
        assert block_of(level="สำหรับครูใหม่").student_view_data()["level"]["en"] == "สำหรับครูใหม่"

    @pytest.mark.parametrize("fields", [{"level": None, "hours": None, "lane": None, "competencies": None}, {}])
    def test_an_empty_card(self, block_of, fields):
        found = block_of(**fields).student_view_data()
        assert (found["level"]["th"], found["hours"], found["lane"], found["competencies"]) == ("", None, "", [])

    def test_it_is_the_same_for_everybody_and_costs_nothing(self, course, people, django_assert_num_queries):
        hand_in(course, people["teacher"])
        bound = [course.block(people.id(name)) for name in ("teacher", "staff")]
        with django_assert_num_queries(0):
            found = [block.student_view_data() for block in (course.block(None), *bound)]
        assert found[0] == found[1] == found[2]

    def test_ungraded_work_has_no_points(self, block_of):
        assert block_of(grading="none").student_view_data()["points"] is None
        assert block_of().student_view_data()["points"] == 12

    @pytest.mark.parametrize("fields", BROKEN)
    def test_a_broken_block_does_not_stop_the_course_from_being_published(self, block_of, fields):
        assert block_of(**fields).student_view_data()["available"] is False

    def test_the_page_is_for_every_device(self):
        """`StudentViewTransformer.collect` asks the class."""
        assert XBlock.has_support(PartnershipXBlock, PartnershipXBlock.student_view, "multi_device")


def _question(label):
    return {
        "id": "own",
        "label": {"th": label, "en": ""},
        "partner_label": {"th": "ภาคี", "en": "Partner"},
        "text_label": {"th": "เพราะอะไร", "en": "Why"},
        "ask": "partner_and_text",
    }
