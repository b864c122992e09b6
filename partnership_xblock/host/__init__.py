"""The only importers of the platform: one protocol, an adapter for the LMS, one for standing alone.

Which adapter is used is the setting `PARTNERSHIP_HOST`, a dotted path to a class without arguments.
"""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from django.conf import settings
from django.utils.module_loading import import_string

from partnership_xblock.host.protocol import Host

LMS_HOST = "partnership_xblock.host.lms.LmsHost"


@lru_cache(maxsize=8)
def _host(path: str) -> Host:
    return cast("Host", import_string(path)())


def current_host() -> Host:
    """The adapter of this process; hosts hold no state of a request, so one instance serves all.

    Raises ImportError when the setting names nothing.
    """
    return _host(getattr(settings, "PARTNERSHIP_HOST", LMS_HOST))
