"""Score sheets and the decision that follows from them at the same moment: no sheet is lost or written twice, and what
is decided had the sheets it needs.

Those in the middle turn red when the submission is not held (`select_for_update`).
"""

from __future__ import annotations

from functools import partial

import pytest

from partnership_xblock import api
from partnership_xblock.models import Review, Round
from partnership_xblock.repositories import score_sheets
from partnership_xblock.services.desk import decide as decide_service
from partnership_xblock.services.desk import score as score_service
from tests.fakes.course import COURSE, new_user
from tests.fakes.desk import Desk, standing
from tests.fakes.race import at_once, codes, in_the_middle

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]
HIGH = {"need": 3, "partners": 3.5, "doable": 3, "measure": 3, "lasting": 2.5}
LOW = {"need": 3.5, "partners": 3.5, "doable": 2, "measure": 1, "lasting": 2}


@pytest.fixture
def desks(host):
    """The claimer first, then two other trainers."""
    found = []
    for _ in range(3):
        trainer = new_user()
        host.enrol(trainer, COURSE, trainer=True)
        found.append(Desk(host, trainer))
    return found


@pytest.fixture
def pitched(open_for, desks):
    """Handed in to the pitch, claimed by the first trainer, who means to let it go on."""
    page = open_for(kind="proposal")
    page.save_example()
    public_id = page.submit().submission.public_id
    passing(desks[0], public_id)()
    page.submit()
    desks[0].claim(public_id)
    desks[0].write(public_id, {"gate": {"outcome": "pass"}})
    return public_id


def passing(desk, public_id):
    """The decision that is shown now, to be sent later."""
    if "gate" not in desk.detail(public_id).review.items:
        desk.claim(public_id)
        desk.write(public_id, {"gate": {"outcome": "pass"}})
    detail = desk.detail(public_id)
    request = api.DecisionRequest(
        person=desk.person, decision="return", round=standing(detail), revision=detail.review.revision
    )
    return partial(api.decide, reader=desk.reader(), public_id=public_id, request=request)


def scoring(desk, public_id, marks=HIGH, **fields):
    request = api.ScoreRequest(person=desk.person, round=standing(desk.detail(public_id)), marks=marks, **fields)
    return partial(api.score, reader=desk.reader(), public_id=public_id, request=request)


def sheets():
    """Of the round that is pitched."""
    (round_,) = Round.objects.filter(number=2).values_list("pk", flat=True)
    return score_sheets.sheets_of([round_]).get(round_, [])


def test_one_trainer_at_two_devices_sends_one_sheet(desks, pitched):
    answers = at_once([scoring(desks[1], pitched, marks) for marks in (HIGH, LOW) * 3])
    assert codes(answers) == {"sheet_sent"}
    assert len(sheets()) == 1
    assert sum(not isinstance(one, api.Refused) for one in answers) == 3, "each sends the one that stands, or is told"


def test_two_sheets_at_once_both_stand(desks, pitched):
    answers = at_once([scoring(desks[1], pitched, HIGH), scoring(desks[2], pitched, LOW)])
    assert codes(answers) == set()
    assert sorted(one.item.marks["measure"] for one in sheets()) == [1, 3]
    # Whichever was second has seen the first: its own was sent.
    assert max(len(one.stage.sheets.sheets) for one in answers) == 2


def test_two_sheets_and_the_decision_at_once(desks, pitched):
    """Any order: the decision is sent with both sheets or refused, a sheet after it is refused; nothing between."""
    decision, *written = at_once(
        [passing(desks[0], pitched), scoring(desks[1], pitched, HIGH), scoring(desks[2], pitched, LOW)]
    )
    kept = len(sheets())
    assert kept == sum(not isinstance(one, api.Refused) for one in written)
    published = Review.objects.filter(state="published", round__number=2).count()
    if isinstance(decision, api.Refused):
        assert (decision.code, published, kept) == ("not_ready", 0, 2)
        passing(desks[0], pitched)()
    else:
        assert (published, kept) == (1, 2)


@pytest.mark.parametrize("stop", [(score_service, "keep_sheet")])
def test_the_decision_waits_for_a_sheet_that_is_being_written(desks, pitched, stop, monkeypatch):
    scoring(desks[1], pitched)()
    first, second = in_the_middle(scoring(desks[2], pitched, LOW), stop, passing(desks[0], pitched), monkeypatch)
    assert codes([first, second]) == set(), "the second sheet was there when the decision looked"
    assert len(sheets()) == 2


def test_a_sheet_waits_for_the_decision_and_is_late(desks, pitched, monkeypatch):
    scoring(desks[1], pitched)()
    scoring(desks[0], pitched)()
    # The claimer's own sheet was a change of the review: the decision is asked for as it is shown now.
    _decided, late = in_the_middle(
        passing(desks[0], pitched), (decide_service.desk, "publish"), scoring(desks[2], pitched, LOW), monkeypatch
    )
    assert isinstance(late, api.Refused)
    assert late.code == "wrong_state"
    assert len(sheets()) == 2
