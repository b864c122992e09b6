"""The access table of the project, cell by cell."""

from __future__ import annotations

import pytest

from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.people import Person, Verb, access, may, refusal, require

OWNER, ME = 3, 5
PEOPLE = {
    "anonymous": Person(),
    "stranger": Person(id=ME),
    "owner": Person(id=OWNER, enrolled=True),
    "former owner": Person(id=OWNER),
    "other teacher": Person(id=ME, enrolled=True),
    "trainer": Person(id=ME, trainer=True),
    "enrolled trainer": Person(id=ME, trainer=True, enrolled=True),
    "masquerade": Person(id=ME, trainer=True, masquerade=True),
    "pretender": Person(id=ME, enrolled=True, masquerade=True),
    "author": Person(id=ME, author=True),
    "author masquerading": Person(id=ME, trainer=True, author=True, masquerade=True),
}
ALIEN, MASKED = "other_person", "masquerade"
TABLE = {
    # who: open, write, desk, print, studio, circle, unshare -- about OWNER's work; empty is allowed
    "anonymous": ("login_required",) * 7,
    "stranger": ("not_enrolled", "not_enrolled", "not_allowed", "not_enrolled", "not_allowed", "not_enrolled", ALIEN),
    "owner": ("", "", "not_allowed", "", "not_allowed", "", ""),
    "former owner": ("not_enrolled", "not_enrolled", "not_allowed", "", "not_allowed", "", ""),
    "other teacher": (ALIEN, ALIEN, "not_allowed", ALIEN, "not_allowed", "", ALIEN),
    "trainer": (ALIEN, ALIEN, "", "", "not_allowed", "", ALIEN),
    "enrolled trainer": (ALIEN, ALIEN, "", "", "not_allowed", "", ALIEN),
    "masquerade": ("", MASKED, "", "", MASKED, MASKED, MASKED),
    "pretender": (MASKED, MASKED, "not_allowed", MASKED, MASKED, MASKED, MASKED),
    "author": ("not_enrolled", "not_enrolled", "not_allowed", "not_enrolled", "", "not_enrolled", ALIEN),
    "author masquerading": ("", MASKED, "", "", MASKED, MASKED, MASKED),
}
CELLS = [(who, verb, code) for who, codes in TABLE.items() for verb, code in zip(tuple(Verb), codes, strict=True)]


@pytest.mark.parametrize(("who", "verb", "code"), CELLS)
def test_cell(who, verb, code):
    assert refusal(PEOPLE[who], verb, OWNER) == code
    assert may(PEOPLE[who], verb, OWNER) == (code == "")


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("verb", Verb)
def test_nothing_at_the_noauth_path(who, verb):
    person = PEOPLE[who]
    at_noauth = Person(person.id, person.enrolled, person.trainer, person.author, person.masquerade, noauth=True)
    assert refusal(at_noauth, verb, OWNER) == "noauth"


@pytest.mark.parametrize(
    ("who", "owner", "expected"),
    [
        ("anonymous", None, "anonymous"),
        ("stranger", ME, "refused"),
        ("owner", OWNER, "work"),
        ("other teacher", ME, "work"),
        ("other teacher", OWNER, "refused"),
        ("trainer", ME, "scratch"),
        ("enrolled trainer", ME, "scratch"),
        ("trainer", OWNER, "refused"),
        ("masquerade", OWNER, "masquerade"),
        ("pretender", OWNER, "refused"),
    ],
)
def test_how_a_block_opens(who, owner, expected):
    assert access(PEOPLE[who], owner) == expected


def test_a_trainer_writes_on_her_scratch():
    assert may(PEOPLE["trainer"], Verb.WRITE, ME)


def test_require_raises_the_refusal():
    with pytest.raises(Refused) as answer:
        require(PEOPLE["anonymous"], Verb.DESK)
    assert (answer.value.code, answer.value.status) == ("login_required", 401)
    require(PEOPLE["trainer"], Verb.DESK)
