"""What a kind declares, as the front-end's build is told it: shown content, items, empty values, keys of words."""

from __future__ import annotations

from typing import Annotated, Literal

import pytest
from kind_models import camel, declared, files, screaming
from pydantic import BaseModel, Field, ValidationError
from word_keys import TABLES, keys

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.activities.activity import Content
from partnership_xblock.activities.family import OF_EVERY_KIND
from partnership_xblock.block_parts.pages import page_words
from partnership_xblock.domain import network, review
from partnership_xblock.domain.item import Id, ItemModel, Line
from partnership_xblock.domain.secret import SECRET
from partnership_xblock.domain.text import Text
from partnership_xblock.wording.page import said_on_pages

Seen = Literal["yes", "no"]
"""A choice with a name."""


class Hint(BaseModel):
    """Only what is secret needs it."""

    text: Text


class Single(BaseModel):
    type: Literal["single"]
    ask: Text
    right: Annotated[tuple[Id, ...], SECRET] = ()
    hint: Annotated[Hint | None, SECRET] = None


class Open(BaseModel):
    type: Literal["open"]
    ask: Annotated[Text, Field(description="")] = Text()


AnyQuestion = Annotated[Single | Open, Field(discriminator="type")]


class ToyContent(Content):
    """A toy."""

    lead: Text = Text()
    """What is above it."""
    questions: Annotated[tuple[AnyQuestion, ...], Field(max_length=3)] = ()
    lists: dict[Id, tuple[Text, ...]] = {}


class NoteItem(ItemModel):
    """`note:<id>`: a note."""

    text: Line = ""
    seen: Literal["yes", "no"] | None = None


class Chosen(ItemModel):
    pairs: dict[Annotated[str, Field(pattern="^[a-z]+$")], Id] = {}


@pytest.fixture
def toy():
    return declared([ToyContent], [NoteItem, Chosen, NoteItem])


def test_a_page_gets_strings_and_nothing_secret(toy):
    assert list(toy["defs"]) == ["ToyContent", "AnyQuestion", "Single", "Open", "Note", "Seen", "Chosen"]
    assert toy["defs"]["Single"]["properties"] == {
        "type": {"const": "single", "type": "string"},
        "ask": {"type": "string"},
    }
    content = toy["defs"]["ToyContent"]
    assert content["description"] == "A toy."
    assert content["properties"]["lead"] == {"type": "string", "description": "What is above it."}
    assert content["required"] == ["lead", "lists", "questions"]
    assert not {word for word in ("right", "hint") if word in str(toy)}


def test_a_union_keeps_its_name(toy):
    assert toy["defs"]["ToyContent"]["properties"]["questions"]["items"] == {"$ref": "#/$defs/AnyQuestion"}
    assert toy["defs"]["AnyQuestion"]["oneOf"] == [{"$ref": "#/$defs/Single"}, {"$ref": "#/$defs/Open"}]


def test_items_are_whole_and_have_empty_values(toy):
    assert toy["defs"]["Note"]["required"] == ["seen", "text"]
    assert toy["defs"]["Chosen"]["properties"]["pairs"] == {
        "additionalProperties": {"type": "string"},
        "type": "object",
    }
    assert toy["empty"] == [
        ["NO_NOTE", "Note", {"text": "", "seen": None}],
        ["NO_CHOSEN", "Chosen", {"pairs": {}}],
    ]


def test_a_choice_does_not_take_the_name_of_a_model():
    class Seen(ItemModel):
        """`seen`: whether she has."""

        done: Literal["yes", "no"] = "no"

    result = declared([], [Seen, NoteItem])["defs"]
    assert result["Seen"]["properties"] == {"done": {"enum": ["yes", "no"], "type": "string"}}


def test_an_item_without_an_empty_value_is_told():
    class Bare(ItemModel):
        text: str

    with pytest.raises(ValidationError):
        declared([], [Bare])


def test_every_family_of_every_kind_is_there():
    output = files()
    for kind in ACTIVITIES:
        result = output[f"activities/{kind.kind}/model.gen.ts"]
        assert kind.Content.__name__ in result["defs"]
        assert len(result["empty"]) == len({family.model for family in kind.items})
        assert result["words"] == {f"{camel(kind.kind)}Word": keys(said_on_pages(kind.words))}
        for _, name, value in result["empty"]:
            assert sorted(value) == result["defs"][name]["required"]
    assert len(output["network/model.gen.ts"]["empty"]) == len(network.ITEMS)
    assert len(output["state/model.gen.ts"]["empty"]) == len(OF_EVERY_KIND)
    assert len(output["desk/model.gen.ts"]["empty"]) == len(review.items())


def test_names():
    assert (screaming("QuestionAnswer"), screaming("Few"), camel("plan_b")) == ("QUESTION_ANSWER", "FEW", "PlanB")


def test_a_form_for_one_is_no_key():
    assert keys({"a": "{n} things", "a_one": "One", "no_one": "Nobody"}) == ["a", "no_one"]


@pytest.mark.parametrize("kind", ACTIVITIES, ids=lambda kind: kind.kind)
def test_a_page_has_the_words_that_its_types_promise(kind):
    """`ShellWord` in frontend/kind.ts, and the kind's own."""
    promised = {key for name in ("LearnerWord", "SaveWord", "ProblemWord") for key in keys(TABLES[name])}
    assert promised | set(keys(said_on_pages(kind.words))) <= page_words(kind.kind, "th").keys()
