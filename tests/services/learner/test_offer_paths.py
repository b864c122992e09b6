"""Every way from one activity to another: what is offered there, as the page gets it.

`DECLARED` is the list: from, to, and the sorts. The first offer of each way is in `tests/golden/offers/paths.json`,
where the page's half is tested with it: used, not used, changed where it comes from
(`frontend/activities/offer_paths.test.ts`). A way that a kind opens and the list does not have fails, and so does one
that the list has and nobody walks.
"""

from __future__ import annotations

import inspect
import json
import os
import re
from pathlib import Path
from typing import get_args

import pytest

from partnership_xblock import api
from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.activities.activity import no_offers
from partnership_xblock.activities.lesson.content import HOME, NAMES, LessonContent, loaded
from partnership_xblock.activities.offers import Sort
from partnership_xblock.services.learner.offers import ref_of
from partnership_xblock.services.wire.save import LoadRequest
from tests.fakes.course import change
from tests.fakes.sheets import sheet

pytestmark = pytest.mark.django_db
GOLDEN = Path(__file__).parents[2] / "golden" / "offers" / "paths.json"
WRITE = os.environ.get("WRITE_OFFER_PATHS")
"""Set, the file is written anew: read what changed in it before it is committed."""
DECLARED = {
    "aar": {
        "agreement": "step",
        "plan": "step",
        "plc": "step",
        "proposal": "step",
        "strength": "step",
        "threes": "sentence",
    },
    "agreement": {"anatomy": "agreed", "plan": "event", "proposal": "event pair"},
    "anatomy": {
        "aar": "step",
        "agreement": "step unwritten",
        "plan": "step",
        "plc": "step",
        "proposal": "step",
        "strength": "step",
    },
    "benefit": {
        "aar": "step",
        "agreement": "pair step",
        "plan": "step",
        "plc": "step",
        "proposal": "step",
        "strength": "step",
    },
    "friends": {"threes": "sentence"},
    "ladder": {
        "aar": "step",
        "agreement": "step unwritten",
        "plan": "step",
        "plc": "step",
        "proposal": "step",
        "strength": "step",
    },
    "lesson": {
        "agreement": "sentence",
        "anatomy": "sentence",
        "benefit": "sentence",
        "ladder": "sentence",
        "plan": "sentence",
        "plc": "sentence",
        "proposal": "sentence",
        "strength": "sentence",
        "threes": "sentence",
    },
    "plan": {},
    "plc": {
        "aar": "step",
        "agreement": "step",
        "plan": "step",
        "proposal": "step",
        "strength": "step",
    },
    "proposal": {
        "aar": "step",
        "agreement": "step",
        "anatomy": "part",
        "plan": "event step",
        "plc": "step",
        "strength": "step",
    },
    "strength": {"aar": "step", "agreement": "step", "plan": "step", "plc": "step", "proposal": "need step"},
    "threes": {"agreement": "pair", "plan": "event", "proposal": "event pair sentence"},
}
"""What a lesson's card names for the map is not among it: the map's page has no field for it (decision 0063)."""
LISTED = {(one, to, sort) for one, ways in DECLARED.items() for to, sorts in ways.items() for sort in sorts.split()}
MORE = {
    "agreement": {"state:agreed": {"date": "2026-11-25", "who": "ผู้อำนวยการ"}},
    "anatomy": {"part:clinic000001.review": {}},
}
"""What the finished example of a kind has not, so that everything it may offer is offered."""
TAKE_A_SENTENCE = {kind.kind for kind in ACTIVITIES if any(want.sort == "sentence" for want in kind.wants)}
PARTS = ("text", "date", "partner", "until", "owner", "form", "also", "item", "fields")


def lesson_for_all():
    """The lesson of the example, with a card that names every kind that takes a sentence."""
    fields = json.loads((HOME / "network.json").read_text(encoding="utf-8"))
    for card in fields["cards"]:
        if "goes" in card:
            card["goes"] = sorted({*named_by_lessons(), *TAKE_A_SENTENCE})
    return fields


def named_by_lessons():
    return {kind for name in NAMES if (card := loaded(name).sentence) for kind in card.goes}


@pytest.fixture
def handed_in(open_for):
    """Work of a kind in which everything is written that it may offer, of a new person: `handed_in("aar")`."""

    def build(name):
        page = open_for(
            kind=name, name=name, content={"preset": "network", **lesson_for_all()} if name == "lesson" else {}
        )
        page.host.clock = page.host.clock.replace(month=12, day=2)
        page.save_example()
        there = page.open().answers.items
        more = MORE.get(name, {}).items()
        page.save(*(change("answers", key, value, there[key].r if key in there else 0) for key, value in more))
        page.submit()
        return page

    return build


def offered_by(page):
    """The sort of everything that a block offers, by the reference that a page gets."""
    kind = activity(page.block.kind)
    answers = {key: item.v for key, item in page.open().answers.items.items()}
    content = LessonContent.model_validate(lesson_for_all()) if kind.kind == "lesson" else kind.example_content
    work = sheet(answers, {}, content, today=page.host.clock.date())
    return {ref_of(str(page.block.usage_key), one.id): one.sort for one in kind.results.offers(work)}


def walk(handed_in, open_for, name):
    """The first offer of each way from a kind, as a page of the other kind gets it."""
    page = handed_in(name)
    sorts, found = offered_by(page), {}
    for kind in ACTIVITIES:
        if kind.kind == name or not kind.wants:
            continue
        other = open_for(kind=kind.kind, name=f"{kind.kind}-of", user=page.user)
        request = LoadRequest(person=other.person, part="offers")
        for one in api.open_part(visit=other.visit(), request=request).offers:
            shape = {part: getattr(one, part) for part in PARTS}
            found.setdefault((kind.kind, sorts[one.ref]), shape)
    return found, set(sorts.values())


def test_every_kind_that_offers_is_in_the_list():
    assert set(DECLARED) - {"plan"} == {kind.kind for kind in ACTIVITIES if kind.results.offers is not no_offers}
    takers = {to for _, to, _ in LISTED}
    assert takers == {kind.kind for kind in ACTIVITIES if kind.wants}
    for kind in ACTIVITIES:
        assert {sort for _, to, sort in LISTED if to == kind.kind} == {want.sort for want in kind.wants}


def test_a_lesson_names_no_kind_that_takes_no_sentence_but_the_map():
    assert named_by_lessons() - {"map"} <= set(DECLARED["lesson"])


@pytest.mark.parametrize("name", [name for name in DECLARED if name != "plan"])
def test_every_way_is_walked(handed_in, open_for, name):
    found, offered = walk(handed_in, open_for, name)
    source = inspect.getsource(inspect.getmodule(activity(name).results.offers))
    assert offered == {sort for sort in get_args(Sort) if re.search(f'"{sort}"', source)}, "all that its code can offer"
    assert {(name, *way) for way in found} == {one for one in LISTED if one[0] == name}
    stored = json.loads(GOLDEN.read_text(encoding="utf-8"))
    if WRITE:
        stored = [one for one in stored if one["from"] != name]
        stored += [{"from": name, "to": to, "sort": sort, "offer": one} for (to, sort), one in found.items()]
        stored.sort(key=lambda one: (one["from"], one["to"], one["sort"]))
        GOLDEN.write_text(json.dumps(stored, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    walked_by_page = {(one["to"], one["sort"]): one["offer"] for one in stored if one["from"] == name}
    assert walked_by_page == found
    assert len(walked_by_page) == sum(one["from"] == name for one in stored), "each once"
