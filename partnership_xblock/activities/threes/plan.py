"""The three lanes of a `threes` sheet, read together. Equal to `plan.ts`; the golden cases hold both.

Things without words are left out, and so are links to them. A partner that was removed from the network counts nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, Self, TypeVar

from partnership_xblock.activities.activity import Sheet, Values
from partnership_xblock.activities.threes.answer import (
    ACT,
    ASSET,
    SERVE,
    USE,
    WITH,
    WORD,
    Act,
    Asset,
    KeyWord,
    Link,
    Vision,
)
from partnership_xblock.activities.threes.content import ThreesContent
from partnership_xblock.domain.item import read
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.thai.folding import blank

T = TypeVar("T", KeyWord, Asset, Act)


@dataclass(frozen=True, slots=True)
class Thing(Generic[T]):
    """A key word, a strength or an activity, with its key."""

    key: str
    item: T

    @property
    def id(self) -> str:
        return self.key.partition(":")[2]


@dataclass(frozen=True, slots=True)
class Plan:
    """`acts` are planned now; `past` were planned in the earlier wave. `use` and `serve` are the ends of links."""

    vision: Vision
    wrote: tuple[str, ...]
    words: tuple[Thing[KeyWord], ...]
    assets: tuple[Thing[Asset], ...]
    acts: tuple[Thing[Act], ...]
    past: tuple[Thing[Act], ...]
    use: frozenset[tuple[str, str]]
    serve: frozenset[tuple[str, str]]
    partners: frozenset[str]

    @classmethod
    def of(cls, sheet: Sheet[ThreesContent]) -> Self:
        answers = sheet.answers
        partners = [partner.id for partner in Network.from_values(sheet.network).partners]
        every = tuple(act for act in _in_order(Act, ACT, answers) if not _empty(act.item))
        return cls(
            vision=read(Vision, answers.get("vision", {})),
            wrote=tuple(id_ for id_ in partners if read(Link, answers.get(f"{WITH}{id_}", {})).on),
            words=tuple(word for word in _in_order(KeyWord, WORD, answers) if not blank(word.item.text)),
            assets=tuple(one for one in _in_order(Asset, ASSET, answers) if not _bare(one.item)),
            acts=tuple(act for act in every if not act.item.became),
            past=tuple(act for act in every if act.item.became),
            use=frozenset(_links(USE, answers)),
            serve=frozenset(_links(SERVE, answers)),
            partners=frozenset(partners),
        )

    def pairs(self, asset: Thing[Asset]) -> bool:
        """It is said who can do what, and who needs it."""
        item = asset.item
        return item.partner in self.partners and not blank(item.can) and not blank(item.need)

    def uses(self, act: Thing[Act]) -> list[Thing[Asset]]:
        """The strengths that an activity uses."""
        return [asset for asset in self.assets if (asset.id, act.id) in self.use]

    def serves(self, act: Thing[Act]) -> list[Thing[KeyWord]]:
        """The key words that an activity serves."""
        return [word for word in self.words if (word.id, act.id) in self.serve]

    def used(self, asset: Thing[Asset]) -> bool:
        """Some activity that is planned uses this strength."""
        return any((asset.id, act.id) in self.use for act in self.acts)

    def served(self, word: Thing[KeyWord]) -> bool:
        """Some activity that is planned serves this word."""
        return any((word.id, act.id) in self.serve for act in self.acts)

    def with_partner(self, act: Thing[Act]) -> bool:
        return any(partner in self.partners for partner in act.item.partners)


def _in_order(model: type[T], prefix: str, values: Values) -> list[Thing[T]]:
    rows = [Thing(key, read(model, value)) for key, value in values.items() if key.startswith(prefix)]
    return sorted(rows, key=lambda row: (row.item.order, row.key))


def _links(prefix: str, values: Values) -> Iterator[tuple[str, str]]:
    for key, value in values.items():
        if key.startswith(prefix) and read(Link, value).on:
            start, _, end = key.removeprefix(prefix).partition(".")
            yield start, end


def _bare(asset: Asset) -> bool:
    """A strength of which nothing is said: its partner alone is none."""
    return all(map(blank, (asset.can, asset.grade, asset.subject, asset.need)))


def _empty(act: Act) -> bool:
    texts = (act.text, act.way, act.date, act.until, act.owner, act.place)
    return all(map(blank, texts)) and not act.partners
