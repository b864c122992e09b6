"""Which items of a save are taken: a write-once item stands, what the server writes is left alone, the rest goes in."""

from __future__ import annotations

import pytest

from partnership_xblock.activities.admission import admitted
from partnership_xblock.domain.document import Change, Document
from tests.activities.toy import TOY, ToyContent
from tests.fakes.sheets import sheet

KEPT = Document().apply([Change("try:1", {"pick": "a"}, 0), Change("take", {"partner": "p"}, 0)]).document


def judged(*changes, document=KEPT, may_write=lambda _key: True):
    result = sheet(document.present(), {}, ToyContent())
    taken, refused = admitted(TOY, result, document, changes, may_write=may_write)
    return [one.key for one in taken], [(one.change.key, one.problem.code, one.stored) for one in refused]


def test_the_same_try_again_does_no_harm_whenever_it_comes():
    assert judged(Change("try:1", {"pick": "a"}, 0)) == (["try:1"], [])
    assert judged(Change("try:1", {"pick": "a"}, 0), may_write=lambda _key: False) == (["try:1"], [])


@pytest.mark.parametrize("change", [Change("try:1", {"pick": "b"}, 1), Change("try:1", {}, 1, gone=True)])
def test_another_try_of_that_number_is_refused_and_the_first_stands(change):
    assert judged(change) == ([], [("try:1", "already_tried", KEPT.items["try:1"])])


def test_the_rest_of_the_save_is_taken():
    wrong = Change("try:9", {"pick": "a"}, 0)
    assert judged(wrong, Change("take", {"partner": "q"}, 1)) == (["take"], [("try:9", "wrong_shape", None)])


def test_a_later_change_is_judged_on_top_of_the_earlier_ones():
    two = (Change("try:1", {"pick": "a"}, 0), Change("try:2", {"pick": "b"}, 0))
    assert judged(*two, document=Document()) == (["try:1", "try:2"], [])
    assert judged(two[1], document=Document()) == ([], [("try:2", "wrong_shape", None)])
    twice = Change("try:1", {"pick": "b"}, 0)
    assert judged(two[0], twice, document=Document()) == (["try:1"], [("try:1", "already_tried", None)])


def test_what_the_server_writes_no_save_touches():
    assert judged(Change("stamp", {"value": "x"}, 0)) == ([], [("stamp", "not_yours", None)])


def test_of_work_that_is_done_only_what_is_gone_on_with():
    changes = (Change("try:2", {"pick": "b"}, 0), Change("take", {"partner": "q"}, 1))
    result = judged(*changes, may_write=lambda key: key.startswith("try:"))
    assert result == (["try:2"], [("take", "not_editable", KEPT.items["take"])])
