"""Rounds are written once and read with the review that stands on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from partnership_xblock.domain.document import Document
from partnership_xblock.models import PartnerRecord, Review, Round, Submission, TieRecord
from partnership_xblock.repositories.contents import keep_content
from partnership_xblock.repositories.rounds import (
    PartnerLine,
    StoredRound,
    keep_records,
    keep_round,
    rounds_of,
    withdraw_round,
)
from partnership_xblock.repositories.versions import Version, forget_versions, keep_versions, versions_of
from partnership_xblock.repositories.work import Place, Work, find, keep
from tests.fakes.course import new_user
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)


@pytest.fixture
def place():
    return Place("block-v1:A+B+C+type@partnership+block@x", "course-v1:A+B+C", new_user())


@pytest.fixture
def submission(place):
    keep_content("h" * 64, "map", {"questions": []}, NOW)
    return keep(find(place, "map"), Work(place=place, kind="map"), NOW).row


def a_round(number=1, **fields):
    return replace(
        StoredRound(
            number=number,
            answers={"few": {"v": {"text": "เล็ก"}, "r": 1}},
            network={"partner:a": {"v": {"name": "วัด"}, "r": 1}},
            block={"kind": "map"},
            content_hash="h" * 64,
            content={"questions": []},
            summary={"partners": 1},
            note="ดูวัด",
            token=f"token-{number}",
            submitted_at=NOW,
        ),
        **fields,
    )


def test_round_comes_back_as_it_was(submission):
    made = a_round()
    row = keep_round(submission, made)
    assert rounds_of(submission) == [replace(made, id=row)]


def test_newest_first_in_one_query(submission):
    for number in (1, 2, 3):
        keep_round(submission, a_round(number))
    with own_queries() as queries:
        assert [kept.number for kept in rounds_of(submission)] == [3, 2, 1]
    assert len(queries) == 1


def test_content_is_kept_once_and_not_overwritten(submission):
    keep_content("h" * 64, "map", {"questions": ["later"]}, NOW)
    keep_round(submission, a_round())
    assert rounds_of(submission)[0].content == {"questions": []}


@pytest.mark.parametrize("read_round", [None, 1, 2])
def test_withdrawn_round_is_listed_where_a_trainer_had_read_it(submission, read_round):
    keep_round(submission, a_round())
    Submission.objects.update(read_round=read_round)
    (before,) = rounds_of(submission)
    assert before.is_listed
    after = withdraw_round(before)
    assert (after.withdrawn, after.is_listed) == (True, read_round == 1)
    Submission.objects.update(read_round=None)
    assert rounds_of(submission) == [after]


@pytest.mark.parametrize(
    ("decision", "status", "newest", "reopened"),
    [
        ("accept", "accepted", 1, False),
        ("accept", "returned", 1, True),
        ("accept", "submitted", 2, True),
        ("accept", "accepted", 2, True),
        ("return", "returned", 1, False),
        ("return", "accepted", 2, False),
    ],
)
def test_a_round_is_reopened_where_its_submission_is_no_longer_accepted_with_it(
    submission, decision, status, newest, reopened
):
    row = keep_round(submission, a_round())
    review = Review.objects.create(round_id=row, state="published", decision=decision, decided_at=NOW)
    Round.objects.update(review=review)
    Submission.objects.update(status=status, round_count=newest)
    assert rounds_of(submission)[0].reopened is reopened


@pytest.mark.parametrize(("state", "seen"), [("draft", False), ("taken_back", False), ("published", True)])
def test_only_a_published_review_is_read(submission, state, seen):
    row = keep_round(submission, a_round())
    review = Review.objects.create(
        round_id=row,
        reviewer_id=new_user(),
        state=state,
        decision="return",
        document={"overall": {"v": {"text": "ดี"}, "r": 1}},
        revision=1,
        decided_at=NOW + timedelta(days=1),
    )
    Round.objects.update(review=review)
    published = rounds_of(submission)[0].review
    assert (published is not None) is seen
    if published is not None:
        assert published.decision == "return"
        assert published.document == Document.from_json(review.document, 1)


def test_records_are_two_queries_for_a_large_network(submission):
    row = keep_round(submission, a_round())
    partners = [PartnerLine(f"p{n}", "faith", "faith", "", "both", "monthly", "ยโสธร") for n in range(100)]
    with own_queries() as queries:
        keep_records(row, partners, [(f"p{n}", f"p{n + 1}") for n in range(99)])
    assert len(queries) == 2
    assert PartnerRecord.objects.count() == 100
    assert TieRecord.objects.count() == 99


def test_nothing_to_record_is_no_query(submission):
    row = keep_round(submission, a_round())
    with own_queries() as queries:
        keep_records(row, [], [])
    assert not queries


def test_versions_are_kept_once_newest_first_until_forgotten(submission, place):
    first = Version("answers", "few", {"text": "ก"}, "d1", "discarded", NOW)
    second = Version("network", "partner:a", {"name": "ข"}, "d2", "overwritten", NOW + timedelta(minutes=1))
    keep_versions(submission, [first, second], 1000)
    keep_versions(submission, [replace(first, at=NOW + timedelta(hours=1))], 1000)
    assert versions_of(place) == [second, first]
    assert versions_of(replace(place, scratch=True)) == []
    forget_versions(submission)
    assert versions_of(place) == []
