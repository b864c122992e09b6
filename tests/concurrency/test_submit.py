"""Once is once: double clicks, retries, two tabs and two devices make one round."""

from __future__ import annotations

import pytest

from partnership_xblock import api
from partnership_xblock.models import PartnerRecord, Round, StateEvent, Submission
from tests.fakes.course import change
from tests.fakes.race import at_once, codes

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]
MANY = 32


def presses(page, tokens):
    """One press of the button for each token, all on what is there now."""
    shown = page.open()
    seen = {"answers": shown.answers.revision, "network": shown.network.revision}
    visit = page.visit()

    def press(token):
        request = api.SubmitRequest(person=page.person, page=str(page.block.usage_key), token=token, revision=seen)
        return lambda: api.submit(visit=visit, request=request, words={})

    return [press(token) for token in tokens]


def assert_one_round(page):
    kept = Round.objects.get()
    assert kept.number == 1
    assert Submission.objects.get().round_count == 1
    assert StateEvent.objects.count() == 1
    partners = [key for key in kept.network if key.startswith("partner:")]
    assert PartnerRecord.objects.count() == len(partners)
    assert page.open().submission.status == "submitted"


def test_parallel_presses_with_their_own_tokens_make_one_round(page):
    page.save_example()
    answers = at_once(presses(page, [f"token-{number:04d}" for number in range(MANY)]))
    assert codes(answers) <= {"not_editable"}
    assert [one for one in answers if isinstance(one, api.PageShape)]
    assert_one_round(page)


def test_parallel_retries_of_one_press_all_see_the_round(page):
    page.save_example()
    answers = at_once(presses(page, ["one-and-the-same"] * MANY))
    assert codes(answers) == set()
    assert {one.rounds[0].public_id for one in answers} == {Round.objects.get().public_id}
    assert_one_round(page)


def test_save_and_press_at_once_lose_nothing(page):
    """What is saved at the moment of handing in is in the round, or told not to be, or makes the press stale."""
    page.save_example()
    visit = page.visit()
    requests = [page.request(change("answers", f"reply:r{number:011d}", {"text": "ตอบ"})) for number in range(8)]
    saves = [lambda request=request: api.save_draft(visit=visit, request=request) for request in requests]
    answers = at_once([*presses(page, ["press-one-only"]), *saves])
    assert codes(answers) <= {"not_editable", "stale"}
    applied = {one.key for saved in answers if isinstance(saved, api.SaveAnswer) for one in saved.applied}
    kept = Submission.objects.get()
    assert applied <= set(kept.draft)
    if kept.round_count:
        assert applied <= set(Round.objects.get().answers)
