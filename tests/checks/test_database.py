"""What the database says of itself; on MariaDB and PostgreSQL when the tests run there."""

from __future__ import annotations

import pytest
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from partnership_xblock.checks import completion, database, grades, migrations, waiting_mails
from tests.checks.asked import levels, told
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db


def test_the_one_the_tests_run_on():
    assert levels(database.QUESTION) == (["hint"] if connection.vendor == "sqlite" else ["ok"])


@pytest.mark.skipif(connection.vendor != "mysql", reason="about MariaDB and MySQL")
def test_another_isolation_and_another_charset_are_told():
    with connection.cursor() as cursor:
        cursor.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("SET character_set_connection = latin1")
    try:
        assert levels(database.QUESTION) == ["error", "warning"]
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED")
            cursor.execute("SET character_set_connection = utf8mb4")


def rows(*found):
    """The cursor's answers, one for each statement, as MySQL 8 and an old table would give them."""
    answers = list(found)
    return lambda _sql: answers.pop(0)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (([("utf8mb4", "8.0.40")], [], [("transaction_isolation", "READ-COMMITTED")]), ["ok"]),
        (([("utf8mb4", "8.0.40")], [], [("transaction_isolation", "REPEATABLE-READ")]), ["ok", "warning"]),
        (([("utf8mb3", "8.0.40")], [], [("transaction_isolation", "READ-COMMITTED")]), ["error"]),
        (
            (
                [("utf8mb4", "10.11-MariaDB")],
                [("partnership_xblock_round",)],
                [("tx_isolation", "READ-COMMITTED")],
            ),
            ["ok", "error"],
        ),
    ],
)
def test_what_mysql_would_say(monkeypatch, answers, expected):
    monkeypatch.setattr(database, "_rows", rows(*answers))
    assert [finding.level for finding in database._mysql()] == expected


@pytest.mark.parametrize(("encoding", "level"), [("UTF8", "ok"), ("SQL_ASCII", "error")])
def test_what_postgresql_would_say(monkeypatch, encoding, level):
    monkeypatch.setattr(database, "_rows", rows([(encoding,)]))
    assert [finding.level for finding in database._postgres()] == [level]


class TestMigrations:
    def test_all_applied(self):
        assert levels(migrations.QUESTION) == ["ok"]

    def test_one_is_open(self):
        ((_app, newest),) = MigrationLoader(connection).graph.leaf_nodes("partnership_xblock")
        MigrationRecorder(connection).record_unapplied("partnership_xblock", newest)
        assert levels(migrations.QUESTION) == ["error"]
        assert newest in told(migrations.QUESTION)
        assert "migrate partnership_xblock" in told(migrations.QUESTION)

    def test_an_older_version_runs(self):
        MigrationRecorder(connection).record_applied("partnership_xblock", "9999_of_next_year")
        assert levels(migrations.QUESTION) == ["warning"]
        assert "9999_of_next_year" in told(migrations.QUESTION)


class TestGrades:
    def accept(self, desk, host, open_for, outcome, commit):
        host.grade_outcome = outcome
        page = open_for()
        page.save_example()
        public_id = page.submit().submission.public_id
        with commit(execute=True):
            desk.accept(public_id)
        return public_id

    def test_all_have_arrived(self, desk, host, open_for, django_capture_on_commit_callbacks):
        self.accept(desk, host, open_for, "sent", django_capture_on_commit_callbacks)
        assert levels(grades.QUESTION) == ["ok"]

    def test_counted_by_why_with_the_oldest_in_one_query(
        self, desk, host, open_for, django_capture_on_commit_callbacks
    ):
        for outcome in ("failed", "failed", "frozen"):
            self.accept(desk, host, open_for, outcome, django_capture_on_commit_callbacks)
        with own_queries() as queries:
            findings = grades.QUESTION.findings()
        assert [finding.level for finding in findings] == ["warning", "warning"]
        assert findings[0].says == (
            "2 grades could not be given to the gradebook, the oldest since 2026-11-20 03:00 UTC."
        )
        assert "partnership_resend_grades" in findings[0].do
        assert findings[1].says.startswith("1 grades wait because the grades of their course are frozen")
        assert len(queries) == 1

    def test_one_on_its_way_is_no_trouble_until_it_stays_there(self, desk, host, handed_in):
        from datetime import timedelta

        desk.accept(handed_in)  # never committed: as a process that ended before it could send
        assert levels(grades.QUESTION) == ["hint"]
        host.clock += timedelta(hours=1)
        assert levels(grades.QUESTION) == ["warning"]


class TestWaitingMails:
    def test_none_waits(self, db):
        assert levels(waiting_mails.QUESTION) == ["ok"]

    def test_one_on_its_way_is_no_trouble_until_it_stays_there(self, desk, host, handed_in):
        from datetime import timedelta

        desk.accept(handed_in)  # never committed: as a process that ended before it could send
        assert levels(waiting_mails.QUESTION) == ["hint"]
        host.clock += timedelta(hours=1)
        with own_queries() as queries:
            (findings,) = waiting_mails.QUESTION.findings()
        assert findings.level == "warning"
        assert findings.says == "1 mails have not gone out, the oldest since 2026-11-20 03:00 UTC."
        assert "partnership_send_mails" in findings.do
        assert len(queries) == 1


class TestCompletion:
    def test_off_the_platform_it_cannot_be_told(self, monkeypatch):
        assert levels(completion.QUESTION) == ["hint"]

    @pytest.mark.parametrize(("on", "level"), [(True, "ok"), (False, "warning")])
    def test_the_platforms_switch(self, platform, on, level):
        platform.completion_on = on
        assert levels(completion.QUESTION) == [level]
