"""Converts our tracking events to xAPI statements. Importing this module registers the transformer.

Actor, id, time, session and the course as parent are event-routing-backends' own; this module adds the object, the verb
and our fields. The operator's filters on its methods go on working: none of them is bypassed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from event_routing_backends.processors.xapi.registry import XApiTransformersRegistry
from event_routing_backends.processors.xapi.transformer import XApiTransformer, XApiVerbTransformerMixin
from tincan import Activity, ActivityDefinition, Extensions, Result

from partnership_xblock.events import Exported

from .vocabulary import ABOUT, ASSIGNMENT, EXTENSION, FILE, HELD_BACK, TERM_OF, export_id


class PartnershipXApiTransformer(XApiTransformer, XApiVerbTransformerMixin):
    """One of our events as a statement about the block; an export is a statement about the file it made."""

    verb_map = {name: {"id": term.verb, "display": term.display} for name, term in TERM_OF.items()}
    additional_fields = ("result",)

    def get_object(self) -> Activity:
        """Without a name: a block's title is its author's words, and readers of the statement have it from the
        course."""
        if self.get_data("name", required=True) == Exported.NAME:
            course_id = self.get_data("context.course_id", required=True)
            iri = self.get_object_iri(*export_id(course_id))
            return Activity(id=iri, definition=ActivityDefinition(type=FILE))
        iri = self.get_object_iri("xblock", self.get_data("data.usage_key", required=True))
        return Activity(id=iri, definition=ActivityDefinition(type=ASSIGNMENT))

    def get_context_extensions(self) -> Extensions:
        """What the statement is about. The event's name distinguishes events whose verbs others share."""
        about = {"event": self.event["name"], **self._fields(lambda name: name in ABOUT)}
        return Extensions({**super().get_context_extensions(), **_with_prefix(about)})

    def get_result(self) -> Result | None:
        """The result: counts, seconds, yes or no. Never a score: the gradebook's statements have it."""
        came = self._fields(lambda name: name not in (*ABOUT, *HELD_BACK))
        return Result(extensions=Extensions(_with_prefix(came))) if came else None

    def _fields(self, matches: Callable[[str], bool]) -> dict[str, Any]:
        return {name: value for name, value in self.event["data"].items() if matches(name) and value != ""}


def _with_prefix(fields: dict[str, Any]) -> dict[str, Any]:
    return {f"{EXTENSION}{name}": value for name, value in fields.items()}


for _name in TERM_OF:
    XApiTransformersRegistry.register(_name)(PartnershipXApiTransformer)
