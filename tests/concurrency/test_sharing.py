"""Teachers share and withdraw at the same moment: numbers are given once, and what is withdrawn stays so."""

from __future__ import annotations

import pytest

from partnership_xblock import api
from partnership_xblock.models import SharedNumber, SharedWork
from tests.fakes.race import at_once, codes
from tests.services.learner.test_sharing import ask, write

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]
MANY = 6


def asking(page, act, **fields):
    visit = page.visit()
    request = api.ShareRequest(person=page.person, page=str(page.block.usage_key), act=act, **fields)
    return lambda: api.share(visit=visit, request=request)


def sharing(page, token):
    looked = ask(page)
    return asking(page, "publish", token=token, seen=looked.revision, digest=looked.digest)


@pytest.fixture
def folder(open_for):
    page = open_for(kind="portfolio", name="folder")
    write(page)
    return page


def test_of_many_teachers_each_has_a_number_of_her_own(open_for):
    pages = [open_for(kind="portfolio", name="folder") for _ in range(MANY)]
    for page in pages:
        write(page)
    answers = at_once([sharing(page, f"token-{n:03}") for n, page in enumerate(pages)])
    assert codes(answers) == set()
    assert sorted(SharedWork.objects.values_list("number", flat=True)) == list(range(1, MANY + 1))
    assert SharedNumber.objects.get().last == MANY


def test_two_devices_share_once(folder):
    first, second = sharing(folder, "token-one"), sharing(folder, "token-two")
    answers = at_once([first, second])
    assert codes(answers) <= {"share_changed"}
    row = SharedWork.objects.get()
    assert (row.number, row.revision) == (1, 1)
    assert sum(not isinstance(one, api.Refused) for one in answers) == 1


def test_the_same_request_twice_at_once_is_one_sharing(folder):
    answers = at_once([sharing(folder, "token-one")] * 4)
    assert codes(answers) == set()
    assert SharedWork.objects.get().revision == 1
    assert SharedNumber.objects.get().last == 1


def test_withdrawn_or_shared_anew_and_nothing_between(folder):
    sharing(folder, "token-one")()
    answers = at_once([sharing(folder, "token-two"), asking(folder, "withdraw", token="token-three")])
    row = SharedWork.objects.get()
    assert codes(answers) <= {"share_changed"}
    assert row.number == 1
    assert row.withdrawn_at is not None, "before or after: whoever withdraws wants it gone"
    assert (row.body, row.head) == ({}, {})


def test_deleted_while_it_is_shared_leaves_nothing(folder):
    share, erase = sharing(folder, "token-one"), lambda: api.erase_person(user_id=folder.user)
    answers = at_once([share, erase])
    assert codes(answers) <= {"deleted", "not_found"}
    assert not SharedWork.objects.exists()
