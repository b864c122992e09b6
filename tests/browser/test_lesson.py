"""A teacher learns what makes a network: on a phone, by touch, without signal from the second card to the sixth."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.lesson import KEYS, Learner
from tests.browser.server import loaded
from tests.browser.widths import LANGUAGES

pytestmark = pytest.mark.browser
MOST_TAPS = 32
SENTENCE = "เดือนหน้าจะขอคุยกับพระอาจารย์และ อสม. สิบนาที หลังอ่านหนังสือวันศุกร์สุดท้าย"


def test_a_teacher_learns_what_makes_a_network(person):
    page = person("somying", width=360, touch=True)
    learner = Learner(page)
    learner.open()
    right = dict(KEYS["is24"].key)
    learner.tap(learner.button("lesson.start"))
    learner.next()
    learner.saved()

    # Without signal from the second card to the sixth.
    page.context.set_offline(True)
    learner.next()
    heading = learner.root.get_by_role("heading", level=3)
    expect(heading).to_be_focused()
    learner.pick("day", "do")
    learner.check("day")
    learner.waits("day")
    learner.next()
    expect(heading).to_contain_text("ศาลาวันศุกร์")
    learner.next()
    learner.say("is24", right)
    learner.check("is24")
    learner.waits("is24")
    learner.next()
    learner.pick("level", "monthly")
    learner.check("level")
    learner.waits("level")
    learner.kept(1)
    assert loaded_tries(person, page) == set()

    # What waited goes out, and its marks come to the card that is open.
    page.context.set_offline(False)
    learner.saved()
    level = learner.question("level")
    expect(level).to_contain_text(learner.t("lesson.not_right"))
    expect(level.get_by_text(learner.t("lesson.key"), exact=True)).to_have_count(0)
    learner.right("pairs", "hall")
    learner.next("lesson.to_last")
    learner.finish(SENTENCE)
    assert learner.taps <= MOST_TAPS, learner.taps
    learner.stands_at("done")
    expect(learner.root).to_contain_text(SENTENCE)
    expect(learner.root).to_contain_text(learner.t("lesson.points", points=8, of=10))

    # Done, and tried again: it counts, and nothing else is asked.
    learner.tap(learner.button("lesson.done_try", n=3))
    learner.tap(level.get_by_role("button", name=learner.t("lesson.again"), exact=True))
    learner.pick("level", "cook")
    learner.check("level")
    expect(level).to_contain_text(learner.t("lesson.right_in", n=2))
    learner.stands_at("done")
    learner.saved()
    held = loaded(page, "lesson-start")
    assert held["submission"]["status"] == "accepted"
    assert held["marks"]["level"]["points"] == 2
    assert sum(mark["points"] for mark in held["marks"].values()) == 10


def loaded_tries(person: Any, page: Page) -> set[str]:
    """Keys of the tries the server has, as another device of hers sees them."""
    other = person("somying")
    other.goto("/")
    return {key for key in loaded(other, "lesson-start")["answers"]["items"] if key.startswith("try:")}


def test_a_lesson_is_taken_up_where_it_was_left(person):
    """Closed with tries that have not gone out: the next page has them, sends them in their order, and goes on."""
    page = person("somying", width=360, touch=True)
    learner = Learner(page)
    learner.open()
    learner.tap(learner.button("lesson.start"))
    learner.next()
    learner.next()
    learner.saved()
    page.context.set_offline(True)
    learner.pick("day", "think")
    learner.check("day")
    learner.waits("day")
    learner.next()
    learner.kept(1)
    page.context.set_offline(False)
    page.close(run_before_unload=False)
    again = Learner(person("somying", device=page.context))
    again.open()
    again.saved()
    expect(again.root.get_by_role("heading", level=3)).to_contain_text("ศาลาวันศุกร์")
    held = loaded(again.page, "lesson-start")
    assert held["answers"]["items"]["try:day.1"]["v"]["picks"] == ["think"]
    assert held["marks"]["day"]["left"] == 2


def test_of_two_devices_the_first_try_stands(person):
    """The second hears so, keeps its answer, and may check it as the next try."""
    phone = Learner(person("somying", width=360, touch=True))
    phone.open()
    phone.tap(phone.button("lesson.start"))
    phone.next()
    phone.next()
    phone.saved()
    other = Learner(person("somying", touch=True))
    other.open()
    phone.page.context.set_offline(True)
    phone.pick("day", "think")
    phone.check("day")
    phone.waits("day")
    other.pick("day", "judge")
    other.check("day")
    expect(other.question("day")).to_contain_text(other.t("lesson.not_right"))
    phone.page.context.set_offline(False)
    expect(phone.question("day")).to_contain_text(phone.t("lesson.first_stands"))
    phone.check("day")
    expect(phone.question("day")).to_contain_text(phone.t("lesson.tried_of", n=2, of=3))
    phone.saved()
    tries = {
        key: item["v"]["picks"]
        for key, item in loaded(phone.page, "lesson-start")["answers"]["items"].items()
        if key.startswith("try:")
    }
    assert tries == {"try:day.1": ["judge"], "try:day.2": ["think"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_key_is_on_the_page_before_it_is_earned(person, language):
    page = person("somying", width=1280, language=language)
    learner = Learner(page, language=language)
    learner.open()
    told = [text.into(language) for option in KEYS["level"].options for text in (option.why,)]
    source = page.content()
    assert not [text for text in told if text in source]
    assert '"right"' not in source.replace('"right":[]', "").replace('"right": []', "")
