"""What is handed to a person who asks is all of hers, and nothing of anyone else's."""

from __future__ import annotations

import io
import json
import zipfile
from html.parser import HTMLParser

import pytest

from partnership_xblock import api
from partnership_xblock.activities import KINDS, activity
from partnership_xblock.models import Submission
from partnership_xblock.repositories import bundle as kept
from tests.fakes.course import block_info, change, of_values
from tests.fakes.sql import own_queries
from tests.privacy.story import tell

pytestmark = pytest.mark.django_db


def bundle_of(user):
    """Counts, the data and the pages by language."""
    to = io.BytesIO()
    counts = api.write_bundle(user_id=user, to=to)
    with zipfile.ZipFile(to) as archive:
        assert archive.namelist() == ["data.json", "th.html", "en.html"]
        pages = {language: archive.read(f"{language}.html").decode() for language in ("th", "en")}
        return counts, json.loads(archive.read("data.json")), pages


def missing(words, text):
    return {word for word in words if word not in text}


def found(words, text):
    return {word for word in words if word in text}


class Balanced(HTMLParser):
    """Fails on a tag that is not closed."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_all_of_a_teacher_is_in_both_forms(host):
    story, other = tell(host), tell(host)
    counts, data, pages = bundle_of(story.page.user)
    # Two maps, and one work of every kind.
    work = 2 + len(KINDS)
    assert counts == {
        "networks": 1,
        "work": work,
        "shared": 1,
        "reviews_given": 0,
        "moves": 0,
        "exports": 0,
        "mails": 1,
    }
    text = json.dumps(data, ensure_ascii=False)
    asked = {*story.hers.values(), *story.sent.values(), story.reason}
    for form in (text, pages["th"], pages["en"]):
        assert not missing(asked, form)
    foreign = {story.unsent, *other.teacher_words(), *other.sent.values(), str(story.desk.user), str(other.desk.user)}
    assert not found(foreign, text + pages["th"] + pages["en"])
    assert host.site.profiles[story.desk.user] in pages["th"], "who answered her is named to her"
    assert data["user_id"] == story.page.user


def test_all_of_a_trainer_and_none_of_her_teachers(host):
    story = tell(host)
    counts, data, pages = bundle_of(story.desk.user)
    assert counts["reviews_given"] == 3
    assert counts["exports"] == 1
    assert counts["moves"] >= 5
    text = json.dumps(data, ensure_ascii=False)
    for form in (text, pages["th"], pages["en"]):
        assert not missing({*story.sent.values(), story.unsent, story.reason}, form)
        assert not found([*story.teacher_words(), host.site.profiles[story.page.user]], form)


def test_pages_are_complete_in_themselves_and_escaped(page, host):
    host.site.profiles[page.user] = "<b>ครู</b>"
    page.save_example()
    page.save(change("network", "partner:aaaaaaaaaaaa", {"name": "<script>alert(1)</script>", "sector": "faith"}))
    _counts, _data, pages = bundle_of(page.user)
    for language, markup in pages.items():
        assert f'<html lang="{language}">' in markup
        assert "<script" not in markup
        assert "<b>" not in markup
        assert "&lt;script&gt;" in markup
        assert "src=" not in markup
        assert "{" not in markup.partition("</style>")[2], "a placeholder was left"
        reader = Balanced()
        reader.feed(markup)
        assert reader.open == []


def test_of_somebody_with_nothing_it_says_so(host):
    counts, data, pages = bundle_of(10**6)
    assert set(counts.values()) == {0}
    assert data["work"] == []
    assert pages["th"].count("ไม่มีข้อมูลที่เก็บไว้") == 7


def test_a_kind_that_is_not_installed_any_more_is_in_the_data(page, handed_in):
    Submission.objects.update(kind="gone")
    _counts, data, pages = bundle_of(page.user)
    assert data["work"][0]["rounds"][0]["answers"]
    assert "not installed any more" in pages["en"]


def test_a_trainer_who_left_is_not_named(page, desk, handed_in):
    desk.give_back(handed_in)
    api.erase_person(user_id=desk.user)
    assert "ศึกษานิเทศก์ที่ออกจากระบบแล้ว" in bundle_of(page.user)[2]["th"]


def test_queries_are_those_of_a_chunk(open_for, monkeypatch):
    def cost(blocks):
        person = open_for()
        for number in range(blocks):
            person.block = block_info(name=f"map{number}")
            person.save_example()
            person.submit()
        with own_queries() as queries:
            bundle_of(person.user)
        return len(queries)

    assert cost(1) == cost(6) == 12
    monkeypatch.setattr(kept, "CHUNK", 2)
    assert cost(4) > 12, "read in chunks"


def test_a_short_text_beside_a_changed_choice_is_not_taken_for_part_of_another(page, host):
    page.block = block_info("strength", "short")
    example = activity("strength").example("th")
    answers = {**example["answers"], "scope": {"network": "whole", "text": "วัด"}}
    page.save(*of_values("answers", answers))
    _counts, _data, pages = bundle_of(page.user)
    assert "<dd>วัด</dd>" in pages["th"].replace("\n", "") or ">วัด<" in pages["th"]
