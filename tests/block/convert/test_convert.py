"""Problem Builder and Open Response Assessment as our blocks: what fits is taken, the rest is named.

`course/` is a small course of our own in the form of their exports.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from partnership_xblock.activities import activity
from partnership_xblock.activities.taken import Notes, in_language, pieces, shortened
from partnership_xblock.block_parts import info
from partnership_xblock.block_parts.convert.text import of_html
from partnership_xblock.block_parts.convert.tree import converted
from partnership_xblock.block_parts.olx import not_read
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai import graphemes
from tests.block.test_olx import imported

COURSE = Path(__file__).parent / "course"


def converted_text(xml, html=lambda _name: ""):
    """The blocks as our own import reads them, and the report."""
    elements, reports = converted(etree.fromstring(xml), html)
    (root,) = elements if len(elements) == 1 else (None,)
    found = list(root.iter("partnership")) if root is not None else elements
    blocks = [imported(etree.tostring(one, encoding="unicode")) for one in found]
    for block in blocks:
        activity(block.kind).Content.from_author(block.content)
    return blocks, "\n".join(line for one in reports for line in one.lines())


@pytest.fixture
def reading():
    html = (COURSE / "html" / "story.html").read_text(encoding="utf-8")
    xml = (COURSE / "vertical" / "reading.xml").read_bytes()
    return converted_text(xml, lambda name: html if name == "story" else "")


TWO = '<pb-choice value="a">A</pb-choice><pb-choice value="b">B</pb-choice>'


class TestProblemBuilder:
    def test_what_is_marked_there_is_a_lesson_with_its_keys(self, reading):
        lesson, _board = reading[0]
        content = activity("lesson").Content.from_author(lesson.content)
        assert (lesson.kind, lesson.weight, content.tries) == ("lesson", 2.0, 3)
        assert [card.kind for card in content.cards] == ["text", "check", "takeaway"]
        who, what = content.questions
        assert (who.ask.th, who.points, who.right) == ("ใครให้ใช้ ศาลา", 1.5, {"temple"})
        assert (what.right, len(what.options)) == ({"books", "time"}, 3)
        assert who.options[1].why.th == "ลองอ่านบรรทัดที่สองอีกครั้ง"
        assert content.cards[0].body[1].th == "วัดให้ใช้ศาลาทุกเช้าวันเสาร์"
        assert content.cards[2].ask.th == "เล่าของโรงเรียนเรา"

    def test_what_has_no_right_answer_is_a_board(self, reading):
        _lesson, board = reading[0]
        content = activity("aar").Content.from_author(board.content)
        assert [one.label.th for one in content.questions] == [
            "ชอบกิจกรรมนี้แค่ไหน (1 – ไม่ชอบ / 2 / 3 / 4 / 5 – ชอบมาก)",
            "จะชวนใครต่อ",
        ]
        assert [one.id for one in content.questions] == ["liked", "next"]

    def test_the_report_names_what_was_not_taken(self, reading):
        report = reading[1]
        for said in (
            'left out of the question: "ขนม"',
            "several answers are accepted",
            'asked with the text before it: "เล่าของโรงเรียนเรา"',
            'NOT TAKEN: a text: <img>: "/static/hall.png ศาลาวัด"',
            'NOT TAKEN: <pb-message>: "เยี่ยมมาก"',
            "stays as it is",
            "NOT TAKEN: <pb-answer-recap>",
        ):
            assert said in report
        assert "alert" not in report

    def test_the_rest_of_the_file_stays(self):
        root = etree.parse(COURSE / "vertical" / "reading.xml").getroot()
        (found,), _ = converted(root, lambda _name: "")
        assert [child.tag for child in found] == ["html", "partnership", "partnership", "problem-builder", "video"]
        assert found.get("url_name") == "reading"

    @pytest.mark.parametrize(
        ("inner", "said"),
        [
            ('<pb-mcq question="Q"><pb-choice value="a">A</pb-choice></pb-mcq>', "with 1 options"),
            (f'<pb-mcq question="Q">{TWO}</pb-mcq>', "without a right answer"),
            (f"<pb-mrq question='Q' required_choices='[\"a\",\"b\"]'>{TWO}</pb-mrq>", "all or none is right"),
            ('<pb-slider question="Q" min_label="low" max_label="high"/>', "a slider"),
        ],
    )
    def test_what_cannot_be_marked_is_asked(self, inner, said):
        (board,), report = converted_text(f"<problem-builder>{inner}</problem-builder>")
        assert said in report
        assert board.kind == "aar"
        assert board.content["questions"][0]["label"]["en"].startswith("Q")

    def test_many_questions_are_several_blocks_and_none_is_lost(self):
        answers = "".join(f'<pb-answer name="a" question="Question {n}"/>' for n in range(20))
        boards, _ = converted_text(f'<problem-builder display_name="T">{answers}</problem-builder>')
        labels = [one["label"]["en"] for board in boards for one in board.content["questions"]]
        assert labels == [f"Question {n}" for n in range(20)]
        assert [board.display_name for board in boards] == ["T", "T (2)", "T (3)"]
        asked = "".join(
            f'<html>Told {n}</html><pb-mcq question="Q{n}" correct_choices=\'["a"]\'>{TWO}</pb-mcq>' for n in range(30)
        )
        lessons, _ = converted_text(f"<step-builder><sb-step>{asked}</sb-step></step-builder>")
        found = [q.ask.en for one in lessons for q in activity("lesson").Content.from_author(one.content).questions]
        assert found == [f"Q{n}" for n in range(30)]
        assert len({one.content["cards"][0]["id"] for one in lessons}) >= 1

    def test_a_long_text_is_cards(self):
        words = "ภาคี " * 900
        question = f'<pb-mcq question="Q" correct_choices=\'["a"]\'>{TWO}</pb-mcq>'
        (lesson,), _ = converted_text(f"<problem-builder><html>{words}</html>{question}</problem-builder>")
        content = activity("lesson").Content.from_author(lesson.content)
        told = " ".join(part.th for card in content.cards if card.kind == "text" for part in card.body)
        assert told.split() == words.split()

    def test_version_1_is_named(self):
        blocks, report = converted_text("<vertical><mentoring><answer name='a'/></mentoring></vertical>")
        assert (blocks, "Problem Builder 1" in report) == ([], True)


class TestOpenResponse:
    @pytest.fixture
    def essay(self):
        return converted_text((COURSE / "vertical" / "essay.xml").read_bytes())

    def test_prompts_are_the_board(self, essay):
        (board,) = essay[0]
        asked = [one.label.en for one in activity("aar").Content.from_author(board.content).questions]
        assert (board.kind, board.display_name) == ("aar", "Our village and our school")
        assert asked == ["Whom did you ask?", "What changed for the pupils?"]

    def test_the_rubric_is_kept_in_the_houses_form(self, essay):
        (board,) = essay[0]
        (criterion,) = info.rubric(board)
        assert (criterion.id, criterion.points, criterion.steps) == ("ideas", 3.0, (0.0, 3.0))
        assert criterion.label == Text(en="Ideas: Is there one idea?")
        assert [level.en for level in criterion.levels] == ["Poor", "Good: One, and clear."]
        assert board.unread == {}

    def test_a_rubric_that_does_not_fit_is_taken_as_far_as_it_does(self):
        def criterion(name, *points):
            options = "".join(f'<option points="{n}"><name>{name}{n}</name></option>' for n in points)
            return f"<criterion><name>{name}</name>{options}</criterion>"

        rubric = [
            criterion("same", 2, 0, 2),
            criterion("none", 0),
            criterion("long", *range(11)),
            criterion("big", 2000),
        ]
        rubric += [criterion(f"c{n}", 1) for n in range(12)]
        xml = f"<openassessment><rubric><prompt>Why?</prompt>{''.join(rubric)}</rubric></openassessment>"
        (board,), report = converted_text(xml)
        made = info.rubric(board)
        assert [one.id for one in made] == ["same", "long", "big", *(f"c{n}" for n in range(9))]
        assert [(level.en, most) for level, most in zip(made[0].levels, made[0].reaches, strict=True)] == [
            ("same0", 0.0),
            ("same2 / same2", 2.0),
        ]
        assert made[1].steps == (0.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0)
        assert made[2].points == 1000
        for said in ("without points", "none0", "long1", "long2", "long3", "c9", "c10", "c11", "1000"):
            assert said in report, said

    def test_the_report(self, essay):
        for said in (
            "criteria: 1",
            "feedback only",
            "student-training (examples: 1)",
            "submission_due",
            "files handed in",
        ):
            assert said in essay[1]

    def test_its_first_years_form(self):
        xml = "<openassessment><title> T </title><rubric><prompt>Why?</prompt></rubric></openassessment>"
        (board,), _ = converted_text(xml)
        assert board.content["questions"][0]["label"]["en"] == "Why?"

    def test_without_a_prompt_it_stays(self):
        blocks, report = converted_text("<vertical><openassessment><title>T</title></openassessment></vertical>")
        assert (blocks, "no prompt" in report) == ([], True)

    def test_a_long_prompt_is_whole_under_the_title(self):
        long = "word " * 200
        xml = f"<openassessment><prompts><prompt><description>{long}</description></prompt></prompts></openassessment>"
        (board,), report = converted_text(xml)
        assert board.instructions.split() == long.split()
        assert graphemes.count(board.content["questions"][0]["label"]["en"]) <= 300
        assert "shortened on the board" in report


# --- texts ---


@pytest.mark.parametrize(
    ("html", "paragraphs"),
    [
        ("plain", ["plain"]),
        ("a < b & c", ["a < b & c"]),
        ("<p>one</p><p>two <b>three</b></p>", ["one", "two three"]),
        ("<ul><li>ก</li><li>ข</li></ul>", ["ก", "ข"]),
        ("one\n two<br>three", ["one two", "three"]),
        ("<script>x</script><style>y</style><!-- z -->", []),
        ("<div" * 3, []),
    ],
)
def test_html_is_paragraphs(html, paragraphs):
    assert of_html(html, Notes(), "x") == paragraphs


def test_deep_html_is_read():
    assert of_html("<div>" * 20_000 + "ก", Notes(), "x") in ([], ["ก"])


@given(st.text(st.sampled_from("ก่ำ\u0e49 ab\u0301"), max_size=60), st.integers(2, 20))
def test_a_text_in_pieces_is_the_text(text, limit):
    text = " ".join(text.split())
    parts = list(pieces(text, limit))
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(0 < graphemes.count(part) <= limit for part in parts)
    assert graphemes.count(shortened(text, limit, Notes(), "x")) <= limit


def test_a_text_is_in_its_own_language():
    assert in_language("ครู teacher") == {"th": "ครู teacher", "en": ""}
    assert in_language("teacher") == {"th": "", "en": "teacher"}


TAGS = st.sampled_from(
    ["problem-builder", "step-builder", "sb-step", "html", "pb-mcq", "pb-mrq", "pb-rating", "pb-answer", "pb-choice",
     "pb-tip", "pb-slider", "pb-message", "openassessment", "prompts", "prompt", "description", "rubric", "criterion",
     "option", "name", "title", "vertical", "mentoring"]
)  # fmt: skip
WORDS = st.sampled_from(
    ["", " ", "ก", "a", "ก" * 1000, "<b>x</b>", "&lt;p&gt;", "[1", '["a"]', '["a","b"]', "9" * 400, "-1"]
)
NAMES = st.sampled_from(
    [
        *("question", "correct_choices", "required_choices", "ignored_choices", "value", "values", "points", "weight"),
        *("name", "display_name", "max_attempts", "url_name", "low", "message"),
    ]
)
ATTRIBUTES = st.dictionaries(NAMES, WORDS, max_size=4)
NODES = st.recursive(
    st.tuples(TAGS, ATTRIBUTES, WORDS, st.just([])),
    lambda below: st.tuples(TAGS, ATTRIBUTES, WORDS, st.lists(below, max_size=6)),
    max_leaves=25,
)


def built(node):
    tag, attributes, text, below = node
    element = etree.Element(tag, attributes)
    element.text = text
    element.extend([built(one) for one in below])
    return element


@given(NODES)
def test_whatever_stands_in_a_file_makes_blocks_that_open_or_none(node):
    root = built(node)
    before = etree.tostring(root)
    elements, reports = converted(root, lambda _name: "<p>x</p>")
    json.dumps([list(one.lines()) for one in reports])
    for element in elements:
        for one in element.iter("partnership"):
            block = imported(etree.tostring(one, encoding="unicode"))
            activity(block.kind).Content.from_author(block.content)
            assert not_read(block) == ()
    if not any(one.made for one in reports):
        assert etree.tostring(elements[0]) == before


@st.composite
def problem_builders(draw):
    """Whole ones, with words by which each thing is found again."""
    root = etree.Element("problem-builder", display_name=draw(st.sampled_from(["T", "ก" * 400, "<b>x</b>"])))
    for number in range(draw(st.integers(1, 10))):
        tag = draw(st.sampled_from(["html", "pb-mcq", "pb-mrq", "pb-rating", "pb-answer", "pb-slider", "pb-message"]))
        one = etree.SubElement(root, tag)
        long = " ยาว" * draw(st.sampled_from([0, 0, 0, 0, 100, 400]))
        if tag in ("html", "pb-message"):
            one.text = f"w{number}w{long}"
            continue
        if draw(st.integers(0, 5)):
            one.set("question", f"w{number}w{long}")
        values = [f"c{choice}" for choice in range(draw(st.integers(0, 7)))]
        for value in values if tag not in ("pb-answer", "pb-slider") else ():
            etree.SubElement(one, "pb-choice", value=value).text = draw(
                st.sampled_from([f"w{number}{value}w", "ก" * 400])
            )
            etree.SubElement(one, "pb-tip", values=json.dumps([value])).text = f"w{number}t{value}w"
        some = st.lists(st.sampled_from([*values, "1", "5"]), max_size=3)
        for name in ("correct_choices", "required_choices", "ignored_choices"):
            if draw(st.booleans()):
                one.set(name, json.dumps(draw(some)))
    return root


@pytest.mark.slow
@given(problem_builders())
def test_whatever_is_said_is_taken_or_named(root):
    said = re.findall(r"w[0-9ct]+w", " ".join([*root.itertext(), *root.xpath("//@question")]))
    elements, reports = converted(root, lambda _name: "")
    if elements == [root]:
        return  # nothing is asked in it, and it stays in the file
    for element in elements:
        block = imported(etree.tostring(element, encoding="unicode"))
        activity(block.kind).Content.from_author(block.content)
    report = "\n".join(line for one in reports for line in one.lines())
    assert "does not fit" not in report
    found = report + "".join(etree.tostring(one, encoding="unicode") for one in elements)
    assert [word for word in said if word not in found] == []
