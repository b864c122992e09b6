"""What tries earn beside points: explanations option by option, the key when a question is closed."""

from __future__ import annotations

import pytest

from partnership_xblock.activities.lesson import LESSON
from tests.activities.lesson.made import (
    check,
    lesson,
    mark,
    match,
    multiple,
    network,
    order,
    pairs,
    picks,
    single,
    tries,
)
from tests.fakes.sheets import sheet


def told(found):
    return {id_: text.en for id_, text in found.explanations.items()}


def test_before_any_try_nothing_is_told():
    for question in (single("q"), multiple("q"), match("q"), order("q"), network("q")):
        result = mark(lesson(question), {}, "q")
        assert (result.points, result.of, result.tries, result.left, result.closed) == (0, 2, 0, 3, False)
        assert (result.right, dict(result.explanations), result.key) == ((), {}, None)


def test_a_draft_earns_nothing():
    assert mark(lesson(single()), {"draft:s": picks("b")}, "s").tries == 0


def test_what_was_chosen_is_explained_and_no_more():
    result = mark(lesson(single()), tries("s", picks("a")), "s")
    assert (result.points, result.left, result.closed, result.key) == (0, 2, False, None)
    assert told(result) == {"a": "why a"}
    result = mark(lesson(single()), tries("s", picks("a"), picks("c")), "s")
    assert told(result) == {"a": "why a", "c": "why c"}


def test_all_points_close_a_question():
    result = mark(lesson(single()), tries("s", picks("b")), "s")
    assert (result.points, result.left, result.closed, result.right) == (2, 2, True, ("b",))
    assert result.key == {"picks": ["b"], "pairs": {}}
    assert told(result) == {"a": "why a", "b": "why b", "c": "why c"}


def test_the_last_try_closes_a_question():
    result = mark(lesson(single(), tries=2), tries("s", picks("a"), picks("c")), "s")
    assert (result.points, result.left, result.closed) == (0, 0, True)
    assert result.key == {"picks": ["b"], "pairs": {}}


def test_without_a_limit_it_closes_with_all_points_only():
    many = tries("s", *[picks("a")] * 99)
    result = mark(lesson(single(), tries=0), many, "s")
    assert (result.left, result.closed, result.tries) == (None, False, 99)


def test_ticking_more_than_is_right_explains_nothing():
    result = mark(lesson(multiple()), tries("m", picks("a", "b", "c", "d")), "m")
    assert (result.points, result.right, dict(result.explanations), result.key) == (0, (), {}, None)
    result = mark(lesson(multiple()), tries("m", picks("a", "b", "c")), "m")
    assert (result.points, result.right, dict(result.explanations)) == (1, (), {})
    result = mark(lesson(multiple()), tries("m", picks("a", "c")), "m")
    assert (result.points, result.right) == (0, ("a",))
    assert told(result) == {"a": "why a", "c": "why c"}


def test_a_match_explains_the_lines_that_are_right():
    result = mark(lesson(match()), tries("p", pairs(l1="c1", l2="c3", l3="c2")), "p")
    assert (result.points, result.right, told(result)) == (0.5, ("l1",), {"l1": "why l1"})
    result = mark(lesson(match()), tries("p", pairs(l1="c1", l2="c3", l3="c2"), pairs(l1="c2", l2="c2", l3="c1")), "p")
    assert result.points == 0.5, "the best counts"
    assert result.right == ("l2",), "of the newest try"
    assert told(result) == {"l1": "why l1", "l2": "why l2"}


def test_an_order_is_explained_when_it_is_closed():
    result = mark(lesson(order()), tries("o", picks("x", "y", "w", "z")), "o")
    assert (result.points, result.right, dict(result.explanations)) == (1, ("x", "y"), {})
    result = mark(lesson(order()), tries("o", picks(*"xyzw")), "o")
    assert told(result) == {"o": "why"}
    assert result.key == {"picks": ["x", "y", "z", "w"], "pairs": {}}


def test_a_network_explains_every_feature_and_a_verdict_that_is_right():
    wrong = pairs(f1="yes", f2="no", verdict="yes")
    result = mark(lesson(network()), tries("n", wrong), "n")
    assert (result.points, result.right, told(result)) == (0.5, ("f1",), {"f1": "why f1", "f2": "why f2"})
    result = mark(lesson(network()), tries("n", pairs(f1="yes", f2="no", verdict="no")), "n")
    assert told(result) == {"f1": "why f1", "f2": "why f2", "verdict": "why verdict"}
    assert result.key is None


def test_the_best_try_counts_and_a_later_one_takes_nothing():
    result = mark(lesson(multiple(), tries=5), tries("m", picks("c"), picks("a"), picks("d")), "m")
    assert (result.points, result.tries, result.left, result.right) == (1, 3, 2, ())


def test_a_corrected_key_marks_the_same_tries_anew():
    values = tries("s", picks("a"))
    assert mark(lesson(single()), values, "s").points == 0
    mended = single()
    for option in mended["options"]:
        option["right"] = option["id"] == "a"
    result = mark(lesson(mended), values, "s")
    assert (result.points, result.closed, result.key) == (2, True, {"picks": ["a"], "pairs": {}})


def test_an_option_that_was_removed_counts_as_not_chosen_and_breaks_nothing():
    values = tries("m", picks("a", "gone", "b"))
    assert mark(lesson(multiple()), values, "m").points == 2
    assert mark(lesson(match()), tries("p", pairs(l1="c1", gone="c2", l2="gone")), "p").points == 0.5
    assert mark(lesson(order()), tries("o", picks("x", "gone", "z", "w")), "o").points == 1


def test_only_what_is_asked_now_is_marked_and_counts():
    content = lesson(single(), multiple(points=4))
    values = {**tries("s", picks("b")), **tries("gone", picks("b"))}
    own = sheet(values, {}, content)
    assert list(LESSON.marks(own)) == ["s", "m"]
    assert (LESSON.rule.possible(content), LESSON.rule.earned(own)) == (6, 2)


def test_a_hidden_card_s_questions_do_not_count():
    hidden = check(single("h"), id_="hidden", hidden=True)
    content = lesson(single())
    with_hidden = content.model_copy(
        update={"cards": (*content.cards, *type(content).from_author({"cards": [hidden, *RAW]}).cards[:1])}
    )
    assert LESSON.rule.possible(with_hidden) == 2
    assert [question.id for question in with_hidden.questions] == ["s"]


RAW = [
    {"id": "r1", "kind": "text", "title": {"th": "a", "en": "a"}},
    {"id": "r2", "kind": "text", "title": {"th": "a", "en": "a"}},
]


def test_a_hidden_feature_is_not_asked_for():
    content = lesson(network())
    shown = content.lists["two"][0]
    hidden = content.lists["two"][1].model_copy(update={"hidden": True})
    less = content.model_copy(update={"lists": {"two": (shown, hidden)}})
    result = mark(less, tries("n", pairs(f1="yes", verdict="no")), "n")
    assert (result.points, result.closed) == (2, True)
    assert result.key == {"picks": [], "pairs": {"f1": "yes", "verdict": "no"}}


@pytest.mark.parametrize("tried", [1, 2, 3])
def test_fewer_tries_than_were_made_leave_none(tried):
    values = tries("s", *[picks("a")] * tried)
    result = mark(lesson(single(), tries=1), values, "s")
    assert (result.left, result.closed, result.tries) == (0, True, tried)
