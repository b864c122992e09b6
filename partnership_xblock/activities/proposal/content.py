"""The content of `proposal`: how its stages are called and who reads there, the budget's categories, the score sheet."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from partnership_xblock.activities.activity import Content
from partnership_xblock.activities.proposal.preset import CATEGORIES, ROLES, SHEET_LINES, STAGE_ROWS
from partnership_xblock.activities.proposal.shapes import STAGE_WORDS, STAGES, SheetLine, StageId, StageRow
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.sectors import GUESS, GUESS_HELP, SECTOR_WORDS, SectorWords
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import Choice


class ProposalContent(Content):
    """Every field's default is the preset."""

    stages: Annotated[
        tuple[StageRow, ...],
        Field(min_length=6, max_length=6),
        Titled(N_("Stages"), N_("Their order is fixed; names, readers and days are yours."), ordered=False),
    ] = STAGE_ROWS
    roles: Annotated[
        tuple[Choice, ...],
        Field(min_length=1, max_length=12),
        Titled(
            N_("Roles to read as"),
            N_(
                "A trainer says as what the work was read, and that stands beside what was decided. Nobody is kept from anything by it. Write what somebody is here, no person's name."
            ),
        ),
    ] = ROLES
    last: Annotated[
        StageId,
        Titled(
            N_("The last stage of this course"), N_("When it is passed, the work is accepted."), choices=STAGE_WORDS
        ),
    ] = "run"
    ceiling: Annotated[
        int,
        Field(ge=0, le=1_000_000_000),
        Titled(N_("The most that may be asked for, in baht"), N_("0: no ceiling.")),
    ] = 30_000
    scorers: Annotated[
        int,
        Field(ge=1, le=9),
        Titled(N_("Score sheets that a pitch needs"), N_("Each is written before the others are seen.")),
    ] = 2
    apart: Annotated[
        float,
        Field(ge=0.5, le=4, multiple_of=0.5),
        Titled(N_("Ask scorers to talk from this difference on"), N_("In points of one line, such as 1.5.")),
    ] = 1.5
    call_year: Annotated[
        int, Field(ge=0, le=2700), Titled(N_("Year of the call"), N_("Buddhist Era, such as 2570. 0: not shown."))
    ] = 2570
    evened: Annotated[
        bool, Titled(N_("Amounts of lines may be evened out"), N_("Written below the budget on paper."))
    ] = True
    categories: Annotated[
        tuple[Choice, ...],
        Field(min_length=1, max_length=8),
        Titled(N_("Categories of the budget"), N_("A hidden one is no longer offered; what was chosen stays.")),
    ] = CATEGORIES
    sheet: Annotated[
        tuple[SheetLine, ...],
        Field(min_length=1, max_length=8),
        Titled(N_("Lines of the score sheet"), N_("Each is scored from 0 to 4, in halves. No average is made.")),
    ] = SHEET_LINES

    sector_words: Annotated[tuple[SectorWords, ...], Titled(GUESS, GUESS_HELP)] = SECTOR_WORDS

    @model_validator(mode="before")
    @classmethod
    def _readers_in_words(cls, raw: Any) -> Any:
        """Also reads stages as they were written before there were roles: who reads there, in words."""
        stages = raw.get("stages") if isinstance(raw, Mapping) else None
        rows = stages if isinstance(stages, (list, tuple)) else ()
        if not any(isinstance(row, Mapping) and isinstance(row.get("reader"), Mapping) for row in rows):
            return raw
        return {**raw, **_with_roles(rows, raw.get("roles"))}

    @model_validator(mode="after")
    def _told_apart(self) -> Self:
        if tuple(row.id for row in self.stages) != STAGES:
            raise ValueError("the stages are six, in their order")
        for rows in (self.categories, self.sheet, self.roles):
            _once(row.id for row in rows)
        if not self.offered or not self.scored:
            raise ValueError("nothing is asked")
        return self

    @property
    def asks(self) -> tuple[Text, ...]:
        """The names of the stages."""
        return tuple(row.label for row in self.stages)

    def never(self, shared: Collection[str]) -> Iterator[Problem]:
        """Sheets that nobody is asked for."""
        del shared
        if STAGES.index(self.last) < STAGES.index("pitch"):
            yield advice("scorers", "pitch_never")

    @property
    def offered(self) -> tuple[Choice, ...]:
        """The categories that are not hidden."""
        return tuple(row for row in self.categories if not row.hidden)

    @property
    def scored(self) -> tuple[SheetLine, ...]:
        """The lines of the sheet that are not hidden."""
        return tuple(row for row in self.sheet if not row.hidden)

    @property
    def limit(self) -> int:
        """The ceiling in satang; 0 for none."""
        return self.ceiling * 100

    def category(self, id_: str, language: str) -> str:
        """A category's label; its id where an author has removed it."""
        return next((one.label.into(language) for one in self.categories if one.id == id_), id_)


def _with_roles(rows: Iterable[Any], given: Any) -> dict[str, Any]:
    """Stages with the ids of their readers, and the roles: those given, else the preset's in the stages' words. Two
    stages of one reader in different words are read by two."""
    own = {row.id: row.reader for row in STAGE_ROWS}
    roles = [one.model_dump(mode="json") for one in ROLES] if given is None else list(given)
    there = {one["id"] for one in roles if isinstance(one, Mapping) and "id" in one}
    said: dict[str, Any] = {}
    stages = []
    for row in rows:
        words = row.get("reader") if isinstance(row, Mapping) else None
        if not isinstance(words, Mapping):
            stages.append(row)
            continue
        reader, apart = own.get(row.get("id"), ROLES[0].id), f"{row.get('id')}_reader"
        if given is not None:
            reader = apart if apart in there else reader
        elif said.setdefault(reader, words) != words:
            roles.append({"id": apart, "label": dict(words)})
            reader = apart
        stages.append({**row, "reader": reader})
    if given is None:
        roles = [{**one, "label": dict(said[one["id"]])} if one["id"] in said else one for one in roles]
    return {"stages": stages, "roles": roles}


def _once(ids: Iterable[str]) -> None:
    ids = list(ids)
    if len(set(ids)) != len(ids):
        raise ValueError("an id is repeated")
