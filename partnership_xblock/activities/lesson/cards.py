"""The eight kinds of card of a lesson."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from partnership_xblock.activities.lesson.parts import (
    TELLING,
    AskText,
    Label,
    Named,
    Part,
    PictureUrl,
    RequiredLabel,
    Telling,
    Url,
    between,
    clusters,
    fault,
)
from partnership_xblock.activities.lesson.questions import AnyQuestion
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import HIDDEN, ID, MARKS, ChoiceId, Mark

KIND: Final = Titled(
    N_("Kind of card"),
    choices={
        "text": N_("Text"),
        "list": N_("List"),
        "picture": N_("Picture"),
        "story": N_("A story of a school"),
        "video": N_("Video"),
        "case": N_("Case with questions"),
        "check": N_("Questions"),
        "takeaway": N_("Our one sentence"),
    },
)
Paragraphs = Annotated[
    tuple[Telling, ...],
    between(0, 4),
    Titled(N_("Paragraphs"), N_("All texts of a card together are 900 characters at most in each language.")),
]
Point = Annotated[Telling, Titled(N_("The sentence to keep"), N_("Stands below the text, set apart."))]
Questions = Annotated[tuple[AnyQuestion, ...], between(0, 6), Titled(N_("Questions"))]


class ListItem(Named):
    """One thing of a list. `say` is a line below its label, `mark` a shape before it."""

    say: Annotated[Label, Titled(N_("Line below it"))] = Text()
    mark: Annotated[Mark | Literal[""], Titled(N_("Shape before it"), choices={"": N_("No shape"), **MARKS})] = ""
    hidden: Annotated[bool, HIDDEN] = False


class Card(Part):
    """The fields of every card. `minutes` is the reading time on a phone."""

    id: Annotated[ChoiceId, ID]
    title: Annotated[RequiredLabel, Titled(N_("Title of the card"))]
    minutes: Annotated[int, Field(ge=0, le=60), Titled(N_("Minutes it takes"), N_("Read on a phone."))] = 1
    hidden: Annotated[bool, Titled(N_("Hidden"), N_("Teachers are not shown this card."))] = False

    @property
    def offered(self) -> bool:
        """Whether learners see the card."""
        return not self.hidden

    @property
    def asked(self) -> tuple[AnyQuestion, ...]:
        """Its questions."""
        return ()

    @model_validator(mode="after")
    def _not_long(self) -> Self:
        own = list(self._own())
        for words in ([text.th for text in own], [text.en for text in own]):
            if (n := clusters(words, TELLING)) > TELLING:
                raise PydanticCustomError("card_too_long", "too long", {"id": self.id, "n": n, "max": TELLING})
        return self

    def _own(self) -> Iterator[Text]:
        """The card's own texts, without those of its questions, which are read one by one."""
        for name in type(self).model_fields:
            value = getattr(self, name)
            for one in value if isinstance(value, tuple) else (value,):
                if isinstance(one, Text):
                    yield one


class TextCard(Card):
    """Paragraphs, and the one sentence to remember (`point`)."""

    kind: Annotated[Literal["text"], KIND]
    body: Paragraphs = ()
    point: Point = Text()


class ListCard(Card):
    """One of the content's lists, by its name."""

    kind: Annotated[Literal["list"], KIND]
    list: Annotated[ChoiceId, Titled(N_("Which list"), of="lists")]
    intro: Annotated[Telling, Titled(N_("Before the list"))] = Text()
    questions: Questions = ()

    @property
    def asked(self) -> tuple[AnyQuestion, ...]:
        return self.questions


class PictureCard(Card):
    """A picture, by its address or one of the drawings in the package. A reader who cannot see it depends on `alt`."""

    kind: Annotated[Literal["picture"], KIND]
    url: Annotated[
        PictureUrl, Titled(N_("Picture"), N_("A file of the course (/static/…) or an https address; up to 200 KB."))
    ] = ""
    drawing: Annotated[
        Literal["", "orders-network"],
        Titled(
            N_("Drawing"),
            N_("One that comes with the activity, in place of a picture."),
            choices={"": N_("No drawing"), "orders-network": N_("Orders and a network")},
        ),
    ] = ""
    alt: Annotated[
        Telling, Titled(N_("What the picture shows"), N_("Read to those who do not see it. It cannot be left out."))
    ] = Text()
    captions: Annotated[tuple[Label, ...], between(0, 4), Titled(N_("Lines below the picture"))] = ()
    source: Annotated[Label, Titled(N_("Where the picture is from"))] = Text()
    body: Paragraphs = ()
    point: Point = Text()

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

    kind: Annotated[Literal["story"], KIND]
    place: Annotated[Label, Titled(N_("Where it happens"))] = Text()
    cast: Annotated[
        tuple[Mark, ...],
        between(0, 7),
        Titled(N_("Who acts in it"), N_("Kinds of partners, drawn as their shapes."), choices=MARKS),
    ] = ()
    body: Paragraphs = ()
    point: Point = Text()
    think: Annotated[Label, Titled(N_("A question to think on"), N_("Nothing is answered here."))] = Text()


class VideoCard(Card):
    """A link to a video elsewhere: nothing of its provider is loaded before the learner starts it. `summary` replaces
    the video for a learner who cannot watch it. Shown once it has an address."""

    kind: Annotated[Literal["video"], KIND]
    url: Annotated[
        Url, Titled(N_("Address of the video"), N_("An https address. Without one the card is not shown."))
    ] = ""
    provider: Annotated[Label, Titled(N_("Whose video it is"))] = Text()
    seconds: Annotated[int, Field(ge=0, le=86400), Titled(N_("Length in seconds"))] = 0
    mb: Annotated[int, Field(ge=0, le=10000), Titled(N_("Size in MB"))] = 0
    summary: Annotated[
        Telling, Titled(N_("Summary of the video"), N_("For those who do not see it. It cannot be left out."))
    ] = Text()

    @property
    def offered(self) -> bool:
        return bool(self.url) and not self.hidden

    @model_validator(mode="after")
    def _has_text(self) -> Self:
        if self.url and not (self.summary.th.strip() or self.summary.en.strip()):
            raise fault("summary_missing", "a video without its summary", self.id)
        return self


class CaseCard(Card):
    """A story with questions about it."""

    kind: Annotated[Literal["case"], KIND]
    story: Annotated[Telling, Titled(N_("What happens"))] = Text()
    questions: Questions = ()

    @property
    def asked(self) -> tuple[AnyQuestion, ...]:
        return self.questions


class CheckCard(Card):
    """Questions."""

    kind: Annotated[Literal["check"], KIND]
    questions: Questions = ()

    @property
    def asked(self) -> tuple[AnyQuestion, ...]:
        return self.questions


class TakeawayCard(Card):
    """The one sentence about the learner's own school. `goes` names the kinds of activity that offer it again."""

    kind: Annotated[Literal["takeaway"], KIND]
    ask: Annotated[AskText, Titled(N_("What the sentence is about"))]
    starters: Annotated[
        tuple[Label, ...], between(0, 6), Titled(N_("Beginnings of the sentence"), N_("One tap begins the sentence."))
    ] = ()
    example: Annotated[Label, Titled(N_("Example of a sentence"))] = Text()
    goes: Annotated[
        tuple[ChoiceId, ...],
        between(0, 13),
        Titled(N_("Where the sentence waits"), N_("Activities of the course that offer it."), of="kinds"),
    ] = ()


AnyCard = Annotated[
    TextCard | ListCard | PictureCard | StoryCard | VideoCard | CaseCard | CheckCard | TakeawayCard,
    Field(discriminator="kind"),
]
