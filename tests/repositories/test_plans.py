"""Long lists are read from their index, and as little of it as is shown: told by what a server counts, not by time.

MariaDB and PostgreSQL only, over three fills (`tests.fakes.long_lists`).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection

from partnership_xblock.models import ContentVersion, Network, Review, Round, SearchLine, Submission
from partnership_xblock.models.columns import new_public_id
from partnership_xblock.repositories import (
    answers,
    counting,
    desk,
    gates,
    offers,
    places,
    queue,
    record,
    summaries,
    waves,
    work,
)
from partnership_xblock.repositories.places import ListQuery
from tests.fakes import long_lists
from tests.fakes.course import new_user
from tests.fakes.long_lists import COURSE, NOW, SHAPES
from tests.fakes.plans import reading

pytestmark = [pytest.mark.database, pytest.mark.django_db]

ROWS = 4_000
PAGE = 50
SHELVES = ("waiting", "returned", "accepted", "all")
NARROWED = [{}, {"kind": "aar"}, {"group": "รุ่น 3"}, {"kind": "aar", "group": "รุ่น 3"}]
WAVES, PICTURED = "w" * 64, "p" * 64
"""Hashes of contents."""
BY_ROW = {"PRIMARY", "partnership_xblock_submission_pkey"}


@pytest.fixture(scope="module", params=SHAPES)
def trainer(request, django_db_setup, django_db_blocker):
    with django_db_blocker.unblock():
        yield long_lists.fill(request.param, ROWS)
        # With what the module's other fixtures put beside it.
        long_lists.empty()
        ContentVersion.objects.filter(hash__in=(WAVES, PICTURED)).delete()


@pytest.fixture
def asked(trainer):
    def ask(shelf, **narrowed):
        return ListQuery(course_key=COURSE, shelf=shelf, trainer_id=trainer, now=NOW, **narrowed)

    return ask


def listed(asked):
    """All places of a list, by a plain question."""
    rows = Submission.objects.filter(course_key=asked.course_key, scratch=False, submitted_at__isnull=False)
    rows = rows.filter(status__in=places.statuses_of(asked.shelf))
    rows = rows.filter(**{name: value for name in ("kind", "group") if (value := getattr(asked, name))})
    if asked.shelf == "mine":
        rows = rows.filter(claimed_by_id=asked.trainer_id)
    return [places.Place(*one) for one in rows.order_by("submitted_at", "id").values_list("submitted_at", "id")]


def expected_key(shelf, narrowed):
    if not narrowed:
        return "partnership_sub_all" if shelf == "all" else "partnership_sub_queue"
    return "partnership_sub_" + ("both" if len(narrowed) == 2 else next(iter(narrowed)))


def key_length(index):
    """Bytes of MariaDB's key up to the time of handing in: four a character and two, one for a null."""
    fields = next(one.fields for one in Submission._meta.indexes if one.name == index)
    bytes_of = {"scratch": 1, "submitted_at": 8 + 1}
    upto = fields[: fields.index("submitted_at") + 1]
    return sum(bytes_of.get(name) or Submission._meta.get_field(name).max_length * 4 + 2 for name in upto)


@pytest.mark.parametrize("narrowed", NARROWED, ids=lambda one: "+".join(one) or "bare")
@pytest.mark.parametrize("shelf", SHELVES)
def test_a_page_reads_no_more_than_it_shows(asked, shelf, narrowed):
    """Of each part of the list (`places.parts`) a page of an index, and the rows of one page: first and deep alike."""
    wanted = asked(shelf, **narrowed)
    parts, everything = len(places.parts(wanted)), listed(wanted)
    assert len(everything) > 3
    for after in (None, everything[len(everything) // 2]):
        seen = reading(lambda after=after: queue.page(wanted, after, PAGE))
        assert seen.reads <= (parts + 1) * (PAGE + 3), (after, str(seen))
        assert shelf == "all" or seen.reads <= 3 * (PAGE + 3)
        index = expected_key(shelf, narrowed)
        assert index in seen.keys("submission"), str(seen)
        assert seen.keys("submission") <= {index, *BY_ROW}, str(seen)
        _begins_at_its_place(seen, index, deep=after is not None)


def _begins_at_its_place(seen, index, *, deep):
    of_list = [one for one in seen.accesses if one.key == index]
    if connection.vendor == "mysql":
        assert all(one.length >= key_length(index) for one in of_list), str(seen)
    elif deep:
        assert all("submitted_at" in one.condition for one in of_list), of_list


@pytest.mark.parametrize("narrowed", NARROWED, ids=lambda one: "+".join(one) or "bare")
def test_what_somebody_is_reading_is_found_by_her_claims(asked, narrowed):
    hers = len(listed(asked("mine")))
    assert hers > 5
    seen = reading(lambda: queue.page(asked("mine", **narrowed), None, PAGE))
    assert seen.reads <= 3 * (hers + 3), str(seen)
    assert seen.keys("submission") <= {"partnership_sub_claimed", *BY_ROW}, str(seen)


def test_a_list_is_what_a_plain_question_gives(asked):
    """Each shelf and combination, page by page, without a gap or a repeat."""
    for shelf in (*SHELVES, "mine"):
        for narrowed in NARROWED:
            wanted = asked(shelf, **narrowed)
            found, after = [], None
            while True:
                page = queue.page(wanted, after, 333)
                found += [entry.row for entry in page.entries]
                after = page.next
                if after is None:
                    break
            right = [place.row for place in listed(wanted)]
            assert found == (right if places.oldest_first(shelf) else right[::-1]), (shelf, narrowed)


def test_the_next_one_to_read_is_found_among_few(trainer):
    """Behind everything that is being read, of which there are as many as trainers read at a time."""
    Submission.objects.filter(course_key=COURSE, status="in_review", claimed_by=None).delete()
    seen = reading(lambda: queue.next_free(COURSE, trainer, "", NOW))
    reads = Submission.objects.filter(course_key=COURSE, status="in_review").count()
    assert seen.reads <= 2 * (queue.FEW + reads) + 5, str(seen)
    assert seen.keys("submission") <= {"partnership_sub_queue", *BY_ROW}


def test_a_file_reads_each_entry_and_each_row_once(asked):
    for shelf in ("all", "waiting", "accepted"):
        wanted = asked(shelf)
        number = len(listed(wanted))
        seen = reading(lambda wanted=wanted: [len(chunk) for chunk in queue.whole(wanted, 200)])
        # Windows of several parts overlap; each begins where the last one ended.
        assert seen.reads <= (len(places.parts(wanted)) + 1) * (number + 3 * (number // places.WINDOW + 1)), str(seen)


def test_counting_stops_where_nobody_asks_on(asked, trainer):
    seen = reading(lambda: counting.counts(COURSE, trainer, NOW, 20))
    assert seen.reads <= 2 * 20 * 5 + 20, str(seen)
    for shelf in ("all", "waiting"):
        seen = reading(lambda shelf=shelf: counting.at_least(asked(shelf), 100))
        assert seen.reads <= 2 * len(places.parts(asked(shelf))) * 105, str(seen)


@pytest.fixture(scope="module")
def blocks(trainer, django_db_blocker):
    """Two blocks of one course: in one as many learners as are a quarter of all there is, in the other few. How many
    of them have handed in."""
    with django_db_blocker.unblock():
        every = list(Submission.objects.filter(course_key=COURSE).order_by("id"))
        held = {"many": every[: len(every) // 4], "few": every[-20:]}
        for name, rows in held.items():
            Submission.objects.bulk_create(_as_of(name, row, new_user(f"long{name}{n}")) for n, row in enumerate(rows))
        long_lists.know_the_tables()
        return {name: sum(row.submitted_at is not None for row in rows) for name, rows in held.items()}


def _as_of(block, row, learner):
    """Another learner's work like this, in a block of this name."""
    row.pk, row.public_id, row.usage_key = None, new_public_id(), block
    row.learner_id, row.course_key = learner, "course-v1:Other+Course+1"
    row.series = "year" if block == "many" else None
    return row


@pytest.mark.parametrize("name", ["many", "few"])
def test_how_many_have_finished_is_counted_in_an_index_alone(blocks, name):
    """No row is opened, and no entry of who has not handed in."""
    assert counting.finished(name) == blocks[name] > 10
    seen = reading(lambda: counting.finished(name))
    assert seen.keys("submission") == {"partnership_sub_finished"}, str(seen)
    assert seen.reads <= blocks[name] + 5, str(seen)


def test_work_outside_of_a_series_is_found_without_the_work_inside(blocks):
    """When a course is published: entries at the ends of what is inside, and no row. MariaDB alone compares what it
    takes for the same, in the index."""
    everything = Submission.objects.filter(usage_key="many").count()
    for block, series in (("many", "year"), ("few", None)):
        assert waves.outside([block], series) == set()
        seen = reading(lambda block=block, series=series: waves.outside([block], series))
        assert seen.keys("submission") == {"partnership_sub_block"}, str(seen)
        compared = everything if connection.vendor == "mysql" and series else 0
        assert seen.reads <= compared + 8, str(seen)
    assert waves.outside(["many", "few"], "year") == {"few"}
    assert waves.outside(["many", "few"], None) == {"many"}
    # Of a course that has nearly all there is, a database may read from the beginning until it finds one.
    assert waves.has_work(COURSE)
    seen = reading(lambda: waves.has_work(f"{COURSE}+none"))
    assert seen.reads <= 2, str(seen)
    assert "" not in seen.keys("submission"), str(seen)


def test_colleagues_are_looked_for_among_the_last_that_handed_in(blocks, monkeypatch):
    """However many a block has."""
    monkeypatch.setattr(desk, "LOOKED_THROUGH", 5)
    seen = reading(lambda: desk.of_the_same_school("many", "โรงเรียนบ้านดอน", 0))
    assert blocks["many"] > 50
    assert seen.keys("submission") == {"partnership_sub_finished"}, str(seen)
    assert seen.reads <= 2 * 5 + 3, str(seen)


def test_a_search_looks_through_short_lines_and_opens_no_row(asked):
    # PostgreSQL may rather go through all of a table of short lines from end to end: while it is small, that is less.
    mine = {} if connection.vendor == "postgresql" else {"course_key": COURSE}
    lines = SearchLine.objects.filter(**mine).count()
    seen = reading(lambda: queue.page(asked("all", words=("ไม่มีที่ไหน",)), None, PAGE))
    assert seen.reads <= lines + 5, str(seen)
    assert seen.keys("submission") == set(), "no submission is looked at"
    if connection.vendor == "mysql":
        assert seen.keys("searchline") == {"partnership_search_course"}


def test_a_search_that_finds_much_goes_a_bounded_way(asked):
    """Everything fits and nothing is on the shelf, or all of it: windows of places and of lines, and no more."""
    bound = queue.FOUND_AT_ONCE + queue.FARTHEST * places.WINDOW * 2 * 3
    for shelf in ("waiting", "all"):
        seen = reading(lambda shelf=shelf: queue.page(asked(shelf, words=("โรงเรียน",)), None, PAGE))
        assert seen.reads <= bound, (shelf, str(seen))


def test_a_blocks_answers_are_read_by_the_key_of_one_work_a_person(trainer):
    """Those of this block and no other's, however many the course has, and each row once."""
    block, people = f"{COURSE}:answers", 40
    network = Network.objects.filter(course_key=COURSE).first()
    Submission.objects.bulk_create(
        Submission(
            usage_key=block, course_key=COURSE, learner_id=new_user(), network=network, kind="aar", created_at=NOW
        )
        for _ in range(people)
    )
    seen = reading(lambda: answers.rows_in(block, 1_000))
    # Both begin with the block.
    assert seen.keys("submission") <= {"partnership_submission_one", "partnership_sub_finished"}, str(seen)
    assert "" not in seen.keys("submission")
    assert seen.reads <= people + 3, str(seen)
    rows = answers.rows_in(block, 15)
    assert len(rows) == 15
    for read in (answers.answers_of, answers.drafts_of):
        seen = reading(lambda read=read: read(rows))
        assert seen.keys("submission") <= BY_ROW, str(seen)
        assert seen.reads <= 2 * 15 + 3, str(seen)


@pytest.fixture(scope="module")
def rare(trainer, django_db_blocker):
    """Work of a kind that few in the course have begun: how many. Of one that every fifth has, a database may as well
    read all."""
    with django_db_blocker.unblock():
        learner = new_user("longrare")
        network = Network.objects.create(learner_id=learner, course_key=COURSE)
        fields = {"course_key": COURSE, "learner_id": learner, "network": network, "kind": "lesson", "created_at": NOW}
        rows = [Submission(usage_key=f"{COURSE}:rare{n}", **fields) for n in range(60)]
        Submission.objects.bulk_create(rows)
        long_lists.know_the_tables()
        return len(rows)


def test_blocks_somebody_has_begun_in_are_found_by_their_kind(rare):
    seen = reading(lambda: answers.any_begun(COURSE, ["lesson"]))
    assert seen.reads <= 3, str(seen)
    assert seen.keys("submission") <= {"partnership_sub_kind", "partnership_sub_both"}, str(seen)
    seen = reading(lambda: answers.blocks_begun(COURSE, ["lesson"], 50))
    assert seen.keys("submission") <= {"partnership_sub_kind", "partnership_sub_both", *BY_ROW}, str(seen)
    assert seen.reads <= 4 * rare + 3 * 50, str(seen)


@pytest.fixture(scope="module")
def taught(trainer, django_db_blocker):
    """A teacher with thirty blocks in the course, three rounds in each; four of the blocks are one series."""
    with django_db_blocker.unblock():
        learner, at = new_user("longwaves"), NOW - timedelta(days=300)
        network = Network.objects.create(learner_id=learner, course_key=COURSE)
        content = ContentVersion.objects.create(hash=WAVES, kind="strength", content={}, created_at=at)
        for n in range(30):
            row = Submission.objects.create(
                usage_key=f"{COURSE}:wave{n}",
                course_key=COURSE,
                learner_id=learner,
                network=network,
                kind="strength" if n % 2 else "aar",
                series="year" if n % 8 == 1 else None,
                status="accepted",
                round_count=3,
                created_at=at,
                submitted_at=at + timedelta(days=n),
            )
            Round.objects.bulk_create(
                Round(
                    submission=row,
                    number=number,
                    block={"kind": row.kind},
                    content_version=content,
                    client_token=str(number),
                    answers={"q": {"v": {"text": "ก" * 400}, "r": 1}},
                    withdrawn=number == 3,
                    submitted_at=at + timedelta(days=n, hours=number),
                )
                for number in (1, 2, 3)
            )
        long_lists.know_the_tables()
        return work.Place(f"{COURSE}:wave25", COURSE, learner)


OF_ONE_ROW = ("partnership_xblock_contentversion", "partnership_xblock_review")
"""Joined to the one round; small here, so that a server may as well go through them."""


@pytest.fixture(scope="module")
def among_many(taught, django_db_blocker):
    """The same teacher, among rounds of others."""
    with django_db_blocker.unblock():
        learner = new_user("longothers")
        network = Network.objects.create(learner_id=learner, course_key=COURSE)
        fields = {"course_key": COURSE, "learner_id": learner, "network": network, "kind": "aar", "created_at": NOW}
        Submission.objects.bulk_create(Submission(usage_key=f"{COURSE}:other{n}", **fields) for n in range(700))
        of_all = {"block": {}, "content_version_id": WAVES, "submitted_at": NOW, "answers": {"q": "ก" * 600}}
        Round.objects.bulk_create(
            Round(submission=row, number=number, client_token=str(number), **of_all)
            for row in Submission.objects.filter(learner_id=learner)
            for number in (1, 2, 3)
        )
        long_lists.know_the_tables()
        return taught


def test_an_earlier_wave_is_read_among_those_of_its_series(among_many):
    """However much the course and its learner have: the entries of one series, and their rounds."""
    found = waves.earlier_round(among_many, "strength", "year", None)
    assert found.submitted_at == NOW - timedelta(days=300) + timedelta(days=17, hours=2)
    seen = reading(lambda: waves.earlier_round(among_many, "strength", "year", None))
    assert seen.keys("submission") <= {"partnership_sub_series", *BY_ROW}, str(seen)
    assert "partnership_sub_series" in seen.keys("submission"), str(seen)
    assert all(one.key for one in seen.accesses if one.table not in OF_ONE_ROW), seen.accesses
    # Four blocks, three rounds in each, and each row once more where it is ordered.
    assert seen.reads <= 4 * (1 + 2 * 3) + 8, str(seen)


OWN_KEYS = {"partnership_sub_series", "partnership_xblock_submission_learner_id_d7c4cb71"}
"""PostgreSQL may take the learner's own where nothing of another course is there."""


def test_what_offers_something_is_read_among_a_learners_own(among_many):
    """The entries of one learner in one course, and the rounds of the twenty begun last."""
    found = offers.standing_elsewhere(among_many, ["aar", "strength"])
    assert len(found) == offers.MOST
    assert found[0].submitted_at == NOW - timedelta(days=300) + timedelta(days=29, hours=2), "withdrawn ones stand not"
    seen = reading(lambda: offers.standing_elsewhere(among_many, ["aar", "strength"]))
    assert seen.keys("submission") <= OWN_KEYS, str(seen)
    without = [one.table for one in seen.accesses if not one.key and one.table not in OF_ONE_ROW]
    assert without == [], str(seen)
    # Thirty blocks; of twenty three rounds each, then one of each, and their content.
    assert seen.reads <= 30 + 2 + 20 * (3 + 1) + 20 * 2 + 5, str(seen)


def test_a_courses_record_is_read_among_a_learners_own(among_many):
    """The entries of one learner in one course, and the rounds of those blocks, each by its key."""
    found = record.course_work(among_many, [NOW])[NOW]
    assert len(found.works) == 29, "the block of the page itself is left out"
    assert max(work.count for work in found.works) == 2, "withdrawn ones stand not"
    seen = reading(lambda: record.course_work(among_many, [NOW]))
    assert seen.keys("submission") <= OWN_KEYS, str(seen)
    without = [one.table for one in seen.accesses if not one.key and one.table not in OF_ONE_ROW]
    assert without == [], str(seen)
    # Thirty blocks; of each three rounds, the two that stand, and their content; drafts where there was a review.
    assert seen.reads <= 30 + 30 * (3 + 1) + 30 * (2 + 1) * 2 + 30 + 5, str(seen)


@pytest.fixture(scope="module")
def drawn(trainer, django_db_blocker):
    """Sixty teachers in two blocks of a series, three rounds in each, among many of another block. The rows of the
    second block, which wait."""
    with django_db_blocker.unblock():
        ContentVersion.objects.create(hash=PICTURED, kind="ladder", content={}, created_at=NOW)
        learners = [new_user(f"longdrawn{n}") for n in range(60)]
        fields = {"course_key": COURSE, "kind": "ladder", "created_at": NOW, "submitted_at": NOW}
        for learner in learners:
            network = Network.objects.create(learner_id=learner, course_key=COURSE)
            for block, series in (("drawn1", "year"), ("drawn2", "year"), ("other", None)):
                status = "submitted" if block == "drawn2" else "accepted"
                of_one = {"learner_id": learner, "network": network, "series": series, "status": status, **fields}
                Submission.objects.create(usage_key=f"{COURSE}:{block}", **of_one)
        of_all = {"block": {}, "content_version_id": PICTURED, "submitted_at": NOW, "answers": {"q": "ก" * 600}}
        Round.objects.bulk_create(
            Round(submission=row, number=n, client_token=str(n), summary={"at": {"x": "a"}}, **of_all)
            for row in Submission.objects.filter(learner_id__in=learners)
            for n in range(1, 50 if row.series is None else 4)
        )
        long_lists.know_the_tables()
        return answers.rows_in(f"{COURSE}:drawn2", 1_000)


def test_a_picture_of_a_course_reads_the_rounds_of_one_block(drawn):
    some = drawn[:25]
    owners = summaries.owners(some)
    assert len(summaries.standing_summaries(owners)) == 25
    seen = reading(lambda: summaries.owners(some))
    assert seen.keys("submission") <= BY_ROW, str(seen)
    assert seen.reads <= 2 * 25 + 3, str(seen)
    seen = reading(lambda: summaries.standing_summaries(owners))
    assert "" not in seen.keys("round"), str(seen)
    assert seen.reads <= 2 * (25 + 3 * 25) + 25, str(seen)


def test_a_part_of_a_kinds_work_is_found_among_the_rounds_of_a_window(drawn, asked):
    """The entries of a part of the index, the rounds of those, and the rows of one page."""
    wanted = replace(asked("waiting", kind="ladder"), holds=lambda summary: summary["at"] == {"x": "a"})
    page = queue.page(wanted, None, PAGE)
    assert len(page.entries) == PAGE
    seen = reading(lambda: queue.page(wanted, None, PAGE))
    assert "" not in seen.keys("round"), str(seen)
    assert seen.keys("submission") <= {"partnership_sub_kind", *BY_ROW}, str(seen)
    number = 60
    assert seen.reads <= (number + 3) + 2 * (number + 3 * number) + (PAGE + 3), str(seen)


def test_the_wave_before_is_looked_for_among_the_work_of_its_people(drawn):
    learners = [learner for learner, _course in summaries.owners(drawn[:25]).values()]
    found = summaries.others_in_series(learners, COURSE, "ladder", "year")
    assert len(found) == 2 * 25
    seen = reading(lambda: summaries.others_in_series(learners, COURSE, "ladder", "year"))
    assert "" not in seen.keys("submission"), str(seen)
    assert seen.reads <= 2 * (25 + 3 * 25) + 5, str(seen)


@pytest.fixture(scope="module")
def judged(drawn, django_db_blocker):
    """Five works of a block of their own, three rounds in each, a decision on two of them. Among many reviews of other
    rounds: of a few thousand PostgreSQL goes through all rather than ask for each by its key."""
    with django_db_blocker.unblock():
        document = {"gate": {"v": {"outcome": "pass"}, "r": 1}, "overall": {"v": {"text": "ก" * 600}, "r": 1}}
        others = Round.objects.filter(submission__usage_key=f"{COURSE}:other")
        Review.objects.bulk_create((Review(round=one, document=document) for one in [*others] * 5), batch_size=1_000)
        rows = []
        for n in range(5):
            learner = new_user(f"longjudged{n}")
            network = Network.objects.create(learner_id=learner, course_key=COURSE)
            of_one = {"learner_id": learner, "network": network, "kind": "proposal", "course_key": COURSE}
            row = Submission.objects.create(usage_key=f"{COURSE}:judged", created_at=NOW, **of_one)
            rows.append(row.pk)
            of_all = {"block": {}, "content_version_id": PICTURED, "submitted_at": NOW, "answers": {"q": "ก" * 600}}
            for number in (1, 2, 3):
                round_ = Round.objects.create(submission=row, number=number, client_token=str(number), **of_all)
                if number < 3:
                    round_.review = Review.objects.create(
                        round=round_, state="published", decision="return", decided_at=NOW, document=document
                    )
                    round_.save(update_fields=["review"])
        long_lists.know_the_tables()
        yield rows
        Submission.objects.filter(pk__in=rows).delete()


def test_days_at_stages_read_the_rounds_of_one_block_and_their_decisions(judged):
    found = gates.gates_of(judged)
    assert [len(one) for one in found.values()] == [2] * 5
    assert {(one.decision, one.gate.outcome) for told in found.values() for one in told} == {("return", "pass")}
    seen = reading(lambda: gates.gates_of(judged))
    assert "" not in seen.keys("round") | seen.keys("review"), str(seen)
    assert seen.keys("submission") <= BY_ROW, str(seen)
    # Three rounds of each work, the decisions of two, and all once more where they are put in order.
    assert seen.reads <= 2 * 5 * (1 + 3 + 2) + 5, str(seen)
