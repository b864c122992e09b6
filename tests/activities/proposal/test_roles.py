"""Who reads at the stages of `proposal`: roles of the author's, which content of the time before had in words."""

from __future__ import annotations

import pytest

from partnership_xblock.activities import activity
from partnership_xblock.activities.editing import examined, preset_content, stored, whole

PROPOSAL = activity("proposal")
CLINIC = {"th": "คลินิกเทคโนโลยี", "en": "technology clinic"}


def of(**fields):
    return {**whole(preset_content(PROPOSAL, "")), **fields}


def in_words(**words):
    """Stages as they were before there were roles; `words`: who reads there, by stage."""
    raw = of()
    said = {one["id"]: one["label"] for one in raw["roles"]}
    return [{**row, "reader": words.get(row["id"], said[row["reader"]])} for row in raw["stages"]]


def readers(content):
    labels = PROPOSAL.outcomes.roles(content)
    return [labels[stage.reader].en for stage in PROPOSAL.outcomes.stages(content)]


def test_an_author_calls_the_readers_and_adds_one():
    raw = of()
    raw["roles"][0]["label"] = CLINIC
    raw["roles"].append({"id": "expert", "label": {"th": "ผู้ทรงคุณวุฒิ", "en": "expert"}, "hidden": False})
    raw["stages"][2]["reader"] = "expert"
    content, problems = examined(PROPOSAL, raw)
    assert problems == []
    assert readers(content) == ["technology clinic", "panel", "expert", "region", "approver", "follower"]
    kept = stored(PROPOSAL, PROPOSAL.presets[0].id, content, {})
    assert kept.keys() == {"roles", "stages"}
    assert PROPOSAL.Content.from_author(kept) == content


def test_a_role_that_reads_somewhere_cannot_be_removed_unseen():
    raw = of()
    del raw["roles"][2]
    content, problems = examined(PROPOSAL, raw)
    assert content is None
    assert [(one.path, one.code) for one in problems] == [("content/stages/region/reader", "reference_unknown")]


def test_a_hidden_role_is_offered_no_more_and_keeps_its_name():
    raw = of()
    raw["roles"][-1]["hidden"] = True
    content, _ = examined(PROPOSAL, raw)
    assert "chair" not in PROPOSAL.outcomes.offered(content)
    assert PROPOSAL.outcomes.roles(content)["chair"].en == "chair"


def test_readers_in_words_are_read_as_the_roles():
    assert PROPOSAL.Content.from_author({"stages": in_words()}) == preset_content(PROPOSAL, "")
    content = PROPOSAL.Content.from_author({"stages": in_words(write=CLINIC, revise=CLINIC)})
    assert readers(content)[:3] == ["technology clinic", "panel", "technology clinic"]
    assert len(content.roles) == 6


def test_two_words_for_one_reader_are_two_roles():
    content = PROPOSAL.Content.from_author({"stages": in_words(revise=CLINIC)})
    assert readers(content)[:3] == ["mentor", "panel", "technology clinic"]
    assert content.stages[2].reader == content.roles[-1].id == "revise_reader"


@pytest.mark.parametrize("words", [{"write": CLINIC}, {"revise": CLINIC}])
def test_stages_that_the_author_leaves_stay_as_they_were_written(words):
    """Roles that are edited beside stages of the time before are those roles when they are read again."""
    before = {"stages": in_words(**words)}
    raw = whole(PROPOSAL.Content.from_author(before))
    raw["roles"][1]["label"] = {"th": "ผู้ฟัง", "en": "listeners"}
    content, problems = examined(PROPOSAL, raw)
    assert problems == []
    kept = stored(PROPOSAL, PROPOSAL.presets[0].id, content, before)
    assert kept["stages"] == before["stages"]
    assert PROPOSAL.Content.from_author(kept) == content


@pytest.mark.parametrize("stages", [7, ["x"], [{"id": "write", "reader": {"th": 1}}], [{"reader": {}}]])
def test_broken_stages_are_refused_as_ever(stages):
    assert PROPOSAL.Content.from_kept({"stages": stages}) == preset_content(PROPOSAL, "")
