"""What can be saved in `plc`, what its figures and rows say, and what is certified of a meeting."""

from __future__ import annotations

import csv
import io
import time
from dataclasses import replace
from datetime import date

import pytest
from pydantic import ValidationError

from partnership_xblock.activities.plc import PLC
from partnership_xblock.activities.plc.content import PlcContent
from partnership_xblock.activities.plc.log import Log
from partnership_xblock.domain.flow import LOG
from tests.conformance import declared, edited, worked
from tests.fakes.sheets import sheet

DAY = date(2026, 12, 3)
EXAMPLE = PLC.example("th")
CONTENT = PlcContent.preset()
FIRST = "exmeet000001"


def of(answers, *, certificates=None, today=DAY, content=CONTENT):
    return sheet(answers, EXAMPLE["network"], content, today=today, certificates=certificates)


def certificates(*ids):
    own = of(EXAMPLE["answers"])
    return {
        id_: {"state": "yes", **PLC.certifies.facts(own, id_), "by": "ศึกษานิเทศก์", "on": "2026-11-13"} for id_ in ids
    }


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("session:a", {"start": "24:00"}, "not_a_time"),
        ("session:a", {"end": "38:00"}, "not_a_time"),
        ("session:a", {"start": "8:30"}, "not_a_time"),
        ("session:a", {"date": "25 พ.ย. 2569"}, "not_a_date"),
        ("session:a", {"pause": 241}, "wrong_shape"),
        ("session:a", {"pause": -1}, "wrong_shape"),
        ("session:a", {"number": 0}, "wrong_shape"),
        ("session:a", {"roles": {"model": 100}}, "wrong_shape"),
        ("session:a", {"minutes": 90}, "unknown_field"),
        ("session:", {}, "unknown_item"),
        ("hours:a", {"state": "yes"}, "unknown_item"),
        ("after:a", {"result": "maybe"}, "wrong_shape"),
        ("circle", {"day": "someday"}, "wrong_shape"),
        ("talk:a", {"attempt": "ก" * 301}, "too_long"),
        ("aar:a", {"answers": {"next": "ก" * 4001}}, "too_long"),
    ],
)
def test_a_wrong_shape_is_refused(key, value, code):
    assert [problem.code for problem in PLC.item_problems(key, value)] == [code]


def test_a_partner_who_came_is_kept_in_the_network():
    assert PLC.partners_in(EXAMPLE["answers"]) == {"exweavers001"}


def test_results_can_be_renamed_only_and_ids_stand_once():
    with pytest.raises(ValidationError, match="fixed"):
        PlcContent(results=tuple(reversed(CONTENT.results)))
    with pytest.raises(ValidationError, match="twice"):
        PlcContent(terms=(CONTENT.terms[0], CONTENT.terms[0]))
    with pytest.raises(ValidationError):
        PlcContent(terms=(CONTENT.terms[0].model_dump() | {"start": "5-16"},))


@pytest.mark.parametrize("check", [*declared.CHECKS, *edited.CHECKS, *worked.CHECKS], ids=lambda check: check.__name__)
def test_it_is_whole_but_for_its_page(check, tmp_path):
    assert list(check(PLC, tmp_path)) == []


def test_it_is_a_log():
    assert PLC.flow is LOG


# --- hours --------------------------------------------------------------------------------------------------------


def test_a_certificate_holds_as_long_as_its_facts_and_the_sum_of_people_do():
    said = certificates(FIRST)
    item = EXAMPLE["answers"][f"session:{FIRST}"]

    def state(**change):
        answers = {**EXAMPLE["answers"], f"session:{FIRST}": {**item, **change}}
        return Log.of(of(answers, certificates=said)).by_id[FIRST].certified

    assert state() == "yes"
    changes = ({"date": "2026-10-22"}, {"start": "09:30"}, {"end": "12:00"}, {"pause": 0}, {"roles": {"model": 5}})
    assert {state(**change) for change in changes} == {"changed"}
    assert state(roles={"model": 2, "buddy": 4}) == "yes"
    assert state(topic="เรื่องอื่น", step="see", number=None, place="", partners=[]) == "yes"
    assert state(end="", start="") == "changed"


def test_only_a_meeting_that_counts_is_certified():
    facts = PLC.certifies.facts
    assert facts(of(EXAMPLE["answers"]), FIRST) == {
        "minutes": 135,
        "date": "2026-10-21",
        "start": "09:00",
        "end": "11:30",
        "pause": 15,
        "people": 6,
    }
    assert facts(of(EXAMPLE["answers"]), "exmeet000007") is None  # arranged
    assert facts(of(EXAMPLE["answers"]), "nobody") is None
    twice = {**EXAMPLE["answers"], "session:later": {**EXAMPLE["answers"][f"session:{FIRST}"], "order": 99}}
    assert facts(of(twice), "later") is None


def test_indicators_wait_for_a_circle_that_met_and_for_something_tried():
    every = ("3.1", "3.2", "3.3")
    alone = {**EXAMPLE["answers"]}
    for key, value in EXAMPLE["answers"].items():
        if key.startswith("session:"):
            alone[key] = {**value, "roles": {"model": 2}}
    untold = {key: value for key, value in EXAMPLE["answers"].items() if not key.startswith("after:")}
    assert PLC.offered_wpa(of(EXAMPLE["answers"]), every) == every
    assert PLC.offered_wpa(of(EXAMPLE["answers"], today=date(2026, 10, 20)), every) == ("3.1", "3.3")
    assert PLC.offered_wpa(of(alone), every) == ("3.1", "3.3")
    assert PLC.offered_wpa(of(alone, content=CONTENT.model_copy(update={"people_from": 2})), every) == every
    assert PLC.offered_wpa(of(untold), every) == ("3.1", "3.2")
    assert PLC.offered_wpa(of({}), every) == ("3.1",)


# --- rows and figures ---------------------------------------------------------------------------------------------


def test_what_the_rows_add_up_to_is_what_the_figures_say():
    said = certificates(FIRST, "exmeet000002", "exmeet000003")
    own = of(EXAMPLE["answers"], certificates=said)
    rows, found = PLC.results.rows(own, "en"), PLC.results.summary(own)
    of_item = {}
    for row in rows:
        of_item.setdefault(row.item, {})[row.field] = row.value
    counted = [int(one["minutes"]) for one in of_item.values() if one.get("counted") == "1"]
    assert sum(counted) == found["minutes"] == 595
    certified = [int(one["certified minutes"]) for one in of_item.values() if "certified minutes" in one]
    assert sum(certified) == found["certified"] == 315
    for sums in (found["by_fiscal"], found["by_term"]):
        assert sum(one["certified"] + one["waiting"] for one in sums.values()) == 595
    assert of_item["session:exmeet000007"]["counted"] == "0"
    assert of_item[f"session:{FIRST}"]["date (BE)"] == "21/10/2569"
    assert of_item[f"hours:{FIRST}"] == {
        "certified minutes": "135",
        "certified by": "ศึกษานิเทศก์",
        "certified on": "2026-11-13",
    }


def test_rows_survive_a_file_and_name_whom_they_speak_of():
    rows = PLC.results.rows(of(EXAMPLE["answers"]), "th")
    with_partner = [(row.value, row.partners) for row in rows if row.partners]
    assert with_partner == [("กลุ่มแม่บ้านทอผ้า", ("partner:exweavers001",))] * 2
    file = io.StringIO()
    csv.writer(file).writerows((row.item, row.about, row.field, row.value) for row in rows)
    assert len(list(csv.reader(io.StringIO(file.getvalue())))) == len(rows)


def test_what_is_no_longer_asked_for_stands_under_its_id():
    answers = {
        "session:a": {
            "date": "2026-11-25",
            "step": "gone",
            "cycle": "lost",
            "roles": {"monk": 2},
            "partners": ["away"],
        },
        "talk:a": {"kinds": ["photo"]},
        "aar:a": {"answers": {"why": "เพราะฝน"}},
    }
    read = {(row.field, row.value) for row in PLC.results.rows(of(answers), "en")}
    expected = {
        ("step", "gone"),
        ("cycle", "lost"),
        ("monk", "2"),
        ("partner", "away"),
        ("evidence", "photo"),
        ("why", "เพราะฝน"),
    }
    assert expected <= read


def test_the_figures_of_the_example():
    found = PLC.results.summary(of(EXAMPLE["answers"]))
    told = {figure["label"]: figure["value"] for figure in PLC.results.figures(found)}
    assert told == {
        "plc.figure_sessions": "6",
        "plc.figure_cycles": "2",
        "plc.figure_told": "5/5",
        "plc.figure_wrong": "0",
    }
    assert (found["weeks"], found["people_min"], found["planned"]) == (7, 4, 1)


def test_four_hundred_meetings_cost_no_sixteen_times_what_a_hundred_do():
    talk = EXAMPLE["answers"][f"talk:{FIRST}"]
    session = EXAMPLE["answers"][f"session:{FIRST}"]

    def cost(n: int) -> float:
        answers = {
            f"session:s{i}": {**session, "date": f"2026-{1 + i % 11:02}-{1 + i % 28:02}", "order": i} for i in range(n)
        }
        own = of({**answers, **{f"talk:s{i}": talk for i in range(n)}})
        begun = time.process_time()
        PLC.check(own)
        PLC.results.summary(own)
        return time.process_time() - begun

    few = min(cost(100) for _ in range(3))
    assert min(cost(400) for _ in range(3)) < 10 * few


def test_an_older_release_s_session_is_read_without_what_it_did_not_know():
    own = replace(of({}), answers={"session:a": {"date": "2026-11-25", "weather": "ฝน"}})
    assert [session.id for session in Log.of(own).sessions] == ["a"]
