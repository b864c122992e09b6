"""Work about partners that were all removed since: every kind still checks, counts, exports and offers it."""

from __future__ import annotations

import pytest

from partnership_xblock.activities import ACTIVITIES, KINDS
from tests.fakes.sheets import sheet

EACH = pytest.mark.parametrize("kind", ACTIVITIES, ids=KINDS)


def spoken_of(kind):
    """The finished example, and its network without the partners that its answers mention."""
    example = kind.finished("th")
    gone = {f"partner:{one}" for one in kind.partners_in(example["answers"])}
    return example, {key: value for key, value in example["network"].items() if key not in gone}, gone


def test_most_examples_speak_of_partners():
    assert sum(bool(spoken_of(kind)[2]) for kind in ACTIVITIES) > len(KINDS) / 2


@EACH
def test_nothing_breaks_and_rules_say_it_at_its_place(kind):
    example, network, _gone = spoken_of(kind)
    for rest in (network, {}):
        one = sheet(example["answers"], rest, kind.example_content, kind.minimum)
        for problem in kind.check(one):
            assert problem.path == "whole" or problem.path.split("#")[0], problem
        figures = kind.results.figures(kind.results.summary(one))
        assert all(isinstance(figure["value"], str) for figure in figures)
        kind.results.offers(one)
        for wave in (kind.waves.carry,) if kind.waves and kind.waves.carry else ():
            wave(one)


@EACH
def test_what_was_written_is_in_the_export(kind):
    example, network, _gone = spoken_of(kind)
    whole = sheet(example["answers"], example["network"], kind.example_content, kind.minimum)
    rest = sheet(example["answers"], network, kind.example_content, kind.minimum)
    texts = set(written(example["answers"]))
    for language in ("th", "en"):
        before, after = ("\n".join(row.value for row in kind.results.rows(one, language)) for one in (whole, rest))
        assert [text for text in texts if text in before and text not in after] == []


def written(answers):
    """Sentences in the answers: words with a space or a Thai letter."""
    for value in answers.values():
        for text in value.values():
            if isinstance(text, str) and len(text) > 12 and any("\u0e01" <= letter <= "\u0e5b" for letter in text):
                yield text
