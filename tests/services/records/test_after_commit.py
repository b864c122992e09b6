"""What follows a commit may fail alone."""

from __future__ import annotations

from functools import partial

import pytest
from django.db import transaction

from partnership_xblock.services.records.transaction import after_commit

pytestmark = pytest.mark.django_db(transaction=True)


def fail(words):
    raise RuntimeError(words)


def test_it_runs_after_the_outermost_transaction():
    done = []
    with transaction.atomic():
        with transaction.atomic():
            after_commit("this", partial(done.append, 1))
        assert done == []
    assert done == [1]
    after_commit("this", partial(done.append, 2))
    assert done == [1, 2]


def test_nothing_runs_after_a_rollback():
    done = []

    def and_fail():
        with transaction.atomic():
            after_commit("this", partial(done.append, 1))
            fail("")

    with pytest.raises(RuntimeError):
        and_fail()
    assert done == []


def test_an_error_stops_nothing_and_its_words_are_not_logged(caplog):
    done = []
    with transaction.atomic():
        after_commit("the first", partial(fail, "ข้อความของครู"))
        after_commit("the second", partial(done.append, 1))
    assert done == [1]
    assert "the first failed: RuntimeError" in caplog.text
    assert "ข้อความของครู" not in caplog.text
