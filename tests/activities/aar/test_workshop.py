"""A whole workshop goes in and comes out: 6, 6, 8 and 3 notes by group, 9 ways, 8 difficulties, 5 next steps."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnership_xblock.activities.aar import AAR
from partnership_xblock.activities.aar.content import AarContent
from partnership_xblock.domain.document import Change, Document
from tests.fakes.sheets import sheet

ANSWERS = json.loads((Path(__file__).parents[2] / "golden" / "aar" / "workshop.json").read_text(encoding="utf-8"))
PRESET = AarContent.preset()


@pytest.fixture
def document() -> Document:
    """Saved item by item, as a page does it, and read back from JSON."""
    saved = Document()
    for key, value in ANSWERS.items():
        assert AAR.item_problems(key, value) == []
        merge = saved.apply([Change(key=key, value=value, base=0)])
        assert merge.conflicts == ()
        saved = merge.document
    stored = json.loads(json.dumps(saved.to_json(), ensure_ascii=False))
    return Document.from_json(stored, saved.revision)


def test_nothing_is_lost_between_page_and_round(document):
    assert document.without_gone().present() == ANSWERS


def test_it_can_be_handed_in(document):
    problems = AAR.check(sheet(document.present(), {}, PRESET, 0))
    assert [problem.to_json() for problem in problems] == [
        {"path": "step:v00000000003#date", "code": "step_date_missing", "params": {}, "blocking": False}
    ]


def test_counts(document):
    summary = AAR.results.summary(sheet(document.present(), {}, PRESET))
    assert summary["notes"] == {
        "picture": {"pupils": 6, "teachers": 6, "administrators": 8, "community": 3},
        "help": {"": 9},
        "stuck": {"": 8},
    }
    assert (summary["difficulties"], summary["answered_difficulties"], summary["steps"]) == (8, 7, 5)
    assert (summary["linked_steps"], summary["dated_steps"], summary["people"]) == (5, 4, 36)


@pytest.mark.parametrize("language", ["th", "en"])
def test_every_text_and_every_link_has_its_row(document, language):
    rows = AAR.results.rows(sheet(document.present(), {}, PRESET), language)
    texts = [row.value for row in rows]
    written = [value["text"] for key, value in ANSWERS.items() if key.startswith(("note:", "step:"))]
    assert len(written) == 45
    assert [text for text in written if text not in texts] == []
    links = {
        (f"step:{value['step']}", ANSWERS[f"note:{value['note']}"]["text"])
        for key, value in ANSWERS.items()
        if key.startswith("link:")
    }
    assert links <= {(row.item, row.value) for row in rows}
    assert len(links) == 8


def test_the_exchange_took_place(document):
    assert AAR.offered_wpa(sheet(document.present(), {}, AarContent()), ("2.4", "3.2")) == ("2.4", "3.2")
