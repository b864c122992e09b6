"""What a teacher's other activities offer: from frozen work that stands, to the same teacher, where it is wanted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from opaque_keys.edx.keys import CourseKey

from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.activities.activity import Offer, Want
from partnership_xblock.domain.item import LINE, NAME
from partnership_xblock.domain.text import Text
from partnership_xblock.host.protocol import Masquerade
from partnership_xblock.models import Round
from partnership_xblock.repositories import offers as stored
from partnership_xblock.services.learner import offers
from partnership_xblock.services.learner.offers import ref_of
from partnership_xblock.services.records.sheets import sheet_of
from partnership_xblock.services.wire.save import LoadRequest
from partnership_xblock.wording import offers as wording
from partnership_xblock.wording import spoken
from tests.fakes.course import change, new_user, of_values, usage
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db
SENTENCE = activity("lesson").finished("th")["answers"]["take"]["text"]


def part(page):
    return api.open_part(visit=page.visit(), request=LoadRequest(person=page.person, part="offers"))


def texts(page):
    return [one.text for one in part(page).offers]


@pytest.fixture
def block(open_for):
    """One person's pages: `block("strength", user=...)`."""

    def build(kind, *, name="", **fields):
        return open_for(kind=kind, name=name or kind, **fields)

    return build


@pytest.fixture
def lesson(block):
    """A finished lesson on what makes a network, which names `strength`."""
    page = block("lesson", title="บทเรียนเครือข่าย", content={"preset": "network"})
    page.save_example()
    page.submit()
    return page


def replace_sentence(page, text):
    stored_item = page.open().answers.items["take"]
    page.save(change("answers", "take", {**stored_item.v, "text": text}, base=stored_item.r))


def test_a_lessons_sentence_is_offered_where_its_card_says(lesson, block):
    found = part(block("strength", user=lesson.user))
    (offer,) = found.offers
    assert (offer.text, offer.title, offer.at) == (SENTENCE, "บทเรียนเครือข่าย", "2026-11-20T03:00:00+00:00")
    assert (offer.item, offer.fields) == ("priority", {"text": "why", "partner": "partner"})
    assert offer.ref == ref_of(str(lesson.block.usage_key), "take")
    assert found.words == spoken("th", wording.WORDS)
    for kind in ("ladder", "benefit", "plc"):
        answer = part(block(kind, user=lesson.user))
        assert (answer.offers, answer.words) == ([], None), kind


@pytest.mark.parametrize(("partner", "item"), [("temple000001", "record:temple000001"), ("", "")])
def test_an_item_of_a_partner_is_that_of_the_offers_partner(monkeypatch, lesson, block, partner, item):
    want = Want(sort="agreed", item="record:", of_partner=True, text="title", date="date", owner="who", until="end")
    said = Offer("a", "agreed", "บันทึกข้อตกลง", "2026-11-20", partner, until="2027-03-31", owner=" ผู้อำนวยการ ")
    page = block("strength", user=lesson.user)
    monkeypatch.setattr(offers, "activity", lambda kind: replace(activity(kind), wants=(want,)))
    source = activity("lesson")
    results = replace(source.results, offers=lambda _sheet: [said])
    monkeypatch.setattr(offers, "installed", lambda _kind: replace(source, results=results))
    (offer,) = part(page).offers
    fields = {"text": "title", "date": "date", "owner": "who", "until": "end"}
    assert (offer.item, offer.fields) == (item, fields)
    assert (offer.until, offer.owner) == ("2027-03-31", "ผู้อำนวยการ")


@pytest.mark.parametrize(("kind", "sort", "room"), [("agreement", "step", NAME), ("plan", "step", LINE)])
def test_an_owner_fits_the_field_it_goes_to(monkeypatch, lesson, block, kind, sort, room):
    """Else what was taken could not be saved."""
    said = Offer("a", sort, "ชวนมาคุย", owner="ก" * LINE)
    source = activity("lesson")
    results = replace(source.results, offers=lambda _sheet: [said])
    monkeypatch.setattr(offers, "installed", lambda _kind: replace(source, results=results))
    (offer,) = part(block(kind, user=lesson.user)).offers
    assert offer.owner == "ก" * room


def test_a_paper_tells_its_form(monkeypatch, lesson, block):
    said = Offer("a", "agreed", "อ่านออกทุกคน", "2026-11-20", "temple000001", form="mou")
    source = activity("lesson")
    results = replace(source.results, offers=lambda _sheet: [said])
    monkeypatch.setattr(offers, "installed", lambda _kind: replace(source, results=results))
    (offer,) = part(block("anatomy", user=lesson.user)).offers
    assert (offer.item, offer.form) == ("record:temple000001", "mou")
    assert offer.fields == {"text": "title", "date": "date", "form": "form"}


def test_an_author_s_words_are_in_the_reader_s_language_and_told_in_the_other(monkeypatch, lesson, block):
    words = Text(th="นัดประเมินผล", en="Meet to evaluate")
    said = [Offer("a", "step", words), Offer("b", "step", Text()), Offer("c", "step", Text(en="Go on"))]
    source = activity("lesson")
    results = replace(source.results, offers=lambda _sheet: said)
    monkeypatch.setattr(offers, "installed", lambda _kind: replace(source, results=results))
    page = block("aar", user=lesson.user)
    found = [(one.text, one.also) for one in part(page).offers]
    assert found == [("นัดประเมินผล", ["Meet to evaluate"]), ("Go on", [])]


def test_a_look_at_a_partner_offers_what_is_unwritten_and_what_is_left_out(block):
    page = block("anatomy")
    page.save_example()
    page.save(change("answers", "part:clinic000001.review", {}, base=page.open().answers.revision))
    page.submit()
    (step,) = part(block("aar", user=page.user)).offers
    assert (step.text, step.partner, step.item) == ("นัดประเมินผลด้วยกัน", "clinic000001", "step:")
    page.withdraw()
    assert texts(block("aar", user=page.user)) == []


def test_opening_a_page_asks_nothing_and_stores_nothing(lesson, block):
    page = block("strength", user=lesson.user)
    page.open()
    with own_queries() as before:
        page.open()
    other = block("strength", user=new_user())
    other.open()
    with own_queries() as after:
        other.open()
    assert len(before) == len(after)


def test_nobodys_draft_is_offered(block):
    page = block("lesson", content={"preset": "network"})
    page.save_example()
    assert texts(block("strength", user=page.user)) == []


def test_what_was_withdrawn_is_not_offered(lesson, block):
    strength = block("strength", user=lesson.user)
    assert texts(strength) == [SENTENCE]
    lesson.withdraw()
    assert texts(strength) == []


def test_the_newest_round_that_stands_is_offered_under_the_same_name(lesson, block):
    strength = block("strength", user=lesson.user)
    (before,) = part(strength).offers
    lesson.withdraw()
    replace_sentence(lesson, "เดือนหน้าจะชวนพระอาจารย์คุย")
    assert texts(strength) == [], "what is changed is a draft"
    lesson.submit()
    (after,) = part(strength).offers
    assert (after.ref, after.text) == (before.ref, "เดือนหน้าจะชวนพระอาจารย์คุย")


def test_an_older_round_stands_again_when_a_newer_one_is_withdrawn(block, desk):
    review = block("aar")
    review.save_example()
    public_id = review.submit().submission.public_id
    desk.claim(public_id)
    desk.give_back(public_id)
    strength = block("strength", user=review.user)
    first = texts(strength)
    step = next(key for key in review.open().answers.items if key.startswith("step:"))
    item = review.open().answers.items[step]
    review.save(change("answers", step, {**item.v, "text": "นัดใหม่"}, base=item.r))
    review.submit()
    assert "นัดใหม่" in texts(strength)
    review.withdraw()
    assert texts(strength) == first


@pytest.mark.parametrize(
    ("kind", "taker", "says"),
    [
        ("aar", "strength", lambda answers: [answers[key]["text"] for key in sorted(answers) if key[:5] == "step:"]),
        ("strength", "plc", lambda answers: [answers["priority"]["first_step"]]),
        (
            "aar",
            "threes",
            lambda answers: [
                value["text"]
                for key, value in answers.items()
                if key[:5] == "note:" and (value["question"], value["group"]) == ("picture", "community")
            ],
        ),
        ("ladder", "aar", lambda answers: [v["step"] for k, v in answers.items() if k[:6] == "stand:" and v["step"]]),
        ("benefit", "strength", lambda answers: [answers["ask"]["text"], answers["back"]["text"]]),
        (
            "plc",
            "aar",
            lambda answers: [
                answers[f"talk:{key[6:]}"]["attempt"]
                for key, value in answers.items()
                if key[:6] == "after:" and value["result"] in ("not_yet", "untried")
            ],
        ),
    ],
)
def test_what_is_of_use_elsewhere_is_offered_there(block, kind, taker, says):
    page = block(kind)
    page.host.clock = page.host.clock.replace(month=12, day=2)
    page.save_example()
    page.submit()
    answers = activity(kind).finished("th")["answers"]
    assert sorted(texts(block(taker, user=page.user))) == sorted(says(answers)), "and there is something"
    assert says(answers)


def test_a_steps_day_and_partner_come_along(block):
    page = block("ladder")
    page.save_example()
    page.submit()
    answers = activity("ladder").finished("th")["answers"]
    found = part(block("strength", user=page.user)).offers
    assert found[0].fields == {"text": "first_step", "date": "date", "partner": "partner"}
    assert {(one.partner, one.date) for one in found} == {
        (key[6:], value["date"]) for key, value in answers.items() if key.startswith("stand:") and value["step"]
    }


def test_an_aim_without_a_first_step_is_none_yet(block):
    page = block("ladder")
    page.save_example()
    key, stand = next((k, i) for k, i in page.open().answers.items.items() if k[:6] == "stand:" and i.v["step"])
    page.save(change("answers", key, {**stand.v, "step": " \u200b "}, base=stand.r))
    page.submit()
    assert key[6:] not in {one.partner for one in part(block("strength", user=page.user)).offers}


def test_nothing_comes_from_another_block_of_the_same_kind_or_from_itself(block):
    page = block("aar")
    page.save_example()
    page.submit()
    assert texts(page) == []
    assert texts(block("aar", user=page.user, name="second")) == [], "that is a wave"


def test_nothing_comes_from_another_person_or_course(lesson, block):
    assert texts(block("strength")) == []
    elsewhere = CourseKey.from_string("course-v1:Krabi+PX101+2570")
    lesson.host.enrol(lesson.user, elsewhere)
    page = block("strength", user=lesson.user)
    moved = replace(page.block, usage_key=usage("strength", elsewhere), course_key=elsewhere)
    assert texts(type(page)(page.host, page.user, moved)) == []


def test_a_trial_of_staff_has_offers_of_its_own(lesson, block):
    trial = block("strength", trainer=True)
    assert texts(trial) == []
    tried = block("lesson", user=trial.user, trainer=True, content={"preset": "network"})
    tried.save_example()
    replace_sentence(tried, "ลองดู")
    tried.submit()
    assert texts(trial) == ["ลองดู"]
    assert texts(block("strength", user=lesson.user)) == [SENTENCE]


def test_who_looks_as_a_teacher_reads_them(lesson, block):
    trainer = block("strength", trainer=True)
    lesson.host.masked = Masquerade(learner_id=lesson.user)
    assert texts(trainer) == [SENTENCE]


def test_who_may_not_read_the_work_gets_none(lesson, block):
    stranger = block("strength", enrolled=False)
    with pytest.raises(api.Refused) as refused:
        part(stranger)
    assert refused.value.code == "not_found"


def test_a_block_that_has_become_another_kind_offers_nothing_to_it(lesson, block):
    before = block("aar", user=lesson.user, name="one")
    before.save(change("answers", "meeting", {"place": "ศาลา"}))
    with pytest.raises(api.Refused) as refused:
        part(block("strength", user=lesson.user, name="one"))
    assert refused.value.code == "kind_changed"


def test_a_long_text_is_cut_to_a_line_and_blank_ones_are_left_out(block):
    page = block("aar")
    page.save_example()
    items = page.open().answers.items
    first, second = sorted(key for key in items if key.startswith("step:"))[:2]
    page.save(
        change("answers", first, {**items[first].v, "text": "ที่" * 400}, base=items[first].r),
        change("answers", second, {**items[second].v, "text": "ข" * 300}, base=items[second].r),
    )
    page.submit()
    assert {"ที่" * 300, "ข" * 300} <= set(texts(block("strength", user=page.user)))
    Round.objects.update(answers={"step:a": {"v": {"text": "  ", "date": "2026-12-01"}, "r": 1}})
    assert texts(block("strength", user=page.user)) == []


def test_content_that_can_no_longer_be_read_offers_nothing(lesson, block, monkeypatch):
    monkeypatch.setattr(offers, "stored_content", lambda _kind, _content: None)
    assert texts(block("strength", user=lesson.user)) == []


def test_there_are_at_most_thirty_of_twenty_blocks(lesson, block, monkeypatch):
    strength = block("strength", user=lesson.user)
    review = block("aar", user=lesson.user)
    review.save_example()
    review.host.clock += timedelta(days=1)
    review.submit()
    everything = texts(strength)
    assert everything[-1] == SENTENCE, "the work handed in last comes first"
    assert len(everything) > 2
    monkeypatch.setattr(offers, "MOST", 2)
    assert texts(strength) == everything[:2]
    monkeypatch.setattr(offers, "MOST", 30)
    monkeypatch.setattr(stored, "MOST", 1)
    assert texts(strength) == everything[:-1], "of the blocks begun last"


def test_what_became_of_it_is_an_answer_and_never_in_the_way(lesson, block):
    strength = block("strength", user=lesson.user)
    strength.save_example()
    ref = part(strength).offers[0].ref
    answer = {"state": "taken", "text": SENTENCE, "date": ""}
    saved = strength.save(change("answers", f"offer:{ref}", answer))
    assert (saved.refused, [one.key for one in saved.applied]) == ([], [f"offer:{ref}"])
    assert strength.open().answers.items[f"offer:{ref}"].v == answer
    page = strength.submit()
    assert page.submission.status == "submitted"
    assert page.rounds[0].answers[f"offer:{ref}"].v == answer
    with pytest.raises(api.Refused):
        strength.save(change("answers", f"offer:{ref}", {"state": "stolen"}))


def test_it_is_in_no_export_and_carried_over_by_no_wave(block):
    for kind in ("strength", "aar", "ladder", "benefit", "plc", "threes"):
        here = activity(kind)
        page = block(kind)
        example = here.finished("th")
        offered = {**example["answers"], "offer:0123456789abcdef": {"state": "taken", "text": "ประโยค"}}
        sheets = [
            sheet_of(page.block, here.example_content, answers=answers, network=example["network"], now=page.host.clock)
            for answers in (example["answers"], offered)
        ]
        without, with_ = ([here.results.rows(one, "th"), here.check(one), here.results.summary(one)] for one in sheets)
        assert with_ == without, kind
        if here.waves is not None and here.waves.carry is not None:
            assert not any(key.startswith("offer:") for key in here.waves.carry(sheets[1])), kind


def test_what_it_costs(lesson, block):
    strength = block("strength", user=lesson.user)
    part(strength)
    with own_queries() as queries:
        part(strength)
    assert len(queries) == 7, "before its first save"
    strength.save(change("answers", "scope", {"network": "whole"}))
    with own_queries() as queries:
        part(strength)
    assert len(queries) == 5
    friends = block("friends", user=lesson.user)
    friends.save(change("answers", "friend:a", {}))
    with own_queries() as queries:
        part(friends)
    assert len(queries) == 1, "a kind that takes nothing"


@pytest.mark.skipif(connection.vendor != "sqlite", reason="tests/repositories/test_plans.py asks the servers")
def test_they_are_found_by_keys(lesson, block):
    strength = block("strength", user=lesson.user)
    with own_queries() as queries:
        part(strength)
    for sql in queries[1:]:
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
            plan = [row[-1] for row in cursor.fetchall()]
        assert not any(row.startswith("SCAN") for row in plan), plan


def test_an_example_handed_in_twice_is_offered_once_a_block(lesson, block):
    again = block("lesson", user=lesson.user, name="again", content={"preset": "network"})
    again.save(*of_values("answers", activity("lesson").finished("th")["answers"]))
    again.submit()
    refs = {one.ref for one in part(block("strength", user=lesson.user)).offers}
    assert len(refs) == 2
