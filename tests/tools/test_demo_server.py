"""Which browser the stories run in: the one that is named, else one that is found; `none` is none. Where demos lie."""

from __future__ import annotations

import os
from pathlib import Path

import databases
import demo_server
import pytest


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A machine with a Chromium in its PATH; gives the Chromium's path."""
    result = tmp_path / demo_server.CHROMIUM_NAMES[1]
    result.write_text("#!/bin/sh\n")
    result.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    return str(result)


def test_the_first_of_the_usual_names(installed):
    assert demo_server.find_chromium() == installed


def test_a_named_one_goes_first(installed, monkeypatch):
    monkeypatch.setenv("CHROMIUM", "/opt/chromium")
    assert demo_server.find_chromium() == "/opt/chromium"


def test_none_does_without_on_a_machine_that_has_one(installed, monkeypatch):
    monkeypatch.setenv("CHROMIUM", "none")
    assert demo_server.find_chromium() is None


def test_nothing_is_there(installed, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    assert demo_server.find_chromium() is None


@pytest.mark.parametrize(("room", "there"), [(1, True), (1 << 62, False)])
def test_a_demo_lies_in_memory_where_there_is_room(room, there):
    memory = Path("/dev/shm")
    usable = memory.is_dir() and os.access(memory, os.W_OK)
    for tool in (demo_server, databases):
        assert tool.in_memory(room) == (str(memory) if there and usable else None)
