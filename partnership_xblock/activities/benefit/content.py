"""The content of `benefit`: the benefits that are looked for with each partner, in both directions."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, field_validator, model_validator

from partnership_xblock.activities.activity import Content
from partnership_xblock.activities.benefit.preset import BENEFITS
from partnership_xblock.activities.benefit.shapes import Benefit
from partnership_xblock.domain.personal import PERSONAL, Personal
from partnership_xblock.domain.sectors import GUESS, GUESS_HELP, SECTOR_WORDS, SectorWords
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled


class BenefitContent(Content):
    """Every field's default is the preset."""

    benefits: Annotated[
        tuple[Benefit, ...],
        Field(min_length=3, max_length=12),
        Titled(
            N_("Benefits"), N_("What a school and its partners can give each other. Their order is that of the tiles.")
        ),
    ] = BENEFITS
    give_back: Annotated[
        bool,
        Titled(N_("Ask what is given back"), N_("To a partner that gives alone, with what the school has.")),
    ] = True
    sector_words: Annotated[tuple[SectorWords, ...], Titled(GUESS, GUESS_HELP)] = SECTOR_WORDS
    personal: Annotated[
        tuple[Personal, ...],
        Titled(
            N_("What looks like a person's number or account"),
            N_("The page asks once whether a role would do. These patterns cannot be changed."),
            fixed=True,
        ),
    ] = PERSONAL

    @field_validator("personal")
    @classmethod
    def _ours(cls, value: tuple[Personal, ...]) -> tuple[Personal, ...]:
        # The server runs these over every line: an author's pattern could keep it busy for ever.
        if value != PERSONAL:
            raise ValueError("patterns of personal text are not an author's to change")
        return value

    @model_validator(mode="after")
    def _told_apart(self) -> Self:
        ids = [benefit.id for benefit in self.benefits]
        if len(set(ids)) != len(ids):
            raise ValueError("an id is repeated")
        if len(self.offered) < 1:
            raise ValueError("no benefit is offered")
        return self

    @property
    def asks(self) -> tuple[Text, ...]:
        """The benefits that are looked for with each partner."""
        return tuple(benefit.label for benefit in self.offered)

    @property
    def offered(self) -> tuple[Benefit, ...]:
        """The benefits that are not hidden, in the author's order."""
        return tuple(benefit for benefit in self.benefits if not benefit.hidden)

    def offers(self, benefit: str) -> bool:
        """Whether a benefit may be chosen: an author may have hidden or removed it since."""
        return any(one.id == benefit for one in self.offered)

    def label(self, benefit: str, language: str) -> str:
        """A benefit's label; its id where an author has removed it."""
        return next((one.label.into(language) for one in self.benefits if one.id == benefit), benefit)
