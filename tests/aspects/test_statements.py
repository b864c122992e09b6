"""Golden pairs: what the real event-routing-backends makes of each event, against files that were read by eye.

`PARTNERSHIP_WRITE_GOLDEN=1 pytest tests/aspects --ds=tests.aspects.settings` writes them anew, to be read again.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from partnership_xblock.events import EVENTS, NAMES
from tests.fakes.events import CALIPER_ACTIONS, EXAMPLES, TEACHER, TRAINER, file_of, raw

GOLDEN = Path(__file__).parents[1] / "golden" / "events"
WRITE = os.environ.get("PARTNERSHIP_WRITE_GOLDEN") == "1"


def xapi_of(event):
    from event_routing_backends.processors.xapi.registry import XApiTransformersRegistry

    return json.loads(XApiTransformersRegistry.get_transformer(event).transform().to_json())


def caliper_of(event):
    """Without its id, which is drawn anew each time."""
    from event_routing_backends.processors.caliper.registry import CaliperTransformersRegistry

    made = CaliperTransformersRegistry.get_transformer(event).transform()
    assert made.pop("id").startswith("urn:uuid:")
    return made


@pytest.mark.parametrize("event", EVENTS, ids=NAMES)
def test_golden_pair(event, people):
    example = raw(EXAMPLES[event])
    made = {"raw": example, "xapi": xapi_of(example), "caliper": caliper_of(example)}
    path = GOLDEN / file_of(event.NAME)
    if WRITE:
        path.write_text(json.dumps(made, indent=2, ensure_ascii=False, sort_keys=False) + "\n", encoding="utf-8")
    assert made == json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("event", EVENTS, ids=NAMES)
def test_people_leave_under_their_external_ids_only(event, people):
    example = raw(EXAMPLES[event])
    context = example["context"]
    for made in (xapi_of(example), caliper_of(example)):
        text = json.dumps(made)
        for personal in ("username", "ip", "agent", "referer"):
            assert context[personal] not in text
        assert "learner" not in text
        numbers = set(re.findall(r'(?<=": )\d+(?=[,}])', text)) - {str(value) for value in counts(example)}
        assert not numbers & {str(TEACHER), str(TRAINER)}
    actor = xapi_of(example)["actor"]["account"]
    assert re.fullmatch(r"[0-9a-f-]{36}", actor["name"])
    assert actor["homePage"] == "https://lms.test"


def counts(example):
    return [value for name, value in example["data"].items() if name != "learner_id"]


def test_a_statement_is_the_same_when_it_is_made_again(people):
    ids = set()
    for event in EVENTS:
        example = raw(EXAMPLES[event])
        first = xapi_of(example)
        assert first == xapi_of(example)
        ids.add(first["id"])
    assert len(ids) == len(EVENTS), "one person doing two things in one moment makes two statements"


def test_verbs_are_one_each(people):
    assert len({xapi_of(raw(EXAMPLES[event]))["verb"]["id"] for event in EVENTS}) == len(EVENTS)


def test_caliper_speaks_in_its_own_words(people):
    for event in EVENTS:
        made = caliper_of(raw(EXAMPLES[event]))
        assert made["action"] in CALIPER_ACTIONS[made["type"]], event.NAME


def test_an_operators_filters_are_asked(people, settings):
    """Site-wide changes of actor and verb go through openedx-filters' steps; ours do not bypass them."""
    settings.OPEN_EDX_FILTERS_CONFIG = {
        "event_routing_backends.processors.xapi.transformer.xapi_transformer.get_verb": {
            "pipeline": ["tests.aspects.steps.OtherVerb"],
            "fail_silently": False,
        }
    }
    assert xapi_of(raw(EXAMPLES[EVENTS[0]]))["verb"]["id"] == "http://example.org/verb"
