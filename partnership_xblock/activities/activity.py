"""The one place for what a kind of activity is: data an author edits, and pure rules over what a teacher wrote.

A kind is a folder (`content`, `answer`, `rules`, `summary`, `rows`, `example`, `words`) and one value of `Activity`
in its `__init__`. Documents are given to it as `Values`: what is present in a document, by item key
(`Document.present()`); removed items are not in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, Self, TypedDict, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from partnership_xblock.domain.item import ItemModel, Paragraph, item_problems
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

Values = Mapping[str, Mapping[str, Any]]
"""Item key → value, e.g. `{"partner:ab12cd34ef56": {"name": "วัดโพธิ์ศรีดอน", ...}}`."""
Summary = dict[str, Any]
"""JSON-ready figures of one round, for trainers and exports: codes, counts and numbers, no text of anyone."""


class Content(BaseModel):
    """What an author edits. Every field's default is the preset, so `{}` is the preset and an author's changes
    are the fields she changed. Every item in a list has an `id` that stays when it is renamed."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @classmethod
    def preset(cls) -> Self:
        return cls()

    @property
    def asks(self) -> tuple[Text, ...]:
        """What a learner is asked, as its author put it, in the order of the page: for readers outside the page."""
        return ()

    @classmethod
    def from_author(cls, raw: Mapping[str, Any]) -> Self:
        """The preset with the author's fields in place. A field this release does not know (a course from a newer site,
        or one that was given up since) is passed over; the block keeps it. Raises pydantic's ValidationError for what
        is known and does not fit."""
        try:
            return cls.model_validate(dict(raw))
        except ValidationError as error:
            unknown = [one["loc"] for one in error.errors() if one["type"] == "extra_forbidden"]
            if not unknown:
                raise
        return cls.model_validate(_without(raw, unknown))

    @classmethod
    def from_kept(cls, raw: Mapping[str, Any]) -> Self:
        """What was kept with a round, by whatever release: a field that does not fit this one is as in the preset, so
        that the answers beside it can still be read out."""
        try:
            return cls.from_author(raw)
        except ValidationError as error:
            wrong = {one["loc"][0] for one in error.errors() if one["loc"]}
        return cls.from_kept({name: value for name, value in raw.items() if name not in wrong}) if wrong else cls()


C = TypeVar("C", bound=Content)


def _without(raw: Mapping[str, Any], places: Iterable[tuple[int | str, ...]]) -> dict[str, Any]:
    """A copy without the fields at these places, each a way through objects and lists."""
    copy = deepcopy(dict(raw))
    for *way, name in places:
        found: Any = copy
        for step in way:
            found = found[step]
        del found[name]
    return copy


class Example(TypedDict):
    """A finished example: present values by key, ready to be shown read-only."""

    answers: dict[str, dict[str, Any]]
    network: dict[str, dict[str, Any]]


class Row(NamedTuple):
    """One answer in an export, in long form: every kind has the same columns.

    `item` is the item's key; `about` names it in words (a partner, an indicator, a question); `field` is the
    column in words; `value` is what was written, as text (dates ISO, digits ASCII). Two flags mark what leaves only in
    identified exports: `private`, of a partner (quality, trust, story), which no report has either, and `identifies`,
    which tells whose work it is (the school's name and code). `partners` are the keys of the partners it speaks of:
    both ends of a tie, whom an answer or a next step names. `asked` are the author's things it answers, as id and
    words (a question, a group): whatever else `about` holds is a learner's.
    """

    item: str
    about: str
    field: str
    value: str
    private: bool = False
    partners: tuple[str, ...] = ()
    identifies: bool = False
    asked: tuple[tuple[str, str], ...] = ()


class Figure(TypedDict):
    """One number beside a round at the trainer's desk. `label` and `hint` are keys of the kind's words."""

    label: str
    value: str
    hint: str


class Reply(ItemModel):
    """`reply:<comment id>`: the teacher's short answer to a comment, and whether she marked it done."""

    text: Paragraph = ""
    done: bool = False


class Todo(ItemModel):
    """`todo:<checklist id>`: whether she ticked a line of the trainer's checklist."""

    done: bool = False


def answer_item_problems(models: Mapping[str, type[ItemModel]], key: str, value: Mapping[str, Any]) -> list[Problem]:
    """`item_problems` for a kind's answers: its own items (`{"rating:": Rating, "priority": Priority}`) and the
    teacher's replies and ticks, which every kind has."""
    return item_problems({**models, "reply:": Reply, "todo:": Todo}, key, value)


def no_figures(_summary: Summary) -> list[Figure]:
    """Nothing to show beside a round."""
    return []


def all_chosen(_answers: Values, chosen: Sequence[str]) -> tuple[str, ...]:
    """The work may be used for every indicator its author chose."""
    return tuple(chosen)


@dataclass(frozen=True, kw_only=True)
class Activity(Generic[C]):
    """One kind. Functions get content as the kind's own `Content`."""

    kind: str
    label: Text
    """A few words: what the author picks, what the queue shows."""
    title: Text
    """The preset of the block's title."""
    instructions: Text
    """The preset of the one sentence under the title."""
    minutes: int
    wpa: tuple[str, ...]
    """Indicators of the performance agreement it can be used for (`2.4`), as a preset."""
    needs_trainer: bool = True
    """False: the button says done; the work is `accepted` at once, is in no queue and can be withdrawn at any time."""
    level: str = ""
    """A preset for the module card, as are `hours` and `competencies`: an id of `domain.module_card`, or none."""
    hours: float = 0
    """Counted by the course; whole or half ones."""
    competencies: tuple[str, ...] = ()
    minimum: int = 0
    """The preset of the block's `minimum`: partners in `map`; 0 where a kind asks for none."""
    Content: type[C]
    later: tuple[str, ...] = ()
    """Files of its own that its pages ask for when they need them, by name (`more-map.js`)."""
    rubric: tuple[Criterion, ...] = ()
    starters: tuple[Text, ...] = ()
    """Six sentences a trainer's comment may start with; empty where there is no trainer's step."""
    words: Mapping[str, str]
    """Key → English msgid: sent only where this kind is."""
    validate_item: Callable[[str, Mapping[str, Any], C], list[Problem]]
    """Shape of one item of `answers` (key, value, content): a problem here is refused with 422."""
    problems: Callable[[Values, Values, C, int], list[Problem]]
    """(answers, network, content, minimum): all that is missing before handing in, and advice, in page order."""
    summary: Callable[[Values, Values, C], Summary]
    rows: Callable[[Values, Values, C, str], list[Row]]
    """(answers, network, content, language)."""
    referred_partners: Callable[[Values], frozenset[str]]
    """Ids of partners the answers speak of: kept in the network when removed."""
    example: Callable[[str], Example]
    """(language)."""
    figures: Callable[[Summary], list[Figure]] = no_figures
    """What the desk shows of the summary, in reading order; never sent to a teacher."""
    offered_wpa: Callable[[Values, Sequence[str]], tuple[str, ...]] = all_chosen
    """(answers, the block's indicators): those this work may be used for as it stands."""
