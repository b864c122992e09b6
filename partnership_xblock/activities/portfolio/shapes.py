"""The shapes of the lists in the content of `portfolio`."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict

from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import Choice


class Licence(Choice):
    """What others may do with a shared portfolio."""

    mark: Annotated[Text, Titled(N_("Its short name"), N_("Stands below: CC BY, all rights reserved."))]


class AliasWords(BaseModel):
    """How partners of a sector are called outside; numbered where there are several."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    sector: Annotated[str, Titled(N_("Kind of partner"), of="sectors")]
    label: Annotated[Text, Titled(N_("Called outside"), N_("{faith} is the school's place of faith."))]
