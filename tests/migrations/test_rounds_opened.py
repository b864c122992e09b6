"""Whether a trainer had a round before her is settled from the trail once, and read without it from then on."""

from __future__ import annotations

from importlib import import_module

import pytest
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from partnership_xblock.models import Round, StateEvent, Submission
from tests.services.conftest import desk, desk_for, handed_in, host, open_for, page

__all__ = ["desk", "desk_for", "handed_in", "host", "open_for", "page"]

APP = "partnership_xblock"
BEFORE, SETTLED = "0009_finished", "0011_rounds_opened"
settling = import_module(f"{APP}.migrations.{SETTLED}")

pytestmark = pytest.mark.django_db(transaction=True)


def migrate(name):
    MigrationExecutor(connection).migrate([(APP, name)])


@pytest.fixture(autouse=True)
def newest(transactional_db):
    """The newest migration: pages are read with all tables of today. Afterwards everything is there again, for
    whichever test comes next in this database."""
    ((_app, name),) = MigrationExecutor(connection).loader.graph.leaf_nodes(APP)
    yield name
    migrate(name)


@pytest.fixture
def told(page, desk, handed_in):
    """Four rounds: read and taken back, taken back unread, accepted and opened again, handed in. What is told of each
    to its teacher and to the trainer."""
    desk.claim(handed_in)
    desk.release(handed_in)
    page.withdraw()
    page.submit()
    page.withdraw()
    page.submit()
    desk.accept(handed_in)
    desk.reopen(handed_in)
    page.submit()

    def read():
        return page.open().rounds, desk.detail(handed_in).rounds

    return read


def opened():
    return list(Round.objects.order_by("number").values_list("opened", flat=True))


def forget_columns():
    """As it is where the release before wrote everything."""
    Round.objects.update(opened=None)
    Submission.objects.update(read_round=None)


def test_what_the_release_before_wrote_reads_the_same_without_its_trail(told, newest):
    before = told()
    assert [one.number for one in before[0]] == [4, 3, 1]
    assert [one.feedback.decision for one in before[0] if one.feedback] == ["return"]
    migrate(BEFORE)
    migrate(newest)
    assert opened() == [True, False, True, None]
    StateEvent.objects.all().delete()
    assert told() == before


def test_rows_are_settled_in_chunks(told, newest, monkeypatch):
    before = told()
    forget_columns()
    monkeypatch.setattr(settling, "CHUNK", 2)
    migrate("0010_read_round")
    migrate(newest)
    assert opened() == [True, False, True, None]
    assert told() == before


def test_broken_off_it_goes_on_where_it_was(told, newest, monkeypatch):
    forget_columns()
    migrate("0010_read_round")
    monkeypatch.setattr(settling, "CHUNK", 2)

    left = 2

    def end_early(execute, sql, params, many, context):
        nonlocal left
        if sql.startswith("UPDATE"):
            left -= 1
            if left < 0:
                raise DatabaseError("broken off")
        return execute(sql, params, many, context)

    with connection.execute_wrapper(end_early), pytest.raises(DatabaseError):
        migrate(newest)
    assert opened() == [True, False, None, None]
    migrate(newest)
    assert opened() == [True, False, True, None]


class TestWhileBothReleasesRun:
    """The release before knows neither column: what it leaves null is read from its trail."""

    def test_it_claims_and_gives_back_before_she_withdraws(self, page, desk, handed_in):
        desk.claim(handed_in)
        desk.release(handed_in)
        forget_columns()
        page.withdraw()
        assert opened() == [True]
        StateEvent.objects.all().delete()
        assert [one.withdrawn for one in page.open().rounds] == [True]

    def test_it_withdraws_what_it_had_read(self, page, desk, handed_in):
        desk.claim(handed_in)
        desk.release(handed_in)
        page.withdraw()
        forget_columns()
        assert [one.withdrawn for one in page.open().rounds] == [True]

    def test_it_withdraws_what_nobody_had_read(self, page, handed_in):
        page.withdraw()
        forget_columns()
        assert page.open().rounds == []

    def test_it_opens_accepted_work_again(self, page, desk, handed_in):
        desk.accept(handed_in)
        desk.reopen(handed_in)
        forget_columns()
        assert page.open().rounds[0].feedback.decision == "return"

    def test_its_rows_fit_the_tables(self, told):
        loader = MigrationExecutor(connection).loader
        of_before = loader.project_state((APP, BEFORE)).apps.get_model(APP, "Round")
        row = of_before.objects.order_by("-number")[0]
        row.pk, row.number, row.public_id, row.client_token = None, 5, "f" * 32, "another"
        row.save()
        assert opened()[-1] is None
        assert [one.number for one in told()[0]] == [5, 4, 3, 1]
