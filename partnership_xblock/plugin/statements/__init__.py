"""Converts our tracking events to xAPI statements and Caliper events, where event-routing-backends is installed."""

from __future__ import annotations

import logging
from importlib import import_module

from django.apps import apps

log = logging.getLogger(__name__)


def register_transformers() -> None:
    """Called when all apps are ready. Nothing happens where event-routing-backends is no app of the site; where it has
    moved a name we need, that is logged and the site starts all the same: the raw events are in the tracking log."""
    if not apps.is_installed("event_routing_backends"):
        return
    try:
        for name in ("xapi", "caliper"):
            import_module(f"{__name__}.{name}")
    except ImportError:
        log.exception("partnership events will not become statements: event-routing-backends is not as expected")
