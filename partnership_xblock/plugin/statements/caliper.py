"""Converts our tracking events to Caliper events. Importing this module registers the transformer."""

from __future__ import annotations

from typing import Any

from event_routing_backends.processors.caliper.registry import CaliperTransformersRegistry
from event_routing_backends.processors.caliper.transformer import CaliperTransformer

from partnership_xblock.events import Exported, Submitted
from partnership_xblock.events.event import PREFIX

from .vocabulary import HELD_BACK, TERM_OF, Term, export_id


class PartnershipCaliperTransformer(CaliperTransformer):
    """One of our events. An action on a round becomes an action on an Attempt at the block."""

    additional_fields = ("generated",)

    @property
    def _term(self) -> Term:
        return TERM_OF[self.event["name"]]

    def get_type(self) -> str:
        return self._term.caliper_type

    def get_action(self) -> str:
        return self._term.caliper_action

    def get_object(self) -> dict[str, Any]:
        """With the course it is part of, which is event-routing-backends' own."""
        part_of = super().get_object()
        if self.event["name"] == Exported.NAME:
            course_id = self.get_data("context.course_id", required=True)
            iri = self.get_object_iri(*export_id(course_id))
            return {**part_of, "id": iri, "type": self._term.caliper_object}
        if self._term.caliper_object == "Attempt":
            return {**part_of, **self._attempt()}
        return {**part_of, **self._block()}

    def get_generated(self) -> dict[str, Any] | None:
        """Handing in generates the attempt that trainers' events are about."""
        return self._attempt() if self.event["name"] == Submitted.NAME else None

    def get_extensions(self) -> dict[str, Any]:
        fields = {name: value for name, value in self.event["data"].items() if name not in HELD_BACK}
        return {**super().get_extensions(), PREFIX: {"event": self.event["name"], **fields}}

    def _block(self) -> dict[str, Any]:
        iri = self.get_object_iri("xblock", self.get_data("data.usage_key", required=True))
        return {"id": iri, "type": "AssignableDigitalResource"}

    def _attempt(self) -> dict[str, Any]:
        data, block = self.event["data"], self._block()
        iri = f"{block['id']}/submission/{data['submission']}/round/{data['round']}"
        return {"id": iri, "type": "Attempt", "assignable": block, "count": data["round"]}


for _name in TERM_OF:
    CaliperTransformersRegistry.register(_name)(PartnershipCaliperTransformer)
