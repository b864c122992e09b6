"""A seeded demo is made once from the same sources, and anew where anything that it comes from is another."""

from __future__ import annotations

import os
import time
from itertools import count

import demo_server
import pytest
import seeded as tool


@pytest.fixture
def made(monkeypatch):
    """Instead of a demo a number is written, each time the next."""
    numbers = count(1)
    monkeypatch.setattr(tool, "seed", lambda database: database.write_text(str(next(numbers))))


def begun(kept):
    return tool.seeded(kept).read_text()


def grown_old(kept, seconds):
    for database in kept.glob("seeded-*"):
        moment = time.time() - seconds
        os.utime(database, (moment, moment))


def test_the_second_time_it_is_there(tmp_path, made):
    assert [begun(tmp_path), begun(tmp_path)] == ["1", "1"]
    assert [path.suffix for path in tmp_path.iterdir()] == [".sqlite3"]


def test_waiting_times_do_not_grow_old(tmp_path, made):
    begun(tmp_path)
    grown_old(tmp_path, tool.GOOD_FOR + 1)
    assert begun(tmp_path) == "2"


def test_those_of_other_sources_are_removed_once_nobody_can_be_copying_them(tmp_path, made):
    begun(tmp_path)
    (tmp_path / "seeded-older.sqlite3").touch()
    grown_old(tmp_path, tool.GOOD_FOR + 1)
    (tmp_path / "seeded-other.sqlite3").touch()
    assert begun(tmp_path) == "2"
    assert not (tmp_path / "seeded-older.sqlite3").exists()
    assert (tmp_path / "seeded-other.sqlite3").exists()


def test_one_that_failed_is_not_kept(tmp_path, monkeypatch):
    def broken(database):
        database.touch()
        raise RuntimeError("half made")

    monkeypatch.setattr(tool, "seed", broken)
    with pytest.raises(RuntimeError, match="half made"):
        begun(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def tree(tmp_path):
    for name in tool.SOURCES:
        (tmp_path / name / "seed").mkdir(parents=True)
        (tmp_path / name / "seed" / "sow.py").write_text("a = 1\n")
    return tmp_path


@pytest.mark.parametrize("folder", tool.SOURCES)
@pytest.mark.parametrize("change", ["changed", "added", "renamed"])
def test_other_sources_have_another_name(tree, folder, change):
    before = tool.sources(tree)
    path = tree / folder / "seed" / "sow.py"
    if change == "changed":
        path.write_text("a = 2\n")
    elif change == "added":
        path.with_name("more.json").write_text("{}")
    else:
        path.rename(path.with_name("other.py"))
    assert tool.sources(tree) != before


def test_other_packages_have_another_name(tree, monkeypatch):
    before = tool.sources(tree)
    monkeypatch.setattr(tool, "distributions", lambda: iter(()))
    assert tool.sources(tree) != before


def test_what_a_run_leaves_behind_is_no_source(tree):
    before = tool.sources(tree)
    (tree / "demo" / "demo.sqlite3-wal").touch()
    (tree / "demo" / "seed" / "sow.cpython-311.pyc").touch()
    assert tool.sources(tree) == before


def test_a_demo_begins_with_the_one_that_is_named_else_with_the_one_that_is_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("DEMO_SEEDED", str(tmp_path / "named.sqlite3"))
    assert demo_server._seeded() == tmp_path / "named.sqlite3"
    monkeypatch.delenv("DEMO_SEEDED")
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "seeded.py").write_text(f"print({str(tmp_path / 'kept.sqlite3')!r})")
    monkeypatch.setattr(demo_server, "ROOT", tmp_path)
    assert demo_server._seeded() == tmp_path / "kept.sqlite3"
