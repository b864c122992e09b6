"""A block's criteria and the sentences a comment may begin with, as its author edits them.

A kind declares both (`Activity.rubric`, `Activity.starters`); a block has its own where its author has changed them, in
two fields of those names. What a trainer marks by is `in_force`, which a round keeps when it is handed in (0076).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from partnership_xblock.activities.activity import Activity
from partnership_xblock.activities.content import of_any_release
from partnership_xblock.activities.later import with_unknown
from partnership_xblock.domain.bounded import AtMost
from partnership_xblock.domain.scoring import CRITERION_ID, Criterion, HalfPoints
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import HIDDEN

MOST_CRITERIA: Final = 12
MOST_LEVELS: Final = 8
MOST_STARTERS: Final = 12
LABEL: Final = 300
"""Grapheme clusters of a criterion's name and of a sentence, in each language."""
LEVEL: Final = 900
"""Grapheme clusters of a level's description, in each language."""


class CriterionLevel(BaseModel):
    """What work of this level looks like, and the points up to which it reaches."""

    # What a later release adds is passed over here, and stays with the block (`stored`).
    model_config = ConfigDict(extra="ignore", frozen=True, defer_build=True)

    points: Annotated[HalfPoints, Titled(N_("Points"))] = 0.0
    text: Annotated[Text, AfterValidator(AtMost(LEVEL)), Titled(N_("What work of this level looks like"))] = Text()


NEW_LEVELS: Final = tuple(CriterionLevel(points=points) for points in (1.0, 2.0, 3.0, 4.0))
"""Those of a new criterion."""


class AuthoredCriterion(BaseModel):
    """One criterion as an author edits it. The highest level gives its most points."""

    model_config = ConfigDict(extra="ignore", frozen=True, defer_build=True)

    id: Annotated[str, Field(pattern=CRITERION_ID), Titled(N_("Code"), N_("It stays when the name is changed."))]
    label: Annotated[Text, AfterValidator(AtMost(LABEL)), Titled(N_("Criterion"))] = Text()
    levels: Annotated[
        tuple[CriterionLevel, ...],
        Field(max_length=MOST_LEVELS),
        Titled(
            N_("Levels"), N_("From the lowest to the highest, in whole or half points. The highest gives the most.")
        ),
    ] = NEW_LEVELS
    hidden: Annotated[bool, HIDDEN] = False

    @model_validator(mode="before")
    @classmethod
    def _of_a_round(cls, raw: Any) -> Any:
        """Also reads a criterion as a round keeps it, and as files of the time before had it: `points` and levels in
        words."""
        if not isinstance(raw, Mapping) or "points" not in raw:
            return raw
        return {**raw, "levels": _levels_of(Criterion.model_validate({**raw, "label": raw.get("label", {})}))}

    @property
    def points(self) -> float:
        return max((level.points for level in self.levels), default=0.0)


def _levels_of(criterion: Criterion) -> list[CriterionLevel]:
    """Levels that share the points evenly reach whole and half points here, rounded up. Without levels there is one,
    without words."""
    levels = criterion.levels or (Text(),)
    reaches = criterion.reaches or (criterion.points,)
    return [CriterionLevel(text=text, points=-(-most * 2 // 1) / 2) for text, most in zip(levels, reaches, strict=True)]


class Assessment(BaseModel):
    """What an author edits of how work is read. The names are those of the block's fields."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    rubric: Annotated[
        tuple[AuthoredCriterion, ...],
        Field(max_length=MOST_CRITERIA),
        Titled(N_("Criteria"), N_("The trainer gives points for each when accepting the work.")),
    ] = ()
    starters: Annotated[
        tuple[Annotated[Text, AfterValidator(AtMost(LABEL))], ...],
        Field(max_length=MOST_STARTERS),
        Titled(
            N_("Sentences a comment may begin with"),
            N_("The trainer presses one and goes on writing. Teachers do not see this list."),
        ),
    ] = ()


NAMES: Final = tuple(Assessment.model_fields)
"""The block's fields; no kind's content has a field of these names."""
TYPES: Final[Mapping[str, Any]] = {name: field.annotation for name, field in Assessment.model_fields.items()}


def preset(kind: Activity[Any]) -> Assessment:
    """The kind's own."""
    rubric = tuple(AuthoredCriterion.model_validate(line.model_dump(mode="json")) for line in kind.rubric)
    return Assessment(rubric=rubric, starters=kind.starters)


def fits(name: str, value: Any) -> bool:
    """Whether a value of the block's field of that name can be used; None is none of its own."""
    return value is None or _read(name, value) is not None


def of_block(kind: Activity[Any], own: Mapping[str, Any]) -> Assessment:
    """The kind's with what the block has of its own, by the names of its fields. A field that does not fit, and a
    rubric without any criterion, by which nobody could give points, are as in the kind."""
    found = preset(kind)
    for name in NAMES:
        read = None if own.get(name) is None else _read(name, own[name])
        if read is not None and (name != "rubric" or in_force(read.rubric)):
            found = found.model_copy(update={name: getattr(read, name)})
    return found


def _read(name: str, value: Any) -> Assessment | None:
    try:
        return of_any_release(Assessment, {name: value})
    except ValidationError:
        return None


def in_force(rubric: tuple[AuthoredCriterion, ...]) -> tuple[Criterion, ...]:
    """What a trainer marks by: without what is hidden, gives no points, or has the id of another."""
    found: dict[str, Criterion] = {}
    for line in rubric:
        if line.hidden or not line.points:
            continue
        levels = sorted(line.levels, key=lambda level: level.points)
        found.setdefault(
            line.id,
            Criterion(
                id=line.id,
                label=line.label,
                points=line.points,
                levels=tuple(level.text for level in levels),
                steps=tuple(level.points for level in levels),
            ),
        )
    return tuple(found.values())


def offered(starters: tuple[Text, ...]) -> tuple[Text, ...]:
    """The sentences that have words."""
    return tuple(one for one in starters if one.th.strip() or one.en.strip())


def whole(assessment: Assessment) -> dict[str, Any]:
    """As JSON."""
    return assessment.model_dump(mode="json")


def stored(kind: Activity[Any], assessment: Assessment, before: Mapping[str, Any]) -> dict[str, Any]:
    """What the block's fields keep: None where it is the kind's. What another release has written into a criterion
    stays in it; a field that its author left as it was stays as it was written."""
    now, of_kind, was = whole(assessment), whole(preset(kind)), whole(of_block(kind, before))
    now["starters"] = [text.model_dump(mode="json") for text in offered(assessment.starters)]
    kept: dict[str, Any] = {}
    for name in NAMES:
        own = before.get(name)
        if own is not None and now[name] == was[name] and fits(name, own):
            kept[name] = own
            continue
        mine = now[name] if own is None or not fits(name, own) else with_unknown(_of_now(own), was[name], now[name])
        kept[name] = None if mine == of_kind[name] else mine
    return kept


def _of_now(own: list[Any]) -> list[Any]:
    """Criteria as they are written now: of one as a round keeps it, what is told by its levels is left out."""
    told = {"points", "steps", "levels"}
    return [
        {name: value for name, value in one.items() if name not in told} if isinstance(one, dict) and "points" in one
        else one
        for one in own
    ]  # fmt: skip
