"""A course's block out of a release's OLX, and back into it."""

from __future__ import annotations

from typing import Any

from lxml import etree
from opaque_keys.edx.keys import UsageKey
from xblock.core import XML_NAMESPACES
from xblock.fields import ScopeIds
from xblock.runtime import DictKeyValueStore, KvsFieldData
from xblock.test.tools import TestRuntime

from demo.platform.inherited import PlatformMixin
from partnership_xblock.block import PartnershipXBlock


def imported(text: bytes, usage_key: UsageKey) -> Any:
    """As a platform with its own inherited fields (due, grace period) reads it."""
    runtime = TestRuntime(services={"field-data": KvsFieldData(DictKeyValueStore())}, mixins=(PlatformMixin,))
    keys = ScopeIds(None, "partnership", usage_key, usage_key)
    return runtime.mixologist.mix(PartnershipXBlock).parse_xml(etree.fromstring(text), runtime, keys)


def exported(block: Any) -> bytes:
    node = etree.Element("partnership", nsmap=XML_NAMESPACES)
    block.add_xml_to_node(node)
    written: bytes = etree.tostring(node, encoding="utf-8", pretty_print=True)
    return written


def fields_of(block: Any) -> dict[str, Any]:
    """What an author set, as JSON."""
    return {
        name: field.to_json(field.read_from(block)) for name, field in block.fields.items() if field.is_set_on(block)
    }
