"""Results by question: counts by hand, and nothing about fewer than five people, by whatever way."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from partnership_xblock.activities.lesson.analysis import Chose, Confused, Learner, by_group, has_begun, results
from partnership_xblock.domain.suppression import FEWEST
from partnership_xblock.domain.text import Text
from tests.activities.lesson.made import (
    lesson,
    match,
    multiple,
    network,
    options,
    order,
    pairs,
    picks,
    single,
    text,
    tries,
)

MIXED = [{**one, "mixup": text(f"mixup {one['id']}")} for one in options("a", "b", "c", right="b")]
CONTENT = lesson(single(options=MIXED), multiple(), match(), order(), network(mixup={"f2": text("mixup f2")}))


def seen(*ids):
    return {f"seen:{id_}": {"done": True} for id_ in ids}


def of(found, id_):
    return next(one for one in found.questions if one.id == id_)


def test_counts_by_hand():
    learners = [
        Learner({**seen("one", "c"), **tries("s", picks("b")), "take": {"text": "ข", "partner": ""}}, finished=True),
        Learner({**seen("one"), **tries("s", picks("a"), picks("b"))}),
        Learner({**seen("one"), **tries("s", picks("a"), picks("c"), picks("a"))}),
        Learner({**seen("one", "c"), **tries("s", picks("c"))}),
        Learner({**seen("one", "c"), "take": {"text": "ก", "partner": ""}}),
        Learner({}),
        Learner({"reply:x": {"text": "ค่ะ"}}),
    ]
    result = results(CONTENT, learners)
    assert (result.started, result.finished) == (5, 1)
    assert (result.stopped, result.stopped_n) == ("c", 2), "one stands at the sentence, one has read all"
    question = of(result, "s")
    assert (question.tried, question.first_right, question.ever_right) == (4, 1, 2)
    assert question.options == {"a": Chose(2, 2), "b": Chose(1, 2), "c": Chose(1, 2)}
    assert question.confused == Confused(2, "", "a", Text(th="mixup a", en="mixup a"))
    assert question.key.picks == ["b"]
    assert result.sentences == ("ก", "ข")


def test_pairs_orders_and_features_as_tables_of_first_tries():
    values = [
        {**tries("p", pairs(l1="c1", l2="c3", l3="c3"), pairs(l1="c1", l2="c2", l3="c3"))},
        {**tries("o", picks("y", "x", "z", "w")), **tries("n", pairs(f1="yes", f2="no", verdict="no"))},
        {**tries("n", pairs(f1="yes", f2="unsaid", verdict="no"))},
    ]
    result = results(CONTENT, [Learner(one) for one in values])
    assert of(result, "p").table == {
        "l1": {"c1": 1, "c2": 0, "c3": 0},
        "l2": {"c1": 0, "c2": 0, "c3": 1},
        "l3": {"c1": 0, "c2": 0, "c3": 1},
    }
    assert (of(result, "p").first_right, of(result, "p").ever_right) == (0, 1)
    assert of(result, "o").table["y"] == {"1": 1, "2": 0, "3": 0, "4": 0}
    assert of(result, "n").table == {
        "f1": {"yes": 2, "no": 0, "unsaid": 0},
        "f2": {"yes": 0, "no": 1, "unsaid": 1},
        "verdict": {"yes": 0, "no": 2},
    }
    assert of(result, "n").confused == Confused(1, "f2", "no", Text(th="mixup f2", en="mixup f2"))
    assert of(result, "p").confused is None, "its author says nothing of it"
    assert of(result, "o").confused is None


def test_the_hardest_question_comes_first_and_what_nobody_tried_last():
    values = [
        {**tries("s", picks("b")), **tries("m", picks("a")), **tries("p", pairs(l1="c1", l2="c2", l3="c3"))},
        {**tries("s", picks("a")), **tries("m", picks("c")), **tries("p", pairs(l1="c1", l2="c2", l3="c3"))},
    ]
    result = results(CONTENT, [Learner(one) for one in values])
    assert [one.id for one in result.hardest_first] == ["m", "s", "p", "o", "n"]


def test_what_is_gone_is_passed_over():
    result = results(CONTENT, [Learner({**tries("gone", picks("a")), **tries("s", picks("gone"))})] * 5)
    assert of(result, "s").options == {"a": Chose(), "b": Chose(), "c": Chose()}
    assert [one.id for one in result.questions] == ["s", "m", "p", "o", "n"]


def test_nobody_and_too_few():
    assert by_group(CONTENT, []).everybody is None
    four = by_group(CONTENT, [Learner(seen("one"), group="a")] * 4)
    assert (four.everybody, dict(four.groups)) == (None, {"a": None})


def test_a_small_group_is_hidden_and_with_it_what_would_tell_of_it():
    begun = [Learner({**seen("one"), **tries("s", picks("b"))}, group=group) for group in "a" * 9 + "b" * 3]
    result = by_group(CONTENT, begun)
    assert result.everybody is not None
    assert dict(result.groups) == {"a": None, "b": None}
    result = by_group(CONTENT, [*begun, *[Learner(seen("one"), group="c")] * 20])
    assert result.groups["a"] is None
    assert result.groups["b"] is None
    assert result.groups["c"].started == 20


def test_a_question_few_of_a_group_have_tried_is_hidden_there_and_not_by_subtraction():
    tried = Learner({**seen("one"), **tries("s", picks("b"))}, group="a")
    learners = [
        *[tried] * 8,
        *[Learner({**tried.answers, **tries("m", picks("a"))}, group="b")] * 6,
        *[Learner(seen("one"), group="c")] * 6,
        *[Learner({**seen("one"), **tries("s", picks("a"))}, group="c")] * 2,
    ]
    result = by_group(CONTENT, learners)
    assert of(result.everybody, "s").tried == 16
    assert [of(result.groups[group], "s").hidden for group in "abc"] == [False, True, True]
    assert of(result.groups["a"], "s").tried == 8
    assert [of(result.groups[group], "m").hidden for group in "abc"] == [False, False, False]
    assert of(result.groups["c"], "s").options == {}
    assert of(result.groups["c"], "s").confused is None


def test_a_question_few_have_tried_at_all_is_hidden_everywhere():
    learners = [Learner(seen("one"), group=group) for group in "a" * 9 + "b" * 9]
    learners += [Learner(tries("m", picks("a")), group="b")] * 2
    result = by_group(CONTENT, learners)
    assert of(result.everybody, "m").hidden
    assert all(of(group, "m").hidden for group in result.groups.values())
    assert not of(result.everybody, "s").hidden, "nobody's tries are nobody's"


def test_sentences_follow_the_same_rule():
    words = Learner({"take": {"text": "ก", "partner": ""}}, group="a")
    quiet = Learner(seen("one"), group="b")
    result = by_group(CONTENT, [*[words] * 6, *[quiet] * 6, Learner({"take": {"text": "ข", "partner": ""}}, group="b")])
    assert len(result.everybody.sentences) == 7
    assert result.groups["a"].sentences is None
    assert result.groups["b"].sentences is None


PEOPLE = st.lists(
    st.tuples(st.sampled_from("abcd"), st.sampled_from(["", "a", "b", "c"]), st.booleans(), st.booleans()), max_size=40
)


@settings(max_examples=60)
@given(PEOPLE)
def test_what_is_left_of_any_number_is_nobody_s_or_five_people_s(people):
    """For each number of all, less the same of every group that is shown: the people it then speaks of."""
    learners = []
    for group, pick, begun, wrote in people:
        answers = {**(seen("one") if begun else {}), **(tries("s", picks(pick)) if pick else {})}
        if wrote:
            answers["take"] = {"text": group, "partner": ""}
        learners.append(Learner(answers, group=group))
    result = by_group(CONTENT, learners)
    begun = [one for one in learners if has_begun(one.answers)]
    if result.everybody is None:
        assert len(begun) < FEWEST
        assert not any(result.groups.values())
        return
    output = {name: group for name, group in result.groups.items() if group is not None}
    few(len(begun), [group.started for group in output.values()])
    if not of(result.everybody, "s").hidden:
        asked = [of(group, "s") for group in output.values()]
        few(of(result.everybody, "s").tried, [one.tried for one in asked if not one.hidden])
        assert all(one.tried == 0 or one.tried >= FEWEST for one in asked if not one.hidden)
    else:
        assert all(of(group, "s").hidden for group in output.values())
    if result.everybody.sentences is not None:
        written = [group.sentences for group in output.values() if group.sentences is not None]
        few(len(result.everybody.sentences), [len(one) for one in written])
        assert all(len(one) == 0 or len(one) >= FEWEST for one in written)
    else:
        assert all(group.sentences is None for group in output.values())


def few(everybody, told):
    left = everybody - sum(told)
    assert left == 0 or left >= FEWEST
    assert all(one == 0 or one >= FEWEST for one in told)
