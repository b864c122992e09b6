"""The items that can be saved in `agreement`, what an author cannot save, its figures, what it offers and carries."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from partnership_xblock.activities.activity import partners_in
from partnership_xblock.activities.agreement import AGREEMENT
from partnership_xblock.activities.agreement.content import AgreementContent
from partnership_xblock.activities.agreement.money import names_amount
from partnership_xblock.activities.agreement.table import table_of
from tests.fakes.sheets import sheet, sheet_of_case

PRESET = AgreementContent.preset()
CASES = json.loads((Path(__file__).parents[2] / "golden" / "agreement" / "cases.json").read_text(encoding="utf-8"))
EXAMPLE = AGREEMENT.example("th")


def of_example(**change):
    answers = {**EXAMPLE["answers"], **{key.replace("__", ":"): value for key, value in change.items()}}
    return sheet(answers, EXAMPLE["network"], PRESET, 2)


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("about:a", {}, "unknown_item"),
        ("about", {"title": "ก" * 121}, "too_long"),
        ("party:us", {"name": "นาย ก"}, "unknown_field"),
        ("row:care", {"off": "yes"}, "wrong_shape"),
        ("give:care.us", {"by": "30 ก.ย. 2570"}, "not_a_date"),
        ("give:care.us", {"text": "ก" * 4001}, "too_long"),
        ("lead:care", {"party": "our school"}, "wrong_shape"),
        ("ready:order.us", {"state": "yes"}, "wrong_shape"),
        ("term", {"start": "2026-02-30"}, "not_a_date"),
        ("state:signed", {"signature": "x"}, "unknown_field"),
    ],
)
def test_refused(key, value, code):
    assert [problem.code for problem in AGREEMENT.item_problems(key, value)] == [code]


def test_parties_keep_their_partners():
    answers = {"party:us": {}, "party:a": {"partner": "a"}, "give:care.a": {"text": "ก"}}
    assert partners_in(AGREEMENT.items, answers) == {"a"}


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_summary(case):
    content = PRESET if case["content"] == "preset" else AgreementContent.from_author(case["content"])
    assert AGREEMENT.results.summary(sheet_of_case(content, case)) == case["facts"]


def test_figures_are_those_of_the_example():
    summary = AGREEMENT.results.summary(of_example())
    assert summary == {
        "parties": 3,
        "rows": 4,
        "cells": 12,
        "dated": 11,
        "followed": 12,
        "same": 1,
        "led": 1,
        "form": "mou",
        "state": "checked",
        "days": 487,
    }
    figures = {one["label"].rpartition("_")[2]: one["value"] for one in AGREEMENT.results.figures(summary)}
    assert figures == {
        "parties": "3",
        "cells": "12/12",
        "dated": "11/12",
        "followed": "12/12",
        "same": "1",
        "led": "1/1",
        "checked": "2/3",
    }
    assert [one.id for one in AGREEMENT.results.filters if one.holds(summary)] == ["open"]
    assert [one.id for one in AGREEMENT.results.filters if one.holds({})] == []


def test_every_day_is_offered_and_once_where_all_wrote_the_same():
    everything = AGREEMENT.results.offers(of_example())
    assert {offer.sort for offer in everything} == {"event", "pair"}
    offers = [offer for offer in everything if offer.sort == "event"]
    days = {offer.id: (offer.date, offer.partner, offer.owner) for offer in offers}
    assert len(days) == len(offers) == 11
    assert days["give:knowledge.us"] == ("2026-12-15", "", "ครูอนามัยโรงเรียน")
    assert days["give:people.clinic000001"][1] == "clinic000001"
    assert [id_ for id_ in days if ":care." in id_] == ["give:care.clinic000001"], "the party that leads"
    assert days["term.review"][0] == "2027-09-30"
    assert days["term.end"][0] == "2028-01-31", "60 days before 31 March 2028"


def test_what_is_agreed_is_offered_for_each_partner():
    assert [one for one in AGREEMENT.results.offers(of_example()) if one.sort == "agreed"] == []
    offers = AGREEMENT.results.offers(of_example(state__agreed={"date": "2026-11-20"}))
    agreed = [(one.partner, one.date, one.text, one.form) for one in offers if one.sort == "agreed"]
    title = EXAMPLE["answers"]["about"]["title"]
    assert agreed == [("clinic000001", "2026-11-20", title, "mou"), ("tambonadm001", "2026-11-20", title, "mou")]


def test_what_partners_bring_is_offered_to_a_proposal_alone():
    offers = [one for one in AGREEMENT.results.offers(of_example()) if one.sort == "pair"]
    assert {one.kinds for one in offers} == {("proposal",)}
    cells = {one.id.removeprefix("means."): (one.text, one.partner) for one in offers}
    answers = EXAMPLE["answers"]
    assert cells == {
        f"give:means.{partner}": (answers[f"give:means.{partner}"]["text"], partner)
        for partner in ("clinic000001", "tambonadm001")
    }


def test_days_of_an_english_agreement_are_told_in_english():
    english = AGREEMENT.example("en")
    offers = AGREEMENT.results.offers(sheet(english["answers"], english["network"], PRESET, 2))
    assert [one.text for one in offers if one.sort == "event"][-2:] == [
        "Review the agreement: Every Don Tawan child sees and reads",
        "Talk about renewing or ending: Every Don Tawan child sees and reads",
    ]


def test_the_next_wave_opens_without_days_and_states():
    carried = AGREEMENT.waves.carry(of_example(state__agreed={"date": "2026-11-20"}))
    assert not [key for key in carried if key.startswith(("state:", "ready:", "term"))]
    assert {value["by"] for key, value in carried.items() if key.startswith("give:")} == {""}
    assert carried["give:people.us"]["follow"] == "ครูอนามัยโรงเรียน"
    assert carried["lead:care"] == {"party": "clinic000001"}
    kept = ("about", "party:", "row:", "group:", "member:")
    assert all(carried[key] == value for key, value in EXAMPLE["answers"].items() if key.startswith(kept))


def test_a_party_whose_partner_is_gone_takes_its_cells_with_it():
    network = {key: value for key, value in EXAMPLE["network"].items() if key != "partner:clinic000001"}
    carried = AGREEMENT.waves.carry(sheet(EXAMPLE["answers"], network, PRESET, 2))
    assert not [key for key in carried if "clinic" in key and not key.startswith("party:")]
    assert "member:records00001" not in carried
    assert "lead:care" not in carried


CHANGES = {
    "a topic twice": ("topics", lambda rows: [*rows, rows[0]], "id_twice"),
    "all topics hidden": ("topics", lambda rows: [{**row, "hidden": True} for row in rows], "too_few"),
    "no form": ("papers", lambda _rows: [], "too_short"),
    "a state of another name": ("states", lambda rows: [{**rows[0], "id": "signed"}, *rows[1:]], "value_error"),
    "another order of states": ("states", lambda rows: rows[::-1], "value_error"),
    "four answers": ("stands", lambda rows: [*rows, {**rows[0], "id": "maybe"}], "too_long"),
}


@pytest.mark.parametrize(("field", "change", "code"), CHANGES.values(), ids=CHANGES)
def test_what_an_author_cannot_save(field, change, code):
    rows = PRESET.model_dump(mode="json")[field]
    with pytest.raises(ValidationError) as wrong:
        AgreementContent.from_author({field: change(rows)})
    assert [error["type"] for error in wrong.value.errors()] == [code]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ปีละไม่เกิน ๑๒,๐๐๐ บาท", True),
        ("฿500 ต่อครั้ง", True),
        ("สองหมื่นบาท", True),
        ("up to 3,000 Baht", True),
        ("งบประมาณตามแผน", False),
        ("บาทหลวงมาเล่านิทาน 2 ครั้ง", False),
        ("12,000 คน", False),
    ],
)
def test_amounts_of_money(text, found):
    assert names_amount(text) is found


PARTIES = st.lists(st.sampled_from(["a", "b", "c", "d", "e", "f"]), unique=True, max_size=6)
TEXTS = st.sampled_from(["", "ดูแล", "ดูแล ", "ช่วย", "๑ ครั้ง", "1ครั้ง"])


@given(PARTIES, st.data())
def test_whatever_is_written_every_cell_stands_once_and_words_that_are_the_same_are_of_two_or_more(parties, data):
    answers = {f"party:{one}": {"partner": one, "order": n} for n, one in enumerate(parties)}
    for row in ("people", "care", "gone"):
        for party in ("us", *parties, "left"):
            answers[f"give:{row}.{party}"] = {"text": data.draw(TEXTS)}
    table = table_of(sheet(answers, {f"partner:{one}": {"name": one} for one in parties}, PRESET))
    assert [party.id for party in table.parties] == ["us", *parties]
    for row in table.rows:
        assert [cell.party for cell in row.cells] == ["us", *parties]
        assert len(row.same) != 1
        assert set(row.same) <= set(row.given)
