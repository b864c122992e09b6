"""One example of every tracking event, and how the platform's tracker hands it on: for golden pairs and the docs."""

from __future__ import annotations

from typing import Any

from partnership_xblock import events
from partnership_xblock.events.event import Event

COURSE = "course-v1:PLC+PLC101+2569"
MAP = "block-v1:PLC+PLC101+2569+type@partnership+block@map1"
TEACHER, TRAINER = 5, 7

_work = {"usage_key": MAP, "kind": "map", "submission": "9f1c2ab4d5e64f708192a3b4c5d6e7f8", "round": 1}
_review = {**_work, "learner_id": TEACHER}

EXAMPLES: dict[type[Event], Event] = {
    type(event): event
    for event in (
        events.Opened(**{**_work, "submission": "", "round": 0}, status="draft"),
        events.Saved(**{**_work, "round": 0}, first=False, one_in=20, changed=2, conflicts=0, partners=6, ties=3),
        events.Submitted(**_work, partners=8, ties=5, items=4),
        events.Withdrawn(**_work, waited=5400),
        events.Shared(**_work, number=14, parts=8, again=False),
        events.Unshared(**_work, number=14),
        events.Claimed(**_work, learner_id=TEACHER, waited=172800),
        events.Released(**_review, waited=173400),
        events.Commented(**_review, strengths=1, questions=2, suggestions=0, checklist=1, overall=True),
        events.Returned(**_review, waited=176400, comments=3, marked=0, graded=True),
        events.Accepted(**{**_review, "round": 2}, waited=86400, comments=1, marked=4, graded=True),
        events.TakenBack(**_review, accepted=False, after=240),
        events.Reopened(**{**_review, "round": 2}, grade_kept=True, after=604800),
        events.Exported(submissions=120, lines=2310, identified=False),
    )
}


def raw(event: Event) -> dict[str, Any]:
    """As `eventtracking.tracker.Tracker.emit` makes it, with what the platform's middleware (track/middleware.py) puts
    into the context of each request: everything about the person that a statement must not repeat is here."""
    actor, name = (TEACHER, "somsri") if event.NAME in LEARNERS else (TRAINER, "aree")
    return {
        "name": event.NAME,
        "timestamp": "2026-11-20T03:00:00.123456+00:00",
        "data": event.data(),
        "context": {
            "user_id": actor,
            "username": name,
            "session": "0f343b4ee2b1d3c0a7a4d2c8f3f6c9e1",
            "ip": "203.0.113.9",
            "host": "lms.test",
            "agent": "Mozilla/5.0 (Linux; Android 14)",
            "path": f"/xblock/{MAP}",
            "referer": f"https://apps.lms.test/learning/course/{COURSE}",
            "accept_language": "th",
            "client_id": None,
            "course_id": COURSE,
            "org_id": "PLC",
            "enterprise_uuid": "",
        },
    }


LEARNERS = {
    event.NAME
    for event in (events.Opened, events.Saved, events.Submitted, events.Withdrawn, events.Shared, events.Unshared)
}


def file_of(name: str) -> str:
    """`partnership_xblock.draft.saved` → `draft.saved.json`."""
    return f"{name.partition('.')[2]}.json"


# Caliper 1.2, the actions of the profiles we use. `Event` is the basic profile's: any action of the vocabulary.
CALIPER_ACTIONS = {
    "ViewEvent": {"Viewed"},
    "AssignableEvent": {"Activated", "Completed", "Deactivated", "Reviewed", "Started", "Submitted"},
    "FeedbackEvent": {"Commented", "Ranked"},
    "ResourceManagementEvent": {
        *("Archived", "Copied", "Created", "Deleted", "Described", "Downloaded", "Modified", "Printed", "Published"),
        *("Restored", "Retrieved", "Saved", "Unpublished", "Uploaded"),
    },
    "Event": {"Accepted", "Hid", "Paused", "Removed", "Reset", "Restarted", "Returned", "Shared", "Started"},
}
