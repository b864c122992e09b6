"""The schema of what an author edits: whole for every kind, in both languages, and true to what a save accepts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Literal

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from partnership_xblock.activities import ACTIVITIES, KINDS, activity, assessment
from partnership_xblock.activities.activity import Content
from partnership_xblock.activities.assessment_checks import assessment_schema
from partnership_xblock.activities.schema import BOUNDS, content_schema
from partnership_xblock.domain.module_card import LANES
from partnership_xblock.domain.secret import fields_below
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.wording import say
from tests.activities.toy import TOY
from tests.conformance.edited import chosen_from, fields_of

EACH = pytest.mark.parametrize("kind", ACTIVITIES, ids=KINDS)
THAI = re.compile(r"[\u0e00-\u0e7f]")


def schema_of(kind, language="en"):
    return content_schema(kind, language, say)


def fields(kind, language="en"):
    return {at: field for at, field, _ in fields_of(schema_of(kind, language))}


def made_with(change: dict[str, Any], **of_toy: Any) -> dict[str, Any]:
    """The schema of a content with these fields, each a type."""
    model = type("Made", (Content,), {"__annotations__": change, **of_toy})
    return content_schema(type("Kind", (), {"Content": model})(), "en", say)  # type: ignore[arg-type]


# --- words --------------------------------------------------------------------------------------------------------


@EACH
def test_every_field_has_its_words_in_both_languages(kind):
    thai, english = fields(kind, "th"), fields(kind)
    assert list(thai) == list(english) != []
    for at, field in thai.items():
        other = english[at]
        pairs = [(field["title"], other["title"])]
        pairs += [(one["title"], two["title"]) for one, two in zip(chosen_from(field), chosen_from(other), strict=True)]
        if "description" in other:
            pairs.append((field["description"], other["description"]))
        for in_thai, in_english in pairs:
            assert in_english, at
            assert not THAI.search(in_english), at
            assert THAI.search(in_thai), (at, in_thai)


def test_a_criterion_of_the_rubric_has_its_words():
    schema = assessment_schema("th", say)
    criterion, level = (schema["$defs"][name]["properties"] for name in ("AuthoredCriterion", "CriterionLevel"))
    assert [schema["properties"][name]["title"] for name in assessment.NAMES] == ["เกณฑ์", "ประโยคขึ้นต้นความเห็น"]
    assert {name: field["x-widget"] for name, field in criterion.items()} == {
        "id": "id", "label": "text", "levels": "rows", "hidden": "switch",
    }  # fmt: skip
    assert {name: field["x-widget"] for name, field in level.items()} == {"points": "points", "text": "long_text"}
    assert schema["properties"]["starters"]["x-widget"] == "texts"
    for kind in ACTIVITIES:
        Draft202012Validator(schema).validate(assessment.whole(assessment.preset(kind)))


def test_no_kind_has_a_model_or_a_field_of_the_assessments_names():
    """Studio's editor has both in one form, and one schema."""
    mine = assessment_schema("en", say)
    for kind in ACTIVITIES:
        theirs = content_schema(kind, "en", say)
        assert not theirs["properties"].keys() & mine["properties"].keys(), kind.kind
        assert theirs["$defs"].keys() & mine["$defs"].keys() <= {"Text"}, kind.kind


def test_a_field_that_says_nothing_is_still_edited():
    assert made_with({"more": str}, more="")["properties"]["more"] == {"type": "string", "x-widget": "line"}


# --- shape --------------------------------------------------------------------------------------------------------


@EACH
def test_it_is_a_json_schema_that_every_preset_fits(kind):
    schema = schema_of(kind)
    Draft202012Validator.check_schema(schema)
    for preset in kind.presets:
        Draft202012Validator(schema).validate(preset.content.model_dump(mode="json"))
    assert list(schema["properties"]) == list(kind.Content.model_fields)


def beside(schema: dict[str, Any], value: Any, whole: dict[str, Any]) -> Iterator[tuple[dict[str, Any], Any]]:
    """Every value of a content with the part of the schema it is edited by."""
    if isinstance(value, list):
        yield schema, value
        for one in value:
            yield from beside(schema["items"], one, whole)
        return
    if by := schema.get("discriminator"):
        schema = {"$ref": by["mapping"][value[by["propertyName"]]]}
    if reference := schema.get("$ref"):
        schema = whole["$defs"][reference.rpartition("/")[2]]
    if isinstance(value, dict):
        for name, inner in value.items():
            field = schema["properties"][name] if "properties" in schema else schema["additionalProperties"]
            yield from beside(field, inner, whole)


@EACH
def test_every_list_of_things_with_ids_is_known_as_one(kind):
    schema, result = schema_of(kind), 0
    for preset in kind.presets:
        for field, value in beside(schema, preset.content.model_dump(mode="json"), schema):
            if value and all(isinstance(one, dict) and "id" in one for one in value):
                result += 1
                assert field["x-widget"] in ("list", "sectors"), field
                assert field["x-list"]["hide"] <= all("hidden" in one for one in value)
                assert all(set(one[field["x-list"]["label"]]) == {"th", "en"} for one in value)
            else:
                assert "x-list" not in field or not value
    assert result


@pytest.mark.parametrize(
    ("kind", "at", "told"),
    [
        ("map", "sectors", {"label": "label", "add": True, "reorder": True, "hide": True}),
        ("map", "qualities", {"label": "label", "add": False, "reorder": False, "hide": False}),
        ("map", "usual", {"label": "name", "add": True, "reorder": True, "hide": False}),
        ("lesson", "cards", {"label": "title", "add": True, "reorder": True, "hide": True}),
        ("lesson", "cards.questions.choices", {"label": "label", "add": True, "reorder": False, "hide": True}),
        ("lesson", "cards.questions.items", {"label": "label", "add": True, "reorder": False, "hide": False}),
    ],
)
def test_a_list_says_what_may_be_done_with_it(kind, at, told):
    assert fields(activity(kind))[at]["x-list"] == told


NOT_HIDDEN = {
    ("lesson", "cards.questions.items"): "their order is the answer: without one of them it is another question",
    ("map", "questions"): "an answer is shown under the words it was asked with, wherever it stands",
    ("map", "usual"): "names to begin with: a partner that was made of one is the teacher's own",
    ("plc", "aar"): "an answer is shown under the words it was asked with, wherever it stands",
    ("plan", "holidays"): "nobody chooses one: a day that was a holiday is only told beside an event",
    ("plc", "terms"): "nobody chooses one: a meeting's day says in which it is",
}
"""Lists to which an author may add, and whose things are removed beside answers; and why nothing is lost."""


def test_every_list_is_hidden_from_where_something_may_have_been_chosen():
    found = {
        (kind.kind, at)
        for kind in ACTIVITIES
        for at, field in fields(kind).items()
        if field.get("x-list", {}).get("add") and not field["x-list"]["hide"]
    }
    assert found == NOT_HIDDEN.keys()


def test_a_list_whose_order_is_not_the_authors_is_kept_in_another():
    """Why `reorder` is False: whatever order is saved, the same comes back."""
    lesson = next(one for one in activity("lesson").presets if one.id == "network").content
    (order,) = (question for question in lesson.questions if question.type == "match")
    again = type(order).model_validate({**order.model_dump(), "choices": order.model_dump()["choices"][::-1]})
    assert again.choices == order.choices


@pytest.mark.parametrize(
    ("kind", "at", "widget"),
    [
        ("strength", "indicators.label", "text"),
        ("strength", "indicators.one", "long_text"),
        ("strength", "indicators.id", "id"),
        ("aar", "questions.split", "switch"),
        ("friends", "kinds.drawing", "choice"),
        ("friends", "sector_words", "rows"),
        ("friends", "sector_words.words", "words"),
        ("map", "sectors", "sectors"),
        ("map", "sectors.pillar", "reference"),
        ("map", "usual.faiths", "references"),
        ("map", "provinces", "texts"),
        ("lesson", "title", "text"),
        ("lesson", "minutes", "number"),
        ("lesson", "hours", "points"),
        ("lesson", "competencies", "choices"),
        ("lesson", "wpa", "indicators"),
        ("lesson", "lists", "lists"),
        ("lesson", "cards", "list"),
        ("lesson", "cards.kind", "type"),
        ("lesson", "cards.body", "texts"),
        ("lesson", "cards.point", "long_text"),
        ("lesson", "cards.cast", "choices"),
        ("lesson", "cards.goes", "references"),
        ("lesson", "cards.questions.points", "points"),
        ("lesson", "cards.questions.lines.key", "reference"),
    ],
)
def test_the_widget_follows_from_the_type(kind, at, widget):
    assert fields(activity(kind))[at]["x-widget"] == widget


def test_what_one_way_cannot_tell_apart_has_its_widget_at_its_variant():
    defs = schema_of(activity("lesson"))["$defs"]
    assert defs["PictureCard"]["properties"]["url"]["x-widget"] == "picture"
    assert defs["VideoCard"]["properties"]["url"]["x-widget"] == "url"
    assert defs["Order"]["properties"]["key"]["x-widget"] == "order"
    table = defs["NetworkQuestion"]["properties"]["key"]
    assert (table["x-widget"], table["x-of"]) == ("table", "list")
    assert table["x-also"] == [{"value": "verdict", "title": "Conclusion"}]
    assert [one["value"] for one in table["additionalProperties"]["x-choices"]] == ["yes", "no", "unsaid"]


def test_things_that_may_be_one_of_several_name_which():
    for language, first in (("en", {"value": "text", "title": "Text"}), ("th", {"value": "text", "title": "ข้อความ"})):
        things = fields(activity("lesson"), language)["cards"]["items"]
        assert things["discriminator"]["propertyName"] == "kind"
        assert [one["value"] for one in things["x-variants"]] == list(things["discriminator"]["mapping"])
        assert things["x-variants"][0] == first
        assert [one["title"] for one in fields(activity("lesson"), language)["lane"]["x-choices"]][1:] == [
            lane.into(language) for lane in LANES.values()
        ]
        assert len(things["x-variants"]) == len({one["title"] for one in things["x-variants"]}) == 8


def test_secret_fields_are_there_and_marked():
    for kind in (*ACTIVITIES, TOY):
        marked = {at.rpartition(".")[2] for at, field in fields(kind).items() if field.get("x-secret")}
        assert marked == {name for name, secret in fields_below(kind.Content) if secret} == kind.secrets
    assert "right" in activity("lesson").secrets & TOY.secrets


def test_what_no_author_changes_is_marked():
    assert {at for at, field in fields(activity("map")).items() if field.get("readOnly")} == {
        "personal",
        "personal.pattern",
    }


def test_a_new_thing_begins_with_its_defaults_and_is_asked_for_the_rest():
    option = schema_of(activity("lesson"))["$defs"]["Option"]
    assert option["required"] == ["id", "label"]
    assert option["properties"]["right"]["default"] is False
    assert option["properties"]["why"]["default"] == {"th": "", "en": ""}
    assert not any("default" in field for field in schema_of(activity("lesson"))["properties"].values())


def test_a_day_and_a_number_are_edited_as_such():
    made = made_with({"day": date, "n": int, "x": float}, day=date(2026, 1, 1), n=1, x=1.0)["properties"]
    assert {name: field["x-widget"] for name, field in made.items()} == {"day": "date", "n": "number", "x": "number"}


def test_what_cannot_be_edited_so_is_refused():
    class One(BaseModel):
        a: str

    class Two(BaseModel):
        b: str

    twin = type("One", (BaseModel,), {"__annotations__": {"c": int}})
    with pytest.raises(TypeError, match="nothing tells One, Two apart"):
        made_with({"things": tuple[One | Two, ...]}, things=())
    with pytest.raises(TypeError, match="two models called One"):
        made_with({"one": tuple[One, ...], "other": tuple[twin, ...]}, one=(), other=())
    with pytest.raises(KeyError):
        made_with({"raw": bytes}, raw=b"")


# --- limits -------------------------------------------------------------------------------------------------------


@EACH
def test_every_bound_of_pydantic_is_told(kind):
    """Compared with pydantic's own schema of the same models, field by field. Where a bound is narrowed behind a
    validator, pydantic tells the wider one alone (1000 for `hours`), and ours the one that holds."""
    ours, theirs = schema_of(kind), kind.Content.model_json_schema()
    pairs = [(theirs["properties"], ours["properties"])]
    pairs += [
        (model["properties"], ours["$defs"][name]["properties"])
        for name, model in theirs["$defs"].items()
        if "properties" in model
    ]
    for there, here in pairs:
        for name, field in there.items():
            for bound in BOUNDS & set(field):
                output = here[name][bound]
                assert output <= field[bound] if bound == "maximum" else output == field[bound], (name, bound)


LESSON = activity("lesson").presets[0]
OF_LESSON = [
    ("gains", "maxItems", 5),
    ("cards", "minItems", 3),
    ("cards", "maxItems", 16),
    ("lead", "x-max", 300),
    ("title", "x-min", 1),
    ("minutes", "maximum", 240),
    ("hours", "maximum", 100),
    ("hours", "multipleOf", 0.5),
    ("lists", "maxProperties", 16),
    ("wpa", "maxItems", 15),
]


@pytest.mark.parametrize(("name", "bound", "told"), OF_LESSON)
def test_a_bound_of_ours_is_told(name, bound, told):
    assert fields(activity("lesson"))[name][bound] == told


@pytest.mark.parametrize(
    ("name", "fits", "too_far"),
    [
        ("gains", [{"th": "ก"}] * 5, [{"th": "ก"}] * 6),
        ("lead", {"th": "กี" * 300}, {"th": "ก" * 301}),
        ("title", {"en": "a"}, {"th": " "}),
        ("minutes", 240, 241),
        ("hours", 1.5, 1.25),
        ("hours", 100, 100.5),
        ("wpa", ["3.1"] * 15, ["3.1"] * 16),
    ],
)
def test_what_is_told_is_what_is_held(name, fits, too_far):
    content = activity("lesson").Content
    assert content.from_author({name: fits})
    with pytest.raises(ValidationError):
        content.from_author({name: too_far})


def test_a_bound_inside_a_list_is_told_there():
    kind = fields(activity("lesson"))
    assert kind["gains"]["items"]["x-max"] == 300
    assert kind["lists"]["additionalProperties"]["maxItems"] == 12
    nested = {"words": Annotated[tuple[Annotated[str, Field(max_length=7)], ...], Titled("Words")]}
    assert made_with(nested, words=())["properties"]["words"]["items"]["maxLength"] == 7


# --- nothing else knows of it -------------------------------------------------------------------------------------


def test_titles_change_neither_pydantics_schema_nor_what_is_kept():
    class Plain(BaseModel):
        label: Text = Text()
        mark: Literal["a", "b"] = "a"

    class Said(BaseModel):
        label: Annotated[Text, Titled("Name")] = Text()
        mark: Annotated[Literal["a", "b"], Titled("Shape", choices={"a": "A"})] = "a"

    plain, words = (TypeAdapter(model).json_schema() for model in (Plain, Said))
    assert {**plain, "title": ""} == {**words, "title": ""}
    assert Plain().model_dump_json() == Said().model_dump_json()
