"""PostgreSQL keeps an object's keys in an order of its own: what is made of a document is the same there."""

from __future__ import annotations

import pytest

from partnership_xblock.activities import ACTIVITIES, activity
from tests.fakes.sheets import sheet


def as_postgresql(value):
    """`jsonb`: shorter keys first, then by their bytes."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: (len(key.encode()), key.encode()))
        return {key: as_postgresql(value[key]) for key in keys}
    return [as_postgresql(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES])
def test_rows_figures_and_problems_do_not_follow_the_order_of_keys(kind):
    own = activity(kind)
    content = own.example_content
    example = own.finished("th")
    was = example["answers"], example["network"]
    now = as_postgresql(example["answers"]), as_postgresql(example["network"])
    assert own.results.rows(sheet(*now, content), "th") == own.results.rows(sheet(*was, content), "th")
    assert own.results.figures(own.results.summary(sheet(*now, content))) == own.results.figures(
        own.results.summary(sheet(*was, content))
    )
    assert own.check(sheet(*now, content, own.minimum)) == own.check(sheet(*was, content, own.minimum))
