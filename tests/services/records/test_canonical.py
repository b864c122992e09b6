"""What is hashed and measured is the same for equal values, whatever a database made of them."""

from __future__ import annotations

from partnership_xblock.domain.document import Document, Item
from partnership_xblock.services.records.limits import canonical, content_hash, size_of


def test_order_of_keys_does_not_matter():
    assert canonical({"a": 1, "ข": {"y": 2, "x": 1}}) == canonical({"ข": {"x": 1, "y": 2}, "a": 1})


def test_thai_is_three_bytes_a_character():
    assert canonical({"a": "กขค"}) == b'{"a":"' + "กขค".encode() + b'"}'


def test_kinds_with_equal_content_have_their_own_versions():
    assert content_hash("map", {}) != content_hash("aar", {})


def test_size_counts_all_documents_and_what_was_removed():
    one = Document({"a": Item({"text": "ก"}, 1)}, 1)
    gone = Document({"a": Item({"text": "ก"}, 1, gone=True)}, 1)
    assert size_of(one, one) == 2 * size_of(one)
    assert size_of(gone) > size_of(one)
