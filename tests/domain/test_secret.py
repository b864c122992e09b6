"""What is secret leaves no trace in what a learner gets, by its name, at any depth."""

from __future__ import annotations

import json
from typing import Annotated

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.domain.secret import SECRET, fields_below, secret_names, without_secrets
from partnership_xblock.domain.text import Text, localized, texts_in
from tests.activities.toy import Option, ToyContent


class Holder(ToyContent):
    by_id: dict[str, tuple[Option, ...]] = {"x": (Option(id="c", label=Text(en="C"), right=True, why=Text(en="hush")),)}
    note: Annotated[Text, SECRET] = Text(en="hush, too")


def test_secret_names_are_found_in_lists_mappings_and_the_model_itself():
    assert secret_names(Holder) == {"right", "why", "note"}


def test_nothing_of_it_is_left():
    for whole in (Holder().model_dump(mode="json"), localized(Holder(), "en")):
        text = json.dumps(without_secrets(whole, secret_names(Holder)))
        assert "hush" not in text
        assert "right" not in text
        assert '"C"' in text


def test_searched_texts_have_none_of_it():
    result = [text.en for text in texts_in(Holder(), besides=secret_names(Holder))]
    assert result == ["A", "B"]


def test_a_secret_name_is_used_for_nothing_else():
    """`without_secrets` goes by names alone."""
    for kind in ACTIVITIES:
        open_names = {name for name, secret in fields_below(kind.Content) if not secret}
        assert not open_names & kind.secrets, kind.kind
