"""Documents made of items, and how changes from two devices are merged.

A document (a teacher's answers, a teacher's network, a trainer's review) is a flat map from an item's key to its value.
Every item carries the document revision at which it last changed. A save names only the items it changed and, for each,
the revision it was based on. A change of an item that nobody else changed is applied; any other is reported as a
conflict with both versions; a change sent twice is applied once.

Removing an item marks it as `gone` and keeps its value, so that it can be restored until submission.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Self

Value = Mapping[str, Any]


def present(items: Mapping[str, Any]) -> dict[str, Value]:
    """Values by key of a stored document (`Document.to_json()`), without removed items. As `Document.present()`,
    without building a `Document`."""
    return {key: item["v"] for key, item in items.items() if not item.get("gone")}


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a document. `revision` is the document's revision when the item last changed (1 and up)."""

    value: Value
    revision: int
    gone: bool = False

    def to_json(self) -> dict[str, Any]:
        """`{"v": value, "r": revision}`, and `"gone": true` for a removed item."""
        row: dict[str, Any] = {"v": dict(self.value), "r": self.revision}
        return {**row, "gone": True} if self.gone else row

    @classmethod
    def from_json(cls, row: Mapping[str, Any]) -> Self:
        return cls(value=row["v"], revision=row["r"], gone=bool(row.get("gone", False)))

    def same_as(self, change: Change) -> bool:
        """Whether applying the change would alter nothing a person can see."""
        return self.gone == change.gone and (change.gone or dict(self.value) == dict(change.value))


@dataclass(frozen=True, slots=True)
class Change:
    """What one device did to one item. `base` is the revision of the item that the device saw; 0 for an item it
    made."""

    key: str
    value: Value
    base: int
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """An item that also changed elsewhere since the base. The person chooses between both versions."""

    key: str
    mine: Change
    theirs: Item


@dataclass(frozen=True, slots=True)
class Merge:
    """The result of a save: the new document, the applied keys, the conflicts, and the overwritten items."""

    document: Document
    applied: tuple[str, ...]
    conflicts: tuple[Conflict, ...]
    overwritten: tuple[tuple[str, Item], ...]


@dataclass(frozen=True, slots=True)
class Document:
    """Items by key, and the revision of the last change to any of them (0: never changed)."""

    items: Mapping[str, Item] = field(default_factory=dict)
    revision: int = 0

    def to_json(self) -> dict[str, Any]:
        """Items by key, as stored and as sent. The revision is stored beside them, not inside."""
        return {key: item.to_json() for key, item in self.items.items()}

    @classmethod
    def from_json(cls, items: Mapping[str, Any], revision: int) -> Self:
        return cls(items={key: Item.from_json(row) for key, row in items.items()}, revision=revision)

    @classmethod
    def of(cls, values: Mapping[str, Value]) -> Self:
        """A document of present values, each at revision 1."""
        return cls(items={key: Item(value=value, revision=1) for key, value in values.items()}, revision=1)

    def present(self) -> dict[str, Value]:
        """Values by key, without removed items."""
        return {key: item.value for key, item in self.items.items() if not item.gone}

    def since(self, revision: int) -> dict[str, Item]:
        """The items that changed after this revision."""
        return {key: item for key, item in self.items.items() if item.revision > revision}

    def apply(self, changes: Iterable[Change]) -> Merge:
        """Applies the changes whose item nobody else changed since their base, and reports the others as conflicts. All
        applied changes get one new revision.

        A change equal to the stored value counts as applied and alters nothing: a retry is harmless. Two removals of
        one item agree; an edit of a removed item conflicts. A second change of one item in the same save builds on the
        first: a device is never in conflict with itself.
        """
        items = dict(self.items)
        revision = self.revision + 1
        applied: list[str] = []
        conflicts: list[Conflict] = []
        overwritten: list[tuple[str, Item]] = []
        changed = False
        for change in changes:
            stored = items.get(change.key)
            if stored is None:
                if not change.gone:
                    items[change.key] = Item(value=change.value, revision=revision)
                    changed = True
            elif stored.same_as(change):
                pass
            elif change.base < stored.revision < revision:
                conflicts.append(Conflict(key=change.key, mine=change, theirs=stored))
                continue
            else:
                overwritten.append((change.key, stored))
                value = stored.value if change.gone else change.value
                items[change.key] = Item(value=value, revision=revision, gone=change.gone)
                changed = True
            applied.append(change.key)
        document = Document(items=items, revision=revision) if changed else self
        return Merge(document, tuple(applied), tuple(conflicts), tuple(overwritten))

    def without(self, keys: frozenset[str]) -> Document:
        """The document without some of its items; its revision stays."""
        return Document({key: item for key, item in self.items.items() if key not in keys}, self.revision)

    def without_gone(self, keep: frozenset[str] = frozenset()) -> Document:
        """The document after a submission: removed items are dropped, except those in `keep`."""
        items = {key: item for key, item in self.items.items() if not item.gone or key in keep}
        return Document(items=items, revision=self.revision)
