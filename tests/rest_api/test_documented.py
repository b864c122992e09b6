"""The schema says of each operation what it may answer."""

from __future__ import annotations

import pytest
import yaml

from tools.openapi import schema

DOCUMENT = yaml.load(schema(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
OPERATIONS = [
    pytest.param(verb, operation, id=operation["operationId"])
    for path in DOCUMENT["paths"].values()
    for verb, operation in path.items()
]
READING = {"200", "400", "401", "403", "404", "413", "503"}
WRITING = READING | {"409", "415", "422"}


@pytest.mark.parametrize(("verb", "operation"), OPERATIONS)
def test_every_refusal_is_there(verb, operation):
    assert set(operation["responses"]) == (READING if verb == "get" else WRITING)


def test_a_clash_of_reviews_is_either_of_two():
    (body,) = [
        one.values[1]["responses"]["409"]["content"]["application/json"]["schema"]
        for one in OPERATIONS
        if one.id == "save_review"
    ]
    shape = DOCUMENT["components"]["schemas"][body["$ref"].rpartition("/")[2]]
    assert {one["$ref"].rpartition("/")[2] for one in shape["anyOf"]} == {"ReviewSaved", "ErrorShape"}
