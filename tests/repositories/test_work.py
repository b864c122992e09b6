"""A learner's work goes into rows and comes out as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from partnership_xblock.domain.document import Document, Item
from partnership_xblock.domain.submission import Status, Submission
from partnership_xblock.repositories.contents import keep_content
from partnership_xblock.repositories.work import Place, Work, find, forget, keep, lock, mark_seen
from tests.fakes.course import new_user
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)


@pytest.fixture
def place():
    return Place("block-v1:A+B+C+type@partnership+block@x", "course-v1:A+B+C", new_user())


def test_nothing_is_an_empty_work(place):
    work = find(place, "map")
    assert (work.row, work.network_row, work.state) == (0, 0, Submission())
    assert work.answers == work.network == Document()


def test_everything_comes_back(place):
    keep_content("h" * 64, "map", {}, NOW)
    reader = new_user()
    work = Work(
        place=place,
        kind="map",
        state=Submission(
            status=Status.IN_REVIEW,
            round=3,
            before=Status.RETURNED,
            submitted_at=NOW,
            claimed_by=reader,
            claimed_until=NOW + timedelta(minutes=30),
        ),
        answers=Document({"few": Item({"text": "เล็ก"}, 2)}, 2),
        network=Document({"partner:a": Item({"name": "วัด"}, 1, gone=True)}, 4),
        references={"f" * 32: ["a"]},
        content_hash="h" * 64,
        title="แผนที่",
        school="บ้านหนองแวง",
        province="ยโสธร",
        group="กลุ่ม 1",
        last_saved_at=NOW,
    )
    kept = keep(find(place, "map"), work, NOW)
    assert find(place, "map") == kept
    assert kept.begun_at == NOW
    assert replace(kept, row=0, network_row=0, begun_at=None) == work
    assert lock(place, "map") == kept


def test_only_what_differs_is_written(place):
    kept = keep(find(place, "map"), Work(place=place, kind="map"), NOW)
    with own_queries() as queries:
        assert keep(kept, kept, NOW) == kept
        keep(kept, replace(kept, title="ใหม่"), NOW)
    (query,) = queries
    assert "title" in query
    assert "draft" not in query


def test_network_is_found_before_the_first_save_in_a_block(place):
    kept = keep(find(place, "map"), Work(place=place, kind="map", network=Document({"a": Item({}, 1)}, 1)), NOW)
    other = replace(place, usage_key="block-v1:A+B+C+type@partnership+block@y")
    found = find(other, "strength")
    assert (found.row, found.network_row, found.network) == (0, kept.network_row, kept.network)
    assert found.kind == "strength"


def test_scratch_and_other_courses_are_apart(place):
    keep(find(place, "map"), Work(place=place, kind="map", network=Document({"a": Item({}, 1)}, 1)), NOW)
    assert find(replace(place, scratch=True), "map").network_row == 0
    assert find(replace(place, course_key="course-v1:A+B+D", usage_key="z"), "map").network_row == 0


def test_long_names_fit_the_list(place):
    keep(find(place, "map"), Work(place=place, kind="map", school="ก" * 900, province="ข" * 900, title="ค" * 900), NOW)
    assert len(find(place, "map").school) == 255


def test_seen_is_kept_for_the_decision_that_was_shown(place):
    decided = Submission(status=Status.RETURNED, round=1, decided_at=NOW)
    work = keep(find(place, "map"), Work(place=place, kind="map", state=decided), NOW)
    other = replace(work, state=replace(decided, decided_at=NOW - timedelta(days=1)))
    assert not mark_seen(other, NOW)
    assert mark_seen(work, NOW)
    assert not mark_seen(work, NOW)
    assert find(place, "map").state.seen


def test_forgetting_keeps_the_network(place):
    work = Work(place=place, kind="map", network=Document({"a": Item({}, 1)}, 1))
    keep(find(place, "map"), replace(work, references={work.public_id: ["a"], "f" * 32: ["b"]}), NOW)
    forget(place)
    left = find(place, "map")
    assert left.row == 0
    assert left.references == {"f" * 32: ["b"]}
