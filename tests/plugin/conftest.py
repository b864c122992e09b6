"""A course with work in it, on a host that records; and the filters as the settings of a real site have them."""

from __future__ import annotations

import pytest

from partnership_xblock.settings.extended import STEPS
from tests.services.conftest import desk, desk_for, handed_in, host, open_for, page

__all__ = ["desk", "desk_for", "handed_in", "host", "open_for", "page"]


@pytest.fixture
def filters(settings):
    settings.OPEN_EDX_FILTERS_CONFIG = {name: {"pipeline": [step]} for name, step in STEPS.items()}
    return settings.OPEN_EDX_FILTERS_CONFIG
