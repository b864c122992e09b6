"""Which tests are measured again after `make test`."""

from __future__ import annotations

import check
import prices
import pytest

REPORT = """<testsuites><testsuite>
<testcase classname="tests.tools.test_prices" name="test_quick" time="0.004"/>
<testcase classname="tests.tools.test_prices" name="test_cases[ก-#x00]" time="2.5"/>
<testcase classname="tests.tools.test_prices" name="test_cases[b]" time="3"/>
<testcase classname="tests.tools.test_prices.TestClass" name="test_in_a_class" time="2.001"/>
</testsuite></testsuites>"""


def test_those_that_took_longer_each_once_with_all_of_its_cases(tmp_path):
    report = tmp_path / "python.xml"
    report.write_text(REPORT, encoding="utf-8")
    assert prices.took_longer(report, 2.0) == [
        "tests/tools/test_prices.py::TestClass::test_in_a_class",
        "tests/tools/test_prices.py::test_cases",
    ]
    assert prices.took_longer(report, 4.0) == []


def test_a_file_that_is_gone_is_said():
    with pytest.raises(ValueError, match=r"tests\.no\.test_where"):
        prices.node("tests.no.test_where", "test_a", prices.ROOT)


def test_make_check_leaves_them_out_only_where_they_are_asked_later():
    assert {*check.chosen([], later=False)} == {*check.QUESTIONS}
    left_out = {*check.QUESTIONS} - {*check.chosen([], later=True)}
    assert left_out == {"order", *(name for name, command in check.QUESTIONS.items() if "--cpu-limit" in command)}
    assert check.chosen(["slow-tests-half"], later=True) == ["slow-tests-half"]
