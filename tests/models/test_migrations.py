"""The tables change and change back, on every server, with rows in them."""

from __future__ import annotations

import pytest
from django.db import ProgrammingError, connection
from django.db.migrations.executor import MigrationExecutor

from partnership_xblock import api
from partnership_xblock.models import Network, Review, SearchLine, Submission
from tests.services.conftest import desk, desk_for, handed_in, host, open_for, page

__all__ = ["desk", "desk_for", "handed_in", "host", "open_for", "page"]

APP = "partnership_xblock"


def migrate(name):
    executor = MigrationExecutor(connection)
    executor.migrate([(APP, name)])


@pytest.fixture(autouse=True)
def newest(transactional_db):
    """The newest migration; afterwards everything is there again, for whichever test comes next in this database."""
    ((_app, name),) = MigrationExecutor(connection).loader.graph.leaf_nodes(APP)
    yield name
    migrate(name)


@pytest.fixture
def around(newest):
    """The migrations before `…_retired` and the newest."""
    graph = MigrationExecutor(connection).loader.graph
    this = next(node for node in graph.nodes if node[0] == APP and node[1].endswith("_retired"))
    (before,) = (parent.key for parent in graph.node_map[this].parents if parent.key[0] == APP)
    yield before[1], newest
    migrate(newest)
    Review.objects.filter(reviewer=None).delete()


def columns(model):
    with connection.cursor() as cursor:
        return {column.name for column in connection.introspection.get_table_description(cursor, model._meta.db_table)}


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_back_and_forward_with_rows(around, page, desk, handed_in):
    before, newest = around
    desk.give_back(handed_in)
    migrate(before)
    assert "changed_at" not in columns(Network)
    assert Submission.objects.count() == 1
    migrate(newest)
    assert "changed_at" in columns(Network)
    assert Network.objects.get().changed_at is None
    assert page.open().rounds[0].feedback is not None


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_there_is_no_way_back_over_somebody_who_left(around, desk, handed_in):
    """Before anything is changed: MySQL would not undo half of it."""
    before, _newest = around
    desk.give_back(handed_in)
    api.erase_person(user_id=desk.user)
    with pytest.raises(RuntimeError, match="1 reviews belong to people who have left"):
        migrate(before)
    assert "changed_at" in columns(Network)
    # One column: those of later migrations are gone by then.
    assert Review.objects.values_list("reviewer_id", flat=True).get() is None


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_work_of_before_can_be_searched_afterwards(page, desk, handed_in, host, open_for, newest):
    host.site.profiles[page.user] = "สมหญิง ใจดี"
    draft = open_for()
    draft.save_example()
    migrate("0006_search_line")
    SearchLine.objects.all().delete()
    migrate("0007_search_lines")
    # The queue reads columns that came later.
    migrate(newest)
    assert [row.public_id for row in desk.queue(q="ใจดี").rows] == [handed_in]
    assert SearchLine.objects.count() == 1
    # Run again after it was broken off, it makes what is missing and leaves what is there.
    SearchLine.objects.update(text="kept")
    migrate("0006_search_line")
    migrate("0007_search_lines")
    assert SearchLine.objects.get().text == "kept"


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_host_that_cannot_be_asked_yet_does_not_stop_a_migration(page, handed_in, host, monkeypatch):
    def no_table(_ids):
        raise ProgrammingError("no such table")

    monkeypatch.setattr(host, "known_as", no_table)
    migrate("0006_search_line")
    SearchLine.objects.all().delete()
    migrate("0007_search_lines")
    assert SearchLine.objects.get().text
