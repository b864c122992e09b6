"""The content of `lesson`: the module card, lists, and 3 to 16 cards with their questions.

`preset` names one of the six lessons that come with the package (`presets/`); the author's own fields override it.
Presets are read from their files when they are needed, so that a process starts without them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final, Literal, Self

from pydantic import Field, model_validator

from partnership_xblock.activities.activity import Card as ModuleCard
from partnership_xblock.activities.activity import Content, Preset
from partnership_xblock.activities.lesson.cards import AnyCard, ListCard, ListItem, TakeawayCard
from partnership_xblock.activities.lesson.parts import Label, RequiredLabel, between, fault, once
from partnership_xblock.activities.lesson.questions import VERDICT, AnyQuestion, NetworkQuestion
from partnership_xblock.domain.course_vocabulary import CourseVocabulary, renamed
from partnership_xblock.domain.module_card import COMPETENCIES, LANES, LEVELS
from partnership_xblock.domain.scoring import HalfPoints
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import ChoiceId
from partnership_xblock.domain.wpa import INDICATORS

Competency = Literal["self", "teamwork", "communication", "creation", "thinking", "leadership"]
ListItems = Annotated[tuple[ListItem, ...], between(1, 12)]

FIRST: Final = "benefits"
"""The preset of a new block."""
UNLIMITED: Final = 99
"""Tries of a question where the author set no limit."""
SECRETS: Final = frozenset({"right", "key", "why", "mixup"})
"""Names of fields that are never sent to a page."""
HOME: Final = Path(__file__).parent / "presets"


@cache
def loaded(name: str) -> LessonContent:
    """The preset of that id, read from its file once. Raises KeyError for one that is not in the package."""
    if name not in NAMES:
        raise KeyError(name)
    fields = json.loads((HOME / f"{name}.json").read_text(encoding="utf-8"))
    return LessonContent.model_validate(fields)


def _of_first(name: str) -> Any:
    """A field whose default is the first preset's."""
    return Field(default_factory=lambda: getattr(loaded(FIRST), name))


class LessonContent(Content):
    """A lesson. `tries` is how often a question may be tried, 0 for no limit; `takeaway`: the last sentence is asked
    for; `learners_shown`: a page says how many have finished it."""

    title: Annotated[RequiredLabel, Titled(N_("Title of the lesson"))] = _of_first("title")
    lead: Annotated[Label, Titled(N_("One sentence under the title"))] = _of_first("lead")
    level: Annotated[
        Literal["", "basic", "middle", "advanced"], Titled(N_("Level"), choices={"": N_("None"), **LEVELS})
    ] = _of_first("level")
    minutes: Annotated[int, Field(ge=1, le=240), Titled(N_("Minutes it takes"))] = _of_first("minutes")
    hours: Annotated[
        HalfPoints,
        Field(le=100),
        Titled(N_("Hours the course counts for it"), N_("Whole or half hours. 0 where the course counts none.")),
    ] = 0
    lane: Annotated[
        Literal["", "up", "re", "new"], Titled(N_("Way of growing skills"), choices={"": N_("None"), **LANES})
    ] = ""
    competencies: Annotated[
        tuple[Competency, ...],
        between(0, 6),
        Titled(
            N_("Competencies it works on"),
            N_("Activities of the course that share one lead to each other."),
            choices=COMPETENCIES,
        ),
    ] = _of_first("competencies")
    wpa: Annotated[
        tuple[str, ...],
        between(0, 15),
        Titled(N_("Indicators of the performance agreement this can be used for"), widget="indicators"),
    ] = _of_first("wpa")
    gains: Annotated[
        tuple[Label, ...], between(0, 5), Titled(N_("What you take away"), N_("What a teacher will be able to do."))
    ] = _of_first("gains")
    lists: Annotated[
        dict[ChoiceId, ListItems],
        Field(max_length=16),
        Titled(N_("Lists"), N_("Cards and questions show one of them by its code.")),
    ] = _of_first("lists")
    cards: Annotated[
        tuple[AnyCard, ...], between(3, 16), Titled(N_("Cards"), N_("A teacher reads them in this order."))
    ] = _of_first("cards")
    tries: Annotated[
        int, Field(ge=0, le=9), Titled(N_("Tries of a question"), N_("The best one counts. 0 sets no limit."))
    ] = 3
    takeaway: Annotated[bool, Titled(N_("Ask for our one sentence"), N_("On the last card."))] = True
    learners_shown: Annotated[bool, Titled(N_("Say how many have finished"), N_("From five teachers on."))] = True

    @classmethod
    def preset_named(cls, name: str) -> Mapping[str, Any]:
        """The fields of one of the six lessons; empty for the first, or an unknown one."""
        if name == FIRST or name not in NAMES:
            return {}
        chosen = loaded(name)
        return {field: getattr(chosen, field) for field in sorted(chosen.model_fields_set)}

    @classmethod
    def in_course(cls, raw: Mapping[str, Any], vocabulary: CourseVocabulary | None) -> dict[str, Any]:
        """Where the course has its own ways of working together, a lesson tells of them in the course's words."""
        content = super().in_course(raw, vocabulary)
        if vocabulary is None or vocabulary.ways is None:
            return content
        chosen = raw.get("preset")
        preset = loaded(chosen if isinstance(chosen, str) and chosen in NAMES else FIRST)
        lists = raw["lists"] if "lists" in raw else preset.model_dump(mode="json")["lists"]
        told = renamed(lists, vocabulary) if isinstance(lists, Mapping) else lists
        return content if told == lists else {**content, "lists": told}

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if unknown := next((code for code in self.wpa if code not in INDICATORS), None):
            raise fault("wpa_unknown", "no such indicator", unknown)
        once(card.id for card in self.cards)
        once(question.id for card in self.cards for question in card.asked)
        for name, items in self.lists.items():
            if name in SECRETS:
                raise fault("id_reserved", "a name that never reaches a page", name)
            once(item.id for item in items)
            if any(item.id == VERDICT for item in items):
                raise fault("id_reserved", "the verdict's id", name)
        for card in self.cards:
            if isinstance(card, ListCard) and card.list not in self.lists:
                raise fault("list_unknown", "no such list", card.id)
            for question in card.asked:
                if isinstance(question, NetworkQuestion):
                    self._features_keyed(question)
        if sum(isinstance(card, TakeawayCard) and not card.hidden for card in self.cards) > 1:
            raise fault("takeaway_twice", "one sentence is asked for")
        return self

    def _features_keyed(self, question: NetworkQuestion) -> None:
        if question.list not in self.lists:
            raise fault("list_unknown", "no such list", question.id)
        if any(item.id not in question.key for item in self.listed(question.list)):
            raise fault("key_incomplete", "the key does not name every feature", question.id)

    def for_learner(self) -> Self:
        """Without the cards and questions that are held back, the lists that none of the other cards shows, and the fields that the
        block's own head repeats."""
        names = {card.list for card in self.offered if isinstance(card, ListCard)}
        names |= {question.list for question in self.questions if isinstance(question, NetworkQuestion)}
        lists = {name: items for name, items in self.lists.items() if name in names}
        repeated = {"title": Text(), "lead": Text(), "competencies": (), "wpa": ()}
        return self.model_copy(update={"cards": tuple(map(_as_asked, self.offered)), "lists": lists, **repeated})

    def listed(self, name: str) -> tuple[ListItem, ...]:
        """The things of a list that are not hidden."""
        return tuple(item for item in self.lists[name] if not item.hidden)

    @property
    def offered(self) -> tuple[AnyCard, ...]:
        """The cards that learners see."""
        return tuple(
            card for card in self.cards if card.offered and (self.takeaway or not isinstance(card, TakeawayCard))
        )

    @property
    def questions(self) -> tuple[AnyQuestion, ...]:
        """The questions of those cards, in their order."""
        return tuple(
            self._without_hidden(question) for card in self.offered for question in card.asked if not question.hidden
        )

    def _without_hidden(self, question: AnyQuestion) -> AnyQuestion:
        """Features that its list hides are not asked."""
        if not isinstance(question, NetworkQuestion):
            return question
        ids = [*(item.id for item in self.listed(question.list)), VERDICT]
        return question.model_copy(update={"key": {id_: question.key[id_] for id_ in ids}})

    @property
    def sentence(self) -> TakeawayCard | None:
        """The card that asks for the learner's sentence; None where none does."""
        return next((card for card in self.offered if isinstance(card, TakeawayCard)), None)

    @property
    def limit(self) -> int:
        """How many tries of a question are stored."""
        return self.tries or UNLIMITED

    @property
    def asks(self) -> tuple[Text, ...]:
        """The questions, then the subject of the sentence."""
        return (
            *(question.ask for question in self.questions),
            *(() if self.sentence is None else (self.sentence.ask,)),
        )


def _as_asked(card: AnyCard) -> AnyCard:
    """A card without the questions that are hidden."""
    asked = tuple(question for question in card.asked if not question.hidden)
    return card if asked == card.asked else card.model_copy(update={"questions": asked})


def card_of(content: LessonContent) -> ModuleCard:
    """The lesson's card, shown before it is opened."""
    return ModuleCard(
        title=content.title,
        instructions=content.lead,
        minutes=content.minutes,
        wpa=content.wpa,
        level=content.level,
        hours=content.hours,
        lane=content.lane,
        competencies=content.competencies,
    )


def _preset(id_: str, label: Text) -> Preset[LessonContent]:
    return Preset(id=id_, label=label, make=lambda: loaded(id_))


PRESETS: Final = (
    _preset("benefits", Text(th="งานกับภาคีและประโยชน์ 10 อย่าง", en="Partners and ten benefits")),
    _preset("network", Text(th="อะไรทำให้เป็นเครือข่าย", en="What makes a network")),
    _preset("threes", Text(th="3S กับ บวร", en="Three S and the three pillars")),
    _preset("levels", Text(th="สี่ระดับของการทำงานด้วยกัน", en="Four levels of working together")),
    _preset("anatomy", Text(th="ห้าส่วนและเก้าลักษณะ", en="Five components and nine features")),
    _preset("road", Text(th="จาก MOU ถึงแผน 5 ปี", en="From an agreement to a five-year plan")),
)
NAMES: Final = frozenset(preset.id for preset in PRESETS)
