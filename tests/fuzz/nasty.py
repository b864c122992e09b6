"""What no page of ours would send: texts, numbers and shapes that a boundary must turn away with a code."""

from __future__ import annotations

import copy
import json
import os
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

EXAMPLES = int(os.environ.get("PARTNERSHIP_FUZZ_EXAMPLES", "10"))
"""Of each test: a few each time, many in `.ci/run`."""

fuzzed = settings(
    max_examples=EXAMPLES,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
"""A fixture stays through all examples of a test: what one of them has written, the next one finds."""

TEXTS = (
    "", " ", "\0", "a\0b", "\ud83d", "\udc00x", "\ufeff", "\u200b", "\u202e", "ก" * 5000, "ก\u0301" * 500, "=1+1",
    "'", '"', "<script>", "{trainer}", "%s", "\\u0000", "../..", "NaN", "1e999", "-1", "9" * 400, "true", "null",
    "วัดโพธิ์", "partner:", "partner:a:b:c:d", "whole", "course-v1:a+b+c", "block-v1:a+b+c+type@partnership+block@x",
)  # fmt: skip
NUMBERS = (0, -1, 1, 2**31, 2**53, 2**63, -(2**63) - 1, 10**30, 10**400, 0.5, -0.0, 1e308)

texts = st.one_of(st.sampled_from(TEXTS), st.text(st.characters(), max_size=20))
leaves = st.one_of(st.none(), st.booleans(), st.sampled_from(NUMBERS), st.floats(), texts)
values = st.recursive(
    leaves, lambda below: st.lists(below, max_size=4) | st.dictionaries(texts, below, max_size=4), max_leaves=10
)


@st.composite
def spoilt(draw: st.DrawFn, whole: Any) -> Any:
    """A valid request with one to three of its parts replaced, taken out, or put in."""
    found = copy.deepcopy(whole)
    for _time in range(draw(st.integers(1, 3))):
        place = found
        while isinstance(place, (dict, list)) and place:
            keys = sorted(place) if isinstance(place, dict) else range(len(place))
            key = draw(st.sampled_from(list(keys)))
            if isinstance(place[key], (dict, list)) and place[key] and draw(st.booleans()):
                place = place[key]
                continue
            what = draw(st.sampled_from(("replace", "remove", "add")))
            if what == "replace":
                place[key] = draw(values)
            elif what == "remove":
                del place[key]
            elif isinstance(place, dict):
                place[draw(texts)] = draw(values)
            else:
                place.append(draw(values))
            break
    return found


def bodies(whole: Any) -> st.SearchStrategy[bytes]:
    """Of a valid request: bytes of any kind, JSON of any shape, and itself spoilt."""
    deep = st.integers(10, 5000).flatmap(lambda n: st.sampled_from([b"[" * n, b'{"a":' * n, b"[" * n + b"]" * n]))
    return st.one_of(
        spoilt(whole).map(as_json),
        values.map(as_json),
        st.binary(max_size=60),
        deep,
    )


def as_json(value: Any) -> bytes:
    """With NaN, Infinity and half characters, as a careless client would write them."""
    return json.dumps(value).encode()


SENT_AS = st.sampled_from(
    ["application/json"] * 6
    + ["text/plain", "multipart/form-data; boundary=x", "multipart/form-data", "application/x-www-form-urlencoded"]
    + ["x", ""]
)  # fmt: skip


def refused_well(status: int, body: Any) -> bool:
    """Whether what was not done was refused with a code a program can read and a sentence for a person."""
    if status < 400 or (status == 409 and "conflicts" in body):
        return True
    error = body["error"]
    return status < 500 and bool(error["code"]) and error["code"] != "unknown" and bool(error["message"])
