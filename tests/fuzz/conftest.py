"""A course on a plain site, with people and one block in it, behind every door there is."""

from __future__ import annotations

import pytest

from partnership_xblock.host import _host as made_hosts
from tests.access.conftest import HOSTS, course, people
from tests.fakes import plain_site

__all__ = ["course", "people"]


@pytest.fixture
def platform(settings):
    """Not the fake LMS: it has no table of profiles, in which the queue's search looks there."""
    settings.PARTNERSHIP_HOST = HOSTS["standalone"]
    settings.PARTNERSHIP_SITE = "tests.fakes.plain_site.PlainSite"
    made_hosts.cache_clear()
    yield plain_site.reset()
    made_hosts.cache_clear()
