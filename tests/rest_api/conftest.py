"""A trainer's programs: the REST API called as the plugin mounts it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from tests.services.conftest import desk, desk_for, handed_in, host, open_for, page

__all__ = ["desk", "desk_for", "handed_in", "host", "open_for", "page"]


@pytest.fixture(autouse=True)
def _mounted(settings: Any) -> None:
    settings.ROOT_URLCONF = "tests.fakes.urls"


@pytest.fixture
def client_of(host: Any) -> Callable[..., Client]:
    """A logged-in browser of one person."""

    def build(user_id: int | None, *, csrf: bool = False) -> Client:
        from django.contrib.auth import get_user_model

        client = Client(enforce_csrf_checks=csrf)
        host.actor_id = user_id
        if user_id is not None:
            client.force_login(get_user_model().objects.get(pk=user_id))
        return client

    return build
