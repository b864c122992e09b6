"""The only importers of the platform: one protocol, an adapter for the LMS, one for standing alone.

Which adapter is used is the setting `PARTNERSHIP_HOST`, a dotted path to a class without arguments.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from django.conf import settings
from django.utils.module_loading import import_string

from partnership_xblock.domain.errors import Refused

if TYPE_CHECKING:
    from partnership_xblock.host.protocol import Host  # with the platform's keys: not for every process that starts

log = logging.getLogger(__name__)

LMS_HOST = "partnership_xblock.host.lms.LmsHost"


@lru_cache(maxsize=8)
def _host(path: str) -> Host:
    return cast("Host", import_string(path)())


def host_path() -> str:
    """The dotted path of the adapter that this process is told to use."""
    return str(getattr(settings, "PARTNERSHIP_HOST", LMS_HOST))


def current_host() -> Host:
    """The adapter of this process; hosts hold no state of a request, so one instance serves all.

    Raises `Refused("misconfigured")` when the setting names nothing that can be used: whoever meets it reads a
    sentence, whoever runs the site finds the reason in the log and in `partnership_check`.
    """
    path = host_path()
    try:
        return _host(path)
    except Exception as error:
        # One line: it is met at every request, and the reason is in the error's own words.
        log.error("PARTNERSHIP_HOST = %r cannot be used: %s: %s", path, type(error).__name__, error)  # noqa: TRY400
        raise Refused("misconfigured") from error
