"""A release is left out of the matrix only where this environment is that release."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

matrix = pytest.importorskip("matrix", reason="nox is only where the checks are (requirements/check.txt)")

HERE = f"{sys.version_info.major}.{sys.version_info.minor}"
INSTALLED = {"Django": "5.2.9", "XBlock": "6.1.0"}


@pytest.mark.parametrize(
    ("python", "requirements", "same"),
    [
        (HERE, ("Django>=5.2,<5.3", "XBlock[django]==6.1.0"), True),
        (HERE, ("Django>=4.2,<4.3", "XBlock[django]==6.1.0"), False),
        (HERE, ("Django>=5.2,<5.3", "XBlock[django]>=6.3,<7"), False),
        ("2.7", ("Django>=5.2,<5.3", "XBlock[django]==6.1.0"), False),
    ],
)
def test_its_python_and_each_of_its_packages(python, requirements, same):
    found = matrix.run_already({"release": (python, requirements)}, INSTALLED.__getitem__)
    assert found == (["release"] if same else [])


def test_a_release_that_asks_a_server_runs_though_make_test_had_its_versions(monkeypatch):
    monkeypatch.setenv("SUITE_RAN", "1")
    monkeypatch.setattr(matrix, "run_already", lambda _releases, _installed: list(matrix.RELEASES))
    assert matrix.not_run_yet() == list(matrix.SERVERS)


def test_every_release_is_a_session_that_has_the_machine_to_itself():
    assert set(matrix.RELEASES) == set(matrix.BOTH_CORES)


@pytest.mark.parametrize(("target", "result"), [("help", "success"), ("no-such-target", "failed")])
def test_a_target_of_make_is_told_as_a_session_is(target, result):
    (told,) = matrix.make(target)
    assert (told.name, told.result) == (f"make {target}", result)
    assert told.seconds > 0
    assert told.cpu > 0


def test_a_session_that_is_named_with_its_parameter_is_forgotten_no_more_than_others(monkeypatch):
    monkeypatch.setattr(
        matrix, "ONE_CORE", [one for one in matrix.ONE_CORE if one not in ("tutor", "migrations(sqlite)")]
    )
    assert matrix.forgotten() == {"migrations(sqlite)", "tutor(teak)", "tutor(ulmo)", "tutor(verawood)"}


def test_environments_are_made_beforehand_of_what_will_run(monkeypatch):
    asked = []
    done = SimpleNamespace(wait=lambda: 0)
    monkeypatch.setattr(matrix, "prepare", lambda names: asked.extend(names) or done)
    monkeypatch.setattr(matrix, "run_already", lambda *_: ["verawood"])
    monkeypatch.setenv("SUITE_RAN", "1")
    assert matrix.main(["--install"]) == 0
    assert asked == ["teak", "ulmo", "next_python", *matrix.WITH_ENVIRONMENT]
