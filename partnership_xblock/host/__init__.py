"""The adapters to the platform: one for the LMS and Studio, one for a plain Django site; and time zones they give.

Only this package imports the platform. The setting `PARTNERSHIP_HOST` names the adapter: a dotted path to a class
without arguments.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.module_loading import import_string

from partnership_xblock.domain.errors import Refused

if TYPE_CHECKING:
    from partnership_xblock.host.protocol import Host  # imports the platform's keys: not for every process

log = logging.getLogger(__name__)

LMS_HOST = "partnership_xblock.host.lms.LmsHost"
NO_DEVICE: Final = "Asia/Bangkok"
"""The zone assumed for a person whose device cannot be asked: in a file, on a page without a script."""


@lru_cache(maxsize=8)
def _host(path: str) -> Host:
    return cast("Host", import_string(path)())


def host_path() -> str:
    """The dotted path of this process's adapter."""
    return str(getattr(settings, "PARTNERSHIP_HOST", LMS_HOST))


def current_host() -> Host:
    """The adapter of this process; hosts have no state of a request, so one instance serves all.

    Raises `Refused("misconfigured")` when the setting names nothing usable: the person at the page reads a sentence,
    the operator finds the reason in the log and in `partnership_check`.
    """
    path = host_path()
    try:
        return _host(path)
    except Exception as error:
        # One line: it is logged at every request, and the reason is in the error's own words.
        log.error("PARTNERSHIP_HOST = %r cannot be used: %s: %s", path, type(error).__name__, error)  # noqa: TRY400
        raise Refused("misconfigured") from error


def known_time_zone(name: str | None) -> str:
    """The name itself where there is such a zone, else empty: preferences are free text in some hosts."""
    try:
        ZoneInfo(name or "")
    except (KeyError, ValueError, OSError):  # an unknown name raises KeyError, an empty or odd one one of the others
        return ""
    return str(name)


def zone_without_device(chosen: str) -> ZoneInfo:
    """The zone the person has chosen (`Host.time_zone_of`), else Thailand's."""
    return ZoneInfo(chosen or NO_DEVICE)
