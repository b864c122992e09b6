"""Studio's form: shows its values, checks what was sent, and applies it to the block."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, get_args, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model

from partnership_xblock import activities
from partnership_xblock.activities import NEW_KIND, activity, assessment, installed
from partnership_xblock.activities.activity import Activity, Grading, Preset
from partnership_xblock.activities.block_settings import DEFAULTS, OF_THE_KIND, ON_THE_CARD, BlockSettings, preset
from partnership_xblock.activities.grading import brings_points
from partnership_xblock.api import Refused
from partnership_xblock.api import card as card_of
from partnership_xblock.block_parts.assessment_form import put
from partnership_xblock.block_parts.info import (
    kind_of,
    marked_by,
    needs_trainer,
    own_or_preset,
    privacy_line,
    settings_of,
    vocabulary_in,
)
from partnership_xblock.block_parts.replies import tidied
from partnership_xblock.block_parts.titles import DEFAULT_TITLE, stored, typed
from partnership_xblock.block_parts.visitor import in_course, plain_key
from partnership_xblock.domain.course_vocabulary import NONE, CourseVocabulary
from partnership_xblock.domain.module_card import LANES
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.scoring import is_half
from partnership_xblock.domain.text import Text, storable
from partnership_xblock.domain.vocabulary import Choice
from partnership_xblock.domain.wpa import INDICATORS
from partnership_xblock.wording import say, spoken
from partnership_xblock.wording.studio import TRAINER, WORDS

WAYS: Final[tuple[Grading, ...]] = get_args(Grading)
LONG: Final = 20_000
"""Ten times the longest field: longer values are not read at all."""


class StudioValues(BaseModel):
    """The values that the form sends: these, and the settings (`_Entered`). None and "" stand for the kind's preset. A
    setting that is not sent, as from a form of an older release, stays as it is."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    kind: str
    display_name: Annotated[str, Field(max_length=200)]
    preset: str = ""
    """The kind's preset from which its content is taken; empty, as from the form of an earlier release: as it is."""

    @property
    def settings(self) -> BlockSettings:
        """The default where one was not sent."""
        return BlockSettings(**{name: getattr(self, name) for name in DEFAULTS})

    def sent(self, *names: str) -> bool:
        return self.model_fields_set.issuperset(names)


_HINTS: Final = get_type_hints(BlockSettings, include_extras=True)
_SETTINGS: Final[dict[str, Any]] = {name: (_HINTS[name], default) for name, default in DEFAULTS.items()}
_Entered: Final = create_model("_Entered", __base__=StudioValues, **_SETTINGS)
_AS_ENTERED: Final = DEFAULTS.keys() - OF_THE_KIND
"""Settings that hold the form's value, whatever the kind."""


class StudioRequest(BaseModel):
    """`values` is checked field by field, so that each problem is shown at its own field."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    values: dict[str, Any]
    content: dict[str, Any] | None = None
    """The whole content as edited; absent where only settings were, as from the form of an earlier release."""
    revision: str = ""
    """That with which the form was opened; empty to save over whatever is there."""


_CODES = {
    "missing": "missing",
    "string_too_long": "too_long",
    "float_parsing": "number",
    "float_type": "number",
    "finite_number": "number",
    "int_parsing": "whole_number",
    "int_type": "whole_number",
    "int_from_float": "whole_number",
    "greater_than_equal": "too_small",
    "less_than_equal": "too_large",
}
_LIMITS = {"max_length": "max", "le": "max", "ge": "min"}


@dataclass(frozen=True, slots=True)
class Form:
    """One block's form. `locked`: the block has answers, so the kind stays."""

    block: Any
    locked: bool
    language: str

    def data(self) -> dict[str, Any]:
        """The data with which `PartnershipXBlockStudio` starts: values, choices, locked, words, language."""
        trainer = self.block.trainer_title or say(TRAINER, self.language)
        key = plain_key(self.block.scope_ids.usage_id)
        words = spoken(self.language, WORDS)
        if not in_course(key):
            # The platform leaves a block's weight to each course (cms/lib/xblock/upstream_sync.py).
            words["studio.weight.help"] = words["studio.weight.library"]
        default = privacy_line(marked_by(self.block), self.language, trainer, key)
        words["studio.privacy.help"] = words["studio.privacy.help"].replace("{default}", default)
        return {
            "values": self.values(),
            "revision": self.revision(),
            "choices": self.choices(),
            "locked": ["kind", "preset"] if self.locked else [],
            "words": words,
            # A content library is no course: it has no lists of its own.
            "course": in_course(key),
            "language": self.language,
        }

    def values(self) -> dict[str, Any]:
        block = self.block
        # A kind that is not installed here: the author chooses another. No default is set: a library would store it at
        # once.
        kind = kind_of(block) or activity(NEW_KIND)
        set_ = settings_of(block, kind)
        return {
            "kind": kind.kind,
            "display_name": typed(block),
            "preset": preset_of(block, kind),
            **{name: list(value) if isinstance(value, tuple) else value for name, value in set_.items()},
            "needs_trainer": needs_trainer(block),
            "grading": _way(block, kind),
            "minutes": block.minutes or None,
            "hours": set_["hours"] or None,
        }

    def revision(self) -> str:
        """Changes with everything that the form edits: two authors cannot overwrite each other unseen."""
        own = [getattr(self.block, name) for name in assessment.NAMES]
        everything = json.dumps([self.values(), self.block.content, *own], sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(everything.encode(errors="replace")).hexdigest()[:32]

    def choices(self) -> dict[str, list[dict[str, Any]]]:
        """Lists to choose from, `{value, label}`. A kind also describes its presets."""
        language = self.language
        kinds = [
            {
                "value": kind.kind,
                "label": kind.label.into(language),
                "minimum": kind.minimum,
                **({"minimum_help": say(kind.minimum_help, language)} if kind.minimum_help else {}),
                "waves": kind.waves is not None,
                "needs_trainer": kind.needs_trainer,
                "grading": kind.grading,
                "gradings": {
                    "read": [way for way in WAYS if way_is_open(kind, way, needs_trainer=True)],
                    "unread": [way for way in WAYS if way_is_open(kind, way, needs_trainer=False)],
                },
                "presets": [_preset(kind, one, language) for one in kind.presets],
            }
            for kind in activities.ACTIVITIES
        ]
        grading = [{"value": value, "label": say(WORDS[f"studio.grading.{value}"], language)} for value in WAYS]
        wpa = [{"value": code, "label": f"{code} {text.into(language)}"} for code, text in INDICATORS.items()]
        none = {"value": "", "label": say(WORDS["studio.none"], language)}
        own = self.values()["level"]
        # An author's own words, from before there was a list, are one more choice: they stay until the author takes
        # another.
        lists = self._lists()
        offered = _offered(lists.levels, lists.card.levels if lists.card else (), {own})
        label = lists.levels.get(own, Text(th=own, en=own)).into(language)
        levels = [
            *_listed(offered, language),
            *([{"value": own, "label": label}] if own and own not in offered else []),
        ]
        return {
            "kind": kinds,
            "grading": grading,
            "level": [none, *levels],
            "lane": [none, *_listed(LANES, language)],
            "competencies": _listed(
                _offered(
                    lists.competencies,
                    lists.card.competencies if lists.card else (),
                    set(self.values()["competencies"]),
                ),
                language,
            ),
            "wpa": wpa,
        }

    def _lists(self) -> CourseVocabulary:
        found = vocabulary_in(self.block)
        return NONE if found is None else found.lists

    def keeps_kind(self, values: StudioValues, *, content: bool) -> bool:
        """Whether a kind that is not installed here stays, and its content: the form shows another kind in its place,
        and the author has chosen neither a kind nor a preset, nor written any `content`."""
        if kind_of(self.block) is not None or content:
            return False
        shown = self.values()
        return (values.kind, values.preset or shown["preset"]) == (shown["kind"], shown["preset"])

    def check(self, raw: Mapping[str, Any], *, content: bool = False) -> StudioValues:
        """The values of a form as sent; `content`: some was sent with them. Raises `Refused("invalid")` with every
        problem at its field."""
        bad = [name for name in _Entered.model_fields if isinstance(text := raw.get(name), str) and not storable(text)]
        if bad:
            raise Refused("invalid", problems=[Problem(name, "bad_character") for name in bad])
        try:
            values = _Entered.model_validate({name: _tidy(value) for name, value in raw.items()})
        except ValidationError as error:
            raise Refused("invalid", problems=_problems(error)) from None
        problems: list[Problem] = []
        if values.kind not in {kind.kind for kind in activities.ACTIVITIES}:
            problems.append(Problem("kind", "choice"))
        elif self.locked and values.kind != self.block.kind and not self.keeps_kind(values, content=content):
            problems.append(Problem("kind", "kind_locked"))
        problems += self._ways(values)
        entered, kind = values.settings, installed(values.kind)
        if kind is not None and 0 < kind.most < entered.minimum:
            problems.append(Problem("minimum", "too_large", {"max": kind.most}))
        if entered.weight is not None and not is_half(entered.weight):
            problems.append(Problem("weight", "half_points"))
        if entered.hours is not None and not is_half(entered.hours):
            problems.append(Problem("hours", "half_hours"))
        if entered.lane and entered.lane not in LANES:
            problems.append(Problem("lane", "choice"))
        # Values that a newer release knows stay until they are removed.
        if not set(entered.competencies) <= {*self._lists().competencies, *self.values()["competencies"]}:
            problems.append(Problem("competencies", "choice"))
        if any(code not in INDICATORS for code in entered.wpa):
            problems.append(Problem("wpa", "choice"))
        if problems:
            raise Refused("invalid", problems=problems)
        return values

    def _ways(self, values: StudioValues) -> list[Problem]:
        """Problems of values that do not fit the kind: a way to give points that it does not have, another kind's
        preset."""
        kind = installed(values.kind)
        if kind is None:
            return []
        problems = []
        entered = values.settings
        # An earlier release's form knows one way and no other setting: it is read as the kind's own (`apply`).
        known = values.sent("grading", "needs_trainer")
        if known and not way_is_open(kind, entered.grading, needs_trainer=entered.needs_trainer):
            problems.append(Problem("grading", "choice"))
        if values.kind == self.block.kind and values.preset:
            if values.preset not in {one.id for one in kind.presets}:
                problems.append(Problem("preset", "choice"))
            elif self.locked and values.preset != preset_of(self.block, kind):
                problems.append(Problem("preset", "kind_locked"))
        return problems

    def apply(self, values: StudioValues, content: Mapping[str, Any] | None = None) -> None:
        """Puts the values into the block's authored fields, and the content where there is one. A value equal to the
        kind's preset is left unset, so that it follows the kind and the reader's language. A new kind begins with its
        own preset content."""
        if self.keeps_kind(values, content=content is not None):
            self._apply_changed(values)
            return
        block, kind = self.block, activity(values.kind)
        was = card_of(kind=kind, content=block.content) if values.kind == block.kind else None
        if values.kind != block.kind:
            block.content = {}
            put(block, dict.fromkeys(assessment.NAMES))
        if values.preset in {one.id for one in kind.presets} and values.preset != preset_of(block, kind):
            block.content = {"preset": values.preset}
        if content is not None and content != block.content:
            block.content = dict(content)
        block.kind = values.kind
        # XBlock does not store a default; that a kind was chosen is to be known (`gallery.is_new`).
        block.force_save_fields(["kind"])
        entered = values.settings
        for name in _AS_ENTERED & values.model_fields_set:
            setattr(block, name, getattr(entered, name))
        block.display_name = values.display_name or stored(kind, block.content, block.scope_ids.usage_id)
        card = card_of(kind=kind, content=block.content)
        for name in sorted(OF_THE_KIND & values.model_fields_set - {"grading"}):
            value, of_now = _plain(getattr(entered, name)), _plain(preset(name, kind, card))
            # What the content said before is no author's setting: what it says now counts.
            followed = was is not None and name in ON_THE_CARD and value == _plain(preset(name, kind, was))
            _set_unless(block, name, of_now if followed else value, of_now)
        if values.sent("grading"):
            is_open = way_is_open(kind, entered.grading, needs_trainer=needs_trainer(block))
            _set_unless(block, "grading", entered.grading if is_open else kind.grading, kind.grading)

    def _apply_changed(self, values: StudioValues) -> None:
        """Only what the author has changed: nothing is known of presets of a kind that is not installed."""
        block, shown, entered = self.block, self.values(), values.settings
        if values.display_name != shown["display_name"]:
            block.display_name = values.display_name or DEFAULT_TITLE
        for name in sorted(DEFAULTS.keys() & values.model_fields_set):
            was = tuple(shown[name]) if isinstance(shown[name], list) else shown[name]
            value = getattr(entered, name)
            if _plain(value) != _plain(was):
                setattr(block, name, _plain(value) if name in OF_THE_KIND else value)


def _preset(kind: Activity[Any], preset: Preset[Any], language: str) -> dict[str, Any]:
    """A preset to choose, with the activity's description of itself."""
    card = kind.own_card if kind.card_of is None else kind.card_of(preset.content)
    return {
        "value": preset.id,
        "label": preset.label.into(language),
        "title": card.title.into(language),
        "instructions": card.instructions.into(language),
        "minutes": card.minutes,
        "level": card.level,
        "hours": card.hours or None,
        "competencies": list(card.competencies),
        "wpa": list(card.wpa),
    }


def _offered(labels: Mapping[str, Text], rows: tuple[Choice, ...], chosen: set[str]) -> Mapping[str, Text]:
    """Those that are not hidden, and those that are chosen."""
    hidden = {row.id for row in rows if row.hidden}
    return {id_: label for id_, label in labels.items() if id_ not in hidden or id_ in chosen}


def _listed(texts: Mapping[str, Text], language: str) -> list[dict[str, str]]:
    return [{"value": value, "label": text.into(language)} for value, text in texts.items()]


def preset_of(block: Any, kind: Activity[Any]) -> str:
    """The kind's preset from which a block's content was taken."""
    preset = block.content.get("preset")
    ids = [one.id for one in kind.presets]
    return preset if preset in ids else ids[0]


def _way(block: Any, kind: Activity[Any]) -> Grading:
    """How the block gives points; not at all where that way is not open, as in blocks of earlier releases."""
    way: Grading = own_or_preset(block, "grading", kind)
    return way if way_is_open(kind, way, needs_trainer=needs_trainer(block)) else "none"


def way_is_open(kind: Activity[Any], way: Grading, *, needs_trainer: bool) -> bool:
    """Whether an author may choose this way of giving points."""
    return way == "none" or brings_points(kind, way, needs_trainer=needs_trainer)


def _tidy(value: Any) -> Any:
    if not isinstance(value, str) or len(value) > LONG:
        return value  # to be refused for its type or its length
    return tidied(value).strip()


def _plain(value: Any) -> Any:
    """Each entry of a list once, sorted; no number is 0."""
    if isinstance(value, tuple):
        return sorted(set(value))
    return 0 if value is None else value


def _set_unless(block: Any, name: str, value: Any, preset: Any) -> None:
    if value != preset:
        setattr(block, name, value)
    elif block.fields[name].is_set_on(block):
        block.fields[name].delete_from(block)


def _problems(error: ValidationError) -> list[Problem]:
    """One problem for each field, in the order of the form. Unknown fields are the page's fault: `bad_request`."""
    problems: dict[str, Problem] = {}
    for one in error.errors(include_input=False, include_url=False):
        path = str(one["loc"][0])
        if one["type"] == "extra_forbidden":
            raise Refused("bad_request")
        context = one.get("ctx", {})
        limits = {name: int(context[key]) for key, name in _LIMITS.items() if key in context}
        problems.setdefault(path, Problem(path, _CODES.get(one["type"], "choice"), limits))
    return [problems[name] for name in _Entered.model_fields if name in problems]
