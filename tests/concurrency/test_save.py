"""Parallel saves: one revision each; what met is merged or told, nothing is lost in silence."""

from __future__ import annotations

import pytest

from partnership_xblock import api
from partnership_xblock.models import ContentVersion, Network, Submission
from tests.fakes.course import change
from tests.fakes.race import at_once, codes

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]
MANY = 16


def saves(page, requests):
    visit = page.visit()
    return [lambda request=request: api.save_draft(visit=visit, request=request) for request in requests]


def named(number):
    return change("network", f"partner:{number:012d}", {"name": f"ภาคี {number}", "order": number})


def test_first_saves_at_once_make_one_row_and_keep_everything(page):
    answers = at_once(saves(page, [page.request(named(number)) for number in range(MANY)]))
    assert codes(answers) == set()
    assert Submission.objects.count() == Network.objects.count() == ContentVersion.objects.count() == 1
    network = Network.objects.get()
    assert len(network.document) == MANY
    assert network.revision == MANY
    assert sorted(one.applied[0].r for one in answers) == list(range(1, MANY + 1))


def test_edits_of_different_items_are_merged(page):
    page.save(*(named(number) for number in range(MANY)))
    edits = [
        page.request(change("network", f"partner:{number:012d}", {"name": f"แก้ {number}"}, 1)) for number in range(MANY)
    ]
    answers = at_once(saves(page, edits))
    assert codes(answers) == set()
    assert not any(one.conflicts for one in answers)
    assert sorted(one.revision["network"] for one in answers) == list(range(2, MANY + 2))
    document = Network.objects.get().document
    assert {item["v"]["name"] for item in document.values()} == {f"แก้ {number}" for number in range(MANY)}


def test_edits_of_one_item_one_wins_and_the_rest_are_told(page):
    page.save(named(1))
    key = "partner:000000000001"
    edits = [page.request(change("network", key, {"name": f"แก้ {number}"}, 1)) for number in range(MANY)]
    answers = at_once(saves(page, edits))
    assert codes(answers) == set()
    (winner,) = [one for one in answers if one.applied]
    losers = [one for one in answers if one.conflicts]
    assert len(losers) == MANY - 1
    stored = Network.objects.get()
    assert stored.revision == winner.revision["network"] == 2
    for loser in losers:
        assert loser.conflicts[0].theirs.v == stored.document[key]["v"]
        assert loser.conflicts[0].theirs.r == 2


def test_blocks_of_one_page_save_the_shared_network_at_once(page, open_for):
    pages = [page, *(open_for(user=page.user, name=f"map{number}") for number in range(2, MANY + 2))]
    calls = [call for number, one in enumerate(pages) for call in saves(one, [one.request(named(number))])]
    answers = at_once(calls)
    assert codes(answers) == set()
    assert Network.objects.count() == 1
    assert len(Network.objects.get().document) == len(pages)
    assert Submission.objects.count() == len(pages)


def test_learners_do_not_wait_for_each_other(open_for):
    """No lock is shared between people: first saves of many learners all succeed, also with new content."""
    pages = [open_for() for _ in range(MANY)]
    calls = [call for number, one in enumerate(pages) for call in saves(one, [one.request(named(number))])]
    assert codes(at_once(calls)) == set()
    assert Submission.objects.count() == MANY
