"""Lets our tracking events through to xAPI and Caliper, where event-routing-backends is installed.

That package routes an event only if its name is on its two lists, and it copies the lists into the configuration of the
tracker when its own settings are loaded. Plugins are loaded in no promised order: loaded before it, we leave lists that
it adds its own names to; loaded after it, we add ours and have the configuration made again from the whole lists (its
issue 275; openedx-completion-aggregator does the same since its pull request 205). An operator who names lists or
backends in the environment file has the last word: event-routing-backends puts those in place afterwards.
"""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.events import NAMES

LISTS: Final = ("EVENT_TRACKING_BACKENDS_ALLOWED_XAPI_EVENTS", "EVENT_TRACKING_BACKENDS_ALLOWED_CALIPER_EVENTS")
ROUTER: Final = "event_transformer"
"""The backend that event-routing-backends configures."""


def allow_events(settings: Any) -> None:
    """Sets how many saves are emitted, and adds our names to the lists. A second call changes nothing."""
    if not hasattr(settings, "PARTNERSHIP_SAVED_EVENT_EVERY"):
        settings.PARTNERSHIP_SAVED_EVENT_EVERY = 20
    try:
        from event_routing_backends.utils.settings import event_tracking_backends_config  # noqa: PLC0415 (optional)
    except ImportError:
        return
    for name in LISTS:
        allowed = list(getattr(settings, name, None) or [])
        setattr(settings, name, [*allowed, *(event for event in NAMES if event not in allowed)])
    if hasattr(settings, "EVENT_BUS_TRACKING_LOGS"):
        settings.EVENT_BUS_TRACKING_LOGS = {*settings.EVENT_BUS_TRACKING_LOGS, *NAMES}
    backends = getattr(settings, "EVENT_TRACKING_BACKENDS", None)
    if backends and ROUTER in backends:
        backends.update(event_tracking_backends_config(settings, *(getattr(settings, name) for name in LISTS)))
