"""The picture of a course at the desk: levels, moves and days by hand, nothing that tells of a few, its file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection

from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.models import ContentVersion, Review, Round, Submission
from partnership_xblock.models.columns import new_public_id
from partnership_xblock.services.desk import block_results as service
from partnership_xblock.services.desk import course_picture
from tests.fakes.course import change, usage
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db

EXAMPLE = activity("ladder").finished("th")["answers"]
STANDS = {key: item["level"] for key, item in EXAMPLE.items() if key.startswith("stand:")}
FIRST, SECOND = str(usage("first")), str(usage("second"))
LEVELS = ["การประสานงาน", "ความร่วมมือ", "การทำงานร่วมกัน", "การมีส่วนร่วม"]
START = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
MOVED = next(key for key, level in STANDS.items() if level == "coordination")


@pytest.fixture
def wave(open_for, host):
    """`wave("first")`: somebody hands in the example in that block of the series `year`, in a group."""

    def hand_in(name, *, user=None, group="", series="year", moved=False):
        page = open_for(kind="ladder", name=name, series=series, user=user)
        if group:
            host.site.put_in_cohort(page.user, group, page.block.course_key)
        page.save_example()
        if moved:
            page.save(change("answers", MOVED, {**EXAMPLE[MOVED], "level": "participation", "why": "เหตุผล"}, base=1))
        page.submit()
        return page

    return hand_in


@pytest.fixture
def results(desk):
    def look(block=SECOND, group=""):
        return api.block_results(reader=desk.reader(), request=api.ResultsFilter(block=block, group=group))

    return look


def twice(wave, count, *, group="", moved=0):
    """`count` people in both waves; so many of them moved one partner."""
    pages = [wave("first", group=group) for _ in range(count)]
    for n, page in enumerate(pages):
        wave("second", user=page.user, moved=n < moved)
    return pages


def test_levels_and_moves_by_hand(wave, results):
    twice(wave, 6, moved=2)
    found = results()
    assert found.analysis is None
    picture = found.picture
    assert picture.people == "รอบนี้ครูส่งแล้ว 6 คน รอบก่อน 6 คน"
    assert picture.heads == ["อยู่ที่", "รอบนี้", "รอบก่อน"]
    assert [(one.label, one.now, one.before) for one in picture.places] == [
        ("การประสานงาน", 4, 6),
        ("ความร่วมมือ", 12, 12),
        ("การทำงานร่วมกัน", 12, 12),
        ("การมีส่วนร่วม", 8, 6),
    ]
    moves = picture.moves
    assert moves.columns == [*LEVELS, "เลิกไปหรือไม่ได้บอก"]
    assert [(line.label, line.cells) for line in moves.lines] == [
        ("การประสานงาน", [4, 0, 0, 2, 0]),
        ("ความร่วมมือ", [0, 12, 0, 0, 0]),
        ("การทำงานร่วมกัน", [0, 0, 12, 0, 0]),
        ("การมีส่วนร่วม", [0, 0, 0, 6, 0]),
        ("ยังไม่มี", [0, 0, 0, 0, None]),
    ]
    assert len(moves.note) == 1
    assert (found.title, found.asked_since, found.partial) == (activity("ladder").title.th, None, False)


def test_the_first_wave_has_no_moves(wave, results):
    twice(wave, 5)
    picture = results(FIRST).picture
    assert picture.people == "ครู 5 คนส่งงานแล้ว"
    assert {one.before for one in picture.places} == {None}
    assert (picture.moves, picture.hidden_moves) == (None, "")


def test_a_block_without_a_series_stands_alone(wave, results):
    twice(wave, 5)
    Submission.objects.filter(usage_key=SECOND).update(series=None)
    assert results().picture.moves is None


def test_a_few_in_one_wave_alone_are_counted_in_the_outer_cells_and_said_of(wave, results):
    twice(wave, 5)
    wave("first")
    found = results().picture
    assert found.moves.lines[0].cells == [5, 0, 0, 0, 1]
    assert len(found.moves.note) == 2


def test_too_few_in_both_waves_have_no_moves_and_it_is_said(wave, results):
    twice(wave, 4)
    for _ in range(3):
        wave("second")
    picture = results().picture
    assert picture.moves is None
    assert "5" in picture.hidden_moves
    assert {one.before for one in picture.places} == {None}


def test_a_place_where_only_hidden_people_stood_is_not_listed(wave, results):
    """A level that its author removed since is listed where somebody stands on it: not of four people."""
    twice(wave, 4)
    for _ in range(3):
        wave("second")
    for round_ in Round.objects.filter(submission__usage_key=FIRST):
        round_.summary = {**round_.summary, "at": dict.fromkeys(round_.summary["at"], "removed")}
        round_.save(update_fields=["summary"])
    assert [one.label for one in results().picture.places] == LEVELS
    twice(wave, 5)
    for round_ in Round.objects.filter(submission__usage_key=FIRST):
        round_.summary = {**round_.summary, "at": dict.fromkeys(round_.summary["at"], "removed")}
        round_.save(update_fields=["summary"])
    assert [one.label for one in results().picture.places] == [*LEVELS, "removed"]


def test_a_small_group_is_hidden_and_may_not_be_asked_for(wave, results):
    twice(wave, 6, group="เหนือ")
    twice(wave, 5, group="กลาง")
    twice(wave, 4, group="ใต้")
    found = results()
    assert (found.groups, found.hidden_groups) == (["เหนือ"], True)
    assert results(group="เหนือ").picture.people == "รอบนี้ครูส่งแล้ว 6 คน รอบก่อน 6 คน"
    for group in ("ใต้", "กลาง", "ไม่มีกลุ่มนี้"):
        assert results(group=group).picture is None


def test_four_people_are_nobody(wave, results):
    twice(wave, 4)
    found = results()
    assert (found.picture, found.groups) == (None, [])
    assert not any(level in found.model_dump_json() for level in LEVELS)


def test_drafts_withdrawn_work_trials_and_those_who_left_are_not_counted(wave, results, open_for, host):
    pages = twice(wave, 7)
    open_for(kind="ladder", name="second", series="year").save_example()
    open_for(kind="ladder", name="second", series="year", trainer=True).save_example()
    Round.objects.filter(submission__learner_id=pages[0].user, submission__usage_key=SECOND).update(withdrawn=True)
    host.leave(pages[1].user, pages[1].block.course_key)
    assert results().picture.people == "รอบนี้ครูส่งแล้ว 5 คน รอบก่อน 6 คน"


def test_the_newest_round_counts(wave, results):
    pages = twice(wave, 5)
    for page in pages:
        Submission.objects.filter(learner_id=page.user, usage_key=SECOND).update(status="returned")
        wave("second", user=page.user)
    Round.objects.filter(number=1, submission__usage_key=SECOND).update(summary={"at": {"x": "coordination"}})
    assert [one.now for one in results().picture.places] == [5, 10, 10, 5]


def test_a_level_that_its_author_took_away_keeps_its_name(wave, results):
    twice(wave, 5)
    Round.objects.filter(submission__usage_key=FIRST).update(summary={"at": {"x": "lost"}})
    picture = results().picture
    assert (picture.places[-1].label, picture.places[-1].before, picture.places[-1].now) == ("lost", 5, 0)


def test_places_are_those_of_the_content_and_of_no_other(wave, results):
    twice(wave, 5)
    version = ContentVersion.objects.get(kind="ladder")
    version.content["levels"] = [one for one in version.content["levels"] if one["id"] != "participation"]
    version.save()
    Round.objects.update(summary={"at": {"x": "coordination"}})
    assert [one.label for one in results(FIRST).picture.places] == LEVELS[:3]


def test_a_summary_of_an_earlier_release_counts_nothing(wave, results):
    twice(wave, 5)
    Round.objects.filter(submission__usage_key=FIRST).update(summary={"levels": {"coordination": 1}})
    assert [one.before for one in results().picture.places] == [0, 0, 0, 0]


def test_the_wave_before_is_that_which_most_began_just_before(wave, results):
    pages = twice(wave, 5)
    wave("third", user=pages[0].user)
    for page in pages:
        wave("fourth", user=page.user, moved=True)
    assert results(str(usage("fourth"))).picture.moves.lines[0].cells == [0, 0, 0, 5, 0]


def test_what_it_costs_grows_by_the_chunk_alone(wave, results, monkeypatch):
    twice(wave, 6)
    with own_queries() as whole:
        results()
    # Works of the block, of what kind; owners and the series; works of the earlier block, their owners; rounds of both
    # waves; two contents.
    assert len(whole) == 2 + 2 + 2 + 2 + 2
    assert not any('"answers"' in sql or '"draft"' in sql or '."network"' in sql for sql in whole)
    monkeypatch.setattr(course_picture, "CHUNK", 3)
    with own_queries() as chunks:
        results()
    assert len(chunks) == len(whole) + 3 + 2


@pytest.mark.skipif(connection.vendor != "sqlite", reason="tests/repositories/test_plans.py asks the servers")
def test_nothing_is_looked_for_through_a_whole_table(wave, results):
    twice(wave, 5)
    with own_queries() as queries:
        results()
    with connection.cursor() as cursor:
        for sql in queries:
            cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
            plan = [row[-1] for row in cursor.fetchall()]
            assert not any(row.startswith("SCAN") for row in plan), (sql, plan)


def test_more_than_are_counted_are_said_of(wave, results, monkeypatch):
    twice(wave, 7)
    monkeypatch.setattr(service, "MOST", 5)
    found = results()
    assert (found.partial, found.limit, found.picture.people) == (True, 5, "รอบนี้ครูส่งแล้ว 5 คน รอบก่อน 5 คน")


def test_work_of_another_course_is_not_found(wave, results):
    twice(wave, 5)
    Submission.objects.filter(usage_key=SECOND).update(course_key="course-v1:Trang+PX101+2569")
    with pytest.raises(api.Refused) as refused:
        results()
    assert refused.value.code == "not_found"


def test_it_is_in_the_list_of_blocks(wave, desk):
    wave("first")
    found = api.blocks_with_results(reader=desk.reader()).blocks
    assert [(one.block, one.kind_label) for one in found] == [(FIRST, "ระดับของการทำงานด้วยกัน")]


def test_blocks_are_listed_as_they_were_first_begun_whatever_is_begun_later(wave, desk):
    twice(wave, 2)
    wave("first")
    wave("alone", series="")
    wave("second")
    found = api.blocks_with_results(reader=desk.reader()).blocks
    assert [one.block for one in found] == [FIRST, SECOND, str(usage("alone"))]


def test_its_file_has_the_pages_numbers(wave, results, desk):
    twice(wave, 6, moved=2)
    head, *lines = api.results_rows(reader=desk.reader(), request=api.ResultsFilter(block=SECOND, group=""))
    assert head == ["เรื่อง", "รอบก่อน", "รอบนี้", "จำนวน"]
    picture = results().picture
    assert lines[0] == [picture.title, "", "การประสานงาน", "4"]
    assert lines[4] == [picture.title, "การประสานงาน", "", "6"]
    assert [picture.moves.title, "การประสานงาน", "การมีส่วนร่วม", "2"] in lines
    assert len(lines) == 4 + 4 + 5 * 5 - 1


def test_its_file_says_that_a_few_are_hidden(wave, desk):
    twice(wave, 4)
    head, *lines = api.results_rows(reader=desk.reader(), request=api.ResultsFilter(block=SECOND, group=""))
    assert len(lines) == 1
    assert len(lines[0]) == len(head)
    assert "5" in lines[0][1]


class TestDaysAtStages:
    """Of a kind whose places are stages."""

    ONLY = str(usage("project"))

    @pytest.fixture
    def proposals(self, open_for, host):
        """`proposals(5, [("write", "pass", 0, 4)])`: so many people handed in the example at a stage, decided so, on
        these days; without an outcome the last round waits."""

        def hand_in(count, told, *, group="", block="project"):
            pages = []
            for _ in range(count):
                page = open_for(kind="proposal", name=block)
                if group:
                    host.site.put_in_cohort(page.user, group, page.block.course_key)
                page.save_example()
                page.submit()
                submission = Submission.objects.get(learner_id=page.user)
                decided(submission, told)
                pages.append(page)
            return pages

        return hand_in

    @pytest.fixture
    def places(self, results):
        def look(group=""):
            picture = results(self.ONLY, group).picture
            return [(one.now, one.days) for one in picture.places]

        return look

    def test_by_hand(self, proposals, results):
        proposals(3, [("write", "back", 0, 2), ("write", "pass", 5, 9), ("pitch", "", 12, None)])
        proposals(2, [("write", "pass", 0, 30), ("pitch", "pass", 31, 40)])
        proposals(1, [("write", "pass", 0, 1), ("pitch", "", 2, None)])
        picture = results(self.ONLY).picture
        assert [(one.label, one.now, one.days, one.lay) for one in picture.places] == [
            ("เขียนกับพี่เลี้ยง", 0, 9, "มัธยฐาน 9 วัน"),
            ("นำเสนอ", 6, None, ""),
            ("ปรับแก้", 0, None, ""),
            ("ส่งผ่านหน่วยภูมิภาค", 0, None, ""),
            ("อนุมัติ", 0, None, ""),
            ("ลงมือและติดตาม", 0, None, ""),
        ]
        assert picture.days_head == "มัธยฐาน (วัน)"
        assert len(picture.days_note) == 2
        assert "5" in picture.days_note[1]

    def test_where_too_few_have_finished_every_stage_only_the_reason_is_said(self, proposals, results):
        proposals(4, [("write", "pass", 0, 9)])
        proposals(3, [("write", "back", 0, 3)])
        picture = results(self.ONLY).picture
        assert {(one.days, one.lay) for one in picture.places} == {(None, "")}
        assert picture.days_head == ""
        assert len(picture.days_note) == 1

    def test_withdrawn_rounds_taken_back_decisions_and_those_who_left_do_not_count(self, proposals, places, host):
        five = [("write", "pass", 0, 4)]
        pages = proposals(6, five)
        assert places()[0] == (6, 4)
        host.leave(pages[0].user, pages[0].block.course_key)
        assert places()[0] == (5, 4)
        mine = Round.objects.filter(submission__learner_id=pages[1].user)
        mine.update(withdrawn=True)
        proposals(1, [("write", "", 0, None)])
        assert places()[0] == (5, None)
        mine.update(withdrawn=False)
        assert places()[0] == (6, 4)
        mine.update(review=None)
        assert places()[0] == (6, None)

    def test_a_group_has_its_own(self, proposals, places):
        proposals(6, [("write", "pass", 0, 3)], group="เหนือ")
        proposals(4, [("write", "pass", 0, 50)], group="ใต้")
        proposals(5, [("write", "", 0, None)], group="ใต้")
        proposals(5, [("write", "pass", 0, 20)], group="กลาง")
        assert places()[0] == (20, 20)
        assert places("เหนือ")[0] == (6, 3)
        assert places("ใต้")[0] == (9, None)
        assert places("กลาง")[0] == (5, None), "else the four of another would be worked out"

    def test_its_file_has_them(self, proposals, desk):
        proposals(5, [("write", "pass", 0, 9)])
        asked = api.ResultsFilter(block=self.ONLY, group="")
        lines = list(api.results_rows(reader=desk.reader(), request=asked))
        assert lines[-1] == ["มัธยฐาน (วัน)", "", "เขียนกับพี่เลี้ยง", "9"]
        assert len(lines) == 1 + 6 + 1

    def test_what_it_costs_grows_by_the_chunk_alone(self, proposals, results, monkeypatch):
        proposals(6, [("write", "pass", 0, 9), ("pitch", "", 10, None)])
        with own_queries() as whole:
            results(self.ONLY)
        # Works of the block, of what kind; owners; rounds; a content; what was decided.
        assert len(whole) == 2 + 1 + 1 + 1 + 1
        assert not any('"answers"' in sql or '"draft"' in sql or '."network"' in sql for sql in whole)
        monkeypatch.setattr(course_picture, "CHUNK", 3)
        with own_queries() as chunks:
            results(self.ONLY)
        assert len(chunks) == len(whole) + 1 + 1 + 1

    def test_a_picture_without_days_asks_for_none(self, wave, results):
        twice(wave, 5)
        picture = results().picture
        assert (picture.days_head, picture.days_note) == ("", [])
        assert {one.days for one in picture.places} == {None}


def decided(submission, told):
    """Makes the rounds of one work: stage, outcome, and the days on which it was handed in and decided."""
    model = Round.objects.get(submission=submission)
    for number, (stage, outcome, handed_in, read) in enumerate(told, 1):
        if number > 1:
            model.pk, model.public_id, model.client_token = None, new_public_id(), f"token{number}"
            model._state.adding = True
        model.number, model.submitted_at, model.review = number, START + timedelta(days=handed_in), None
        model.summary = {**model.summary, "stage": stage}
        model.save()
        if outcome:
            model.review = Review.objects.create(
                round=model,
                state="published",
                decision="return",
                decided_at=START + timedelta(days=read),
                document={"gate": {"v": {"outcome": outcome}, "r": 1}},
            )
            model.save()
