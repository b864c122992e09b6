"""Answers, by level; and the fake platform where a question asks for it."""

from __future__ import annotations

import pytest

from tests.fakes.platform import fake_platform
from tests.services.conftest import desk, desk_for, handed_in, host, open_for, page

__all__ = ["desk", "desk_for", "handed_in", "host", "open_for", "page"]


@pytest.fixture
def platform():
    with fake_platform() as state:
        yield state
