"""The declaration of a kind of activity: the content an author edits, the items of its answers, and pure rules.

A kind is a folder (`content`, `answer`, `rules`, `summary`, `rows`, `example`, `words`) and one value of `Activity` in
its `__init__`. Everything else is derived from it: the check of an item, the partners referred to, TypeScript's types
and defaults (tools/schemas.py), the content a learner may see.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Generic, Literal

from partnership_xblock.activities.analysis import (
    Analyses,
    Analysis,
    Answered,
    Cell,
    Confused,
    LineCount,
    OptionCount,
    QuestionCount,
    Stop,
)
from partnership_xblock.activities.content import Content, Preset
from partnership_xblock.activities.family import Family, answer_problems, partners_in
from partnership_xblock.activities.files import KindFile, Material
from partnership_xblock.activities.introduction import Introduction
from partnership_xblock.activities.offers import Offer, Sort, Want, no_offers
from partnership_xblock.activities.outcomes import Outcome, Stage, Stages
from partnership_xblock.activities.picture import CoursePicture, Spot
from partnership_xblock.activities.results import Example, Figure, Filter, Results, Row, Summary, no_figures
from partnership_xblock.activities.score_sheets import ScoreLine, ScoreSheets
from partnership_xblock.activities.sheet import C, Settings, Sheet, Values
from partnership_xblock.activities.taken import FromMarked, FromOpen
from partnership_xblock.activities.telling import Telling
from partnership_xblock.activities.waves import Waves
from partnership_xblock.domain.flow import REVIEWED, Flow
from partnership_xblock.domain.marks import Mark
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.secret import secret_names
from partnership_xblock.domain.text import Text

if TYPE_CHECKING:
    from partnership_xblock.activities.record import Audience, Part, Record
    from partnership_xblock.activities.sharing import OnPaper, Outside, Shareable

__all__ = [
    "Activity",
    "Analyses",
    "Analysis",
    "Answered",
    "ByRule",
    "Card",
    "Cell",
    "Certifies",
    "Confused",
    "Content",
    "CoursePicture",
    "Example",
    "Family",
    "Figure",
    "Filter",
    "Grading",
    "Introduction",
    "KindFile",
    "LineCount",
    "Material",
    "Offer",
    "OptionCount",
    "Outcome",
    "Preset",
    "QuestionCount",
    "Results",
    "Row",
    "ScoreLine",
    "ScoreSheets",
    "Settings",
    "Sheet",
    "Sort",
    "Spot",
    "Stage",
    "Stages",
    "Stop",
    "Summary",
    "Telling",
    "Values",
    "Want",
    "Waves",
    "no_figures",
    "no_offers",
    "only_preset",
    "partners_in",
]

Grading = Literal["trainer", "rule", "both", "completion", "none"]
"""Where a block's points come from: the trainer's marks by the rubric, the kind's rule, both added, completion (one
point), or nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ByRule(Generic[C]):
    """Points that the server calculates from the answers, in halves."""

    possible: Callable[[C], float]
    earned: Callable[[Sheet[C]], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Certifies(Generic[C]):
    """The items that a trainer certifies one by one in a review (`hours:<id>`)."""

    items: str
    """The family whose items are certified: `session:`."""
    facts: Callable[[Sheet[C], str], Mapping[str, int | str] | None]
    """(the round, an item's id): the facts of the certificate, which is valid while the item has the same; None where
    there is nothing to certify."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What an activity's card says before the activity is opened. A block's author may override each field."""

    title: Text
    instructions: Text
    """The one sentence under the title."""
    minutes: int
    wpa: tuple[str, ...] = ()
    """Indicators of the performance agreement it can be used for (`2.4`)."""
    level: str = ""
    """basic, middle, advanced; empty for none."""
    hours: float = 0
    """Hours as the course counts them, in halves; 0 where it does not."""
    lane: str = ""
    """up, re, new: the three ways of growing skills; empty for none."""
    competencies: tuple[str, ...] = ()


def all_chosen(_sheet: Sheet[Any], chosen: Sequence[str]) -> tuple[str, ...]:
    """The work may be used for every indicator its author chose."""
    return tuple(chosen)


def none_refused(_sheet: Sheet[Any], _key: str, _value: Mapping[str, Any]) -> Problem | None:
    """Every value that fits its family's shape is accepted."""
    return None


@dataclass(frozen=True, kw_only=True)
class Activity(Generic[C]):
    """One kind. Functions get content as the kind's own `Content`."""

    kind: str
    label: Text
    """A few words: shown in the author's choice of kinds and in the queue."""
    title: Text
    """The preset of the block's title."""
    instructions: Text
    """The preset of the one sentence under the title."""
    introduction: Introduction
    """For an author who chooses a kind, beside its drawing (`picture.svg` of its front-end)."""
    minutes: int
    wpa: tuple[str, ...]
    """Indicators of the performance agreement it can be used for (`2.4`), as a preset."""
    level: str = ""
    """A preset for the module card, as are `hours` and `competencies`: an id of `domain.module_card`, or none."""
    hours: float = 0
    """Hours counted by the course, whole or half."""
    competencies: tuple[str, ...] = ()
    card_of: Callable[[C], Card] | None = None
    """The card of a content, for kinds where each content has its own; None: the kind's own title and the like."""
    Content: type[C]
    """The model of the content."""
    presets: tuple[Preset[C], ...]
    """The first is a new block's."""
    items: tuple[Family, ...]
    """The families of the answers' items."""
    network: Literal["none", "reads", "edits"]
    """Whether the work shows the teacher's network, and whether it is done on the network."""
    needs_trainer: bool = True
    """The preset of the block's setting. False: the work ends with a button "done"; it is accepted at once, is in no
    queue and can be taken up again at any time."""
    flow: Flow = REVIEWED
    """The moves where a trainer reads the work; without a trainer the owner ends it (`SELF`)."""
    certifies: Certifies[C] | None = None
    outcomes: Stages[C] | None = None
    """The stages of the work and what a decision means at each; None where returning and accepting are all."""
    sheets: ScoreSheets[C] | None = None
    """What several trainers score, each before seeing the others' sheets; None where there is nothing of the kind."""
    waves: Waves[C] | None = None
    """What blocks of one series do; None where the setting has no effect."""
    from_marked: FromMarked | None = None
    """Makes contents of questions with right answers that come from another package; None where it asks none."""
    from_open: FromOpen | None = None
    """The same of open questions."""
    wants: tuple[Want, ...] = ()
    """What it takes from other activities, at most one of a sort: its front-end has a place for it (`Offers`)."""
    gathers: Callable[[Sheet[C], Record, Audience, str], tuple[Part, ...]] | None = None
    """(the sheet, the record of the course, who reads, language): what a reader gets of the chosen parts. None for
    kinds that read no other work; for others `Sheet.record` is filled (decision 0082)."""
    shares: Callable[[Sheet[C], Outside, str], Shareable] | None = None
    """(the sheet, what the answers do not hold, language): what the teachers of the course could read of it; None for
    kinds of which nothing is shared (decision 0083)."""
    prints: Callable[[Sheet[C], Outside, str], OnPaper] | None = None
    """The same: what partners are called on its teacher's paper, and the record with those names; None for kinds whose
    paper has a partner's own name."""
    grading: Grading = "trainer"
    """The preset of the block's setting."""
    rule: ByRule[C] | None = None
    """How points are calculated; None where a kind has no right and wrong."""
    minimum: int = 0
    """The preset of the block's `minimum`: partners asked for; 0 where a kind asks for none."""
    most: int = 0
    """The most that `minimum` may ask for; 0 where the setting's own limit is all."""
    minimum_help: str = ""
    """An English message for its author on what the kind does with `minimum`, in place of the form's own."""
    own_paper: bool = False
    """It prints a paper of its own, also from a draft: its front-end has `ownPaper`."""
    draft_paper: bool = False
    """Its draft can be printed on the paper of the shared code: marked a draft, without signatures (what of its own
    is signed, a kind hides below `.pp-unsigned`)."""
    later: tuple[str, ...] = ()
    """Additional files that the kind's pages load when they need them, by name (`more-<kind>.js`)."""
    files: tuple[KindFile[C], ...] = ()
    """Files that a teacher can save, made of the own work (decision 0075)."""
    rubric: tuple[Criterion, ...] = ()
    starters: tuple[Text, ...] = ()
    """Six sentences a trainer's comment may start with; empty where there is no trainer's step."""
    words: Mapping[str, str]
    """Key → English msgid: sent only where this kind is."""
    check: Callable[[Sheet[C]], list[Problem]]
    """Every problem and advice, in page order."""
    not_handed_in: Callable[[Values], frozenset[str]] | None = None
    """Keys of answers that stay in the draft when the work is handed in; None where all of them go into the round."""
    refusal: Callable[[Sheet[C], str, Mapping[str, Any]], Problem | None] = none_refused
    """(the sheet as stored, an item's key, its value): why this item is refused; None where it is accepted. Called item
    by item, so that the rest of a save is still accepted."""
    results: Results[C]
    marks: Callable[[Sheet[C]], Mapping[str, Mark]] | None = None
    """The marks of the learner's tries, by question: sent with the page and with the answer to every save."""
    tries_of: Callable[[Iterable[str]], Iterable[str]] | None = None
    """(keys of items): the question of every try among them, of a kind with `marks`."""
    analysis: Callable[[C, Iterable[Answered]], Analyses] | None = None
    """(the block's content, everybody's answers in it): the results a trainer sees, without names; None where a kind
    has nothing to count."""
    course_picture: CoursePicture[C] | None = None
    """How all handed-in work of a block is drawn for its trainer, without names; None where a kind has no picture."""
    example: Callable[[str], Example]
    """(language). The finished example that a page shows; it could be handed in, unless there is a `whole_example`."""
    shown_example: Callable[[C, str], Example] | None = None
    """(content, language): the same, where each content has its own."""
    whole_example: Callable[[str], Example] | None = None
    """(language). Work that could be handed in, where the example reveals right answers and so is never sent to a
    page."""
    example_preset: str = ""
    """The preset that the example answers; empty for the first."""
    for_learner: Callable[[C], C] | None = None
    """The content for learners, where an author may hold parts of it back; secrets are removed besides."""
    offered_wpa: Callable[[Sheet[C], Sequence[str]], tuple[str, ...]] = all_chosen
    """(the sheet, the block's indicators): those the work may be used for in its present state."""

    @cached_property
    def secrets(self) -> frozenset[str]:
        """Names of the secret fields of its content."""
        return secret_names(self.Content)

    @property
    def prints_draft(self) -> bool:
        """Whether its draft can be printed."""
        return self.own_paper or self.draft_paper

    @property
    def own_card(self) -> Card:
        """The card of the kind itself."""
        return Card(
            title=self.title,
            instructions=self.instructions,
            minutes=self.minutes,
            wpa=self.wpa,
            level=self.level,
            hours=self.hours,
            competencies=self.competencies,
        )

    @property
    def example_content(self) -> C:
        """The content that the example answers."""
        return next((one.content for one in self.presets if one.id == self.example_preset), self.presets[0].content)

    def finished(self, language: str) -> Example:
        """Work that could be handed in, for `example_content`. For tests and sample work, never for a page."""
        return (self.whole_example or self.example)(language)

    def example_for(self, content: C, language: str) -> Example:
        """The example for a page with that content."""
        return self.example(language) if self.shown_example is None else self.shown_example(content, language)

    def item_problems(self, key: str, value: Mapping[str, Any]) -> list[Problem]:
        """The problems of the shape of one item of its answers: any is refused with 422."""
        return answer_problems(self.items, key, value)

    def partners_in(self, answers: Values) -> frozenset[str]:
        """Ids of the partners that the answers mention: they stay in the network when they are removed."""
        return partners_in(self.items, answers)


ONLY: Final = "standard"
"""The preset's id in a kind that has only one."""


def only_preset(make: type[C]) -> tuple[Preset[C], ...]:
    """The presets of a kind that has one."""
    return (Preset(id=ONLY, label=Text(th="แบบมาตรฐาน", en="Standard"), make=make),)
