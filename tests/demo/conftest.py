"""The demo's tests run under the demo's own settings, in a part of their own of `make test`.

By hand: `DJANGO_SETTINGS_MODULE=demo.settings DEMO_TESTING=1 pytest --ds=demo.settings tests/demo`.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import pytest

OWN = os.environ.get("DJANGO_SETTINGS_MODULE") == "demo.settings"


def pytest_ignore_collect(collection_path, config):
    """Under other settings none of them can be asked, which one process has only once."""
    return None if OWN else True


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The test database holds the whole sample course and its work: a copy of `DEMO_SEEDED` (tools/seeded.py), or
    seeded here."""
    from django.db import connection
    from django.test import override_settings

    from demo.seed.sow import sow

    # pytest-django keeps mails in memory; the demo's own backend writes them down.
    if kept := os.environ.get("DEMO_SEEDED"):
        with django_db_blocker.unblock(), closing(sqlite3.connect(kept)) as seeded:
            connection.ensure_connection()
            seeded.backup(connection.connection)
        return
    with django_db_blocker.unblock(), override_settings(EMAIL_BACKEND="demo.mail.RecordingBackend"):
        sow()


@pytest.fixture(scope="class")
def _filled_again(django_db_setup, django_db_blocker):
    """For a class whose tests empty the database: what was in it is there for those after it. They come last in one
    process, but with two the other one, done with its own, takes over tests of the first."""
    from django.db import connection

    with closing(sqlite3.connect(":memory:")) as kept:
        with django_db_blocker.unblock():
            connection.ensure_connection()
            connection.connection.backup(kept)
        yield
        with django_db_blocker.unblock():
            connection.ensure_connection()
            kept.backup(connection.connection)


@pytest.fixture
def anchor(db):
    """The moment that the seeded demo's times count from."""
    from demo.models import SeedMark

    return SeedMark.objects.get().anchor


@pytest.fixture
def become(client):
    """Log the test's browser in as a persona."""
    from django.contrib.auth import get_user_model

    def switch(username):
        client.force_login(get_user_model().objects.get(username=username))
        return client

    return switch
