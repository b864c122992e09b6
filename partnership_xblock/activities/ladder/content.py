"""The content of `ladder`: the ways of working together, and the questions whose answers point to them.

Coordination, cooperation, collaboration and participation are words of the field; sentences, questions and answers are
our own. The order of levels says where each is drawn, and nothing else: no level is worth more than another.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from partnership_xblock.activities.activity import Content
from partnership_xblock.activities.ladder.preset import DATES, QUESTIONS
from partnership_xblock.activities.ladder.shapes import UNKNOWN, DateChoice, Question
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.sectors import GUESS, GUESS_HELP, SECTOR_WORDS, SectorWords
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.ways import LEVELS, WAYS, Level

NOT_SURE: Final = Text(th="ไม่แน่ใจ", en="not sure")


class LadderContent(Content):
    """Every field's default is the preset."""

    levels: Annotated[
        tuple[Level, ...],
        Field(min_length=2, max_length=6),
        WAYS,
    ] = LEVELS
    questions: Annotated[
        tuple[Question, ...],
        Field(min_length=3, max_length=7),
        Titled(
            N_("Questions"),
            N_("Asked of each partner. Where more than half of the answers point to one level, it is suggested."),
        ),
    ] = QUESTIONS
    dates: Annotated[
        tuple[DateChoice, ...],
        Field(max_length=6),
        Titled(N_("Days to choose from"), N_("The next such day can be chosen as the date of an aim in one tap.")),
    ] = DATES
    help_crosswalk: Annotated[
        bool,
        Titled(N_("Show other frameworks"), N_("A table that compares the levels with words used elsewhere.")),
    ] = True
    sector_words: Annotated[tuple[SectorWords, ...], Titled(GUESS, GUESS_HELP)] = SECTOR_WORDS

    @model_validator(mode="after")
    def _told_apart(self) -> Self:
        _once(level.id for level in self.levels)
        _once(question.id for question in self.questions)
        _once(row.id for row in self.dates)
        for question in self.questions:
            _once([UNKNOWN, *(answer.id for answer in question.answers)])
        return self

    @property
    def asks(self) -> tuple[Text, ...]:
        """The questions asked of each partner."""
        return tuple(question.label for question in self.asked)

    @property
    def offered(self) -> tuple[Level, ...]:
        """The levels that are not hidden, in the author's order."""
        return tuple(level for level in self.levels if not level.hidden)

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions that are not hidden."""
        return tuple(question for question in self.questions if not question.hidden)

    def never(self, shared: Collection[str]) -> Iterator[Problem]:
        """Levels to which no more than half of the questions can point (`suggest.Votes`)."""
        of = len(self.asked)
        points = {level.id: 0 for level in self.offered}
        for question in self.asked:
            for level in {answer.level for answer in question.answers if not answer.hidden} & points.keys():
                points[level] += 1
        few = {level: n for level, n in points.items() if 2 * n <= of}
        if few and "levels" in shared:
            yield advice("questions", "levels_never", {"n": len(few)})
        elif "levels" not in shared:
            for level, n in few.items():
                yield advice(f"levels/{level}", "level_never", {"n": n, "of": of, "needed": of // 2 + 1})

    def offers(self, level: str) -> bool:
        """Whether a level may be chosen: an author may have hidden or removed it since."""
        return any(one.id == level for one in self.offered)

    def label(self, level: str, language: str) -> str:
        """A level's label; its id where an author has removed it."""
        return next((one.label.into(language) for one in self.levels if one.id == level), level)


def _once(ids: Iterable[str]) -> None:
    ids = list(ids)
    if len(set(ids)) != len(ids):
        raise ValueError("an id is repeated, or is the one for not being sure")
