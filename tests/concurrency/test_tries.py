"""Tries of a question, and whatever else may happen to the same work at the same moment: one try stands, none is lost,
and the gradebook ends with the best of each.

Every race turns red on both servers when rows are not held (`select_for_update`).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import partial

import pytest

from partnership_xblock import activities, api
from partnership_xblock.models import Round, Submission
from partnership_xblock.repositories import work
from partnership_xblock.services.learner import automatic_grade, save_draft, submit, withdraw
from partnership_xblock.services.learner import staff_scores as override_service
from tests.activities.toy import TOY
from tests.fakes.course import COURSE, change, usage
from tests.fakes.host import RecordingHost
from tests.fakes.race import at_once, codes, in_the_middle

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]
WRONG, RIGHT = {"pick": "a"}, {"pick": "b"}
MENDED = {"options": [{"id": "a", "label": {"th": "ก"}, "right": True}, {"id": "b", "label": {"th": "ข"}}]}
AT_THE_DOOR = (RecordingHost, "send_grade")
MANY = 60


@pytest.fixture(autouse=True)
def _toy(monkeypatch):
    monkeypatch.setattr(activities, "ACTIVITIES", (*activities.ACTIVITIES, TOY))


@pytest.fixture
def toy(open_for):
    return open_for(kind="toy", rubric=())


@pytest.fixture
def learner(toy):
    return api.Learner(id=toy.user, usage_key=usage(), kind="toy")


@pytest.fixture
def done(toy):
    """Finished after a first try that was wrong."""
    tried(toy, 1, WRONG)()
    toy.submit()
    return toy


def tried(page, number, value):
    visit, request = page.visit(), page.request(change("answers", f"try:{number}", value))
    return partial(api.save_draft, visit=visit, request=request)


def finishing(page):
    """The button is pressed on what is there now."""
    shown, visit = page.open(), page.visit()
    seen = {"answers": shown.answers.revision, "network": shown.network.revision}
    request = api.SubmitRequest(
        person=page.person, page=str(page.block.usage_key), token="one-and-the-same", revision=seen
    )
    return partial(api.submit, visit=visit, request=request, words={})


def withdrawing(page):
    request = api.WithdrawRequest(person=page.person, page=str(page.block.usage_key))
    return partial(api.withdraw, visit=page.visit(), request=request, words={})


def rescoring(page, learner, *, only_if_higher):
    return partial(api.rescore, learner=learner, weight=None, only_if_higher=only_if_higher, block=page.block)


def overriding(learner, earned=1.0):
    return partial(api.override, learner=learner, earned=earned, possible=2.0, weight=None)


def deleting(page):
    return partial(api.forget_work, usage_key=usage(), course_key=COURSE, learner_id=page.user, possible=2.0)


def opening(page):
    return partial(api.open_page, visit=page.visit(), words={})


def assert_in_order(host):
    """Of each learner: numbers grow, the last that was sent is what stands, and nothing has become less by itself."""
    sent = defaultdict(list)
    for grade in host.grades:
        sent[grade.learner_id].append(grade)
    for row in Submission.objects.exclude(grade_earned=None):
        grades = sent[row.learner_id]
        numbers = [one.sequence for one in grades]
        assert numbers == sorted(numbers), "out of order"
        assert len({(one.sequence, one.earned) for one in grades}) == len(set(numbers)), "one number for two grades"
        assert (grades[-1].earned, grades[-1].sequence) == (row.grade_earned, row.grade_sequence)
        assert row.grade_delivery == "sent"
    return {learner: [one.earned for one in grades] for learner, grades in sent.items()}


class TestTwoDevices:
    def test_one_try_stands_and_the_others_are_told(self, toy):
        toy.save(change("answers", "take", {"partner": ""}))
        answers = at_once([tried(toy, 1, value) for value in (WRONG, RIGHT) * 4])
        assert codes(answers) == set()
        (kept,) = Submission.objects.values_list("draft", flat=True)
        assert set(kept) == {"take", "try:1"}
        standing = kept["try:1"]["v"]
        assert kept["try:1"]["r"] == Submission.objects.get().revision == 2, "no revision for a try that is refused"
        for value, answer in zip((WRONG, RIGHT) * 4, answers, strict=True):
            assert isinstance(answer, api.SaveAnswer)
            if value == standing:
                assert (answer.refused, [one.r for one in answer.applied]) == ([], [2])
            else:
                (refused,) = answer.refused
                assert (refused.code, refused.kept.v) == ("already_tried", standing)
                assert answer.applied == []

    def test_the_first_is_stopped_before_it_is_kept(self, toy, monkeypatch):
        """The second waits, and then finds it."""
        toy.save(change("answers", "take", {"partner": ""}))
        first, second = in_the_middle(tried(toy, 1, WRONG), (save_draft, "keep"), tried(toy, 1, RIGHT), monkeypatch)
        assert (first.refused, second.refused[0].kept.v) == ([], WRONG)
        assert Submission.objects.get().draft["try:1"]["v"] == WRONG

    def test_two_numbers_at_once_are_two_tries(self, toy, monkeypatch):
        toy.save(change("answers", "take", {"partner": ""}))
        first, second = in_the_middle(tried(toy, 1, WRONG), (save_draft, "keep"), tried(toy, 2, RIGHT), monkeypatch)
        assert (first.refused, second.refused) == ([], [])
        assert {key: one["v"] for key, one in Submission.objects.get().draft.items() if key.startswith("try:")} == {
            "try:1": WRONG,
            "try:2": RIGHT,
        }
        assert second.marks["q"].tries == 2


class TestATryAnd:
    """Each time the try is better than what was sent."""

    def test_an_override_that_comes_after_it(self, done, learner, host, monkeypatch):
        stop = (automatic_grade.grades, "give")
        answers = in_the_middle(tried(done, 2, RIGHT), stop, overriding(learner), monkeypatch)
        assert codes(answers) == set()
        api.send_score(learner=learner)
        row = Submission.objects.get()
        assert (row.grade_earned, row.mark_earned) == (1, 2), "course staff's stand, the rule's are behind them"
        assert host.grades[-1].earned == 1
        assert_in_order(host)

    def test_an_override_that_it_comes_after(self, done, learner, host, monkeypatch):
        stop = (override_service.grades, "override")
        answers = in_the_middle(overriding(learner), stop, tried(done, 2, RIGHT), monkeypatch)
        assert codes(answers) == set()
        api.send_score(learner=learner)
        row = Submission.objects.get()
        assert (row.grade_earned, row.mark_earned) == (1, 2)
        assert [one.earned for one in host.grades] == [0, 1], "what is behind an override is not sent"
        assert_in_order(host)

    @pytest.mark.parametrize("only_if_higher", [True, False])
    def test_a_rescore(self, done, learner, host, monkeypatch, only_if_higher):
        rescore = rescoring(done, learner, only_if_higher=only_if_higher)
        answers = in_the_middle(rescore, AT_THE_DOOR, tried(done, 2, RIGHT), monkeypatch)
        assert codes(answers) == set()
        assert assert_in_order(host)[done.user][-1] == 2

    @pytest.mark.parametrize("only_if_higher", [True, False])
    def test_a_rescore_while_it_is_being_kept(self, done, learner, host, monkeypatch, only_if_higher):
        rescore = rescoring(done, learner, only_if_higher=only_if_higher)
        answers = in_the_middle(tried(done, 2, RIGHT), (save_draft, "raise_grade"), rescore, monkeypatch)
        assert codes(answers) == set()
        assert assert_in_order(host)[done.user][-1] == 2

    def test_a_key_that_was_mended(self, done, host, monkeypatch):
        """Pages open with the new key while a try is on its way with the old one."""
        with_new = replace(done, block=replace(done.block, content=MENDED))
        pages = partial(at_once, [opening(with_new) for _ in range(6)])
        answers = in_the_middle(tried(done, 2, WRONG), (save_draft, "keep"), pages, monkeypatch)
        assert codes([answers[0], *answers[1]]) == set()
        assert assert_in_order(host)[done.user] == [0, 2], "marked anew once"

    def test_a_mended_key_is_marked_once_by_many_pages(self, done, host):
        with_new = replace(done, block=replace(done.block, content=MENDED))
        answers = at_once([opening(with_new) for _ in range(8)])
        assert codes(answers) == set()
        assert assert_in_order(host)[done.user] == [0, 2]
        assert {one.marks["q"].points for one in answers} == {2}

    def test_a_mended_key_is_marked_once_by_commands_and_pages(self, done, host):
        with_new = replace(done, block=replace(done.block, content=MENDED))
        commands = [partial(api.remark_block, block=with_new.block)] * 4
        answers = at_once([*commands, *(opening(with_new) for _ in range(4))])
        assert codes(answers) == set()
        assert assert_in_order(host)[done.user] == [0, 2]
        assert sum(one.raised for one in answers if isinstance(one, api.RemarkReport)) <= 1

    def test_a_delete_state_that_comes_while_it_is_kept(self, done, host, monkeypatch):
        saved, _none = in_the_middle(tried(done, 2, RIGHT), (save_draft, "keep"), deleting(done), monkeypatch)
        assert (saved.refused, [one.key for one in saved.applied]) == ([], ["try:2"])
        assert not Submission.objects.exists()
        assert len(host.cleared) == 1
        assert [one.earned for one in host.grades] in ([0], [0, 2])

    def test_a_delete_state_that_was_there_before(self, toy, monkeypatch):
        """Her page has seen more than there is: she is told so, and not that the try was kept."""
        tried(toy, 1, WRONG)()
        visit, request = toy.visit(), toy.request(change("answers", "try:2", RIGHT), known={"answers": 1, "network": 0})
        save = partial(api.save_draft, visit=visit, request=request)
        _none, saved = in_the_middle(deleting(toy), (work, "_keep_network"), save, monkeypatch)
        assert codes([saved]) == {"deleted"}
        assert not Submission.objects.exists()

    def test_a_withdrawal(self, done, host, monkeypatch):
        answers = in_the_middle(withdrawing(done), (withdraw, "keep"), tried(done, 2, RIGHT), monkeypatch)
        assert codes(answers) == set()
        assert Submission.objects.get().status == "draft"
        assert Submission.objects.get().draft["try:2"]["v"] == RIGHT
        assert assert_in_order(host)[done.user] == [0], "nothing is given for a draft"
        done.submit()
        assert assert_in_order(host)[done.user] == [0, 2]

    def test_a_finishing(self, toy, host, monkeypatch):
        tried(toy, 1, WRONG)()
        answers = in_the_middle(finishing(toy), (submit, "keep"), tried(toy, 2, RIGHT), monkeypatch)
        assert codes(answers) == set()
        # The slower of two deliveries finds that the newest has arrived.
        assert assert_in_order(host)[toy.user] in ([0, 2], [2])
        assert set(Round.objects.get().answers) == {"try:1"}
        assert set(Submission.objects.get().draft) == {"try:1", "try:2"}

    def test_a_finishing_that_comes_while_it_is_kept(self, toy, host, monkeypatch):
        """What she finishes is what she had before her."""
        tried(toy, 1, WRONG)()
        saved, finished = in_the_middle(tried(toy, 2, RIGHT), (save_draft, "keep"), finishing(toy), monkeypatch)
        assert (saved.refused, codes([finished])) == ([], {"stale"})
        assert Round.objects.count() == 0
        assert host.grades == []


def test_many_learners_finish_in_the_same_minute(open_for, host):
    """A third is right at once, a third after it is done, a third not at all; staff rescore all that go on meanwhile,
    and for two of them put in points of their own."""
    pages = [open_for(kind="toy", rubric=()) for _ in range(MANY)]
    for place, page in enumerate(pages):
        tried(page, 1, RIGHT if place % 3 == 0 else WRONG)()
    for begin in range(0, MANY, 20):
        assert codes(at_once([finishing(page) for page in pages[begin : begin + 20]])) == set()
    over = pages[1:3]
    anew = [
        rescoring(page, api.Learner(id=page.user, usage_key=usage(), kind="toy"), only_if_higher=True)
        for place, page in enumerate(pages)
        if place % 3 and page not in over
    ]
    acts = [overriding(api.Learner(id=page.user, usage_key=usage(), kind="toy"), 1.5) for page in over]
    second = [tried(page, 2, RIGHT if place % 3 == 1 else WRONG) for place, page in enumerate(pages) if place % 3]
    calls = [*acts, *(act for pair in zip(second[len(over) :], anew, strict=True) for act in pair)]
    calls = [*calls[: len(over)], *second[: len(over)], *calls[len(over) :], *(opening(page) for page in pages[:10])]
    for begin in range(0, len(calls), 20):
        assert codes(at_once(calls[begin : begin + 20])) == set()
    for page in over:
        api.send_score(learner=api.Learner(id=page.user, usage_key=usage(), kind="toy"))
    found = assert_in_order(host)
    overridden = {page.user for page in over}
    for place, page in enumerate(pages):
        best = {0: 2.0, 1: 2.0, 2: 0.0}[place % 3]
        row = Submission.objects.get(learner_id=page.user)
        if page.user in overridden:
            assert (row.grade_earned, row.mark_earned, found[page.user][-1]) == (1.5, best, 1.5)
            continue
        assert (row.grade_earned, found[page.user][-1]) == (best, best)
        assert found[page.user] == sorted(found[page.user]), "something was sent lower"
