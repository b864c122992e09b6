"""Facts of documents: what a save does, alone and among two devices."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from partnership_xblock.domain.document import Change, Document, Item


def document(**items: Item) -> Document:
    return Document(items=items, revision=max((item.revision for item in items.values()), default=0))


def test_a_new_item_gets_the_new_revision():
    merge = Document().apply([Change("a", {"t": "x"}, base=0)])
    assert merge.document.items["a"] == Item({"t": "x"}, revision=1)
    assert merge.applied == ("a",)


def test_edits_of_different_items_never_conflict():
    start = document(a=Item({"t": "1"}, 1), b=Item({"t": "2"}, 2))
    one = start.apply([Change("a", {"t": "A"}, base=1)])
    two = one.document.apply([Change("b", {"t": "B"}, base=2)])
    assert two.conflicts == ()
    assert two.document.present() == {"a": {"t": "A"}, "b": {"t": "B"}}


def test_an_item_changed_elsewhere_is_told_with_both_versions_and_kept():
    start = document(a=Item({"t": "theirs"}, 5))
    merge = start.apply([Change("a", {"t": "mine"}, base=3)])
    assert merge.document is start
    assert merge.applied == ()
    assert (merge.conflicts[0].mine.value, merge.conflicts[0].theirs.value) == ({"t": "mine"}, {"t": "theirs"})


def test_the_same_item_made_on_two_devices_conflicts():
    start = Document().apply([Change("context", {"name": "a"}, base=0)]).document
    assert start.apply([Change("context", {"name": "b"}, base=0)]).conflicts[0].key == "context"


def test_what_is_overwritten_is_handed_back():
    merge = document(a=Item({"t": "old"}, 1)).apply([Change("a", {"t": "new"}, base=1)])
    assert merge.overwritten == (("a", Item({"t": "old"}, 1)),)


def test_a_removed_item_keeps_its_value_and_can_be_restored():
    removed = document(a=Item({"t": "x"}, 1)).apply([Change("a", {}, base=1, gone=True)]).document
    assert removed.items["a"] == Item({"t": "x"}, revision=2, gone=True)
    assert removed.present() == {}
    assert removed.apply([Change("a", {"t": "x"}, base=2)]).document.present() == {"a": {"t": "x"}}


def test_two_removals_agree_and_a_removal_against_an_edit_conflicts():
    removed = document(a=Item({"t": "x"}, 1)).apply([Change("a", {}, base=1, gone=True)]).document
    assert removed.apply([Change("a", {}, base=1, gone=True)]).conflicts == ()
    assert removed.apply([Change("a", {"t": "y"}, base=1)]).conflicts[0].theirs.gone
    edited = document(a=Item({"t": "x"}, 1)).apply([Change("a", {"t": "y"}, base=1)]).document
    assert edited.apply([Change("a", {}, base=1, gone=True)]).conflicts[0].mine.gone


def test_removing_what_is_not_there_alters_nothing():
    merge = Document().apply([Change("a", {}, base=0, gone=True)])
    assert merge.document == Document()
    assert merge.applied == ("a",)


def test_a_device_is_never_in_conflict_with_itself():
    merge = document(a=Item({"t": "0"}, 1)).apply([Change("a", {"t": "1"}, 1), Change("a", {"t": "2"}, 1)])
    assert merge.conflicts == ()
    assert merge.document.present() == {"a": {"t": "2"}}


def test_since_tells_what_a_device_has_not_seen():
    seen = document(a=Item({}, 1), b=Item({}, 4, gone=True))
    assert set(seen.since(1)) == {"b"}
    assert set(seen.since(0)) == {"a", "b"}


def test_after_a_submission_only_referred_removals_are_kept():
    values = document(a=Item({}, 1, gone=True), b=Item({}, 2, gone=True), c=Item({}, 3)).without_gone(frozenset({"b"}))
    assert set(values.items) == {"b", "c"}
    assert values.revision == 3


def test_json_round_trip():
    start = document(a=Item({"t": "น้ำ"}, 1), b=Item({"n": 1}, 2, gone=True))
    assert Document.from_json(start.to_json(), start.revision) == start
    assert start.to_json()["a"] == {"v": {"t": "น้ำ"}, "r": 1}


changes = st.lists(
    st.builds(
        Change,
        key=st.sampled_from("abc"),
        value=st.fixed_dictionaries({"t": st.text("กข", max_size=2)}),
        base=st.integers(0, 6),
        gone=st.booleans(),
    ),
    max_size=6,
)


@given(st.lists(changes, max_size=4), changes)
def test_a_retry_alters_nothing(before, save):
    start = Document()
    for earlier in before:
        start = start.apply(earlier).document
    one_each = list({change.key: change for change in save}.values())
    first = start.apply(one_each)
    again = first.document.apply(one_each)
    assert again.document is first.document
    assert set(first.applied) <= set(again.applied)


class TwoDevices(RuleBasedStateMachine):
    """Two devices edit, remove, restore, save, lose answers and choose between versions, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.server = Document()
        self.stored: set[str] = set()  # every text the server ever had in its document
        self.told: set[str] = set()  # every text it refused to apply, until its own writer writes over it or removes it
        self.kept: set[str] = set()  # overwritten on the server, or let go by choice: readable until submission
        self.local: list[dict[str, tuple[str, int, bool]]] = [{}, {}]  # key -> text, base, gone
        self.dirty: list[set[str]] = [set(), set()]
        self.flight: list[list[Change]] = [[], []]
        self.choices: list[dict[str, tuple[Change, Item]]] = [defaultdict(), defaultdict()]
        self.serial = 0

    devices = st.integers(0, 1)
    keys = st.sampled_from("abcd")

    @rule(device=devices, key=keys)
    def write(self, device: int, key: str) -> None:
        if key in self.choices[device]:
            return
        self.serial += 1
        text = f"text {self.serial}"
        before, base, _ = self.local[device].get(key, ("", 0, False))
        self.told.discard(before)
        self.local[device][key] = (text, base, False)
        self.dirty[device].add(key)

    @rule(device=devices, key=keys)
    def remove(self, device: int, key: str) -> None:
        if key in self.local[device] and key not in self.choices[device]:
            text, base, _ = self.local[device][key]
            self.told.discard(text)
            self.local[device][key] = (text, base, True)
            self.dirty[device].add(key)

    @rule(device=devices, answered=st.booleans())
    def save(self, device: int, answered: bool) -> None:
        """A request whose answer was lost is sent again, unchanged, before anything newer."""
        if not self.flight[device]:
            self.flight[device] = [
                Change(key, {"t": text}, base, gone)
                for key in sorted(self.dirty[device])
                for text, base, gone in [self.local[device][key]]
            ]
        sent = self.flight[device]
        merge = self.server.apply(sent)
        assert merge.document.revision in (self.server.revision, self.server.revision + 1)
        self.server = merge.document
        self.stored |= {item.value["t"] for item in self.server.items.values()}
        # What its writer removed before the server ever had it is hers to lose: only a text she still shows must stay.
        self.told |= {conflict.mine.value["t"] for conflict in merge.conflicts if not conflict.mine.gone}
        self.kept |= {item.value["t"] for _, item in merge.overwritten}
        if not answered:
            return
        self.flight[device] = []
        for change in sent:
            if change.key in merge.applied:
                self._settle(device, change)
        for conflict in merge.conflicts:
            self.choices[device][conflict.key] = (conflict.mine, conflict.theirs)
            self.dirty[device].discard(conflict.key)

    def _settle(self, device: int, change: Change) -> None:
        item = self.server.items.get(change.key)
        text, _, gone = self.local[device][change.key]
        self.local[device][change.key] = (text, item.revision if item else 0, gone)
        if (text, gone) == (change.value["t"], change.gone):
            self.dirty[device].discard(change.key)

    @rule(device=devices, key=keys, mine=st.booleans())
    def choose(self, device: int, key: str, mine: bool) -> None:
        if key not in self.choices[device]:
            return
        change, theirs = self.choices[device].pop(key)
        if mine:
            self.local[device][key] = (change.value["t"], theirs.revision, change.gone)
            self.dirty[device].add(key)
        else:
            self.kept.add(change.value["t"])
            self.local[device][key] = (theirs.value["t"], theirs.revision, theirs.gone)

    @invariant()
    def nothing_is_lost(self) -> None:
        stored = {item.value["t"] for item in self.server.items.values()}
        to_choose = {mine.value["t"] for choices in self.choices for mine, _ in choices.values()}
        on_devices = {change.value["t"] for flight in self.flight for change in flight}
        on_devices |= {self.local[d][key][0] for d in (0, 1) for key in self.dirty[d]}
        assert self.stored <= stored | self.kept
        assert self.told <= stored | self.kept | to_choose | on_devices

    @invariant()
    def revisions_only_grow(self) -> None:
        assert all(1 <= item.revision <= self.server.revision for item in self.server.items.values())


TestTwoDevices = TwoDevices.TestCase
TestTwoDevices.settings = settings(max_examples=settings.default.max_examples * 2, stateful_step_count=40)
TestTwoDevices.pytestmark = [pytest.mark.slow]
