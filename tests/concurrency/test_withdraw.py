"""A teacher takes back, a trainer takes to read, at the same moment: one of them does."""

from __future__ import annotations

import pytest

from partnership_xblock import api
from partnership_xblock.models import Round, StateEvent, Submission
from tests.fakes.course import COURSE, new_user
from tests.fakes.race import at_once, codes

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]


def claims(page, trainers):
    """One claim for each trainer, as their pages would ask."""
    public_id = Submission.objects.get().public_id
    for trainer in trainers:
        page.host.enrol(trainer, COURSE, trainer=True)

    def claim(trainer):
        reader = api.reader(user_id=trainer, course_key=COURSE, language="th")
        asked = api.ActRequest(person=api.person_token(user_id=trainer, course_key=COURSE))
        return lambda: api.claim(reader=reader, public_id=public_id, request=asked)

    return [claim(trainer) for trainer in trainers]


def withdrawal(page):
    visit = page.visit()
    request = api.WithdrawRequest(person=page.person, page=str(page.block.usage_key))
    return lambda: api.withdraw(visit=visit, request=request, words={})


def test_withdrawn_or_claimed_never_both(page):
    page.save_example()
    page.submit()
    answers = at_once([withdrawal(page), *claims(page, [new_user()])])
    row = Submission.objects.get()
    if row.status == "draft":
        assert codes(answers) <= {"wrong_state", "not_found"}
        assert Round.objects.get().withdrawn
        assert row.claimed_by is None
    else:
        assert row.status == "in_review"
        assert codes(answers) == {"claimed_by_other"}
        assert not Round.objects.get().withdrawn


def test_two_trainers_at_once_one_wins(page):
    page.save_example()
    page.submit()
    answers = at_once(claims(page, [new_user() for _ in range(8)]))
    assert codes(answers) == {"claimed_by_other"}
    assert sum(not isinstance(one, api.Refused) for one in answers) == 1
    assert StateEvent.objects.filter(verb="claim").count() == 1
