"""What kinds offer to each other: each has a place where it is wanted, and fits there (decision 0063)."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.activities.activity import no_offers
from partnership_xblock.activities.family import OF_EVERY_KIND, family_of
from partnership_xblock.activities.offers import Sort
from partnership_xblock.domain.item import LINE
from partnership_xblock.domain.text import Text
from tests.fakes.sheets import sheet

FRONT_END = Path(__file__).parents[2] / "frontend" / "activities"
OFFERING = [kind for kind in ACTIVITIES if kind.results.offers is not no_offers]
TAKING = [kind for kind in ACTIVITIES if kind.wants]
WANTS = [pytest.param(kind, want, id=f"{kind.kind} {want.sort}") for kind in TAKING for want in kind.wants]
each = pytest.mark.parametrize("kind", ACTIVITIES, ids=lambda kind: kind.kind)


def in_thai(one):
    """The words of an offer; an author's are in both languages."""
    return one.text.into("th") if isinstance(one.text, Text) else one.text


def example_sheet(kind):
    example = kind.finished("th")
    return sheet(example["answers"], example["network"], kind.example_content, today=date(2026, 12, 2))


def test_there_are_kinds_that_offer_and_kinds_that_take():
    assert {"lesson", "aar"} <= {kind.kind for kind in OFFERING}
    assert {"strength", "aar"} <= {kind.kind for kind in TAKING}
    sorts = {want.sort for kind in TAKING for want in kind.wants}
    assert sorts == set(get_args(Sort))


@pytest.mark.parametrize("kind", OFFERING, ids=lambda kind: kind.kind)
def test_an_offer_has_an_id_of_its_own_and_words(kind):
    found = kind.results.offers(example_sheet(kind))
    assert any(in_thai(one).strip() for one in found)
    assert len({one.id for one in found}) == len(found)
    assert not any(in_thai(one) for one in kind.results.offers(sheet({}, {}, kind.example_content)))


@pytest.mark.parametrize("kind", OFFERING, ids=lambda kind: kind.kind)
def test_what_is_offered_needs_no_network(kind):
    """The network is not read for it: it is the one that the page has."""
    example = kind.finished("th")
    alone = sheet(example["answers"], {}, kind.example_content, today=date(2026, 12, 2))
    assert kind.results.offers(alone) == kind.results.offers(example_sheet(kind))


@pytest.mark.parametrize("kind", TAKING, ids=lambda kind: kind.kind)
def test_a_sort_has_one_place(kind):
    sorts = [want.sort for want in kind.wants]
    assert len(sorts) == len(set(sorts))


@pytest.mark.parametrize(("kind", "want"), WANTS)
def test_the_longest_offer_fits_its_place(kind, want):
    if not want.item:
        assert (want.text, want.date, want.partner) == ("", "", "")
        return
    id_ = "temple000001" if want.of_partner else "new000000001"
    key = f"{want.item}{id_}" if want.item.endswith(":") else want.item
    family = family_of(kind.items, key)
    assert (family.writer, family.once) == ("owner", False)
    value = {want.text: "ที่" * LINE} if want.text else {}
    value |= {
        name: given
        for name, given in ((want.date, "2026-12-15"), (want.partner, "temple000001"), (want.form, "mou"))
        if name
    }
    if want.item.endswith(":") and not want.of_partner and not want.placed:
        value["order"] = 1
    assert kind.item_problems(key, value) == []


@pytest.mark.parametrize("kind", TAKING, ids=lambda kind: kind.kind)
def test_a_place_that_the_page_chooses_is_chosen_there(kind):
    sources = [path.read_text(encoding="utf-8") for path in (FRONT_END / kind.kind).glob("kind.ts")]
    assert any("offerPlace" in source for source in sources) is any(want.placed for want in kind.wants)


@each
def test_who_takes_something_has_a_place_for_it_and_nobody_else(kind):
    sources = [path.read_text(encoding="utf-8") for path in (FRONT_END / kind.kind).glob("*.tsx")]
    assert any(re.search(r"<Offers( \w+={\w+})? />", source) for source in sources) is bool(kind.wants)


@each
def test_what_became_of_an_offer_fits_every_kind(kind):
    (family,) = (one for one in OF_EVERY_KIND if one.key == "offer:")
    key = "offer:0123456789abcdef"
    assert kind.item_problems(key, {"state": "taken", "text": "ที่" * LINE, "date": "2026-12-15"}) == []
    assert [one.code for one in kind.item_problems(key, {"text": "ก" * (LINE + 1)})] == ["too_long"]
    assert family.model().state == ""
