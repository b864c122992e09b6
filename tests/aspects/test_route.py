"""From `host.emit` to a statement, over the real tracker, with the processors our settings configure."""

from __future__ import annotations

from importlib import import_module
from types import SimpleNamespace

import pytest
from django.conf import settings as django_settings
from django.utils.module_loading import import_string
from opaque_keys.edx.keys import CourseKey

from partnership_xblock.events import EVENTS, NAMES
from partnership_xblock.host.lms import LmsHost
from partnership_xblock.settings.common import plugin_settings as ours
from tests.fakes.events import COURSE, EXAMPLES, TEACHER

LISTS = ("EVENT_TRACKING_BACKENDS_ALLOWED_XAPI_EVENTS", "EVENT_TRACKING_BACKENDS_ALLOWED_CALIPER_EVENTS")


def theirs(settings):
    import_module("event_routing_backends.settings.common").plugin_settings(settings)


def loaded(*plugins):
    settings = SimpleNamespace(LMS_ROOT_URL="https://lms.test")
    for plugin in plugins:
        plugin(settings)
    return settings


def whitelists(settings):
    """Every list of names on the way, as sets."""
    options = settings.EVENT_TRACKING_BACKENDS["event_transformer"]["OPTIONS"]
    processors = [*options["processors"]]
    for backend in options["backends"].values():
        processors += backend["OPTIONS"]["processors"]
    return [set(one["OPTIONS"]["whitelist"]) for one in processors if "whitelist" in one["OPTIONS"]]


@pytest.mark.parametrize("order", [(ours, theirs), (theirs, ours), (theirs, ours, ours)], ids=str)
def test_our_names_pass_every_list_whoever_is_loaded_first(order):
    settings = loaded(*order)
    assert len(whitelists(settings)) == 3
    for allowed in (*whitelists(settings), settings.EVENT_BUS_TRACKING_LOGS):
        assert set(NAMES) <= set(allowed)
        assert "edx.course.enrollment.activated" in allowed, "theirs pass as before"
    for name in LISTS:
        assert len(getattr(settings, name)) == len(set(getattr(settings, name)))


def test_other_backends_and_names_stay():
    def others(settings):
        settings.EVENT_TRACKING_BACKENDS = {"logger": {"ENGINE": "x"}}
        settings.EVENT_TRACKING_BACKENDS_ALLOWED_XAPI_EVENTS = ["somebody.else"]

    for order in ((others, ours, theirs), (others, theirs, ours)):
        settings = loaded(*order)
        assert settings.EVENT_TRACKING_BACKENDS["logger"] == {"ENGINE": "x"}
        assert "somebody.else" in settings.EVENT_TRACKING_BACKENDS_ALLOWED_XAPI_EVENTS


class Kept:
    """A backend that keeps what reaches it."""

    def __init__(self):
        self.events = []

    def send(self, event):
        self.events.append(event)


def test_from_the_host_to_a_statement(people, monkeypatch):
    from eventtracking import tracker
    from eventtracking.backends.routing import RoutingBackend

    kept = Kept()
    configured = django_settings.EVENT_TRACKING_BACKENDS["event_transformer"]["OPTIONS"]
    first = [*configured["processors"], configured["backends"]["xapi"]["OPTIONS"]["processors"][0]]
    processors = [import_string(one["ENGINE"])(**one["OPTIONS"]) for one in first]
    route = RoutingBackend(backends={"kept": kept}, processors=processors)
    monkeypatch.setitem(tracker.TRACKERS, "default", tracker.Tracker(backends={"route": route}))
    course_key = CourseKey.from_string(COURSE)
    for event in EVENTS:
        LmsHost().emit(event.NAME, EXAMPLES[event].data(), course_key=course_key, user_id=TEACHER)
    LmsHost().emit("somebody.elses.event", {}, course_key=course_key, user_id=TEACHER)
    assert [event["name"] for event in kept.events] == list(NAMES)

    xapi = import_string(configured["backends"]["xapi"]["OPTIONS"]["processors"][1]["ENGINE"])()
    caliper = import_string(configured["backends"]["caliper"]["OPTIONS"]["processors"][1]["ENGINE"])()
    statements = xapi([{**event, "timestamp": event["timestamp"].isoformat()} for event in kept.events])
    assert len(statements) == len(NAMES)
    assert len(caliper([{**event, "timestamp": event["timestamp"].isoformat()} for event in kept.events])) == len(NAMES)
