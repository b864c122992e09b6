"""Who reads at each stage, how many sheets a pitch needs: set by the author, carried by a course's files."""

from __future__ import annotations

from partnership_xblock.activities import activity
from partnership_xblock.activities.editing import examined, preset_content, stored, whole
from tests.block.test_olx import exported, imported, new_block


def test_readers_roles_and_sheets_survive_export_and_import():
    kind = activity("proposal")
    raw = whole(preset_content(kind, ""))
    raw["roles"].append({"id": "expert", "label": {"th": "ผู้ทรงคุณวุฒิ", "en": ""}, "hidden": False})
    raw["roles"][-2]["hidden"] = True
    raw["stages"][2]["reader"] = "expert"
    raw |= {"scorers": 3, "apart": 1.0, "last": "region"}
    content, problems = examined(kind, raw)
    assert problems == []
    block = new_block()
    block.kind = "proposal"
    block.content = stored(kind, kind.presets[0].id, content, {})
    text = exported(block)
    assert "<th>ผู้ทรงคุณวุฒิ</th>" in text
    again = imported(text)
    assert again.content == block.content
    assert kind.Content.from_author(again.content) == content
    assert exported(again) == text
