"""Criteria and comment sentences of a block in Studio's editor; and those of the course's others, to copy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import BaseModel, ConfigDict

from partnership_xblock import api
from partnership_xblock.activities import assessment, assessment_checks, editing, installed
from partnership_xblock.activities.activity import Activity
from partnership_xblock.activities.assessment import Assessment
from partnership_xblock.activities.schema import Schema
from partnership_xblock.block_parts import info, olx
from partnership_xblock.block_parts.titles import typed
from partnership_xblock.block_parts.visitor import in_course, plain_key
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.text import Language
from partnership_xblock.host import current_host
from partnership_xblock.wording import say


class RubricsRequest(BaseModel):
    """Asks for the criteria of the other activities of the course."""

    model_config = ConfigDict(extra="forbid", defer_build=True)


@dataclass(frozen=True, slots=True)
class AssessmentForm:
    """Of a kind without criteria there is nothing to edit. `locked`: teachers have answered."""

    block: Any
    kind: Activity[Any]
    locked: bool
    language: Language

    @property
    def names(self) -> tuple[str, ...]:
        return assessment.NAMES if self.kind.rubric else ()

    def now(self) -> dict[str, Any]:
        """Both fields: the block's own where it is of this kind, else the kind's."""
        return assessment.whole(self.saved()) if self.names else {}

    def saved(self) -> Assessment:
        """As `now`, whether there is something to edit or not."""
        own = info.own_assessment(self.block) if self._own else {}
        return assessment.of_block(self.kind, own)

    def with_schema(self, schema: Schema) -> Schema:
        """The schema of the kind's content with both fields in it."""
        if not self.names:
            return schema
        own = assessment_checks.assessment_schema(self.language, say)
        return {**schema, **{part: {**schema[part], **own[part]} for part in ("properties", "$defs")}}

    def parted(self, raw: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """What the editor sent: the content, and these fields as far as they are in it."""
        mine = {name: raw[name] for name in self.names if name in raw}
        return {name: value for name, value in raw.items() if name not in mine}, mine

    def examined(self, mine: Mapping[str, Any]) -> tuple[Assessment | None, list[Problem]]:
        """The fields as sent, those that were not sent as they are, and what is wrong with them."""
        found, problems = assessment_checks.examined(mine)
        if found is None:
            return None, problems
        others = {name: getattr(self.saved(), name) for name in assessment.NAMES if name not in mine}
        return found.model_copy(update=others), problems

    def stored(self, mine: Mapping[str, Any]) -> dict[str, Any]:
        """What the block's fields keep; None for what is the kind's. Raises `Refused("invalid")` where a trainer could
        not mark by it."""
        if not mine:
            return {}
        found, problems = self.examined(mine)
        if found is not None and self.locked and self._own:
            found, problems = self.examined(assessment_checks.kept(self.now(), {**self.now(), **mine}))
            problems = [replace(one, code=editing.HIDDEN_TOO.get(one.code, one.code)) for one in problems]
        if found is None:
            raise api.Refused("invalid", problems=problems)
        return assessment.stored(self.kind, found, info.own_assessment(self.block) if self._own else {})

    def trial(self, found: Assessment, here: api.BlockInfo) -> dict[str, Any]:
        """What a trainer meets: the criteria and sentences in the author's language."""
        shown = replace(here, rubric=assessment.in_force(found.rubric), rubric_shown=True)
        rubric = shown.shape(self.language, current_host().now()).rubric
        starters = [one.into(self.language) for one in assessment.offered(found.starters)]
        return {"rubric": [one.model_dump(mode="json") for one in rubric], "starters": starters}

    def not_shown(self) -> Iterator[Problem]:
        """Advice at what the block has and this release cannot read: the kind's stands in its place."""
        own = info.own_assessment(self.block) if self._own and self.names else {}
        for name, value in own.items():
            if name in olx.not_read(self.block) or not assessment.fits(name, value):
                yield advice(f"{editing.ROOT}/{name}", "not_shown", {"places": name})

    @property
    def _own(self) -> bool:
        return bool(self.block.kind == self.kind.kind)


def put(block: Any, fields: Mapping[str, Any]) -> None:
    """Sets the block's fields; None leaves one unset, so that it follows the kind."""
    for name, value in fields.items():
        if value is not None:
            setattr(block, name, value)
        elif block.fields[name].is_set_on(block):
            block.fields[name].delete_from(block)


def rubrics(block: Any, language: Language) -> dict[str, Any]:
    """`{"activities": [{usage_key, title, kind, criteria, points, rubric, starters}]}`: the other activities of the
    block's course that a trainer marks, as published. None in a content library, which is no course."""
    key = plain_key(block.scope_ids.usage_id)
    found = _others(key, language) if in_course(key) else ()
    return {"activities": list(found)}


def _others(here: Any, language: Language) -> Iterable[dict[str, Any]]:
    for block in current_host().course_blocks(here.course_key):
        kind, key = installed(block.kind), plain_key(block.scope_ids.usage_id)
        if kind is None or not kind.rubric or key == here:
            continue
        found = assessment.of_block(kind, info.own_assessment(block))
        yield {
            "usage_key": str(key),
            "title": typed(block) or api.card(kind=kind, content=block.content).title.into(language),
            "kind": kind.label.into(language),
            "criteria": len(assessment.in_force(found.rubric)),
            "points": sum(one.points for one in assessment.in_force(found.rubric)),
            **assessment.whole(found),
        }
