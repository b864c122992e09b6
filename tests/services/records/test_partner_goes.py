"""A partner that every kind speaks of is removed, or joined to another: every page stays readable, and what was said
is there, for the teacher, the trainer, on paper, in files and in what a person gets of her data (0031, 0079)."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from partnership_xblock import api
from partnership_xblock.activities import ACTIVITIES, KINDS, activity
from partnership_xblock.domain.errors import Refused
from tests.fakes.course import change, of_values

pytestmark = pytest.mark.django_db
P, Q = "common000001", "another00001"
NAME, OTHER = "วัดกลางดอนตะวัน", "วัดป่าดอนตะวัน"
SPEAK = [kind.kind for kind in ACTIVITIES if kind.partners_in(kind.finished("th")["answers"])]


def about_p(kind):
    """Answers and network of the finished example, in which the partner that most is said of is the common one."""
    example = kind.finished("th")
    said = json.dumps(example["answers"], ensure_ascii=False)
    spoken = sorted(kind.partners_in(example["answers"]), key=lambda one: (-said.count(one), one))
    known = json.dumps({"answers": example["answers"], "network": example["network"]}, ensure_ascii=False)
    whole = json.loads(known.replace(spoken[0], P) if spoken else known)
    network = whole["network"]
    network[f"partner:{P}"] = {"sector": "faith", "order": 1, **network.get(f"partner:{P}", {}), "name": NAME}
    return whole["answers"], network


@pytest.fixture
def pages(open_for):
    """One teacher's blocks: of every kind one that was handed in and one that is a draft, by (kind, name)."""
    made = {}
    # First those that gather: later, they would ask what became of the others.
    for kind in sorted(ACTIVITIES, key=lambda one: one.gathers is None):
        said, network = about_p(kind)
        for name in ("sent", "draft"):
            user = next(iter(made.values())).user if made else None
            fields = {"content": {"preset": kind.example_preset}} if kind.example_preset else {}
            page = made[kind.kind, name] = open_for(kind=kind.kind, name=f"{kind.kind}-{name}", user=user, **fields)
            page.host.clock = page.host.clock.replace(month=12, day=2)
            only(page, network)
            page.save(*of_values("answers", said))
            if name == "sent":
                page.submit()
    page.save(change("network", f"partner:{Q}", {"name": OTHER, "sector": "faith", "order": 2}))
    return made


def only(page, network):
    """The network is this one; a rule may ask about every partner in it."""
    there = page.open().network.items
    gone = [key for key, item in there.items() if key not in network and not item.gone]
    page.save(
        *(change("network", key, there[key].v, there[key].r, gone=True) for key in gone),
        *(change("network", key, value, there[key].r if key in there else 0) for key, value in network.items()),
    )


@pytest.fixture
def mapped(pages):
    return pages["map", "draft"]


def remove(page):
    page.save(change("network", f"partner:{P}", {}, page.open().network.items[f"partner:{P}"].r, gone=True))


def join(page):
    remove(page)
    there = page.open().network.items
    old = there[f"same:{P}"].r if f"same:{P}" in there else 0
    answer = page.save(change("network", f"same:{P}", {"into": Q, "filled": [], "moved": []}, old))
    assert not answer.conflicts, answer


def undo(page):
    items = page.open().network.items
    page.save(
        change("network", f"partner:{P}", {"name": NAME, "sector": "faith"}, items[f"partner:{P}"].r),
        change("network", f"same:{P}", {}, items[f"same:{P}"].r, gone=True),
    )


def answers(page):
    return {key: item.v for key, item in page.open().answers.items.items() if not item.gone}


def mentioned(page):
    return activity(page.block.kind).partners_in(answers(page))


def bundle(user):
    to = io.BytesIO()
    api.write_bundle(user_id=user, to=to)
    with zipfile.ZipFile(to) as archive:
        return archive.read("data.json").decode(), archive.read("th.html").decode()


def texts(values):
    for value in values.values():
        for text in value.values():
            if isinstance(text, str) and len(text) > 12 and any("\u0e01" <= letter <= "\u0e5b" for letter in text):
                yield text


def frozen(page, desk):
    """What was handed in, as the teacher reads it, on paper and at the desk: (answers, the partner's name)."""
    shown = page.open().rounds[0].public_id
    part = api.open_part(visit=page.visit(), request=api.LoadRequest(person=page.person, part=shown))
    paper = api.round_for_print(user_id=page.user, public_id=shown, language="th", thai_digits=False, words={})
    found = [part, paper.round]
    if activity(page.block.kind).needs_trainer:
        found.append(desk.detail(page.open().submission.public_id).rounds[0])
    for one in found:
        yield {key: item.v for key, item in one.answers.items()}, one.network[f"partner:{P}"].v["name"]


def test_most_kinds_speak_of_partners():
    assert len(SPEAK) >= len(KINDS) - 2


@pytest.mark.parametrize("how", [remove, join], ids=["removed", "joined"])
def test_what_was_handed_in_is_as_it_was(pages, mapped, desk, how):
    before = {kind: answers(pages[kind, "sent"]) for kind in KINDS}
    # Without the name that each file gives a teacher anew.
    rows = [line[2:] for line in desk.export(state="all")]
    how(mapped)
    for kind in KINDS:
        for said, name in frozen(pages[kind, "sent"], desk):
            assert said == before[kind], kind
            # A portfolio is printed with partners under the names its teacher chose.
            assert name == NAME or (activity(kind).prints and name == "วัดในหมู่บ้าน"), kind
    assert [line[2:] for line in desk.export(state="all")] == rows
    data, paper = bundle(mapped.user)
    for kind in KINDS:
        for text in texts(before[kind]):
            assert json.dumps(text, ensure_ascii=False)[1:-1] in data, (kind, text)
    assert NAME in data
    assert NAME in paper


def test_drafts_keep_what_was_said_and_the_name(pages, mapped):
    before = {kind: answers(pages[kind, "draft"]) for kind in KINDS}
    remove(mapped)
    for kind in KINDS:
        page = pages[kind, "draft"]
        assert answers(page) == before[kind], kind
        stays = page.open().network.items[f"partner:{P}"]
        assert (stays.gone, stays.v["name"]) == (True, NAME), kind
        handed_in_or_told(page)


def test_drafts_speak_of_the_other_where_they_are_joined_and_come_back(pages, mapped):
    before = {kind: answers(pages[kind, "draft"]) for kind in KINDS}
    join(mapped)
    for kind in KINDS:
        page = pages[kind, "draft"]
        assert P not in mentioned(page), kind
        assert (Q in mentioned(page)) is (kind in SPEAK), kind
        assert sorted(texts(answers(page))) == sorted(texts(before[kind])), "nothing written is lost"
    undo(mapped)
    assert {kind: answers(pages[kind, "draft"]) for kind in KINDS} == before
    join(mapped)
    for kind in KINDS:
        handed_in_or_told(pages[kind, "draft"])
        assert P not in mentioned(pages[kind, "draft"]), kind


def handed_in_or_told(page):
    """Either it goes, or it is told at which places something is missing; nothing breaks."""
    told = []
    try:
        page.submit()
    except Refused as refused:
        told = [refused.code, *(problem.path for problem in refused.problems)]
    assert "" not in told
    assert told[:1] in ([], ["not_ready"])
