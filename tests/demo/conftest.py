"""The demo's tests run under the demo's own settings, in a part of their own of `make test`.

By hand: `DJANGO_SETTINGS_MODULE=demo.settings DEMO_TESTING=1 pytest --ds=demo.settings tests/demo`.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import datetime

import pytest

from tools.demo_server import ANCHOR as ANCHOR_TEXT

OWN = os.environ.get("DJANGO_SETTINGS_MODULE") == "demo.settings"
ANCHOR = datetime.fromisoformat(ANCHOR_TEXT)
"""When the seeded demo's now was."""


def pytest_ignore_collect(collection_path, config):
    """Under other settings none of them can be asked, which one process has only once."""
    return None if OWN else True


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The test database holds the whole sample course and its work: a copy of `DEMO_ANCHORED` (tools/seeded.py), or
    seeded here."""
    from django.db import connection
    from django.test import override_settings

    from demo.seed.sow import sow

    # pytest-django keeps mails in memory; the demo's own backend writes them down.
    if kept := os.environ.get("DEMO_ANCHORED"):
        with django_db_blocker.unblock(), closing(sqlite3.connect(kept)) as seeded:
            connection.ensure_connection()
            seeded.backup(connection.connection)
        return
    with django_db_blocker.unblock(), override_settings(EMAIL_BACKEND="demo.mail.RecordingBackend"):
        sow(ANCHOR)


@pytest.fixture
def become(client):
    """Log the test's browser in as a persona."""
    from django.contrib.auth import get_user_model

    def switch(username):
        client.force_login(get_user_model().objects.get(username=username))
        return client

    return switch
