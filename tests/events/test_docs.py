"""docs/events.md says what the code does, and its queries can be asked of the tables Aspects makes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp
from sqlglot.optimizer.qualify import qualify

from partnership_xblock.events import EVENTS, NAMES
from partnership_xblock.events.event import described
from partnership_xblock.plugin.statements.vocabulary import ABOUT, EXTENSION, TERMS
from tools.events import with_list

PAGE = (Path(__file__).parents[2] / "docs" / "events.md").read_text(encoding="utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)
# openedx/aspects-dbt, models/base/xapi_events_all_parsed.sql.
LAYOUT = {
    "xapi": {
        "xapi_events_all_parsed": {
            "event_id": "UUID",
            "verb_id": "String",
            "actor_id": "String",
            "object_id": "String",
            "course_id": "String",
            "org": "String",
            "emission_time": "DateTime64(6)",
            "event": "String",
        }
    }
}


def test_the_list_is_what_the_events_say():
    assert with_list(PAGE) == PAGE, "run `python tools/events.py` and commit docs/events.md"


def test_there_are_three_queries():
    assert len(QUERIES) == 3


@pytest.mark.parametrize("query", QUERIES, ids=["wait", "progress", "trainers"])
class TestQuery:
    def test_it_is_clickhouse_sql_over_columns_that_exist(self, query):
        (parsed,) = sqlglot.parse(query, dialect="clickhouse")
        assert not list(parsed.find_all(exp.Command))
        qualify(parsed, schema=LAYOUT, dialect="clickhouse", validate_qualify_columns=True)

    def test_it_asks_for_what_statements_say(self, query):
        """Every extension is looked up on the side where the transformer puts it, every name and verb is ours."""
        known = {one.name for event in EVENTS for one in described(event)} | {"event"}
        asked = re.findall(rf"event, '(context|result)', 'extensions', '{re.escape(EXTENSION)}([a-z_]+)'", query)
        assert len(asked) == query.count(EXTENSION)
        for side, field in asked:
            assert field in known
            assert side == ("context" if field in (*ABOUT, "event") else "result")
        for name in re.findall(r"'(partnership_xblock\.[a-z_.]+)'", query):
            assert name in NAMES
        for verb in re.findall(r"'(http[^']*/(?:verbs?|schema/1\.0)/[^']*)'", query):
            assert verb in {term.verb for term in TERMS.values()}


def test_a_query_over_a_column_that_is_not_there_is_noticed():
    with pytest.raises(sqlglot.errors.OptimizeError):
        qualify(
            sqlglot.parse_one("SELECT verb FROM xapi.xapi_events_all_parsed", dialect="clickhouse"),
            schema=LAYOUT,
            dialect="clickhouse",
        )
