"""What the data of a page weighs, as the LMS writes it into the page, and what a save of one item is answered with.

`python -m pytest tests/block/test_weight.py -rP` prints every weight.
"""

from __future__ import annotations

import gzip
import json

import pytest

from partnership_xblock.activities import ACTIVITIES
from tests.fakes.courseware import init_args
from tests.fakes.weighed import two_rounds, work
from tests.fakes.writing import course_of, one_partner, signed

EMPTY = 4 * 1024
LONGER = {"lesson": 4.5 * 1024}
"""A lesson's content is what is read, ten minutes of it."""
FULL = 12 * 1024
SAVED = 1024
THE_SAME = {
    "now": "2026-11-30T17:31:56+00:00",
    "person": "3ce31b10bda414538d3ef04dbc7c1ee0",
    "device_key": "U3zSAakthCfDiKoqCPMewKmcoyo5X/qA8ZijGKc1urk=",
}
"""What is as long on every page and compresses to a byte more or less with the second and the person."""
KINDS = pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES])
LANGUAGES = pytest.mark.parametrize("language", ["th", "en"])


def weight(fragment) -> int:
    """Gzip bytes of a page's data as the platform writes it: ASCII, with `<`, `>` and `&` escaped
    (openedx/core/djangolib/js_utils.py, dump_js_escaped_json)."""
    text = (
        json.dumps({**init_args(fragment), **THE_SAME})
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
    )
    return len(gzip.compress(text.encode(), 9, mtime=0))


@KINDS
@LANGUAGES
def test_a_page_on_which_nothing_is_written(platform, people, monkeypatch, kind, language):
    monkeypatch.setattr("partnership_xblock.host.request.get_language", lambda: language)
    weighed, most = weight(course_of(platform, kind).page(people["teacher"])), LONGER.get(kind, EMPTY)
    print(f"{kind} {language}: empty {weighed:,} of {most:,.0f} bytes gzip")
    assert weighed <= most


@KINDS
def test_a_page_with_eight_partners_and_two_rounds(platform, people, kind):
    course = course_of(platform, kind)
    for state, fragment in zip(("handed in", "returned"), two_rounds(course, people, kind), strict=True):
        weighed = weight(fragment)
        print(f"{kind}, {state}: eight partners and two rounds {weighed:,} of {FULL:,} bytes gzip")
        assert weighed <= FULL
        network = init_args(fragment)["network"]["items"]
        assert sum(key.startswith("partner:") for key in network) == 8, "what is weighed is what it says"


@KINDS
def test_a_save_of_one_item(platform, people, kind):
    course, teacher = course_of(platform, kind), people["teacher"]
    assert course.handler(teacher, "save_draft", work(teacher.pk, kind)).status == 200
    answer = course.handler(teacher, "save_draft", one_partner(teacher.pk))
    weighed = len(json.dumps(answer.body, ensure_ascii=False).encode())
    print(f"{kind}: the answer to a save of one item {weighed:,} of {SAVED:,} bytes")
    assert (answer.status, weighed <= SAVED) == (200, True)


def test_a_save_of_one_item_where_there_is_little_room_left(course, people):
    """The sentence that says so comes on top."""
    teacher = people["teacher"]
    one = one_partner(teacher.pk)
    key = "partner:" + "z" * 12
    changes = [{**change, "key": f"partner:{n:012d}"} for n in range(299) for change in one["changes"]]
    assert course.handler(teacher, "save_draft", signed(teacher.pk, changes=changes)).status == 200
    last = {**one, "changes": [{**one["changes"][0], "key": key}], "known": {"answers": 0, "network": 1}}
    answer = course.handler(teacher, "save_draft", last)
    assert answer.body["nearly"]
    assert len(json.dumps(answer.body, ensure_ascii=False).encode()) <= SAVED
