"""The vocabulary of a course: saved in one block, published, and then of every block, every round with its version."""

from __future__ import annotations

import pytest
from ccx_keys.locator import CCXLocator
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from opaque_keys.edx.locator import CourseLocator

from partnership_xblock.activities import activity
from partnership_xblock.activities.ladder.suggest import ASK, votes
from partnership_xblock.domain.course_vocabulary import CardLists, PartnerLists, WayLists, YearLists
from partnership_xblock.domain.course_vocabulary import CourseVocabulary as Lists
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.vocabulary import SECTORS, Choice
from partnership_xblock.domain.ways import Level
from partnership_xblock.models import ContentVersion, CourseVocabulary, PartnerRecord, Round
from partnership_xblock.repositories import vocabularies
from partnership_xblock.services.records.vocabulary import _name, vocabulary_of
from tests.fakes.courseware import COURSE
from tests.fakes.vocabulary import GROWERS, PARTNER, WITH_GROWERS, CourseOfBlocks, lists


@pytest.fixture
def made(platform, people):
    course = CourseOfBlocks(platform, people)
    course.add("map")
    course.add("friends")
    return course


def pillar(kind):
    row = PartnerRecord.objects.get(round__submission__kind=kind, partner_id=PARTNER.removeprefix("partner:"))
    return row.pillar


class TestOnePillar:
    def test_a_partner_of_an_authors_sector_has_one_whatever_block_it_is_seen_from(self, made):
        made.save("map", partners=WITH_GROWERS)
        made.publish()
        made.hand_in("map")
        made.hand_in("friends")
        assert (pillar("map"), pillar("friends")) == ("home", "home")

    def test_also_where_the_course_moves_a_sector_of_the_preset(self, made):
        moved = tuple(one.model_copy(update={"pillar": "other"}) if one.id == "home" else one for one in SECTORS)
        made.save("friends", partners=PartnerLists(sectors=(*moved, GROWERS)))
        made.publish()
        parents = {PARTNER: {"name": "ผู้ปกครอง", "sector": "home", "order": 99}}
        made.hand_in("map", **parents)
        made.hand_in("friends", **parents)
        assert (pillar("map"), pillar("friends")) == ("other", "other")

    def test_a_teachers_own_choice_holds(self, made):
        made.save("map", partners=WITH_GROWERS)
        made.publish()
        made.hand_in("friends", **{PARTNER: {"name": "กลุ่ม", "sector": "growers", "pillar": "school", "order": 99}})
        assert pillar("friends") == "school"

    def test_without_one_a_kind_that_cannot_tell_says_nothing(self, platform, people):
        course = CourseOfBlocks(platform, people)
        course.add("map", content={"sectors": WITH_GROWERS.model_dump(mode="json")["sectors"]})
        course.add("friends")
        course.hand_in("map")
        course.hand_in("friends")
        assert (pillar("map"), pillar("friends")) == ("home", "")


class TestInForce:
    def test_a_saved_one_is_a_draft_until_it_is_published(self, made):
        made.save("friends", partners=WITH_GROWERS)
        assert "growers" not in str(made.blocks["map"].handler(made.people["teacher"], "load", {}).body["content"])
        made.publish()
        content = made.blocks["map"].handler(made.people["teacher"], "load", {}).body["content"]
        assert [row["label"] for row in content["sectors"] if row["id"] == "growers"] == ["กลุ่มเกษตรกร"]

    def test_it_stands_before_a_blocks_own_lists_and_leaves_the_rest(self, made):
        own = [{"id": "only", "label": {"th": "มีแต่", "en": "Only"}, "pillar": "home", "mark": "home"}]
        made.blocks["map"].fields["content"] = {"sectors": own, "layout": "sectors"}
        made.save("map", partners=WITH_GROWERS)
        made.publish()
        content = made.blocks["map"].handler(made.people["teacher"], "load", {}).body["content"]
        assert ([row["id"] for row in content["sectors"]][-1], content["layout"]) == ("growers", "sectors")

    def test_terms_and_hours_of_a_year(self, made):
        made.add("plc", content={"goal_hours": 20})
        made.save("map", year=YearLists(goal_hours=70, terms=()))
        made.publish()
        content = made.blocks["plc"].handler(made.people["teacher"], "load", {}).body["content"]
        assert (content["goal_hours"], content["terms"]) == (70, [])
        assert "growers" not in str(made.blocks["map"].handler(made.people["teacher"], "load", {}).body["content"])

    def test_given_up_again_each_block_has_its_own_lists(self, made):
        made.save("map", partners=WITH_GROWERS)
        made.publish()
        made.save("map", seen=1)
        made.publish()
        content = made.blocks["map"].handler(made.people["teacher"], "load", {}).body["content"]
        assert [row["id"] for row in content["sectors"]] == [sector.id for sector in SECTORS]

    def test_of_two_published_copies_the_newer_revision_holds(self, made):
        made.save("map", partners=WITH_GROWERS)
        made.save("friends", seen=1, year=YearLists())
        made.publish()
        row = CourseVocabulary.objects.get()
        assert (row.in_force, row.version.content["partners"]) == (2, None)
        del made.blocks["friends"].fields["vocabulary"]
        made.publish()
        assert CourseVocabulary.objects.get().in_force == 2, "an older copy does not come back"

    def test_a_copy_that_does_not_fit_changes_nothing(self, made, caplog):
        made.save("map", partners=WITH_GROWERS)
        made.publish()
        copy = made.blocks["map"].fields["vocabulary"]
        for broken in (
            {"no": "copy"},
            {**copy, "revision": 9, "lists": {"partners": 3}},
            {**copy, "revision": 9, "lists": "?"},
            {**copy, "revision": 9, "at": "2026-11-29T12:00:00"},
            {**copy, "revision": "9e9"},
        ):
            made.blocks["map"].fields["vocabulary"] = broken
            made.publish()
            assert CourseVocabulary.objects.get().in_force == 1
        assert not caplog.text

    def test_one_that_comes_with_a_library_is_nobodys(self, made):
        made.save("map", partners=WITH_GROWERS)
        block = made.blocks["map"].bound(None)
        block.upstream = "lb:PLC:lib:partnership:map"
        made.platform.modulestore = lambda _user: block
        made.publish()
        assert CourseVocabulary.objects.get().in_force == 0


class TestRounds:
    def test_every_round_keeps_its_version(self, made):
        made.save("map", partners=WITH_GROWERS, card=CardLists())
        made.publish()
        made.hand_in("map")
        made.hand_in("friends")
        first = CourseVocabulary.objects.get().version_id
        renamed = PartnerLists(
            sectors=(*SECTORS, GROWERS.model_copy(update={"label": Text(th="ชาวสวน", en="Growers")}))
        )
        made.save("map", seen=1, partners=renamed)
        made.publish()
        begun_later = made.blocks["map"].handler(made.people["staff"], "load", {}).body
        shown = {row["id"]: row["label"] for row in begun_later["content"]["sectors"]}
        assert shown["growers"] == "ชาวสวน"
        page = made.blocks["map"].handler(made.people["teacher"], "load", {}).body
        (frozen,) = page["rounds"]
        assert "กลุ่มเกษตรกร" in str(frozen["content"])
        kept = {row.block["vocabulary"]["version"] for row in Round.objects.all()}
        assert kept == {first} != {CourseVocabulary.objects.get().version_id}
        assert ContentVersion.objects.filter(hash=first, kind="vocabulary").exists()

    def test_a_course_without_one_writes_nothing_of_it(self, made):
        made.hand_in("map")
        assert "vocabulary" not in Round.objects.get().block


class TestCards:
    LEVELS = (Choice(id="basic", label=Text(th="ชั้นต้น", en="First steps")), Choice(id="own", label=Text(th="ชั้นครู")))
    WORK = (
        Choice(id="teamwork", label=Text(th="ทำงานด้วยกัน", en="Together")),
        Choice(id="land", label=Text(th="รู้จักถิ่น")),
    )

    def test_levels_and_competencies_are_the_courses(self, made):
        made.blocks["map"].fields |= {"level": "own", "competencies": ["land", "teamwork", "creation"]}
        made.save("map", card=CardLists(levels=self.LEVELS, competencies=self.WORK))
        made.publish()
        block = made.blocks["map"].handler(made.people["teacher"], "load", {}).body["block"]
        assert (block["level"], block["competency"]) == ("ชั้นครู", "ทำงานด้วยกัน · รู้จักถิ่น")
        told = made.blocks["map"].bound(None).student_view_data()
        assert [one["id"] for one in told["competencies"]] == ["teamwork", "land"]
        choices = made.blocks["map"].studio_view(made.people["staff"]).json_init_args["choices"]
        assert [one["value"] for one in choices["level"]] == ["", "basic", "own"]

    def test_activities_that_share_one_lead_to_each_other(self, made):
        for block in made.blocks.values():
            block.fields |= {"competencies": ["land"]}
        made.save("map", card=CardLists(competencies=self.WORK))
        made.publish()
        for kind, block in made.blocks.items():
            made.platform.outline[block.usage_key] = kind
            made.platform.view_data[block.usage_key] = block.bound(None).student_view_data()
        answer = made.blocks["map"].handler(made.people["teacher"], "related", {})
        assert [one["url"].rpartition("@")[2] for one in answer.body["related"]] == ["friends"]

    def test_a_round_speaks_as_it_did(self, made):
        made.blocks["map"].fields["level"] = "basic"
        made.save("map", card=CardLists(levels=self.LEVELS))
        made.publish()
        made.hand_in("map")
        made.save("map", seen=1)
        made.publish()
        from partnership_xblock.api import BlockInfo

        row = Round.objects.select_related("content_version").get()
        stored = BlockInfo.from_json(row.block, row.content_version.content)
        assert stored.shape("th", row.submitted_at).level == "ชั้นต้น"


class TestCopies:
    RERUN = CourseLocator("PLC", "PLC101", "2570")

    def rerun(self, made):
        """The platform clones blocks with their fields and tells nobody."""
        course = CourseOfBlocks(made.platform, made.people, key=self.RERUN, author="global_staff")
        for kind, block in made.blocks.items():
            fields = {name: value for name, value in block.fields.items() if name != "kind"}
            course.add(kind, **fields)
        return course

    def test_a_rerun_takes_it_along_from_whatever_block_is_opened_first(self, made):
        made.save("map", partners=WITH_GROWERS)
        made.publish()
        rerun = self.rerun(made)
        rerun.blocks["friends"].studio_view(made.people["staff"], "author_view")
        row = CourseVocabulary.objects.get(course_key=str(self.RERUN))
        assert (row.in_force, row.version.content["partners"]["sectors"][-1]["id"]) == (1, "growers")
        assert rerun.ask("friends").body["lists"]["partners"]["sectors"][-1]["id"] == "growers"
        rerun.save("friends", seen=1, year=YearLists())
        rerun.publish()
        assert CourseVocabulary.objects.get(course_key=str(self.RERUN)).in_force == 2
        assert CourseVocabulary.objects.get(course_key=str(COURSE)).in_force == 1

    def foreign(self, course, revision, label, *, minute=0, **parts):
        """A copy of another course's, as a pasted block brings it."""
        named = GROWERS.model_copy(update={"label": Text(th=label)})
        parts = parts or {"partners": PartnerLists(sectors=(*SECTORS, named))}
        at = f"2026-11-29T12:{minute:02}:00+00:00"
        return {"course": course, "revision": revision, "at": at, "lists": lists(**parts)}

    def in_force(self, made):
        """The name of the author's own sector in the version in force; None without a version."""
        made.publish()
        row = CourseVocabulary.objects.get(course_key=str(next(iter(made.blocks.values())).usage_key.course_key))
        return row.version and row.version.content["partners"]["sectors"][-1]["label"]["th"]

    def test_a_rerun_takes_its_former_courses_and_not_a_pasted_newer_one(self, platform, people):
        rerun = CourseOfBlocks(platform, people, key=self.RERUN, author="global_staff")
        rerun.add("map", vocabulary=self.foreign("course-v1:PLC+PLC101+2569", 1, "เก่า"))
        rerun.add("friends", vocabulary=self.foreign("course-v1:PLC+PLC101+2569", 2, "ของเรา"))
        rerun.add("plc", vocabulary=self.foreign("course-v1:Other+X+1", 9, "ของเขา", minute=30))
        rerun.add("strength", vocabulary=self.foreign("course-v1:Other+X+1", 9, "ของเขา", minute=30))
        rerun.add("aar", vocabulary=self.foreign("course-v1:Other+X+1", 9, "ของเขา", minute=30))
        assert self.in_force(rerun) == "ของเรา"

    def test_of_other_courses_the_one_with_most_copies(self, platform, people):
        rerun = CourseOfBlocks(platform, people, key=self.RERUN, author="global_staff")
        rerun.add("map", vocabulary=self.foreign("course-v1:Krabi+K1+1", 2, "ของเรา"))
        rerun.add("friends", vocabulary=self.foreign("course-v1:Krabi+K1+1", 1, "เก่า", minute=10))
        rerun.add("plc", vocabulary=self.foreign("no key", 9, "ของเขา", minute=30))
        assert self.in_force(rerun) == "ของเรา"

    def test_a_block_pasted_into_a_course_brings_it_only_where_there_is_none(self, made):
        made.blocks["map"].fields["vocabulary"] = self.foreign("course-v1:Other+X+1", 3, "ของเขา")
        assert self.in_force(made) == "ของเขา"
        made.blocks["map"].fields["vocabulary"] = self.foreign("course-v1:Other+X+2", 7, "ของใคร", minute=1)
        assert self.in_force(made) == "ของเขา"

    def test_a_block_pasted_into_a_course_with_work_brings_none(self, made):
        made.hand_in("friends")
        made.blocks["map"].fields["vocabulary"] = self.foreign("course-v1:Other+X+1", 3, "ของเขา")
        assert self.in_force(made) is None
        made.save("map", partners=WITH_GROWERS)
        assert self.in_force(made) == "กลุ่มเกษตรกร", "the course's own come into force whatever work there is"

    def test_a_page_is_shown_where_the_courses_blocks_cannot_be_read(self, made, caplog):
        def fail(_user):
            raise LookupError("the course's own words")

        made.platform.modulestore = fail
        assert made.page("map")["mode"] == "work"
        assert ("LookupError" in caplog.text, "own words" in caplog.text) == (True, False)

    def test_a_page_is_shown_where_the_first_version_cannot_be_written(self, made, caplog, monkeypatch):
        made.blocks["map"].fields["vocabulary"] = self.foreign("course-v1:Other+X+1", 3, "ของเขา")

        def fail(*_given, **_named):
            with connection.cursor() as cursor:
                cursor.execute("SELECT no_such_column FROM partnership_xblock_coursevocabulary")

        with monkeypatch.context() as broken:
            broken.setattr(vocabularies, "put_in_force", fail)
            assert made.page("map")["mode"] == "work"
        assert ("OperationalError" in caplog.text or "ProgrammingError" in caplog.text, "column" in caplog.text) == (
            True,
            False,
        )
        cache.delete(_name(str(COURSE)))
        made.page("map")
        assert CourseVocabulary.objects.get().in_force == 1, "tried again, not an hour later"

    def test_without_a_cache_that_keeps_pages_do_not_walk_through_the_course(self, made, settings):
        settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
        looked = []
        made.platform.modulestore = lambda user: looked.append(user) or made.blocks["map"].block(user)
        made.page("map")
        made.page("map")
        assert looked == []

    def test_a_field_that_this_release_does_not_know_costs_no_more_than_its_part(self, made):
        later = self.foreign(str(COURSE), 3, "ของเรา", partners=WITH_GROWERS, year=YearLists())
        later["lists"]["year"]["weeks"] = 40
        later["lists"]["people"] = {}
        made.blocks["map"].fields["vocabulary"] = later
        made.publish()
        row = CourseVocabulary.objects.get()
        assert (row.in_force, row.version.content) == (3, lists(partners=WITH_GROWERS))

    @pytest.mark.parametrize("revision", [10**9 + 1, 2**31 - 1])
    def test_a_revision_after_which_none_could_be_saved_is_no_copy(self, made, revision):
        made.blocks["map"].fields["vocabulary"] = self.foreign(str(COURSE), revision, "ของเรา")
        made.publish()
        made.save("map", partners=WITH_GROWERS)
        assert made.ask("map", lists=lists(), seen=revision).status == 400

    def test_its_blocks_are_looked_at_once_an_hour(self, made):
        looked = []
        made.platform.modulestore = lambda user: looked.append(user) or made.blocks["map"].block(user)
        for _minute in range(3):
            made.blocks["map"].page(made.people["teacher"])
            cache.delete(_name(str(COURSE)))
        assert len(looked) == 1
        assert not CourseVocabulary.objects.exists(), "whoever opens a page writes nothing"

    def test_an_export_and_import_keep_it(self, made):
        from lxml import etree

        from partnership_xblock.block import PartnershipXBlock

        made.save("map", partners=WITH_GROWERS)
        node = etree.Element("partnership")
        made.blocks["map"].bound(None).add_xml_to_node(node)
        assert (len(node.findall("vocabulary")), "กลุ่มเกษตรกร" in etree.tostring(node, encoding="unicode")) == (1, True)
        again = made.blocks["map"].bound(None)
        read = PartnershipXBlock.parse_xml(node, again.runtime, again.scope_ids)
        assert read.vocabulary == made.blocks["map"].fields["vocabulary"]


class TestCost:
    def own(self, act):
        with CaptureQueriesContext(connection) as captured:
            act()
        return [one["sql"] for one in captured.captured_queries if "coursevocabulary" in one["sql"]]

    def test_it_is_asked_once_a_minute_for_a_course(self, made):
        def open_both():
            made.blocks["map"].page(made.people["teacher"])
            made.blocks["friends"].page(made.people["teacher"])

        assert len(self.own(open_both)) == 2, "a course that is new here: once more after its blocks were looked at"
        assert self.own(open_both) == []
        cache.delete(_name(str(COURSE)))
        assert len(self.own(open_both)) == 1


def sector(label, pillar="home"):
    return {"sectors": [{"id": "a", "label": {"th": label}, "pillar": pillar, "mark": "home"}]}


def term(start):
    return {"terms": [{"id": "t", "label": {"th": "ก"}, "start": start, "end": "01-01"}]}


SIDES = [{"id": str(n), "label": {"th": "ก"}} for n in range(8)]
FORM = {"id": "a", "label": {"th": "ก"}}
MISFITS = [
    ("partners", {"sectors": []}, "partners.sectors", "vocabulary_few"),
    ("partners", {"pillars": SIDES}, "partners.pillars", "vocabulary_many"),
    ("partners", sector(" "), "partners.sectors.0.label", "missing"),
    ("partners", sector("ก" * 121), "partners.sectors.0.label", "too_long"),
    ("partners", sector("ก", "gone"), "partners.sectors.0.pillar", "vocabulary_side"),
    ("partners", {"forms": [FORM, FORM]}, "partners.forms", "vocabulary_twice"),
    (
        "partners",
        {"sector_words": [{"sector": "faith", "words": ["ก"]}, {"sector": "home", "words": ["ก" * 61]}]},
        "partners.sector_words.1.words",
        "vocabulary_words",
    ),
    (
        "partners",
        {"sector_words": [{"sector": str(n), "words": []} for n in range(21)]},
        "partners.sector_words",
        "vocabulary_many",
    ),
    (
        "partners",
        {"faiths": [{**FORM, "pillar": {}, "sector": {}, "layout": {}}]},
        "partners.faiths.0.pillar",
        "missing",
    ),
    ("year", {"goal_hours": 2001}, "year.goal_hours", "too_large"),
    ("year", term("13-01"), "year.terms.0.start", "vocabulary_form"),
    ("card", {"levels": [{"id": "no id", "label": {"th": "ก"}}]}, "card.levels.0.id", "vocabulary_form"),
]


class TestEditing:
    def test_an_author_is_shown_whose_lists_there_are_and_how_many_read_them(self, made):
        made.blocks["map"].fields |= {"content": {"sectors": lists(partners=WITH_GROWERS)["partners"]["sectors"]}}
        made.blocks["map"].fields |= {"display_name": "แผนที่ของเรา"}
        made.add("strength")
        form = made.ask("friends").body
        assert (form["revision"], form["in_force"], form["lists"]) == (0, 0, lists())
        partners = form["parts"]["partners"]
        assert (partners["activities"], form["parts"]["card"]["activities"]) == (2, 3)
        preset, own = partners["choices"]
        assert (preset["titles"], own["titles"]) == ([], ["แผนที่ของเรา"])
        assert own["lists"]["sectors"][-1]["id"] == "growers"
        assert form["parts"]["year"] == {"activities": 0, "choices": form["parts"]["year"]["choices"]}

    def test_where_it_was_saved_is_said(self, made):
        made.save("map", partners=WITH_GROWERS)
        (there, elsewhere) = (made.ask(kind).body for kind in ("map", "friends"))
        assert (there["here"], elsewhere["here"]) == (True, False)
        assert there["saved_in"] == elsewhere["saved_in"] != ""
        assert (there["revision"], there["in_force"]) == (1, 0)

    def test_of_two_authors_the_second_is_told_and_nothing_is_overwritten(self, made):
        made.save("map", partners=WITH_GROWERS)
        before = dict(made.blocks["friends"].fields)
        late = made.ask("friends", lists=lists(year=YearLists()), seen=0)
        assert (late.status, late.code) == (409, "vocabulary_changed")
        assert made.blocks["friends"].fields == before
        assert made.ask("map").body["lists"]["partners"] is not None
        assert made.save("friends", seen=1, year=YearLists())["revision"] == 2

    @pytest.mark.parametrize(("part", "value", "path", "code"), MISFITS)
    def test_what_does_not_fit_is_said_at_its_place(self, made, part, value, path, code):
        answer = made.ask("map", lists={part: value}, seen=0)
        assert answer.status == 422
        assert [(one["path"], one["code"]) for one in answer.body["problems"]] == [(path, code)]
        assert "vocabulary" not in made.blocks["map"].fields

    @pytest.mark.parametrize(
        "body", [{"lists": {"more": {}}}, {"lists": 3}, {"seen": -1}, {"lists": {"card": {"x": 1}}}]
    )
    def test_what_no_form_sends_is_refused(self, made, body):
        assert made.ask("map", **body).status == 400

    def test_more_than_fits_is_refused(self, made):
        words = [{"sector": str(n), "words": [f"{m}" + "ก" * 50 for m in range(100)]} for n in range(20)]
        answer = made.ask("map", lists={"partners": {"sector_words": words}}, seen=0)
        assert (answer.status, answer.code) == (413, "too_large")
        assert not CourseVocabulary.objects.filter(revision__gt=0).exists()

    def test_a_character_no_database_keeps(self, made):
        answer = made.ask("map", lists={"card": {"levels": [{"id": "a", "label": {"th": "ก\0"}}]}}, seen=0)
        assert (answer.status, answer.body["problems"][0]["code"]) == (422, "bad_character")

    def test_not_in_a_block_that_comes_from_a_library(self, made, monkeypatch):
        from partnership_xblock.block import PartnershipXBlock

        monkeypatch.setattr(PartnershipXBlock, "upstream", "lb:PLC:lib:partnership:map", raising=False)
        answer = made.ask("map", lists=lists(partners=WITH_GROWERS), seen=0)
        assert (answer.status, answer.code) == (409, "from_library")
        assert made.ask("map").status == 200, "they can be read"


class TestWaysOfWorking:
    """The levels of `ladder`, also where a lesson tells of them."""

    OURS = WayLists(
        levels=(
            Level(id="cooperation", label=Text(th="ช่วยกัน", en="Helping"), sentence=Text(th="ช่วยเป็นครั้ง ๆ")),
            Level(id="collaboration", label=Text(th="ทีมเดียวกัน", en="One team")),
        )
    )

    def adopted(self, made, *kinds, **fields):
        for kind in kinds:
            made.add(kind, **fields)
        made.save("map", ways=self.OURS)
        made.publish()
        teacher = made.people["teacher"]
        return [made.blocks[kind].handler(teacher, "load", {}).body["content"] for kind in kinds]

    def test_the_activity_asks_for_the_courses_levels(self, made):
        (content,) = self.adopted(made, "ladder")
        assert [one["label"] for one in content["levels"]] == ["ช่วยกัน", "ทีมเดียวกัน"]
        assert [one["id"] for one in content["questions"]] == [one.id for one in activity("ladder").Content().questions]

    def test_a_lesson_tells_of_them_in_the_courses_words(self, made):
        (content,) = self.adopted(made, "lesson", content={"preset": "levels"})
        told = {one["id"]: (one["label"], one["say"]) for one in content["lists"]["levels"]}
        assert told["cooperation"] == ("ช่วยกัน", "ช่วยเป็นครั้ง ๆ")
        assert told["participation"][0] == "การมีส่วนร่วม", "of what its text speaks stays the author's"

    def test_another_lesson_is_as_it_was(self, made):
        before = made.add("lesson").handler(made.people["teacher"], "load", {}).body["content"]
        (content,) = self.adopted(made, "lesson")
        assert content == before

    def test_work_that_was_handed_in_keeps_the_levels_it_was_handed_in_with(self, made):
        made.add("ladder")
        made.hand_in("ladder")
        self.adopted(made, "ladder")
        frozen = Round.objects.get().content_version.content
        assert frozen["levels"][0]["id"] == "coordination"
        assert "vocabulary" not in frozen

    def test_a_reference_that_only_the_courses_levels_leave_empty_is_advice(self, made):
        self.adopted(made, "ladder")
        asked = {"kind": "ladder", "preset": ""}
        author, block = made.people["staff"], made.blocks["ladder"]
        form = block.studio_handler(author, "studio_content", asked).body
        tried = block.studio_handler(author, "studio_try", {**asked, "content": form["content"]}).body
        told = [one for one in tried["problems"] if one["code"] == "reference_unknown"]
        assert form["shared"] == ["levels"]
        assert told
        assert not any(one["blocking"] for one in told)

    def test_no_rule_knows_a_name_and_an_answer_that_points_to_no_level_speaks_for_none(self):
        kind = activity("ladder").Content
        other = WayLists(levels=tuple(one.model_copy(update={"label": Text(th="?")}) for one in self.OURS.levels))
        both = (kind.in_course({}, Lists(ways=one)) for one in (self.OURS, other))
        ours, called_otherwise = (kind.model_validate(one) for one in both)
        for level, suggested in (("cooperation", "cooperation"), ("participation", ASK)):
            given = {
                question.id: next(one.id for one in question.answers if one.level == level)
                for question in ours.asked
                if any(one.level == level for one in question.answers)
            }
            assert votes(given, ours).suggested == votes(given, called_otherwise).suggested == suggested


def test_a_day_that_no_year_has_is_not_saved(made):
    terms = [{"id": "t1", "label": {"th": "ภาค 1", "en": ""}, "start": "05-16", "end": "06-31"}]
    answer = made.ask("map", lists=lists(year=YearLists()) | {"year": {"terms": terms, "goal_hours": 0}}, seen=0)
    assert (answer.status, answer.code) == (422, "invalid")
    assert [(one["path"], one["code"]) for one in answer.body["problems"]] == [("year.terms.0.end", "day_never")]


def test_a_course_made_from_another_by_a_coach_has_the_lists_of_that_one(made):
    """A CCX (`ccx-v1:…`): its blocks are the master course's, and nobody edits or publishes it."""
    made.save("map", partners=WITH_GROWERS)
    made.publish()
    coached = CCXLocator.from_course_locator(COURSE, "7")
    in_force = vocabulary_of(coached)
    assert in_force == vocabulary_of(COURSE)
    assert in_force.lists.partners == WITH_GROWERS
    # It follows every later version, and has no row of its own.
    made.save("map", seen=1, year=YearLists(goal_hours=9))
    made.publish()
    assert vocabulary_of(coached).lists.year.goal_hours == 9
    assert CourseVocabulary.objects.count() == 1
