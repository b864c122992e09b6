"""Every refusal has words, in both languages, that say what to do."""

from __future__ import annotations

import pytest

from partnership_xblock.domain.errors import STATUS
from partnership_xblock.wording.errors import WORDS, sentence


def test_every_code_has_a_sentence():
    assert {f"error.{code}" for code in STATUS} | {"error.unknown"} == set(WORDS)


@pytest.mark.parametrize("code", [*STATUS, "unknown"])
def test_sentence_is_said_in_both_languages(code):
    thai, english = sentence(code, "th"), sentence(code, "en")
    assert thai != english
    assert any("\u0e00" <= character <= "\u0e7f" for character in thai)
    assert "{" not in thai + english


def test_trainer_is_called_what_the_course_calls_her():
    assert sentence("claimed_by_other", "th", {"trainer": "ศึกษานิเทศก์"}).startswith("ศึกษานิเทศก์")
    assert sentence("claimed_by_other", "en", {"name": "ศน.อารี"}).startswith("ศน.อารี ")
    assert sentence("claimed_by_other", "th").startswith("พี่เลี้ยง")


def test_code_nobody_knows_says_that_something_went_wrong():
    assert sentence("no_such_code", "en") == sentence("unknown", "en")
