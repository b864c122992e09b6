"""Waves: the same work again in another block of a series, beside what was handed in before."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from opaque_keys.edx.locator import CourseLocator

from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.host.protocol import Masquerade
from partnership_xblock.models import Submission
from partnership_xblock.services.records import waves
from partnership_xblock.services.wire.save import LoadRequest
from tests.fakes.course import change, new_user, of_values, usage
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db
EXAMPLE = activity("strength").finished("th")
PARENTS = "partner:exparents001"


@pytest.fixture
def wave(open_for):
    """One person's pages: `wave("first", user=...)` is a block of the series `year`."""

    def build(name, *, user=None, series="year", kind="strength", **fields):
        return open_for(user=user, kind=kind, name=name, series=series, **fields)

    return build


@pytest.fixture
def first(wave):
    """A first wave that is handed in."""
    page = wave("first", title="ต้นปี")
    page.save_example()
    page.submit()
    page.host.clock += timedelta(days=100)
    return page


def part(page, public_id, **fields):
    request = LoadRequest(person=page.person, part=public_id, **fields)
    return api.open_part(visit=page.visit(), request=request)


def test_the_second_wave_opens_with_the_answers_of_the_first(first, wave):
    earlier = wave("second", user=first.user).open().earlier_wave
    assert (earlier.title, earlier.number) == ("ต้นปี", 1)
    assert earlier.submitted_at == "2026-11-20T03:00:00+00:00"
    assert earlier.prefill["rating:information"] == {"now": 2, "wanted": 5, "evidence": ""}
    assert earlier.prefill["scope"] == {"network": "whole", "text": ""}
    assert "priority" not in earlier.prefill, "its date is past"
    assert earlier.gone == []


def test_nothing_is_stored_by_opening(first, wave):
    second = wave("second", user=first.user)
    second.open()
    assert Submission.objects.count() == 1


def test_what_was_answered_comes_as_a_part(first, wave):
    second = wave("second", user=first.user)
    body = part(second, second.open().earlier_wave.public_id, content=True)
    assert body.answers["priority"].v["indicator"] == "information"
    assert body.network[PARENTS].v["name"]
    assert body.content["indicators"]


def test_begun_work_is_compared_and_not_filled_in(first, wave):
    second = wave("second", user=first.user)
    second.save(change("answers", "scope", {"network": "whole"}))
    earlier = second.open().earlier_wave
    assert earlier.title == "ต้นปี"
    assert earlier.prefill == {}
    saved = second.open().answers
    second.save(change("answers", "scope", {}, base=saved.items["scope"].r, gone=True))
    assert second.open().earlier_wave.prefill == {}, "emptied on purpose"


def test_handed_in_work_keeps_its_earlier_wave(first, wave):
    second = wave("second", user=first.user)
    second.save_example()
    assert second.submit().earlier_wave.title == "ต้นปี"
    assert second.open().earlier_wave.prefill == {}
    assert second.withdraw().earlier_wave.title == "ต้นปี"


def test_a_later_wave_is_no_earlier_one(first, wave):
    second = wave("second", user=first.user)
    second.save_example()
    second.submit()
    assert first.open().earlier_wave is None


@pytest.mark.parametrize(("one", "other"), [("ป่า", "ปา"), ("Year", "year")])
def test_a_series_is_itself_letter_by_letter(wave, one, other):
    page = wave("first", series=one)
    page.save_example()
    page.submit()
    page.host.clock += timedelta(days=1)
    assert wave("second", user=page.user, series=other).open().earlier_wave is None
    assert wave("third", user=page.user, series=f" {one} ").open().earlier_wave is not None


def test_the_newest_by_time_of_handing_in(first, wave):
    second = wave("second", user=first.user, title="กลางปี")
    second.save_example()
    second.submit()
    second.host.clock += timedelta(days=1)
    third = wave("third", user=first.user)
    assert third.open().earlier_wave.title == "กลางปี"
    second.withdraw()
    assert third.open().earlier_wave.title == "ต้นปี", "what was withdrawn does not stand"


@pytest.mark.parametrize(
    "other",
    [
        {"series": "term"},
        {"series": ""},
        {"kind": "aar"},
        {"user": "another"},
        {"name": "first"},
    ],
    ids=str,
)
def test_no_other_work_is_an_earlier_wave(first, wave, other):
    user = new_user() if other.get("user") else first.user
    page = wave(**{"name": "second", "user": user, **{key: value for key, value in other.items() if key != "user"}})
    assert page.open().earlier_wave is None


def test_a_draft_and_another_course_are_none(first, wave, open_for):
    from opaque_keys.edx.keys import CourseKey

    draft = wave("draft", user=first.user, title="ร่าง")
    draft.save_example()
    assert wave("second", user=first.user).open().earlier_wave.title == "ต้นปี"
    elsewhere = CourseKey.from_string("course-v1:Krabi+PX101+2570")
    first.host.enrol(first.user, elsewhere)
    block = replace(first.block, usage_key=usage("second", elsewhere), course_key=elsewhere)
    page = type(first)(first.host, first.user, block)
    assert page.open().earlier_wave is None, "a rerun begins anew"


def test_of_a_kind_without_waves_there_is_none(wave):
    page = wave("one", kind="friends")
    page.save_example()
    page.submit()
    assert wave("two", user=page.user, kind="friends").open().earlier_wave is None


def test_a_part_is_only_the_wave_that_the_page_names(first, wave):
    public_id = wave("second", user=first.user).open().earlier_wave.public_id
    stranger = wave("second")
    for page in (stranger, wave("third", user=first.user, series=""), wave("fourth", user=first.user, series="term")):
        with pytest.raises(api.Refused) as refused:
            part(page, public_id)
        assert refused.value.code == "not_found"


def test_a_trial_of_staff_has_waves_of_its_own(first, wave):
    trial = wave("second", trainer=True)
    assert trial.open().mode == "scratch"
    assert trial.open().earlier_wave is None
    begun = wave("first", user=trial.user, trainer=True, title="ลอง")
    begun.save_example()
    begun.submit()
    assert trial.open().earlier_wave.title == "ลอง"
    assert wave("third", user=first.user).open().earlier_wave.title == "ต้นปี"


def test_who_looks_as_a_teacher_sees_it_and_nothing_is_filled_in(first, wave):
    second = wave("second", user=first.user)
    trainer = wave("second", trainer=True)
    first.host.masked = Masquerade(learner_id=first.user)
    shown = trainer.open()
    assert (shown.mode, shown.earlier_wave.title, shown.earlier_wave.prefill) == ("masquerade", "ต้นปี", {})
    first.host.masked = None
    assert second.open().earlier_wave.prefill


def test_partners_that_are_gone_are_named_and_not_copied(first, wave, monkeypatch):
    kind = activity("strength")
    everything = replace(kind, waves=replace(kind.waves, carry=lambda sheet: sheet.answers))
    monkeypatch.setattr(waves, "installed", lambda _kind: everything)
    second = wave("second", user=first.user)
    assert "priority" in second.open().earlier_wave.prefill
    stored = second.open().network.items[PARENTS]
    second.save(change("network", PARENTS, stored.v, base=stored.r, gone=True))
    earlier = second.open().earlier_wave
    assert "priority" not in earlier.prefill, "it is about a partner that is not there"
    assert earlier.gone == [EXAMPLE["network"][PARENTS]["name"]]
    assert "rating:goals" in earlier.prefill


def test_answers_that_fit_no_more_are_left_out(first, wave):
    Submission.objects.get().rounds.update(answers={"rating:goals": {"v": {"now": 9}, "r": 1}})
    assert wave("second", user=first.user).open().earlier_wave.prefill == {}


def test_too_much_is_not_carried_over(first, wave, monkeypatch):
    monkeypatch.setattr(waves, "PREFILL_LIMIT", 100)
    assert wave("second", user=first.user).open().earlier_wave.prefill == {}


def test_areas_that_are_not_asked_for_any_more_are_left_out(first, wave):
    indicators = [
        {**one.model_dump(), "hidden": one.id == "goals"} for one in activity("strength").Content().indicators
    ]
    prefill = wave("second", user=first.user, content={"indicators": indicators}).open().earlier_wave.prefill
    assert "rating:goals" not in prefill
    assert "rating:lessons" in prefill


def test_a_series_set_later_takes_in_what_is_there(wave):
    page = wave("first", series="")
    page.save_example()
    page.submit()
    other = wave("other", user=page.user, series="")
    other.save(change("answers", "scope", {"network": "whole"}))
    second = wave("second", user=page.user)
    assert second.open().earlier_wave is None
    course_key, key = page.block.usage_key.course_key, page.block.usage_key

    def follow(series):
        return api.follow_series(course_key=course_key, published=lambda: {key: series, usage("never-opened"): "year"})

    with own_queries() as queries:
        assert follow(" year ") == 1
    # Is there any, which blocks (MySQL compares once more, letter by letter), and the rows of the one.
    more = connection.vendor == "mysql"
    assert len(queries) == 1 + 3 + more + 2
    assert second.open().earlier_wave.number == 1
    with own_queries() as queries:
        assert follow("year") == 0
    assert len(queries) == 1 + 3 + more
    assert follow("") == 1
    assert second.open().earlier_wave is None


def test_work_of_a_block_that_is_not_published_keeps_its_series_and_a_course_without_work_is_not_read(wave):
    page = wave("first")
    page.save_example()
    assert api.follow_series(course_key=page.block.usage_key.course_key, published=dict) == 0
    assert Submission.objects.get().series == "year"
    elsewhere = CourseLocator("Other", "OTHER", "2569")

    def unread():
        raise AssertionError("a course without work was read")

    assert api.follow_series(course_key=elsewhere, published=unread) == 0


def test_a_longer_series_of_a_courses_files_is_cut_alike(wave):
    long = "ป" * 300
    page = wave("first", series=long)
    page.save_example()
    page.submit()
    assert Submission.objects.get().series == long[:40]
    assert wave("second", user=page.user, series=long).open().earlier_wave is not None


def test_what_it_costs(first, wave):
    alone = wave("alone", user=first.user, series="")
    second = wave("second", user=first.user)
    alone.open(), second.open()
    with own_queries() as queries:
        alone.open()
    before = len(queries)
    with own_queries() as queries:
        second.open()
    assert len(queries) == before + 2
    page = wave("alone", user=new_user())
    page.open()
    with own_queries() as queries:
        page.open()
    assert len(queries) == before + 1, "a first wave"


@pytest.mark.skipif(connection.vendor != "sqlite", reason="tests/repositories/test_plans.py asks the servers")
def test_it_is_found_by_its_key(first, wave):
    second = wave("second", user=first.user)
    with own_queries() as queries:
        second.open()
    (sql,) = [one for one in queries if "series" in one.partition("WHERE")[2]]
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
        plan = [row[-1] for row in cursor.fetchall()]
    assert any("partnership_sub_series (learner_id=? AND course_key=? AND kind=? AND series=?)" in row for row in plan)
    assert not any(row.startswith("SCAN") for row in plan), plan


def test_the_desk_and_paper_have_it_whole(first, wave, desk):
    second = wave("second", user=first.user)
    second.save(
        *of_values("answers", EXAMPLE["answers"]), change("answers", "scope", {"network": "named", "text": "วัด"})
    )
    page = second.submit()
    detail = desk.detail(page.submission.public_id)
    assert detail.earlier_wave.title == "ต้นปี"
    assert detail.earlier_wave.answers["scope"].v["network"] == "whole"
    assert desk.detail(Submission.objects.get(usage_key=str(first.block.usage_key)).public_id).earlier_wave is None
    printed = api.round_for_print(
        user_id=first.user, public_id=page.rounds[0].public_id, language="th", thai_digits=False, words={}
    )
    assert printed.earlier_wave.title == "ต้นปี"
    assert "quality" not in printed.earlier_wave.network[PARENTS].v
    assert "quality" in detail.earlier_wave.network[PARENTS].v
