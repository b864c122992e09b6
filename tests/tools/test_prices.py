"""Which tests are measured again after `make test`."""

from __future__ import annotations

import os
import subprocess
import sys
from xml.etree import ElementTree as ET

import check
import prices
import pytest

REPORT = """<testsuites><testsuite>
<testcase classname="tests.tools.test_prices" name="test_quick" time="9">{cpu}</testcase>
<testcase classname="tests.tools.test_prices" name="test_cases[ก-#x00]" time="2.5"/>
<testcase classname="tests.tools.test_prices" name="test_cases[b]" time="3"/>
<testcase classname="tests.tools.test_prices.TestClass" name="test_in_a_class" time="2.001"/>
</testsuite></testsuites>"""


TESTS = """
import pytest, time

def burn():
    end = time.process_time() + 0.3
    while time.process_time() < end:
        pass

@pytest.fixture(scope="module")
def shared():
    burn()

@pytest.fixture
def own():
    burn()

def test_quick(shared):
    pass

def test_dear(shared, own):
    pass
"""


def told(seconds):
    return f'<properties><property name="cpu" value="{seconds}"/></properties>'


def test_those_that_cost_more_each_once_with_all_of_its_cases(tmp_path):
    report = tmp_path / "python.xml"
    report.write_text(REPORT.format(cpu=told("1.4")), encoding="utf-8")
    assert prices.dearer(report, 2.0) == [
        "tests/tools/test_prices.py::TestClass::test_in_a_class",
        "tests/tools/test_prices.py::test_cases",
    ]
    assert prices.dearer(report, 4.0 * (os.cpu_count() or 1)) == []
    report.write_text(REPORT.format(cpu=told("2.6")), encoding="utf-8")
    assert "tests/tools/test_prices.py::test_quick" in prices.dearer(report, 2.0)
    assert len(prices.dearer(report, 2.0)) == 3


def test_what_a_test_cost_is_told_in_the_report(tmp_path):
    """With what is made for it alone, without what its module shares."""
    (tmp_path / "test_it.py").write_text(TESTS, encoding="utf-8")
    report = tmp_path / "report.xml"
    alone = ("-c", "/dev/null", f"--rootdir={tmp_path}", "-p", "no:cacheprovider", "-p", "no:django")
    command = [sys.executable, "-m", "pytest", *alone, "-p", "tests.conftest", "--cpu-told"]
    subprocess.run([*command, f"--junitxml={report}", str(tmp_path)], cwd=prices.ROOT, check=True, capture_output=True)
    costs = {case.get("name"): prices.cost(case) for case in ET.parse(report).getroot().iter("testcase")}
    assert costs["test_quick"] < 0.2 < costs["test_dear"]


def test_a_file_that_is_gone_is_said():
    with pytest.raises(ValueError, match=r"tests\.no\.test_where"):
        prices.node("tests.no.test_where", "test_a", prices.ROOT)


def test_make_check_leaves_them_out_only_where_they_are_asked_later():
    assert {*check.chosen([], later=False)} == {*check.QUESTIONS}
    left_out = {*check.QUESTIONS} - {*check.chosen([], later=True)}
    assert left_out == {"order", *(name for name, command in check.QUESTIONS.items() if "--cpu-limit" in command)}
    assert check.chosen(["slow-tests-half"], later=True) == ["slow-tests-half"]
