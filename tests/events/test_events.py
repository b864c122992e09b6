"""What may be in an event, and in what is made of it: nothing that could be a sentence, a name or a person."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from partnership_xblock.events import EVENTS, NAMES
from partnership_xblock.events.event import KINDS, PREFIX, described
from partnership_xblock.plugin.statements.vocabulary import ABOUT, HELD_BACK, TERMS
from tests.fakes.events import CALIPER_ACTIONS, EXAMPLES, file_of, raw

GOLDEN = Path(__file__).parents[1] / "golden" / "events"
THAI = re.compile(r"[\u0e00-\u0e7f]")
each = pytest.mark.parametrize("event", EVENTS, ids=NAMES)


def texts(value):
    """Every text in a JSON value, keys too."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, str):
        yield value


def test_names_are_one_each():
    assert len(set(NAMES)) == len(EVENTS)
    for name in NAMES:
        assert re.fullmatch(rf"{PREFIX}(\.[a-z_]+){{2}}", name)


@each
def test_every_field_says_what_it_is(event):
    fields = described(event)
    assert fields[0].name == "version"
    assert all(one.meaning and one.kind in KINDS for one in fields)
    assert event.WHEN


@each
def test_the_body_is_the_documented_fields_and_nothing_else(event):
    data = EXAMPLES[event].data()
    fields = described(event)
    assert list(data) == [one.name for one in fields]
    for one in fields:
        assert re.fullmatch(KINDS[one.kind], str(data[one.name])), one.name


@each
def test_no_field_is_taken_for_one_of_the_platforms(event):
    """event-routing-backends looks for these at any depth, the body before the context (base_transformer.py,
    find_nested): a field of such a name would become the actor, the time or the session."""
    taken = {"name", "user_id", "username", "session", "timestamp", "time", "event_source"}
    assert not taken & {one.name for one in described(event)}


@pytest.mark.parametrize("kind", KINDS)
def test_no_kind_leaves_room_for_words(kind):
    for words in ("วัดโพธิ์", "a sentence", "somsri@example.org", "โรงเรียน" * 20, "x" * 300):
        assert not re.fullmatch(KINDS[kind], words)


def test_there_is_a_golden_pair_of_each_and_no_other():
    assert {path.name for path in GOLDEN.iterdir()} == {file_of(name) for name in NAMES}


@each
def test_golden_pairs_are_of_these_examples_and_hold_no_text(event):
    pair = json.loads((GOLDEN / file_of(event.NAME)).read_text(encoding="utf-8"))
    assert pair["raw"] == raw(EXAMPLES[event])
    longest = 2 * 255
    for made in ("xapi", "caliper"):
        for text in texts(pair[made]):
            assert not THAI.search(text)
            assert " " not in text or text == "PLC 101", "the course's title is the platform's to tell"
            assert len(text) <= longest


@each
def test_every_field_arrives_where_it_is_said_to(event):
    pair = json.loads((GOLDEN / file_of(event.NAME)).read_text(encoding="utf-8"))

    def own(extensions):
        return {name.partition("#")[2]: value for name, value in extensions.items() if "#" in name}

    about = own(pair["xapi"]["context"]["extensions"])
    assert about.pop("event") == event.NAME
    came = own(pair["xapi"].get("result", {}).get("extensions", {}))
    sent = {name: value for name, value in EXAMPLES[event].data().items() if name not in HELD_BACK and value != ""}
    assert {**about, **came} == sent
    assert set(about) <= set(ABOUT)
    caliper = pair["caliper"]["extensions"][PREFIX]
    assert caliper == {"event": event.NAME, **sent}


def test_every_event_has_words_in_both_standards():
    assert set(TERMS) == set(EVENTS)
    assert len({term.verb for term in TERMS.values()}) == len(TERMS)


@each
def test_an_events_caliper_action_is_one_of_its_types(event):
    """Without the platform's package: a new event with a word of its own is found by `make test` too."""
    assert TERMS[event].caliper_action in CALIPER_ACTIONS[TERMS[event].caliper_type]
