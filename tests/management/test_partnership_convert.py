"""The command: files in, files and a report out, nothing overwritten."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from lxml import etree

from partnership_xblock.block_parts.olx import bounds

COURSE = Path(__file__).resolve().parents[1] / "block" / "convert" / "course"


def run(*sources, out):
    said = StringIO()
    call_command("partnership_convert", "--source", *map(str, sources), "--out", str(out), stdout=said)
    return said.getvalue()


def files(folder):
    return sorted(str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file())


def test_a_course_is_converted_file_by_file(tmp_path):
    said = run(COURSE, out=tmp_path / "new")
    assert files(tmp_path / "new") == ["report.txt", "vertical/essay.xml", "vertical/reading.xml"]
    assert "3 blocks made of what 2 files hold." in said
    assert said.strip() == (tmp_path / "new" / "report.txt").read_text(encoding="utf-8").strip()
    root = etree.parse(tmp_path / "new" / "vertical" / "reading.xml").getroot()
    assert [child.get("kind") for child in root.iter("partnership")] == ["lesson", "aar"]
    assert "วัดให้ใช้ศาลาทุกเช้าวันเสาร์" in "".join(root.itertext())


def test_a_file_of_one_block_becomes_a_file_for_each_that_is_made_of_it(tmp_path):
    source = tmp_path / "pb.xml"
    whole = etree.parse(COURSE / "vertical" / "reading.xml").getroot()
    source.write_bytes(etree.tostring(whole.find("problem-builder")))
    run(source, out=tmp_path / "new")
    assert files(tmp_path / "new") == ["pb-2.xml", "pb.xml", "report.txt"]


def test_what_cannot_be_read_is_said_and_the_rest_goes_on(tmp_path):
    course = tmp_path / "course"
    course.mkdir()
    (course / "a.xml").write_text("<vertical>")
    (course / "b.xml").write_text('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><vertical>&x;</vertical>')
    (course / "c.xml").write_bytes(b"<a>" + b"x" * bounds.BYTES + b"</a>")
    (course / "d.xml").write_bytes((COURSE / "vertical" / "essay.xml").read_bytes())
    (course / "e.xml").symlink_to("/etc/hostname")
    (course / "f.xml").write_text('<vertical><problem-builder><html url_name="../../x"/></problem-builder></vertical>')
    said = run(course, out=tmp_path / "new")
    for name, why in (("a", "no XML"), ("b", "document type"), ("c", "larger")):
        assert f"{name}.xml: not read: " in said
        assert why in said
    assert files(tmp_path / "new") == ["d.xml", "report.txt"]


def test_two_sources_with_a_file_of_one_name(tmp_path):
    essay = COURSE / "vertical" / "essay.xml"
    said = run(essay, essay, out=tmp_path / "new")
    assert "not read: " in said
    assert files(tmp_path / "new") == ["essay.xml", "report.txt"]


@pytest.mark.parametrize("made", [True, False])
def test_nothing_is_overwritten(tmp_path, made):
    out = tmp_path / "new"
    if made:
        out.mkdir()
    source = COURSE if made else tmp_path / "nowhere"
    with pytest.raises(CommandError, match="nothing was written"):
        run(source, out=out)
    assert out.exists() is made


def test_an_empty_path_is_refused(tmp_path):
    with pytest.raises(CommandError, match="no path"):
        call_command("partnership_convert", "--source", "", "--out", str(tmp_path / "new"))
