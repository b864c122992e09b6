"""What was in force before an acceptance: columns that the release before does not know, and may leave empty."""

from __future__ import annotations

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from partnership_xblock.models import Review
from tests.services.conftest import committed, desk, desk_for, handed_in, host, open_for, page

__all__ = ["committed", "desk", "desk_for", "handed_in", "host", "open_for", "page"]

APP = "partnership_xblock"
BEFORE = "0011_rounds_opened"

pytestmark = pytest.mark.django_db(transaction=True)


def migrate(name):
    MigrationExecutor(connection).migrate([(APP, name)])


@pytest.fixture(autouse=True)
def newest(transactional_db):
    """Afterwards everything is there again, for whichever test comes next in this database."""
    ((_app, name),) = MigrationExecutor(connection).loader.graph.leaf_nodes(APP)
    yield name
    migrate(name)


def stored():
    return list(Review.objects.order_by("round__number", "pk").values_list("earned_before", "possible_before"))


def test_an_acceptance_of_before_is_taken_back_as_it_was_then(desk, handed_in, host, newest):
    desk.accept(handed_in)
    full = host.grades[0].possible
    assert stored() == [(0.0, full)], "nothing was in force"
    migrate(BEFORE)
    migrate(newest)
    assert stored() == [(None, None)]
    desk.take_back(handed_in)
    assert [(grade.earned, grade.possible) for grade in host.grades] == [(full, full), (0.0, full)]


def test_rows_of_the_release_before_fit_the_table(desk, handed_in):
    """It may run beside this one during an upgrade, and writes a review without the columns."""
    loader = MigrationExecutor(connection).loader
    before = loader.project_state((APP, BEFORE)).apps.get_model(APP, "Review")
    desk.accept(handed_in)
    row = before.objects.get()
    row.pk, row.reviewer_id, row.state, row.decision = None, None, "draft", ""
    row.save()
    assert stored()[-1] == (None, None)
