"""Results by question at the desk: the numbers of a lesson by hand, nothing that tells of a few, the file with the same
numbers."""

from __future__ import annotations

import pytest

from partnership_xblock import api
from partnership_xblock.models import ExportRecord, Submission
from partnership_xblock.services.desk import block_results as service
from partnership_xblock.services.desk.results_rows import rows_of
from partnership_xblock.wording import say
from partnership_xblock.wording.review import WORDS
from tests.activities.lesson.made import match, network, options, pairs, picks, raw, single, text, tries
from tests.fakes.course import of_values, usage
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db

MIXED = [{**one, "mixup": text("อาจปนกัน")} for one in options("a", "b", "c", right="b")]
CONTENT = raw(single(ask=text("ข้อใด"), options=MIXED), match(), network(mixup={"f2": text("ไม่ได้บอก")}))
BLOCK = str(usage("lesson1"))
FEW = say(WORDS["results.few"], "th").format(n=5)
SEEN = {f"seen:{card}": {"done": True} for card in ("one", "c")}
MATCHED = pairs(l1="c1", l2="c2", l3="c3")
CROSSED = pairs(l1="c2", l2="c1", l3="c3")
FEATURES = pairs(f1="yes", f2="unsaid", verdict="no")
MISSED = pairs(f1="yes", f2="no", verdict="no")


def take(words):
    return {"take": {"text": words, "partner": ""}}


DONE = {**SEEN, **tries("s", picks("b")), **tries("p", MATCHED), **tries("n", FEATURES)}
TWELVE = (
    # north: six have begun, five have finished
    ("เหนือ", {**DONE, **take("ประโยคที่หนึ่ง")}),
    ("เหนือ", {**DONE, **tries("s", picks("a"), picks("b")), **take("ประโยคที่สอง")}),
    ("เหนือ", {**DONE, **tries("s", picks("a"), picks("c"), picks("b")), **take("ประโยคที่สาม")}),
    ("เหนือ", {**DONE, **tries("n", MISSED, FEATURES), **take("ประโยคที่สี่")}),
    ("เหนือ", {**DONE, **tries("n", MISSED, MISSED), **tries("p", CROSSED, MATCHED), **take("ประโยคที่ห้า")}),
    ("เหนือ", {**SEEN, **tries("s", picks("c"))}),
    # south: four, too few
    ("ใต้", {**DONE, **take("ประโยคที่หก")}),
    ("ใต้", {**DONE, **tries("s", picks("a")), **take("ประโยคที่เจ็ด")}),
    ("ใต้", {"seen:one": {"done": True}}),
    ("ใต้", {"seen:one": {"done": True}, **tries("s", picks("a"))}),
    # in no group: two
    ("", {"seen:one": {"done": True}, **tries("s", picks("b"))}),
    ("", {**SEEN, **tries("s", picks("b")), **tries("p", CROSSED)}),
)


@pytest.fixture
def learners(open_for, host):
    """`learners()`: twelve of three groups have begun; gives their pages."""

    def begin(everybody=TWELVE, **fields):
        pages = []
        for group, answers in everybody:
            page = open_for(**{"kind": "lesson", "name": "lesson1", "content": CONTENT, **fields})
            if group:
                host.site.put_in_cohort(page.user, group, page.block.course_key)
            saved = page.save(*of_values("answers", answers))
            assert not saved.refused
            if "take" in answers:
                page.submit()
            pages.append(page)
        return pages

    return begin


@pytest.fixture
def results(desk):
    def look(group="", block=BLOCK):
        return api.block_results(reader=desk.reader(), request=api.ResultsFilter(block=block, group=group))

    return look


def of(found, id_):
    return next(one for one in found.analysis.questions if one.id == id_)


def test_the_numbers_of_twelve_by_hand(learners, results):
    learners()
    found = results()
    told = found.analysis
    assert (told.started, told.finished) == (12, 7)
    assert (told.stopped.title, told.stopped.n, told.stopped.place) == ("check", 3, "การ์ดที่ 2")
    assert [(one.number, one.id) for one in told.questions] == [(1, "s"), (3, "n"), (2, "p")]
    choice = of(found, "s")
    assert (choice.tried, choice.first_right, choice.ever_right) == (11, 6, 8)
    assert [(one.label, one.first, one.ever, one.right) for one in choice.options] == [
        ("a", 4, 4, False),
        ("b", 6, 8, True),
        ("c", 1, 2, False),
    ]
    assert (choice.confused.n, choice.confused.chosen, choice.confused.says) == (4, "a", "อาจปนกัน")
    pairs_ = of(found, "p")
    assert (pairs_.tried, pairs_.first_right, pairs_.ever_right) == (8, 6, 7)
    assert [[cell.n for cell in line.cells] for line in pairs_.lines] == [
        [{"c1": 6, "c2": 2, "c3": 0}[column] for column in pairs_.columns],
        [{"c1": 2, "c2": 6, "c3": 0}[column] for column in pairs_.columns],
        [{"c1": 0, "c2": 0, "c3": 8}[column] for column in pairs_.columns],
    ]
    seen = of(found, "n")
    assert (seen.tried, seen.first_right, seen.ever_right) == (7, 5, 6)
    assert seen.columns == ["มี", "ยังไม่มี", "ไม่ได้บอก"]
    assert [[cell and (cell.n, cell.right) for cell in line.cells] for line in seen.lines] == [
        [(7, True), (0, False), (0, False)],
        [(0, False), (2, False), (5, True)],
        [(0, False), (7, True), None],
    ]
    assert (seen.confused.n, seen.confused.line, seen.confused.chosen) == (2, "f2", "ยังไม่มี")
    assert (told.counted, told.half_first, told.half_ever) == (3, 3, 3)
    assert len(told.sentences) == 7
    assert found.title == "t"
    assert not found.partial


def test_a_small_group_is_not_told_of_and_not_by_subtraction(learners, results):
    learners()
    found = results()
    assert (found.groups, found.hidden_groups) == (["เหนือ"], True)
    assert results("เหนือ").analysis.started == 6
    assert results("ใต้").analysis is None
    assert results("ไม่มีกลุ่มนี้").analysis is None
    north = results("เหนือ").analysis
    assert north.sentences is None, "beside those of all, the two from the south would be told"
    assert {one.id: one.hidden for one in north.questions} == {"s": False, "p": True, "n": True}
    assert all(one.hidden is False for one in found.analysis.questions)


def test_a_group_beside_which_too_few_are_left_is_not_told_of(learners, results):
    learners([*TWELVE[:6], *TWELVE[8:]])
    found = results()
    assert found.analysis.started == 10
    # ใต้ (2) and no group (2) are four: with เหนือ shown beside all, they would be told.
    assert found.groups == []
    assert results("เหนือ").analysis is None


def test_four_people_are_nobody(learners, results):
    learners(TWELVE[:4])
    found = results()
    assert (found.analysis, found.groups) == (None, [])
    assert "ประโยค" not in found.model_dump_json()


def test_a_sentence_that_is_not_handed_in_is_hers_alone(learners, results, open_for):
    pages = learners()
    draft = open_for(kind="lesson", name="lesson1", content=CONTENT)
    draft.save(*of_values("answers", {**DONE, **take("ร่างที่ยังไม่ส่ง")}))
    pages[0].withdraw()
    told = results().analysis
    assert (told.started, told.finished, len(told.sentences)) == (13, 6, 6)
    assert not {"ร่างที่ยังไม่ส่ง", "ประโยคที่หนึ่ง"} & set(told.sentences)
    assert (told.stopped.title, told.stopped.n) == ("end", 4)


def test_who_tries_it_out_or_has_left_is_not_counted(learners, results, open_for, host):
    pages = learners()
    staff = open_for(kind="lesson", name="lesson1", content=CONTENT, trainer=True)
    staff.save(*of_values("answers", DONE))
    host.leave(pages[0].user, pages[0].block.course_key)
    assert results().analysis.started == 11


def test_the_newest_questions_that_were_answered_are_counted(learners, results, open_for, host):
    pages = learners()
    host.clock = host.clock.replace(day=25)
    newer = raw(single(ask=text("ถามใหม่"), options=options("a", "b", "c", right="a")))
    late = open_for(kind="lesson", name="lesson1", content=newer)
    late.save(*of_values("answers", tries("s", picks("a"))))
    found = results()
    assert [one.label for one in found.analysis.questions] == ["ถามใหม่"]
    assert of(found, "s").first_right == 5
    assert found.asked_since.startswith("2026-11-25")
    assert pages


def test_a_title_of_the_contents_is_in_the_readers_language(learners, results, desk):
    learners(TWELVE[:5], content={**CONTENT, "title": {"th": "บทเรียน ก", "en": "Lesson A"}})
    assert results().title == "บทเรียน ก"
    desk.language = "en"
    assert results().title == "Lesson A"
    Submission.objects.update(title="ชื่อที่ผู้สอนตั้งเอง")
    assert results().title == "ชื่อที่ผู้สอนตั้งเอง"


def test_more_than_are_counted_are_said_of(learners, results, monkeypatch):
    learners()
    monkeypatch.setattr(service, "MOST", 7)
    monkeypatch.setattr(service, "CHUNK", 3)
    found = results()
    assert (found.partial, found.limit, found.analysis.started) == (True, 7, 7)


def test_what_it_costs_grows_by_the_chunk_alone(learners, results, monkeypatch):
    learners()
    with own_queries() as whole:
        results()
    assert len(whole) == 4
    monkeypatch.setattr(service, "CHUNK", 5)
    with own_queries() as chunks:
        results()
    assert len(chunks) == 6


def test_only_blocks_of_this_course_that_have_results(learners, results, open_for, desk):
    page = open_for()
    page.save_example()
    for block in (str(usage("map1")), str(usage("nobody")), "nonsense", BLOCK.replace("Krabi", "Trang")):
        with pytest.raises(api.Refused) as refused:
            results(block=block)
        assert refused.value.code == "not_found"
    learners()
    Submission.objects.update(course_key="course-v1:Trang+PX101+2569")
    with pytest.raises(api.Refused):
        results()


def test_the_list_of_blocks(learners, desk, open_for):
    assert api.blocks_with_results(reader=desk.reader()).blocks == []
    page = open_for()
    page.save_example()
    learners(TWELVE[:2])
    learners(TWELVE[:1], name="lesson2", title="บทเรียนที่สอง")
    with own_queries() as queries:
        found = api.blocks_with_results(reader=desk.reader()).blocks
    assert [(one.block, one.title, one.kind_label) for one in found] == [
        (BLOCK, "t", "บทเรียน"),
        (str(usage("lesson2")), "บทเรียนที่สอง", "บทเรียน"),
    ]
    assert len(queries) == 2


class TestAsAFile:
    def take(self, desk, group=""):
        asked = api.ResultsFilter(block=BLOCK, group=group)
        head, *lines = api.results_rows(reader=desk.reader(), request=asked)
        return [dict(zip(head, line, strict=True)) for line in lines]

    @pytest.mark.parametrize("group", ["", "เหนือ"])
    def test_every_number_is_the_pages(self, learners, results, desk, group):
        learners()
        lines = self.take(desk, group)
        page = results(group).analysis
        expected = []
        for one in sorted(page.questions, key=lambda one: one.number):
            if one.hidden:
                expected.append((str(one.number), FEW, "", "", "", "", ""))
                continue
            counts = (str(one.tried), str(one.first_right), str(one.ever_right))
            expected += [
                (str(one.number), option.label, str(option.first), str(option.ever), *counts) for option in one.options
            ]
            for line in one.lines:
                for column, cell in zip(one.columns, line.cells, strict=True):
                    if cell is not None:
                        expected.append((str(one.number), f"{line.label} → {column}", str(cell.n), "", *counts))
        names = (
            "ข้อที่", "ตัวเลือก", "เลือกในครั้งแรก (คน)", "เคยเลือก (คน)", "ตอบ (คน)", "ตรงในครั้งแรก (คน)", "เคยตรง (คน)",
        )  # fmt: skip
        assert [tuple(line[name] for name in names) for line in lines] == expected
        right = {(line["คำถาม"], line["ตัวเลือก"]) for line in lines if line["เป็นคำตอบ"] == "1"}
        assert ("ข้อใด", "b") in right
        assert len(right) == (1 if group else 1 + 3 + 3)

    def test_it_is_written_down_and_hides_what_the_page_hides(self, learners, desk):
        learners()
        (line,) = self.take(desk, "ใต้")
        assert line["คำถาม"] == FEW
        assert not any(value for name, value in line.items() if name != "คำถาม")
        record = ExportRecord.objects.get()
        assert record.filters == {"rows": "results", "block": BLOCK, "group": "ใต้"}
        assert (record.rows, record.identified, record.actor_id) == (1, False, desk.user)

    def test_a_question_few_have_tried_has_no_number(self, learners, results):
        learners([*TWELVE[:4], *[("เหนือ", {"seen:one": {"done": True}})] * 3])
        few = [*rows_of(results(), "th")]
        assert {line[3] for line in few if line[0] == "1"} == {""}
