"""What was tested is added up from what the runners wrote, and nothing tested is a failure."""

from __future__ import annotations

import counts
import pytest

REPORT = (
    '<testsuites><testsuite tests="{tests}" failures="{failures}" errors="{errors}" skipped="{skipped}"/></testsuites>'
)


def written(folder, name, **numbers):
    path = folder / f"{name}.xml"
    path.write_text(
        REPORT.format(**{"tests": 0, "failures": 0, "errors": 0, "skipped": 0, **numbers}), encoding="utf-8"
    )
    return path


def test_reports_are_added_up_to_one_closing_line(tmp_path, capsys):
    reports = [written(tmp_path, "a", tests=5, skipped=2), written(tmp_path, "b", tests=3)]
    assert counts.main(reports) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "6 passed, 0 failed, 2 skipped"


def test_errors_count_as_failures(tmp_path, capsys):
    assert counts.main([written(tmp_path, "a", tests=5, failures=1, errors=1)]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "3 passed, 2 failed, 0 skipped"


@pytest.mark.parametrize("numbers", [{}, {"tests": 2, "skipped": 2}])
def test_a_run_without_a_test_is_a_failure(tmp_path, numbers):
    assert counts.main([written(tmp_path, "a", **numbers)]) == 1
