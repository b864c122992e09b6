"""Late: after this learner's due date and within the grace period. It is said wherever the round is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from partnership_xblock import api
from partnership_xblock.models import Round
from partnership_xblock.services.desk.export_rows import COLUMNS
from tests.fakes.course import change
from tests.services.refusals import refusal

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


@pytest.fixture
def begun(open_for, host):
    """A whole draft, due tomorrow with two days of grace."""
    page = open_for(due=host.clock + DAY, grace=2 * DAY)
    page.save_example()
    return page


@pytest.mark.parametrize(
    ("after", "late"),
    [(DAY - SECOND, False), (DAY, False), (DAY + SECOND, True), (3 * DAY, True)],
    ids=["before", "exactly at due", "a second after", "exactly at the end of grace"],
)
def test_the_clock_decides_at_the_moment_of_handing_in(begun, host, after, late):
    host.clock += after
    assert begun.submit().rounds[0].late is late
    host.clock += 9 * DAY
    assert begun.open().rounds[0].late is late, "it stays what it was"


def test_after_due_and_grace_nothing_is_taken(begun, host):
    host.clock += 3 * DAY + SECOND
    assert refusal(begun.submit).code == "closed"
    assert Round.objects.count() == 0


def test_without_a_due_date_nobody_is_late(page, host):
    page.save_example()
    host.clock += 900 * DAY
    assert page.submit().rounds[0].late is False


def test_an_extension_is_this_learners_and_takes_effect_on_reload(begun, host):
    """In the LMS `block.due` is the learner's own date (edx_when/field_data.py): the next request has the new one."""
    host.clock += 4 * DAY
    assert begun.open().block.closed
    assert refusal(begun.submit).code == "closed"
    begun.block = replace(begun.block, due=host.clock + DAY)
    assert begun.open().block.closed is False
    assert begun.submit().rounds[0].late is False


def test_an_extension_that_has_run_out_leaves_its_grace(begun, host):
    begun.block = replace(begun.block, due=host.clock + 5 * DAY)
    host.clock += 6 * DAY
    assert begun.submit().rounds[0].late


def test_returned_work_is_never_late(begun, host, desk):
    public_id = begun.submit().submission.public_id
    host.clock += 9 * DAY
    desk.give_back(public_id)
    begun.save(change("answers", "reply:c1", {"text": "เพิ่มแล้ว", "done": True}))
    assert begun.submit().rounds[0].late is False


def test_taken_back_and_handed_in_again_within_grace_is_late(begun, host):
    begun.submit()
    host.clock += DAY + SECOND
    begun.withdraw()
    assert begun.submit().rounds[0].late


def test_desk_file_and_paper_say_so(begun, host, desk):
    host.clock += 2 * DAY
    public_id = begun.submit().submission.public_id
    (shown,) = desk.detail(public_id).rounds
    assert shown.late
    column = [text.en for text in COLUMNS].index("Late")
    head, *lines = desk.export()
    assert head[column] == "ส่งหลังกำหนด"
    assert {line[column] for line in lines} == {"late"}
    paper = api.round_for_print(
        user_id=begun.user, public_id=shown.public_id, language="th", thai_digits=False, words={}
    )
    assert paper.round.late


def test_a_round_kept_before_this_was_known_says_nothing(begun, host):
    host.clock += 2 * DAY
    begun.submit()
    Round.objects.update(late=None)
    assert begun.open().rounds[0].late is False


def test_the_desk_needs_the_block_no_longer(begun, host, desk, committed):
    """Course over, block deleted: what a trainer needs is in the round."""
    public_id = begun.submit().submission.public_id
    host.clock += 400 * DAY
    committed(desk.accept, public_id)
    assert host.grades[0].usage_key == begun.block.usage_key
