"""The sample work: the same every time, in every state, and made by the app's own rules."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from django.core.management import call_command

from demo import course
from demo.models import AuthoredFields, BlockCompletion, Happening, SeedMark, SentMail
from demo.persons import BY_NAME
from demo.seed import answers, networks, reviews
from demo.seed.partners import CORE, MORE, TIES
from demo.seed.personas import RETURNED_MAP
from demo.seed.play import Player
from demo.seed.regions import REGIONS
from demo.seed.sow import SEED, sow
from demo.seed.teachers import COUNT, LARGEST, teachers
from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.domain.review import Review, validate_review_item
from partnership_xblock.models import Network, Round, Submission
from partnership_xblock.models import Review as Review_
from tests.fakes.sheets import sheet

everybody = teachers(Random(SEED))
ANCHOR = datetime(2026, 11, 20, 9, tzinfo=UTC)
"""A moment to write sample work for, whenever the seeded demo was made."""
OLDEST = timedelta(days=45)
"""No sample work was handed in earlier than so long before the moment of the seeding."""


def work():
    """What was made, without ids and keys that the database or the services draw themselves."""
    rows = Submission.objects.select_related("learner", "network").order_by("learner__username", "usage_key")
    return [
        (row.learner.username, row.usage_key, row.status, row.submitted_at, row.draft, row.network.document, row.school)
        for row in rows
    ]


class TestTeachers:
    def test_the_same_for_the_same_seed(self):
        assert teachers(Random(SEED)) == everybody
        assert teachers(Random(SEED + 1)) != everybody

    def test_small_and_large_schools_of_every_region(self):
        assert len(everybody) == COUNT == len({teacher.username for teacher in everybody})
        assert {teacher.cohort for teacher in everybody} == {region.cohort for region in REGIONS}
        assert min(teacher.partners for teacher in everybody) == 3
        assert max(teacher.partners for teacher in everybody) == LARGEST == 40

    def test_muslim_schools_and_roles_instead_of_organisations(self):
        assert sum(teacher.faith == "mosque" for teacher in everybody) >= 5
        assert any(teacher.role_only for teacher in everybody)


class TestNetworks:
    @pytest.mark.parametrize("teacher", everybody, ids=lambda teacher: teacher.username)
    def test_the_faith_is_the_schools(self, teacher):
        items = networks.network(Random(1), teacher)
        names = [value["name"] for key, value in items.items() if key.startswith("partner:")]
        assert len(names) == len(set(names)) == teacher.partners
        if teacher.faith == "mosque":
            assert not any(name.startswith("วัด") and name != "วัฒนธรรมจังหวัด" for name in names)
        assert "{" not in "".join(names)

    def test_ties_are_between_patterns_that_exist(self):
        known = {pattern.id for pattern in (*CORE, *MORE)}
        assert known >= {end for a, b, _ in TIES for end in (a, b)}

    @pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES])
    def test_answers_are_complete_by_the_kinds_own_rules(self, kind):
        write = answers.writer(kind)
        if write is None:
            pytest.skip(f"{kind} has no sample work")
        block = next(one for one in course.laid_blocks() if one.kind == kind)
        content = activity(kind).Content.from_author(block.fields.get("content", {}))
        for index, teacher in enumerate(everybody[:20]):
            network = networks.network(Random(index), teacher)
            made = write(Random(index), network, ANCHOR.date())
            assert not any(activity(kind).item_problems(key, value) for key, value in made.items())
            told = activity(kind).check(sheet(made, network, content, activity(kind).minimum))
            assert [problem for problem in told if problem.blocking] == []
            if not activity(kind).flow.goes_on:
                assert _blocking(kind, made, network, content) == [], "it is handed in some weeks before the seeding"

    @pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES if answers.revised(one.kind)])
    def test_the_same_work_again_is_complete_too_and_another(self, kind):
        write, again = answers.writer(kind), answers.revised(kind)
        moved = 0
        for index, teacher in enumerate(everybody[:20]):
            network = networks.network(Random(index), teacher)
            first = write(Random(index), network, ANCHOR.date())
            made = again(Random(index), first, ANCHOR.date())
            assert _blocking(kind, made, network, activity(kind).Content.preset()) == []
            kept = activity(kind).waves.carry(sheet(first, network, activity(kind).Content.preset()))
            assert made.keys() >= kept.keys(), "nothing that a wave begins with is lost; new things may be added"
            assert not any(activity(kind).item_problems(key, value) for key, value in made.items())
            told = activity(kind).check(sheet(made, network, activity(kind).Content.preset(), activity(kind).minimum))
            assert [problem for problem in told if problem.blocking] == []
            moved += made != first
        assert moved > 10


def _blocking(kind, made, network, content):
    """What would keep it from being handed in on the earliest day that sample work is."""
    then = sheet(made, network, content, activity(kind).minimum, today=(ANCHOR - OLDEST).date())
    return [problem for problem in activity(kind).check(then) if problem.blocking]


@pytest.mark.django_db
class TestSown:
    @pytest.mark.parametrize("kind", ["map", "strength", "ladder", "benefit", "threes", "anatomy", "agreement", "plan"])
    def test_some_did_it_again_in_the_same_series(self, kind):
        rounds = {
            which: set(
                Round.objects.filter(submission__usage_key__endswith=f"@{kind}-{which}").values_list(
                    "submission__learner__username", "submission__series"
                )
            )
            for which in ("start", "again")
        }
        assert len(rounds["again"]) >= 15
        assert rounds["again"] <= rounds["start"]
        assert {series for _, series in rounds["start"]} == {"year"}

    def test_sixty_teachers_have_worked_in_each_kind_and_four_have_not_begun(self):
        """Besides the personas."""
        people = Counter(kind for kind, _ in set(Submission.objects.values_list("kind", "learner")))
        assert {kind: n for kind, n in people.items() if n < 60} == {}
        assert COUNT - 60 == 4
        assert people.keys() == {block.kind for block in course.blocks()}

    @pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES if one.needs_trainer])
    def test_work_of_each_kind_is_in_every_state_a_teacher_leaves_it_in(self, kind):
        states = set(Submission.objects.filter(kind=kind).values_list("status", flat=True))
        assert states >= {"draft", "submitted", "returned", "accepted"}

    def test_hours_of_logs_are_certified_and_one_is_asked_about(self):
        reviews_ = Review_.objects.filter(round__submission__kind="plc", state="published")
        states = Counter(
            item["v"]["state"] for row in reviews_ for key, item in row.document.items() if key.startswith("hours:")
        )
        assert states["yes"] > 80
        assert states["ask"] >= 3
        decided = Submission.objects.filter(kind="plc", rounds__review__decision="accept").distinct()
        goes_on = [row for row in decided if row.last_saved_at > row.rounds.get(number=1).submitted_at]
        assert len(goes_on) >= 5, "a log goes on after it was accepted"

    @pytest.mark.parametrize(
        ("kind", "family", "name"),
        [
            ("plc", "session", "topic"),
            ("benefit", "get", "seen"),
            ("anatomy", "feature", "example"),
            ("aar", "note", "text"),
        ],
    )
    def test_sentences_are_not_all_alike(self, kind, family, name):
        said = Counter(
            item["v"][name]
            for draft in Submission.objects.filter(kind=kind).values_list("draft", flat=True)
            for key, item in draft.items()
            if key.startswith(f"{family}:") and item["v"].get(name)
        )
        assert len(said) >= 20
        assert said.most_common(1)[0][1] < sum(said.values()) / 8

    def test_work_is_in_every_state(self):
        counts = Counter(Submission.objects.values_list("status", flat=True))
        assert set(counts) == {"draft", "submitted", "in_review", "returned", "accepted"}
        assert min(counts.values()) >= 2
        assert Submission.objects.filter(scratch=True).count() == 0

    def test_some_came_a_second_time(self):
        assert Round.objects.filter(number=2).count() >= 5

    def test_nothing_happens_after_now(self, anchor):
        latest = Submission.objects.order_by("-submitted_at").exclude(submitted_at=None)[0].submitted_at
        assert latest <= anchor
        assert Happening.objects.order_by("-at")[0].at <= anchor

    def test_waiting_times_look_like_a_week_or_two(self, anchor):
        waiting = Submission.objects.filter(status="submitted").values_list("submitted_at", flat=True)
        assert anchor - min(waiting) < timedelta(days=25)
        assert anchor - max(waiting) < timedelta(days=3)

    def test_the_platform_was_told(self):
        graded = [kind.kind for kind in ACTIVITIES if kind.grading != "none"]
        accepted = Submission.objects.filter(status="accepted", kind__in=graded)
        # A log goes on after it was accepted, and keeps the points of that round meanwhile.
        going_on = Submission.objects.filter(rounds__review__decision="accept", kind__in=graded).exclude(
            status="accepted"
        )
        grades = accepted.count() + going_on.distinct().count()
        assert Happening.objects.filter(kind="grade").count() == grades
        assert set(accepted.values_list("grade_delivery", flat=True)) == {"sent"}
        handed_in = Submission.objects.filter(round_count__gt=0).count()
        assert BlockCompletion.objects.count() == handed_in
        assert SentMail.objects.count() == Happening.objects.filter(kind="mail").count() > 0

    def test_every_teacher_who_began_has_her_school_in_the_list(self):
        assert not Submission.objects.filter(school="").exists()
        assert Network.objects.count() == len({row.learner_id for row in Submission.objects.all()})

    def test_one_page_holds_two_blocks_and_one_block_has_a_deadline(self):
        assert any(len(unit.blocks) == 2 for section in course.SECTIONS for unit in section.units)
        assert any(block.due_days for section in course.SECTIONS for unit in section.units for block in unit.blocks)

    def test_seeding_again_changes_nothing(self):
        before = work()
        assert sow() is False
        call_command("seed", verbosity=0)
        assert work() == before
        assert SeedMark.objects.count() == 1


class TestReviews:
    def test_the_trainer_speaks_of_what_is_there(self):
        network = activity("map").example("th")["network"]
        anchors = {value["anchor"] for value in RETURNED_MAP.values() if "anchor" in value}
        assert anchors <= set(network)

    @pytest.mark.parametrize("decision", ["return", "accept"])
    @pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES if one.needs_trainer])
    def test_a_review_can_be_sent_as_it_is(self, kind, decision):
        rubric = activity(kind).rubric
        for seed in range(20):
            items = reviews.review(
                Random(seed), kind, decision, ["partner:a1", "q:care"], [(c.id, c.points) for c in rubric]
            )
            assert not any(validate_review_item(key, value) for key, value in items.items())
            assert Review.from_values(items).problems(decision, rubric, graded=True) == []


@pytest.mark.parametrize("seed", range(40))
def test_a_paper_of_a_sample_is_older_than_any_hand_in(seed):
    """Work of the sample is handed in up to forty days before its day: a paper of after that would be refused."""
    network = networks.network(Random(seed), everybody[seed % COUNT])
    written = answers.writer("anatomy")(Random(seed), network, ANCHOR.date())
    later = answers.revised("anatomy")(Random(seed), written, ANCHOR.date())
    days = [item["date"] for items in (written, later) for key, item in items.items() if key.startswith("record:")]
    assert all(day < (ANCHOR.date() - timedelta(days=40)).isoformat() for day in days if day)


class SomePlayer(Player):
    """Of each tenth teacher, and of everybody one can be: what one does leaves the others' work alone."""

    some = frozenset({*BY_NAME, *(teacher.username for teacher in everybody[::10])})

    def __getattribute__(self, name):
        found = super().__getattribute__(name)
        if name not in ("save", "submit", "claim", "score", "decide"):
            return found
        return lambda username, *rest: found(username, *rest) if username in SomePlayer.some else None


@pytest.mark.django_db
def test_an_older_sample_is_made_anew_and_the_same_as_before(monkeypatch, anchor):
    """A newcomer who updates and runs again must not meet a course whose blocks are gone. What another process made is
    compared with what this one makes of some: all take a minute."""
    monkeypatch.setattr("demo.seed.sow.Player", SomePlayer)
    before = [one for one in work() if one[0] in SomePlayer.some]
    assert len({one[0] for one in before}) == 8
    SeedMark.objects.update(version="of an earlier release")
    AuthoredFields.objects.all().delete()
    assert sow(anchor) is True
    assert work() == before
    assert AuthoredFields.objects.count() == len(list(course.blocks()))
    assert SeedMark.objects.count() == 1
    assert sow(anchor) is False


@pytest.mark.django_db
def test_reset_empties_the_demo_and_seeds_it(monkeypatch):
    """Seeding itself is asked above."""
    seeded = []
    monkeypatch.setattr("demo.management.commands.reset.sow", lambda anchor: seeded.append((anchor, work())))
    call_command("reset", anchor=ANCHOR.isoformat(), verbosity=0)
    assert seeded == [(ANCHOR, [])]
