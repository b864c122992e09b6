"""The demo's tests run under the demo's own settings, in a process of their own (`test_in_own_process.py` starts it).

By hand: `pytest tests/demo --ds=demo.settings`.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime

import pytest

OWN = os.environ.get("DJANGO_SETTINGS_MODULE") == "demo.settings"
RUNNER = "test_in_own_process.py"
ANCHOR = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
"""When the seeded demo's now was."""


def pytest_ignore_collect(collection_path, config):
    """Under the demo's settings everything but the runner, under others the runner alone."""
    if not collection_path.name.startswith("test_"):
        return None
    return True if (collection_path.name == RUNNER) == OWN else None


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The test database holds the whole sample course and its work: seeded once."""
    from django.test import override_settings

    from demo.seed.sow import sow

    # pytest-django keeps mails in memory; the demo's own backend writes them down.
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
