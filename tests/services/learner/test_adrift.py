"""Submissions whose network is gone, as an earlier release could leave them: opened, they are whole again; whatever
deletes, counts or gives out a person's work finds them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection

from partnership_xblock import api
from partnership_xblock.host.protocol import Masquerade
from partnership_xblock.models import Network, PurgeRecord, Retention, Round, Submission
from partnership_xblock.repositories import erasure
from partnership_xblock.services.records import bundle
from tests.fakes.course import COURSE, block_info, change, usage
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db
KEY = str(COURSE)
WORDS = "เราพบกันทุกเดือน"
RATED = "rating:goals"


def rating(text=WORDS, base=0):
    return change("answers", RATED, {"now": 3, "wanted": 5, "evidence": text}, base)


def lose_networks(*users: int) -> None:
    """As a purge did that met a first save: the network goes, what refers to it stays."""
    with connection.cursor() as cursor:
        for user in users:
            cursor.execute("DELETE FROM partnership_xblock_network WHERE learner_id = %s", [user])


@pytest.fixture
def adrift(open_for):
    """A teacher before a rated block, and one handed in, both without a network."""
    cache.clear()
    page = open_for()
    page.save_example()
    page.submit()
    page.block = block_info(kind="strength", name="strength1")
    page.save(rating())
    lose_networks(page.user)
    return page


@pytest.fixture
def beside_another(adrift):
    """She has gone on in a third block since, and has a network again."""
    adrift.block = block_info(kind="aar", name="aar1")
    adrift.save(change("network", "partner:aaaaaaaaaaaa", {"name": "วัดใหม่"}))
    adrift.block = block_info(kind="strength", name="strength1")
    return adrift


@pytest.fixture(params=["alone", "beside"])
def lost(request):
    return request.getfixturevalue("adrift" if request.param == "alone" else "beside_another")


def test_opened_it_is_whole_again(lost):
    shown = lost.open()
    assert shown.answers.items[RATED].v["evidence"] == WORDS
    assert shown.submission.public_id
    network = Network.objects.get()
    assert Submission.objects.get(usage_key=str(lost.block.usage_key)).network_id == network.pk
    with own_queries() as queries:
        assert lost.open() == shown
    assert len(queries) == 1, "once mended it costs what any costs"


def test_a_save_without_opening_is_kept_and_mends_it(lost):
    assert not lost.save(rating("และทุกปี", 1)).conflicts
    lost.save(change("network", "partner:bbbbbbbbbbbb", {"name": "มัสยิด"}))
    shown = lost.open()
    assert shown.answers.items[RATED].v["evidence"] == "และทุกปี"
    assert "partner:bbbbbbbbbbbb" in shown.network.items


def test_what_was_handed_in_is_shown_taken_back_and_handed_in_again(lost):
    lost.block = block_info()
    shown = lost.open()
    assert shown.network.items, "the round is frozen whole"
    lost.withdraw()
    lost.save_example()
    assert lost.submit().submission.round_number == 2


def test_who_looks_over_her_shoulder_sees_it_and_changes_nothing(lost, open_for, host):
    trainer = open_for(trainer=True, kind="strength", name="strength1")
    before = list(Network.objects.values_list("pk", flat=True))
    host.masked = Masquerade(learner_id=lost.user)
    assert trainer.open().answers.items[RATED].v["evidence"] == WORDS
    assert list(Network.objects.values_list("pk", flat=True)) == before


def test_a_purge_counts_it_and_takes_it(lost, host, open_for):
    Retention.objects.create(course_key=KEY, months=12)
    other = open_for()
    other.save_example()
    lose_networks(other.user)
    assert api.purge_report(course_key=KEY).rows == {}
    host.clock += timedelta(days=367)
    due = api.purge_report(course_key=KEY)
    assert (due.people, due.rows["Submission"]) == (2, Submission.objects.count())
    assert api.purge_course(course_key=KEY).rows == due.rows
    assert not Submission.objects.exists()
    assert not Network.objects.exists()
    assert not Round.objects.exists()


def test_a_purge_leaves_her_who_is_still_at_work(lost, host):
    Retention.objects.create(course_key=KEY, months=12)
    host.clock += timedelta(days=367)
    Submission.objects.filter(usage_key=str(usage())).update(last_saved_at=host.clock)
    assert api.purge_report(course_key=KEY).rows == {}
    assert api.purge_course(course_key=KEY).rows == {}
    assert erasure.delete_stale(KEY, [lost.user], host.clock - timedelta(days=1)) == {}
    assert lost.open().answers.items


def test_a_retirement_takes_it_and_a_second_finds_nothing(lost):
    report = api.erasure_report(user_id=lost.user)
    erased = api.erase_person(user_id=lost.user)
    assert erased.deleted == report.deleted
    assert erased.deleted["Submission"] >= 2
    assert not Submission.objects.exists()
    assert not Network.objects.exists()
    assert api.erase_person(user_id=lost.user).deleted == {}
    assert PurgeRecord.objects.count() == 1


def test_delete_state_takes_it(lost):
    api.forget_work(usage_key=lost.block.usage_key, course_key=COURSE, learner_id=lost.user)
    assert not Submission.objects.filter(usage_key=str(lost.block.usage_key)).exists()
    assert lost.open().submission.public_id == ""


def test_a_name_is_taken_out_of_it(lost):
    assert api.forget_name(course_key=KEY, name="เดือน")["Submission"] == 1
    assert "เดือน" not in str(Submission.objects.get(kind="strength").draft)


def test_its_course_is_among_those_with_work(adrift):
    assert api.courses_with_work() == [KEY]


def test_it_is_among_what_she_is_given(lost):
    texts = [str(part) for part in bundle.repository.work_of(lost.user)]
    assert any(WORDS in text for text in texts)
