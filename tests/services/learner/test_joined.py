"""A teacher joins two partners: what other activities said of the one follows, and comes back when it is undone."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace

import pytest

from partnership_xblock import api
from partnership_xblock.models import Round, Submission
from partnership_xblock.repositories import work as stored
from partnership_xblock.repositories.work import Place
from partnership_xblock.services.records.waves import as_joined_since
from partnership_xblock.services.wire.save import LoadRequest
from tests.fakes.course import change, of_values

pytestmark = pytest.mark.django_db
SCHOOL, VILLAGE = {"name": "โรงเรียนบ้านนาขนวน", "sector": "school", "order": 1}, {"name": "นาขนวน", "order": 2}


@pytest.fixture
def map_page(open_for):
    page = open_for(kind="map")
    page.save(*of_values("network", {"partner:school": SCHOOL, "partner:village": VILLAGE}))
    return page


def beside(open_for, page, kind):
    return open_for(kind=kind, name=kind, user=page.visit().actor_id)


def join(page, gone="village", into="school"):
    base = page.open().network.items[f"partner:{gone}"].r
    page.save(
        change("network", f"partner:{gone}", {}, base, gone=True),
        change("network", f"same:{gone}", {"into": into, "filled": ["place"], "moved": ["tie:1"]}),
    )


def undo(page, gone="village"):
    items = page.open().network.items
    page.save(
        change("network", f"partner:{gone}", VILLAGE, items[f"partner:{gone}"].r),
        change("network", f"same:{gone}", {}, items[f"same:{gone}"].r, gone=True),
    )


def answers(page):
    return {key: item.v for key, item in page.open().answers.items.items() if not item.gone}


def kept(page):
    """The answers as they are stored."""
    visit = page.visit()
    work = stored.find(Place(str(visit.block.usage_key), str(visit.block.course_key), visit.actor_id), visit.block.kind)
    return work.answers.present()


def test_what_was_said_follows_and_comes_back(open_for, map_page):
    ladder, strength = (beside(open_for, map_page, kind) for kind in ("ladder", "strength"))
    ladder.save(change("answers", "stand:village", {"level": "aware", "why": "ทำด้วยกันทุกปี"}))
    strength.save(change("answers", "priority", {"why": "เริ่มจากที่นี่", "partner": "village"}))
    join(map_page)
    assert answers(ladder) == {"stand:school": {"level": "aware", "why": "ทำด้วยกันทุกปี"}}
    assert answers(strength)["priority"] == {"why": "เริ่มจากที่นี่", "partner": "school"}
    assert "stand:village" in kept(ladder)
    undo(map_page)
    assert list(answers(ladder)) == ["stand:village"]
    assert answers(strength)["priority"]["partner"] == "village"


def test_it_is_changed_and_removed_under_the_key_that_the_page_shows(open_for, map_page):
    ladder = beside(open_for, map_page, "ladder")
    ladder.save(change("answers", "stand:village", {"why": "หนึ่ง"}), change("answers", "stand:other", {"why": "อื่น"}))
    join(map_page)
    base = ladder.open().answers.items["stand:school"].r
    ladder.save(change("answers", "stand:school", {"why": "สอง"}, base))
    assert answers(ladder)["stand:school"] == {"why": "สอง"}
    ladder.save(change("answers", "stand:school", {}, ladder.open().answers.items["stand:school"].r, gone=True))
    assert "stand:school" not in answers(ladder)
    # Another device that has seen neither is asked.
    late = ladder.save(change("answers", "stand:school", {"why": "ช้าไป"}, base))
    assert [one.key for one in late.conflicts] == ["stand:school"]


def test_a_removal_of_what_is_read_from_the_other_key_stays(open_for, map_page):
    ladder = beside(open_for, map_page, "ladder")
    ladder.save(change("answers", "stand:village", {"why": "หนึ่ง"}))
    join(map_page)
    base = ladder.open().answers.items["stand:school"].r
    ladder.save(change("answers", "stand:school", {}, base, gone=True))
    assert answers(ladder) == {}
    # It can be taken back, as any removal.
    ladder.save(change("answers", "stand:school", {"why": "หนึ่ง"}, ladder.open().answers.items["stand:school"].r))
    assert answers(ladder) == {"stand:school": {"why": "หนึ่ง"}}


def test_a_round_is_frozen_as_it_reads_and_no_partner_is_missing_in_it(open_for):
    friends = open_for(kind="friends")
    friends.save_example()
    network = friends.open().network.items
    mine = [key.partition(":")[2] for key in answers(friends) if key.startswith("friend:")]
    gone, into = mine[0], mine[1]
    before = {key: value for key, value in answers(friends).items() if gone in key}
    assert before
    friends.save(
        change("network", f"partner:{gone}", {}, network[f"partner:{gone}"].r, gone=True),
        change("network", f"same:{gone}", {"into": into}),
    )
    page = friends.submit()
    assert page.submission.round_number == 1
    round_ = Round.objects.get(submission__public_id=page.submission.public_id)
    assert not [key for key in round_.answers if gone in key]
    assert f"partner:{gone}" not in round_.network
    assert not [key for key in kept(friends) if gone in key]
    # A second press changes nothing.
    friends.submit()
    assert Round.objects.filter(submission__kind="friends").count() == 1


def test_one_that_other_work_speaks_of_stays_after_handing_in_and_can_be_told_apart(open_for, map_page):
    ladder = beside(open_for, map_page, "ladder")
    ladder.save(change("answers", "stand:village", {"why": "หนึ่ง"}))
    strength = beside(open_for, map_page, "strength")
    strength.save_example()
    join(map_page)
    strength.submit()
    assert Submission.objects.get(kind="ladder").network.document["partner:village"]["gone"] is True
    undo(map_page)
    assert list(answers(ladder)) == ["stand:village"]


def test_its_item_has_a_shape_and_a_limit(map_page):
    map_page.save(change("network", "same:village", {"apart": ["school"]}))
    assert map_page.open().network.items["same:village"].v == {"apart": ["school"]}


def test_an_offer_from_work_that_was_handed_in_before_names_the_one_that_they_are(open_for, map_page):
    strength, plan = (beside(open_for, map_page, kind) for kind in ("strength", "plan"))
    strength.save_example()
    item = strength.open().answers.items["priority"]
    strength.save(change("answers", "priority", {**item.v, "partner": "village"}, item.r))
    strength.submit()
    join(map_page)
    (offer,) = api.open_part(visit=plan.visit(), request=LoadRequest(person=plan.person, part="offers")).offers
    assert offer.partner == "school"
    undo(map_page)
    (offer,) = api.open_part(visit=plan.visit(), request=LoadRequest(person=plan.person, part="offers")).offers
    assert offer.partner == "village"


def test_an_earlier_wave_speaks_of_the_one_that_they_are_now(open_for, map_page):
    user = map_page.visit().actor_id
    first, second = (open_for(kind="strength", name=name, user=user, series="year") for name in ("one", "two"))
    first.save_example()
    item = first.open().answers.items["priority"]
    first.save(change("answers", "priority", {**item.v, "partner": "village"}, item.r))
    first.submit()
    first.host.clock += timedelta(days=100)
    join(map_page)
    request = LoadRequest(person=second.person, part=second.open().earlier_wave.public_id)
    body = api.open_part(visit=second.visit(), request=request)
    assert body.answers["priority"].v["partner"] == "school"
    assert "partner:village" not in body.network
    assert body.network["partner:school"].v["name"] == SCHOOL["name"]
    undo(map_page)
    body = api.open_part(visit=second.visit(), request=request)
    assert body.answers["priority"].v["partner"] == "village"


def test_an_earlier_map_is_compared_as_it_was():
    wave = as_joined_since(
        SimpleNamespace(block={"kind": "map"}), {"same:village": {"into": "school"}, "partner:school": SCHOOL}
    )
    assert vars(wave) == {"block": {"kind": "map"}}
