"""What must be true of the tables whatever was done at the same moment, and of what was answered once all is still.

Each promise gives what breaks it, in words; nothing where it is kept."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from partnership_xblock.models import Network, Review, Round, StateEvent, Submission

from .told import rows

Journal = list[dict[str, Any]]
ENDS = ("retire", "forget", "purge")
POINTS_ONLY = ("override", "rescore")


def along_the_way() -> Iterator[str]:
    """True at every moment; each of one statement, since the others go on."""
    for (row,) in rows(
        "SELECT s.id FROM partnership_xblock_submission s WHERE NOT EXISTS (SELECT 1 FROM partnership_xblock_network n"
        " WHERE n.id = s.network_id AND n.learner_id = s.learner_id AND n.course_key = s.course_key)"
    ):
        yield f"submission {row} hangs in the air"
    for row, number in rows(
        "SELECT round_id, count(*) FROM partnership_xblock_review WHERE state = 'published'"
        " GROUP BY round_id HAVING count(*) > 1"
    ):
        yield f"round {row} has {number} standing reviews"
    for learner, place, earned in rows("SELECT learner, place, earned FROM walk_told WHERE what = 'overtook'"):
        yield f"an older grade, {earned:g}, arrived after a newer one: learner {learner} in {place}"


def nothing_answered_is_lost(journal: Journal) -> Iterator[str]:
    """What was answered with 200 is there, unless it was deleted on purpose, by somebody who came after or at the same
    moment: a retirement, "delete state" of that block, or a purge after her work had grown old. What she saves on work
    that is old already makes it young."""
    ends = [line for line in journal if line["name"] in ENDS]
    drafts = {(row.learner_id, row.usage_key): row.draft for row in Submission.objects.all()}
    networks = {row.learner_id: row.document for row in Network.objects.all()}
    for line in journal:
        for document, key, revision in line["kept"] or ():
            if any(_may_end(end, line, document) for end in ends):
                continue
            place = drafts.get((line["about"], line["place"]), {})
            item = (networks.get(line["about"], {}) if document == "network" else place).get(key)
            if item is None or item["r"] < revision:
                yield f"answered and lost: {document} {key} of {line['about']} in {line['place']}"


def _may_end(end: dict[str, Any], line: dict[str, Any], document: str) -> bool:
    if end["about"] != line["about"] or end["ended"] < line["started"]:
        return False
    if end["name"] == "forget":
        return bool(document == "answers" and end["place"] == line["place"])
    if end["name"] == "purge":
        # Only where she had saved before her work was made old; whichever purge came then.
        return bool(not end["aged"] or end["aged"] > line["started"])
    return True


def revisions_only_grow(journal: Journal) -> Iterator[str]:
    """Of two saves one after the other the later has the higher revision, while nothing was deleted in between."""
    ends = [line for line in journal if line["name"] in ENDS]
    last: dict[tuple[int, str], dict[str, Any]] = {}
    for line in sorted(journal, key=lambda one: float(one["ended"])):
        for document, revision in (line["revision"] or {}).items():
            whose = (line["about"], document if document == "network" else line["place"])
            before = last.get(whose)
            last[whose] = {**line, "number": revision}
            if before is None or before["ended"] > line["started"] or before["number"] <= revision:
                continue
            # Anything that deletes her work and was not over before the first of the two.
            if not any(end["about"] == line["about"] and end["ended"] > before["started"] for end in ends):
                yield f"revision of {whose} fell from {before['number']} to {revision}"


def moves_and_states_agree() -> Iterator[str]:
    events: dict[int, list[StateEvent]] = defaultdict(list)
    for event in StateEvent.objects.exclude(verb__in=POINTS_ONLY).order_by("id"):
        events[event.submission_id].append(event)
    rounds: dict[int, list[Round]] = defaultdict(list)
    for one in Round.objects.select_related("review").order_by("number"):
        rounds[one.submission_id].append(one)
    for row in Submission.objects.all():
        moves, theirs = events[row.pk], rounds[row.pk]
        verbs = Counter(move.verb for move in moves)
        if row.status != (moves[-1].to_status if moves else "draft"):
            yield f"{row}: is {row.status}, its moves end at {moves[-1].to_status if moves else 'draft'}"
        if not row.round_count == len(theirs) == verbs["submit"]:
            yield f"{row}: {row.round_count} rounds counted, {len(theirs)} kept, handed in {verbs['submit']} times"
        if [one.number for one in theirs] != list(range(1, len(theirs) + 1)):
            yield f"{row}: rounds are {[one.number for one in theirs]}"
        if sum(one.withdrawn for one in theirs) != verbs["withdraw"]:
            yield f"{row}: withdrawn rounds and withdrawals differ"
        for before, after in pairwise(moves):
            # A claim that has lapsed is given back without a move.
            if before.to_status != after.from_status:
                yield f"{row}: {after.verb} came from {after.from_status}, it was {before.to_status}"
        yield from _reviews(row, theirs)


def _reviews(row: Submission, rounds: list[Round]) -> Iterator[str]:
    for one in rounds:
        published = set(Review.objects.filter(round=one, state="published").values_list("pk", flat=True))
        if published != ({one.review_id} - {None}):
            yield f"{row} round {one.number}: {published} published, {one.review_id} stands"
    decided = row.decided_by_id is not None
    if decided and (not rounds or rounds[-1].review_id is None):
        yield f"{row}: decided, and no review stands"


def the_newest_grade_has_arrived() -> Iterator[str]:
    last: dict[tuple[int, str], tuple[Any, ...]] = {}
    for learner, place, *points in rows(
        "SELECT learner, place, earned, possible, number FROM walk_told WHERE what = 'grade' ORDER BY id"
    ):
        last[learner, place] = tuple(points)
    for row in Submission.objects.exclude(grade_delivery="none"):
        stands = (row.grade_earned, row.grade_possible, getattr(row, "grade_sequence", 0))
        arrived = last.get((row.learner_id, row.usage_key))
        if row.grade_delivery != "sent":
            yield f"{row}: its grade is {row.grade_delivery}"
        elif arrived != stands:
            yield f"{row}: {stands} stands, the gradebook has {arrived}"


def the_tick_says_what_is_handed_in() -> Iterator[str]:
    last = {
        (learner, place): bool(done)
        for learner, place, done in rows("SELECT learner, place, number FROM walk_told WHERE what = 'tick' ORDER BY id")
    }
    for row in Submission.objects.filter(round_count__gt=0):
        handed_in = Round.objects.filter(submission=row, withdrawn=False).exists()
        if last.get((row.learner_id, row.usage_key)) is not handed_in:
            yield f"{row}: handed in is {handed_in}, the tick says {last.get((row.learner_id, row.usage_key))}"


def no_mail_twice() -> Iterator[str]:
    for name, number in rows(
        "SELECT place, count(*) FROM walk_told WHERE what = 'mail' AND place <> '' GROUP BY place HAVING count(*) > 1"
    ):
        yield f"mail {name} went out {number} times"


def nothing_is_left_of(people: set[int]) -> Iterator[str]:
    for table in (Network, Submission):
        for row in table.objects.filter(learner_id__in=people):
            yield f"left of one who has retired: {row}"


def nothing_failed(journal: Journal) -> Iterator[str]:
    for line in journal:
        if line["answer"].startswith("500"):
            yield f"{line['name']}: {line['answer']}"
