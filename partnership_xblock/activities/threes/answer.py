"""A teacher's answers in `threes`: the shared sentence, its key words, strengths of partners, activities, and links.

A link is an item of its own: two devices that link different things do not meet.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field

from partnership_xblock.activities.activity import Family
from partnership_xblock.domain.item import Id, IsoDate, ItemModel, Line, Name, Order, Paragraph, PartnerId

MOST_PARTNERS: Final = 8
"""Partners of one activity."""
WITH: Final = "with:"
WORD: Final = "word:"
ASSET: Final = "asset:"
ACT: Final = "act:"
USE: Final = "use:"
SERVE: Final = "serve:"
Became = Literal["", "asked", "yes", "no"]
"""Of an activity: planned now; or planned in the earlier wave, and then not said yet whether it was done, done, or not
done."""


class Vision(ItemModel):
    """`vision`: the sentence, how it came about (an id of the content), and when, where and with how many people."""

    text: Paragraph = ""
    how: Id = ""
    date: IsoDate = ""
    place: Line = ""
    people: Annotated[int, Field(ge=0, le=9999)] | None = None


class Link(ItemModel):
    """Whether two things belong together. `with:<partner id>`: that partner wrote the sentence with us.
    `use:<asset id>.<act id>`: the activity uses that strength. `serve:<word id>.<act id>`: it serves that key word."""

    on: bool = False


class KeyWord(ItemModel):
    """`word:<id>`: a key word, in the words of the sentence. Where it stands there is found anew each time."""

    text: Name = ""
    order: Order = 0


class Asset(ItemModel):
    """`asset:<id>`: what a partner can do, and the pupils who need it."""

    partner: PartnerId = ""
    can: Line = ""
    grade: Id = ""
    subject: Name = ""
    need: Line = ""
    order: Order = 0


class Act(ItemModel):
    """`act:<id>`: an activity at school. `date` is its first day, `until` its last where there are several; `owner`
    is a position; `way` is an id of the content."""

    text: Line = ""
    way: Id = ""
    date: IsoDate = ""
    until: IsoDate = ""
    owner: Name = ""
    place: Line = ""
    partners: Annotated[list[PartnerId], Field(max_length=MOST_PARTNERS)] = []
    became: Became = ""
    order: Order = 0


ITEMS: Final = (
    Family(key="vision", model=Vision),
    Family(key=WITH, model=Link, of_partner=True),
    Family(key=WORD, model=KeyWord),
    Family(key=ASSET, model=Asset),
    Family(key=ACT, model=Act),
    Family(key=USE, model=Link),
    Family(key=SERVE, model=Link),
)
