"""Which partners a network says are one: removed ones, to a partner that is there, through chains and no circles."""

from __future__ import annotations

import pytest

from partnership_xblock.domain.network import joined

HERE = {"name": "บ้านนาขนวน"}


@pytest.mark.parametrize(
    ("network", "expected"),
    [
        ({"partner:a": HERE}, {}),
        ({"partner:a": HERE, "same:b": {"into": "a"}}, {"b": "a"}),
        # Restored: they are two again.
        ({"partner:a": HERE, "partner:b": HERE, "same:b": {"into": "a"}}, {}),
        ({"same:b": {"into": "a"}}, {}),
        ({"partner:a": HERE, "same:b": {"into": "", "apart": ["a"]}}, {}),
        ({"partner:a": HERE, "same:b": {}}, {}),
        ({"partner:a": HERE, "same:b": {"into": "a"}, "same:c": {"into": "b"}}, {"b": "a", "c": "a"}),
        ({"same:b": {"into": "c"}, "same:c": {"into": "b"}}, {}),
        ({"partner:a": HERE, "same:b": {"into": "c"}, "same:c": {"into": "b"}, "same:d": {"into": "a"}}, {"d": "a"}),
        ({"partner:a": HERE, "same:a": {"into": "a"}}, {}),
    ],
)
def test_joined_partners(network, expected):
    assert joined(network) == expected
