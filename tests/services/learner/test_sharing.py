"""Sharing with the teachers of the course: what was looked at is what is shared, once, under one number for good."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from partnership_xblock import api
from partnership_xblock.host.protocol import Masquerade
from partnership_xblock.models import SharedNumber, SharedWork
from tests.fakes.course import COURSE, Page, block_info, change, new_user
from tests.fakes.sql import own_queries
from tests.services.refusals import refusal

pytestmark = pytest.mark.django_db
TEMPLE = "partner:aaaaaaaaaaaa"


@pytest.fixture
def folder(open_for) -> Page:
    """A teacher before a portfolio of her own words, ready to be shared."""
    page = open_for(kind="portfolio", name="folder")
    page.host.site.profiles[page.user] = "อารีย์ ดอนตะวัน"
    write(page)
    return page


def write(page: Page) -> None:
    page.save(
        change("network", "context", {"name": "โรงเรียนบ้านดอนตะวัน", "school_type": "extended", "province": "ยโสธร"}),
        change("network", TEMPLE, {"name": "วัดโพธิ์ศรีดอน", "sector": "faith", "story": "ลับเรื่อง", "trust": 1}),
        change("answers", "look:pupils", {"text": "เด็กอ่านจนจบเล่ม"}),
        change("answers", "share", {"names": "alias", "me": False, "licence": "closed"}),
    )


def ask(page: Page, act: str = "look", **fields) -> api.ShareState:
    request = api.ShareRequest(person=page.person, page=str(page.block.usage_key), act=act, **fields)
    return api.share(visit=page.visit(), request=request)


def publish(page: Page, token: str = "token-one", **fields) -> api.ShareState:
    """After a look at it."""
    looked = ask(page)
    return ask(page, "publish", token=token, **{"seen": looked.revision, "digest": looked.digest, **fields})


def row(page: Page) -> SharedWork:
    return SharedWork.objects.get(submission__learner_id=page.user)


def text_of(shared: SharedWork) -> str:
    return json.dumps([shared.head, shared.body], ensure_ascii=False)


class TestPublish:
    def test_freezes_what_was_looked_at_under_a_number(self, folder, host):
        looked = ask(folder)
        assert (looked.state, looked.number, looked.problems) == ("none", 0, [])
        assert not SharedWork.objects.exists(), "a look stores nothing"
        shared = publish(folder)
        assert (shared.state, shared.number, shared.licence, shared.newer) == ("shared", 1, "closed", False)
        assert shared.page_url.endswith(f"/partnership/courses/{COURSE}/shared/1/")
        kept = row(folder)
        assert (kept.course_key, kept.number, kept.shared_at) == (str(COURSE), 1, host.clock)
        assert kept.head["by"] == "ครูโรงเรียนขยายโอกาส ภาคตะวันออกเฉียงเหนือ"
        assert "เด็กอ่านจนจบเล่ม" in text_of(kept)
        assert not any(word in text_of(kept) for word in ("อารีย์", "ดอนตะวัน", "โพธิ์ศรี", "ลับเรื่อง"))

    def test_the_same_request_again_is_one_sharing(self, folder):
        looked = ask(folder)
        fields = {"token": "token-one", "seen": 0, "digest": looked.digest}
        first = ask(folder, "publish", **fields)
        assert ask(folder, "publish", **fields) == first
        assert (row(folder).revision, SharedNumber.objects.get().last) == (1, 1)

    def test_a_retry_that_comes_after_a_withdrawal_shares_nothing(self, folder):
        looked = ask(folder)
        fields = {"token": "token-one", "seen": 0, "digest": looked.digest}
        ask(folder, "publish", **fields)
        ask(folder, "withdraw", token="token-two")
        assert refusal(ask, folder, "publish", **fields).code == "share_changed"
        assert row(folder).withdrawn_at is not None

    def test_only_what_was_looked_at(self, folder):
        looked = ask(folder)
        folder.save(change("answers", "look:self", {"text": "เห็นต่างไป"}))
        assert refusal(ask, folder, "publish", token="token-one", digest=looked.digest).code == "share_changed"
        assert not SharedWork.objects.exists()

    def test_another_device_shared_meanwhile(self, folder):
        looked = ask(folder)
        publish(folder)
        again = refusal(ask, folder, "publish", token="token-two", digest=looked.digest, seen=0)
        assert again.code == "share_changed"
        assert row(folder).revision == 1

    def test_what_blocks_is_said_at_its_place(self, folder):
        folder.save(
            change("answers", "share", {"names": "alias", "me": False, "licence": ""}, 4),
            change("answers", "look:pupils", {"text": "ที่วัด โพธิ์ศรีดอน"}, 3),
        )
        looked = ask(folder)
        refused = refusal(ask, folder, "publish", token="token-one", digest=looked.digest)
        assert refused.code == "not_shareable"
        places = [("share#licence", "licence_missing"), ("look:pupils#text", "name_in_text")]
        assert [(one.path, one.code) for one in refused.problems] == places
        assert [(fix.path, fix.text) for fix in looked.fixes] == [("look:pupils#text", "ที่วัดในหมู่บ้าน")]
        assert not SharedWork.objects.exists()

    def test_a_part_of_a_name_is_told_and_blocks_nothing(self, folder):
        folder.save(change("answers", "look:pupils", {"text": "ชาวโพธิ์ศรีดอนมา"}, 3))
        (told,) = ask(folder).problems
        assert (told.path, told.code, told.blocking) == ("look:pupils#text", "name_part", False)
        assert told.params == {"part": "โพธิ์ศรีดอน", "name": "วัดโพธิ์ศรีดอน"}
        assert publish(folder).state == "shared"
        assert "ชาวโพธิ์ศรีดอนมา" in text_of(row(folder))

    def test_numbers_go_on_and_are_never_given_twice(self, folder, open_for):
        others = [open_for(kind="portfolio", name="folder") for _ in range(2)]
        for other in others:
            write(other)
        assert [publish(one).number for one in (folder, *others)] == [1, 2, 3]
        api.erase_person(user_id=others[1].user)
        assert not SharedWork.objects.filter(number=3).exists()
        late = open_for(kind="portfolio", name="folder")
        write(late)
        assert publish(late).number == 4

    def test_choices_of_work_that_is_handed_in(self, folder):
        folder.save(change("answers", "share", {"names": "alias", "me": False, "licence": ""}, 4))
        choices = {"share": {"names": "alias", "me": True, "licence": "by"}}
        looked = ask(folder, choices=choices)
        assert looked.problems == []
        shared = ask(folder, "publish", token="token-one", digest=looked.digest, choices=choices)
        assert (shared.licence, row(folder).head["by"]) == ("by", "อารีย์ ดอนตะวัน")
        assert (shared.named, shared.newer) == (True, False)
        later = ask(folder, choices=choices)
        assert (later.named, later.newer) == (True, False), "what was chosen then is known to a page opened later"
        folder.language = "en"
        assert not ask(folder, choices=choices).newer, "in another language too"
        folder.language = "th"
        assert refusal(ask, folder, choices={"look:pupils": {"text": "x"}}).code == "bad_request"
        assert refusal(ask, folder, choices={"share": {"licence": 4}}).code == "invalid"

    def test_events_have_numbers_only(self, folder, committed):
        committed(publish, folder)
        committed(ask, folder, "withdraw")
        told = {one.name.rpartition(".")[2]: one.data for one in folder.host.events if "shared" in one.name}
        assert set(told) == {"shared", "unshared"}
        assert (told["shared"]["number"], told["shared"]["parts"], told["shared"]["again"]) == (1, 1, False)
        assert told["unshared"]["number"] == 1
        assert "เด็ก" not in json.dumps(list(told.values()), ensure_ascii=False)

    def test_what_it_costs(self, folder):
        looked = ask(folder)
        with own_queries() as looking:
            ask(folder)
        with own_queries() as sharing:
            ask(folder, "publish", token="token-one", digest=looked.digest)
        assert (len(looking), len(sharing)) == (3, 12), "\n".join(sharing)


class TestNewer:
    def test_is_told_and_replaces_under_the_same_number(self, folder):
        publish(folder)
        folder.save(change("answers", "look:self", {"text": "เห็นต่างไป"}))
        assert ask(folder).newer
        assert "เห็นต่างไป" not in text_of(row(folder)), "frozen"
        again = publish(folder, "token-two")
        assert (again.number, again.newer, again.revision) == (1, False, 2)
        assert "เห็นต่างไป" in text_of(row(folder))

    def test_another_language_alone_is_nothing_new(self, folder):
        publish(folder)
        folder.language = "en"
        assert not ask(folder).newer
        folder.save(change("answers", "look:self", {"text": "เห็นต่างไป"}))
        assert ask(folder).newer


class TestWithdraw:
    def test_at_once_and_the_number_stays_empty(self, folder, host):
        publish(folder)
        host.clock += timedelta(hours=1)
        after = ask(folder, "withdraw")
        assert (after.state, after.number, after.page_url) == ("withdrawn", 1, "")
        kept = row(folder)
        assert (kept.number, kept.head, kept.body, kept.licence, kept.digest) == (1, {}, {}, "", "")
        assert kept.withdrawn_at == host.clock
        assert ask(folder, "withdraw").revision == after.revision, "again changes nothing"

    @pytest.mark.parametrize("choices", [{"share": {"licence": 7}}, {"look:pupils": {"text": "x"}}])
    def test_choices_that_do_not_fit_are_no_reason_to_say_it_failed(self, folder, choices):
        publish(folder)
        assert ask(folder, "withdraw", choices=choices).state == "withdrawn"
        assert refusal(ask, folder, "look", choices=choices).code in ("invalid", "bad_request")

    def test_what_was_never_shared(self, folder):
        assert ask(folder, "withdraw").state == "none"

    def test_shared_again_it_has_its_number_again(self, folder):
        publish(folder)
        ask(folder, "withdraw")
        assert publish(folder, "token-two").number == 1


class TestWho:
    def test_staff_on_trial_look_and_share_nothing(self, open_for):
        trial = open_for(kind="portfolio", name="folder", trainer=True)
        write(trial)
        looked = ask(trial)
        assert looked.trial
        assert refusal(ask, trial, "publish", token="token-one", digest=looked.digest).code == "share_trial"
        assert not SharedWork.objects.exists()

    @pytest.mark.parametrize("act", ["look", "publish", "withdraw"])
    def test_never_masquerading(self, folder, host, act):
        publish(folder)
        staff = new_user()
        host.enrol(staff, COURSE, trainer=True)
        host.masked = Masquerade(learner_id=folder.user)
        looking = Page(host, staff, folder.block)
        assert refusal(ask, looking, act).code == "masquerade"
        assert row(folder).withdrawn_at is None

    def test_not_enrolled_any_more(self, folder, host):
        host.leave(folder.user, COURSE)
        assert refusal(ask, folder).code == "not_enrolled"

    def test_not_under_anothers_page(self, folder, open_for):
        other = open_for(kind="portfolio", name="folder")
        request = api.ShareRequest(person=other.person, page=str(folder.block.usage_key), act="withdraw")
        assert refusal(api.share, visit=folder.visit(), request=request).code == "other_person"

    def test_a_kind_that_shares_nothing(self, page):
        assert refusal(ask, page).code == "not_found"

    def test_a_block_of_another_kind_by_now(self, folder):
        publish(folder)
        folder.block = replace(block_info("map"), usage_key=folder.block.usage_key)
        assert refusal(ask, folder).code == "not_found"

    def test_nothing_saved(self, open_for):
        empty = open_for(kind="portfolio", name="folder")
        looked = ask(empty)
        assert (looked.state, [one.code for one in looked.problems]) == ("none", ["share_empty", "licence_missing"])
        assert refusal(ask, empty, "publish", token="token-one", digest=looked.digest).code == "not_found"
        assert refusal(api.shared_preview, visit=empty.visit(), choices={}).code == "not_found"


def test_work_that_is_deleted_takes_it_along(folder):
    publish(folder)
    api.forget_work(usage_key=folder.block.usage_key, course_key=COURSE, learner_id=folder.user)
    assert not SharedWork.objects.exists()
    assert SharedNumber.objects.get().last == 1


def test_a_name_that_is_forgotten_is_forgotten_there_too(folder):
    publish(folder)
    assert api.name_report(course_key=str(COURSE), name="จนจบเล่ม")["SharedWork"] == 1
    api.forget_name(course_key=str(COURSE), name="จนจบเล่ม")
    assert "จนจบเล่ม" not in text_of(row(folder))


def test_the_preview_is_what_is_shared(folder):
    seen = api.shared_preview(visit=folder.visit(), choices={})
    publish(folder)
    assert (seen.shareable.body, seen.digest) == (row(folder).body, row(folder).digest)
