"""Prepares a round for paper: for its teacher, and for the trainers of its course."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from opaque_keys.edx.keys import CourseKey

from partnership_xblock.activities import installed
from partnership_xblock.activities.activity import Activity
from partnership_xblock.domain.document import Item, present
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.network import PRIVATE_FIELDS
from partnership_xblock.domain.people import Person, Verb, require
from partnership_xblock.domain.submission import Status
from partnership_xblock.domain.thai.dates import fiscal_year
from partnership_xblock.domain.wpa import INDICATORS
from partnership_xblock.host import current_host
from partnership_xblock.repositories.desk import Owner, owner_of
from partnership_xblock.repositories.rounds import StoredRound, find_round
from partnership_xblock.repositories.waves import first_handed_in
from partnership_xblock.repositories.work import Place
from partnership_xblock.services.wire.desk import PrintPage
from partnership_xblock.services.wire.page import RoundShape, WholeWave
from partnership_xblock.services.wire.shapes import ItemShape
from partnership_xblock.services.wire.times import iso

from .block import BlockInfo
from .certificates import Certificates, certificates_up_to
from .gathered import on_paper
from .rounds import THAILAND, receipt_number, reviewers, round_shape
from .sheets import sheet_of_round, stored_content
from .waves import as_joined_since, earlier_wave, whole_wave

NEVER_PRINTED: Final = PRIVATE_FIELDS
"""Quality, trust and story of a partner: not even sent to the page that is printed."""


def round_for_print(
    *, user_id: int | None, public_id: str, language: str, thai_digits: bool, words: Mapping[str, str]
) -> PrintPage:
    """A submitted or accepted round. 2 queries of our own, 3 of a kind whose items are certified; 3 more in a series; 6
    more of a kind that gathers the course's work.

    Raises Refused `login_required`, `not_found` (also where it is withdrawn), `unknown_kind`, or the refusals of the
    access table.
    """
    if user_id is None:
        raise Refused("login_required")
    row_and_round = find_round(public_id)
    if row_and_round is None or row_and_round[1].withdrawn:
        raise Refused("not_found")
    row, round_ = row_and_round
    owner = owner_of(row)
    _require(user_id, owner)
    host = current_host()
    names = host.display_names({owner.learner_id} | reviewers([round_]))
    block = BlockInfo.from_json(round_.block, round_.content)
    kind = installed(block.kind)
    if kind is None:
        raise Refused("unknown_kind")
    certificates = certificates_up_to(kind, row, round_.number)
    accepted = _goes_on_accepted(round_) if kind.flow.goes_on else _accepted(round_, owner)
    shown = _shown(round_shape(round_, marks_shown=False, names=names, language=language, host=host))
    place = Place(owner.usage_key, owner.course_key, owner.learner_id, owner.scratch)
    content, called = on_paper(shown.content, round_, place, language)
    return PrintPage(
        language=language,
        time_zone=host.time_zone_of(user_id),
        thai_digits=thai_digits,
        words=dict(words),
        block=block.shape(language, host.now()),
        round=shown.model_copy(update={"content": content, "network": printed(shown.network, called)}),
        status="accepted" if accepted else "submitted",
        teacher=names.get(owner.learner_id, ""),
        school=_school(round_) or owner.group,
        group=owner.group,
        course_title=host.course_title(CourseKey.from_string(owner.course_key)),
        wpa=[
            {"code": code, "label": INDICATORS[code].into(language)}
            for code in _offered(kind, round_, block, certificates)
            if code in INDICATORS
        ],
        fiscal_year=fiscal_year(round_.submitted_at.astimezone(THAILAND).date()),
        receipt=receipt_number(round_.id, round_.submitted_at),
        certificates=certificates,
        earlier_wave=_wave(row, place, owner.series, round_, language, called),
        accepted_at=iso(round_.review.decided_at) if accepted and round_.review is not None else None,
    )


def _offered(kind: Activity[Any], round_: StoredRound, block: BlockInfo, certificates: Certificates) -> tuple[str, ...]:
    """The block's indicators that the round is evidence for; none where its content can no longer be read."""
    content = stored_content(kind, round_.content)
    if content is None:
        return ()
    sheet = sheet_of_round(
        content,
        answers=round_.answers,
        network=round_.network,
        submitted_at=round_.submitted_at,
        block=round_.block,
        certificates=certificates,
    )
    return kind.offered_wpa(sheet, block.wpa)


def _require(user_id: int, owner: Owner) -> None:
    host = current_host()
    standing = host.standing(user_id, CourseKey.from_string(owner.course_key))
    # A staff trial is not work: only its owner may print it.
    trainer = standing.trainer and not owner.scratch
    person = Person(id=user_id, enrolled=standing.enrolled or standing.trainer, trainer=trainer)
    require(person, Verb.PRINT, owner.learner_id)


def _accepted(round_: StoredRound, owner: Owner) -> bool:
    """A round keeps its decision when the work is reopened; its paper must not say "accepted" any longer."""
    stands = round_.number == owner.newest and owner.status == Status.ACCEPTED
    return stands and round_.review is not None and round_.review.decision == "accept"


def _goes_on_accepted(round_: StoredRound) -> bool:
    """A log's round stays accepted while later ones are handed in and read."""
    return round_.review is not None and round_.review.decision == "accept"


def _school(round_: StoredRound) -> str:
    item = round_.network.get("context")
    return str(Item.from_json(item).value.get("name", "")) if item is not None else ""


def _shown(shape: RoundShape) -> RoundShape:
    """The round without the fields that are never printed, and without the trainer's words: those are between teacher
    and trainer."""
    return shape.model_copy(update={"network": printed(shape.network), "feedback": None, "note": ""})


def printed(network: Mapping[str, ItemShape], called: Mapping[str, str] | None = None) -> dict[str, ItemShape]:
    """A network without the fields that are never printed; where it is said what partners are called, without names."""
    return {
        key: item.model_copy(update={"v": _printed(key.removeprefix("partner:"), item.v, called)})
        if key.startswith("partner:")
        else item
        for key, item in network.items()
    }


def _printed(id_: str, value: Mapping[str, Any], called: Mapping[str, str] | None) -> dict[str, Any]:
    shown = {name: one for name, one in value.items() if name not in NEVER_PRINTED}
    return shown if called is None else {**shown, "name": called.get(id_, "")}


def _wave(
    row: int, place: Place, series: str | None, round_: StoredRound, language: str, called: Mapping[str, str] | None
) -> WholeWave | None:
    """The earlier wave, without the fields that are never printed. 3 queries, none without a series."""
    if series is None:
        return None
    wave = earlier_wave(place, str(round_.block["kind"]), series, first_handed_in(row))
    if wave is None:
        return None
    shape = whole_wave(as_joined_since(wave, present(round_.network)), language)
    return shape.model_copy(update={"network": printed(shape.network, called)})
