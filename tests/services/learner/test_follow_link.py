"""The link of a mail: what it costs, and whom it serves."""

from __future__ import annotations

import pytest

from partnership_xblock import api
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db


def test_one_query_to_the_block_and_two_to_paper(page, handed_in, host):
    with own_queries() as queries:
        assert api.follow_link(user_id=page.user, public_id=handed_in).startswith("https://lms.test/jump/")
    assert len(queries) == 1
    host.site.remove(page.block.usage_key)
    with own_queries() as queries:
        assert "/print/" in api.follow_link(user_id=page.user, public_id=handed_in)
    assert len(queries) == 2


@pytest.mark.parametrize(("user_id", "code"), [(None, "login_required"), (10**6, "not_found")])
def test_others(handed_in, user_id, code):
    with pytest.raises(api.Refused, match=code):
        api.follow_link(user_id=user_id, public_id=handed_in)


def test_an_unknown_submission(page):
    with pytest.raises(api.Refused, match="not_found"):
        api.follow_link(user_id=page.user, public_id="0" * 32)
