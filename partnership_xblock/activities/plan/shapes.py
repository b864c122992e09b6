"""Things of the content of `plan`: what its years are measured by, and days on which offices and schools rest."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import HIDDEN, ID, ChoiceId


def _a_day(text: str) -> str:
    return date.fromisoformat(text).isoformat()


Day = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$"), AfterValidator(_a_day)]
"""`2027-04-13`, Common Era."""


class YearPart(BaseModel):
    """One part of a plan of several years, with the number that tells of it. A teacher may measure it by another."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[ChoiceId, ID]
    label: Annotated[Text, Titled(N_("Name"))]
    measure: Annotated[Text, Titled(N_("Measured by"), N_("What is counted each year, such as teachers trained."))]
    unit: Annotated[Text, Titled(N_("Unit"), N_("Such as people, villages, baht."))] = Text()
    money: Annotated[bool, Titled(N_("Money"), N_("Amounts in baht, exact to the satang."))] = False
    hidden: Annotated[bool, HIDDEN] = False


class Holiday(BaseModel):
    """Days on which offices or schools rest, or have work of their own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[ChoiceId, ID]
    label: Annotated[Text, Titled(N_("Name"))]
    first: Annotated[Day, Titled(N_("Day"), N_("The first day, where there are several."), widget="date")]
    days: Annotated[int, Field(ge=1, le=30), Titled(N_("Number of days"))] = 1
