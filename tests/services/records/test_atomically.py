"""All or nothing, and once more when two writers met."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, OperationalError, connection

from partnership_xblock.domain.errors import Refused
from partnership_xblock.services.records import transaction as module
from partnership_xblock.services.records.transaction import atomically


class Verb:
    """Fails as told, then answers."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.runs = 0

    def __call__(self) -> str:
        self.runs += 1
        assert connection.in_atomic_block
        if self.failures:
            raise self.failures.pop(0)
        return "done"


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    monkeypatch.setattr(module.time, "sleep", lambda seconds: None)


def as_on(monkeypatch, vendor):
    monkeypatch.setattr(connection, "vendor", vendor)


def deadlock(vendor):
    if vendor == "mysql":
        return OperationalError(1213, "Deadlock found")
    error = OperationalError("deadlock detected")
    cause = Exception()
    cause.sqlstate = "40P01"  # type: ignore[attr-defined]
    error.__cause__ = cause
    return error


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("vendor", ["mysql", "postgresql"])
def test_deadlock_is_tried_again_once(monkeypatch, vendor):
    as_on(monkeypatch, vendor)
    verb = Verb(deadlock(vendor))
    assert atomically(verb)() == "done"
    assert verb.runs == 2
    twice = Verb(deadlock(vendor), deadlock(vendor))
    with pytest.raises(Refused) as refused:
        atomically(twice)()
    assert (refused.value.code, refused.value.status, twice.runs) == ("busy", 503, 2)


@pytest.mark.django_db(transaction=True)
def test_row_made_by_somebody_else_is_looked_at_again(monkeypatch):
    as_on(monkeypatch, "postgresql")
    verb = Verb(IntegrityError())
    assert atomically(verb)() == "done"


@pytest.mark.django_db(transaction=True)
def test_locked_sqlite_is_tried_more_often():
    if connection.vendor != "sqlite":
        pytest.skip("this is SQLite's own")
    verb = Verb(*(OperationalError("database is locked") for _ in range(5)))
    assert atomically(verb)() == "done"


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("error", [OperationalError(2006, "gone away"), Refused("closed"), ValueError()])
def test_other_errors_are_not_tried_again(monkeypatch, error):
    as_on(monkeypatch, "mysql")
    verb = Verb(error)
    with pytest.raises(type(error)):
        atomically(verb)()
    assert verb.runs == 1


@pytest.mark.django_db
def test_deadlock_within_a_callers_transaction_is_the_callers(monkeypatch):
    as_on(monkeypatch, "mysql")
    verb = Verb(deadlock("mysql"))
    with pytest.raises(OperationalError):
        atomically(verb)()
    assert verb.runs == 1
