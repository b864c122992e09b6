"""No key can be found by trying: nothing that a learner gets is a digest of what holds one (decision 0044).

With four options, whoever has a hash of a question with its key tries all four. So every long hexadecimal or base64
string of every body is compared with the digests of all contents there are, of each question with each possible key,
and of the keys alone, in the forms a programmer would think of.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from partnership_xblock.block_parts import published
from partnership_xblock.domain.secret import without_secrets
from partnership_xblock.models import ContentVersion
from partnership_xblock.services.learner import page as page_service
from partnership_xblock.services.records.limits import canonical, content_hash
from tests.access.bodies import Body
from tests.access.test_secrets import Story, _toy, each, first_of, of_case, reading
from tests.activities.toy import TOY, ToyContent
from tests.fakes.planted import with_other_keys
from tests.fakes.tries import PLAYERS, content_of

__all__ = ["_toy", "reading"]

# What is in a body is the services' doing, whichever host answers beside them: one is asked.
pytestmark = [pytest.mark.slow, pytest.mark.parametrize("scene", ["lms"], indirect=True, scope="module")]
NOBODY_BEGAN = True
LEAST = 12
"""Characters from which on a string may be a digest, or what somebody has left of one: 48 bits."""
LONG = re.compile(rf"[A-Za-z0-9+/_-]{{{LEAST},}}")
HASHES = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_256", "sha3_512")


def strings(bodies: Iterable[Body]) -> dict[str, str]:
    """Every string that may be a digest, and the first door at which it is told."""
    first: dict[str, str] = {}
    for body in bodies:
        for found in LONG.findall(body.text):
            first.setdefault(found, body.door)
    return first


def digests(payload: bytes) -> Iterator[str]:
    for name in HASHES:
        made = hashlib.new(name, payload).digest()
        yield made.hex()
        yield made.hex().upper()
        yield base64.b64encode(made).decode()
        yield base64.urlsafe_b64encode(made).decode()


def written(value: Any) -> Iterator[bytes]:
    """JSON as it comes out of a programmer's hand."""
    yield canonical(value)
    yield json.dumps(value).encode()
    yield json.dumps(value, ensure_ascii=False).encode()
    yield json.dumps(value, sort_keys=True).encode()
    yield json.dumps(value, separators=(",", ":")).encode()


def payloads(kind: Any, raw: dict[str, Any]) -> Iterator[bytes]:
    """Whatever holds a key: contents whole and as kept, with other keys, each question, each key of it."""
    player, content = PLAYERS[kind.kind], content_of(kind, raw)
    whole = content.model_dump(mode="json")
    contents = [raw, whole, *ContentVersion.objects.values_list("content", flat=True)]
    for _turn in range(3):
        contents.append(with_other_keys(contents[-1], kind.secrets))
    for one in contents:
        yield from written(one)
        yield from written({"kind": kind.kind, "content": one})
        for question in player.questions(content):
            found = _named(one, question)
            yield from written(found)
            for key in player.every(content, question):
                yield from written(key)
                yield from written({"id": question, **key})
                yield from written({**without_secrets(found, kind.secrets), **key})
                yield f"{question}{json.dumps(key)}".encode()
                yield f"{question}:{','.join(sorted(player.chosen(key)))}".encode()


def _named(content: Any, question: str) -> dict[str, Any]:
    """A question by its id, wherever it stands; the whole content where it is the only one."""
    below = [content]
    while below:
        one = below.pop()
        if isinstance(one, dict):
            if one.get("id") == question and "ask" in one:
                return one
            below += one.values()
        elif isinstance(one, list):
            below += one
    return dict(content)


def told(kind: Any, raw: dict[str, Any], bodies: Iterable[Body]) -> list[str]:
    """Doors at which something is told that a key can be tried against."""
    known = "\n".join({digest for payload in set(payloads(kind, raw)) for digest in digests(payload)})
    pieces = {known[at : at + LEAST] for at in range(len(known) - LEAST + 1)}
    return sorted({door for found, door in strings(bodies).items() if found[:LEAST] in pieces and found in known})


@each
def test_nothing_is_told_that_keys_can_be_tried_against(reading, kind, preset):
    story, _made = of_case(reading, kind, preset)
    bodies = [
        one
        for state in story.walk(("empty", "tried_wrong", "finished"))
        for one in story.bodies(whole=state == "empty")
    ]
    assert ContentVersion.objects.count() == 1
    assert told(kind, story.content, bodies) == []


class TestOfTheTest:
    """What would tell is found, whole or cut off."""

    def found(self, reading) -> list[str]:
        content = first_of(TOY).content.model_dump(mode="json")
        story = Story(reading, TOY, content)
        return told(TOY, content, story.bodies(whole=True))

    def test_a_page_that_names_its_content_by_its_hash(self, reading, monkeypatch):
        name = content_hash("toy", ToyContent().model_dump(mode="json"))
        monkeypatch.setattr(page_service, "device_key", lambda *_: name)
        assert "teacher load" in self.found(reading)

    @pytest.mark.parametrize("made", [
        lambda text: hashlib.md5(text).hexdigest()[:16],
        lambda text: base64.urlsafe_b64encode(hashlib.blake2b(text).digest()).decode().rstrip("=")[:20],
    ])  # fmt: skip
    def test_an_index_with_a_piece_of_a_key_digest(self, reading, monkeypatch, made):
        piece = made(json.dumps({"pick": "b"}).encode())
        real = published.index_body
        monkeypatch.setattr(published, "index_body", lambda block: {**real(block), "etag": piece})
        assert self.found(reading) == ["search"]

    def test_other_long_strings_are_none(self, reading):
        assert self.found(reading) == []
