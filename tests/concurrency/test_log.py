"""A log under several hands: it is handed in, read, written in, certified and taken back at the same moment."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from random import Random

import pytest

from partnership_xblock import api
from partnership_xblock.models import Review, Round, StateEvent, Submission
from tests.fakes.course import COURSE, change, new_user
from tests.fakes.desk import Desk, written
from tests.fakes.race import at_once, codes

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]
FIRST = "exmeet000001"
FACTS = {"minutes", "date", "start", "end", "pause", "people"}


@pytest.fixture
def log(open_for, host):
    host.clock = datetime(2026, 12, 3, 2, 0, tzinfo=UTC)
    page = open_for(kind="plc", name="plc1")
    page.save_example()
    return page


@pytest.fixture
def desks(host, log):
    found = []
    for _ in range(2):
        trainer = new_user()
        host.enrol(trainer, COURSE, trainer=True)
        found.append(Desk(host, trainer))
    return found


def press(page, seen=None):
    """A press of the button, for what the page has `seen`, or shows now."""
    if seen is None:
        shown = page.open()
        seen = {"answers": shown.answers.revision, "network": shown.network.revision}
    request = api.SubmitRequest(
        person=page.person, page=str(page.block.usage_key), token=secrets.token_hex(8), revision=seen
    )
    visit = page.visit()
    return lambda: api.submit(visit=visit, request=request, words={})


def writes(page, number, end="11:30"):
    item = page.open().answers.items[f"session:{FIRST}"]
    request = page.request(
        change("answers", f"session:{FIRST}", {**item.v, "end": end, "place": f"ที่ {number}"}, item.r)
    )
    visit = page.visit()
    return lambda: api.save_draft(visit=visit, request=request)


def standing():
    return Round.objects.filter(withdrawn=False).order_by("number")


def assert_whole():
    """What is true whoever was first."""
    work = Submission.objects.get()
    rounds = list(Round.objects.order_by("number"))
    verbs = list(StateEvent.objects.order_by("id").values_list("verb", "from_status", "to_status"))
    assert [one.number for one in rounds] == list(range(1, work.round_count + 1))
    assert sum(verb == "submit" for verb, *_ in verbs) == len(rounds)
    assert sum(verb == "withdraw" for verb, *_ in verbs) == sum(one.withdrawn for one in rounds)
    assert verbs[-1][2] == work.status
    assert all(before[2] == after[1] for before, after in pairwise(verbs))
    waiting = [one for one in rounds if not one.withdrawn and one.review_id is None]
    assert len(waiting) <= 1, "two rounds wait"
    for one in Review.objects.select_related("round"):
        said = one.document.get(f"hours:{FIRST}")
        if said is None:
            continue
        if one.state != "published":
            assert set(said["v"]) == {"state"}, "a draft certifies"
        elif said["v"] == {"state": "yes"}:
            assert StateEvent.objects.filter(round=one.round, verb="reopen").exists(), "certified without facts"
        elif said["v"]["state"] == "yes":
            assert set(said["v"]) == {"state", *FACTS}
            assert said["v"]["end"] == one.round.answers[f"session:{FIRST}"]["v"]["end"], "not the round's facts"


def test_presses_while_it_waits_make_one_round_that_stands(log):
    log.submit()
    writes(log, 1)()
    answers = at_once([press(log) for _ in range(8)])
    assert codes(answers) == set()
    assert [(one.number, one.withdrawn) for one in Round.objects.order_by("number")] == [(1, True), (2, False)]
    assert_whole()


def test_handing_in_and_claiming_at_once_lose_neither(log, desks):
    public_id = log.submit().submission.public_id
    for turn in range(4):
        writes(log, turn)()
        answers = at_once([press(log), *(lambda desk=desk: desk.claim(public_id) for desk in desks)])
        assert codes(answers) <= {"being_read", "claimed_by_other"}
        assert sum(isinstance(one, api.DeskDetail) for one in answers) == 1
        assert_whole()
        assert log.open().answers.items[f"session:{FIRST}"].v["place"] == f"ที่ {turn}"  # what she wrote is there
        if isinstance(answers[0], api.PageShape):
            assert standing().last().answers[f"session:{FIRST}"]["v"]["place"] == f"ที่ {turn}"
        reading = next(desk for desk, one in zip(desks, answers[1:], strict=True) if isinstance(one, api.DeskDetail))
        reading.release(public_id)


def test_editing_and_certifying_at_once_certifies_what_the_round_says(log, desks):
    public_id = log.submit().submission.public_id
    desk = desks[0]
    desk.claim(public_id)
    desk.mark_all(public_id)
    desk.write(public_id, {f"hours:{FIRST}": {"state": "yes"}})
    answers = at_once([lambda: desk.decide(public_id, "accept"), writes(log, 1, end="12:00"), press(log)])
    assert codes(answers) <= {"being_read", "stale"}
    assert isinstance(answers[0], api.Decided)
    assert isinstance(answers[1], api.SaveAnswer)
    certificate = log.open().certificates[FIRST]
    assert (certificate["end"], certificate["minutes"]) == ("11:30", 135)
    assert_whole()


def decided(desk, public_id, decision, state):
    """Claim, mark, say of the first meeting what is said, and decide."""
    shown = desk.claim(public_id)
    items = shown.review.items
    values = {f"mark:{line.id}": {"points": 3.0} for line in shown.rubric}
    values |= {f"hours:{FIRST}": {"state": state}, "overall": {"text": "อ่านแล้ว"}}
    desk.save(public_id, *(written(key, v, items[key].r if key in items else 0) for key, v in values.items()))
    return desk.decide(public_id, decision)


def test_taking_back_and_handing_in_again_at_once(log, desks):
    desk = desks[0]
    public_id = log.submit().submission.public_id
    for turn in range(4):
        # She does not look at her page in between: opening it is reading the decision.
        write = writes(log, turn, end="11:45" if turn % 2 else "11:30")
        decided(desk, public_id, "accept", "yes")
        hand_in = press(log, dict(write().revision))
        answers = at_once([lambda: desk.take_back(public_id), hand_in])
        assert codes(answers) <= {"wrong_state", "being_read"}
        assert len(codes(answers)) == 1, "one of the two was first"
        assert_whole()


@pytest.mark.parametrize("seed", range(4))
def test_a_walk_of_many_hands(log, desks, seed):
    """Whatever is refused, nothing breaks and every promise is kept in the end."""
    chance = Random(seed)
    public_id = log.submit().submission.public_id

    for turn in range(12):
        desk = chance.choice(desks)
        acts = [
            press(log),
            writes(log, turn, end=chance.choice(("11:30", "11:45"))),
            partial(decided, desk, public_id, chance.choice(("accept", "return")), chance.choice(("yes", "ask"))),
            lambda desk=desk: desk.take_back(public_id),
            lambda: desks[1].claim(public_id),
            lambda: desks[0].release(public_id),
            lambda: desks[0].reopen(public_id),
            log.withdraw,
        ]
        answers = at_once(chance.sample(acts, 3))
        expected = {
            "not_found",  # at the desk, once all of it is withdrawn
            "being_read",
            "claimed_by_other",
            "not_claimed",
            "wrong_state",
            "stale",
            "already_seen",
            "not_ready",
        }
        assert codes(answers) <= expected, codes(answers)
        assert_whole()
