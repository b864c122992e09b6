"""Facts of words in two languages."""

from __future__ import annotations

import pytest
from pydantic import BaseModel, ValidationError

from partnership_xblock.domain.text import N_, Text, localized


class Row(BaseModel):
    id: str
    label: Text
    more: tuple[Text, ...] = ()


def test_missing_words_are_said_in_the_other_language():
    assert Text(th="ภาคี", en="Partner").into("en") == "Partner"
    assert Text(th="ภาคี").into("en") == "ภาคี"
    assert Text(en="Partner").into("th-TH") == "Partner"
    assert Text().into("th") == ""


def test_a_structure_becomes_one_language():
    row = Row(id="a", label=Text(th="ก", en="A"), more=(Text(th="ข"),))
    assert localized({"rows": [row], "n": 1}, "th") == {"rows": [{"id": "a", "label": "ก", "more": ["ข"]}], "n": 1}


def test_a_third_language_is_refused():
    with pytest.raises(ValidationError):
        Text.model_validate({"th": "ก", "fr": "x"})


def test_marking_a_message_leaves_it_as_it_is():
    assert N_("Partners") == "Partners"
