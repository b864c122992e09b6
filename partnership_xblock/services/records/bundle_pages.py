"""Turns each piece of a person's bundle into words of one language, for its pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from opaque_keys.edx.keys import CourseKey
from pydantic import ValidationError

from partnership_xblock import activities
from partnership_xblock.activities import installed
from partnership_xblock.activities.activity import Activity, Sheet, Values
from partnership_xblock.activities.family import OF_EVERY_KIND, OFFER, family_of
from partnership_xblock.domain.document import present
from partnership_xblock.domain.item import text_fields
from partnership_xblock.domain.review import Review
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.dates import short
from partnership_xblock.exports.paper import Heading, Lines, Node, Note
from partnership_xblock.host import current_host
from partnership_xblock.repositories.bundle import GivenReview, OwnNetwork, OwnWork
from partnership_xblock.repositories.desk import Move
from partnership_xblock.repositories.rounds import PublishedReview, StoredRound
from partnership_xblock.wording import bundle, review, spoken
from partnership_xblock.wording.people import PERSON_LEFT, TRAINER_LEFT

from .certificates import Certificates, certificates_of
from .sheets import day_of, values_as_joined

if TYPE_CHECKING:
    from partnership_xblock.repositories.score_sheets import Written

SHORT: Final = 20
"""Characters up to which a text may stand in another one by chance."""


@dataclass
class Pages:
    """The words of one person's pieces in one language. Titles of courses and names are read from the host once each,
    and shared through `titles` and `names` with the other language."""

    language: str
    zone: ZoneInfo
    names: dict[int, str]
    titles: dict[str, str]
    words: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        left = {"left.trainer": TRAINER_LEFT, "left.person": PERSON_LEFT}
        self.words = spoken(self.language, bundle.WORDS, review.WORDS, left)

    def say(self, key: str, **given: object) -> str:
        text = self.words[key]
        for name, value in given.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    def moment(self, at: datetime | None) -> str:
        """A moment in the person's time zone; empty for None."""
        if at is None:
            return ""
        here = at.astimezone(self.zone)
        return f"{short(here.date(), self.language)} {here:%H:%M}"

    def course(self, key: str) -> str:
        if key not in self.titles:
            self.titles[key] = current_host().course_title(CourseKey.from_string(key))
        return self.titles[key]

    def name(self, user_id: int | None, left: str) -> str:
        if user_id is None:
            return left
        if user_id not in self.names:
            self.names[user_id] = current_host().display_names([user_id]).get(user_id, "")
        return self.names[user_id]

    # --- pieces ---------------------------------------------------------------------------------------

    def network(self, one: OwnNetwork) -> Iterator[Node]:
        yield Heading(3, self.course(one.course_key))
        if one.scratch:
            yield Note(self.say("bundle.trial"))
        yield self._written(activities.KEEPER, {}, present(one.items), {})

    def work(self, one: OwnWork) -> Iterator[Node]:
        columns = one.columns
        yield Heading(3, self._title(columns["kind"], columns["title"]))
        if columns["scratch"]:
            yield Note(self.say("bundle.trial"))
        points = columns["grade_earned"]
        yield Lines(
            (
                (self.say("bundle.course"), self.course(columns["course_key"])),
                (self.say("bundle.state"), self.say(f"bundle.{columns['status']}_state")),
                (self.say("bundle.school"), columns["school"]),
                (self.say("bundle.group"), columns["group"]),
                (self.say("bundle.grade"), "" if points is None else f"{points:g}/{columns['grade_possible']:g}"),
            )
        )
        yield Heading(4, self.say("bundle.draft"))
        kind = installed(columns["kind"])
        on, said = day_of(current_host().now()), _certificates(kind, one.rounds)
        draft = values_as_joined(kind, present(one.draft), present(one.network))
        yield self._written(kind, draft, present(one.network), one.content, on=on, certificates=said)
        for round_ in one.rounds:
            yield from self._round(kind, round_, one.rounds)
            if round_.id in one.sheets:
                yield from self._sheets(round_, one.sheets[round_.id])
        if one.versions:
            yield Heading(4, self.say("bundle.earlier"))
            yield Lines(tuple((self.moment(text.at), _texts(text.value)) for text in one.versions))
        yield Heading(4, self.say("bundle.history"))
        yield Lines(tuple(self._move(move) for move in one.moves))

    def review(self, one: GivenReview) -> Iterator[Node]:
        yield Heading(3, self._title(one.kind, one.title))
        when = self.moment(one.decided_at) if one.state == "published" else self.say("bundle.unsent_own")
        yield Lines(((self.say("bundle.course"), self.course(one.course_key)), (self.say("bundle.when"), when)))
        yield self._answer(one.decision, one.document, one.earned, one.possible)

    def moves(self, moves: Sequence[tuple[str, Move]]) -> Node:
        return Lines(
            tuple((self.moment(move.at), f"{self._move(move)[1]} – {self.course(course)}") for course, move in moves)
        )

    def export(self, one: Mapping[str, Any]) -> Node:
        number = one["rows"] or 0
        how = self.say("bundle.with_names" if one["identified"] else "bundle.without_names")
        count = self.say("bundle.rows_one") if number == 1 else self.say("bundle.rows", n=number)
        return Lines(((self.moment(one["at"]), f"{self.course(one['course_key'])}: {count}, {how}"),))

    def shared(self, one: Mapping[str, Any]) -> Iterator[Node]:
        head, body = one["head"], one["body"]
        heading = self.say("bundle.record", n=one["number"], at=self.moment(one["shared_at"]))
        withdrawn = one["withdrawn_at"] is not None
        yield Heading(3, f"{heading} ({self.say('bundle.withdrawn')})" if withdrawn else heading)
        yield Lines(
            (
                (self.say("bundle.course"), self.course(one["course_key"])),
                (self.say("bundle.shown_as"), str(head.get("by", ""))),
                (self.say("bundle.licence"), self._licence(head)),
            )
        )
        for part in body.get("parts", ()):
            yield Heading(4, part["title"])
            told = [(entry.get("head", ""), _said(entry)) for entry in part["entries"]]
            yield Lines((*told, *((own["asked"], own["text"]) for own in part["own"])))

    def _licence(self, head: Mapping[str, Any]) -> str:
        words = (Text(**text).into(self.language) for text in head.get("licence", {}).values())
        return " · ".join(words)

    def mail(self, one: Mapping[str, Any]) -> Node:
        what = self.say(f"bundle.mail_{one['topic']}")
        how = self.say(f"bundle.mail_{one.get('rhythm') or one['outcome'] or 'waits'}")
        course = f" ({self.course(one['course_key'])})" if one["course_key"] else ""
        return Lines(((self.moment(one["at"]), f"{what}{course}: {how}"),))

    # --- parts of pieces ------------------------------------------------------------------------------

    def _title(self, kind: str, title: str) -> str:
        here = installed(kind)
        return title or (kind if here is None else here.title.into(self.language))

    def _round(self, kind: Activity[Any] | None, round_: StoredRound, rounds: Sequence[StoredRound]) -> Iterator[Node]:
        heading = self.say("bundle.round", n=round_.number, at=self.moment(round_.submitted_at))
        yield Heading(4, f"{heading} ({self.say('bundle.withdrawn')})" if round_.withdrawn else heading)
        yield Lines(((self.say("bundle.note"), round_.note),))
        yield self._written(
            kind,
            present(round_.answers),
            present(round_.network),
            round_.content,
            on=day_of(round_.submitted_at),
            certificates=_certificates(kind, (other for other in rounds if other.number <= round_.number)),
        )
        if round_.review is not None:
            yield Note(self._by(round_, round_.review))
            document = round_.review.document.to_json()
            yield self._answer(round_.review.decision, document, round_.review.earned, round_.review.possible)

    def _sheets(self, round_: StoredRound, written: Sequence[Written]) -> Iterator[Node]:
        """The score sheets, by the number of their scorer, as the teacher's page has them."""
        from .stages import at_stage, lines_of  # noqa: PLC0415 -- few kinds need it

        at = at_stage(round_)
        labels = {} if at is None else {line.id: line.label for line in lines_of(at, self.language)}
        for number, sheet in enumerate((one for one in written if one.scores), 1):
            yield Note(" · ".join(filter(None, (self.say("bundle.sheet", n=number), sheet.item.role))))
            yield Lines(tuple((labels.get(id_, id_), f"{mark:g}") for id_, mark in sheet.item.marks.items()))

    def _by(self, round_: StoredRound, review: PublishedReview) -> str:
        left = self.words["left.trainer"].replace("{trainer}", str(round_.block["trainer_title"]))
        name = self.name(review.reviewer_id, left)
        return self.say("bundle.answered", name=name, at=self.moment(review.decided_at))

    def _written(
        self,
        kind: Activity[Any] | None,
        answers: Values,
        network: Values,
        content: Mapping[str, Any],
        *,
        on: date = date.min,
        certificates: Values | None = None,
    ) -> Node:
        """Answers, in the words of the questions they were written for; `on` is the day, for kinds that depend on
        it."""
        if kind is None:
            return Note(self.say("bundle.only_json"))
        try:
            parsed = kind.Content.from_kept(content)
            sheet = Sheet(content=parsed, answers=answers, network=network, certificates=certificates or {}, today=on)
            rows = kind.results.rows(sheet, self.language)
        except ValidationError:  # of a version that no longer exists here
            return Note(self.say("bundle.only_json"))
        lines: list[tuple[str, str | None]] = []
        for about, of_it in groupby((row for row in rows if row.value), key=lambda row: row.about):
            lines += [(about, None)] if about else []
            lines += [(row.field, row.value) for row in of_it]
        for family, what in (("reply:", "bundle.reply"), (OFFER, "bundle.offer")):
            texts = [str(value.get("text", "")) for key, value in answers.items() if key.startswith(family)]
            lines += [(self.say(what), text) for text in texts if text]
        values = [value for _name, value in lines if value]
        lines += [(self.say("bundle.besides"), text) for text in _texts_of(kind, answers) if not _is_in(text, values)]
        return Lines(tuple(lines))

    def _answer(self, decision: str, document: Mapping[str, Any], earned: float | None, possible: float | None) -> Node:
        read = Review.from_values(present(document))
        decided = {"return": "returned", "accept": "accepted"}.get(decision, "")
        points = "" if earned is None or possible is None else f"{earned:g}/{possible:g}"
        return Lines(
            (
                (self.say("bundle.decision"), self.say(f"bundle.{decided}_state") if decided else ""),
                (self.say("bundle.points"), points),
                (self.say("bundle.overall"), read.overall),
                *((self.say("bundle.comment", n=one.number), one.text) for one in read.comments),
                *((self.say("bundle.checklist"), line.text) for line in read.checklist),
            )
        )

    def _move(self, move: Move) -> tuple[str, str]:
        who = self.name(move.actor_id, self.words["left.person"])
        what = f"{who} {self.words.get(f'history.{move.verb}', move.verb)}"
        return self.moment(move.at), f"{what}. {self.say('bundle.reason', text=move.reason)}" if move.reason else what


def _certificates(kind: Activity[Any] | None, rounds: Iterable[StoredRound]) -> Certificates:
    """The certificates of these rounds."""
    newest_first = sorted(rounds, key=lambda one: -one.number)
    return {} if kind is None else certificates_of(kind, newest_first)


def _texts_of(kind: Activity[Any], answers: Values) -> Iterator[str]:
    """Every text in a kind's answers, also one that its rows leave out: written beside a choice that was changed."""
    families = (*kind.items, *OF_EVERY_KIND)
    for key, value in answers.items():
        family = family_of(families, key)
        for name in text_fields(family.model) if family is not None else ():
            yield from _plain(value.get(name))


def _is_in(text: str, values: Sequence[str]) -> bool:
    """Whether one of these values says the text. A row may say it with more around it; a short one, as "วัด", may stand
    in another by chance, and has to be a value or a line of one."""
    if len(text) > SHORT:
        return any(text in value for value in values)
    return any(text.strip() in {line.strip() for line in value.splitlines()} for value in values)


def _plain(written: Any) -> Iterator[str]:
    """A text, or texts by id, or a list of texts."""
    if isinstance(written, str):
        yield from [written] if written else []
    elif isinstance(written, Mapping):
        for one in written.values():
            yield from _plain(one)
    elif isinstance(written, Sequence):
        for one in written:
            yield from _plain(one)


def _texts(value: Mapping[str, Any]) -> str:
    return "\n".join(text for text in value.values() if isinstance(text, str) and text)


def _said(entry: Mapping[str, str]) -> str:
    """An entry of what was shared, in one text."""
    return "\n".join(entry[name] for name in ("line", "note", "date") if entry.get(name))
