"""Names of our events in xAPI and Caliper.

xAPI verbs and activity types are taken from the platform's own (event_routing_backends.processors.xapi.constants), from
ADL's and from the xAPI registry, which lists Activity Streams' verbs under `activitystrea.ms`. Every event has a verb
of its own, since a statement's id is made of verb, actor and time. Caliper types and actions are of version 1.2; an
action that belongs to no profile of it uses the basic profile's `Event`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from partnership_xblock import events
from partnership_xblock.events.event import Event

ADL: Final = "http://adlnet.gov/expapi/verbs/"
STREAMS: Final = "http://activitystrea.ms/schema/1.0/"
TINCAN: Final = "http://id.tincanapi.com/verb/"
ACROSSX: Final = "https://w3id.org/xapi/acrossx/verbs/"

ASSIGNMENT: Final = "http://id.tincanapi.com/activitytype/school-assignment"
FILE: Final = "http://adlnet.gov/expapi/activities/file"

EXTENSION: Final = "https://pypi.org/project/partnership-xblock/#"
"""The prefix of our extensions' names, before the field's name in docs/events.md: an address that the project owns."""

CaliperObject = Literal["AssignableDigitalResource", "Attempt", "DigitalResource"]


@dataclass(frozen=True, slots=True)
class Term:
    """One event in both standards."""

    verb: str
    display: str
    caliper_type: str
    caliper_action: str
    caliper_object: CaliperObject


_BLOCK: Final = "AssignableDigitalResource"

TERMS: Final[dict[type[Event], Term]] = {
    events.Opened: Term(TINCAN + "viewed", "viewed", "ViewEvent", "Viewed", _BLOCK),
    events.Saved: Term(ACROSSX + "edited", "edited", "ResourceManagementEvent", "Saved", _BLOCK),
    events.Submitted: Term(STREAMS + "submit", "submitted", "AssignableEvent", "Submitted", _BLOCK),
    events.Withdrawn: Term(STREAMS + "retract", "retracted", "Event", "Removed", "Attempt"),
    events.Shared: Term(ADL + "shared", "shared", "Event", "Shared", "Attempt"),
    events.Unshared: Term(STREAMS + "remove", "removed", "Event", "Hid", "Attempt"),
    events.Claimed: Term(STREAMS + "start", "started", "Event", "Started", "Attempt"),
    events.Released: Term(ADL + "suspended", "suspended", "Event", "Paused", "Attempt"),
    events.Commented: Term(ADL + "commented", "commented", "FeedbackEvent", "Commented", "Attempt"),
    events.Returned: Term(STREAMS + "return", "returned", "Event", "Returned", "Attempt"),
    events.Accepted: Term(STREAMS + "accept", "accepted", "Event", "Accepted", "Attempt"),
    events.TakenBack: Term(STREAMS + "cancel", "canceled", "Event", "Reset", "Attempt"),
    events.Reopened: Term(ADL + "resumed", "resumed", "Event", "Restarted", "Attempt"),
    events.Exported: Term(
        TINCAN + "downloaded", "downloaded", "ResourceManagementEvent", "Downloaded", "DigitalResource"
    ),
}
TERM_OF: Final = {event.NAME: term for event, term in TERMS.items()}

ABOUT: Final = ("version", "kind", "submission", "round", "status")
"""Fields of a statement's subject; the others belong to its result."""
HELD_BACK: Final = ("usage_key", "learner_id")
"""The block is the statement's object. People leave the site under their external ids only, and the owner of the work
follows from the submission's own statements."""


def export_id(course_id: str) -> tuple[str, str]:
    """The address of a course's exports, below the LMS's root (`urls.py`): the two parts of an object's IRI."""
    return "partnership", f"courses/{course_id}/export/"
