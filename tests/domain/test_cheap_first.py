"""Over-long texts are told by their length alone: the dear count of what a person sees is never begun for them."""

from __future__ import annotations

import pytest

from partnership_xblock.activities.aar import rules as aar_rules
from partnership_xblock.domain import item
from partnership_xblock.domain.item import LINE, NAME, NOTE, PARAGRAPH, ItemModel, shape_problems
from partnership_xblock.domain.thai import graphemes
from partnership_xblock.services.learner.submit import Note
from tests.fakes.sheets import sheet

LONG = "ก" * (8 * PARAGRAPH + 1)
"""Longer than any field may be in the worst of texts."""


@pytest.fixture
def counted(monkeypatch):
    """The lengths of the texts that were counted."""
    lengths = []
    real = graphemes.graphemes

    def spy(text):
        lengths.append(len(text))
        return real(text)

    monkeypatch.setattr(graphemes, "graphemes", spy)
    return lengths


def models(of=ItemModel):
    """Every item there is: a new one is under this test by itself."""
    for model in of.__subclasses__():
        yield model
        yield from models(model)


FIELDS = [  # ordered by module too: two kinds have a "Cell", and every worker must collect the same list
    pytest.param(model, name, id=f"{model.__name__}.{name}")
    for model in sorted(set(models()), key=lambda one: (one.__module__, one.__qualname__))
    if model.__module__.startswith("partnership_xblock")
    for name, field in model.model_fields.items()
    if "str" in str(field.annotation)
]


def test_the_fields_are_found():
    assert len(FIELDS) > 30
    assert {"PartnerItem.name", "CommentItem.text", "NoteItem.text", "Reply.text", "Note.text"} <= {
        one.id for one in FIELDS
    }
    assert Note.model_fields


@pytest.mark.parametrize(("model", "name"), FIELDS)
@pytest.mark.parametrize("text", [LONG, LONG[:-1] + "\0"], ids=["long", "nul"])
def test_every_text_field(counted, model, name, text):
    (problem,) = shape_problems(model, "x", {name: text})
    assert problem.code in ("too_long", "wrong_shape", "not_a_date", "not_a_time")
    assert counted == []


def test_the_length_is_told_in_what_was_measured(counted):
    (problem,) = shape_problems(item_with(NAME), "x", {"text": "ก" * (8 * NAME + 1)})
    assert problem.params == {"n": 8 * NAME + 1, "max": NAME}
    assert counted == []
    (problem,) = shape_problems(item_with(NAME), "x", {"text": "กิ" * (NAME + 1)})
    assert problem.params == {"n": NAME + 1, "max": NAME}
    assert counted == [2 * NAME + 2]


def test_what_surely_fits_is_not_counted_either(counted):
    assert shape_problems(item_with(LINE), "x", {"text": "ก" * LINE}) == []
    note = {"question": "help", "text": "ก" * NOTE}
    aar_rules.check(sheet({"note:1": note}, {}, aar_rules.AarContent.preset()))
    assert counted == []


def item_with(limit):
    kinds = {NAME: item.Name, LINE: item.Line}
    return type("Probe", (ItemModel,), {"__annotations__": {"text": kinds[limit]}, "text": ""})
