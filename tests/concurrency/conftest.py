"""A teacher's page, with everything committed that a test's threads must see."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from partnership_xblock.host import current_host
from tests.fakes.course import COURSE, Page, block_info, new_user
from tests.fakes.host import RecordingHost


@pytest.fixture
def host() -> RecordingHost:
    found = current_host()
    assert isinstance(found, RecordingHost)
    found.__init__()  # type: ignore[misc]
    return found


@pytest.fixture
def open_for(host: RecordingHost, transactional_db: None) -> Callable[..., Page]:
    def build(*, user: int | None = None, **fields: Any) -> Page:
        person = user or new_user()
        host.enrol(person, COURSE)
        return Page(host, person, block_info(**fields))

    return build


@pytest.fixture
def page(open_for: Callable[..., Page]) -> Page:
    return open_for()
