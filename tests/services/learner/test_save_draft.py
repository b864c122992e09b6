"""Saving: what is applied, what is told, what is refused, and what it costs."""

from __future__ import annotations

from datetime import timedelta

import pytest

from partnership_xblock import api
from partnership_xblock.host.protocol import Masquerade
from partnership_xblock.models import ContentVersion, DraftVersion, Network, Submission
from partnership_xblock.services.records.limits import SIZE_LIMIT, VERSIONS_LIMIT
from tests.fakes.course import change
from tests.fakes.sql import own_queries
from tests.services.refusals import refusal

pytestmark = pytest.mark.django_db

WAT = "partner:aaaaaaaaaaaa"
MOSQUE = "partner:bbbbbbbbbbbb"


def named(key, name, base=0, **more):
    return change("network", key, {"name": name, **more}, base)


def test_first_save_makes_the_rows_and_keeps_the_content(page):
    with own_queries() as queries:
        saved = page.save(named(WAT, "วัดโพธิ์ศรีดอน"), change("answers", "few", {"text": "โรงเรียนเล็ก"}))
    assert {(one.doc, one.key, one.r) for one in saved.applied} == {("network", WAT, 1), ("answers", "few", 1)}
    assert saved.revision == {"answers": 1, "network": 1}
    assert saved.status == "draft"
    assert (saved.conflicts, saved.fresh) == ([], [])
    row = Submission.objects.get()
    assert row.content_version_id == ContentVersion.objects.get().hash
    assert row.network == Network.objects.get()
    assert row.kind == "map"
    assert row.title
    assert len(queries) == 5


def test_later_save_costs_two_locks_and_two_updates(page):
    """The network is locked by itself, before the submission: one statement more than a join would be, and the same
    order for everybody (decision 0031)."""
    page.save(named(WAT, "วัด"))
    page.host.clock += timedelta(seconds=2)
    with own_queries() as queries:
        page.save(named(WAT, "วัดโพธิ์", 1))
    assert len(queries) == 4


def test_thai_is_stored_as_thai(page):
    from django.db import connection

    page.save(named(WAT, "วัดโพธิ์"))
    with connection.cursor() as cursor:
        cursor.execute("SELECT document FROM partnership_xblock_network")
        (stored,) = cursor.fetchone()
    assert "วัดโพธิ์" in str(stored)


def test_school_and_province_are_copied_for_the_queue(page):
    page.save(change("network", "context", {"name": "บ้านหนองแวง", "province": "ยโสธร"}))
    row = Submission.objects.get()
    assert (row.school, row.province) == ("บ้านหนองแวง", "ยโสธร")


def test_blocks_of_one_course_share_the_network(page, open_for):
    page.save(named(WAT, "วัด"))
    other = open_for(user=page.user, name="map2")
    with own_queries() as queries:
        saved = other.save(named(MOSQUE, "มัสยิด"), known={"network": 0})
    assert [one.key for one in saved.fresh] == [WAT]
    assert len(queries) == 5
    assert Network.objects.count() == 1
    assert Submission.objects.count() == 2


def test_same_save_again_changes_nothing(page):
    first = page.save(named(WAT, "วัด"))
    with own_queries() as queries:
        again = page.save(named(WAT, "วัด"))
    assert again.applied == first.applied
    assert again.revision == first.revision
    assert len(queries) == 2


def test_edit_of_another_item_never_conflicts(page):
    page.save(named(WAT, "วัด"))
    page.save(named(MOSQUE, "มัสยิด"))
    saved = page.save(named(WAT, "วัดโพธิ์", 1))
    assert saved.conflicts == []


def test_conflict_tells_both_and_applies_the_rest(page):
    page.save(named(WAT, "วัด"))
    page.save(named(WAT, "วัดบน", 1))
    saved = page.save(named(WAT, "วัดล่าง", 1), named(MOSQUE, "มัสยิด"), known={"network": 1})
    (conflict,) = saved.conflicts
    assert (conflict.mine.v["name"], conflict.theirs.v["name"], conflict.theirs.r) == ("วัดล่าง", "วัดบน", 2)
    assert [one.key for one in saved.applied] == [MOSQUE]
    assert saved.fresh == []
    assert Network.objects.get().document[WAT]["v"]["name"] == "วัดบน"


def test_text_that_lost_is_kept_once_and_readable(page):
    page.save(named(WAT, "วัด"))
    page.save(named(WAT, "วัดบน", 1))
    lost = change("network", WAT, {"name": "วัดบน"}, 2)
    page.host.clock += timedelta(seconds=2)
    with own_queries() as queries:
        page.save(named(WAT, "วัดล่าง", 2), discarded=[lost])
    assert len(queries) == 6
    page.save(named(WAT, "วัดล่าง", 2), discarded=[lost])
    (version,) = api.versions(visit=page.visit())
    assert (version.doc, version.key, version.v, version.reason) == ("network", WAT, {"name": "วัดบน"}, "overwritten")


def test_own_text_that_she_let_go_is_kept_too(page):
    page.save(named(WAT, "วัด"))
    page.save(discarded=[change("network", WAT, {"name": "วัดของฉัน"}, 0)])
    (version,) = api.versions(visit=page.visit())
    assert (version.v, version.reason) == ({"name": "วัดของฉัน"}, "discarded")


def test_ordinary_editing_keeps_no_versions(page):
    page.save(named(WAT, "วัด"))
    page.save(named(WAT, "วัดโพธิ์", 1))
    assert not DraftVersion.objects.exists()


def test_removed_item_can_come_back(page):
    page.save(named(WAT, "วัด"))
    page.save(change("network", WAT, {}, 1, gone=True))
    assert page.open().network.items[WAT].gone
    page.save(named(WAT, "วัด", 2))
    assert not page.open().network.items[WAT].gone


def test_what_changed_elsewhere_comes_with_the_answer(page):
    page.save(named(WAT, "วัด"))
    page.save(named(MOSQUE, "มัสยิด"))
    saved = page.save(change("answers", "few", {"text": "เล็ก"}), known={"network": 1, "answers": 0})
    assert [(one.key, one.item.r) for one in saved.fresh] == [(MOSQUE, 2)]


def test_all_problems_of_shape_are_told_at_once_and_nothing_is_kept(page):
    refused = refusal(
        page.save,
        named(WAT, "ก" * 121),
        change("network", "planet:x", {}),
        change("answers", "few", {"text": "x", "colour": "red"}),
        named(MOSQUE, "มัสยิด"),
    )
    assert (refused.code, refused.status) == ("invalid", 422)
    assert {(problem.path, problem.code) for problem in refused.problems} == {
        (f"{WAT}#name", "too_long"),
        ("planet:x", "unknown_item"),
        ("few", "unknown_field"),
    }
    assert not Submission.objects.exists()


def test_text_no_database_keeps_is_refused(page):
    assert refusal(page.save, named(WAT, "วัด\0")).code == "invalid"
    assert refusal(page.save, named(WAT, "วัด\ud800")).code == "invalid"


def test_four_byte_characters_come_back(page):
    page.save(named(WAT, "วัด 🛕 𠮷"))
    assert page.open().network.items[WAT].v["name"] == "วัด 🛕 𠮷"


def test_more_than_fits_is_refused_and_a_megabyte_fits(page):
    def paragraph(number):
        return change("answers", f"reply:{number:06d}", {"text": "ก" * 3999, "done": False})

    fits = [paragraph(number) for number in range(90)]
    saved = page.save(*fits)
    assert saved.size > 1_000_000
    assert saved.size_limit == SIZE_LIMIT
    refused = refusal(page.save, *(paragraph(number) for number in range(100, 160)))
    assert (refused.code, refused.status) == ("too_large", 413)
    assert refused.params["size"] > refused.params["limit"] == SIZE_LIMIT
    assert len(page.open().answers.items) == 90


@pytest.mark.parametrize("status", ["submitted", "in_review", "accepted"])
def test_work_that_was_handed_in_cannot_be_changed(page, status):
    page.save(named(WAT, "วัด"))
    Submission.objects.update(status=status, claimed_until=page.host.clock + timedelta(minutes=5))
    refused = refusal(page.save, named(MOSQUE, "มัสยิด"))
    assert (refused.code, refused.status) == ("not_editable", 409)
    assert MOSQUE not in Network.objects.get().document


def test_returned_work_can_be_changed(page):
    page.save(named(WAT, "วัด"))
    Submission.objects.update(status="returned", decided_at=page.host.clock)
    assert page.save(named(MOSQUE, "มัสยิด")).status == "returned"


def test_after_due_and_grace_it_is_refused_and_the_draft_stays(open_for, host):
    page = open_for(due=host.clock, grace=timedelta(hours=1))
    host.clock += timedelta(minutes=59)
    page.save(named(WAT, "วัด"))
    host.clock += timedelta(minutes=2)
    refused = refusal(page.save, named(WAT, "วัดโพธิ์", 1))
    assert (refused.code, refused.status) == ("closed", 403)
    assert refused.params == {"closed_at": "2026-11-20T04:00:00+00:00"}
    assert page.open().network.items[WAT].v["name"] == "วัด"


def test_save_made_for_another_person_is_refused(page, open_for):
    other = open_for()
    request = page.request(named(WAT, "ของคนก่อน"))
    refused = refusal(api.save_draft, visit=other.visit(), request=request)
    assert (refused.code, refused.status) == ("other_person", 403)
    assert not Submission.objects.exists()


def test_token_of_another_course_is_refused(page):
    from opaque_keys.edx.keys import CourseKey

    elsewhere = api.person_token(user_id=page.user, course_key=CourseKey.from_string("course-v1:A+B+C"))
    assert refusal(page.save, named(WAT, "วัด"), person=elsewhere).code == "other_person"


def test_save_meant_for_another_block_is_refused(page):
    assert refusal(page.save, named(WAT, "วัด"), page="block-v1:A+B+C+type@partnership+block@x").code == "bad_request"


def test_masquerade_is_read_only(page, open_for):
    page.save(named(WAT, "วัด"))
    trainer = open_for(trainer=True)
    page.host.masked = Masquerade(learner_id=page.user)
    assert refusal(trainer.save, named(WAT, "แก้", 1)).code == "masquerade"
    assert Network.objects.get().document[WAT]["v"]["name"] == "วัด"


def test_not_enrolled_is_refused_and_nothing_written(open_for):
    assert refusal(open_for(enrolled=False).save, named(WAT, "วัด")).code == "not_enrolled"
    assert not Submission.objects.exists()


def test_anonymous_is_asked_to_log_in(page):
    page.host.actor_id = None
    visit = api.arrive(block=page.block, learner_id=None, request=None, language="th")
    assert refusal(api.save_draft, visit=visit, request=page.request()).status == 401


def test_staff_try_out_on_a_scratch_of_their_own(open_for):
    trainer = open_for(trainer=True)
    trainer.save(named(WAT, "ลองดู"))
    assert Submission.objects.get().scratch
    assert Network.objects.get().scratch
    assert trainer.open().network.items[WAT].v["name"] == "ลองดู"


def test_beta_testers_are_teachers_while_they_are_enrolled(open_for, host):
    from tests.fakes.course import COURSE

    page = open_for(enrolled=False)
    host.enrol(page.user, COURSE)
    host.site.give_role(page.user, "beta_testers", COURSE)
    page.save(named(WAT, "วัด"))
    assert not Submission.objects.get().scratch
    host.site.unenrol(page.user, COURSE)
    assert refusal(page.save, named(MOSQUE, "มัสยิด")).code == "not_enrolled"


def test_changed_content_is_kept_as_a_new_version(page, open_for):
    page.save(named(WAT, "วัด"))
    first = Submission.objects.get().content_version_id
    preset = page.open().content
    changed = {"questions": []} if "questions" in preset else {}
    later = open_for(user=page.user, content=changed)
    with own_queries() as queries:
        later.save(named(MOSQUE, "มัสยิด"), discarded=[change("network", WAT, {"name": "เดิม"})])
    assert len(queries) == 7
    assert Submission.objects.get().content_version_id != first
    assert ContentVersion.objects.count() == 2


def test_cost_does_not_grow(page):
    page.save_example()
    page.host.clock += timedelta(seconds=2)
    with own_queries() as queries:
        page.save(*(named(f"partner:{number:012d}", f"ภาคี {number}") for number in range(150)))
    assert len(queries) == 4


# --- room ---------------------------------------------------------------------------------------------------


def partners(n, start=0):
    return [named(f"partner:{one:012d}", f"ภาคี {one}", order=one) for one in range(start, start + n)]


def grown(page, n):
    """A network that is larger than there is room for: from a time before there were bounds."""
    page.save(named(WAT, "วัด"))
    row = Network.objects.get()
    old = {f"partner:{one:012d}": {"v": {"name": f"ภาคี {one}"}, "r": 1} for one in range(n)}
    Network.objects.filter(pk=row.pk).update(document={**row.document, **old})


def test_more_partners_than_there_is_room_for_are_told_one_by_one(page):
    page.save(*partners(298))
    refused = refusal(page.save, *partners(4, 298), change("answers", "few", {"text": "เล็ก"}))
    assert (refused.code, refused.status) == ("invalid", 422)
    told = [(problem.path, problem.code, problem.params) for problem in refused.problems]
    assert told == [(f"partner:{one:012d}#name", "too_many_partners", {"max": 300}) for one in (300, 301)]
    assert page.save(*partners(2, 298)).status == "draft"
    assert len(page.open().network.items) == 300


def test_one_may_go_for_one_that_comes(page):
    page.save(*partners(300))
    page.save(change("network", "partner:000000000000", {}, 1, gone=True), *partners(1, 300))
    assert refusal(page.save, change("network", "partner:000000000000", {"name": "ก"}, 2)).code == "invalid"


def test_older_larger_work_is_saved_shrinks_and_is_handed_in(page):
    grown(page, 400)
    assert page.save(named(WAT, "วัดโพธิ์", 1)).applied
    assert page.save(change("network", "partner:000000000001", {}, 1, gone=True)).applied
    refused = refusal(page.save, *partners(2, 500))
    assert [problem.path for problem in refused.problems] == [f"partner:{one:012d}#name" for one in (500, 501)]
    page.save(*(change("answers", f"q:{one}", {"partner": WAT[8:], "text": "ก"}) for one in ("care", "bridge")))
    assert page.submit().submission.status == "submitted"


@pytest.mark.parametrize(
    ("language", "says"), [("th", "240"), ("en", "This network has 240 partners. There is room for 300.")]
)
def test_little_room_is_told_well_before(page, language, says):
    page.language = language
    assert page.save(*partners(239)).nearly == ""
    assert says in page.save(*partners(1, 239)).nearly
    assert page.save(change("network", "partner:000000000000", {}, 1, gone=True)).nearly == ""


def test_the_fullest_is_told(page):
    page.language = "en"
    page.save(*partners(240))
    nearly = page.save(*(change("answers", f"reply:{n:06d}", {"text": "ก" * 3999}) for n in range(125))).nearly
    assert nearly.startswith("Your work fills 9")


def test_earlier_texts_have_room_of_their_own_and_the_oldest_go(page):
    """14 saves of discarded texts kept 68 MiB."""
    page.language = "en"
    page.save(named(WAT, "วัด"))
    said = []
    for at in range(14):
        page.host.clock += timedelta(minutes=1)
        lost = [change("answers", f"reply:{n}", {"text": f"{at} {n} " + "ก" * 3900}) for n in range(60)]
        said.append(page.save(discarded=lost).nearly)
    kept = api.versions(visit=page.visit())
    assert sum(len(one.v["text"]) for one in kept) < VERSIONS_LIMIT
    assert len(kept) > 0.9 * VERSIONS_LIMIT / 4000
    assert kept[0].v["text"].startswith("13 ")
    assert not any(one.v["text"].startswith("0 ") for one in kept)
    assert said[5] == ""
    assert said[7].startswith("Earlier texts fill 9")
    with own_queries() as queries:
        page.save(discarded=[change("answers", "reply:1", {"text": "x" + "ก" * 3950})])
    assert len(queries) == 5, "lock the network, read, add, look, take away"


def test_a_review_has_its_bounds_too(desk, handed_in):
    desk.claim(handed_in)
    comment = {"anchor": "whole", "type": "question", "text": "ก"}
    desk.write(handed_in, {f"comment:{n}": comment for n in range(300)})
    refused = refusal(desk.write, handed_in, {"comment:new": comment})
    assert [(one.path, one.code) for one in refused.problems] == [("comment:new#text", "too_many_comments")]
