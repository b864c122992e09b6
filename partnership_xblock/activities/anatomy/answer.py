"""A teacher's answers in `anatomy`: which partner is looked at, and what is said of it.

The partner's id is in every key, so that choosing another partner keeps what was said of the first. Only what is about
the chosen one is handed in (`not_handed_in`).
"""

from __future__ import annotations

from typing import Final, Literal

from partnership_xblock.activities.activity import Family, Values
from partnership_xblock.domain.item import Id, IsoDate, ItemModel, Line, Name, PartnerId, read
from partnership_xblock.domain.thai.folding import blank

Answer = Literal["", "yes", "partly", "no", "unsure"]
Field = Literal["who", "what", "when", "evidence"]
FIELDS: Final[tuple[Field, ...]] = ("who", "what", "when", "evidence")
FEATURE: Final = "feature:"
PART: Final = "part:"
RECORD: Final = "record:"


class Subject(ItemModel):
    """`subject`: the partner that the work is about."""

    partner: PartnerId = ""


class FeatureAnswer(ItemModel):
    """`feature:<partner id>.<feature id>`: one answer. `example` is what was seen; it stays while the answer is one
    that asks for none, and comes back with it."""

    answer: Answer = ""
    example: Line = ""


class PartAnswer(ItemModel):
    """`part:<partner id>.<part id>`: one part of joint work. `who` is a position."""

    who: Name = ""
    what: Line = ""
    when: Line = ""
    evidence: Line = ""

    @property
    def filled(self) -> tuple[Field, ...]:
        """The fields with words, in their order."""
        return tuple(field for field in FIELDS if not blank(getattr(self, field)))


class RecordAnswer(ItemModel):
    """`record:<partner id>`: the dated paper, or (`form` is `none`) why there is none."""

    form: Id = ""
    date: IsoDate = ""
    title: Line = ""
    reason: Line = ""


ITEMS: Final = (
    Family(key="subject", model=Subject),
    Family(key=FEATURE, model=FeatureAnswer, of_partner=True),
    Family(key=PART, model=PartAnswer, of_partner=True),
    Family(key=RECORD, model=RecordAnswer, of_partner=True),
)


def subject(answers: Values) -> str:
    """The id of the partner that the work is about; empty while none is chosen."""
    return read(Subject, answers.get("subject", {})).partner


def feature(answers: Values, partner: str, id_: str) -> FeatureAnswer:
    """What is said of one feature; nothing where there is no answer."""
    return read(FeatureAnswer, answers.get(f"{FEATURE}{partner}.{id_}", {}))


def part(answers: Values, partner: str, id_: str) -> PartAnswer:
    """What is said of one part; nothing where there is no answer."""
    return read(PartAnswer, answers.get(f"{PART}{partner}.{id_}", {}))


def record(answers: Values, partner: str) -> RecordAnswer:
    """The paper; nothing where there is no answer."""
    return read(RecordAnswer, answers.get(f"{RECORD}{partner}", {}))


def partner_of(key: str) -> str:
    """The partner that an item is about by its key; empty for another item."""
    family, colon, rest = key.partition(":")
    return rest.partition(".")[0] if f"{family}{colon}" in (FEATURE, PART, RECORD) else ""


def not_handed_in(answers: Values) -> frozenset[str]:
    """Keys of what is said of other partners than the chosen one: it stays in the draft."""
    chosen = subject(answers)
    return frozenset(key for key in answers if partner_of(key) not in ("", chosen))
