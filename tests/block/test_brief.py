"""A page leaves out what its script has from a file or asks for when it is opened, and a script of release 0.1, which
knows neither, gets all of it."""

from __future__ import annotations

import json

import pytest
from django.utils import translation

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.block_parts.pages import own_words, page_words
from partnership_xblock.domain.text import localized
from partnership_xblock.wording import built
from partnership_xblock.wording.catalogues import read_before_ours
from partnership_xblock.wording.page import ALWAYS
from tests.fakes.catalogue import put
from tests.fakes.courseware import COURSE, Courseware, init_args
from tests.fakes.desk import Desk
from tests.fakes.weighed import two_rounds
from tests.fakes.writing import change, course_of, hand_in, signed, submission

BRIEF = "return=minimal"
BODY = ("answers", "network", "content")


def filled(page):
    """As the page's script fills it (frontend/state/page_files.ts)."""
    files = [built.read(one["name"]) for one in page["files"]]
    assert [one["digest"] for one in page["files"]] == [one.digest for one in files]
    words = {key: text for one in files for key, text in one.words.items()}
    content = {key: value for one in files for key, value in one.content.items()}
    return {**page, "words": {**words, **page["words"]}, "content": {**content, **page["content"]}}


class TestWords:
    @pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES])
    @pytest.mark.parametrize("language", ["th", "en"])
    def test_with_the_file_not_one_is_missing_and_only_two_travel(self, platform, people, kind, language):
        with translation.override(language):
            page = init_args(course_of(platform, kind).page(people["teacher"]))
        assert page["language"] == language
        assert filled(page)["words"] == page_words(kind, language)
        assert set(page["words"]) == set(ALWAYS)

    @pytest.fixture
    def pulled(self, tmp_path):
        put(tmp_path, "th", {"Try again": "ลองใหม่อีกที"})
        put(tmp_path, "fr", {"Try again": "Réessayer", "Draft": "Brouillon"})
        read_before_ours(tmp_path)
        yield
        read_before_ours(None)

    def test_a_pulled_catalogue_costs_the_messages_it_changes(self, course, people, pulled):
        page = init_args(course.page(people["teacher"]))
        assert page["words"]["page.again"] == "ลองใหม่อีกที"
        assert set(page["words"]) == set(ALWAYS)
        assert filled(page)["words"] == page_words("map", "th")

    def test_a_language_without_a_file_says_what_it_has_over_the_english_one(self, pulled):
        assert built.page_words("fr", "map").file.name == "en-map"
        words = own_words("map", "fr")
        assert words["step.draft"] == "Brouillon"
        assert {**built.read("en-map").words, **words} == page_words("map", "fr")

    def test_without_any_file_all_words_are_in_the_page(self, course, people, monkeypatch, tmp_path):
        monkeypatch.setattr(built, "FOLDER", tmp_path)
        built._cached.cache_clear()
        try:
            page = init_args(course.page(people["teacher"]))
        finally:
            built._cached.cache_clear()
        assert page["words"] == page_words("map", "th")
        assert [one["name"] for one in page["files"]] in ([], ["lists"])

    @pytest.mark.parametrize("text", ["", "no file of ours", '(x)["th-map"]={"digest":', "(x)['a']=[];"])
    def test_a_file_that_is_not_as_ours_is_none(self, monkeypatch, tmp_path, text):
        (tmp_path / "th-map.js").write_text(text, encoding="utf-8")
        monkeypatch.setattr(built, "FOLDER", tmp_path)
        assert built.read("th-map") is None

    def test_visitors_and_previews_bring_their_own_words_along(self, course, people):
        assert "visitor.title" in init_args(course.page(None, view="public_view"))["words"]
        assert "studio.preview_all" in init_args(course.studio_view(people["staff"], "author_view"))["words"]


class TestLists:
    def test_what_an_author_left_as_it_is_comes_from_the_file(self, course, people):
        page = init_args(course.page(people["teacher"]))
        assert not {"sector_words", "personal"} & set(page["content"])
        assert filled(page)["content"] == localized(activity("map").Content.preset(), "th")

    def test_what_she_changed_is_in_the_page(self, platform, people):
        own = [{"sector": "faith", "words": ["วัด"]}]
        page = init_args(Courseware(platform, fields={"content": {"sector_words": own}}).page(people["teacher"]))
        assert page["content"]["sector_words"] == own == filled(page)["content"]["sector_words"]

    def test_a_kind_without_them_asks_for_no_such_file(self, platform, people):
        page = init_args(Courseware(platform, fields={"kind": "strength"}).page(people["teacher"]))
        assert [one["name"] for one in page["files"]] == ["th-strength"]


class TestAnswers:
    @pytest.mark.parametrize("step", ["load", "submit", "withdraw"])
    def test_a_script_that_prefers_it_gets_no_words_again(self, course, people, step):
        whole, brief = (answered(course, people["teacher"], step, prefer) for prefer in ("", BRIEF))
        assert whole["words"] == page_words("map", "th")
        assert whole["example"]["network"]
        assert (brief["words"], brief["example"], brief["files"]) == ({}, {}, [])
        assert brief["content"] == whole["content"], "the script need not have the file that the page came with"

    def test_a_script_of_the_first_release_gets_rounds_in_whole(self, course, people):
        hand_in(course, people["teacher"])
        (only,) = course.handler(people["teacher"], "load").body["rounds"]
        assert all(only[part] for part in BODY)


def answered(course, user, step, prefer):
    """The page as one step answers it, in the place of the work before."""
    state = course.handler(user, "load").body
    if step == "submit" or (step == "withdraw" and state["submission"]["status"] == "draft"):
        if state["submission"]["status"] != "draft":
            course.handler(user, "withdraw", signed(user.pk))
        example = activity("map").example("th")
        held = {doc: course.handler(user, "load").body[doc]["items"] for doc in ("answers", "network")}
        changes = [
            change(doc, key, value, held[doc].get(key, {}).get("r", 0))
            for doc in held
            for key, value in example[doc].items()
        ]
        seen = course.handler(user, "save_draft", signed(user.pk, changes=changes)).body["revision"]
        sent = submission(user.pk, seen, token=f"token-{step}-{prefer or 'whole'}".replace("=", "-"))
        answer = course.handler(user, "submit", sent, prefer=prefer)
        assert answer.status == 200, answer.body
        if step == "submit":
            return answer.body
    answer = course.handler(user, step, signed(user.pk) if step == "withdraw" else {}, prefer=prefer)
    assert answer.status == 200, answer.body
    return answer.body


class TestRounds:
    @pytest.fixture
    def pages(self, course, people):
        """After the second handing-in, and after its return."""
        return [init_args(fragment) for fragment in two_rounds(course, people, "map")]

    def test_the_one_in_the_place_of_the_draft_is_not_sent_twice(self, pages):
        second, first = pages[0]["rounds"]
        assert (second["shown"], first["shown"]) == (True, False)
        assert [second[part] for part in BODY] == [None, None, None]
        assert second["content_of"] == first["content_of"] == "page"
        assert first["answers"], "what changed since is shown at once"
        assert first["network"]
        assert first["content"] is None

    def test_of_returned_work_the_newest_is_here_and_older_ones_are_not(self, pages):
        second, first = pages[1]["rounds"]
        assert (second["shown"], bool(second["network"]), first["network"]) == (False, True, None)
        assert first["feedback"]["comments"], "what was said is known without its text"
        assert second["number"] == 2

    def test_what_is_not_here_is_asked_for(self, course, people, pages):
        teacher, (_, first) = people["teacher"], pages[1]["rounds"]
        whole = course.handler(teacher, "load").body["rounds"][1]
        part = course.handler(teacher, "load", {"part": first["public_id"], "content": False})
        assert part.status == 200
        kept = {name: whole[name] for name in ("answers", "network", "marks")}
        assert part.body == {"example": None, "content": None, "offers": None, "words": None, "record": None, **kept}
        with_content = course.handler(teacher, "load", {"part": first["public_id"]}).body
        assert with_content["content"] == whole["content"]

    def test_content_of_older_rounds_is_sent_once(self, platform, people):
        course, desk = Courseware(platform), Desk(None, people.id("staff"), course=COURSE)
        teacher = people["teacher"]
        page = hand_in(course, teacher)
        desk.give_back(page["submission"]["public_id"])
        state = course.handler(teacher, "load").body
        seen = {name: state[name]["revision"] for name in ("answers", "network")}
        course.handler(teacher, "submit", submission(teacher.pk, seen, token="token-0002"))
        desk.give_back(page["submission"]["public_id"])
        edited = Courseware(platform, fields={"content": {"trust": True}}, store=course.store)
        second, first = init_args(edited.page(teacher))["rounds"]
        assert (second["content_of"], second["content"]["trust"]) == ("", False)
        assert (first["content_of"], first["content"]) == (second["public_id"], None)

    def test_whoever_looks_has_both_that_are_compared(self, course, people, pages):
        looked = init_args(course.page(people["staff"], looking_at=people["teacher"]))
        assert [bool(one["network"]) for one in looked["rounds"]] == [True, True]

    def test_no_hash_of_any_content_leaves(self, pages):
        from partnership_xblock.models import ContentVersion

        hashes = [row.hash for row in ContentVersion.objects.all()]
        assert hashes
        assert not [one for one in hashes if one[:12] in json.dumps(pages)]


class TestParts:
    def test_the_example(self, course, people):
        part = course.handler(people["teacher"], "load", {"part": "example"})
        assert part.body["example"] == activity("map").example("th")
        assert part.body["answers"] is None

    def test_of_somebody_elses_round_nothing_is_told(self, course, people):
        public_id = hand_in(course, people["teacher"])["rounds"][0]["public_id"]
        for name in ("other_teacher", "staff"):
            answer = course.handler(people[name], "load", {"part": public_id})
            assert (answer.status, answer.code) == (404, "not_found")
        looking = course.handler(people["staff"], "load", {"part": public_id}, looking_at=people["teacher"])
        assert looking.body["network"]

    @pytest.mark.parametrize("name", ["outsider", "foreign_teacher"])
    def test_who_may_not_open_the_page_gets_no_part_of_it(self, course, people, name):
        public_id = hand_in(course, people["teacher"])["rounds"][0]["public_id"]
        for part in (public_id, "example"):
            assert course.handler(people[name], "load", {"part": part}).status == 403

    def test_a_round_taken_back_before_anybody_read_it_is_not_told(self, course, people):
        teacher = people["teacher"]
        public_id = hand_in(course, teacher)["rounds"][0]["public_id"]
        course.handler(teacher, "withdraw", signed(teacher.pk))
        assert course.handler(teacher, "load", {"part": public_id}).status == 404

    @pytest.mark.parametrize("part", ["words", "a" * 31, "A" * 32, "../" + "a" * 29, "example "])
    def test_nothing_else_is_a_part(self, course, people, part):
        answer = course.handler(people["teacher"], "load", {"part": part})
        assert (answer.status, answer.code) == (400, "bad_request")

    def test_it_costs_two_queries_and_none_for_the_example(self, course, people):
        from tests.fakes.sql import own_queries

        public_id = hand_in(course, people["teacher"])["rounds"][0]["public_id"]
        for part, most in ((public_id, 2), ("example", 0)):
            with own_queries() as queries:
                course.handler(people["teacher"], "load", {"part": part})
            assert len(queries) == most
