"""No test is left out by a part that collects only some folders, and no part by `.ci/run`."""

from __future__ import annotations

import re
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import proof
import pytest
import servers
import suite
from check import QUESTIONS
from releases import SERVERS

from tests.browser.conftest import LONGEST

TESTS = Path(__file__).resolve().parent.parent
DATABASE = re.compile(r"mark\.django_db|mark\.database|\bdb: None\b|usefixtures\(.db.\)")
BROWSER = re.compile(r"mark\.browser")


def files_with(pattern: re.Pattern[str], folders: list[str]) -> set[str]:
    return {
        path.relative_to(TESTS).as_posix()
        for folder in folders
        for path in (TESTS / folder).rglob("*.py")
        if pattern.search(path.read_text(encoding="utf-8"))
    }


def test_what_needs_a_database_is_collected_for_the_servers():
    """The demo's tests need its own settings and run in a part of their own."""
    assert files_with(DATABASE, [name for name in servers.WITHOUT_DATABASE if name != "demo"]) == set()


@pytest.mark.parametrize(
    ("folder", "marks", "asked"),
    [
        ("services", {"django_db"}, True),
        ("concurrency", {"database", "slow"}, True),
        ("services", {"slow"}, False),
        ("block", {"django_db"}, False),
        ("activities", {"django_db"}, False),
        ("services", {"django_db", "browser"}, False),
    ],
)
def test_what_a_server_is_asked(folder, marks, asked):
    assert servers.is_asked(folder, marks) is asked


@pytest.mark.parametrize(("asked", "folders"), [("on_servers", {"repositories"}), ("not on_servers", {"wording"})])
def test_what_touches_the_database_is_marked_when_it_is_collected(asked, folders):
    some = ("tests/repositories/test_shared.py", "tests/wording")
    command = [sys.executable, "-m", "pytest", "-q", "--no-header", "--collect-only", "-m", asked, *some]
    listed = subprocess.run(command, cwd=TESTS.parent, capture_output=True, text=True, check=False).stdout
    assert set(re.findall(r"^tests/(\w+)/\S+::", listed, re.MULTILINE)) == folders


def test_a_server_that_a_release_asks_later_is_left_out_of_its_target_but_not_where_it_is_named(monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(suite, "REPORTS", tmp_path)
    monkeypatch.setattr(suite.counts, "main", lambda _reports: 0)
    monkeypatch.setattr(suite, "PARTS", {name: ("", lambda name=name: not asked.append(name)) for name in suite.PARTS})
    monkeypatch.setenv(suite.SERVERS_LATER, "mariadb")
    assert (suite.main(["databases"]), asked) == (0, ["postgres"])
    asked.clear()
    assert (suite.main(["mariadb"]), asked) == (0, ["mariadb"])
    assert set(SERVERS.values()) <= set(suite.TARGETS["databases"])


def test_what_the_servers_leave_to_others_comes_through_the_api():
    """By the contract, and none of it asks for a server itself."""
    contracts = ConfigParser()
    contracts.read(TESTS.parent / ".importlinter", encoding="utf-8")
    adapters = contracts["importlinter:contract:door"]["source_modules"].split()
    assert {f"partnership_xblock.{name}" for name in servers.THROUGH_THE_API} <= set(adapters)
    assert files_with(re.compile(r"mark\.database"), servers.THROUGH_THE_API) == set()


def test_every_story_is_in_the_folder_that_the_browsers_collect():
    """The demo's tests have a part of their own, where they open a browser too."""
    others = [path.name for path in TESTS.iterdir() if path.is_dir() and path.name not in ("browser", "demo", "tools")]
    assert files_with(BROWSER, others) == set()
    assert files_with(BROWSER, ["browser"])


def test_every_part_is_in_one_target_and_every_target_in_the_whole_proof():
    assert sorted(part for parts in suite.TARGETS.values() for part in parts) == sorted(suite.PARTS)
    assert set(proof.STAGES) >= set(suite.TARGETS)
    assert [name for name in suite.TARGETS if name != "test" and f"make {name} (" not in suite.ELSEWHERE] == []


def test_what_make_test_leaves_out_is_a_question_of_make_check():
    assert "tests/tools" in QUESTIONS["tools"]
    aside = [part.removeprefix("--ignore=") for part in QUESTIONS["tools"] if part.startswith("--ignore=")]
    assert aside == [QUESTIONS["tools-types"][-1]]


def test_a_story_is_told_by_one_target_only():
    """Each is one of two: what is not `looks` is `browser`."""
    chosen = {name: expression_of(name) for name in ("browser", "looks")}
    assert chosen == {"browser": "browser and not looks", "looks": "looks"}
    for path in sorted((TESTS / "browser").glob("test_*.py")):
        text = path.read_text(encoding="utf-8")
        assert "mark.looks" not in text or BROWSER.search(text), f"{path.name}: looks that are no stories"


def expression_of(part):
    """Of a part in a browser: which marks it asks for."""
    asked = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(suite, "on_a_seeded_demo", lambda _part, *arguments: asked.extend(arguments))
        suite.PARTS[part][1]()
    return asked[asked.index("-m") + 1]


@pytest.fixture
def only_the_front_end_and_the_demo(monkeypatch, tmp_path):
    """Parts that do nothing but write down that they ran."""
    ran = []
    monkeypatch.setattr(suite, "REPORTS", tmp_path)
    monkeypatch.setattr(suite.counts, "main", lambda _reports: 0)
    parts = {name: ("", lambda name=name: not ran.append(name)) for name in suite.PARTS}
    monkeypatch.setattr(suite, "PARTS", parts)
    return ran


def test_the_demo_runs_beside_the_front_ends_tests_only_where_both_are_asked(
    monkeypatch, capsys, only_the_front_end_and_the_demo
):
    def demo(output):
        only_the_front_end_and_the_demo.append("aside")
        return bool(output.write("what the demo says\n"))

    monkeypatch.setattr(suite, "demo", demo)
    assert suite.main(["front-end"]) == 0
    assert suite.main(["demo"]) == 0
    assert suite.main(["demo", "front-end"]) == 0
    assert only_the_front_end_and_the_demo == ["front-end", "demo", "demo", "front-end"]
    del only_the_front_end_and_the_demo[:]
    assert suite.main(["front-end", "demo", "browser"]) == 0
    assert set(only_the_front_end_and_the_demo) == {"aside", "front-end", "browser"}
    assert "== 2 of 3: , begun beside the front-end's\nwhat the demo says\n== demo: ok" in capsys.readouterr().out


@pytest.mark.parametrize("fault", [RuntimeError("no room"), None])
def test_a_part_that_fails_aside_takes_nothing_from_the_others(
    monkeypatch, capsys, only_the_front_end_and_the_demo, fault
):
    """Whether its tests fail or it cannot even begin."""

    def demo(_output):
        if fault:
            raise fault
        return False

    monkeypatch.setattr(suite, "demo", demo)
    assert suite.main(["front-end", "demo", "browser"]) == 1
    assert only_the_front_end_and_the_demo == ["front-end", "browser"]
    output = capsys.readouterr().out
    assert "FAILED: demo" in output
    assert ("no room" in output) is bool(fault)


def test_what_runs_beside_the_matrix_is_a_target_of_its_own():
    makefile = (TESTS.parent / "Makefile").read_text(encoding="utf-8")
    assert [name for name in proof.BESIDE_MATRIX if f"\n{name}: " not in makefile] == []
    assert set(proof.BESIDE_MATRIX).isdisjoint(proof.STAGES)
    assert list(proof.STAGES).index(proof.BEFORE_MATRIX) < list(proof.STAGES).index("matrix")


def test_the_stories_that_are_told_first_are_there():
    assert [name for name in LONGEST if not (TESTS / "browser" / f"test_{name}.py").is_file()] == []
