"""What a try costs in queries, before the work is done and after, and a page that opens with a mended key: the same
after two tries and after forty."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.db import transaction

from partnership_xblock.activities import activity
from tests.fakes.course import change
from tests.fakes.planted import with_other_keys
from tests.fakes.sql import own_queries
from tests.fakes.tries import PLAYERS, content_of

pytestmark = pytest.mark.django_db

LESSON, PLAYER = activity("lesson"), PLAYERS["lesson"]
WITHOUT_LIMIT = {"preset": "benefits", "tries": 0}
CONTENT = content_of(LESSON, WITHOUT_LIMIT)
FIRST, *OTHERS = PLAYER.questions(CONTENT)
MANY = 40
"""So many tries; nobody needs more of a question with six options."""


@pytest.fixture(autouse=True)
def _at_once(monkeypatch):
    monkeypatch.setattr(transaction, "on_commit", lambda act, **_: act())


@pytest.fixture
def page_after(open_for):
    """A page of somebody who was wrong so many times."""

    def build(tries, *, done):
        page = open_for(kind="lesson", rubric=(), content=WITHOUT_LIMIT)
        wrong = PLAYER.wrong(CONTENT, FIRST)
        page.save(*(change("answers", PLAYER.key(FIRST, n), wrong) for n in range(1, tries + 1)))
        if done:
            page.save(*(change("answers", PLAYER.key(one, 1), PLAYER.wrong(CONTENT, one)) for one in OTHERS))
            page.save(*(change("answers", key, value) for key, value in PLAYER.rest(CONTENT).items()))
            assert page.submit().submission.status == "accepted"
        page.open()
        return page

    return build


def cost(act):
    with own_queries() as queries:
        act()
    return len(queries)


def right(page, tries):
    change_of = change("answers", PLAYER.key(FIRST, tries + 1), PLAYER.right(CONTENT, FIRST))
    return lambda: page.save(change_of)


def test_a_try_while_she_is_at_it(page_after):
    found = [cost(right(page_after(n, done=False), n)) for n in (2, MANY)]
    assert found == [3, 3], "network and submission are held, the submission is written"


def test_a_try_that_raises_what_she_has(page_after, host):
    found = []
    for n in (2, MANY):
        page = page_after(n, done=True)
        sent = len(host.grades)
        found.append(cost(right(page, n)))
        assert len(host.grades) == sent + 1
    assert found == [8, 8], "as that, her points held and written; sent after it: held and written"


def test_a_try_that_raises_nothing(page_after, host):
    page = page_after(2, done=True)
    sent = len(host.grades)
    again = change("answers", PLAYER.key(FIRST, 3), PLAYER.wrong(CONTENT, FIRST))
    assert cost(lambda: page.save(again)) == 4, "as before, and the line she is found by"
    assert len(host.grades) == sent


def test_a_page_that_opens_with_a_mended_key(page_after, host):
    found = []
    for n in (2, MANY):
        page = page_after(n, done=True)
        whole = CONTENT.model_dump(mode="json")
        mended = with_other_keys(whole, LESSON.secrets)
        page.block = replace(page.block, content=mended)
        sent = len(host.grades)
        found.append((cost(page.open), cost(page.open)))
        assert len(host.grades) == sent + 1
    assert found == [(8, 2), (8, 2)], "marked anew once, in six queries"
