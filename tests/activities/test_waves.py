"""What the next wave of each kind opens with, held to pairs of waves; the page is held to the same (decision 0062)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnership_xblock.activities import ACTIVITIES
from tests.fakes.sheets import sheet

GOLDEN = Path(__file__).parents[1] / "golden"
KINDS = [kind for kind in ACTIVITIES if kind.waves is not None]


def pairs_of(kind):
    return json.loads((GOLDEN / kind.kind / "waves.json").read_text(encoding="utf-8"))


PAIRS = [pytest.param(kind, pair, id=f"{kind.kind}: {pair['name']}") for kind in KINDS for pair in pairs_of(kind)]


def content_of(kind, authored):
    return kind.Content.preset() if authored == "preset" else kind.Content.from_author(authored)


def test_there_are_kinds_with_waves_and_each_has_pairs():
    assert {"strength", "aar", "map"} <= {kind.kind for kind in KINDS}
    for kind in KINDS:
        names = [pair["name"] for pair in pairs_of(kind)]
        assert len(names) == len(set(names)) > 1, kind.kind


@pytest.mark.parametrize(("kind", "pair"), PAIRS)
def test_what_is_carried_over(kind, pair):
    carry = kind.waves.carry
    found = None
    if carry is not None:
        found = dict(
            carry(sheet(pair["earlier"]["answers"], pair["now"]["network"], content_of(kind, pair["content"])))
        )
    assert found == pair["carried"]


@pytest.mark.parametrize(("kind", "pair"), PAIRS)
def test_both_waves_and_what_is_carried_could_be_saved(kind, pair):
    for answers in (pair["earlier"]["answers"], pair["now"]["answers"], pair["carried"] or {}):
        for key, value in answers.items():
            assert kind.item_problems(key, value) == [], key


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.waves.carry is not None], ids=lambda kind: kind.kind)
def test_the_finished_example_carries_something_and_not_all(kind):
    example = kind.finished("th")
    carried = kind.waves.carry(sheet(example["answers"], example["network"], kind.example_content))
    assert carried
    assert dict(carried) != example["answers"], "what belongs to that time alone is asked anew"
