"""Options, lines, choices and questions that an author hid after answers were given: asked of nobody new, and what was
answered before stays readable and marked as it was."""

from __future__ import annotations

import pytest

from partnership_xblock.activities import editing
from partnership_xblock.activities.lesson import LESSON
from partnership_xblock.activities.lesson.content import LessonContent
from partnership_xblock.activities.lesson.marking import possible
from partnership_xblock.activities.lesson.refusals import try_problem
from partnership_xblock.activities.lesson.rows import rows
from tests.activities.lesson.made import lesson, mark, match, multiple, options, pairs, picks, single, tries
from tests.fakes.sheets import sheet


def with_hidden(content, question, part, *ids):
    """The content with these things of a question hidden; the question itself for none."""
    raw = editing.whole(content)
    for card in raw["cards"]:
        for one in card.get("questions", ()):
            if one["id"] == question:
                one["hidden"] = not ids
                for thing in one.get(part, ()):
                    thing["hidden"] = thing["id"] in ids
    return LessonContent.model_validate(raw)


def question_of(content, id_):
    return next(one for card in content.cards for one in card.asked if one.id == id_)


def test_a_hidden_option_counts_in_a_try_that_has_it_and_is_missed_in_none():
    content = with_hidden(lesson(multiple()), "m", "options", "b")
    before = question_of(lesson(multiple()), "m")
    assert before.right >= {"b"}
    old = mark(content, tries("m", picks(*sorted(before.right))), "m")
    assert (old.points, old.closed) == (2, True)
    assert set(old.right) == before.right
    new = mark(content, tries("m", picks(*sorted(before.right - {"b"}))), "m")
    assert (new.points, new.closed) == (2, True)
    assert "b" not in new.key["picks"]
    assert "b" not in new.explanations, "nobody is told of what was not asked"
    assert "b" in old.explanations


def test_an_old_right_answer_stays_right_where_its_author_marks_another():
    """It is hidden as it was: still right by its own mark."""
    shown = options("a", "c", right="a")
    (gone,) = options("b", right="b", hidden=True)
    content = lesson(single(options=[*shown, gone]))
    assert mark(content, tries("s", picks("b")), "s").points == 2
    assert mark(content, tries("s", picks("a")), "s").key == {"picks": ["a"], "pairs": {}}
    assert mark(content, tries("s", picks("c")), "s").points == 0


def test_a_line_is_asked_no_more_and_counts_where_it_was_answered():
    content = with_hidden(lesson(match()), "p", "lines", "l3")
    assert mark(content, tries("p", pairs(l1="c1", l2="c2", l3="c3")), "p").points == 2
    new = mark(content, tries("p", pairs(l1="c1", l2="c2")), "p")
    assert (new.points, new.key) == (2, {"picks": [], "pairs": {"l1": "c1", "l2": "c2"}})
    assert "l3" not in new.explanations


def test_a_try_of_what_is_shown_is_whole_and_an_open_page_may_send_what_it_had():
    content = with_hidden(lesson(match()), "p", "lines", "l3")
    for chosen in (pairs(l1="c1", l2="c2"), pairs(l1="c1", l2="c2", l3="c3")):
        assert try_problem(sheet({}, {}, content), "try:p.1", chosen) is None
    missing = try_problem(sheet({}, {}, content), "try:p.1", pairs(l1="c1", l3="c3"))
    assert missing is not None
    assert (missing.code, missing.params) == ("try_incomplete", {"n": 1, "of": 2})


def test_a_hidden_question_is_not_asked_and_its_tries_are_exported():
    content = with_hidden(lesson(single(), multiple()), "s", "options")
    assert [one.id for one in content.questions] == ["m"]
    assert possible(content) == 2
    shown = content.for_learner()
    assert [one.id for card in shown.cards for one in card.asked] == ["m"]
    told = rows(sheet(tries("s", picks("b")), {}, content), "en")
    assert any("b" in row.value for row in told)


@pytest.mark.parametrize(("question", "part"), [(single, "options"), (match, "lines"), (match, "choices")])
def test_so_many_cannot_be_hidden_that_nothing_is_left_to_choose(question, part):
    raw = editing.whole(lesson(question()))
    (asked,) = raw["cards"][1]["questions"]
    for thing in asked[part][1:]:
        thing["hidden"] = True
    found, problems = editing.examined(LESSON, raw)
    assert found is None
    assert ("too_few", {"n": 1, "min": 2}) in [(one.code, one.params) for one in problems]


def test_what_an_author_takes_out_beside_answers_is_hidden():
    before = editing.whole(lesson(multiple(), single()))
    after = editing.whole(lesson(multiple(options=options("a", "b", "d", right="a b"))))
    kept = LessonContent.model_validate(editing.kept(LESSON, before, after))
    assert [(one.id, one.hidden) for one in kept.cards[1].asked] == [("m", False), ("s", True)]
    assert [option.id for option in question_of(kept, "m").options if option.hidden] == ["c"]
