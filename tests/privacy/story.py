"""A course in which every text of everybody can be told from every other, to be looked for afterwards.

Each value is written once, by one person, in one place; together they are in every table that holds something personal,
and in every text that any kind of activity asks for.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model

from partnership_xblock import api
from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.models import ExportRecord
from partnership_xblock.repositories import prepared
from tests.fakes.course import COURSE, Page, block_info, change, of_values
from tests.fakes.desk import Desk
from tests.fakes.host import RecordingHost
from tests.fakes.sentinels import sown

PARTNER = "partner:aaaaaaaaaaaa"
OTHER = "partner:bbbbbbbbbbbb"


def word(what: str) -> str:
    """Thai that stands nowhere else."""
    return f"{what}ก{secrets.token_hex(6)}ข"


def account(name: str) -> int:
    """An account whose number is found in no other number."""
    number = 710_000_000 + secrets.randbelow(9_000_000)
    get_user_model().objects.create(pk=number, username=name, first_name=word("ชื่อ"), email=f"{name}@example.org")
    return number


@dataclass
class Story:
    """One teacher's way with one trainer. `hers` are the teacher's words, `sent`, `unsent` and `reason` the
    trainer's; the partner's own names are among the teacher's."""

    page: Page
    desk: Desk
    hers: dict[str, str]
    sent: dict[str, str]
    unsent: str
    reason: str
    usernames: dict[str, str]

    def teacher_words(self) -> list[str]:
        return [*self.hers.values(), self.usernames["teacher"], str(self.page.user)]


def tell(host: RecordingHost, *, of_all_kinds: bool = True) -> Story:
    """Write, hand in, answer, reply, hand in, accept, reopen, hand in, and leave a review unsent; then, unless that is
    left out, work of every kind, and what is shared of it."""
    usernames = {"teacher": f"kru{secrets.token_hex(6)}", "trainer": f"sn{secrets.token_hex(6)}"}
    teacher, trainer = account(usernames["teacher"]), account(usernames["trainer"])
    host.enrol(teacher, COURSE)
    host.enrol(trainer, COURSE, trainer=True)
    host.site.profiles |= {teacher: word("ครู"), trainer: word("ศน.")}
    cohort = word("กลุ่ม")
    host.site.put_in_cohort(teacher, cohort, COURSE)
    page, desk = Page(host, teacher, block_info()), Desk(host, trainer)
    fields = ("name", "together", "change", "story", "contact_role", "place", "place_province")
    hers = {f"partner {field}": word("ภาคี") for field in fields}
    hers |= {f"context {field}": word("ร.ร.") for field in ("name", "code", "province", "area_office")}
    hers |= {name: word(name) for name in ("tie", "few", "note", "before", "reply", "draft", "question")}
    hers["cohort"] = cohort
    sent = {name: word(name) for name in ("comment", "overall", "todo")}
    unsent, reason = word("ยังไม่ส่ง"), word("เหตุผล")

    example = activity("map").example("th")
    page.save(*of_values("answers", example["answers"]), *of_values("network", example["network"]))
    _write(page, hers)
    page.save(change("answers", "few", {"text": hers["few"]}, _revision(page, "answers", "few")))
    shown = page.submit(note=hers["note"]).submission.public_id
    desk.claim(shown)
    desk.write(
        shown,
        {
            "comment:c1": {"anchor": PARTNER, "type": "question", "text": sent["comment"], "order": 1},
            "overall": {"text": sent["overall"]},
            "todo:t1": {"text": sent["todo"], "comment": "c1", "order": 1},
        },
    )
    desk.decide(shown, "return")
    page.open()
    page.save(change("answers", "reply:c1", {"text": hers["reply"], "done": True}))
    page.submit()
    desk.accept(shown)
    desk.reopen(shown, reason)
    page.submit()
    desk.claim(shown)
    desk.write(shown, {"overall": {"text": unsent}})
    desk.export(identified=True, q=hers["context name"])
    file_in_the_making(desk, hers["context name"])
    # A second block, in which she has not handed in: a draft, and a text she let go.
    page.block = block_info(name="map2")
    page.save(
        change("answers", "few", {"text": hers["draft"]}),
        discarded=[change("answers", "few", {"text": hers["before"]})],
    )
    page.block = block_info()
    # She is reminded of a kind she has not handed in, and her trainer has chosen a mail.
    api.remind(reader=desk.reader(), request=api.RemindRequest(person=desk.person, kind="aar", everyone=True))
    api.choose_rhythm(reader=desk.reader(), request=api.RhythmRequest(person=desk.person, rhythm="weekly"))
    if of_all_kinds:
        hers |= of_every_kind(page)
        shared(page)
    return Story(page, desk, hers, sent, unsent, reason, usernames)


def of_every_kind(page: Page) -> dict[str, str]:
    """Hands in work of every kind, each in a block of its own, with a word in every text. Gives the words, by kind and
    place. The network is the one of each example while that is handed in; what was in it before is removed."""
    block, words = page.block, {}
    # First those that gather the others' work: handed in later, they would ask what became of it.
    for kind in sorted(ACTIVITIES, key=lambda one: one.gathers is None):
        work, wanted = sown(kind, word), kind.finished("th")["network"]
        page.block = block_info(kind.kind, f"every-{kind.kind}")
        there = page.open().network.items
        removed = [
            change("network", key, item.v, item.r, gone=True)
            for key, item in there.items()
            if key not in wanted and not item.gone
        ]
        partners = [change("network", key, value, there[key].r if key in there else 0) for key, value in wanted.items()]
        page.save(*removed, *partners, *of_values("answers", work.answers))
        page.submit()
        words |= {f"{kind.kind} {at}": text for at, text in work.words.items()}
    page.block = block
    return words


def shared(page: Page) -> None:
    """What the teacher's own words say in the portfolio is shared in the course, with the name."""
    block, page.block = page.block, block_info("portfolio", "every-portfolio")

    def ask(act: str, **fields: Any) -> api.ShareState:
        choices = {"share": {"names": "alias", "me": True, "licence": "by"}}
        request = {"person": page.person, "page": str(page.block.usage_key), "act": act, "choices": choices, **fields}
        return api.share(visit=page.visit(), request=api.ShareRequest(**request))

    looked = ask("look")
    ask("publish", token=secrets.token_hex(8), digest=looked.digest)
    page.block = block


def file_in_the_making(desk: Desk, name: str) -> None:
    """A long export whose worker has written a part: what was searched for is in it, and work of teachers."""
    now = desk.host.clock
    record = ExportRecord.objects.filter(actor_id=desk.user).latest("id").pk
    asked = {"q": name}
    public_id = prepared.ask(
        record=record, actor=desk.user, course_key=str(COURSE), filters=asked, language="th", now=now
    )
    job = prepared.start(public_id, now)
    assert job is not None
    assert prepared.keep_part(job.row, 1, name.encode(), 1, now)


def _write(page: Page, hers: dict[str, str]) -> None:
    partner = {"sector": "faith", **{name.split()[1]: text for name, text in hers.items() if name[:7] == "partner"}}
    context = {name.split()[1]: text for name, text in hers.items() if name[:7] == "context"}
    question = next(key for key in activity("map").example("th")["answers"] if key.startswith("q:"))
    page.save(
        change("network", PARTNER, partner),
        change("network", OTHER, {"name": "วัด", "sector": "faith"}),
        change("network", "tie:cccccccccccc", {"a": PARTNER[8:], "b": OTHER[8:], "line": hers["tie"]}),
        change("network", "context", context, _revision(page, "network", "context")),
        change(
            "answers",
            question,
            {"partner": PARTNER[8:], "text": hers["question"]},
            _revision(page, "answers", question),
        ),
    )


def _revision(page: Page, name: str, key: str) -> int:
    document: Any = getattr(page.open(), name)
    return document.items[key].r if key in document.items else 0
