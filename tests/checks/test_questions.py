"""What all questions promise, and how Django's own check tells them."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core import checks

import partnership_xblock.checks as package
from partnership_xblock.checks import database, system
from partnership_xblock.checks.question import Finding, Question
from partnership_xblock.checks.questions import QUESTIONS

ALL = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
OTHERS = {"__init__", "question", "questions", "system"}


def test_every_file_is_a_question_in_the_list():
    files = {path.stem for path in Path(package.__file__).parent.glob("*.py")} - OTHERS
    assert {question.name for question in QUESTIONS} == files
    assert len({question.name for question in QUESTIONS}) == len(QUESTIONS)


@ALL
@pytest.mark.django_db
def test_every_question_answers_in_sentences(question):
    findings = question.findings()
    assert findings
    for finding in findings:
        assert finding.says.endswith("."), finding.says
        assert finding.do == "" or finding.do[0].isupper()
        assert finding.do or finding.level in ("ok", "hint", "warning")


def test_an_answer_that_fails_is_an_error_in_words_and_not_the_end():
    def fail():
        yield Finding("ok", "Up to here.")
        raise RuntimeError("the server is away")

    (findings,) = Question(name="x", ask=fail).findings()
    assert findings.level == "error"
    assert "RuntimeError: the server is away" in findings.says


CHEAP = [question for question in QUESTIONS if question.cheap]


@pytest.mark.parametrize("question", CHEAP, ids=lambda question: question.name)
def test_what_django_asks_costs_no_query(question, django_db_blocker):
    with django_db_blocker.block():
        assert not any("could not be found out" in finding.says for finding in question.findings())


def test_django_tells_a_wrong_host_as_a_warning_so_that_the_platform_still_starts(settings):
    settings.PARTNERSHIP_HOST = "no.such.Host"
    (result,) = [each for each in checks.run_checks(tags=[system.TAG]) if each.id == "partnership_xblock.host"]
    assert result.level == checks.WARNING
    assert "no.such.Host" in result.msg


@pytest.mark.django_db
def test_the_database_is_asked_only_where_django_asks_of_databases(monkeypatch):
    def ids(**given):
        return {each.id for each in checks.run_checks(tags=[system.TAG], **given)}

    monkeypatch.setattr(database.connection, "vendor", "oracle")
    name = "partnership_xblock.database"
    assert name not in ids()
    assert name in ids(databases=["default"])


def test_a_check_can_be_silenced_by_its_name(settings):
    settings.PARTNERSHIP_HOST = "no.such.Host"
    settings.SILENCED_SYSTEM_CHECKS = ["partnership_xblock.host"]
    silent = [each for each in checks.run_checks(tags=[system.TAG]) if not each.is_silenced()]
    assert not any(each.id == "partnership_xblock.host" for each in silent)
