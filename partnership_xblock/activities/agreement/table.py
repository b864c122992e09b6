"""The agreement as a table: parties, rows, and what each gives. Equal to `table.ts`; the golden cases hold both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.agreement import answer
from partnership_xblock.activities.agreement.answer import GIVE, PARTY, ROW, US, Give, Lead
from partnership_xblock.activities.agreement.answer import Party as PartyItem
from partnership_xblock.activities.agreement.answer import Row as RowItem
from partnership_xblock.activities.agreement.content import AgreementContent
from partnership_xblock.domain.item import read
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import bare, blank


@dataclass(frozen=True, slots=True)
class Party:
    """A party with its id. `gone`: its partner is no longer in the network."""

    id: str
    item: PartyItem
    name: str
    """The partner's, or the school's; empty where it is not known."""
    gone: bool

    @property
    def key(self) -> str:
        return PARTY + self.id


@dataclass(frozen=True, slots=True)
class Cell:
    """What one party gives in one row."""

    row: str
    party: str
    item: Give

    @property
    def key(self) -> str:
        return answer.give_key(self.row, self.party)

    @property
    def given(self) -> bool:
        """Something is written in it."""
        return not blank(self.item.text)

    @property
    def whole(self) -> bool:
        """Given, with a day and a position that follows it up."""
        return self.given and bool(self.item.by) and not blank(self.item.follow)


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is part of the agreement, with a cell of every party."""

    id: str
    label: str | Text
    """The teacher's words, or the author's."""
    money: bool
    cells: tuple[Cell, ...]
    lead: Lead
    """Only a party that is there leads."""

    @property
    def key(self) -> str:
        return ROW + self.id

    @property
    def given(self) -> list[Cell]:
        return [cell for cell in self.cells if cell.given]

    @property
    def same(self) -> list[Cell]:
        """The largest number of cells that read the same: two or more, or none."""
        alike: dict[str, list[Cell]] = {}
        for cell in self.given:
            if words := bare(cell.item.text):
                alike.setdefault(words, []).append(cell)
        largest = max(alike.values(), key=len, default=[])
        return largest if len(largest) > 1 else []


@dataclass(frozen=True, slots=True)
class Table:
    parties: tuple[Party, ...]
    """Our school first, then in the order they joined."""
    rows: tuple[Row, ...]
    """Those of the agreement: the author's topics in their order, then the teacher's own."""

    @property
    def given(self) -> list[Cell]:
        return [cell for row in self.rows for cell in row.given]


def table_of(sheet: Sheet[AgreementContent]) -> Table:
    """The agreement of a sheet."""
    parties = tuple(_parties(sheet))
    ids = [party.id for party in parties]
    return Table(parties, tuple(_rows(sheet, ids)))


def _parties(sheet: Sheet[AgreementContent]) -> Iterator[Party]:
    network = Network.from_values(sheet.network)
    names = {partner.id: partner.item.name for partner in network.partners}
    ours = read(PartyItem, sheet.answers.get(PARTY + US, {}))
    yield Party(US, ours, str(sheet.network.get("context", {}).get("name", "")), gone=False)
    others = [
        (key.removeprefix(PARTY), read(PartyItem, value))
        for key, value in sheet.answers.items()
        if key.startswith(PARTY) and key != PARTY + US
    ]
    for id_, item in sorted(others, key=lambda one: (one[1].order, one[0])):
        yield Party(id_, item, names.get(item.partner, ""), gone=item.partner not in names)


def _rows(sheet: Sheet[AgreementContent], parties: list[str]) -> Iterator[Row]:
    content, answers = sheet.content, sheet.answers
    items = {key.removeprefix(ROW): read(RowItem, value) for key, value in answers.items() if key.startswith(ROW)}
    written = {
        key.removeprefix(GIVE).rpartition(".")[0]
        for key, value in answers.items()
        if key.startswith(GIVE) and not blank(read(Give, value).text)
    }
    # What an author hides or removes stays readable where something is written in it.
    topics = [topic.id for topic in content.topics if not topic.hidden or topic.id in written]
    own = sorted(items.keys() - {topic.id for topic in content.topics}, key=lambda id_: (items[id_].order, id_))
    removed = sorted(written - {topic.id for topic in content.topics} - items.keys())
    for id_ in [*topics, *own, *removed]:
        item, topic = items.get(id_, RowItem()), content.topic(id_)
        if item.off:
            continue
        lead = answer.lead(answers, id_)
        yield Row(
            id_,
            item.label if not blank(item.label) else topic.label if topic else id_,
            topic is not None and topic.money,
            tuple(Cell(id_, party, answer.give(answers, id_, party)) for party in parties),
            lead if lead.party in parties else Lead(split=lead.split),
        )
