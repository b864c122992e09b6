"""A teacher's page on a host that records."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from partnership_xblock.host import current_host
from tests.fakes.course import COURSE, Page, block_info, new_user
from tests.fakes.desk import Desk
from tests.fakes.host import RecordingHost


@pytest.fixture
def host() -> RecordingHost:
    """The process's host, as new."""
    found = current_host()
    assert isinstance(found, RecordingHost)
    found.__init__()  # type: ignore[misc]
    return found


@pytest.fixture
def open_for(host: RecordingHost, db: None) -> Callable[..., Page]:
    """A page for a new person of this course: `open_for(trainer=True, kind="map", due=...)`."""

    def build(*, user: int | None = None, trainer: bool = False, enrolled: bool = True, **fields: Any) -> Page:
        person = user or new_user()
        if enrolled or trainer:
            host.enrol(person, COURSE, trainer=trainer)
        return Page(host, person, block_info(**fields))

    return build


@pytest.fixture
def page(open_for: Callable[..., Page]) -> Page:
    """A teacher before a map."""
    return open_for()


@pytest.fixture
def desk_for(host: RecordingHost, db: None) -> Callable[..., Desk]:
    """The desk of a new trainer of this course."""

    def build(name: str = "ศน.อารี") -> Desk:
        trainer = new_user()
        host.enrol(trainer, COURSE, trainer=True)
        host.site.profiles[trainer] = name
        return Desk(host, trainer)

    return build


@pytest.fixture
def desk(desk_for: Callable[..., Desk]) -> Desk:
    return desk_for()


@pytest.fixture
def handed_in(page: Page) -> str:
    """The public id of a map that a teacher has handed in."""
    page.save_example()
    return page.submit().submission.public_id


@pytest.fixture
def committed(django_capture_on_commit_callbacks: Any) -> Callable[..., Any]:
    """Run what a move tells the host once it is certain."""

    def run(move: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        with django_capture_on_commit_callbacks(execute=True):
            return move(*args, **kwargs)

    return run
