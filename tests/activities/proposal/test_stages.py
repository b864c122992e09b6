"""Kinds whose work goes through stages: their tables are whole, and a hundred thousand random walks of the state table
and the outcomes never leave them. The stage that is folded from the rounds is the one that each decision told."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import hypothesis
import pytest

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.activities.outcomes import Gate
from partnership_xblock.domain.flow import REVIEWED
from partnership_xblock.domain.submission import NotAllowed, Status, Submission

STAGED = [kind for kind in ACTIVITIES if kind.outcomes is not None]
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
TRAINERS = (7, 8)
VERBS = ("submit", "withdraw", "claim", "decide", "take_back", "reopen")
NEXT = {
    Status.DRAFT: "submit",
    Status.RETURNED: "submit",
    Status.SUBMITTED: "claim",
    Status.IN_REVIEW: "decide",
}
LASTS = ("write", "pitch", "revise", "region", "approve", "run")


def ends_of(stages, content):
    ids = {stage.id for stage in stages.stages(content)}
    return {one.to for id_ in ids for one in stages.outcomes(content, id_)} - ids


@pytest.mark.parametrize("kind", STAGED, ids=[kind.kind for kind in STAGED])
def test_every_table_is_whole(kind):
    stages = kind.outcomes
    for preset in kind.presets:
        content = preset.content
        ids = [stage.id for stage in stages.stages(content)]
        assert len(set(ids)) == len(ids) > 1
        assert stages.first(content) == ids[0]
        assert {stage.reader for stage in stages.stages(content)} <= stages.roles(content).keys()
        for id_ in ids:
            table = stages.outcomes(content, id_)
            assert len({one.id for one in table}) == len(table) > 1, "one to go on, one at least to come back"
            for one in table:
                assert one.label.th
                assert one.label.en
                assert one.told.th
                assert one.told.en
                # Only the end accepts, and what is accepted can be reopened at a stage.
                assert (one.to in ids) is (one.decision == "return")
                assert (one.reopened in ids) is (one.decision == "accept")
        for end in ends_of(stages, content):
            assert stages.outcomes(content, end) == ()


@pytest.mark.parametrize("last", LASTS)
def test_a_course_may_end_with_any_stage(last):
    kind = activity("proposal")
    content = kind.Content.from_author({"last": last})
    stages = kind.outcomes
    ids = [stage.id for stage in stages.stages(content)]
    assert ids == list(LASTS[: LASTS.index(last) + 1])
    gates = []
    for id_ in ids:
        assert stages.after(content, gates) == id_
        on = next(one for one in stages.outcomes(content, id_) if one.goes_on)
        assert on.decision == ("accept" if id_ == last else "return")
        gates.append(Gate(on.decision, on.id))
    assert stages.after(content, gates) == "done"
    assert stages.after(content, [*gates[:-1], gates[-1]._replace(reopened=True)]) == last


class TestTheTableOfTheProposal:
    stages = activity("proposal").outcomes
    content = activity("proposal").Content.preset()

    @pytest.mark.parametrize(
        ("gates", "stage"),
        [
            ("", "write"),
            ("back", "write"),
            ("pass", "pitch"),
            ("pass again", "pitch"),
            ("pass rewrite", "write"),
            ("pass pass", "revise"),
            ("pass pass repitch", "pitch"),
            ("pass pass pass", "region"),
            ("pass pass pass back", "revise"),
            ("pass pass pass pass", "approve"),
            ("pass pass pass pass approved", "run"),
            ("pass pass pass pass rejected", "end"),
            ("pass pass pass pass approved back", "run"),
            ("pass pass pass pass approved close", "done"),
        ],
    )
    def test_where_outcomes_lead(self, gates, stage):
        found, at = [], "write"
        for id_ in gates.split():
            outcome = self.stages.outcome(self.content, at, id_)
            found.append(Gate(outcome.decision, id_))
            at = outcome.to
        assert self.stages.after(self.content, found) == at == stage

    def test_work_that_got_no_money_goes_on_at_revising_when_it_is_reopened(self):
        gates = [Gate("return", "pass")] * 4
        assert self.stages.after(self.content, [*gates, Gate("accept", "rejected", reopened=True)]) == "revise"

    def test_a_decision_without_an_outcome_of_the_stage_is_a_return_to_it_or_the_end(self):
        assert self.stages.after(self.content, [Gate("return"), Gate("return", "approved")]) == "write"
        assert self.stages.after(self.content, [Gate("return", "pass")] * 4 + [Gate("accept")]) == "end"
        assert self.stages.after(self.content, [Gate("accept")]) == "write", "a stage that accepts nothing"

    def test_only_going_on_says_something_by_itself(self):
        on = {one.id for id_ in LASTS for one in self.stages.outcomes(self.content, id_) if one.goes_on}
        assert on == {"pass", "approved", "close"}


@dataclass
class Walk:
    """A submission with its rounds, and the stage as it was told at each decision."""

    stages: object
    content: object
    work: Submission = field(default_factory=Submission)
    now: datetime = NOW
    rounds: list = field(default_factory=list)
    """[stage handed in to, decision, outcome, told stage before], newest last; the last three empty while undecided."""
    told: str = "write"

    def folded(self):
        """As services/records/stages.py: what was decided, oldest first. An accepted round was reopened, unless the
        work is accepted with it."""
        decided = [one for one in self.rounds if one["decision"]]
        newest = self.rounds[-1] if self.rounds else None
        return self.stages.after(
            self.content,
            [
                Gate(
                    one["decision"],
                    one["outcome"],
                    one["decision"] == "accept" and not (self.work.status is Status.ACCEPTED and one is newest),
                )
                for one in decided
            ],
        )

    def step(self, chance):
        self.now += timedelta(minutes=chance.choice((0, 5, 31)), microseconds=1)
        # Mostly what comes next, so that walks get far; else anything.
        usual = NEXT.get(self.work.settled(self.now).status)
        verb = usual if usual and chance.random() < 0.7 else chance.choice(VERBS)
        who = self.work.claimed_by if verb == "decide" and chance.random() < 0.9 else chance.choice(TRAINERS)
        if verb == "submit":
            self.work = self.work.submit(self.now, REVIEWED)
            self.rounds.append({"stage": self.folded(), "decision": "", "outcome": "", "before": ""})
        elif verb == "withdraw":
            self.work = self.work.withdraw(self.now, REVIEWED)
            self.rounds.pop()
        elif verb == "claim":
            self.work = self.work.claim(who, self.now)
        elif verb == "decide":
            stage = self.rounds[-1]["stage"] if self.rounds else self.told
            table = self.stages.outcomes(self.content, stage)
            outcome = chance.choice((*table, table[0]))
            self.work = self.work.decide(outcome.decision, who, self.now)
            self.rounds[-1] |= {"decision": outcome.decision, "outcome": outcome.id, "before": self.told}
            self.told = outcome.to
        elif verb == "take_back":
            self.work = self.work.take_back(who, self.now)
            self.told = self.rounds[-1]["before"]
            self.rounds[-1] |= {"decision": "", "outcome": ""}
        else:
            self.work = self.work.reopen("ยื่นรอบหน้า")
            newest = self.rounds[-1]
            self.told = self.stages.outcome(self.content, newest["stage"], newest["outcome"]).reopened


@pytest.mark.parametrize("last", ["run", "pitch"])
def test_a_hundred_thousand_walks_stay_in_the_table(last):
    """Fewer where a run is brief or usual: of 12 steps each, in which most work is handed in and decided twice."""
    most = hypothesis.settings().max_examples
    usual = hypothesis.settings.get_profile("usual").max_examples
    number = 100_000 if most > usual else 1_000 if most < usual else 4_000
    kind = activity("proposal")
    content = kind.Content.from_author({"last": last})
    stages = kind.outcomes
    known = {stage.id for stage in stages.stages(content)} | ends_of(stages, content)
    seen = set()
    for seed in range(number // 2):
        chance, walk = random.Random(seed), Walk(stages, content)
        for _ in range(chance.choice((8, 16, 48))):
            try:
                walk.step(chance)
            except NotAllowed:
                continue
            stage = walk.folded()
            assert stage == walk.told, (seed, walk.rounds)
            assert stage in known, (seed, walk.rounds)
            assert all(one["stage"] in known for one in walk.rounds), (seed, walk.rounds)
            seen.add(stage)
    assert seen == known, "every stage and every end was reached"
