"""Whether the block's class can be loaded: the platform itself only logs that one cannot."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest

from partnership_xblock.checks import block
from tests.checks.asked import levels, told


def entry(value):
    return EntryPoint(name="partnership", value=value, group="xblock.v1")


def test_it_is_the_one_that_is_installed():
    assert levels(block.QUESTION) == ["ok"]
    assert "partnership_xblock.block.PartnershipXBlock" in told(block.QUESTION)


@pytest.mark.parametrize("value", ["no_such_package.block:X", "partnership_xblock.block:NoSuchXBlock"])
def test_a_class_that_cannot_be_imported_is_told_with_its_reason(monkeypatch, value):
    monkeypatch.setattr(block, "entry_points", lambda **_: [entry(value)])
    assert levels(block.QUESTION) == ["error"]
    assert "courses show nothing" in told(block.QUESTION)
    assert "no_such_package" in told(block.QUESTION) or "NoSuchXBlock" in told(block.QUESTION)


def test_nobody_offers_it(monkeypatch):
    monkeypatch.setattr(block, "entry_points", lambda **_: [])
    assert levels(block.QUESTION) == ["error"]


def test_two_offer_it(monkeypatch):
    ours = entry("partnership_xblock.block:PartnershipXBlock")
    monkeypatch.setattr(block, "entry_points", lambda **_: [ours, ours])
    assert levels(block.QUESTION) == ["error", "ok"]
