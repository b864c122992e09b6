"""Mistakes of an author's are refused, each by its code; what is hidden is not asked for."""

from __future__ import annotations

import json
from typing import get_args

import pytest
from pydantic import ValidationError

from partnership_xblock.activities.lesson import LESSON
from partnership_xblock.activities.lesson.content import Competency, LessonContent
from partnership_xblock.domain.module_card import COMPETENCIES
from partnership_xblock.domain.secret import without_secrets
from partnership_xblock.domain.text import localized
from tests.activities.lesson.made import (
    TAKE,
    TWO,
    cards,
    check,
    lesson,
    match,
    multiple,
    network,
    options,
    order,
    raw,
    single,
    text,
)

PICTURE = {"id": "pic", "kind": "picture", "title": text("p"), "url": "https://a.th/p.png", "alt": text("alt")}
VIDEO = {"id": "film", "kind": "video", "title": text("v"), "url": "https://a.th/v", "summary": text("s")}
LIST = {"id": "lst", "kind": "list", "title": text("l"), "list": "two"}
PLAIN = {"id": "one", "kind": "text", "title": text("one")}


def without(made, *names):
    return {name: value for name, value in made.items() if name not in names}


def with_cards(*more):
    return raw(cards=[*cards(single()), *more])


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (with_cards({**PLAIN}), "id_twice"),
        (raw(single("q"), multiple("q")), "id_twice"),
        (raw(single(options=options("a", "a", right="a"))), "id_twice"),
        (raw(match(choices=[{"id": one, "label": text(one)} for one in ("c1", "c2", "c3", "l1")])), "id_twice"),
        (raw(order(items=[{"id": one, "label": text(one)} for one in "xyzz"])), "id_twice"),
        (raw(lists={"two": [*TWO, TWO[0]]}), "id_twice"),
        (raw(lists={"two": TWO, "x": [{"id": "verdict", "label": text("v")}]}), "id_reserved"),
        (raw(lists={"two": TWO, "why": TWO}), "id_reserved"),
        (raw(single(options=options("a", "b"))), "right_missing"),
        (raw(single(options=options("a", "b", right="a b"))), "right_twice"),
        (raw(multiple(options=options("a", "b"))), "right_missing"),
        (raw(multiple(options=options("a", "b", right="a b"))), "wrong_missing"),
        (raw(single(options=options("a", right="a"))), "too_few"),
        (raw(single(options=options(*"abcdefg", right="a"))), "too_many"),
        (raw(match(choices=[{"id": one, "label": text(one)} for one in ("c1", "c2")])), "key_unknown"),
        (
            raw(match(lines=[{"id": f"l{n}", "label": text("l"), "key": "c1"} for n in range(6)])),
            "too_many",
        ),
        (raw(order(key=list("xyz"))), "key_incomplete"),
        (raw(order(key=list("xyzz"))), "key_incomplete"),
        (raw(order(items=[{"id": one, "label": text(one)} for one in "xy"], key=["x", "y"])), "too_few"),
        (raw(network(key={"f1": "yes", "f2": "no"})), "key_incomplete"),
        (raw(network(key={"f1": "yes", "verdict": "no"})), "key_incomplete"),
        (raw(network(key={"f1": "yes", "f2": "no", "verdict": "unsaid"})), "key_incomplete"),
        (raw(network(list="none")), "list_unknown"),
        (with_cards({**LIST, "list": "none"}), "list_unknown"),
        (with_cards(without(PICTURE, "alt")), "alt_missing"),
        (with_cards({**PICTURE, "alt": text("  ")}), "alt_missing"),
        (with_cards(without(PICTURE, "url")), "picture_missing"),
        (with_cards({**PICTURE, "url": "http://a.th/p.png"}), "url_not_https"),
        (with_cards({**PICTURE, "url": "javascript:alert(1)"}), "url_not_https"),
        (with_cards({**PICTURE, "url": "data:image/png;base64,AA"}), "url_not_https"),
        (with_cards({**VIDEO, "url": "http://a.th/v"}), "url_not_https"),
        (with_cards({**VIDEO, "url": "/static/v.mp4"}), "url_not_https"),
        (with_cards({**VIDEO, "url": 'https://a.th/"onload='}), "url_not_https"),
        (with_cards({**VIDEO, "url": "https:///v"}), "url_not_https"),
        (with_cards(without(VIDEO, "summary")), "summary_missing"),
        (with_cards({**TAKE, "id": "again"}), "takeaway_twice"),
        (with_cards({**PLAIN, "id": "x", "title": text("")}), "text_missing"),
        (with_cards({**PLAIN, "id": "x", "title": text("ก" * 301)}), "text_too_long"),
        (with_cards({**PLAIN, "id": "x", "body": [text("ก" * 901)]}), "text_too_long"),
        (with_cards({**PLAIN, "id": "x", "body": [text("ก" * 300)] * 3}), "card_too_long"),
        (with_cards({**PLAIN, "id": "x", "body": [text("ก")] * 5}), "too_many"),
        (raw(single(ask=text(""))), "text_missing"),
        (raw(single(points=4.5)), "less_than_equal"),
        (raw(single(points=-0.5)), "greater_than_equal"),
        (raw(single(points=1.25)), "half_points"),
        (raw(tries=10), "less_than_equal"),
        (raw(tries=-1), "greater_than_equal"),
        (raw(cards=cards()[:2]), "too_few"),
        (raw(cards=[{**PLAIN, "id": f"c{n}"} for n in range(17)]), "too_many"),
        (raw(lists={"two": [{"id": f"i{n}", "label": text("i")} for n in range(13)]}), "too_many"),
        (raw(wpa=["9.9"]), "wpa_unknown"),
        (raw(competencies=["flying"]), "literal_error"),
        (raw(lane="down"), "literal_error"),
        (with_cards({**PLAIN, "id": "no spaces"}), "string_pattern_mismatch"),
        (with_cards({**PLAIN, "id": "x", "kind": "quiz"}), "union_tag_invalid"),
    ],
)
def test_a_mistake_is_refused_by_its_code(given, code):
    with pytest.raises(ValidationError) as caught:
        LessonContent.from_author(given)
    assert [one["type"] for one in caught.value.errors()] == [code]


@pytest.mark.parametrize(
    "url",
    ["https://a.th/p.png", "https://a.th", "https://a.th:8443/แผนที่.png?x=1", "/static/p.png", "/asset-v1:A+B+C/p"],
)
def test_pictures_come_from_afar_or_from_the_course(url):
    assert lesson(single(), cards=[*cards(single()), {**PICTURE, "url": url}]).cards[-1].url == url


def test_the_largest_lesson_is_taken_and_one_size_more_is_not():
    """16 cards of 900 clusters, six questions of six options each on some, 9 tries."""
    body = [text("ก็" * 299)] * 3
    full = [{"id": f"c{n}", "kind": "text", "title": text("กก"), "body": [*body, text("ก")]} for n in range(12)]
    asked = [
        check(*[single(f"q{n}{m}", options=options(*"abcdef", right="a")) for m in range(6)], id_=f"k{n}")
        for n in range(3)
    ]
    given = raw(cards=[*full, *asked, TAKE], tries=9)
    content = LessonContent.from_author(given)
    assert (len(content.cards), len(content.questions), content.limit) == (16, 18, 9)
    given["cards"][0]["title"] = text("กกก")
    with pytest.raises(ValidationError, match="too long"):
        LessonContent.from_author(given)


def test_what_is_hidden_is_neither_shown_nor_asked():
    content = lesson(
        cards=[
            PLAIN,
            check(single("s")),
            check(single("h"), id_="hid", hidden=True),
            {**VIDEO, "url": ""},
            {**VIDEO, "id": "film2", "hidden": True},
            {**VIDEO, "id": "film3"},
            TAKE,
        ]
    )
    assert [card.id for card in content.offered] == ["one", "c", "film3", "end"]
    assert [question.id for question in content.questions] == ["s"]
    assert content.sentence.id == "end"
    off = content.model_copy(update={"takeaway": False})
    assert ([card.id for card in off.offered], off.sentence) == (["one", "c", "film3"], None)
    assert len(off.asks) == 1
    assert len(content.asks) == 2


def test_the_order_of_what_is_shown_tells_nothing():
    """Whatever order an author writes them in, the same is shown: it follows from ids alone."""
    forth = lesson(order(), match())
    back = order()
    back["items"] = back["items"][::-1]
    other = match()
    other["choices"] = other["choices"][::-1]
    again = lesson(back, other)
    assert again == forth
    assert forth.questions[0].key == ("x", "y", "z", "w")


def test_a_hidden_card_beside_it_may_ask_for_a_sentence_too():
    content = LessonContent.from_author(with_cards({**TAKE, "id": "again", "hidden": True}))
    assert content.sentence.id == TAKE["id"]


@pytest.mark.parametrize("preset", LESSON.presets, ids=lambda one: one.id)
def test_a_page_gets_no_secret_and_nothing_that_stands_for_one(preset):
    """Two lessons that differ in nothing but what is right look the same in a page."""
    page = without_secrets(localized(preset.content, "th"), LESSON.secrets)
    output = json.dumps(page, ensure_ascii=False)
    for name in ("right", "key", "why", "mixup"):
        assert f'"{name}":' not in output

    turned = preset.content.model_dump(mode="json")
    for card in turned["cards"]:
        for question in card.get("questions", ()):
            turn(question)
    other = LessonContent.from_author(turned)
    assert other != preset.content
    assert without_secrets(localized(other, "th"), LESSON.secrets) == page


def turn(question):
    """The same question with another key."""
    if question["type"] in ("single", "multiple"):
        rights = [option["right"] for option in question["options"]]
        for option, right in zip(question["options"], [*rights[1:], rights[0]], strict=True):
            option["right"] = right
    elif question["type"] == "match":
        keys = [line["key"] for line in question["lines"]]
        for line, key in zip(question["lines"], [*keys[1:], keys[0]], strict=True):
            line["key"] = key
    elif question["type"] == "order":
        question["key"] = question["key"][::-1]
        question["items"] = sorted(question["items"], key=lambda item: question["key"].index(item["id"]))
    else:
        question["key"] = {**dict.fromkeys(question["key"], "no"), "verdict": "yes"}


def test_competencies_are_those_of_the_module_card():
    assert get_args(Competency) == tuple(COMPETENCIES)
