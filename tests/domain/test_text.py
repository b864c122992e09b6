"""Facts of words in two languages."""

from __future__ import annotations

import pytest
from pydantic import BaseModel, ValidationError

from partnership_xblock.domain.text import N_, Text, localized, texts_in


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


class Page(BaseModel):
    head: Text
    rows: tuple[Row, ...] = ()
    offered: tuple[Text, ...] = ()
    pattern: str = "[0-9]"


class Hidden(Row):
    hidden: bool = True


def test_an_authors_texts_are_found_in_their_order():
    rows = (Row(id="a", label=Text(th="ก")), Hidden(id="b", label=Text(th="ข")), Row(id="c", label=Text(th="ค")))
    page = Page(head=Text(th="หัว"), rows=rows, offered=(Text(th="กระบี่"),))
    assert [text.th for text in texts_in(page)] == ["หัว", "ก", "ค"]


def test_a_third_language_is_refused():
    with pytest.raises(ValidationError):
        Text.model_validate({"th": "ก", "fr": "x"})


def test_marking_a_message_leaves_it_as_it_is():
    assert N_("Partners") == "Partners"
