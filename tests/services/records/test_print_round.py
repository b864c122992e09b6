"""A round on paper: who may, and what never leaves the screen."""

from __future__ import annotations

import pytest

from partnership_xblock import api
from tests.fakes.course import new_user
from tests.fakes.sql import own_queries
from tests.services.refusals import refusal

pytestmark = pytest.mark.django_db


@pytest.fixture
def round_id(page, handed_in):
    return page.open().rounds[0].public_id


def printed(user, public_id, language="th"):
    return api.round_for_print(user_id=user, public_id=public_id, language=language, thai_digits=False, words={})


def test_its_teacher_and_trainers_print_it(page, desk, round_id):
    for user in (page.user, desk.user):
        assert printed(user, round_id).round.public_id == round_id


def test_nobody_else_does(open_for, round_id):
    assert refusal(printed, None, round_id).code == "login_required"
    assert refusal(printed, open_for().user, round_id).code == "other_person"
    assert refusal(printed, new_user(), round_id).code == "not_enrolled"
    assert refusal(printed, new_user(), "0" * 32).code == "not_found"


def test_quality_trust_and_story_are_not_even_sent(page, round_id):
    items = printed(page.user, round_id).round.network
    partners = [item.v for key, item in items.items() if key.startswith("partner:")]
    assert len(partners) > 2
    assert not any({"quality", "trust", "story"} & set(value) for value in partners)
    assert any(value.get("together") for value in partners)


def test_dates_come_from_the_round(page, host, round_id):
    assert printed(page.user, round_id).fiscal_year == 2570, "20 November 2026 is in the fiscal year 2570"


def test_a_withdrawn_round_is_not_printed(page, round_id):
    page.withdraw()
    assert refusal(printed, page.user, round_id).code == "not_found"


def test_what_a_trainer_tried_out_is_hers_alone(open_for, desk):
    scratch = open_for(trainer=True)
    scratch.save_example()
    made = scratch.submit().rounds[0].public_id
    assert printed(scratch.user, made).round.number == 1
    assert refusal(printed, desk.user, made).code in ("other_person", "not_enrolled")


def test_trainers_words_are_not_printed(page, desk, handed_in, round_id):
    desk.give_back(handed_in, "ระหว่างเราสองคน")
    assert "ระหว่างเราสองคน" not in printed(page.user, round_id).model_dump_json()


def test_paper_says_accepted_as_long_as_it_stands(page, desk, handed_in, round_id):
    desk.accept(handed_in)
    shown = printed(page.user, round_id)
    assert (shown.status, bool(shown.accepted_at)) == ("accepted", True)
    desk.reopen(handed_in)
    shown = printed(page.user, round_id)
    assert (shown.status, shown.accepted_at) == ("submitted", None)


def test_two_queries(page, round_id):
    with own_queries() as queries:
        printed(page.user, round_id)
    assert len(queries) == 2
