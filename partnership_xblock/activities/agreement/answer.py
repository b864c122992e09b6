"""A teacher's answers in `agreement`: the parties, what each gives in each row, who leads, and how far it has come.

The grain is one cell, `give:<row>.<party>`. A party's id is `us` for our school, else the id of its partner: the same
partner is never two parties, on whatever device it was chosen. Positions stand where a person might: never a name.
"""

from __future__ import annotations

from typing import Final, Literal

from partnership_xblock.activities.activity import Family, Values
from partnership_xblock.domain.item import Id, IsoDate, ItemModel, Line, Name, Order, Paragraph, PartnerId, read

US: Final = "us"
"""The party that is our school: always there, with or without an item."""
PARTY: Final = "party:"
ROW: Final = "row:"
GIVE: Final = "give:"
LEAD: Final = "lead:"
GROUP: Final = "group:"
MEMBER: Final = "member:"
READY: Final = "ready:"
STATE: Final = "state:"
Stage = Literal["checked", "agreed"]
STAGES: Final[tuple[Stage, Stage]] = ("checked", "agreed")
"""What is dated. With neither it is a draft."""


class About(ItemModel):
    """`about`: what it is called, what pupils get from it, and the form it is written in."""

    title: Name = ""
    aim: Paragraph = ""
    form: Id = ""


class Party(ItemModel):
    """`party:<id>`: one party. `partner` is empty for our school; `full` and `short` are its names on paper, empty for
    the partner's own name; `signer` is a position."""

    partner: PartnerId = ""
    full: Name = ""
    short: Name = ""
    signer: Name = ""
    order: Order = 0


class Row(ItemModel):
    """`row:<id>`: a topic that was renamed or taken out, or one of the teacher's own. Other topics have no item."""

    label: Name = ""
    off: bool = False
    order: Order = 0


class Give(ItemModel):
    """`give:<row>.<party>`: what this party gives, by when, and the position that follows it up."""

    text: Paragraph = ""
    by: IsoDate = ""
    follow: Name = ""


class Lead(ItemModel):
    """`lead:<row>`: the party that leads where all wrote the same. `split`: the same words are meant so."""

    party: Id = ""
    split: bool = False


class Group(ItemModel):
    """`group:<party>`: the one position that coordinates for a party."""

    lead: Name = ""


class Member(ItemModel):
    """`member:<id>`: one more position of a party, and what it does."""

    party: Id = ""
    role: Name = ""
    duty: Line = ""
    order: Order = 0


class Ready(ItemModel):
    """`ready:<point>.<party>`: whether a party has a support point."""

    state: Literal["", "has", "doing", "none"] = ""
    text: Line = ""


class Term(ItemModel):
    """`term`: first day, last day (it is part of the term), and the day of review."""

    start: IsoDate = ""
    end: IsoDate = ""
    review: IsoDate = ""


class State(ItemModel):
    """`state:checked` and `state:agreed`: the day it happened outside, and the positions that did it."""

    date: IsoDate = ""
    who: Name = ""
    note: Line = ""


ITEMS: Final = (
    Family(key="about", model=About),
    Family(key=PARTY, model=Party),
    Family(key=ROW, model=Row),
    Family(key=GIVE, model=Give),
    Family(key=LEAD, model=Lead),
    Family(key=GROUP, model=Group),
    Family(key=MEMBER, model=Member),
    Family(key=READY, model=Ready),
    Family(key="term", model=Term),
    Family(key=STATE, model=State),
)


def about(answers: Values) -> About:
    """Title, aim and form; empty where nothing is stored."""
    return read(About, answers.get("about", {}))


def give_key(row: str, party: str) -> str:
    """The key of a cell: `give:people.us`."""
    return f"{GIVE}{row}.{party}"


def give(answers: Values, row: str, party: str) -> Give:
    """One cell; empty where nothing is stored."""
    return read(Give, answers.get(give_key(row, party), {}))


def lead(answers: Values, row: str) -> Lead:
    """Who leads a row; empty where nobody was asked."""
    return read(Lead, answers.get(LEAD + row, {}))


def group(answers: Values, party: str) -> Group:
    """A party's coordinator; empty where nothing is stored."""
    return read(Group, answers.get(GROUP + party, {}))


def members(answers: Values, party: str) -> list[tuple[str, Member]]:
    """Further positions of a party with their keys, in the order they were added."""
    found = [(key, read(Member, value)) for key, value in answers.items() if key.startswith(MEMBER)]
    return sorted((one for one in found if one[1].party == party), key=lambda one: (one[1].order, one[0]))


def ready(answers: Values, point: str, party: str) -> Ready:
    """One support point of a party; empty where it was not asked."""
    return read(Ready, answers.get(f"{READY}{point}.{party}", {}))


def term(answers: Values) -> Term:
    """The dates; empty where nothing is stored."""
    return read(Term, answers.get("term", {}))


def state(answers: Values, stage: Stage) -> State:
    """When it was checked or agreed; empty where it was not."""
    return read(State, answers.get(STATE + stage, {}))
