"""Puts the picture of a course in words, for the page and its file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from partnership_xblock.activities.picture import NOWHERE, CoursePicture, Drawn, Moves, Spot
from partnership_xblock.domain.suppression import FEWEST
from partnership_xblock.services.wire.results import MoveLine, MovesResult, PictureResult, PlaceResult
from partnership_xblock.wording import say
from partnership_xblock.wording.picture import WORDS


def in_words(drawn: Drawn, spots: Sequence[Spot], picture: CoursePicture[Any], language: str) -> PictureResult:
    """The picture as a page shows it."""

    def words(key: str, **params: int) -> str:
        return say(WORDS[f"picture.{key}"], language).format(**params)

    some_days = any(spot.id in drawn.days for spot in spots)
    return PictureResult(
        people=words("people", n=drawn.people)
        if drawn.before is None
        else words("people_of_each", n=drawn.people, before=drawn.people_before),
        title=say(picture.title, language),
        lead=say(picture.lead, language),
        heads=[words(head) for head in ("place", "now", "before")],
        places=[
            PlaceResult(
                label=spot.label.into(language),
                now=drawn.now.get(spot.id, 0),
                before=None if drawn.before is None else drawn.before.get(spot.id, 0),
                days=drawn.days.get(spot.id),
                lay=_lay(drawn.days.get(spot.id), language),
            )
            for spot in spots
        ],
        moves=None
        if drawn.moves is None
        else MovesResult(
            title=say(picture.moves, language),
            people=words("both", n=drawn.both),
            note=[words("how"), *([words("single")] if drawn.single else [])],
            corner=words("from_to"),
            columns=[*(spot.label.into(language) for spot in spots), say(picture.gone, language)],
            lines=_lines(drawn.moves, spots, say(picture.new, language), language),
        ),
        hidden_moves=words("moves_few", n=FEWEST) if drawn.both and drawn.moves is None else "",
        days_head=words("days") if some_days else "",
        days_note=[*([say(picture.days, language)] if some_days else []), words("days_few", n=FEWEST)]
        if picture.days
        else [],
    )


def _lay(days: int | None, language: str) -> str:
    """The median days of a place; empty where they are not shown."""
    if days is None:
        return ""
    which = {0: "lay_none", 1: "lay_one"}.get(days, "lay")
    return say(WORDS[f"picture.{which}"], language).format(n=days)


def _lines(moves: Moves, spots: Sequence[Spot], new: str, language: str) -> list[MoveLine]:
    """A line for each place and one for what was not said before, a cell for each place and one for what is not any
    more."""
    ids = [*(spot.id for spot in spots), NOWHERE]
    labels = [*(spot.label.into(language) for spot in spots), new]
    return [
        MoveLine(label=label, cells=[None if was == now == NOWHERE else moves.get((was, now), 0) for now in ids])
        for was, label in zip(ids, labels, strict=True)
    ]
