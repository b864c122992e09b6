"""Results by question in words: what is right is marked in its cell, a sentence of a draft is left out."""

from __future__ import annotations

from partnership_xblock.activities.activity import Answered
from partnership_xblock.activities.lesson import LESSON
from tests.activities.lesson.made import lesson, multiple, network, order, pairs, picks, single, text, tries

CONTENT = lesson(single(), multiple(), order(), network(mixup={"verdict": text("ชวนคุยเรื่องสรุป")}))
ONE = {
    **tries("s", picks("a"), picks("b")),
    **tries("m", picks("a", "c")),
    **tries("o", picks("y", "x", "z", "w")),
    **tries("n", pairs(f1="yes", f2="unsaid", verdict="yes")),
    "take": {"text": "ประโยค", "partner": ""},
}


def analysed(*everybody):
    result = LESSON.analysis(CONTENT, everybody)
    assert result.everybody is not None
    return result.everybody


def of(found, id_):
    return next(one for one in found.questions if one.id == id_)


def test_each_type_with_its_answer():
    result = analysed(*[Answered(answers=ONE, finished=True)] * 5)
    assert [(one.label.th, one.first, one.ever, one.right) for one in of(result, "m").options] == [
        ("a", 5, 5, True),
        ("b", 0, 0, True),
        ("c", 5, 5, False),
        ("d", 0, 0, False),
    ]
    placed = of(result, "o")
    assert [column.th for column in placed.columns] == ["1", "2", "3", "4"]
    rows = {line.label.th: [(cell.n, cell.right) for cell in line.cells] for line in placed.lines}
    assert rows == {
        "x": [(0, True), (5, False), (0, False), (0, False)],
        "y": [(5, False), (0, True), (0, False), (0, False)],
        "z": [(0, False), (0, False), (5, True), (0, False)],
        "w": [(0, False), (0, False), (0, False), (5, True)],
    }
    seen = of(result, "n")
    assert seen.lines[-1].label.th == "สรุป (มี = เป็นเครือข่าย, ยังไม่มี = ยังไม่เป็น)"
    assert seen.lines[-1].cells[2] is None
    assert (seen.confused.n, seen.confused.line.th, seen.confused.chosen.th) == (5, "สรุป", "เป็นเครือข่าย")
    assert [(one.id, one.number) for one in result.questions] == [("s", 1), ("m", 2), ("o", 3), ("n", 4)]


def test_a_sentence_of_a_draft_is_left_out():
    result = analysed(*[Answered(answers=ONE, finished=True)] * 5, Answered(answers=ONE))
    assert (result.started, len(result.sentences)) == (6, 5)


def test_where_most_stop_is_named():
    result = analysed(*[Answered(answers={"seen:one": {"done": True}})] * 5)
    assert (result.stopped.place.en, result.stopped.title.en, result.stopped.n) == ("card 2", "check", 5)
    assert analysed(*[Answered(answers=ONE, finished=True)] * 5).stopped is None
