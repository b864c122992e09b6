"""A first save in another block leaves the network as it is. It meets a purge, a retirement or "delete state", each
stopped where it hurts most: her work is kept whole or gone whole, and never hangs in the air."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from partnership_xblock import api
from partnership_xblock.models import Network, Retention, Submission
from partnership_xblock.repositories import erasure, prepared
from partnership_xblock.services.learner import save_draft
from tests.fakes.course import COURSE, Page, change, usage
from tests.fakes.race import at_once, codes, in_the_middle

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]
KEY = str(COURSE)
RATED = "rating:goals"


@pytest.fixture
def page(open_for, host) -> Page:
    """A teacher whose map is a year old, before a block of the course in which she has written nothing."""
    Retention.objects.create(course_key=KEY, months=12)
    person = open_for()
    person.save(change("network", "partner:aaaaaaaaaaaa", {"name": "วัด"}))
    host.clock += timedelta(days=367)
    return strength_of(open_for, person)


def strength_of(open_for, person):
    return open_for(user=person.user, kind="strength", name="strength1")


def rating(now, base=0):
    """An answer that names no partner: the network stays as it is."""
    return change("answers", RATED, {"now": now, "wanted": 5, "evidence": "ประชุมต้นเทอม"}, base)


def purge():
    return api.purge_course(course_key=KEY)


def retire(page):
    return api.erase_person(user_id=page.user)


def first_save(page):
    visit, request = page.visit(), page.request(rating(3))
    return partial(api.save_draft, visit=visit, request=request)


def assert_nothing_hangs_in_the_air():
    networks = {row.pk: (row.learner_id, row.course_key, row.scratch) for row in Network.objects.all()}
    for row in Submission.objects.all():
        assert networks.get(row.network_id) == (row.learner_id, row.course_key, row.scratch)


def assert_kept(page, saved):
    """What was answered is there, and can be gone on with."""
    assert isinstance(saved, api.SaveAnswer), saved
    assert_nothing_hangs_in_the_air()
    assert set(page.open().answers.items) == {RATED}
    page.save(rating(4, 1))
    page.save(change("network", "partner:bbbbbbbbbbbb", {"name": "มัสยิด"}))


def assert_gone(page):
    assert not Submission.objects.filter(learner_id=page.user).exists()
    assert not Network.objects.filter(learner_id=page.user).exists()


def test_a_purge_comes_while_she_saves(page, monkeypatch):
    saved, purged = in_the_middle(first_save(page), (save_draft, "keep"), purge, monkeypatch)
    assert purged.rows == {}, "she is at work"
    assert_kept(page, saved)


def test_she_saves_while_a_purge_has_deleted_and_not_yet_ended(page, monkeypatch):
    purged, saved = in_the_middle(purge, (prepared, "forget"), first_save(page), monkeypatch)
    assert purged.rows == {"Network": 1, "Submission": 1}
    assert_kept(page, saved)


def test_a_retirement_comes_while_she_saves(page, monkeypatch):
    saved, _erased = in_the_middle(first_save(page), (save_draft, "keep"), partial(retire, page), monkeypatch)
    assert isinstance(saved, api.SaveAnswer)
    assert_gone(page)


def test_she_saves_while_a_retirement_has_deleted_and_not_yet_ended(page, monkeypatch):
    _erased, saved = in_the_middle(partial(retire, page), (erasure, "delete_traces"), first_save(page), monkeypatch)
    assert_kept(page, saved)
    retire(page)
    assert_gone(page)


def test_delete_state_of_one_block_comes_while_she_saves_in_another(page, open_for, monkeypatch):
    forget = partial(api.forget_work, usage_key=usage(), course_key=COURSE, learner_id=page.user)
    saved, _none = in_the_middle(first_save(page), (save_draft, "keep"), forget, monkeypatch)
    assert_kept(page, saved)
    assert open_for(user=page.user).open().submission.public_id == ""


@pytest.mark.parametrize("ends", ["purge", "retire"])
def test_many_answers_and_whatever_ends_work_at_once(open_for, host, ends):
    """Without stops, as the attack did it: answers only, each the first in its block."""
    Retention.objects.create(course_key=KEY, months=12)
    people = [open_for() for _ in range(16)]
    for one in people:
        one.save(change("network", "partner:aaaaaaaaaaaa", {"name": "วัด"}))
    host.clock += timedelta(days=367)
    pages = [strength_of(open_for, one) for one in people]
    ending = [purge] if ends == "purge" else [partial(retire, one) for one in pages[::4]]
    answers = at_once([*map(first_save, pages[::2]), *ending, *map(first_save, pages[1::2])])
    assert codes(answers) == set()
    assert_nothing_hangs_in_the_air()
    left = {one.user for one in pages[::4]} if ends == "retire" else set()
    for one in pages:
        if one.user in left:
            retire(one)
            assert_gone(one)
            continue
        assert set(one.open().answers.items) == {RATED}, "what was answered is kept"


def test_who_holds_a_submission_holds_its_network(open_for, monkeypatch):
    """Her very first save, from two windows. The second has looked for a network in vain and finds a submission: held
    without its network, it would wait for whoever holds that and waits for the submission."""
    page = open_for()
    visit = page.visit()

    def save(number):
        named = change("network", f"partner:{number:012d}", {"name": f"ภาคี {number}"})
        return partial(api.save_draft, visit=visit, request=page.request(named))

    answers = in_the_middle(
        save(1), (save_draft, "keep"), lambda: at_once([save(n) for n in range(2, 10)]), monkeypatch
    )
    assert codes([answers[0], *answers[1]]) == set()
    assert len(page.open().network.items) == 9
