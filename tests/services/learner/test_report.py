"""The platform's problem-response report: one line a learner, in words, of what was handed in and stands."""

from __future__ import annotations

import csv
import io
from collections import OrderedDict

import pytest
from django.contrib.auth import get_user_model

from partnership_xblock import api
from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.domain.network import PRIVATE_FIELDS
from partnership_xblock.models import Round
from partnership_xblock.services.learner import report as service
from tests.fakes.course import COURSE, change, new_user, usage
from tests.fakes.sheets import sheet
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db

PLATFORM = {"username", "title", "location", "block_key", "state"}
"""Columns the platform writes itself (tasks_helper/grades.py, ProblemResponses)."""


def report(limit=None, key=None):
    return list(api.report(usage_key=key or usage(), course_key=COURSE, limit=limit))


def name_of(page):
    return get_user_model().objects.get(pk=page.user).username


def line_of(page, **asked):
    return dict(report(**asked))[name_of(page)]


def test_a_line_says_what_was_handed_in_and_where_it_stands(page, handed_in):
    line = line_of(page)
    assert isinstance(line, OrderedDict), "the platform sorts the columns of any other mapping"
    assert list(line)[:5] == ["รอบ", "ส่งเมื่อ", "สถานะ", "คะแนนที่ได้", "คะแนนเต็ม"]
    assert (line["รอบ"], line["สถานะ"], line["คะแนนที่ได้"]) == ("1", "ส่งแล้ว", "")
    assert line["ส่งเมื่อ"].endswith("+00:00")


def test_what_an_author_asked_is_a_column_and_what_a_learner_named_is_in_the_cell(page, handed_in):
    line = line_of(page)
    question = activity("map").Content().questions[0]
    assert line[f"{question.label.th} – {question.text_label.th}"]
    names = [value.v["name"] for key, value in page.open().network.items.items() if key.startswith("partner:")]
    assert sorted(line["ชื่อภาคี"].split("\n")) == sorted(names)  # databases reorder JSON
    assert all(cell.partition(": ")[0] in names for cell in line["ประเภทภาคี"].split("\n"))


def test_a_partner_called_like_a_question_makes_no_column(page, handed_in):
    """Her words are in cells, whatever words an author has chosen."""
    content = activity("map").Content()
    before = set(line_of(page))
    page.withdraw()
    names = [content.questions[0].label.th, content.sectors[0].label.th, content.questions[0].text_label.th]
    for place, name in enumerate(names):
        page.save(change("network", f"partner:own{place}", {"name": name, "sector": "home", "order": 900 + place}))
    page.submit()
    line = line_of(page)
    assert set(line) == before
    assert line["ชื่อภาคี"].split("\n")[-3:] == names


def test_two_questions_of_one_label_have_a_cell_each():
    kind = activity("map")
    first, second = kind.Content().questions[:2]
    second = second.model_copy(update={"label": first.label, "text_label": first.text_label})
    content = kind.Content(questions=(first, second))
    answers = {f"q:{first.id}": {"text": "หนึ่ง"}, f"q:{second.id}": {"text": "สอง"}}
    found = service.columns(kind.results.rows(sheet(answers, {}, content), "th"), content, "th")
    assert sorted(found.values()) == [["สอง"], ["หนึ่ง"]]
    assert all(first.label.th in column for column in found)


@pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES])
@pytest.mark.parametrize("language", ["th", "en"])
def test_every_kind_has_its_columns_in_words(open_for, host, kind, language):
    host.site.course_languages[str(COURSE)] = language
    page = open_for(kind=kind, name=f"{kind}1")
    page.save_example()
    page.submit()
    line = line_of(page, key=usage(f"{kind}1"))
    assert not PLATFORM & set(line)
    assert len(line) > 5, "something of its own beside round, day, standing and points"
    assert all(isinstance(cell, str) and cell == cell.strip() for cell in line.values())
    assert len(line) < 60, "columns follow the content, not what learners wrote"


def test_private_fields_of_a_partner_are_never_in_it(page, handed_in):
    kept = Round.objects.get()
    stories = [
        str(item["v"]["story"])
        for key, item in kept.network.items()
        if key.startswith("partner:") and item["v"].get("story")
    ]
    assert stories
    assert "story" in PRIVATE_FIELDS
    text = str(report())
    assert not any(story in text for story in stories)
    assert "ความสัมพันธ์ตอนนี้" not in text


def test_the_newest_standing_round_counts(page, handed_in):
    page.withdraw()
    assert report() == []
    page.save(change("network", "context", {"name": "โรงเรียนบ้านใหม่"}, base=page.open().network.items["context"].r))
    page.submit()
    line = line_of(page)
    assert (line["รอบ"], line["ชื่อโรงเรียน"]) == ("2", "โรงเรียนบ้านใหม่")


def test_drafts_trials_and_other_blocks_are_not_in_it(open_for):
    open_for().save_example()
    trial = open_for(trainer=True)
    trial.save_example()
    trial.submit()
    elsewhere = open_for(name="map2")
    elsewhere.save_example()
    elsewhere.submit()
    assert report() == []


def test_points_stand_in_it_once_decided(page, handed_in, desk):
    desk.claim(handed_in)
    desk.mark_all(handed_in)
    desk.decide(handed_in, "accept")
    line = line_of(page)
    assert (line["สถานะ"], line["คะแนนที่ได้"]) == ("รับงานแล้ว", line["คะแนนเต็ม"])
    assert float(line["คะแนนเต็ม"]) > 0


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+66812345678", "-1+1", "@SUM(A1)"])
def test_nothing_in_it_is_a_formula(open_for, name):
    """The platform writes cells as they are (instructor_task/models.py, DjangoStorageReportStore.store_rows)."""
    page = open_for()
    page.save_example()
    page.save(change("network", "context", {"name": name}, base=page.open().network.items["context"].r))
    page.submit()
    assert line_of(page)["ชื่อโรงเรียน"] == f"'{name}"


def test_a_cell_fits_a_spreadsheets_cell(page, handed_in, monkeypatch):
    monkeypatch.setattr(service, "CELL", 10)
    assert max(len(cell) for cell in list(line_of(page).values())[5:]) == 10


def test_a_round_nobody_can_read_does_not_take_the_report_with_it(page, handed_in, open_for):
    other = open_for()
    other.save_example()
    other.submit()
    broken = Round.objects.get(submission__learner_id=page.user)
    Round.objects.filter(pk=broken.pk).update(block={**broken.block, "kind": "unheard_of"})
    assert broken.public_id in line_of(page).values()
    assert line_of(other)["ชื่อภาคี"]


def test_a_name_that_is_gone_has_no_line(page, handed_in):
    get_user_model().objects.filter(pk=page.user).delete()
    assert report() == []


@pytest.fixture
def five(page, handed_in):
    """Five learners with the same round, by account."""
    first = Round.objects.select_related("submission").get()
    for _ in range(4):
        submission, round_ = first.submission, first
        submission.pk = round_.pk = None
        submission.learner_id, submission.public_id = new_user(), f"s{submission.learner_id}"
        submission.save()
        round_.submission, round_.public_id = submission, f"r{submission.learner_id}"
        round_.save()
    return Round.objects.count()


@pytest.mark.parametrize(("limit", "lines"), [(None, 5), (0, 0), (1, 1), (3, 3), (5, 5), (99, 5)])
def test_the_platforms_limit_is_kept_in_its_own_order(five, limit, lines, monkeypatch):
    """`list_problem_responses` takes the same learners: by account, so many (instructor_analytics/basic.py)."""
    monkeypatch.setattr(service, "CHUNK", 2)
    found = [username for username, _line in report(limit=limit)]
    everybody = get_user_model().objects.filter(pk__in=Round.objects.values("submission__learner"))
    assert found == list(everybody.order_by("pk").values_list("username", flat=True))[:lines]


@pytest.mark.parametrize(("chunk", "queries"), [(200, 1), (2, 3)])
def test_one_query_a_chunk(five, chunk, queries, monkeypatch):
    monkeypatch.setattr(service, "CHUNK", chunk)
    with own_queries() as found:
        assert len(report()) == five
    assert len(found) == queries


def test_it_can_be_written_as_the_platform_writes_it(page, handed_in):
    (_username, line), *_ = report()
    out = io.StringIO()
    csv.writer(out).writerows([list(line), list(line.values())])
    head, row = csv.reader(io.StringIO(out.getvalue()))
    assert dict(zip(head, row, strict=True)) == dict(line)
