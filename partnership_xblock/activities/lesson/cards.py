"""The eight kinds of card of a lesson."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from partnership_xblock.activities.lesson.parts import (
    TELLING,
    Asked,
    Label,
    Named,
    Part,
    PictureUrl,
    Said,
    Telling,
    Url,
    between,
    clusters,
    fault,
)
from partnership_xblock.activities.lesson.questions import AnyQuestion
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.vocabulary import ChoiceId, Mark

Paragraphs = Annotated[tuple[Telling, ...], between(0, 4)]
Questions = Annotated[tuple[AnyQuestion, ...], between(0, 6)]


class ListItem(Named):
    """One thing of a list. `say` is a line below it, `mark` a shape before it."""

    say: Label = Text()
    mark: Mark | Literal[""] = ""
    hidden: bool = False


class Card(Part):
    """What every card has. `minutes` is how long it takes at a phone's pace."""

    id: ChoiceId
    title: Said
    minutes: Annotated[int, Field(ge=0, le=60)] = 1
    hidden: bool = False

    @property
    def offered(self) -> bool:
        """Whether a learner is shown it."""
        return not self.hidden

    @property
    def asked(self) -> tuple[AnyQuestion, ...]:
        """Its questions."""
        return ()

    @model_validator(mode="after")
    def _not_long(self) -> Self:
        own = list(self._own())
        for words in ([text.th for text in own], [text.en for text in own]):
            if (n := clusters(words)) > TELLING:
                raise PydanticCustomError("card_too_long", "too long", {"id": self.id, "n": n, "max": TELLING})
        return self

    def _own(self) -> Iterator[Text]:
        """Its own texts: those of its questions are read one by one."""
        for name in type(self).model_fields:
            value = getattr(self, name)
            for one in value if isinstance(value, tuple) else (value,):
                if isinstance(one, Text):
                    yield one


class TextCard(Card):
    """Paragraphs, and the one sentence to keep (`point`)."""

    kind: Literal["text"]
    body: Paragraphs = ()
    point: Telling = Text()


class ListCard(Card):
    """One of the content's lists, by its name."""

    kind: Literal["list"]
    list: ChoiceId
    intro: Telling = Text()
    questions: Questions = ()

    @property
    def asked(self) -> tuple[AnyQuestion, ...]:
        return self.questions


class PictureCard(Card):
    """A picture, by its address or one of the drawings that are shipped. Without `alt` it is nothing to one who does
    not see it."""

    kind: Literal["picture"]
    url: PictureUrl = ""
    drawing: Literal["", "orders-network"] = ""
    alt: Telling = Text()
    captions: Annotated[tuple[Label, ...], between(0, 4)] = ()
    source: Label = Text()
    body: Paragraphs = ()
    point: Telling = Text()

    @model_validator(mode="after")
    def _can_be_seen(self) -> Self:
        if not (self.url or self.drawing):
            raise fault("picture_missing", "neither an address nor a drawing", self.id)
        if not (self.alt.th.strip() or self.alt.en.strip()):
            raise fault("alt_missing", "a picture without its description", self.id)
        return self


class StoryCard(Card):
    """A story of a school. `cast` are the sectors that act in it, as shapes; `think` is a question without an
    answer."""

    kind: Literal["story"]
    place: Label = Text()
    cast: Annotated[tuple[Mark, ...], between(0, 7)] = ()
    body: Paragraphs = ()
    point: Telling = Text()
    think: Label = Text()


class VideoCard(Card):
    """A link to a video elsewhere: nothing of its provider is loaded before she presses. `summary` lets her go on
    without having seen it. Shown once it has an address."""

    kind: Literal["video"]
    url: Url = ""
    provider: Label = Text()
    seconds: Annotated[int, Field(ge=0, le=86400)] = 0
    mb: Annotated[int, Field(ge=0, le=10000)] = 0
    summary: Telling = Text()

    @property
    def offered(self) -> bool:
        return bool(self.url) and not self.hidden

    @model_validator(mode="after")
    def _told(self) -> Self:
        if self.url and not (self.summary.th.strip() or self.summary.en.strip()):
            raise fault("summary_missing", "a video without its summary", self.id)
        return self


class CaseCard(Card):
    """A story that questions are asked about."""

    kind: Literal["case"]
    story: Telling = Text()
    questions: Questions = ()

    @property
    def asked(self) -> tuple[AnyQuestion, ...]:
        return self.questions


class CheckCard(Card):
    """Questions."""

    kind: Literal["check"]
    questions: Questions = ()

    @property
    def asked(self) -> tuple[AnyQuestion, ...]:
        return self.questions


class TakeawayCard(Card):
    """The one sentence about her own school. `goes` names the kinds of activity that are offered it."""

    kind: Literal["takeaway"]
    ask: Asked
    starters: Annotated[tuple[Label, ...], between(0, 6)] = ()
    example: Label = Text()
    goes: Annotated[tuple[ChoiceId, ...], between(0, 13)] = ()


AnyCard = Annotated[
    TextCard | ListCard | PictureCard | StoryCard | VideoCard | CaseCard | CheckCard | TakeawayCard,
    Field(discriminator="kind"),
]
