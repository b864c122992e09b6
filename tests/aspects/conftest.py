"""These tests need event-routing-backends and its settings: an environment and a process of their own.

`nox -s aspects` makes both. By hand, where it is installed: `pytest tests/aspects --ds=tests.aspects.settings`.
"""

from __future__ import annotations

import os

import pytest

from tests.fakes.events import COURSE, TEACHER, TRAINER

OWN = os.environ.get("DJANGO_SETTINGS_MODULE") == "tests.aspects.settings"


def pytest_ignore_collect(collection_path):
    """Nothing of this folder under other settings."""
    return None if OWN or not collection_path.name.startswith("test_") else True


@pytest.fixture
def people(db):
    """The teacher and the trainer of the examples, in their course."""
    from django.contrib.auth.models import User
    from fake_platform import PLATFORM

    PLATFORM.courses[COURSE] = "PLC 101"
    for pk, name in ((TEACHER, "somsri"), (TRAINER, "aree")):
        User.objects.create(pk=pk, username=name, email=f"{name}@example.org")
