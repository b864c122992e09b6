"""The content in Studio's editor, through the block's own handlers."""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, datetime

import pytest
from django.core.cache import cache

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.models import Network, Submission
from partnership_xblock.services.desk import tries as counting
from tests.block.test_olx import exported, imported, new_block
from tests.block.test_views import init_args
from tests.fakes.course import new_user
from tests.fakes.vocabulary import WITH_GROWERS, CourseOfBlocks
from tests.fakes.writing import course_of, one_partner, whole_example

NOW = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture
def author(course, people):
    return Author(course, people["staff"])


class Author:
    """An author with the form open."""

    def __init__(self, course, user):
        self.course, self.user = course, user
        self.open = init_args(course.studio_view(user))

    def ask(self, handler, **body):
        return self.course.studio_handler(self.user, handler, body)

    def content(self, kind="", preset=None):
        values = self.open["values"]
        asked = {"kind": kind or values["kind"], "preset": values["preset"] if preset is None else preset}
        return self.ask("studio_content", **asked).body

    def save(self, content=None, revision=None, **values):
        body = {"values": {**self.open["values"], **values}, "content": content}
        return self.ask("studio_save", **body, revision=self.open["revision"] if revision is None else revision)


@pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES])
def test_every_kind_is_opened_tried_and_saved(author, kind):
    given = author.content(kind, "")
    assert given["problems"] == []
    assert given["schema"]["properties"].keys() == given["content"].keys()
    assert given["trial"]["page"]["block"]["kind"] == kind
    assert any(f"kind-{kind}" in one for one in given["trial"]["scripts"])
    tried = author.ask("studio_try", kind=kind, preset="", content=given["content"]).body
    assert tried["trial"] == given["trial"]
    of_kind = next(one for one in author.open["choices"]["kind"] if one["value"] == kind)
    ways = {name: of_kind[name] for name in ("needs_trainer", "grading")}
    answer = author.save(given["content"], kind=kind, preset="", **ways)
    assert (answer.status, answer.body["ok"], answer.body["content"]) == (200, True, given["content"])
    assert author.course.fields.get("content", {}) == {}


def test_a_trial_has_what_teachers_get_and_no_secrets(author):
    content = author.content("lesson", "")["content"]
    content["title"] = {"th": "บทเรียนของเรา", "en": ""}
    tried = author.ask("studio_try", kind="lesson", preset="", content=content).body
    assert '"right"' not in str(tried["trial"]["page"]["content"]).replace("'", '"')


def test_a_change_is_saved_and_a_teacher_meets_it(author, people):
    content = author.content()["content"]
    content["questions"][0]["label"] = {"th": "ภาคีไหนสำคัญที่สุด", "en": ""}
    content["questions"].append({**content["questions"][0], "id": "n3w", "label": {"th": "ข้อใหม่", "en": "New"}})
    assert author.save(content).status == 200
    assert author.course.fields["content"].keys() == {"questions"}
    page = init_args(author.course.page(people["teacher"]))
    assert [one["label"] for one in page["content"]["questions"]][:: len(content["questions"]) - 1] == [
        "ภาคีไหนสำคัญที่สุด",
        "ข้อใหม่",
    ]


def test_what_is_wrong_is_said_at_its_place_and_nothing_is_saved(author):
    content = author.content()["content"]
    content["questions"][0]["label"] = {"th": "", "en": " "}
    path = f"content/questions/{content['questions'][0]['id']}/label"
    tried = author.ask("studio_try", kind="map", preset="", content=content).body
    assert tried["trial"] is None
    assert [(one["path"], one["code"]) for one in tried["problems"]] == [(path, "text_missing")]
    answer = author.save(content, minimum=-1)
    assert (answer.status, answer.code) == (422, "invalid")
    assert [one["path"] for one in answer.body["problems"]] == ["minimum", path]
    assert author.course.fields == {}


def test_two_authors_do_not_overwrite_each_other(author, people):
    other = Author(author.course, people["instructor"])
    content = author.content()["content"]
    theirs = deepcopy(content)
    theirs["questions"][0]["label"]["th"] = "ของอีกคน"
    assert other.save(theirs).status == 200
    content["questions"][0]["label"]["th"] = "ของเรา"
    answer = author.save(content, minimum=7)
    assert (answer.status, answer.body["ok"]) == (409, False)
    assert answer.body["content"] == theirs
    assert answer.body["values"]["minimum"] == author.open["values"]["minimum"]
    assert "minimum" not in author.course.fields
    # Having seen it, the author decides.
    assert author.save(content, answer.body["revision"]).status == 200
    assert author.content()["content"] == content


def test_a_form_of_the_release_before_keeps_the_content(author):
    content = author.content()["content"]
    content["trust"] = True
    author.save(content)
    answer = author.ask("studio_save", values={**author.open["values"], "minimum": 4})
    assert answer.status == 200
    assert author.content()["content"]["trust"] is True


def test_what_was_written_over_a_preset_that_is_gone_is_opened_and_stays(author):
    author.course.fields["content"] = {"preset": "gone", "trust": True}
    author.open = init_args(author.course.studio_view(author.user))
    content = author.content()["content"]
    assert content["trust"] is True
    content["questions"][0]["label"]["th"] = "แก้แล้ว"
    assert author.save(content).body["content"]["trust"] is True


def test_one_misfit_is_named_and_loses_nothing_of_the_list(author):
    forms = [{"id": "ours", "label": {"th": "ของเรา", "en": ""}}, {"id": "bad"}]
    author.course.fields["content"] = {"forms": forms}
    author.open = init_args(author.course.studio_view(author.user))
    given = author.content()
    told = {
        "path": "content/forms",
        "code": "not_shown",
        "params": {"places": "forms/2/label"},
        "blocking": False,
    }
    assert given["problems"] == [told]
    content = given["content"]
    content["trust"] = True
    tried = author.ask("studio_try", kind="map", preset="", content=content).body
    assert tried["problems"] == [told]
    assert author.save(content).status == 200
    assert author.course.fields["content"] == {"forms": forms, "trust": True}
    content["forms"][0]["label"]["th"] = "แบบใหม่"
    assert author.ask("studio_try", kind="map", preset="", content=content).body["problems"] == []


def test_after_answers_what_is_removed_is_hidden(author, people):
    author.course.handler(people["teacher"], "save_draft", one_partner(people.id("teacher")))
    content = author.content()["content"]
    given = author.content()
    assert (given["answered"], given["begun"], given["handed_in"]) == (True, 1, 0)
    gone = content["forms"].pop(0)
    answer = author.save(content)
    assert answer.body["content"]["forms"][0] == {**gone, "hidden": True}


@pytest.fixture
def corrected(platform, people):
    """A lesson, and a question of one right answer with its key corrected: the author, the question's path, what to
    try."""
    course = course_of(platform, "lesson")
    author = Author(course, people["staff"])
    content = author.content()["content"]
    card = next(one for one in content["cards"] if any(asked["type"] == "single" for asked in one.get("questions", ())))
    asked = next(one for one in card["questions"] if one["type"] == "single")
    right = [option["right"] for option in asked["options"]]
    for option, is_ in zip(asked["options"], [right[-1], *right[:-1]], strict=True):
        option["right"] = is_
    tried = {"kind": "lesson", "preset": author.open["values"]["preset"], "content": content}
    return author, f"content/cards/{card['id']}/questions/{asked['id']}", tried


def test_after_answers_a_corrected_key_says_what_it_means(corrected, people):
    author, path, tried = corrected
    assert author.ask("studio_try", **tried).body["problems"] == []
    sent = whole_example(people.id("teacher"), "lesson")
    assert author.course.handler(people["teacher"], "save_draft", sent).status == 200
    (told,) = author.ask("studio_try", **tried).body["problems"]
    assert told["path"] == path
    # One person's tries are told to nobody.
    assert (told["code"], told["params"], told["blocking"]) == ("key_corrected", {"n": 1}, False)
    saved = author.save(tried["content"])
    assert saved.status == 200
    assert author.content()["problems"] == []


def test_after_answers_of_five_their_tries_of_the_question_are_counted(corrected, people, monkeypatch):
    author, path, tried = corrected
    key = f"try:{path.rpartition('/')[2]}"
    learners = [new_user() for _ in range(6)]
    network = Network.objects.create(learner_id=learners[0], course_key=str(author.course.usage_key.course_key))
    Submission.objects.bulk_create(
        Submission(
            usage_key=str(author.course.usage_key),
            course_key=network.course_key,
            learner_id=learner,
            network=network,
            kind="lesson",
            created_at=NOW,
            last_saved_at=NOW,
            draft={f"{key}.{place}": {"v": {"picks": ["a"]}, "r": 1} for place in range(1, 3 + n % 2)},
        )
        for n, learner in enumerate(learners)
    )
    (told,) = author.ask("studio_try", **tried).body["problems"]
    assert (told["path"], told["code"], told["blocking"]) == (path, "tries_marked_anew", False)
    assert told["params"] == {"n": 6, "tries": 15}
    cache.clear()
    monkeypatch.setattr(counting, "MOST", 5)
    (told,) = author.ask("studio_try", **tried).body["problems"]
    assert (told["code"], told["params"]) == ("more_tries_marked_anew", {"n": 6, "tries": 12})


def test_after_answers_more_than_fit_with_what_is_hidden_are_refused_in_words(author, people):
    author.course.handler(people["teacher"], "save_draft", one_partner(people.id("teacher")))
    given = author.content()
    most = given["schema"]["properties"]["forms"]["maxItems"]
    new = [{**given["content"]["forms"][0], "id": f"new{at}"} for at in range(most)]
    answer = author.save({**given["content"], "forms": new})
    assert answer.status == 422
    assert [(one["path"], one["code"], one["params"]) for one in answer.body["problems"]] == [
        ("content/forms", "too_many_hidden", {"max": most})
    ]


def test_what_a_content_says_of_its_card_counts_when_it_is_changed(platform, people):
    author = Author(course_of(platform, "lesson"), people["staff"])
    assert author.open["values"]["level"] == "basic"
    content = author.content()["content"]
    content |= {"level": "advanced", "hours": 2.5, "competencies": ["self"], "wpa": ["3.2"], "lane": "re"}
    values = author.save(content).body["values"]
    assert (values["level"], values["hours"], values["competencies"], values["wpa"]) == (
        "advanced",
        2.5,
        ["self"],
        ["3.2"],
    )
    assert not {"level", "hours", "competencies", "wpa"} & author.course.fields.keys()
    # A setting of the author's own stays.
    author.open = init_args(author.course.studio_view(author.user))
    assert author.save(None, level="middle").body["values"]["level"] == "middle"
    author.open = init_args(author.course.studio_view(author.user))
    assert author.save({**content, "level": "basic"}).body["values"]["level"] == "middle"


@pytest.mark.parametrize(
    "content", [{"colour": "red"}, {"questions": "none"}, {"questions": [{"id": 5}]}, {"questions": [7]}]
)
def test_nonsense_is_refused(author, content):
    answer = author.save({**author.content()["content"], **content})
    assert answer.status in (400, 422)
    assert author.course.fields == {}
    assert author.ask("studio_try", kind="map", preset="", content=content).status in (200, 400)


@pytest.mark.parametrize(
    ("handler", "body"),
    [
        ("studio_save", b'{"values": {"\\ud83d": null}}'),
        ("studio_save", b'{"values": {}, "content": {"questions": [{"\\u0000": "\\u0000"}]}}'),
        ("studio_try", b'{"kind": "aar", "preset": "", "content": {"\\ud83d": "\\u0000"}}'),
    ],
)
def test_a_field_whose_name_no_database_keeps_is_the_pages_fault(author, handler, body):
    answer = author.course.studio_handler(author.user, handler, body)
    assert (answer.status, answer.code) == (400, "bad_request")


def test_a_kind_that_is_not_here(author):
    assert author.ask("studio_content", kind="nothing", preset="").code == "unknown_kind"


def test_work_on_a_block_of_a_lesson(platform, people):
    author = Author(course_of(platform, "lesson"), people["staff"])
    given = author.content()
    question = next(one for card in given["content"]["cards"] for one in card.get("questions", ()) if "options" in one)
    for option in question["options"]:
        option["right"] = False
    answer = author.save(given["content"])
    assert answer.status == 422
    assert {one["code"] for one in answer.body["problems"]} == {"right_missing"}


class TestWithTheCoursesLists:
    @pytest.fixture
    def author_of(self, platform, people):
        """An author of a course whose kinds of partners are in force."""
        course = CourseOfBlocks(platform, people)
        for kind in ("map", "lesson"):
            course.add(kind)
        course.save("map", partners=WITH_GROWERS)
        course.publish()
        return lambda kind: Author(course.blocks[kind], people["staff"])

    def test_the_editor_names_them_and_the_trial_shows_them(self, author_of):
        author = author_of("map")
        given = author.content()
        assert "sectors" in given["shared"]
        assert {*given["shared"]} <= given["content"].keys()
        assert given["shared_lists"].keys() == {*given["shared"]}
        assert given["shared_lists"]["sectors"][-1]["id"] == "growers"
        assert "growers" not in str(given["content"]), "its own lists stay as they are"
        tried = author.ask("studio_try", kind="map", preset=author.open["values"]["preset"], content=given["content"])
        for trial in (given["trial"], tried.body["trial"]):
            assert trial["page"]["content"]["sectors"][-1]["id"] == "growers"

    def test_a_content_may_refer_to_them(self, author_of):
        author = author_of("map")
        content = author.content()["content"]
        content["usual"][0]["sector"] = "growers"
        assert author.save(content).status == 200

    def test_what_a_content_refers_to_is_the_courses(self, author_of):
        assert author_of("lesson").content()["outside"]["sectors"][-1]["value"] == "growers"

    def test_without_them_nothing_is_shared(self, author):
        assert author.content("map", "")["shared"] == []


def test_a_course_of_a_later_release_is_edited_and_exported_with_all_that_it_had(author):
    """Fields inside a thing of a list that this release does not know: read, kept, edited around, written again."""
    first = author.content()["content"]["questions"]
    later = [{**one, "tone": {"of": "0.9", "steps": [1, 2]}} for one in first]
    of_course = new_block()
    of_course.kind, of_course.content = "map", {"questions": later, "chapters": [{"id": "c1", "name": "บทแรก"}]}
    author.course.fields = {"kind": "map", "content": imported(exported(of_course)).content}
    author.open = init_args(author.course.studio_view(author.user))
    content = author.content()["content"]
    content["questions"][0]["label"]["th"] = "แก้แล้ว"
    content["questions"].reverse()
    assert author.save(content).status == 200
    block = author.course.block(None)
    again = imported(exported(block)).content
    assert again["chapters"] == [{"id": "c1", "name": "บทแรก"}]
    assert [one["id"] for one in again["questions"]] == [one["id"] for one in reversed(first)]
    assert all(one["tone"] == {"of": "0.9", "steps": [1, 2]} for one in again["questions"])
    assert again["questions"][-1]["label"]["th"] == "แก้แล้ว"
