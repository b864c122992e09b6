"""Handing in: one round whatever is pressed, everything frozen, everything told."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest

from partnership_xblock import api
from partnership_xblock.models import DraftVersion, Network, PartnerRecord, Round, StateEvent, Submission, TieRecord
from tests.fakes.course import COURSE, change
from tests.fakes.sql import own_queries
from tests.services.refusals import refusal

pytestmark = pytest.mark.django_db


def request_of(page, token="once-and-only", **fields):
    shown = page.open()
    seen = {"answers": shown.answers.revision, "network": shown.network.revision}
    return api.SubmitRequest(
        person=page.person, page=str(page.block.usage_key), token=token, **{"revision": seen, **fields}
    )


def send(page, request):
    return api.submit(visit=page.visit(), request=request, words={})


def test_round_holds_everything_that_was_there(page):
    page.save_example()
    page.host.site.put_in_cohort(page.user, "กลุ่ม 3", COURSE)
    shown = page.submit(note="ดูเรื่องวัดให้หน่อย")
    assert shown.submission.status == "submitted"
    assert (shown.submission.round_number, shown.submission.next_round) == (1, 2)
    (told,) = shown.rounds
    assert told.note == "ดูเรื่องวัดให้หน่อย"
    assert told.network == shown.network.items
    assert told.content == shown.content
    kept = Round.objects.get()
    assert kept.summary
    assert kept.block["trainer_title"] == "ศึกษานิเทศก์"
    row = Submission.objects.get()
    assert (row.group, row.round_count, row.status_before) == ("กลุ่ม 3", 1, "draft")
    assert row.submitted_at == page.host.clock
    assert told.print_url == f"https://lms.test/partnership/rounds/{kept.public_id}/print/"


def test_page_after_handing_in_is_what_opening_shows(page):
    page.save_example()
    shown = page.submit()
    opened = page.open()
    assert shown.model_dump(exclude={"words"}) == opened.model_dump(exclude={"words"})


def test_receipt_is_the_rounds_own(page):
    page.save_example()
    receipt = page.submit().submission.receipt
    assert receipt == f"PX-2569-{Round.objects.get().pk:06d}"


def test_partners_and_ties_are_recorded_in_codes(page):
    page.save_example()
    page.submit()
    frozen = Round.objects.get().network
    partners = {key: item["v"] for key, item in frozen.items() if key.startswith("partner:")}
    assert PartnerRecord.objects.count() == len(partners)
    for record in PartnerRecord.objects.all():
        assert record.sector == partners[f"partner:{record.partner_id}"].get("sector", "")
        assert record.pillar
    assert TieRecord.objects.count() == sum(key.startswith("tie:") for key in frozen)


def test_trail_and_host_are_told_without_words(page, django_capture_on_commit_callbacks):
    page.save_example()
    with django_capture_on_commit_callbacks(execute=True):
        page.submit(note="ความลับ")
    event = StateEvent.objects.get()
    assert (event.verb, event.from_status, event.to_status) == ("submit", "draft", "submitted")
    assert event.actor_id == page.user
    (emitted,) = page.host.events
    assert emitted.name == "partnership_xblock.submission.submitted"
    assert emitted.data["round"] == 1
    assert emitted.data["partners"] == PartnerRecord.objects.count()
    assert "ความลับ" not in str(emitted.data)
    assert str(page.user) not in emitted.data.values()


def test_nothing_is_told_when_it_is_rolled_back(page, django_capture_on_commit_callbacks):
    from django.db import transaction

    page.save_example()

    def and_fail() -> None:
        with transaction.atomic():
            page.submit()
            raise RuntimeError

    with django_capture_on_commit_callbacks(execute=True), pytest.raises(RuntimeError):
        and_fail()
    assert page.host.events == []
    assert not Round.objects.exists()


def test_same_token_twice_is_one_round(page):
    page.save_example()
    request = request_of(page)
    first = send(page, request)
    assert send(page, request) == first
    assert Round.objects.count() == StateEvent.objects.count() == 1


def test_late_retry_after_a_return_makes_no_second_round(page):
    page.save_example()
    request = request_of(page)
    send(page, request)
    Submission.objects.update(status="returned", decided_at=page.host.clock)
    assert send(page, request).submission.status == "returned"
    assert Round.objects.count() == 1


def test_late_retry_after_a_withdrawal_makes_no_second_round(page):
    page.save_example()
    request = request_of(page)
    send(page, request)
    page.withdraw()
    assert send(page, request).submission.status == "draft"
    assert Round.objects.count() == 1


def test_second_press_on_the_same_work_answers_the_page(page):
    page.save_example()
    second = request_of(page, token="another-tab")
    page.submit()
    assert send(page, second).submission.status == "submitted"
    assert Round.objects.count() == 1


def test_press_on_older_work_after_handing_in_is_refused(page):
    page.save_example()
    older = request_of(page, revision={"answers": 0, "network": 0})
    page.submit()
    assert refusal(send, page, older).code == "not_editable"


def test_what_changed_since_she_looked_stops_it(page):
    page.save_example()
    request = request_of(page)
    page.save(change("answers", "few", {"text": "เครื่องอื่นเขียน"}))
    refused = refusal(send, page, request)
    assert (refused.code, refused.status) == ("stale", 409)
    assert [(one["doc"], one["key"]) for one in refused.params["fresh"]] == [("answers", "few")]
    assert refused.params["revision"]["answers"] == 2
    assert not Round.objects.exists()


def test_what_is_missing_is_told_all_at_once(page):
    page.save(change("network", "partner:aaaaaaaaaaaa", {"name": "วัด"}))
    refused = refusal(page.submit)
    assert (refused.code, refused.status) == ("not_ready", 422)
    assert len([problem for problem in refused.problems if problem.blocking]) > 1
    assert not Round.objects.exists()


def test_empty_work_is_not_ready(page):
    assert refusal(page.submit).code == "not_ready"
    assert not Submission.objects.exists()


def test_after_due_and_grace_it_is_refused(open_for, host):
    page = open_for(due=host.clock + timedelta(hours=1))
    page.save_example()
    host.clock += timedelta(hours=2)
    assert refusal(page.submit).code == "closed"
    assert page.open().network.items


def test_retry_that_arrives_after_due_still_answers_the_page(open_for, host):
    page = open_for(due=host.clock + timedelta(hours=1))
    page.save_example()
    request = request_of(page)
    send(page, request)
    host.clock += timedelta(hours=2)
    assert send(page, request).submission.status == "submitted"


def test_a_notes_limit_is_counted_in_what_a_person_sees(page):
    page.save_example()
    assert refusal(page.submit, note="ที่" * 4001).code == "invalid"
    assert page.submit(note="ที่" * 4000).submission.status == "submitted"


def test_note_no_database_keeps_is_refused(page):
    page.save_example()
    assert refusal(page.submit, note="a\0b").code == "invalid"


def test_returned_work_goes_in_as_the_next_round(page):
    page.save_example()
    page.submit()
    Submission.objects.update(status="returned", decided_at=page.host.clock, decided_by=page.user)
    page.open()
    page.save(change("answers", "reply:c1", {"text": "เติมแล้ว", "done": True}))
    shown = page.submit()
    assert [told.number for told in shown.rounds] == [2, 1]
    assert shown.answers.items["reply:c1"].v["done"] is True
    row = Submission.objects.get()
    assert (row.status, row.status_before) == ("submitted", "returned")
    assert (row.decided_at, row.decision_seen_at) == (None, None)


def test_removed_items_and_earlier_texts_are_forgotten(page):
    page.save_example()
    page.save(change("network", "partner:gonegonegone", {"name": "ลบแล้ว", "order": 99}))
    at = page.open().network.items["partner:gonegonegone"].r
    page.save(
        change("network", "partner:gonegonegone", {}, at, gone=True),
        discarded=[change("answers", "few", {"text": "ไม่เอา"})],
    )
    assert DraftVersion.objects.count() == 1
    page.submit()
    assert "partner:gonegonegone" not in Round.objects.get().network
    assert "partner:gonegonegone" not in Network.objects.get().document
    assert not DraftVersion.objects.exists()


def test_removed_partner_that_answers_still_speak_of_is_kept(page):
    """Here another block's: this kind would not be ready with a partner that is gone."""
    page.save_example()
    page.save(change("network", "partner:spokenspoken", {"name": "ชมรม", "order": 99}))
    network = Network.objects.get()
    network.references = {**network.references, "f" * 32: ["spokenspoken"]}
    network.save()
    page.save(change("network", "partner:spokenspoken", {}, page.open().network.revision, gone=True))
    page.submit()
    assert Network.objects.get().document["partner:spokenspoken"]["gone"] is True
    assert "partner:spokenspoken" not in Round.objects.get().network


def test_answers_tell_the_network_whom_they_speak_of(page):
    page.save_example()
    network, row = Network.objects.get(), Submission.objects.get()
    spoken = {item["v"]["partner"] for key, item in row.draft.items() if key.startswith("q:")} - {""}
    assert set(network.references[row.public_id]) == spoken


def test_scratch_goes_the_same_way_and_is_told_to_nobody(open_for, django_capture_on_commit_callbacks):
    trainer = open_for(trainer=True)
    trainer.save_example()
    with django_capture_on_commit_callbacks(execute=True):
        assert trainer.submit().mode == "scratch"
    assert Submission.objects.get().scratch
    assert trainer.host.events == []


def cost_of(page) -> int:
    request = request_of(page, token=secrets.token_hex(8))
    with own_queries() as queries:
        send(page, request)
    return len(queries)


def test_cost_at_its_highest(page, open_for):
    """A second round, with content that changed since the last save, texts to forget and ties to record."""
    page.save_example()
    assert cost_of(page) == 9
    Submission.objects.update(status="returned", decided_at=page.host.clock)
    page.open()
    page.save(change("network", "partner:gonegonegone", {"name": "ลบ"}))
    page.save(
        change("network", "partner:gonegonegone", {}, page.open().network.revision, gone=True),
        discarded=[change("answers", "few", {"text": "ไม่เอา"})],
    )
    later = open_for(user=page.user, title="ใหม่", content=author_change(page))
    assert cost_of(later) == 12


def author_change(page):
    """The preset with its first question in other words."""
    from partnership_xblock.activities import activity

    content = activity(page.block.kind).Content.preset().model_dump(mode="json")
    content["questions"][0]["label"] = {"th": "คำถามที่แก้แล้ว", "en": "A reworded question"}
    return {"questions": content["questions"]}


def test_cost_does_not_grow_with_partners_or_rounds(page, open_for):
    page.save_example()
    small = cost_of(page)
    for _ in range(3):
        page.withdraw()
        again = cost_of(page)
    assert again == small + 1  # the earlier rounds are looked at for this press's token
    many = open_for()
    many.save_example()
    many.save(*(change("network", f"partner:{n:012d}", {"name": f"ภาคี {n}", "order": n}) for n in range(80)))
    assert cost_of(many) == small


# --- what stays in the draft --------------------------------------------------------------------------------------

KEPT = "feature:temple000001.goal"
OTHER = {"answer": "yes", "example": "วัดกับโรงเรียนพูดเรื่องเดียวกันเสมอ"}


@pytest.fixture
def look(open_for):
    """A teacher who has answered about the health centre, and something about the temple."""
    look = open_for(kind="anatomy", name="anatomy")
    look.save_example()
    look.save(change("answers", KEPT, OTHER))
    return look


def test_what_is_said_of_another_partner_is_not_handed_in_and_is_there_again(look, desk):
    shown = look.submit()
    assert KEPT not in shown.rounds[0].answers
    assert KEPT not in shown.answers.items, "the round stands in the page's place"
    assert "subject" in shown.rounds[0].answers
    assert KEPT not in Round.objects.get().answers
    look.withdraw()
    assert look.open().answers.items[KEPT].v == OTHER
    look.submit()
    public_id = look.open().submission.public_id
    desk.claim(public_id)
    assert KEPT not in desk.detail(public_id).rounds[0].answers
    desk.give_back(public_id)
    assert look.open().answers.items[KEPT].v == OTHER


def test_pressed_twice_it_is_one_round_all_the_same(look):
    first = send(look, request_of(look))
    again = send(look, request_of(look, token="another-press-of-it"))
    assert (first.submission.receipt, Round.objects.count()) == (again.submission.receipt, 1)
    assert KEPT in Submission.objects.get().draft
